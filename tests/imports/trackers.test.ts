import { importsAtRest } from "../../src/imports/jobs.ts";
import { check } from "../../src/record/check.ts";
import { startApp, type TestApp } from "../support/app.ts";
import { aNewsroom, bring, bringIn, csv, dryRun, reporters } from "./tracker.ts";
import { serial, xlsx } from "./xlsx.ts";

let app: TestApp;
beforeEach(async () => {
	app = await startApp();
});
afterEach(async () => {
	expect(app.faults).toEqual([]);
	await app.close();
});

test("a reporter's spreadsheet comes in as requests with their attempts, and a status is no event", async () => {
	const { program, person } = await aNewsroom(app);
	const dry = await dryRun(app, program, reporters);
	expect(dry).toMatchObject({
		stage: "read",
		total: 3,
		counts: { ready: 3, error: 0, warned: 2 },
		columns: [
			{ header: "Sent", field: "sentAt" },
			{ header: "Due", field: "dueAt" },
			{ header: "Slug", field: "story" },
			{ header: "Organization", field: "organization" },
			{ header: "Requester", field: "requester" },
			{ header: "Status", field: "status" },
			{ header: "Contact", field: "contact" },
			{ header: "Notes", field: "notes" },
		],
		rows: {
			items: [
				{ row: 2, outcome: "ready", warnings: [], would: { story: "tasking-orders", organization: "csis" } },
				{ row: 3, warnings: [expect.stringContaining("“declined” without the reply’s words or date")] },
				{ row: 4, warnings: [expect.stringContaining("“Tom Stringer” is nobody here")] },
			],
		},
	});
	// Nothing but the import itself.
	expect(await app.db.read.story.count()).toBe(0);

	const done = await bringIn(app, program, dry.id);
	expect(done).toMatchObject({ stage: "done", counts: { ready: 0, made: 3 } });
	const [first, second, third] = done.rows.items.map((row: { inquiry: string }) => row.inquiry);
	expect((await program.get(first).expect(200)).body).toMatchObject({
		state: "waiting",
		owner: { id: person.id },
		deadlineAt: "2017-02-16T22:00:00.000Z",
		deadlineStated: false,
	});
	const { body: declined } = await program.get(second).expect(200);
	expect(declined).toMatchObject({ state: "waiting", replies: [] });
	const attempts = await app.db.read.attempt.findMany({ orderBy: { id: "asc" } });
	expect(attempts).toMatchObject([
		{ channel: "email", outcome: "sent", to: "media@csis.example", at: new Date("2017-02-16T20:42:00Z") },
		{ note: "Tracker said: declined" },
		{ outcome: "bounced_permanent", note: "Tracker said: bounced\nRequester: Tom Stringer" },
	]);
	expect((await program.get(third).expect(200)).body).toMatchObject({ state: "unreachable" });
	const entry = await app.db.read.logEntry.findFirstOrThrow({ where: { action: "inquiry.imported" } });
	expect(JSON.parse(entry.data)).toMatchObject({ import: dry.id, row: 2 });
	expect(await check(app.db)).toBeNull();
});

test("a workbook with merged cells and dates in free text, in French, comes in once its dates are told apart", async () => {
	const { program } = await aNewsroom(app);
	const file = xlsx([
		{ name: "Lisez-moi", rows: [["Suivi des demandes — ne pas diffuser"]] },
		{
			name: "Suivi",
			rows: [
				["Demandes de commentaires, hiver 2017", null, null, null, null, null, null],
				["Article", "Organisme", "Objet", "Envoyé le", "Échéance", "Réponse", "Porte-parole"],
				[
					"ordres",
					"Service canadien du renseignement de sécurité",
					"Le Canada savait-il?",
					"jeudi 16 février 2017, 9 h 30",
					"16 févr. 2017 à midi HNE",
					"",
					"",
				],
				[
					"",
					"ministère de la Défense nationale (MDN)",
					"Le Canada savait-il?",
					{ serial: serial("2017-02-16T09:45:00") },
					"Feb 16 2017 12:00pm ET",
					"Le gouvernement ne commente pas des documents ayant fait l’objet d’une fuite.",
					"Ashley Lemire, conseillère principale",
				],
				[
					"",
					"Affaires mondiales Canada",
					"Le Canada savait-il?",
					"mardi 14 février, 16 h",
					"15/02/2017",
					"",
					"",
				],
				["", "GAC", "Le Canada savait-il?", "dès que possible", "", "", ""],
			],
			merges: ["A1:G1", "A3:A6"],
		},
	]);
	const dry = await dryRun(app, program, file, {}, "suivi.xlsx");
	expect(dry).toMatchObject({
		stage: "read",
		format: "xlsx",
		choices: {
			sheet: 1,
			headerRow: 2,
			dates: "dmy",
			fields: ["story", "organization", "subject", "sentAt", "dueAt", "reply", "speaker"],
		},
		counts: { ready: 3, error: 1 },
		rows: {
			items: [
				{
					row: 3,
					would: {
						story: "ordres",
						organization: "csis",
						sentAt: "2017-02-16T14:30:00.000Z",
						dueAt: "2017-02-16T17:00:00.000Z",
					},
				},
				{
					row: 4,
					would: {
						story: "ordres",
						organization: "dnd",
						sentAt: "2017-02-16T14:45:00.000Z",
						dueAt: "2017-02-16T17:00:00.000Z",
						replyKind: "statement",
					},
				},
				{
					row: 5,
					would: { story: "ordres", sentAt: "2017-02-14T21:00:00.000Z", dueAt: "2017-02-16T04:59:00.000Z" },
					warnings: [expect.stringContaining("has no year: read as 2017")],
				},
				{
					row: 6,
					outcome: "error",
					would: null,
					errors: { sentAt: "“dès que possible” cannot be read as a date and time." },
				},
			],
		},
	});
	const done = await bringIn(app, program, dry.id);
	expect(done.counts).toMatchObject({ made: 3, error: 1 });
	const { body } = await program.get(done.rows.items[1].inquiry).expect(200);
	expect(body.replies).toMatchObject([
		{
			kind: "statement",
			speaker: { name: "Ashley Lemire", title: "conseillère principale" },
			language: "en",
		},
	]);
	expect(await check(app.db)).toBeNull();
});

test("a government's media log comes in with who answered what, to which outlet, on which terms", async () => {
	const { program } = await aNewsroom(app);
	const head = [
		"Received",
		"Reporter",
		"Outlet",
		"Language",
		"Topic",
		"Questions",
		"Deadline",
		"Lead",
		"Response verbatim",
		"Attribution",
		"Sent",
		"Deadline met",
		"Status",
	];
	const log = csv([
		["Media calls, week of February 13 2017"],
		[],
		head,
		[
			"2017-02-13 09:12",
			"Stewart Bell",
			"National Post",
			"English",
			"Leaked orders",
			"1. Was Canada told?\n2. By whom?",
			"2017-02-13 17:00",
			"J. Roy",
			"The Government of Canada does not comment on leaked documents.",
			"Ashley Lemire, senior communications advisor",
			"2017-02-13 16:40",
			"Y",
			"Declined",
		],
		[
			"2017-02-14 10:00",
			"Anne Auteur",
			"Le Devoir",
			"Français",
			"Budget",
			"Combien?",
			"2017-02-15 12:00",
			"J. Roy",
			"Le budget est de 3 M$.",
			"on background",
			"2017-02-15 11:00",
			"Y",
			"Responded",
		],
		[
			"2017-02-15 10:00",
			"Bob Bylaw",
			"CBC",
			"English",
			"Ships",
			"When?",
			"2017-02-15 15:00",
			"K. Lee",
			"",
			"",
			"",
			"N",
			"Extension requested",
		],
		[
			"2017-02-15 11:00",
			"Bob Bylaw",
			"CBC",
			"English",
			"Ships",
			"When?",
			"2017-02-15 15:00",
			"K. Lee",
			"We will not comment.",
			"",
			"2017-02-15 14:00",
			"Y",
			"Declined",
		],
	]);
	const choices = { story: "media-log", organization: "dnd", deadlineStated: true };
	const dry = await dryRun(app, program, log, choices, "media-log.csv");
	expect(dry).toMatchObject({
		choices: {
			headerRow: 3,
			fields: [
				"sentAt",
				"requester",
				"outlet",
				"language",
				"topic",
				"questions",
				"dueAt",
				"lead",
				"reply",
				"attribution",
				"replyAt",
				"deadlineMet",
				"status",
			],
		},
		counts: { ready: 3, error: 1 },
	});
	expect(dry.rows.items[3].errors).toEqual({
		speaker: "Who said so? A refusal needs its speaker or office on the record.",
	});
	await bringIn(app, program, dry.id);
	const replies = await app.db.read.reply.findMany({ orderBy: { id: "asc" } });
	expect(replies).toMatchObject([
		{
			kind: "declined",
			body: "The Government of Canada does not comment on leaked documents.",
			speakerName: "Ashley Lemire",
			speakerTitle: "senior communications advisor",
			outlet: "",
			terms: "on_the_record_named",
			receivedAt: new Date("2017-02-13T21:40:00Z"),
		},
		{
			kind: "statement",
			language: "fr",
			outlet: "Le Devoir",
			terms: "background",
			termsProposedBy: "them",
			termsAccepted: null,
		},
	]);
	const inquiries = await app.db.read.inquiry.findMany({
		orderBy: { id: "asc" },
		include: { questions: true, attempts: true },
	});
	expect(inquiries).toMatchObject([
		{
			subject: "Leaked orders",
			state: "declined",
			deadlineStated: true,
			questions: [{ text: "Was Canada told?" }, { text: "By whom?" }],
		},
		{ state: "answered" },
		{
			state: "waiting",
			attempts: [
				{
					note: "Tracker said: Extension requested\nRequester: Bob Bylaw\nLead: K. Lee\nDeadline met: N",
				},
			],
		},
	]);
	expect(await check(app.db)).toBeNull();
});

test("names that the directory does not know are matched or made once somebody says so, and remembered columns come back", async () => {
	const { program } = await aNewsroom(app);
	const rows = (sent: string) =>
		csv([
			["Who they asked", "Slug", "Asked", "What"],
			["Defence HQ", "ships", sent, "When?"],
			["Transport Canada", "ships", sent, "Where?"],
		]);
	const fields = ["organization", "story", "sentAt", "subject"];
	const dry = await dryRun(app, program, rows("2017-02-10 09:00"), { fields });
	expect(dry).toMatchObject({ counts: { error: 2 }, unknown: ["Defence HQ", "Transport Canada"] });
	const decided = { names: ["Defence HQ", "Transport Canada"], organizations: ["dnd", "make"] };
	await program.post(`/imports/${dry.id}/mapping`).send(decided).expect(200);
	await importsAtRest(app.db);
	expect(await app.db.read.organization.count()).toBe(3);
	const done = await bringIn(app, program, dry.id);
	expect(done.counts).toMatchObject({ made: 2, error: 0 });
	expect(await app.db.read.organization.findMany({ where: { nameEn: "Transport Canada" } })).toHaveLength(1);
	const [first] = await app.db.read.inquiry.findMany({ include: { organization: true } });
	expect(first?.organization.slug).toBe("dnd");
	// The next file with the same header: nobody says anything.
	const { body } = await bring(program, rows("2017-02-11 09:00")).expect(201);
	expect(body.choices.fields).toEqual(fields);
});

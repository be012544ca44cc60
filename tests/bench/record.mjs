// A newsroom's record of one year, row by row in the order of its log: about 2,000 organizations of which few are asked
// most, 300 people, stories of one to thirty inquiries and a few large ones, busy days, and two replies for each inquiry on
// average. The same size gives the same rows. Memory holds what is still going on, not what is past.
import { hash } from "node:crypto";
import { deriveStored } from "../../dist/inquiries/inquiry.js";
import { firstHash } from "../../dist/record/log.js";
import { recordedColumns } from "../../dist/record/records.js";
import { commonPhrase, dice, personName, rarePhrase, writers } from "./words.mjs";

/** The record ends here, and the measured server's clock begins. A Tuesday at noon in Toronto. */
export const end = new Date("2026-11-24T17:00:00.000Z");
const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;
const begin = end.getTime() - 365 * day;

/** Whoever measures is signed in with these, as person 1. */
export const session = "the-session-of-the-benchmark";
export const token = "the-token-of-the-benchmark";

/** What is measured, and is the same at every size. */
export const measured = { story: "a-measured-story", large: "a-large-story", organization: "organization-1" };

const zone = "America/Toronto";
const sha256 = (text) => hash("sha256", text);
const iso = (time) => new Date(time).toISOString();

/** Text as `canonicalJson` of src/record/log.ts writes it, without sorting the keys each time. */
const sorted = Object.fromEntries(
	Object.entries(recordedColumns).map(([type, columns]) => [
		type,
		columns.toSorted().map((column) => [column, `${JSON.stringify(column)}:`]),
	]),
);

function recordJson(type, row) {
	let text = "";
	for (const [column, key] of sorted[type])
		text += `${text === "" ? "" : ","}${key}${JSON.stringify(row[column])}`;
	return `{"record":{${text}}}`;
}

/** Yields `[table, row]`: instants as ISO 8601, everything else as the models have it. */
export function* newsroom(inquiries) {
	const roll = dice(2_026);
	const within = (from, to) => from + Math.floor(roll() * (to - from + 1));
	const pick = (list) => list[Math.floor(roll() * list.length)];
	/** One of `[weight, value]`. */
	const weighted = (choices) => {
		let left = roll() * choices.reduce((sum, [weight]) => sum + weight, 0);
		for (const [weight, value] of choices) {
			left -= weight;
			if (left < 0) return value;
		}
		return choices.at(-1)[1];
	};
	const write = writers();

	const ids = {};
	const nextId = (table) => {
		ids[table] = (ids[table] ?? 0) + 1;
		return ids[table];
	};
	let last = { number: 0, hash: firstHash };

	/** The row, and the log's entry about it. */
	function* logged(action, type, row, at, personId, storyId = null) {
		yield [type, row];
		const number = last.number + 1;
		const data = recordJson(type, row);
		const previousHash = last.hash;
		const content = `{"action":"${action}","at":"${iso(at)}","data":${JSON.stringify(data)},"number":${number},"personId":${personId},"previousHash":"${previousHash}","recordId":${row.id},"recordType":"${type}","storyId":${storyId}}`;
		last = { number, hash: sha256(content) };
		yield [
			"LogEntry",
			{
				number,
				at: iso(at),
				personId,
				action,
				recordType: type,
				recordId: row.id,
				storyId,
				data,
				previousHash,
				hash: last.hash,
			},
		];
	}

	// ---- people ----

	const people = 300;
	for (let number = 1; number <= people; number++) {
		const row = {
			id: nextId("Person"),
			name: number === 1 ? "Bench Marker" : `${personName(number)}`,
			email: `person${number}@example.org`,
			role:
				number % 30 === 2
					? "administrator"
					: number % 30 === 3
						? "counsel"
						: number % 6 === 1
							? "editor"
							: "journalist",
			language: number % 4 === 0 ? "fr" : "en",
			passwordHash: null,
			endedAt: null,
			example: false,
			createdAt: iso(begin),
		};
		yield* logged("person.invited", "Person", row, begin, null);
	}
	const reporters = Array.from({ length: people }, (_, index) => index + 1).filter(
		(number) => number % 6 !== 1 && number % 30 !== 2 && number % 30 !== 3,
	);
	const editors = Array.from({ length: people }, (_, index) => index + 1).filter(
		(number) => number % 6 === 1 && number > 1,
	);

	// ---- the directory ----

	const organizationCount = 2_000;
	const organizations = [];
	for (let number = 1; number <= organizationCount; number++) {
		const language = roll() < 0.25 ? "fr" : "en";
		const noun = write.en.language.nouns[number % write.en.language.nouns.length];
		const kindOf = [
			["Department of", "ministère", "department"],
			["Agency for", "Agence", "agency"],
			["Office of the", "bureau", "ministers_office"],
			["Corporation of", "Société", "company"],
			["Authority for", "Régie", "other"],
		][number % 5];
		const name = `${noun[0].toUpperCase()}${noun.slice(1)} ${pick(write.en.language.adjectives)} matters ${number}`;
		const id = nextId("Organization");
		organizations.push({
			id,
			language,
			stock: Object.fromEntries(
				["en", "fr"].map((code) => [code, Array.from({ length: 5 }, () => `${write[code].sentence(roll)}.`)]),
			),
			contacts: [],
		});
		const row = {
			id,
			slug: `organization-${number}`,
			nameEn: `${kindOf[0]} ${name}`,
			nameFr: `${kindOf[1]} ${name}`,
			abbreviationEn: `E${number}`,
			abbreviationFr: `F${number}`,
			articleEn: number % 5 === 0 ? "the" : "",
			articleFr: number % 5 === 0 ? "le" : "",
			aliases: "",
			kind: kindOf[2],
			parentId: number > 50 && number % 7 === 0 ? 1 + (number % 50) : null,
			timeZone: zone,
			officeDays: "1,2,3,4,5",
			officeOpens: number % 3 === 0 ? "" : "08:30",
			officeCloses: number % 3 === 0 ? "" : "16:30",
			holidayRegion: "CA",
			language,
			notes: "",
			example: false,
			createdAt: iso(begin),
		};
		yield* logged("organization.created", "Organization", row, begin, 2);
		for (let contact = 0; contact < 1 + (number % 3); contact++) {
			const address = `media${contact}@organization${number}.example.org`;
			organizations.at(-1).contacts.push({ id: (ids.Contact ?? 0) + 1, address });
			yield* logged(
				"contact.added",
				"Contact",
				{
					id: nextId("Contact"),
					organizationId: id,
					name: contact === 0 ? "Media relations" : personName(number + contact),
					title: "",
					email: address,
					phone: "613-555-0100",
					source: "its public contact page",
					verifiedOn: number % 4 === 0 ? "" : "2026-06-01",
					endedAt: null,
					createdAt: iso(begin),
				},
				begin,
				2,
			);
		}
	}
	// Zipf: the second is asked half as often as the first, the tenth a tenth as often.
	const popularity = [];
	for (let rank = 1; rank <= organizationCount; rank++) popularity.push((popularity.at(-1) ?? 0) + 1 / rank);
	const popular = () => {
		const sought = roll() * popularity.at(-1);
		let [low, high] = [0, organizationCount - 1];
		while (low < high) {
			const middle = (low + high) >> 1;
			if (popularity[middle] < sought) low = middle + 1;
			else high = middle;
		}
		return organizations[low];
	};

	// ---- who measures ----

	const viewer = { personId: 1, createdAt: iso(end) };
	yield* logged(
		"session.started",
		"Session",
		{
			id: nextId("Session"),
			...viewer,
			tokenHash: sha256(session),
			userAgent: "bench",
			address: "127.0.0.1",
			lastSeenAt: iso(end),
			expiresAt: iso(end.getTime() + 365 * day),
		},
		begin,
		1,
	);
	yield* logged(
		"token.made",
		"AccessToken",
		{
			id: nextId("AccessToken"),
			...viewer,
			name: "bench",
			tokenHash: sha256(token),
			lastUsedAt: iso(end),
			revokedAt: null,
		},
		begin,
		1,
	);

	// ---- how many inquiries each day brings ----

	const weights = Array.from({ length: 365 }, (_, index) => {
		const weekday = new Date(begin + index * day).getUTCDay();
		const usual = weekday === 0 || weekday === 6 ? 0.25 : 1;
		return usual * (0.7 + 0.6 * roll()) * (roll() < 0.03 ? 5 : 1);
	});
	const total = weights.reduce((sum, weight) => sum + weight, 0);
	const special = [
		[measured.story, 12],
		[measured.large, Math.min(200, Math.floor(inquiries / 5))],
	];
	const ordinary = inquiries - special.reduce((sum, [, size]) => sum + size, 0);
	// As many stories as are on the measured desk, at whatever size, begin within the last three weeks or are the last there are.
	const perDay = ordinary / total / 4.6;
	const recently = Math.max(
		1,
		Math.round(weights.slice(-21).reduce((sum, weight) => sum + weight, 0) * perDay),
	);
	const expectedStories = Math.round(total * perDay);
	const mineFrom = expectedStories - Math.max(recently, 40);
	const mineEvery = Math.max(1, Math.round(recently / 40));

	const pending = Array.from({ length: 366 }, () => []);
	const schedule = (at, emit) => {
		// What has not happened yet is not on the record.
		if (at > end.getTime()) return false;
		pending[Math.min(365, Math.floor((at - begin) / day))].push({ at, emit });
		return true;
	};
	const rare = new Set([1, 2, 3, 4, 5].map((part) => Math.floor((inquiries * part) / 6)));

	/** Plans a story with so many inquiries: everything that will happen, and when. Texts are written when they are due. */
	function plan(start, size, ordinal, slug) {
		const special = slug !== undefined;
		const recent = special || start > end.getTime() - 21 * day || ordinal >= mineFrom;
		const mine = special || (recent && ordinal >= mineFrom && ordinal % mineEvery === 0);
		const plannedAt =
			mine && ordinal % 4 === 0 ? end.getTime() + within(2, 140) * hour : start + within(12, 21 * 24) * hour;
		const state =
			recent && plannedAt > end.getTime() - 2 * day
				? "reporting"
				: special || mine
					? "reporting"
					: roll() < 0.92
						? "published"
						: "spiked";
		const on = new Set([
			mine ? 1 : pick(reporters),
			...Array.from({ length: within(0, 2) }, () => pick(reporters)),
		]);
		const restricted = !special && roll() < 0.02;
		const story = {
			id: 0,
			state,
			restricted,
			own: [...on],
			language: roll() < 0.25 ? "fr" : "en",
			replies: [],
		};
		const emitStory = function* () {
			story.id = nextId("Story");
			const by = story.own[0];
			const row = {
				id: story.id,
				slug: slug ?? `story-${story.id}`,
				title: write[story.language].subjectLine(roll),
				desk: ["politics", "city", "investigations", "business", "national", "world", ""][story.id % 7],
				plannedAt: iso(plannedAt),
				timeZone: zone,
				state,
				restricted,
				example: false,
				createdAt: iso(start),
			};
			yield* logged("story.created", "Story", row, start, by, story.id);
			for (const [index, personId] of [...story.own, pick(editors)].entries()) {
				const part = index < story.own.length ? "reporter" : "editor";
				if (part === "editor" && on.has(personId)) continue;
				const person = { id: nextId("StoryPerson"), storyId: story.id, personId, part };
				yield* logged("story_person.added", "StoryPerson", person, start, by, story.id);
			}
		};
		schedule(start, emitStory);
		const asked = [];
		for (let index = 0; index < size; index++) {
			const latest = end.getTime() - within(1, 20) * minute;
			const offset = special ? index * 7 * minute : Math.floor(roll() ** 2 * 4 * day);
			const at = Math.max(start + index + 1, Math.min(start + offset + index, latest));
			asked.push(planInquiry(story, at, special, recent));
		}
		if (state === "published") planPublication(story, plannedAt);
		return asked.length;
	}

	function planPublication(story, at) {
		const sentences = (numbers) =>
			JSON.stringify([
				{
					text: "The organizations did not respond to requests for comment.",
					line: "did_not_respond",
					inquiries: numbers,
					quotes: [],
					because: [last.number],
					expiresAt: null,
				},
			]);
		const kept = () => ({
			storyId: story.id,
			language: story.language,
			logNumber: last.number,
			paragraph: "The organizations did not respond to requests for comment.",
			sentences: sentences(story.inquiries ?? []),
		});
		if (roll() < 0.6) {
			schedule(at - hour, function* () {
				const by = pick(editors);
				const row = {
					id: nextId("SignOff"),
					...kept(),
					at: iso(at - hour),
					loggedAt: iso(at - hour),
					loggedById: by,
				};
				yield* logged("lines.signed_off", "SignOff", row, at - hour, by, story.id);
			});
		}
		schedule(at, function* () {
			const by = story.own[0];
			story.publication = nextId("Publication");
			const row = {
				id: story.publication,
				...kept(),
				publishedAt: iso(at),
				loggedAt: iso(at),
				loggedById: by,
			};
			yield* logged("story.published", "Publication", row, at, by, story.id);
		});
	}

	function planInquiry(story, at, special, recent) {
		const organization = special && roll() < 0.5 ? organizations[0] : popular();
		const language = organization.language;
		const of = write[language];
		const loggedById = pick(story.own);
		const inquiry = { id: 0, loggedAt: at };
		const deadlineAt = roll() < 0.85 ? Math.round((at + within(2, 72) * hour) / minute) * minute : null;
		const questions = Array.from(
			{
				length: weighted([
					[5, 1],
					[3, 2],
					[2, 3],
				]),
			},
			(_, index) => ({ id: index + 1, position: index + 1 }),
		);
		const isDraft = recent && !special && roll() < 0.05;
		const facts = {
			deadlineAt: deadlineAt === null ? null : new Date(deadlineAt),
			deadlineStated: deadlineAt !== null,
			withdrawn: false,
			questions,
			attempts: [],
			replies: [],
			coverage: [],
		};
		const later = [];

		const attempts = isDraft
			? 0
			: special
				? 4
				: weighted([
						[60, 1],
						[25, 2],
						[10, 3],
						[5, 4],
					]);
		for (let index = 0; index < attempts; index++) {
			const happened = index === 0 ? at : at + Math.floor((index * 3 + roll() * 6) * hour);
			const channel =
				index === 0
					? weighted([
							[8, "email"],
							[1, "web_form"],
							[1, "phone"],
						])
					: weighted([
							[5, "phone"],
							[4, "email"],
							[1, "sms"],
						]);
			const outcome =
				channel === "phone"
					? weighted([
							[5, "voicemail_left"],
							[3, "no_answer"],
							[1, "took_the_questions"],
							[1, "told_to_email"],
						])
					: weighted([
							[90, "sent"],
							[4, "automatic_reply"],
							[3, "bounced_permanent"],
							[3, "read_receipt"],
						]);
			const contact = pick(organization.contacts);
			const emit = function* () {
				const row = {
					id: nextId("Attempt"),
					inquiryId: inquiry.id,
					channel,
					outcome,
					contactId: contact.id,
					to: contact.address,
					at: iso(happened),
					byId: loggedById,
					note: roll() < 0.1 ? `${of.sentence(roll)}.` : "",
					loggedAt: iso(happened),
					loggedById,
				};
				yield* logged("attempt.logged", "Attempt", row, happened, loggedById, story.id);
			};
			if (happened <= end.getTime()) {
				facts.attempts.push({ id: index + 1, channel, outcome, at: new Date(happened) });
				later.push([happened, emit]);
			}
		}
		const replies = isDraft
			? 0
			: special
				? 3
				: weighted([
						[23, 0],
						[20, 1],
						[22, 2],
						[15, 3],
						[12, 4],
						[8, 5],
					]);
		let received = at;
		for (let index = 0; index < replies; index++) {
			received += Math.floor((0.2 + roll() ** 2 * 30) * hour);
			if (received > end.getTime()) break;
			planReply({ story, inquiry, organization, facts, index, received, later });
		}
		if (!special && roll() < 0.01) {
			const withdrawn = at + within(1, 48) * hour;
			if (withdrawn <= end.getTime()) {
				facts.withdrawn = true;
				later.push([
					withdrawn,
					function* () {
						const row = {
							id: nextId("Withdrawal"),
							inquiryId: inquiry.id,
							why: "The story changed.",
							loggedAt: iso(withdrawn),
							loggedById,
						};
						yield* logged("inquiry.withdrawn", "Withdrawal", row, withdrawn, loggedById, story.id);
					},
				]);
			}
		}
		const corrected = roll() < 0.01 && deadlineAt !== null ? at + within(1, 5) * hour : null;
		if (corrected !== null && corrected <= end.getTime()) {
			const granted = deadlineAt + 2 * hour;
			facts.deadlineAt = new Date(granted);
			later.push([
				corrected,
				function* () {
					const row = {
						id: nextId("Correction"),
						recordType: "Inquiry",
						recordId: inquiry.id,
						storyId: story.id,
						field: "deadlineAt",
						before: JSON.stringify(iso(deadlineAt)),
						after: JSON.stringify(iso(granted)),
						why: "They asked for two more hours.",
						loggedAt: iso(corrected),
						loggedById,
					};
					yield* logged("inquiry.corrected", "Correction", row, corrected, loggedById, story.id);
				},
			]);
		}

		const stored = deriveStored(facts);
		const emitInquiry = function* () {
			inquiry.id = nextId("Inquiry");
			story.inquiries = [...(story.inquiries ?? []), inquiry.id].slice(0, 30);
			const subject = of.subjectLine(roll);
			const row = {
				id: inquiry.id,
				storyId: story.id,
				organizationId: organization.id,
				office: "",
				subject,
				letter: `${of.language.greeting}\n\n${of.language.put} ${subject}. ${of.prose(roll, 80 + Math.floor(roll() ** 2 * 320))}`,
				language,
				deadlineAt: deadlineAt === null ? null : iso(deadlineAt),
				deadlineZone: zone,
				deadlineStated: deadlineAt !== null,
				ownerId: loggedById,
				loggedAt: iso(at),
				loggedById,
				state: stored.state,
				dueAt: stored.dueAt?.toISOString() ?? null,
				putAt: stored.putAt?.toISOString() ?? null,
				attemptCount: stored.attemptCount,
				storyState: story.state,
				restricted: story.restricted,
				lastEventAt: (stored.lastEventAt ?? new Date(at)).toISOString(),
			};
			yield* logged("inquiry.logged", "Inquiry", row, at, loggedById, story.id);
			for (const question of questions) {
				question.stored = nextId("Question");
				const put = {
					id: question.stored,
					inquiryId: inquiry.id,
					position: question.position,
					text: of.question(roll),
				};
				yield* logged("question.put", "Question", put, at, loggedById, story.id);
			}
		};
		schedule(at, emitInquiry);
		for (const [when, emit] of later) schedule(when, emit);
		return inquiry;
	}

	function planReply({ story, inquiry, organization, facts, index, received, later }) {
		const { language } = organization;
		const of = write[language];
		const kind =
			index === 0
				? weighted([
						[45, "acknowledgement"],
						[30, "statement"],
						[13, "declined"],
						[4, "asked_for_more_time"],
						[4, "referral"],
						[4, "neither_confirm_nor_deny"],
					])
				: weighted([
						[60, "statement"],
						[12, "declined"],
						[8, "partial"],
						[8, "interview"],
						[6, "denial"],
						[6, "acknowledgement"],
					]);
		const declines = kind === "declined" || kind === "neither_confirm_nor_deny";
		const reason = declines ? pick(Object.keys(of.language.declining)) : "";
		const by = pick(story.own);
		const at = received + within(1, 30) * minute;
		if (at > end.getTime()) return;
		const reply = { id: 0, mark: null };
		const speakerName = personName(organization.id * 3 + (index % 3));
		facts.replies.push({
			id: index + 1,
			kind,
			receivedAt: new Date(received),
			body: "words",
			speakerName,
			office: "",
		});
		later.push([
			at,
			function* () {
				reply.id = nextId("Reply");
				const parts = [`${of.language.greeting}\n\n`];
				let length = parts[0].length;
				const add = (text) => {
					parts.push(`${text} `);
					length += text.length + 1;
					return { start: length - text.length - 1, end: length - 1 };
				};
				let said = null;
				if (roll() < 0.33) add(of.language.stock[0]);
				if (reason !== "") said = add(of.language.declining[reason]);
				if (roll() < 0.4) add(pick(organization.stock[language]));
				if (kind === "acknowledgement") add(of.language.stock[1]);
				else add(of.prose(roll, 15 + Math.floor(roll() ** 2 * 235)));
				if (rare.has(reply.id)) add(`${of.sentence(roll)}, ${rarePhrase[language]}.`);
				if (roll() < 0.3) add(pick(of.language.stock.slice(2)));
				const body = parts.join("").trimEnd();
				reply.quoted = said ?? {
					start: parts[0].length,
					end: Math.min(body.length, parts[0].length + parts[1].length - 1),
				};
				const row = {
					id: reply.id,
					storyId: story.id,
					kind,
					channel: roll() < 0.9 ? "email" : "phone",
					receivedAt: iso(received),
					body,
					language,
					speakerName,
					speakerTitle: pick(of.language.titles),
					office: "",
					outlet: "",
					terms: roll() < 0.93 ? "on_the_record_named" : "background",
					termsProposedBy: "",
					termsAccepted: null,
					termsAcceptedAt: null,
					embargoUntil: null,
					reason,
					reasonStart: said?.start ?? null,
					reasonEnd: said?.end ?? null,
					referredTo: "",
					loggedAt: iso(at),
					loggedById: by,
				};
				yield* logged("reply.logged", "Reply", row, at, by, story.id);
				const link = {
					id: nextId("ReplyInquiry"),
					replyId: reply.id,
					inquiryId: inquiry.id,
					basis: "",
					loggedAt: iso(at),
					loggedById: by,
				};
				yield* logged("reply.linked", "ReplyInquiry", link, at, by, story.id);
				// Nearly every late reply has been dealt with.
				if (story.publication !== undefined && roll() < 0.97) {
					const closing = {
						id: nextId("AlertClosing"),
						publicationId: story.publication,
						replyId: reply.id,
						wording: "Updated with a response.",
						loggedAt: iso(at),
						loggedById: by,
					};
					yield* logged("alert.closed", "AlertClosing", closing, at, by, story.id);
				}
			},
		]);
		const substantive = declines || ["statement", "partial", "interview", "denial"].includes(kind);
		if (!substantive) return;
		for (const question of facts.questions) {
			if (roll() > 0.1) continue;
			const marked = at + within(1, 300) * minute;
			if (marked > end.getTime()) continue;
			const mark = declines
				? "declined"
				: weighted([
						[6, "answered"],
						[2, "partly"],
						[2, "not_answered"],
					]);
			facts.coverage.push({
				id: facts.coverage.length + 1,
				questionId: question.id,
				replyId: index + 1,
				mark,
			});
			later.push([
				marked,
				function* () {
					const row = {
						id: nextId("Coverage"),
						questionId: question.stored,
						replyId: reply.id,
						mark,
						start: null,
						end: null,
						loggedAt: iso(marked),
						loggedById: by,
					};
					yield* logged("coverage.marked", "Coverage", row, marked, by, story.id);
				},
			]);
		}
		if (roll() < 0.12) {
			const marked = at + within(5, 200) * minute;
			const approves = roll() < 0.6;
			later.push([
				marked,
				function* () {
					const quote = {
						id: nextId("Quote"),
						replyId: reply.id,
						...reply.quoted,
						bodyVersion: 0,
						translation: "",
						translationLanguage: "",
						loggedAt: iso(marked),
						loggedById: by,
					};
					yield* logged("quote.marked", "Quote", quote, marked, by, story.id);
					if (!approves) return;
					const editor = pick(editors);
					const approval = {
						id: nextId("QuoteApproval"),
						quoteId: quote.id,
						loggedAt: iso(marked),
						loggedById: editor,
					};
					yield* logged("quote.approved", "QuoteApproval", approval, marked, editor, story.id);
				},
			]);
		}
	}

	let [planned, ordinal, share] = [0, 0, 0];
	for (let index = 0; index <= 365; index++) {
		const from = begin + index * day;
		share += weights[index] ?? 0;
		const until = index >= 364 ? ordinary : Math.round((ordinary * share) / total);
		while (planned < until) {
			const large = roll() < 0.000_3 ? within(60, 200) : 0;
			const size = Math.min(
				ordinary - planned,
				large ||
					weighted([
						[30, 1],
						[20, 2],
						[14, 3],
						[10, 4],
						[12, within(5, 8)],
						[9, within(9, 15)],
						[5, within(16, 30)],
					]),
			);
			// Most of a newsroom's day is the working day, 10:00 to 17:00 in Toronto; the days here begin at noon.
			const time = from + (roll() < 0.8 ? within(1260, 1680) % 1440 : within(0, 1439)) * minute;
			plan(Math.min(time, end.getTime() - within(30, 90) * minute), size, ordinal++);
			planned += size;
		}
		if (index === 355) for (const [slug, size] of special) plan(from + 14 * hour, size, ordinal, slug);
		const due = pending[index].sort((one, other) => one.at - other.at);
		pending[index] = [];
		for (const { emit } of due) yield* emit();
	}
	yield ["LogHead", { id: 1, number: last.number, hash: last.hash }];
}

export { commonPhrase, rarePhrase };

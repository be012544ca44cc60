import { createHash } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { importsAtRest } from "../../src/imports/jobs.ts";
import { keepImport } from "../../src/imports/keepImport.ts";
import { scanFile } from "../../src/imports/scan.ts";
import { newsroom } from "../stories/newsroom.ts";
import type { TestApp } from "../support/app.ts";

/** A person with a browser and a program, in a newsroom whose directory holds the first four. */
export async function aNewsroom(app: TestApp, name = "Rita Reporter") {
	const person = await app.person("journalist", name);
	const make = newsroom(app);
	await make.organization(
		"csis",
		"Canadian Security Intelligence Service",
		"Service canadien du renseignement de sécurité",
	);
	await make.organization("dnd", "Department of National Defence", "ministère de la Défense nationale");
	await make.organization("gac", "Global Affairs Canada", "Affaires mondiales Canada");
	return { person, make, program: await app.program(person), browser: await app.browser(person) };
}

type Program = Awaited<ReturnType<TestApp["program"]>>;

/** Sends a file; answers what the address answers. */
export const bring = (program: Program, file: string | Buffer, name = "tracker.csv") =>
	program.post("/imports").attach("file", typeof file === "string" ? Buffer.from(file) : file, name);

/** Sends a file and has it read: the dry run, with all its rows. */
export async function dryRun(
	app: TestApp,
	program: Program,
	file: string | Buffer,
	choices: object = {},
	name?: string,
) {
	const { body } = await bring(program, file, name).expect(201);
	await program.post(`/imports/${body.id}/mapping`).send(choices).expect(200);
	await importsAtRest(app.db);
	return (await program.get(`/imports/${body.id}?limit=200`).expect(200)).body;
}

/** Lets come in what is ready; answers the import after it. */
export async function bringIn(app: TestApp, program: Program, id: number) {
	await program.post(`/imports/${id}/start`).send({}).expect(200);
	await importsAtRest(app.db);
	return (await program.get(`/imports/${id}?limit=200`).expect(200)).body;
}

export const csv = (rows: readonly (readonly string[])[], delimiter = ",") =>
	rows
		.map((row) =>
			row.map((cell) => (/[",;\t\n|]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(delimiter),
		)
		.join("\r\n");

/** A reporter's spreadsheet: sent, due, slug, requester, status, contact. */
export const reporters = csv([
	["Sent", "Due", "Slug", "Organization", "Requester", "Status", "Contact", "Notes"],
	[
		"2017-02-16 15:42",
		"2017-02-16 17:00",
		"tasking-orders",
		"CSIS",
		"Rita Reporter",
		"no response",
		"media@csis.example",
		"asked about the orders",
	],
	[
		"2017-02-16 15:50",
		"2017-02-16 17:00",
		"tasking-orders",
		"DND",
		"Rita Reporter",
		"declined",
		"mlo-blm@forces.gc.ca",
		"",
	],
	[
		"2017-02-14 09:00",
		"2017-02-15",
		"border-delays",
		"Affaires mondiales Canada",
		"Tom Stringer",
		"bounced",
		"",
		"",
	],
]);

/** An import of this person's, as it would stand at that stage; answers its id. */
export async function anImport(app: TestApp, person: { id: number }, stage = "mapping"): Promise<number> {
	const folder = mkdtempSync(join(tmpdir(), "right-of-reply-tracker-"));
	const [path, bytes] = [join(folder, "file"), Buffer.from(reporters)];
	writeFileSync(path, bytes);
	const sha256 = createHash("sha256").update(bytes).digest("hex");
	const author = { personId: person.id, now: app.clock.now() };
	const file = { path, name: "tracker.csv", size: bytes.length, sha256 };
	const { id } = await keepImport(app.db, author, person, file, await scanFile(path));
	rmSync(folder, { recursive: true });
	if (stage !== "mapping") {
		await app.db.write(author, ({ tx }) => tx.importRun.update({ where: { importId: id }, data: { stage } }));
	}
	return id;
}

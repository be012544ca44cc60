import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { basename } from "node:path";
import { type Command, InvalidArgumentError } from "commander";
import { systemClock } from "../clock.ts";
import type { Config } from "../config.ts";
import { Refused } from "../database/backup.ts";
import type { Author, Database } from "../database/database.ts";
import { plain } from "../organizations/directory.ts";
import { can } from "../people/may.ts";
import { fileNameOf } from "../record/attachments.ts";
import type { Language, Role } from "../vocabulary.ts";
import { translatorFor } from "../web/language.ts";
import { bringIn } from "./bringIn.ts";
import { type ImportField, importFields } from "./columns.ts";
import { keepImport } from "./keepImport.ts";
import { limits } from "./limits.ts";
import { getImport } from "./loadImport.ts";
import { mapImport } from "./mapImport.ts";
import { scanApart } from "./readFile.ts";
import { readImport } from "./readImport.ts";
import { listRows } from "./rows.ts";
import { startImport } from "./startImport.ts";
import { type Given, suggestChoices } from "./suggest.ts";
import { UnreadableSheet } from "./unreadable.ts";

interface Tools {
	db: Database;
	config: Config;
	author: Author;
}

type On = (
	work: (tools: Tools, ...given: never[]) => Promise<void>,
) => (...given: unknown[]) => Promise<void>;

interface Options {
	by?: string;
	map: [ImportField, string][];
	zone?: string;
	dates?: "dmy" | "mdy";
	story?: string;
	organization?: string;
	makeOrganizations?: boolean;
	dryRun?: boolean;
}

/** `import FILE`: the same steps as the pages, one after the other. */
export function importCommand(
	program: Command,
	on: On,
	print: (line: string) => void,
	progress: (what: string, done: number) => void = () => {},
): void {
	program
		.command("import")
		.description("bring a tracker in, CSV or XLSX: each row becomes a request with its events")
		.argument("<file>")
		.option("--by <email>", "whose import it is; left out: the first administrator’s")
		.option("--map <field=header>", "what a column holds; may be given again", mapping, [])
		.option("--zone <zone>", "of times without a zone, such as America/Toronto; left out: the newsroom’s")
		.option("--dates <order>", "dmy or mdy, for dates such as 3/2/2017", oneOrder)
		.option("--story <slug>", "of rows that name none")
		.option("--organization <slug>", "of rows that name none")
		.option("--make-organizations", "make every organization that is not in the directory")
		.option("--dry-run", "show what would come in; the file is kept, and can be started on its page")
		.addHelpText(
			"after",
			`
Fields: ${importFields.join(", ")}.
Columns are guessed from the header, in English or French, or read as they were for the last file with the same header.
Prints each row that does not come in, or that is to be looked at. Ends with 1 when a row has an error. Stopped or
interrupted, it is run again with the same file: no row comes in twice.`,
		)
		.action(
			on(async (tools: Tools, file: string, given: Options) => {
				await importFile(tools, file, given, print, progress);
			}),
		);
}

function mapping(text: string, before: [ImportField, string][]): [ImportField, string][] {
	const [name = "", ...header] = text.split("=");
	const field = importFields.find((one) => one === name);
	if (field === undefined || header.length === 0) {
		throw new InvalidArgumentError(`It must be FIELD=HEADER, with one of ${importFields.join(", ")}.`);
	}
	return [...before, [field, header.join("=")]];
}

function oneOrder(text: string): "dmy" | "mdy" {
	if (text !== "dmy" && text !== "mdy") throw new InvalidArgumentError("It must be dmy or mdy.");
	return text;
}

async function importFile(
	{ db, config, author }: Tools,
	path: string,
	given: Options,
	print: (line: string) => void,
	progress: (what: string, done: number) => void,
): Promise<void> {
	const t = translatorFor("en" satisfies Language);
	const viewer = await findImporter(db, given.by);
	const by = { ...author, personId: viewer.id };
	const there = await stat(path).catch(() => null);
	if (there === null || !there.isFile()) throw new Refused(`There is no file ${path}.`);
	if (there.size > limits.file) {
		throw new Refused(`${path}: ${t("errors:too_large", { megabytes: limits.file / 1024 / 1024 })}`);
	}
	const scan = await scanApart(path).catch((error) => {
		throw error instanceof UnreadableSheet
			? new Refused(`${path}: ${t(`imports:unreadable.${error.reason}`)}`)
			: error;
	});
	const hash = createHash("sha256");
	for await (const bytes of createReadStream(path)) hash.update(bytes as Buffer);
	const file = {
		path,
		name: fileNameOf(basename(path), "file"),
		size: there.size,
		sha256: hash.digest("hex"),
	};
	const { id } = await keepImport(db, by, viewer, file, scan);

	const choices: { [K in keyof Given]?: Given[K] | undefined } = {
		zone: given.zone,
		dates: given.dates,
		story: given.story,
		organization: given.organization,
		makeOrganizations: given.makeOrganizations,
	};
	if (given.map.length > 0) choices.fields = await fieldsFor(db, viewer, id, given.map, config);
	await mapImport(db, by, viewer, id, choices, config.newsroomTimeZone);
	const work = { db, config, clock: systemClock };
	await readImport(work, id, viewer.id);
	const read = await getImport(db.read, viewer, id);
	if (read.stage !== "read") throw new Refused(`${path}: ${t(read.problem)}`);
	if (given.dryRun !== true && read.counts.ready > 0) {
		await startImport(db, by, viewer, id);
		const watch = setInterval(() => {
			void getImport(db.read, viewer, id).then(
				({ done }) => progress("Rows", done),
				() => {},
			);
		}, 1000);
		try {
			await bringIn(work, id, viewer.id);
		} finally {
			clearInterval(watch);
		}
	}
	await report(db, viewer, id, print);
}

/** Every row that does not come in, or is to be looked at; then how many became what. Throws Refused when any has an error. */
async function report(db: Database, viewer: { id: number }, id: number, print: (line: string) => void) {
	const t = translatorFor("en");
	for (let after: number | null = 0; after !== null; ) {
		const page: Awaited<ReturnType<typeof listRows>> = await listRows(
			db,
			viewer,
			id,
			{ after, limit: 200 },
			t,
		);
		for (const row of page.items) {
			const errors = Object.entries(row.errors).map(([field, message]) =>
				field ? `${field}: ${message}` : message,
			);
			const says = row.outcome === "already" ? [] : [...errors, ...row.warnings];
			const outcome = t(`imports:outcome.${row.outcome}`);
			if (row.outcome === "error" || row.outcome === "changed" || says.length > 0) {
				print(
					`row ${row.row}: ${[outcome, ...says].join("; ")}${row.inquiry === null ? "" : ` (${row.inquiry})`}`,
				);
			}
		}
		after = page.next;
	}
	const { counts, fileName, stage } = await getImport(db.read, viewer, id);
	const parts = (["made", "ready", "already", "changed", "error"] as const)
		.filter((name) => counts[name] > 0)
		.map((name) => `${counts[name]} ${t(`imports:total.${name}`, { count: counts[name] })}`);
	print(`${fileName} (import ${id}): ${parts.length === 0 ? "no rows" : parts.join(", ")}.`);
	if (stage === "stopped") throw new Refused("It was stopped. Run it again to go on.");
	if (counts.error > 0) throw new Refused(`Rows with errors: ${counts.error}.`);
}

async function findImporter(db: Database, email: string | undefined): Promise<{ id: number }> {
	const person =
		email === undefined
			? await db.read.person.findFirst({
					where: { role: "administrator", endedAt: null },
					orderBy: { id: "asc" },
				})
			: await db.read.person.findUnique({ where: { email: email.toLowerCase() } });
	if (person === null) {
		throw new Refused(
			email === undefined
				? "There is no administrator: say whose import it is with --by."
				: `There is nobody with the address ${email}.`,
		);
	}
	if (person.endedAt !== null || !can({ role: person.role as Role }, "log")) {
		throw new Refused(`${person.name} may not log anything.`);
	}
	return { id: person.id };
}

/** The columns that were named, beside those that are guessed. Throws Refused for a header that is not there. */
async function fieldsFor(
	db: Database,
	viewer: { id: number },
	id: number,
	given: readonly (readonly [ImportField, string])[],
	config: Config,
): Promise<(ImportField | "")[]> {
	const loaded = await getImport(db.read, viewer, id);
	const { choices, header } = await suggestChoices(db, loaded, {}, config.newsroomTimeZone);
	const fields = choices.fields.map((field) => field ?? "");
	for (const [field, name] of given) {
		const column = header.findIndex((cell) => plain(cell) === plain(name));
		if (column === -1) throw new Refused(`No column is called ${name}: ${header.join(", ")}.`);
		for (const [at, other] of fields.entries()) if (other === field) fields[at] = "";
		fields[column] = field;
	}
	return fields;
}

import { createWriteStream } from "node:fs";
import { extname } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { type Command, Option } from "commander";
import type { Config } from "../config.ts";
import { patience } from "../database/backup.ts";
import type { Author, Database, Transaction } from "../database/database.ts";
import { readBy, rowsWithin } from "../database/rows.ts";
import { makeWhole, Refused } from "../database/wholeFile.ts";
import type { Progress } from "../record/check.ts";
import { type Language, languages } from "../vocabulary.ts";
import { translatorFor } from "../web/language.ts";
import { exportInquiries, type Format, formats } from "./exportInquiries.ts";
import { exportRecord } from "./exportRecord.ts";
import { importRecord } from "./importRecord.ts";
import { inquiryIds } from "./inquiryIds.ts";
import { ofStoryAndOrganization } from "./ofStory.ts";

interface Tools {
	db: Database;
	config: Config;
	author: Author;
}
interface Line {
	/** The action of a command on the configured database. */
	on(work: (tools: Tools, ...given: never[]) => Promise<void>): (...given: unknown[]) => Promise<void>;
	/** The configuration, for a command that opens the database itself. */
	configured(): Config;
	now(): Date;
	print(line: string): void;
	progress?: Progress | undefined;
}
interface Options {
	format?: Format;
	story?: string;
	organization?: string;
	language?: Language;
}

/** The commands that write the record into a file, and make a record of one. */
export function addExportCommands(
	program: Command,
	{ on, configured, now, print, progress = () => {} }: Line,
): void {
	program
		.command("export")
		.description("write the whole record, or the requests of a story or an organization, into a new file")
		.argument("<file>", "its ending says the format: .csv, .xlsx, .jsonl")
		.addOption(new Option("--format <format>", "whatever the file is called").choices(formats))
		.option("--story <slug>", "only the requests of this story")
		.option("--organization <slug>", "only the requests put to this organization")
		.addOption(new Option("--language <language>", "of the columns' titles and words").choices(languages))
		.addHelpText(
			"after",
			`
It acts as whoever has the machine, for whom restricted stories are there too, and shows one instant. The file appears
whole or not at all, and only its owner may read it.
JSON Lines of everything hold the whole record, its log and its attachments included, for import-record; passwords and
other secrets are not in it. JSON Lines of a story or an organization hold each request as GET /inquiries/:id answers it.`,
		)
		.action(
			on(async ({ db, config, author }: Tools, file: string, options: Options) => {
				const format = options.format ?? formats.find((one) => `.${one}` === extname(file).toLowerCase());
				if (format === undefined)
					throw new Refused(`Name the format of ${file}: --format ${formats.join(", ")}.`);
				await makeWhole(file, (partial) =>
					db.read.$transaction(
						async (tx) => {
							readBy(tx, rowsWithin(db.kind, tx));
							const pieces = await piecesOf(tx, format, options, config, author.now, progress);
							await pipeline(Readable.from(pieces, { highWaterMark: 1 }), createWriteStream(partial));
						},
						{ isolationLevel: "Serializable", ...patience },
					),
				);
				print(`${file} is written.`);
			}),
		);

	program
		.command("import-record")
		.description("make the same record of a whole export (JSON Lines), in an empty database")
		.argument("<file>")
		.addHelpText(
			"after",
			`
The file is checked before it is taken, and the database stays empty unless all of it was. Nobody has a password
afterwards: people reset PERSON prints a link to choose one.`,
		)
		.action(async (file: string) => {
			const finding = await importRecord(configured().databaseUrl, file, now(), progress);
			if (finding !== null) throw new Refused(`Imported, but ${finding.sentence}`);
			print(`${file} is imported, and the record is whole. Nobody can sign in before: people reset PERSON.`);
		});
}

async function piecesOf(
	tx: Transaction,
	format: Format,
	{ story, organization, language }: Options,
	config: Config,
	now: Date,
	progress: Progress,
): Promise<AsyncIterable<string | Uint8Array>> {
	if (format === "jsonl" && story === undefined && organization === undefined)
		return exportRecord(tx, progress);
	const of = await ofStoryAndOrganization(tx, { story, organization });
	if (of === null) throw new Refused("There is no such story or organization.");
	const inLanguage = language ?? config.newsroomLanguage;
	return exportInquiries(tx, "whoever has the machine", watched(inquiryIds(tx, of), progress), format, {
		language: inLanguage,
		t: translatorFor(inLanguage),
		now,
		zone: config.newsroomTimeZone,
		newsroomName: config.newsroomName,
	});
}

async function* watched(batches: AsyncIterable<number[]>, progress: Progress): AsyncGenerator<number[]> {
	let done = 0;
	for await (const ids of batches) {
		progress("Inquiries", done);
		yield ids;
		done += ids.length;
	}
}

import { readFile, stat } from "node:fs/promises";
import { basename } from "node:path";
import { buffer } from "node:stream/consumers";
import type { Config } from "../config.ts";
import { Refused } from "../database/backup.ts";
import type { Author, Database } from "../database/database.ts";
import type { Language } from "../vocabulary.ts";
import { translatorFor } from "../web/language.ts";
import { findingJson } from "./json.ts";
import { loadAcceptances } from "./loadCheck.ts";
import { makeCheck } from "./makeCheck.ts";
import { countsOf, outcomeOf, sha256Of, withKey, wordsIn } from "./outcomes.ts";
import { reportOf, stopping } from "./report.ts";

/**
 * Holds a file, or standard input where it is "-", against the record of a story, as the machine's operator: every story
 * is there. Nothing is kept. Answers what to print, and how many findings should stop a newsroom's pipeline. Throws
 * Refused without such a file or story, and Invalid for what is no draft.
 */
export async function checkFile(
	{ db, config, author }: { db: Database; config: Config; author: Author },
	file: string,
	{ story: slug, language, json }: { story: string; language: Language; json?: boolean },
): Promise<{ output: string; stops: number }> {
	const story = await db.read.story.findUnique({ where: { slug } });
	if (story === null) throw new Refused(`There is no story ${slug}.`);
	const fileName = file === "-" ? "" : basename(file);
	const input = { bytes: await read(file, config.uploadLimit), name: fileName || "standard-input.txt" };
	const made = await makeCheck(
		db.read,
		story.id,
		{ field: file, input, fileName },
		author.now,
		config.newsroomName,
	);
	const kept = made.checked.findings.map(withKey);
	const accepted = await loadAcceptances(db.read, story.id);
	const findings = kept.map((finding) =>
		findingJson(finding, accepted, { t: translatorFor(language), language }),
	);
	const counts = countsOf(kept.map(outcomeOf));
	const { text, blocks, notes } = made.draft;
	const output = json
		? JSON.stringify(
				{
					story: slug,
					at: author.now.toISOString(),
					logNumber: made.logNumber,
					source: made.source,
					fileName,
					words: wordsIn(text),
					sha256: sha256Of(text),
					counts,
					draft: { text, blocks },
					notes,
					findings,
					setApart: made.checked.setApart,
				},
				null,
				"\t",
			)
		: reportOf(text, findings, counts).join("\n");
	return { output, stops: stopping(findings).length };
}

/** @param limit in bytes: what an upload may hold */
async function read(file: string, limit: number): Promise<Buffer> {
	if (file !== "-") {
		const found = await stat(file).catch(() => null);
		if (!found?.isFile()) throw new Refused(`There is no file ${file}.`);
		if (found.size > limit) throw new Refused(`${file} is larger than an upload may be.`);
	}
	const bytes = file === "-" ? await buffer(process.stdin) : await readFile(file);
	if (bytes.length > limit) throw new Refused("This is larger than an upload may be.");
	return bytes;
}

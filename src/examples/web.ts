import { z } from "zod";
import { paths } from "../paths.ts";
import { type Answer, created, type Visit } from "../web/route.ts";
import { loadExamples } from "./loadExamples.ts";
import { removeExamples } from "./removeExamples.ts";

/** The slugs of the stories, the one this program began with first. */
export const examplesAnswer = z.object({ stories: z.array(z.string()) });

export async function load(visit: Visit): Promise<Answer> {
	const { db, author, viewer, config } = visit;
	const { slugs } = await loadExamples(
		db,
		{ ...author, personId: viewer.id },
		viewer,
		config.newsroomTimeZone,
	);
	const json: z.input<typeof examplesAnswer> = { stories: slugs };
	return created(paths.story(slugs[0] as string), json, paths.desk());
}

/** How many records were removed. */
export const examplesRemovalAnswer = z.object({ records: z.int() });

export async function remove({ db, author, language }: Visit): Promise<Answer> {
	const json: z.input<typeof examplesRemovalAnswer> = await removeExamples(db, author, language);
	return { as: "elsewhere", location: paths.desk(), json };
}

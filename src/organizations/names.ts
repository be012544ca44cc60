import { z } from "zod";
import { lengths } from "../web/fields.ts";
import type { Answer, Visit } from "../web/route.ts";
import { readDirectory } from "./queries.ts";

/** The most that is suggested at once. */
const mostSuggested = 20;

export const namesQuery = z.object({
	q: z.string().max(lengths.short).default(""),
	limit: z.coerce.number().int().min(1).max(mostSuggested).default(10),
});

export const namesOut = z.object({
	items: z.array(
		z.object({
			slug: z.string(),
			nameEn: z.string(),
			nameFr: z.string(),
			abbreviationEn: z.string(),
			abbreviationFr: z.string(),
		}),
	),
});

/** Whom the beginning of a name may mean, the best first. */
export async function showNames(visit: Visit<z.output<typeof namesQuery>>): Promise<Answer> {
	const { db, language, query } = visit;
	const found = (await readDirectory(db, language)).nearest(query.q, query.limit);
	const items = found.map(({ slug, nameEn, nameFr, abbreviationEn, abbreviationFr }) => ({
		...{ slug, nameEn, nameFr, abbreviationEn, abbreviationFr },
	}));
	return { as: "json", json: { items } satisfies z.input<typeof namesOut> };
}

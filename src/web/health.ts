import { z } from "zod";
import { Unavailable } from "./refusals.ts";
import type { Answer, Viewer, Visit } from "./route.ts";

export const healthAnswer = z.object({ ok: z.literal(true) });

/** Says whether the database answers. Throws Unavailable (503) when it does not. */
export async function showHealth({ db }: Visit<unknown, unknown, Viewer | null>): Promise<Answer> {
	try {
		await db.headNumber();
	} catch (error) {
		throw new Unavailable(error);
	}
	return { as: "json", json: { ok: true } };
}

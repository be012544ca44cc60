import { z } from "zod";
import { paths } from "../paths.ts";
import { account } from "../people/fields.ts";
import { NotFound } from "../web/refusals.ts";
import { type Answer, page, type Viewer, type Visit } from "../web/route.ts";
import { isSetupOpen, setUp } from "./setUp.ts";

const secret = z.string().max(100).default("");

export const setupQuery = z.object({ secret });
export const setupBody = account.extend({ secret });

export async function showSetup(
	visit: Visit<z.output<typeof setupQuery>, unknown, Viewer | null>,
): Promise<Answer> {
	const given = visit.query.secret || String(visit.refused?.values.secret ?? "");
	if (!(await isSetupOpen(visit.db, given, visit.now))) throw new NotFound();
	return page("setup/show", { title: visit.t("setup:title"), secret: given });
}

export async function makeFirstAccount(
	visit: Visit<unknown, z.output<typeof setupBody>, Viewer | null>,
): Promise<Answer> {
	const { db, body, language, client, now } = visit;
	const cookie = await setUp(db, body.secret, body, language, client, now);
	return { as: "elsewhere", location: paths.desk(), cookies: [cookie] };
}

import type { z } from "zod";
import { noBreakSpace } from "../lines/grammar.ts";
import { defaultStyle, placeholders, type TemplateName, templateNames } from "../lines/style.ts";
import { isRegion } from "../organizations/officeHours.ts";
import { organizationChoice } from "../organizations/queries.ts";
import { paths } from "../paths.ts";
import { Invalid, type Message } from "../web/refusals.ts";
import { type Answer, page, type Visit } from "../web/route.ts";
import type { draftRuleBody, fairTimeBody, houseStyleBody, settingsOut, signOffRuleBody } from "./fields.ts";
import { changeSettings, type OwnStyle, readSettings } from "./settings.ts";

/** Templates that are not a line of their own, and so have no name among the lines. */
const ownLabels: readonly TemplateName[] = [
	"statement_quoted",
	"interview_quoted",
	"denial_quoted",
	"lawyers_letter_quoted",
	"lawyers_letter_quoted_named",
	"quote_without_outlet",
	"quote_added",
	"did_not_answer_some_questions",
	"office",
	"speaker",
	"speaker_without_title",
	"spokesperson",
	"speaking_for",
];

export async function showSettings(visit: Visit): Promise<Answer> {
	const { db, language, t, refused } = visit;
	const json = await settingsJson(visit);
	const rowsOf = (list: string, stored: readonly unknown[]) => rowCount(list, stored.length, refused?.values);
	return page(
		"settings/show",
		{
			title: t("settings:title"),
			settings: json,
			organizations: await organizationChoice(
				db,
				language,
				json.houseStyle.names.map(({ organization }) => organization),
			),
			nameRows: rowsOf("names", json.houseStyle.names),
			holidayRows: rowsOf("holidays", json.holidays),
			templates: templateNames.map((name) => {
				const [needed, allowed] = placeholders[name].map((list) => list.map((one) => `{${one}}`).join(" "));
				return {
					name,
					label: t(ownLabels.includes(name) ? `settings:template.${name}` : `lines:name.${name}`),
					needed,
					allowed,
					standard: defaultStyle.templates[name],
				};
			}),
		},
		json,
	);
}

/** As many rows as there are, or were filled in, and one to add. */
function rowCount(list: string, stored: number, typed: Record<string, unknown> = {}): number {
	const place = new RegExp(`^${list}\\.(\\d\\d?)\\.`);
	const filled = Object.entries(typed).map(([name, value]) =>
		value === "" ? 0 : Number(place.exec(name)?.[1] ?? -1) + 1,
	);
	return Math.max(stored, ...filled) + 1;
}

async function settingsJson({
	db,
	config,
}: Pick<Visit, "db" | "config">): Promise<z.input<typeof settingsOut>> {
	const settings = await readSettings(db.read, config.newsroomName);
	const { serialComma, verb, names, templates } = settings.houseStyle;
	// Organizations can go, as the examples do.
	const known = await db.read.organization.findMany({
		where: { slug: { in: Object.keys(names) } },
		orderBy: { slug: "asc" },
		select: { slug: true },
	});
	return {
		houseStyle: {
			serialComma,
			verb,
			names: known.map(({ slug }) => ({ organization: slug, ...names[slug] })),
			templates,
		},
		fairMinutes: settings.fairMinutes,
		holidays: [...settings.holidays],
		soleReporterMaySignOff: settings.soleReporterMaySignOff,
		keepDrafts: settings.keepDrafts,
	};
}

async function changed(visit: Visit, section: string): Promise<Answer> {
	return { as: "elsewhere", location: `${paths.settings()}#${section}`, json: () => settingsJson(visit) };
}

export async function decideHouseStyle(
	visit: Visit<unknown, z.output<typeof houseStyleBody>>,
): Promise<Answer> {
	const { db, author, body } = visit;
	const slugs = body.names.map((row) => row?.organization);
	const known = await db.read.organization.findMany({
		where: { slug: { in: slugs.filter((slug) => slug !== undefined) } },
		select: { slug: true },
	});
	const problems: Record<string, Message> = {};
	for (const [place, slug] of slugs.entries()) {
		if (slug === undefined) continue;
		if (!known.some((one) => one.slug === slug)) {
			problems[`names.${place}.organization`] = "errors:no_such_record";
		} else if (slugs.indexOf(slug) < place) problems[`names.${place}.organization`] = "settings:style.twice";
	}
	if (Object.keys(problems).length > 0) throw new Invalid(problems);
	const rows = body.names.filter((row) => row !== null);
	await changeSettings(db, author, {
		houseStyle: {
			serialComma: body.serialComma,
			verb: body.verb,
			names: Object.fromEntries(rows.map(({ organization, ...names }) => [organization, names])),
			templates: ownWordings(body.templates),
		},
	});
	return changed(visit, "house-style");
}

/** The wordings that were given, each on one line; what is empty is the default. */
function ownWordings(
	given: z.output<typeof houseStyleBody>["templates"],
): NonNullable<OwnStyle["templates"]> {
	const oneLine = (text: string) => text.replaceAll("\n", " ");
	// Nobody sees which space they type; in French no line may break at these.
	const unbroken = (text: string) => text.replace(/ (?=[:»])|(?<=«) /g, noBreakSpace);
	return Object.fromEntries(
		Object.entries(given).map(([name, { en, fr }]) => [
			name,
			{ ...(en ? { en: oneLine(en) } : {}), ...(fr ? { fr: unbroken(oneLine(fr)) } : {}) },
		]),
	);
}

export async function decideFairTime(visit: Visit<unknown, z.output<typeof fairTimeBody>>): Promise<Answer> {
	const { db, author, body } = visit;
	const problems: Record<string, Message> = {};
	const seen = new Set<string>();
	for (const [place, row] of body.holidays.entries()) {
		if (row === null) continue;
		if (row.region && !isRegion(row.region)) problems[`holidays.${place}.region`] = "settings:fair.no_region";
		const key = `${row.day} ${row.region ?? ""}`;
		if (seen.has(key)) problems[`holidays.${place}.day`] = "settings:fair.twice";
		seen.add(key);
	}
	if (Object.keys(problems).length > 0) throw new Invalid(problems);
	const holidays = body.holidays
		.filter((row) => row !== null)
		.map(({ region, ...row }) => (region ? { ...row, region } : row))
		.sort((one, other) => (one.day < other.day ? -1 : 1));
	await changeSettings(db, author, { fairMinutes: body.fairMinutes, holidays });
	return changed(visit, "fair-time");
}

export async function decideSignOff(
	visit: Visit<unknown, z.output<typeof signOffRuleBody>>,
): Promise<Answer> {
	await changeSettings(visit.db, visit.author, visit.body);
	return changed(visit, "sign-off");
}

export async function decideDrafts(visit: Visit<unknown, z.output<typeof draftRuleBody>>): Promise<Answer> {
	await changeSettings(visit.db, visit.author, visit.body);
	return changed(visit, "drafts");
}

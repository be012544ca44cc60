import type { Author, Database, Transaction } from "../database/database.ts";
import { rowsOf, sql } from "../database/rows.ts";
import { countAgain } from "../figures/recount.ts";
import type { InBoth } from "../lines/facts.ts";
import {
	checkStyle,
	defaultStyle,
	type HouseStyle,
	type TemplateName,
	templateNames,
} from "../lines/style.ts";
import { defaultFairMinutes, type HolidayOverride } from "../organizations/officeHours.ts";
import { languages } from "../vocabulary.ts";
import { Invalid } from "../web/refusals.ts";

/** What a newsroom decides once for all. What it has not decided is the default. */
export interface Settings {
	houseStyle: HouseStyle;
	/** The newsroom's own holidays and open days, which win over the statutory ones. */
	holidays: readonly HolidayOverride[];
	/** Office minutes below which a deadline is short notice. */
	fairMinutes: number;
	/** Whether a story's only reporter may sign it off. */
	soleReporterMaySignOff: boolean;
	/** Whether a draft is kept with its check; if not, only its hash and what came of the check are. */
	keepDrafts: boolean;
}

/** Decisions about how the newsroom works, which change no line and nothing that a draft may say. */
export const ofProcedure: readonly (keyof Settings)[] = ["soleReporterMaySignOff", "keepDrafts"];

/** A house style as it is given and stored: only what differs from the default, down to the language of a template. */
export type OwnStyle = Partial<Omit<HouseStyle, "templates">> & {
	readonly templates?: Readonly<Partial<Record<TemplateName, Partial<InBoth>>>>;
};

type Stored = Omit<Settings, "houseStyle"> & { houseStyle: OwnStyle };

const defaults: Stored = {
	houseStyle: {},
	holidays: [],
	fairMinutes: defaultFairMinutes,
	soleReporterMaySignOff: false,
	keepDrafts: true,
};

/** The newsroom's settings. `newsroomName` stands in the lines where nothing else is set. */
export async function readSettings(
	reader: Pick<Transaction, "logEntry">,
	newsroomName: string,
): Promise<Settings> {
	const rows = await rowsOf(reader)<{ key: string; value: string }>(
		sql`SELECT "key", "value" FROM "Setting"`,
	);
	const set = Object.fromEntries(rows.map(({ key, value }) => [key, JSON.parse(value)])) as Partial<Stored>;
	const houseStyle = withDefaults(set.houseStyle ?? {});
	return {
		...defaults,
		...set,
		houseStyle: { ...houseStyle, newsroom: houseStyle.newsroom || newsroomName },
	};
}

function withDefaults(style: OwnStyle): HouseStyle {
	const wordings = Object.entries(style.templates ?? {}) as [TemplateName, Partial<InBoth>][];
	const own = wordings.map(([name, wording]) => [name, { ...defaultStyle.templates[name], ...wording }]);
	return { ...defaultStyle, ...style, templates: { ...defaultStyle.templates, ...Object.fromEntries(own) } };
}

/** What differs from the default, so that a better default reaches whoever has nothing of their own in its place. */
function withoutDefaults(style: OwnStyle): OwnStyle {
	const { templates = {}, ...rest } = style;
	const differs = ([name, value]: [string, unknown]) =>
		JSON.stringify(value) !== JSON.stringify(defaultStyle[name as keyof HouseStyle]);
	const own = templateNames.flatMap((name) => {
		const kept = languages.flatMap((language) => {
			const wording = templates[name]?.[language];
			return wording === undefined || wording === defaultStyle.templates[name][language]
				? []
				: [[language, wording]];
		});
		return kept.length === 0 ? [] : [[name, Object.fromEntries(kept)]];
	});
	return {
		...Object.fromEntries(Object.entries(rest).filter(differs)),
		...(own.length === 0 ? {} : { templates: Object.fromEntries(own) }),
	};
}

/**
 * Changes settings, all in one; the log keeps every version, and what is the same as before is not logged again. Of the
 * house style, the parts that are left out stay as they are. Throws Invalid at the place ("templates.declined.en") for a
 * template that would drop a name or a quote, or holds a placeholder that does not exist.
 */
export function changeSettings(
	db: Database,
	author: Author,
	changes: Partial<Stored>,
): Promise<{ ids: number[] }> {
	if (changes.houseStyle !== undefined) refuseUnsound(withDefaults(changes.houseStyle));
	return db.write(author, async ({ tx, log }) => {
		const rows = await tx.setting.findMany();
		const before = (key: keyof Stored) =>
			rows.find((row) => row.key === key)?.value ?? JSON.stringify(defaults[key]);
		const ids: number[] = [];
		for (const [name, value] of Object.entries(changes)) {
			const key = name as keyof Stored;
			const text = JSON.stringify(
				key === "houseStyle"
					? withoutDefaults({ ...JSON.parse(before(key)), ...(value as OwnStyle) })
					: value,
			);
			if (text === before(key)) continue;
			const row = await tx.setting.upsert({
				where: { key },
				create: { key, value: text },
				update: { value: text },
			});
			if (key === "holidays") await countAgain(tx);
			await log({ action: "setting.changed", type: "Setting", row });
			ids.push(row.id);
		}
		return { ids };
	});
}

function refuseUnsound(style: HouseStyle): void {
	const problems = checkStyle(style);
	if (problems.length === 0) return;
	// A misspelt placeholder is also a missing one: of the two, the one that has a place is told.
	const told = [...problems].sort(
		(one, other) =>
			Number(other.problem === "missing_placeholder") - Number(one.problem === "missing_placeholder") ||
			other.at - one.at,
	);
	throw new Invalid(
		Object.fromEntries(
			told.map(({ where, at, problem, what }) => [
				where,
				{ key: `settings:style.${problem}`, values: { at: at + 1, what } },
			]),
		),
	);
}

import type { Author, Database, Transaction } from "../database/database.ts";
import { checkStyle, defaultStyle, type HouseStyle } from "../lines/style.ts";
import { defaultFairMinutes, type HolidayOverride } from "../organizations/officeHours.ts";
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
}

const defaults: Settings = {
	houseStyle: defaultStyle,
	holidays: [],
	fairMinutes: defaultFairMinutes,
	soleReporterMaySignOff: false,
};

type Key = keyof Settings;

/** The newsroom's settings. `newsroomName` stands in the lines where nothing else is set. */
export async function readSettings(
	reader: Pick<Transaction, "setting">,
	newsroomName: string,
): Promise<Settings> {
	const rows = await reader.setting.findMany();
	const set = Object.fromEntries(rows.map(({ key, value }) => [key, JSON.parse(value)])) as Partial<Settings>;
	const houseStyle = withDefaults(set.houseStyle ?? {});
	return {
		...defaults,
		...set,
		houseStyle: { ...houseStyle, newsroom: houseStyle.newsroom || newsroomName },
	};
}

/** A stored house style holds only what differs from the default. */
function withDefaults(style: Partial<HouseStyle>): HouseStyle {
	return { ...defaultStyle, ...style, templates: { ...defaultStyle.templates, ...style.templates } };
}

/**
 * Changes one setting; the log keeps every version. Throws Invalid at the place for a house style whose template would
 * drop a name or a quote, or holds a placeholder that does not exist.
 */
export function changeSetting<K extends Key>(
	db: Database,
	author: Author,
	key: K,
	value: K extends "houseStyle" ? Partial<HouseStyle> : Settings[K],
): Promise<{ id: number }> {
	if (key === "houseStyle") {
		const problems = checkStyle(withDefaults(value as Partial<HouseStyle>));
		if (problems.length > 0) {
			throw new Invalid(
				Object.fromEntries(
					problems.map(({ where, at, problem, what }) => [
						where,
						{ key: `settings:style.${problem}`, values: { at: at + 1, what } },
					]),
				),
			);
		}
	}
	return db.write(author, async ({ tx, log }) => {
		const text = JSON.stringify(value);
		const row = await tx.setting.upsert({
			where: { key },
			create: { key, value: text },
			update: { value: text },
		});
		await log({ action: "setting.changed", type: "Setting", row });
		return { id: row.id };
	});
}

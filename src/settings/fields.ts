import { z } from "zod";
import { templateNames } from "../lines/style.ts";
import { articlesEn, articlesFr } from "../vocabulary.ts";
import { day, flag, lengths, requiredText, slug } from "../web/fields.ts";

type Nested = { [name: string]: unknown };

/**
 * A form's `templates.declined.en` and `holidays.0.day`, nested as JSON would have them. A row that a form left empty is
 * null, so that what is wrong with the others is told at their own fields.
 */
function nested(fields: unknown): unknown {
	if (typeof fields !== "object" || fields === null) return fields;
	// Without prototypes, as in `fromForm`.
	const result: Nested = Object.create(null);
	const ours = new Set<unknown>([result]);
	for (const [name, value] of Object.entries(fields)) {
		const path = /^(?:templates\.[a-z]\w*|(?:names|holidays)\.\d\d?)(?:\.[a-z]\w*){1,2}$/.test(name)
			? name.split(".")
			: [name];
		const last = path.pop() as string;
		let into: Nested | undefined = result;
		for (const [depth, step] of path.entries()) {
			const isList: boolean = /^\d/.test(path[depth + 1] ?? "");
			if (into[step] === undefined) {
				into[step] = isList ? [] : Object.create(null);
				ours.add(into[step]);
			}
			into = ours.has(into[step]) ? (into[step] as Nested) : undefined;
			if (into === undefined) break;
		}
		if (into === undefined || into[last] !== undefined) result[name] = value;
		else into[last] = value;
	}
	for (const name of ["names", "holidays"]) {
		const rows = result[name];
		if (ours.has(rows) && Array.isArray(rows)) result[name] = Array.from(rows, (row) => row ?? null);
	}
	return result;
}

const templateText = z.string().max(lengths.line).optional();

const houseName = <const Articles extends readonly string[]>(articles: Articles) =>
	z.strictObject({
		name: requiredText(lengths.short),
		/** What stands before the name in a sentence. */
		article: z.enum(["", ...articles]).default(""),
	});

const nameRow = z
	.strictObject({
		/** Its slug. */
		organization: slug,
		/** Left out: as in the directory. */
		en: houseName(articlesEn).optional(),
		fr: houseName(articlesFr).optional(),
	})
	.refine(({ en, fr }) => en !== undefined || fr !== undefined, {
		path: ["en", "name"],
		message: "errors:required",
	});

/** The whole of what is decided here: what is left out is the default. */
export const houseStyleBody = z.preprocess(
	nested,
	z.strictObject({
		serialComma: flag,
		verb: z.enum(["respond", "reply"]).default("respond"),
		names: z.array(nameRow.nullable()).max(60).default([]),
		/** By template and language; a wording that is left out or empty is the default. */
		templates: z
			.partialRecord(z.enum(templateNames), z.strictObject({ en: templateText, fr: templateText }))
			.default({}),
	}),
);

const holidayRow = z.strictObject({
	day,
	name: requiredText(lengths.short),
	/** True: no holiday after all. */
	open: flag,
	/** The one region it is about, `CA-QC`; left out: everywhere. */
	region: z.string().max(20).optional(),
});

export const fairTimeBody = z.preprocess(
	nested,
	z.strictObject({
		fairMinutes: z.coerce.number({ error: "errors:not_a_number" }).int().min(0).max(1440),
		/** All of them: a day that is left out is none of the newsroom's own any more. */
		holidays: z.array(holidayRow.nullable()).max(99).default([]),
	}),
);

export const signOffRuleBody = z.strictObject({ soleReporterMaySignOff: flag });

export const draftRuleBody = z.strictObject({ keepDrafts: flag });

const nameOut = z.object({ name: z.string(), article: z.string() });

export const settingsOut = z
	.object({
		houseStyle: z.object({
			serialComma: z.boolean(),
			verb: z.enum(["respond", "reply"]),
			names: z.array(z.object({ organization: z.string(), en: nameOut.optional(), fr: nameOut.optional() })),
			/** Every template, by name, whether the newsroom's own or the default. */
			templates: z.record(z.string(), z.object({ en: z.string(), fr: z.string() })),
		}),
		fairMinutes: z.int(),
		holidays: z.array(
			z.object({ day: z.string(), name: z.string(), open: z.boolean(), region: z.string().optional() }),
		),
		soleReporterMaySignOff: z.boolean(),
		/** Whether drafts are kept with their checks. */
		keepDrafts: z.boolean(),
	})
	.meta({ id: "Settings" });

import { z } from "zod";
import { id, instantOut, pageQuery } from "../web/fields.ts";
import { filter } from "../web/paging.ts";
import { choices } from "./choices.ts";
import { importFields } from "./columns.ts";
import { outcomes, stages } from "./run.ts";

/** The field of the form that takes the spreadsheet. */
export const trackerFile = "file";

export const importsQuery = z.object({
	/** Imports older than this one. */
	before: filter(id),
	limit: pageQuery.limit,
});

export const importQuery = z.object({
	/** Another sheet, or another row, to be looked at as the header. */
	sheet: filter(z.coerce.number().int().min(0).max(100)),
	headerRow: filter(z.coerce.number().int().min(1).max(1_000_000)),
	/** Rows of which this became. */
	outcome: filter(z.enum(outcomes)),
	/** Rows after this one of the file. */
	after: filter(z.coerce.number().int().min(0).max(2_147_483_647)),
	limit: pageQuery.limit,
});

export const importBody = z.strictObject({});

const counts = z.record(z.enum([...outcomes, "warned"]), z.int());

export const importItem = z
	.object({
		id: z.int(),
		fileName: z.string(),
		format: z.enum(["csv", "xlsx"]),
		size: z.int(),
		sha256: z.string().length(64),
		at: instantOut,
		stage: z.enum(stages),
		/** Rows of the sheet, and how many of them are read, or dealt with. */
		total: z.int(),
		done: z.int(),
		counts,
	})
	.meta({ id: "ImportItem" });

export const importsOut = z.object({ items: z.array(importItem), next: z.string().nullable() });

const rowOut = z
	.object({
		/** As the file counts its rows. */
		row: z.int(),
		outcome: z.enum(outcomes),
		cells: z.partialRecord(z.enum(importFields), z.string()),
		errors: z.record(z.string(), z.string()),
		warnings: z.array(z.string()),
		/** What it makes; null: nothing, because of its errors. */
		would: z
			.object({
				story: z.string(),
				organization: z.string(),
				subject: z.string(),
				sentAt: instantOut.nullable(),
				dueAt: instantOut.nullable(),
				replyKind: z.string().nullable(),
			})
			.nullable(),
		/** The request it became, or that came in before it. */
		inquiry: z.string().nullable(),
	})
	.meta({ id: "ImportRow" });

export const importOut = importItem
	.extend({
		file: z.string(),
		/** Why it was not read to its end. */
		problem: z.string().nullable(),
		sheets: z.array(z.object({ name: z.string(), rows: z.int() })),
		/** How the file is read, or would be. */
		choices,
		/** Whether the order of its dates has to be told. */
		asksForOrder: z.boolean(),
		columns: z.array(
			z.object({
				header: z.string(),
				samples: z.array(z.string()),
				field: z.enum(importFields).nullable(),
			}),
		),
		/** Names that no organization bears. */
		unknown: z.array(z.string()),
		rows: z.object({ items: z.array(rowOut), next: z.string().nullable() }),
	})
	.meta({ id: "Import" });

import { z } from "zod";
import { paths } from "../paths.ts";
import { instantOut } from "../web/fields.ts";
import type { RecordedCorrection } from "./corrections.ts";

export const personOut = z.object({ id: z.int(), name: z.string() }).meta({ id: "PersonName" });

export const attachmentOut = z
	.object({
		id: z.int(),
		part: z.enum(["attachment", "original_message"]),
		name: z.string(),
		mediaType: z.string(),
		size: z.int(),
		sha256: z.string().length(64),
		url: z.string(),
	})
	.meta({ id: "Attachment" });

export function attachmentJson(row: {
	id: number;
	part: string;
	name: string;
	mediaType: string;
	size: number;
	sha256: string;
}): z.input<typeof attachmentOut> {
	const { id, part, name, mediaType, size, sha256 } = row;
	return {
		id,
		part: part as "attachment" | "original_message",
		name,
		mediaType,
		size,
		sha256,
		url: paths.attachment(id),
	};
}

export const correctionOut = z
	.object({
		id: z.int(),
		field: z.string(),
		before: z.unknown(),
		after: z.unknown(),
		why: z.string(),
		loggedAt: instantOut,
		loggedBy: personOut,
	})
	.meta({ id: "Correction" });

export function correctionJson(
	correction: RecordedCorrection,
	{ nameOf }: { nameOf(personId: number): string },
): z.input<typeof correctionOut> {
	const { id, field, before, after, why, loggedAt, loggedById } = correction;
	return {
		id,
		field,
		before,
		after,
		why,
		loggedAt: loggedAt.toISOString(),
		loggedBy: { id: loggedById, name: nameOf(loggedById) },
	};
}

/** What an appended record answers when it has no page of its own: where it is shown, and its number. */
export const appendedOut = z.object({ id: z.int() }).meta({ id: "Appended" });

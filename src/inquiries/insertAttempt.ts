import type { z } from "zod";
import type { Write } from "../database/database.ts";
import { Invalid } from "../web/refusals.ts";
import type { attemptBody } from "./fields.ts";

/** An event can be logged late, never early. */
export function refuseFuture(field: string, at: Date, now: Date): void {
	if (at > now) throw new Invalid({ [field]: "errors:in_the_future" });
}

/** Appends an attempt to an inquiry within a write; `recompute` follows. Returns its id. */
export async function insertAttempt(
	{ tx, by, now, log }: Write,
	inquiry: { id: number; storyId: number; organizationId: number },
	given: z.output<typeof attemptBody>,
): Promise<number> {
	const byId = given.byId ?? (by as number);
	if (given.byId !== undefined && (await tx.person.findUnique({ where: { id: byId } })) === null) {
		throw new Invalid({ byId: "errors:no_such_record" });
	}
	const row = await tx.attempt.create({
		data: {
			inquiryId: inquiry.id,
			channel: given.channel,
			outcome: given.outcome,
			contactId: await contactAt(tx, inquiry.organizationId, given.to),
			to: given.to,
			at: given.at ?? now,
			byId,
			note: given.note,
			loggedAt: now,
			loggedById: by as number,
		},
	});
	await log({ action: "attempt.logged", type: "Attempt", row, storyId: inquiry.storyId });
	return row.id;
}

/** The organization's contact that this address or name belongs to, if there is one. */
async function contactAt(tx: Write["tx"], organizationId: number, to: string): Promise<number | null> {
	const sought = to.trim().toLowerCase();
	if (sought === "") return null;
	const contacts = await tx.contact.findMany({
		where: { organizationId, endedAt: null },
		orderBy: { id: "asc" },
	});
	const found = contacts.find((contact) =>
		addressesOf(contact).some((address) => address.toLowerCase() === sought),
	);
	return found?.id ?? null;
}

/** What a contact may be called in the "to" of an attempt: how the form offers it, its email, phone and name. */
export function addressesOf(contact: { name: string; email: string; phone: string }): string[] {
	const { name, email, phone } = contact;
	return [
		...[email, phone].filter(Boolean).map((address) => (name ? `${name}, ${address}` : address)),
		email,
		phone,
		name,
	].filter(Boolean);
}

import { createHash } from "node:crypto";
import { plain } from "../organizations/directory.ts";
import { canonicalJson } from "../record/log.ts";
import type { Cells } from "./columns.ts";
import type { Plan } from "./plan.ts";

const sha256 = (value: unknown) => createHash("sha256").update(canonicalJson(value)).digest("hex");

/** White space makes no other cell: programs that save a file anew change it. */
const even = (text: string) => text.normalize("NFC").trim().replace(/\s+/g, " ");

/** SHA-256 of a header, by which a file of the same kind is known. */
export const headerKeyOf = (header: readonly string[]): string => sha256(header.map(plain));

/** SHA-256 of what a row holds. */
export const contentOf = (cells: Cells): string =>
	sha256(Object.fromEntries(Object.entries(cells).map(([field, text]) => [field, even(text)])));

/**
 * SHA-256 of what makes a row this request and no other: its story, whom it was put to, when, and what it asks. A tracker
 * that goes on being filled in says more of the same request later. Without a time sent, the whole row makes it.
 */
export function identityOf(cells: Cells, plan: Plan | null): string {
	const sent = plan?.attempts[0];
	if (plan === null || sent === undefined || cells.sentAt === undefined) return contentOf(cells);
	return sha256({
		story: plan.story.slug,
		organization: plain(cells.organization ?? ""),
		sent: sent.at,
		subject: even(plan.subject),
	});
}

/** Tells rows that hold the same apart by how many of them stand before. Keeps 52 bits of each, a million in some 40 MB. */
export function counter(): (hash: string) => string {
	const seen = new Set<number>();
	const again = new Map<number, number>();
	return (hash) => {
		const short = Number.parseInt(hash.slice(0, 13), 16);
		if (!seen.has(short)) {
			seen.add(short);
			return hash;
		}
		const before = (again.get(short) ?? 0) + 1;
		again.set(short, before);
		return sha256([hash, before]);
	};
}

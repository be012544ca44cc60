import type { Database } from "../database/database.ts";
import { can } from "../people/may.ts";
import { ownRestrictedStories } from "../stories/access.ts";
import type { InquiryState, Reason, Role } from "../vocabulary.ts";
import { type DocumentKind, documentKinds } from "./documents.ts";
import type { SearchQuery } from "./query.ts";

export interface Filters {
	kinds?: readonly DocumentKind[] | undefined;
	organizationId?: number | undefined;
	storyId?: number | undefined;
	desk?: string | undefined;
	personId?: number | undefined;
	reasons?: readonly Reason[] | undefined;
	states?: readonly InquiryState[] | undefined;
}

/** What is looked for, as the words of the index; see the view SearchSource for those of the filters. */
export interface Wanted {
	query: SearchQuery;
	/** Of each group a document must have one. */
	groups: string[][];
	/** A document that is shut must have one of these to exist for the viewer. */
	keys: string[];
}

/** Null when there is nothing to look for: no word, and no filter either. */
export function wantedOf(
	query: SearchQuery,
	filters: Filters,
	keys: string[],
	isNarrowed: boolean,
): Wanted | null {
	const hex = (text: string) => Buffer.from(text, "utf8").toString("hex");
	const groups = [
		filters.kinds?.map((kind) => `k${kind}`),
		filters.organizationId === undefined ? undefined : [`o${filters.organizationId}`],
		filters.storyId === undefined ? undefined : [`y${filters.storyId}`],
		filters.desk === undefined ? undefined : [`d${hex(filters.desk)}`],
		filters.personId === undefined ? undefined : [`p${filters.personId}`],
		filters.reasons?.map((reason) => `r${reason.replaceAll("_", "")}`),
		filters.states?.map((state) => `s${state}`),
	].filter((group) => group !== undefined);
	if (query.wanted.length === 0 && !isNarrowed) return null;
	// An index is asked what is there, not only what is not.
	if (query.wanted.length === 0 && groups.length === 0) groups.push(documentKinds.map((kind) => `k${kind}`));
	return { query, groups, keys };
}

/** What opens shut documents for a viewer: the restricted stories they are on, what is their own, and what administrators see. */
export async function keysOf(
	{ read }: Pick<Database, "read">,
	viewer: { id: number; role: Role },
): Promise<string[]> {
	const stories = await ownRestrictedStories(read, viewer);
	return [...stories.map((id) => `y${id}`), `m${viewer.id}`, ...(can(viewer, "administer") ? ["staff"] : [])];
}

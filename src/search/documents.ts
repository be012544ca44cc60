/** What can be found. The names are those of the search index, and of the filter in an address. */
export const documentKinds = [
	"story",
	"inquiry",
	"question",
	"attempt",
	"reply",
	"quote",
	"organization",
	"person",
] as const;
export type DocumentKind = (typeof documentKinds)[number];

/** Names a document in both databases. `part` 0 is a record as it reads now; see the view SearchSource. */
export interface DocumentKey {
	kind: DocumentKind;
	recordId: number;
	part: number;
}

const perSecond = 524_288;
const from1900 = 2_208_988_800;
/** Of the index's days, which begin with 1900. */
export const secondsOfDay = 86_400;

/** The lowest id that a document of that instant or later can have: ids rise with the time (see the migration). */
export const firstIdAt = (at: Date) => (Math.floor(at.getTime() / 1000) + from1900) * perSecond;

/** When the document with this id happened, to the second. */
export const instantOf = (id: number) => new Date((Math.floor(id / perSecond) - from1900) * 1000);

/** Counted from 1900, as the index of PostgreSQL counts. */
export const dayOf = (id: number) => Math.floor(id / perSecond / secondsOfDay);
export const firstIdOfDay = (day: number) => day * secondsOfDay * perSecond;

export const highestId = Number.MAX_SAFE_INTEGER;

/** What the dates in figures of a column tell of their order. Pure. */

export interface DateEvidence {
	dmy: number;
	mdy: number;
	either: number;
}

/** Counts a cell; one that holds no date in figures, or several things, tells nothing. */
export function countDate(text: string, evidence: DateEvidence): void {
	if (text.length > 80) return;
	const match = /^\D{0,12}(\d{1,2})[-/.](\d{1,2})[-/.](?:\d{4}|\d\d)(?!\d)/.exec(text);
	if (match === null) return;
	const [a, b] = [Number(match[1]), Number(match[2])];
	if (a > 12 && b <= 12) evidence.dmy++;
	else if (b > 12 && a <= 12) evidence.mdy++;
	else if (a <= 12 && b <= 12 && a !== b) evidence.either++;
}

/** The order that a file's dates give away together; `asks` when they do not and it matters. */
export function orderOf(evidence: readonly DateEvidence[]): "dmy" | "mdy" | "" | "asks" {
	const sum = (name: keyof DateEvidence) => evidence.reduce((total, one) => total + one[name], 0);
	const [dmy, mdy, either] = [sum("dmy"), sum("mdy"), sum("either")];
	if (dmy > 0 && mdy === 0) return "dmy";
	if (mdy > 0 && dmy === 0) return "mdy";
	return either > 0 || dmy + mdy > 0 ? "asks" : "";
}

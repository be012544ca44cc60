/**
 * A text that a spreadsheet would take for a formula. It begins, after any apostrophes, with = + - @, a tab or a carriage
 * return (OWASP, CSV Injection).
 */
const dangerous = /^'*[=+\-@\t\r]/;

/** The text as a cell that no spreadsheet computes: with one apostrophe more before what it could take for a formula. */
export function harmless(text: string): string {
	return dangerous.test(text) ? `'${text}` : text;
}

/** The text that `harmless` was given: one apostrophe less before what a spreadsheet could take for a formula. */
export function unharmed(text: string): string {
	return text.startsWith("'") && dangerous.test(text) ? text.slice(1) : text;
}

/** What a spreadsheet takes for the beginning of a formula, after any apostrophes that stand before it. */
const dangerous = /^'*[=+\-@\t\r]/;

/**
 * The text as a cell of a spreadsheet that no program runs as a formula: one apostrophe is put before a text that begins,
 * after any apostrophes, with = + - @, a tab or a carriage return. `unharmed` undoes it exactly.
 * Source: OWASP, "CSV Injection"; that apostrophes count along is ours, so that it can be undone.
 */
export function harmless(text: string): string {
	return dangerous.test(text) ? `'${text}` : text;
}

/** The text that `harmless` made a cell of: one apostrophe is taken off what was, or could have been, a formula. */
export function unharmed(text: string): string {
	return text.startsWith("'") && dangerous.test(text) ? text.slice(1) : text;
}

/** How text is set in a plot, where nothing can be measured: the server does not know the reader's fonts. */

/** The size of all text in a plot, in its own units. */
export const size = 13;

/** How wide a character is at most in the usual fonts of a screen, in parts of the text's size. */
function widthOf(character: string): number {
	if (
		/[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\uff00-\uff60\u{1f300}-\u{3fffd}]/u.test(character)
	)
		return 1;
	// Over the letter before it.
	if (/\p{M}/u.test(character)) return 0;
	if (/[iljtfrI.,:;|!'’()[\]\s-]/u.test(character)) return 0.36;
	if (/[mwMW%—…@]/.test(character)) return 0.95;
	return /\p{Lu}/u.test(character) ? 0.72 : 0.6;
}

/** How much room a text takes up, in the plot's units: rather more than less. */
export function roomOf(text: string): number {
	let width = 0;
	for (const character of text) width += widthOf(character);
	return width * size;
}

/** A text in so many lines of so much room. What does not fit ends in an ellipsis. */
export function linesOf(text: string, room: number, most: number): string[] {
	const lines: string[] = [];
	let words = text.split(/\s+/).filter((word) => word !== "");
	while (words.length > 0) {
		const over = words.findIndex((_, index) => roomOf(words.slice(0, index + 1).join(" ")) > room);
		if (over === -1) return [...lines, words.join(" ")];
		if (lines.length === most - 1) return [...lines, shortened(words.join(" "), room)];
		// A word that no line can hold is broken off.
		lines.push(over === 0 ? shortened(words[0] as string, room) : words.slice(0, over).join(" "));
		words = words.slice(Math.max(1, over));
	}
	return lines;
}

function shortened(text: string, room: number): string {
	const characters = [...text].slice(0, Math.ceil(room / (0.36 * size)));
	while (characters.length > 1 && roomOf(`${characters.join("")}…`) > room) characters.pop();
	return `${characters.join("").trimEnd()}…`;
}

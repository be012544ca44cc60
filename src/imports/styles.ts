import { limits } from "./limits.ts";
import { type Package, readPart, textOf } from "./package.ts";
import { isDateFormat } from "./serials.ts";
import { UnreadableSheet } from "./unreadable.ts";

/** Of each format that cells refer to by number, whether it shows a date. */
export type Styles = readonly boolean[];

export async function readStyles(parts: Package, name: string): Promise<Styles> {
	if (!parts.has(name)) return [];
	const codes = new Map<number, string>();
	const styles: boolean[] = [];
	let inCells = false;
	await readPart(parts, name, {
		open(local, attributes) {
			if (local === "numFmt") {
				codes.set(Number(textOf(attributes, "numFmtId")), textOf(attributes, "formatCode") ?? "");
			} else if (local === "cellXfs") inCells = true;
			else if (local === "xf" && inCells) {
				const id = Number(textOf(attributes, "numFmtId") ?? 0);
				styles.push(isDateFormat(id, codes.get(id)));
			}
			if (styles.length > limits.styles || codes.size > limits.styles) throw new UnreadableSheet("too_large");
		},
		close(local) {
			if (local === "cellXfs") inCells = false;
		},
	});
	return styles;
}

import { limits } from "./limits.ts";
import type { Package } from "./package.ts";
import { UnreadableSheet } from "./unreadable.ts";

interface Area {
	top: number;
	bottom: number;
	left: number;
	right: number;
	value?: string;
}

/** Cells that were merged: each says what the first of them says. */
export interface Merges {
	/** Fills a row's cells in place. Rows come in their order. A row that holds nothing of its own stays empty. */
	fill(row: number, cells: string[]): void;
}

/**
 * The merged areas of a sheet. They stand behind its rows, so the part is run through once before it is read: as plain
 * text, since only these elements are wanted, and no text of a cell can hold a "<".
 */
export async function mergesOf(parts: Package, name: string): Promise<Merges> {
	const areas: Area[] = [];
	const stream = await parts.open(name);
	try {
		let tail = "";
		for await (const bytes of stream) {
			const text = tail + (bytes as Buffer).toString("latin1");
			const last = text.lastIndexOf("<");
			for (const match of text
				.slice(0, last)
				.matchAll(/<(?:\w+:)?mergeCell\s+ref="([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})"/g)) {
				if (areas.length >= limits.merges) throw new UnreadableSheet("too_large");
				const [, left = "", top, right = "", bottom] = match;
				areas.push({
					top: Number(top),
					bottom: Number(bottom),
					left: column(left),
					right: Math.min(column(right), limits.columns - 1),
				});
			}
			// A tag that begins at the end of this piece; no element of a sheet is longer.
			tail = text.slice(Math.max(last, text.length - 1_000));
		}
	} catch (error) {
		throw error instanceof UnreadableSheet ? error : new UnreadableSheet("broken", error);
	} finally {
		stream.destroy();
	}
	areas.sort((a, b) => a.top - b.top);
	let next = 0;
	let active: Area[] = [];
	return {
		fill(row, cells) {
			while (next < areas.length && (areas[next] as Area).top <= row) active.push(areas[next++] as Area);
			active = active.filter((area) => area.bottom >= row);
			// Areas that lie over one another are no spreadsheet's.
			if (active.length > limits.columns) throw new UnreadableSheet("broken");
			const isOwn = cells.some((cell) => cell !== "");
			for (const area of active) {
				if (area.top === row) area.value = cells[area.left] ?? "";
				if (!isOwn || area.value === undefined || area.value === "") continue;
				for (let at = area.left; at <= area.right; at++) {
					while (cells.length < at) cells.push("");
					if ((cells[at] ?? "") === "") cells[at] = area.value;
				}
			}
		},
	};
}

const column = (letters: string) =>
	[...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

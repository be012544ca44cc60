import type { BlockKind } from "./draft.ts";
import { attribute, parseXml } from "./xml.ts";

/** What a style makes of a paragraph or a run. */
export interface Style {
	readonly kind: BlockKind | null;
	/** Its text is hidden; null: it does not say. */
	readonly isHidden: boolean | null;
}

interface Definition {
	name: string;
	basedOn: string;
	hasOutline: boolean;
	isNumbered: boolean;
	isHidden: boolean | null;
}

/** Word keeps the English names of its own styles in every language; other programs and people use their own. */
const kindsByName: readonly (readonly [RegExp, BlockKind])[] = [
	[/^(?:heading|headline|title|subtitle|titre|sous-?titre)/i, "heading"],
	[/^(?:caption|cutline|l[ée]?gende)/i, "caption"],
	[/^(?:(?:intense |block ?)?quot|intensequote|block ?text|citation)/i, "blockquote"],
	[/^list/i, "list_item"],
];

/** Styles are based on others; no chain is longer than this but a ring. */
const chainLimit = 20;

/** The styles of a document by their ids. `bytes`: the part that defines them; null: none does. Throws Unreadable. */
export function parseStyles(bytes: Uint8Array | null): (id: string) => Style {
	const definitions = bytes === null ? new Map<string, Definition>() : parseDefinitions(bytes);
	const known = new Map<string, Style>();

	function find(id: string): Style {
		let kind: BlockKind | null = null;
		let isHidden: boolean | null = null;
		let at: string = id;
		for (let steps = 0; at !== "" && steps < chainLimit; steps++) {
			const definition = definitions.get(at);
			kind ??= kindOf(definition ?? { name: at, hasOutline: false, isNumbered: false });
			isHidden ??= definition?.isHidden ?? null;
			at = definition?.basedOn ?? "";
		}
		return { kind, isHidden };
	}

	return (id) => {
		const style = known.get(id) ?? find(id);
		known.set(id, style);
		return style;
	};
}

function kindOf({
	name,
	hasOutline,
	isNumbered,
}: Pick<Definition, "name" | "hasOutline" | "isNumbered">): BlockKind | null {
	if (hasOutline) return "heading";
	const [, kind = null] = kindsByName.find(([pattern]) => pattern.test(name.normalize("NFC"))) ?? [];
	return kind ?? (isNumbered ? "list_item" : null);
}

function parseDefinitions(bytes: Uint8Array): Map<string, Definition> {
	const definitions = new Map<string, Definition>();
	let style: Definition | null = null;
	parseXml(bytes, {
		open(element) {
			const value = attribute(element, "val");
			if (element.local === "style") {
				style = { name: "", basedOn: "", hasOutline: false, isNumbered: false, isHidden: null };
				definitions.set(attribute(element, "styleId") ?? "", style);
			} else if (style !== null) {
				if (element.local === "name") style.name = value ?? "";
				else if (element.local === "basedOn") style.basedOn = value ?? "";
				else if (element.local === "outlineLvl") style.hasOutline = isOutline(value);
				else if (element.local === "numId") style.isNumbered = value !== "0";
				else if (element.local === "vanish") style.isHidden = isOn(value);
			}
		},
		close(element) {
			if (element.local === "style") style = null;
		},
	});
	return definitions;
}

/** Of a property that is on when it is there (17.17.4 ST_OnOff). */
export function isOn(value: string | undefined): boolean {
	return !["0", "false", "off"].includes(value ?? "");
}

/** Levels 0 to 8 are headings, 9 is body text (17.3.1.20 outlineLvl). */
export function isOutline(value: string | undefined): boolean {
	return /^[0-8]$/.test(value ?? "");
}

import type { HouseStyle } from "../lines/style.ts";
import type { Language } from "../vocabulary.ts";
import type { Names } from "./names.ts";
import type { Sources } from "./sources.ts";
import type { Lexicon } from "./words.ts";

/** A draft's text and the record that it is held against, made ready. */
export interface Holding {
	readonly text: string;
	readonly unquoted: string;
	readonly sources: Sources;
	readonly names: Names;
	readonly lexicon: Lexicon;
	readonly style: HouseStyle;
	/** Of the block in which a quotation stands. */
	languageAt(offset: number): Language;
}

import { duration } from "../inquiries/decisions.ts";
import type { Language } from "../vocabulary.ts";
import type { Translate } from "../web/language.ts";
import { span } from "../web/time.ts";
import type { Share } from "./figures.ts";

/** What a page shows of a figure: the same words in its plot and in its table. */
export interface Cell {
	text: string;
	/** "n 42"; empty where the column is the number itself. */
	n: string;
	small: boolean;
}

export interface Words {
	t: Translate;
	language: Language;
}

const percent = (locale: string) =>
	new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 0 });
// Making one takes longer than all that a page has it write.
const percents = { en: percent("en-CA"), fr: percent("fr-CA") };

/** 62 %. */
export const shareText = ({ share }: Share, language: Language): string =>
	share === null ? "–" : percents[language].format(share);

export const clockText = (minutes: number | null, language: Language) =>
	minutes === null ? "–" : span(minutes * 60_000, language);
/** A day of office hours has no fixed length, so these are told in hours. */
export const officeText = (minutes: number | null) => (minutes === null ? "–" : duration(minutes));

export const cellOf = (text: string, { n, small }: { n: number; small: boolean }, t: Translate): Cell => ({
	text,
	n: t("figures:n", { n }),
	small: small && n > 0,
});
export const shareCell = (share: Share, { t, language }: Words) =>
	cellOf(shareText(share, language), share, t);
export const countCell = (count: number): Cell => ({ text: String(count), n: "", small: false });

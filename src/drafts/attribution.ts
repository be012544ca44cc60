/** The words with which English and French newspapers say that somebody said something. All in plain text (plain.ts). */
import type { Span } from "./marks.ts";
import { plainOf } from "./plain.ts";

const english =
	"said|says|say|saying|told|tells|telling|wrote|writes|writing|added|adds|adding|stated|states|stating|noted|notes|" +
	"explained|explains|replied|replies|responded|responds|answered|answers|insisted|insists|argued|argues|continued|" +
	"continues|confirmed|confirms|denied|denies|acknowledged|acknowledges|admitted|admits|claimed|claims|maintained|" +
	"maintains|asked|asks|tweeted|posted|read|reads|emailed|recalled|recalls|warned|warns|testified|called|calls|" +
	"described|describes|concluded|concludes|announced|announces|commented|comments|declared|declares|remarked|" +
	"reiterated|stressed|stresses|emphasized|emphasised|suggested|suggests|promised|vowed|conceded|concedes|cautioned|" +
	"countered|joked|quipped|repeated|observed|reported|urged|pledged|offered|texted|messaged";

const participles =
	"dit|declare|affirme|indique|explique|precise|ajoute|soutenu|repondu|ecrit|fait savoir|fait valoir|assure|souligne|" +
	"note|estime|conclu|poursuivi|lance|confie|rappele|reconnu|admis|martele|raconte|commente|annonce|confirme|nie|" +
	"plaide|avance|evoque|promis|repete|replique|retorque|resume|mentionne|signale|observe|remarque|insiste|juge|" +
	"deplore|denonce|temoigne|fait remarquer|tenu a preciser|laisse entendre|laisse tomber|glisse|demande|maintenu";

const french =
	"dit|disait|disent|declare|declarait|affirme|affirmait|indique|indiquait|explique|expliquait|precise|precisait|" +
	"ajoute|ajoutait|soutient|soutenait|repond|ecrit|ecrivait|fait savoir|fait valoir|assure|souligne|note|estime|" +
	"estimait|conclut|poursuit|lance|confie|rappelle|reconnait|admet|martele|raconte|commente|annonce|confirme|nie|" +
	"plaide|avance|promet|repete|replique|retorque|resume|mentionne|signale|observe|remarque|insiste|juge|deplore|" +
	"denonce|temoigne|peut-on lire|lit-on|maintient|demande";

export const speechEn = english;
export const speechFrParticiple = participles;
export const speechFr = french;

/** Anywhere in a plain text: somebody says something. */
export const speech = new RegExp(
	`(?<![a-z0-9-])(?:${english}|(?:a|ont|avait|avaient)(?:-t-(?:il|elle|on)|-(?:ils|elles))?(?: [a-z']+){0,2} (?:${participles})|${french})(?![a-z0-9])`,
);

/** ", a déclaré Mme Roy," within guillemets: from its first comma to its last, or to the end of the sentence. */
const within = new RegExp(
	`,? (?:(?:a|ont|avait|avaient)(?:-t-(?:il|elle|on)|-(?:ils|elles))?(?: (?:aussi|ensuite|encore|egalement|notamment|alors|d'emblee|par ailleurs))? (?:${participles})` +
		`|(?:${french})(?:-t)?-(?:il|elle|on|ils|elles)` +
		`|(?<=, )(?:${french}) (?=(?:le|la|les|l'|m\\.|mme|me|un|une|[a-z]+ [a-z]+)))` +
		"(?![a-z])[^.!?;:]{0,160}?(?:,(?! (?:[a-z' -]{2,60}),)|(?=[.!?])|$)",
	"g",
);

/** The spans without what reads like an attribution set between commas; null where nothing does. */
export function withoutAttributions(text: string, spans: readonly Span[]): Span[] | null {
	let isCut = false;
	const kept: Span[] = [];
	for (const { start, end } of spans) {
		const plain = plainOf(text, start, end);
		let from = start;
		for (const match of plain.text.matchAll(within)) {
			if (match.index === 0) continue;
			isCut = true;
			const at = plain.offsets[match.index] as number;
			if (at > from) kept.push({ start: from, end: at });
			from = plain.offsets[match.index + match[0].length] as number;
		}
		if (end > from) kept.push({ start: from, end });
	}
	return isCut ? kept : null;
}

/** Letters and a full stop that end no sentence. */
export const abbreviations =
	"(?:mr|mrs|ms|dr|m|mm|mme|mmes|mlle|st|ste|gen|lt|col|sgt|cpl|capt|cmdr|maj|adm|sen|rep|gov|hon|rev|prof|jr|sr|inc|ltd|corp|co|bros|vs|jan|feb|mar|apr|aug|sept|sep|oct|nov|dec|a\\.m|p\\.m|u\\.s|u\\.k|u\\.n|[a-z])";

const terminator = new RegExp(`(?<!(?<![a-z])${abbreviations})\\.|[!?;]`);

/**
 * Whether only an attribution stands between two quotations, so that they are read as one: a comma before it and
 * one after it, somebody who says it, and no end of a sentence.
 */
export function isInterruption(text: string, one: Span, next: Span): boolean {
	if (next.start - one.end > 200 || next.start < one.end) return false;
	const gap = plainOf(text, one.end, next.start).text;
	const last = plainOf(text, Math.max(one.start, one.end - 6), one.end).text.replace(/[\s"“”‘’'«»‹›]+$/u, "");
	const isOpenEnded = /[,-]$/.test(last) || /^\s*[,-]/.test(gap);
	return (
		isOpenEnded && !/[.!?…]$/u.test(last) && /[,-]\s*$/.test(gap) && speech.test(gap) && !terminator.test(gap)
	);
}

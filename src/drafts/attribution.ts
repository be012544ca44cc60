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

/** Where an attribution may begin within guillemets: ", a déclaré Mme Roy", "!, dit-elle". With or without its subject. */
const begins = new RegExp(
	"(?:,|(?<=[!?…])) (?:" +
		`(?<pronoun>(?:a|ont|avait|avaient)(?:-t-(?:il|elle|on)|-(?:ils|elles))(?: [a-z']+)?? (?:${participles})|(?:${french})(?:-t)?-(?:il|elle|on|ils|elles))` +
		`|(?:a|ont|avait|avaient)(?: (?:aussi|ensuite|encore|egalement|notamment|alors|d'emblee|par ailleurs))? (?:${participles})` +
		`|(?<=, )(?:${french})(?= ))(?![a-z'-])`,
	"g",
);
/** When or how it was said. Plain text. */
const circumstance =
	/^ (?:(?:hier|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|plus tard)(?: (?:matin|soir|midi|dernier|apres-midi))?|(?:par|dans un|en|au|lors d'une?) [a-z' ]{3,40}|en (?:entrevue|riant|soupirant))$/;
const subject = /^\s(?:[^,]*\p{Lu}|(?:le|la|les|un|une|son|sa|leur)\s|l[’'])/u;

/**
 * The spans without what reads like an attribution set between commas, in each way to read it; empty where nothing does.
 * An attribution is a verb of saying with its subject, and may name what the subject is between two more commas: nothing
 * else is left out, so that no word of what was said can hide in one.
 */
export function withoutAttributions(text: string, spans: readonly Span[]): Span[][] {
	return [false, true]
		.map((hasApposition) => {
			let isCut = false;
			const kept = spans.flatMap(({ start, end }) => {
				const found = attributionsIn(text, start, end, hasApposition);
				isCut ||= found.length > 0;
				let from = start;
				const own: Span[] = [];
				for (const cut of found) {
					if (cut.start > from) own.push({ start: from, end: cut.start });
					from = cut.end;
				}
				if (end > from) own.push({ start: from, end });
				return own;
			});
			return isCut ? kept : [];
		})
		.filter((cut) => cut.length > 0);
}

function attributionsIn(text: string, start: number, end: number, hasApposition: boolean): Span[] {
	const plain = plainOf(text, start, end);
	const found: Span[] = [];
	let last = 0;
	for (const match of plain.text.matchAll(begins)) {
		if (match.index < last || match.index === 0) continue;
		const verbEnd = match.index + match[0].length;
		const stop = stopFrom(plain.text, verbEnd);
		const said = plain.text.slice(verbEnd, stop);
		const raw = text.slice(plain.offsets[verbEnd], plain.offsets[stop]);
		const isAttribution =
			match.groups?.pronoun !== undefined
				? said === "" || circumstance.test(said)
				: said.length < 120 && subject.test(raw);
		if (!isAttribution) continue;
		let to = stop;
		if (hasApposition && plain.text.charAt(stop) === ",") {
			const second = stopFrom(plain.text, stop + 1);
			const apposition = plain.text.slice(stop + 1, second);
			if (/[,.!?]|^$/.test(plain.text.charAt(second)) && isApposition(apposition)) to = second;
		}
		last = plain.text.charAt(to) === "," ? to + 1 : to;
		found.push({ start: plain.offsets[match.index] as number, end: plain.offsets[last] as number });
	}
	return found;
}

/** "porte-parole de la GRC", and nothing that could be somebody's words. Plain text. */
function isApposition(text: string): boolean {
	const title = titleWords.exec(text);
	if (title === null || text.length > 90) return false;
	const isFirst = /^ ?(?:(?:un|une|le|la|l'|the|an?|son|sa) )?(?:[a-z-]+ ){0,2}$/.test(
		text.slice(0, title.index),
	);
	return (
		isFirst &&
		!/\b(?:n'|ne|pas|est|sont|a|ont|etait|si|que|qui|aucune?|celui|is|was|not|has|have|if|that)\b/.test(text)
	);
}

/** The next comma or end of a sentence; the stop of "M." is none. */
function stopFrom(text: string, from: number): number {
	for (let at = from; at < text.length; at += 1) {
		const character = text.charAt(at);
		if (character === "," || character === "!" || character === "?" || character === ";" || character === ":")
			return at;
		if (character === "." && !/(?<![a-z])(?:m|mm|dr)$/.test(text.slice(Math.max(0, at - 3), at))) return at;
	}
	return text.length;
}

/** What makes a phrase beside a name say what somebody is. Plain text. */
export const titleWords =
	/\b(?:spokes(?:person|woman|man)|porte-parole|advis[eo]r|conseill(?:er|ere)|minister|ministre|director|direct(?:eur|rice)|manager|gestionnaire|commissioner|commissaire|chief|chef|cheffe|head|president|presidente|chair|officer|agente?|officier|secretary|secretaire|general|colonel|major|captain|capitaine|caporale?|corporal|sergeant|sergente?|analyst|analyste|lawyer|counsel|avocate?|executive|ambassador|ambassad(?:eur|rice)|inspector|inspect(?:eur|rice)|superintendent|surintendante?|constable|mayor|maire|mairesse|professor|profess(?:eur|eure)|coordinator|coordonnat(?:eur|rice)|representative|representante?|official|responsable|assistant|adjointe?|deputy|sous-ministre|attachee?|press|communications|liaison|relations)\b/;

/** Letters and a full stop that end no sentence. */
export const abbreviations =
	"(?:mr|mrs|ms|dr|m|mm|mme|mmes|mlle|st|ste|gen|lt|col|sgt|cpl|supt|insp|const|det|capt|cmdr|maj|adm|sen|rep|gov|hon|rev|prof|jr|sr|inc|ltd|corp|co|bros|vs|jan|feb|mar|apr|aug|sept|sep|oct|nov|dec|a\\.m|p\\.m|u\\.s|u\\.k|u\\.n|[a-z])";

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

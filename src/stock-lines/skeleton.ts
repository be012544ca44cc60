/**
 * What of a sentence makes it the line that it is, as words in order: names and numbers are only marked as such, tense and
 * number of words are taken off, and so are articles, auxiliaries and words that soften ("at this time", "further"). Negations,
 * conditions, prepositions and every other word stay: one that is dropped, added or exchanged makes another line.
 */
import { Lexicon, rawOf, type Words, withoutAccents, wordsOf } from "../drafts/words.ts";
import type { Language } from "../vocabulary.ts";
import { uninflected } from "./inflection.ts";

/** Stand for a name, of however many words, and for a number. */
export const [nameMark, numberMark] = ["@", "#"] as const;

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Say nothing by themselves. What makes the past and the future is among them: those are a matter of tense. */
const light: Readonly<Record<Language, ReadonlySet<string>>> = {
	en: set(`a an the of do does did have has had having will would shall that also currently presently now please
		further any such very really simply specifically directly certainly however therefore again indeed additionally
		moreover furthermore still yet either just actually obviously respectfully unfortunately`),
	fr: set(`le la les l un une des du de d a ai as ont avons avez avait avaient avions aura auront aurons aurait auraient ayant eu va vont allons
		allait allaient que qu egalement aussi actuellement presentement maintenant encore toutefois cependant
		davantage precisement specifiquement directement simplement certainement malheureusement
		respectueusement donc tout bien`),
};

/** The same in several words. */
const lightPhrases: Readonly<Record<Language, readonly string[][]>> = {
	en: phrases(`at this time | at this point in time | at this point | at this stage | at this juncture | at the present time |
		at present | at the moment | for the moment | for the time being | for now | right now | at all | of course | to be clear | once again |
		as a matter of course | as a matter of policy | as a matter of practice | as a matter of principle | in addition |
		as well | as such | as you know | as you may know | in this regard | in this respect`),
	fr: phrases(`pour le moment | pour l instant | en ce moment | a ce moment ci | a l heure actuelle | a ce stade ci | a ce stade |
		a ce point ci | a present | pour l heure | bien sur | non plus | soyons clairs | pour etre clair |
		de facon generale | en regle generale | par principe | bien entendu | du tout | de plus | en outre | par ailleurs |
		a cet egard | comme vous le savez`),
};

function phrases(text: string): string[][] {
	return text
		.split("|")
		.map((phrase) => phrase.trim().split(/\s+/))
		.sort((one, other) => other.length - one.length);
}

/** Words with a capital that are no name: they begin a sentence, or are written so wherever they stand. */
const neverNames =
	set(`i i'm i've we our us you your he she it they their my his her its this that these those there here what which who
	why when where how if as at by for from in into on to with without and or but not no nor neither any all some every each
	both only once nothing nobody none everything everyone everybody something someone somebody anything anyone information
	staff personne rien cela ceci ca celui celle ceux celles quiconque while until unless after before since because although though however please thank thanks yes
	nous notre nos vous votre vos il elle ils elles on je j ce cet cette ces c s n ne qui que quoi si comme au aux en dans par
	pour sur sans avec et ou mais ni tout toute tous toutes aucun aucune lorsque quand selon afin ainsi puisque depuis apres avant merci oui non
	does did is are was were has have had can cannot could may might must should do don't can't won't
	est sont a ont`);

/** After the first word of a sentence and no article: that word is who does it. */
const auxiliaries = set(
	"does did is was will would has had cannot can't doesn't didn't isn't wasn't won't ne n a est etait sera",
);

/** Between the parts of one name. */
const connectors = set("of for and the & de d du des la le les l et");

/** Words in small letters that belong to the name that follows: "the department of National Defence", "ministère de la Défense". */
const heads: Readonly<Record<Language, ReadonlySet<string>>> = {
	en: set(`department ministry government office city province minister commissioner director president spokesperson spokesman
		spokeswoman`),
	fr: set(`ministre ministere commissaire directeur directrice president presidente gouvernement service centre agence bureau commission conseil secretariat gendarmerie cabinet
		ville province forces`),
};

/** Months have no capital in French. */
const months = set("janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre");

/** Places that stand for those who govern there, and so begin a sentence without anything that shows a name. */
const places =
	set(`canada ottawa quebec ontario alberta manitoba saskatchewan washington london londres paris beijing pekin moscow
	moscou delhi`);

/** French names end in small letters. */
const tails =
	set(`nationale national canadien canadienne canadiennes canadiens mondiales mondiale royale royal armees civile civil
	publique publics federal federale federaux quebecois quebecoise general generale interieure
	etrangeres etrangers`);

const numberWords: Readonly<Record<Language, ReadonlySet<string>>> = {
	en: set(`two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen
		nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands million millions
		billion billions dozen dozens`),
	fr: set(`deux trois quatre cinq sept huit neuf dix onze douze treize quatorze quinze seize vingt trente quarante cinquante
		soixante cent cents mille million millions milliard milliards douzaine`),
};

/** What "ne" comes to with the word that completes it. */
const completesNe = set("pas point plus jamais rien aucun aucune personne guere que qu ni nullement");

interface Token {
	/** Lower case, without accents or a possessive's ending. */
	readonly fold: string;
	readonly isCapital: boolean;
	readonly isAcronym: boolean;
	readonly isNumber: boolean;
	/** Nothing but spaces, a hyphen or an apostrophe stands before it since the last word. */
	readonly isJoined: boolean;
}

const letters = /\p{L}/u;
const fold = (text: string) => withoutAccents(text).replace(/'s$|'$/, "");

function tokensOf(words: Words, lexicon: Lexicon, language: Language): Token[] {
	const isShouted = words.ids.every((_, at) => rawOf(words, at) === rawOf(words, at).toUpperCase());
	return words.ids.map((id, at) => {
		const raw = rawOf(words, at);
		const text = fold(lexicon.text(id));
		const first = raw.charAt(0);
		return {
			fold: text,
			isCapital: !isShouted && first !== first.toLowerCase(),
			isAcronym: !isShouted && /^\p{Lu}{2,}$/u.test(raw.replace(/['’]s$/u, "")),
			isNumber: /\d/.test(first) || numberWords[language].has(text),
			isJoined:
				at > 0 && /^[\s\u00a0'’.&-]*$/u.test(words.source.slice(words.ends[at - 1], words.starts[at])),
		};
	});
}

/**
 * The skeleton of the sentence between two offsets (UTF-16 code units) of a text. Its first word is taken for a name when it is an
 * abbreviation or when a name follows it, since every sentence begins with a capital.
 */
export function skeletonOf(source: string, language: Language, start = 0, end = source.length): string[] {
	const lexicon = new Lexicon();
	const words = wordsOf(source, lexicon, start, end);
	const tokens = tokensOf(words, lexicon, language);
	const isName = (at: number): boolean => {
		const token = tokens[at];
		if (token === undefined || token.isNumber || !letters.test(token.fold)) return false;
		if (token.isAcronym && !(token.fold.length < 3 && neverNames.has(token.fold))) return true;
		if (!token.isCapital || neverNames.has(token.fold) || light[language].has(token.fold)) return false;
		return at > 0 || places.has(token.fold) || isSubject(token, tokens[at + 1]) || nameAfter(at + 1) > at + 1;
	};
	/** The end of the name that stands here or after connectors; `from` when none does. */
	const nameAfter = (from: number): number => {
		let at = from;
		const isBetween = (word: string) => connectors.has(word) || (language === "fr" && tails.has(word));
		while (at < from + 3 && tokens[at]?.isJoined && isBetween(tokens[at]?.fold ?? "")) at += 1;
		return tokens[at]?.isJoined && isName(at) ? at + 1 : from;
	};

	const skeleton: string[] = [];
	const add = (word: string) => {
		// "March 14, 2027" is one number in a month, "Roy, Chan and Diallo" one name.
		const isMark = word === nameMark || word === numberMark;
		if (isMark && skeleton.at(-1) === word) return;
		skeleton.push(word);
		// "Is not told", "will not be told": what is left of the tense is where the negation stands.
		if (word === "not" && skeleton.at(-2) === "be") skeleton.splice(-2, 2, "not", "be");
	};
	for (let at = afterReminder(tokens, language, source, words); at < tokens.length; ) {
		const { fold: word, isNumber } = tokens[at] as Token;
		const length = phraseAt(tokens, at, language);
		if (length > 0) {
			at += length;
			continue;
		}
		const isHead = heads[language].has(word);
		if (isName(at) || (isHead && nameAfter(at + 1) > at + 1)) {
			at = endOfName(tokens, at, language, isName, nameAfter);
			add(nameMark);
			continue;
		}
		at += 1;
		// "14 mars 2027" is to French what "March 14, 2027" is to English.
		if (language === "fr" && months.has(word) && tokens[at - 2]?.isNumber) add(nameMark);
		else if (isNumber) add(numberMark);
		else for (const part of partsOf(tokens, at - 1, language)) add(part);
	}
	return skeleton;
}

/** How a speaker reminds of what was said: "As we stated on Monday," "Comme nous l’avons déjà dit,". */
const reminders: Readonly<Record<Language, { first: string; verbs: ReadonlySet<string> }>> = {
	en: { first: "as", verbs: set("said stated noted mentioned indicated explained told know aware") },
	fr: { first: "comme", verbs: set("dit mentionne indique explique precise souligne savez") },
};
const longestReminder = 8;

/** Where the sentence begins that a reminder leads into; 0 when none does. */
function afterReminder(tokens: readonly Token[], language: Language, source: string, words: Words): number {
	const { first, verbs } = reminders[language];
	if (tokens[0]?.fold !== first) return 0;
	for (let at = 1; at < Math.min(longestReminder, tokens.length - 1); at += 1) {
		if (!source.slice(words.ends[at], words.starts[at + 1]).includes(",")) continue;
		return tokens.slice(1, at + 1).some((token) => verbs.has(token.fold)) ? at + 1 : 0;
	}
	return 0;
}

/** "Ottawa does not", but not "Officials did not". */
const isSubject = (token: Token, next: Token | undefined) =>
	next?.isJoined === true && !token.fold.endsWith("s") && auxiliaries.has(next.fold.replace(/'$/, ""));

function phraseAt(tokens: readonly Token[], at: number, language: Language): number {
	const found = lightPhrases[language].find((phrase) =>
		phrase.every((word, index) => tokens[at + index]?.fold.replace(/'$/, "") === word),
	);
	return found?.length ?? 0;
}

function endOfName(
	tokens: readonly Token[],
	start: number,
	language: Language,
	isName: (at: number) => boolean,
	nameAfter: (from: number) => number,
): number {
	let at = start + 1;
	const isInstitution = language === "fr" && heads.fr.has(tokens[start]?.fold ?? "");
	for (;;) {
		const token = tokens[at];
		if (!token?.isJoined) return at;
		if (isName(at)) at += 1;
		else if (nameAfter(at) > at) at = nameAfter(at);
		else if (language === "fr" && tails.has(token.fold)) at += 1;
		else if (isInstitution && tokens[start]?.isCapital && ofSomething(tokens, at) > at)
			at = ofSomething(tokens, at);
		else return at;
	}
}

/** "Service du renseignement de sécurité": after a connector that says of what, one word in small letters. */
function ofSomething(tokens: readonly Token[], from: number): number {
	let at = from;
	while (at < from + 3 && /^(?:de|d|du|des|la|l|les)$/.test(tokens[at]?.fold ?? "")) at += 1;
	return at > from && /^(?:de|d|du|des)$/.test(tokens[from]?.fold ?? "") && tokens[at]?.isJoined
		? at + 1
		: from;
}

/** A word as it stands in a skeleton; none when it is light, two when two words were drawn together. */
function partsOf(tokens: readonly Token[], at: number, language: Language): string[] {
	const word = (tokens[at] as Token).fold;
	if (language === "fr") {
		if (word === "ne" || word === "n") return [`ne-${complementOfNe(tokens, at)}`];
		if (completesNe.has(word) && isCompleted(tokens, at)) return [];
		return light.fr.has(word) ? [] : [uninflected(word, "fr")];
	}
	if (word === "cannot" || word === "can't" || word === "couldn't") return ["can", "not"];
	if (word === "won't" || word === "shan't") return ["not"];
	if (word.endsWith("n't")) return [...partsOfEnglish(word.slice(0, -3)), "not"];
	const whole = /^(i|we|you|they|he|she|it|that|there|who)'(m|re|ve|ll|d|s)$/.exec(word);
	if (whole !== null) {
		const [, who = "", verb = ""] = whole;
		return [...partsOfEnglish(who), ...(["m", "re", "s"].includes(verb) ? ["be"] : [])];
	}
	return partsOfEnglish(word);
}

const partsOfEnglish = (word: string) => (light.en.has(word) ? [] : [uninflected(word, "en")]);

/** How far from "ne" its other half may stand: "n'avons jamais", "ne peut en aucun cas". */
const reach = 5;

function complementOfNe(tokens: readonly Token[], ne: number): string {
	const found = tokens.slice(ne + 1, ne + 1 + reach).find((token) => completesNe.has(token.fold));
	if (found === undefined) return "";
	return found.fold === "qu"
		? "que"
		: found.fold === "point"
			? "pas"
			: found.fold.replace(/^aucune$/, "aucun");
}

/** Whether this word is the other half of a "ne" before it, which has its place already. */
function isCompleted(tokens: readonly Token[], at: number): boolean {
	for (let before = at - 1; before >= Math.max(0, at - reach); before -= 1) {
		const word = tokens[before]?.fold ?? "";
		if (completesNe.has(word)) return false;
		if (word === "ne" || word === "n") return true;
	}
	return false;
}

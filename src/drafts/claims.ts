/** Which sentences of a draft say that somebody did not answer or would not comment, and of whom they say it. */
import type { Language } from "../vocabulary.ts";
import {
	askedByOthers,
	asOf,
	atFirst,
	byDeadline,
	byOthers,
	citing,
	citingBefore,
	elsewhere,
	hypothetical,
	multiple,
	notOurs,
	ofNewsroom,
	saysOf,
	speaksFor,
	theirs,
	thirdParty,
} from "./circumstances.ts";
import type { ClaimPattern } from "./claimPattern.ts";
import { claimPatterns } from "./claimPatterns.ts";
import type { ClaimName } from "./findings.ts";
import type { Span } from "./marks.ts";
import type { Mention } from "./names.ts";
import { type Plain, plainOf } from "./plain.ts";
import type { DirectoryOrganization } from "./record.ts";
import { withoutAbbreviations } from "./sentences.ts";
import { StemIndex } from "./stems.ts";
import { type Clause, type Named, Subjects } from "./subjects.ts";
import { whichQuestion } from "./wordingEn.ts";
import { qui } from "./wordingFr.ts";

export interface FoundClaim extends Span {
	readonly line: ClaimName;
	readonly of: Named;
	readonly language: Language;
	/** More than one request is spoken of. */
	readonly multiple: boolean;
	/** Said as of a time, not for good. */
	readonly isAsOf: boolean;
	/** Of would_not_comment_citing: the reason that the draft gives, plain; of did_not_answer_questions_about: the topic. */
	readonly about: string;
	/** Of referred: to whom; null: the draft names nobody known. */
	readonly target: Named | null;
	/** A question that they are said to have declined to answer: "declined to say whether". */
	readonly isOfQuestion: boolean;
}

interface Match {
	readonly claim: ClaimPattern;
	/** In the plain text of the sentence. */
	readonly from: number;
	readonly to: number;
}

const stems = new Map<Language, StemIndex>();

/** Which patterns of a language may fit; read from them when the first text of it comes. */
function fittingOf(language: Language, text: string): number[] {
	let index = stems.get(language);
	if (index === undefined) {
		index = new StemIndex(claimPatterns[language].map(({ pattern }) => pattern));
		stems.set(language, index);
	}
	return index.fitting(text);
}

const immediately =
	/immediate(?:ly)?|right away|promptly|dans l'immediat|immediatement|aussitot|tout de suite|sur-le-champ/;
/** "No one", "neither", "aucun": what makes a verb without a no say that nobody did. */
const negating: Readonly<Record<Language, RegExp>> = {
	en: /(?:^|[\s,;("-])(?:neither|nor(?= (?:did|has|have|had|would) )|none|no one|nobody|not one|no (?:one |spokes\w+|representative|official|response|member))(?= )/g,
	fr: /(?:^|[\s,;("-])(?:ni|pas plus que|aucune?|personne|nul|pas un)(?=,? )/g,
};

/**
 * The claims of sentences, in order. `unquoted` is the draft's text in which quoted words are not seen; sentences are
 * given by block, in order, so that "the department" finds whom it means.
 */
export function claimsOf(
	unquoted: string,
	sentences: readonly (Span & { readonly language: Language })[],
	mentions: readonly Mention[],
	organizations: readonly DirectoryOrganization[],
): FoundClaim[] {
	const subjects = new Subjects(unquoted, mentions, organizations);
	const claims: FoundClaim[] = [];
	/** What the two sentences before say, plain. */
	let earlier: string[] = [];
	for (const sentence of sentences) {
		subjects.enter(sentence);
		const plain = plainOf(unquoted, sentence.start, sentence.end);
		const isQuestion = /\?["”»’)\s]*$/u.test(plain.text);
		if (!isQuestion && plain.text.length < 4000) {
			claims.push(...inSentence(plain, sentence, subjects, { earlier, last: claims.at(-1) ?? null }));
		}
		subjects.leave(sentence);
		earlier = [...earlier.slice(-1), plain.text];
	}
	return claims;
}

/** V8 prepares a pattern twice, and the first time slowly, unless the first text that it is tried on is long. */
const longText = " ".repeat(1_024);
const compiled = new WeakSet<RegExp>();

/** Right before a silence: whoever tells of it is whose it was, and it was none towards the newsroom. */
const ownAccount: Readonly<Record<Language, RegExp>> = {
	en: /\b(?:said|says|admits|admitted|conceded|concedes|testified|recalled) (?:that )?(?:he|she|they|it) $/,
	fr: /\b(?:dit|admet|admis|reconnu|reconnait|avoue|concede|soutient|affirme) (?:qu'(?:il|elle|ils|elles) )$/,
};

/** Right after it: the question to which somebody said nothing. */
const asPut: Readonly<Record<Language, RegExp>> = {
	en: new RegExp(
		`^ (?:when|after being) (?:asked|pressed|questioned)(?: [a-z-]+){0,3}? (?:about|on|${whichQuestion})\\b`,
	),
	fr: new RegExp(
		`^,? (?:lorsqu|quand|apres qu)e? ?'?(?:on|nous|le [a-z]+|la [a-z]+|radio-canada) (?:lui |leur |l'|les )(?:a|ont|avons|avait) (?:demande|questionnee?s?|interrogee?s?)(?: [a-z' ]{2,20})? (?:${qui}|sur )`,
	),
};

/** Right before a claim that is one of two, of which one is true of each. */
const eitherOf: Readonly<Record<Language, RegExp>> = {
	en: /\beither(?: [a-z]+ly)? $|\beither (?:declined|refused|did not|didn't)[^.;]{3,50} or (?:simply )?$/,
	fr: /\bsoit(?: [a-z]+ment)? $/,
};

/** Every match. Not `matchAll`, which copies the pattern and has it compiled again for every sentence. */
function* foundBy(pattern: RegExp, text: string): Generator<RegExpExecArray> {
	if (!compiled.has(pattern)) {
		compiled.add(pattern);
		pattern.test(longText);
	}
	pattern.lastIndex = 0;
	for (let found = pattern.exec(text); found !== null; found = pattern.exec(text)) {
		const next = Math.max(pattern.lastIndex, found.index + 1);
		yield found;
		pattern.lastIndex = next;
	}
}

/** @param earlier what the two sentences before say, plain */
function matchesIn(
	text: string,
	language: Language,
	earlier: readonly string[],
	/** Numbers of the patterns that may fit. */
	fitting: readonly number[],
): Match[] {
	if (fitting.length === 0) return [];
	if (earlier.some((one) => askedByOthers[language].test(one)) && !ofNewsroom[language].test(text)) return [];
	const kept: Match[] = [];
	for (const number of fitting) {
		const claim = claimPatterns[language][number] as ClaimPattern;
		for (const found of foundBy(claim.pattern, text)) {
			const from = found.index;
			const to = from + found[0].length;
			if (kept.some((one) => one.from < to && from < one.to)) continue;
			const object = claim.object?.exec(text.slice(to))?.[0];
			if (claim.object !== undefined && object === undefined) continue;
			if (claim.subject !== "within" && theirs[language].test(`${found[0]}${object ?? ""}`)) continue;
			const before = text.slice(0, from);
			if (claim.follows?.test(`${earlier.join(" ")} ${before}`) === false) continue;
			// "Si la GRC n'a pas répondu, le CST …": conceded, not supposed.
			const isConceded = language === "fr" && /^(?:n'|ne |s')?(?:y )?(?:a|ont|est|sont) /.test(found[0]);
			if (!isConceded && hypothetical[language].test(before)) continue;
			if (thirdParty[language].test(before) || elsewhere[language].test(text.slice(to))) continue;
			const [first, since] = atFirst[language];
			if (first.test(text.slice(0, to)) && since.test(text.slice(to)) && !byDeadline[language].test(text))
				continue;
			if ((claim.subject === "after" || claim.subject === "asked") && byOthers[language].test(before))
				continue;
			if (
				(claim.subject === "after" || claim.subject === "asked") &&
				askedByOthers[language].test(before) &&
				!ofNewsroom[language].test(text)
			)
				continue;
			if (isSilence(claim.line) && ownAccount[language].test(before)) continue;
			// "an official who was not authorized to speak": who speaks all the same.
			if (
				/authori[sz]ed|autorise/.test(found[0]) &&
				/\b(?:who|qui|because (?:he|she|they)|parce qu'[a-z]+) $/.test(before)
			)
				continue;
			if (claim.subject === "within" && notOurs[language].test(before)) continue;
			if (claim.subject === "negated" && !isNegated(text.slice(0, from), language)) continue;
			// "either declined to comment or did not respond": nobody can tell which.
			if (eitherOf[language].test(before)) continue;
			kept.push({ claim, from, to });
		}
	}
	return kept.sort((one, other) => one.from - other.from);
}

function isNegated(before: string, language: Language): boolean {
	const last = [...before.matchAll(negating[language])].at(-1);
	return (
		last !== undefined &&
		before.length - last.index < 260 &&
		!/[;:]|\b(?:and both|but|et tous|mais)\b/.test(before.slice(last.index))
	);
}

function inSentence(
	plain: Plain,
	sentence: Span & { language: Language },
	subjects: Subjects,
	/** What the two sentences before say, plain, and the last claim of any before. */
	{ earlier, last: previous }: { readonly earlier: readonly string[]; readonly last: FoundClaim | null },
): FoundClaim[] {
	const { language } = sentence;
	const fitting = fittingOf(language, plain.text);
	// "Nor would the university." "Même chose à l'Université."
	const isMore =
		previous !== null && /^\W*(?:nor|neither|so|idem|meme chose)\b|\bnon plus\W*$/.test(plain.text);
	if (fitting.length === 0 && !isMore) return [];
	// An address or a word without an end claims nothing, and patterns would look through it from every letter.
	const text = withoutAbbreviations(plain.text).replace(/\S{80,}/g, (word) => "¤".repeat(word.length));
	const matches = matchesIn(text, language, earlier, fitting);
	const at = (index: number) => plain.offsets[Math.min(index, text.length)] as number;
	const claims: FoundClaim[] = [];
	let targets: Span[] = [];
	if (isMore && previous !== null && matches.length === 0) {
		return alike(plain, 0, text.length, subjects, sentence, [previous]);
	}
	for (const [index, { claim, from, to }] of matches.entries()) {
		const next = matches[index + 1]?.from ?? text.length;
		// What belongs to the claim: its own clause, and what leads the sentence if it comes first.
		const tail = text.slice(to, next);
		const around = text.slice(index === 0 ? 0 : from, next);
		const range = { start: at(from), end: at(to) };
		// Of "ni … ni …" the first.
		const negation =
			claim.subject === "negated"
				? [...text.slice(0, from).matchAll(negating[language])].find(({ index }) => from - index < 260)
				: undefined;
		const clause = (): Clause => ({ targets, language, previous: claims.at(-1) ?? null });
		const since = (found: RegExpExecArray | undefined) =>
			found === undefined ? {} : { since: at(found.index) };
		let named = namedBy(claim, range, sentence, subjects, () => ({ ...clause(), ...since(negation) }));
		// "Personne à la Ville n'a pu être joint": a verb that needs no "personne" may have one.
		if (named.length === 0 && claim.subject === "before" && isNegated(text.slice(0, from), language)) {
			const own = [...text.slice(0, from).matchAll(negating[language])].find(
				({ index }) => from - index < 260,
			);
			named = namedBy(claim, range, sentence, subjects, () => ({ ...clause(), ...since(own) }));
		}
		// "Ms. Amadi says the RCMP never called": her complaint, and no claim of the newsroom's.
		const own = named[0];
		if (own !== undefined && own.start >= sentence.start && own.end <= range.start) {
			const said = text.slice(
				0,
				plain.offsets.findIndex((offset) => offset >= own.start),
			);
			if (saysOf[language].test(said) && !speaksFor.test(said)) continue;
		}
		const line = lineOf(claim.line, text.slice(from, to), tail, around, language);
		// "acknowledged the request but did not comment" is one thing that is said.
		const isNear = previous !== null && sentence.start - previous.end < 200;
		const last = claims.at(-1) ?? (isNear ? previous : null);
		const isRest =
			(isSilence(claim.line) ||
				claim.line === "did_not_respond_by_deadline" ||
				/\bno (?:further )?comment/.test(text.slice(from, to))) &&
			last?.line === "acknowledged" &&
			named.every(
				({ organization, name }) =>
					organization === last.of.organization && (organization !== null || name === last.of.name),
			);
		if (isRest) continue;
		const target = claim.line === "referred" ? (subjects.after(range.end, sentence)[0] ?? null) : null;
		if (target !== null) targets = [...targets, target];
		const reason = isFor(line, tail, around, language) ? reasonOf(text, to, tail, language) : "";
		const topic = line === "did_not_answer_questions_about" ? `${text.slice(from, to)}${tail}` : "";
		// "refused to comment, citing": both are said.
		const lines: ClaimName[] =
			line === "refused" && reason !== "" ? [line, "would_not_comment_citing"] : [line];
		for (const [of, line] of named.flatMap((of) => lines.map((line) => [of, line] as const))) {
			claims.push({
				start: Math.min(range.start, of.start >= sentence.start ? of.start : range.start),
				end: Math.max(
					range.end,
					of.end <= sentence.end ? Math.max(range.end, of.start >= sentence.start ? of.end : 0) : range.end,
				),
				line,
				of,
				language,
				multiple: multiple[language].test(around),
				isAsOf: asOf[language].test(around),
				about: reason || topic,
				target,
				isOfQuestion:
					line === "declined" &&
					/\b(?:say|answer|specify|disclose|dire|preciser|indiquer)\b/.test(text.slice(from, to)),
			});
		}
		claims.push(...alike(plain, to, next, subjects, sentence, claims));
	}
	return claims;
}

function namedBy(
	{ subject, line, isOfAsked }: ClaimPattern,
	range: Span,
	sentence: Span & { language: Language },
	subjects: Subjects,
	clauseOf: () => Clause,
): Named[] {
	switch (subject) {
		case "after":
			return subjects.after(range.end, sentence);
		case "asked":
			return subjects.asked(range.start);
		case "beside":
			return subjects.beside(range.start);
		case "others":
			return subjects.others(range);
		case "told":
			return subjects.told(range, sentence);
		case "within":
			return subjects.within(range, line === "referred" && isOfAsked !== true);
		default:
			return subjects.before(range.start, range.end, sentence, clauseOf());
	}
}

/** Whether a reason is given for not commenting. */
const isFor = (line: ClaimName, tail: string, around: string, language: Language) =>
	["declined", "refused", "would_not_comment_citing"].includes(line) &&
	(citing[language].test(tail) || citingBefore[language].test(around));

const isSilence = (line: ClaimName) => line === "did_not_respond";

function lineOf(line: ClaimName, own: string, tail: string, around: string, language: Language): ClaimName {
	// "did not immediately respond to a question about the delay" says when, not what.
	if (
		line === "did_not_answer_questions_about" &&
		/immediate(?:ly|ment) (?:respond|repl|answer|return|repond)|(?:respond|reply|answer|repondu) (?:immediate|right away|dans l'immediat)/.test(
			own,
		)
	)
		return "did_not_immediately_respond";
	if (isSilence(line)) {
		if (
			immediately.test(own) ||
			/^ ?(?:immediately|right away|promptly|dans l'immediat|immediatement|aussitot|tout de suite|sur-le-champ)/.test(
				tail,
			) ||
			immediately.test(clauseOf(tail)) ||
			/^\W*(?:dans l'immediat|immediatement)/.test(around)
		) {
			return "did_not_immediately_respond";
		}
		if (byDeadline[language].test(around)) return "did_not_respond_by_deadline";
		return /\b(?:respond|reply|answer|repond(?:u|re|ait))/.test(own) && asPut[language].test(tail)
			? "did_not_answer_questions_about"
			: line;
	}
	// "was unable to provide a response in time for publication"
	if (
		line === "declined" &&
		/unable|not able|could(?: not|n't)|cannot|can't|en mesure|\bp(?:u|ouvoir)\b/.test(own) &&
		byDeadline[language].test(around)
	)
		return "did_not_respond_by_deadline";
	// "n'ont pas fait de commentaire dans l'immédiat"
	if (
		line === "declined" &&
		/^n(?:'|e )[^.;]* (?:pas|aucun) (?:[a-z]+ )?(?:fait|emis|formule|commente|livre|offert|commentaire)/.test(
			own,
		) &&
		(immediately.test(own) || /^ ?(?:dans l'immediat|immediatement)/.test(tail))
	)
		return "did_not_immediately_respond";
	return line === "declined" && isFor(line, tail, around, language) ? "would_not_comment_citing" : line;
}

const clauseOf = (tail: string) => tail.split(/[,;:.]| (?:and|but|while|et|mais|tandis)\b/)[0] ?? "";

function reasonOf(text: string, to: number, tail: string, language: Language): string {
	const found = citing[language].exec(tail) ?? citingBefore[language].exec(text.slice(0, to));
	return found?.slice(1).find((reason) => reason !== undefined) ?? "";
}

/** "…, as did the RCMP", "Neither did CSE", "pas plus que le CST": the last claim, of somebody else too. */
const likewise =
	/(?:the same (?:was|is|went|goes) (?:true )?(?:of|for) |idem pour |meme chose (?:a |au |chez |pour |du cote d[eu]s? )|(?:^|[,;.] ?|and |but )(?:as|so|nor|neither) (?:did|has|had|have|would|could|was|were|does|do|is|are|will) |(?:,|^) ?(?:tout comme|comme|de meme que|pas plus que|a l'instar d[eu']) ?)/g;
const either = /(?:^|,|\bet|\bni) ?(?:le |la |l'|les )?(?<who>[^,.;]{2,60}) non plus/g;

const notEither = /(?<=and |[;,] )(?:the )?[^,.;]{2,60}? (?:would|did|could|has|had)(?: not|n't) either\b/g;

function alike(
	plain: Plain,
	from: number,
	to: number,
	subjects: Subjects,
	sentence: Span,
	before: readonly FoundClaim[],
): FoundClaim[] {
	const last = before.at(-1);
	if (last === undefined) return [];
	const tail = plain.text.slice(from, to);
	const found = [...tail.matchAll(likewise)].map((match) => from + match.index + match[0].length);
	for (const match of tail.matchAll(notEither)) found.push(from + match.index);
	for (const match of tail.matchAll(either))
		found.push(from + match.index + (match[0].startsWith(",") ? 1 : 0));
	return found.flatMap((at) =>
		subjects
			.after(plain.offsets[at] as number, sentence)
			.filter(({ start }) => start - (plain.offsets[at] as number) < 40)
			.map((of) => ({ ...last, of, start: of.start, end: of.end })),
	);
}

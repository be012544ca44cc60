/**
 * To whom a draft gives each quotation. Newspapers name the speaker before the words, after them or in the middle of them,
 * by name, by office, by a pronoun or by "the department"; who was named before is remembered.
 */
import { speech, speechEn, speechFr, speechFrParticiple, titleWords } from "./attribution.ts";
import type { Draft } from "./draft.ts";
import { countUpTo, type Quotation, type Span } from "./marks.ts";
import { lastNameOf, type Mention, type Person } from "./names.ts";
import { type Plain, plainOf } from "./plain.ts";
import { sentencesOf, withoutAbbreviations } from "./sentences.ts";

export interface Attribution {
	/** As the draft names them. */
	readonly name: string;
	/** Whom the record knows by that name. */
	readonly person: Person | null;
	/** A person by a name that the record does not know. */
	readonly isStranger: boolean;
	/** Id of the organization that speaks, or for which the draft says that the person speaks; null: not said. */
	readonly organization: number | null;
	/** The draft's words for what they are: "senior communications adviser"; empty: none. */
	readonly title: string;
	/** Only likely: nobody is said to say it. */
	readonly isWeak: boolean;
	/** By a pronoun, or by "the department": whom it means is a guess, and held against nobody. */
	readonly isGuessed: boolean;
}

const everySpeech = new RegExp(speech.source, "g");

const sayer = "(?:il|elle|on|ils|elles)";

const patterns = {
	according: /^[\s,\u201d"»'’.)-]*(?:(?:and|but|et|mais) )?(?:according to|selon|d'apres|de l'avis de|per) /,
	/** The verb, then who: "said Lemire", "a déclaré Mme Roy". */
	inverted: new RegExp(
		`^[\\s,.…!?"”»'’-]*(?:(?:and|et|mais|but) )?(?:(?:${speechEn})|(?:a|ont|avait|avaient)(?: [a-z']+){0,2} (?:${speechFrParticiple})|(?:${speechFr}))(?![a-z0-9'-])(?: (?:aussi|encore|ensuite|egalement|alors|quickly|later|also))?,? `,
	),
	/** "a-t-elle dit", "dit-il". */
	pronoun: new RegExp(
		`^[\\s,.…!?"”»'’-]*(?:(?:a|ont|avait|avaient)-(?:t-)?(${sayer})(?: [a-z']+){0,2} (?:${speechFrParticiple})|(?:${speechFr})-(?:t-)?(${sayer}))(?![a-z])`,
	),
	lead: /^[\s,.…!?)"”»'’-]*(?:(?:and|but|et|mais) )?/,
};

const pronouns = /^(?:he|she|they|it|il|elle|ils|elles|on|who|qui|celui-ci|celle-ci)$/;
const ofPerson = /^(?:he|she|they|il|elle|who|qui|celui-ci|celle-ci)$/;

/** A body or a person named by what it is. Plain text. */
const bodyNoun =
	"department|ministry|agency|service|company|firm|force|police|office|university|city|town|municipality|organization|organisation|government|corporation|authority|commission|council|bank|board|union|group|centre|center|" +
	"ministere|agence|compagnie|entreprise|societe|corps policier|bureau|universite|ville|municipalite|organisme|gouvernement|organisation|autorite|conseil|banque|syndicat|groupe|cabinet|gendarmerie|administration|federation|institution";
const aBody = new RegExp(
	`(?:^|[ ,])(?:the|le|la|l'|cet?|cette|its|his|her|sa|son) ?(?:\\w+ )?(?:${bodyNoun})(?:$|[ ,])`,
);
const spokesperson =
	/\b(?:spokes(?:person|woman|man|people)|representative|official|porte-parole|representante?|press secretary|attachee? de presse|responsable)s?\b/;

const capitalized =
	/(?:(?:Mr|Mrs|Ms|Dr|M|MM|Mme|Mlle|Me|Gen|Col|Sgt|Const|Insp|Supt|Cpl|Lt|Capt|Sen|Prof)\.?\s)?\p{Lu}[\p{L}'’.-]*\p{L}(?:\s(?:de|du|des|la|le|van|von|der|den|al|bin|el|d['’]\p{L}+)){0,2}(?:\s\p{Lu}[\p{L}'’-]+)+|(?:Mr|Mrs|Ms|Dr|M|Mme|Mlle|Me|Minister|Premier)\.?\s\p{Lu}[\p{L}'’-]+/gu;
const notAName =
	/^(?:(?:In|On|At|But|And|The|A|An|As|When|After|Before|While|For|If|By|Le|La|Les|Dans|En|Par|Pour|Selon|Mais|Et|Un|Une|Asked|Reached|Contacted|Jointe?|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December)\b)/u;

/** Remembers who was named, and answers who says each quotation, in order. */
export function attributionsOf(
	draft: Draft,
	unquoted: string,
	quotations: readonly Quotation[],
	mentions: readonly Mention[],
): (Attribution | null)[] {
	const reader = new Reader(draft, unquoted, mentions, quotations);
	return quotations.map((quotation) => reader.read(quotation));
}

class Reader {
	private lastPerson: Attribution | null = null;
	private lastBody: Attribution | null = null;
	private lastSaid: { attribution: Attribution; block: number } | null = null;
	private seen = 0;
	private block: Span = { start: 0, end: 0 };
	private readonly outside: Mention[];
	/** Quotations that stand within no other, in order, as far as they were read, and the next. */
	private readonly outers: readonly Quotation[];
	private passed = 0;
	private sentences: { block: number; all: Span[] } = { block: -1, all: [] };

	constructor(
		private readonly draft: Draft,
		private readonly unquoted: string,
		private readonly mentions: readonly Mention[],
		quotations: readonly Quotation[],
	) {
		this.outers = quotations.filter(({ isNested }) => !isNested);
		this.outside = mentions.filter(
			({ start, end }) => unquoted.slice(start, end) === draft.text.slice(start, end),
		);
	}

	/** To be asked of each quotation, in order. */
	read(quotation: Quotation): Attribution | null {
		const { blocks } = this.draft;
		const { outers } = this;
		this.block = blocks[quotation.block] as Span;
		while ((outers[this.passed]?.start ?? Number.POSITIVE_INFINITY) <= quotation.start) this.passed += 1;
		const last = outers[this.passed - 1];
		// Whoever says the outer words only tells whose the inner ones are.
		if (quotation.isNested && last !== undefined && last.end >= quotation.end) {
			return this.weakly(last.start, quotation.start, this.mentions);
		}
		const block = blocks[quotation.block] as Span;
		const lastBlock = blocks[quotation.lastBlock] as Span;
		const inSentence = this.sentenceAt(quotation.start, quotation.block) ?? block;
		const previous = outers[this.passed - (last === quotation ? 2 : 1)];
		const before = previous?.lastBlock === quotation.block ? previous : undefined;
		const next = outers[this.passed];
		const own = Math.max(inSentence.start, before?.end ?? 0);
		this.remember(own);

		const found =
			this.inside(quotation) ??
			this.after(quotation.end, Math.min(lastBlock.end, next?.start ?? lastBlock.end)) ??
			this.before(own, quotation.start) ??
			(own > inSentence.start ? this.before(inSentence.start, quotation.start) : null) ??
			this.carried(quotation, inSentence) ??
			this.weakly(inSentence.start, quotation.start);
		this.remember(quotation.end);
		if (found !== null && !found.isWeak) {
			this.lastSaid = { attribution: found, block: quotation.lastBlock };
			if (found.person !== null || found.isStranger) this.lastPerson = found;
			else if (found.organization !== null) this.lastBody = found;
		}
		return found;
	}

	private sentenceAt(offset: number, block: number): Span | undefined {
		if (this.sentences.block !== block) {
			this.sentences = { block, all: sentencesOf(this.unquoted, this.draft.blocks[block] as Span) };
		}
		const { all } = this.sentences;
		const sentence = all[countUpTo(all, offset) - 1];
		return sentence !== undefined && offset < sentence.end ? sentence : undefined;
	}

	/** Everybody named up to there. */
	private remember(to: number): void {
		for (; this.seen < this.outside.length; this.seen += 1) {
			const mention = this.outside[this.seen] as Mention;
			if (mention.start >= to) return;
			const named = this.ofMention(mention);
			if (named.person !== null) this.lastPerson = named;
			else this.lastBody = named;
		}
	}

	private ofMention(mention: Mention): Attribution {
		const { organization, person, start, end } = mention;
		return {
			name: this.draft.text.slice(start, end),
			person,
			isStranger: false,
			organization: organization ?? person?.organization ?? null,
			title: "",
			isWeak: false,
			isGuessed: false,
		};
	}

	/** In the middle of the words: between two parts, or within the marks. */
	private inside({ spans, cuts, form }: Quotation): Attribution | null {
		const cut = cuts[0] ?? null;
		const gaps: Span[] = [];
		for (const [at, span] of spans.entries()) {
			const next = spans[at + 1];
			if (next !== undefined) gaps.push({ start: span.end, end: next.start });
		}
		if (cut !== null) {
			let from = spans[0]?.start ?? 0;
			for (const { start, end } of cut) {
				if (start > from) gaps.push({ start: from, end: start });
				from = end;
			}
			const last = spans.at(-1)?.end ?? from;
			if (last > from) gaps.push({ start: from, end: last });
		}
		for (const { start, end } of gaps) {
			if (!/\p{L}/u.test(this.draft.text.slice(start, end))) continue;
			const found = this.after(start, end, form === "dialogue" || cut !== null);
			if (found !== null) return found;
		}
		return null;
	}

	/** Right after the words. */
	private after(from: number, to: number, isQuoted = false): Attribution | null {
		const { text } = this.draft;
		const read = plainOf(isQuoted ? text : this.unquoted, from, Math.min(to, from + 400));
		const whole = { ...read, text: withoutAbbreviations(read.text) };
		const stop = /(?<=[a-z0-9)"”»]{2})[.!?](?=\s|$)|[;\n]/.exec(whole.text.slice(3));
		const plain = stop === null ? whole : cutAt(whole, stop.index + 3);
		const according = patterns.according.exec(plain.text);
		if (according !== null) return this.resolve(plain, according[0].length, plain.text.length, "first");
		const pronoun = patterns.pronoun.exec(plain.text);
		if (pronoun !== null) return this.byPronoun(pronoun[1] ?? pronoun[2] ?? "", from);
		const inverted = patterns.inverted.exec(plain.text);
		if (inverted !== null) {
			const found = this.resolve(plain, inverted[0].length, plain.text.length, "first");
			if (found !== null) return found;
		}
		const lead = patterns.lead.exec(plain.text)?.[0].length ?? 0;
		const verb = speech.exec(plain.text.slice(lead));
		// Far from the words, it is another sentence's.
		if (verb === null || verb.index > 160) return null;
		if (/^\s*$/.test(plain.text.slice(lead, lead + verb.index))) return null;
		return this.resolve(plain, lead, lead + verb.index, "last");
	}

	/** Before the words, in their sentence. */
	private before(from: number, to: number): Attribution | null {
		if (to <= from) return null;
		const plain = plainOf(this.unquoted, Math.max(from, to - 600), to);
		const { text } = plain;
		const according = /(?:^|[\s,])(?:according to|selon|d'apres|pour|de l'avis de) /g;
		const last = [...text.matchAll(according)].at(-1);
		const verb = [...text.matchAll(everySpeech)].at(-1) ?? null;
		if (last !== undefined && (verb === null || verb.index < last.index)) {
			const found = this.resolve(plain, last.index + last[0].length, text.length, "first");
			if (found !== null) return found;
		}
		if (verb !== null) {
			const clause = Math.max(0, text.lastIndexOf("; ", verb.index), text.lastIndexOf(": ", verb.index));
			return (
				this.resolve(plain, clause, verb.index, "last") ??
				this.resolve(plain, verb.index + verb[0].length, text.length, "first")
			);
		}
		return /:\s*$/.test(text) ? this.resolve(plain, 0, text.length, "last") : null;
	}

	/** The same speaker goes on within a paragraph, in a sentence that begins with what they say. */
	private carried({ block, start }: Quotation, sentence: Span): Attribution | null {
		if (start - sentence.start > 2) return null;
		return this.lastSaid !== null && this.lastSaid.block === block ? this.lastSaid.attribution : null;
	}

	/** Somebody is named in the sentence, but nobody is said to say it. */
	private weakly(from: number, to: number, among: readonly Mention[] = this.outside): Attribution | null {
		const first = among[countUpTo(among, from - 1)];
		return first === undefined || first.end > to ? null : { ...this.ofMention(first), isWeak: true };
	}

	private guessed(meant: Attribution | null): Attribution | null {
		return meant === null ? null : { ...meant, isGuessed: true };
	}

	private byPronoun(pronoun: string, at: number): Attribution | null {
		if (ofPerson.test(pronoun) && this.lastPerson !== null) {
			// Of the one person whom the paragraph names there is no doubt.
			return this.isAlone(this.lastPerson, at) ? this.lastPerson : this.guessed(this.lastPerson);
		}
		return this.guessed(this.lastSaid?.attribution ?? this.lastPerson ?? this.lastBody);
	}

	private isAlone({ name }: Attribution, to: number): boolean {
		const { start } = this.block;
		const known = within(this.outside, start, to);
		const people = [
			...known.flatMap(({ person }) => person?.name ?? []),
			...this.strangers(start, to, known).map((one) => this.draft.text.slice(one.start, one.end)),
		];
		return people.length > 0 && people.every((one) => lastNameOf(one) === lastNameOf(name));
	}

	/** Whom a stretch of the text names: the first who is named there, or the last. */
	private resolve(plain: Plain, from: number, to: number, which: "first" | "last"): Attribution | null {
		const start = plain.offsets[from] as number;
		const end = plain.offsets[to] as number;
		if (end <= start) return null;
		const chunk = plain.text.slice(from, to).trim();
		const named = within(this.outside, start, end);
		const pick = <T>(list: readonly T[]): T | undefined => (which === "first" ? list[0] : list.at(-1));
		const person = pick(named.filter((one) => one.person !== null));
		if (person !== undefined) return this.withTitle(this.ofMention(person), person);
		const stranger = pick(this.strangers(start, end, named));
		const bodies = named.filter((one) => one.organization !== null);
		if (stranger !== undefined) {
			const attribution = {
				name: this.draft.text.slice(stranger.start, stranger.end),
				person: null,
				isStranger: true,
				organization: null,
				title: "",
				isWeak: false,
				isGuessed: false,
			};
			return this.withTitle(attribution, stranger);
		}
		const body = pick(bodies.filter((one) => !this.isObject(one, start))) ?? pick(bodies);
		if (body !== undefined) return this.ofMention(body);
		const words = chunk.replace(/^[\s,]+|[\s,]+$/g, "").split(/\s+/);
		const last = (which === "first" ? words[0] : words.at(-1)) ?? "";
		if (pronouns.test(last.replace(/[,.]/g, ""))) return this.byPronoun(last.replace(/[,.]/g, ""), start);
		if (words.length <= 4 && words.some((word) => pronouns.test(word))) {
			return this.byPronoun(words.find((word) => pronouns.test(word)) as string, start);
		}
		const text = words.join(" ");
		// Some official or other is nobody's spokesperson.
		if (/\b(?:former|retired|unnamed|another|one|ex|ancien|ancienne|autre)\b/.test(text)) return null;
		if (spokesperson.test(text)) return this.guessed(this.lastBody ?? this.lastPerson);
		if (aBody.test(text)) return this.guessed(this.lastBody);
		const single = /(?<![\p{L}])(\p{Lu}[\p{L}'’-]{2,})\s*,?\s*$/u.exec(
			this.draft.text.slice(start, end).trim(),
		);
		if (single !== null && words.length <= 2 && !notAName.test(single[1] as string)) {
			const name = single[1] as string;
			if (this.lastPerson?.name.endsWith(name)) return this.lastPerson;
			return {
				name,
				person: null,
				isStranger: true,
				organization: null,
				title: "",
				isWeak: false,
				isGuessed: false,
			};
		}
		return null;
	}

	/** "about CSIS", "from the RCMP": not the one who speaks. */
	private isObject({ start }: Mention, from: number): boolean {
		const before = plainOf(this.unquoted, Math.max(from, start - 40), start).text;
		return (
			/(?:about|against|on|with|to|from|of|by|in|sur|contre|avec|au|aux|du|des|de|par|a) (?:the |la |le |l')?$/.test(
				before,
			) && !spokesperson.test(before)
		);
	}

	/** Names of people that the record does not know. */
	private strangers(start: number, end: number, named: readonly Mention[]): Span[] {
		const text = this.unquoted.slice(start, end);
		return [...text.matchAll(capitalized)]
			.map((match) => {
				const lead = notAName.exec(match[0])?.[0].length ?? 0;
				return {
					start: start + match.index + (lead > 0 ? lead + 1 : 0),
					end: start + match.index + match[0].length,
				};
			})
			.filter(
				(one) =>
					/\s/u.test(this.draft.text.slice(one.start, one.end).trim()) &&
					!named.some((other) => other.start < one.end && one.start < other.end) &&
					!isOutlet(this.draft.text, one),
			);
	}

	/** What the draft says they are, and of which organization, right beside the name. */
	private withTitle(attribution: Attribution, { start, end }: Span): Attribution {
		const { text } = this.draft;
		const apposition = /^,\s*([^,;:“«"”».()]{3,120})/u.exec(this.unquoted.slice(end, end + 140));
		const isApposed =
			apposition !== null &&
			!speech.test(
				plainOf(apposition[1] as string)
					.text.split(" ")
					.slice(0, 2)
					.join(" "),
			);
		const lead =
			/(?:^|[,.;:“”"»]\s?|\b(?:said|told|says|according to|selon|declaré|déclaré|dit|affirmé|that|que)\s)((?:[^\s,.;:“”"»]+\s){1,9})$/u.exec(
				this.unquoted.slice(Math.max(0, start - 110), start),
			);
		const pieces: Span[] = [];
		if (isApposed) {
			const from = end + (apposition[0].length - (apposition[1] as string).length);
			pieces.push({ start: from, end: end + apposition[0].length });
		}
		if (lead !== null) pieces.push({ start: start - (lead[1] as string).length, end: start });
		const titled = pieces.filter(({ start, end }) => titleWords.test(plainOf(text, start, end).text));
		const [title] = titled;
		const named =
			title === undefined
				? []
				: within(this.outside, title.start, title.end + 60).filter(
						(one) => one.organization !== null && one.start < title.end,
					);
		// "a senior adviser at Global Affairs, said": the name of the organization may itself be cut by a comma.
		const organization = named.at(-1)?.organization ?? attribution.organization;
		const words = title === undefined ? "" : text.slice(title.start, named[0]?.start ?? title.end);
		return { ...attribution, organization, title: words.trim() };
	}
}

/** Of mentions in order, those that stand between two places. */
const within = (mentions: readonly Mention[], from: number, to: number) =>
	mentions.slice(countUpTo(mentions, from - 1), countUpTo(mentions, to)).filter(({ end }) => end <= to);

const cutAt = (plain: Plain, at: number): Plain => ({
	text: plain.text.slice(0, at),
	offsets: plain.offsets.slice(0, at + 1),
});

const isOutlet = (text: string, { start }: Span) =>
	/\b(?:told|tells|with|au|à|aux|par) (?:the |l[ae’']? ?)?$/u.test(
		text.slice(Math.max(0, start - 14), start),
	);

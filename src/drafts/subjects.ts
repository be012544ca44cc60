/**
 * Of whom a sentence speaks: the organization or person before a verb or after a preposition, with all those listed with
 * them; a spokesperson stands for whom they speak, and "it", "the department" or "neither" for who was named before.
 */
import type { Language } from "../vocabulary.ts";
import { Antecedents } from "./antecedents.ts";
import { titleWords } from "./attribution.ts";
import { distinct, type Named } from "./lists.ts";
import type { Span } from "./marks.ts";
import {
	bodyNouns,
	isPlural,
	leadingSubject,
	membersOf,
	nounBefore,
	ofMembers,
	ofOthers,
	ofSpeaker,
	ofThing,
	posts,
	pronounBefore,
	relativeClause,
	saidBy,
	spokesBefore,
	theirOthers,
	thingOf,
} from "./roles.ts";

export type { Named };

/** What is known of a verb whose subject is looked for. */
export interface Clause {
	readonly language: Language;
	/** To whom questions were referred before it in the sentence: they are nobody's subject. */
	readonly targets: readonly Span[];
	/** Where a "neither" stands: the subject stands after it. */
	readonly since?: number;
	/** The claim before it in the sentence. */
	readonly previous: (Span & { readonly of: Named }) | null;
}

/** Whose verb it is, in the sentence that is being read. */
export class Subjects extends Antecedents {
	/** Who stands before a verb as its subject. `since`: only from there on, where a "neither" stands. */
	before(
		verb: number,
		verbEnd: number,
		sentence: Span,
		{ targets, language, since, previous }: Clause,
	): Named[] {
		const lead = this.between(Math.max(sentence.start, verb - 160), verb);
		const all = this.items.filter((one) => one.end <= verb && one.start >= (since ?? sentence.start));
		if (since !== undefined && all.length === 0) {
			// "The RCMP said no one was available": whose no one it is stands before it.
			const earlier = this.items.filter((one) => one.end <= since);
			const isWhole = /^\W*(?:neither|none|aucun|nul)/.test(this.between(since, verb));
			const said = isWhole ? [] : this.subjectAmong(earlier, since, targets);
			if (said.length > 0) return said;
			// "Chez Northline, personne …"
			const last = earlier.at(-1);
			const isAt =
				last !== undefined &&
				/\b(?:chez|at|inside|within|a la|a l'|au|cote de)(?: the| la| l'| le)? ?$/.test(
					this.between(Math.max(0, last.start - 20), last.start),
				);
			if (isAt && !isWhole) return [last as Named];
			// "None of the four agreed: neither CSIS nor …", "personne n'était disponible à l'Université".
			const next = this.items.findIndex((one) => one.start >= verbEnd && one.end <= sentence.end);
			const lead = next < 0 ? "" : this.between(verbEnd, (this.items[next] as Named).start);
			if (
				isWhole
					? /^[^.;]{0,40} ?: ?[a-z' ]{0,10}$/.test(lead)
					: /^[^.;,]{0,40} (?:at|with|inside|from|chez|a|au|du cote d[eu])(?: the| la| l'| le| l)? ?'?$/.test(
							lead,
						)
			)
				return distinct(this.groupFrom(next));
			// "Messages were left with A and B; neither had replied."
			const list = isWhole ? this.groupsBefore(since).findLast((group) => group.length > 1) : undefined;
			const meant = list ?? this.antecedent(true, countOf(this.between(since, verb)));
			// "Neither the company nor its lawyers replied. Northline …": named only after.
			const noun = bodyNouns.map(([pattern]) => pattern.exec(this.between(since, verb))?.[0]).find(Boolean);
			return meant.length > 0 || noun === undefined || !/ (?:nor|ni) /.test(this.between(since, verb))
				? meant
				: this.byNoun(noun, [], verb).filter(({ organization }) => organization !== null);
		}
		if (since !== undefined) {
			const groups =
				all.length > 0 ? distinct(all.filter((one) => one.organization !== null || !this.isObject(one))) : [];
			const noun = nounBefore.exec(lead);
			const last = all.at(-1) as Named;
			if (noun !== null && verb - (lead.length - noun.index) >= last.end) {
				groups.push(...this.byNoun(noun[1] as string, all, verb));
			}
			return groups.length > 0 ? distinct(groups) : this.antecedent(true);
		}
		// "declined to make Dr. Farrow available and did not respond": whoever declined.
		if (
			previous !== null &&
			/(?:^|[\s,])(?:and|but|or|nor|et|mais|ni)(?: (?:also|then|has|have|had|n'|ne))*\s*$/.test(lead) &&
			!all.some((one) => one.organization !== null && one.start >= previous.end)
		) {
			return [previous.of];
		}
		const nearest = all.at(-1);
		if (theirOthers.test(lead) || (nearest !== undefined && isOther(this.between(nearest.end, verb))))
			return [];
		// "A spokeswoman, Dina Shah, declined to comment on behalf of Public Safety".
		const behalf = this.items.findIndex(
			(one) =>
				one.start >= verbEnd &&
				/^[^.;]{0,50}\b(?:on behalf of|speaking for|au nom (?:du|de la|de l'|de|d'))(?: the)? ?$/.test(
					this.between(verbEnd, one.start),
				),
		);
		if (behalf >= 0) return distinct(this.groupFrom(behalf));
		const noun = nounBefore.exec(lead.replace(/[,(]? ?(?:which|who|qui) $/, " "));
		if (noun !== null) {
			const phrase = noun[1] as string;
			const at = verb - (lead.length - noun.index);
			const after = all.findLast((one) => one.start > at);
			if (after === undefined) return this.byNoun(phrase, all, verb);
		}
		const pronoun = pronounBefore.exec(lead);
		if (pronoun !== null) {
			const word = pronoun[1] as string;
			if (word === "on") return all.slice(0, 1);
			const apposed = all.at(-1);
			const place = verb - (lead.length - pronoun.index);
			if (
				apposed !== undefined &&
				!this.isObject(apposed) &&
				/^,?\s*$/.test(this.between(apposed.end, place))
			) {
				return this.groupTo(this.items.indexOf(apposed));
			}
			if (/^(?:he|she|il|elle)$/.test(word)) {
				const person = [...this.groups.flat(), ...all].findLast((one) => this.isHuman(one));
				if (person !== undefined && (/^(?:he|she)$/.test(word) || all.includes(person)))
					return this.standsFor(person);
			}
			const inHere = this.subjectAmong(all, verb, targets);
			if (inHere.length > 0 && (!isPlural.test(word) || inHere.length > 1)) return inHere;
			// "Quant à la GRC, elle …"
			const topic = all.at(-1);
			if (
				topic !== undefined &&
				/^\W*(?:quant (?:a|au|aux)|as for|pour ce qui est d[eu']|du cote d[eu']|chez|at)\b/.test(
					this.between(sentence.start, topic.start),
				)
			)
				return this.groupTo(this.items.indexOf(topic));
			const found = this.antecedent(isPlural.test(word));
			const others = found.length > 0 ? found : inHere.length > 0 ? inHere : this.asked(place);
			return others.length > 0
				? others
				: this.leading(
						this.between(sentence.start, place).replace(/^(?=[^a-z]*(?:it|they|he|she)\b)/, "¤"),
						sentence.start,
					);
		}
		const found = this.subjectAmong(all, verb, targets);
		if (found.length > 0) return found;
		if (spokesBefore.test(lead)) return this.antecedent(false);
		// "N'ont pas répondu le SCRS et le CST."
		if (language === "fr" && /^\W*$/.test(this.between(sentence.start, verb)))
			return this.after(verbEnd, sentence);
		// "Après avoir accusé réception, le Bureau …": whoever the sentence goes on about.
		if (
			/^\W*(?:apres (?:avoir|s'etre)|ayant|after|having|sans|without)\b/.test(
				this.between(sentence.start, verb),
			)
		) {
			const first = this.items.find((one) => one.start > verbEnd && !this.isObject(one));
			if (first !== undefined) return distinct(this.groupFrom(this.items.indexOf(first)));
		}
		// "Also declining to comment: CSIS and the RCMP."
		if (/^[^.;:]{0,50}: /.test(this.between(verbEnd, verbEnd + 60))) return this.after(verbEnd, sentence);
		// "Le chef n'accordera pas d'entrevue, nous a fait savoir le Service de police."
		const teller = this.items.find(
			(one) => one.start >= verbEnd && saidBy.test(this.between(verbEnd, one.start)),
		);
		if (teller !== undefined && !ofOthers.test(this.between(sentence.start, verb)))
			return this.groupFrom(this.items.indexOf(teller));
		return this.leading(this.between(sentence.start, verb), sentence.start);
	}

	/** Of whom a sentence is that begins with no name: "A university spokesperson promised …", "Par écrit, elle …". */
	private leading(text: string, start: number): Named[] {
		const clause = leadingSubject.exec(text);
		if (clause === null) return [];
		const [, word = ""] = clause;
		if (/^(?:it|they|he|she|il|elle|ils|elles)$/.test(word)) return this.antecedent(isPlural.test(word));
		if (bodyNouns.some(([pattern]) => pattern.test(word))) {
			return this.byNoun(word, [], start).filter(({ organization }) => organization !== null);
		}
		return spokesBefore.test(`${word} `) ? this.antecedent(false) : [];
	}

	private subjectAmong(all: readonly Named[], verb: number, targets: readonly Span[]): Named[] {
		for (let index = all.length - 1; index >= 0; index -= 1) {
			const one = all[index] as Named;
			const between = this.between(one.end, verb);
			// "Northline, which …", but not "told the Star that …".
			const isRelative =
				(/^\.?,? (?:which|who|qui|laquelle|lequel|lesquels|lesquelles)\b/.test(between) ||
					(/^ that\b/.test(between) && !this.isAgent(one))) &&
				between.length < 80;
			if (!isRelative && targets.some((target) => target.start === one.start)) continue;
			if (
				!isRelative &&
				this.isObject(one) &&
				this.isObject(this.groupTo(this.items.indexOf(one))[0] as Named)
			)
				continue;
			// "…, que Le Devoir a tenté de joindre, est …": of the clause between the commas.
			if (
				/(?:^|[\s,])(?:que|qu'|whom|that) ?(?:the |le |la |les |l')?$/.test(
					this.between(Math.max(0, one.start - 16), one.start),
				) &&
				between.includes(",") &&
				!between.startsWith(",")
			)
				continue;
			// "RCMP recruits who do not answer": of the recruits.
			if (ofMembers.test(between)) return [];
			if (
				/^,? (?:who|qui)\b/.test(between) &&
				membersOf.test(this.between(Math.max(0, one.start - 60), one.start))
			)
				return [];
			if (one.organization === null && /^'s\b/.test(between) && !ofSpeaker.test(between)) continue;
			const before = all[index - 1];
			if (
				before !== undefined &&
				/^'s (?:[a-z-]+ ){1,5}?[a-z-]+,\s*(?:[a-z]+ly |also |has |had |have )*$/.test(between) &&
				this.between(before.end, one.start) === ", "
			)
				continue;
			// "Local 8841, which represents Northline drivers, did not": of the clause between the commas.
			const last = all[index - 1];
			if (
				last !== undefined &&
				/^[^,;]{0,60},\s*(?:[a-z]+ly |also |has |had |have |in turn )*$/.test(between) &&
				relativeClause.test(this.between(last.end, one.start)) &&
				!/, (?:who|qui) (?:is |was |has been )?(?:represent|speak|act|appear|defend|parl|agi)[a-z]* (?:for |on behalf of |pour |au nom d[eu] |les interets de )?(?:l'|la |le )?$/.test(
					this.between(last.end, one.start),
				)
			)
				continue;
			if (ofThing.test(between) || thingOf.test(this.between(Math.max(0, one.start - 40), one.start)))
				return [];
			if (
				one.organization === null &&
				this.ofPerson(one, this.items.indexOf(one)) === null &&
				spokesBefore.test(this.between(Math.max(0, one.start - 60), one.start))
			) {
				const body = all.findLast(({ organization }) => organization !== null);
				return body !== undefined ? [body] : this.antecedent(false);
			}
			const at = this.items.indexOf(one);
			const person = this.ofPerson(one, at);
			if (person !== null) return [person];
			const list = this.groupTo(at);
			return this.forWhom(list, at - list.length + 1);
		}
		return [];
	}

	/** Whoever says it of themselves: "privacy laws prevent it from commenting, CSIS said". */
	told({ start, end }: Span, sentence: Span): Named[] {
		const teller = this.items.findIndex(
			(one) =>
				one.start >= end &&
				/^,? (?:[a-z]+ ){0,3}(?:said|says|wrote|told|replied|added)\b/.test(
					this.between(one.end, Math.min(sentence.end, one.end + 40)),
				),
		);
		if (teller >= 0) return distinct(this.groupFrom(teller));
		const here = this.items.filter((one) => one.end <= start && one.start >= sentence.start);
		const found = this.subjectAmong(here, start, []);
		return found.length > 0 ? found : this.antecedent(false);
	}

	/** "CSIS (no reply)": whoever stands right before. */
	beside(at: number): Named[] {
		const one = this.items.findLast(({ end }) => end <= at);
		return one !== undefined && /^[,:]? ?$/.test(this.between(one.end, at)) ? [one] : [];
	}

	/** "Only the RCMP replied": those who were named with whoever stands within, last. */
	others({ start, end }: Span): Named[] {
		const inside = this.items.filter((one) => one.start >= start && one.end <= end);
		const isInside = (one: Named) =>
			inside.some(
				({ organization, name }) =>
					organization === one.organization && (organization !== null || name === one.name),
			);
		const said = this.between(start, end);
		const groups = [...this.groups, ...this.groupsBefore(start)];
		for (const group of groups.reverse()) {
			if (group.length < 2) continue;
			const without =
				inside.length > 0 ? group.filter((one) => !isInside(one)) : this.withoutNoun(said, group);
			if (without.length > 0 && without.length < group.length) return without;
		}
		return [];
	}

	private withoutNoun(said: string, group: readonly Named[]): Named[] {
		const found = bodyNouns.find(([pattern]) => pattern.test(said));
		return found === undefined
			? []
			: group.filter((one) => one.organization === null || !found[1](this.kindOf(one)));
	}

	/** Whoever was asked: the last organization named before. */
	asked(before: number): Named[] {
		const here = this.items.filter((one) => one.end <= before && one.organization !== null);
		if (here.length > 0) {
			const at = this.items.indexOf(here.at(-1) as Named);
			return distinct(this.groupTo(at).filter(({ organization }) => organization !== null));
		}
		const stranger = this.items.findLast(
			(one) => one.end <= before && one.organization === null && this.isAsked(one),
		);
		if (stranger !== undefined) return distinct(this.groupTo(this.items.indexOf(stranger)));
		return this.lastAsked.length > 0 ? [...this.lastAsked] : (this.groups.at(-1) ?? []);
	}

	/** Who stands after a preposition or a verb. */
	after(from: number, sentence: Span): Named[] {
		const first = this.items.findIndex((one) => one.start >= from && one.start - from < 120);
		const one = this.items[first];
		if (one === undefined || one.end > sentence.end) return this.byWords(from, sentence);
		const lead = this.between(from, one.start);
		if (/[.;,]/.test(lead)) return [];
		const group = distinct(this.groupFrom(first));
		// "from CSIS or the RCMP's": whoever is listed.
		return group.map((each, index) => this.ofPerson(each, first + index) ?? each);
	}

	/** Whom a noun or a pronoun stands for: "no word from the force", "from either". */
	private byWords(from: number, sentence: Span): Named[] {
		const text = this.between(from, Math.min(sentence.end, from + 60));
		const noun =
			/^ ?(?:from )?(?:du |de la |de l'|des |de |au |a la |a l')?(?:both |either |les )?((?:the |le |la |l'|its |son |sa )?(?:(?:two|three|deux|trois) )?(?:[a-z-]+ )?[a-z]+)\b/.exec(
				text,
			);
		if (noun !== null && bodyNouns.some(([pattern]) => pattern.test(noun[1] as string)))
			return this.byNoun(noun[1] as string, [], from);
		if (/^ ?(?:from )?(?:it|him|her|lui|elle)\b/.test(text)) return this.antecedent(false);
		return /^ ?(?:from )?(?:them|either|both|eux|elles)\b/.test(text) ? this.antecedent(true) : [];
	}

	/** Who stands within a stretch after "to", "with", "from": of a passive, after "by". */
	within({ start, end }: Span, isBy: boolean): Named[] {
		const inside = this.items.filter((one) => one.start >= start && one.end <= end);
		const first = inside.find((one) =>
			(isBy
				? /\b(?:by|par)(?: the| le| la| l')? ?$/
				: /(?:^|[\s'])(?:to|with|for|from|at|of|au|aux|a|du|de|des|chez|d'|par|by|aupres)(?: the| le| la| les| l'| de| de la)*(?: (?:spokes\w+|media line of|officials at|a lawyer for))? ?$/
			).test(this.between(Math.max(start, one.start - 50), one.start)),
		);
		if (first !== undefined) return distinct(this.groupFrom(this.items.indexOf(first)));
		const body = inside.findIndex((one) => one.organization !== null && !this.isAgent(one));
		if (!isBy && body >= 0) return distinct(this.groupFrom(this.items.indexOf(inside[body] as Named)));
		const after = this.items.find(
			(one) =>
				one.start >= end &&
				one.start - end < 24 &&
				/\b(?:by|par)(?: the| le| la| l')? ?$/.test(this.between(end, one.start)),
		);
		if (after !== undefined) return distinct(this.groupFrom(this.items.indexOf(after)));
		// "to the address listed on Corvane Capital's website"
		const owner = inside.findLast(
			(one) =>
				/^'s (?:web ?site|site|page|[a-z-]+ (?:page|account)|office|lawyers?)\b/.test(
					this.between(one.end, Math.min(end, one.end + 30)),
				) ||
				/\b(?:listed (?:for|on|under)|registered to|associated with|linked to|belonging to|in the name of|connected to)(?: the)? $/.test(
					this.between(Math.max(start, one.start - 30), one.start),
				),
		);
		if (owner !== undefined) return [owner];
		if (inside.length > 0 && inside.every((one) => one.organization === null)) return [];
		const earlier = this.items.filter((one) => one.end <= start);
		// "… a écrit à Northline : ses questions sont restées sans réponse": whoever was written to.
		const asked = earlier.findLast((one) => this.isObject(one) && !this.isAgent(one));
		const before =
			asked === undefined
				? this.subjectAmong(earlier, start, [])
				: distinct(this.groupTo(this.items.indexOf(asked)));
		return before.length > 0 ? before : this.antecedent(false);
	}
}

/**
 * Whether somebody without a name stands between a name and a verb: "CBSA said the traveller would not", "Northline wrote
 * to the minister, who did not".
 */
function isOther(between: string): boolean {
	const said =
		/\b(?:said|says|say|told [^,;]{2,30}|wrote|added|alleged?|allege[ds]|claims?|dit|disent|indiquent?|affirment?|soutiennent|soutient)(?: that| que?)? (?:the|an?|one|two|some|la|le|les|un|une) ((?:[a-z'-]+ ){0,2}[a-z-]+) $/.exec(
			between,
		)?.[1];
	const told =
		/^ [^,;]*\b(?:the|an?|its|their|la|le|les|un|une|des|son|sa) ((?:[a-z'-]+ ){0,2}[a-z-]+), (?:who|which|qui|laquelle|lequel) $/.exec(
			between,
		)?.[1];
	// "…, and the mayor could not be reached"
	const next =
		/,? (?:and|but|while|et|mais|tandis que) (?:(?:the|an?|la|le|un|une) |l')((?:[a-z'-]+ ){0,2}[a-z-]+) $/.exec(
			between,
		)?.[1];
	const noun = said ?? told ?? next;
	return (
		noun !== undefined &&
		(noun !== said || (!titleWords.test(noun) && !posts.test(noun))) &&
		!/spokes|porte-parole|official|client|detachment|division|unit\b|staff|employees|officers/.test(noun) &&
		!bodyNouns.some(([pattern]) => pattern.test(noun))
	);
}

/** "none of the three": 3; 0: it is not said. */
function countOf(text: string): number {
	const word = /\b(?:three|four|five|trois|quatre|cinq)\b/.exec(text)?.[0];
	return word === undefined
		? 0
		: ["three", "trois"].includes(word)
			? 3
			: ["four", "quatre"].includes(word)
				? 4
				: 5;
}

/** Whom a draft has named before, and for whom a pronoun, a noun or a person stands. */
import { distinct, Lists, type Named } from "./lists.ts";
import type { Span } from "./marks.ts";
import type { Mention } from "./names.ts";
import { plainOf } from "./plain.ts";
import type { DirectoryOrganization } from "./record.ts";
import { apposition, bodyNouns, companyName, type Known } from "./roles.ts";
import { Strangers } from "./strangers.ts";

/** Reads a draft's sentences in order; `enter` and `leave` each. */
export class Antecedents extends Lists {
	private readonly strangers: Strangers;
	protected readonly known: readonly Mention[];
	protected readonly kinds: ReadonlyMap<number, Known>;
	private seen = 0;
	/** The bodies of the last sentence that named any. */
	private lastBodies: readonly Named[] = [];

	/** Strangers whom the last sentence says to have been asked, if it names nobody else. */
	protected lastAsked: readonly Named[] = [];

	/** The stranger with whom the last sentence begins, if it names no body. */
	private lastLead: Named | null = null;

	/** Companies by their names that the directory does not know. */
	private readonly companies: Named[] = [];

	constructor(text: string, mentions: readonly Mention[], organizations: readonly DirectoryOrganization[]) {
		super(text);
		this.strangers = new Strangers(text);
		this.kinds = new Map(
			organizations.map(({ id, kind, nameEn, nameFr }) => [
				id,
				{ kind, plain: plainOf(`${nameEn} ${nameFr}`).text },
			]),
		);
		this.known = mentions.filter(({ start, end }) => !text.slice(start, end).includes("¤"));
	}

	enter({ start, end }: Span): void {
		const mentions: Named[] = [];
		for (; this.seen < this.known.length; this.seen += 1) {
			const mention = this.known[this.seen] as Mention;
			if (mention.start >= end) break;
			if (mention.start < start) continue;
			const organization = mention.organization ?? mention.person?.organization ?? null;
			mentions.push({
				start: mention.start,
				end: mention.end,
				organization,
				name: this.text.slice(mention.start, mention.end),
				isPerson: mention.person !== null && organization === null,
			});
		}
		this.items = [...mentions, ...this.strangers.within(start, end, mentions)].sort(
			(one, other) => one.start - other.start,
		);
	}

	leave(sentence: Span): void {
		for (let at = 0; at < this.items.length; ) {
			const group = this.groupFrom(at);
			// "asked the RCMP for comment": whoever is asked is who will not answer.
			if (group.some(({ organization }) => organization !== null)) this.groups.push(this.forWhom(group, at));
			at += Math.max(1, group.length);
		}
		this.companies.push(
			...this.items.filter((one) => one.organization === null && companyName.test(one.name)),
		);
		const bodies = distinct(this.items.filter(({ organization }) => organization !== null));
		if (bodies.length > 0) this.lastBodies = bodies;
		const [lead] = bodies.length > 0 ? [] : this.items;
		const isLead =
			lead !== undefined &&
			(/\s/.test(lead.name) || companyName.test(lead.name)) &&
			/^\W*(?:(?:the|le|la|l'|un|une|an?) ?)?(?:(?!at |in |by |from |with |for |on |de |du |a |au |en |chez |dans |pour |selon )[a-z'-]+ +){0,2}$/.test(
				this.between(sentence.start, lead.start),
			);
		this.lastLead = isLead ? lead : null;
		const asked = bodies.length > 0 ? undefined : this.items.find((one) => this.isAsked(one));
		this.lastAsked = asked === undefined ? [] : distinct(this.groupFrom(this.items.indexOf(asked)));
		for (const [at, one] of this.items.entries()) {
			if (one.organization !== null || !/\s/.test(one.name)) continue;
			const next = this.items[at + 1];
			const isOfNext = next?.organization != null && apposition.test(this.between(one.end, next.start));
			const of = isOfNext ? (next as Named) : this.ofPerson(one, at);
			if (of !== null) this.strangers.tell(one.name, of);
		}
		// "The department has said little. It …": the department was named, if by what it is.
		const first = /^\W*((?:the|le|la|l') ?[a-z]+)/.exec(
			this.between(sentence.start, Math.min(sentence.end, sentence.start + 40)),
		);
		if (first !== null && bodyNouns.some(([pattern]) => pattern.test(first[1] as string))) {
			const [meant] = this.byNoun(first[1] as string, [], sentence.start);
			if (meant !== undefined && meant.organization !== null) this.groups.push([meant]);
		}
	}

	/** "The Star contacted Calder Rail", "We put questions to". */
	protected isAsked({ start }: Named): boolean {
		return /(?:\b(?:asked|contacted|called|emailed|e-mailed|phoned|texted|approached|reached out to|wrote(?: to)?|demande|ecrit|contacte|sollicite|appele|relance|joindre|interroge)|\b(?:comment|response|reaction|interview|version|questions?|requests?|messages?|e-?mails?|calls?|inquir(?:y|ies)|commentaires?|reaction|entrevue|courriels?|appels?|demandes?|joindre) (?:from|to|with|de|du|d[eu'] ?l'|a|au|aupres d[eu']|chez|des))(?: the| la| le| l')?(?: (?:a |une? )?(?:spokes\w+|porte-parole) (?:for|at|d[eu]))?[ ']?$/.test(
			this.between(Math.max(0, start - 60), start),
		);
	}

	/** Those listed together in the sentence, before a place in it. */
	protected groupsBefore(end: number): Named[][] {
		const groups: Named[][] = [];
		for (let at = 0; at < this.items.length && (this.items[at] as Named).end <= end; ) {
			const group = this.groupFrom(at);
			groups.push(distinct(group.filter((one) => one.end <= end)));
			at += Math.max(1, group.length);
		}
		return groups;
	}

	/** Whom a pronoun stands for; `count`: of how many it is said. */
	protected antecedent(isSeveral: boolean, count = 0): Named[] {
		if (isSeveral) {
			if (count > 2 && !this.groups.some((group) => group.length === count)) {
				const all = distinct(this.groups.flat().reverse());
				if (all.length >= count) return all.slice(0, count).reverse();
			}
			const bodies = this.lastBodies;
			if (bodies.length > 1 && !this.groups.slice(-bodies.length).some((group) => group.length > 1))
				return [...bodies];
			const several = this.groups.findLast((group) => group.length > 1);
			if (several !== undefined) return several;
		}
		// "Calder Rail laid off 40 people. It …"
		if (this.lastLead !== null) return [this.lastLead];
		return this.groups.at(-1)?.slice(-1) ?? this.companies.slice(-1);
	}

	/** "the company", "le ministère": the last one named that can be it; a stranger where none can. */
	protected byNoun(phrase: string, here: readonly Named[], at: number): Named[] {
		const earlier = [...this.groups.flat(), ...here].filter((one) => one.organization !== null);
		const found = bodyNouns.find(([pattern]) => pattern.test(phrase));
		const several = /\b(?:two|three|both|deux|trois)\b/.exec(phrase)?.[0];
		if (several !== undefined && found !== undefined) {
			const all = distinct(earlier.filter((one) => found[1](this.kindOf(one))).reverse());
			const count = /^(?:three|trois)$/.test(several) ? 3 : 2;
			if (all.length >= count) return all.slice(0, count).reverse();
		}
		const fits = found === undefined ? undefined : earlier.findLast((one) => found[1](this.kindOf(one)));
		if (fits !== undefined) return [fits];
		const last = earlier.at(-1);
		if (last !== undefined && found?.[2] !== true) return [last];
		// "Corvane Capital moved. The company …": nobody of the directory, but a company by its name.
		const stranger = [...this.companies, ...here].findLast(
			({ organization, name }) => organization === null && companyName.test(name),
		);
		if (found?.[0].test("company") === true && stranger !== undefined) return [stranger];
		if (
			found !== undefined &&
			this.lastLead !== null &&
			(found[0].test("company") || !this.isHuman(this.lastLead))
		)
			return [this.lastLead];
		// Named only after: "L'organisme n'a rien voulu dire. Le Centre de la sécurité …".
		const later = this.known.find(
			({ start, organization }) => start > at && start - at < 400 && organization !== null,
		);
		if (last === undefined && found !== undefined && later !== undefined) {
			const { start, end, organization } = later;
			const one = { start, end, organization, name: this.text.slice(start, end), isPerson: false };
			if (found[1](this.kindOf(one))) return [one];
		}
		return [{ start: at - phrase.length, end: at, organization: null, name: phrase, isPerson: false }];
	}

	/** Whoever a person of the sentence stands for, or the person. */
	protected standsFor(person: Named): Named[] {
		const at = this.items.indexOf(person);
		if (at < 0) return [person];
		return this.forWhom(this.groupFrom(at), at).slice(0, 1);
	}

	protected isHuman(one: Named): boolean {
		if (one.organization === null)
			return (
				/^\p{Lu}[\p{L}'’-]+ (?:\p{Lu}\.? )?\p{Lu}[\p{L}'’-]+$/u.test(one.name) && !companyName.test(one.name)
			);
		return one.isPerson || this.kindOf(one).kind === "person";
	}

	protected kindOf(one: Named): Known {
		return this.kinds.get(one.organization as number) ?? { kind: "other", plain: plainOf(one.name).text };
	}
}

/** Who is named in a sentence, who is listed with whom, and who stands for whom. */
import { titleWords } from "./attribution.ts";
import type { Span } from "./marks.ts";
import { plainOf } from "./plain.ts";
import {
	apposition,
	companyName,
	headedBy,
	headOfClause,
	joint,
	posts,
	preposition,
	spokesHead,
} from "./roles.ts";
import { withoutAbbreviations } from "./sentences.ts";

export interface Named extends Span {
	/** Id in the directory; null: it is not there. */
	readonly organization: number | null;
	/** As the draft names it. */
	readonly name: string;
	/** A person whose organization the record does not know. */
	readonly isPerson: boolean;
}

/** The names of the sentence that is being read. */
export class Lists {
	/** Mentions and strangers of the sentence, by where they stand. */
	protected items: Named[] = [];
	/** Those listed together, of the sentences before, the newest last. */
	protected groups: Named[][] = [];

	constructor(protected readonly text: string) {}

	/** What stands between, plain, without the stops that end no sentence. */
	protected between(from: number, to: number): string {
		return withoutAbbreviations(plainOf(this.text, from, to).text);
	}

	/** Everybody listed with the item at an index, from there on. */
	protected groupFrom(at: number): Named[] {
		const group = [this.items[at] as Named];
		for (let next = at + 1; next < this.items.length; next += 1) {
			const [one, other] = [this.items[next - 1] as Named, this.items[next] as Named];
			if (!this.isJoint(one, other)) break;
			group.push(other);
		}
		return group;
	}

	protected isJoint(one: Named, other: Named): boolean {
		if (other.start - one.end > 80) return false;
		// "Halden Mutual, the insurer, and Northline"
		const between = this.between(one.end, other.start).replace(
			/^, (?:(?:the|an?|la|le|une?) |l')[a-z' -]{3,40}, (?=(?:and|or|nor|et|ou|ni) )/,
			" ",
		);
		if (this.isFor(one, other, between)) return true;
		// "Contacted by the Herald, the RCMP said": a comma alone lists nobody with whoever did the asking.
		const isList = /\b(?:and|or|nor|et|ou|ni|que|comme)\b/.test(between);
		if (!isList && this.isAgent(one)) return false;
		if (
			/\b(?:unlike|contrairement (?:a|au|aux|a la)|a la difference d[eu'])(?: the| la| le| les| l')? ?$/.test(
				this.between(Math.max(0, one.start - 40), one.start),
			)
		)
			return false;
		// "Despite requests from the Star, the minister": a list goes on to an "and".
		if (!isList && !between.includes("(") && (this.isObject(one) || this.isOpening(one))) {
			const next = this.items[this.items.indexOf(other) + 1];
			if (
				next === undefined ||
				!/^\.?[^.;]{0,60}\b(?:and|or|nor|et|ou|ni)\b|^,/.test(this.between(other.end, next.start))
			)
				return false;
		}
		if (apposition.test(between)) return true;
		// "Marigold Foods, Northline's largest customer, declined": one is told of the other.
		if (between === ", " && /^'s (?:[a-z-]+ ){1,4}?[a-z-]+,/.test(this.between(other.end, other.end + 60)))
			return false;
		return joint.test(between) && /[,(]|\b(?:and|or|nor|et|ou|ni|que|comme|with)\b/.test(between);
	}

	/** "Lena Fisk for Alex Roe": of one who speaks for the other. */
	protected isFor(one: Named, other: Named, between: string): boolean {
		if (one.organization !== null) return false;
		if (apposition.test(between)) return true;
		if (/\s/.test(one.name) && /^ (?:for|pour) (?:the |la |le |l')?$/.test(between)) return true;
		// "Greg Hume, Northline's lawyer, declined".
		const said = this.between(other.end, other.end + 45);
		const post =
			(/^, (?:an?|une?) $/.test(between)
				? /^(?:'s)? ([a-z -]{3,40})(?:,|$)/
				: /^'s ([a-z -]{3,40})(?:,|$)/
			).exec(said)?.[1] ?? "";
		return /^, (?:the |an? |une? )?$/.test(between) && (titleWords.test(post) || posts.test(post));
	}

	/** "Asked whether it had warned the city, the RCMP …": of a clause that the sentence begins with. */
	private isOpening({ start }: Named): boolean {
		const said = this.between(Math.max(0, start - 160), start);
		return /(?:^|[.!?]\s+)\W*(?:asked|when|after|while|as|although|though|because|since|once|before|contacted|reached|pressed|questioned|approached|invited|told|despite|interrogee?s?|questionnee?s?|invitee?s?|jointe?s?|contactee?s?|lorsqu[e']|quand|apres|alors que|bien que|comme|selon|malgre)\b[^,;]*$/.test(
			said,
		);
	}

	protected isAgent({ start }: Named): boolean {
		return /(?:by|par|via|told|with|avec|selon|according to|d'apres|in|en|dans)(?: the| le| la| l')? ?$/.test(
			this.between(Math.max(0, start - 30), start),
		);
	}

	/** The list that ends with the item at an index. */
	protected groupTo(at: number): Named[] {
		let first = at;
		while (first > 0 && this.isJoint(this.items[first - 1] as Named, this.items[first] as Named)) first -= 1;
		return this.items.slice(first, at + 1);
	}

	/** "CSIS spokesman John Doe", "Northline CEO Paul Fenn": the organization of a person that nobody knows. */
	protected ofPerson(one: Named, at: number): Named | null {
		if (one.organization !== null) return null;
		const before = this.between(Math.max(0, one.start - 50), one.start);
		const own =
			/(?:^|[\s,;(])(?:its|their|sa|son|leur|the (?:company|agency|firm|city|force|department|ministry|university|school|hospital|police)'s) ((?:[a-z-]+ ){0,2}[a-z-]+), $/.exec(
				before,
			);
		if (own !== null && (titleWords.test(own[1] as string) || posts.test(own[1] as string))) {
			const owner = this.items[at - 1];
			return owner !== undefined && owner.organization !== null ? null : (this.groups.at(-1)?.at(-1) ?? null);
		}
		if (at === 0) return null;
		const previous = this.items[at - 1] as Named;
		// "Marigold Foods chief executive Lise Poirier"
		const between = this.between(previous.end, one.start);
		const lead = this.between(Math.max(0, previous.start - 70), previous.start);
		// "Calder Rail spokeswoman Mina Patel", "a lawyer for Calder Rail, Mina Patel": whoever is spoken for.
		const isBody =
			previous.organization !== null ||
			companyName.test(previous.name) ||
			/^(?:'s)? (?:[a-z-]+ ){0,2}(?:spokes\w+|porte-parole|ceo|chief executive|president|vice-president|lawyer|attorney|press secretary)(?: officer)?,? $/.test(
				between,
			) ||
			(/^, (?:me )?$/.test(between) && spokesHead.test(lead));
		if (!isBody || one.start - previous.end > 60) return null;
		// "Former CSIS officer Mark Dell": speaks for nobody but himself.
		if (/\b(?:former|ex|retired|ancien|ancienne)(?:[ -]| the )$/.test(lead)) return null;
		if (headedBy.test(between)) return previous;
		// "Chez Northline, le directeur des communications, Gil Prentiss, …"
		const post = /^, (?:the |its |le |la |l'|sa |son )?([a-z' -]{3,60}), $/.exec(between)?.[1] ?? "";
		if (/(?:chez|at|a la|a l'|au) ?(?:the )?$/.test(lead) && (titleWords.test(post) || posts.test(post)))
			return previous;
		// "An attorney for Alex Roe, Lena Fisk, did not": the name is the attorney's.
		if (
			/^, (?:me |mr\.? |ms\.? )?$/.test(between) &&
			this.between(one.end, one.end + 1) === "," &&
			(spokesHead.test(lead) || headOfClause.test(lead))
		) {
			return previous;
		}
		const title = /^(?:'s)? ((?:[a-z'-]+ ){0,4}[a-z-]+),? $/.exec(between)?.[1] ?? "";
		if ((between.startsWith("'s") || between.endsWith(", ")) && (titleWords.test(title) || posts.test(title)))
			return previous;
		if (
			/^(?:'s)? (?:[a-z-]+ ){0,4}?(?:spokes\w+|ceo|president|director|chief|minister|commissioner|head|representative|official|porte-parole|executive|secretary|manager|officer|lawyer|treasurer|registrar|vice-president)[a-z -]{0,20},? $/.test(
				between,
			)
		)
			return previous;
		return one.isPerson && /^(?:'s)? ?(?:ceo|president|minister|chief|director)? ?$/.test(between)
			? previous
			: null;
	}

	/** A list in which people stand for whom they speak. */
	protected forWhom(list: readonly Named[], first: number): Named[] {
		return distinct(
			list.flatMap((each, place) => {
				const next = list[place + 1];
				const last = list[place - 1];
				// "Rosa Delmas, the owner of the Vertigo": herself, unless the record knows the body.
				const isOwned = (one: Named, other: Named) => {
					const between = this.between(one.end, other.start);
					return (
						other.organization === null &&
						one.organization === null &&
						apposition.test(between) &&
						!/spokes|porte-parole|lawyer|avocat|communications|press|media|represent/.test(between)
					);
				};
				if (last !== undefined && isOwned(last, each)) return [];
				if (next !== undefined && isOwned(each, next)) return [each];
				const isOfNext = next !== undefined && this.isFor(each, next, this.between(each.end, next.start));
				return isOfNext ? [] : [this.ofPerson(each, first + place) ?? each];
			}),
		);
	}

	protected isObject(one: Named): boolean {
		const { start } = one;
		const from = Math.max(0, start - 60);
		const before = this.between(from, start);
		const last = this.items[this.items.indexOf(one) - 1];
		if (
			spokesHead.test(before) ||
			(last !== undefined && this.isFor(last, one, this.between(last.end, start)))
		)
			return false;
		if (this.isAgent(one)) return true;
		// "Le patron de Northline n'a pu …", "The mayor of Exampleton declined": who begins a clause speaks for the body.
		if (headOfClause.test(before)) return false;
		// In plain text "à" is "a".
		const isAfterA = /(?:^|[\s(])[àÀ]\s(?:la\s|l['’])?$/u.test(this.text.slice(from, start));
		if (!isAfterA && !preposition.test(before)) return false;
		return !/(?<!\b(?:in|with) (?:an? |its )?)\b(?:(?:requests?|questions?|attempts?|efforts?|emails?|calls?) [a-z ]{0,20})(?:to|of|reach) (?:the )?$/.test(
			before,
		);
	}
}

/** Each organization once, by its first mention. */
export function distinct(group: readonly Named[]): Named[] {
	const seen = new Set<string>();
	return group.filter(({ organization, name }) => {
		const key = organization === null ? name : `${organization}`;
		if (seen.has(key)) return false;
		seen.add(key);
		return true;
	});
}

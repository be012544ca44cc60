/** How organizations are named in a paragraph: in full the first time, shortened later, as the house style says. */
import type { Language } from "../vocabulary.ts";
import type { Named } from "./barred.ts";
import type { LineInquiry, LineOrganization } from "./facts.ts";
import { list, type Noun, type Preposition, withArticle } from "./grammar.ts";
import type { HouseStyle } from "./style.ts";

/** A noun phrase in the making: it counts as a mention when it is written. */
export type Phrase = (preposition?: Preposition) => string;

/** Knows who was named already. */
export class Mentions {
	protected readonly named = new Set<number>();
	private readonly shortNames = new Map<string, Named>();

	constructor(
		protected readonly language: Language,
		protected readonly style: HouseStyle,
	) {}

	protected fullName(organization: LineOrganization): Noun {
		const isEnglish = this.language === "en";
		const house = this.style.names[organization.slug]?.[this.language];
		return {
			article: house?.article ?? (isEnglish ? organization.articleEn : organization.articleFr),
			name: house?.name ?? (isEnglish ? organization.nameEn : organization.nameFr),
			isPerson: organization.kind === "person",
		};
	}

	protected shortName(organization: LineOrganization): Noun {
		const full = this.fullName(organization);
		const house = this.style.names[organization.slug]?.[this.language];
		const abbreviation =
			house?.abbreviation ??
			(this.language === "en" ? organization.abbreviationEn : organization.abbreviationFr);
		if (abbreviation.trim() === "") return full;
		if (this.language === "fr") return { ...full, name: abbreviation };
		const article = this.style.abbreviationsWithThe.includes(abbreviation) ? "the" : "";
		return { ...full, article, name: abbreviation };
	}

	/** In full the first time, shortened later. */
	protected mention(organization: LineOrganization): Noun {
		if (this.named.has(organization.id)) return this.shortName(organization);
		this.named.add(organization.id);
		return this.fullName(organization);
	}

	protected list(items: readonly string[]): string {
		return list(items, this.language, { serialComma: this.style.serialComma });
	}

	/** Several of them with "or", as a reason why a line is barred speaks of them. */
	shortly(inquiries: readonly LineInquiry[]): Named {
		const organizations = distinct(
			inquiries.map((inquiry) => inquiry.organization),
			(organization) => organization.id,
		);
		const key = organizations.map((organization) => organization.id).join();
		const known = this.shortNames.get(key);
		if (known !== undefined) return known;
		const nouns = organizations.map((organization) => this.shortName(organization));
		const listed = (preposition?: Preposition) =>
			list(
				nouns.map((noun) => withArticle(noun, this.language, preposition)),
				this.language,
				{ or: true },
			);
		const named = { who: listed(), at: listed("à"), of: listed("de") };
		this.shortNames.set(key, named);
		return named;
	}

	protected organizations(organizations: readonly LineOrganization[]): Phrase {
		return (preposition) =>
			this.list(
				organizations.map((organization) =>
					withArticle(this.mention(organization), this.language, preposition),
				),
			);
	}

	protected outlet(outlet: string): Noun {
		const bare = outlet.replace(/^the\s+/i, "");
		const found = this.style.outlets[outlet] ?? this.style.outlets[bare];
		if (found !== undefined) {
			return { article: found[this.language], name: this.language === "en" ? outlet : bare };
		}
		// "au Devoir", but "à La Presse"
		const titled = /^(Les?)\s+(.+)$/.exec(outlet);
		if (this.language === "en" || titled === null) return { article: "", name: outlet };
		return { article: titled[1] === "Le" ? "le" : "les", name: titled[2] ?? "" };
	}
}

export function distinct<T>(items: readonly T[], keyOf: (item: T) => unknown): T[] {
	const seen = new Set<unknown>();
	return items.filter((item) => {
		const key = keyOf(item);
		return seen.has(key) ? false : seen.add(key) !== undefined;
	});
}

/** Which organizations and people of the record a draft names, and where. */
import type { Language } from "../vocabulary.ts";
import { languages } from "../vocabulary.ts";
import type { DirectoryOrganization, DraftRecord } from "./record.ts";
import { type Lexicon, rawOf, type Words, wordsOf } from "./words.ts";

/** Somebody whom the record knows by name. */
export interface Person {
	readonly name: string;
	/** In whose name they spoke, or their own entry of the directory; null: not known. */
	readonly organization: number | null;
}

export interface Mention {
	/** In UTF-16 code units of the draft's text, end exclusive; a possessive 's is not part of it. */
	readonly start: number;
	readonly end: number;
	/** Index of the first word, and of the one after the last. */
	readonly from: number;
	readonly to: number;
	/** Id in the directory; null: none. */
	readonly organization: number | null;
	readonly person: Person | null;
}

interface Name {
	readonly ids: readonly number[];
	/** Which of the words must have a capital. */
	readonly capitals: readonly boolean[];
	/** An abbreviation: just these letters. */
	readonly exactly: string | null;
	readonly organization: number | null;
	readonly person: Person | null;
	/** Only a last name: it counts once the whole name is in the draft. */
	readonly isLast: boolean;
}

const isCapital = (text: string) => /^\p{Lu}/u.test(text);

/** What newspapers leave out of the name of a company. */
const legalForm =
	/,? (?:Inc|Ltd|Ltée|Limited|Limitée|Corp|Corporation|Co|LLP|LLC|PLC|Plc|S\.A|SA|SAS|GmbH|AG)\.?$/u;

/** Names under which newspapers speak of a body, from the name that it has in the directory. */
export function namesFrom(name: string, kind: DirectoryOrganization["kind"], language: Language): string[] {
	const bare = name.replace(/ (?:of Canada|du Canada|Canada)$/u, "");
	const names = [name, bare];
	// "Acme Widgets" for "Acme Widgets Ltd.", "Springfield police" for the "Springfield Police Service".
	if (kind === "company") names.push(bare.replace(legalForm, ""));
	names.push(bare.replace(/ Police (?:Service|Department|Force)$/u, " police"));
	names.push(bare.replace(/^service de police (?=d[eu’'])/iu, "police "));
	if (language === "en") {
		const core = bare.replace(/^(?:Department|Ministry) of (?:the )?/u, "");
		if (kind === "department") {
			names.push(`Department of ${core}`, `Ministry of ${core}`, `${core} Department`, `${core} Ministry`);
		}
		names.push(core);
	} else {
		const core = bare.replace(/^minist[èe]re (?:de la |de l['’]|du |des |de )/iu, "");
		if (kind === "department") {
			for (const link of ["de la ", "de l’", "du ", "des ", "de "]) names.push(`ministère ${link}${core}`);
		}
		names.push(core);
	}
	// One word of a longer name may be any word: "Finance", "Justice".
	return names.filter((one, index) => index === 0 || /[\s'’-]\S/u.test(one));
}

/** The names of a record, ready to be looked for. */
export class Names {
	private readonly byFirst = new Map<number, Name[]>();
	private readonly organizations = new Map<number, DirectoryOrganization>();

	constructor(
		record: DraftRecord,
		private readonly lexicon: Lexicon,
	) {
		for (const organization of record.organizations) {
			this.organizations.set(organization.id, organization);
			const { id, kind } = organization;
			const house = record.style.names[organization.slug];
			for (const language of languages) {
				const name = language === "en" ? organization.nameEn : organization.nameFr;
				const short = language === "en" ? organization.abbreviationEn : organization.abbreviationFr;
				const own = house?.[language];
				const full = [name, own?.name ?? ""].flatMap((one) =>
					one === "" ? [] : namesFrom(one, kind, language),
				);
				for (const one of full) this.add(one, { organization: id, person: this.personOf(organization) });
				for (const one of [short, own?.abbreviation ?? ""]) {
					if (one !== "") this.add(one, { organization: id, person: null, exactly: one });
				}
			}
			for (const alias of organization.aliases) {
				const exactly = /^[\p{Lu}\d]{2,6}$/u.test(alias) ? alias : null;
				if (alias.trim() !== "") this.add(alias.trim(), { organization: id, person: null, exactly });
			}
			const person = this.personOf(organization);
			if (person !== null) this.addLast(person);
		}
		const spoke = new Map<string, Person>();
		for (const inquiry of record.facts.inquiries) {
			for (const reply of inquiry.replies) {
				const name = reply.speakerName.trim();
				if (name === "" || reply.answers[0]?.inquiryId !== inquiry.id) continue;
				spoke.set(`${name} ${inquiry.organization.id}`, { name, organization: inquiry.organization.id });
			}
		}
		for (const { name, organizationId } of record.subjects) {
			if (organizationId === null) spoke.set(name, { name, organization: null });
		}
		for (const person of spoke.values()) {
			this.add(person.name, { organization: null, person });
			this.addLast(person);
		}
	}

	organization(id: number): DirectoryOrganization | undefined {
		return this.organizations.get(id);
	}

	private personOf(organization: DirectoryOrganization): Person | null {
		return organization.kind === "person"
			? { name: organization.nameEn, organization: organization.id }
			: null;
	}

	private addLast(person: Person): void {
		const last = lastNameOf(person.name);
		if (last !== person.name && last.length > 2) this.add(last, { organization: null, person, isLast: true });
	}

	private add(
		text: string,
		{
			organization,
			person,
			exactly = null,
			isLast = false,
		}: Partial<Name> & Pick<Name, "organization" | "person">,
	): void {
		const words = wordsOf(text, this.lexicon);
		const [first] = words.ids;
		if (first === undefined) return;
		const capitals = words.ids.map((_, at) => isCapital(rawOf(words, at)));
		const name = { ids: words.ids, capitals, exactly, organization, person, isLast };
		const known = this.byFirst.get(first) ?? [];
		const isKnown = known.some(
			(one) =>
				one.ids.length === name.ids.length &&
				one.ids.every((id, at) => id === name.ids[at]) &&
				one.organization === organization &&
				one.person?.name === person?.name &&
				one.person?.organization === person?.organization,
		);
		if (isKnown) return;
		this.byFirst.set(
			first,
			[...known, name].sort((one, other) => other.ids.length - one.ids.length),
		);
	}

	/** Every mention, the longest where several begin at one place, by where it stands. */
	mentionsIn(words: Words): Mention[] {
		const bare = words.ids.map((id) => {
			const text = this.lexicon.text(id);
			return text.endsWith("'s") ? this.lexicon.id(text.slice(0, -2)) : id;
		});
		const whole = new Set<string>();
		const mentions: (Mention & { isLast: boolean })[] = [];
		for (let at = 0; at < bare.length; ) {
			const first = [words.ids[at] as number, bare[at] as number];
			const name = [...new Set(first)]
				.flatMap((id) => this.byFirst.get(id) ?? [])
				.find((one) => this.stands(one, words, bare, at));
			if (name === undefined) {
				at += 1;
				continue;
			}
			const to = at + name.ids.length;
			const raw = rawOf(words, to - 1);
			const possessive = /['’ʼ]s$/iu.exec(raw) && bare[to - 1] !== words.ids[to - 1] ? 2 : 0;
			if (name.person !== null && !name.isLast) whole.add(name.person.name);
			mentions.push({
				start: words.starts[at] as number,
				end: (words.ends[to - 1] as number) - possessive,
				from: at,
				to,
				organization: name.organization,
				person: name.person,
				isLast: name.isLast,
			});
			at = to;
		}
		return mentions.filter(
			({ isLast, person, start }) =>
				!isLast || whole.has(person?.name ?? "") || isAfterHonorific(words.source, start),
		);
	}

	private stands(name: Name, words: Words, bare: readonly number[], at: number): boolean {
		if (!name.ids.every((id, index) => bare[at + index] === id || words.ids[at + index] === id)) return false;
		if (name.exactly !== null) {
			const start = words.starts[at] as number;
			return words.source.startsWith(name.exactly, start);
		}
		const isLong = name.ids.length > 3;
		return name.capitals.every((capital, index) => !capital || isLong || isCapital(rawOf(words, at + index)));
	}
}

const honorific =
	/(?:Mr|Mrs|Ms|Mx|Dr|M|Mme|Mlle|Me|Gen|Col|Sgt|Sen|Minister|ministre|Commissioner|commissaire|[Ss]pokes(?:person|woman|man)|porte-parole|Chief|Prof)\.?\s$/u;

const isAfterHonorific = (text: string, at: number) => honorific.test(text.slice(Math.max(0, at - 16), at));

/** "Lemire" of "Ashley Lemire", "de la Tour" of "Anne de la Tour". */
export function lastNameOf(name: string): string {
	const words = name.trim().split(/\s+/u);
	const particle = words.findIndex(
		(word, at) => at > 0 && /^(?:de|du|des|la|le|van|von|der|den|al|bin|el|d['’]\p{L}+)$/iu.test(word),
	);
	return words.slice(particle > 0 && particle < words.length - 1 ? particle : -1).join(" ");
}

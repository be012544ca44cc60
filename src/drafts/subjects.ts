/**
 * Of whom a sentence speaks: the organization or person before a verb or after a preposition, with all those listed with
 * them; a spokesperson stands for whom they speak, and "it", "the department" or "neither" for who was named before.
 */
import type { Language } from "../vocabulary.ts";
import { titleWords } from "./attribution.ts";
import type { Span } from "./marks.ts";
import { lastNameOf, type Mention } from "./names.ts";
import { plainOf } from "./plain.ts";
import type { DirectoryOrganization } from "./record.ts";
import { withoutAbbreviations } from "./sentences.ts";

export interface Named extends Span {
	/** Id in the directory; null: it is not there. */
	readonly organization: number | null;
	/** As the draft names it. */
	readonly name: string;
	/** A person whose organization the record does not know. */
	readonly isPerson: boolean;
}

const stranger =
	/\p{Lu}[\p{L}\p{N}’'&-]*(?:\.(?=\p{Lu}))*(?:\s(?:(?:of|de|du|des|la|le|les|&|for|the)\s){0,2}?(?:d['’]|l['’])?(?:&\s)?\p{Lu}[\p{L}\p{N}’'&-]*)*(?:\s(?:Inc|Ltd|Corp|Co|LLP|LLC)\b\.?)?/gu;

/** Words with a capital that name nobody: they begin a sentence, or are a day, a month, a country's capital. */
const noName = new Set(
	(
		"a an the this that these those it he she they we i you in on at by for from with as of to and but or nor if when while after before since until although though because however meanwhile asked contacted reached neither none nobody no not both several many some all most other another each every officials official spokespeople spokesperson spokesman spokeswoman representatives police requests request repeated calls call emails email messages message attempts efforts questions question interview interviews there here then now also still only even citing comment comments late early last next earlier later today yesterday " +
		"monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december " +
		"le la les l un une des du de d au aux ce cet cette ces il elle ils elles on nous vous je dans en par pour avec sans sur sous chez selon mais et ou ni si quand lorsque apres avant depuis pendant aucun aucune personne plusieurs certains contacte contactee joint jointe interroge interrogee invite sollicite sollicitee sollicites malgre hier lundi mardi mercredi jeudi vendredi samedi dimanche janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre nos notre toutes tous toute tout " +
		"among also quant ndlr pas plus letters calls phone several notes voicemails inquiries reporters prosecutors lawyers investigators researchers critics residents families patients employees workers executives managers directors councillors councilors lawmakers senators mps ministers experts analysts diplomats soldiers officers inspectors regulators auditors students teachers professors parents tenants neighbours witnesses others whether who what why how where which whose once yet instead nor only just more most few many such despite following left approached pressed reached asked citing update editor correction clarification exclusive comment note human shares canadians investors shares sources insiders internal documents records emails text texts attempts lettres appels courriels demandes questions relances messages joints abordee aborde appelee appele questionnes prie pressee presse invitee invitees cette ces celui celle ceux reste restent demeure interrogee nul pourquoi qui que quoi comment combien ou malheureusement toutefois cependant pourtant ainsi alors ensuite enfin puis deux trois cinq seul seule seuls seules meme memes idem silence refus impossible rien interpelle interpellee interpelles interpellees relance relancee relances relancees rencontre rencontree questionne questionnee questionnes questionnees interroges interrogees invites contactes contactees joints jointes sollicitees whether lawyers professors inspectors canada ottawa toronto montreal quebec paris london washington mr mrs ms dr m mme"
	).split(" "),
);

const spokesHead =
	/(?:spokes(?:person|woman|man|people)|representatives?|officials?|press (?:officer|office|team|service)s?|media team|attorneys?|entourage|service de presse|chef de cabinet|communications? (?:director|officer|team)s?|porte-parole|representante?s?|press secretary|attachee? de presse|responsables?|lawyers?|counsel|avocate?s?|aides?|no one|nobody|anyone|someone|director|chief|head|staff|executives?|media (?:relations|line|office)|communications|bosses|cabinet|bureau|office|service des communications|relations medias|direction|directeur|directrice)(?: (?:acting|speaking|working))? (?:for|representing|of|at|from|with|du|de la|de l'|des|de|d'|au|a la|chez|to)(?: the| le| la| l')? ?$/;

const preposition =
	/(?:^|[\s('-])(?:about|against|on|with|to|from|of|by|in|into|at|for|over|between|among|via|through|under|near|around|than|like|sur|contre|avec|aux?|du|des|de|d'|par|dans|en|chez|pour|entre|vers|selon|sans|envers|aupres)(?: the| le| la| les| l'| its| an?)? ?$/;

const headOfClause =
	/(?:^|[,;:(.] )(?:the|an?|le|la|l'|un|une) ?(?:head|chief|director|president|mayor|treasurer|chair|registrar|lawyer|spokes\w+|boss|owner|ceo|commissioner|minister|office|bureau|cabinet|entourage|patron|pdg|presidente?|directeur|directrice|mairesse?|tresoriere?|avocate?|chef|commissaire|ministre|porte-parole|dirigeants?|registraire)(?: [a-z'-]+){0,4} (?:of|for|at|du|de la|de l'|de|d'|des)(?: the| la| le| l')? ?$/;

const joint =
	/^\.?['’]?s?\)?[\s,]*(?:(?:and|or|nor|as well as|along with|et|ou|ni|ainsi que|de meme que|comme)[\s,]+)?(?:(?:both|also|either|(?:la )?(?:societe|firme|compagnie)|l'entreprise|l'organisme|the company|the firm|the|le|la|les|l'|du|de la|de l'|des|de|d'|au|aux|a la|a l'|a|that of|celui|celle|for|with|at|from|to|(?:a |the |une? |la |le |des )?(?:spokes(?:person|man|woman|people)|officials?|representatives?|porte-parole|representante?s?)(?: (?:for|of|from|at|with|du|de la|de l'|des|de))?|avec|chez|a representative of|officials at|(?:one|two|three|four|five|\d+|une?|deux|trois|quatre|cinq)(?= (?:to|for|a|au|aux|pour)\b)) ?)*\(?$/;

const bodyNouns: readonly [RegExp, (name: Known) => boolean, isStrict: boolean][] = [
	[
		/\b(?:compan(?:y|ies)|firms?|corporation|retailers?|carriers?|compagnies?|entreprises?|societes?|firmes?|transporteurs?)\b/,
		({ kind }) => kind === "company",
		true,
	],
	[
		/\b(?:city|town|municipality|ville|municipalite)\b/,
		({ plain }) => /\b(?:city|town|ville|municipality)\b/.test(plain),
		true,
	],
	[
		/\b(?:university|school|college|universite|ecole|institution|etablissement)\b/,
		({ plain }) => /univers|college|school/.test(plain),
		true,
	],
	[
		/\b(?:force|police|police service|mounties|corps policier|corps de police|service de police|gendarmerie)\b/,
		({ plain }) => /police|gendarmerie|mounted|forces/.test(plain),
		true,
	],
	[
		/\b(?:union|syndicat|bank|banque|hospital|hopital|church|eglise|court|tribunal|party|parti|committee|comite|team|equipe|association|museum|musee)\b/,
		({ plain }) =>
			/union|syndicat|bank|banque|hospital|hopital|church|court|party|parti|committee|association|museum/.test(
				plain,
			),
		true,
	],
	[/\b(?:departments?|ministr(?:y|ies)|ministeres?)\b/, ({ kind }) => kind === "department", false],
	[
		/\b(?:minister's office|office|cabinet|bureau)\b/,
		({ kind, plain }) => kind === "ministers_office" || /office|bureau|cabinet/.test(plain),
		false,
	],
	[
		/\b(?:agenc(?:y|ies)|agences?|organismes|bodies|organizations|service|centre|center|establishment|organization|organisation|organisme|authority|commission|council|conseil|board|body|institution|military|armee|government|gouvernement|institution federale)\b/,
		({ kind }) => kind !== "person" && kind !== "company",
		false,
	],
];

const loneNoun =
	/^(?:service|ville|city|ministere|ministry|department|agence|agency|force|bureau|centre|center|universite|university|conseil|council|commission|compagnie|company|societe|etat|gouvernement|government|cabinet|office|crown|couronne|cour|court)$/;

/** Whoever asks: never of whom a claim is made. */
const newsroom =
	/^(?:(?:toronto |windsor |calgary |edmonton |vancouver |ottawa |montreal |daily |national |washington |new york |financial |los angeles )?(?:globe|mail|globe and mail|star|post|herald|courier|times|sun|citizen|gazette|tribune|record|examiner|observer|telegraph|independent|chronicle|guardian)|courrier|devoir|presse|presse canadienne|canadian press|(?:the )?associated press|monde|figaro|liberation|parisien|mediapart|radio-canada|radio france|franceinfo|(?:cbc|ctv|global|bbc|vice|abc|nbc|cbs|fox|sky|apt[n]) ?(?:news)?|reuters|afp|agence france-presse|ap|wall street journal|journal(?: de montreal| de quebec)?|bloomberg(?: news)?|propublica|icij|narwhal|tyee|walrus|soleil|droit|actualite|fifth estate|politico|axios|npr|cnn|tva|noovo|enquete|der spiegel)$/;

/** ", director of communications at": what follows is whose. */
const apposition =
	/^, (?:an? |the |une? |la |le )?(?:[a-z-]+ ){0,4}?(?:spokes(?:person|woman|man)|director|officer|adviser|advisor|representative|head|chief|manager|secretary|lawyer|porte-parole|directeur|directrice|conseiller|conseillere|responsable|representante?)(?: of| des?)?(?: [a-z-]+){0,3} (?:at|for|of|with|from|du|de la|de l'|des|de|d'|au|a la|chez)(?: the| le| la| l')? ?$/;

interface Known {
	readonly kind: string;
	readonly plain: string;
}

const pronounBefore =
	/(?:^|[\s,;:(-])(it|they|he|she|on|neither|none|both|each|il|elle|ils|elles|celui-ci|celle-ci|ceux-ci|celles-ci|l'un et l'autre|l'un comme l'autre|ces derniers|cette derniere|ce dernier|les deux|tous deux|toutes deux|aucune?|the (?:two|three|four|five)|les (?:deux|trois|quatre))(?: (?:agency|department|company|body|organization|office|ministry|party|of (?:the|them|these)(?: [a-z]+){0,2}|nous|ne|dit|d'eux|d'entre eux|d'entre elles|des (?:deux|trois|quatre|cinq)(?: [a-z]+)?|also|has|had|have|aussi|a son tour|[a-z]+ly))*[\s,]*$/;
const isPlural =
	/^(?:they|neither|none|both|each|ils|elles|ceux-ci|celles-ci|l'un|ces derniers|les|tous deux|toutes deux|aucune?|the)/;

const nounBefore =
	/(?:^|[\s,;:('-])((?:the|that|this|le|la|l'|ce|cet|cette|its|their|son|sa|notre) ?(?:[a-z-]+ ){0,2}?(?:company|firm|corporation|retailer|carrier|compagnie|entreprise|societe|firme|transporteur|city|town|municipality|ville|municipalite|university|school|college|universite|ecole|institution|etablissement|force|police|police service|mounties|corps policier|corps de police|service de police|gendarmerie|union|syndicat|bank|banque|hospital|hopital|church|eglise|court|tribunal|party|parti|committee|comite|association|museum|musee|department|ministry|ministere|office|cabinet|bureau|agency|agence|service|centre|center|establishment|organization|organisation|organisme|authority|commission|council|conseil|board|military|armee|government|gouvernement)(?: federale?)?)(?:['’]s (?:spokes\w+|director|chief|media (?:office|line)))?(?: (?:also|has|had|have|itself|aussi|n'a|[a-z]+ly))*[\s,]*$/;

/** Posts whose holders speak for a body, besides those of attribution.ts. */
const posts =
	/\b(?:registrar|treasurer|boss|owner|founder|chancellor|principal|dean|rector|provost|clerk|partner|patron|pdg|ceo|registraire|tresori(?:er|ere)|rect(?:eur|rice)|doyenne?|greffi(?:er|ere)|fondat(?:eur|rice)|proprietaire|associee?|dirigeante?|press|media)\b/;

/** ", who runs it", "is run by": between a body and whoever heads it. */
const headedBy =
	/^(?:'s [a-z ]{2,30})? (?:is|was|has been) (?:run|led|headed|chaired|directed|owned|founded|managed) by (?:the )?$/;

const spokesBefore =
	/(?:^|[\s,;:('-])(?:(?:a|an|the|its|their|une?|le|la|son|sa|leur) )?(?:spokes(?:person|woman|man|people)|representatives?|officials?|porte-parole|representante?s?)(?: [a-z]+)?[\s,]*$/;

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

/** Between a claim and whoever made it known. */
const saidBy =
	/, (?:(?:nous )?(?:a|ont) (?:fait savoir|indique|dit|repondu|ecrit|precise|explique)|said|says|according to)(?: the| le| la| l'| les)? ?$/;

/** The subject with which a sentence begins, or its main clause after a comma. */
const leadingSubject =
	/^[^a-z0-9]*(?:[^,;]{2,40}, )?((?:an?|the|its|une?|le|la|l'|son|sa) ?(?:[a-z-]+ )?[a-z-]+|it|they|he|she|il|elle|ils|elles)\b/;

/** Reads a draft's sentences in order; `enter` and `leave` each. */
export class Subjects {
	/** Mentions and strangers of the sentence that is being read. */
	private items: Named[] = [];
	/** Those listed together, of the sentences before, the newest last. */
	private groups: Named[][] = [];
	/** Last names of people whose organization the draft has told. */
	private readonly people = new Map<string, Named>();
	/** Whole names of strangers by their last. */
	private readonly fullNames = new Map<string, string>();
	private readonly known: readonly Mention[];
	private readonly kinds: ReadonlyMap<number, Known>;
	private seen = 0;
	/** The bodies of the last sentence that named any. */
	private lastBodies: readonly Named[] = [];

	constructor(
		private readonly text: string,
		mentions: readonly Mention[],
		organizations: readonly DirectoryOrganization[],
	) {
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
		this.items = [...mentions, ...this.strangers(start, end, mentions)].sort(
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
		const bodies = distinct(this.items.filter(({ organization }) => organization !== null));
		if (bodies.length > 0) this.lastBodies = bodies;
		for (const [at, one] of this.items.entries()) {
			if (one.organization !== null || !/\s/.test(one.name)) continue;
			const next = this.items[at + 1];
			const isOfNext = next?.organization != null && apposition.test(this.between(one.end, next.start));
			const of = isOfNext ? (next as Named) : this.ofPerson(one, at);
			if (of !== null) this.people.set(lastNameOf(one.name), of);
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

	private strangers(start: number, end: number, mentions: readonly Named[]): Named[] {
		const within = this.text.slice(start, end);
		if (within === within.toUpperCase()) return [];
		return [...within.matchAll(stranger)].flatMap((match) => {
			let from = start + match.index;
			const to = from + match[0].length;
			const words = match[0].split(/\s/u);
			let first = 0;
			while (
				first < words.length &&
				noName.has(plainOf(words[first] as string).text.replace(/['.].*$/, ""))
			) {
				from += (words[first] as string).length + 1;
				first += 1;
			}
			let name = this.text.slice(from, to).replace(/['’]s$/u, "");
			name = name.replace(/\s(?:of|de|du|des|la|le|les|&|for|the)$/u, "");
			const stop = from + name.length;
			// "Le Service", "the City": whoever was named so before.
			if (newsroom.test(plainOf(name).text)) return [];
			if (!/\s/.test(name) && loneNoun.test(plainOf(name).text)) return [];
			if (first >= words.length || name.length < 2 || noName.has(plainOf(name).text)) return [];
			if (mentions.some((one) => one.start < stop && from < one.end))
				return this.besideKnown(from, stop, mentions);
			const told = this.people.get(lastNameOf(name));
			const whole = /\s/.test(name) ? name : (this.fullNames.get(name) ?? name);
			if (whole === name) this.fullNames.set(lastNameOf(name), name);
			return [
				{
					start: from,
					end: stop,
					organization: told?.organization ?? null,
					name: whole,
					isPerson: told !== undefined,
				},
			];
		});
	}

	/** A stranger's name that runs into a known one: what of it stands apart. */
	private besideKnown(from: number, to: number, mentions: readonly Named[]): Named[] {
		const inside = mentions.filter((one) => one.start < to && from < one.end);
		const last = inside.at(-1) as Named;
		const rest = this.text.slice(last.end, to);
		const lead = /^(?:['’]s)?\s+(?:CEO|President|Minister|Chief|Director)?\s*/u.exec(rest)?.[0].length ?? 0;
		const name = rest.slice(lead);
		if (name.length < 3 || !/^\p{Lu}/u.test(name)) return [];
		return [{ start: last.end + lead, end: to, organization: null, name, isPerson: true }];
	}

	/** What stands between, plain, without the stops that end no sentence. */
	private between(from: number, to: number): string {
		return withoutAbbreviations(plainOf(this.text, from, to).text);
	}

	/** Everybody listed with the item at an index, from there on. */
	private groupFrom(at: number): Named[] {
		const group = [this.items[at] as Named];
		for (let next = at + 1; next < this.items.length; next += 1) {
			const [one, other] = [this.items[next - 1] as Named, this.items[next] as Named];
			if (!this.isJoint(one, other)) break;
			group.push(other);
		}
		return group;
	}

	private isJoint(one: Named, other: Named): boolean {
		if (other.start - one.end > 80) return false;
		const between = this.between(one.end, other.start);
		if (this.isFor(one, between)) return true;
		// "Contacted by the Herald, the RCMP said": a comma alone lists nobody with whoever did the asking.
		const isList = /\b(?:and|or|nor|et|ou|ni|que|comme)\b/.test(between);
		if (!isList && this.isAgent(one)) return false;
		// "Despite requests from the Star, the minister": a list goes on to an "and".
		if (!isList && !between.includes("(") && this.isObject(one)) {
			const next = this.items[this.items.indexOf(other) + 1];
			if (
				next === undefined ||
				!/^\.?[^.;]{0,60}\b(?:and|or|nor|et|ou|ni)\b|^,/.test(this.between(other.end, next.start))
			)
				return false;
		}
		if (apposition.test(between)) return true;
		return joint.test(between) && /[,(]|\b(?:and|or|nor|et|ou|ni|que|comme|with)\b/.test(between);
	}

	/** "Lena Fisk for Alex Roe": of one who speaks for the other. */
	private isFor(one: Named, between: string): boolean {
		return (
			one.organization === null &&
			(apposition.test(between) ||
				(/\s/.test(one.name) && /^ (?:for|pour) (?:the |la |le |l')?$/.test(between)))
		);
	}

	private isAgent({ start }: Named): boolean {
		return /(?:by|par|via|told|with|avec|selon|according to|d'apres|in|en|dans)(?: the| le| la| l')? ?$/.test(
			this.between(Math.max(0, start - 30), start),
		);
	}

	/** The list that ends with the item at an index. */
	private groupTo(at: number): Named[] {
		let first = at;
		while (first > 0 && this.isJoint(this.items[first - 1] as Named, this.items[first] as Named)) first -= 1;
		return this.items.slice(first, at + 1);
	}

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
			return isAt && !isWhole ? [last as Named] : this.antecedent(true);
		}
		if (since !== undefined) {
			const groups =
				all.length > 0
					? distinct(all.filter((one) => one.organization !== null || !this.isPlaceOrOutlet(one)))
					: [];
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
				if (person !== undefined && (/^(?:he|she)$/.test(word) || all.includes(person))) return [person];
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
			return found.length > 0 ? found : inHere.length > 0 ? inHere : this.asked(place);
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
		if (teller !== undefined) return this.groupFrom(this.items.indexOf(teller));
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
				(/^\.?,? (?:which|who|qui)\b/.test(between) || (/^ that\b/.test(between) && !this.isAgent(one))) &&
				between.length < 80;
			if (!isRelative && targets.some((target) => target.start === one.start)) continue;
			if (!isRelative && this.isObject(one)) continue;
			// "…, que Le Devoir a tenté de joindre, est …": of the clause between the commas.
			if (
				/(?:^|[\s,])(?:que|qu'|whom|that) ?(?:the |le |la |les |l')?$/.test(
					this.between(Math.max(0, one.start - 16), one.start),
				) &&
				between.includes(",") &&
				!between.startsWith(",")
			)
				continue;
			if (one.organization === null && /^['’]s\b/.test(between)) continue;
			if (
				one.organization === null &&
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

	/** "CSIS spokesman John Doe", "Northline CEO Paul Fenn": the organization of a person that nobody knows. */
	private ofPerson(one: Named, at: number): Named | null {
		if (one.organization !== null) return null;
		const before = this.between(Math.max(0, one.start - 50), one.start);
		const own = /(?:^|[\s,;(])(?:its|their|sa|son|leur) ((?:[a-z-]+ ){0,2}[a-z-]+), $/.exec(before);
		if (own !== null && (titleWords.test(own[1] as string) || posts.test(own[1] as string)))
			return this.groups.at(-1)?.at(-1) ?? null;
		if (at === 0) return null;
		const previous = this.items[at - 1] as Named;
		if (previous.organization === null || one.start - previous.end > 60) return null;
		const between = this.between(previous.end, one.start);
		const lead = this.between(Math.max(0, previous.start - 70), previous.start);
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
	private forWhom(list: readonly Named[], first: number): Named[] {
		return distinct(
			list.flatMap((each, place) => {
				const next = list[place + 1];
				const isOfNext = next !== undefined && this.isFor(each, this.between(each.end, next.start));
				return isOfNext ? [] : [this.ofPerson(each, first + place) ?? each];
			}),
		);
	}

	/** "CSIS (no reply)": whoever stands right before. */
	beside(at: number): Named[] {
		const one = this.items.findLast(({ end }) => end <= at);
		return one !== undefined && /^,? ?$/.test(this.between(one.end, at)) ? [one] : [];
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

	/** Those listed together in the sentence, before a place in it. */
	private groupsBefore(end: number): Named[][] {
		const groups: Named[][] = [];
		for (let at = 0; at < this.items.length && (this.items[at] as Named).end <= end; ) {
			const group = this.groupFrom(at);
			groups.push(distinct(group.filter((one) => one.end <= end)));
			at += Math.max(1, group.length);
		}
		return groups;
	}

	/** Whoever was asked: the last organization named before. */
	asked(before: number): Named[] {
		const here = this.items.filter((one) => one.end <= before && one.organization !== null);
		if (here.length > 0) {
			const at = this.items.indexOf(here.at(-1) as Named);
			return distinct(this.groupTo(at).filter(({ organization }) => organization !== null));
		}
		return this.groups.at(-1) ?? [];
	}

	private isObject(one: Named): boolean {
		const { start } = one;
		const from = Math.max(0, start - 60);
		const before = this.between(from, start);
		const last = this.items[this.items.indexOf(one) - 1];
		if (spokesHead.test(before) || (last !== undefined && this.isFor(last, this.between(last.end, start))))
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

	private isPlaceOrOutlet(one: Named): boolean {
		return this.isObject(one);
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
		const after = this.items.find(
			(one) =>
				one.start >= end &&
				one.start - end < 24 &&
				/\b(?:by|par)(?: the| le| la| l')? ?$/.test(this.between(end, one.start)),
		);
		if (after !== undefined) return distinct(this.groupFrom(this.items.indexOf(after)));
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

	private antecedent(isSeveral: boolean): Named[] {
		if (isSeveral) {
			const bodies = this.lastBodies;
			if (bodies.length > 1 && !this.groups.slice(-bodies.length).some((group) => group.length > 1))
				return [...bodies];
			const several = this.groups.findLast(
				(group) => group.filter(({ organization }) => organization !== null).length > 1,
			);
			if (several !== undefined) return several;
		}
		return this.groups.at(-1)?.slice(-1) ?? [];
	}

	/** "the company", "le ministère": the last one named that can be it; a stranger where none can. */
	private byNoun(phrase: string, here: readonly Named[], at: number): Named[] {
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

	private isHuman(one: Named): boolean {
		return one.organization !== null && (one.isPerson || this.kindOf(one).kind === "person");
	}

	private kindOf(one: Named): Known {
		return this.kinds.get(one.organization as number) ?? { kind: "other", plain: plainOf(one.name).text };
	}
}

/** Each organization once, by its first mention. */
function distinct(group: readonly Named[]): Named[] {
	const seen = new Set<string>();
	return group.filter(({ organization, name }) => {
		const key = organization === null ? name : `${organization}`;
		if (seen.has(key)) return false;
		seen.add(key);
		return true;
	});
}

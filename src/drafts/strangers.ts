/** Names that no directory knows: words with capitals that begin no sentence and are no newsroom. */
import type { Named } from "./lists.ts";
import { lastNameOf } from "./names.ts";
import { plainOf } from "./plain.ts";

const stranger =
	/\p{Lu}[\p{L}\p{N}’'&-]*(?:\.(?=\p{Lu}))*(?:\s(?:(?:of|de|du|des|la|le|les|&|for|the)\s){0,2}?(?:d['’]|l['’])?(?:&\s)?\p{Lu}[\p{L}\p{N}’'&-]*)*(?:\s(?:Inc|Ltd|Corp|Co|LLP|LLC)\b\.?)?/gu;

/** Words with a capital that name nobody: they begin a sentence, or are a day, a month, a country's capital. */
const noName = new Set(
	(
		"a an the this that these those it he she they we i you in on at by for from with as of to and but or nor if when while after before since until although though because however meanwhile asked contacted reached neither none nobody no not both several many some all most other another each every officials official spokespeople spokespersons spokesmen spokeswomen spokesperson spokesman spokeswoman representatives police requests request repeated calls call emails email messages message attempts efforts questions question interview interviews there here then now also still only even citing comment comments late early last next earlier later today yesterday " +
		"monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december " +
		"le la les l un une des du de d au aux ce cet cette ces il elle ils elles on nous vous je dans en par pour avec sans sur sous chez selon mais et ou ni si quand lorsque apres avant depuis pendant aucun aucune personne plusieurs certains contacte contactee joint jointe interroge interrogee invite sollicite sollicitee sollicites malgre hier lundi mardi mercredi jeudi vendredi samedi dimanche janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre nos notre toutes tous toute tout " +
		"among also quant ndlr pas plus letters calls phone several notes voicemails inquiries reporters prosecutors lawyers investigators researchers critics residents families patients employees workers executives managers directors councillors councilors lawmakers senators mps ministers experts analysts diplomats soldiers officers inspectors regulators auditors students teachers professors parents tenants neighbours witnesses others whether who what why how where which whose once yet instead nor only just more most few many such ses son sa leur leurs mon ma mes his her their its our my despite despite following left approached pressed reached asked citing update editor correction clarification exclusive comment note human shares canadians investors shares sources insiders internal documents records emails text texts attempts lettres appels courriels demandes questions relances messages joints abordee aborde appelee appele questionnes prie pressee presse invitee invitees cette ces celui celle ceux reste restent demeure interrogee nul pourquoi qui que quoi comment combien ou malheureusement toutefois cependant pourtant ainsi alors ensuite enfin puis deux trois cinq seul seule seuls seules meme memes idem silence refus impossible rien interpelle interpellee interpelles interpellees relance relancee relances relancees rencontre rencontree questionne questionnee questionnes questionnees interroges interrogees invites contactes contactees joints jointes sollicitees whether lawyers professors inspectors canada ottawa toronto montreal quebec paris london washington mr mrs ms dr m mme"
	).split(" "),
);

/** Whoever asks: never of whom a claim is made. */
const newsroom =
	/^(?:(?:toronto |windsor |calgary |edmonton |vancouver |ottawa |montreal |daily |national |washington |new york |financial |los angeles )?(?:globe|mail|globe and mail|star|post|herald|courier|times|sun|citizen|gazette|tribune|record|examiner|observer|telegraph|independent|chronicle|guardian)|courrier|devoir|presse|presse canadienne|canadian press|(?:the )?associated press|monde|figaro|liberation|parisien|mediapart|radio-canada|radio france|franceinfo|(?:cbc|ctv|global|bbc|vice|abc|nbc|cbs|fox|sky|apt[n]) ?(?:news)?|reuters|afp|agence france-presse|ap|wall street journal|journal(?: de montreal| de quebec)?|bloomberg(?: news)?|propublica|icij|narwhal|tyee|walrus|soleil|droit|actualite|fifth estate|politico|axios|npr|cnn|tva|noovo|(?:le )?nouvelliste|(?:le )?quotidien|(?:la )?voix de l'est|(?:l')?acadie nouvelle|(?:la )?tribune|(?:les )?echos|(?:la )?croix|(?:l')?humanite|(?:le )?telegramme|ouest-france|sud ouest|streetpress|disclose|marianne|(?:l')?express|(?:le )?point|(?:le )?temps|hill times|logic|canadaland|financial times|economist|wall street journal|new york times|washington post|usa today|local|sentinel|advertiser|(?:daily |sunday )?(?:mirror|express|mail|telegraph|record)|enquete|der spiegel)$/;

const loneNoun =
	/^(?:service|ville|city|ministere|ministry|department|agence|agency|force|bureau|centre|center|universite|university|conseil|council|commission|compagnie|company|societe|etat|gouvernement|government|cabinet|office|crown|couronne|cour|court)$/;

/** Finds the strangers of one draft's sentences, in order. */
export class Strangers {
	/** Whole names by their last. */
	private readonly fullNames = new Map<string, string>();
	/** Last names of people whose organization the draft has told. */
	private readonly people = new Map<string, Named>();

	/** Words that have a capital and begin no sentence. */
	private readonly capitals: ReadonlySet<string>;

	constructor(private readonly text: string) {
		this.capitals = new Set(
			Array.from(text.matchAll(/(?<=[\p{Ll}\d,] )\p{Lu}[\p{L}\p{N}]*/gu), ([word]) => word),
		);
	}

	/** From here on a person stands for an organization. */
	tell(name: string, of: Named): void {
		this.people.set(lastNameOf(name), of);
	}

	/** Of the stretch of a sentence; `mentions`: whom the directory knows there. */
	within(start: number, end: number, mentions: readonly Named[]): Named[] {
		const within = this.text.slice(start, end);
		// A headline in capitals names nobody that can be told.
		if (within === within.toUpperCase()) return [];
		return [...within.matchAll(stranger)].flatMap((match) => {
			let from = start + match.index;
			const to = from + match[0].length;
			const words = match[0].split(/\s/u);
			let first = 0;
			// "Toronto police": a city whose police it is.
			const isPlace =
				/^(?:toronto|ottawa|montreal|quebec|paris|london|washington)$/.test(plainOf(match[0]).text) &&
				/^\s(?:police|firefighters|public\s(?:health|schools)|city\s(?:hall|council|officials))\b/u.test(
					this.text.slice(to, to + 24),
				);
			while (
				!isPlace &&
				first < words.length &&
				noName.has(plainOf(words[first] as string).text.replace(/['.].*$/, ""))
			) {
				from += (words[first] as string).length + 1;
				first += 1;
			}
			// "L’avocat d’Aérable"
			if (first > 0 && /^[dl]['’]\p{Lu}/u.test(this.text.slice(from, to))) from += 2;
			let name = this.text.slice(from, to).replace(/['’]s$/u, "");
			name = name.replace(/\s(?:of|de|du|des|la|le|les|&|for|the)$/u, "");
			// "Updated Monday", "Northline Monday said": the day belongs to no name.
			name = name.replace(/\s(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/u, "");
			const stop = from + name.length;
			// "Privacy laws prevent it": a word that begins a sentence is a name where something is said of it, or it is told elsewhere.
			const isFirst = start + match.index === from && /^\W*$/u.test(this.text.slice(start, from));
			if (isFirst && !/[\s\d'’&-]/u.test(name) && !/\p{Lu}/u.test(name.slice(1)) && !this.isNamed(name, stop))
				return [];
			// "Le Service", "the City": whoever was named so before.
			if (newsroom.test(plainOf(name).text)) return [];
			if (!/\s/.test(name) && loneNoun.test(plainOf(name).text)) return [];
			if (first >= words.length || name.length < 2 || (!isPlace && noName.has(plainOf(name).text))) return [];
			// "Brightwater Foods (BWF)": the same again.
			if (
				/^[\p{Lu}\d]{2,8}$/u.test(name) &&
				/[\p{L}\d]\s\($/u.test(this.text.slice(0, from)) &&
				this.text[stop] === ")"
			)
				return [];
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

	/** Whether something is said of a word that begins a sentence, or it stands within another. */
	private isNamed(name: string, stop: number): boolean {
		const after = plainOf(this.text, stop, stop + 24).text;
		return (
			this.fullNames.has(name) ||
			this.people.has(lastNameOf(name)) ||
			/^(?: (?:did|does|do|has|had|have|was|were|is|are|would|will|could|can|also|and|or|never|declin|refus|said|says|acknowledg|confirm|referr|direct|ask|would|a|ont|avait|n'|ne|s'|est|et|ou|refuse|dit|never|not|itself|himself|herself|police|city|council|university|school|officials?|spokes\w+|bosses|executives)|[,;:('-]| [a-z]+(?:ed|es)\b)/.test(
				after,
			) ||
			this.capitals.has(name)
		);
	}

	/** A stranger's name that runs into a known one: what of it stands apart. */
	private besideKnown(from: number, to: number, mentions: readonly Named[]): Named[] {
		const inside = mentions.filter((one) => one.start < to && from < one.end);
		// "Omar Haddad for Northline": whoever speaks for it stands before.
		const before = /^(.{3,60}?)\s(?:for|pour)\s(?:the\s)?$/u.exec(
			this.text.slice(from, inside[0]?.start),
		)?.[1];
		if (before !== undefined) {
			return [{ start: from, end: from + before.length, organization: null, name: before, isPerson: false }];
		}
		const last = inside.at(-1) as Named;
		const rest = this.text.slice(last.end, to);
		const lead = /^(?:['’]s)?\s+(?:CEO|President|Minister|Chief|Director)?\s*/u.exec(rest)?.[0].length ?? 0;
		const name = rest.slice(lead);
		if (name.length < 3 || !/^\p{Lu}/u.test(name)) return [];
		return [{ start: last.end + lead, end: to, organization: null, name, isPerson: true }];
	}
}

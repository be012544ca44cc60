import { stemmer as englishStem } from "@orama/stemmers/english";
import { stemmer as frenchStem } from "@orama/stemmers/french";
import { fold } from "./words.ts";

const list = (words: string) => words.split(" ");

/** What a word may end in; "" is the bare word. */
const english = [
	"",
	...list("s es ies d ed ied ing ying e y er ers or ors ly al ion ions ation ations ment ments"),
];
const french = [
	"",
	...list("s x e es ent er ez ons ions ai a ais ait aient ant ants ante antes é ée és ées era eront erait"),
	...list("ir i ie is ies it re u ue us ues al aux ale ales eur eurs euse euses eux if ifs ive ives"),
	...list("ion ation ations ement ements ment"),
];

/** Forms that no ending explains, each line one word's. */
const irregular = [
	"say says said saying",
	"tell tells told telling",
	"give gives gave given giving",
	"take takes took taken taking",
	"make makes made making",
	"write writes wrote written writing",
	"speak speaks spoke spoken speaking",
	"know knows knew known knowing",
	"see sees saw seen seeing",
	"send sends sent sending",
	"hold holds held holding",
	"find finds found finding",
	"keep keeps kept keeping",
	"pay pays paid paying",
	"buy buys bought buying",
	"think thinks thought thinking",
	"go goes went gone going",
	"man men",
	"woman women",
	"child children",
	"person persons people",
	"spokesman spokesmen",
	"spokeswoman spokeswomen",
	"dire dis dit dite dits dites disent disait disaient disant dira diront",
	"répondre répond répondent répondu répondue répondus répondues répondait répondaient répondant répondra répondront",
	"savoir sait savent su savait savaient saura",
	"faire fait faite faits faites font faisait faisaient fera feront",
	"vouloir veut veulent voulu voulait voulaient voudra voudrait",
	"pouvoir peut peuvent pu pouvait pouvaient pourra pourrait",
	"prendre prend prennent pris prise prises prenait prenaient prendra",
	"mettre met mettent mis mise mises mettait mettaient mettra",
	"œil yeux",
].map(list);
const irregularOf = new Map(irregular.flatMap((group) => group.map((one) => [fold(one), group] as const)));

/** Forms of one word in one language; few words have as many. */
const most = 60;

const known = new Map<string, string[]>();

/**
 * The forms of an English or French word that are to be found with it, folded, the word itself first: what other endings
 * make of it and the Snowball stemmer of the language (Porter 2; the French one) brings to the same stem. Nothing is
 * stemmed in a database, so phrases stay what was said. A word that is not of Latin letters has no other forms.
 */
export function formsOf(word: string): readonly string[] {
	const typed = word.normalize("NFC").toLowerCase();
	const itself = fold(typed);
	if (!/^\p{Script=Latin}{3,40}$/u.test(typed)) return [itself];
	let forms = known.get(typed);
	if (forms === undefined) {
		const found = [
			...(irregularOf.get(itself) ?? []),
			...inflected(typed, english, englishStem),
			...(/(?:ed|ing|ly)$/.test(typed) ? [] : inflected(typed, french, frenchStem).flatMap(withPlural)),
		];
		forms = [...new Set([itself, ...found.map(fold)])];
		// Some milliseconds of stemming for each word, and people search for the same ones.
		if (known.size >= 1_000) known.clear();
		known.set(typed, forms);
	}
	return forms;
}

function inflected(word: string, endings: readonly string[], stem: (word: string) => string): string[] {
	const own = stem(word);
	const candidates = new Set<string>();
	for (const ending of endings) {
		const root = word.slice(0, word.length - ending.length);
		if (root.length < 2 || !word.endsWith(ending)) continue;
		for (const other of endings) candidates.add(root + other);
		for (const base of respelt(root))
			for (const other of list("s es ed ing er")) candidates.add(base + other);
	}
	return [...candidates]
		.filter((candidate) => candidate.length > 2 && stem(candidate) === own)
		.slice(0, most);
}

/** The stemmer leaves "ils refusent" alone. */
const withPlural = (form: string) => (/.{3}er$/.test(form) ? [form, `${form.slice(0, -2)}ent`] : [form]);

/** stopp-ed and stop, stop and stopp-ed, deny and deni-ed. */
function respelt(root: string): string[] {
	const last = root.at(-1) as string;
	if (/(.)\1$/.test(root)) return [root.slice(0, -1), root];
	if (/[bdgmnprt]/.test(last)) return [root + last];
	return last === "y" ? [`${root.slice(0, -1)}i`] : [];
}

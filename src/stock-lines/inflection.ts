/**
 * A word without what tense and number make of it. Only endings of inflection are taken off, never those that make another
 * word: a stemmer that also does that (Porter 1980) has "operators" for "operations" and "informed" for "information".
 * What comes out is no word, and is compared only with others of its kind.
 */
import type { Language } from "../vocabulary.ts";

/** Each line: a word and the forms of it that no rule finds. Accents are gone, as they are from all that is looked up. */
const irregular: Readonly<Record<Language, string>> = {
	en: `
		be am is are was were been being
		say said
		tell told
		take took taken taking
		give gave given giving
		make made making
		know knew known
		go went gone goes
		leave left leaving
		send sent
		meet met
		hold held
		begin began begun beginning
		find found
		see saw seen
		write wrote written writing
		keep kept
		bring brought
		think thought
		get got gotten getting
		come came coming
		become became becoming
		speak spoke spoken
		choose chose chosen choosing
		break broke broken
		seek sought
		stand stood
		understand understood
		undertake undertook undertaken undertaking
		lead led
		pay paid
		lose lost losing
		build built
		buy bought
		feel felt
		hear heard
		mean meant
		read
		run ran running
		spend spent
		teach taught
		withdraw withdrew withdrawn
		withhold withheld
		show shown
		can could
		may might`,
	fr: `
		etre est sont suis sommes etes etait etaient etions etiez sera seront serait seraient ete etant fut furent soit soient
		faire fait fais font faisons faisait faisaient faisions fera feront ferait faite faits faites
		pouvoir peut peuvent peux pouvons pouvait pouvaient pouvions pourra pourront pourrait pourraient pu puisse
		devoir doit doivent devons devait devaient devions devra devront devrait devraient du
		vouloir veut veulent veux voulons voulait voulaient voulions voudra voudrait voulu
		savoir sait savent sais savons savait savaient savions saura su
		dire dit dis disent disons disait disaient dira diront
		prendre prend prennent prenons prenait prenaient prendra prendront pris prise prises
		comprendre comprend comprennent comprenons comprenait compris comprise
		tenir tient tiennent tenons tenait tenaient tiendra tiendront tenu tenue tenus
		maintenir maintient maintiennent maintenait maintiendra maintenu
		venir vient viennent venons venait venaient viendra viendront venu venue
		voir voit voient voyons voyait verra verront vu vue vus
		mettre met mettent mettons mettait mettaient mettra mettront mis mise mises
		permettre permet permettent permettait permettra permis
		recevoir recoit recoivent recevons recevait recevions recevra recevront recu recue recus recues
		repondre repond repondent repondons repondait repondra repondront repondu
		rendre rend rendent rendons rendait rendra rendu
		suivre suit suivent suivons suivait suivra suivi suivie
		connaitre connait connaissent connaissait connaitra connu
		ecrire ecrit ecrivent ecrivait ecrira
		lire lit lisent lisait lira lu
		croire croit croient croyons croyait cru
		ouvrir ouvre ouvrent ouvrait ouvrira ouvert ouverte
		conclure conclut concluent concluait conclura conclu`,
};

/** French verbs that go like another, by what stands before it. */
const compounds: Readonly<Record<string, string>> = {
	venir: "re de par con inter pre sur sou",
	tenir: "ob de re sou con appar entre",
	prendre: "ap re entre sur",
	mettre: "ad re com trans pro sou",
};

const bases: Readonly<Record<Language, ReadonlyMap<string, string>>> = {
	en: formsOf(irregular.en),
	fr: formsOf(irregular.fr),
};

function formsOf(lines: string): Map<string, string> {
	const forms = new Map<string, string>();
	for (const line of lines.trim().split("\n")) {
		const [base = "", ...rest] = line.trim().split(" ");
		for (const before of ["", ...(compounds[base]?.split(" ") ?? [])]) {
			for (const form of [base, ...rest]) forms.set(before + form, before + base);
		}
	}
	return forms;
}

/** Of a word in lower case without accents. */
export function uninflected(word: string, language: Language): string {
	const base = bases[language].get(word);
	if (language === "en") return base === undefined ? english(word) : bare(base);
	return base ?? french(word);
}

/** A final "e" or a doubled consonant may be of the word or of its ending: neither is kept. */
const bare = (stem: string) =>
	stem.length < 4 ? stem : stem.replace(/([b-df-hj-np-tv-z])\1$/, "$1").replace(/e$/, "");

function english(word: string): string {
	const singular =
		word.length > 4 && word.endsWith("ies")
			? `${word.slice(0, -3)}y`
			: /(?:ss|sh|ch|x|z)es$/.test(word)
				? word.slice(0, -2)
				: word.length > 3 && /[^su]s$/.test(word) && !word.endsWith("is")
					? word.slice(0, -1)
					: word;
	if (singular !== word) return bare(singular);
	if (word.length > 4 && word.endsWith("ied")) return `${word.slice(0, -3)}y`;
	if (word.length > 4 && /[^e]ed$/.test(word)) return bare(word.slice(0, -2));
	if (word.length > 5 && /[aeiouy].*ing$/.test(word)) return bare(word.slice(0, -3));
	return bare(word);
}

/** Of verbs in -er and -ir, and of feminines; the longest first. */
const frenchEndings =
	/(?:issaient|issait|issent|isson|issant|issez|iraient|irait|iron|iront|eraient|erait|eron|eront|aient|erai|erez|ante|ant|ait|ai|ion|on|ent|ees|ee|era|ira|er|ez|ir|it|ie|e|a|i|x)$/;

function french(word: string): string {
	const singular = word.length > 4 ? word.replace(/s$/, "") : word;
	const stem = singular.replace(frenchEndings, "");
	return stem.length >= 3 ? stem : singular;
}

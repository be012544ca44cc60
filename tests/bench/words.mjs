// Letters and replies of a made-up newsroom and made-up organizations, in both languages, the same every time. Words are
// as unevenly common as real ones, most sentences are said once, and some are said again and again.

/** Numbers from 0 to 1 (mulberry32). */
export function dice(seed) {
	let state = seed >>> 0;
	return () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
	};
}

/** Stands in five replies, whatever the size of the record. */
export const rarePhrase = { en: "the amber lighthouse protocol", fr: "le protocole du phare d’ambre" };
/** Stands in about a third of all replies. */
export const commonPhrase = { en: "thank you for your patience", fr: "merci de votre patience" };

const split = (words) => words.split(" ");

const english = {
	nouns: split(
		"contract report budget vehicle policy review program licence permit audit inspection bridge harbour school hospital clinic pipeline forest river archive registry grant loan tender supplier contractor employee member officer committee council tribunal order letter record file database network device shipment warehouse airport terminal ferry railway tunnel highway fleet engine reactor turbine substation shelter kitchen laboratory vaccine sample specimen survey census ballot petition complaint appeal ruling settlement warrant search arrest detention transfer deployment exercise mission patrol base depot radar satellite sensor signal cable server breach leak outage recall refund subsidy tariff quota levy pension benefit claim payment invoice receipt deposit account ledger",
	),
	adjectives: split(
		"federal provincial municipal regional annual internal external independent preliminary final interim confidential public northern coastal rural urban temporary permanent emergency technical legal financial environmental operational strategic administrative",
	),
	verbs: split(
		"reviewed approved published suspended completed examined received extended cancelled awarded replaced restored inspected delayed funded closed opened amended withdrawn confirmed",
	),
	subject: (adjective, noun) => `the ${adjective} ${noun}`,
	verb: (verb) => `was ${verb}`,
	object: (adjective, noun, other) => `with the ${adjective} ${noun} and the ${other}`,
	tails: (noun, count) => [
		`in the ${noun}`,
		`before the ${noun} was made`,
		`at a cost of ${count} million dollars`,
		`for reasons of ${noun} safety`,
		`as the ${noun} requires`,
		`over ${count} weeks`,
	],
	stock: [
		"We are looking into your questions and thank you for your patience.",
		"The organization takes these matters seriously.",
		"We have nothing further to add at this time.",
		"As this matter is before the courts, it would be inappropriate to comment.",
	],
	declining: {
		leaked_documents: "We do not comment on leaked documents",
		operational_matters: "We do not comment on operational matters",
		before_the_courts: "We cannot comment on matters before the courts",
		privacy: "For privacy reasons we cannot discuss individual cases",
	},
	greeting: "Good morning,",
	asks: "Could you tell us about",
	put: "We are preparing a story on the",
	titles: ["spokesperson", "media relations officer", "director of communications"],
};

const french = {
	nouns: split(
		"contrats rapports budgets dossiers programmes permis licences ponts ports hôpitaux cliniques pipelines archives registres subventions prêts fournisseurs employés membres agents comités conseils tribunaux lettres réseaux appareils entrepôts aéroports navires trains tunnels routes moteurs réacteurs refuges laboratoires vaccins échantillons sondages bulletins plaintes appels jugements ententes mandats arrestations transferts exercices missions patrouilles bases dépôts radars satellites capteurs signaux serveurs fuites pannes rappels tarifs quotas pensions prestations paiements factures comptes",
	),
	adjectives: split(
		"publics annuels internes externes indépendants régionaux provinciaux municipaux temporaires techniques juridiques financiers stratégiques administratifs ruraux urbains",
	),
	verbs: split(
		"examinés approuvés publiés suspendus terminés reçus prolongés annulés remplacés inspectés retardés financés modifiés retirés confirmés",
	),
	subject: (adjective, noun) => `les ${noun} ${adjective}`,
	verb: (verb) => `ont été ${verb}`,
	object: (adjective, noun, other) => `avec les ${noun} ${adjective} et les ${other}`,
	tails: (noun, count) => [
		`dans les ${noun}`,
		`avant que les ${noun} soient connus`,
		`au coût de ${count} millions de dollars`,
		`pour des raisons liées aux ${noun}`,
		`pendant ${count} semaines`,
	],
	stock: [
		"Nous examinons vos questions; merci de votre patience.",
		"L’organisation prend ces questions au sérieux.",
		"Nous n’avons rien à ajouter pour le moment.",
		"L’affaire étant devant les tribunaux, il serait inapproprié de commenter.",
	],
	declining: {
		leaked_documents: "Nous ne commentons pas les documents coulés",
		operational_matters: "Nous ne commentons pas les questions opérationnelles",
		before_the_courts: "Nous ne pouvons commenter une affaire devant les tribunaux",
		privacy: "Pour des raisons de confidentialité, nous ne pouvons parler de cas particuliers",
	},
	greeting: "Bonjour,",
	asks: "Pourriez-vous nous parler de ce qui touche",
	put: "Nous préparons un article sur les",
	titles: ["porte-parole", "agente des relations avec les médias", "directeur des communications"],
};

const syllables = split(
	"ba be bo ca co da de do fa fi ga go ka ko la le li lo ma me mi mo na ne no pa pe po ra re ri ro sa se si so ta te ti to va ve vi vo",
);

/** Writes in one language. `roll` is only used to make its stock of phrases; every text takes a roll of its own. */
function writerOf(language, roll) {
	const pick = (list) => list[Math.floor(roll() * list.length)];
	const invented = Array.from({ length: 4_000 }, () =>
		Array.from({ length: 2 + Math.floor(roll() * 3) }, () => pick(syllables)).join(""),
	);
	const nouns = [...language.nouns, ...invented];
	// Few words are common and most are rare.
	const noun = () => nouns[Math.floor(roll() ** 3 * nouns.length)];
	const make = (count, one) => Array.from({ length: count }, one);
	const subjects = make(2_000, () => language.subject(pick(language.adjectives), noun()));
	const verbs = make(60, () => language.verb(pick(language.verbs)));
	const objects = make(4_000, () => language.object(pick(language.adjectives), noun(), noun()));
	const tails = make(4_000, () => pick(language.tails(noun(), 1 + Math.floor(roll() * 40))));

	/** One sentence of 10 to 25 words, without its full stop. */
	const sentence = (dice) => {
		const of = (list) => list[Math.floor(dice() * list.length)];
		const text = `${of(subjects)} ${of(verbs)} ${of(objects)} ${of(tails)}${dice() < 0.5 ? ` ${of(tails)}` : ""}`;
		return text[0].toUpperCase() + text.slice(1);
	};
	return {
		language,
		sentence,
		subjectLine: (dice) => sentence(dice).split(" ").slice(0, 7).join(" "),
		question: (dice) => `${language.asks} ${subjects[Math.floor(dice() * subjects.length)]}?`,
		/** About so many words: sentences, in paragraphs of three or four. */
		prose(dice, words) {
			let text = "";
			for (let count = 0, at = 0; count < words; count += 14, at += 1) {
				text += `${text === "" ? "" : at % 4 === 0 ? "\n\n" : " "}${sentence(dice)}.`;
			}
			return text;
		},
	};
}

export function writers() {
	const roll = dice(11);
	return { en: writerOf(english, roll), fr: writerOf(french, roll) };
}

const firstNames = split(
	"Alba Brio Corin Dalia Edda Fenn Galia Hollis Ione Jory Kestrel Lior Maren Nyle Orla Perrin Quill Rowan Sable Tamsin Ulla Verity Wren Xanthe Yael Zephyr",
);
const lastNames = split(
	"Abernoll Brockwain Castelune Dunmarrow Ellisande Farroway Grimhale Hartlune Inverlock Jessamond Kilbrannoch Lachevre Montarbre Norvane Ostrelle Pellingham Quarrell Rosmarin Saintclou Thornbeck Umberlane Valcourtois Winterlow Yarnborough Zellerie",
);

/** A made-up person, a different one for each number up to several hundred. */
export const personName = (number) =>
	`${firstNames[number % firstNames.length]} ${lastNames[(number * 7 + Math.floor(number / 26)) % lastNames.length]}`;

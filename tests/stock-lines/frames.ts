/**
 * Lines as press offices have them, for the generated set: each in several tenses, with its opposite, and what it may be about.
 * {N} is an institution, {P} a person, {#} a number, {D} a date, {O} the object. Lines with another object are other lines.
 */
import type { Language } from "../../src/vocabulary.ts";

export interface Frame {
	readonly said: readonly string[];
	readonly opposite: readonly string[];
	readonly objects: readonly string[];
}

const english: readonly Frame[] = [
	{
		said: ["{N} does not comment on {O}.", "{N} did not comment on {O}.", "{N} will not comment on {O}."],
		opposite: ["{N} does comment on {O}.", "{N} commented on {O}.", "{N} will comment on {O}."],
		objects: [
			"leaked documents",
			"ongoing investigations",
			"matters before the courts",
			"personnel matters",
			"operational matters",
		],
	},
	{
		said: [
			"We cannot confirm or deny the existence of {O}.",
			"We could not confirm or deny the existence of {O}.",
		],
		opposite: ["We can confirm the existence of {O}.", "We could confirm the existence of {O}."],
		objects: [
			"a criminal investigation",
			"such a warrant",
			"the memo you describe",
			"any agreement with {N}",
		],
	},
	{
		said: [
			"{N} is aware of {O} and is looking into the matter.",
			"{N} was aware of {O} and was looking into the matter.",
		],
		opposite: [
			"{N} is not aware of {O} and is not looking into the matter.",
			"{N} was not aware of {O} and was not looking into the matter.",
		],
		objects: [
			"the allegations",
			"the reports circulating online",
			"the complaint filed on {D}",
			"the data breach",
		],
	},
	{
		said: [
			"As of {D}, {#} of the {#} {O} have been completed.",
			"As of {D}, {#} of the {#} {O} had been completed.",
		],
		opposite: [
			"As of {D}, {#} of the {#} {O} have not been completed.",
			"As of {D}, {#} of the {#} {O} had not been completed.",
		],
		objects: ["safety inspections", "security screenings", "training modules", "internal audits"],
	},
	{
		said: [
			"{P} was briefed on {O} before the decision was made.",
			"{P} will be briefed on {O} before the decision is made.",
		],
		opposite: [
			"{P} was not briefed on {O} before the decision was made.",
			"{P} will not be briefed on {O} before the decision is made.",
		],
		objects: ["the tender", "the threat assessment", "the pilot project", "the costs of the move"],
	},
	{
		said: [
			"For reasons of {O}, we do not release the names of our employees.",
			"For reasons of {O}, we did not release the names of our employees.",
		],
		opposite: [
			"For reasons of {O}, we release the names of our employees.",
			"For reasons of {O}, we released the names of our employees.",
		],
		objects: ["privacy", "operational security", "staff safety"],
	},
	{
		said: ["{N} takes allegations of {O} very seriously.", "{N} took allegations of {O} very seriously."],
		opposite: [
			"{N} does not take allegations of {O} very seriously.",
			"{N} did not take allegations of {O} very seriously.",
		],
		objects: ["misconduct", "harassment", "foreign interference", "workplace violence"],
	},
	{
		said: [
			"The contract with {N} is valued at {#} dollars and covers {O}.",
			"The contract with {N} was valued at {#} dollars and covered {O}.",
		],
		opposite: [
			"The contract with {N} is valued at {#} dollars and does not cover {O}.",
			"The contract with {N} was valued at {#} dollars and did not cover {O}.",
		],
		objects: ["maintenance of the fleet", "catering at the base", "translation services", "legal advice"],
	},
	{
		said: [
			"Questions about {O} should be directed to {N}.",
			"Any questions about {O} should be directed to {N}.",
		],
		opposite: [
			"Questions about {O} should not be directed to {N}.",
			"Any questions about {O} should not be directed to {N}.",
		],
		objects: ["the arrest", "the federal budget", "the recall", "the evacuation order"],
	},
	{
		said: [
			"It would be inappropriate to comment further on {O}, which is before the courts.",
			"It would have been inappropriate to comment further on {O}, which was before the courts.",
		],
		opposite: [
			"It would not be inappropriate to comment further on {O}, which is before the courts.",
			"It would not have been inappropriate to comment further on {O}, which was before the courts.",
		],
		objects: ["the lawsuit", "the charges against {P}", "the class action"],
	},
	{
		said: ["{N} remains committed to transparency on {O}.", "{N} remained committed to transparency on {O}."],
		opposite: [
			"{N} is no longer committed to transparency on {O}.",
			"{N} was no longer committed to transparency on {O}.",
		],
		objects: ["procurement", "police oversight", "water quality", "detention conditions"],
	},
	{
		said: [
			"{P} has asked officials to review {O} and report back by {D}.",
			"{P} asked officials to review {O} and report back by {D}.",
		],
		opposite: [
			"{P} has never asked officials to review {O} and report back by {D}.",
			"{P} never asked officials to review {O} and report back by {D}.",
		],
		objects: ["the policy on travel", "the use of force", "the screening process", "the grants program"],
	},
	{
		said: [
			"We have received your request about {O} and expect to respond within {#} days.",
			"We received your request about {O} and expected to respond within {#} days.",
		],
		opposite: [
			"We have received your request about {O} and do not expect to respond within {#} days.",
			"We received your request about {O} and did not expect to respond within {#} days.",
		],
		objects: ["the flight logs", "the inspection reports", "the salaries of executives"],
	},
	{
		said: [
			"No employee of {N} is under investigation in connection with {O}.",
			"No employee of {N} was under investigation in connection with {O}.",
		],
		opposite: [
			"An employee of {N} is under investigation in connection with {O}.",
			"An employee of {N} was under investigation in connection with {O}.",
		],
		objects: ["the leak", "the missing funds", "the fire", "the shooting of {D}"],
	},
	{
		said: ["The decision to end {O} is made by {N} alone.", "The decision to end {O} was made by {N} alone."],
		opposite: [
			"The decision to end {O} is not made by {N} alone.",
			"The decision to end {O} was not made by {N} alone.",
		],
		objects: ["the mission", "the program", "the partnership", "the lease"],
	},
];

const french: readonly Frame[] = [
	{
		said: ["{N} ne commente pas {O}.", "{N} n’a pas commenté {O}.", "{N} ne commentera pas {O}."],
		opposite: ["{N} commente {O}.", "{N} a commenté {O}.", "{N} commentera {O}."],
		objects: [
			"les documents coulés",
			"les enquêtes en cours",
			"les affaires devant les tribunaux",
			"les dossiers du personnel",
			"les questions opérationnelles",
		],
	},
	{
		said: [
			"Nous ne pouvons ni confirmer ni infirmer l’existence {O}.",
			"Nous ne pouvions ni confirmer ni infirmer l’existence {O}.",
		],
		opposite: ["Nous pouvons confirmer l’existence {O}.", "Nous pouvions confirmer l’existence {O}."],
		objects: [
			"d’une enquête criminelle",
			"d’un tel mandat",
			"de la note que vous décrivez",
			"d’une entente avec {P}",
		],
	},
	{
		said: [
			"{N} est au courant {O} et examine la situation.",
			"{N} était au courant {O} et examinait la situation.",
		],
		opposite: [
			"{N} n’est pas au courant {O} et n’examine pas la situation.",
			"{N} n’était pas au courant {O} et n’examinait pas la situation.",
		],
		objects: [
			"des allégations",
			"des rumeurs qui circulent en ligne",
			"de la plainte déposée le {D}",
			"de la fuite de données",
		],
	},
	{
		said: [
			"En date du {D}, {#} des {#} {O} sont terminées.",
			"En date du {D}, {#} des {#} {O} étaient terminées.",
		],
		opposite: [
			"En date du {D}, {#} des {#} {O} ne sont pas terminées.",
			"En date du {D}, {#} des {#} {O} n’étaient pas terminées.",
		],
		objects: [
			"inspections de sécurité",
			"enquêtes de sécurité",
			"formations obligatoires",
			"vérifications internes",
		],
	},
	{
		said: [
			"{P} a été informée {O} avant que la décision soit prise.",
			"{P} sera informée {O} avant que la décision soit prise.",
		],
		opposite: [
			"{P} n’a pas été informée {O} avant que la décision soit prise.",
			"{P} ne sera pas informée {O} avant que la décision soit prise.",
		],
		objects: [
			"de l’appel d’offres",
			"de l’évaluation de la menace",
			"du projet pilote",
			"des coûts du déménagement",
		],
	},
	{
		said: [
			"Pour des raisons {O}, nous ne divulguons pas le nom de nos employés.",
			"Pour des raisons {O}, nous n’avons pas divulgué le nom de nos employés.",
		],
		opposite: [
			"Pour des raisons {O}, nous divulguons le nom de nos employés.",
			"Pour des raisons {O}, nous avons divulgué le nom de nos employés.",
		],
		objects: ["de confidentialité", "de sécurité opérationnelle", "liées à la sûreté du personnel"],
	},
	{
		said: [
			"{N} prend très au sérieux les allégations {O}.",
			"{N} a pris très au sérieux les allégations {O}.",
		],
		opposite: [
			"{N} ne prend pas très au sérieux les allégations {O}.",
			"{N} n’a pas pris très au sérieux les allégations {O}.",
		],
		objects: ["d’inconduite", "de harcèlement", "d’ingérence étrangère", "de violence au travail"],
	},
	{
		said: [
			"Le contrat avec {N} est évalué à {#} dollars et comprend {O}.",
			"Le contrat avec {N} était évalué à {#} dollars et comprenait {O}.",
		],
		opposite: [
			"Le contrat avec {N} est évalué à {#} dollars et ne comprend pas {O}.",
			"Le contrat avec {N} était évalué à {#} dollars et ne comprenait pas {O}.",
		],
		objects: [
			"l’entretien de la flotte",
			"les repas à la base",
			"les services de traduction",
			"les conseils juridiques",
		],
	},
	{
		said: [
			"Les questions sur {O} doivent être adressées à {P}.",
			"Les questions sur {O} devaient être adressées à {P}.",
		],
		opposite: [
			"Les questions sur {O} ne doivent pas être adressées à {P}.",
			"Les questions sur {O} ne devaient pas être adressées à {P}.",
		],
		objects: ["l’arrestation", "le budget fédéral", "le rappel de produits", "l’ordre d’évacuation"],
	},
	{
		said: [
			"Il serait inapproprié de commenter davantage {O}, puisque les tribunaux en sont saisis.",
			"Il était inapproprié de commenter davantage {O}, puisque les tribunaux en étaient saisis.",
		],
		opposite: [
			"Il ne serait pas inapproprié de commenter davantage {O}, puisque les tribunaux en sont saisis.",
			"Il n’était pas inapproprié de commenter davantage {O}, puisque les tribunaux en étaient saisis.",
		],
		objects: ["la poursuite", "les accusations contre {P}", "l’action collective"],
	},
	{
		said: [
			"{N} demeure résolu à faire preuve de transparence quant {O}.",
			"{N} demeurait résolu à faire preuve de transparence quant {O}.",
		],
		opposite: [
			"{N} n’est plus résolu à faire preuve de transparence quant {O}.",
			"{N} n’était plus résolu à faire preuve de transparence quant {O}.",
		],
		objects: [
			"aux achats",
			"à la surveillance de la police",
			"à la qualité de l’eau",
			"aux conditions de détention",
		],
	},
	{
		said: [
			"{P} demande aux fonctionnaires de revoir {O} et de lui faire rapport d’ici le {D}.",
			"{P} a demandé aux fonctionnaires de revoir {O} et de lui faire rapport d’ici le {D}.",
		],
		opposite: [
			"{P} ne demande jamais aux fonctionnaires de revoir {O} et de lui faire rapport d’ici le {D}.",
			"{P} n’a jamais demandé aux fonctionnaires de revoir {O} et de lui faire rapport d’ici le {D}.",
		],
		objects: [
			"la politique sur les voyages",
			"le recours à la force",
			"le processus de filtrage",
			"le programme de subventions",
		],
	},
	{
		said: [
			"Nous avons reçu votre demande au sujet {O} et comptons répondre d’ici {#} jours.",
			"Nous recevons votre demande au sujet {O} et comptons répondre d’ici {#} jours.",
		],
		opposite: [
			"Nous avons reçu votre demande au sujet {O} et ne comptons pas répondre d’ici {#} jours.",
			"Nous recevons votre demande au sujet {O} et ne comptons pas répondre d’ici {#} jours.",
		],
		objects: ["des registres de vol", "des rapports d’inspection", "des salaires des cadres"],
	},
	{
		said: [
			"Aucun employé n’est visé par une enquête relativement {O}.",
			"Aucun employé n’était visé par une enquête relativement {O}.",
		],
		opposite: [
			"Un employé est visé par une enquête relativement {O}.",
			"Un employé était visé par une enquête relativement {O}.",
		],
		objects: ["à la fuite", "aux fonds manquants", "à l’incendie", "à la fusillade du {D}"],
	},
	{
		said: [
			"La décision de mettre fin {O} revient à {P} seule.",
			"La décision de mettre fin {O} revenait à {P} seule.",
		],
		opposite: [
			"La décision de mettre fin {O} ne revient pas à {P} seule.",
			"La décision de mettre fin {O} ne revenait pas à {P} seule.",
		],
		objects: ["à la mission", "au programme", "au partenariat", "au bail"],
	},
];

/** Put aside: the rules were not changed for what was missed in these. */
const englishHeldOut: readonly Frame[] = [
	{
		said: [
			"{N} does not discuss the details of {O} with the media.",
			"{N} did not discuss the details of {O} with the media.",
		],
		opposite: [
			"{N} discusses the details of {O} with the media.",
			"{N} discussed the details of {O} with the media.",
		],
		objects: ["intelligence operations", "contract negotiations", "individual cases"],
	},
	{
		said: [
			"{P} has full confidence in the leadership of {N}.",
			"{P} had full confidence in the leadership of {N}.",
		],
		opposite: [
			"{P} does not have full confidence in the leadership of {N}.",
			"{P} did not have full confidence in the leadership of {N}.",
		],
		objects: [""],
	},
	{
		said: [
			"{#} travellers are denied boarding because of {O} since {D}.",
			"{#} travellers were denied boarding because of {O} since {D}.",
		],
		opposite: [
			"{#} travellers are not denied boarding because of {O} since {D}.",
			"{#} travellers were not denied boarding because of {O} since {D}.",
		],
		objects: ["the no-fly list", "expired documents", "health rules"],
	},
	{
		said: [
			"We are cooperating fully with {N} in its review of {O}.",
			"We cooperated fully with {N} in its review of {O}.",
		],
		opposite: [
			"We are not cooperating fully with {N} in its review of {O}.",
			"We did not cooperate fully with {N} in its review of {O}.",
		],
		objects: ["the crash", "our billing practices", "the spill"],
	},
	{
		said: [
			"The minister’s office has seen a copy of {O} but has no further comment.",
			"The minister’s office saw a copy of {O} but had no further comment.",
		],
		opposite: [
			"The minister’s office has not seen a copy of {O} but has no further comment.",
			"The minister’s office did not see a copy of {O} but had no further comment.",
		],
		objects: ["the letter", "the audit", "the video"],
	},
	{
		said: [
			"Employees who report {O} are protected by law from reprisal.",
			"Employees who reported {O} were protected by law from reprisal.",
		],
		opposite: [
			"Employees who report {O} are not protected by law from reprisal.",
			"Employees who reported {O} were not protected by law from reprisal.",
		],
		objects: ["wrongdoing", "fraud", "safety hazards"],
	},
];

const frenchHeldOut: readonly Frame[] = [
	{
		said: [
			"{N} ne discute pas des détails {O} avec les médias.",
			"{N} n’a pas discuté des détails {O} avec les médias.",
		],
		opposite: [
			"{N} discute des détails {O} avec les médias.",
			"{N} a discuté des détails {O} avec les médias.",
		],
		objects: ["des opérations de renseignement", "des négociations contractuelles", "de cas particuliers"],
	},
	{
		said: [
			"{P} a pleinement confiance en la direction de l’organisme.",
			"{P} avait pleinement confiance en la direction de l’organisme.",
		],
		opposite: [
			"{P} n’a pas pleinement confiance en la direction de l’organisme.",
			"{P} n’avait pas pleinement confiance en la direction de l’organisme.",
		],
		objects: [""],
	},
	{
		said: [
			"Depuis le {D}, {#} voyageurs se voient refuser l’embarquement en raison {O}.",
			"Depuis le {D}, {#} voyageurs se sont vu refuser l’embarquement en raison {O}.",
		],
		opposite: [
			"Depuis le {D}, {#} voyageurs ne se voient pas refuser l’embarquement en raison {O}.",
			"Depuis le {D}, {#} voyageurs ne se sont pas vu refuser l’embarquement en raison {O}.",
		],
		objects: ["de la liste d’interdiction de vol", "de documents périmés", "de règles sanitaires"],
	},
	{
		said: [
			"Nous collaborons avec {P} dans le cadre de son examen {O}.",
			"Nous collaborions avec {P} dans le cadre de son examen {O}.",
		],
		opposite: [
			"Nous ne collaborons pas avec {P} dans le cadre de son examen {O}.",
			"Nous ne collaborions pas avec {P} dans le cadre de son examen {O}.",
		],
		objects: ["de l’écrasement", "de nos pratiques de facturation", "du déversement"],
	},
	{
		said: [
			"Le cabinet de la ministre a vu une copie {O} mais n’a rien à ajouter.",
			"Le cabinet de la ministre avait vu une copie {O} mais n’avait rien à ajouter.",
		],
		opposite: [
			"Le cabinet de la ministre n’a pas vu une copie {O} mais n’a rien à ajouter.",
			"Le cabinet de la ministre n’avait pas vu une copie {O} mais n’avait rien à ajouter.",
		],
		objects: ["de la lettre", "du rapport d’audit", "de la vidéo"],
	},
	{
		said: [
			"Les employés qui signalent {O} sont protégés par la loi contre les représailles.",
			"Les employés qui ont signalé {O} étaient protégés par la loi contre les représailles.",
		],
		opposite: [
			"Les employés qui signalent {O} ne sont pas protégés par la loi contre les représailles.",
			"Les employés qui ont signalé {O} n’étaient pas protégés par la loi contre les représailles.",
		],
		objects: ["des actes répréhensibles", "une fraude", "des dangers au travail"],
	},
];

/** The lines that the rules were tuned on, and those that were put aside. */
export const sets = {
	tuned: { en: english, fr: french },
	"held out": { en: englishHeldOut, fr: frenchHeldOut },
} as const satisfies Record<string, Readonly<Record<Language, readonly Frame[]>>>;
export type SetName = keyof typeof sets;

export const fillings: Readonly<
	Record<Language, Readonly<Record<"N" | "P" | "#" | "D", readonly string[]>>>
> = {
	en: {
		N: [
			"the Government of Canada",
			"the Department of National Defence",
			"Global Affairs Canada",
			"CSIS",
			"the RCMP",
			"Ottawa",
			"the Canada Border Services Agency",
			"Transport Canada",
			"Northwind Logistics Inc.",
		],
		P: [
			"Minister Dana Wells",
			"Deputy Minister Roy",
			"Ms. Okafor",
			"Commissioner Lee Tremblay",
			"Dr. Hannah Cole",
		],
		"#": ["12", "1,204", "37", "three", "2.5", "480,000"],
		D: ["March 14, 2027", "June 2, 2025", "October 31, 2026"],
	},
	fr: {
		N: [
			"le gouvernement du Canada",
			"le ministère de la Défense nationale",
			"le Service canadien du renseignement de sécurité",
			"Affaires mondiales Canada",
			"le SCRS",
			"Ottawa",
			"la GRC",
			"Transports Canada",
			"le Centre de la sécurité des télécommunications",
		],
		P: [
			"Mme Dana Wells",
			"la ministre Roy",
			"Mme Okafor",
			"la commissaire Lee Tremblay",
			"la Dre Hannah Cole",
		],
		"#": ["12", "1 204", "37", "trois", "2,5", "480 000"],
		D: ["14 mars 2027", "2 juin 2025", "31 octobre 2026"],
	},
};

/** What is put in without making it another line: before it, or after its last word. */
const tunedInsertions: Readonly<Record<Language, { before: readonly string[]; after: readonly string[] }>> = {
	en: {
		before: [
			"At this time, ",
			"Unfortunately, ",
			"As you know, ",
			"However, ",
			"As stated previously, ",
			"To be clear, ",
		],
		after: [
			" at this time",
			" at this point",
			" for the moment",
			" either",
			" as well",
			" as a matter of course",
		],
	},
	fr: {
		before: [
			"Pour le moment, ",
			"Malheureusement, ",
			"Comme vous le savez, ",
			"Toutefois, ",
			"Comme nous l’avons déjà dit, ",
			"Soyons clairs : ",
		],
		after: [
			" pour l’instant",
			" à ce stade-ci",
			" en ce moment",
			" non plus",
			" à l’heure actuelle",
			" de façon générale",
		],
	},
};

const heldOutInsertions: typeof tunedInsertions = {
	en: {
		before: [
			"At this juncture, ",
			"Regrettably, ",
			"As the minister said yesterday, ",
			"For the record, ",
			"Naturally, ",
		],
		after: [" at the present time", " for the time being", " any longer", " whatsoever", " going forward"],
	},
	fr: {
		before: [
			"À l’heure où on se parle, ",
			"Hélas, ",
			"Comme l’a dit la ministre hier, ",
			"À titre d’information, ",
			"Évidemment, ",
		],
		after: [" pour l’heure", " à présent", " désormais", " quoi qu’il en soit", " à l’avenir"],
	},
};

export const insertions = { tuned: tunedInsertions, "held out": heldOutInsertions };

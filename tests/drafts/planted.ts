/** A story with replies of every standing, and drafts with the errors that a check is there for, one in each paragraph. */
import type { TestApp } from "../support/app.ts";
import { draftNewsroom } from "./story.ts";

const french =
	"Nous n’avons transmis aucun dossier à un gouvernement étranger, sauf sur ordre d’un tribunal.";
const offTheRecord = "Two of our officers were in the room when the orders were read out to the allies.";
const offTheRecordFr = "Deux de nos agents étaient dans la salle quand les ordres ont été lus aux alliés.";

/**
 * `tasking-orders` as the examples have it (CSIS silent so far, National Defence quoted), and since then: CSE has answered
 * in French, with a recorded translation, Global Affairs off the record in both languages, National Defence's words
 * have their French translation, and the RCMP is in the directory, unasked.
 */
export async function plantedNewsroom(app: TestApp) {
	const on = await draftNewsroom(app);
	const { program } = on;
	await program
		.post("/organizations")
		.send({
			slug: "rcmp",
			nameEn: "Royal Canadian Mounted Police",
			nameFr: "Gendarmerie royale du Canada",
			abbreviationEn: "RCMP",
			abbreviationFr: "GRC",
			articleEn: "the",
			articleFr: "la",
			kind: "agency",
			timeZone: "America/Toronto",
		})
		.expect(201);
	app.clock.pass(5);
	const reply = async (slug: string, body: object) => {
		const { body: made } = await on.reply({ kind: "statement", ...body }, slug).expect(201);
		return made.id as number;
	};
	const cse = await reply("cse", {
		body: french,
		language: "fr",
		speakerName: "Luc Aubin",
		speakerTitle: "porte-parole",
	});
	await program
		.post(`/replies/${cse}/quotes`)
		.send({
			passage: french,
			translation: "We gave no file to a foreign government, except by order of a court.",
			translationLanguage: "en",
		})
		.expect(201);
	await reply("gac", {
		body: `${offTheRecord}\n\n${offTheRecordFr}`,
		speakerName: "Maya Stone",
		terms: "off_the_record",
	});
	const { body: list } = await program.get(`/inquiries/${on.inquiry("dnd")}`).expect(200);
	await program
		.post(`/replies/${list.replies[0].id}/quotes`)
		.send({
			passage: "Canada does not comment on leaked documents.",
			translation: "Le Canada ne commente pas les documents coulés.",
			translationLanguage: "fr",
		})
		.expect(201);
	return on;
}

/** A paragraph with one error, and the words in which the page names it, in the language of the paragraph. */
export interface Planted {
	readonly error: string;
	readonly paragraph: string;
	readonly named: string;
}

export const plantedEnglish: readonly Planted[] = [
	{
		error: "a misquote",
		paragraph: "“The Government of Canada never comments on leaked documents,” Ashley Lemire told the Post.",
		named: "Altered quotation",
	},
	{
		error: "a dropped not",
		paragraph:
			"“The Government of Canada does comment on leaked documents,” said Lemire, of National Defence.",
		named: "Altered quotation",
	},
	{
		error: "a wrong speaker",
		paragraph: "“The Government of Canada does not comment on leaked documents,” said Carl Voss, a lawyer.",
		named: "Wrong speaker",
	},
	{
		error: "an off-the-record passage",
		paragraph: "Two of their officers were in the room when the orders were read out to the allies.",
		named: "May not be printed",
	},
	{
		error: "silence, after a reply came",
		paragraph:
			"The Communications Security Establishment did not immediately respond to a request for comment.",
		named: "Contradicted",
	},
	{
		error: "an organization that was never asked",
		paragraph: "The orders were copied to the Royal Canadian Mounted Police on the same morning.",
		named: "Never asked",
	},
	{
		error: "a refusal that nobody made",
		paragraph: "The Canadian Security Intelligence Service declined to comment on the orders.",
		named: "Contradicted",
	},
	{
		error: "an ellipsis that turns the sense round",
		paragraph: "“The Government of Canada … comment on leaked documents,” Ashley Lemire said.",
		named: "Word for word, edits marked",
	},
	{
		error: "a wrong title",
		paragraph:
			"“The Government of Canada does not comment on leaked documents,” said Ashley Lemire, the deputy minister of National Defence.",
		named: "Wrong title",
	},
	{
		error: "a translation given out as what was said",
		paragraph:
			"“We gave no file to a foreign government, except by order of a court,” said Luc Aubin of CSE.",
		named: "Translation not marked",
	},
];

export const plantedFrench: readonly Planted[] = [
	{
		error: "a misquote",
		paragraph:
			"« Nous n’avons remis aucun dossier à un gouvernement étranger, sauf sur ordre d’un tribunal », a déclaré Luc Aubin, porte-parole du CST.",
		named: "Citation altérée",
	},
	{
		error: "a dropped not",
		paragraph:
			"« Nous avons transmis un dossier à un gouvernement étranger, sauf sur ordre d’un tribunal », a dit M. Aubin, du CST. Luc Aubin parlait mardi.",
		named: "Citation altérée",
	},
	{
		error: "a wrong speaker",
		paragraph:
			"« Nous n’avons transmis aucun dossier à un gouvernement étranger, sauf sur ordre d’un tribunal », a affirmé l’avocat Carl Voss.",
		named: "Attribution erronée",
	},
	{
		error: "an off-the-record passage",
		paragraph: "Deux de ses agents étaient dans la salle quand les ordres ont été lus aux alliés, dit-on.",
		named: "À ne pas publier",
	},
	{
		error: "silence, after a reply came",
		paragraph:
			"Le Centre de la sécurité des télécommunications n’a pas répondu dans l’immédiat à nos questions.",
		named: "Contredit",
	},
	{
		error: "an organization that was never asked",
		paragraph: "Les ordres ont aussi été transmis à la Gendarmerie royale du Canada le matin même.",
		named: "Jamais sollicité",
	},
	{
		error: "a refusal that nobody made",
		paragraph: "Le Service canadien du renseignement de sécurité n’a pas voulu commenter les ordres.",
		named: "Contredit",
	},
	{
		error: "an ellipsis that leaves out the condition",
		paragraph: "« Nous n’avons transmis aucun dossier (…) sur ordre d’un tribunal », a déclaré Luc Aubin.",
		named: "Mot pour mot, retouches signalées",
	},
	{
		error: "a wrong title",
		paragraph:
			"« Nous n’avons transmis aucun dossier à un gouvernement étranger, sauf sur ordre d’un tribunal », a déclaré Luc Aubin, sous-ministre adjoint.",
		named: "Titre inexact",
	},
	{
		error: "a translation given out as what was said",
		paragraph:
			"« Le Canada ne commente pas les documents coulés », a déclaré Ashley Lemire, de la Défense nationale.",
		named: "Traduction non signalée",
	},
];

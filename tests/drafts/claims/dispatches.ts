/**
 * Sentences of newspaper prose with what each claims: a third round of siblings. Marked as `courts.ts` is. The engine may
 * be tuned on these. All of it is invented.
 */
import { type ClaimRow, rowIn } from "./row.ts";

const en = rowIn("en");
const fr = rowIn("fr");

const english: ClaimRow[] = [
	en(
		"Officials at the Department of National Defence did not immediately respond to requests for comment about the crash.",
		["did_not_immediately_respond", "dnd"],
	),
	en("When reached by phone, a clerk at Fenner’s Pharmacy said the owner would call back. He did not.", [
		"did_not_respond",
		"?Fenner’s Pharmacy",
	]),
	en("Both CSIS and the RCMP were asked for comment. Only the RCMP replied.", ["did_not_respond", "csis"]),
	en("Example Scanners, the lone bidder, did not return two phone calls.", [
		"did_not_respond",
		"example-scanners",
	]),
	en(
		"The Times-Herald sent the Exampleton Police Service a list of 14 questions. It did not answer any of them.",
		["did_not_respond", "exampleton-police"],
	),
	en("Calls to the cellphone of Alex Roe rang unanswered.", ["did_not_respond", "alex-roe"]),
	en("Neither of the two departments, Global Affairs Canada and Public Safety Canada, responded.", [
		"did_not_respond",
		"gac",
		"psc",
	]),
	en("There has been no reply from the Prime Minister’s Office to a letter sent by the Courier last month.", [
		"did_not_respond",
		"pmo",
	]),
	en("Three weeks on, Northline has yet to answer.", ["did_not_respond", "northline"]),
	en(
		"The Minister’s press secretary, Jo Lindqvist, did not answer emails. The Office of the Minister of Examples has a staff of nine.",
		["did_not_respond", "minister-of-examples"],
	),
	en("The CBSA did not provide a response by our deadline.", ["did_not_respond_by_deadline", "cbsa"]),
	en("At the time of writing, Northline had yet to comment.", ["did_not_respond_by_deadline", "northline"]),
	en("The City of Exampleton was unable to provide a comment before publication.", [
		"did_not_respond_by_deadline",
		"exampleton",
	]),
	en("The Canadian Press was not able to reach Dana Okafor on Saturday.", [
		"could_not_be_reached",
		"dana-okafor",
	]),
	en("Mr. Roe could not be located for comment. Court records list no lawyer for Alex Roe.", [
		"could_not_be_reached",
		"alex-roe",
	]),
	en("No one at Northline could be reached Sunday evening.", ["could_not_be_reached", "northline"]),
	en("The RCMP said it does not discuss ongoing investigations.", ["declined", "rcmp"]),
	en("Reached at home, Alex Roe said he had no comment and closed the door.", ["declined", "alex-roe"]),
	en("Example University officials declined to elaborate.", ["declined", "example-university"]),
	en("The Defence Department declined to comment for this article.", ["declined", "dnd"]),
	en("Exampleton police and Northline each declined to comment.", [
		"declined",
		"exampleton-police",
		"northline",
	]),
	en("CSE had no comment on the report, a spokesperson wrote.", ["declined", "cse"]),
	en("Company officials refused to talk to a reporter who visited the site. Northline bought it in 2019.", [
		"refused",
		"northline",
	]),
	en("The Prime Minister’s Office has refused all requests for comment.", ["refused", "pmo"]),
	en("Because the case is under appeal, the City of Exampleton declined to comment.", [
		"would_not_comment_citing",
		"exampleton",
	]),
	en("Northline declined to comment, citing the lawsuit, which it has asked a judge to dismiss.", [
		"would_not_comment_citing",
		"northline",
	]),
	en("The CBSA can’t comment on individual cases because of the Privacy Act, a spokesperson said.", [
		"would_not_comment_citing",
		"cbsa",
	]),
	en("The Canadian Armed Forces neither confirmed nor denied the account.", [
		"neither_confirm_nor_deny",
		"caf",
	]),
	en("Public Safety Canada did not grant an interview and sent a statement instead.", [
		"declined_interview",
		"psc",
	]),
	en("Requests to interview the director of CSIS were declined.", ["declined_interview", "csis"]),
	en("A spokesman for Northline would not say what the settlement was worth.", [
		"did_not_answer_questions_about",
		"northline",
	]),
	en("Global Affairs Canada did not answer questions about the evacuees’ status.", [
		"did_not_answer_questions_about",
		"gac",
	]),
	en("The RCMP did not reply to a question about whether the officer was armed.", [
		"did_not_answer_questions_about",
		"rcmp",
	]),
	en("The Privy Council Office acknowledged receipt of the questions on Monday.", ["acknowledged", "pco"]),
	en("Northline requested an extension until Wednesday to respond.", ["asked_for_more_time", "northline"]),
	en("The PMO deferred comment to the Privy Council Office.", ["referred", "pmo"]),
	// nothing
	en("Northline’s board has yet to respond to the takeover offer."),
	en("Firefighters could not reach the Example University lab for three hours."),
	en("RCMP spokesman Cpl. Al Brand declined to lay blame, saying fog was to blame."),
	en("Police would not let reporters near the Example Scanners plant."),
	en("The City of Exampleton did not immediately lift the boil-water advisory."),
	en("Dana Okafor declined the nomination."),
	en("The board asked Northline to respond by June 1."),
	en("She wrote to the Privy Council Office in March, but it never replied, she told the inquiry."),
	en("The chief said officers of the Exampleton Police Service do not comment on social media."),
	en("Global Affairs Canada refused to issue him a passport."),
	en(
		"Northline said it could not say when service would resume because crews were still inspecting the line.",
	),
	en("The CBSA has 30 days to respond to the ruling."),
	en("Asked about the fire, Example University said classes would resume Monday."),
	en("The senator said the RCMP should answer questions about the raid."),
	en("Two witnesses did not want to be identified because they still work for Northline."),
	en("A decade ago, CSIS would not have commented at all."),
];

const french: ClaimRow[] = [
	fr(
		"Des responsables du ministère de la Défense nationale n’ont pas immédiatement répondu à nos questions sur l’écrasement.",
		["did_not_immediately_respond", "dnd"],
	),
	fr("Contacté par l’AFP, Northline n’était pas joignable dans l’immédiat.", [
		"could_not_be_reached",
		"northline",
	]),
	fr("Le SCRS et la GRC ont été invités à commenter. Seule la GRC a répondu.", ["did_not_respond", "csis"]),
	fr("Example Scanners, seul soumissionnaire, n’a pas retourné deux appels.", [
		"did_not_respond",
		"example-scanners",
	]),
	fr("Le Droit a soumis 14 questions à la police d’Exampleton. Elle n’a répondu à aucune.", [
		"did_not_respond",
		"exampleton-police",
	]),
	fr("Les appels au cellulaire d’Alex Roe sont restés sans réponse.", ["did_not_respond", "alex-roe"]),
	fr("Toujours aucune réponse du cabinet du premier ministre à une lettre envoyée il y a un mois.", [
		"did_not_respond",
		"pmo",
	]),
	fr("Trois semaines plus tard, Northline n’a toujours pas répondu.", ["did_not_respond", "northline"]),
	fr("Affaires mondiales et Sécurité publique Canada n’ont pas donné suite à nos demandes.", [
		"did_not_respond",
		"gac",
		"psc",
	]),
	fr(
		"L’attachée de presse du ministre n’a pas répondu à nos textos. Le Cabinet du ministre des Exemples compte neuf employés.",
		["did_not_respond", "minister-of-examples"],
	),
	fr("La direction de l’Université de l’Exemple n’a pas répondu à l’appel du Quotidien.", [
		"did_not_respond",
		"example-university",
	]),
	fr("L’ASFC n’a pas fourni de réponse avant notre échéance.", ["did_not_respond_by_deadline", "cbsa"]),
	fr("Au moment d’écrire ces lignes, Northline n’avait pas encore réagi.", [
		"did_not_respond_by_deadline",
		"northline",
	]),
	fr("La Ville d’Exampleton n’a pas pu commenter avant la publication de cet article.", [
		"did_not_respond_by_deadline",
		"exampleton",
	]),
	fr("La Presse canadienne n’a pas été en mesure de joindre Dana Okafor samedi.", [
		"could_not_be_reached",
		"dana-okafor",
	]),
	fr("Alex Roe n’a pu être retracé pour commenter.", ["could_not_be_reached", "alex-roe"]),
	fr("Personne chez Northline n’a pu être joint dimanche soir.", ["could_not_be_reached", "northline"]),
	fr("La GRC dit ne pas discuter d’enquêtes en cours.", ["declined", "rcmp"]),
	fr("Joint chez lui, Alex Roe a dit n’avoir aucun commentaire.", ["declined", "alex-roe"]),
	fr("L’Université de l’Exemple n’a pas voulu s’avancer davantage.", ["declined", "example-university"]),
	fr("La police d’Exampleton et Northline ont toutes deux décliné nos demandes de commentaires.", [
		"declined",
		"exampleton-police",
		"northline",
	]),
	fr("Le CST n’a pas de commentaire à faire sur le rapport, a écrit un porte-parole.", ["declined", "cse"]),
	fr("Le cabinet du premier ministre a refusé toutes nos demandes de commentaires.", ["refused", "pmo"]),
	fr("La société Verrier Frères refuse de s’exprimer sur ce dossier.", ["refused", "?Verrier Frères"]),
	fr("Puisque la cause est en appel, la Ville d’Exampleton n’a pas souhaité commenter.", [
		"would_not_comment_citing",
		"exampleton",
	]),
	fr(
		"L’ASFC ne peut commenter les cas particuliers en vertu de la Loi sur la protection des renseignements personnels.",
		["would_not_comment_citing", "cbsa"],
	),
	fr("Northline a décliné nos demandes, citant la poursuite intentée par ses chauffeurs.", [
		"would_not_comment_citing",
		"northline",
	]),
	fr("Les Forces armées canadiennes n’ont ni confirmé ni nié le récit.", ["neither_confirm_nor_deny", "caf"]),
	fr("Sécurité publique Canada n’a pas donné suite favorablement à notre demande d’entrevue.", [
		"declined_interview",
		"psc",
	]),
	fr("Nos demandes d’entrevue avec le directeur du SCRS ont été refusées.", ["declined_interview", "csis"]),
	fr("Un porte-parole de Northline n’a pas voulu dire ce que valait l’entente.", [
		"did_not_answer_questions_about",
		"northline",
	]),
	fr("Affaires mondiales Canada n’a pas répondu à nos questions au sujet des évacués.", [
		"did_not_answer_questions_about",
		"gac",
	]),
	fr("La GRC s’est gardée de préciser si l’agent était armé.", ["did_not_answer_questions_about", "rcmp"]),
	fr("Le Bureau du Conseil privé a accusé réception des questions lundi.", ["acknowledged", "pco"]),
	fr("Northline a sollicité un délai jusqu’à mercredi pour répondre.", ["asked_for_more_time", "northline"]),
	fr("Le cabinet du premier ministre a renvoyé nos questions au Bureau du Conseil privé.", [
		"referred",
		"pmo",
	]),
	// rien
	fr("Le conseil d’administration de Northline n’a pas encore répondu à l’offre d’achat."),
	fr("Les pompiers n’ont pu joindre le laboratoire de l’Université de l’Exemple pendant trois heures."),
	fr("La porte-parole de la GRC, Anne Roy, s’est gardée de jeter le blâme sur le conducteur."),
	fr("La Ville d’Exampleton n’a pas immédiatement levé l’avis d’ébullition."),
	fr("Dana Okafor a décliné la nomination."),
	fr("Le conseil a demandé à Northline de répondre d’ici le 1er juin."),
	fr(
		"Elle a écrit au Bureau du Conseil privé en mars, mais n’a jamais eu de réponse, a-t-elle dit à la commission.",
	),
	fr("Affaires mondiales Canada a refusé de lui délivrer un passeport."),
	fr("L’ASFC dispose de 30 jours pour répondre au jugement."),
	fr("Interrogée sur l’incendie, l’Université de l’Exemple a dit que les cours reprendraient lundi."),
	fr("La sénatrice estime que la GRC devrait répondre aux questions sur la perquisition."),
	fr("Deux témoins n’ont pas voulu être identifiés parce qu’ils travaillent toujours pour Northline."),
	fr("Il y a dix ans, le SCRS n’aurait pas commenté."),
	fr("La police d’Exampleton n’a pas pu joindre la famille avant mardi."),
	fr("Northline a refusé l’offre de la Ville d’Exampleton."),
	fr("Example Scanners a répondu par courriel à la plupart de nos questions."),
];

export const dispatches: readonly ClaimRow[] = [...english, ...french];

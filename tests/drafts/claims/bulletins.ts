/**
 * Sentences of newspaper prose with what each claims: a further round of siblings, in the voices of agencies, of dailies
 * and of investigations. Marked as `courts.ts` is. The engine may be tuned on these. All of it is invented.
 */
import { type ClaimRow, rowIn } from "./row.ts";

const en = rowIn("en");
const fr = rowIn("fr");

const english: ClaimRow[] = [
	en(
		"Spokespersons for Northline and for the Exampleton Police Service did not immediately return emails seeking comment on Friday.",
		["did_not_immediately_respond", "northline", "exampleton-police"],
	),
	en(
		"Representatives of Brennick Steel, which owns 40 per cent of the venture, did not immediately comment.",
		["did_not_immediately_respond", "?Brennick Steel"],
	),
	en("Global Affairs Canada didn’t immediately have a comment.", ["did_not_immediately_respond", "gac"]),
	en(
		"A message seeking comment was left with the City of Exampleton on Thursday and was not immediately returned.",
		["did_not_immediately_respond", "exampleton"],
	),
	en(
		"The force, Canada’s largest, did not immediately respond to a request for comment. The RCMP has 19,000 officers.",
		["did_not_immediately_respond", "rcmp"],
	),
	en("An attorney listed in court records as representing Alex Roe did not respond to a voicemail.", [
		"did_not_respond",
		"alex-roe",
	]),
	en("Dana Okafor, now a consultant in Halifax, has not responded to messages sent through LinkedIn.", [
		"did_not_respond",
		"dana-okafor",
	]),
	en(
		"Emails to three addresses at Example Scanners bounced, and calls to its listed number went to a full voicemail box.",
		["could_not_be_reached", "example-scanners"],
	),
	en("The Courier asked CSE for comment twice last week and heard nothing.", ["did_not_respond", "cse"]),
	en("Repeated requests for comment to Marlow Ridge Resources were ignored.", [
		"did_not_respond",
		"?Marlow Ridge Resources",
	]),
	en(
		"The ministry has not responded to CBC’s questions about the shortfall. The Department of National Defence says its books are in order.",
		["did_not_answer_questions_about", "dnd"],
	),
	en(
		"Neither the company nor its lawyers replied to the Guardian’s emails. Northline was fined twice in May.",
		["did_not_respond", "northline"],
	),
	en(
		"Ms. Okafor has not spoken publicly about her departure and did not respond to a letter hand-delivered to her home. Dana Okafor resigned on March 2.",
		["did_not_respond", "dana-okafor"],
	),
	en("CSIS did not respond to a request for comment before deadline on Tuesday.", [
		"did_not_respond_by_deadline",
		"csis",
	]),
	en("The Privy Council Office had not responded by the time this newsletter was sent.", [
		"did_not_respond_by_deadline",
		"pco",
	]),
	en("No response had been received from the CBSA by publication.", ["did_not_respond_by_deadline", "cbsa"]),
	en("Example University said it would provide a statement but had not done so at press time.", [
		"did_not_respond_by_deadline",
		"example-university",
	]),
	en("Phone numbers listed for Alex Roe were disconnected, and he could not be reached for comment.", [
		"could_not_be_reached",
		"alex-roe",
	]),
	en("It was not possible to reach Example Scanners on the holiday Monday.", [
		"could_not_be_reached",
		"example-scanners",
	]),
	en("Northline’s chief executive, Paul Renner, was travelling and not available for comment.", [
		"could_not_be_reached",
		"northline",
	]),
	en("The Minister of Examples’ office declined to comment on cabinet confidences.", [
		"declined",
		"?Minister of Examples",
	]),
	en("A senior RCMP officer contacted by the Post hung up when asked about the raid.", ["declined", "rcmp"]),
	en("Exampleton police said they would not be commenting further.", ["declined", "exampleton-police"]),
	en("Public Safety Canada has declined multiple requests for comment.", ["declined", "psc"]),
	en("“No comment,” said a man who answered the phone at Northline’s Exampleton depot."),
	en("Dana Okafor said through her lawyer that she had no comment.", ["declined", "dana-okafor"]),
	en(
		"The university, which has 12 colleges, refused to answer questions from the Herald. Example University is public.",
		["refused", "example-university"],
	),
	en("Northline has repeatedly refused to comment on the lawsuits.", ["refused", "northline"]),
	en("CBSA said it was unable to comment due to privacy legislation.", ["would_not_comment_citing", "cbsa"]),
	en("A spokesman for the Canadian Armed Forces said operational security prevented him from commenting.", [
		"would_not_comment_citing",
		"caf",
	]),
	en("The Exampleton Police Service said that, with the inquest pending, it would not comment.", [
		"would_not_comment_citing",
		"exampleton-police",
	]),
	en("CSIS would not confirm or deny that the man was a source.", ["neither_confirm_nor_deny", "csis"]),
	en("The City of Exampleton declined to grant the Courier an interview with its fire chief.", [
		"declined_interview",
		"exampleton",
	]),
	en("The Prime Minister’s Office did not make anyone available to be interviewed.", [
		"declined_interview",
		"pmo",
	]),
	en("Global Affairs refused an on-camera interview.", ["declined_interview", "gac"]),
	en("The Department of National Defence did not say when the aircraft would fly again.", [
		"did_not_answer_questions_about",
		"dnd",
	]),
	en("Pressed on the number of complaints, Northline would not give one.", [
		"did_not_answer_questions_about",
		"northline",
	]),
	en("Example Scanners did not respond to a question about who trained the operators.", [
		"did_not_answer_questions_about",
		"example-scanners",
	]),
	en("The RCMP refused to disclose the names of the three officers.", [
		"did_not_answer_questions_about",
		"rcmp",
	]),
	en("Public Safety Canada acknowledged the request but provided no comment.", ["acknowledged", "psc"]),
	en("Northline said its team was working on a response.", ["acknowledged", "northline"]),
	en(
		"The PMO asked for more time and then did not respond.",
		["asked_for_more_time", "pmo"],
		["did_not_respond", "pmo"],
	),
	en("A CSIS spokeswoman referred all questions to the minister’s office.", ["referred", "csis"]),
	en(
		"Exampleton police referred questions to Brennick Steel, which declined to comment.",
		["referred", "exampleton-police"],
		["declined", "?Brennick Steel"],
	),
	// nothing
	en("The Senate committee asked CSE for the figures in May and has yet to receive a reply."),
	en("Northline did not respond to the subpoena, the prosecutor said."),
	en("The Exampleton Police Service did not answer 4,000 emergency calls last year, an audit found."),
	en("The minister could not say when the RCMP would move out of the building, opposition MPs noted."),
	en("Global Affairs Canada declined the ambassador’s request for a transfer."),
	en("Last spring, Example University declined to comment on a similar complaint."),
	en("Dana Okafor would not comment on her testimony when reporters in another case asked in 2018."),
	en("Mr. Pell said Northline refused to return his calls."),
	en("CSIS has responded to our questions; its answers are below."),
	en("A spokesperson for the CBSA said the agency takes all complaints seriously."),
	en("The RCMP asked the court for more time to disclose the records."),
	en("Residents can comment on the City of Exampleton’s plan until June 4."),
	en("The lawyer told the jury that Alex Roe had refused to speak to detectives."),
	en("Example Scanners’ machines did not respond to the signal, the report found."),
	en("The Department of National Defence said it had referred the matter to the military police."),
	en("Northline is not required to respond to the petition."),
	en("Three former Northline drivers declined to be named for fear of reprisal."),
	en("A Public Safety Canada employee who was not authorized to speak publicly confirmed the cuts."),
	en("Alex Roe has declined the offer of a plea deal."),
	en("Will the Prime Minister’s Office answer our questions? It has until Friday."),
];

const french: ClaimRow[] = [
	fr("Contactée par l’AFP, la direction de Northline n’a pas souhaité réagir dans l’immédiat.", [
		"declined",
		"northline",
	]),
	fr("Affaires mondiales n’a pas répondu immédiatement à une demande de commentaires de Reuters.", [
		"did_not_immediately_respond",
		"gac",
	]),
	fr("Le groupe Mercœur n’a pas réagi dans l’immédiat.", ["did_not_immediately_respond", "?Mercœur"]),
	fr("Dans l’immédiat, ni la Ville d’Exampleton ni la GRC n’ont commenté.", [
		"did_not_immediately_respond",
		"exampleton",
		"rcmp",
	]),
	fr("Relancé mercredi, le Bureau du Conseil privé n’a pas répondu.", ["did_not_respond", "pco"]),
	fr("Nos questions à l’ASFC sont demeurées lettre morte.", ["did_not_respond", "cbsa"]),
	fr("Aucun des courriels envoyés à Northline n’a reçu de réponse.", ["did_not_respond", "northline"]),
	fr("Me Paul Vertefeuille, qui représente Alex Roe, n’a pas retourné nos appels.", [
		"did_not_respond",
		"alex-roe",
	]),
	fr("Sécurité publique Canada s’est murée dans le silence.", ["did_not_respond", "psc"]),
	fr("L’entreprise n’a pas répondu à nos courriels. Example Scanners emploie 300 personnes.", [
		"did_not_respond",
		"example-scanners",
	]),
	fr("Le Journal attend toujours une réponse du SCRS.", ["did_not_respond", "csis"]),
	fr("Malgré trois relances, l’Université de l’Exemple n’a offert aucune réponse.", [
		"did_not_respond",
		"example-university",
	]),
	fr("Le CST n’a pas répondu à temps pour la publication.", ["did_not_respond_by_deadline", "cse"]),
	fr("Au moment de publier, nous n’avions pas reçu de réponse du ministère de la Défense nationale.", [
		"did_not_respond_by_deadline",
		"dnd",
	]),
	fr("La police d’Exampleton n’avait pas donné suite à notre demande à l’heure de tombée.", [
		"did_not_respond_by_deadline",
		"exampleton-police",
	]),
	fr("Le cabinet du premier ministre n’a pas répondu avant notre heure de tombée.", [
		"did_not_respond_by_deadline",
		"pmo",
	]),
	fr("Il a été impossible de parler à Dana Okafor.", ["could_not_be_reached", "dana-okafor"]),
	fr("Nous n’avons pas réussi à joindre les responsables d’Example Scanners.", [
		"could_not_be_reached",
		"example-scanners",
	]),
	fr("Northline était injoignable dimanche.", ["could_not_be_reached", "northline"]),
	fr("Les Ateliers Brunelle n’ont pu être joints hier soir.", ["could_not_be_reached", "?Ateliers Brunelle"]),
	fr("« Pas de commentaire », a répondu un homme joint au dépôt de Northline."),
	fr("Le SCRS n’a pas voulu faire de commentaires à ce sujet.", ["declined", "csis"]),
	fr("Le Bureau du Conseil privé préfère ne pas commenter.", ["declined", "pco"]),
	fr("La porte-parole de la GRC, Anne Roy, a dit n’avoir rien à ajouter.", ["declined", "rcmp"]),
	fr("Sollicité, le parquet de Valmont n’a pas souhaité communiquer.", ["declined", "?parquet de Valmont"]),
	fr("Alex Roe n’a pas souhaité donner suite à nos sollicitations.", ["declined", "alex-roe"]),
	fr("Northline refuse obstinément de parler du dossier.", ["refused", "northline"]),
	fr("Le cabinet du premier ministre refuse de s’expliquer.", ["refused", "pmo"]),
	fr("Se disant liée par le secret professionnel, l’Université de l’Exemple n’a pas voulu commenter.", [
		"would_not_comment_citing",
		"example-university",
	]),
	fr("La police d’Exampleton n’a pas voulu commenter, disant ne pas vouloir nuire à l’enquête.", [
		"would_not_comment_citing",
		"exampleton-police",
	]),
	fr("Comme une enquête est en cours, la GRC a dit ne pas pouvoir commenter.", [
		"would_not_comment_citing",
		"rcmp",
	]),
	fr("Le SCRS a refusé de confirmer ou d’infirmer ces allégations.", ["neither_confirm_nor_deny", "csis"]),
	fr("Le Cabinet du ministre des Exemples n’était pas disponible pour une entrevue.", [
		"declined_interview",
		"minister-of-examples",
	]),
	fr("L’ASFC n’a pas rendu de porte-parole disponible pour une entrevue.", ["declined_interview", "cbsa"]),
	fr("Affaires mondiales Canada a préféré répondre par écrit et n’a pas accordé d’entrevue.", [
		"declined_interview",
		"gac",
	]),
	fr("La Ville d’Exampleton n’a pas voulu dire combien l’étude avait coûté.", [
		"did_not_answer_questions_about",
		"exampleton",
	]),
	fr("Questionnée sur le nombre de victimes, la police d’Exampleton n’a pas voulu le préciser.", [
		"did_not_answer_questions_about",
		"exampleton-police",
	]),
	fr("Dana Okafor n’a pas répondu à une question sur son salaire.", [
		"did_not_answer_questions_about",
		"dana-okafor",
	]),
	fr("Example Scanners a refusé de dévoiler l’identité de ses clients.", [
		"did_not_answer_questions_about",
		"example-scanners",
	]),
	fr("Le CST a accusé réception de notre courriel mardi.", ["acknowledged", "cse"]),
	fr("Le ministère de la Défense nationale a répondu qu’il préparait une réponse.", ["acknowledged", "dnd"]),
	fr("Sécurité publique Canada a demandé à La Presse de patienter jusqu’à lundi.", [
		"asked_for_more_time",
		"psc",
	]),
	fr("La GRC nous a redirigés vers la police d’Exampleton.", ["referred", "rcmp"]),
	fr("Le Bureau du Conseil privé a invité Le Devoir à s’adresser au cabinet du premier ministre.", [
		"referred",
		"pco",
	]),
	// rien
	fr("La députée dit attendre depuis mai une réponse du cabinet du premier ministre."),
	fr("Northline n’a pas répondu à l’assignation, selon le procureur."),
	fr("La police d’Exampleton n’a pas répondu à 4000 appels d’urgence, révèle un audit."),
	fr("Le ministre n’a pas su dire quand la GRC quitterait l’immeuble, déplore l’opposition."),
	fr("Affaires mondiales Canada a refusé la demande de mutation de l’ambassadeur."),
	fr("Le printemps dernier, l’Université de l’Exemple n’avait pas voulu commenter une plainte semblable."),
	fr("M. Pelletier affirme que Northline refuse de le rappeler."),
	fr("Le SCRS a répondu à nos questions ; voici ses réponses."),
	fr("Une porte-parole de l’ASFC a dit que l’agence prenait la plainte au sérieux."),
	fr("La GRC a demandé à la cour un délai pour remettre les documents."),
	fr("Les résidents ont jusqu’au 4 juin pour commenter le plan de la Ville d’Exampleton."),
	fr("L’avocat a dit au jury qu’Alex Roe avait refusé de parler aux enquêteurs."),
	fr("Les appareils d’Example Scanners n’ont pas répondu au signal, selon le rapport."),
	fr("Le ministère de la Défense nationale a indiqué avoir renvoyé le dossier à la police militaire."),
	fr("Northline n’est pas tenue de répondre à la pétition."),
	fr("Trois anciens chauffeurs de Northline ont refusé d’être nommés par crainte de représailles."),
	fr(
		"Un employé de Sécurité publique Canada, qui n’était pas autorisé à parler publiquement, a confirmé les coupes.",
	),
	fr("Alex Roe a décliné l’offre de la Couronne."),
	fr("Le cabinet du premier ministre répondra-t-il à nos questions ? Il a jusqu’à vendredi."),
	fr("Aucun employé de Northline n’a été blessé et la compagnie n’a pas été mise à l’amende."),
];

export const bulletins: readonly ClaimRow[] = [...english, ...french];

/**
 * Sentences of newspaper prose with what each claims, siblings of those of `courts.ts`: what other reporters would have
 * written in their place. Marked as `courts.ts` is. The engine may be tuned on these. All of it is invented.
 */
import { type ClaimRow, rowIn } from "./row.ts";

const en = rowIn("en");
const fr = rowIn("fr");

const english: ClaimRow[] = [
	// ---- silence ----
	en("The spy agency, CSIS, did not immediately reply to a message sent after hours.", [
		"did_not_immediately_respond",
		"csis",
	]),
	en("Calls and emails to Orchard Lane Developments on Thursday were not immediately returned.", [
		"did_not_immediately_respond",
		"?Orchard Lane Developments",
	]),
	en(
		"The Department of National Defence had no immediate response to the figures, which were first reported by the Courier.",
		["did_not_immediately_respond", "dnd"],
	),
	en("Reached by email late Sunday, a Northline spokesperson offered no immediate comment.", [
		"did_not_immediately_respond",
		"northline",
	]),
	en(
		"Neither Ms. Okafor nor her lawyer, Simon Pratt, immediately returned messages. Dana Okafor left the board in June.",
		["did_not_immediately_respond", "dana-okafor"],
		["did_not_immediately_respond", "?Simon Pratt"],
	),
	en("Exampleton police did not immediately respond to questions about the arrest.", [
		"did_not_immediately_respond",
		"exampleton-police",
	]),
	en("The RCMP didn’t respond to repeated emails over the course of a week.", ["did_not_respond", "rcmp"]),
	en("We wrote to Keel & Sons, the builder, and to the City of Exampleton. Neither wrote back.", [
		"did_not_respond",
		"exampleton",
		"?Keel & Sons",
	]),
	en("A detailed list of questions sent to the Prime Minister’s Office on Jan. 14 went unanswered.", [
		"did_not_respond",
		"pmo",
	]),
	en("Four voicemails left at Example Scanners’ head office have not been returned.", [
		"did_not_respond",
		"example-scanners",
	]),
	en("Global Affairs Canada had not replied as of Wednesday evening.", ["did_not_respond", "gac"]),
	en(
		"The university ignored three requests for comment from the student newspaper. Example University’s president retires in May.",
		["did_not_respond", "example-university"],
	),
	en("Harrow Street Clinic, which treated the boy, never called back.", [
		"did_not_respond",
		"?Harrow Street Clinic",
	]),
	en(
		"The Gazette sent the agency a summary of its findings and asked for a response. CBSA did not provide one.",
		["did_not_respond", "cbsa"],
	),
	en(
		"The Communications Security Establishment did not reply to the Star’s emails; nor did Public Safety Canada.",
		["did_not_respond", "cse", "psc"],
	),
	en("The office of the Minister of Examples acknowledged neither of our two letters.", [
		"did_not_respond",
		"minister-of-examples",
	]),
	en("Multiple attempts to get a response from Northline were unsuccessful.", [
		"did_not_respond",
		"northline",
	]),
	// ---- deadlines ----
	en("The Privy Council Office did not provide answers before this article was published.", [
		"did_not_respond_by_deadline",
		"pco",
	]),
	en("As of press time, neither Northline nor Example Scanners had commented.", [
		"did_not_respond_by_deadline",
		"northline",
		"example-scanners",
	]),
	en("Public Safety Canada was given until noon on Friday to respond and did not do so by deadline.", [
		"did_not_respond_by_deadline",
		"psc",
	]),
	en("The Exampleton Police Service had not answered the Herald’s questions at time of publication.", [
		"did_not_respond_by_deadline",
		"exampleton-police",
	]),
	en("CSIS was asked for comment but did not get back to the Citizen in time for publication.", [
		"did_not_respond_by_deadline",
		"csis",
	]),
	// ---- not reached ----
	en("Alex Roe could not be reached at the number listed for his last employer.", [
		"could_not_be_reached",
		"alex-roe",
	]),
	en("Nobody from Example Scanners was available for comment on Sunday.", [
		"could_not_be_reached",
		"example-scanners",
	]),
	en("Efforts to locate Dana Okafor, who is believed to have left the country, were unsuccessful.", [
		"could_not_be_reached",
		"dana-okafor",
	]),
	en("The Courier could not reach Northline by phone or email on Tuesday.", [
		"could_not_be_reached",
		"northline",
	]),
	en("A lawyer for Tarn Holdings was not immediately reachable.", ["could_not_be_reached", "?Tarn Holdings"]),
	// ---- would not ----
	en(
		"“It’s shameful,” said the councillor, Bea Wirth. The City of Exampleton declined to comment on her remarks.",
		["declined", "exampleton"],
	),
	en("A CSIS spokesman, Eric Balsam, said the service does not comment on intelligence matters.", [
		"declined",
		"csis",
	]),
	en("Northline declined to answer a series of questions from the Globe.", ["declined", "northline"]),
	en("Through a spokesperson, the Minister of Examples declined comment.", [
		"declined",
		"?Minister of Examples",
	]),
	en("The RCMP would not discuss the case in any detail.", ["declined", "rcmp"]),
	en(
		"Both the Canadian Armed Forces and the Department of National Defence have declined to comment publicly.",
		["declined", "caf", "dnd"],
	),
	en("Global Affairs said it had nothing to add.", ["declined", "gac"]),
	en("Contacted on Friday, Example University refused to comment.", ["refused", "example-university"]),
	en("The CBSA flatly refused to discuss the inspector’s return to work.", ["refused", "cbsa"]),
	en("The Exampleton Police Service declined to comment, saying the matter is before the courts.", [
		"would_not_comment_citing",
		"exampleton-police",
	]),
	en(
		"The agency said it could not comment because an investigation is under way. CSIS has 3,200 employees.",
		["would_not_comment_citing", "csis"],
	),
	en("Citing patient privacy, Harrow Street Clinic would not comment on the complaint.", [
		"would_not_comment_citing",
		"?Harrow Street Clinic",
	]),
	en("The RCMP would neither confirm nor deny that it had opened a file.", [
		"neither_confirm_nor_deny",
		"rcmp",
	]),
	en("CSE refused to confirm or deny the existence of the contract.", ["neither_confirm_nor_deny", "cse"]),
	// ---- interviews ----
	en("The Department of National Defence would not make the general available for an interview.", [
		"declined_interview",
		"dnd",
	]),
	en("Example Scanners turned down an interview request but sent a two-line statement.", [
		"declined_interview",
		"example-scanners",
	]),
	en("The mayor’s office said no one from the City of Exampleton was available for an interview.", [
		"declined_interview",
		"exampleton",
	]),
	en("Alex Roe, through his lawyer, declined to be interviewed for this story.", [
		"declined_interview",
		"alex-roe",
	]),
	// ---- questions ----
	en("Northline would not disclose how much it paid in ransom.", [
		"did_not_answer_questions_about",
		"northline",
	]),
	en("The Prime Minister’s Office refused to say who had signed off on the trip.", [
		"did_not_answer_questions_about",
		"pmo",
	]),
	en("In an emailed statement, the RCMP did not address questions about the delay in calling an ambulance.", [
		"did_not_answer_questions_about",
		"rcmp",
	]),
	en("Public Safety Canada declined to disclose the value of the contract.", [
		"did_not_answer_questions_about",
		"psc",
	]),
	en("Asked how many files were lost, the Privy Council Office did not provide a number.", [
		"did_not_answer_questions_about",
		"pco",
	]),
	// ---- received, later, elsewhere ----
	en(
		"Global Affairs confirmed it had received the Star’s questions but had not answered them by publication.",
		["acknowledged", "gac"],
	),
	en("Example University said on Thursday it was still preparing a response.", [
		"acknowledged",
		"example-university",
	]),
	en("The CBSA asked for an extra week to answer.", ["asked_for_more_time", "cbsa"]),
	en(
		"CSIS directed questions to Public Safety Canada, which did not respond.",
		["referred", "csis"],
		["did_not_respond", "psc"],
	),
	en("The Canadian Armed Forces referred a request for comment to the Department of National Defence.", [
		"referred",
		"caf",
	]),
	// ---- nothing ----
	en("The RCMP has been approached for comment."),
	en("Northline’s competitors have not responded to its price cuts."),
	en("For most of the decade, CSIS refused to say whether the unit existed."),
	en("The tenants say they called the City of Exampleton a dozen times and never got an answer."),
	en(
		"The auditor found that Global Affairs Canada did not respond to a third of its complaints within 30 days.",
	),
	en("RCMP officers who refuse to answer questions can be dismissed under the new rules."),
	en("In 2021, Northline declined to comment when the Post reported on the leak."),
	en("The judge refused to say whether Alex Roe would be released before trial."),
	en("Exampleton police say the suspect declined to answer questions."),
	en("Example University commented on the report in a statement on Friday."),
	en("The committee gave the CBSA until March to respond to its recommendations."),
	en("Dana Okafor said she did not respond to the letter because she never received it."),
	en("Public Safety Canada said it would work on a response to the coroner’s report."),
	en("A spokesperson for the Department of National Defence responded within the hour."),
	en("The ambulance could not immediately be reached by radio, the RCMP said."),
	en("“They just don’t answer,” said Ms. Hale, who has written to the Prime Minister’s Office six times."),
	en("Investors had no immediate reaction to Northline’s results."),
	en("The union accuses Northline of refusing to answer its questions."),
	en("Global Affairs Canada has reached out to the families for comment on its plan."),
	en("If the City of Exampleton does not respond by June, the developer may appeal."),
	en("The Star has contacted Example Scanners for comment."),
	en("The Canadian Armed Forces declined 1,400 applicants last year, according to internal documents."),
	en("CSIS officers were unavailable to testify last week, the inquiry heard."),
	en("Northline answered all of our questions."),
	en("Exampleton police did not immediately release the man’s name."),
];

const french: ClaimRow[] = [
	// ---- silence ----
	fr("La GRC n’a pas répondu dans l’immédiat à nos questions sur l’arrestation.", [
		"did_not_immediately_respond",
		"rcmp",
	]),
	fr("Joint tard dimanche, le cabinet du premier ministre n’a pas fait de commentaire dans l’immédiat.", [
		"did_not_immediately_respond",
		"pmo",
	]),
	fr("Northline n’a pas immédiatement donné suite à un courriel de l’Agence France-Presse.", [
		"did_not_immediately_respond",
		"northline",
	]),
	fr("Ni le SCRS ni le CST n’ont immédiatement réagi.", ["did_not_immediately_respond", "csis", "cse"]),
	fr("La police d’Exampleton n’a pas répondu à nos appels.", ["did_not_respond", "exampleton-police"]),
	fr("Nous avons écrit à l’Université de l’Exemple à trois reprises. Elle n’a jamais répondu.", [
		"did_not_respond",
		"example-university",
	]),
	fr("Les Habitations Castel n’ont pas donné suite aux nombreux messages du Devoir.", [
		"did_not_respond",
		"?Habitations Castel",
	]),
	fr("Le ministère de la Défense nationale n’avait toujours pas réagi jeudi en fin de journée.", [
		"did_not_respond",
		"dnd",
	]),
	fr("Sollicitée à plusieurs reprises, l’ASFC n’a pas donné suite.", ["did_not_respond", "cbsa"]),
	fr("La Ville d’Exampleton a ignoré nos demandes de commentaires.", ["did_not_respond", "exampleton"]),
	fr("Un courriel envoyé à Example Scanners mardi est demeuré sans réponse.", [
		"did_not_respond",
		"example-scanners",
	]),
	fr("Affaires mondiales Canada ne nous est jamais revenu.", ["did_not_respond", "gac"]),
	fr("La Presse a tenté d’obtenir la version de Northline, sans succès.", ["did_not_respond", "northline"]),
	fr("Le Bureau du Conseil privé n’a pas répondu à notre demande d’entrevue.", ["did_not_respond", "pco"]),
	fr("Silencieuse depuis le début de l’affaire, Sécurité publique Canada n’a pas retourné nos appels.", [
		"did_not_respond",
		"psc",
	]),
	// ---- délais ----
	fr("Le SCRS n’avait pas répondu à nos questions au moment d’écrire ces lignes.", [
		"did_not_respond_by_deadline",
		"csis",
	]),
	fr("La GRC et l’ASFC n’ont pas fourni de réponse avant la publication de ce texte.", [
		"did_not_respond_by_deadline",
		"rcmp",
		"cbsa",
	]),
	fr("À l’heure de mettre sous presse, Example Scanners n’avait pas rappelé Le Soleil.", [
		"did_not_respond_by_deadline",
		"example-scanners",
	]),
	fr("Northline n’a pas respecté le délai fixé par notre journal pour réagir.", [
		"did_not_respond_by_deadline",
		"northline",
	]),
	fr("Le cabinet du premier ministre n’a pas été en mesure de répondre dans les délais impartis.", [
		"did_not_respond_by_deadline",
		"pmo",
	]),
	// ---- pas joint ----
	fr("Dana Okafor n’a pas pu être jointe pour commenter.", ["could_not_be_reached", "dana-okafor"]),
	fr("Personne chez Example Scanners n’était joignable lundi.", ["could_not_be_reached", "example-scanners"]),
	fr("Le Journal n’est pas parvenu à joindre Alex Roe.", ["could_not_be_reached", "alex-roe"]),
	fr("La Ville d’Exampleton n’était pas disponible pour commenter dans l’immédiat.", [
		"could_not_be_reached",
		"exampleton",
	]),
	fr("Introuvable depuis février, Alex Roe aurait quitté la province.", ["could_not_be_reached", "alex-roe"]),
	// ---- décliné, refusé ----
	fr("Le SCRS a indiqué qu’il ne commente pas les questions opérationnelles.", ["declined", "csis"]),
	fr("La police d’Exampleton ne commentera pas le dossier.", ["declined", "exampleton-police"]),
	fr("Le groupe Verrier, contacté par Mediapart, n’a pas souhaité faire de commentaire.", [
		"declined",
		"?Verrier",
	]),
	fr("Affaires mondiales Canada a décliné l’invitation du Journal à réagir.", ["declined", "gac"]),
	fr("Ni Northline ni Example Scanners n’ont voulu commenter.", [
		"declined",
		"northline",
		"example-scanners",
	]),
	fr("Par la voix de son avocate, Alex Roe n’a pas voulu émettre de commentaires.", ["declined", "alex-roe"]),
	fr("La GRC a refusé toute demande de commentaires.", ["refused", "rcmp"]),
	fr("L’Université de l’Exemple refuse de répondre à nos questions.", ["refused", "example-university"]),
	fr("Le ministère de la Défense nationale a, de son côté, refusé de commenter.", ["refused", "dnd"]),
	fr(
		"L’ASFC a refusé de commenter en raison d’une enquête interne.",
		["refused", "cbsa"],
		["would_not_comment_citing", "cbsa"],
	),
	fr("Le SCRS ne peut commenter pour des motifs de sécurité nationale.", [
		"would_not_comment_citing",
		"csis",
	]),
	fr("La Ville d’Exampleton a dit ne pas pouvoir commenter, le dossier étant devant les tribunaux.", [
		"would_not_comment_citing",
		"exampleton",
	]),
	fr("Le CST n’a pas voulu confirmer ni infirmer l’existence du contrat.", [
		"neither_confirm_nor_deny",
		"cse",
	]),
	fr("La GRC ne confirme ni n’infirme la tenue d’une enquête.", ["neither_confirm_nor_deny", "rcmp"]),
	// ---- entrevues ----
	fr("Le Cabinet du ministre des Exemples a décliné notre proposition d’entrevue.", [
		"declined_interview",
		"minister-of-examples",
	]),
	fr("Personne au ministère de la Défense nationale n’a voulu nous accorder d’entrevue.", [
		"declined_interview",
		"dnd",
	]),
	fr("Dana Okafor a refusé notre demande d’entretien.", ["declined_interview", "dana-okafor"]),
	fr("Northline n’a pas voulu nous rencontrer, mais a répondu par écrit.", [
		"declined_interview",
		"northline",
	]),
	// ---- questions ----
	fr("Example Scanners refuse toujours de dire combien d’appareils ont été vendus.", [
		"did_not_answer_questions_about",
		"example-scanners",
	]),
	fr("La GRC n’a pas répondu quand nous lui avons demandé pourquoi l’ambulance avait tardé.", [
		"did_not_answer_questions_about",
		"rcmp",
	]),
	fr("Le cabinet du premier ministre n’a pas voulu révéler le coût du voyage.", [
		"did_not_answer_questions_about",
		"pmo",
	]),
	fr("L’Université de l’Exemple n’a pas précisé si le professeur avait été suspendu.", [
		"did_not_answer_questions_about",
		"example-university",
	]),
	fr("Sécurité publique Canada n’a pas répondu aux questions portant sur les courriels effacés.", [
		"did_not_answer_questions_about",
		"psc",
	]),
	// ---- reçu, plus tard, ailleurs ----
	fr("L’ASFC a confirmé avoir reçu nos questions, mais n’y avait pas répondu au moment de publier.", [
		"acknowledged",
		"cbsa",
	]),
	fr("Le Bureau du Conseil privé a dit préparer une réponse.", ["acknowledged", "pco"]),
	fr("Northline a réclamé une journée de plus pour répondre.", ["asked_for_more_time", "northline"]),
	fr(
		"Le SCRS a dirigé La Presse vers Sécurité publique Canada, qui a refusé de commenter.",
		["referred", "csis"],
		["refused", "psc"],
	),
	fr("Les Forces armées canadiennes nous ont référés au ministère de la Défense nationale.", [
		"referred",
		"caf",
	]),
	// ---- rien ----
	fr("Le Devoir a contacté la GRC pour obtenir ses commentaires."),
	fr("Pendant plus de dix ans, le SCRS a refusé de reconnaître l’existence du centre."),
	fr("Le père de la victime affirme avoir écrit cinq fois à la Ville d’Exampleton sans recevoir de réponse."),
	fr("D’après la protectrice du citoyen, Affaires mondiales n’a pas répondu à 40 % des plaintes."),
	fr("Les concurrents de Northline n’ont pas réagi à la baisse des prix."),
	fr("En 2020, l’ASFC n’avait pas voulu commenter la fuite."),
	fr("Le suspect a refusé de répondre aux questions de la police d’Exampleton."),
	fr("Les agents de la GRC qui refusent de répondre aux enquêteurs s’exposent à un renvoi."),
	fr("Le comité a donné trente jours au ministère de la Défense nationale pour répondre."),
	fr("L’Université de l’Exemple a réagi vendredi par voie de communiqué."),
	fr("Si Northline refuse de commenter, le syndicat s’adressera au tribunal."),
	fr("« On ne me rappelle jamais », dit Mme Hale, qui a écrit six fois au cabinet du premier ministre."),
	fr("Le syndicat reproche à Northline d’ignorer ses questions."),
	fr("La Ville d’Exampleton travaille à une réponse aux inondations."),
	fr("La juge a refusé de dire si Alex Roe serait libéré."),
	fr("La GRC n’a pas immédiatement dévoilé l’identité de la victime."),
	fr("L’hélicoptère des Forces armées canadiennes n’a pu être joint par radio."),
	fr("Selon une note interne, l’ASFC n’a pas répondu à temps à la moitié des demandes d’accès."),
	fr("Alex Roe a dit ne pas avoir répondu à la lettre parce qu’il ne l’a jamais reçue."),
	fr("Example Scanners a répondu à toutes nos questions."),
	fr("Le titre de Northline n’a pas réagi dans l’immédiat."),
	fr("La famille n’a pas souhaité accorder d’entrevue, a fait savoir la police d’Exampleton."),
	fr("Le ministère de la Défense nationale a demandé plus de temps au tribunal."),
	fr("Les policiers d’Exampleton ont refusé de signer l’entente."),
	fr("Le SCRS a reconnu que des questions demeuraient sans réponse."),
];

export const chronicles: readonly ClaimRow[] = [...english, ...french];

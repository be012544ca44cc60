/** Sentences of papers as the desks that once put them aside would mark them; the engine is tuned on these too by now. */
import { type ClaimRow, rowIn } from "./row.ts";

const en = rowIn("en");
const fr = rowIn("fr");

/**
 * Sentences put aside to measure how well claims are found. Nothing may be tuned on them: whoever finds a miss here
 * writes other sentences of that kind for the table that is worked with.
 *
 * How they are marked, where one could differ: words inside quotation marks claim nothing; what somebody did not
 * answer to others (a committee, a union, another newspaper) or in another year is no claim of this draft; "declined
 * to say whether" leaves a question unanswered; "refused to comment, citing" says both, as the loaded word is a claim
 * of its own; a lawyer or spokesperson who answers for somebody makes it that somebody's answer, and a person who used
 * to work for an organization does not.
 */
export const gazettes: readonly ClaimRow[] = [
	// ---- English: silence ----
	en(
		"CSIS, CSE and Global Affairs Canada did not immediately reply to requests for comment.",
		["did_not_immediately_respond", "csis"],
		["did_not_immediately_respond", "cse"],
		["did_not_immediately_respond", "gac"],
	),
	en(
		"Northline Logistics, whose head office is in Exampleton, did not immediately return a phone call seeking comment Sunday night.",
		["did_not_immediately_respond", "northline"],
	),
	en(
		"Requests for comment sent to the Department of National Defence, the Canadian Armed Forces and the Prime Minister's Office were not immediately returned.",
		["did_not_immediately_respond", "dnd"],
		["did_not_immediately_respond", "caf"],
		["did_not_immediately_respond", "pmo"],
	),
	en("A request for comment to the RCMP was not immediately answered.", [
		"did_not_immediately_respond",
		"rcmp",
	]),
	en(
		"Representatives of Northline and of Corvane Capital did not respond right away to messages on Monday.",
		["did_not_immediately_respond", "northline"],
		["did_not_immediately_respond", "?Corvane Capital"],
	),
	en("The Prime Minister’s Office was not immediately available for comment.", [
		"did_not_immediately_respond",
		"pmo",
	]),
	en(
		"The White House did not immediately respond to a request for comment, and the Prime Minister’s Office declined to comment.",
		["did_not_immediately_respond", "?White House"],
		["declined", "pmo"],
	),
	en(
		"(Reporting by staff in Exampleton) The Canada Border Services Agency did not immediately respond to an emailed request for comment outside regular business hours.",
		["did_not_immediately_respond", "cbsa"],
	),
	en(
		"The memo was addressed to the Privy Council Office. It did not immediately respond to a request from Reuters.",
		["did_not_immediately_respond", "pco"],
	),
	en("A spokesperson for the Prime Minister’s Office did not respond to questions by press time.", [
		"did_not_respond_by_deadline",
		"pmo",
	]),
	en("Global Affairs did not get back to the Star by deadline.", ["did_not_respond_by_deadline", "gac"]),
	en("The Communications Security Establishment Canada did not provide a response in time for publication.", [
		"did_not_respond_by_deadline",
		"cse",
	]),
	en("CSE was contacted for comment but had not responded at the time of writing.", [
		"did_not_respond_by_deadline",
		"cse",
	]),
	en(
		"By the time this newspaper went to press, neither Corvane Capital nor the Department of National Defence had replied.",
		["did_not_respond_by_deadline", "?Corvane Capital"],
		["did_not_respond_by_deadline", "dnd"],
	),
	en(
		"Example University says its research is open to anyone who asks. The university did not reply before this story was published.",
		["did_not_respond_by_deadline", "example-university"],
	),
	en("Teamsters Local 8841, which represents Northline drivers, did not return calls by deadline.", [
		"did_not_respond_by_deadline",
		"?Teamsters Local 8841",
	]),
	en(
		"The Globe put the same six questions to CSIS, the RCMP and the CBSA. None of the three agencies responded by deadline.",
		["did_not_respond_by_deadline", "csis"],
		["did_not_respond_by_deadline", "rcmp"],
		["did_not_respond_by_deadline", "cbsa"],
	),
	en("Messages left with the Privy Council Office late Friday went unanswered.", ["did_not_respond", "pco"]),
	en("The RCMP had not responded to The Canadian Press by Thursday evening.", ["did_not_respond", "rcmp"]),
	en("Global Affairs Canada hadn’t responded to CBC’s questions as of Monday morning.", [
		"did_not_respond",
		"gac",
	]),
	en(
		"Neither Northline nor Example University responded to emailed requests for comment.",
		["did_not_respond", "northline"],
		["did_not_respond", "example-university"],
	),
	en("Calls and emails to Northline over two weeks were not returned.", ["did_not_respond", "northline"]),
	en("PCO has yet to reply to an email sent on May 2.", ["did_not_respond", "pco"]),
	en("Multiple requests to the Privy Council Office for an interview were ignored.", [
		"did_not_respond",
		"pco",
	]),
	en(
		"“I can’t talk about that,” said a woman who answered the door at Dana Okafor’s house. Okafor herself did not respond to a letter left in the mailbox.",
		["did_not_respond", "dana-okafor"],
	),
	en(
		"Walter Brandt, who founded Corvane Capital, did not respond to messages sent to two addresses linked to him.",
		["did_not_respond", "?Walter Brandt"],
	),
	en(
		"Northline did not reply to a request for comment on Tuesday, nor did Example University.",
		["did_not_respond", "northline"],
		["did_not_respond", "example-university"],
	),
	en(
		"The letter was copied to CSIS and the RCMP. Neither responded to a request for comment.",
		["did_not_respond", "csis"],
		["did_not_respond", "rcmp"],
	),
	en(
		'Northline - which bills itself as "Canada\'s quiet carrier" - has not responded to an e-mail seeking comment.',
		["did_not_respond", "northline"],
	),
	en("The Exampleton Police Service, which was sent the video on Monday, never replied.", [
		"did_not_respond",
		"exampleton-police",
	]),
	en(
		"National Defence confirmed the flight. It has not responded to repeated emails from The Fifth Estate asking who was on board.",
		["did_not_respond", "dnd"],
	),
	en("The office of Defence Minister Carla Voss did not respond to a request for comment.", [
		"did_not_respond",
		"?office of Defence Minister Carla Voss",
	]),
	// ---- English: not reached ----
	en("Dana Okafor’s name appears on the second page. Okafor could not be reached for comment.", [
		"could_not_be_reached",
		"dana-okafor",
	]),
	en(
		"Dana Okafor left the company in 2022. Efforts to reach her through her former lawyer were unsuccessful.",
		["could_not_be_reached", "dana-okafor"],
	),
	en("The Canadian Armed Forces could not be reached on Sunday.", ["could_not_be_reached", "caf"]),
	en("Phone numbers listed for Corvane Capital were disconnected and the company could not be reached.", [
		"could_not_be_reached",
		"?Corvane Capital",
	]),
	en("No one at Northline could immediately be reached for comment on the ruling.", [
		"could_not_be_reached",
		"northline",
	]),
	en("The Globe was unable to reach Dana Okafor.", ["could_not_be_reached", "dana-okafor"]),
	// ---- English: declined and refused ----
	en("Reached by phone, Dana Okafor declined to comment and hung up.", ["declined", "dana-okafor"]),
	en("DND had no comment.", ["declined", "dnd"]),
	en("Northline said through a spokesman that it would not be commenting.", ["declined", "northline"]),
	en("Corvane Capital, a shareholder of Northline, declined to comment.", ["declined", "?Corvane Capital"]),
	en("Former CSIS officer Mark Dell declined to comment when approached outside his home.", [
		"declined",
		"?Mark Dell",
	]),
	en("EPS wouldn’t discuss the reopened file.", ["declined", "exampleton-police"]),
	en("CSIS spokesperson Jules Hart said the service would have no comment.", ["declined", "csis"]),
	en(
		"The complaint names the City of Exampleton and Northline. Both declined to comment.",
		["declined", "exampleton"],
		["declined", "northline"],
	),
	en("Peter Osei, a lawyer for Dana Okafor, declined comment on his client’s behalf.", [
		"declined",
		"dana-okafor",
	]),
	en("Northline won’t comment on strike vote", ["declined", "northline"]),
	en(
		"In an email, the Exampleton Police Service declined comment and directed questions to the RCMP.",
		["declined", "exampleton-police"],
		["referred", "exampleton-police"],
	),
	en("CSIS refused to comment.", ["refused", "csis"]),
	en(
		"A federal judge signed the warrant last week at the request of the RCMP. The force is refusing to comment.",
		["refused", "rcmp"],
	),
	en(
		"Northline says the fire was put out in minutes. The company has refused to answer questions about it from CBC News.",
		["refused", "northline"],
	),
	// ---- English: for a reason ----
	en("The Department of National Defence would not comment on the memo, citing operational security.", [
		"would_not_comment_citing",
		"dnd",
	]),
	en(
		"CBSA spokesperson Rebecca Stroud said in an email that the agency could not comment because the case is before the courts.",
		["would_not_comment_citing", "cbsa"],
	),
	en("Citing the privacy of its staff, Example University declined to comment on the resignations.", [
		"would_not_comment_citing",
		"example-university",
	]),
	en(
		"Global Affairs said only that it was “aware of reports,” and would not comment further, citing national security.",
		["would_not_comment_citing", "gac"],
	),
	// ---- English: neither, interviews, questions left ----
	en("Public Safety Canada would neither confirm nor deny that the minister had been briefed.", [
		"neither_confirm_nor_deny",
		"psc",
	]),
	en(
		"Neither the RCMP nor the CBSA would confirm or deny the existence of a probe.",
		["neither_confirm_nor_deny", "rcmp"],
		["neither_confirm_nor_deny", "cbsa"],
	),
	en("A spokesman said the Royal Canadian Mounted Police could neither confirm nor deny the raid.", [
		"neither_confirm_nor_deny",
		"rcmp",
	]),
	en("Example University turned down repeated requests to interview its president.", [
		"declined_interview",
		"example-university",
	]),
	en("Northline did not make its chief executive available for an interview.", [
		"declined_interview",
		"northline",
	]),
	en("Through an assistant, Northline declined to be interviewed for this article.", [
		"declined_interview",
		"northline",
	]),
	en("Dana Okafor’s lawyer, Peter Osei, said his client would not be giving interviews.", [
		"declined_interview",
		"dana-okafor",
	]),
	en(
		"The City of Exampleton declined an interview request but emailed a four-line statement on behalf of the mayor.",
		["declined_interview", "exampleton"],
	),
	en(
		"In a three-sentence statement, the City of Exampleton defended the permit. It did not say how many neighbours had been told.",
		["did_not_answer_questions_about", "exampleton"],
	),
	en(
		"The order came from the Department of National Defence. Asked three times whether the pallets had been found, the department would not say.",
		["did_not_answer_questions_about", "dnd"],
	),
	en(
		"DND, which did not answer questions about who signed the order, said only that a review was under way.",
		["did_not_answer_questions_about", "dnd"],
	),
	en("CSIS won’t say who read the memo", ["did_not_answer_questions_about", "csis"]),
	en(
		"“The permit was lawful,” the City of Exampleton said in an email to CBC News. It did not respond to follow-up questions about the inventory.",
		["did_not_answer_questions_about", "exampleton"],
	),
	en("National Defence declined to say how many soldiers had been moved.", [
		"did_not_answer_questions_about",
		"dnd",
	]),
	en("The RCMP would not confirm whether the same officers are still on the file.", [
		"did_not_answer_questions_about",
		"rcmp",
	]),
	// ---- English: held, more time, sent elsewhere ----
	en(
		"The Canada Border Services Agency acknowledged receipt of a list of questions on Monday but has not provided answers.",
		["acknowledged", "cbsa"],
	),
	en("Public Safety Canada confirmed it had received the questions but did not comment.", [
		"acknowledged",
		"psc",
	]),
	en("The Exampleton Police Service asked for more time to respond and was given until noon on Wednesday.", [
		"asked_for_more_time",
		"exampleton-police",
	]),
	en(
		"On Friday, five days after the Times first wrote, CSIS requested an extension until Tuesday to answer.",
		["asked_for_more_time", "csis"],
	),
	en(
		"The Canadian Armed Forces referred questions to the Department of National Defence, which did not respond before publication.",
		["referred", "caf"],
		["did_not_respond_by_deadline", "dnd"],
	),
	en("CAF deferred comment to DND.", ["referred", "caf"]),
	en(
		"The Privy Council Office directed inquiries to Global Affairs Canada, which in turn referred them back to the Privy Council Office.",
		["referred", "pco"],
		["referred", "gac"],
	),
	en("The Prime Minister’s Office redirected a reporter’s questions to Public Safety.", ["referred", "pmo"]),

	// ---- English: no claim ----
	en(
		"The Exampleton Police Service did not respond to the alarm for 40 minutes, according to dispatch logs.",
	),
	en("Shares of Northline declined 4 per cent on Tuesday."),
	en("If the RCMP does not respond to the ombudsman by Friday, she said, she will go to court."),
	en(
		"“The department did not return a single one of my calls,” said Lise Haddad, who blames National Defence for the cracks in her ceiling.",
	),
	en("Did CSIS refuse to comment, or did nobody ask?"),
	en("The City of Exampleton declined to renew Northline’s lease in 2019."),
	en("The RCMP responded within the hour and said the matter was closed."),
	en("Global Affairs Canada replied on Tuesday that it had no record of the visit."),
	en("Border officers refused entry to 212 people last year, the CBSA said."),
	en("The Federal Court referred the matter back to the Canada Border Services Agency for a new decision."),
	en("Public Safety Canada refers to the program as a pilot."),
	en("Northline and the union could not reach a deal before the strike deadline."),
	en("The village could not be reached by road, so the Canadian Armed Forces flew in water and blankets."),
	en(
		"The auditors praised the Department of National Defence for its candour. The department acknowledged that the tender had been mishandled.",
	),
	en("Lawyers for Northline asked for more time to file a defence; the judge gave them until June 3."),
	en("At the Commons committee, the director of CSIS would not tell MPs how many files were open."),
	en("The RCMP has not responded to the watchdog’s 14 recommendations, her report says."),
	en("The union says the Canada Border Services Agency never answered its grievance."),
	en(
		"An earlier version of this article said that Global Affairs had not responded to a request for comment. In fact, it had replied the day before.",
	),
	en("The Times reported in March that Northline had declined to comment to its reporters."),
	en("In 2014, the RCMP refused to comment on a similar leak; two years later it apologized."),
	en("A spokesperson for Example University commented at length on Wednesday."),
	en("CSIS has been approached for comment."),
	en("Residents can send comments to the Privy Council Office until May 9."),
	en("The City of Exampleton has refused 31 building permits this year and approved 12."),
	en(
		"Her book, “The Department Declined to Comment,” covers thirty years of writing about National Defence.",
	),
	en("Young reporters are taught to write “the RCMP did not respond by deadline” only when they gave one."),
	en("Far from refusing to comment, CSE sent nine pages."),
	en("Under the policy, National Defence must explain itself whenever it declines to comment."),
	en("The RCMP may decline to answer any request that would identify an informant, the act says."),
	en("Dana Okafor had been asked to move to Halifax. Okafor refused the transfer."),
	en("Would the Prime Minister’s Office have declined comment a year ago? Almost certainly."),
	en("Northline confirmed the figures and denied any wrongdoing."),
	en("The Canadian Armed Forces will answer questions at a technical briefing on Friday."),
	en("Dana Okafor did not respond to antibiotics at first, her sister said, and spent a month in hospital."),
	en(
		"His letters to the Privy Council Office went unanswered for two years, the judge found, until a clerk opened the wrong drawer.",
	),
	en(
		"The department’s tip line at Public Safety Canada rang unanswered through the flood, callers told the inquiry.",
	),
	en("Example University did not comment its code, a student joked, and that was the least of the problems."),
	en("CSIS neither collects nor keeps the recordings, the review agency concluded."),
	en("Northline’s drivers declined overtime for a second weekend."),

	// ---- français : silence ----
	fr(
		"Le SCRS, le CST et Affaires mondiales Canada n’ont pas répondu dans l’immédiat aux demandes de commentaires.",
		["did_not_immediately_respond", "csis"],
		["did_not_immediately_respond", "cse"],
		["did_not_immediately_respond", "gac"],
	),
	fr("Sollicitée par l’AFP, la Gendarmerie royale du Canada n’a pas réagi dans l’immédiat.", [
		"did_not_immediately_respond",
		"rcmp",
	]),
	fr("La GRC n’a pas immédiatement donné suite à une demande de commentaire de La Presse Canadienne.", [
		"did_not_immediately_respond",
		"rcmp",
	]),
	fr(
		"La Maison-Blanche n’a pas répondu dans l’immédiat ; le cabinet du premier ministre n’a pas souhaité commenter.",
		["did_not_immediately_respond", "?Maison-Blanche"],
		["declined", "pmo"],
	),
	fr("Interrogées par l'AFP, les Forces armées canadiennes n'ont pas fait de commentaire dans l'immédiat.", [
		"did_not_immediately_respond",
		"caf",
	]),
	fr("Le Bureau du Conseil privé n’avait pas répondu à nos questions au moment de publier.", [
		"did_not_respond_by_deadline",
		"pco",
	]),
	fr("À l’heure de mettre sous presse, le CST n’avait toujours pas répondu.", [
		"did_not_respond_by_deadline",
		"cse",
	]),
	fr("Affaires mondiales n’avait pas donné suite à notre message avant l’heure de tombée.", [
		"did_not_respond_by_deadline",
		"gac",
	]),
	fr(
		"L’Université de l’Exemple n’a pas été en mesure de répondre à nos questions avant la publication de cet article.",
		["did_not_respond_by_deadline", "example-university"],
	),
	fr(
		"Au moment d’écrire ces lignes, ni la Ville d’Exampleton ni l’Université de l’Exemple n’avaient répondu à La Presse.",
		["did_not_respond_by_deadline", "exampleton"],
		["did_not_respond_by_deadline", "example-university"],
	),
	fr(
		"Nous avons écrit à Affaires mondiales Canada, à Sécurité publique Canada et à la Défense nationale. Aucun n’a répondu dans les délais impartis.",
		["did_not_respond_by_deadline", "gac"],
		["did_not_respond_by_deadline", "psc"],
		["did_not_respond_by_deadline", "dnd"],
	),
	fr(
		"La lettre porte l’en-tête du ministère de la Défense nationale. Contacté par Le Devoir, le ministère n’a pas répondu avant l’échéance.",
		["did_not_respond_by_deadline", "dnd"],
	),
	fr("Malgré plusieurs relances, Northline n’a pas donné suite à nos courriels.", [
		"did_not_respond",
		"northline",
	]),
	fr(
		"Ni le SCRS ni la GRC n’ont répondu à nos demandes.",
		["did_not_respond", "csis"],
		["did_not_respond", "rcmp"],
	),
	fr(
		"Contactés par Mediapart, Northline et Corvane Capital n’ont pas répondu à nos messages.",
		["did_not_respond", "northline"],
		["did_not_respond", "?Corvane Capital"],
	),
	fr("Nos appels au Bureau du Conseil privé sont restés sans réponse.", ["did_not_respond", "pco"]),
	fr(
		"Le permis a été délivré en 2021 par la Ville d’Exampleton. Relancée à trois reprises, la Ville est restée muette.",
		["did_not_respond", "exampleton"],
	),
	fr("À ce jour, le MDN n’a pas répondu.", ["did_not_respond", "dnd"]),
	fr("Marc Delorme, ancien agent du SCRS, n’a pas répondu à nos messages.", [
		"did_not_respond",
		"?Marc Delorme",
	]),
	fr("La Ville d’Exampleton a reçu nos questions le 3 mai. Elle n’a pas répondu.", [
		"did_not_respond",
		"exampleton",
	]),
	fr("Deux demandes envoyées au Service de police d’Exampleton n’ont pas obtenu de réponse.", [
		"did_not_respond",
		"exampleton-police",
	]),
	fr("Northline a vendu l’immeuble en mars. L’entreprise n’a pas rappelé Le Devoir.", [
		"did_not_respond",
		"northline",
	]),
	fr("Le SPE, qui a reçu nos questions mardi, n’y avait pas répondu vendredi en fin de journée.", [
		"did_not_respond",
		"exampleton-police",
	]),
	fr(
		"Le rapport a été remis au CST et à la GRC. Ni l’un ni l’autre n’a répondu à nos courriels.",
		["did_not_respond", "cse"],
		["did_not_respond", "rcmp"],
	),
	fr(
		"« On ne parle pas aux journalistes », a lancé un gardien. La direction de Northline n’a pas répondu à nos multiples courriels.",
		["did_not_respond", "northline"],
	),
	fr("L’Agence des services frontaliers du Canada n’avait pas retourné l’appel de La Presse vendredi soir.", [
		"did_not_respond",
		"cbsa",
	]),
	fr("Les courriels adressés à Corvane Capital sont demeurés lettre morte.", [
		"did_not_respond",
		"?Corvane Capital",
	]),
	// ---- français : non joints ----
	fr("Dana Okafor n’a pu être jointe.", ["could_not_be_reached", "dana-okafor"]),
	fr("Le Devoir a tenté en vain de joindre Dana Okafor.", ["could_not_be_reached", "dana-okafor"]),
	fr("Il a été impossible de joindre Northline vendredi.", ["could_not_be_reached", "northline"]),
	fr("Les Forces armées canadiennes étaient injoignables dimanche.", ["could_not_be_reached", "caf"]),
	// ---- français : sans commentaire, refus ----
	fr("Le cabinet du premier ministre n’a pas voulu commenter.", ["declined", "pmo"]),
	fr("Jointe par téléphone, Dana Okafor n’a pas souhaité réagir.", ["declined", "dana-okafor"]),
	fr("Northline a préféré ne pas commenter.", ["declined", "northline"]),
	fr("Le SPE s’est abstenu de tout commentaire.", ["declined", "exampleton-police"]),
	fr("Le Service canadien du renseignement de sécurité n’a pas souhaité s’exprimer sur le sujet.", [
		"declined",
		"csis",
	]),
	fr("Corvane Capital, premier actionnaire de Northline, n’a pas souhaité faire de commentaire.", [
		"declined",
		"?Corvane Capital",
	]),
	fr("Une porte-parole de la Ville d’Exampleton a fait savoir que celle-ci ne commenterait pas.", [
		"declined",
		"exampleton",
	]),
	fr(
		"Le CST et le SCRS, tous deux visés par la plainte, n’ont pas voulu faire de commentaires.",
		["declined", "cse"],
		["declined", "csis"],
	),
	fr("La Ville d’Exampleton a refusé de commenter le dossier.", ["refused", "exampleton"]),
	fr("L’Université de l’Exemple s’est refusée à tout commentaire.", ["refused", "example-university"]),
	fr("Munitions : Northline refuse de commenter", ["refused", "northline"]),
	fr(
		"Le Service canadien du renseignement de sécurité refuse de commenter, évoquant la sécurité nationale.",
		["refused", "csis"],
		["would_not_comment_citing", "csis"],
	),
	fr("Invoquant l’enquête en cours, la GRC n’a pas voulu commenter.", ["would_not_comment_citing", "rcmp"]),
	fr(
		"L’Agence des services frontaliers du Canada a indiqué ne pas pouvoir commenter, l’affaire étant devant les tribunaux.",
		["would_not_comment_citing", "cbsa"],
	),
	fr(
		"Pour des raisons de confidentialité, l’Université de l’Exemple n’a pas voulu commenter le départ du professeur.",
		["would_not_comment_citing", "example-university"],
	),
	fr("La GRC dit ne pas être en mesure de commenter parce que l’enquête se poursuit.", [
		"would_not_comment_citing",
		"rcmp",
	]),
	// ---- français : ni l’un ni l’autre, entrevues, questions sans réponse ----
	fr(
		"Le ministère de la Défense nationale n’a voulu ni confirmer ni infirmer la présence de munitions sur le site.",
		["neither_confirm_nor_deny", "dnd"],
	),
	fr("Questionnée à ce sujet, la GRC n’a ni confirmé ni nié la perquisition.", [
		"neither_confirm_nor_deny",
		"rcmp",
	]),
	fr("La Défense nationale a décliné notre demande d’entrevue, mais a transmis une déclaration.", [
		"declined_interview",
		"dnd",
	]),
	fr("Le ministère de la Défense nationale n’a pas voulu accorder d’entrevue à La Presse.", [
		"declined_interview",
		"dnd",
	]),
	fr("Northline a refusé notre demande d’entrevue.", ["declined_interview", "northline"]),
	fr("Par la voix de son avocate, Dana Okafor a indiqué qu’elle n’accorderait pas d’entrevue.", [
		"declined_interview",
		"dana-okafor",
	]),
	fr("Le CST n’a pas répondu favorablement à notre demande d’entretien.", ["declined_interview", "cse"]),
	fr("Personne n’était disponible pour une entrevue à l’Université de l’Exemple, nous a-t-on dit.", [
		"declined_interview",
		"example-university",
	]),
	fr("Dans sa réponse, Sécurité publique Canada ne précise pas si la ministre avait été prévenue.", [
		"did_not_answer_questions_about",
		"psc",
	]),
	fr(
		"Le MDN confirme l’achat. Le ministère n’a pas précisé combien de véhicules seront livrés cette année.",
		["did_not_answer_questions_about", "dnd"],
	),
	fr(
		"« Nous avons respecté le contrat », écrit Northline, qui n’a pas répondu à nos questions sur les palettes manquantes.",
		["did_not_answer_questions_about", "northline"],
	),
	fr("Les Forces armées canadiennes n’ont pas voulu dire combien de soldats étaient sur place.", [
		"did_not_answer_questions_about",
		"caf",
	]),
	fr("Le Bureau du Conseil privé n’a pas répondu à la question de savoir qui avait signé l’ordre.", [
		"did_not_answer_questions_about",
		"pco",
	]),
	fr("Interrogé par Radio-Canada, le MDN n'a pas voulu dire s'il comptait fermer le dépôt.", [
		"did_not_answer_questions_about",
		"dnd",
	]),
	fr("Le cabinet du premier ministre a confirmé la dépense, sans préciser qui l’avait approuvée.", [
		"did_not_answer_questions_about",
		"pmo",
	]),
	// ---- français : accusé de réception, délai, renvoi ----
	fr("L’ASFC a accusé réception de notre demande jeudi, sans y donner suite.", ["acknowledged", "cbsa"]),
	fr("Sécurité publique Canada a confirmé avoir reçu nos questions, sans fournir de réponse.", [
		"acknowledged",
		"psc",
	]),
	fr("Le Service de police d’Exampleton a demandé un délai supplémentaire pour répondre à nos questions.", [
		"asked_for_more_time",
		"exampleton-police",
	]),
	fr("L’ASFC a demandé jusqu’à lundi pour répondre.", ["asked_for_more_time", "cbsa"]),
	fr(
		"Les Forces armées canadiennes ont renvoyé nos questions au ministère de la Défense nationale, qui n’a pas rappelé.",
		["referred", "caf"],
		["did_not_respond", "dnd"],
	),
	fr("Le cabinet du premier ministre nous a dirigés vers Affaires mondiales Canada.", ["referred", "pmo"]),
	fr("Appelée à commenter, la GRC nous a invités à nous adresser à Sécurité publique Canada.", [
		"referred",
		"rcmp",
	]),
	fr(
		"Affaires mondiales Canada a accusé réception de nos courriels à deux reprises, mais n’a pas commenté.",
		["acknowledged", "gac"],
	),
	fr("Vendredi, le Bureau du Conseil privé nous a dit avoir besoin de plus de temps pour répondre.", [
		"asked_for_more_time",
		"pco",
	]),
	fr(
		"Le Service de police d’Exampleton a redirigé nos questions vers la GRC, qui n’a pas voulu commenter.",
		["referred", "exampleton-police"],
		["declined", "rcmp"],
	),
	fr(
		"Les demandes de La Presse Canadienne au cabinet du premier ministre et à Sécurité publique Canada n'ont pas reçu de réponse immédiate.",
		["did_not_immediately_respond", "pmo"],
		["did_not_immediately_respond", "psc"],
	),
	fr("Le SCRS, à qui Le Monde a soumis une liste de questions, n’y a pas répondu.", [
		"did_not_respond",
		"csis",
	]),
	fr("Le SCRS n’a ni confirmé ni démenti l’authenticité des trois notes.", [
		"neither_confirm_nor_deny",
		"csis",
	]),
	fr("Nous n’avons pas réussi à joindre Corvane Capital, dont la ligne est hors service.", [
		"could_not_be_reached",
		"?Corvane Capital",
	]),
	fr(
		"Selon une source syndicale, trois chauffeurs ont été suspendus. Northline n’a pas voulu discuter de ces cas.",
		["declined", "northline"],
	),

	// ---- français : rien n’est prétendu ----
	fr(
		"Appelé à 2 h, le Service de police d’Exampleton n’a pas répondu à l’alarme avant 2 h 40, selon les registres.",
	),
	fr("Le titre de Northline a décliné de 3 % mardi à Toronto."),
	fr(
		"Si le ministère de la Défense nationale ne répond pas d’ici vendredi, le syndicat ira devant les tribunaux.",
	),
	fr("« La Ville n’a jamais rappelé », déplore Lise Haddad, qui habite à deux rues de l’entrepôt."),
	fr("Le SCRS a-t-il refusé de commenter ? Personne ne le lui avait demandé."),
	fr("La Ville d’Exampleton a refusé de délivrer le permis en 2019."),
	fr("La GRC a répondu dans l’heure que l’affaire était classée."),
	fr("L’ASFC a refoulé 212 voyageurs et refusé l’entrée à 14 camions."),
	fr("Le tribunal a renvoyé le dossier à l’Agence des services frontaliers du Canada."),
	fr("Le ministère de la Défense nationale reconnaît que l’appel d’offres a été mal géré."),
	fr(
		"L’avocat de Northline a demandé un délai supplémentaire pour produire sa défense ; la juge le lui a accordé.",
	),
	fr(
		"Devant le comité, le directeur du SCRS n’a pas répondu aux questions des députés sur le nombre de dossiers ouverts.",
	),
	fr("Selon la vérificatrice, la GRC n’a toujours pas donné suite à 14 de ses 20 recommandations."),
	fr("Le syndicat soutient que l’Agence des services frontaliers du Canada n’a jamais répondu à son grief."),
	fr(
		"Précision : une version antérieure de ce texte indiquait qu’Affaires mondiales Canada n’avait pas répondu à nos questions. Le ministère l’avait fait la veille.",
	),
	fr("Le Monde écrivait en mars que Northline n’avait pas souhaité répondre à ses questions."),
	fr("En 2014, la GRC avait refusé de commenter une fuite semblable."),
	fr("Le Bureau du Conseil privé a longuement commenté l’affaire mercredi."),
	fr("Nous avons joint le CST, qui a répondu à toutes nos questions."),
	fr("Son livre, « Le ministère n’a pas voulu commenter », raconte trente ans passés à couvrir le MDN."),
	fr("Loin de refuser de commenter, Northline a envoyé neuf pages."),
	fr(
		"La directive exige que le ministère de la Défense nationale explique pourquoi lorsqu’il refuse de commenter.",
	),
	fr("Les casques saisis par l’ASFC ne répondaient pas aux normes."),
	fr("Le bâtiment n’a jamais répondu aux besoins de l’Université de l’Exemple."),
	fr(
		"Le village n’a pu être joint par la route ; les Forces armées canadiennes y ont envoyé un hélicoptère.",
	),
	fr("La Ville d’Exampleton décline toute responsabilité pour les dommages."),
	fr("Le SCRS invoque la sécurité nationale pour caviarder 300 des 312 pages."),
	fr("Northline n’a pas donné suite à son projet d’agrandissement."),
	fr("L’étudiante a refusé l’offre de l’Université de l’Exemple."),
	fr("Le cabinet du premier ministre aurait-il décliné l’entrevue s’il avait su ? Sans doute."),
	fr("La GRC répondra aux questions des journalistes jeudi à 10 h."),
	fr("Dana Okafor s’est abstenue lors du vote."),
	fr("À la page 3, le Centre de la sécurité des télécommunications Canada renvoie à une note de 2016."),
	fr("L’Université de l’Exemple a accusé un déficit de 4 millions."),
	fr("Affaires mondiales Canada n’a pas encore été sollicité par notre journal."),
	fr("La famille raconte que la GRC ne l’a jamais rappelée, et que ses lettres sont restées sans réponse."),
	fr("Le SCRS décline la procédure en sept étapes dans son guide."),
	fr(
		"Faute de réponse du ministère de la Défense nationale d’ici le 1er mai, la Ville pourra révoquer le permis.",
	),
	fr("Pourquoi la GRC n’aurait-elle pas répondu à une question aussi simple ?"),
	fr("Le maire déplore que le cabinet du premier ministre n’ait pas répondu à sa lettre de janvier."),
	fr("Les Forces armées canadiennes ont refusé du monde à la journée portes ouvertes de samedi."),
	fr("Sécurité publique Canada ne tardera pas à répondre au rapport, a promis la ministre."),
];

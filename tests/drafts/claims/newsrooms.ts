/**
 * Sentences in the ways of one newsroom after another, with what each claims, as a careful desk editor would mark them.
 * All of it is invented: the names of newsrooms only say whose turns of phrase a group has. Like `aside.ts` it is
 * there to show how far the engine goes beyond the sentences it was tuned on.
 *
 * Marked as `development.ts` is. Where one could differ:
 * - silence told without "respond" is silence: "did not offer comment", "was met with silence", "kept mum", "only the
 *   others replied";
 * - "was not available for comment" says that nobody was reached; "nobody was available for an interview" turns the
 *   interview down;
 * - "would not be drawn on the matter", "n'a pas souhaité donner suite" decline; "would not be drawn on whether", "would
 *   not disclose how many" leave a question unanswered; "refuse" and "se refuser à" are refusals, unless of an interview;
 * - what a lawyer, an aide, "l'entourage" or "le service de presse" of somebody did, that somebody did;
 * - "has been contacted for comment", "was approached", "an email was sent" claim nothing of the answer.
 */
import { type ClaimRow, rowIn } from "./row.ts";

const en = rowIn("en");
const fr = rowIn("fr");

const english: ClaimRow[] = [
	// ---- The Globe and Mail ----
	en(
		"The Globe and Mail sent detailed questions to CSIS and the RCMP on April 29. Neither agency provided a response.",
		["did_not_respond", "csis", "rcmp"],
	),
	en("The Globe sought comment from Northline on three occasions this month and received no reply.", [
		"did_not_respond",
		"northline",
	]),
	en("Dana Okafor left the agency in June. Ms. Okafor, through her lawyer, declined to speak to The Globe.", [
		"declined",
		"dana-okafor",
	]),
	en(
		"In her e-mail, Global Affairs spokesperson Amelie Dorr did not address The Globe’s questions about the second shipment.",
		["did_not_answer_questions_about", "gac"],
	),
	en("The Privy Council Office would not say who had attended the briefing or whether notes were kept.", [
		"did_not_answer_questions_about",
		"pco",
	]),
	en("The RCMP, which was provided with a summary of this article, did not offer comment.", [
		"did_not_respond",
		"rcmp",
	]),
	en(
		"Colin Abbey, a spokesman for Public Safety Canada, and Ruth Teale, director of communications at Global Affairs Canada, did not return e-mails.",
		["did_not_respond", "psc", "gac"],
	),
	en(
		"Example Scanners Ltd. – which received questions on May 2 – had not provided answers as of Sunday evening.",
		["did_not_respond", "example-scanners"],
	),

	// ---- National Post and the Postmedia papers ----
	en(
		"Postmedia requested comment from the Canada Border Services Agency but did not receive a response prior to publication.",
		["did_not_respond_by_deadline", "cbsa"],
	),
	en("Asked by National Post whether the files were recovered, National Defence didn’t say.", [
		"did_not_answer_questions_about",
		"dnd",
	]),
	en(
		"National Post reached out to the Prime Minister’s Office for comment but did not hear back before deadline.",
		["did_not_respond_by_deadline", "pmo"],
	),
	en("“We can’t speak to that,” wrote Public Safety spokeswoman Jill Orr, declining to discuss the list.", [
		"declined",
		"psc",
	]),
	en("Multiple requests to the Canadian Armed Forces over the past week have yielded no response.", [
		"did_not_respond",
		"caf",
	]),
	en("The force is not talking. The RCMP declined this newspaper’s request for comment Wednesday.", [
		"declined",
		"rcmp",
	]),

	// ---- Toronto Star ----
	en("The Star sent 11 questions to Exampleton Police Service Chief Ron Vail; none was answered.", [
		"did_not_respond",
		"exampleton-police",
	]),
	en("Reached at her cottage Saturday, Dana Okafor told the Star she had nothing to say.", [
		"declined",
		"dana-okafor",
	]),
	en("Alex Roe, who now sells boats in Florida, has not replied to texts or registered letters.", [
		"did_not_respond",
		"alex-roe",
	]),
	en("Example Scanners Ltd. acknowledged getting the Star’s email and offered nothing more.", [
		"acknowledged",
		"example-scanners",
	]),
	en("A lawyer for Alex Roe told the Star that his client would not be commenting.", [
		"declined",
		"alex-roe",
	]),
	en("Despite repeated requests from the Star, the Office of the Minister of Examples hasn’t answered.", [
		"did_not_respond",
		"minister-of-examples",
	]),

	// ---- CBC, CTV ----
	en("CBC News made several attempts to reach Alex Roe, without success.", [
		"could_not_be_reached",
		"alex-roe",
	]),
	en("No one from the Canada Border Services Agency was made available for an interview.", [
		"declined_interview",
		"cbsa",
	]),
	en("CBC reached out to the RCMP several times for this story. It has yet to hear back.", [
		"did_not_respond",
		"rcmp",
	]),
	en(
		"The Fifth Estate asked for a sit-down with the commissioner. The RCMP said no one was available for an interview.",
		["declined_interview", "rcmp"],
	),
	en(
		"Northline turned down CBC’s request for an interview and did not answer any of the 17 questions it was sent by email.",
		["declined_interview", "northline"],
		["did_not_respond", "northline"],
	),
	en("CTV News asked the Canadian Armed Forces for an on-camera interview. The request was denied.", [
		"declined_interview",
		"caf",
	]),
	en("When W5 caught up with Alex Roe in a parking lot, he refused to answer questions and drove off.", [
		"refused",
		"alex-roe",
	]),
	en("CTV has not received a response from Example University.", ["did_not_respond", "example-university"]),
	en("The Department of National Defence says it will respond to CTV’s questions but needs more time.", [
		"asked_for_more_time",
		"dnd",
	]),

	// ---- The Canadian Press ----
	en("Representatives for Northline and the City of Exampleton weren’t immediately available for comment.", [
		"did_not_immediately_respond",
		"northline",
		"exampleton",
	]),
	en("The Canadian Press has reached out to CSIS, but the spy agency has so far not responded.", [
		"did_not_respond",
		"csis",
	]),
	en("Neither the Mounties nor Public Safety Canada immediately provided a response when contacted Sunday.", [
		"did_not_immediately_respond",
		"rcmp",
		"psc",
	]),
	en(
		"Exampleton Police Service Const. Ira Budd said Monday the force won’t be commenting, given that the matter is before the courts.",
		["would_not_comment_citing", "exampleton-police"],
	),

	// ---- The Narwhal, The Tyee ----
	en(
		"The Narwhal asked Northline to confirm the volume of the spill; the company did not respond by publication time.",
		["did_not_respond_by_deadline", "northline"],
	),
	en("Northline told The Narwhal it would not be providing comment.", ["declined", "northline"]),
	en(
		"The Tyee contacted the City of Exampleton’s communications department four times over nine days. The city did not reply.",
		["did_not_respond", "exampleton"],
	),
	en("The Tyee asked to interview the president. Example University refused the interview.", [
		"declined_interview",
		"example-university",
	]),
	en("The Tyee’s questions to the Canada Border Services Agency were met with silence.", [
		"did_not_respond",
		"cbsa",
	]),

	// ---- Reuters ----
	en(
		"CSIS, Northline and Tolland Maritime Group did not immediately respond to requests for comment outside regular business hours.",
		["did_not_immediately_respond", "csis", "northline", "?Tolland Maritime Group"],
	),
	en("Reuters could not reach Dana Okafor for comment.", ["could_not_be_reached", "dana-okafor"]),
	en("Northline had no immediate comment.", ["did_not_immediately_respond", "northline"]),
	en("There was no immediate comment from the Canadian Armed Forces or the Department of National Defence.", [
		"did_not_immediately_respond",
		"caf",
		"dnd",
	]),
	en("Calls and emails to Example Scanners Ltd. during the holiday weekend went unanswered.", [
		"did_not_respond",
		"example-scanners",
	]),
	en("Contacted by Reuters, the Privy Council Office referred queries to the Prime Minister’s Office.", [
		"referred",
		"pco",
	]),
	en(
		"The Royal Canadian Mounted Police (RCMP) and Calder Point Shipping, the owner of the vessel, did not reply to emailed requests.",
		["did_not_respond", "rcmp", "?Calder Point Shipping"],
	),
	en("Alex Roe was not available for comment.", ["could_not_be_reached", "alex-roe"]),

	// ---- The Associated Press ----
	en("Messages seeking comment from Northline and its chief executive weren’t immediately returned.", [
		"did_not_immediately_respond",
		"northline",
	]),
	en(
		"Phone and email messages left with the Exampleton Police Service on Sunday weren’t returned right away.",
		["did_not_immediately_respond", "exampleton-police"],
	),
	en("A phone number listed for Alex Roe was disconnected, and he could not be located for comment.", [
		"could_not_be_reached",
		"alex-roe",
	]),
	en("Voicemails left at two numbers listed for Dana Okafor were not returned.", [
		"did_not_respond",
		"dana-okafor",
	]),
	en("An attorney for Alex Roe, Lena Fisk, didn’t immediately return a phone message.", [
		"did_not_immediately_respond",
		"alex-roe",
	]),
	en("It was not clear whether Dana Okafor had a lawyer who could speak on her behalf."),
	en("The Associated Press left messages Monday for Public Safety Canada that were not returned.", [
		"did_not_respond",
		"psc",
	]),

	// ---- Bloomberg, The Wall Street Journal, Financial Times ----
	en(
		"A representative for Northline declined to comment. Press officers for the RCMP and CSIS didn’t respond to requests.",
		["declined", "northline"],
		["did_not_respond", "rcmp", "csis"],
	),
	en(
		"Spokespeople for CSIS, Northline and Meridian Tug & Barge declined to comment, while a press officer for the RCMP didn’t immediately respond to a message sent after hours.",
		["declined", "csis", "northline", "?Meridian Tug & Barge"],
		["did_not_immediately_respond", "rcmp"],
	),
	en("A Northline spokeswoman deferred comment to Example Scanners Ltd.", ["referred", "northline"]),
	en(
		"Example University declined to make Dr. Farrow available for an interview and didn’t respond to written questions.",
		["declined_interview", "example-university"],
		["did_not_respond", "example-university"],
	),
	en("Alex Roe, reached on his cellphone, said he had no comment and asked not to be called again.", [
		"declined",
		"alex-roe",
	]),
	en(
		"Northline, Example Scanners Ltd. and the RCMP all declined to comment. CSIS and the Privy Council Office did not respond to requests for comment.",
		["declined", "northline", "example-scanners", "rcmp"],
		["did_not_respond", "csis", "pco"],
	),
	en("Pressed by the FT, a CSIS official would not be drawn on whether the source had been paid.", [
		"did_not_answer_questions_about",
		"csis",
	]),
	en("Several spokespeople for Public Safety Canada did not return calls from the Journal.", [
		"did_not_respond",
		"psc",
	]),

	// ---- The New York Times, The Washington Post ----
	en(
		"A spokeswoman for the Prime Minister’s Office did not reply to a request for comment, nor did representatives of Northline and Example University.",
		["did_not_respond", "pmo", "northline", "example-university"],
	),
	en("Dana Okafor, through a representative, declined to be interviewed for this article.", [
		"declined_interview",
		"dana-okafor",
	]),
	en(
		"Northline did not respond to detailed questions from The Post, nor did Bracken Hill Partners, its largest investor.",
		["did_not_respond", "northline", "?Bracken Hill Partners"],
	),
	en("DND did not provide comment in response to multiple inquiries.", ["did_not_respond", "dnd"]),
	en("Asked about the memo, CSE stopped short of saying whether it had been acted upon.", [
		"did_not_answer_questions_about",
		"cse",
	]),
	en("CSIS officials, citing the sensitivity of intelligence matters, declined to discuss the meeting.", [
		"would_not_comment_citing",
		"csis",
	]),
	en("Alex Roe did not respond to emails, text messages and a note left at his apartment.", [
		"did_not_respond",
		"alex-roe",
	]),

	// ---- ProPublica, ICIJ, Bellingcat, Vice ----
	en("ProPublica sent Northline a detailed list of questions. It did not answer them.", [
		"did_not_respond",
		"northline",
	]),
	en(
		"Example Scanners Ltd., to which we described our findings in a letter on May 2, has so far not responded.",
		["did_not_respond", "example-scanners"],
	),
	en(
		"We also wrote to the Canadian Armed Forces, which said it had received our questions and was preparing answers.",
		["acknowledged", "caf"],
	),
	en(
		"ICIJ and its partners sent questions to Northline, CSIS and Pelican Reach Holdings; only Northline replied.",
		["did_not_respond", "csis", "?Pelican Reach Holdings"],
	),
	en(
		"Bellingcat contacted Example Scanners Ltd. for comment but had not received a response at the time of publication.",
		["did_not_respond_by_deadline", "example-scanners"],
	),
	en("VICE News emailed, called and DMed Alex Roe. He never got back to us.", [
		"did_not_respond",
		"alex-roe",
	]),
	en("Requests to Saltmarsh Freight were met with silence.", ["did_not_respond", "?Saltmarsh Freight"]),

	// ---- Politico ----
	en("PMO had no comment for Playbook.", ["declined", "pmo"]),
	en("Global Affairs didn’t get back to POLITICO by the time this newsletter was published.", [
		"did_not_respond_by_deadline",
		"gac",
	]),
	en("DND punted POLITICO’s questions to Public Safety.", ["referred", "dnd"]),
	en("POLITICO emailed the Privy Council Office twice; it kept mum.", ["did_not_respond", "pco"]),
	en("Public Safety Canada opted not to weigh in.", ["declined", "psc"]),

	// ---- the BBC, The Guardian, The Times, the Daily Mail ----
	en("The BBC put the claims to Northline, which did not comment.", ["did_not_respond", "northline"]),
	en("Northline said it did not wish to comment when approached by the BBC.", ["declined", "northline"]),
	en("Example University would not be drawn on the allegations.", ["declined", "example-university"]),
	en("Northline chiefs last night stayed silent on the blunder.", ["did_not_respond", "northline"]),
	en(
		"The City of Exampleton, Northline and Fenwick Gate Estates were all approached by the Guardian but did not respond.",
		["did_not_respond", "exampleton", "northline", "?Fenwick Gate Estates"],
	),
	en(
		"A spokesman for the Exampleton Police Service said: “We are not able to comment while inquiries continue.”",
	),

	// ---- front to back, and by the way ----
	en(
		"On Friday afternoon, when contacted by this newspaper, the Canada Border Services Agency said it was not in a position to comment.",
		["declined", "cbsa"],
	),
	en("The CBSA asked this newspaper for another day to prepare its answers.", [
		"asked_for_more_time",
		"cbsa",
	]),
	en("CSIS’s media team said it would need until next week to respond to the questions.", [
		"asked_for_more_time",
		"csis",
	]),
	en("Because the matter is before a labour arbitrator, the City of Exampleton said it could not comment.", [
		"would_not_comment_citing",
		"exampleton",
	]),
	en("Example University, pointing to privacy law, said it could not comment on the student.", [
		"would_not_comment_citing",
		"example-university",
	]),
	en("CSIS, as is its custom, neither confirmed nor denied the report.", [
		"neither_confirm_nor_deny",
		"csis",
	]),
	en("The Mounties would not confirm, or deny, that Alex Roe was a suspect.", [
		"neither_confirm_nor_deny",
		"rcmp",
	]),
	en("How many trucks were involved, Northline would not say.", [
		"did_not_answer_questions_about",
		"northline",
	]),
	en("Also declining to comment: the Privy Council Office and Example University.", [
		"declined",
		"pco",
		"example-university",
	]),
	en("Among those who did not return calls: CSIS, Northline and Harrow Lake Mutual.", [
		"did_not_respond",
		"csis",
		"northline",
		"?Harrow Lake Mutual",
	]),
	en("Northline’s chief executive, its chairman and three of its directors did not return messages.", [
		"did_not_respond",
		"northline",
	]),
	en(
		"The Office of the Minister of Examples declined an interview and left six emailed questions unanswered.",
		["declined_interview", "minister-of-examples"],
		["did_not_respond", "minister-of-examples"],
	),
	en("The Defence Department did not agree to an interview.", ["declined_interview", "dnd"]),
	en("Neither the two officers nor the RCMP itself answered requests for an interview.", [
		"did_not_respond",
		"rcmp",
	]),
	en(
		"The press office of the Canadian Armed Forces forwarded the questions to National Defence, saying they were not its to answer.",
		["referred", "caf"],
	),
	en(
		"The Communications Security Establishment said all questions should be directed to Public Safety Canada.",
		["referred", "cse"],
	),
	en("Alex Roe hasn’t commented publicly and did not reply to a message sent through his website.", [
		"did_not_respond",
		"alex-roe",
	]),
	en(
		"The board met in March. It was chaired by Dana Okafor. She declined to talk about it; the City of Exampleton, which paid for it, did not call back.",
		["declined", "dana-okafor"],
		["did_not_respond", "exampleton"],
	),
	en(
		"The calls to Example Scanners Ltd. rang unanswered, and an email bounced: the company could not be reached.",
		["could_not_be_reached", "example-scanners"],
	),
	en(
		"Contacted for this story: CSIS (no response), the RCMP (declined to comment).",
		["did_not_respond", "csis"],
		["declined", "rcmp"],
	),

	// ---- nothing of the kind: still open, or answered ----
	en("The RCMP has been contacted for comment."),
	en("The Guardian has approached Northline for comment."),
	en("MailOnline has contacted Northline and the City of Exampleton for comment."),
	en("An email seeking comment was sent Tuesday to Example University."),
	en("The BBC has asked Example Scanners Ltd. to respond to the claims."),
	en("Northline replied within an hour that the trucks were parked."),
	en("CSIS responded that no such order had been given."),
	en("Alex Roe answered every question he was asked."),
	en("The RCMP did not dispute the timeline."),
	en("Dana Okafor did not say she was sorry."),
	en("Reuters could not independently verify the documents, which CSIS has called authentic."),
	en("The Exampleton Police Service agreed to an interview but did not want its officers photographed."),
	en("Public Safety Canada replied to The Globe’s questions on Tuesday, a day before they were due."),
	en("Only after this story was published did Northline comment."),

	// ---- nothing of the kind: the same verbs of something else ----
	en("Calls to the Exampleton Police Service declined by a fifth last year."),
	en("Dana Okafor declined treatment and was released at the scene."),
	en("The Canada Border Services Agency refused entry to 41 truckers in May."),
	en("The RCMP referred the file to the Crown."),
	en("The City of Exampleton referred the matter to the RCMP after an audit."),
	en("Example University referred the complaint to the Exampleton Police Service."),
	en("Three hikers could not be reached by rescuers until dawn, the Canadian Armed Forces said."),
	en("The judge was asked by Northline for more time to file its defence."),
	en("Northline did not answer to anyone but its two founders."),
	en("CSIS acknowledged three failures in its annual report."),
	en("The Privy Council Office has not returned the documents to the archive."),
	en("National Defence declined the lower of the two bids."),
	en("The suspect did not respond to commands, the Exampleton Police Service said."),
	en("The RCMP would not let the trucks pass."),
	en("Alex Roe kept silent during the anthem."),
	en("Global Affairs Canada did not comply with the subpoena until March."),
	en("The engine did not immediately respond to the throttle, Northline’s captain testified."),
	en("The plant cannot be reached by road, according to Example Scanners Ltd."),
	en("The Prime Minister’s Office denied the opposition leader an interview room."),

	// ---- nothing of the kind: to others, once, perhaps ----
	en("Families say the Exampleton Police Service has not returned their calls in months."),
	en("Investors complained that Northline would not take their questions at the annual meeting."),
	en("According to the lawsuit, Example University never responded to the student’s emails."),
	en("The auditor wrote that National Defence had not answered her requests for documents."),
	en("Had CSIS declined to comment, the editor said, the story would have run a week earlier."),
	en("Should Northline refuse an interview, the producers plan to read out the questions on air."),
	en("A media-training manual tells RCMP members never to say “no comment.”"),
	en("“Northline didn’t return my calls either,” said Tess Wray, whose fence the truck destroyed."),
	en("The memo advises the Privy Council Office to decline interviews until the fall."),
	en(
		"Do you work at CSIS, or were you contacted by the RCMP? If you know more, contact our reporters in confidence.",
	),
	en("Did you call the City of Exampleton and get no response? Tell us."),
	en("It is not unusual for a spy agency not to comment."),
	en("A columnist for the Star joked that CSIS would decline to comment on the weather."),
	en(
		"The committee wanted to know whether the Communications Security Establishment had ever refused a reporter’s questions.",
	),
];

const french: ClaimRow[] = [
	// ---- Le Devoir ----
	fr("Contacté par Le Devoir, le SCRS n’a pas retourné l’appel.", ["did_not_respond", "csis"]),
	fr("Relancée à trois reprises par Le Devoir, Northline n’a pas fourni de réponse.", [
		"did_not_respond",
		"northline",
	]),
	fr("Le Cabinet du ministre des Exemples n’a pas souhaité accorder d’entrevue au Devoir.", [
		"declined_interview",
		"minister-of-examples",
	]),
	fr(
		"Le Devoir a soumis ses constats à Northline et à la Ville d’Exampleton. Toutes deux ont choisi de ne pas les commenter.",
		["declined", "northline", "exampleton"],
	),
	fr(
		"Combien de dossiers ont été consultés\u00a0? Le Centre de la sécurité des télécommunications Canada n’a pas voulu le dire.",
		["did_not_answer_questions_about", "cse"],
	),
	fr("Au moment où ces lignes étaient écrites, Affaires mondiales Canada ne nous avait pas encore répondu.", [
		"did_not_respond_by_deadline",
		"gac",
	]),
	fr("Dana Okafor, que Le Devoir a tenté de joindre à plusieurs reprises, est demeurée injoignable.", [
		"could_not_be_reached",
		"dana-okafor",
	]),

	// ---- La Presse ----
	fr("Alex Roe n’a pas donné suite à nos messages laissés sur sa boîte vocale.", [
		"did_not_respond",
		"alex-roe",
	]),
	fr("L’avocate d’Alex Roe, Me Claire Fortin, n’a pas souhaité faire de commentaires.", [
		"declined",
		"alex-roe",
	]),
	fr(
		"Nous avons tenté d’obtenir la version d’Example Scanners Ltd., mais l’entreprise ne nous a pas rappelés.",
		["did_not_respond", "example-scanners"],
	),
	fr("À la GRC, on n’a pas voulu commenter ces informations.", ["declined", "rcmp"]),
	fr("Au cabinet du premier ministre, on dit ne pas vouloir commenter l’affaire.", ["declined", "pmo"]),
	fr(
		"Les Forces armées canadiennes n’ont pas été en mesure de répondre à nos questions avant l’heure de tombée.",
		["did_not_respond_by_deadline", "caf"],
	),
	fr(
		"L’Université de l’Exemple a décliné notre demande d’entrevue et n’a pas répondu aux questions que nous lui avons envoyées par écrit.",
		["declined_interview", "example-university"],
		["did_not_respond", "example-university"],
	),
	fr("La Presse a joint Dana Okafor à son domicile. Elle a préféré ne pas nous parler.", [
		"declined",
		"dana-okafor",
	]),
	fr("Le Service de police d’Exampleton (SPE) n’avait pas rappelé La Presse mercredi soir.", [
		"did_not_respond",
		"exampleton-police",
	]),

	// ---- Radio-Canada ----
	fr("Northline a décliné l’invitation d’Enquête à s’expliquer devant la caméra.", [
		"declined_interview",
		"northline",
	]),
	fr("Personne au ministère de la Défense nationale n’était disponible pour nous accorder une entrevue.", [
		"declined_interview",
		"dnd",
	]),
	fr("Radio-Canada a demandé à parler au commissaire. La GRC a refusé l’entrevue.", [
		"declined_interview",
		"rcmp",
	]),
	fr("La Facture a écrit à Transports Boréal-Lavigne\u00a0: ses questions sont restées sans réponse.", [
		"did_not_respond",
		"?Transports Boréal-Lavigne",
	]),
	fr(
		"Sécurité publique Canada a fait savoir à Radio-Canada qu’elle avait besoin de quelques jours de plus pour répondre.",
		["asked_for_more_time", "psc"],
	),
	fr(
		"L’Agence des services frontaliers du Canada (ASFC) et le Bureau du Conseil privé (BCP) n’ont pas immédiatement donné suite à nos demandes.",
		["did_not_immediately_respond", "cbsa", "pco"],
	),
	fr(
		"Ni le ministère de la Défense nationale, ni Northline, ni Groupe Sablon-Rivard n’ont accepté de nous accorder une entrevue.",
		["declined_interview", "dnd", "northline", "?Groupe Sablon-Rivard"],
	),
	fr("Questionnée par Radio-Canada, l’ASFC n’a pas indiqué combien de scanneurs étaient en panne.", [
		"did_not_answer_questions_about",
		"cbsa",
	]),

	// ---- Le Journal de Montréal ----
	fr("Alex Roe n’a pas rappelé notre Bureau d’enquête.", ["did_not_respond", "alex-roe"]),
	fr("Notre Bureau d’enquête a tenté en vain de joindre Example Scanners Ltd.", [
		"could_not_be_reached",
		"example-scanners",
	]),
	fr("Rencontrée devant chez elle, Dana Okafor a refusé de répondre à nos questions.", [
		"refused",
		"dana-okafor",
	]),
	fr("La Ville d’Exampleton n’a pas daigné répondre au Journal.", ["did_not_respond", "exampleton"]),
	fr("Pas un mot de Northline, malgré nos trois courriels.", ["did_not_respond", "northline"]),
	fr("À la Défense nationale, on nous a dirigés vers Affaires mondiales.", ["referred", "dnd"]),

	// ---- Le Droit, Le Soleil ----
	fr("Contactée par Le Droit, la GRC a indiqué qu’elle n’émettrait pas de commentaires.", [
		"declined",
		"rcmp",
	]),
	fr("Le Droit n’a pu obtenir de commentaires de la part du SCRS avant l’heure de tombée.", [
		"did_not_respond_by_deadline",
		"csis",
	]),
	fr(
		"Alex Roe n’était pas joignable dimanche\u00a0; la Ville d’Exampleton, elle, n’a pas retourné nos messages.",
		["could_not_be_reached", "alex-roe"],
		["did_not_respond", "exampleton"],
	),
	fr(
		"Le Soleil a envoyé une demande de commentaires à l’Université de l’Exemple jeudi dernier. Celle-ci est restée lettre morte.",
		["did_not_respond", "example-university"],
	),
	fr(
		"Au Service de police d’Exampleton, la porte-parole Annie Bolduc s’est contentée d’accuser réception de notre courriel.",
		["acknowledged", "exampleton-police"],
	),

	// ---- La Presse canadienne ----
	fr("Les demandes de commentaires acheminées au SCRS et au CST n’ont pas reçu de réponse immédiate.", [
		"did_not_immediately_respond",
		"csis",
		"cse",
	]),
	fr("La GRC n’a pas commenté. Affaires mondiales Canada n’a pas rendu l’appel.", [
		"did_not_respond",
		"rcmp",
		"gac",
	]),
	fr("Il n’a pas été possible de joindre dans l’immédiat Alex Roe ou son avocat.", [
		"could_not_be_reached",
		"alex-roe",
	]),
	fr("Jeudi, ni Northline ni ses avocats n’avaient fourni de réponse à La Presse canadienne.", [
		"did_not_respond",
		"northline",
	]),
	fr("Le Bureau du Conseil privé n’a pas tout de suite répondu à un courriel lui demandant de réagir.", [
		"did_not_immediately_respond",
		"pco",
	]),
	fr("Un porte-parole de Sécurité publique Canada, Luc Aubin, a redirigé les questions vers la GRC.", [
		"referred",
		"psc",
	]),

	// ---- L'actualité ----
	fr("L’actualité a sollicité un entretien avec le directeur du SCRS\u00a0; le Service a poliment décliné.", [
		"declined_interview",
		"csis",
	]),
	fr("Northline, qui a reçu nos questions le 2 mai, a promis d’y répondre. Elle ne l’a pas fait.", [
		"did_not_respond",
		"northline",
	]),
	fr("Je lui ai écrit deux fois\u00a0: Dana Okafor n’a jamais répondu.", ["did_not_respond", "dana-okafor"]),

	// ---- Le Monde ----
	fr("Sollicité par Le Monde, le SCRS n’a pas souhaité donner suite.", ["declined", "csis"]),
	fr("Contactés, ni Northline ni l’Université de l’Exemple n’ont répondu aux sollicitations du Monde.", [
		"did_not_respond",
		"northline",
		"example-university",
	]),
	fr("Interrogé par Le Monde, l’entourage d’Alex Roe n’a pas souhaité s’exprimer.", ["declined", "alex-roe"]),
	fr(
		"La GRC ne fait pas de commentaire, et le CST n’a pas répondu aux questions du Monde.",
		["declined", "rcmp"],
		["did_not_respond", "cse"],
	),
	fr(
		"Example Scanners Ltd., sollicité à plusieurs reprises entre le 2 et le 9 mai, n’a pas donné suite à nos demandes.",
		["did_not_respond", "example-scanners"],
	),
	fr("Joint par téléphone, Alex Roe a mis fin à la conversation sans vouloir faire de commentaire.", [
		"declined",
		"alex-roe",
	]),

	// ---- Le Figaro ----
	fr("Contacté par Le Figaro, le service de presse de la Ville d’Exampleton n’a pas donné suite.", [
		"did_not_respond",
		"exampleton",
	]),
	fr("Le cabinet du premier ministre se refuse à tout commentaire.", ["refused", "pmo"]),
	fr("Northline n’a pas répondu à l’heure où nous publions cet article.", [
		"did_not_respond_by_deadline",
		"northline",
	]),
	fr("Jointe par nos soins, l’Université de l’Exemple n’a pas souhaité commenter.", [
		"declined",
		"example-university",
	]),
	fr("Du côté de Northline, on ne souhaite pas faire de commentaire.", ["declined", "northline"]),

	// ---- Libération, Mediapart ----
	fr("Contacté par Libé, Alex Roe ne nous a pas répondu.", ["did_not_respond", "alex-roe"]),
	fr("La Ville d’Exampleton n’avait pas répondu à nos questions à l’heure du bouclage.", [
		"did_not_respond_by_deadline",
		"exampleton",
	]),
	fr("Interrogée par Mediapart, Northline n’a pas répondu à nos questions sur les camions.", [
		"did_not_answer_questions_about",
		"northline",
	]),
	fr(
		"Mediapart a adressé des questions précises à Northline, à la GRC, au SCRS et à la société Valmarin Conseil. Aucun n’y a répondu.",
		["did_not_respond", "northline", "rcmp", "csis", "?Valmarin Conseil"],
	),
	fr("Malgré plusieurs relances, Dana Okafor n’a pas répondu à notre proposition d’entretien.", [
		"did_not_respond",
		"dana-okafor",
	]),
	fr(
		"Sollicitée par Mediapart via son avocat, Dana Okafor a fait savoir qu’elle ne répondrait pas à nos questions.",
		["declined", "dana-okafor"],
	),
	fr("Questionnés par Mediapart, le SCRS comme la GRC se sont refusés à tout commentaire.", [
		"refused",
		"csis",
		"rcmp",
	]),

	// ---- AFP, France Info ----
	fr("Contactée par l’AFP, la Gendarmerie royale du Canada n’a pas réagi dans l’immédiat.", [
		"did_not_immediately_respond",
		"rcmp",
	]),
	fr("Contacté par l’AFP, Northline n’a pas souhaité faire de commentaire à ce stade.", [
		"declined",
		"northline",
	]),
	fr(
		"Sollicités par l’AFP, le SCRS, Example Scanners Ltd. et Compagnie Merlane n’avaient pas répondu lundi à la mi-journée.",
		["did_not_respond", "csis", "example-scanners", "?Compagnie Merlane"],
	),
	fr(
		"Northline emploie 900 personnes. Sollicitée par la cellule investigation de Radio France, la société n’a pas donné suite.",
		["did_not_respond", "northline"],
	),
	fr("La Ville d’Exampleton n’a pas répondu à nos sollicitations.", ["did_not_respond", "exampleton"]),
	fr(
		"Selon nos informations, une perquisition a eu lieu mardi. Contactée par franceinfo, la GRC ne confirme ni ne dément.",
		["neither_confirm_nor_deny", "rcmp"],
	),

	// ---- RTBF, Le Temps ----
	fr("Northline est restée injoignable ce jeudi.", ["could_not_be_reached", "northline"]),
	fr("Nous avons contacté l’Université de l’Exemple\u00a0: elle ne désire pas réagir.", [
		"declined",
		"example-university",
	]),
	fr("La Ville d’Exampleton n’a pas souhaité nous répondre.", ["declined", "exampleton"]),
	fr("Approchée par Le Temps, Northline ne souhaite pas s’exprimer.", ["declined", "northline"]),
	fr(
		"Le Temps a transmis une liste de questions à Example Scanners Ltd. L’entreprise n’y a pas donné suite.",
		["did_not_respond", "example-scanners"],
	),
	fr("Faute de réponse de la GRC, nous n’avons pu recueillir sa version.", ["did_not_respond", "rcmp"]),

	// ---- tours et détours ----
	fr("Ayant reçu nos questions mardi, la GRC n’y avait toujours pas répondu vendredi midi.", [
		"did_not_respond",
		"rcmp",
	]),
	fr("Évoquant le secret professionnel, l’avocat d’Alex Roe n’a pas voulu commenter.", [
		"would_not_comment_citing",
		"alex-roe",
	]),
	fr("L’affaire étant devant les tribunaux, la Ville d’Exampleton a dit ne pas pouvoir commenter.", [
		"would_not_comment_citing",
		"exampleton",
	]),
	fr("Le SCRS n’a pas souhaité commenter, au motif que le document est classifié.", [
		"would_not_comment_citing",
		"csis",
	]),
	fr(
		"Pour des raisons de sécurité opérationnelle, les Forces armées canadiennes n’ont pas voulu commenter.",
		["would_not_comment_citing", "caf"],
	),
	fr("Le CST s’est refusé à confirmer ou à infirmer l’existence du programme.", [
		"neither_confirm_nor_deny",
		"cse",
	]),
	fr("Affaires mondiales Canada n’a ni confirmé ni démenti le départ de l’ambassadeur.", [
		"neither_confirm_nor_deny",
		"gac",
	]),
	fr("Le SCRS, la GRC et Northline n’ont pas voulu commenter\u00a0; idem pour Fiducie Montclerc.", [
		"declined",
		"csis",
		"rcmp",
		"northline",
		"?Fiducie Montclerc",
	]),
	fr("Nous avons bien reçu un accusé de réception de l’ASFC, mais rien depuis.", ["acknowledged", "cbsa"]),
	fr(
		"Par la voix de son attachée de presse, le Cabinet du ministre des Exemples nous a invités à nous adresser à Sécurité publique Canada.",
		["referred", "minister-of-examples"],
	),
	fr(
		"Le Bureau du Conseil privé a fait suivre nos questions au cabinet du premier ministre, qui n’a pas répondu.",
		["referred", "pco"],
		["did_not_respond", "pmo"],
	),
	fr("Example Scanners Ltd. a réclamé un délai pour nous répondre.", [
		"asked_for_more_time",
		"example-scanners",
	]),
	fr(
		"La directrice des communications de l’Université de l’Exemple, Sophie Lanctôt, n’a pas retourné nos courriels.",
		["did_not_respond", "example-university"],
	),
	fr("Le numéro de téléphone d’Alex Roe n’est plus en service et nous n’avons pas pu le joindre.", [
		"could_not_be_reached",
		"alex-roe",
	]),
	fr("N’ont pas voulu commenter\u00a0: le SCRS, la GRC et Northline.", [
		"declined",
		"csis",
		"rcmp",
		"northline",
	]),
	fr("Le ministère de la Défense nationale, pourtant relancé lundi puis mercredi, garde le silence.", [
		"did_not_respond",
		"dnd",
	]),
	fr("Vendredi, Northline ne voulait toujours pas préciser combien d’employés seraient touchés.", [
		"did_not_answer_questions_about",
		"northline",
	]),
	fr("Quant à l’identité de l’acheteur, la Ville d’Exampleton n’a pas voulu la préciser.", [
		"did_not_answer_questions_about",
		"exampleton",
	]),
	fr("Dana Okafor et Alex Roe, eux, n’ont pas donné signe de vie malgré nos appels.", [
		"did_not_respond",
		"dana-okafor",
		"alex-roe",
	]),
	fr(
		"Le SCRS a refusé de commenter, Sécurité publique Canada n’a pas rappelé et Dana Okafor était injoignable.",
		["refused", "csis"],
		["did_not_respond", "psc"],
		["could_not_be_reached", "dana-okafor"],
	),
	fr("Nos demandes au service des communications de la Ville d’Exampleton n’ont pas eu de suite.", [
		"did_not_respond",
		"exampleton",
	]),

	// ---- rien de tel : en suspens, ou répondu ----
	fr("La GRC a été contactée pour commenter."),
	fr("Le Monde a sollicité Northline et publiera sa réponse si elle lui parvient."),
	fr("Une demande de commentaires a été envoyée mardi à l’Université de l’Exemple."),
	fr("Contacté, l’entourage d’Alex Roe dément toute implication."),
	fr("Contactée par l’AFP, la GRC confirme l’ouverture d’une enquête."),
	fr("Northline nous a répondu dans l’heure."),
	fr("Le SCRS a rappelé La Presse le soir même."),
	fr("Dana Okafor a répondu sans détour à chacune de nos questions."),
	fr("Sollicitée par Le Figaro, l’Université de l’Exemple renvoie la balle aux étudiants."),
	fr("La Ville d’Exampleton ne conteste pas les faits."),
	fr("Joint au téléphone, Alex Roe ne s’est pas excusé."),
	fr("Le cabinet du premier ministre n’a pas nié l’existence de la note."),
	fr("Ce n’est qu’après la publication de notre enquête que Northline a réagi."),
	fr("L’Agence des services frontaliers du Canada nous a accordé une entrevue, mais sans caméra."),

	// ---- rien de tel : les mêmes verbes, d'autre chose ----
	fr("Alex Roe n’a pas répondu à la convocation du tribunal."),
	fr("Le Service de police d’Exampleton n’a pas donné suite à la plainte."),
	fr("Northline a renvoyé un employé en mars."),
	fr("La Ville d’Exampleton a renvoyé le dossier à la police."),
	fr("Example Scanners Ltd. n’a pas rappelé les produits défectueux."),
	fr("La Ville d’Exampleton a refusé la demande de permis de Northline."),
	fr("Alex Roe a refusé de souffler dans l’ivressomètre."),
	fr("L’ASFC refuse l’entrée au pays à une douzaine de voyageurs chaque jour."),
	fr("Dana Okafor a décliné le poste qu’on lui offrait à Genève."),
	fr("Le parquet a demandé un délai supplémentaire, à la surprise de Northline."),
	fr("Le conducteur n’a pas répondu aux sommations de la GRC."),
	fr("L’Université de l’Exemple n’a pas retourné les œuvres au musée."),
	fr("Les alpinistes n’ont pu être joints par les Forces armées canadiennes avant l’aube."),
	fr("Le CST a accusé réception des serveurs en janvier."),
	fr("La GRC a dirigé les automobilistes vers la voie de service."),
	fr("Le remède n’a pas répondu aux espoirs, admet l’Université de l’Exemple."),
	fr("Le SCRS reste muet sur ses effectifs dans son rapport annuel."),
	fr("La Défense nationale a reçu les pièces, mais ne les a pas payées."),
	fr("Northline ne répond plus de ses dettes depuis l’ordonnance."),
	fr("Affaires mondiales Canada a confirmé la mort d’un ressortissant."),
	fr("Le cabinet du premier ministre a renvoyé l’ascenseur au député."),

	// ---- rien de tel : à d'autres, un jour, peut-être ----
	fr("Selon les familles, la Ville d’Exampleton n’a jamais retourné leurs appels."),
	fr("Le syndicat déplore que Northline n’ait pas répondu à ses lettres."),
	fr("Dans son jugement, la cour note que le SCRS n’avait pas voulu commenter ces allégations devant elle."),
	fr("D’après la poursuite, Example Scanners Ltd. n’a pas donné suite à la mise en demeure."),
	fr("La vérificatrice n’a pu obtenir de réponse du ministère de la Défense nationale, écrit-elle."),
	fr("Même si la GRC refusait de commenter, le reportage serait diffusé."),
	fr("Que faire si la Ville d’Exampleton ne répond pas à votre demande\u00a0?"),
	fr("Vous en savez plus sur Northline\u00a0? Contactez notre journaliste en toute confidentialité."),
	fr("Vous avez écrit à l’ASFC et n’avez pas eu de réponse\u00a0? Racontez-nous."),
	fr("«\u00a0Northline ne m’a jamais rappelé non plus\u00a0», peste le voisin."),
	fr("«\u00a0Nous ne ferons pas de commentaire\u00a0», nous a écrit la GRC."),
	fr("La consigne est claire à l’Université de l’Exemple\u00a0: refuser toute entrevue jusqu’à la rentrée."),
	fr("Il arrive souvent qu’un service de renseignement ne fasse aucun commentaire."),
	fr("Le chroniqueur s’amuse\u00a0: le SCRS refuserait de commenter la météo."),
	fr("Le comité demande si le Bureau du Conseil privé a déjà refusé de répondre à un journaliste."),
	fr("Alex Roe craignait que la GRC ne refuse de le rencontrer."),
];

export const newsrooms: readonly ClaimRow[] = [...english, ...french];

/**
 * Sentences of newspaper prose with what each claims. This table was written by somebody who had not seen the engine.
 * It is put aside: it shows how the engine does on prose that it was not fitted to, and nobody tunes on it. All of it
 * is invented; about three rows in ten claim nothing though they look near.
 *
 * The marks are those of a careful desk editor, and where one could differ they keep to this:
 *
 * - "Declined to comment, citing …", "could not comment because …" and "en raison de …" are would_not_comment_citing
 *   alone; so is any other reason joined to the decline. "Said it does not comment on operational matters" is
 *   declined, and so are "had no comment", "would not comment", "n’a pas voulu commenter" and "n’a pas souhaité
 *   réagir".
 * - "Declined to answer questions" as a whole is declined, as is "n’a pas souhaité répondre à nos questions"; "refused
 *   to answer our questions" and "a refusé de répondre à nos questions" are refused.
 * - "Refused to say whether", "declined to disclose", "would not provide a breakdown", "refuse de dire", "n’a pas voulu
 *   préciser", "did not respond to questions about …" and "did not address whether" leave a question unanswered:
 *   did_not_answer_questions_about. With no subject named, "did not answer our questions" is did_not_respond.
 * - With "immediately", in whatever shape ("no immediate comment", "n’a pas fait de commentaire dans l’immédiat", even
 *   before "questions about …"), silence is did_not_immediately_respond.
 * - Press time, "before publication", "as of this writing", "au moment d’écrire ces lignes", "heure de tombée" and
 *   "délais impartis" are did_not_respond_by_deadline; "by Friday evening", "by 5 p.m. Thursday" and "as of Thursday
 *   afternoon" are did_not_respond.
 * - "Ignored requests", "did not hear back", "did not provide a comment", "never returned", "n’a pas rappelé" and "did
 *   not respond to an interview request" are did_not_respond.
 * - "Could not immediately be reached", "was not available for comment", "n’était pas joignable dans l’immédiat" and
 *   attempts to reach that failed are could_not_be_reached. "Not available for an interview", "would not make anyone
 *   available" and "n’a pas accordé d’entrevue" are declined_interview; a statement sent instead adds no claim.
 * - "Said it was working on a response" and "said it would respond" are acknowledged; an acknowledgement that adds "but
 *   did not comment", with a deadline or without one, is acknowledged alone. "Refused to confirm or deny" is
 *   neither_confirm_nor_deny alone.
 * - What a spokesperson, a representative, a receptionist or a lawyer for somebody does is that organization’s or
 *   person’s own, and so is a message left with their media office.
 * - An organization that the directory does not know stands as the text names it, without its article.
 * - "Has been approached for comment" claims nothing by itself. Nothing is claimed by words within quotation marks, by
 *   what happened in past years, in Parliament or in court, by what others complain of, by a condition, by a denial,
 *   nor by a correction of an earlier version.
 */
import { type ClaimRow, rowIn } from "./row.ts";

const en = rowIn("en");
const fr = rowIn("fr");

const english: ClaimRow[] = [
	// ---- did not respond immediately ----
	en(
		"A spokesperson for the Canada Border Services Agency did not immediately respond to a request for comment.",
		["did_not_immediately_respond", "cbsa"],
	),
	en("The RCMP did not immediately respond to questions sent by email on Sunday.", [
		"did_not_immediately_respond",
		"rcmp",
	]),
	en(
		"Global Affairs and the Privy Council Office did not immediately respond to requests for comment outside regular business hours.",
		["did_not_immediately_respond", "gac", "pco"],
	),
	en(
		"Northline, which is based in Exampleton and employs about 400 people, did not immediately return a phone message seeking comment.",
		["did_not_immediately_respond", "northline"],
	),
	en("There was no immediate comment from the Department of National Defence.", [
		"did_not_immediately_respond",
		"dnd",
	]),
	en("The City of Exampleton had no immediate comment on the ruling.", [
		"did_not_immediately_respond",
		"exampleton",
	]),
	en(
		"Voicemail messages left with the media office at Example University were not immediately returned on Saturday.",
		["did_not_immediately_respond", "example-university"],
	),
	en(
		"Representatives for Northline Logistics and Harrow Foods didn’t immediately respond to requests for comment.",
		["did_not_immediately_respond", "northline", "?Harrow Foods"],
	),
	en(
		"The Canadian Armed Forces did not immediately respond to a request for comment on whether the exercise would go ahead.",
		["did_not_immediately_respond", "caf"],
	),
	en(
		"The outage began shortly after 6 a.m. at four airports, according to the CBSA. The agency did not immediately answer questions about how many travellers were affected.",
		["did_not_immediately_respond", "cbsa"],
	),
	en(
		"Reuters could not independently verify the documents. CSIS and the Prime Minister’s Office did not immediately comment.",
		["did_not_immediately_respond", "csis", "pmo"],
	),
	en(
		"Dana Okafor resigned from the board on Monday. Okafor did not immediately reply to an email from The Canadian Press.",
		["did_not_immediately_respond", "dana-okafor"],
	),
	en(
		"Shares of Example Scanners Ltd. closed down 11 per cent. A company spokesman didn’t immediately respond to an emailed request for comment.",
		["did_not_immediately_respond", "example-scanners"],
	),
	// ---- silence ----
	en("CSIS did not respond to a request for comment.", ["did_not_respond", "csis"]),
	en("The Department of National Defence did not respond to multiple requests for comment.", [
		"did_not_respond",
		"dnd",
	]),
	en("Northline did not return calls or emails from the Gazette this week.", [
		"did_not_respond",
		"northline",
	]),
	en("Global Affairs Canada has not responded to a request for comment.", ["did_not_respond", "gac"]),
	en("The RCMP had not responded to CBC’s questions by Friday evening.", ["did_not_respond", "rcmp"]),
	en(
		"As of Thursday afternoon, the Exampleton Police Service had not replied to a list of written questions.",
		["did_not_respond", "exampleton-police"],
	),
	en("Emails to the Privy Council Office went unanswered.", ["did_not_respond", "pco"]),
	en("Several calls to Harrow Foods were not returned.", ["did_not_respond", "?Harrow Foods"]),
	en("Neither the Prime Minister’s Office nor Public Safety Canada responded to requests for comment.", [
		"did_not_respond",
		"pmo",
		"psc",
	]),
	en(
		"Dana Okafor, who chaired the committee until March, did not respond to messages left by phone and on LinkedIn.",
		["did_not_respond", "dana-okafor"],
	),
	en("Example University ignored repeated requests for comment over two weeks.", [
		"did_not_respond",
		"example-university",
	]),
	en("The Star asked the CBSA twice for its policy on the scanners but did not hear back.", [
		"did_not_respond",
		"cbsa",
	]),
	en(
		"The City of Exampleton bought the lot in June for $2.1 million. The city did not return a call from the Chronicle.",
		["did_not_respond", "exampleton"],
	),
	en("The Office of the Minister of Examples did not respond to an interview request.", [
		"did_not_respond",
		"minister-of-examples",
	]),
	en("Public Safety did not answer questions from The Canadian Press on Tuesday.", [
		"did_not_respond",
		"psc",
	]),
	en(
		"Requests for comment sent to the Communications Security Establishment and the Department of National Defence were not answered.",
		["did_not_respond", "cse", "dnd"],
	),
	en("A former manager, Alex Roe, did not respond to a request for comment sent through a lawyer.", [
		"did_not_respond",
		"alex-roe",
	]),
	en(
		"The contract was awarded without a tender to Marlowe Paving, whose owner is a donor to the mayor’s campaign. Marlowe Paving did not respond to two emails.",
		["did_not_respond", "?Marlowe Paving"],
	),
	en("When contacted for this story, Example Scanners Ltd. did not provide a comment.", [
		"did_not_respond",
		"example-scanners",
	]),
	en(
		"The RCMP will close its Lakeview detachment in April. The force has yet to respond to questions the Examiner sent on Oct. 3.",
		["did_not_respond", "rcmp"],
	),
	en("Northline, CSIS and the CBSA have been contacted for comment but have not responded.", [
		"did_not_respond",
		"northline",
		"csis",
		"cbsa",
	]),
	en(
		"The Department of National Defence bought 1,200 of the jackets in the spring. The department did not respond to a request for comment.",
		["did_not_respond", "dnd"],
	),
	en("(Global Affairs did not respond to a request for comment.)", ["did_not_respond", "gac"]),
	en(
		"The Department of National Defence, which oversees the program, did not respond to a detailed list of questions sent last week.",
		["did_not_respond", "dnd"],
	),
	en(
		"The Examiner asked Northline for its safety records in July and again in September; the company did not reply to either request.",
		["did_not_respond", "northline"],
	),
	en(
		"Dana Okafor left the board in May. Okafor, who has since moved to Halifax, did not return a call seeking comment.",
		["did_not_respond", "dana-okafor"],
	),
	en("Despite being given a week to respond, Example Scanners Ltd. had not answered by 5 p.m. Thursday.", [
		"did_not_respond",
		"example-scanners",
	]),
	en(
		"The Prime Minister’s Office did not return a request for comment, and neither did the Privy Council Office.",
		["did_not_respond", "pmo", "pco"],
	),
	// ---- by a deadline ----
	en("Global Affairs Canada did not respond to a request for comment by deadline.", [
		"did_not_respond_by_deadline",
		"gac",
	]),
	en("The Exampleton Police Service did not respond to questions from the Weekly Record by press time.", [
		"did_not_respond_by_deadline",
		"exampleton-police",
	]),
	en("The RCMP did not respond to a request for comment before publication.", [
		"did_not_respond_by_deadline",
		"rcmp",
	]),
	en("DND did not respond to The Globe and Mail’s questions in time for publication.", [
		"did_not_respond_by_deadline",
		"dnd",
	]),
	en("CSIS and CSE had not responded to requests for comment as of this writing.", [
		"did_not_respond_by_deadline",
		"csis",
		"cse",
	]),
	en(
		"At the time of publication, neither Northline nor Example Scanners Ltd. had replied to requests for comment.",
		["did_not_respond_by_deadline", "northline", "example-scanners"],
	),
	en("The Privy Council Office did not provide responses by deadline.", [
		"did_not_respond_by_deadline",
		"pco",
	]),
	en(
		"The Herald sent detailed questions to the CBSA on Monday morning. No response was received by press time.",
		["did_not_respond_by_deadline", "cbsa"],
	),
	en(
		"The City of Exampleton, Example University and the Exampleton Police Service did not respond to requests for comment by deadline Wednesday.",
		["did_not_respond_by_deadline", "exampleton", "example-university", "exampleton-police"],
	),
	en(
		"Although the newspaper asked for an answer by noon on Friday, the Prime Minister’s Office had not replied by publication time.",
		["did_not_respond_by_deadline", "pmo"],
	),
	en("Calls to the Lakeshore Housing Trust were not returned before publication.", [
		"did_not_respond_by_deadline",
		"?Lakeshore Housing Trust",
	]),
	// ---- could not be reached ----
	en("Alex Roe could not be reached for comment.", ["could_not_be_reached", "alex-roe"]),
	en("Dana Okafor could not immediately be reached for comment on Wednesday.", [
		"could_not_be_reached",
		"dana-okafor",
	]),
	en("Example Scanners Ltd. could not be reached; its listed phone number is out of service.", [
		"could_not_be_reached",
		"example-scanners",
	]),
	en("No one from the City of Exampleton was available for comment over the long weekend.", [
		"could_not_be_reached",
		"exampleton",
	]),
	en("The Sentinel was unable to reach Marlowe Paving for comment.", [
		"could_not_be_reached",
		"?Marlowe Paving",
	]),
	en("Attempts to reach Northline by phone and email were unsuccessful.", [
		"could_not_be_reached",
		"northline",
	]),
	en("A spokesperson for Example University was not available for comment Monday.", [
		"could_not_be_reached",
		"example-university",
	]),
	en("Multiple attempts by CTV News to contact Alex Roe were unsuccessful.", [
		"could_not_be_reached",
		"alex-roe",
	]),
	// ---- declined ----
	en("CSIS declined to comment.", ["declined", "csis"]),
	en("A spokeswoman for the RCMP, Cpl. Hanna Prewitt, declined to comment on the arrests.", [
		"declined",
		"rcmp",
	]),
	en("The CBSA declined comment.", ["declined", "cbsa"]),
	en("Northline Logistics would not comment on the terms of the sale.", ["declined", "northline"]),
	en(
		"The Prime Minister’s Office, the Privy Council Office and Global Affairs Canada all declined to comment for this article.",
		["declined", "pmo", "pco", "gac"],
	),
	en(
		"A spokesperson for the Communications Security Establishment Canada said it does not comment on operational matters.",
		["declined", "cse"],
	),
	en("Reached by phone at home on Sunday, Dana Okafor declined to comment.", ["declined", "dana-okafor"]),
	en("The Mounties declined to answer questions, and DND declined to comment.", ["declined", "rcmp", "dnd"]),
	en("Harrow Foods had no comment.", ["declined", "?Harrow Foods"]),
	en(
		"The buyer’s identity has not been made public, and Example Scanners Ltd. declined to comment on the negotiations.",
		["declined", "example-scanners"],
	),
	en("Example University said it would not comment on individual student cases.", [
		"declined",
		"example-university",
	]),
	en("CSIS said in an email that it would not be commenting on the report.", ["declined", "csis"]),
	en("The Canadian Armed Forces declined to comment beyond a two-paragraph statement posted online.", [
		"declined",
		"caf",
	]),
	en(
		"The minister’s chief of staff left in August, according to two people familiar with the matter. The Office of the Minister of Examples declined to comment.",
		["declined", "minister-of-examples"],
	),
	en("When asked about the memo, a spokesperson for Public Safety Canada declined to comment.", [
		"declined",
		"psc",
	]),
	en("A lawyer for Alex Roe declined to comment.", ["declined", "alex-roe"]),
	en("A representative for Northline declined to comment.", ["declined", "northline"]),
	en("Through a spokesperson, Dana Okafor declined to comment.", ["declined", "dana-okafor"]),
	en(
		"CSIS declined to comment and the RCMP did not respond to a request for comment.",
		["declined", "csis"],
		["did_not_respond", "rcmp"],
	),
	en(
		"DND declined to comment, while Global Affairs did not immediately respond.",
		["declined", "dnd"],
		["did_not_immediately_respond", "gac"],
	),
	// ---- refused ----
	en("The Defence Department refused to comment on the leak.", ["refused", "dnd"]),
	en("Northline has refused to comment since the fire.", ["refused", "northline"]),
	en(
		"City hall bosses are under fire over the £40,000 junket. The City of Exampleton refused to comment when contacted by the Mirror.",
		["refused", "exampleton"],
	),
	en("Example Scanners Ltd. refused to answer our questions.", ["refused", "example-scanners"]),
	// ---- a reason given ----
	en("The RCMP declined to comment, citing an ongoing investigation.", ["would_not_comment_citing", "rcmp"]),
	en("Citing privacy legislation, Example University declined to comment.", [
		"would_not_comment_citing",
		"example-university",
	]),
	en("The Exampleton Police Service said it could not comment because the matter is before the courts.", [
		"would_not_comment_citing",
		"exampleton-police",
	]),
	en("CSIS and CSE declined to comment on the breach, citing national security.", [
		"would_not_comment_citing",
		"csis",
		"cse",
	]),
	en(
		"A CBSA spokesperson, Oren Hallisey, said the agency was unable to comment because of an internal review.",
		["would_not_comment_citing", "cbsa"],
	),
	en("Global Affairs Canada would not comment on the case, citing the Privacy Act.", [
		"would_not_comment_citing",
		"gac",
	]),
	en(
		"Public Safety spokesperson Tobin Ashgrove said in an email that the department could not comment because the review is not finished.",
		["would_not_comment_citing", "psc"],
	),
	// ---- neither confirm nor deny ----
	en("CSIS would neither confirm nor deny that it had opened a file.", ["neither_confirm_nor_deny", "csis"]),
	en("The RCMP said it could neither confirm nor deny the existence of an investigation.", [
		"neither_confirm_nor_deny",
		"rcmp",
	]),
	en(
		"The Communications Security Establishment refused to confirm or deny that the tool had been used in Canada.",
		["neither_confirm_nor_deny", "cse"],
	),
	en("CSIS spokesperson Brigid Falk declined to confirm or deny the report.", [
		"neither_confirm_nor_deny",
		"csis",
	]),
	// ---- interviews ----
	en("Public Safety Canada declined an interview request but sent a statement.", [
		"declined_interview",
		"psc",
	]),
	en("The Department of National Defence did not make anyone available for an interview.", [
		"declined_interview",
		"dnd",
	]),
	en("The Exampleton Police Service declined to be interviewed for this story.", [
		"declined_interview",
		"exampleton-police",
	]),
	en("Dana Okafor was not available for an interview, a publicist said.", [
		"declined_interview",
		"dana-okafor",
	]),
	en(
		"Global Affairs declined CBC’s request for an interview. In an emailed statement, the department said it takes the allegations seriously.",
		["declined_interview", "gac"],
	),
	en("The Prime Minister’s Office turned down a request for an interview.", ["declined_interview", "pmo"]),
	en("The Canadian Armed Forces declined to make Lt.-Gen. Piers Wolfham available for an interview.", [
		"declined_interview",
		"caf",
	]),
	// ---- questions left unanswered ----
	en("The CBSA did not answer questions about how many officers had been suspended.", [
		"did_not_answer_questions_about",
		"cbsa",
	]),
	en("Northline declined to say how much it was paid.", ["did_not_answer_questions_about", "northline"]),
	en(
		"In a statement, Example University defended its process. It did not respond to questions about the two professors who quit.",
		["did_not_answer_questions_about", "example-university"],
	),
	en("The RCMP refused to say whether charges are being considered.", [
		"did_not_answer_questions_about",
		"rcmp",
	]),
	en("DND declined to disclose the cost of the repairs.", ["did_not_answer_questions_about", "dnd"]),
	en(
		"The Privy Council Office sent a general statement but did not answer specific questions about the appointment.",
		["did_not_answer_questions_about", "pco"],
	),
	en(
		"Const. Willa Marsh, a spokesperson for the Exampleton Police Service, would not say if the officer had been disciplined.",
		["did_not_answer_questions_about", "exampleton-police"],
	),
	en("Global Affairs Canada would not say when its officials first learned of the detentions.", [
		"did_not_answer_questions_about",
		"gac",
	]),
	en("In an emailed statement, the CBSA did not address whether the officer had been warned.", [
		"did_not_answer_questions_about",
		"cbsa",
	]),
	en(
		"“We take the privacy of Canadians very seriously,” the RCMP said in a statement. The force did not answer questions about who had approved the search.",
		["did_not_answer_questions_about", "rcmp"],
	),
	en("DND would not provide a breakdown of the costs.", ["did_not_answer_questions_about", "dnd"]),
	// ---- acknowledged ----
	en("The City of Exampleton acknowledged receiving the questions but did not comment by deadline.", [
		"acknowledged",
		"exampleton",
	]),
	en("Public Safety said it was working on a response.", ["acknowledged", "psc"]),
	en(
		"A spokesperson for the Canadian Armed Forces confirmed receipt of the Post’s questions but had not provided answers by Tuesday night.",
		["acknowledged", "caf"],
	),
	en("The CBSA acknowledged a request for comment but provided no response.", ["acknowledged", "cbsa"]),
	en("The CBSA said it would respond once it had gathered the information.", ["acknowledged", "cbsa"]),
	en(
		"A spokesperson for the Exampleton Police Service acknowledged receiving the inquiry but did not respond before deadline.",
		["acknowledged", "exampleton-police"],
	),
	// ---- more time, referred ----
	en("National Defence asked for more time to respond.", ["asked_for_more_time", "dnd"]),
	en(
		"The Privy Council Office requested an extension until next Thursday to answer the newspaper’s questions.",
		["asked_for_more_time", "pco"],
	),
	en("The Prime Minister’s Office referred questions to Public Safety Canada.", ["referred", "pmo"]),
	en(
		"Global Affairs Canada referred The Canadian Press to the RCMP, which declined to comment.",
		["referred", "gac"],
		["declined", "rcmp"],
	),
	en("Asked who signed the order, DND directed questions to the Canadian Armed Forces.", ["referred", "dnd"]),
	en(
		"Northline is fighting the fine in court. A receptionist at the company referred a reporter to its law firm.",
		["referred", "northline"],
	),
	// ---- none ----
	en("Northline’s revenue declined four per cent in the third quarter, the company said Thursday."),
	en("A judge refused bail Friday to two men charged by the RCMP in the warehouse theft."),
	en("The patient did not respond to treatment and was moved to a hospital run by Example University."),
	en("The union says DND has not responded to the grievance it filed in June."),
	en("In 2019, CSIS declined to comment on a similar report."),
	en("The RCMP did not respond to requests for comment when the allegations first surfaced in 2016."),
	en("If Northline does not respond to the notice within 30 days, the contract will lapse."),
	en("CSIS responded that it had followed the law at every step."),
	en("Public Safety Canada commented on the draft regulations last summer."),
	en("The BBC has approached Northline for comment."),
	en("The Canada Border Services Agency has been contacted for comment."),
	en("“We do not comment on leaked documents,” said a spokesperson for the Department of National Defence."),
	en(
		"“The RCMP can neither confirm nor deny who may be the subject of an investigation,” Cpl. Hanna Prewitt wrote in an email.",
	),
	en("In question period, the prime minister again refused to say whether he had been briefed by CSIS."),
	en(
		"Testifying before the House committee, the head of CSE declined to answer when asked about the contract.",
	),
	en("Opposition MPs accused the Prime Minister’s Office of refusing to answer questions about the trip."),
	en("She told the court that Northline never returned her calls."),
	en("Residents say the City of Exampleton has ignored their requests for a crosswalk for years."),
	en("The Exampleton Police Service referred the file to the Crown in May."),
	en("The Department of National Defence acknowledged that the radios were delivered 14 months late."),
	en("Example Scanners Ltd. asked the court for more time to file its statement of defence."),
	en(
		"Officers with the Exampleton Police Service did not respond to the 911 call for 40 minutes, the coroner found.",
	),
	en("The crash site could not be reached by road, so the Canadian Armed Forces sent a helicopter."),
	en("The CBSA refused entry to 312 people at the crossing last month."),
	en("Example University declined an invitation to join the consortium."),
	en("The RCMP did not immediately release the name of the victim."),
	en("It was not immediately clear whether Global Affairs had been told of the arrest."),
	en("Dana Okafor said in an interview that the committee had been kept in the dark."),
	en("The public comment period on the City of Exampleton’s parking plan closes Friday at 5 p.m."),
	en(
		"An earlier version of this story said CSIS did not respond to a request for comment. In fact, the agency sent a statement on Monday.",
	),
	en("The Privy Council Office answered the newspaper’s questions within a day."),
	en("Northline and the union could not reach a deal before the midnight deadline."),
	en("Amnesty International said it wrote twice to Global Affairs Canada and received no reply."),
	en(
		"Alex Roe did not answer the door when officers arrived with the warrant, according to court documents.",
	),
	en("Should the CBSA decline to comment, the newsletter’s rule is to say so in the second paragraph."),
	en("The lab’s tests could neither confirm nor rule out contamination, Example University said."),
	en("Reached at the office, Dana Okafor laughed and said the rumour was news to everyone there."),
	en("The Office of the Minister of Examples denied that it had refused to meet with the families."),
	en("The Mounties acknowledged in a statement on Tuesday that the tip line had been down for a weekend."),
	en("“They never called us back,” the shop’s owner said of the City of Exampleton."),
	en("Asked about the delays, a spokesperson for DND said repairs would be finished by spring."),
	en(
		"The auditor found that Public Safety did not answer 40 per cent of the letters it received from the public.",
	),
	en("The motion asks the RCMP to respond to the coroner’s questions within 60 days."),
	en("CSIS will comment on the findings at a news conference on Friday."),
	en("Global Affairs Canada did not respond quickly enough to the earthquake, a Senate report says."),
	en("The Canadian Armed Forces have asked for more time to meet their recruiting targets."),
	en("The Prime Minister’s Office acknowledged receipt of the petition, which 8,000 people had signed."),
	en("A detective from the Exampleton Police Service returned the family’s call on Sunday."),
	en("Northline provided a statement after this article was first published."),
	en("CSIS did not warn the university about the breach until March, documents show."),
	en("In a written response, the CBSA said it had fixed the scanners."),
	en("The City of Exampleton has returned the deposits in full."),
	en(
		"Families of the victims say the RCMP has refused to meet them, let alone answer their questions about the search.",
	),
	en("Asked by this newspaper in 2022, Northline declined to say what the warehouse held."),
	en("CSIS has until Dec. 15 to respond to the committee’s recommendations."),
];

const french: ClaimRow[] = [
	// ---- silence pour l’instant ----
	fr("Le SCRS n’a pas répondu dans l’immédiat à une demande de commentaires.", [
		"did_not_immediately_respond",
		"csis",
	]),
	fr("La GRC et l’ASFC n’ont pas immédiatement répondu aux demandes de commentaires.", [
		"did_not_immediately_respond",
		"rcmp",
		"cbsa",
	]),
	fr("Contacté par l’AFP, le ministère de la Défense nationale n’a pas réagi dans l’immédiat.", [
		"did_not_immediately_respond",
		"dnd",
	]),
	fr("Affaires mondiales Canada n’a pas fait de commentaire dans l’immédiat.", [
		"did_not_immediately_respond",
		"gac",
	]),
	fr("Northline, sollicitée par Reuters, n’a pas répondu immédiatement à une demande de commentaire.", [
		"did_not_immediately_respond",
		"northline",
	]),
	fr("La Ville d’Exampleton n’a pas immédiatement donné suite à un courriel de La Presse Canadienne.", [
		"did_not_immediately_respond",
		"exampleton",
	]),
	fr("Ni le cabinet du premier ministre ni le Bureau du Conseil privé n’ont réagi dans l’immédiat.", [
		"did_not_immediately_respond",
		"pmo",
		"pco",
	]),
	fr(
		"L’incendie s’est déclaré dans un entrepôt de Northline Logistics. L’entreprise n’a pas répondu dans l’immédiat à nos questions.",
		["did_not_immediately_respond", "northline"],
	),
	fr("Les Forces armées canadiennes n’avaient pas de commentaire à faire dans l’immédiat.", [
		"did_not_immediately_respond",
		"caf",
	]),
	fr(
		"Sécurité publique Canada n’a pas immédiatement répondu à une question sur le nombre de dossiers touchés.",
		["did_not_immediately_respond", "psc"],
	),
	fr(
		"Un porte-parole du Centre de la sécurité des télécommunications Canada n’a pas répondu dans l’immédiat à un message laissé dimanche.",
		["did_not_immediately_respond", "cse"],
	),
	// ---- silence ----
	fr("Le ministère de la Défense nationale n’a pas répondu à notre demande de commentaires.", [
		"did_not_respond",
		"dnd",
	]),
	fr("Affaires mondiales n’a pas donné suite à nos demandes.", ["did_not_respond", "gac"]),
	fr("La GRC n’a pas répondu aux questions de La Presse.", ["did_not_respond", "rcmp"]),
	fr("Northline n’a pas rappelé Le Journal.", ["did_not_respond", "northline"]),
	fr("L’Université de l’Exemple n’a pas retourné nos appels.", ["did_not_respond", "example-university"]),
	fr(
		"Contactée à plusieurs reprises par courriel, l’Agence des services frontaliers du Canada n’a jamais répondu.",
		["did_not_respond", "cbsa"],
	),
	fr("Le SCRS et le CST n’ont pas répondu à nos courriels.", ["did_not_respond", "csis", "cse"]),
	fr("Dana Okafor n’a pas donné suite à nos demandes d’entrevue.", ["did_not_respond", "dana-okafor"]),
	fr("Vendredi soir, le Service de police d’Exampleton n’avait toujours pas répondu à nos questions.", [
		"did_not_respond",
		"exampleton-police",
	]),
	fr("Nos demandes au Bureau du Conseil privé sont restées sans réponse.", ["did_not_respond", "pco"]),
	fr("Sollicitée par Le Monde, la société Durocher Transport n’a pas répondu.", [
		"did_not_respond",
		"?Durocher Transport",
	]),
	fr(
		"Le terrain a été vendu deux fois en un an, selon le registre foncier. La Ville d’Exampleton n’a pas répondu à un courriel envoyé mardi à ce sujet.",
		["did_not_respond", "exampleton"],
	),
	fr(
		"Example Scanners Ltd. a obtenu le contrat sans appel d’offres. L’entreprise n’a pas répondu à nos messages.",
		["did_not_respond", "example-scanners"],
	),
	fr("Le cabinet du ministre des Exemples n’a pas répondu à notre demande d’entrevue.", [
		"did_not_respond",
		"minister-of-examples",
	]),
	fr("Malgré plusieurs relances, Sécurité publique Canada ne nous a pas répondu.", [
		"did_not_respond",
		"psc",
	]),
	fr("Ni la GRC, ni l’ASFC, ni Affaires mondiales Canada n’ont répondu à nos demandes d’information.", [
		"did_not_respond",
		"rcmp",
		"cbsa",
		"gac",
	]),
	fr("L’avocat d’Alex Roe n’a pas rappelé Le Soleil.", ["did_not_respond", "alex-roe"]),
	fr("Nous avons écrit deux fois aux Forces armées canadiennes, sans obtenir de réponse.", [
		"did_not_respond",
		"caf",
	]),
	fr(
		"Contactés, le cabinet du premier ministre et la Défense nationale n’ont pas répondu à nos sollicitations.",
		["did_not_respond", "pmo", "dnd"],
	),
	fr(
		"Affaires mondiales Canada a versé 3,2 millions de dollars à la firme l’an dernier. Le ministère n’a pas répondu à notre demande de commentaires.",
		["did_not_respond", "gac"],
	),
	fr("La Scierie Beaulac-Morin n’a pas retourné l’appel de notre journaliste.", [
		"did_not_respond",
		"?Scierie Beaulac-Morin",
	]),
	fr(
		"Relancé mardi, le ministère de la Défense nationale n’avait toujours pas fourni de réponse mercredi en fin de journée.",
		["did_not_respond", "dnd"],
	),
	fr("Sollicité à deux reprises, le cabinet du ministre des Exemples n’a pas donné suite.", [
		"did_not_respond",
		"minister-of-examples",
	]),
	// ---- à l’échéance ----
	fr("La GRC n’avait pas répondu à nos questions au moment d’écrire ces lignes.", [
		"did_not_respond_by_deadline",
		"rcmp",
	]),
	fr("Affaires mondiales Canada n’a pas répondu à nos questions avant l’heure de tombée.", [
		"did_not_respond_by_deadline",
		"gac",
	]),
	fr("L’ASFC n’a pas répondu à notre demande dans les délais impartis.", [
		"did_not_respond_by_deadline",
		"cbsa",
	]),
	fr(
		"Au moment de publier ce texte, le ministère de la Défense nationale n’avait pas donné suite à notre demande d’information.",
		["did_not_respond_by_deadline", "dnd"],
	),
	fr(
		"Le SCRS n’avait pas répondu à la demande de commentaires de Radio-Canada au moment de la publication.",
		["did_not_respond_by_deadline", "csis"],
	),
	fr("La Ville d’Exampleton n’a pas répondu à temps pour la publication de cet article.", [
		"did_not_respond_by_deadline",
		"exampleton",
	]),
	fr(
		"Au moment de mettre sous presse, ni Northline ni l’Université de l’Exemple n’avaient répondu à L’Écho.",
		["did_not_respond_by_deadline", "northline", "example-university"],
	),
	fr(
		"Le Bureau du Conseil privé et Sécurité publique Canada n’avaient pas répondu à nos courriels au moment où ces lignes étaient écrites.",
		["did_not_respond_by_deadline", "pco", "psc"],
	),
	fr(
		"Le Centre de la sécurité des télécommunications Canada gère le système depuis 2021. L’organisme n’avait pas répondu à nos questions avant la publication.",
		["did_not_respond_by_deadline", "cse"],
	),
	fr("La Coopérative du Vieux-Moulin n’a pas répondu à nos appels avant l’heure de tombée.", [
		"did_not_respond_by_deadline",
		"?Coopérative du Vieux-Moulin",
	]),
	fr("La Défense nationale n’a pas été en mesure de répondre à nos questions avant notre heure de tombée.", [
		"did_not_respond_by_deadline",
		"dnd",
	]),
	// ---- injoignables ----
	fr("Dana Okafor n’a pas pu être jointe.", ["could_not_be_reached", "dana-okafor"]),
	fr("Il n’a pas été possible de joindre Northline pour obtenir ses commentaires.", [
		"could_not_be_reached",
		"northline",
	]),
	fr("Le Service de police d’Exampleton n’était pas disponible dans l’immédiat pour un commentaire.", [
		"could_not_be_reached",
		"exampleton-police",
	]),
	fr("Example Scanners Ltd. n’a pu être jointe lundi.", ["could_not_be_reached", "example-scanners"]),
	fr("Nos tentatives pour joindre Alex Roe sont demeurées vaines.", ["could_not_be_reached", "alex-roe"]),
	fr("Personne à la Ville d’Exampleton n’était disponible pour commenter la décision pendant le congé.", [
		"could_not_be_reached",
		"exampleton",
	]),
	fr("Durocher Transport était injoignable mercredi.", ["could_not_be_reached", "?Durocher Transport"]),
	fr("Sollicité par l’AFP, le Bureau du Conseil privé n’était pas joignable dans l’immédiat.", [
		"could_not_be_reached",
		"pco",
	]),
	fr("Le Devoir a tenté de joindre Northline par téléphone et par courriel, sans succès.", [
		"could_not_be_reached",
		"northline",
	]),
	fr("Ni Dana Okafor ni Alex Roe n’ont pu être joints.", ["could_not_be_reached", "dana-okafor", "alex-roe"]),
	// ---- pas voulu commenter ----
	fr("Le SCRS n’a pas voulu commenter.", ["declined", "csis"]),
	fr("Affaires mondiales Canada n’a pas souhaité commenter ces informations.", ["declined", "gac"]),
	fr("Contactée par Le Devoir, la GRC n’a pas voulu faire de commentaires.", ["declined", "rcmp"]),
	fr("L’Université de l’Exemple a préféré ne pas commenter le jugement.", ["declined", "example-university"]),
	fr("Le cabinet du premier ministre a décliné notre demande de commentaires.", ["declined", "pmo"]),
	fr("Northline n’a pas souhaité réagir.", ["declined", "northline"]),
	fr(
		"Le ministère de la Défense nationale a acheté les appareils en mars. Le ministère n’a pas voulu commenter le dossier.",
		["declined", "dnd"],
	),
	fr(
		"Une porte-parole de l’ASFC, Rosalie Mercure, a indiqué que l’agence ne commente pas les questions opérationnelles.",
		["declined", "cbsa"],
	),
	fr(
		"Le Bureau du Conseil privé, Sécurité publique Canada et le Centre de la sécurité des télécommunications Canada n’ont pas souhaité faire de commentaires.",
		["declined", "pco", "psc", "cse"],
	),
	fr("Jointe au téléphone, Dana Okafor n’a pas voulu répondre à nos questions.", ["declined", "dana-okafor"]),
	fr("La direction de Durocher Transport n’a pas souhaité s’exprimer.", ["declined", "?Durocher Transport"]),
	fr("Contactée par Mediapart, la direction de Northline n’a pas souhaité répondre à nos questions.", [
		"declined",
		"northline",
	]),
	fr("Par la voix de son avocate, Alex Roe a décliné notre demande de commentaires.", [
		"declined",
		"alex-roe",
	]),
	fr("La Ville d’Exampleton a fait savoir qu’elle n’émettrait aucun commentaire.", [
		"declined",
		"exampleton",
	]),
	fr("Interrogé par l’AFP, un porte-parole du SCRS s’est abstenu de tout commentaire.", ["declined", "csis"]),
	fr(
		"Le MDN n’a pas voulu commenter, tandis que la GRC n’a pas répondu à nos courriels.",
		["declined", "dnd"],
		["did_not_respond", "rcmp"],
	),
	fr(
		"Le Service de police d’Exampleton n’a pas voulu commenter l’opération qui s’est déroulée dans la nuit de samedi à dimanche.",
		["declined", "exampleton-police"],
	),
	fr(
		"Par courriel, la porte-parole de la GRC, Ève-Marie Tournoux, a indiqué que le corps policier ne ferait aucun commentaire.",
		["declined", "rcmp"],
	),
	// ---- refus ----
	fr("Le SCRS a refusé de commenter.", ["refused", "csis"]),
	fr("Les Forces armées canadiennes refusent de commenter l’affaire.", ["refused", "caf"]),
	fr("Le cabinet du ministre des Exemples a refusé de répondre à nos questions.", [
		"refused",
		"minister-of-examples",
	]),
	fr("Joint par Le Journal, Alex Roe a refusé de commenter.", ["refused", "alex-roe"]),
	fr("La GRC et le Service de police d’Exampleton ont refusé tout commentaire.", [
		"refused",
		"rcmp",
		"exampleton-police",
	]),
	fr("Northline s’est refusée à tout commentaire.", ["refused", "northline"]),
	// ---- avec un motif ----
	fr("La GRC a refusé de commenter, invoquant l’enquête en cours.", ["would_not_comment_citing", "rcmp"]),
	fr("Le SCRS n’a pas voulu commenter le dossier pour des raisons de sécurité nationale.", [
		"would_not_comment_citing",
		"csis",
	]),
	fr("L’Université de l’Exemple a dit ne pas pouvoir commenter en raison des procédures judiciaires.", [
		"would_not_comment_citing",
		"example-university",
	]),
	fr(
		"La Ville d’Exampleton ne peut commenter parce que l’affaire est devant les tribunaux, a indiqué sa porte-parole, Maude Lacasse.",
		["would_not_comment_citing", "exampleton"],
	),
	fr(
		"Invoquant la protection des renseignements personnels, Affaires mondiales Canada a décliné notre demande de commentaires.",
		["would_not_comment_citing", "gac"],
	),
	fr("L’ASFC n’a pas souhaité commenter, évoquant la confidentialité des dossiers.", [
		"would_not_comment_citing",
		"cbsa",
	]),
	fr(
		"Le Service de police d’Exampleton a dit ne pas pouvoir commenter, puisque l’enquête a été confiée à un autre corps policier.",
		["would_not_comment_citing", "exampleton-police"],
	),
	// ---- ni confirmer ni infirmer ----
	fr("Le SCRS n’a voulu ni confirmer ni infirmer l’existence d’une enquête.", [
		"neither_confirm_nor_deny",
		"csis",
	]),
	fr("La GRC a refusé de confirmer ou d’infirmer la tenue de la perquisition.", [
		"neither_confirm_nor_deny",
		"rcmp",
	]),
	fr("Le ministère de la Défense nationale ne confirme ni n’infirme que des soldats ont été rapatriés.", [
		"neither_confirm_nor_deny",
		"dnd",
	]),
	fr("Le SCRS a indiqué qu’il ne pouvait ni confirmer ni nier ces informations.", [
		"neither_confirm_nor_deny",
		"csis",
	]),
	// ---- entrevues ----
	fr("Affaires mondiales Canada a décliné notre demande d’entrevue.", ["declined_interview", "gac"]),
	fr("La Ville d’Exampleton n’a pas accordé d’entrevue à Radio-Canada.", [
		"declined_interview",
		"exampleton",
	]),
	fr(
		"Le ministère de la Défense nationale a refusé notre demande d’entrevue, mais a transmis une déclaration par courriel.",
		["declined_interview", "dnd"],
	),
	fr("L’Université de l’Exemple n’a pas voulu nous accorder d’entrevue.", [
		"declined_interview",
		"example-university",
	]),
	fr(
		"Le Service de police d’Exampleton a décliné la demande d’entrevue de Noovo Info. Dans un courriel, il affirme prendre la situation au sérieux.",
		["declined_interview", "exampleton-police"],
	),
	fr("Dana Okafor n’était pas disponible pour une entrevue cette semaine.", [
		"declined_interview",
		"dana-okafor",
	]),
	fr(
		"Northline n’a pas voulu accorder d’entrevue au Soleil, mais elle nous a fait parvenir une déclaration.",
		["declined_interview", "northline"],
	),
	// ---- questions sans réponse ----
	fr("L’ASFC n’a pas répondu à nos questions sur le nombre d’agents suspendus.", [
		"did_not_answer_questions_about",
		"cbsa",
	]),
	fr("Northline refuse de dire combien elle a touché.", ["did_not_answer_questions_about", "northline"]),
	fr("La GRC n’a pas voulu dire si des accusations seront portées.", [
		"did_not_answer_questions_about",
		"rcmp",
	]),
	fr(
		"Sécurité publique Canada nous a fait parvenir une déclaration, mais n’a pas répondu à nos questions au sujet des retards.",
		["did_not_answer_questions_about", "psc"],
	),
	fr("Affaires mondiales a refusé de dévoiler le coût du voyage.", ["did_not_answer_questions_about", "gac"]),
	fr(
		"L’Université de l’Exemple dit avoir agi dans les règles. Elle n’a pas répondu à nos questions concernant les deux professeurs démissionnaires.",
		["did_not_answer_questions_about", "example-university"],
	),
	fr("Les Forces armées canadiennes n’ont pas voulu préciser combien de militaires étaient à bord.", [
		"did_not_answer_questions_about",
		"caf",
	]),
	fr("Le cabinet du premier ministre a refusé de dire qui avait autorisé la dépense.", [
		"did_not_answer_questions_about",
		"pmo",
	]),
	fr(
		"« Nous prenons la situation au sérieux », a écrit l’ASFC, qui n’a pas répondu à nos questions sur le rôle de ses cadres.",
		["did_not_answer_questions_about", "cbsa"],
	),
	// ---- accusés de réception ----
	fr("Le Bureau du Conseil privé a accusé réception de nos questions, sans y répondre.", [
		"acknowledged",
		"pco",
	]),
	fr("L’ASFC a dit travailler à une réponse.", ["acknowledged", "cbsa"]),
	fr(
		"La Ville d’Exampleton a accusé réception de notre courriel, mais n’avait pas répondu au moment d’écrire ces lignes.",
		["acknowledged", "exampleton"],
	),
	fr(
		"Le ministère de la Défense nationale a confirmé avoir reçu nos questions, sans faire de commentaires.",
		["acknowledged", "dnd"],
	),
	// ---- délai, renvoi ----
	fr("Le ministère de la Défense nationale a demandé plus de temps pour répondre.", [
		"asked_for_more_time",
		"dnd",
	]),
	fr("L’Université de l’Exemple nous a demandé un délai supplémentaire pour répondre à nos questions.", [
		"asked_for_more_time",
		"example-university",
	]),
	fr("Le cabinet du premier ministre nous a renvoyés à Sécurité publique Canada.", ["referred", "pmo"]),
	fr(
		"La GRC a renvoyé nos questions au Service de police d’Exampleton, qui n’a pas voulu commenter.",
		["referred", "rcmp"],
		["declined", "exampleton-police"],
	),
	fr("Affaires mondiales Canada a dirigé La Presse vers le Bureau du Conseil privé.", ["referred", "gac"]),
	fr("Affaires mondiales Canada a demandé jusqu’à vendredi pour nous répondre.", [
		"asked_for_more_time",
		"gac",
	]),
	fr(
		"Questionnée à ce sujet, l’Université de l’Exemple nous a invités à nous adresser à la Ville d’Exampleton.",
		["referred", "example-university"],
	),
	// ---- rien ----
	fr("Les revenus de Northline ont décliné de 4 % au troisième trimestre."),
	fr("Le juge a refusé de remettre en liberté les deux hommes arrêtés par la GRC."),
	fr("Le patient ne répondait plus au traitement, selon le centre hospitalier de l’Université de l’Exemple."),
	fr("Le syndicat déplore que l’ASFC n’ait pas répondu à sa mise en demeure."),
	fr("En 2019, le SCRS avait refusé de commenter une affaire semblable."),
	fr("À l’époque, en 2015, la GRC n’avait pas répondu à nos demandes d’entrevue."),
	fr("Si la Ville d’Exampleton ne répond pas d’ici le 1er mars, les résidents iront devant le tribunal."),
	fr("L’ASFC a répondu que ses agents avaient suivi la procédure."),
	fr("Le SCRS a commenté le projet de loi devant les sénateurs."),
	fr("Northline a été contactée pour obtenir sa version des faits."),
	fr("La Presse a sollicité les commentaires d’Affaires mondiales Canada."),
	fr(
		"« Nous ne commentons pas les documents ayant fait l’objet d’une fuite », a déclaré une porte-parole du ministère de la Défense nationale.",
	),
	fr(
		"« La GRC ne peut ni confirmer ni infirmer qu’une personne fait l’objet d’une enquête », a écrit le sergent Yvon Bellerive.",
	),
	fr("À la période des questions, le premier ministre a refusé de dire s’il avait été informé par le SCRS."),
	fr("En comité parlementaire, la patronne du CST n’a pas voulu répondre aux députés."),
	fr("Le Bloc québécois reproche au cabinet du premier ministre de ne pas répondre aux questions."),
	fr("La plaignante a raconté au tribunal que Northline ne l’avait jamais rappelée."),
	fr("Des locataires affirment que la Ville d’Exampleton ignore leurs plaintes depuis trois ans."),
	fr(
		"Le Service de police d’Exampleton a transmis le dossier au procureur, qui n’a pas encore pris de décision.",
	),
	fr("Le ministère de la Défense nationale a reconnu que les radios ont été livrées avec 14 mois de retard."),
	fr("Example Scanners Ltd. a demandé au tribunal un délai supplémentaire pour déposer sa défense."),
	fr("Le juge a renvoyé la cause de Dana Okafor au 12 mars."),
	fr(
		"Le village ne pouvait être joint par la route, et les Forces armées canadiennes ont dépêché un hélicoptère.",
	),
	fr("L’ASFC a refusé l’entrée au pays à 312 voyageurs le mois dernier."),
	fr("L’Université de l’Exemple a décliné l’invitation à se joindre au consortium."),
	fr("La GRC n’a pas dévoilé l’identité de la victime, un homme de 34 ans."),
	fr("On ignorait dans l’immédiat si Affaires mondiales avait été prévenue."),
	fr("Dana Okafor a affirmé en entrevue que le comité n’avait jamais vu le rapport."),
	fr(
		"Une version précédente de cet article indiquait que le SCRS n’avait pas répondu à nos questions. Il l’avait fait lundi.",
	),
	fr("Le Bureau du Conseil privé a répondu à nos questions par courriel en moins d’une journée."),
	fr("Northline et le syndicat n’ont pas réussi à s’entendre dans les délais impartis par le médiateur."),
	fr(
		"Amnistie internationale dit avoir écrit deux fois à Affaires mondiales Canada sans obtenir de réponse.",
	),
	fr("Alex Roe n’a pas répondu à la porte lorsque les policiers se sont présentés, selon la preuve."),
	fr("Le cabinet du ministre des Exemples nie avoir refusé de rencontrer les familles."),
	fr("« Ils ne nous ont jamais rappelés », déplore le commerçant au sujet de la Ville d’Exampleton."),
	fr(
		"Interrogée sur les retards, la Défense nationale a assuré que les réparations seraient terminées au printemps.",
	),
	fr("Selon la vérificatrice, Sécurité publique Canada n’a pas répondu à 40 % des lettres des citoyens."),
	fr(
		"Le Service de police d’Exampleton rappelle qu’un conducteur qui refuse de souffler dans l’alcootest s’expose à des accusations.",
	),
	fr(
		"Les analyses du laboratoire de l’Université de l’Exemple n’ont permis ni de confirmer ni d’écarter une contamination.",
	),
	fr("Si le ministère de la Défense nationale avait refusé de commenter, nous l’aurions écrit."),
	fr("Northline a fait appel du jugement et demandé que l’affaire soit renvoyée devant un autre tribunal."),
	fr("Le SCRS a fait parvenir ses commentaires à La Presse lundi après-midi."),
	fr("Affaires mondiales Canada n’a pas répondu assez vite au séisme, conclut un rapport du Sénat."),
	fr("Les Forces armées canadiennes ont demandé plus de temps pour atteindre leurs cibles de recrutement."),
	fr("La présidente de Northline commentera les résultats vendredi à 8 h 30."),
	fr("Le cabinet du premier ministre a accusé réception de la pétition, signée par 8000 personnes."),
	fr("L’Université de l’Exemple a rappelé à ses étudiants que la bibliothèque fermera à 21 h."),
	fr("Les familles reprochent à la GRC de n’avoir jamais retourné leurs appels."),
	fr("Interrogée par notre journal en 2022, Northline avait refusé de dire ce que contenait l’entrepôt."),
	fr("Dans une réponse écrite, l’ASFC affirme avoir réparé les appareils."),
	fr("Le SCRS n’a prévenu l’université qu’en mars, montrent des documents."),
	fr("Le SCRS a jusqu’au 15 décembre pour répondre aux recommandations du comité."),
];

export const aside: readonly ClaimRow[] = [...english, ...french];

/**
 * Sentences of newspaper prose with what each claims, as a careful desk editor would mark them. The engine may be tuned
 * on these; `aside.ts` is there to show whether it was tuned too closely. All of it is invented.
 *
 * Where one could differ they are marked as `aside.ts` is: "would not say how many" and "declined to say whether"
 * leave a question unanswered; an acknowledgement that adds "but did not comment" is an acknowledgement alone; words
 * within quotation marks are the speaker's and not the newspaper's claim; what somebody did not answer to somebody else
 * (a union, a court, a patient) is no claim about a request for comment.
 */
import { type ClaimRow, rowIn } from "./row.ts";

const en = rowIn("en");
const fr = rowIn("fr");

const english: ClaimRow[] = [
	// ---- silence, "immediately" ----
	en("CSIS did not immediately respond to a request for comment.", ["did_not_immediately_respond", "csis"]),
	en(
		"The Canadian Security Intelligence Service, the Communications Security Establishment Canada and the Department of Global Affairs did not immediately reply to requests for comment.",
		["did_not_immediately_respond", "csis", "cse", "gac"],
	),
	en("The Prime Minister’s Office didn’t immediately respond to questions Thursday.", [
		"did_not_immediately_respond",
		"pmo",
	]),
	en("Spokespeople for the RCMP and the CBSA did not immediately return requests for comment.", [
		"did_not_immediately_respond",
		"rcmp",
		"cbsa",
	]),
	en("Northline did not respond right away to an email seeking comment.", [
		"did_not_immediately_respond",
		"northline",
	]),
	en("Requests for comment to the Privy Council Office were not immediately returned.", [
		"did_not_immediately_respond",
		"pco",
	]),
	en("Public Safety Canada, contacted late Monday, did not immediately provide comment.", [
		"did_not_immediately_respond",
		"psc",
	]),
	en(
		"Neither the City of Exampleton nor Example University immediately responded to messages left on Tuesday.",
		["did_not_immediately_respond", "exampleton", "example-university"],
	),
	en("There was no immediate response from Global Affairs Canada.", ["did_not_immediately_respond", "gac"]),
	en("Messages left with the Exampleton Police Service were not immediately answered.", [
		"did_not_immediately_respond",
		"exampleton-police",
	]),
	en("Harbour Freight Tunnels Inc. did not immediately respond to a request for comment.", [
		"did_not_immediately_respond",
		"?Harbour Freight Tunnels Inc.",
	]),

	// ---- silence by a deadline ----
	en("The Department of National Defence did not respond to a request for comment by deadline.", [
		"did_not_respond_by_deadline",
		"dnd",
	]),
	en("CSE had not responded by press time.", ["did_not_respond_by_deadline", "cse"]),
	en("The Prime Minister's Office did not respond to questions before publication.", [
		"did_not_respond_by_deadline",
		"pmo",
	]),
	en(
		"The City of Exampleton owns the land. Neither Northline nor the city responded to requests for comment in time for publication.",
		["did_not_respond_by_deadline", "northline", "exampleton"],
	),
	en("As of publication, the CBSA had not replied to a list of 14 questions.", [
		"did_not_respond_by_deadline",
		"cbsa",
	]),
	en(
		"The RCMP was asked on Monday for its version of events; it did not answer by the deadline it was given.",
		["did_not_respond_by_deadline", "rcmp"],
	),
	en("By deadline Friday, Example University had not responded to multiple requests for comment.", [
		"did_not_respond_by_deadline",
		"example-university",
	]),
	en("No reply had been received from the Canadian Armed Forces by the time of publication.", [
		"did_not_respond_by_deadline",
		"caf",
	]),
	en("Global Affairs didn’t get back to the Star before deadline.", ["did_not_respond_by_deadline", "gac"]),

	// ---- silence, plain or as of a time ----
	en("The RCMP did not respond to requests for comment.", ["did_not_respond", "rcmp"]),
	en(
		"Northline Logistics, which runs nine warehouses in the province, has not responded to repeated emails.",
		["did_not_respond", "northline"],
	),
	en(
		"Northline Logistics runs nine warehouses in the province. The company has not responded to repeated emails from the Herald.",
		["did_not_respond", "northline"],
	),
	en("Public Safety Canada hasn’t returned calls.", ["did_not_respond", "psc"]),
	en("CSIS had not responded by Thursday evening.", ["did_not_respond", "csis"]),
	en("Emails to the Canada Border Services Agency went unanswered.", ["did_not_respond", "cbsa"]),
	en("A request for comment to the RCMP went unanswered.", ["did_not_respond", "rcmp"]),
	en("Requests for comment sent to CSIS were not returned.", ["did_not_respond", "csis"]),
	en(
		"Several requests for comment from this newspaper to the Privy Council Office and Public Safety were ignored.",
		["did_not_respond", "pco", "psc"],
	),
	en("Dana Okafor did not return phone calls or text messages.", ["did_not_respond", "dana-okafor"]),
	en("Dana Okafor, a former analyst, never responded to a letter delivered to her home.", [
		"did_not_respond",
		"dana-okafor",
	]),
	en("Neither CSIS nor CSE responded to a request for comment.", ["did_not_respond", "csis", "cse"]),
	en(
		"The paper wrote to CSIS, CSE, Global Affairs Canada and National Defence. None of the four responded.",
		["did_not_respond", "csis", "cse", "gac", "dnd"],
	),
	en("The Herald asked the RCMP and the CBSA for comment on Monday. Neither has responded.", [
		"did_not_respond",
		"rcmp",
		"cbsa",
	]),
	en(
		"The mayor’s statement came an hour later. Exampleton Police Service spokeswoman Jane Roe did not respond to an interview request or to written questions.",
		["did_not_respond", "exampleton-police"],
	),
	en("Officials at National Defence did not reply to three emails sent over two weeks.", [
		"did_not_respond",
		"dnd",
	]),
	en("No response from the RCMP.", ["did_not_respond", "rcmp"]),
	en("The Communications Security Establishment did not respond to our request for an interview.", [
		"did_not_respond",
		"cse",
	]),
	en("Global Affairs Canada, which was sent a detailed list of questions last week, has yet to respond.", [
		"did_not_respond",
		"gac",
	]),
	en("(The Prime Minister’s Office did not respond to a request for comment.)", ["did_not_respond", "pmo"]),
	en(
		"Attempts to get a comment from the Exampleton Police Service were unsuccessful, and a voicemail left with its media line was not returned.",
		["did_not_respond", "exampleton-police"],
	),
	en("The agency — CSIS — didn't respond to a message left with its media line.", [
		"did_not_respond",
		"csis",
	]),
	en("“It was a disaster,” said Roe. Northline did not respond to a request for comment.", [
		"did_not_respond",
		"northline",
	]),
	en(
		"Maria Santos-Field, who chaired the board until March, did not respond to requests for comment sent to her lawyer.",
		["did_not_respond", "?Maria Santos-Field"],
	),
	en("CSIS has still not responded to the Post’s questions, nine days after they were sent.", [
		"did_not_respond",
		"csis",
	]),
	en("The RCMP would not comment. CBSA did not respond.", ["declined", "rcmp"], ["did_not_respond", "cbsa"]),

	// ---- could not be reached ----
	en("Dana Okafor could not be reached for comment.", ["could_not_be_reached", "dana-okafor"]),
	en("Dana Okafor left the department in May. The Herald was unable to reach Okafor for comment.", [
		"could_not_be_reached",
		"dana-okafor",
	]),
	en("Officials with Northline couldn’t be reached Sunday.", ["could_not_be_reached", "northline"]),
	en("Repeated attempts to reach Dana Okafor by phone were unsuccessful.", [
		"could_not_be_reached",
		"dana-okafor",
	]),
	en(
		"Neither Dana Okafor nor a representative of Northline Logistics could be reached for comment on the weekend.",
		["could_not_be_reached", "dana-okafor", "northline"],
	),
	en("A spokesperson for Example University could not immediately be reached for comment.", [
		"could_not_be_reached",
		"example-university",
	]),
	en("Tilbury Marine Salvage could not be reached: its number is out of service and its mail comes back.", [
		"could_not_be_reached",
		"?Tilbury Marine Salvage",
	]),

	// ---- declined ----
	en("The RCMP declined to comment.", ["declined", "rcmp"]),
	en("CSIS declined comment on leaked orders", ["declined", "csis"]),
	en("CSIS, which declined to comment, has 3,300 employees.", ["declined", "csis"]),
	en("CSIS spokesman John Doe declined to comment on the report.", ["declined", "csis"]),
	en("The Privy Council Office would not comment on the memo.", ["declined", "pco"]),
	en("The Canadian Armed Forces had no comment.", ["declined", "caf"]),
	en("Reached by phone on Friday, Dana Okafor declined to comment.", ["declined", "dana-okafor"]),
	en("A spokesperson for the minister’s department, Global Affairs Canada, declined to discuss the matter.", [
		"declined",
		"gac",
	]),
	en("Northline wouldn’t discuss the layoffs.", ["declined", "northline"]),
	en("The RCMP is investigating. It declined to comment further on Monday.", ["declined", "rcmp"]),
	en("The Exampleton Police Service said it would not comment on the video.", [
		"declined",
		"exampleton-police",
	]),
	en("The City of Exampleton also declined to comment, as did the Exampleton Police Service.", [
		"declined",
		"exampleton",
		"exampleton-police",
	]),
	en("Both CSIS and the RCMP declined to answer questions for this story.", ["declined", "csis", "rcmp"]),
	en(
		"The request was put to the Communications Security Establishment Canada. The agency declined to comment.",
		["declined", "cse"],
	),
	en("Asked about the contract, Example University declined comment.", ["declined", "example-university"]),
	en("No comment from CSIS on leaked orders", ["declined", "csis"]),
	en("Public Safety Canada declined to say whether the minister had been briefed.", [
		"did_not_answer_questions_about",
		"psc",
	]),
	en("“We’re looking at it,” the mayor said; Northline declined to comment.", ["declined", "northline"]),
	en("Bell & Harrow LLP, the law firm that drafted the contract, declined to comment.", [
		"declined",
		"?Bell & Harrow LLP",
	]),
	en("Comment was declined by the Canada Border Services Agency.", ["declined", "cbsa"]),
	en(
		"The ministers met twice, an official said. DND declined to comment, while Global Affairs did not respond by deadline.",
		["declined", "dnd"],
		["did_not_respond_by_deadline", "gac"],
	),
	en("The lead author was Dana Okafor. Okafor did not wish to comment.", ["declined", "dana-okafor"]),
	en("Contacted by the Herald, the Canada Border Services Agency said it had no comment.", [
		"declined",
		"cbsa",
	]),
	en("Northline CEO Ruth Velde declined to comment through a spokesperson.", ["declined", "northline"]),

	// ---- refused ----
	en("The Prime Minister’s Office refused to comment.", ["refused", "pmo"]),
	en("CSIS refused to answer questions about the raid.", ["refused", "csis"]),
	en("PMO REFUSES TO COMMENT ON SECRET MEMO", ["refused", "pmo"]),
	en("The Mounties have repeatedly refused to discuss the case with reporters.", ["refused", "rcmp"]),
	en("Northline bosses are refusing to comment on the crash.", ["refused", "northline"]),

	// ---- would not comment, citing ----
	en("The RCMP declined to comment, citing an ongoing investigation.", ["would_not_comment_citing", "rcmp"]),
	en("Citing national security, CSIS would not comment on the orders.", ["would_not_comment_citing", "csis"]),
	en("The Department of National Defence would not comment because the matter is before the courts.", [
		"would_not_comment_citing",
		"dnd",
	]),
	en("Example University cited privacy in declining to comment on the student’s case.", [
		"would_not_comment_citing",
		"example-university",
	]),
	en("The Privy Council Office said it could not comment because the matter is before the courts.", [
		"would_not_comment_citing",
		"pco",
	]),
	en(
		"Asked about the tender, the City of Exampleton declined to comment, citing commercial confidentiality, while the RCMP did not respond.",
		["would_not_comment_citing", "exampleton"],
		["did_not_respond", "rcmp"],
	),

	// ---- neither confirm nor deny ----
	en("CSIS would neither confirm nor deny that it had been on the ship.", [
		"neither_confirm_nor_deny",
		"csis",
	]),
	en(
		"The Communications Security Establishment said it could neither confirm nor deny the existence of the program.",
		["neither_confirm_nor_deny", "cse"],
	),
	en("The RCMP would not confirm or deny whether charges were being considered.", [
		"neither_confirm_nor_deny",
		"rcmp",
	]),
	en(
		"The RCMP had earlier called it routine. The force refused to either confirm or deny that a search took place.",
		["neither_confirm_nor_deny", "rcmp"],
	),

	// ---- interviews ----
	en("Northline declined an interview request but sent a statement.", ["declined_interview", "northline"]),
	en("The Exampleton Police Service declined to be interviewed.", [
		"declined_interview",
		"exampleton-police",
	]),
	en("Through an aide, Dana Okafor turned down a request for an interview.", [
		"declined_interview",
		"dana-okafor",
	]),
	en("Global Affairs Canada did not make anyone available for an interview.", ["declined_interview", "gac"]),
	en("An interview request to the CBSA was declined.", ["declined_interview", "cbsa"]),
	en("Public Safety declined multiple requests for an interview.", ["declined_interview", "psc"]),

	// ---- questions left ----
	en("The CBSA did not answer questions about the cost of the scanners.", [
		"did_not_answer_questions_about",
		"cbsa",
	]),
	en("National Defence did not say whether the files had been recovered.", [
		"did_not_answer_questions_about",
		"dnd",
	]),
	en("Northline sent a statement but would not say how many drivers were let go.", [
		"did_not_answer_questions_about",
		"northline",
	]),
	en("In its reply, the Privy Council Office did not address questions about the second memo.", [
		"did_not_answer_questions_about",
		"pco",
	]),
	en(
		"The statement came on Friday from the Canada Border Services Agency. The agency did not respond to questions about who approved the purchase.",
		["did_not_answer_questions_about", "cbsa"],
	),
	en("Questions about the budget were not answered by the City of Exampleton.", [
		"did_not_answer_questions_about",
		"exampleton",
	]),
	en("CSE wouldn’t say when it learned of the breach.", ["did_not_answer_questions_about", "cse"]),
	en(
		"A spokesperson for the Exampleton Police Service said only that an investigation is under way. The force did not specify how many officers were involved.",
		["did_not_answer_questions_about", "exampleton-police"],
	),

	// ---- acknowledged, time, referral ----
	en("The Canadian Armed Forces acknowledged the request but did not provide comment.", [
		"acknowledged",
		"caf",
	]),
	en("Global Affairs Canada acknowledged receipt of the questions on Monday.", ["acknowledged", "gac"]),
	en("CSIS confirmed it had received the Post’s questions but did not answer them.", [
		"acknowledged",
		"csis",
	]),
	en("Example University asked for more time to respond.", ["asked_for_more_time", "example-university"]),
	en("The Privy Council Office said it needed more time to answer.", ["asked_for_more_time", "pco"]),
	en(
		"National Defence had been sent the questions on May 3. The department requested an extension of the deadline.",
		["asked_for_more_time", "dnd"],
	),
	en("CSIS referred questions to Public Safety Canada.", ["referred", "csis"]),
	en("The Prime Minister’s Office directed inquiries to the Privy Council Office.", ["referred", "pmo"]),
	en("Questions were referred by the RCMP to Public Safety Canada.", ["referred", "rcmp"]),
	en("Asked for comment, the City of Exampleton deferred to the Exampleton Police Service.", [
		"referred",
		"exampleton",
	]),
	en(
		"A spokesman for the Canadian Armed Forces referred a reporter’s questions to Global Affairs, which did not respond.",
		["referred", "caf"],
		["did_not_respond", "gac"],
	),

	// ---- different claims in one sentence ----
	en(
		"CSIS declined to comment, Global Affairs did not respond and the RCMP referred questions to Public Safety Canada.",
		["declined", "csis"],
		["did_not_respond", "gac"],
		["referred", "rcmp"],
	),
	en(
		"While DND declined to comment, CSE and the Privy Council Office did not immediately respond.",
		["declined", "dnd"],
		["did_not_immediately_respond", "cse", "pco"],
	),
	en(
		"The RCMP acknowledged the request; Northline, which was contacted twice, did not reply.",
		["acknowledged", "rcmp"],
		["did_not_respond", "northline"],
	),
	en(
		"CSE declined an interview, and Dana Okafor could not be reached.",
		["declined_interview", "cse"],
		["could_not_be_reached", "dana-okafor"],
	),

	// ---- captions, wires, tabloids ----
	en("The headquarters of CSIS in Ottawa. The agency did not respond to questions.", [
		"did_not_respond",
		"csis",
	]),
	en(
		"OTTAWA (CP) -- The Communications Security Establishment Canada did not immediately reply to a request for comment Saturday.",
		["did_not_immediately_respond", "cse"],
	),
	en(
		"EXCLUSIVE: Northline truck toll mounts. The Exampleton Police Service declined to comment last night.",
		["declined", "exampleton-police"],
	),

	// ---- nothing of the kind ----
	en("The Exampleton Police Service did not respond to the attack for 40 minutes."),
	en("CSIS responded immediately to a request for comment."),
	en("CSIS did not comment on the veracity of the documents but said that leaks endanger lives."),
	en("Northline’s shares declined by 4 per cent on Tuesday."),
	en("The RCMP refused to sign the agreement with the City of Exampleton."),
	en("Global Affairs Canada referred to the report as a draft."),
	en("The leak did not immediately cause injuries, the City of Exampleton said."),
	en("The union calls on the Department of National Defence to answer for the delays."),
	en("The decline in applications worried Example University."),
	en("Reached by phone, Dana Okafor said she had seen the memo in April."),
	en("The minister referred to CSIS in his speech."),
	en("The union said the Canada Border Services Agency had not responded to its grievance."),
	en("“We did not respond to that request,” a CSIS spokesperson said."),
	en("“I declined to comment then and I decline to comment now,” Dana Okafor told the committee."),
	en("If CSIS does not respond by Friday, the committee will issue a summons."),
	en("Will the Prime Minister’s Office refuse to comment?"),
	en("Why did the RCMP not respond to the families’ calls for eleven hours?"),
	en("Northline declined the city’s offer of $4.2 million for the land."),
	en("The Canadian Armed Forces could not be reached by radio for six hours during the storm."),
	en("Dana Okafor declined a promotion in 2023."),
	en("The Exampleton Police Service refused to release the body-camera video to the family."),
	en("The RCMP acknowledged on Monday that the officers had acted outside the law."),
	en("Public Safety Canada asked Parliament for more time to table the regulations."),
	en("A judge referred the matter to the Privy Council Office."),
	en("The Communications Security Establishment confirmed the breach in a statement."),
	en("The company did not immediately disclose the price of the acquisition. Northline bought it in March."),
	en("Northline denied the allegations."),
	en("Global Affairs Canada said in a statement that it does not comment on leaked documents.", [
		"declined",
		"gac",
	]),
	en("The City of Exampleton did not respond to the tender with a bid of its own."),
	en("Patients said Example University’s clinic never returned their calls."),
	en("The Department of National Defence answered each of the nine questions in writing."),
	en("CSIS was not asked for comment."),
	en("The RCMP’s response to the request for comment ran to four pages."),
	en("Ridership declined to its lowest level, and the City of Exampleton refused to raise fares."),
	en("The Prime Minister’s Office declined the invitation to the summit."),
	en("Paramedics referred the injured worker to Example University’s hospital."),
	en("Northline is required to respond to a request for comment within five days under the consent order."),
	en("The Canada Border Services Agency would not allow the truck to cross."),
	en("Dana Okafor would neither eat nor sleep, her sister said."),
	en("The RCMP responded to a request for comment with a one-line email."),
	en("The Post sent CSIS its questions on Tuesday and asked for a response by Thursday."),
	en("The agency declined to renew the contract, according to the Canada Border Services Agency’s own memo."),
	en("The Herald could not confirm the document’s authenticity with the RCMP."),
	en("National Defence refused a request for the records under access law last fall."),
	en("CSIS did not respond to the inspector general’s recommendations for two years."),
	en("The mayor refused to comment on her own future."),
	en("Northline would not be drawn into a price war, analysts said."),
	en("“They never answered our questions about the fire,” a tenant said of the City of Exampleton."),
	en("In court, the RCMP’s lawyer asked for more time to disclose the notes."),
	en("Dana Okafor declined to run again."),
	en("The Prime Minister’s Office has until Friday to respond to the committee."),
	en("Would CSIS decline to comment again? The committee expected it to."),
	en("The Communications Security Establishment could not say no to the request, its lawyer told the judge."),
	en("The Canada Border Services Agency did not immediately release the travellers."),
	en("Global Affairs Canada’s comment arrived before the deadline."),
	en("Volunteers could not reach the village, the Canadian Armed Forces said."),
	en(
		"The guide tells employees of Example University to decline to comment and to refer questions to the press office.",
	),
];

const french: ClaimRow[] = [
	// ---- silence, dans l'immédiat ----
	fr("Le SCRS n’a pas répondu dans l’immédiat à une demande de commentaires.", [
		"did_not_immediately_respond",
		"csis",
	]),
	fr(
		"Le Service canadien du renseignement de sécurité, le Centre de la sécurité des télécommunications Canada et Affaires mondiales Canada n'ont pas répondu dans l'immédiat aux demandes de commentaires.",
		["did_not_immediately_respond", "csis", "cse", "gac"],
	),
	fr("La GRC n’a pas immédiatement répondu à nos questions.", ["did_not_immediately_respond", "rcmp"]),
	fr(
		"Dans l’immédiat, ni le Bureau du Conseil privé ni Sécurité publique Canada n’ont répondu à notre demande.",
		["did_not_immediately_respond", "pco", "psc"],
	),
	fr("Northline n’a pas donné suite tout de suite au courriel de La Presse Canadienne.", [
		"did_not_immediately_respond",
		"northline",
	]),
	fr("Il n’a pas été possible d’obtenir dans l’immédiat une réaction de la Ville d’Exampleton.", [
		"did_not_immediately_respond",
		"exampleton",
	]),
	fr("Le cabinet du premier ministre n’avait pas réagi dans l’immédiat jeudi.", [
		"did_not_immediately_respond",
		"pmo",
	]),
	fr("L’Université de l’Exemple n’a pas répondu immédiatement à une demande d’entrevue.", [
		"did_not_immediately_respond",
		"example-university",
	]),

	// ---- silence à l'échéance ----
	fr("Le ministère de la Défense nationale n’avait pas répondu à nos questions au moment de publier.", [
		"did_not_respond_by_deadline",
		"dnd",
	]),
	fr("Au moment de publier ces lignes, le SCRS n’avait toujours pas donné suite à notre demande.", [
		"did_not_respond_by_deadline",
		"csis",
	]),
	fr("À l’heure de mettre sous presse, la GRC n’avait pas rappelé Le Devoir.", [
		"did_not_respond_by_deadline",
		"rcmp",
	]),
	fr("L’ASFC n’a pas répondu avant l’échéance.", ["did_not_respond_by_deadline", "cbsa"]),
	fr("Aucune réponse n’avait été reçue du SCRS au moment de mettre sous presse.", [
		"did_not_respond_by_deadline",
		"csis",
	]),
	fr(
		"Ni Northline ni la Ville d'Exampleton n'avaient répondu à nos demandes au moment d'écrire ces lignes.",
		["did_not_respond_by_deadline", "northline", "exampleton"],
	),
	fr("Le Bureau du Conseil privé n’a pas fourni de réponse dans les délais impartis.", [
		"did_not_respond_by_deadline",
		"pco",
	]),
	fr("Affaires mondiales Canada n’a pas répondu à temps pour la publication de cet article.", [
		"did_not_respond_by_deadline",
		"gac",
	]),

	// ---- silence ----
	fr("Le CST n’a pas répondu à nos questions.", ["did_not_respond", "cse"]),
	fr("La Gendarmerie royale du Canada n’a pas donné suite à nos demandes d’entrevue.", [
		"did_not_respond",
		"rcmp",
	]),
	fr("Le cabinet du premier ministre n’a pas retourné nos appels.", ["did_not_respond", "pmo"]),
	fr("Northline Logistics est restée muette.", ["did_not_respond", "northline"]),
	fr("Le Service de police d’Exampleton est demeuré silencieux malgré plusieurs relances.", [
		"did_not_respond",
		"exampleton-police",
	]),
	fr("Dana Okafor n’a jamais rappelé La Presse.", ["did_not_respond", "dana-okafor"]),
	fr("Dana Okafor a quitté le ministère en mai. Elle n’a pas répondu à nos messages.", [
		"did_not_respond",
		"dana-okafor",
	]),
	fr("Les questions envoyées à l’Agence des services frontaliers du Canada sont restées sans réponse.", [
		"did_not_respond",
		"cbsa",
	]),
	fr("Nos courriels au Bureau du Conseil privé sont demeurés lettre morte.", ["did_not_respond", "pco"]),
	fr("Aucune réponse n’avait été reçue du SCRS jeudi soir.", ["did_not_respond", "csis"]),
	fr("N’ont pas répondu à nos demandes le SCRS et le CST.", ["did_not_respond", "csis", "cse"]),
	fr("Ni le SCRS, ni le CST, ni Affaires mondiales Canada n’ont répondu à nos demandes de commentaires.", [
		"did_not_respond",
		"csis",
		"cse",
		"gac",
	]),
	fr("La Presse a écrit au SCRS, au CST et à la GRC. Aucun des trois n’a répondu.", [
		"did_not_respond",
		"csis",
		"cse",
		"rcmp",
	]),
	fr("Les Forces armées canadiennes n’avaient toujours pas répondu jeudi en fin de journée.", [
		"did_not_respond",
		"caf",
	]),
	fr("Sollicitée par Le Devoir, Sécurité publique Canada n’a pas donné suite.", ["did_not_respond", "psc"]),
	fr(
		"Le ministère de la Défense nationale a été joint par courriel lundi. Le ministère n’a toujours pas répondu à nos questions.",
		["did_not_respond", "dnd"],
	),
	fr("La Ville d’Exampleton, à qui nous avons transmis neuf questions, n’y a pas répondu.", [
		"did_not_respond",
		"exampleton",
	]),
	fr("Nos nombreuses demandes d’entrevue à l’Université de l’Exemple ont été ignorées.", [
		"did_not_respond",
		"example-university",
	]),
	fr("La porte-parole de Northline, Jeanne Roy, n’a pas répondu à notre courriel.", [
		"did_not_respond",
		"northline",
	]),
	fr("Groupe Tremblay-Nord n’a pas répondu à nos demandes de commentaires.", [
		"did_not_respond",
		"?Groupe Tremblay-Nord",
	]),
	fr("(Le SCRS n’a pas répondu à notre demande.)", ["did_not_respond", "csis"]),
	fr("Pas de réponse de la GRC.", ["did_not_respond", "rcmp"]),
	fr("Silence radio à l’ASFC\u00a0: l’agence n’a pas répondu à nos trois courriels.", [
		"did_not_respond",
		"cbsa",
	]),
	fr(
		"La GRC n’a pas voulu commenter et le SCRS n’a pas répondu.",
		["declined", "rcmp"],
		["did_not_respond", "csis"],
	),

	// ---- n'a pu être joint ----
	fr("Dana Okafor n’a pu être jointe.", ["could_not_be_reached", "dana-okafor"]),
	fr("Il a été impossible de joindre Dana Okafor.", ["could_not_be_reached", "dana-okafor"]),
	fr("Le Journal n’est pas parvenu à joindre Northline dimanche.", ["could_not_be_reached", "northline"]),
	fr("La Presse n’a pas été en mesure de joindre la Ville d’Exampleton.", [
		"could_not_be_reached",
		"exampleton",
	]),
	fr("Nos tentatives pour joindre Dana Okafor sont demeurées vaines.", [
		"could_not_be_reached",
		"dana-okafor",
	]),
	fr("Ni Dana Okafor ni Northline n’ont pu être joints pour commenter.", [
		"could_not_be_reached",
		"dana-okafor",
		"northline",
	]),
	fr("Marc-André Vézina-Poe n’a pas pu être joint vendredi.", [
		"could_not_be_reached",
		"?Marc-André Vézina-Poe",
	]),

	// ---- n'a pas voulu commenter ----
	fr("La GRC n’a pas voulu commenter.", ["declined", "rcmp"]),
	fr("Le SCRS n’a pas souhaité réagir.", ["declined", "csis"]),
	fr("Le cabinet du premier ministre s’est abstenu de tout commentaire.", ["declined", "pmo"]),
	fr("Affaires mondiales Canada a préféré ne pas commenter.", ["declined", "gac"]),
	fr("L’ASFC a décliné notre demande de commentaire.", ["declined", "cbsa"]),
	fr("Jointe par La Presse, Dana Okafor n’a pas souhaité faire de commentaires.", [
		"declined",
		"dana-okafor",
	]),
	fr("Le SCRS, qui n’a pas voulu commenter, compte 3300 employés.", ["declined", "csis"]),
	fr("Une porte-parole du Bureau du Conseil privé, Anne Roy, n’a pas voulu commenter le dossier.", [
		"declined",
		"pco",
	]),
	fr("Northline n’a pas désiré commenter les mises à pied.", ["declined", "northline"]),
	fr("Le Service de police d’Exampleton n’avait aucun commentaire à faire lundi.", [
		"declined",
		"exampleton-police",
	]),
	fr("Aucun commentaire du côté de la GRC.", ["declined", "rcmp"]),
	fr("La Ville d’Exampleton a indiqué qu’elle ne commenterait pas l’affaire.", ["declined", "exampleton"]),
	fr("L’Université de l’Exemple ne souhaite pas s’exprimer sur le sujet.", [
		"declined",
		"example-university",
	]),
	fr("Ni la GRC ni le SPE n’ont voulu commenter.", ["declined", "rcmp", "exampleton-police"]),
	fr("Le CST n’a pas voulu réagir, tout comme le SCRS.", ["declined", "cse", "csis"]),
	fr("Le Service de police d’Exampleton enquête. Il n’a pas voulu faire d’autre commentaire.", [
		"declined",
		"exampleton-police",
	]),
	fr("Le SCRS refuse l’étiquette d’espion\u00a0; le CST, lui, n’a pas voulu commenter.", ["declined", "cse"]),
	fr("Morin Lavoie Avocats n’a pas souhaité commenter.", ["declined", "?Morin Lavoie Avocats"]),

	// ---- a refusé ----
	fr("La GRC a refusé de commenter.", ["refused", "rcmp"]),
	fr("Le cabinet du premier ministre s’est refusé à tout commentaire.", ["refused", "pmo"]),
	fr("Northline a refusé de répondre à nos questions.", ["refused", "northline"]),
	fr("Le SCRS refuse de commenter", ["refused", "csis"]),
	fr(
		"La Défense nationale refuse toujours de s’expliquer auprès du Journal et n’accorde aucun commentaire.",
		["refused", "dnd"],
	),

	// ---- en invoquant ----
	fr("Le ministère de la Défense nationale n’a pas voulu commenter, invoquant la fuite de documents.", [
		"would_not_comment_citing",
		"dnd",
	]),
	fr("Invoquant la sécurité nationale, le SCRS n’a pas voulu commenter.", [
		"would_not_comment_citing",
		"csis",
	]),
	fr("La GRC n’a pas voulu commenter parce que l’affaire est devant les tribunaux.", [
		"would_not_comment_citing",
		"rcmp",
	]),
	fr(
		"L’Université de l’Exemple a décliné notre demande de commentaire en invoquant la protection de la vie privée.",
		["would_not_comment_citing", "example-university"],
	),
	fr(
		"La Ville d’Exampleton s’est abstenue de commenter, citant l’enquête en cours, tandis que l’ASFC n’a pas répondu.",
		["would_not_comment_citing", "exampleton"],
		["did_not_respond", "cbsa"],
	),

	// ---- ni confirmer ni infirmer ----
	fr("Le SCRS n’a voulu ni confirmer ni infirmer l’existence du mandat.", [
		"neither_confirm_nor_deny",
		"csis",
	]),
	fr("La GRC ne confirme ni n’infirme la tenue d’une enquête.", ["neither_confirm_nor_deny", "rcmp"]),
	fr(
		"Le Centre de la sécurité des télécommunications Canada a refusé de confirmer ou d’infirmer l’information.",
		["neither_confirm_nor_deny", "cse"],
	),
	fr("Sécurité publique Canada n’a pas voulu confirmer ni démentir la nouvelle.", [
		"neither_confirm_nor_deny",
		"psc",
	]),

	// ---- entrevues ----
	fr("Northline a décliné notre demande d’entrevue, mais a envoyé une déclaration.", [
		"declined_interview",
		"northline",
	]),
	fr("Le Service de police d’Exampleton a refusé d’accorder une entrevue.", [
		"declined_interview",
		"exampleton-police",
	]),
	fr("Dana Okafor n’a pas voulu nous accorder d’entrevue.", ["declined_interview", "dana-okafor"]),
	fr("La demande d’entrevue adressée à l’ASFC a été refusée.", ["declined_interview", "cbsa"]),
	fr("Le Bureau du Conseil privé a décliné la demande d’interview du Monde.", ["declined_interview", "pco"]),

	// ---- questions laissées ----
	fr("L’ASFC n’a pas répondu aux questions sur le coût des appareils.", [
		"did_not_answer_questions_about",
		"cbsa",
	]),
	fr("Le ministère de la Défense nationale n’a pas précisé si les dossiers avaient été retrouvés.", [
		"did_not_answer_questions_about",
		"dnd",
	]),
	fr("Dans sa réponse, Northline n’a pas voulu dire combien de chauffeurs ont été licenciés.", [
		"did_not_answer_questions_about",
		"northline",
	]),
	fr(
		"La Ville d’Exampleton a envoyé un courriel mardi. Elle n’a pas répondu à nos questions concernant l’appel d’offres.",
		["did_not_answer_questions_about", "exampleton"],
	),
	fr("Le CST n’a pas indiqué quand il avait appris la fuite.", ["did_not_answer_questions_about", "cse"]),
	fr(
		"Affaires mondiales Canada n’a pas précisé combien de diplomates étaient visés, et la GRC n’a pas voulu commenter.",
		["did_not_answer_questions_about", "gac"],
		["declined", "rcmp"],
	),

	// ---- accusé de réception, délai, renvoi ----
	fr("Les Forces armées canadiennes ont accusé réception de la demande, sans commenter.", [
		"acknowledged",
		"caf",
	]),
	fr("Le SCRS a confirmé avoir reçu nos questions, mais n’y a pas répondu.", ["acknowledged", "csis"]),
	fr("L’ASFC a accusé réception de notre courriel lundi.", ["acknowledged", "cbsa"]),
	fr("L’Université de l’Exemple a demandé un délai supplémentaire.", [
		"asked_for_more_time",
		"example-university",
	]),
	fr("Le Bureau du Conseil privé a demandé plus de temps pour répondre à nos questions.", [
		"asked_for_more_time",
		"pco",
	]),
	fr("Le SCRS a renvoyé les questions à Sécurité publique Canada.", ["referred", "csis"]),
	fr("Le cabinet du premier ministre a dirigé nos questions vers le Bureau du Conseil privé.", [
		"referred",
		"pmo",
	]),
	fr("La GRC nous a renvoyés à Sécurité publique Canada.", ["referred", "rcmp"]),
	fr(
		"Le ministère de la Défense nationale a redirigé La Presse vers les Forces armées canadiennes, qui n’ont pas répondu.",
		["referred", "dnd"],
		["did_not_respond", "caf"],
	),

	// ---- plusieurs à la fois ----
	fr(
		"Le SCRS n’a pas voulu commenter, le CST n’a pas répondu et la GRC a renvoyé nos questions à Sécurité publique Canada.",
		["declined", "csis"],
		["did_not_respond", "cse"],
		["referred", "rcmp"],
	),
	fr(
		"Si la GRC n’a pas voulu commenter, le CST et le BCP, eux, n’ont pas répondu dans l’immédiat.",
		["declined", "rcmp"],
		["did_not_immediately_respond", "cse", "pco"],
	),
	fr("Le siège du SCRS, à Ottawa. L’organisme n’a pas répondu à nos questions.", ["did_not_respond", "csis"]),
	fr(
		"OTTAWA — La Gendarmerie royale du Canada n’a pas répondu dans l’immédiat, samedi, à une demande de commentaires de La Presse Canadienne.",
		["did_not_immediately_respond", "rcmp"],
	),
	fr("Northline exploite neuf entrepôts. L’entreprise n’a pas rappelé Le Journal.", [
		"did_not_respond",
		"northline",
	]),

	// ---- rien de tel ----
	fr("Le Service de police d’Exampleton n’a pas répondu à l’attaque avant 40 minutes."),
	fr("Le SCRS a répondu immédiatement à notre demande de commentaires."),
	fr("Northline a refusé une offre de quatre millions de dollars."),
	fr("Le projet de la Ville d’Exampleton n’a pas répondu aux attentes."),
	fr("Dana Okafor a décliné les invitations à dîner du lobbyiste."),
	fr("L’Université de l’Exemple voit ses inscriptions décliner depuis trois ans."),
	fr("La GRC a refusé de signer l’entente avec la Ville d’Exampleton."),
	fr("Le ministre a fait référence au SCRS dans son discours."),
	fr("Jointe par téléphone, Dana Okafor a dit avoir lu la note en avril."),
	fr("Le syndicat affirme que l’Agence des services frontaliers du Canada n’a pas répondu à son grief."),
	fr("«\u00a0Nous n’avons pas répondu à cette demande\u00a0», a déclaré un porte-parole du SCRS."),
	fr("«\u00a0La GRC a refusé de commenter, comme toujours\u00a0», a ironisé le député."),
	fr("Si le SCRS ne répond pas d’ici vendredi, le comité l’assignera à comparaître."),
	fr("Le cabinet du premier ministre refusera-t-il de commenter\u00a0?"),
	fr("Pourquoi la GRC n’a-t-elle pas répondu aux appels des familles\u00a0?"),
	fr("Le tribunal a renvoyé l’affaire au Bureau du Conseil privé."),
	fr("La GRC a reconnu lundi que ses agents avaient enfreint la loi."),
	fr("Sécurité publique Canada a demandé au Parlement plus de temps pour déposer le règlement."),
	fr("Affaires mondiales Canada a commenté le rapport dans une déclaration de deux pages."),
	fr("Le ministère de la Défense nationale a répondu à toutes nos questions par écrit."),
	fr("Les FAC n’ont pu être jointes par radio pendant la tempête."),
	fr("Les patients disent que la clinique de l’Université de l’Exemple ne les a jamais rappelés."),
	fr("Le Service de police d’Exampleton a refusé de remettre la vidéo à la famille."),
	fr("Le SCRS n’a pas été sollicité pour cet article."),
	fr("Northline a nié les allégations."),
	fr("Le navire n’a pas immédiatement causé de pollution, selon la Ville d’Exampleton."),
	fr("La Presse a envoyé ses questions à la GRC mardi et demandé une réponse pour jeudi."),
	fr("Le CST a confirmé la fuite dans un communiqué."),
	fr("Dana Okafor n’a voulu ni manger ni dormir, dit sa sœur."),
	fr("La Ville d’Exampleton n’a pas donné suite au projet de tramway."),
	fr("Le Bureau du Conseil privé doit répondre aux demandes des médias dans les cinq jours."),
	fr("L’ASFC n’a pas laissé passer le camion."),
	fr("La réponse du SCRS à notre demande de commentaires tenait en une ligne."),
	fr("Northline n’a pas divulgué dans l’immédiat le prix de l’acquisition à ses actionnaires."),
	fr("Le cabinet du premier ministre a décliné l’invitation au sommet."),
	fr("Les juges ont refusé d’entendre l’appel de Northline."),
	fr("La GRC a demandé un délai supplémentaire au juge."),
	fr("Le médecin a dirigé le blessé vers la clinique de l’Université de l’Exemple."),
	fr("La Défense nationale a refusé une demande d’accès à l’information l’automne dernier."),
	fr("Selon son agenda, Dana Okafor n’a pas assisté à la réunion du Bureau du Conseil privé."),
	fr("Personne ne répond plus au téléphone à la Ville d’Exampleton après 16 h, déplorent des citoyens."),
	fr("Le SCRS a tardé à répondre aux recommandations du comité."),
	fr("Le SCRS n’a pas réagi aux recommandations de l’inspecteur général pendant deux ans."),
	fr("La mairesse refuse de commenter son propre avenir."),
	fr(
		"«\u00a0Ils n’ont jamais répondu à nos questions sur l’incendie\u00a0», dit une locataire à propos de la Ville d’Exampleton.",
	),
	fr("Northline n’a pas rappelé les employés mis à pied au printemps."),
	fr("Le cabinet du premier ministre a jusqu’à vendredi pour répondre au comité."),
	fr("Les secours n’ont pu joindre le village, ont indiqué les Forces armées canadiennes."),
	fr("La réponse d’Affaires mondiales Canada est arrivée avant l’échéance."),
	fr("Le SCRS devrait-il refuser de commenter\u00a0? Le comité s’y attendait."),
	fr(
		"Le guide demande aux employés de l’Université de l’Exemple de ne pas commenter et de renvoyer les questions au service de presse.",
	),
	fr("Dana Okafor n’a pas voulu se représenter."),
	fr("La GRC n’a pas répondu à l’appel d’offres de la Ville d’Exampleton."),
	fr("L’Agence des services frontaliers du Canada n’a pas libéré les voyageurs dans l’immédiat."),
];

export const development: readonly ClaimRow[] = [...english, ...french];

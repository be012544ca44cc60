/**
 * Sentences of newspaper prose with what each claims, written by somebody who had not seen the engine, and of the other
 * tables no more than a few rows. It was put aside and scored once; it is open now, and the engine may be tuned on it.
 * All of it is invented.
 *
 * Where one could differ they are marked as in `development.ts`, and besides: "said it could not comment because" and
 * "declined to comment, citing" give a reason; "said it does not comment on such things" and "declined to answer our
 * questions" decline; "refused to say whether" leaves a question unanswered, as "declined to say whether" does, and so
 * does "did not respond to questions about" one matter; "by press time", "before publication" and "as of this writing"
 * are deadlines, "by Thursday" alone is not; "no immediate comment" is silence, "immediately"; "was not available for
 * comment" and "could not immediately be reached" are said of somebody not reached, "was not available for an interview"
 * of an interview declined; "said it was working on a response" acknowledges; "has been approached for comment" claims
 * nothing, nor does what was said or not said in a past year; a lawyer or a spokesperson stands for whom they speak.
 */
import { type ClaimRow, rowIn } from "./row.ts";

const en = rowIn("en");
const fr = rowIn("fr");

const english: ClaimRow[] = [
	// ---- silence, "immediately" ----
	en("The Canada Border Services Agency did not immediately respond to a request for comment on Tuesday.", [
		"did_not_immediately_respond",
		"cbsa",
	]),
	en("Global Affairs did not immediately respond to an email seeking comment late Sunday.", [
		"did_not_immediately_respond",
		"gac",
	]),
	en("Neither Northline Logistics nor Calder Rail immediately responded to requests for comment.", [
		"did_not_immediately_respond",
		"northline",
		"?Calder Rail",
	]),
	en(
		"A spokesperson for the Department of National Defence did not immediately return a call seeking comment outside business hours.",
		["did_not_immediately_respond", "dnd"],
	),
	en(
		"Hallam Pharma, whose shares have been halted since Monday, did not immediately reply to a Reuters email seeking comment.",
		["did_not_immediately_respond", "?Hallam Pharma"],
	),
	en("Messages left with the Exampleton Police Service on Wednesday night were not immediately returned.", [
		"did_not_immediately_respond",
		"exampleton-police",
	]),
	en("The PMO had no immediate comment.", ["did_not_immediately_respond", "pmo"]),
	en(
		"There was no immediate comment from CSIS on the report, which was tabled late Thursday after most MPs had left for the riding week.",
		["did_not_immediately_respond", "csis"],
	),
	en(
		"The company makes baggage X-ray machines at a plant outside Guelph, Ont. Example Scanners Ltd. did not immediately respond to questions from The Canadian Press.",
		["did_not_immediately_respond", "example-scanners"],
	),
	en(
		"The Privy Council Office didn’t immediately respond to a request for comment Friday, nor did the Prime Minister’s Office.",
		["did_not_immediately_respond", "pco", "pmo"],
	),
	en(
		"Northline did not respond immediately when asked by email whether the layoffs would extend to its Halifax depot.",
		["did_not_immediately_respond", "northline"],
	),
	en(
		"The Communications Security Establishment, Public Safety Canada and the RCMP did not immediately respond to requests for comment.",
		["did_not_immediately_respond", "cse", "psc", "rcmp"],
	),
	en(
		"Requests for comment sent to Global Affairs Canada and National Defence were not immediately answered.",
		["did_not_immediately_respond", "gac", "dnd"],
	),
	en("Lawyers for Dana Okafor did not immediately respond to a request for comment.", [
		"did_not_immediately_respond",
		"dana-okafor",
	]),
	en(
		"The Canadian Armed Forces has promised to finish the review by spring. The military did not immediately respond to a question about the delay.",
		["did_not_immediately_respond", "caf"],
	),
	en(
		"CSIS has never said how many sources it lost in the breach. The spy agency did not immediately respond to a request for comment.",
		["did_not_immediately_respond", "csis"],
	),

	// ---- silence ----
	en("CSIS did not respond to a request for comment.", ["did_not_respond", "csis"]),
	en("The City of Exampleton did not respond to multiple requests for comment over the past two weeks.", [
		"did_not_respond",
		"exampleton",
	]),
	en(
		"Northline closed the depot on Monday without notice. Emails to the company’s head office went unanswered.",
		["did_not_respond", "northline"],
	),
	en("Example University has not responded to the Chronicle’s questions, which were first sent Jan. 12.", [
		"did_not_respond",
		"example-university",
	]),
	en("Brightwater Foods did not return calls seeking comment.", ["did_not_respond", "?Brightwater Foods"]),
	en("As of Thursday afternoon, the PMO had not responded to CBC’s request for comment.", [
		"did_not_respond",
		"pmo",
	]),
	en(
		"The Star sent detailed questions to both organizations on Tuesday. By Friday evening, neither DND nor the Canadian Armed Forces had replied.",
		["did_not_respond", "dnd", "caf"],
	),
	en("A voicemail left for Alex Roe was not returned.", ["did_not_respond", "alex-roe"]),
	en("Repeated requests for comment to the Office of the Minister of Examples were not answered.", [
		"did_not_respond",
		"minister-of-examples",
	]),
	en(
		"The Department of National Defence awarded the contract in June without a competition. The department did not reply to emailed questions.",
		["did_not_respond", "dnd"],
	),
	en(
		"Marla Quist, the consultant who drafted the plan, did not respond to requests for comment sent through her agency.",
		["did_not_respond", "?Marla Quist"],
	),
	en("Public Safety Canada, which oversees the program, never responded to our questions.", [
		"did_not_respond",
		"psc",
	]),
	en("Castell Homes ignored three requests for comment from this newspaper.", [
		"did_not_respond",
		"?Castell Homes",
	]),
	en("Northline, which was contacted by email and by phone, did not provide a comment.", [
		"did_not_respond",
		"northline",
	]),
	en("The RCMP has yet to respond to questions the Examiner sent Monday.", ["did_not_respond", "rcmp"]),
	en("Global Affairs Canada did not respond to an interview request.", ["did_not_respond", "gac"]),
	en(
		"Although the CBSA confirmed in January that it had opened a review, it hasn’t answered any of Global News’s emails since.",
		["did_not_respond", "cbsa"],
	),
	en("We asked Example Scanners how many of the machines were still in use. We got no reply.", [
		"did_not_respond",
		"example-scanners",
	]),
	en("Neither the Mounties nor the Exampleton Police Service returned calls Wednesday.", [
		"did_not_respond",
		"rcmp",
		"exampleton-police",
	]),
	en("CTV News reached out to the Canada Border Services Agency for comment, but did not hear back.", [
		"did_not_respond",
		"cbsa",
	]),
	en("A request for comment to Tessellate Capital was not returned.", [
		"did_not_respond",
		"?Tessellate Capital",
	]),

	// ---- silence, a deadline ----
	en(
		"The agency was founded in 1984, and its budget has doubled since 2015. CSIS did not respond by deadline.",
		["did_not_respond_by_deadline", "csis"],
	),
	en("National Defence did not respond to questions before publication.", [
		"did_not_respond_by_deadline",
		"dnd",
	]),
	en("The City of Exampleton had not responded by press time.", [
		"did_not_respond_by_deadline",
		"exampleton",
	]),
	en("The CBSA did not provide a response in time for publication.", ["did_not_respond_by_deadline", "cbsa"]),
	en("Neither the RCMP nor Public Safety Canada responded by the Star’s deadline.", [
		"did_not_respond_by_deadline",
		"rcmp",
		"psc",
	]),
	en("Calls to Example Scanners Ltd. were not returned before the Courier went to press.", [
		"did_not_respond_by_deadline",
		"example-scanners",
	]),
	en("The Privy Council Office, which was given four days to answer, did not do so by deadline.", [
		"did_not_respond_by_deadline",
		"pco",
	]),
	en("GAC was unable to provide a response by deadline.", ["did_not_respond_by_deadline", "gac"]),
	en("Questions sent to Example University on Friday had gone unanswered as of publication time.", [
		"did_not_respond_by_deadline",
		"example-university",
	]),
	en(
		"Vantage Aggregates and the City of Exampleton had not replied to requests for comment by the time of publication.",
		["did_not_respond_by_deadline", "?Vantage Aggregates", "exampleton"],
	),
	en("As of this writing, the Prime Minister’s Office has not answered my emails.", [
		"did_not_respond_by_deadline",
		"pmo",
	]),
	en("Coun. Wes Harkin did not respond to the Record’s request for comment by its Tuesday deadline.", [
		"did_not_respond_by_deadline",
		"?Wes Harkin",
	]),
	en(
		"A Northline spokesperson acknowledged there had been a fire at the depot. The company didn’t respond to follow-up questions by deadline.",
		["did_not_respond_by_deadline", "northline"],
	),

	// ---- not reached ----
	en("Alex Roe could not be reached for comment.", ["could_not_be_reached", "alex-roe"]),
	en("Attempts to reach Dana Okafor were unsuccessful.", ["could_not_be_reached", "dana-okafor"]),
	en(
		"The Daily Record was unable to reach Example Scanners for comment; the number listed on its website is out of service.",
		["could_not_be_reached", "example-scanners"],
	),
	en("Northline officials could not immediately be reached for comment on Saturday.", [
		"could_not_be_reached",
		"northline",
	]),
	en(
		"A representative of Palisade Tours couldn’t be reached Monday, when its offices were closed for the holiday.",
		["could_not_be_reached", "?Palisade Tours"],
	),
	en("No one at the City of Exampleton could be reached for comment over the long weekend.", [
		"could_not_be_reached",
		"exampleton",
	]),
	en("Exampleton police were not available for comment.", ["could_not_be_reached", "exampleton-police"]),
	en(
		"Alex Roe left the firm in March and Dana Okafor followed a month later. Neither Roe nor Okafor could be reached for comment.",
		["could_not_be_reached", "alex-roe", "dana-okafor"],
	),

	// ---- declined ----
	en("The RCMP declined to comment.", ["declined", "rcmp"]),
	en("A spokesperson for the Prime Minister’s Office declined to comment on cabinet deliberations.", [
		"declined",
		"pmo",
	]),
	en("CSIS would not comment on the allegations.", ["declined", "csis"]),
	en(
		"Public Safety Canada spokesperson Lena Marsh declined to comment on the draft regulations, saying only that consultations would begin in the fall.",
		["declined", "psc"],
	),
	en("Representatives for Northline and Tessellate Capital declined to comment.", [
		"declined",
		"northline",
		"?Tessellate Capital",
	]),
	en(
		"Bloomfield Energy, the seller, and its adviser, Marchetti & Co., declined to comment. Northline did not respond to a request for comment.",
		["declined", "?Bloomfield Energy", "?Marchetti & Co."],
		["did_not_respond", "northline"],
	),
	en("Reached by phone on Sunday, Alex Roe declined comment.", ["declined", "alex-roe"]),
	en("When contacted by the Standard, Dana Okafor said she had no comment.", ["declined", "dana-okafor"]),
	en("The CSE declined to discuss the breach.", ["declined", "cse"]),
	en(
		"The Department of National Defence declined several requests for comment over the course of this investigation.",
		["declined", "dnd"],
	),
	en(
		"Alex Roe is due back in court on Sept. 4. A lawyer for Roe would not comment when approached outside the courthouse.",
		["declined", "alex-roe"],
	),
	en("CSIS said it does not comment on operational matters.", ["declined", "csis"]),
	en("Global Affairs Canada, through a spokesperson, said it would not comment on the ambassador’s recall.", [
		"declined",
		"gac",
	]),
	en(
		"Example University hired Prof. Stell in 2017. The university declined to comment on individual personnel matters.",
		["declined", "example-university"],
	),
	en("Exampleton police won’t comment on the video, which has been viewed more than a million times.", [
		"declined",
		"exampleton-police",
	]),
	en("The Mounties chose not to comment for this story.", ["declined", "rcmp"]),
	en("The Canada Border Services Agency declined to answer questions from the Herald.", ["declined", "cbsa"]),

	// ---- refused ----
	en("The Prime Minister’s Office refused to comment.", ["refused", "pmo"]),
	en("Bosses at Northline last night refused to comment on the pay row.", ["refused", "northline"]),
	en("The CBSA has refused to comment on the case, despite repeated requests from this newspaper.", [
		"refused",
		"cbsa",
	]),
	en("Developer Castell Homes flatly refused to comment.", ["refused", "?Castell Homes"]),

	// ---- a reason ----
	en("The RCMP declined to comment, citing an ongoing investigation.", ["would_not_comment_citing", "rcmp"]),
	en(
		"Citing privacy legislation, the Canada Border Services Agency would not comment on the man’s detention.",
		["would_not_comment_citing", "cbsa"],
	),
	en("Northline said it could not comment because the matter is before the courts.", [
		"would_not_comment_citing",
		"northline",
	]),
	en(
		"A spokesperson for Example University said in an email that the school was unable to comment due to privacy laws.",
		["would_not_comment_citing", "example-university"],
	),
	en("CSIS and the CSE would not comment, citing national security.", [
		"would_not_comment_citing",
		"csis",
		"cse",
	]),
	en(
		"The City of Exampleton declined to comment on the lawsuit, citing the fact that it had not yet been served.",
		["would_not_comment_citing", "exampleton"],
	),
	en(
		"Sgt. Ruth Adeyemi, an RCMP spokesperson, said the force couldn’t comment as the file is now with the Crown.",
		["would_not_comment_citing", "rcmp"],
	),

	// ---- neither confirm nor deny ----
	en("CSIS would neither confirm nor deny that it had the man under surveillance.", [
		"neither_confirm_nor_deny",
		"csis",
	]),
	en("The RCMP said it could neither confirm nor deny the existence of an investigation.", [
		"neither_confirm_nor_deny",
		"rcmp",
	]),
	en("National Defence would not confirm or deny the report.", ["neither_confirm_nor_deny", "dnd"]),
	en("A Global Affairs spokesperson refused to confirm or deny that the two diplomats had been expelled.", [
		"neither_confirm_nor_deny",
		"gac",
	]),

	// ---- an interview ----
	en("The RCMP declined an interview request.", ["declined_interview", "rcmp"]),
	en("The Office of the Minister of Examples declined CBC’s request for an interview but sent a statement.", [
		"declined_interview",
		"minister-of-examples",
	]),
	en("Dana Okafor turned down an interview for this article.", ["declined_interview", "dana-okafor"]),
	en(
		"No one from Northline was available for an interview, but the company said in a statement that it takes safety seriously.",
		["declined_interview", "northline"],
	),
	en("Example University, which declined to be interviewed, wrote that enrolment had stabilized.", [
		"declined_interview",
		"example-university",
	]),
	en("DND refused repeated requests for an interview with the general.", ["declined_interview", "dnd"]),
	en(
		"The City of Exampleton would not make anyone available for an interview and did not answer questions about the cost of the cleanup.",
		["declined_interview", "exampleton"],
		["did_not_answer_questions_about", "exampleton"],
	),

	// ---- a question left open ----
	en(
		"The Communications Security Establishment did not answer questions about how many accounts had been affected.",
		["did_not_answer_questions_about", "cse"],
	),
	en("DND says every base has been inspected. The department would not say how many had failed.", [
		"did_not_answer_questions_about",
		"dnd",
	]),
	en("Northline declined to say whether any drivers had been fired.", [
		"did_not_answer_questions_about",
		"northline",
	]),
	en("Public Safety Canada’s two-paragraph statement did not address questions about the missing files.", [
		"did_not_answer_questions_about",
		"psc",
	]),
	en("A spokesperson for the CBSA would not say when the officer had returned to work.", [
		"did_not_answer_questions_about",
		"cbsa",
	]),
	en("Example Scanners didn’t answer when asked who had approved the sale.", [
		"did_not_answer_questions_about",
		"example-scanners",
	]),
	en("The PMO refused to say whether the prime minister had read the briefing note.", [
		"did_not_answer_questions_about",
		"pmo",
	]),
	en(
		"Global Affairs Canada said it was aware of the detention of a Canadian citizen, but did not respond to questions about whether consular access had been granted.",
		["did_not_answer_questions_about", "gac"],
	),
	en("Brightwater Foods declined to disclose the value of the settlement.", [
		"did_not_answer_questions_about",
		"?Brightwater Foods",
	]),
	en("The Privy Council Office confirmed the meeting took place but wouldn’t say who attended.", [
		"did_not_answer_questions_about",
		"pco",
	]),

	// ---- acknowledged, more time, referred ----
	en("The RCMP acknowledged receipt of the Globe’s questions but did not provide answers.", [
		"acknowledged",
		"rcmp",
	]),
	en(
		"A media relations officer at Global Affairs Canada said Monday that the department was working on a response.",
		["acknowledged", "gac"],
	),
	en("The CBSA acknowledged the request but did not comment by deadline.", ["acknowledged", "cbsa"]),
	en("Example University confirmed it had received our questions, but has not answered them.", [
		"acknowledged",
		"example-university",
	]),
	en("The Department of National Defence asked for more time to respond.", ["asked_for_more_time", "dnd"]),
	en(
		"A spokesperson for the City of Exampleton said staff would need until Friday to answer the Echo’s questions.",
		["asked_for_more_time", "exampleton"],
	),
	en(
		"Northline requested an extension to respond to questions, but had not done so by the new deadline.",
		["asked_for_more_time", "northline"],
		["did_not_respond_by_deadline", "northline"],
	),
	en("The Prime Minister’s Office referred questions to Public Safety Canada.", ["referred", "pmo"]),
	en(
		"Asked about the search, Exampleton police referred a reporter to the RCMP, which declined to comment.",
		["referred", "exampleton-police"],
		["declined", "rcmp"],
	),
	en("DND directed all inquiries to the Privy Council Office.", ["referred", "dnd"]),
	en(
		"CSIS deferred comment to Public Safety. The department did not respond.",
		["referred", "csis"],
		["did_not_respond", "psc"],
	),
	en(
		"The Canadian Armed Forces forwarded the Post’s request for comment to the Department of National Defence.",
		["referred", "caf"],
	),

	// ---- nothing is claimed ----
	en("Northline’s revenue declined 4 per cent in the third quarter, the company said Thursday."),
	en("A judge refused bail to the former RCMP officer on Friday."),
	en("The patient did not respond to treatment and died two days later, the inquest heard."),
	en(
		"The union says the Department of National Defence never answered its letter about asbestos in the hangars.",
	),
	en("In 2019, CSIS declined to comment on a similar leak."),
	en(
		"If the City of Exampleton does not respond by the end of the month, the developer can take the matter to the tribunal.",
	),
	en("“We do not comment on operational matters,” a CSIS spokesperson said."),
	en("The RCMP responded that the officers involved had followed procedure."),
	en(
		"“They refused to comment, and that tells you everything,” said Coun. Wes Harkin, who has called for an audit of the Exampleton Police Service.",
	),
	en(
		"The minister did not answer when the Opposition leader asked in question period whether the PMO had known.",
	),
	en(
		"Global Affairs Canada commented on the matter in a statement late Wednesday, calling the arrests unacceptable.",
	),
	en("The CBSA denied that it had ignored the complaint."),
	en("Paramedics said the man was unresponsive when Exampleton police arrived."),
	en("Example University declined to renew the professor’s contract in May, according to court documents."),
	en("Alex Roe refused a breath test and was taken to the detachment, police said."),
	en("The Canada Border Services Agency refused entry to 312 travellers at the crossing last month."),
	en("Firefighters responded immediately to the call, but the Northline warehouse was already engulfed."),
	en(
		"The auditor found that the department did not respond to nearly half of access requests within the legal time limit. Global Affairs Canada accepted all of the recommendations.",
	),
	en("The judge asked for more time to review the documents that CSIS had filed under seal."),
	en("The case was referred to the RCMP in April."),
	en(
		"Okafor’s mother says she called Exampleton police four times that night and that nobody called her back.",
	),
	en("A Northline spokesperson told the Examiner that the company regrets the error."),
	en("The Prime Minister’s Office acknowledged that mistakes had been made in the vetting of candidates."),
	en(
		"The committee asked CSE officials whether they had been hacked. The officials declined to answer in public and offered to brief MPs in camera.",
	),
	en("Asked whether she would run again, Dana Okafor laughed and said she hadn’t decided."),
	en(
		"Example Scanners has declined offers to sell its Guelph plant, chief executive Alex Roe said in an interview.",
	),
	en("“The RCMP did not respond to any of my emails,” the landlord said. “Not one.”"),
	en("CSIS is expected to be asked about the leak when its director appears before the committee next week."),
	en(
		"The Department of National Defence has not responded to the court’s order to produce the tapes, the family’s lawyer said.",
	),
	en("Readers are invited to comment on the City of Exampleton’s draft plan until June 30."),
	en(
		"The number of ships the Canadian Armed Forces can crew has declined since 2018, an internal report shows.",
	),
	en(
		"Global Affairs Canada could not reach 14 of the evacuees, according to a briefing note obtained under access-to-information law.",
	),
	en("The Mounties say they responded to a report of shots fired just after 2 a.m."),
	en(
		"Public Safety Canada did not immediately adopt the auditor’s recommendation, waiting until 2023 to change the form.",
	),
	en("Would the Prime Minister’s Office have declined to comment if the poll had been a good one?"),
	en("Three of the bidders said Northline never returned their deposits."),
	en("Tenants said Castell Homes could not be reached on weekends, even when the heat failed."),
	en("The Privy Council Office replied within an hour, and answered every question."),
	en("The settlement bars both Example University and the student from commenting publicly."),
	en("Constables must not comment on open files, the Exampleton Police Service’s social media policy says."),
	en("RCMP recruits who do not answer questions about past drug use are screened out, the report says."),
	en("The CBSA interview lasted nine hours. The traveller said she was refused a lawyer."),
	en(
		"The mayor has asked staff to reach out to Northline for comment on the noise bylaw before the October vote.",
	),
	en(
		"The vice-admiral, who confirmed nothing and denied nothing in two hours of testimony, has since left the Canadian Armed Forces.",
	),
	en("For years, CSIS would neither confirm nor deny that the file existed; a court made it public in 2016."),
	en(
		"Last year the company refused to comment on rumours of a takeover. This time Northline put out a release before the markets opened.",
	),
	en("Northline shares did not immediately react to the news, closing flat at $18.40."),
	en(
		"The Exampleton Police Service has until Sept. 15 to respond to the complaint, which was filed with the oversight board.",
	),
	en("National Defence referred 23 files to military prosecutors last year, up from nine in 2021."),
	en("It was the kind of question the RCMP used to decline to answer."),
	en("DND said in an email that the aircraft would be repaired by March and that no crew had been injured."),
	en("Opposition MPs accused the PMO of refusing to answer questions about the trip."),
	en("CityNews has reached out to the RCMP for comment."),
	en("Northline has been approached for comment."),
	en(
		"Reporters asked the Prime Minister’s Office for comment on Tuesday, and a statement came back the same day.",
	),
];

const french: ClaimRow[] = [
	// ---- silence, « dans l’immédiat » ----
	fr(
		"L’Agence des services frontaliers du Canada n’a pas répondu dans l’immédiat à une demande de commentaires.",
		["did_not_immediately_respond", "cbsa"],
	),
	fr(
		"Le Service canadien du renseignement de sécurité n’a pas immédiatement répondu aux questions de La Presse Canadienne.",
		["did_not_immediately_respond", "csis"],
	),
	fr("Contactée par l’AFP, Valmont Énergie n’a pas réagi dans l’immédiat.", [
		"did_not_immediately_respond",
		"?Valmont Énergie",
	]),
	fr(
		"Ni Affaires mondiales Canada ni le ministère de la Défense nationale n’ont répondu dans l’immédiat à nos demandes de commentaires.",
		["did_not_immediately_respond", "gac", "dnd"],
	),
	fr("Le cabinet du premier ministre n’a pas donné suite immédiatement au courriel du Devoir.", [
		"did_not_immediately_respond",
		"pmo",
	]),
	fr("La GRC, le SCRS et Sécurité publique Canada n’ont pas répondu dans l’immédiat.", [
		"did_not_immediately_respond",
		"rcmp",
		"csis",
		"psc",
	]),
	fr(
		"Un porte-parole du Bureau du Conseil privé n’a pas répondu sur-le-champ à notre appel, vendredi soir.",
		["did_not_immediately_respond", "pco"],
	),
	fr("L’Université de l’Exemple n’a pas fait de commentaire dans l’immédiat.", [
		"did_not_immediately_respond",
		"example-university",
	]),
	fr("Les Forces armées canadiennes n’ont pas immédiatement retourné l’appel de Radio-Canada.", [
		"did_not_immediately_respond",
		"caf",
	]),
	fr("Interrogé par Le Monde, Hallam n’a pas répondu dans l’immédiat à nos sollicitations.", [
		"did_not_immediately_respond",
		"?Hallam",
	]),

	// ---- silence ----
	fr("La Ville d’Exampleton n’a pas répondu à nos questions.", ["did_not_respond", "exampleton"]),
	fr("Northline n’a pas donné suite à nos demandes d’entrevue.", ["did_not_respond", "northline"]),
	fr(
		"Le ministère de la Défense nationale a accordé le contrat de gré à gré. Le ministère n’a pas répondu à nos courriels.",
		["did_not_respond", "dnd"],
	),
	fr("Malgré nos relances, le Cabinet du ministre des Exemples n’a jamais répondu.", [
		"did_not_respond",
		"minister-of-examples",
	]),
	fr("Alex Roe n’a pas rappelé La Presse.", ["did_not_respond", "alex-roe"]),
	fr("Nos appels à Example Scanners sont restés sans réponse.", ["did_not_respond", "example-scanners"]),
	fr("Jeudi soir, la GRC n’avait toujours pas répondu à notre demande de commentaires.", [
		"did_not_respond",
		"rcmp",
	]),
	fr(
		"Sollicitée à plusieurs reprises par Libération, la direction de Brasseries Morel n’a pas donné suite.",
		["did_not_respond", "?Brasseries Morel"],
	),
	fr("Ni le Service de police d’Exampleton ni la Ville d’Exampleton n’ont retourné nos appels.", [
		"did_not_respond",
		"exampleton-police",
		"exampleton",
	]),
	fr(
		"Dana Okafor, qui a quitté l’entreprise en mars, n’a pas répondu aux messages que nous lui avons laissés.",
		["did_not_respond", "dana-okafor"],
	),
	fr("L’ASFC n’a pas répondu au courriel envoyé par Le Soleil lundi matin.", ["did_not_respond", "cbsa"]),
	fr("Contacté, le CST n’a pas répondu à notre demande.", ["did_not_respond", "cse"]),
	fr("La demande de commentaires envoyée à Affaires mondiales Canada est demeurée lettre morte.", [
		"did_not_respond",
		"gac",
	]),
	fr("Les Habitations Castel n’ont pas retourné les appels du Journal.", [
		"did_not_respond",
		"?Habitations Castel",
	]),
	fr("Sécurité publique Canada, à qui nous avons écrit à trois reprises, n’a pas fourni de réponse.", [
		"did_not_respond",
		"psc",
	]),
	fr("Le SCRS n’a pas encore répondu aux questions que nous lui avons fait parvenir vendredi.", [
		"did_not_respond",
		"csis",
	]),
	fr("Contactée par nos soins, la Ville d’Exampleton n’a pas donné suite à notre sollicitation.", [
		"did_not_respond",
		"exampleton",
	]),
	fr(
		"La GRC a perquisitionné trois entrepôts mardi. Le corps policier n’a pas donné suite à notre demande de commentaires.",
		["did_not_respond", "rcmp"],
	),

	// ---- silence, un délai ----
	fr("Au moment de publier, la GRC n’avait pas répondu à nos questions.", [
		"did_not_respond_by_deadline",
		"rcmp",
	]),
	fr(
		"Le ministère de la Défense nationale n’avait pas répondu à notre demande au moment d’écrire ces lignes.",
		["did_not_respond_by_deadline", "dnd"],
	),
	fr("La Ville d’Exampleton n’a pas été en mesure de répondre à nos questions avant l’heure de tombée.", [
		"did_not_respond_by_deadline",
		"exampleton",
	]),
	fr("Northline n’a pas donné suite à notre demande avant la publication de cet article.", [
		"did_not_respond_by_deadline",
		"northline",
	]),
	fr(
		"À l’heure de publier ces lignes, ni le SCRS ni le CST n’avaient répondu aux questions de Radio-Canada.",
		["did_not_respond_by_deadline", "csis", "cse"],
	),
	fr("Example Scanners Ltd. n’a pas répondu à nos sollicitations dans les délais impartis.", [
		"did_not_respond_by_deadline",
		"example-scanners",
	]),
	fr("L’Université de l’Exemple n’avait pas retourné notre appel au moment de mettre sous presse.", [
		"did_not_respond_by_deadline",
		"example-university",
	]),
	fr(
		"L’Agence des services frontaliers du Canada n’a pas respecté l’heure de tombée qui lui avait été donnée pour répondre à nos questions.",
		["did_not_respond_by_deadline", "cbsa"],
	),
	fr("Le cabinet du premier ministre n’a pas fourni de commentaires à temps pour la publication.", [
		"did_not_respond_by_deadline",
		"pmo",
	]),
	fr("Les Carrières Vantage n’avaient pas répondu à l’heure où nous bouclions cette édition.", [
		"did_not_respond_by_deadline",
		"?Carrières Vantage",
	]),
	fr(
		"Sécurité publique Canada et Affaires mondiales n’ont pas répondu avant l’échéance fixée par Le Devoir.",
		["did_not_respond_by_deadline", "psc", "gac"],
	),
	fr(
		"L’Agence des services frontaliers du Canada a ouvert une enquête interne. L’agence n’a pas répondu à nos questions avant l’heure de tombée.",
		["did_not_respond_by_deadline", "cbsa"],
	),

	// ---- pas joint ----
	fr("Alex Roe n’a pu être joint.", ["could_not_be_reached", "alex-roe"]),
	fr("Il n’a pas été possible de joindre Dana Okafor pour obtenir ses commentaires.", [
		"could_not_be_reached",
		"dana-okafor",
	]),
	fr("Radio-Canada n’a pas été en mesure de joindre Northline.", ["could_not_be_reached", "northline"]),
	fr("Le Service de police d’Exampleton n’a pu être joint dimanche.", [
		"could_not_be_reached",
		"exampleton-police",
	]),
	fr(
		"Sollicité par Reuters, Northline Logistics n’était pas disponible dans l’immédiat pour un commentaire.",
		["could_not_be_reached", "northline"],
	),
	fr("Nos tentatives pour joindre Example Scanners ont été vaines.", [
		"could_not_be_reached",
		"example-scanners",
	]),
	fr("Injoignable mercredi, Voyages Palissade a fermé son site Web.", [
		"could_not_be_reached",
		"?Voyages Palissade",
	]),
	fr("Personne à la Ville d’Exampleton n’a pu être joint pendant le congé de Pâques.", [
		"could_not_be_reached",
		"exampleton",
	]),

	// ---- décliné ----
	fr("Le SCRS n’a pas voulu commenter.", ["declined", "csis"]),
	fr("La Gendarmerie royale du Canada a décliné notre demande de commentaires.", ["declined", "rcmp"]),
	fr("Le cabinet du premier ministre n’a pas souhaité commenter l’affaire.", ["declined", "pmo"]),
	fr("Joint par téléphone, Alex Roe a préféré ne pas faire de commentaires.", ["declined", "alex-roe"]),
	fr("Contacté par Le Figaro, le groupe Northline Logistics n’a pas souhaité s’exprimer.", [
		"declined",
		"northline",
	]),
	fr("Affaires mondiales Canada s’est abstenue de commenter le rappel de l’ambassadrice.", [
		"declined",
		"gac",
	]),
	fr(
		"La porte-parole du ministère de la Défense nationale, Élise Cormier-Vail, n’a pas voulu commenter les fuites.",
		["declined", "dnd"],
	),
	fr("L’Université de l’Exemple indique qu’elle ne commente pas les dossiers individuels.", [
		"declined",
		"example-university",
	]),
	fr("Interrogés, Brasseries Morel et son actionnaire, Tessel Capital, ont décliné tout commentaire.", [
		"declined",
		"?Brasseries Morel",
		"?Tessel Capital",
	]),
	fr("Le Service de police d’Exampleton ne souhaite pas commenter la vidéo.", [
		"declined",
		"exampleton-police",
	]),
	fr("Le Bureau du Conseil privé ne fera pas de commentaires, a indiqué sa porte-parole.", [
		"declined",
		"pco",
	]),
	fr("La Ville d’Exampleton n’a pas désiré réagir à la décision du tribunal.", ["declined", "exampleton"]),
	fr("Jointe par Le Nouvelliste, Dana Okafor n’a pas voulu réagir.", ["declined", "dana-okafor"]),
	fr("Le CST a décliné l’invitation du Devoir à commenter le rapport.", ["declined", "cse"]),
	fr("Northline, que Le Monde a contactée, n’a pas souhaité répondre à nos questions.", [
		"declined",
		"northline",
	]),

	// ---- refusé ----
	fr("La GRC a refusé de commenter.", ["refused", "rcmp"]),
	fr("Northline s’est refusée à tout commentaire.", ["refused", "northline"]),
	fr("L’ASFC refuse de commenter le dossier, malgré nos nombreuses demandes.", ["refused", "cbsa"]),
	fr("Le SCRS et Sécurité publique Canada ont tous deux refusé de commenter les informations du Journal.", [
		"refused",
		"csis",
		"psc",
	]),
	fr("Au cabinet du premier ministre, on refuse de commenter.", ["refused", "pmo"]),
	fr("Le Cabinet du ministre des Exemples a refusé de répondre à nos questions.", [
		"refused",
		"minister-of-examples",
	]),

	// ---- une raison ----
	fr("La GRC n’a pas voulu commenter, invoquant une enquête en cours.", ["would_not_comment_citing", "rcmp"]),
	fr("Invoquant la sécurité nationale, le SCRS n’a pas souhaité faire de commentaires.", [
		"would_not_comment_citing",
		"csis",
	]),
	fr("Northline dit ne pas pouvoir commenter puisque l’affaire est devant les tribunaux.", [
		"would_not_comment_citing",
		"northline",
	]),
	fr(
		"L’Agence des services frontaliers du Canada a indiqué qu’elle ne pouvait commenter pour des raisons de confidentialité.",
		["would_not_comment_citing", "cbsa"],
	),
	fr(
		"L’Université de l’Exemple ne peut commenter le dossier en raison de la Loi sur la protection des renseignements personnels, a fait savoir sa porte-parole.",
		["would_not_comment_citing", "example-university"],
	),
	fr(
		"Le Service de police d’Exampleton a décliné notre demande de commentaires, citant le caractère judiciarisé du dossier.",
		["would_not_comment_citing", "exampleton-police"],
	),

	// ---- ni confirmer ni infirmer ----
	fr("Le SCRS n’a voulu ni confirmer ni infirmer l’information.", ["neither_confirm_nor_deny", "csis"]),
	fr("La GRC a dit ne pouvoir ni confirmer ni nier la tenue d’une enquête.", [
		"neither_confirm_nor_deny",
		"rcmp",
	]),
	fr("Affaires mondiales Canada refuse de confirmer ou d’infirmer l’expulsion des deux diplomates.", [
		"neither_confirm_nor_deny",
		"gac",
	]),
	fr("Hallam n’a ni confirmé ni démenti ces informations.", ["neither_confirm_nor_deny", "?Hallam"]),

	// ---- une entrevue ----
	fr("La Ville d’Exampleton a décliné notre demande d’entrevue.", ["declined_interview", "exampleton"]),
	fr(
		"Le Cabinet du ministre des Exemples n’a pas accordé d’entrevue, mais a fait parvenir une déclaration écrite.",
		["declined_interview", "minister-of-examples"],
	),
	fr("Northline a refusé de nous accorder une entrevue.", ["declined_interview", "northline"]),
	fr(
		"Le ministère de la Défense nationale a décliné la demande d’entrevue de Radio-Canada et a transmis des réponses par courriel.",
		["declined_interview", "dnd"],
	),
	fr("Personne à l’Université de l’Exemple n’était disponible pour une entrevue.", [
		"declined_interview",
		"example-university",
	]),
	fr("Dana Okafor n’a pas souhaité nous accorder d’entrevue.", ["declined_interview", "dana-okafor"]),
	fr(
		"La Gendarmerie royale du Canada, qui a décliné nos demandes d’entrevue, n’a pas voulu dire combien de policiers étaient visés.",
		["declined_interview", "rcmp"],
		["did_not_answer_questions_about", "rcmp"],
	),

	// ---- une question sans réponse ----
	fr("Le CST n’a pas répondu aux questions sur le nombre de comptes touchés.", [
		"did_not_answer_questions_about",
		"cse",
	]),
	fr(
		"Le ministère de la Défense nationale assure que toutes les bases ont été inspectées. Il refuse toutefois de dire combien ont échoué.",
		["did_not_answer_questions_about", "dnd"],
	),
	fr("L’ASFC n’a pas voulu préciser si l’agent avait repris le travail.", [
		"did_not_answer_questions_about",
		"cbsa",
	]),
	fr("Northline n’a pas répondu lorsqu’on lui a demandé combien de chauffeurs avaient été congédiés.", [
		"did_not_answer_questions_about",
		"northline",
	]),
	fr(
		"Dans son courriel, Sécurité publique Canada n’a pas répondu à nos questions concernant les dossiers manquants.",
		["did_not_answer_questions_about", "psc"],
	),
	fr("Le cabinet du premier ministre n’a pas voulu dire qui avait pris part à la rencontre.", [
		"did_not_answer_questions_about",
		"pmo",
	]),
	fr("La Ville d’Exampleton refuse de dévoiler le coût du nettoyage.", [
		"did_not_answer_questions_about",
		"exampleton",
	]),
	fr("Example Scanners n’a pas souhaité indiquer à qui les appareils avaient été vendus.", [
		"did_not_answer_questions_about",
		"example-scanners",
	]),
	fr("Le Bureau du Conseil privé a éludé nos questions au sujet du calendrier.", [
		"did_not_answer_questions_about",
		"pco",
	]),

	// ---- accusé de réception, délai, renvoi ----
	fr("La GRC a accusé réception de notre demande, sans y répondre.", ["acknowledged", "rcmp"]),
	fr(
		"Affaires mondiales Canada a accusé réception de nos questions, mais n’a pas fourni de réponse au moment de publier.",
		["acknowledged", "gac"],
	),
	fr("L’Université de l’Exemple nous a indiqué lundi qu’elle travaillait à une réponse.", [
		"acknowledged",
		"example-university",
	]),
	fr(
		"Le ministère de la Défense nationale a demandé un délai supplémentaire pour répondre à nos questions.",
		["asked_for_more_time", "dnd"],
	),
	fr("La Ville d’Exampleton a dit avoir besoin de quelques jours de plus pour répondre.", [
		"asked_for_more_time",
		"exampleton",
	]),
	fr("Le cabinet du premier ministre nous a renvoyés à Sécurité publique Canada.", ["referred", "pmo"]),
	fr(
		"Le Service de police d’Exampleton a renvoyé les questions à la GRC, qui n’a pas voulu commenter.",
		["referred", "exampleton-police"],
		["declined", "rcmp"],
	),
	fr(
		"Les Forces armées canadiennes ont dirigé Le Droit vers le ministère de la Défense nationale, qui n’a pas répondu.",
		["referred", "caf"],
		["did_not_respond", "dnd"],
	),
	fr("Le SCRS a redirigé notre demande vers Sécurité publique Canada.", ["referred", "csis"]),

	// ---- rien n’est affirmé ----
	fr("Les revenus de Northline ont reculé de 4 % au troisième trimestre."),
	fr("Le juge a refusé de libérer l’ancien policier de la GRC, vendredi."),
	fr("Le patient n’a pas répondu au traitement, a expliqué la médecin devant la coroner."),
	fr(
		"Le syndicat affirme que le ministère de la Défense nationale n’a jamais répondu à sa lettre sur l’amiante.",
	),
	fr("En 2019, le SCRS avait refusé de commenter une fuite semblable."),
	fr(
		"Si la Ville d’Exampleton ne répond pas d’ici la fin du mois, le promoteur pourra s’adresser au tribunal.",
	),
	fr("« Nous ne commentons pas les questions opérationnelles », a dit un porte-parole du SCRS."),
	fr("La GRC a répondu que les agents avaient suivi la procédure."),
	fr(
		"« Northline n’a jamais retourné mes appels », déplore une cliente, qui attend son remboursement depuis mai.",
	),
	fr(
		"À la période des questions, la ministre n’a pas répondu au chef de l’opposition, qui voulait savoir si le cabinet du premier ministre était au courant.",
	),
	fr("Affaires mondiales Canada a commenté l’affaire dans une déclaration, mercredi soir."),
	fr("L’ASFC nie avoir ignoré la plainte."),
	fr(
		"Selon les documents de cour, l’Université de l’Exemple a refusé de renouveler le contrat du professeur.",
	),
	fr("Alex Roe a refusé de se soumettre à l’alcootest, selon la police."),
	fr("L’Agence des services frontaliers du Canada a refusé l’entrée à 312 voyageurs le mois dernier."),
	fr(
		"Les pompiers sont intervenus immédiatement, mais l’entrepôt de Northline était déjà la proie des flammes.",
	),
	fr(
		"Selon la vérificatrice générale, Affaires mondiales n’a pas répondu dans les délais prévus à près de la moitié des demandes d’accès.",
	),
	fr("La juge a demandé un délai pour examiner les documents du SCRS."),
	fr("Le dossier a été transmis à la GRC en avril."),
	fr(
		"La mère de la victime dit avoir téléphoné quatre fois au Service de police d’Exampleton, sans obtenir de réponse.",
	),
	fr("Le cabinet du premier ministre a reconnu des erreurs dans la vérification des candidatures."),
	fr("Dana Okafor n’a pas exclu de se présenter de nouveau."),
	fr("Example Scanners a décliné une offre d’achat de 40 millions de dollars, selon son président."),
	fr(
		"Le directeur du SCRS devrait être interrogé sur la fuite la semaine prochaine en comité parlementaire.",
	),
	fr(
		"Le ministère de la Défense nationale ne s’est toujours pas conformé à l’ordonnance de la cour, déplore l’avocate de la famille.",
	),
	fr("Les citoyens ont jusqu’au 30 juin pour commenter le plan d’urbanisme de la Ville d’Exampleton."),
	fr("Affaires mondiales n’a pu joindre 14 des ressortissants évacués, selon une note interne."),
	fr("Le Bureau du Conseil privé a répondu à toutes nos questions en moins d’une heure."),
	fr("L’entente interdit à l’Université de l’Exemple de commenter l’affaire publiquement."),
	fr("Les députés bloquistes accusent le cabinet du premier ministre de refuser de répondre aux questions."),
	fr("Le marché n’a pas réagi dans l’immédiat à l’annonce de Northline, dont le titre a clôturé à 18,40 $."),
	fr(
		"L’an dernier, l’entreprise n’avait pas voulu commenter les rumeurs de vente. Cette fois, Northline a publié un communiqué avant l’ouverture des marchés.",
	),
	fr(
		"Pendant des années, le CST n’a voulu ni confirmer ni nier l’existence du programme ; un tribunal l’a rendu public en 2016.",
	),
	fr(
		"Le Service de police d’Exampleton a jusqu’au 15 septembre pour répondre à la plainte déposée en déontologie.",
	),
	fr("La GRC répondait à un appel pour coups de feu quand l’accident est survenu."),
	fr("Le ministère de la Défense nationale a indiqué par courriel que l’appareil serait réparé d’ici mars."),
	fr(
		"Les locataires racontent que les Habitations Castel étaient injoignables la fin de semaine, même quand le chauffage tombait en panne.",
	),
	fr("Le SCRS aurait-il accepté de commenter si le rapport lui avait été favorable ?"),
	fr("Au procès, l’agent de l’ASFC n’a pas voulu dire qui lui avait donné l’ordre."),
	fr("Le tribunal a renvoyé le dossier à la Ville d’Exampleton, qui devra revoir sa décision."),
	fr(
		"Sécurité publique Canada n’a pas immédiatement donné suite aux recommandations du coroner, attendant 2023 pour modifier le formulaire.",
	),
	fr("Une porte-parole de Northline a affirmé à La Presse que l’entreprise regrettait l’erreur."),
	fr(
		"« Ils ont refusé de commenter, et ça en dit long », a lancé le conseiller en parlant du Service de police d’Exampleton.",
	),
	fr(
		"La politique de la GRC interdit à ses membres de commenter les enquêtes en cours sur les réseaux sociaux.",
	),
	fr("Personne n’a répondu quand l’agente de la GRC a frappé à la porte."),
	fr("Les Forces armées canadiennes ont refusé 1 200 candidatures l’an dernier, faute de personnel médical."),
	fr("Il a fallu trois mois à l’Université de l’Exemple pour répondre à la lettre des étudiants."),
	fr("Nous avons sollicité la Ville d’Exampleton pour obtenir ses commentaires."),
	fr("Franceinfo a contacté Northline, qui assure n’avoir reçu aucune plainte."),
];

export const courts: readonly ClaimRow[] = [...english, ...french];

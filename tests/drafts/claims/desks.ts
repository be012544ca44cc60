/**
 * Passages as they stand in the middle of an article, with what each claims, as a careful desk editor would mark them:
 * two, three, four sentences with other people's words, numbers and organizations around the claim, and single sentences
 * in shapes that the other tables hardly have (headlines, decks, captions, notes, lists, asides). All of it is invented.
 *
 * Marked as `development.ts` and `newsrooms.ts` are. Where one could differ:
 * - "was not immediately available" says that nobody answered at once; "was unavailable", "not available for comment"
 *   that nobody was reached;
 * - what an organization says of itself, in the newspaper's words, is its answer: "said it does not comment on
 *   operational matters" declines, and so does "said it would not";
 * - "refused to comment, citing" is both a refusal and a reason given; "declined to comment, citing" the latter alone;
 * - "only the RCMP answered" says of the others that they did not, where the passage names them; where it does not, it
 *   claims nothing;
 * - the office of a minister is not the department, and is named as the text names it where the directory has none;
 * - what was asked and left unanswered for another article, in another year, claims nothing of this one.
 */
import { type ClaimRow, rowIn } from "./row.ts";

const en = rowIn("en");
const fr = rowIn("fr");

const english: ClaimRow[] = [
	// ---- paragraphs: nobody answered ----
	en(
		"The contract, worth $11.4 million, went to Example Scanners Ltd. in February without a competition. The company said in an email that it had met every requirement. The Canada Border Services Agency, which signed it, had not replied to the Courier’s questions by Wednesday night.",
		["did_not_respond", "cbsa"],
	),
	en(
		"“There were nine of us in that room and nobody took notes,” one of the analysts said. The meeting lasted 40 minutes, according to a calendar entry obtained by the Courier. CSIS, which was shown the entry in May, has let three weeks go by without an answer.",
		["did_not_respond", "csis"],
	),
	en(
		"Investigators from the RCMP visited the warehouse in Exampleton on March 3 and again on March 11, two employees said. They took away four computers. Phone calls and three emails to Northline, whose name is on the lease, have not been returned.",
		["did_not_respond", "northline"],
	),
	en(
		"The university’s own figures show that 212 students left in the first term. Example University says the number is in line with past years. Its registrar, Paula Dench, whom the Courier called twice last week, did not call back.",
		["did_not_respond", "example-university"],
	),
	en(
		"Residents of the Elm Street towers have gone without hot water since November. “My kids wash at their grandmother’s,” said Joy Amadi, who lives on the 14th floor. The building belongs to Castellan Property Trust, which has ignored a dozen messages from this newspaper.",
		["did_not_respond", "?Castellan Property Trust"],
	),
	en(
		"A spokesman for Public Safety Canada, Neil Tarrant, said on Tuesday that the list would be published. It has not been. Tarrant did not respond to messages on Thursday and Friday.",
		["did_not_respond", "psc"],
	),
	en(
		"Alex Roe was paid $640,000 over three years, invoices show. He told a parliamentary committee in 2022 that he had worked for free. Letters sent to his home and to his lawyer, and a message relayed by his brother, have brought no answer.",
		["did_not_respond", "alex-roe"],
	),
	en(
		"The Courier is still waiting to hear from the Department of National Defence, which was sent nine questions on April 22. The Canadian Armed Forces answered theirs the next day. “We stand by the inquiry,” a major wrote.",
		["did_not_respond", "dnd"],
	),
	en(
		"Of the five bodies that received the memo, three confirmed it to the Courier: the Privy Council Office, Public Safety Canada and the Communications Security Establishment. The other two, CSIS and the RCMP, did not reply.",
		["did_not_respond", "csis", "rcmp"],
	),
	en(
		"Questions went to Northline, Example Scanners Ltd. and the City of Exampleton on the same morning. The city replied within the hour. The two companies never did.",
		["did_not_respond", "northline", "example-scanners"],
	),
	en(
		"The mayor told council on Monday that the bridge was safe, and an engineer hired by the city said the same. But neither the City of Exampleton nor Struan Bridgeworks, the contractor, produced the inspection report or returned the Courier’s calls.",
		["did_not_respond", "exampleton", "?Struan Bridgeworks"],
	),
	en(
		"Global Affairs Canada said through a spokesperson that the ambassador had been recalled “for consultations.” It said nothing of the two attachés. The Prime Minister’s Office, which announced the recall, had by Sunday evening left a request for comment unanswered.",
		["did_not_respond", "pmo"],
	),

	// ---- paragraphs: not at once, not in time ----
	en(
		"Police were called to the rail yard shortly before 4 a.m., a dispatcher’s log shows. Two people were taken to hospital, one of them in serious condition. Northline, which runs the yard, was not immediately available for comment.",
		["did_not_immediately_respond", "northline"],
	),
	en(
		"The judgment was released at 5 p.m. on Friday. A lawyer for Dana Okafor called it a vindication. The Department of National Defence and the Canadian Armed Forces were not immediately available to comment on it.",
		["did_not_immediately_respond", "dnd", "caf"],
	),
	en(
		"Shares of the parent company fell 8 per cent in early trading after the report was published. An email to Northline’s investor relations office drew no immediate response. A spokeswoman for the stock exchange said trading had been orderly.",
		["did_not_immediately_respond", "northline"],
	),
	en(
		"The cyberattack was first noticed on Sunday by a technician in the city’s water department. The City of Exampleton said service had not been affected. The Communications Security Establishment, asked whether it was helping, did not have an immediate response.",
		["did_not_immediately_respond", "cse"],
	),
	en(
		"The Courier sent its findings to the Exampleton Police Service at noon on Thursday and asked for a response within 24 hours. The deadline passed with no word from the force. The police union, which had until the same hour, provided a two-page statement.",
		["did_not_respond_by_deadline", "exampleton-police"],
	),
	en(
		"Example University announced the closing of its lab on Tuesday. “The science was sound,” said Prof. Iris Kohl, who ran it. A university spokesperson promised a statement but had not provided one when this edition went to press.",
		["did_not_respond_by_deadline", "example-university"],
	),
	en(
		"Canada has spent $3.1 billion on the ships since 2014, and the first of them is still in dry dock. National Defence says it will sail in the fall. The shipyard, Merrow & Lisle, could not supply answers in time for this story, and the RCMP did not respond before it was posted.",
		["did_not_respond_by_deadline", "?Merrow & Lisle", "rcmp"],
	),
	en(
		"The memo was written by an official of the Privy Council Office and copied to CSIS. Both were asked about it on Monday. By the time of writing, neither had got back to us.",
		["did_not_respond_by_deadline", "pco", "csis"],
	),

	// ---- paragraphs: not reached ----
	en(
		"The invoices were signed by Alex Roe, then a director of the company. Example Scanners Ltd. said it had lost touch with him. Roe has moved at least twice since and was not available for comment.",
		["could_not_be_reached", "alex-roe"],
	),
	en(
		"Okafor’s name appears on the last page. “She was the only one who objected,” a colleague said. Attempts by the Courier to find Dana Okafor at two addresses, one in Halifax and one in Lisbon, failed.",
		["could_not_be_reached", "dana-okafor"],
	),
	en(
		"The numbered company lists a single director, Piotr Wendell, and an address in Exampleton that turned out to be a car wash. Nobody there had heard of him. Wendell could not be traced for comment.",
		["could_not_be_reached", "?Piotr Wendell"],
	),
	en(
		"Councillors voted 8 to 3 for the sale. Mayor Rita Colm said it would pay for a new arena. Northline’s chief executive was travelling and unavailable for comment, his assistant said.",
		["could_not_be_reached", "northline"],
	),

	// ---- paragraphs: declined, refused ----
	en(
		"The warrant was approved by a judge on Dec. 2, and agents entered the apartment on the night of Dec. 5. They found nothing, according to a report tabled in court. CSIS spokeswoman Ines Farrow, reached on Tuesday, would not discuss it.",
		["declined", "csis"],
	),
	en(
		"Three former employees said they were told to sign. “It was that or no severance,” said one. Human resources at Northline is run by Gil Prentiss, who has since been promoted. Prentiss declined comment.",
		["declined", "northline"],
	),
	en(
		"By email, the Royal Canadian Mounted Police said it does not comment on operational matters. The Exampleton Police Service confirmed that two of its officers had taken part. The raid, on a farm outside Sedley, lasted six hours.",
		["declined", "rcmp"],
	),
	en(
		"The agency has never said how many people it employs on the project. In an email to the Courier, it said only that, as a matter of policy, it does not comment on its operations. The Communications Security Establishment was set up in 1946.",
		["declined", "cse"],
	),
	en(
		"The audit found $2.3 million in payments without receipts. Asked about them after a ribbon-cutting on Saturday, the mayor of Exampleton said the auditors were doing their job. The City of Exampleton’s treasurer, Carl Voss, said he would rather not comment.",
		["declined", "exampleton"],
	),
	en(
		"Ottawa has been slow to explain the delay. Public Safety Canada blamed a supplier. The supplier, Example Scanners Ltd., for its part, preferred not to comment, while the border agency said the machines would be in place by June.",
		["declined", "example-scanners"],
	),
	en(
		"The settlement was reached in January and sealed a week later. Lawyers for both sides, Lena Fisk for Alex Roe and Omar Haddad for Northline, declined to comment on its terms.",
		["declined", "alex-roe", "northline"],
	),
	en(
		"“We are proud of our safety record,” Northline’s president, Ana Brandt, told investors on a call in March. She refused to take the Courier’s questions after the annual meeting. A union official, by contrast, talked for an hour.",
		["refused", "northline"],
	),
	en(
		"Inspectors had warned of the crack as early as 2021, the documents show. The ministry of transport says it acted on every warning. The City of Exampleton refused to comment, citing the lawsuits filed by 31 families.",
		["refused", "exampleton"],
		["would_not_comment_citing", "exampleton"],
	),
	en(
		"Roe was fired on the spot, two people who were present said. Example Scanners Ltd. declined to comment on his departure. Roe now teaches in Red Deer.",
		["declined", "example-scanners"],
	),
	en(
		"The flight landed in Trenton at 2:40 a.m. with 16 passengers. Citing the safety of those on board, Global Affairs declined to comment on where it had come from. The Canadian Armed Forces posted a photograph of the aircraft the same day.",
		["would_not_comment_citing", "gac"],
	),
	en(
		"Prosecutors said they expected to call 40 witnesses. The Exampleton Police Service, whose chief is one of them, said it could not comment with a trial under way. “Let the court do its work,” the Crown attorney told reporters.",
		["would_not_comment_citing", "exampleton-police"],
	),
	en(
		"Sources in two capitals described the operation to the Courier. Pressed three times, CSIS would neither confirm nor deny it took part; the Privy Council Office said it had not been told.",
		["neither_confirm_nor_deny", "csis"],
	),

	// ---- paragraphs: interviews, questions left ----
	en(
		"The program has cost $88 million since 2019. National Defence turned down requests to interview the colonel who ran it, Yves Marchetti, and sent a four-paragraph statement instead. “The program met its aims,” it reads.",
		["declined_interview", "dnd"],
	),
	en(
		"Example University would not make its president available. In a statement it said that “the safety of students comes first,” and that a review would report in the fall. It did not say who is conducting the review.",
		["declined_interview", "example-university"],
		["did_not_answer_questions_about", "example-university"],
	),
	en(
		"A spokesperson for the Canada Border Services Agency, Tom Ruel, said the dogs had been retired for medical reasons. He did not respond to a follow-up question about how many had been put down. The agency has 74 dog teams.",
		["did_not_answer_questions_about", "cbsa"],
	),
	en(
		"The department says 1,100 files were affected. It had put the number at 300 in the spring. Asked to explain the difference, Global Affairs Canada restated the new figure and did not say why it had changed.",
		["did_not_answer_questions_about", "gac"],
	),
	en(
		"Northline told the Courier that the truck had passed an inspection in May. The provincial registry has no record of one. The company has refused to say who did the inspection, or where.",
		["did_not_answer_questions_about", "northline"],
	),
	en(
		"In a written answer, the Prime Minister’s Office said he had “every confidence” in the minister. Whether the two had spoken since the report came out, it would not say.",
		["did_not_answer_questions_about", "pmo"],
	),

	// ---- paragraphs: received, later, elsewhere ----
	en(
		"The Privy Council Office acknowledged the questions on Monday morning but did not comment. Global Affairs Canada, which got the same list, answered all but one of them that evening.",
		["acknowledged", "pco"],
	),
	en(
		"Northline’s law firm wrote on Wednesday to say that it had the Courier’s letter in hand. That was the last the newspaper heard of it. The company has 2,300 employees in four provinces.",
		["acknowledged", "northline"],
	),
	en(
		"The RCMP wanted two more days to answer, and was given them. CSIS needed none: its reply came within the hour. “The claims are false,” it said.",
		["asked_for_more_time", "rcmp"],
	),
	en(
		"The shells were stored in a shed behind the school, according to a military police report. The Canadian Armed Forces sent the Courier to the Department of National Defence, and the department sent it back. The shed burned down in 2020.",
		["referred", "caf", "dnd"],
	),
	en(
		"Asked who had paid for the flight, Public Safety Canada said to ask the RCMP, which said the bill was “being reconciled.” The charter company, Loon Lake Air, said it was paid in full and on time.",
		["referred", "psc"],
	),

	// ---- paragraphs: several at once ----
	en(
		"The letter was sent to four departments in June. Public Safety Canada said it had passed it on. National Defence declined to comment on it, the Privy Council Office did not answer, and Global Affairs steered a reporter to CSIS.",
		["declined", "dnd"],
		["did_not_respond", "pco"],
		["referred", "gac"],
	),
	en(
		"“No one told us a thing,” said Chief Marlene Two Rivers. The RCMP, which has a detachment 40 kilometres away, said it learned of the spill from television. Northline declined to be interviewed; its insurer, Gantry Mutual, did not respond to a request for comment, and neither did the City of Exampleton.",
		["declined_interview", "northline"],
		["did_not_respond", "?Gantry Mutual", "exampleton"],
	),
	en(
		"Dana Okafor, who left in 2023, would not comment. Nor would Example University, where she now teaches. Alex Roe, her successor, was unavailable, and a note left with his neighbours got no reply.",
		["declined", "dana-okafor", "example-university"],
		["could_not_be_reached", "alex-roe"],
		["did_not_respond", "alex-roe"],
	),
	en(
		"The office of the minister is on the same floor as the agency’s. The Office of the Minister of Examples did not respond to questions sent on Friday. A spokesman for Public Safety Canada said the department had no record of the call.",
		["did_not_respond", "minister-of-examples"],
	),

	// ---- paragraphs: nothing of the kind, or answered ----
	en(
		"CSIS responded in a statement on Thursday. “The Service takes these matters seriously,” it said, adding that it had briefed the RCMP and Public Safety Canada in the spring. The Courier had asked for comment on Monday.",
	),
	en(
		"The minister answered reporters’ questions for 20 minutes outside the House on Wednesday. He said he had not known about the contract until the Courier asked Public Safety Canada about it. “I was as surprised as you are,” he said.",
	),
	en(
		"Northline denied that anybody had been told to stay silent. In an email, its spokesman said the company had answered every question that inspectors asked of it, and had refused none of their requests. The inspectors’ report is due in June.",
	),
	en(
		"Okafor, reached in Lisbon, confirmed that the signature was hers. She said she had asked for more time to read the document and had been told there was none. “So I signed,” Dana Okafor said. “I didn’t ask any questions.”",
	),
	en(
		"The union asked the Canada Border Services Agency three times for the figures, its president said. The agency did not respond to the first two letters and declined the third request in writing. The union then went to court, and won.",
	),
	en(
		"Ridership has declined by a third since the line opened, and the City of Exampleton refers to it in its budget as a “legacy asset.” Councillors refused last month to close it. A decision could be reached in the fall.",
	),
	en(
		"The committee invited nine witnesses. Two, CSIS and the Communications Security Establishment, declined the invitation; a third, Example Scanners Ltd., did not reply to the clerk. The chair said summonses were being drafted.",
	),
	en(
		"In 2019, when the Courier first wrote about the well, Northline declined to comment and the city’s mayor could not be reached. This time both spoke. “We should have listened,” said the company’s new president.",
	),
	en(
		"Paramedics reached the scene in nine minutes. The driver did not respond to his name, and an officer of the Exampleton Police Service began chest compressions. He was confirmed dead at 6:12 p.m., the coroner said.",
	),
	en(
		"Public Safety Canada commented at length. The questions it was sent ran to two pages and its answers to seven, with footnotes. The RCMP’s answer, for its part, was a single word: “Agreed.”",
	),
	en(
		"If the department fails to answer by then, the commissioner can ask a judge to order it to. That has happened twice, both times to National Defence. A spokesperson said the department expected to respond in time.",
	),
	en(
		"The Courier asked CSIS, the RCMP and Global Affairs Canada whether they had seen the letter. All three said they had. None would have kept it secret, officials said, had anyone asked for it.",
	),
	en(
		"Example University’s senate referred the question to a working group on Thursday. Professors had asked for a vote. “We have been waiting for a reply since September,” said Prof. Kohl, who teaches chemistry.",
	),
	en(
		"The Prime Minister’s Office replied on Saturday that no such offer had been made. “It is fiction,” a spokesman said. The premier’s chief of staff, who was in the room, confirmed the account of the Prime Minister’s Office.",
	),
	en(
		"Roe stayed silent as the verdict was read. His lawyer asked the judge for more time to prepare for sentencing, and the Crown did not object. Alex Roe will be sentenced on Nov. 4.",
	),
	en(
		"The engineers’ report went to Northline in May. The company did not respond to its recommendations, the provincial inspector wrote, until a second report was under way. In an interview with the Courier, Northline’s president said that was unfair.",
	),
	en(
		"Commenting on the decision, the mayor said the city had no choice. “It was time,” she said. The City of Exampleton refused 14 other applications on the same day, and no applicant has appealed.",
	),
	en(
		"On April 3, CSIS acknowledged in court that it had misled the judge. It apologized the same day. A lawyer for the Service declined the judge’s invitation to make further submissions.",
	),
	en(
		"The soldiers could not be reached for two days because of the storm, and a helicopter had to turn back. The Canadian Armed Forces said all of them were in good health. “They were never out of rations,” a captain said.",
	),
	en(
		"“I wrote to the RCMP, to the mayor, to everyone. Not one of them answered,” Amadi said. The RCMP said it had opened a file on her complaint in March and had called her twice.",
	),
	en(
		"The memo sets out what staff of the Privy Council Office should do when a reporter calls: do not comment, do not confirm, refer all questions to media relations. It was written after a leak in 2018. An official confirmed that it is still in force.",
	),
	en(
		"Dana Okafor declined the severance she was offered. Northline then withdrew its reference, according to her statement of claim, which the company disputes. “Every word of it will be answered in court,” its lawyer told the Courier.",
	),
	en(
		"The Defence Department took 11 months to respond to the access request, and then refused most of it. The information commissioner called the delay indefensible. National Defence told the Courier it had hired 30 analysts since.",
	),
	en(
		"What did the RCMP know, and why did it not respond? Those questions, the inquiry’s lawyer said, would be put to the commissioner on Monday. The force has said that it welcomes them.",
	),
	en(
		"The mine’s owners and the province have been unable to reach an agreement on the cleanup. Talks resumed on Friday. A spokesman for Global Affairs Canada, which is not a party to them, said the department was following the case.",
	),
	en(
		"Example Scanners Ltd. confirmed that it had received $4 million and that the scanners were late. It said it would meet its commitments. The first of the machines should be in service by the time of the Games.",
	),
	en(
		"CBSA officers refused entry to the driver, who was referred to a second officer and questioned for two hours. He did not answer all their questions, the agency told the Courier. He was let in the next day.",
	),
	en(
		"The reporters’ association has written to the Exampleton Police Service about its habit of not returning calls. The force promised to do better. On Monday it answered the Courier’s email in six minutes.",
	),
	en(
		"The company’s lawyers replied to the letter on May 9, inside the deadline. Northline, they wrote, “categorically rejects” the allegations. They did not ask that their answer be kept private, and it is published in full on our website.",
	),
	en(
		"Lena Fisk said she would respond to the prosecution’s motion by Friday. Her client, Alex Roe, shook his head when a guard asked him a question. The hearing was adjourned after 10 minutes.",
	),
	en(
		"Patients who call the clinic at Example University reach a recording. “I left eight messages and nobody ever got back to me,” said one. The university said that it had hired two receptionists and that calls are now returned within a day.",
	),
	en(
		"The RCMP has yet to reply to the watchdog’s report, which was delivered in January and made 17 recommendations. By law it has until December. A spokesman for the force told the Courier the reply was being translated.",
	),
	en(
		"Global Affairs Canada confirmed on Sunday that two Canadians had been detained. It was in touch with their families, it said, and had asked to see them; the request was refused by the ministry of the interior. The families did not wish to be named.",
	),
	en(
		"Had the Communications Security Establishment refused to comment, this story would have been shorter. Instead, two of its directors sat down with the Courier in February. “Ask us anything,” one of them began.",
	),

	// ---- single sentences: headlines, decks, captions, notes ----
	en("Northline mum as fifth worker dies", ["did_not_respond", "northline"]),
	en(
		"Secret flights cost $9-million; RCMP won’t comment, CSIS refers calls to PMO",
		["declined", "rcmp"],
		["referred", "csis"],
	),
	en("Mounties decline comment after raid on Exampleton farm", ["declined", "rcmp"]),
	en("Spy agency CSE silent on leak, National Defence ‘aware’", ["did_not_respond", "cse"]),
	en("A truck at the Northline depot in Sedley. (Northline didn’t respond to our questions.)", [
		"did_not_respond",
		"northline",
	]),
	en(
		"Editor’s note: Example Scanners Ltd. was sent a summary of this article on May 6 and had not responded when it was published.",
		["did_not_respond_by_deadline", "example-scanners"],
	),
	en("Update: CSIS has since declined to comment.", ["declined", "csis"]),
	en(
		"Who was asked, and what they said: CSIS, nothing; the RCMP, no comment.",
		["did_not_respond", "csis"],
		["declined", "rcmp"],
	),
	en(
		"We asked four bodies for the figures: CSIS (no reply), Public Safety Canada (asked for an extension), the RCMP (declined) and Global Affairs Canada (sent a table).",
		["did_not_respond", "csis"],
		["asked_for_more_time", "psc"],
		["declined", "rcmp"],
	),

	// ---- single sentences: turned round, made nouns, put aside ----
	en("The silence of CSIS, which was sent the names on May 4, is now in its third week.", [
		"did_not_respond",
		"csis",
	]),
	en(
		"Northline’s refusal to comment on the deaths has angered the families, who gathered at its gates on Sunday.",
		["refused", "northline"],
	),
	en("Despite a week of emails and calls, not a word has come from the City of Exampleton.", [
		"did_not_respond",
		"exampleton",
	]),
	en(
		"The chemical was found in 14 wells owned by the company (which did not respond to a request for comment), Northline’s own consultants wrote.",
		["did_not_respond", "northline"],
	),
	en("Not one of the messages left for Dana Okafor over nine days was returned.", [
		"did_not_respond",
		"dana-okafor",
	]),
	en("Nor did Public Safety Canada reply when it was asked, twice, for the minutes.", [
		"did_not_respond",
		"psc",
	]),
	en(
		"Approached outside the courthouse on Friday, Alex Roe waved away a reporter’s questions, refusing to comment.",
		["refused", "alex-roe"],
	),
	en(
		"The contract — about which the Privy Council Office, citing cabinet confidence, would not comment — runs to 2031.",
		["would_not_comment_citing", "pco"],
	),
	en(
		"Left unanswered were six emails to the Canada Border Services Agency and two to Quillon Freight Systems.",
		["did_not_respond", "cbsa", "?Quillon Freight Systems"],
	),
	en(
		"When reached on Sunday, Northline’s spokesman said the company had no comment to make “at this time.”",
		["declined", "northline"],
	),
	en(
		"Global Affairs Canada confirmed the visit, Public Safety Canada, on the other hand, declined to, and the RCMP did not return a call.",
		["declined", "psc"],
		["did_not_respond", "rcmp"],
	),
	en(
		"It was four days before CSIS acknowledged the Courier’s questions, and it has not answered them since.",
		["acknowledged", "csis"],
	),
	en("An interview with the chief was requested, and refused, by the Exampleton Police Service.", [
		"declined_interview",
		"exampleton-police",
	]),
	en(
		"The spokesman for the Canadian Armed Forces would confirm neither the date nor the place, and would not say who gave the order.",
		["did_not_answer_questions_about", "caf"],
	),
	en(
		"The office of Transport Minister Ann Lowe declined to comment, and Public Safety Canada said the file was hers.",
		["declined", "?office of Transport Minister Ann Lowe"],
	),

	// ---- single sentences: nothing of the kind ----
	en("Northline replies: ‘We did nothing wrong’"),
	en("RCMP response time under fire as calls for help go unanswered in Sedley"),
	en("CSIS, for its part, said the order was lawful and had been confirmed by a judge."),
	en("Only the RCMP responded."),
	en("The Exampleton Police Service — which responded to 41,000 calls last year — has 212 officers."),
	en(
		"Correction: an earlier version of this article said that Example University declined to comment; it was not asked.",
	),
	en("Nobody at Northline will answer for the deaths, the families fear."),
	en("Comment: The RCMP must answer for its silence"),
	en("Neither CSIS nor the RCMP disputes the account, and both agreed to be interviewed."),
	en("Reporters were refused entry to the hearing, at which Dana Okafor spoke for an hour."),
	en("Despite its refusal to pay, Northline says it respects the ruling."),
	en(
		"The question of who owns the land was referred to Global Affairs Canada by the two ministries in 1998.",
	),
	en("The mayor declined to say a prayer before the meeting, a first for the City of Exampleton."),
	en("Alex Roe, unavailable since March because of a knee injury, will play on Saturday."),
	en("CSE: We’ll respond to every attack"),
	en(
		"To a suggestion that Public Safety Canada had been silent for too long, its deputy minister replied with a shrug.",
	),
	en(
		"The city’s comment period closes on Friday, and the City of Exampleton has not received a single response.",
	),
];

const french: ClaimRow[] = [
	// ---- paragraphes : personne n'a répondu ----
	fr(
		"Le contrat de 11,4 millions de dollars a été accordé sans appel d’offres en février. Example Scanners Ltd. soutient avoir satisfait à toutes les exigences. L’Agence des services frontaliers du Canada, qui l’a signé, n’avait toujours pas fait signe au Courrier mercredi soir.",
		["did_not_respond", "cbsa"],
	),
	fr(
		"«\u00a0On était neuf autour de la table et personne n’a pris de notes\u00a0», raconte une analyste. La rencontre a duré 40 minutes. Mis au courant de ce témoignage le 4 mai, le SCRS n’y a pas réagi, pas plus que le Bureau du Conseil privé.",
		["did_not_respond", "csis", "pco"],
	),
	fr(
		"Deux enquêteurs de la GRC se sont présentés à l’entrepôt le 3 mars, selon des employés. Ils en sont repartis avec quatre ordinateurs. Nos appels et nos courriels à Northline, dont le nom figure sur le bail, sont restés sans suite.",
		["did_not_respond", "northline"],
	),
	fr(
		"L’établissement affirme que 212 départs, c’est dans la moyenne. Sa registraire, Paule Denoncourt, à qui nous avons laissé deux messages, n’a pas rappelé. L’Université de l’Exemple compte 9000 étudiants.",
		["did_not_respond", "example-university"],
	),
	fr(
		"Les locataires des tours de la rue des Ormes sont privés d’eau chaude depuis novembre. «\u00a0Je lave les enfants chez ma mère\u00a0», dit Joie Amadi, qui habite au 14e étage. L’immeuble appartient à Fiducie Castelrive, qui a fait la sourde oreille à nos demandes.",
		["did_not_respond", "?Fiducie Castelrive"],
	),
	fr(
		"Alex Roe a touché 640 000\u00a0$ en trois ans, d’après les factures. Il avait pourtant juré aux députés avoir travaillé bénévolement. Les lettres envoyées chez lui et à son avocat n’ont suscité aucune réponse.",
		["did_not_respond", "alex-roe"],
	),
	fr(
		"Cinq organismes ont reçu la note. Trois d’entre eux l’ont confirmé au Courrier\u00a0: le Bureau du Conseil privé, Sécurité publique Canada et le CST. Les deux autres, le SCRS et la GRC, n’ont pas répondu.",
		["did_not_respond", "csis", "rcmp"],
	),
	fr(
		"Nous avons soumis les mêmes questions à Northline, à Example Scanners Ltd. et à la Ville d’Exampleton. Seule la Ville a répondu. «\u00a0Le dossier est clos\u00a0», écrit son porte-parole.",
		["did_not_respond", "northline", "example-scanners"],
	),
	fr(
		"La mairesse a assuré aux élus, lundi, que le pont était sûr. Un ingénieur mandaté par la Ville d’Exampleton dit la même chose. L’entrepreneur, Charpentes Vautrin, n’a quant à lui répondu à aucun de nos messages.",
		["did_not_respond", "?Charpentes Vautrin"],
	),
	fr(
		"Affaires mondiales Canada parle d’un rappel «\u00a0pour consultations\u00a0». Des deux attachés, le ministère ne dit rien. Le cabinet du premier ministre, qui a annoncé la nouvelle, laissait encore dimanche soir nos courriels sans réponse.",
		["did_not_respond", "pmo"],
	),
	fr(
		"Le porte-parole de Sécurité publique Canada, Noël Tarrant, avait promis de publier la liste. Elle ne l’a pas été. M. Tarrant n’a pas retourné nos appels de jeudi et de vendredi.",
		["did_not_respond", "psc"],
	),
	fr(
		"Depuis le 22 avril, le ministère de la Défense nationale a entre les mains nos neuf questions. On attend toujours ses réponses. Les Forces armées canadiennes, elles, ont envoyé les leurs dès le lendemain.",
		["did_not_respond", "dnd"],
	),

	// ---- paragraphes : pas tout de suite, pas à temps ----
	fr(
		"Les policiers ont été appelés à la gare de triage un peu avant 4 h. Deux personnes ont été conduites à l’hôpital, dont une dans un état grave. Northline, qui exploite les lieux, n’était pas immédiatement disponible pour commenter.",
		["did_not_immediately_respond", "northline"],
	),
	fr(
		"Le jugement a été rendu vendredi à 17 h. L’avocat de Dana Okafor y voit une victoire. Ni le ministère de la Défense nationale ni les Forces armées canadiennes n’y ont réagi sur-le-champ.",
		["did_not_immediately_respond", "dnd", "caf"],
	),
	fr(
		"Une technicienne du service de l’eau a décelé l’attaque dimanche. La Ville d’Exampleton dit que rien n’a été interrompu. Un courriel envoyé au Centre de la sécurité des télécommunications Canada est resté, dans l’immédiat, sans réponse.",
		["did_not_immediately_respond", "cse"],
	),
	fr(
		"Le Courrier a transmis ses constats au Service de police d’Exampleton jeudi midi, en lui donnant 24 heures pour réagir. Le délai a expiré sans que le corps policier se manifeste. Le syndicat a fourni une déclaration de deux pages.",
		["did_not_respond_by_deadline", "exampleton-police"],
	),
	fr(
		"L’Université de l’Exemple a annoncé mardi la fermeture du laboratoire. «\u00a0La science était solide\u00a0», plaide la professeure Iris Kohl, qui le dirigeait. L’établissement n’avait pas fourni la déclaration promise à l’heure d’aller sous presse.",
		["did_not_respond_by_deadline", "example-university"],
	),
	fr(
		"Le Canada a dépensé 3,1 milliards pour ces navires depuis 2014. La Défense nationale promet une mise à l’eau à l’automne. Chantiers Merlot-Lisle et la GRC n’avaient pas répondu lorsque cet article a été mis en ligne.",
		["did_not_respond_by_deadline", "?Chantiers Merlot-Lisle", "rcmp"],
	),
	fr(
		"Un fonctionnaire du Bureau du Conseil privé a rédigé la note, dont le SCRS a eu copie. Interpellés lundi, l’un et l’autre n’avaient pas encore donné suite au moment d’écrire ces lignes. La note fait trois pages.",
		["did_not_respond_by_deadline", "pco", "csis"],
	),

	// ---- paragraphes : pas joints ----
	fr(
		"Les factures portent la signature d’Alex Roe, alors administrateur. Example Scanners Ltd. dit avoir perdu sa trace. M. Roe, qui a déménagé deux fois depuis, n’était pas disponible pour commenter.",
		["could_not_be_reached", "alex-roe"],
	),
	fr(
		"«\u00a0Elle est la seule à s’y être opposée\u00a0», se souvient un collègue. Le nom de Dana Okafor apparaît à la dernière page. Nous l’avons cherchée à Halifax et à Lisbonne, sans parvenir à lui parler.",
		["could_not_be_reached", "dana-okafor"],
	),
	fr(
		"La société à numéro n’a qu’un administrateur, Pierrot Wendel, et son adresse est celle d’un lave-auto. Personne n’y a entendu parler de lui. M. Wendel est demeuré introuvable.",
		["could_not_be_reached", "?Pierrot Wendel"],
	),
	fr(
		"Les élus ont approuvé la vente par 8 voix contre 3. L’aréna coûtera 40 millions. En déplacement à l’étranger, le patron de Northline n’a pu être rejoint.",
		["could_not_be_reached", "northline"],
	),

	// ---- paragraphes : non merci ----
	fr(
		"Le mandat a été délivré le 2 décembre et les agents sont entrés dans l’appartement trois jours plus tard. Ils n’ont rien trouvé, indique un rapport déposé en cour. Jointe mardi, la porte-parole du SCRS, Inès Farrow, n’a pas voulu en parler.",
		["declined", "csis"],
	),
	fr(
		"Trois ex-employés disent qu’on les a forcés à signer. «\u00a0C’était ça ou pas d’indemnité\u00a0», résume l’un d’eux. Chez Northline, le directeur des communications, Gil Prentiss, a passé son tour lorsque nous lui avons demandé de commenter.",
		["declined", "northline"],
	),
	fr(
		"Par courriel, la GRC a dit ne pas commenter ses opérations. Le Service de police d’Exampleton confirme que deux de ses agents y ont pris part. La perquisition, dans une ferme de Sedley, a duré six heures.",
		["declined", "rcmp"],
	),
	fr(
		"L’organisme n’a jamais révélé combien d’employés travaillent au projet. Il nous a écrit qu’il ne commentait pas ses activités, par principe. Le Centre de la sécurité des télécommunications Canada a vu le jour en 1946.",
		["declined", "cse"],
	),
	fr(
		"La vérification a mis au jour 2,3 millions versés sans reçu. «\u00a0Laissons les vérificateurs travailler\u00a0», a lancé la mairesse samedi. Le trésorier de la Ville d’Exampleton, Carl Voss, a pour sa part préféré garder ses commentaires pour lui.",
		["declined", "exampleton"],
	),
	fr(
		"Ottawa tarde à expliquer le retard. Sécurité publique Canada montre du doigt un fournisseur. Ce dernier, Example Scanners Ltd., n’a pas souhaité y aller de commentaires, tandis que l’ASFC promet des appareils en juin.",
		["declined", "example-scanners"],
	),
	fr(
		"L’entente a été conclue en janvier puis scellée. Les avocats des deux parties, Me Léna Fisque pour Alex Roe et Me Omar Haddad pour Northline, n’ont pas voulu en commenter les termes.",
		["declined", "alex-roe", "northline"],
	),
	fr(
		"«\u00a0Nous sommes fiers de notre bilan\u00a0», a déclaré la présidente de Northline, Ana Brandt, aux actionnaires. Après l’assemblée, elle a refusé de répondre aux questions du Courrier. Un représentant syndical, lui, nous a parlé pendant une heure.",
		["refused", "northline"],
	),
	fr(
		"Les inspecteurs avaient signalé la fissure dès 2021, montrent les documents. Le ministère des Transports dit avoir donné suite à chaque avis. La Ville d’Exampleton refuse de commenter, invoquant les poursuites de 31 familles.",
		["refused", "exampleton"],
		["would_not_comment_citing", "exampleton"],
	),
	fr(
		"L’avion s’est posé à Trenton à 2 h 40 avec 16 passagers. Affaires mondiales Canada n’a pas voulu dire un mot sur sa provenance, arguant de la sécurité de ceux qui étaient à bord. Les Forces armées canadiennes ont diffusé une photo de l’appareil.",
		["would_not_comment_citing", "gac"],
	),
	fr(
		"La poursuite compte appeler 40 témoins. Le Service de police d’Exampleton, dont le chef est du nombre, a fait valoir qu’il ne pouvait commenter pendant le procès. «\u00a0Laissons la cour faire son travail\u00a0», a dit la procureure.",
		["would_not_comment_citing", "exampleton-police"],
	),
	fr(
		"Des sources dans deux capitales ont décrit l’opération au Courrier. Relancé trois fois, le SCRS n’a voulu ni en confirmer ni en nier l’existence. Le Bureau du Conseil privé dit n’en avoir rien su.",
		["neither_confirm_nor_deny", "csis"],
	),
	fr(
		"L’enquête a débuté en avril. La direction de l’Université de l’Exemple n’a pas voulu en dire plus, jeudi, que ce que contient son communiqué. Le recteur était en voyage.",
		["declined", "example-university"],
	),

	// ---- paragraphes : entrevues, questions laissées ----
	fr(
		"Le programme a coûté 88 millions depuis 2019. Nous aurions voulu nous entretenir avec le colonel Yves Marchetti, qui l’a dirigé\u00a0; la Défense nationale a décliné et envoyé une déclaration de quatre paragraphes.",
		["declined_interview", "dnd"],
	),
	fr(
		"L’Université de l’Exemple n’a pas rendu sa rectrice disponible pour une entrevue. Par écrit, elle soutient que «\u00a0la sécurité passe avant tout\u00a0» et qu’un rapport suivra, sans toutefois préciser qui le rédigera.",
		["declined_interview", "example-university"],
		["did_not_answer_questions_about", "example-university"],
	),
	fr(
		"Les chiens ont été mis à la retraite pour des raisons médicales, affirme Thomas Ruel, porte-parole de l’Agence des services frontaliers du Canada. Il n’a pas dit combien avaient été euthanasiés. L’agence possède 74 équipes canines.",
		["did_not_answer_questions_about", "cbsa"],
	),
	fr(
		"Le ministère évoque maintenant 1100 dossiers, contre 300 au printemps. Invité à expliquer l’écart, Affaires mondiales Canada a répété le nouveau chiffre, mais n’a pas dit pourquoi il avait changé.",
		["did_not_answer_questions_about", "gac"],
	),
	fr(
		"Northline soutient que le camion avait été inspecté en mai. Le registre provincial n’en porte aucune trace. L’entreprise a refusé de dire qui avait fait l’inspection, et où.",
		["did_not_answer_questions_about", "northline"],
	),
	fr(
		"Le premier ministre a «\u00a0pleine confiance\u00a0» en son ministre, nous écrit-on. Quant à savoir s’ils se sont parlé depuis la parution du rapport, le cabinet du premier ministre a éludé la question.",
		["did_not_answer_questions_about", "pmo"],
	),

	// ---- paragraphes : reçu, plus tard, ailleurs ----
	fr(
		"Après avoir accusé réception de nos questions lundi matin, le Bureau du Conseil privé n’a pas commenté. Affaires mondiales Canada, qui avait la même liste, a répondu le soir même à toutes sauf une.",
		["acknowledged", "pco"],
	),
	fr(
		"Le cabinet qui défend Northline nous a écrit, mercredi, qu’il avait bien reçu notre lettre. Nous n’avons plus eu de nouvelles ensuite. L’entreprise emploie 2300 personnes dans quatre provinces.",
		["acknowledged", "northline"],
	),
	fr(
		"La GRC souhaitait disposer de deux jours de plus pour nous répondre\u00a0; elle les a eus. Il n’en a pas fallu autant au SCRS. «\u00a0C’est faux\u00a0», a-t-il écrit dans l’heure.",
		["asked_for_more_time", "rcmp"],
	),
	fr(
		"Les obus étaient entreposés derrière l’école, selon un rapport de la police militaire. Les Forces armées canadiennes nous ont dit de poser nos questions au ministère de la Défense nationale. Le hangar a brûlé en 2020.",
		["referred", "caf"],
	),
	fr(
		"Qui a payé le vol\u00a0? À Sécurité publique Canada, on nous a aiguillés vers la GRC, où l’on assure que la facture est «\u00a0en traitement\u00a0». Le transporteur, Air Lac-au-Huard, dit avoir été payé rubis sur l’ongle.",
		["referred", "psc"],
	),

	// ---- paragraphes : plusieurs à la fois ----
	fr(
		"La lettre a été envoyée à quatre ministères en juin. Sécurité publique Canada dit l’avoir transmise. La Défense nationale n’a pas souhaité la commenter, le Bureau du Conseil privé est resté silencieux et Affaires mondiales nous a dirigés vers le SCRS.",
		["declined", "dnd"],
		["did_not_respond", "pco"],
		["referred", "gac"],
	),
	fr(
		"«\u00a0On ne nous a rien dit\u00a0», s’indigne la cheffe Marlène Deux-Rivières. La GRC dit avoir appris le déversement à la télé. Northline a refusé notre demande d’entrevue\u00a0; son assureur, Mutuelle Grandpré, ne nous a pas répondu, et la Ville d’Exampleton non plus.",
		["declined_interview", "northline"],
		["did_not_respond", "?Mutuelle Grandpré", "exampleton"],
	),
	fr(
		"Dana Okafor, partie en 2023, n’a pas voulu commenter. Même chose à l’Université de l’Exemple, où elle enseigne depuis. Alex Roe, son successeur, était injoignable.",
		["declined", "dana-okafor", "example-university"],
		["could_not_be_reached", "alex-roe"],
	),
	fr(
		"Le bureau du ministre se trouve au même étage que l’agence. Le Cabinet du ministre des Exemples n’a pas répondu aux questions que nous lui avons envoyées vendredi. Sécurité publique Canada dit n’avoir aucune trace de l’appel.",
		["did_not_respond", "minister-of-examples"],
	),

	// ---- paragraphes : rien de tel, ou répondu ----
	fr(
		"Le SCRS a réagi jeudi par voie de déclaration. «\u00a0Le Service prend ces questions au sérieux\u00a0», écrit-il, ajoutant avoir informé la GRC et Sécurité publique Canada au printemps. Le Courrier lui avait demandé ses commentaires lundi.",
	),
	fr(
		"La ministre a répondu aux questions des journalistes pendant vingt minutes, mercredi, à sa sortie de la Chambre. Elle ignorait tout du contrat, a-t-elle dit, avant que le Courrier n’interroge Sécurité publique Canada. «\u00a0J’ai été la première surprise.\u00a0»",
	),
	fr(
		"Northline nie avoir demandé à qui que ce soit de se taire. L’entreprise dit avoir répondu à toutes les questions des inspecteurs et n’avoir refusé aucune de leurs demandes. Leur rapport est attendu en juin.",
	),
	fr(
		"Jointe à Lisbonne, Dana Okafor confirme que la signature est la sienne. Elle dit avoir réclamé du temps pour lire le document, ce qu’on lui a refusé. «\u00a0J’ai signé sans poser de questions\u00a0», dit-elle.",
	),
	fr(
		"Trois fois, le syndicat a demandé les chiffres à l’Agence des services frontaliers du Canada, dit sa présidente. L’agence n’a pas répondu aux deux premières lettres et a décliné la troisième demande. L’affaire est allée en cour.",
	),
	fr(
		"L’achalandage décline depuis l’ouverture de la ligne. La Ville d’Exampleton renvoie, dans son budget, à un «\u00a0actif patrimonial\u00a0». Les élus ont refusé de la fermer le mois dernier.",
	),
	fr(
		"Le comité avait invité neuf témoins. Deux d’entre eux, le SCRS et le CST, ont décliné l’invitation\u00a0; un troisième, Example Scanners Ltd., n’a pas donné suite aux courriels du greffier. Des assignations sont en préparation.",
	),
	fr(
		"En 2019, lorsque le Courrier s’est intéressé au puits une première fois, Northline avait refusé de commenter. Cette fois, son nouveau président a accepté de nous parler. «\u00a0Nous aurions dû écouter\u00a0», admet-il.",
	),
	fr(
		"Les ambulanciers sont arrivés neuf minutes plus tard. Le conducteur ne répondait plus, et un agent du Service de police d’Exampleton a entrepris les manœuvres. Son décès a été confirmé à 18 h 12.",
	),
	fr(
		"Sécurité publique Canada a commenté longuement. À nos deux pages de questions, le ministère a répondu par sept pages annotées. La réponse de la GRC, elle, tient en un mot\u00a0: «\u00a0D’accord.\u00a0»",
	),
	fr(
		"Si le ministère ne répond pas dans les délais, la commissaire peut s’adresser à un juge. C’est arrivé deux fois, toujours avec la Défense nationale. Le ministère dit qu’il sera prêt à temps.",
	),
	fr(
		"Le Courrier a demandé au SCRS, à la GRC et à Affaires mondiales Canada s’ils avaient vu la lettre. Tous trois ont répondu que oui. Aucun ne l’aurait gardée secrète, disent-ils, si on la leur avait réclamée.",
	),
	fr(
		"Le sénat de l’Université de l’Exemple a renvoyé la question à un groupe de travail jeudi. Les professeurs voulaient un vote. «\u00a0On attend une réponse depuis septembre\u00a0», déplore la professeure Kohl.",
	),
	fr(
		"Le cabinet du premier ministre a répliqué samedi qu’une telle offre n’avait jamais existé. «\u00a0C’est de la fiction\u00a0», tranche un porte-parole. Le directeur de cabinet de la première ministre, qui était présent, confirme cette version.",
	),
	fr(
		"Alex Roe est resté silencieux pendant la lecture du verdict. Son avocat a demandé au juge un délai pour préparer ses observations. La Couronne ne s’y est pas opposée.",
	),
	fr(
		"Le rapport des ingénieurs a été remis à Northline en mai. L’entreprise n’a pas donné suite à leurs recommandations, écrit l’inspecteur, avant qu’un second rapport soit commandé. En entrevue au Courrier, son président juge le reproche injuste.",
	),
	fr(
		"Appelée à commenter la décision, la mairesse a dit que la Ville n’avait pas le choix. «\u00a0Il était temps.\u00a0» La Ville d’Exampleton a refusé 14 autres demandes le même jour.",
	),
	fr(
		"Le 3 avril, le SCRS a reconnu devant la cour qu’il avait induit le juge en erreur. Il s’est excusé le jour même. Son avocate a décliné l’offre du juge de présenter d’autres observations.",
	),
	fr(
		"La tempête a empêché de joindre les soldats pendant deux jours. Les Forces armées canadiennes assurent qu’ils se portent bien. «\u00a0Ils n’ont jamais manqué de vivres\u00a0», dit une capitaine.",
	),
	fr(
		"«\u00a0J’ai écrit à la GRC, à la mairesse, à tout le monde. Personne ne m’a répondu\u00a0», dit Mme Amadi. La GRC répond qu’elle a ouvert un dossier en mars et qu’elle l’a rappelée deux fois.",
	),
	fr(
		"La note explique aux employés du Bureau du Conseil privé quoi faire quand un journaliste appelle\u00a0: ne rien confirmer, ne pas commenter, renvoyer toute question aux relations avec les médias. Elle est toujours en vigueur, confirme un fonctionnaire.",
	),
	fr(
		"Dana Okafor a refusé l’indemnité qu’on lui offrait. Northline aurait ensuite retiré sa lettre de recommandation, selon la poursuite. «\u00a0Nous répondrons à chaque mot devant le tribunal\u00a0», nous a dit son avocat.",
	),
	fr(
		"La Défense nationale a mis onze mois à répondre à la demande d’accès, pour finalement en refuser l’essentiel. La commissaire a qualifié ce délai d’indéfendable. Trente analystes ont été embauchés depuis, dit le ministère.",
	),
	fr(
		"Que savait la GRC, et pourquoi n’a-t-elle pas répondu\u00a0? Ces questions seront posées lundi au commissaire, a annoncé la procureure de la commission. Le corps policier s’en réjouit.",
	),
	fr(
		"Example Scanners Ltd. confirme avoir reçu quatre millions et accuser du retard. L’entreprise dit qu’elle respectera ses engagements. Les premiers appareils seront en service à temps pour les Jeux.",
	),
	fr(
		"L’ASFC a refusé l’entrée au chauffeur, qui a été dirigé vers un second agent et interrogé deux heures. Il n’a pas répondu à toutes les questions, nous a indiqué l’agence. On l’a laissé passer le lendemain.",
	),
	fr(
		"La fédération des journalistes a écrit au Service de police d’Exampleton, à qui elle reproche de ne pas retourner les appels. Le corps policier a promis de s’amender. Lundi, il a répondu en six minutes à notre courriel.",
	),
	fr(
		"Les avocats de Northline ont répondu à notre lettre le 9 mai, avant l’échéance. L’entreprise «\u00a0rejette catégoriquement\u00a0» les allégations. Sa réponse est publiée intégralement sur notre site.",
	),
	fr(
		"Les patients qui appellent à la clinique de l’Université de l’Exemple tombent sur un message. «\u00a0J’en ai laissé huit et personne ne m’a rappelé\u00a0», dit l’un d’eux. L’établissement a embauché deux réceptionnistes.",
	),
	fr(
		"La GRC n’a pas encore répondu au rapport de la Commission, remis en janvier et assorti de 17 recommandations. La loi lui donne jusqu’en décembre. La réponse est en traduction, nous a précisé un porte-parole.",
	),
	fr(
		"Deux Canadiens sont détenus, a confirmé dimanche Affaires mondiales Canada. Le ministère dit avoir demandé à les voir, ce qui lui a été refusé. Les familles ne souhaitent pas être nommées.",
	),
	fr(
		"Me Léna Fisque répondra à la requête de la poursuite d’ici vendredi. Son client, Alex Roe, a secoué la tête quand un gardien lui a posé une question. L’audience a été suspendue au bout de dix minutes.",
	),

	// ---- phrases seules : titres, chapeaux, légendes, notes ----
	fr("Le SCRS muet après la fuite", ["did_not_respond", "csis"]),
	fr("Cinquième mort au travail\u00a0: Northline garde le silence", ["did_not_respond", "northline"]),
	fr(
		"Des vols secrets à 9 millions\u00a0; la GRC ne veut pas commenter, l’ASFC renvoie nos questions à Ottawa",
		["declined", "rcmp"],
		["referred", "cbsa"],
	),
	fr("Un camion au dépôt de Northline, à Sedley. (L’entreprise n’a pas répondu à nos questions.)", [
		"did_not_respond",
		"northline",
	]),
	fr(
		"NDLR\u00a0: un résumé de cet article a été transmis le 6 mai à Example Scanners Ltd., qui n’y avait pas répondu au moment de la publication.",
		["did_not_respond_by_deadline", "example-scanners"],
	),
	fr("Mise à jour\u00a0: le CST nous a depuis fait savoir qu’il ne commenterait pas.", ["declined", "cse"]),
	fr(
		"Qui a dit quoi\u00a0: le SCRS, rien du tout\u00a0; la GRC, pas de commentaire.",
		["did_not_respond", "csis"],
		["declined", "rcmp"],
	),
	fr(
		"Nous avons demandé ces chiffres au SCRS (aucune réponse), à Sécurité publique Canada (délai demandé), à la GRC (refus de commenter) et à Affaires mondiales Canada (chiffres fournis).",
		["did_not_respond", "csis"],
		["asked_for_more_time", "psc"],
		["refused", "rcmp"],
	),

	// ---- phrases seules : retournées, nominales, en incise ----
	fr("Le silence du SCRS, à qui nous avons envoyé les noms le 4 mai, dure depuis trois semaines.", [
		"did_not_respond",
		"csis",
	]),
	fr("Le refus de la GRC de commenter l’affaire a irrité les familles, réunies dimanche devant le poste.", [
		"refused",
		"rcmp",
	]),
	fr("Malgré une semaine de courriels et d’appels, rien n’est venu de la Ville d’Exampleton.", [
		"did_not_respond",
		"exampleton",
	]),
	fr("Aucun des messages laissés en neuf jours à Dana Okafor n’a été retourné.", [
		"did_not_respond",
		"dana-okafor",
	]),
	fr("Pas plus que le SCRS, Sécurité publique Canada n’a répondu à notre demande.", [
		"did_not_respond",
		"csis",
		"psc",
	]),
	fr(
		"Abordé vendredi à la sortie du palais de justice, Alex Roe a tourné les talons, refusant de commenter.",
		["refused", "alex-roe"],
	),
	fr(
		"Le contrat — que le Bureau du Conseil privé, invoquant le secret du Cabinet, n’a pas voulu commenter — court jusqu’en 2031.",
		["would_not_comment_citing", "pco"],
	),
	fr("Sont demeurés sans réponse six courriels à l’ASFC et deux à Transports Quillard.", [
		"did_not_respond",
		"cbsa",
		"?Transports Quillard",
	]),
	fr("De son côté, Northline n’a pas cru bon de nous répondre.", ["did_not_respond", "northline"]),
	fr("Quant à la GRC, elle s’en est tenue à un accusé de réception.", ["acknowledged", "rcmp"]),
	fr(
		"Affaires mondiales a confirmé la visite\u00a0; la Défense nationale, elle, n’a rien voulu confirmer ni démentir.",
		["neither_confirm_nor_deny", "dnd"],
	),
	fr("Le chef n’accordera pas d’entrevue, nous a fait savoir le Service de police d’Exampleton.", [
		"declined_interview",
		"exampleton-police",
	]),
	fr("Ce n’est pas faute d’avoir essayé\u00a0: le CST, relancé six fois, ne nous est jamais revenu.", [
		"did_not_respond",
		"cse",
	]),
	fr(
		"Interrogées sur l’auteur de l’ordre, les Forces armées canadiennes n’ont pas voulu dire de qui il s’agissait.",
		["did_not_answer_questions_about", "caf"],
	),
	fr(
		"Le bureau de la ministre des Transports Anne Lowe n’a pas voulu commenter, et Sécurité publique Canada a rappelé que le dossier relevait d’elle.",
		["declined", "?bureau de la ministre des Transports Anne Lowe"],
	),

	// ---- phrases seules : rien de tel ----
	fr("Northline répond à ses détracteurs\u00a0: «\u00a0Nous n’avons rien fait de mal\u00a0»"),
	fr("Appels sans réponse au 911\u00a0: la GRC de Sedley montrée du doigt"),
	fr("Le SCRS, pour sa part, dit que l’ordre était légal et qu’un juge l’avait confirmé."),
	fr("Seule la GRC a répondu."),
	fr("Le Service de police d’Exampleton — qui a répondu à 41 000 appels l’an dernier — compte 212 agents."),
	fr(
		"Rectificatif\u00a0: nous avons écrit par erreur que l’Université de l’Exemple avait refusé de commenter\u00a0; elle n’avait pas été sollicitée.",
	),
	fr("Personne, chez Northline, ne répondra de ces morts, craignent les familles."),
	fr("Éditorial — La GRC doit rompre le silence"),
	fr("Ni le SCRS ni la GRC ne contestent le récit, et tous deux ont accepté de nous rencontrer."),
	fr("Malgré son refus de payer, Northline dit respecter la décision."),
	fr("La question de la propriété des terrains a été renvoyée à Affaires mondiales Canada en 1998."),
	fr("La mairesse a refusé de réciter la prière d’usage, une première à la Ville d’Exampleton."),
	fr("Non disponible depuis mars à cause d’une blessure au genou, Alex Roe jouera samedi."),
	fr("Le ministère de la Défense nationale décline toute responsabilité dans l’accident."),
	fr("Rejoint par l’ASFC à la frontière, le camionneur a rebroussé chemin sans un mot."),
	fr("Le délai accordé par la Ville d’Exampleton aux citoyens pour commenter le projet prend fin vendredi."),
	fr("Sans surprise, Dana Okafor n’a pas donné suite à l’offre d’emploi du Bureau du Conseil privé."),
	fr("Rappelons que Northline n’a pas été accusée et que l’enquête suit son cours."),
];

export const desks: readonly ClaimRow[] = [...english, ...french];

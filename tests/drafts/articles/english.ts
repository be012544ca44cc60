import type { Article } from "./article.ts";

/** Wire copy, with straight quotation marks. */
const search: Article = {
	name: "wire: the search",
	language: "en",
	text: `RCMP search Exampleton warehouse; company says it told department of missing pallets

EXAMPLETON — Police searched a warehouse leased by Northline Logistics on Tuesday, weeks after a count found fewer crates of ammunition than the army had paid to store there.

"Investigators executed a search warrant at a warehouse on Harbour Road on Tuesday morning," said Sgt. Luc Aubin, a media relations officer with the RCMP. "No arrests were made."

Officers in white coveralls carried out at least nine boxes and a desktop computer, a photographer for this agency saw. A tow truck left with a grey cube van shortly before 11 a.m.

Gil Amory, vice-president of public affairs at Northline, said the company learned of the shortfall on March 3.

"Northline has delivered every shipment entrusted to it since 1994," Amory said in an emailed statement. "No employee has been disciplined, and we do not expect that to change."

He added that the company "will not discuss individual contracts."

The Department of National Defence did not immediately respond to a request for comment on Tuesday. Public Safety Canada referred questions to the RCMP.

The warehouse, a low brick building 800 metres from a primary school, has been rented month to month since 2021 under a permit that allows "the temporary storage of dry goods and household effects, to a height not exceeding four pallets."

Neighbours said trucks came at night.

"You'd hear the gate, then the beeping, then nothing," said Walt Prentice, 71, who has lived across the road since the '80s. "My wife called it 'the ghost shift,' and it stuck."

Coun. Imelda Straka, whose ward takes in the port, wants the building emptied.

"I'm not asking for a study," Straka said. "I'm asking for a truck."

The Exampleton Police Service had been called to the same address on Jan. 28.

"Officers attended at 10:40 p.m. and found the gate open," said Const. Mireille Tang, a public information officer with the force. "Nothing appeared to be missing."

The file was closed 15 days later. Tang said it has been reopened at the request of the RCMP.

Bao Nguyen-Hart, a lawyer who acts for three drivers, said his clients would co-operate with investigators. "They moved what they were told to move," he said.

Ammunition of the kind on the lease, 5.56-millimetre rifle rounds, is shipped in steel cans about 7" high, 30 to a crate, according to the manufacturer's data sheet. An average crate weighs 38 kilograms, so that two people can lift one.

The search comes as members of Parliament prepare to vote on a $61-million program to replace the army's oldest depots. The opposition has asked that the vote be put off. Government House Leader Corinne Abadi told reporters she saw "no reason on God's green earth" to do that.

The primary school will stay open, its board said in a letter to parents. "Your children are safe with us today, as they were yesterday," the letter said.`,
	quotations: [
		{
			passage:
				"Investigators executed a search warrant at a warehouse on Harbour Road on Tuesday morning, No arrests were made.",
			speaker: "Luc Aubin",
			onRecord: "exact",
		},
		{
			passage:
				"Northline has delivered every shipment entrusted to it since 1994, No employee has been disciplined, and we do not expect that to change.",
			speaker: "Gil Amory",
			onRecord: "exact",
		},
		{ passage: "will not discuss individual contracts.", speaker: "Gil Amory", onRecord: "exact" },
		{
			passage:
				"the temporary storage of dry goods and household effects, to a height not exceeding four pallets.",
			speaker: null,
			onRecord: "not_on_record",
		},
		{
			passage:
				"You'd hear the gate, then the beeping, then nothing, My wife called it 'the ghost shift,' and it stuck.",
			speaker: "Walt Prentice",
			onRecord: "not_on_record",
		},
		{
			passage: "I'm not asking for a study, I'm asking for a truck.",
			speaker: "Imelda Straka",
			onRecord: "not_on_record",
		},
		{
			passage: "Officers attended at 10:40 p.m. and found the gate open, Nothing appeared to be missing.",
			speaker: "Mireille Tang",
			onRecord: "exact",
		},
		{
			passage: "They moved what they were told to move,",
			speaker: "Bao Nguyen-Hart",
			onRecord: "not_on_record",
		},
		{ passage: "no reason on God's green earth", speaker: "Corinne Abadi", onRecord: "not_on_record" },
		{
			passage: "Your children are safe with us today, as they were yesterday,",
			speaker: null,
			onRecord: "not_on_record",
		},
	],
	claims: [
		["did_not_immediately_respond", "dnd"],
		["referred", "psc"],
	],
};

const investigation: Article = {
	name: "investigation: the count",
	language: "en",
	text: `The count

Four hundred and twelve pallets went into a warehouse in Exampleton. Nobody can say how many came out

On a wet Thursday in January, two clerks of the Department of National Defence, with a clipboard and a flashlight, walked the length of Building C on Harbour Road and counted. They counted again. Then one of them, according to an internal report obtained by this newspaper, sat down on a crate and telephoned her superior.

“You are going to want to come and see this,” the report quotes her as saying.

What her superior saw, 40 minutes later, was space. The lease with Northline Logistics called for 412 pallets of small-arms ammunition. The clerks had found 371.

The report, titled “Holdings Verification, Site 9,” runs to 64 pages, of which 11 are blacked out. It describes a system in which trucks were signed in but not out, in which a single padlock key hung from a nail, and in which a box marked “DO NOT STACK” stood at the bottom of a stack of six. Its authors conclude that “no reliable statement can be made as to the quantity of materiel removed from the site between September and January.”

Gil Amory, Northline’s vice-president of public affairs, disputes any suggestion that the company sat on the news.

“We learned of the missing pallets on March 3 and told the department the same morning,” he said in a written statement.

That is seven weeks after the flashlight. Asked about the gap, Northline did not answer questions about the January count.

The department has said little. It acknowledged receipt of 22 questions sent by this newspaper on April 2. When a reporter asked again last week, a press officer, Ashley Lemire, senior communications advisor at the Department of National Defence, wrote: “The Government of Canada does not comment on leaked documents.”

The Canadian Security Intelligence Service would neither confirm nor deny that it is taking part in the investigation. The Privy Council Office and the Prime Minister’s Office did not respond to questions by deadline.

The city, for its part, says it was kept in the dark.

“The city approved the Harbour Road permit in 2021 after two public meetings,” said Priya Nandakumar, Exampleton’s director of communications. “Council was not told that the site would be used to store ammunition.”

“We have asked the department for a full inventory, and we expect to have it by April 30,” Nandakumar said.

If it does not come, she said, “the mayor will ask council to suspend the permit.”

People who study such things were not surprised. Ravi Thorsen, who ran army depots for 20 years before he took to teaching supply management, has a rule that he calls the rule of the nail.

“If the key is on a nail, the books are on a nail,” Thorsen said. “You don’t need a spy. You don’t need a gang. You need a Friday afternoon.”

He was careful not to say that anything had been stolen. “Things get miscounted. Things get moved to the next shed and nobody writes it down. I once ‘lost’ a locomotive for a month,” he said.

The auditor general of a neighbouring country, in a 2018 study of 40 such sites, put it more drily: “Private storage of munitions is cheaper in every year but the one in which something happens.”

Among the findings of the report:

• 41 pallets could not be located on the day of the count.

• 17 of 60 drivers had no valid clearance, although the contract says that “every person who enters shall have been cleared to the level of Secret.”

• The alarm had been switched off since a “nuisance activation” in the fall.

Northline was founded in 1994 by two brothers with one refrigerated truck. It now has 2,300 employees. Its largest shareholder, Corvane Capital, could not be reached for comment; a number in its last filing is that of a bakery.

“I’ve had a few calls for them,” said the baker, Ilse Marchetti. “I tell everyone the same thing. We have rye.”`,
	quotations: [
		{
			passage: "You are going to want to come and see this,",
			speaker: null,
			onRecord: "not_on_record",
		},
		{ passage: "Holdings Verification, Site 9,", speaker: null, onRecord: "set_apart" },
		{ passage: "DO NOT STACK", speaker: null, onRecord: "set_apart" },
		{
			passage:
				"no reliable statement can be made as to the quantity of materiel removed from the site between September and January.",
			speaker: null,
			onRecord: "not_on_record",
		},
		{
			passage: "We learned of the missing pallets on March 3 and told the department the same morning,",
			speaker: "Gil Amory",
			onRecord: "altered",
		},
		{
			passage: "The Government of Canada does not comment on leaked documents.",
			speaker: "Ashley Lemire",
			onRecord: "exact",
		},
		{
			passage:
				"The city approved the Harbour Road permit in 2021 after two public meetings, Council was not told that the site would be used to store ammunition.",
			speaker: "Priya Nandakumar",
			onRecord: "exact",
		},
		{
			passage: "We have asked the department for a full inventory, and we expect to have it by April 30,",
			speaker: "Priya Nandakumar",
			onRecord: "altered",
		},
		{
			passage: "the mayor will ask council to suspend the permit.",
			speaker: "Priya Nandakumar",
			onRecord: "exact",
		},
		{
			passage:
				"If the key is on a nail, the books are on a nail, You don’t need a spy. You don’t need a gang. You need a Friday afternoon.",
			speaker: "Ravi Thorsen",
			onRecord: "not_on_record",
		},
		{
			passage:
				"Things get miscounted. Things get moved to the next shed and nobody writes it down. I once ‘lost’ a locomotive for a month,",
			speaker: "Ravi Thorsen",
			onRecord: "not_on_record",
		},
		{
			passage:
				"Private storage of munitions is cheaper in every year but the one in which something happens.",
			speaker: null,
			onRecord: "not_on_record",
		},
		{
			passage: "every person who enters shall have been cleared to the level of Secret.",
			speaker: null,
			onRecord: "not_on_record",
		},
		{ passage: "nuisance activation", speaker: null, onRecord: "set_apart" },
		{
			passage: "I’ve had a few calls for them, I tell everyone the same thing. We have rye.",
			speaker: "Ilse Marchetti",
			onRecord: "not_on_record",
		},
	],
	claims: [
		["did_not_answer_questions_about", "northline"],
		["acknowledged", "dnd"],
		["neither_confirm_nor_deny", "csis"],
		["did_not_respond_by_deadline", "pco"],
		["did_not_respond_by_deadline", "pmo"],
		["could_not_be_reached", "?Corvane Capital"],
	],
};

/** Straight marks beside feet, inches and apostrophes. */
const portrait: Article = {
	name: "feature: the woman who counts",
	language: "en",
	text: `The woman who counts

Dana Okafor is 5'10" in her work boots, and she has a way of looking at a shelf as if it owed her money. She grew up over a hardware store in the '90s, the youngest of five, and it was her job on Sundays to do the bins: washers, wing nuts, three-inch screws.

"She'd do the bins and then she'd do them again," said her brother, Chidi Okafor, who has the store now. "My father used to say, 'Dana, the screws did not run away.' And she'd say, 'Then why are there nine hundred and ninety-eight?'"

She is 44. For six years she drove a forklift and kept the ledger at Building C on Harbour Road, in Exampleton, where Northline Logistics stored ammunition for the army. In November she was let go. In January, copies of 30 pages of the ledger arrived in plain envelopes at two newspapers and one member of Parliament.

It is the first thing everyone asks. She knows it; she has made tea for it.

"I did not leak those papers, and I don't know who did," Okafor said.

She does not deny that she had them. "I kept a copy," she said, "because nobody would believe me otherwise."

The copy is in a biscuit tin. The tin is 12" across and has a castle on the lid. She took it down from the top of the refrigerator, looked at it and put it back without opening it.

What she saw, she said, was simple. Trucks left with more than the ledger said. She went to the man who ran the shift.

"I told my supervisor three times, and the second time he asked me whether I liked my job," she said.

The supervisor, whom this newspaper is not naming because he has not been accused of anything, has moved to another province. Northline declined an interview request. In a statement, Gil Amory, the company's vice-president of public affairs, said that "no employee has been disciplined."

On the street there are two schools of thought. At the barber's they call her "the accountant"; at the legion, something else.

"I've known her since she was yea high," said Bert Quill, 80, who was holding his hand about 3' off the floor. "If Dana tells you there's forty-one missing, don't bother looking for forty-two."

"She had a good job and she made trouble," said a woman at the next table, who would not give her name. "That's all I'll say. Put that in your paper."

Her lawyer, Peter Osei, has told her not to speak about the envelopes. She finds it hard. There was a moment, over the second pot, when she began a sentence three times.

Osei himself is cheerful about it. "My client is a witness," he said on the telephone. "She's the best witness I ever had. She remembers what everyone had for lunch."

The RCMP has interviewed her twice. A spokesperson for the force would not say whether she is under investigation. Nobody has searched the refrigerator.

There is a book she likes, a fat paperback called "The Measure of All Things," about two astronomers who set out to measure the world and got it slightly wrong. One of them knew. He hid the mistake for the rest of his life, and it ate him.

"People think it's a sad book," she said. "I think it's a horror story."

It was getting dark. From the kitchen window one can see the port, and the roof of Building C, and, since Tuesday, the lights of a police car.

"What I want," she said, "is for somebody to count the pallets."`,
	quotations: [
		{
			passage:
				"She'd do the bins and then she'd do them again, My father used to say, 'Dana, the screws did not run away.' And she'd say, 'Then why are there nine hundred and ninety-eight?'",
			speaker: "Chidi Okafor",
			onRecord: "not_on_record",
		},
		{
			passage: "I did not leak those papers, and I don't know who did,",
			speaker: "Dana Okafor",
			onRecord: "exact",
		},
		{
			passage: "I kept a copy, because nobody would believe me otherwise.",
			speaker: "Dana Okafor",
			onRecord: "exact",
		},
		{
			passage: "I told my supervisor three times, and the second time he asked me whether I liked my job,",
			speaker: "Dana Okafor",
			onRecord: "altered",
		},
		{ passage: "no employee has been disciplined.", speaker: "Gil Amory", onRecord: "exact" },
		{ passage: "the accountant", speaker: null, onRecord: "set_apart" },
		{
			passage:
				"I've known her since she was yea high, If Dana tells you there's forty-one missing, don't bother looking for forty-two.",
			speaker: "Bert Quill",
			onRecord: "not_on_record",
		},
		{
			passage: "She had a good job and she made trouble, That's all I'll say. Put that in your paper.",
			speaker: null,
			onRecord: "not_on_record",
		},
		{
			passage:
				"My client is a witness, She's the best witness I ever had. She remembers what everyone had for lunch.",
			speaker: "Peter Osei",
			onRecord: "not_on_record",
		},
		{ passage: "The Measure of All Things,", speaker: null, onRecord: "set_apart" },
		{
			passage: "People think it's a sad book, I think it's a horror story.",
			speaker: "Dana Okafor",
			onRecord: "not_on_record",
		},
		{
			passage: "What I want, is for somebody to count the pallets.",
			speaker: "Dana Okafor",
			onRecord: "exact",
		},
	],
	claims: [
		["declined_interview", "northline"],
		["did_not_answer_questions_about", "rcmp"],
	],
};

const column: Article = {
	name: "column: the passive voice",
	language: "en",
	text: `Opinion

The passive voice has a clearance

By Leonora Pike

There is a dialect of English spoken only within a short walk of Parliament Hill. It has no first person. In it, mistakes were made, lessons will be learned and, my favourite, “the matter is being looked at.” By whom? With what? The dialect has no word for that.

I have collected specimens for years. Last week brought a beauty. A stack of papers about a warehouse had found its way to the newspapers, as papers do, and Ashley Lemire, a senior communications advisor at the Department of National Defence, was asked what the army had to say about them. “The Government of Canada,” she said, “does not comment on leaked documents.”

Look at it. Nobody in it is from the department. There is no warehouse. There is a Government, which is the size of a continent, and it has a habit.

I don’t blame Ms. Lemire, who was only the messenger, and who at least picked up the telephone. The Communications Security Establishment Canada, asked whether it had been reading the mail of a forklift driver, was grander. It “does not comment on its operations, its partners or the tools it may or may not use.” May or may not! Hamlet got five acts out of less.

My late colleague Desmond Farr wrote a small book about all this, “The Spokesman Regrets,” which is out of print and ought not to be. He held that a non-answer is a kind of answer. “Listen for the verb,” Farr used to tell the interns. “If there isn’t one, you’ve got a story.”

So I listened. I listened to the minister, who was “seized of” the file. I listened to the city, whose director of communications, Priya Nandakumar, spoke in sentences with people in them, and told me that “council was never told that the site would be used to store ammunition.” I could have kissed her.

And I listened to the so-called “storage partner,” Northline Logistics. Its man Gil Amory says the firm has “delivered every shipment entrusted to it since 1994.” Every one? Then, sir, whose are the 41?

Readers write to ask why reporters bother with these calls at all. “You know they’re going to say nothing,” writes Mr. H. Dube of Lac-aux-Oies. “So why print it?” It is a fair question, Mr. Dube. We call because it is fair to call. If an office says it won’t comment, we say so; if it says nothing, we say that; and if we were to write that someone “refused” when he merely had not got to his inbox, you should cancel your subscription.

I try to imagine the alternative. Suppose a department were to say: we lost count, here is what we know, we will tell you more on Friday. Would the sky fall? In 1978, a deputy minister named Arthur Penhallow did just that, over a matter of some missing jeeps. “I am embarrassed,” he told a room of reporters, “and I should think you would be, too.” He kept his job for 11 more years.

Nobody has said “I” at that department since, as far as I can find. I may not have been looking in the right place. The matter is being looked at.`,
	quotations: [
		{ passage: "the matter is being looked at.", speaker: null, onRecord: "not_on_record" },
		{
			passage: "The Government of Canada, does not comment on leaked documents.",
			speaker: "Ashley Lemire",
			onRecord: "exact",
		},
		{
			passage: "does not comment on its operations, its partners or the tools it may or may not use.",
			speaker: "Communications Security Establishment Canada",
			onRecord: "exact",
		},
		{ passage: "The Spokesman Regrets,", speaker: null, onRecord: "set_apart" },
		{
			passage: "Listen for the verb, If there isn’t one, you’ve got a story.",
			speaker: "Desmond Farr",
			onRecord: "not_on_record",
		},
		{ passage: "seized of", speaker: null, onRecord: "set_apart" },
		{
			passage: "council was never told that the site would be used to store ammunition.",
			speaker: "Priya Nandakumar",
			onRecord: "altered",
		},
		{ passage: "storage partner,", speaker: null, onRecord: "set_apart" },
		{
			passage: "delivered every shipment entrusted to it since 1994.",
			speaker: "Gil Amory",
			onRecord: "exact",
		},
		{
			passage: "You know they’re going to say nothing, So why print it?",
			speaker: "H. Dube",
			onRecord: "not_on_record",
		},
		{ passage: "refused", speaker: null, onRecord: "set_apart" },
		{
			passage: "I am embarrassed, and I should think you would be, too.",
			speaker: "Arthur Penhallow",
			onRecord: "not_on_record",
		},
		{ passage: "I", speaker: null, onRecord: "set_apart" },
	],
	claims: [],
};

const brief: Article = {
	name: "brief: the city and the permit",
	language: "en",
	text: `BRIEFLY: City could suspend Harbour Road permit

EXAMPLETON – The City of Exampleton will decide in May whether a warehouse on Harbour Road may go on operating.

“We have asked the department for a full inventory, and we expect to have it before April 30,” said Priya Nandakumar, director of communications for the city. “If the answer is not satisfactory, the mayor will ask council to suspend the permit.”

Quick facts

• The permit was approved in 2021. It allows “general storage.”

• The building has 6,200 square metres of floor, under a ceiling 9 m high.

• It is leased by Northline Logistics, which stores goods there for the Department of National Defence.

• “Council was told that the site would be used to store ammunition,” Nandakumar said.

Quotes

“Exampleton is a port. Ports have warehouses. What they should also have is a list,” said Mayor Rosalind Achterberg.

“The chamber supports a quick, orderly and transparent review,” said Tomas Eklund-Day, president of the Harbour Business Association.

“I want to thank the neighbours, who have been patient,” Achterberg added. “They’ve been patient since 2021. I wouldn’t have been.”

The Department of National Defence asked for more time to respond to questions about the inventory. Northline referred questions to the department.

Public meeting

A public meeting on the permit, “Harbour Road: What’s Next?,” will be held at the Seamen’s Hall on Wednesday, April 9, at 7 p.m. Doors open at 6:30. Coffee will be served. Written comments may be sent to the city clerk until noon on April 11; those that arrive later will not be answered.

Residents who could not be reached by the city’s flyer may call the clerk’s office.

About Exampleton

Exampleton, pop. 88,400, is the third-busiest grain port in the region. Its motto, “By Water and by Work,” dates from 1871.

Also in the news

The Canada Border Services Agency says it has had a busy winter on the docks. “The CBSA seized 14 containers at the port between January and March,” Rebecca Stroud, a spokesperson, said in an email. “Goods are held until the importer proves where they came from.” She declined to name the importers.`,
	quotations: [
		{
			passage:
				"We have asked the department for a full inventory, and we expect to have it before April 30, If the answer is not satisfactory, the mayor will ask council to suspend the permit.",
			speaker: "Priya Nandakumar",
			onRecord: "exact",
		},
		{ passage: "general storage.", speaker: null, onRecord: "set_apart" },
		{
			passage: "Council was told that the site would be used to store ammunition,",
			speaker: "Priya Nandakumar",
			onRecord: "altered",
		},
		{
			passage: "Exampleton is a port. Ports have warehouses. What they should also have is a list,",
			speaker: "Rosalind Achterberg",
			onRecord: "not_on_record",
		},
		{
			passage: "The chamber supports a quick, orderly and transparent review,",
			speaker: "Tomas Eklund-Day",
			onRecord: "not_on_record",
		},
		{
			passage:
				"I want to thank the neighbours, who have been patient, They’ve been patient since 2021. I wouldn’t have been.",
			speaker: "Rosalind Achterberg",
			onRecord: "not_on_record",
		},
		{ passage: "Harbour Road: What’s Next?,", speaker: null, onRecord: "set_apart" },
		{ passage: "By Water and by Work,", speaker: null, onRecord: "set_apart" },
		{
			passage:
				"The CBSA seized 14 containers at the port between January and March, Goods are held until the importer proves where they came from.",
			speaker: "Rebecca Stroud",
			onRecord: "exact",
		},
	],
	claims: [
		["asked_for_more_time", "dnd"],
		["referred", "northline"],
		["did_not_answer_questions_about", "cbsa"],
	],
};

/** A quotation over three paragraphs, with an opening mark on each. */
const court: Article = {
	name: "court: the injunction",
	language: "en",
	text: `Judge refuses to seal warehouse papers

‘Embarrassment is not a ground,’ she tells company

A judge has refused to keep secret 30 pages from the books of a warehouse in Exampleton, saying that the public has an interest in knowing how ammunition is counted.

Northline Logistics had asked the court for an order to seal the pages and to forbid two newspapers from quoting them. Justice Agnes Whitlam dismissed the motion on Friday, with costs.

“I have read every page twice,” she said from the bench. “There are no secrets of war in them. There is arithmetic.

“It was put to me that publication would cause the company grave and lasting harm. I asked counsel what the harm was. I was told that customers might conclude that the company cannot count.

“Embarrassment is not a ground. If it were, this court would sit in the dark.”

Harlan Moss, for Northline, had argued that the pages were “stolen goods, pure and simple,” and that whoever printed them was no better than a fence. Bettina Crowe, for the newspapers, answered that “a ledger isn’t a lawn mower.”

The court referred a separate question, whether the newspapers must say how they got the pages, to another judge. It will be heard in June. Northline asked for more time to file evidence and was given until May 20.

Outside the courtroom, Northline would not say whether it will appeal. Gil Amory, a vice-president of Northline, read from a prepared statement. “No employee has been disciplined,” it said, “and we do not expect that to change.”

The former employee at the centre of the case, Dana Okafor, was not a party to it. She sat in the last row.

“I did leak those papers, and I don’t know who did,” she said in the corridor, and laughed when a reporter read it back to her.

Her lawyer asked that the following be added: “My client misspoke for the length of one breath.”

The Attorney General of Canada, who might have taken part, did not. A Justice Department lawyer sat through the two days with a pad on her knee and never answered the judge’s invitation to address her.

The Department of National Defence would not comment, citing the appeal period. The RCMP, whose officers searched the building in March, also declined to comment on the ruling.

An earlier statement by Sgt. Luc Aubin, a media relations officer for the RCMP, said that “the investigation is ongoing, and we cannot provide further details at this time.”

In her reasons, which run to 19 pages, Whitlam quoted a decision of 1913 in which a judge wrote that “publicity is the very soul of justice.” She added a line of her own that lawyers were repeating at the elevators: “And it is cheaper than a padlock.”

The newspapers’ editors welcomed the ruling. Elspeth Vane, who edits one of them, called it “a good day for people who can add.”`,
	quotations: [
		{ passage: "Embarrassment is not a ground,", speaker: null, onRecord: "not_on_record" },
		{
			passage:
				"I have read every page twice, There are no secrets of war in them. There is arithmetic. It was put to me that publication would cause the company grave and lasting harm. I asked counsel what the harm was. I was told that customers might conclude that the company cannot count. Embarrassment is not a ground. If it were, this court would sit in the dark.",
			speaker: "Agnes Whitlam",
			onRecord: "not_on_record",
		},
		{ passage: "stolen goods, pure and simple,", speaker: "Harlan Moss", onRecord: "not_on_record" },
		{ passage: "a ledger isn’t a lawn mower.", speaker: "Bettina Crowe", onRecord: "not_on_record" },
		{
			passage: "No employee has been disciplined, and we do not expect that to change.",
			speaker: "Gil Amory",
			onRecord: "exact",
		},
		{
			passage: "I did leak those papers, and I don’t know who did,",
			speaker: "Dana Okafor",
			onRecord: "altered",
		},
		{
			passage: "My client misspoke for the length of one breath.",
			speaker: null,
			onRecord: "not_on_record",
		},
		{
			passage: "the investigation is ongoing, and we cannot provide further details at this time.",
			speaker: "Luc Aubin",
			onRecord: "exact",
		},
		{ passage: "publicity is the very soul of justice.", speaker: null, onRecord: "not_on_record" },
		{
			passage: "And it is cheaper than a padlock.",
			speaker: "Agnes Whitlam",
			onRecord: "not_on_record",
		},
		{
			passage: "a good day for people who can add.",
			speaker: "Elspeth Vane",
			onRecord: "not_on_record",
		},
	],
	claims: [
		["did_not_answer_questions_about", "northline"],
		["would_not_comment_citing", "dnd"],
		["declined", "rcmp"],
	],
};

const university: Article = {
	name: "news: the batteries",
	language: "en",
	text: `Students walk out of army battery lab

Eleven quit; university says they were free to go

Photo: Doctoral student Amara Lindqvist outside the lab on Friday. “We came to make batteries,” she says, “not paperwork.”

Eleven graduate students have left a laboratory at Example University that makes batteries for the army, saying that they were asked to sign papers they were not allowed to read.

The papers, according to three of the students, were headed “Acknowledgement of Continuing Obligations” and were shown to them on a tablet. They could scroll to the signature. They could not scroll up.

“I said, ‘What am I acknowledging?’ and he said, ‘That you acknowledge it,’” said Amara Lindqvist, 27, a doctoral student in chemistry. “It was like something out of a play.”

The university disputes that account.

“The university received $2.4 million from the department over three years for research on cold-weather batteries,” said Tobias Wren, its vice-provost for research. “None of that work is classified.”

In a second email, Wren wrote: “Students were free to leave the project at any time, and eleven did.”

He did not answer questions about the tablet. The university declined to make the head of the laboratory, Ingo Feld, available for an interview.

The Department of National Defence did not respond to a request for comment, and neither did the Communications Security Establishment Canada, two of whose employees sit on the laboratory’s advisory board. Earlier, in answer to other questions, the latter’s press office had written: “All of our activities are reviewed by independent bodies and are conducted in accordance with Canadian law.”

How it began

The lab opened in 2022 on the fourth floor of what students call “the Fridge,” a windowless block by the river. Its aim was a battery that starts a truck at -51 C. By last spring it had one, about the size of a loaf of bread, that had survived 1,100 winters in a box.

Then, Lindqvist said, came the visitors. “They were very polite. They wore those shoes.”

Who left

Seven of the 11 worked on electrodes, three on housings and one, Piotr Baum, on what he calls “the boring part,” the software. “I don’t have anything against the army,” Baum said. “My sister’s in it. She’s the one who told me never to sign a thing I hadn’t read.”

The graduate students’ association says that it wrote to the provost in October, and again in November. “Nobody got back to us,” its president, Salma Reyes-Kone, said. “Not a line.” The provost’s calendar, obtained under freedom-of-information law, shows that a meeting with the association was set for Nov. 30 and then, in the words of an assistant, “postponed sine die.”

Professor Yolanda Stubbs, who teaches research ethics elsewhere and has no part in the matter, said that such papers are common and mostly harmless. “What’s not common is the tablet,” she said. “Consent that you can’t scroll isn’t consent. It’s a screensaver.”

What comes next

The university’s senate will hear from both sides on April 22. Wren is on the agenda for 15 minutes, the students for 10. The item is listed as “Other business.”`,
	quotations: [
		{
			passage: "We came to make batteries, not paperwork.",
			speaker: "Amara Lindqvist",
			onRecord: "not_on_record",
		},
		{ passage: "Acknowledgement of Continuing Obligations", speaker: null, onRecord: "set_apart" },
		{
			passage:
				"I said, ‘What am I acknowledging?’ and he said, ‘That you acknowledge it,’ It was like something out of a play.",
			speaker: "Amara Lindqvist",
			onRecord: "not_on_record",
		},
		{
			passage:
				"The university received $2.4 million from the department over three years for research on cold-weather batteries, None of that work is classified.",
			speaker: "Tobias Wren",
			onRecord: "altered",
		},
		{
			passage: "Students were free to leave the project at any time, and eleven did.",
			speaker: "Tobias Wren",
			onRecord: "exact",
		},
		{
			passage:
				"All of our activities are reviewed by independent bodies and are conducted in accordance with Canadian law.",
			speaker: "Communications Security Establishment Canada",
			onRecord: "exact",
		},
		{ passage: "the Fridge,", speaker: null, onRecord: "set_apart" },
		{
			passage: "They were very polite. They wore those shoes.",
			speaker: "Amara Lindqvist",
			onRecord: "not_on_record",
		},
		{ passage: "the boring part,", speaker: null, onRecord: "set_apart" },
		{
			passage:
				"I don’t have anything against the army, My sister’s in it. She’s the one who told me never to sign a thing I hadn’t read.",
			speaker: "Piotr Baum",
			onRecord: "not_on_record",
		},
		{
			passage: "Nobody got back to us, Not a line.",
			speaker: "Salma Reyes-Kone",
			onRecord: "not_on_record",
		},
		{ passage: "postponed sine die.", speaker: null, onRecord: "not_on_record" },
		{
			passage:
				"What’s not common is the tablet, Consent that you can’t scroll isn’t consent. It’s a screensaver.",
			speaker: "Yolanda Stubbs",
			onRecord: "not_on_record",
		},
		{ passage: "Other business.", speaker: null, onRecord: "set_apart" },
	],
	claims: [
		["did_not_answer_questions_about", "example-university"],
		["declined_interview", "example-university"],
		["did_not_respond", "dnd"],
		["did_not_respond", "cse"],
	],
};

/** Single quotation marks in the British manner, double ones inside them. */
const leak: Article = {
	name: "foreign report: the tasking orders",
	language: "en",
	text: `Canadian spies were told to watch port workers, leaked orders suggest

Three documents set out ‘areas of interest’ in a town of 88,000

Tom Arkwright in Exampleton

Canada’s intelligence agencies were instructed to gather information about dock workers and their unions, according to three tasking orders seen by this newspaper.

The orders, dated between 2019 and 2021, list what they call ‘persons of influence’ on the waterfront. One of them asks for reports on ‘mood, habits and grievances, with particular reference to the night shift’. Another is headed ‘Quiet Water’.

The Canadian Security Intelligence Service, the Communications Security Establishment Canada and the Department of Global Affairs did not immediately reply to requests for comment. Ashley Lemire, senior communications advisor at the Department of National Defence, told this newspaper: ‘The Government of Canada does not comment on leaked documents.’

The Prime Minister’s Office declined to comment.

The orders do not say who wrote them. They carry the stamp of an interdepartmental committee whose existence was disclosed in the ’00s and whose members’ names never were. An expert to whom this newspaper showed them, a former analyst named Gwen Halloran, said they were ‘almost certainly real, and almost certainly nobody’s proudest work’.

‘What strikes me is how dull they are,’ Halloran said. ‘You’d expect “sabotage” and you get “shift patterns”. Someone was filling in a form.’

The workers’ reaction was less measured. Fergus O’Dowd, secretary of the dockers’ branch, read the orders standing up, in his office above the chandler’s. ‘Night shift,’ he said. ‘That’s me and eleven others and a kettle.’

He has written to the minister. ‘I’ve asked him one thing,’ he said: ‘“Did you have my phone?” It’s a yes or a no.’ The letter has not been answered.

Lawyers said that the orders, if genuine, raise difficult questions. ‘Parliament drew a line round lawful protest in 1984, and it’s a bright line,’ said Nadia Fairweather KC. ‘I don’t see how you get from there to the kettle.’

The review body that oversees the agencies names no names, but a summary of its last annual report notes ‘instances in which the necessity of collection was asserted rather than shown’. It made six recommendations. The agencies’ responses are not public.

Those who have dealt with the agencies’ press offices know the form. On an earlier occasion, in reply to questions about phone-tracking equipment, the Communications Security Establishment’s Media Relations office said that it ‘does not comment on its operations, its partners or the tools it may or may not have used’.

One senior official, asked on Thursday whether the night shift was still of interest, answered with a question: had this newspaper thought of asking the night shift?

It had. ‘We’re just tired, love,’ said a crane driver, Maureen Sproat, who was eating a sausage roll at ten to six in the morning. ‘Write that down for them.’`,
	quotations: [
		{ passage: "areas of interest", speaker: null, onRecord: "set_apart" },
		{ passage: "persons of influence", speaker: null, onRecord: "set_apart" },
		{
			passage: "mood, habits and grievances, with particular reference to the night shift",
			speaker: null,
			onRecord: "not_on_record",
		},
		{ passage: "Quiet Water", speaker: null, onRecord: "set_apart" },
		{
			passage: "The Government of Canada does not comment on leaked documents.",
			speaker: "Ashley Lemire",
			onRecord: "exact",
		},
		{
			passage: "almost certainly real, and almost certainly nobody’s proudest work",
			speaker: "Gwen Halloran",
			onRecord: "not_on_record",
		},
		{
			passage:
				"What strikes me is how dull they are, You’d expect “sabotage” and you get “shift patterns”. Someone was filling in a form.",
			speaker: "Gwen Halloran",
			onRecord: "not_on_record",
		},
		{
			passage: "Night shift, That’s me and eleven others and a kettle.",
			speaker: "Fergus O’Dowd",
			onRecord: "not_on_record",
		},
		{
			passage: "I’ve asked him one thing, “Did you have my phone?” It’s a yes or a no.",
			speaker: "Fergus O’Dowd",
			onRecord: "not_on_record",
		},
		{
			passage:
				"Parliament drew a line round lawful protest in 1984, and it’s a bright line, I don’t see how you get from there to the kettle.",
			speaker: "Nadia Fairweather",
			onRecord: "not_on_record",
		},
		{
			passage: "instances in which the necessity of collection was asserted rather than shown",
			speaker: null,
			onRecord: "not_on_record",
		},
		{
			passage: "does not comment on its operations, its partners or the tools it may or may not have used",
			speaker: "Communications Security Establishment",
			onRecord: "altered",
		},
		{
			passage: "We’re just tired, love, Write that down for them.",
			speaker: "Maureen Sproat",
			onRecord: "not_on_record",
		},
	],
	claims: [
		["did_not_immediately_respond", "csis"],
		["did_not_immediately_respond", "cse"],
		["did_not_immediately_respond", "gac"],
		["declined", "pmo"],
	],
};

export const english: readonly Article[] = [
	search,
	investigation,
	portrait,
	column,
	brief,
	court,
	university,
	leak,
];

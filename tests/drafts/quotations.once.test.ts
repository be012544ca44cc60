/** The rules by which quotations are held against the record, specified by examples. */
import { checkerOf } from "../../src/drafts/check.ts";
import { readHtml } from "../../src/drafts/read.ts";
import { noBreakSpace as s } from "../../src/lines/grammar.ts";
import { story, time } from "../lines/story.ts";
import { checking, quotationsIn, recordOf } from "./shown.ts";

const at = time("20:00");
const emailed = ["09:30 email accepted_by_server"];
const them = { proposedBy: "them", accepted: true } as const;

const lemire = { at: "15:00", kind: "statement", speaker: "Ashley Lemire" } as const;
const hadley = {
	at: "15:10",
	kind: "statement",
	speaker: "Noor Hadley",
	title: "media liaison officer",
} as const;
const abidi = { at: "15:20", kind: "statement", speaker: "Hélène Abidi", title: "porte-parole" } as const;

const facts = story([
	{
		who: "dnd",
		attempts: emailed,
		replies: [
			{
				...lemire,
				title: "senior communications advisor",
				body: "We do not comment on leaked documents. The Department did not cancel the order, and it has not asked for its money back. We expect the remaining 19 vehicles in June, provided that the port stays open. Nobody was hurt, as far as we know.\n\nThe brakes were replaced at the expense of the manufacturer. Every vehicle was driven for 500 kilometres before it was accepted.",
			},
			{
				...hadley,
				body: "The order cost $11.2 million for 1,000 vehicles; another 1250 were promised in the ’90s. The officers’ mess has a door that is 5'10\" high. It was built by our US partners, who “never looked back,” and the staff office was re-opened on 9 May. Sergeant Roe recieved the keys. The temperature fell to -4 that night.",
			},
		],
	},
	{
		who: "rcmp",
		attempts: emailed,
		replies: [
			{
				at: "15:30",
				kind: "statement",
				speaker: "Colin Etuk",
				title: "media relations sergeant",
				body: "Contrary to what has been reported, no shots were fired and no dog was used. Both men were released on conditions and will appear in court on 18 June.",
				quotes: ["no shots were fired and no dog was used"],
			},
		],
	},
	{
		who: "cse",
		attempts: emailed,
		replies: [
			{
				at: "15:40",
				kind: "statement",
				speaker: "Tomas Lindqvist",
				title: "media relations officer",
				terms: "on_the_record_spokesperson",
				body: "The Cyber Centre issued two advisories in May and a third one in June.",
			},
		],
	},
	{
		who: "gac",
		attempts: emailed,
		replies: [
			{
				...abidi,
				language: "fr",
				body: `Nous n’avons jamais reçu copie du document que vous citez. L’État n’a rien à cacher${s}: nos agents l’ont dit dès le début de l’été. Nous déconseillons tout voyage dans la région, sauf pour des raisons familiales.`,
				quotes: [
					{
						text: "Nous n’avons jamais reçu copie du document que vous citez.",
						en: "We were never given a copy of the document that you cite.",
					},
				],
			},
			{
				...abidi,
				...them,
				terms: "off_the_record",
				body: "Between us, the landlord changed the locks twice and the generators arrived without any fuel.",
			},
			{
				...abidi,
				...them,
				terms: "background",
				body: "The ambassador had asked to be recalled as early as the month of June.",
			},
			{
				...abidi,
				terms: "embargoed",
				embargo: "tomorrow 06:00",
				body: "The embassy will move to its new building on the first Monday of March.",
			},
			{
				...abidi,
				proposedBy: "them",
				body: "Two of the three signatures were added after the order had gone out to the regions.",
			},
			{
				...abidi,
				proposedBy: "them",
				accepted: false,
				body: "The deputy minister signed the waiver herself against the advice of every engineer.",
			},
		],
	},
]);

const letter = "Did the Department warn its partners in Geneva before the vote took place in the spring?";
const record = recordOf(facts, at, { ownWords: [letter] });
const check = checking(record);

/** A rule, a draft, and what is found of each of its quotations. */
type Example = readonly [rule: string, draft: string, ...found: string[]];

const words = "We do not comment on leaked documents.";

describe.each<[string, readonly Example[]]>([
	[
		"quotation marks",
		[
			["curly", `Lemire wrote: “${words}”`, "exact"],
			["straight", `Lemire wrote: "${words}"`, "exact"],
			["single curly", `Lemire wrote: ‘${words}’`, "exact"],
			["single straight", `Lemire wrote: '${words}'`, "exact"],
			["guillemets", `Lemire wrote: «${words}»`, "exact"],
			["guillemets with no-break spaces", `Lemire wrote: «${s}${words}${s}»`, "exact"],
			["single guillemets", `Lemire wrote: ‹${words}›`, "exact"],
			["low and high", `Lemire wrote: „${words}“`, "exact"],
			["low and curly", `Lemire wrote: „${words}”`, "exact"],
			["opened curly, closed straight", `Lemire wrote: “${words}"`, "exact"],
			["never closed: to the end of the paragraph", `Lemire wrote: “${words}\nThat was all.`, "exact"],
			[
				"a French dialogue dash",
				`— ${words.slice(0, -1)}, a dit Ashley Lemire.`,
				"exact_with_marked_edits: final_punctuation",
			],
			["an English headline", `‘We do not comment’: National Defence`, "exact"],
		],
	],
	[
		"quotations within quotations",
		[
			[
				"the inner one on the record, the outer one not",
				`“My brother read me what Lemire wrote, ‘${words}’ Then he laughed,” Jane Poe said.`,
				"not_on_record",
				"exact",
			],
			[
				"the inner one altered",
				"“My brother read me what Lemire wrote, ‘We will not comment on leaked documents.’ Then he laughed,” Jane Poe said.",
				"not_on_record",
				"altered: [-will-] {+do+}",
			],
			[
				"on the record together with the words that are quoted within",
				"Hadley said: “It was built by our US partners, who ‘never looked back,’ and the staff office was re-opened on 9 May.”",
				"exact",
			],
			[
				"guillemets with curly marks within",
				`«${s}Mon frère m’a lu la réponse de Lemire${s}: “${words}” Puis il a ri${s}», raconte Jeanne Poe.`,
				"not_on_record",
				"exact",
			],
		],
	],
	[
		"apostrophes are no marks",
		[
			["a decade", "Hadley said another 1,250 were promised in the ’90s. The ’80s were no better."],
			["a possessive", "The officers’ mess and the soldiers’ quarters are closed."],
			["straight ones", "It's the officers' mess, and the soldiers' quarters aren't open."],
			["a letter left out", "Rock ’n’ roll, ’tis said, got ’em through it."],
			["feet and inches", "The door is 5'10\" high and 3'2\" wide."],
			["within single marks", "Hadley said: ‘The officers’ mess has a door that is 5'10\" high.’", "exact"],
			["a decade within single marks", "Hadley said: ‘another 1250 were promised in the ’90s.’", "exact"],
			[
				"within straight single marks",
				"Hadley said: 'promised in the '90s. The officers' mess has a door'",
				"exact",
			],
		],
	],
	[
		"in several parts",
		[
			[
				"interrupted by who says it",
				"“The Department did not cancel the order,” Lemire said, “and it has not asked for its money back.”",
				"exact",
			],
			[
				"words skipped where it is interrupted",
				"“The Department did not cancel the order,” Lemire said, “it has not asked for its money back.”",
				"altered: {+and+}",
			],
			[
				"a negation skipped where it is interrupted",
				"“The Department did,” Lemire said, “cancel the order.”",
				"altered: {+not+}",
			],
			[
				"in French, within the marks",
				`«${s}Nous n’avons jamais, a dit Hélène Abidi, reçu copie du document que vous citez.${s}»`,
				"exact",
			],
			[
				"in French, with a pronoun, within the marks",
				`Hélène Abidi a répondu. «${s}Nous n’avons jamais, a-t-elle dit, reçu copie du document que vous citez.${s}»`,
				"exact",
			],
			[
				"a sentence before and a sentence after: two quotations",
				"“We do not comment on leaked documents,” Lemire said. “Nobody was hurt, as far as we know.”",
				"exact_with_marked_edits: final_punctuation",
				"exact",
			],
			[
				"a mark before each paragraph, and one at the end",
				"Lemire wrote: “Nobody was hurt, as far as we know.\n“The brakes were replaced at the expense of the manufacturer.”",
				"exact",
			],
			[
				"a changed word in the second of its paragraphs",
				"Lemire wrote: “Nobody was hurt, as far as we know.\n“The brakes were repaired at the expense of the manufacturer.”",
				"altered: [-repaired-] {+replaced+}",
			],
			[
				"guillemets before each paragraph",
				`Abidi a écrit${s}: «${s}Nous n’avons jamais reçu copie du document que vous citez.\n«${s}L’État n’a rien à cacher${s}»`,
				"exact",
			],
		],
	],
	[
		"what quotes nobody",
		[
			["a word held at a distance", "The so-called “experts” met on Monday.", "scare_quotes"],
			["a title", "She wrote a report titled “The Long Way Home” in May.", "title"],
			["a title by its capitals", "The song “Over the Hills and Far Away” was played.", "title"],
			["a French title", `Son livre intitulé «${s}La route du nord${s}» a paru en mai.`, "title"],
			["but a whole sentence was said", "The answer was brief: “Never again.”", "not_on_record"],
		],
	],
	[
		"ellipses",
		[
			...(
				[
					["…", "one character"],
					["...", "three dots"],
					[". . .", "three dots apart"],
					["[…]", "in brackets"],
					["[...]", "three dots in brackets"],
					["(…)", "in parentheses"],
					["(...)", "three dots in parentheses"],
				] as const
			).map(
				([mark, how]): Example => [
					how,
					`Lemire wrote: “Every vehicle was driven ${mark} before it was accepted.”`,
					"exact_with_marked_edits: ellipsis",
				],
			),
			[
				"that leaves out a negation",
				"Lemire wrote: “The Department did … cancel the order”.",
				"exact_with_marked_edits: ellipsis, drops_negation",
			],
			[
				"that leaves out a condition",
				"Lemire wrote: “We expect the remaining 19 vehicles in June … as far as we know.”",
				"exact_with_marked_edits: ellipsis, drops_negation, drops_condition, joins_sentences",
			],
			[
				"that makes one sentence of two",
				"Lemire wrote: “We do not comment … and it has not asked for its money back.”",
				"exact_with_marked_edits: ellipsis, drops_negation, joins_sentences",
			],
			[
				"after a full stop, with a capital after: two sentences as they were",
				"Lemire wrote: “We do not comment on leaked documents. … We expect the remaining 19 vehicles in June, provided that the port stays open.”",
				"exact_with_marked_edits: ellipsis, drops_negation",
			],
			[
				"at the end of what was said",
				"Lemire wrote: “The brakes were replaced …”",
				"exact_with_marked_edits: ellipsis",
			],
			[
				"at its beginning",
				"Lemire wrote: “… the brakes were replaced at the expense of the manufacturer.”",
				"exact_with_marked_edits: ellipsis, first_capital",
			],
			[
				"words changed beside it",
				"Lemire wrote: “Every truck was driven … before it was accepted.”",
				"altered: [-truck-] {+vehicle+} {+for 500 kilometres+}",
			],
			[
				"words in another order around it",
				"Lemire wrote: “Before it was accepted … every vehicle was driven.”",
				"altered: [-Before it was accepted …-]",
			],
			[
				"it stops right before its condition",
				"Lemire wrote: “We expect the remaining 19 vehicles in June”.",
				"exact: stops_before_condition",
			],
		],
	],
	[
		"brackets",
		[
			[
				"the first letter",
				"Lemire wrote: “[W]e expect the remaining 19 vehicles in June, provided that the port stays open.”",
				"exact_with_marked_edits: first_capital, brackets",
			],
			[
				"a first letter made small",
				"Lemire said “[t]he Department did not cancel the order.”",
				"exact_with_marked_edits: first_capital, brackets, final_punctuation",
			],
			[
				"words added",
				"Lemire wrote: “Every vehicle [of the first lot] was driven for 500 kilometres”.",
				"exact_with_marked_edits: brackets",
			],
			[
				"in the place of words",
				"Lemire wrote: “The Department did not cancel the order, and [the army] has not asked for its money back.”",
				"exact_with_marked_edits: brackets",
			],
			[
				"in the place of a negation",
				"Lemire wrote: “The Department [did] cancel the order, and it has not asked for its money back.”",
				"exact_with_marked_edits: brackets, drops_negation",
			],
			[
				"in the place of a negation, with another",
				"Lemire wrote: “The Department [never did] cancel the order, and it has not asked for its money back.”",
				"exact_with_marked_edits: brackets",
			],
			["a mistake of the record, as it is", "Hadley wrote: “Sergeant Roe recieved [sic] the keys.”", "exact"],
			[
				"a mistake of the record, put right in silence",
				"Hadley wrote: “Sergeant Roe received the keys.”",
				"altered: [-received-] {+recieved+}",
			],
			[
				"words changed beside them",
				"Lemire wrote: “No vehicle [of the first lot] was driven for 500 kilometres.”",
				"altered: [-No-] {+Every+}",
			],
		],
	],
	[
		"capitals and punctuation",
		[
			[
				"a small first letter",
				"Lemire said that “the brakes were replaced at the expense of the manufacturer.”",
				"exact_with_marked_edits: first_capital",
			],
			[
				"another letter made small",
				"Lemire said: “The department did not cancel the order”.",
				"exact_with_marked_edits: capitals",
			],
			[
				"a country is no pronoun",
				"Hadley said: “It was built by our us partners.”",
				"altered: [-us-] {+US+}",
			],
			[
				"a comma for the full stop",
				`“${words.slice(0, -1)},” Lemire said.`,
				"exact_with_marked_edits: final_punctuation",
			],
			[
				"a question mark for the full stop",
				`Lemire wrote: “${words.slice(0, -1)}?”`,
				"exact_with_marked_edits: final_punctuation",
			],
			[
				"a full stop in the middle of a sentence",
				"Hadley wrote: “The order cost $11.2 million.”",
				"exact_with_marked_edits: final_punctuation",
			],
			["nothing at the end", "Lemire said that they “do not comment on leaked documents”.", "exact"],
			[
				"a comma left out",
				"Lemire wrote: “Nobody was hurt as far as we know.”",
				"exact_with_marked_edits: punctuation",
			],
			["the stop outside the marks", "Lemire said: “We do not comment on leaked documents”.", "exact"],
		],
	],
	[
		"numbers",
		[
			["thousands without a sign", "Hadley wrote: “$11.2 million for 1000 vehicles”", "exact"],
			["thousands with a space", `Hadley wrote: “$11.2 million for 1${s}000 vehicles”`, "exact"],
			["thousands with a thin space", "Hadley wrote: “$11.2 million for 1\u202f000 vehicles”", "exact"],
			["thousands with a comma", "Hadley wrote: “another 1,250 were promised”", "exact"],
			[
				"a lost point",
				"Hadley wrote: “The order cost $112 million for 1,000 vehicles”",
				"altered: [-112-] {+11.2+}",
			],
			[
				"a comma for the point",
				"Hadley wrote: “The order cost $11,2 million for 1,000 vehicles”",
				"altered: [-11,2-] {+11.2+}",
			],
			[
				"another decimal",
				"Hadley wrote: “The order cost $11.3 million for 1,000 vehicles”",
				"altered: [-11.3-] {+11.2+}",
			],
			[
				"a lost zero",
				"Hadley wrote: “The order cost $11.2 million for 100 vehicles”",
				"altered: [-100-] {+1,000+}",
			],
			[
				"another currency",
				"Hadley wrote: “The order cost €11.2 million for 1,000 vehicles”",
				"altered: [-€-] {+$+}",
			],
			["no currency", "Hadley wrote: “The order cost 11.2 million for 1,000 vehicles”", "altered: {+$+}"],
			[
				"in letters",
				"Lemire wrote: “We expect the remaining nineteen vehicles in June”",
				"altered: [-nineteen-] {+19+}",
			],
			["a lost sign", "Hadley wrote: “The temperature fell to 4 that night.”", "altered: [-4-] {+-4+}"],
			["a proper minus", "Hadley wrote: “The temperature fell to −4 that night.”", "exact"],
		],
	],
	[
		"typography makes no difference",
		[
			[
				"straight apostrophes",
				"Abidi a écrit : “Nous n'avons jamais reçu copie du document que vous citez.”",
				"exact",
			],
			["ligatures", "Hadley wrote: “The oﬃcers’ mess”", "exact"],
			["ligatures of French", "Hadley wrote: “the staﬀ oﬃce was re-opened on 9 May.”", "exact"],
			[
				"accents apart from their letters",
				`Abidi a écrit : “${"Nous n’avons jamais reçu copie du document que vous citez.".normalize("NFD")}”`,
				"exact",
			],
			["soft hyphens", "Lemire wrote: “We do not com\u00adment on leaked docu\u00adments.”", "exact"],
			["no-break spaces", `Lemire wrote: “We do${s}not comment on\u202fleaked documents.”`, "exact"],
			["zero-width spaces", "Lemire wrote: “We do not\u200b comment on leaked documents.”", "exact"],
			[
				"a zero-width space after an apostrophe",
				"Hadley wrote: “The officers’\u200b mess has a door”",
				"exact",
			],
			["a no-break hyphen", "Hadley wrote: “the staff office was re\u2011opened on 9 May.”", "exact"],
			["capitals without their accents", "Abidi a écrit : « L’Etat n’a rien à cacher »", "exact"],
			[
				"but an accent is a letter",
				"Abidi a écrit : « nos agents l’ont dit des le début de l’été. »",
				"altered: [-des-] {+dès+}",
			],
		],
	],
	[
		"words that were not said",
		[
			["one changed", "Lemire wrote: “We will not comment on leaked documents.”", "altered: [-will-] {+do+}"],
			["one added", "Lemire wrote: “We do not ever comment on leaked documents.”", "altered: [-ever-]"],
			["one dropped", "Lemire wrote: “We do not comment on documents.”", "altered: {+leaked+}"],
			["a negation dropped", "Lemire wrote: “We do comment on leaked documents.”", "altered: {+not+}"],
			[
				"a negation drawn together",
				"Lemire wrote: “We don’t comment on leaked documents.”",
				"altered: [-don’t-] {+do not+}",
			],
			["a name changed", "Hadley wrote: “Sergeant Poe recieved the keys.”", "altered: [-Poe-] {+Roe+}"],
			[
				"another spelling",
				"Lemire wrote: “Every vehicle was driven for 500 kilometers before it was accepted.”",
				"altered: [-kilometers-] {+kilometres+}",
			],
			[
				"another number of them",
				"Lemire wrote: “The brake was replaced at the expense of the manufacturer.”",
				"altered: [-brake was-] {+brakes were+}",
			],
		],
	],
])("%s", (_, examples) => {
	test.each(examples)("%s: %s", (_, draft, ...found) => {
		expect(quotationsIn(check(draft))).toEqual(found);
	});
});

test("a block quotation needs no marks", async () => {
	const quoted = async (body: string) =>
		quotationsIn(
			checkerOf(record)(
				await readHtml(`<p>The answer of National Defence:</p><blockquote>${body}</blockquote>`),
			),
		);
	expect(await quoted(`<p>${words}</p>`)).toEqual(["exact"]);
	expect(await quoted(`<p>“${words}”</p>`)).toEqual(["exact"]);
	expect(await quoted("<p>We will not comment on leaked documents.</p>")).toEqual([
		"altered: [-will-] {+do+}",
	]);
});

/** The one finding of a draft that quotes once. */
function only(draft: string) {
	const [finding, ...others] = check(draft).findings.filter(({ kind }) => kind === "quotation");
	if (finding === undefined || others.length > 0)
		throw new Error(`quotes ${others.length + 1} times: ${draft}`);
	return finding;
}
const reasonsOf = (draft: string) => only(draft).because.map(({ name }) => name);

describe("what is said of words that were altered", () => {
	test("the record's words are shown, and offered between the draft's marks", () => {
		const finding = only("Lemire wrote: “We will not comment on leaked documents.”");
		expect(finding).toMatchObject({
			verdict: "altered",
			passage: "“We will not comment on leaked documents.”",
			quote: { text: words, start: 0, end: words.length },
			suggestion: `“${words}”`,
			because: [{ name: "words_differ", reply: finding.reply }],
		});
		expect(finding.diff?.map(({ op, text }) => [op, text])).toEqual([
			["same", "We "],
			["del", "will "],
			["ins", "do "],
			["same", "not comment on leaked documents"],
		]);
	});

	test.each([
		[
			"words of two replies",
			"“The brakes were replaced at the expense of the manufacturer and both men were released on conditions,” Lemire said.",
			"words_of_two_replies",
		],
		[
			"words of one reply in another order",
			"Lemire wrote: “Every vehicle was driven for 500 kilometres and the brakes were replaced at the expense of the manufacturer.”",
			"order_differs",
		],
		[
			"halves of two sentences",
			"Lemire wrote: “The Department did not cancel the order … we do not comment on leaked documents.”",
			"order_differs",
		],
	])("%s", (_, draft, reason) => {
		expect(only(draft).verdict).toBe("altered");
		expect(reasonsOf(draft)).toContain(reason);
	});
});

describe("who said it", () => {
	const lemires = "“The Department did not cancel the order”";
	const who = "Ashley Lemire, senior communications advisor, Department of National Defence";

	test.each<[string, string]>([
		["named before", `Ashley Lemire said ${lemires}.`],
		["named after", `${lemires}, said Ashley Lemire.`],
		["named after, the verb last", `${lemires}, Ashley Lemire said.`],
		["according to", `According to Ashley Lemire, ${lemires}.`],
		["her organization", `National Defence said ${lemires}.`],
		["its abbreviation", `DND said ${lemires}.`],
		["in French", `${lemires}, a déclaré Ashley Lemire.`],
		["selon", `Selon Ashley Lemire, ${lemires}.`],
		[
			"with her title",
			`Ashley Lemire, a senior communications adviser at the Department of National Defence, said ${lemires}.`,
		],
		["with less of a title", `Ashley Lemire, an adviser at DND, said ${lemires}.`],
		["as a spokesperson", `Ashley Lemire, a DND spokesperson, said ${lemires}.`],
		["by her last name", `Ashley Lemire answered on Monday. ${lemires}, Lemire said.`],
		["with an honorific", `${lemires}, Ms. Lemire said.`],
		["by a pronoun", `Ashley Lemire answered on Monday. ${lemires}, she said.`],
		["by nobody", `The answer was short: ${lemires}.`],
	])("%s: right", (_, draft) => {
		expect(only(draft).verdict).toBe("exact");
	});

	test.each<[string, string, string]>([
		["another person of the record", `Colin Etuk said ${lemires}.`, "said_by"],
		["another person of her own department", `Noor Hadley said ${lemires}.`, "said_by"],
		["somebody unknown", `${lemires}, Jane Poe said.`, "said_by"],
		["another organization", `The RCMP said ${lemires}.`, "said_by"],
		["another organization, in French", `${lemires}, a déclaré la GRC.`, "said_by"],
		[
			"a title that she does not have",
			`Ashley Lemire, the deputy minister, said ${lemires}.`,
			"title_on_record",
		],
		[
			"a rank that she does not have",
			`Ashley Lemire, chief communications adviser at DND, said ${lemires}.`,
			"title_on_record",
		],
		[
			"an office that is not hers",
			`Ashley Lemire, a senior communications adviser at Global Affairs, said ${lemires}.`,
			"office_on_record",
		],
	])("%s: wrong", (_, draft, reason) => {
		expect(only(draft)).toMatchObject({ verdict: "wrong_speaker", suggestion: who });
		expect(reasonsOf(draft)).toEqual([reason]);
	});

	test("a name stays out where the terms allow only a spokesperson", () => {
		const quote = "“The Cyber Centre issued two advisories in May and a third one in June”";
		expect(only(`Tomas Lindqvist said ${quote}.`)).toMatchObject({
			verdict: "terms_forbid",
			because: [{ name: "name_not_for_print" }],
			suggestion: "Communications Security Establishment Canada",
		});
		expect(only(`CSE said ${quote}.`).verdict).toBe("exact");
		expect(only(`A spokesperson for CSE said ${quote}.`).verdict).toBe("exact");
	});
});

describe("what may not be printed", () => {
	test.each<[string, string, string, string | null]>([
		["off the record", "Abidi said “the landlord changed the locks twice”.", "not_on_the_record", null],
		["on background", "Abidi said “the ambassador had asked to be recalled”.", "not_on_the_record", null],
		[
			"under embargo",
			"Abidi said “the embassy will move to its new building”.",
			"embargoed",
			"2026-02-17T06:00:00.000Z",
		],
		[
			"on terms that nobody accepted",
			"Abidi said “two of the three signatures were added after the order”.",
			"terms_not_accepted",
			null,
		],
		[
			"on terms that were turned down",
			"Abidi said “the deputy minister signed the waiver herself”.",
			"terms_not_accepted",
			null,
		],
		[
			"with a word changed",
			"Abidi said “the landlord changed the doors twice and the generators arrived”.",
			"not_on_the_record",
			null,
		],
		[
			"repeated without marks",
			"The landlord changed the locks twice, and the generators arrived with no fuel, an official said.",
			"not_on_the_record",
			null,
		],
		[
			"repeated without marks, under embargo",
			"The embassy will move to its new building on the first Monday of the month.",
			"embargoed",
			"2026-02-17T06:00:00.000Z",
		],
	])("%s", (_, draft, reason, expiresAt) => {
		expect(only(draft)).toMatchObject({ verdict: "terms_forbid", expiresAt, suggestion: null });
		expect(reasonsOf(draft)[0]).toBe(reason);
	});

	test("once the embargo has ended, it may", () => {
		const later = checking(recordOf(facts, time("tomorrow 06:01")));
		const found = quotationsIn(later("Abidi said “the embassy will move to its new building”."));
		expect(found).toEqual(["exact_with_marked_edits: first_capital"]);
	});

	test("the same facts in other words may", () => {
		const draft = "The move did not go well: locks were changed, and generators came without fuel.";
		expect(quotationsIn(check(draft))).toEqual([]);
	});

	test("nor are words that the newsroom wrote itself anybody's", () => {
		const echoed = story([
			{
				who: "dnd",
				attempts: emailed,
				replies: [{ ...lemire, ...them, terms: "background", body: `You asked: ${letter} It did.` }],
			},
		]);
		const draft = "Did the Department warn its partners in Geneva before the vote took place in the spring?";
		const found = (ownWords: readonly string[]) =>
			quotationsIn(checking(recordOf(echoed, at, { ownWords }))(draft));
		expect(found([letter])).toEqual([]);
		expect(found([])).toEqual(["terms_forbid"]);
	});
});

describe("translations", () => {
	const translation = "We were never given a copy of the document that you cite.";

	test("the recorded one, marked as such", () => {
		const finding = only(`Abidi wrote in French: “${translation}”`);
		expect(finding).toMatchObject({ verdict: "translated", suggestion: null });
		// What was said stands beside it.
		expect(finding.quote?.text).toBe("Nous n’avons jamais reçu copie du document que vous citez.");
		expect(reasonsOf(`Abidi wrote: “${translation}” (translation)`)).toEqual(["recorded_translation"]);
	});

	test("not marked", () => {
		const finding = only(`Abidi wrote: “${translation}”`);
		expect(finding.verdict).toBe("translated");
		expect(finding.because.map(({ name }) => name)).toContain("not_marked_as_translation");
		expect(finding.suggestion).toContain(`“${translation}” (`);
	});

	test("altered", () => {
		const draft = "Abidi wrote in French: “We were never sent a copy of the document that you cite.”";
		expect(quotationsIn(check(draft))).toEqual(["altered: [-sent-] {+given+}"]);
		expect(reasonsOf(draft)).toEqual(["translation_differs"]);
	});

	test("none recorded", () => {
		const draft = "Abidi wrote: “Everyone should leave the region by the northern road at once.”";
		expect(only(draft).verdict).toBe("not_on_record");
		expect(reasonsOf(draft)).not.toContain("words_differ");
	});
});

describe("what is not on the record", () => {
	test("is to be verified, and nothing is near", () => {
		expect(only("“The harbour froze over on Sunday night,” Jane Poe said.")).toMatchObject({
			verdict: "not_on_record",
			reply: null,
			quote: null,
			because: [{ name: "no_reply_holds_it" }],
		});
	});

	test("is shown beside what is near", () => {
		const finding = only("Jane Poe said: “Contrary to the rumours, no shots were fired at the ship.”");
		expect(finding.verdict).toBe("not_on_record");
		expect(finding.because.map(({ name }) => name)).toEqual(["no_reply_holds_it", "nearest"]);
		expect(finding.quote?.text).toContain("no shots were fired");
	});

	test("a passage that nobody approved is on the record all the same", () => {
		expect(reasonsOf("Colin Etuk said “no shots were fired and no dog was used”.")).toEqual([
			"words_on_record",
		]);
		expect(reasonsOf("Colin Etuk said “both men were released on conditions”.")).toContain(
			"quote_not_approved",
		);
	});
});

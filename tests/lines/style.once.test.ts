import { agree, capitalised, inMarks, list, parseNoun, withArticle } from "../../src/lines/grammar.ts";
import { paragraph } from "../../src/lines/paragraph.ts";
import { checkStyle, defaultStyle, type HouseStyle, templateNames } from "../../src/lines/style.ts";
import { languages } from "../../src/vocabulary.ts";
import { taskingOrders } from "./scenarios.ts";
import { story, time } from "./story.ts";

/** The default style with one template changed. */
const wording = (name: keyof HouseStyle["templates"], language: "en" | "fr", text: string): HouseStyle => ({
	...defaultStyle,
	templates: { ...defaultStyle.templates, [name]: { ...defaultStyle.templates[name], [language]: text } },
});

describe("a house style", () => {
	test("writes the paragraph as it was printed then", () => {
		const then: HouseStyle = {
			...defaultStyle,
			serialComma: true,
			verb: "reply",
			names: { gac: { en: { name: "Department of Global Affairs", article: "the" } } },
		};
		expect(checkStyle(then)).toEqual([]);
		expect(paragraph(story(taskingOrders), time("16:42"), "en", then).paragraph).toBe(
			"The Canadian Security Intelligence Service, the Communications Security Establishment Canada, and the Department of Global Affairs did not immediately reply to requests for comment. Ashley Lemire, senior communications advisor at the Department of National Defence, told the National Post: “The Government of Canada does not comment on leaked documents.”",
		);
	});

	test("has its own words for a line", () => {
		const style = wording(
			"did_not_respond_by_deadline",
			"en",
			"By deadline, {subject} had not answered {request}.",
		);
		expect(checkStyle(style)).toEqual([]);
		const written = paragraph(story(taskingOrders.slice(0, 1)), time("17:01"), "en", style);
		expect(written.paragraph).toBe(
			"By deadline, the Canadian Security Intelligence Service had not answered a request for comment.",
		);
	});

	test("that is the default is sound", () => {
		expect(checkStyle(defaultStyle)).toEqual([]);
		expect(templateNames.length).toBe(Object.keys(defaultStyle.templates).length);
	});

	test.each([
		[
			"an unknown placeholder",
			"declined",
			"en",
			"{subject} told {who} nothing.",
			15,
			"unknown_placeholder",
			"{who}",
		],
		[
			"a placeholder of another line",
			"declined",
			"en",
			"{subject}: {quote}",
			11,
			"unknown_placeholder",
			"{quote}",
		],
		[
			"a template that drops the name",
			"declined",
			"en",
			"They declined.",
			0,
			"missing_placeholder",
			"{subject}",
		],
		[
			"a template that drops the quote",
			"quote",
			"fr",
			"{speaker} a parlé {à outlet}.",
			0,
			"missing_placeholder",
			"{quote}",
		],
		[
			"a template that drops the speaker",
			"quote",
			"en",
			"Someone told {outlet}: {quote}",
			0,
			"missing_placeholder",
			"{speaker}",
		],
		[
			"a name that only one number has",
			"declined",
			"en",
			"{ {subject}|they} declined.",
			0,
			"stray_brace",
			"{",
		],
		["a brace that is not closed", "declined", "en", "{subject} declined {.", 19, "stray_brace", "{"],
		[
			"a choice of three",
			"declined",
			"fr",
			"{subject} {a|ont|eut} décliné.",
			10,
			"wrong_choice",
			"{a|ont|eut}",
		],
		[
			"a French preposition in English",
			"referred",
			"en",
			"{subject} referred to {à target}.",
			22,
			"unknown_placeholder",
			"{à target}",
		],
		["nothing", "declined", "en", " ", 0, "empty", ""],
	] as const)("is refused with %s, at its place", (_, name, language, text, at, problem, what) => {
		expect(checkStyle(wording(name, language, text))).toContainEqual({
			where: `templates.${name}.${language}`,
			at,
			problem,
			what,
		});
	});

	test("is refused with an organization that has lost its name", () => {
		const style: HouseStyle = { ...defaultStyle, names: { gac: { fr: { name: " ", article: "" } } } };
		expect(checkStyle(style)).toEqual([{ where: "names.gac.fr.name", at: 0, problem: "empty", what: "" }]);
	});

	test("names organizations that are read letter by letter with their article", () => {
		const text = (language: "en" | "fr") =>
			paragraph(
				story([
					{
						who: "csis",
						attempts: ["11:05 email sent"],
						replies: [{ at: "12:00", kind: "referral", referredTo: "rcmp" }],
					},
					{ who: "rcmp", attempts: ["11:05 email sent"] },
				]),
				time("13:00"),
				language,
				defaultStyle,
			).sentences[1]?.text;
		expect(text("en")).toBe("The RCMP did not immediately respond to a request for comment.");
		expect(text("fr")).toBe("La GRC n’a pas répondu dans l’immédiat à une demande de commentaires.");
	});
});

describe("a paragraph", () => {
	const written = paragraph(story(taskingOrders), time("16:42"), "en", defaultStyle);

	test("says what each sentence rests on and until when it stands", () => {
		expect(
			written.sentences.map(({ inquiries, because, expiresAt, quotes }) => [
				inquiries,
				because.length,
				expiresAt,
				quotes.length,
			]),
		).toEqual([
			[[1, 2, 3], 3, time("17:00"), 0],
			[[4], 4, null, 1],
		]);
	});

	test("says why stronger lines are barred, of all that a sentence names", () => {
		const why = (sentence: number, line: string) =>
			written.sentences[sentence]?.barred.filter((one) => one.line === line).map((one) => one.why);
		expect(why(0, "declined")).toEqual(["nobody at CSIS, CSE or GAC said so"]);
		expect(why(0, "could_not_be_reached")).toEqual(["a request reached CSIS, CSE or GAC"]);
		expect(why(0, "did_not_respond_by_deadline")).toEqual(["the deadline has not passed"]);
		expect(why(1, "refused")).toEqual(["the word is loaded: only an editor can choose it, with a reason"]);
		const french = paragraph(story(taskingOrders), time("16:42"), "fr", defaultStyle);
		expect(french.sentences[0]?.barred.find((one) => one.line === "declined")?.why).toBe(
			"personne ne l’a dit au SCRS, au CST ou à AMC",
		);
		expect(french.sentences[1]?.barred.find((one) => one.line === "quote")?.reason).toBe(
			"quote_not_translated",
		);
		expect(french.sentences[1]?.warnings.map((one) => one.warning)).toEqual(["quote_not_translated"]);
	});

	test("prints the weaker line that an editor prefers, while it is true", () => {
		const silent = story([{ who: "csis", deadline: "17:00", short: true, attempts: ["16:30 email sent"] }]);
		const choose = (line: "did_not_immediately_respond" | "declined") =>
			paragraph(silent, time("17:01"), "en", defaultStyle, new Map([[1, line]])).sentences[0]?.line;
		expect(choose("did_not_immediately_respond")).toBe("did_not_immediately_respond");
		expect(choose("declined")).toBe("did_not_respond_by_deadline");
	});

	test("keeps apart those who left different questions unanswered", () => {
		const asked = (["gac", "rcmp", "cbsa"] as const).map((who, index) => ({
			who,
			questions: [index === 1 ? { en: "the date", fr: "la date" } : { en: "the cost", fr: "le coût" }],
			attempts: ["11:05 email sent"],
			replies: [
				{ at: "12:00", kind: "statement" as const, body: "Hello.", marks: ["not_answered" as const] },
			],
		}));
		const choices = new Map([1, 2, 3].map((id) => [id, "did_not_answer_questions_about"] as const));
		expect(paragraph(story(asked), time("13:00"), "en", defaultStyle, choices).paragraph).toBe(
			"Global Affairs Canada and the Canada Border Services Agency did not answer questions about the cost. The Royal Canadian Mounted Police did not answer questions about the date.",
		);
	});

	test("says why nothing may be printed of an inquiry", () => {
		const facts = story([
			{ who: "csis" },
			{ who: "cse", attempts: ["11:05 phone told_to_email"] },
			{
				who: "gac",
				attempts: ["11:05 email sent"],
				replies: [{ at: "12:00", kind: "statement", body: "x", terms: "embargoed", embargo: "18:00" }],
			},
		]);
		expect(paragraph(facts, time("16:00"), "en", defaultStyle).unsaid).toEqual([
			{
				inquiry: 1,
				reason: "never_asked",
				why: "no attempt to reach CSIS is on the record",
				expiresAt: null,
			},
			{
				inquiry: 2,
				reason: "told_to_email",
				why: "someone at CSE answered and asked for an email",
				expiresAt: null,
			},
			{ inquiry: 3, reason: "embargoed", why: "it is under embargo", expiresAt: time("18:00") },
		]);
	});

	test("is empty when nobody was asked, in both languages", () => {
		for (const language of languages) {
			const nothing = paragraph({ inquiries: [] }, time("16:00"), language, defaultStyle);
			expect(nothing).toMatchObject({ paragraph: "", sentences: [], unsaid: [] });
		}
	});
});

describe("grammar", () => {
	test.each([
		["le", "Service", "le Service", "au Service", "du Service"],
		["la", "Gendarmerie", "la Gendarmerie", "à la Gendarmerie", "de la Gendarmerie"],
		["la", "Agence", "l’Agence", "à l’Agence", "de l’Agence"],
		["le", "École nationale", "l’École nationale", "à l’École nationale", "de l’École nationale"],
		["les", "Forces armées", "les Forces armées", "aux Forces armées", "des Forces armées"],
		[
			"",
			"Affaires mondiales Canada",
			"Affaires mondiales Canada",
			"à Affaires mondiales Canada",
			"d’Affaires mondiales Canada",
		],
		["", "Hydro-Québec", "Hydro-Québec", "à Hydro-Québec", "d’Hydro-Québec"],
		["le", "Haut-Commissariat", "le Haut-Commissariat", "au Haut-Commissariat", "du Haut-Commissariat"],
		["le", "Yukon", "le Yukon", "au Yukon", "du Yukon"],
	] as const)("%s %s takes its article and prepositions", (article, name, alone, to, of) => {
		const noun = { article, name };
		expect([withArticle(noun, "fr"), withArticle(noun, "fr", "à"), withArticle(noun, "fr", "de")]).toEqual([
			alone,
			to,
			of,
		]);
	});

	test("a noun phrase as typed keeps its article apart", () => {
		expect(withArticle(parseNoun("le service de presse", "fr"), "fr", "à")).toBe("au service de presse");
		expect(withArticle(parseNoun("l’Agence", "fr"), "fr", "de")).toBe("de l’Agence");
		expect(withArticle(parseNoun("the press office", "en"), "en")).toBe("the press office");
		expect(withArticle({ article: "the", name: "The Hague Court" }, "en")).toBe("The Hague Court");
	});

	test("lists take commas as the language and the house do", () => {
		expect(list(["A", "B"], "en", { serialComma: true })).toBe("A and B");
		expect(list(["A", "B", "C"], "en")).toBe("A, B and C");
		expect(list(["A", "B", "C"], "fr", { serialComma: true })).toBe("A, B et C");
	});

	test("agreement is in number, and in gender where there are four forms", () => {
		const forms = ["joint", "jointe", "joints", "jointes"];
		expect(agree(forms, { isPlural: false, gender: "feminine" })).toBe("jointe");
		expect(agree(forms, { isPlural: true, gender: "masculine" })).toBe("joints");
		expect(agree(forms, { isPlural: false, gender: "unknown" })).toBe("joint(e)");
		expect(agree(["a", "ont"], { isPlural: true, gender: "feminine" })).toBe("ont");
	});

	test("quotation marks are the language's, also within, and no word changes", () => {
		const { en, fr } = defaultStyle.quotationMarks;
		expect(inMarks("We said “no”.", en, "en")).toBe("“We said ‘no’.”");
		expect(inMarks('We said "no"\n\n twice', en, "en")).toBe("“We said ‘no’ twice.”");
		expect(inMarks("Nous avons dit « non ».", fr, "fr")).toBe("«\u00a0Nous avons dit “non”.\u00a0»");
		expect(inMarks("Nous verrons", fr, "fr")).toBe("«\u00a0Nous verrons\u00a0».");
		expect(inMarks("We said “no”.", { ...en, inner: null }, "en")).toBe("“We said “no”.”");
		expect(inMarks("We don't know", en, "en")).toBe("“We don't know.”");
	});

	test("a sentence begins with a capital", () => {
		expect(capitalised("l’Agence")).toBe("L’Agence");
		expect(capitalised("économie")).toBe("Économie");
	});
});

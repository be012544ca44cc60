import { paragraph } from "../../src/lines/paragraph.ts";
import { defaultStyle } from "../../src/lines/style.ts";
import { scenarios } from "./scenarios.ts";
import { story, time } from "./story.ts";

describe.each(scenarios.map((scenario) => [`${scenario.when}, at ${scenario.at}`, scenario] as const))(
	"when %s",
	(_, { asked, at, lines, linesFr = lines, en, fr }) => {
		test.each([
			["en", "English", en, lines],
			["fr", "French", fr, linesFr],
		] as const)("%s", (language, _, text, expected) => {
			const written = paragraph(story(asked), time(at), language, defaultStyle);
			expect(written.paragraph).toBe(text);
			expect(written.sentences.map((sentence) => sentence.line)).toEqual(expected);
		});
	},
);

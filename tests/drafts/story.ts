import { keepCheck } from "../../src/drafts/keepCheck.ts";
import { exampleNewsroom } from "../lines/examples.ts";
import type { TestApp } from "../support/app.ts";
import { type GivenFinding, keysOf, madeCheck } from "./made.ts";

/** The seed story's paragraph as it was printed then. */
export const seedParagraph =
	"The Canadian Security Intelligence Service, the Communications Security Establishment Canada and the Department of Global Affairs did not immediately reply to requests for comment. Ashley Lemire, senior communications advisor at the Department of National Defence, told the National Post: “The Government of Canada does not comment on leaked documents.”";

/**
 * The newsroom of `tests/lines/examples.ts`, with what it takes to check drafts of `tasking-orders`: `program` and
 * `browser` are an editor's who is not on the story, which everybody sees.
 */
export async function draftNewsroom(app: TestApp) {
	const newsroom = await exampleNewsroom(app);
	const slug = "tasking-orders";
	const at = `${newsroom.at}/draft-checks`;
	return {
		...newsroom,
		slug,
		story: newsroom.at,
		at,
		/** Checks a text and answers the check as it was kept. */
		async check(text: string) {
			const answer = await newsroom.program.post(at).send({ text });
			if (answer.status !== 201) throw new Error(`${answer.status} ${answer.text}`);
			return answer.body;
		},
		/** A check as it stands now. */
		async read(id: number) {
			return (await newsroom.program.get(`${at}/${id}`).expect(200)).body;
		},
		/** Puts on the record that this was found in this text, by the record as it stands now. */
		async found(text: string, ...findings: GivenFinding[]) {
			const made = madeCheck(text, findings, await app.db.headNumber());
			const author = { personId: newsroom.editor.id, now: app.clock.now() };
			const { id } = await keepCheck(app.db, author, newsroom.editor, slug, made);
			return { id, keys: keysOf(made), at: `${at}/${id}` };
		},
	};
}

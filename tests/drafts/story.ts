import { exampleNewsroom } from "../lines/examples.ts";
import type { TestApp } from "../support/app.ts";

/** The seed story's paragraph as the record supports it: it passes clean. */
export const seedParagraph =
	"The Canadian Security Intelligence Service, the Communications Security Establishment Canada and the Department of Global Affairs did not immediately reply to requests for comment. Ashley Lemire, senior communications advisor at the Department of National Defence, told the National Post: “The Government of Canada does not comment on leaked documents.”";

/**
 * The newsroom of `tests/lines/examples.ts`, with what it takes to check drafts of `tasking-orders`: a reporter is on the
 * story, an editor and `program` are not, and the story is not restricted.
 */
export async function draftNewsroom(app: TestApp) {
	const newsroom = await exampleNewsroom(app);
	const at = `${newsroom.at}/draft-checks`;
	return {
		...newsroom,
		story: newsroom.at,
		at,
		/** Checks a text and answers the check as it was kept. */
		async check(text: string) {
			const { body } = await newsroom.program.post(at).send({ text }).expect(201);
			return body;
		},
		/** A check as it stands now. */
		async read(id: number) {
			return (await newsroom.program.get(`${at}/${id}`).expect(200)).body;
		},
	};
}

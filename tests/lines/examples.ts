import { loadExamples } from "../../src/examples/loadExamples.ts";
import type { Beginning, TestApp } from "../support/app.ts";

/** The example stories, loaded by a reporter, who is then the only one on them. */
export const examples: Beginning = {
	name: "examples",
	async fill(app) {
		const reporter = await app.person("editor", "Rita Reporter");
		await loadExamples(
			app.db,
			{ personId: reporter.id, now: app.clock.now() },
			{ id: reporter.id, role: "editor" },
			app.config.newsroomTimeZone,
		);
	},
};

/**
 * What to do in an app that was started with `examples`, where an editor comes in beside. Of `tasking-orders`: CSIS,
 * CSE and Global Affairs have not answered, National Defence's words are a quote; all are due in two hours, at 19:00
 * in Toronto.
 */
export async function exampleNewsroom(app: TestApp) {
	const reporter = await app.db.read.person.findFirstOrThrow({ where: { name: "Rita Reporter" } });
	const editor = await app.person("editor", "Edith Editor");
	const program = await app.program(editor);
	const at = "/stories/tasking-orders";
	const { body: list } = await program.get("/inquiries?story=tasking-orders").expect(200);
	const items = list.items as { id: number; organization: { slug: string } }[];
	const lines = async (query = "") =>
		(await program.get(`${at}/lines?lang=en${query}`).expect(200)).body as {
			at: string;
			paragraph: string;
			sentences: { text: string; inquiries: number[]; because: number[] }[];
			logNumber: number;
		};
	return {
		at,
		reporter,
		reporters: await app.program(reporter),
		editor,
		program,
		browser: await app.browser(editor),
		lines,
		/** The number of the inquiry to this organization. */
		inquiry: (slug: string) => items.find(({ organization }) => organization.slug === slug)?.id as number,
		/** Signs off what the record supports now. */
		async sign(language: "en" | "fr" = "en") {
			const { body } = await program.get(`${at}/lines?lang=${language}`).expect(200);
			return program.post(`${at}/signoffs`).send({ language, paragraph: body.paragraph });
		},
		/** The latest sign-off, as it stands now. */
		async standing() {
			return (await program.get(`${at}/signoffs`).expect(200)).body.items[0];
		},
		/** A reply on the record, spoken by CSIS unless it is another's. */
		reply: (more: object = {}, slug = "csis") =>
			program
				.post(`/inquiries/${items.find(({ organization }) => organization.slug === slug)?.id}/replies`)
				.send({
					kind: "declined",
					body: "We will not comment.",
					speakerName: "Alex Roe",
					speakerTitle: "spokesperson",
					...more,
				}),
	};
}

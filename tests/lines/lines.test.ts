import { startApp, type TestApp } from "../support/app.ts";
import { exampleNewsroom, examples } from "./examples.ts";

let app: TestApp;
beforeEach(async () => {
	app = await startApp({}, examples);
});
afterEach(async () => {
	expect(app.faults).toEqual([]);
	await app.close();
});

const printed =
	"The Canadian Security Intelligence Service, the Communications Security Establishment Canada and Global Affairs Canada did not immediately respond to requests for comment. Ashley Lemire, senior communications advisor at the Department of National Defence, told the National Post: “The Government of Canada does not comment on leaked documents.”";

test("the example story yields the paragraph that may be printed, to the letter", async () => {
	const { program, browser } = await exampleNewsroom(app);
	const { body } = await program.get("/stories/tasking-orders/lines?lang=en").expect(200);
	expect(body.paragraph).toBe(printed);
	expect((await browser.get("/stories/tasking-orders")).text).toContain(
		"did not immediately respond to requests for comment.",
	);
});

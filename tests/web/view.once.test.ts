import { paths } from "../../src/paths.ts";
import { renderView } from "../../src/web/view.ts";

const words = { paths, word: (_: string, value: string) => value };
const printed = (view: string, model: object) => renderView(view, { ...words, ...model }).toString();

test("a name that the model lacks fails the page, with the view and its line, whatever was there before", () => {
	const state = { state: "waiting", overdue: false };
	expect(printed("shared/state", state)).toContain("waiting");
	expect(() => printed("shared/state", { state: "waiting" })).toThrow(
		/shared\/state\.ejs:2[\s\S]*overdue is not defined/,
	);
	expect(printed("shared/state", state)).toContain("waiting");
});

test("a value that is missing fails the page and is never printed as a blank", () => {
	expect(() => printed("shared/state", { state: "waiting", overdue: false, word: () => undefined })).toThrow(
		"a view printed a missing value",
	);
});

test("a long page keeps every character, and an included view prints in its place", () => {
	const organizations = Array.from({ length: 900 }, (_, index) => `Ministère nº ${index} – « é »`);
	const choice = { options: organizations.map((name, index) => [String(index), name]) };
	const model = {
		action: "/x",
		choice,
		problem: () => "",
		typed: (_a: string, _f: string, value: string) => value,
	};
	const field = { name: "organization", label: "Organisme", none: "—", value: "7" };
	const page = printed("shared/organization", { ...model, field });
	for (const name of organizations) expect(page).toContain(`>${name}<`);
	expect(page.match(/ selected/g)).toHaveLength(1);
});

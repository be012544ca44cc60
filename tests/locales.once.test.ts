import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../src/root.ts";
import { catalogues } from "../src/web/language.ts";

const namespaces = Object.keys(catalogues.en);
const literal = new RegExp(`(["'\`])((?:${namespaces.join("|")}):[\\w.]*\\w)\\1`, "g");

/** Every key that stands written out in the program or its views, with the file that asks for it. */
const asked = ["src", "views"].flatMap((folder) =>
	readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
		.filter((name) => /\.(?:ts|ejs)$/.test(name) && !name.includes("generated"))
		.flatMap((name) => {
			const source = readFileSync(join(root, folder, name), "utf8");
			return [...source.matchAll(literal)].map(([, , key]) => ({ key: key ?? "", file: join(folder, name) }));
		}),
);

function find(language: "en" | "fr", key: string): unknown {
	const [namespace = "", path = ""] = key.split(":");
	let found: unknown = catalogues[language][namespace];
	const names = path.split(".");
	const last = names.pop() ?? "";
	for (const name of names) found = (found as Record<string, unknown> | undefined)?.[name];
	const group = (found ?? {}) as Record<string, unknown>;
	return group[last] ?? group[`${last}_other`];
}

test("there are texts to look at", () => expect(asked.length).toBeGreaterThan(50));

test.each(["en", "fr"] as const)("every text the program asks for is there in %s", (language) => {
	const missing = asked.filter(({ key }) => typeof find(language, key) !== "string");
	expect(missing).toEqual([]);
});

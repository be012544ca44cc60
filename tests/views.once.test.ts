import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../src/root.ts";

const folder = join(root, "views");
const views = readdirSync(folder, { recursive: true, encoding: "utf8" })
	.filter((name) => name.endsWith(".ejs"))
	.sort()
	.map((name) => ({ name, source: readFileSync(join(folder, name), "utf8") }));

/** What a view prints by itself, its tags taken as empty. */
const printed = (source: string) => source.replace(/<%[\s\S]*?%>/g, "");

/** The same in every language. */
const names = /<kbd>\w<\/kbd>|SHA-256/g;

test("there are views to look at", () => expect(views.length).toBeGreaterThan(5));

describe.each(views)("$name", ({ source }) => {
	test("escapes everything but another view", () => {
		const raw = [...source.matchAll(/<%-([\s\S]*?)%>/g)].map(([, code]) => code?.trim() ?? "");
		for (const code of raw) {
			// `field` is a view's own shorthand for including one.
			const own = source.includes("const field = (name, label, more = {}) => include(");
			expect(code).toMatch(own ? /^(?:include|field)\(/ : /^include\(/);
		}
	});

	test("has nothing inline that the security policy would refuse", () => {
		expect(printed(source)).not.toMatch(/<script(?![^>]*\ssrc=)|<style|\sstyle=|\son[a-z]+=|javascript:/i);
	});

	test("holds no sentence of its own: the words stand in the catalogues, in both languages", () => {
		const text = printed(source)
			.replace(names, "")
			.replace(/<!--[\s\S]*?-->|<!doctype html>/g, "")
			.replace(/<[^<>]*>/g, "")
			.replace(/&(?:[a-z]+|#\d+);/gi, "");
		expect(text).not.toMatch(/\p{L}/u);
		const attributes = [...printed(source).matchAll(/\s(?:title|alt|placeholder|aria-label)="([^"]*)"/g)];
		for (const [, value] of attributes) expect(value?.replace(names, "")).not.toMatch(/\p{L}/u);
	});

	test("prints no words from its code either, except the names of the languages", () => {
		for (const [, code] of source.matchAll(/<%=([\s\S]*?)%>/g)) {
			const words = [...(code ?? "").matchAll(/(['"`])(\p{Lu}\p{L}[^'"`]*)\1/gu)].map(([, , text]) => text);
			for (const word of words) expect(["Français", "English"]).toContain(word);
		}
	});
});

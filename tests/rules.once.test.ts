import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { root } from "../src/root.ts";
import { routes } from "../src/routes.ts";
import { roles } from "../src/vocabulary.ts";

/** The rules of the house that a program can hold the code to; how they came to be stands in README. */

const read = (name: string) => readFileSync(join(root, name), "utf8");
const within = (folder: string, end: string) =>
	readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
		.map((name) => join(folder, name))
		.filter((name) => name.endsWith(end) && !name.includes("generated"))
		.sort();

const sources = within("src", ".ts").map((name) => ({ name, text: read(name) }));
const views = within("views", ".ejs").map((name) => ({ name, text: read(name) }));

/** Each place in the sources that matches, as `file: match`, but for the files that may. */
const found = (pattern: RegExp, except: readonly string[] = []) =>
	sources
		.filter(({ name }) => !except.includes(name))
		.flatMap(({ name, text }) => [...text.matchAll(pattern)].map(([match]) => `${name}: ${match}`));

test("there are sources and views to look at", () => {
	expect(sources.length).toBeGreaterThan(50);
	expect(views.length).toBeGreaterThan(10);
});

describe("what is pure", () => {
	/** Rules of the trade, which take `now` and know neither the web nor the database. */
	const pure = sources
		.map(({ name }) => name)
		.filter((name) =>
			/\/(?:inquiries\/inquiry|lines\/line|drafts\/check|figures\/figures|stock-lines\/(?:sentence|nearness)|web\/(?:time|forms)|vocabulary)\.ts$/.test(
				name,
			),
		);

	/** Every module that a file brings in when it runs, by whatever way; types bring in nothing. */
	function imports(name: string, seen = new Set<string>()): Set<string> {
		for (const [, from] of read(name).matchAll(/^(?:import|export) (?!type\b)[^;]*?from "([^"]+)";/gms)) {
			const target = from?.startsWith(".") ? normalize(join(dirname(name), from)) : (from as string);
			if (seen.has(target)) continue;
			seen.add(target);
			if (from?.startsWith(".")) imports(target, seen);
		}
		return seen;
	}

	test.each(pure)("%s reaches neither Express nor Prisma nor the machine, by whatever way", (name) => {
		const foreign = [...imports(name)].filter((one) => /^(?:express|@prisma|node:|.*generated)/.test(one));
		expect(foreign).toEqual([]);
		expect(read(name)).not.toMatch(/new Date\(\)|Date\.now\(\)|Math\.random\(\)/);
	});

	test("the rules that are pure are found to be by a look that would see the others", () => {
		expect(pure.length).toBeGreaterThanOrEqual(4);
		expect([...imports("src/inquiries/web.ts")].some((one) => one.startsWith("node:"))).toBe(true);
	});
});

test("every address says who may, and each may be used by somebody", () => {
	for (const { method, path, may } of routes) {
		const known = may === "anyone" || (may.length > 0 && may.every((role) => roles.includes(role)));
		expect({ method, path, known }).toEqual({ method, path, known: true });
	}
	expect(new Set(routes.map(({ method, path }) => `${method} ${path}`)).size).toBe(routes.length);
});

test("no address ends in a verb: what is done is a thing that is posted", () => {
	const verbs = /\/(?:create|update|delete|edit|remove|get|set|withdraw|approve|correct|save)$/;
	expect(routes.map(({ path }) => path).filter((path) => verbs.test(path))).toEqual([]);
});

describe("the record", () => {
	const models = [...read("prisma/schema.prisma").matchAll(/^model (\w)(\w+) \{/gm)]
		.map(([, first, rest]) => `${first?.toLowerCase()}${rest}`)
		.join("|");
	const change = `(?:${models})\\s*\\.(?:create|update|delete|upsert)\\w*\\(`;

	test("is changed within a transaction of db.write only", () => {
		expect(models).toContain("inquiry|question");
		const changes = found(new RegExp(`[\\w.]*\\.${change}`, "g"));
		expect(changes.length).toBeGreaterThan(20);
		// Putting a backup back writes into a database that nobody uses yet.
		const outside = changes.filter((one) => !/: (?:write\.)?tx\.|^src\/database\/backup\.ts: /.test(one));
		expect(outside).toEqual([]);
		expect(found(/\bread\.\$execute/g)).toEqual([]);
	});

	test("is never changed in the bare language of a database, except where databases are looked after", () => {
		const bare = found(/\$executeRaw\w*|\$queryRaw\w*`?\s*\(?`?\s*(?:UPDATE|INSERT|DELETE)/g);
		expect(bare.filter((one) => !one.startsWith("src/database/"))).toEqual([]);
	});

	test("has its log entry from every operation that changes it", () => {
		// What leaves no trace on purpose: when somebody or something was last seen, failed tries to sign in, and how far
		// an import is.
		const silent = [
			"src/sessions/viewer.ts",
			"src/sessions/tries.ts",
			"src/imports/run.ts",
			"src/feeds/findFeed.ts",
		];
		const writers = sources.filter(
			({ name, text }) =>
				new RegExp(`tx\\.${change}`).test(text) && !/^src\/(?:database|record)\//.test(name),
		);
		expect(writers.length).toBeGreaterThan(20);
		const speechless = writers
			.filter(({ name, text }) => !silent.includes(name) && !/\blog\(/.test(text))
			.map(({ name }) => name);
		// A whole record brings its log along; derived columns and bytes stand for what is in the log already.
		expect(speechless).toEqual([
			"src/exports/importRecord.ts",
			"src/figures/keepFigure.ts",
			"src/figures/recount.ts",
			"src/inquiries/recompute.ts",
			"src/stock-lines/counts.ts",
			"src/stock-lines/groups.ts",
			"src/stock-lines/renew.ts",
		]);
	});
});

test("time is asked of the clock that the program was given", () => {
	const outside = found(/new Date\(\)|Date\.now\(\)/g, ["src/clock.ts", "src/app.ts"]);
	expect(outside.filter((one) => !one.startsWith("src/database/"))).toEqual([]);
});

test("nothing calls out to the network", () => {
	const calls = found(/\bfetch\(|import (?!type)[^;]*"node:(?:http|https|tls|dns|http2|dgram)"/g);
	expect(calls).toEqual([]);
});

test("things are named for what they are in a newsroom", () => {
	const words = /service|manager|helper|util/i;
	const names = [...sources, ...views].map(({ name }) => name);
	expect(names.filter((name) => words.test(name))).toEqual([]);
	expect(
		found(/\b(?:class|function|const|let|interface|type) \w*(?:Service|Manager|Helper|Util)\w*/g),
	).toEqual([]);
});

test("nothing is long: what outgrows a file has parts with names of their own", () => {
	// One is a table of addresses, the other a story told in data.
	const lists = ["src/routes.ts", "src/examples/stories.ts"];
	const long = sources
		.map(({ name, text }) => ({
			name,
			lines: text.split("\n").filter((line) => !/^\s*(?:$|\/\/|\/\*|\*)/.test(line)).length,
		}))
		.filter(({ name, lines }) => lines >= 400 && !lists.includes(name));
	expect(long).toEqual([]);
});

test("views take every address from the one place that builds them", () => {
	const written = views.flatMap(({ name, text }) =>
		[...text.matchAll(/\b(?:href|action|src)="(?!<%= (?:paths|url)|#)[^"]*"/g)].map(
			([match]) => `${name}: ${match}`,
		),
	);
	expect(written.filter((one) => !/="<%=? ?\w/.test(one) && !/="(?:mailto|tel):/.test(one))).toEqual([]);
});

test("a folder of views or of tests has the name of what it shows", () => {
	const folders = (of: string) =>
		readdirSync(join(root, of), { withFileTypes: true })
			.filter((entry) => entry.isDirectory())
			.map((entry) => entry.name);
	const features = folders("src");
	expect(
		folders("views").filter((name) => !["assets", "locales", "shared", ...features].includes(name)),
	).toEqual([]);
	const across = ["access", "bench", "browser", "cli", "openapi", "support"];
	expect(folders("tests").filter((name) => ![...across, ...features].includes(name))).toEqual([]);
});

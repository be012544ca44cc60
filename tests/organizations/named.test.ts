import { mostOptions } from "../../src/organizations/queries.ts";
import { startApp, type TestApp } from "../support/app.ts";

/** A directory that is too long to choose from: names are typed. */

let app: TestApp;
let reporter: Awaited<ReturnType<TestApp["person"]>>;
let browser: Awaited<ReturnType<TestApp["browser"]>>;
let program: Awaited<ReturnType<TestApp["program"]>>;

const named = {
	csis: [
		"Canadian Security Intelligence Service",
		"Service canadien du renseignement de sécurité",
		"CSIS",
		"SCRS",
		"Canada’s spy agency",
	],
	dnd: ["Department of National Defence", "ministère de la Défense nationale", "DND", "MDN", ""],
	prisons: ["Correctional Service Canada", "Service correctionnel Canada", "CSC", "SCC", ""],
	court: ["Supreme Court of Canada", "Cour suprême du Canada", "SCC", "CSC", ""],
};

beforeEach(async () => {
	app = await startApp();
	reporter = await app.person("administrator");
	await app.db.write({ personId: reporter.id, now: app.clock.now() }, async ({ tx, now, log }) => {
		const common = { kind: "agency", timeZone: "America/Toronto", createdAt: now };
		for (const [slug, [nameEn, nameFr, abbreviationEn, abbreviationFr, aliases]] of Object.entries(named)) {
			const names = { nameEn, nameFr, abbreviationEn, abbreviationFr, aliases } as Record<string, string>;
			const row = await tx.organization.create({ data: { slug, ...names, ...common } as never });
			await log({ action: "organization.created", type: "Organization", row });
		}
		for (let number = 1; number <= mostOptions; number += 1) {
			const data = {
				slug: `mill-${number}`,
				nameEn: `Mill ${number}`,
				nameFr: `Moulin ${number}`,
				...common,
			};
			const row = await tx.organization.create({ data });
			await log({ action: "organization.created", type: "Organization", row });
		}
	});
	browser = await app.browser(reporter);
	program = await app.program(reporter);
	await program.post("/stories").send({ slug: "mills", title: "Mills" }).expect(201);
	for (const organization of ["csis", "dnd"]) {
		await program
			.post("/stories/mills/inquiries")
			.send({ organization, subject: `To ${organization}` })
			.expect(201);
	}
});
afterEach(async () => {
	expect(app.faults).toEqual([]);
	await app.close();
});

const newInquiry = (fields: object) =>
	browser
		.post("/stories/mills/inquiries")
		.type("form")
		.send({ subject: "Who ordered it?", ...fields });

/** What stands in the list beside a field: which one is meant? */
const offered = (page: string) =>
	[...(/<select id="[^"]*-meant"[\s\S]*?<\/select>/.exec(page)?.[0] ?? "").matchAll(/value="([^"]+)"/g)].map(
		([, slug]) => slug,
	);

test.each([
	["department of NATIONAL defence", "dnd"],
	["Ministere de la defense nationale", "dnd"],
	["mdn", "dnd"],
	["Department of National Defence (DND)", "dnd"],
	["canada’s spy agency", "csis"],
	["mill-7", "mill-7"],
	["  The Supreme Court of Canada. ", "court"],
])("an inquiry to “%s” is one to that organization", async (organizationNamed, slug) => {
	const { headers } = await newInquiry({ organizationNamed }).expect(303);
	const { body } = await program.get(headers.location as string).expect(200);
	expect(body.organization.slug).toBe(slug);
});

test("a name that two organizations bear is asked about, and the choice made beside it counts", async () => {
	const refused = await newInquiry({ organizationNamed: "CSC" }).expect(422);
	expect(refused.text).toContain("More than one organization goes by “CSC”. Choose which.");
	expect(refused.text).toMatch(/name="organizationNamed" value="CSC"[^>]*aria-invalid="true"/);
	expect(refused.text).toContain('value="Who ordered it?"');
	expect(offered(refused.text).sort()).toEqual(["court", "prisons"]);
	const { headers } = await newInquiry({ organizationNamed: "CSC", organization: "court" }).expect(303);
	expect((await program.get(headers.location as string)).body.organization.slug).toBe("court");
	// What is typed rightly afterwards goes before what was chosen.
	const other = await newInquiry({ organizationNamed: "SCRS", organization: "court" }).expect(303);
	expect((await program.get(other.headers.location as string)).body.organization.slug).toBe("csis");
	// The form that is wrong elsewhere still holds the choice.
	const again = await newInquiry({ organizationNamed: "CSC", organization: "court", subject: "" }).expect(
		422,
	);
	expect(again.text).toContain('name="organizationNamed" value="Supreme Court of Canada"');
});

test("a name that nobody bears is asked about, with the nearest, in the language of the page", async () => {
	const refused = await browser
		.get("/inquiries?organizationNamed=Departement+of+Nationl+Defense&state=draft")
		.set("Accept-Language", "fr")
		.expect(422);
	expect(refused.text).toContain(
		"Aucune organisation ne porte le nom «\u00a0Departement of Nationl Defense\u00a0»",
	);
	expect(offered(refused.text)).toContain("dnd");
	expect(refused.text).toContain("ministère de la Défense nationale");
	// The other filters stand, and no list that would be taken for what was asked for.
	expect(refused.text).toMatch(/value="draft" checked/);
	expect(refused.text).not.toContain("To csis");
	const nothing = await newInquiry({ organizationNamed: "<b>zzzz" }).expect(422);
	expect(nothing.text).toContain("No organization goes by the name “&lt;b&gt;zzzz”.");
	expect(offered(nothing.text)).toEqual([]);
	await newInquiry({ organizationNamed: "é".repeat(201) }).expect(422);
	await newInquiry({ organizationNamed: "mill\0" }).expect(422);
});

test("lists, searches, exports and figures take names, and addresses with a slug stay what they were", async () => {
	for (const query of ["organizationNamed=mdn", "organization=dnd", "organizationNamed=&organization=dnd"]) {
		const { text } = await browser.get(`/inquiries?${query}`).expect(200);
		expect(text).toContain("To dnd");
		expect(text).not.toContain("To csis");
	}
	expect((await browser.get("/inquiries?organization=dnd")).text).toContain(
		'name="organizationNamed" value="Department of National Defence"',
	);
	expect((await browser.get("/search?q=To&organizationNamed=mdn").expect(200)).text).toContain(
		"Department of National Defence",
	);
	expect((await browser.get("/search?q=To&organizationNamed=mdx").expect(422)).text).not.toContain("To csis");
	const { text } = await browser.get("/exports/inquiries.csv?organizationNamed=mdn").expect(200);
	expect(text.trim().split("\r\n")).toHaveLength(2);
	const refused = await browser.get("/exports/inquiries.csv?organizationNamed=CSC").expect(422);
	expect(offered(refused.text).sort()).toEqual(["court", "prisons"]);
	const both = await browser
		.get("/figures?organizationNamed=mdn&organizationNamed=scrs&organizationNamed=")
		.expect(200);
	expect(both.text).toContain("/organizations/dnd/figures");
	expect(both.text).toContain("/organizations/csis/figures");
	const one = await browser.get("/figures?organizationNamed=mdn&organizationNamed=CSC").expect(422);
	expect(one.text).toContain('value="mdn"');
	const chosen = await browser
		.get("/figures?organizationNamed=mdn&organizationNamed=CSC&organization=court")
		.expect(200);
	expect(chosen.text).toContain("/organizations/court/figures");
});

test("a part, a subject, a feed and the house style take names too", async () => {
	const form = { nameEn: "Mill Office", kind: "other", timeZone: "UTC", officeDays: "1" };
	await browser
		.post("/organizations")
		.type("form")
		.send({ ...form, parentNamed: "mdn" })
		.expect(303);
	expect((await program.get("/organizations/mill-office").expect(200)).body.parent.slug).toBe("dnd");
	const shown = await browser.get("/organizations/mill-office").expect(200);
	expect(shown.text).toContain('name="parentNamed" value="Department of National Defence"');
	await browser.post("/stories/mills/subjects").type("form").send({ organizationNamed: "mdn" }).expect(303);
	expect((await program.get("/stories/mills/draft-checks")).body.subjects[0].organization).toBe("dnd");
	await browser.post("/feeds").type("form").send({ kind: "replies", organizationNamed: "mdn" }).expect(201);
	expect((await program.get("/feeds")).body.feeds[0].organization).toBe("dnd");
	const style = { verb: "reply", "names.0.en.name": "Defence" };
	const wrong = await browser
		.post("/settings/house-style")
		.type("form")
		.send({ ...style, "names.0.organizationNamed": "CSC" });
	expect(wrong.status).toBe(422);
	expect(offered(wrong.text).sort()).toEqual(["court", "prisons"]);
	await browser
		.post("/settings/house-style")
		.type("form")
		.send({ ...style, "names.0.organizationNamed": "mdn" })
		.expect(303);
	expect((await program.get("/settings")).body.houseStyle.names[0].organization).toBe("dnd");
});

test("no page lists the directory, and suggestions are few, the best first", async () => {
	for (const page of [
		"/inquiries",
		"/search",
		"/figures",
		"/exports",
		"/feeds",
		"/settings",
		"/inquiries/new",
		"/inquiries/1",
		"/organizations/new",
		"/stories/mills",
		"/stories/mills/draft-checks",
	]) {
		expect((await browser.get(page).expect(200)).text).not.toContain("Mill 33");
	}
	const suggest = async (q: string, limit = 20) =>
		(await program.get("/organization-names").query({ q, limit }).expect(200)).body.items.map(
			({ slug }: { slug: string }) => slug,
		);
	expect(await suggest("sup")).toEqual(["court"]);
	expect((await suggest("défense nat"))[0]).toBe("dnd");
	expect(await suggest("nat def")).toEqual(["dnd"]);
	expect(await suggest("mill")).toHaveLength(20);
	expect((await suggest("mill 5"))[0]).toBe("mill-5");
	expect(await suggest("")).toEqual([]);
	await program.get("/organization-names?limit=21").expect(422);
});

test("who is not signed in learns nothing, and names of a restricted story are as hidden as by its slug", async () => {
	await app.visitor().get("/organization-names?q=mdn").expect(303);
	await app.visitor().get("/inquiries?organizationNamed=zzz").expect(303);
	await program.post("/stories").send({ slug: "hidden", title: "Hidden", restricted: true }).expect(201);
	await program
		.post("/stories/hidden/inquiries")
		.send({ organization: "court", subject: "Secret" })
		.expect(201);
	const stranger = await app.browser(await app.person("journalist"));
	expect(
		(await stranger.get("/inquiries?organizationNamed=Supreme+Court+of+Canada").expect(200)).text,
	).not.toContain("Secret");
	expect(
		(await browser.get("/inquiries?organizationNamed=Supreme+Court+of+Canada").expect(200)).text,
	).toContain("Secret");
	await stranger
		.post("/stories/hidden/inquiries")
		.type("form")
		.send({ organizationNamed: "mdn", subject: "x" })
		.expect(404);
	await stranger
		.post("/stories/hidden/inquiries")
		.type("form")
		.send({ organizationNamed: "CSC", subject: "x" })
		.expect(404);
});

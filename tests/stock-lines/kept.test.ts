import fc from "fast-check";
import { check } from "../../src/record/check.ts";
import { correctReply } from "../../src/replies/correctReply.ts";
import { linkReply } from "../../src/replies/linkReply.ts";
import { rebuildStockLines } from "../../src/stock-lines/rebuild.ts";
import { changeStory } from "../../src/stories/changeStory.ts";
import { newsroom } from "../stories/newsroom.ts";
import { startApp, type TestApp } from "../support/app.ts";
import { kind } from "../support/database.ts";

/** The same line, a line near it by one word, one near that by another, and others. */
const sentences = [
	"The department cannot confirm whether the minister had seen the report before it was published.",
	"The department could not confirm whether the ministers had seen the reports before they were published by CSIS.",
	"The department cannot confirm whether the minister had seen the draft report before it was published.",
	"The department cannot confirm whether the minister had seen the full draft report before it was published.",
	"The department can confirm whether the minister had seen the report before it was published.",
	"The Government of Canada does not comment on leaked documents.",
	"CSIS did not comment on leaked documents at this time.",
];

/** What is kept, by what is said: numbers and the order in which things came make no difference. */
async function kept({ db }: Pick<TestApp, "db">) {
	const [rows, uses, counts, joints] = [
		await db.read.stockSentence.findMany(),
		await db.read.stockUse.findMany(),
		await db.read.stockCount.findMany(),
		await db.read.stockJoint.findMany(),
	];
	const groupOf = new Map(rows.map((row) => [row.id, row.groupId ?? row.id]));
	const nameOf = (group: number) =>
		rows
			.filter(({ id }) => groupOf.get(id) === group)
			.map(({ key }) => key)
			.sort()
			.join(" | ");
	const shown = (some: object[]) => some.map((one) => JSON.stringify(one)).sort();
	return {
		sentences: shown(rows.map(({ id: _, groupId: __, ...row }) => row)),
		uses: shown(
			uses.map(({ id: _, sentenceId: __, groupId, ...row }) => ({ ...row, group: nameOf(groupId) })),
		),
		counts: shown(counts.map(({ id: _, groupId, ...row }) => ({ ...row, group: nameOf(groupId) }))),
		joints: shown(joints.map(({ id: _, groupId, ...row }) => ({ ...row, group: nameOf(groupId) }))),
	};
}

/** A newsroom of two stories that one reporter is on, three organizations, and a request to each in each. */
async function aNewsroom(app: TestApp) {
	const make = newsroom(app);
	const reporter = await app.person("journalist");
	const organizations = [];
	for (const slug of ["csis", "cse", "acme"]) organizations.push(await make.organization(slug, slug));
	const stories = [];
	for (const slug of ["one", "two"]) {
		const story = await make.story(reporter, slug, { slug });
		const inquiries = [];
		for (const organization of organizations)
			inquiries.push(await make.inquiry(reporter, story, organization));
		stories.push({ ...story, slug, inquiries, restricted: false });
	}
	return { make, reporter, stories };
}

const body = fc.array(fc.nat({ max: sentences.length - 1 }), { minLength: 1, maxLength: 3 });
const operation = fc.oneof(
	{
		weight: 5,
		arbitrary: fc.record({
			does: fc.constant("log" as const),
			story: fc.nat({ max: 1 }),
			inquiry: fc.nat({ max: 2 }),
			body,
			minutes: fc.nat({ max: 500 }),
		}),
	},
	{
		weight: 2,
		arbitrary: fc.record({ does: fc.constant("correct" as const), reply: fc.nat({ max: 20 }), body }),
	},
	{
		weight: 2,
		arbitrary: fc.record({
			does: fc.constant("link" as const),
			reply: fc.nat({ max: 20 }),
			inquiry: fc.nat({ max: 2 }),
		}),
	},
	{ weight: 1, arbitrary: fc.record({ does: fc.constant("restrict" as const), story: fc.nat({ max: 1 }) }) },
);

const textOf = (some: readonly number[]) => some.map((at) => sentences[at]).join(" ");

test("whatever is logged, corrected, linked and restricted in whatever order, what is kept is what a rebuild makes", async () => {
	await fc.assert(
		fc.asyncProperty(fc.array(operation, { minLength: 3, maxLength: 12 }), async (operations) => {
			const app = await startApp();
			try {
				const { make, reporter, stories } = await aNewsroom(app);
				const author = make.author(reporter);
				const replies: { id: number; story: number; inquiries: Set<number> }[] = [];
				for (const one of operations) {
					if (one.does === "log") {
						const inquiry = stories[one.story]?.inquiries[one.inquiry] as { id: number };
						const receivedAt = new Date(app.clock.now().getTime() - one.minutes * 60_000).toISOString();
						const said = {
							kind: "statement" as const,
							body: textOf(one.body),
							speakerName: "Alex Roe",
							receivedAt,
						};
						const { id } = await make.reply(reporter, inquiry, said);
						replies.push({ id, story: one.story, inquiries: new Set([one.inquiry]) });
						continue;
					}
					if (one.does === "restrict") {
						const story = stories[one.story];
						if (story === undefined) continue;
						story.restricted = !story.restricted;
						await changeStory(app.db, author, reporter, story.slug, { restricted: story.restricted });
						continue;
					}
					const reply = replies[one.reply % Math.max(1, replies.length)];
					if (reply === undefined) continue;
					if (one.does === "link") {
						if (reply.inquiries.has(one.inquiry)) continue;
						const inquiry = stories[reply.story]?.inquiries[one.inquiry] as { id: number };
						await linkReply(app.db, author, reporter, reply.id, {
							inquiryId: inquiry.id,
							basis: "it says so",
						});
						reply.inquiries.add(one.inquiry);
					} else {
						const given = { body: textOf(one.body), speakerName: `Dr ${one.body.join("")}`, why: "a slip" };
						await correctReply(app.db, author, reporter, reply.id, given).catch((error: Error) => {
							if (error.constructor.name !== "Invalid") throw error;
						});
					}
				}
				expect(await check(app.db)).toBeNull();
				const before = await kept(app);
				await app.db.write(author, ({ tx }) => rebuildStockLines(tx));
				expect(await kept(app)).toEqual(before);
				expect(await check(app.db)).toBeNull();
			} finally {
				await app.close();
			}
		}),
		{ numRuns: kind === "sqlite" ? 8 : 3, endOnFailure: true },
	);
});

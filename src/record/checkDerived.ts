import type { DatabaseKind, Transaction } from "../database/database.ts";
import { countProblems, figureProblems } from "../figures/problems.ts";
import { type Derived, derivedOf, factsOf } from "../inquiries/recompute.ts";
import { alertProblems } from "../review/problems.ts";
import { indexProblems } from "../search/problems.ts";
import { stockProblems } from "../stock-lines/problems.ts";
import { batch, type Findings, finding, numberOf, type Progress } from "./finding.ts";

/** All that is counted or gathered from the record and kept beside it is what the record says. */
export async function* derived(tx: Transaction, kind: DatabaseKind, progress: Progress): Findings {
	yield* storedStates(tx, progress);
	for await (const problem of countProblems(tx, (done) => progress("Figures", done))) {
		yield finding(problem);
	}
	yield* openAlerts(tx, progress);
	yield* stockLines(tx, progress);
	yield* searchIndex(tx, kind, progress);
}

/** What an inquiry's row stores of its events is what its events say. */
async function* storedStates(tx: Transaction, progress: Progress): Findings {
	for (let after = 0, done = 0; ; ) {
		progress("Inquiries' states", done);
		const inquiries = await tx.inquiry.findMany({
			where: { id: { gt: after } },
			orderBy: { id: "asc" },
			take: batch,
			select: {
				id: true,
				state: true,
				dueAt: true,
				putAt: true,
				attemptCount: true,
				lastEventAt: true,
				storyState: true,
				restricted: true,
			},
		});
		const facts = await factsOf(
			tx,
			inquiries.map(({ id }) => id),
		);
		const derivedById = new Map(facts.map((one) => [one.id, derivedOf(one)]));
		for (const { id, ...stored } of inquiries) {
			const should = derivedById.get(id) as Derived;
			for (const column of Object.keys(stored) as (keyof typeof stored)[]) {
				const [is, be] = [show(stored[column]), show(should[column])];
				if (is === be) continue;
				const number = await numberOf(tx, "Inquiry", id);
				yield finding(`Inquiry ${id} (log entry ${number}) stores ${column} ${is}; its events say ${be}.`, {
					number,
					type: "Inquiry",
					id,
				});
			}
		}
		for (const { inquiryId, problem } of await figureProblems(tx, facts)) {
			const number = await numberOf(tx, "Inquiry", inquiryId);
			yield finding(`Inquiry ${inquiryId} (log entry ${number}) ${problem}.`, {
				number,
				type: "Inquiry",
				id: inquiryId,
			});
		}
		const last = inquiries[batch - 1];
		if (last === undefined) break;
		after = last.id;
		done += inquiries.length;
	}
}

/** The replies that wait for a word after publication are those that came after it. */
async function* openAlerts(tx: Transaction, progress: Progress): Findings {
	progress("Open alerts", 0);
	for (const { publicationId, replyId, kept } of await alertProblems(tx)) {
		const alert = `on Publication ${publicationId}, of Reply ${replyId},`;
		const number = await numberOf(tx, "Publication", publicationId);
		yield finding(
			kept
				? `An alert ${alert} is kept as open, and the record has none that is.`
				: `An alert ${alert} is open, and is not kept.`,
			{ number, type: "Publication", id: publicationId },
		);
	}
}

/** What is kept of the sentences that recur is what the replies say. */
async function* stockLines(tx: Transaction, progress: Progress): Findings {
	for await (const { sentence, replyId } of stockProblems(tx, (done) => progress("Stock lines", done))) {
		if (replyId === null) yield finding(sentence);
		else
			yield finding(sentence, { number: await numberOf(tx, "Reply", replyId), type: "Reply", id: replyId });
	}
}

const show = (value: string | number | boolean | Date | null) =>
	value instanceof Date ? value.toISOString() : String(value ?? "none");

/** What search looks through is all of the record, and says what the record says. */
async function* searchIndex(tx: Transaction, kind: DatabaseKind, progress: Progress): Findings {
	for await (const { type, id, problem } of indexProblems(tx, kind, (done) => progress("Search", done))) {
		const number = id === null ? null : await numberOf(tx, type, id);
		const what = id === null ? "Search" : `${type} ${id} (log entry ${number})`;
		yield finding(`${what} ${problem}: rebuild the search index.`, id === null ? {} : { number, type, id });
	}
}

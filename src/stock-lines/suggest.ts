import type { Transaction } from "../database/database.ts";
import { findPassage } from "../inquiries/inquiry.ts";
import { ownRestrictedStories } from "../stories/access.ts";
import type { Language, Reason, ReplyKind } from "../vocabulary.ts";
import { nearSentences } from "./groups.ts";
import { bandsOf } from "./nearness.ts";
import { groupOf, hashOfKey } from "./said.ts";
import { countingSentences, type Sentence } from "./sentence.ts";
import { repliesOf, usesIn } from "./uses.ts";

/** As what replies with the same words were logged before. */
export interface Suggestion {
	kind: ReplyKind;
	/** Only one that stands in the words of the new reply, with the passage: offsets in its body, UTF-16 code units. */
	reason: Reason | null;
	passage: { start: number; end: number; text: string } | null;
	/** Logged so this many times, of so many that were looked at. */
	times: number;
	of: number;
	/** The sentence's number, which its page has. */
	line: number;
}

/** How many sentences of the new reply are looked up, and how many earlier uses of each. */
const [mostSentences, mostUses] = [12, 25];

/**
 * What a reply with these words most likely is, by the newest replies that the viewer may see with nearly the same sentence.
 * The sentence that gives a reason goes before others, then the one on which earlier replies agree most. Null when nothing
 * like it was said before, or when they do not agree by more than half.
 */
export async function suggest(
	reader: Transaction,
	viewer: { id: number },
	body: string,
	language: Language,
): Promise<Suggestion | null> {
	const sentences = countingSentences(body, language);
	const rows = await reader.stockSentence.findMany({
		where: { hash: { in: sentences.map(({ key }) => hashOfKey(key)) } },
		select: { id: true, hash: true, groupId: true },
	});
	const rowOf = new Map(rows.map((row) => [row.hash, row]));
	const own = await ownRestrictedStories(reader, viewer);
	const found: Suggestion[] = [];
	for (const sentence of sentences.slice(0, mostSentences)) {
		const row =
			rowOf.get(hashOfKey(sentence.key)) ??
			(await nearSentences(reader, { id: 0, key: sentence.key, bands: bandsOf(sentence.key) }))[0];
		if (row === undefined) continue;
		const suggestion = await fromEarlier(reader, own, body, sentence, row);
		if (suggestion !== null) found.push(suggestion);
	}
	return found.sort(best)[0] ?? null;
}

const best = (one: Suggestion, other: Suggestion) =>
	Number(other.reason !== null) - Number(one.reason !== null) ||
	other.times / other.of - one.times / one.of ||
	other.times - one.times;

async function fromEarlier(
	reader: Transaction,
	own: readonly number[],
	body: string,
	sentence: Sentence,
	row: { id: number; groupId: number | null },
): Promise<Suggestion | null> {
	const uses = await usesIn(reader, own, groupOf(row), { take: mostUses });
	const replies = await repliesOf(reader, uses);
	const votes = uses.flatMap(({ replyId, start, end }) => {
		const reply = replies.get(replyId);
		if (reply === undefined) return [];
		const { reasonStart, reasonEnd } = reply;
		const isHere = reasonStart !== null && reasonEnd !== null && reasonStart < end && reasonEnd > start;
		const passage = isHere ? reply.body.slice(reasonStart, reasonEnd) : "";
		return [{ kind: reply.kind, reason: isHere ? reply.reason : "", passage }];
	});
	const [kind] = most(votes.map((vote) => vote.kind));
	const ofKind = votes.filter((vote) => vote.kind === kind);
	const [reason, times] = most(ofKind.map((vote) => vote.reason));
	if (kind === undefined || reason === undefined || times * 2 <= votes.length) return null;
	const said = body.slice(sentence.start, sentence.end);
	const passages = ofKind.filter((vote) => vote.reason === reason).map((vote) => vote.passage);
	return {
		kind: kind as ReplyKind,
		reason: reason === "" ? null : (reason as Reason),
		passage: reason === "" ? null : passageIn(said, sentence.start, passages),
		times,
		of: votes.length,
		line: row.id,
	};
}

/** Where the new words give the reason: where an earlier passage stands in them, else the whole sentence. */
function passageIn(said: string, at: number, passages: readonly string[]) {
	const whole = { start: 0, end: said.length };
	const { start, end } = passages.map((one) => findPassage(said, one)).find((one) => one !== null) ?? whole;
	return { start: at + start, end: at + end, text: said.slice(start, end) };
}

/** The commonest, the first of several, and how often it is there. */
function most(all: readonly string[]): [string | undefined, number] {
	const counts = new Map<string, number>();
	for (const one of all) counts.set(one, (counts.get(one) ?? 0) + 1);
	return [...counts].reduce<[string | undefined, number]>(
		(top, one) => (one[1] > top[1] ? one : top),
		[undefined, 0],
	);
}

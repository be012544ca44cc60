import type { z } from "zod";
import type { Language } from "../vocabulary.ts";
import type { Translate } from "../web/language.ts";
import type { draftCheckOut, draftChecksOut } from "./fields.ts";
import { weightOf } from "./findings.ts";
import type { KeptCheck, KeptFinding, MovedOn, Outcome } from "./kept.ts";
import { becauseText } from "./say.ts";

type CheckOut = z.input<typeof draftCheckOut>;
type FindingOut = CheckOut["findings"][number];

/** What is not of the draft itself. */
const itemJson = ({ id, at, by, source, fileName, words, sha256, logNumber, counts }: KeptCheck) => ({
	id,
	at: at.toISOString(),
	by,
	source,
	fileName,
	words,
	sha256,
	logNumber,
	counts,
});

export const checkItemJson = (check: KeptCheck): z.input<typeof draftChecksOut>["items"][number] => ({
	...itemJson(check),
	kept: check.content !== null,
});

/** A check as programs see it; the reasons are sentences of the language asked for. */
export function checkJson(
	check: KeptCheck,
	{
		story,
		stale,
		previous,
		t,
		language,
	}: {
		story: string;
		stale: MovedOn | null;
		previous: { id: number } | null;
		t: Translate;
		language: Language;
	},
): CheckOut {
	const { content } = check;
	const acceptedOf = (key: string) => {
		const found = check.accepted.get(key);
		return found === undefined ? null : { ...found, at: found.at.toISOString() };
	};
	const outcome = ({
		key,
		kind,
		verdict,
		weight,
		start,
		end,
		reply,
		edits,
		expiresAt,
	}: Outcome): FindingOut => ({
		...{ key, kind, verdict, weight, start, end, reply, expiresAt },
		edits: [...edits],
		accepted: acceptedOf(key),
	});
	const finding = ({ identity: _, because, diff, ...found }: KeptFinding): FindingOut => ({
		...found,
		weight: weightOf({ ...found, because }),
		diff: diff === null ? null : [...diff],
		edits: [...found.edits],
		because: because.map((one) => ({
			name: one.name,
			text: becauseText(one, t, language),
			log: [...one.log],
			reply: one.reply,
			inquiry: one.inquiry,
		})),
		accepted: acceptedOf(found.key),
	});
	return {
		...itemJson(check),
		story,
		draft: content && { text: content.draft.text, blocks: [...content.draft.blocks] },
		notes: [...(content?.draft.notes ?? [])],
		findings: content === null ? check.outcomes.map(outcome) : content.findings.map(finding),
		setApart: [...(content?.setApart ?? [])],
		stale: stale && {
			log: stale.logNumber,
			action: stale.action,
			expiredAt: stale.expiredAt?.toISOString() ?? null,
		},
		discarded: check.discarded && { by: check.discarded.by, at: check.discarded.at.toISOString() },
		previous: previous?.id ?? null,
	};
}

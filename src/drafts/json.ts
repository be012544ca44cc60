import type { z } from "zod";
import type { Language } from "../vocabulary.ts";
import type { Translate } from "../web/language.ts";
import type { draftCheckOut, draftChecksOut, findingOut } from "./fields.ts";
import { weightOf } from "./findings.ts";
import type { Acceptance, KeptCheck, KeptFinding, MovedOn, Outcome } from "./kept.ts";
import type { ListedCheck } from "./loadCheck.ts";
import { becauseText } from "./say.ts";

type CheckOut = z.input<typeof draftCheckOut>;
type FindingOut = CheckOut["findings"][number];

/** What is not of the draft itself. */
const itemJson = ({
	id,
	at,
	by,
	source,
	fileName,
	words,
	sha256,
	logNumber,
	counts,
}: Omit<KeptCheck, "content">) => ({
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

const staleJson = (stale: MovedOn | null) =>
	stale && {
		log: stale.logNumber,
		action: stale.action,
		expiredAt: stale.expiredAt?.toISOString() ?? null,
	};

export const checkItemJson = (
	check: ListedCheck & { stale: MovedOn | null },
): z.input<typeof draftChecksOut>["items"][number] => ({
	...itemJson(check),
	kept: check.kept,
	stale: staleJson(check.stale),
});

const acceptedJson = (accepted: KeptCheck["accepted"], key: string) => {
	const found: Acceptance | undefined = accepted.get(key);
	return found === undefined ? null : { ...found, at: found.at.toISOString() };
};

/** The sentences of a finding are of the language asked for. */
interface Said {
	t: Translate;
	language: Language;
}

export function findingJson(
	{ identity: _, because, diff, ...finding }: KeptFinding,
	accepted: KeptCheck["accepted"],
	{ t, language }: Said,
): z.input<typeof findingOut> {
	return {
		...finding,
		weight: weightOf({ ...finding, because }),
		diff: diff === null ? null : [...diff],
		edits: [...finding.edits],
		because: because.map((one) => ({
			name: one.name,
			text: becauseText(one, t, language),
			log: [...one.log],
			reply: one.reply,
			inquiry: one.inquiry,
		})),
		accepted: acceptedJson(accepted, finding.key),
	};
}

function outcomeJson(
	{ key, kind, verdict, weight, start, end, reply, edits, expiresAt }: Outcome,
	accepted: KeptCheck["accepted"],
): FindingOut {
	return {
		...{ key, kind, verdict, weight, start, end, reply, expiresAt },
		edits: [...edits],
		accepted: acceptedJson(accepted, key),
	};
}

/** A check as programs see it. */
export function checkJson(
	check: KeptCheck,
	around: { story: string; stale: MovedOn | null; previous: { id: number } | null } & Said,
): CheckOut {
	const { content, accepted, discarded } = check;
	const { story, stale, previous } = around;
	return {
		...itemJson(check),
		story,
		draft: content && { text: content.draft.text, blocks: [...content.draft.blocks] },
		notes: [...(content?.draft.notes ?? [])],
		findings:
			content === null
				? check.outcomes.map((outcome) => outcomeJson(outcome, accepted))
				: content.findings.map((finding) => findingJson(finding, accepted, around)),
		setApart: [...(content?.setApart ?? [])],
		stale: staleJson(stale),
		discarded: discarded && { by: discarded.by, at: discarded.at.toISOString() },
		previous: previous?.id ?? null,
	};
}

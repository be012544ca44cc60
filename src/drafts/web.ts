import type { z } from "zod";
import { organizationChoice } from "../organizations/queries.ts";
import { paths } from "../paths.ts";
import { fileNameOf } from "../record/attachments.ts";
import { readSettings } from "../settings/settings.ts";
import { getStory } from "../stories/getStory.ts";
import { cursorFor } from "../web/paging.ts";
import { Invalid, type Message } from "../web/refusals.ts";
import { type Answer, created, page, type Visit } from "../web/route.ts";
import { moment } from "../web/time.ts";
import { acceptFinding } from "./acceptFinding.ts";
import { addSubject } from "./addSubject.ts";
import { discardDraft } from "./discardDraft.ts";
import type { DraftNote } from "./draft.ts";
import {
	type acceptanceBody,
	type draftCheckBody,
	type draftCheckOut,
	type draftCheckQuery,
	type draftChecksOut,
	type draftChecksQuery,
	draftFile,
	type subjectBody,
	type subjectOut,
} from "./fields.ts";
import type { Because, EditName } from "./findings.ts";
import { heldAgainst } from "./heldAgainst.ts";
import { checkItemJson, checkJson } from "./json.ts";
import { keepCheck } from "./keepCheck.ts";
import type { KeptCheck } from "./kept.ts";
import { listSubjects } from "./listSubjects.ts";
import { getCheckRow, listChecks, loadCheck, newestFirst } from "./loadCheck.ts";
import { type GivenDraft, makeCheck } from "./makeCheck.ts";
import { movedOnSince } from "./movedOn.ts";
import { outcomeOf, withKey } from "./outcomes.ts";
import { draftPage, type Show, standingsOf } from "./page.ts";
import { removeSubject } from "./removeSubject.ts";
import { becauseText, editText, noteText, verdictText } from "./say.ts";

/** The checks of a story's drafts, newest first, whom the story is about, and the form for another draft. */
export async function showChecks(visit: Visit<z.output<typeof draftChecksQuery>>): Promise<Answer> {
	const { db, viewer, params, query, now, t, language, config } = visit;
	const story = await getStory(db.read, viewer, String(params.slug));
	const rows = await listChecks(db.read, story.id, query);
	const staleOf = await movedOnSince(db.read, story.id, rows, now);
	const checks = rows.slice(0, query.limit).map((row) => ({ ...row, stale: staleOf(row) }));
	const last = rows.length > query.limit ? checks.at(-1) : undefined;
	const address = (change: Record<string, string>) =>
		paths.draftChecks(story.slug, { limit: query.limit === 50 ? undefined : query.limit, ...change });
	const next = last === undefined ? null : address({ after: cursorFor(newestFirst, last) });
	const subjects = await listSubjects(db, story.id);
	return page(
		"drafts/list",
		{
			title: t("drafts:title_all", { slug: story.slug }),
			story,
			checks: checks.map((check) => ({ ...check, standings: standingsOf(check) })),
			/** The text to go on from. */
			earlier: query.of === undefined ? null : await earlierText(visit, story, query.of),
			subjects,
			organizations: await organizationChoice(db, language),
			keepDrafts: (await readSettings(db.read, config.newsroomName)).keepDrafts,
			uploadLimit: config.uploadLimit,
			first: query.after === undefined ? null : address({}),
			next,
		},
		{
			subjects: subjects.map(({ id, name, organization }) => ({
				id,
				name,
				organization: organization?.slug ?? null,
			})),
			items: checks.map(checkItemJson),
			next,
		} satisfies z.input<typeof draftChecksOut>,
	);
}

/** The text of a check, where it is kept, to be edited and checked again. Throws NotFound. */
async function earlierText(
	{ db, viewer }: Pick<Visit, "db" | "viewer">,
	story: { slug: string },
	checkId: number,
): Promise<{ id: number; text: string } | null> {
	const { check } = await loadCheck(db.read, await getCheckRow(db.read, viewer, story.slug, checkId));
	return check.content && { id: check.id, text: check.content.draft.text };
}

/** A draft and what was found in it, and what has happened since. */
export async function showCheck(visit: Visit<z.output<typeof draftCheckQuery>>): Promise<Answer> {
	const { db, viewer, params, query } = visit;
	const story = await getStory(db.read, viewer, String(params.slug));
	const row = await getCheckRow(db.read, viewer, story.slug, Number(params.checkId));
	return checkPage(visit, story, await loadCheck(db.read, row), { show: query.show });
}

type PageAnswer = Extract<Answer, { as: "page" }> & { json: z.input<typeof draftCheckOut> };

async function checkPage(
	visit: Visit<unknown>,
	story: Awaited<ReturnType<typeof getStory>>,
	{ check, previous }: { check: KeptCheck; previous: KeptCheck | null },
	{ show = "all", isOnce = false }: { show?: Show; isOnce?: boolean } = {},
): Promise<PageAnswer> {
	const { db, now, t, language, config } = visit;
	const stale = (await movedOnSince(db.read, story.id, [check], now))(check);
	const said = (at: Date) => moment(at, now, config.newsroomTimeZone, language);
	return {
		as: "page",
		view: "drafts/show",
		model: {
			title: t("drafts:title", { slug: story.slug }),
			story,
			check,
			previous,
			stale,
			/** The draft is shown this once, and cannot be asked for again. */
			isOnce,
			shown: draftPage(check, previous, show),
			heldAgainst: await heldAgainst(db.read, story.id, check, language),
			say: {
				verdict: (finding: Parameters<typeof verdictText>[0]) => verdictText(finding, t),
				because: (because: Because) => becauseText(because, t, language, said),
				note: (note: DraftNote) => noteText(note, t),
				edit: (edit: EditName) => editText(edit, t),
			},
		},
		json: checkJson(check, { story: story.slug, stale, previous, t, language }),
	};
}

/** The one draft that was sent. Throws Invalid for none, and for several. */
function draftOf({ body, files }: Visit<unknown, z.output<typeof draftCheckBody>>): GivenDraft {
	const { text, html } = body;
	const given = [
		...(text === undefined ? [] : [{ field: "text", input: { text }, fileName: "" }]),
		...(html === undefined ? [] : [{ field: "html", input: { html }, fileName: "" }]),
		...files.map(({ name, bytes }) => {
			const fileName = fileNameOf(name, draftFile);
			return { field: draftFile, input: { bytes, name: fileName }, fileName };
		}),
	];
	const [draft, ...others] = given;
	if (draft === undefined) throw new Invalid({ text: "errors:draft_needed" });
	if (others.length > 0) {
		throw new Invalid(
			Object.fromEntries(given.map(({ field }): [string, Message] => [field, "errors:one_draft"])),
		);
	}
	return draft;
}

/** Holds a draft against the record of this minute, and puts on the record that it was. */
export async function addCheck(visit: Visit<unknown, z.output<typeof draftCheckBody>>): Promise<Answer> {
	const { db, author, viewer, params, now, config } = visit;
	const story = await getStory(db.read, viewer, String(params.slug));
	const made = await makeCheck(db.read, story.id, draftOf(visit), now, config.newsroomName);
	const { id } = await keepCheck(db, author, viewer, story.slug, made);
	const row = await getCheckRow(db.read, viewer, story.slug, id);
	const { check, previous } = await loadCheck(db.read, row);
	const location = paths.draftCheck(story.slug, id);
	if (row.kept) return created(location, (await checkPage(visit, story, { check, previous })).json);

	// Nothing of the draft is kept, so this answer is the only one with its words. Sent again under the same key, it is
	// another check that finds what was found before, or else it is not what was put on the record.
	const findings = made.checked.findings.map(withKey);
	const isSame = JSON.stringify(findings.map(outcomeOf)) === row.outcomes;
	const content = isSame ? { draft: made.draft, findings, setApart: made.checked.setApart } : null;
	const { view, model, json } = await checkPage(
		visit,
		story,
		{ check: { ...check, content }, previous },
		{ isOnce: content !== null },
	);
	return { as: "created", location, json, once: { view, model } };
}

export async function addAcceptance(visit: Visit<unknown, z.output<typeof acceptanceBody>>): Promise<Answer> {
	const { db, author, viewer, params, body } = visit;
	const [slug, checkId] = [String(params.slug), Number(params.checkId)];
	const { id } = await acceptFinding(db, author, viewer, slug, checkId, body);
	return created(paths.draftCheck(slug, checkId), { id });
}

export async function addRemoval(visit: Visit): Promise<Answer> {
	const { db, author, viewer, params } = visit;
	const [slug, checkId] = [String(params.slug), Number(params.checkId)];
	const { id } = await discardDraft(db, author, viewer, slug, checkId);
	return created(paths.draftCheck(slug, checkId), { id });
}

export async function makeSubject(visit: Visit<unknown, z.output<typeof subjectBody>>): Promise<Answer> {
	const { db, author, viewer, params, body } = visit;
	const slug = String(params.slug);
	const { id, name } = await addSubject(db, author, viewer, slug, body);
	const json: z.input<typeof subjectOut> = { id, name, organization: body.organization ?? null };
	return created(`${paths.draftChecks(slug)}#subject-${id}`, json, `${paths.draftChecks(slug)}#subjects`);
}

export async function takeSubjectOff(visit: Visit): Promise<Answer> {
	const { db, author, viewer, params } = visit;
	const slug = String(params.slug);
	const { id } = await removeSubject(db, author, viewer, slug, Number(params.subjectId));
	return created(`${paths.draftChecks(slug)}#subjects`, { id });
}

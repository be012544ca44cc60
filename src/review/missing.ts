import type { Database } from "../database/database.ts";
import { coverageOf, coversQuestions } from "../inquiries/inquiry.ts";
import { shortNotice } from "../organizations/officeHours.ts";
import { isStale } from "../organizations/organization.ts";
import { paths } from "../paths.ts";
import type { OrganizationNames } from "../record/events.ts";
import { grouped } from "../record/grouped.ts";
import { isPrintable } from "../replies/reply.ts";
import type { Settings } from "../settings/settings.ts";
import { type AskedReply, loadAsked } from "./asked.ts";

/** What a story may lack before its lines are signed, in the order in which it is asked for. */
export const lacks = [
	"nobody_asked",
	"never_asked",
	"no_second_attempt",
	"deadline_not_stated",
	"address_not_verified",
	"short_notice_unexplained",
	"reply_not_read",
	"coverage_unmarked",
	"terms_disputed",
	"terms_not_accepted",
	"quotes_not_approved",
] as const;

export interface Missing {
	what: (typeof lacks)[number];
	/** null: of the story as a whole. */
	organization: OrganizationNames | null;
	inquiryId: number | null;
	replyId: number | null;
	/** The page on which it is mended. */
	see: string;
}

/** What these stories lack at `now`, in a constant number of queries. Whoever asks has made sure that the viewer may see them. */
export async function missingOf(
	{ read }: Pick<Database, "read">,
	stories: readonly { id: number; slug: string }[],
	now: Date,
	settings: Pick<Settings, "fairMinutes" | "holidays">,
): Promise<(storyId: number) => Missing[]> {
	const asked = await loadAsked(
		read,
		stories.map(({ id }) => id),
	);
	const found = new Map<number, Missing[]>();
	const inquiriesOf = grouped(asked.inquiries, ({ storyId }) => storyId);
	const repliesOf = grouped(asked.replies, ({ storyId }) => storyId);
	for (const { id, slug } of stories) {
		const missing: Missing[] = [];
		const inquiries = (inquiriesOf.get(id) ?? []).filter(({ state }) => state !== "withdrawn");
		if (inquiries.length === 0) {
			const see = paths.newInquiry(slug);
			missing.push({ what: "nobody_asked", organization: null, inquiryId: null, replyId: null, see });
		}
		for (const inquiry of inquiries) {
			const { organization, silent, replies, questions } = inquiry;
			const lacking = (what: Missing["what"], see: string, replyId: number | null = null) =>
				missing.push({ what, organization, inquiryId: inquiry.id, replyId, see });
			const tried = paths.inquiry(inquiry.id, "attempt");
			if (inquiry.state === "draft") lacking("never_asked", tried);
			if (silent !== null && inquiry.attemptCount === 1) lacking("no_second_attempt", tried);
			if (silent !== null && (inquiry.dueAt === null || !silent.deadlineStated)) {
				lacking("deadline_not_stated", paths.inquiryChanges(inquiry.id));
			}
			// Whoever answered was reached; and one good address among several is enough.
			const used = silent?.contacts ?? [];
			if (used.length > 0 && used.every((contact) => isStale(contact, now))) {
				lacking(
					"address_not_verified",
					`${paths.organization(organization.slug)}#contact-${used.at(-1)?.id}`,
				);
			}
			if (
				!inquiry.explained &&
				inquiry.putAt !== null &&
				inquiry.dueAt !== null &&
				shortNotice({
					putAt: inquiry.putAt,
					deadlineAt: inquiry.dueAt,
					hours: inquiry.hours,
					overrides: settings.holidays,
					fairMinutes: settings.fairMinutes,
				}).short
			) {
				lacking("short_notice_unexplained", paths.inquiry(inquiry.id, "short-notice"));
			}
			// A reply that is marked against no question has been read by nobody but whoever logged it, as far as the record goes.
			const marked = new Set(inquiry.coverage.map(({ replyId }) => replyId));
			const covering = questions.length === 0 ? [] : replies.filter(coversQuestions);
			const unread = covering.filter((reply) => !marked.has(reply.id));
			for (const reply of unread) lacking("reply_not_read", paths.reply(reply.id), reply.id);
			const last = covering.at(-1);
			if (
				last !== undefined &&
				unread.length === 0 &&
				questions.some((question) => coverageOf(question, inquiry) === null)
			) {
				lacking("coverage_unmarked", paths.reply(last.id), last.id);
			}
		}
		for (const reply of repliesOf.get(id) ?? []) {
			const lacking = (what: Missing["what"]) =>
				missing.push({
					what,
					organization: reply.first?.organization ?? null,
					inquiryId: reply.first?.id ?? null,
					replyId: reply.id,
					see: paths.reply(reply.id),
				});
			if (reply.terms === "disputed") lacking("terms_disputed");
			else if (hasOpenTerms(reply)) lacking("terms_not_accepted");
			if (isPrintable(reply.terms) && reply.hasUnapprovedQuote) lacking("quotes_not_approved");
		}
		found.set(
			id,
			missing.sort((one, other) => lacks.indexOf(one.what) - lacks.indexOf(other.what)),
		);
	}
	return (storyId) => found.get(storyId) ?? [];
}

/** Terms that somebody proposed, such as a footer saying "on background", are not accepted by that. */
const hasOpenTerms = ({ termsProposedBy, termsAccepted }: AskedReply) =>
	termsAccepted === false || (termsProposedBy !== "" && termsAccepted !== true);

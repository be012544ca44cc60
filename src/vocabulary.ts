/**
 * The field's words, as the database stores them and as JSON carries them.
 * A new word is added here; the catalogues in views/locales must name it in both languages.
 */

export const roles = ["journalist", "editor", "administrator", "counsel"] as const;
export const languages = ["en", "fr"] as const;
export const storyStates = ["reporting", "published", "spiked"] as const;
export const storyParts = ["reporter", "editor", "member"] as const;

export const organizationKinds = [
	"department",
	"agency",
	"ministers_office",
	"company",
	"person",
	"other",
] as const;

/** What stands before a name in a sentence; French elides it where it is written. */
export const articlesEn = ["the"] as const;
export const articlesFr = ["le", "la", "les"] as const;

export const channels = [
	"email",
	"phone",
	"voicemail",
	"web_form",
	"sms",
	"whatsapp",
	"signal",
	"social_media_dm",
	"in_person",
	"scrum",
	"letter",
	"registered_mail",
	"courier",
	"through_a_lawyer",
	"other",
] as const;

export const attemptOutcomes = [
	"sent",
	"accepted_by_server",
	"bounced_permanent",
	"bounced_temporary",
	"automatic_reply",
	"form_confirmed",
	"read_receipt",
	"no_answer",
	"busy",
	"voicemail_left",
	"mailbox_full",
	"wrong_number_or_person",
	"took_the_questions",
	"told_to_email",
	"signed_for",
	"delivery_refused",
] as const;

export const replyKinds = [
	"statement",
	"interview",
	"declined",
	"declined_interview",
	"neither_confirm_nor_deny",
	"acknowledgement",
	"asked_for_more_time",
	"referral",
	"partial",
	"denial",
	"lawyers_letter",
	"legal_threat",
	"correction_request",
] as const;

export const attributionTerms = [
	"on_the_record_named",
	"on_the_record_spokesperson",
	"background",
	"not_for_attribution",
	"deep_background",
	"off_the_record",
	"embargoed",
	"disputed",
] as const;

export const proposers = ["us", "them"] as const;

/** Reasons given for not commenting; recorded only with the passage of the reply that states them. */
export const reasons = [
	"leaked_documents",
	"operational_matters",
	"operational_security",
	"national_security",
	"before_the_courts",
	"ongoing_investigation",
	"privacy",
	"cabinet_confidence",
	"commercial_confidence",
	"personnel_matter",
	"security_of_staff",
	"caretaker_or_election_period",
	"settlement_terms",
	"no_comment_policy",
	"other",
	"none_given",
] as const;

export const coverageMarks = ["answered", "partly", "not_answered", "declined"] as const;

export const inquiryStates = [
	"draft",
	"unreachable",
	"waiting",
	"acknowledged",
	"referred",
	"declined",
	"partial",
	"answered",
	"withdrawn",
] as const;

export type Role = (typeof roles)[number];
export type Language = (typeof languages)[number];
export type StoryState = (typeof storyStates)[number];
export type StoryPart = (typeof storyParts)[number];
export type OrganizationKind = (typeof organizationKinds)[number];
export type Channel = (typeof channels)[number];
export type AttemptOutcome = (typeof attemptOutcomes)[number];
export type ReplyKind = (typeof replyKinds)[number];
export type AttributionTerms = (typeof attributionTerms)[number];
export type Reason = (typeof reasons)[number];
export type CoverageMark = (typeof coverageMarks)[number];
export type InquiryState = (typeof inquiryStates)[number];

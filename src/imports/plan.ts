/**
 * What a row of a tracker becomes: a request, the tries to put it, the reply. Pure.
 *
 * Nothing is recorded that the row does not hold. A status is no event: it is kept as a note in the tracker's own words,
 * and only says of which kind a reply is whose words or date the row holds. An automatic reply is never a reply.
 */
import { classOf } from "../inquiries/inquiry.ts";
import { type Directory, type Listed, nameKey, plain } from "../organizations/directory.ts";
import { slugFrom } from "../stories/slug.ts";
import type { AttemptOutcome, AttributionTerms, Channel, Language, ReplyKind } from "../vocabulary.ts";
import { lengths, slug as slugField } from "../web/fields.ts";
import type { Message } from "../web/refusals.ts";
import type { Choices } from "./choices.ts";
import type { Cells, ImportField } from "./columns.ts";
import { endOfDay, type ReadDate, readDate } from "./dates.ts";
import { channelOf, claimOf, languageOfWord, termsOf } from "./statuses.ts";

export interface PlannedAttempt {
	channel: Channel;
	outcome: AttemptOutcome;
	to: string;
	at: Date;
	note: string;
}

export interface PlannedReply {
	kind: ReplyKind;
	channel: Channel;
	receivedAt: Date;
	body: string;
	speakerName: string;
	speakerTitle: string;
	office: string;
	outlet: string;
	terms: AttributionTerms;
	termsProposedBy: "" | "them";
	basis: string;
}

export interface Plan {
	/** The story's address as the row has it, and its title if it is to be made. */
	story: { slug: string; title: string };
	/** An organization of the directory, or the name of one that is to be made. */
	organization: { id: number } | { name: string };
	subject: string;
	questions: string[];
	language: Language;
	deadlineAt: Date | null;
	deadlineZone: string;
	deadlineStated: boolean;
	/** Who asked, if that is somebody here. */
	askedById: number | null;
	attempts: PlannedAttempt[];
	reply: PlannedReply | null;
}

export interface Planned {
	/** null: it has errors. */
	plan: Plan | null;
	errors: Partial<Record<ImportField, Message>>;
	warnings: Message[];
	/** The name that no organization bears. */
	unknown: string | null;
}

/** What a row is held against; the same for all rows of a file. */
export interface Surroundings {
	directory: Directory<Listed & { language: string }>;
	/** Everybody who works here, by `plain` name and by email. */
	people: ReadonlyMap<string, number>;
	newsroomName: string;
	/** Of the notes that are kept with the events. */
	language: Language;
	now: Date;
}

/** What stands before a tracker's own words where they are kept. */
const labels = {
	en: {
		status: "Tracker said",
		channel: "Channel",
		requester: "Requester",
		language: "Language",
		topic: "Topic",
		lead: "Lead",
		deadlineMet: "Deadline met",
		automatic: "Automatic reply",
		attribution: "Attribution",
		day: "The tracker gives the day only.",
		undated: "The tracker does not say when the reply came: it stands at the time of the request.",
	},
	fr: {
		status: "Selon le tableau",
		channel: "Canal",
		requester: "Demandeur",
		language: "Langue",
		topic: "Sujet",
		lead: "Responsable",
		deadlineMet: "Délai respecté",
		automatic: "Réponse automatique",
		attribution: "Attribution",
		day: "Le tableau ne donne que le jour.",
		undated: "Le tableau ne dit pas quand la réponse est arrivée : elle figure à l’heure de la demande.",
	},
} satisfies Record<Language, Record<string, string>>;

const firstLine = (text: string) =>
	text
		.split("\n")
		.find((line) => line.trim() !== "")
		?.trim() ?? "";

/** Questions of one cell: one to a line, without the numbers before them. */
const questionsIn = (text: string) =>
	text
		.split("\n")
		.map((line) => line.replace(/^\s*(?:\d{1,2}[.)]|[-•*])\s+/, "").trim())
		.filter((line) => line !== "");

/** Works out what a row becomes, or all that is wrong with it, each at the cell that it comes from. */
export function planRow(cells: Cells, choices: Choices, around: Surroundings): Planned {
	const errors: Planned["errors"] = {};
	const warnings: Message[] = [];
	const limit = (field: ImportField, max: number) => {
		const text = cells[field] ?? "";
		if (text.length > max) errors[field] = { key: "errors:too_long", values: { max } };
		return text;
	};
	for (const [field, text] of Object.entries(cells) as [ImportField, string][]) {
		if (text.includes("\0")) errors[field] = "errors:nul_character";
		else if (!text.isWellFormed()) errors[field] = "errors:not_well_formed";
		else if (/^#(?:REF!|N\/A|VALUE!|NAME\?|DIV\/0!|NULL!|NUM!)$/.test(text)) {
			errors[field] = "imports:problem.formula_error";
		}
	}

	// ---- where it belongs ----
	const story = storyOf(cells, choices);
	if (story === null) {
		errors.story =
			(cells.story ?? choices.story) === "" ? "imports:problem.no_story" : "imports:problem.slug";
	}
	const found = organizationOf(cells, choices, around.directory);
	const isBroken = errors.organization !== undefined;
	if ("problem" in found) errors.organization ??= found.problem;
	const unknown = "unknown" in found && !isBroken ? found.unknown : null;

	// ---- when ----
	const { now } = around;
	const dates = { order: choices.dates, zone: choices.zone };
	const read = (field: ImportField, near: Date, past: boolean): ReadDate | null => {
		const text = cells[field];
		if (text === undefined || errors[field] !== undefined) return null;
		const date = readDate(text, { ...dates, near, past });
		if (typeof date === "string") {
			errors[field] = { key: `imports:problem.${date}`, values: { text: text.slice(0, 100) } };
			return null;
		}
		if (past && date.at > now) errors[field] = "errors:in_the_future";
		if (date.yearGuessed) {
			warnings.push({ key: "imports:warning.year", values: { text, year: date.at.getUTCFullYear() } });
		}
		return date;
	};
	const sent = read("sentAt", now, true);
	const near = sent?.at ?? now;
	const due = read("dueAt", near, false);
	const deadlineAt = due === null ? null : due.dayOnly ? endOfDay(due) : due.at;
	if (deadlineAt !== null && sent !== null && deadlineAt <= sent.at) {
		errors.dueAt = "errors:before_the_request";
	}
	const followUp = read("followUpAt", near, false);
	if (followUp !== null && followUp.at > now) errors.followUpAt = "errors:in_the_future";
	const replied = read("replyAt", near, false);
	if (replied !== null && replied.at > now) errors.replyAt = "errors:in_the_future";

	// ---- what was asked ----
	const questions = questionsIn(limit("questions", lengths.long));
	if (questions.some((text) => text.length > lengths.note)) {
		errors.questions = { key: "errors:too_long", values: { max: lengths.note } };
	}
	if (questions.length > 100) errors.questions = "errors:too_many";
	const subject =
		cells.subject ??
		cells.topic ??
		questions[0]?.slice(0, lengths.line) ??
		cells.storyTitle ??
		story?.title ??
		"";
	if (subject.length > lengths.line) {
		errors[cells.subject === undefined ? "topic" : "subject"] = {
			key: "errors:too_long",
			values: { max: lengths.line },
		};
	}
	const language = cells.language === undefined ? null : languageOfWord(cells.language);
	if (cells.language !== undefined && language === null) {
		warnings.push({ key: "imports:warning.language", values: { text: cells.language.slice(0, 100) } });
	}

	// ---- how it was tried, and what came of that ----
	const claim = cells.status === undefined ? "unknown" : claimOf(cells.status);
	const outcome = typeof claim === "object" && "outcome" in claim ? claim : null;
	const named = cells.channel === undefined ? null : channelOf(cells.channel);
	if (cells.channel !== undefined && named === null) {
		warnings.push({ key: "imports:warning.channel", values: { text: cells.channel.slice(0, 100) } });
	}
	const channel =
		named ?? outcome?.channel ?? (cells.channel === undefined ? choices.channel : ("other" as const));
	const isAutomatic = outcome?.outcome === "automatic_reply";
	const requester = cells.requester;
	const askedById =
		requester === undefined
			? null
			: (around.people.get(plain(requester)) ?? around.people.get(requester.toLowerCase()) ?? null);
	if (requester !== undefined && askedById === null) {
		warnings.push({ key: "imports:warning.requester", values: { text: requester.slice(0, 100) } });
	}
	const notes = notesOf(cells, labels[around.language], {
		channel: named,
		language,
		askedById,
		isAutomatic,
		sent,
	});
	if (notes.length > lengths.note) errors.notes = { key: "errors:too_long", values: { max: lengths.note } };
	const to = limit("contact", lengths.line);
	const attempts: PlannedAttempt[] = [];
	if (sent !== null) {
		attempts.push({ channel, outcome: outcome?.outcome ?? "sent", to, at: sent.at, note: notes });
		if (sent.dayOnly) warnings.push("imports:warning.day_only");
	} else if (cells.sentAt === undefined) {
		warnings.push(notes === "" ? "imports:warning.not_sent" : "imports:warning.not_sent_notes");
	}
	if (followUp !== null) attempts.push({ channel, outcome: "sent", to, at: followUp.at, note: "" });

	// ---- what came back ----
	const reply = replyOf(cells, choices, around, {
		claim,
		channel,
		sent,
		replied,
		isAutomatic,
		errors,
		warnings,
		limit,
	});
	if (reply === null && typeof claim === "object" && "kind" in claim) {
		warnings.push({ key: "imports:warning.status", values: { text: (cells.status ?? "").slice(0, 100) } });
	}

	if (Object.keys(errors).length > 0 || story === null || !("organization" in found)) {
		return { plan: null, errors, warnings, unknown };
	}
	return {
		plan: {
			story,
			organization: found.organization,
			subject,
			questions,
			language: language ?? found.language,
			deadlineAt,
			deadlineZone: due?.zone ?? choices.zone,
			deadlineStated: deadlineAt !== null && choices.deadlineStated,
			askedById,
			attempts,
			reply,
		},
		errors,
		warnings,
		unknown,
	};
}

function storyOf(cells: Cells, choices: Choices): Plan["story"] | null {
	const text = firstLine(cells.story ?? "") || choices.story;
	const title = firstLine(cells.storyTitle ?? "") || text;
	const slug = slugField.safeParse(text).success ? text : slugFrom(text);
	// Of a name without a letter or digit that an address can hold, nothing is left.
	if (text === "" || (slug === "story" && text.toLowerCase() !== "story")) return null;
	return { slug, title: title.slice(0, lengths.line) };
}

function organizationOf(
	cells: Cells,
	choices: Choices,
	directory: Surroundings["directory"],
):
	| { organization: Plan["organization"]; language: Language }
	| { problem: Message }
	| { problem: Message; unknown: string } {
	const name = firstLine(cells.organization ?? "");
	const known = (one: { id: number; language: string }) => ({
		organization: { id: one.id },
		language: one.language as Language,
	});
	if (name === "") {
		const one = directory.bySlug(choices.organization);
		return one === undefined ? { problem: "imports:problem.no_organization" } : known(one);
	}
	if (name.length > lengths.short)
		return { problem: { key: "errors:too_long", values: { max: lengths.short } } };
	const [one, ...others] = directory.find(name);
	if (one !== undefined && others.length === 0) return known(one);
	const key = nameKey(name);
	const decided = choices.organizations[key] ?? "";
	const chosen = directory.bySlug(decided);
	if (chosen !== undefined) return known(chosen);
	if (one !== undefined) {
		return { problem: { key: "imports:problem.several", values: { name } }, unknown: name };
	}
	if (key === "") return { problem: "imports:problem.no_organization" };
	if (choices.makeOrganizations || decided === "make") {
		return { organization: { name }, language: "en" };
	}
	return { problem: { key: "imports:problem.unknown_organization", values: { name } }, unknown: name };
}

/** What the tracker says beside the events, in its own words: kept with the attempt. */
function notesOf(
	cells: Cells,
	words: (typeof labels)[Language],
	known: {
		channel: Channel | null;
		language: Language | null;
		askedById: number | null;
		isAutomatic: boolean;
		sent: ReadDate | null;
	},
): string {
	const said = (label: string, text: string | undefined) => (text === undefined ? [] : [`${label}: ${text}`]);
	return [
		...said(words.status, cells.status),
		...said(words.channel, known.channel === null ? cells.channel : undefined),
		...said(words.requester, known.askedById === null ? cells.requester : undefined),
		...said(words.language, known.language === null ? cells.language : undefined),
		...said(words.topic, cells.subject === undefined ? undefined : cells.topic),
		...said(words.lead, cells.lead),
		...said(words.deadlineMet, cells.deadlineMet),
		...said(words.automatic, known.isAutomatic ? cells.reply : undefined),
		...(known.sent?.dayOnly ? [words.day] : []),
		...(cells.notes === undefined ? [] : [cells.notes]),
	].join("\n");
}

/** "Ashley Lemire, senior communications advisor": a name, and what stands after the first comma. */
function speakerIn(text: string): { speakerName: string; speakerTitle: string } {
	const [name = "", ...title] = firstLine(text).split(",");
	return {
		speakerName: name.trim().slice(0, lengths.short),
		speakerTitle: title.join(",").trim().slice(0, lengths.short),
	};
}

function replyOf(
	cells: Cells,
	choices: Choices,
	around: Surroundings,
	given: {
		claim: ReturnType<typeof claimOf>;
		channel: Channel;
		sent: ReadDate | null;
		replied: ReadDate | null;
		isAutomatic: boolean;
		errors: Planned["errors"];
		warnings: Message[];
		limit(field: ImportField, max: number): string;
	},
): PlannedReply | null {
	const { claim, sent, replied, errors, warnings } = given;
	const words = labels[around.language];
	const body = given.limit("reply", lengths.long);
	if ((body === "" && replied === null) || given.isAutomatic) return null;
	// A reply whose time is not known can't have come before the request, nor be left out: somebody did reply.
	const receivedAt = receivedWhen(replied, sent);
	if (receivedAt === null) {
		if (errors.replyAt === undefined && errors.sentAt === undefined)
			errors.replyAt = "imports:problem.reply_undated";
		return null;
	}
	if (replied === null) warnings.push("imports:warning.reply_undated");
	else if (replied.dayOnly) warnings.push("imports:warning.reply_day_only");
	if (sent !== null && replied !== null && receivedAt < sent.at) {
		warnings.push("imports:warning.reply_before_request");
	}

	const claimed = typeof claim === "object" && "kind" in claim ? claim.kind : null;
	if (claimed === null) warnings.push("imports:warning.kind");
	let kind: ReplyKind = claimed ?? "statement";
	if (body === "") {
		warnings.push("imports:warning.no_words");
		// "Declined" is said only with the words on the record.
		if (classOf(kind) === "declining") kind = "acknowledgement";
	}
	const attribution = cells.attribution ?? "";
	const terms = attribution === "" ? null : termsOf(attribution);
	if (attribution !== "" && plain(attribution).includes("embargo")) warnings.push("imports:warning.embargo");
	const speaker = cells.speaker ?? (terms === null ? attribution : "");
	const { speakerName, speakerTitle } = speakerIn(speaker);
	const office = speakerName === "" ? choices.replyOffice : "";
	if (classOf(kind) === "declining" && speakerName === "" && office === "") {
		errors.speaker = "errors:speaker_needed";
	}
	const isOurs = cells.outlet === undefined || plain(cells.outlet) === plain(around.newsroomName);
	return {
		kind,
		channel: given.channel,
		receivedAt,
		body,
		speakerName,
		speakerTitle,
		office,
		outlet: isOurs ? "" : (cells.outlet ?? "").slice(0, lengths.short),
		terms: terms ?? "on_the_record_named",
		// A tracker says what was asked for, and not whether anybody agreed to it.
		termsProposedBy: terms === null || terms.startsWith("on_the_record") ? "" : "them",
		basis: [
			cells.status === undefined ? "" : `${words.status}: ${firstLine(cells.status)}`,
			terms === null ? "" : `${words.attribution}: ${firstLine(attribution)}`,
			replied === null ? words.undated : replied.dayOnly ? words.day : "",
		]
			.filter((text) => text !== "")
			.join("; ")
			.slice(0, lengths.line),
	};
}

/** A reply of a day without a time, on the day of the request, came after it; one without a date, no earlier than it. */
function receivedWhen(replied: ReadDate | null, sent: ReadDate | null): Date | null {
	if (replied === null) return sent?.at ?? null;
	if (sent === null || !replied.dayOnly || replied.at >= sent.at) return replied.at;
	return sent.at.getTime() - replied.at.getTime() < 24 * 60 * 60 * 1000 ? sent.at : replied.at;
}

import type { z } from "zod";
import type {
	attemptBody,
	attemptCorrectionBody,
	inquiryBody,
	inquiryCorrectionBody,
} from "../inquiries/fields.ts";
import type { replyBody } from "../replies/fields.ts";
import type { CoverageMark, Language } from "../vocabulary.ts";
import { moment } from "../web/time.ts";

export interface ExampleQuote {
	passage: string;
	approved?: true;
	translation?: string;
	translationLanguage?: Language;
}

export interface ExampleReply {
	words: z.input<typeof replyBody>;
	/** Organizations of the same story whose inquiries it answers too. */
	also?: string[];
	quotes?: ExampleQuote[];
	/** Which question of whose inquiry; the first is 1. */
	coverage?: { of: string; question: number; mark: CoverageMark; passage?: string }[];
	/** A plain text file that came with it. */
	file?: { name: string; text: string };
}

/** One request; a story asks each organization once. */
export interface ExampleInquiry {
	request: Omit<
		z.input<typeof inquiryBody>,
		"attemptChannel" | "attemptOutcome" | "attemptTo" | "attemptAt" | "attemptNote"
	>;
	attempts?: (z.input<typeof attemptBody> & { corrected?: z.input<typeof attemptCorrectionBody> })[];
	replies?: ExampleReply[];
	corrected?: z.input<typeof inquiryCorrectionBody>;
	withdrawn?: string;
}

export interface ExampleStory {
	slug: string;
	title: string;
	desk: string;
	plannedAt: string;
	restricted?: true;
	inquiries: ExampleInquiry[];
}

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/**
 * The stories as they stand at `now`, in the fields that a form or a program sends: what happened lies before it, to
 * the minute, and what is still open has its deadline after it, so that the desk has something to chase whenever it
 * is loaded. The one this program began with comes last, so that its reply is the newest. Real people and real words
 * are named only where both were printed: in the reply of National Defence.
 */
export function stories(now: Date, zone: string): ExampleStory[] {
	const before = (ms: number) => new Date(Math.floor((now.getTime() - ms) / minute) * minute).toISOString();
	/** A deadline that somebody would set: on a half hour. */
	const halfHour = (ms: number) =>
		new Date(Math.ceil((now.getTime() + ms) / (hour / 2)) * (hour / 2)).toISOString();
	const said = (at: string, language: Language = "en") => moment(new Date(at), now, zone, language);

	return [
		complaint(before, halfHour, said),
		electricity(before, halfHour, said),
		portScanners(before, halfHour, said),
		taskingOrders(before, halfHour, said),
	];
}

type At = (ms: number) => string;
type Said = (at: string, language?: Language) => string;

/** The story this program began with: four asked, three silent so far, one reply that is a way of not answering. */
function taskingOrders(before: At, halfHour: At, said: Said): ExampleStory {
	const deadlineAt = halfHour(2 * hour);
	const plannedAt = halfHour(3 * hour);
	const ask = (
		organization: string,
		name: string,
		questions: string[],
		put: number,
		to = "Media relations",
	) => ({
		request: {
			organization,
			subject: "Three tasking orders published today",
			letter: `We are preparing a story on three tasking orders that were published today, and ask ${name} for its response to the questions below by ${said(deadlineAt)}. We plan to publish at ${said(plannedAt)}.\n\n${questions.map((question, index) => `${index + 1}. ${question}`).join("\n")}\n\nPlease let us know if you need more time.`,
			questions,
			deadlineAt,
			deadlineStated: true,
		},
		attempts: [
			{ channel: "email" as const, outcome: "accepted_by_server" as const, to, at: before(put * minute) },
		],
	});
	return {
		slug: "tasking-orders",
		title: "Tasking orders and the 2012 French election",
		desk: "National",
		plannedAt,
		inquiries: [
			ask(
				"csis",
				"CSIS",
				["Was CSIS told of the orders before they were published?", "Was it asked to take part?"],
				66,
			),
			ask(
				"cse",
				"CSE",
				["Was CSE told of the orders before they were published?", "Was it asked to take part?"],
				65,
			),
			ask(
				"gac",
				"Global Affairs Canada",
				["When did the department learn of the orders?", "Has it raised them with the other governments?"],
				64,
			),
			{
				...ask(
					"dnd",
					"National Defence",
					["Was the department told of the orders?", "Was it asked to take part?"],
					63,
					"Media relations, mlo-blm@forces.gc.ca",
				),
				replies: [
					{
						words: {
							kind: "declined",
							channel: "email",
							receivedAt: before(20 * minute),
							body: "The Government of Canada does not comment on leaked documents.",
							speakerName: "Ashley Lemire",
							speakerTitle: "senior communications advisor",
							outlet: "National Post",
							reason: "leaked_documents",
							reasonPassage: "does not comment on leaked documents",
							basis: "It answers our message.",
						},
						quotes: [
							{ passage: "The Government of Canada does not comment on leaked documents.", approved: true },
						],
					},
				],
			},
		],
	};
}

function portScanners(before: At, halfHour: At, said: Said): ExampleStory {
	const deadlineAt = halfHour(5 * hour);
	const passedAt = halfHour(-day);
	const letter = (name: string, due: string) =>
		`We are preparing a story on the cost of the container scanners bought for the port of Exampleton. Please let us have ${name}’s response to these questions by ${said(due)}.`;
	return {
		slug: "port-scanners",
		title: "What the port’s container scanners cost",
		desk: "Investigations",
		plannedAt: halfHour(2 * day),
		inquiries: [
			{
				request: {
					organization: "example-port-authority",
					subject: "Cost of the scanners",
					letter: letter("the Port Authority", deadlineAt),
					questions: ["What did the four scanners cost?", "Why was there no call for tenders?"],
					deadlineAt,
					deadlineStated: true,
				},
				attempts: [
					{
						channel: "email",
						outcome: "automatic_reply",
						to: "Communications, media@port.example",
						at: before(27 * hour),
						note: "Out of office until Monday; gives the duty officer’s number.",
					},
					{
						channel: "phone",
						outcome: "took_the_questions",
						to: "Duty officer, 613-555-0143",
						at: before(26 * hour),
					},
				],
				replies: [
					{
						words: {
							kind: "partial",
							channel: "email",
							receivedAt: before(3 * hour),
							body: "On behalf of the Example Port Authority and the Example Harbour Police:\n\nThe four scanners cost $11.2 million, installation included. They have been in service since the spring, and harbour officers were trained on them before that.\n\nWe have nothing to add on procurement.",
							office: "Communications",
							terms: "on_the_record_spokesperson",
							basis: "It answers our questions by name.",
							alsoBasis:
								"It says that it is “on behalf of the Example Port Authority and the Example Harbour Police”.",
						},
						also: ["example-harbour-police"],
						quotes: [
							{ passage: "The four scanners cost $11.2 million, installation included." },
							{ passage: "We have nothing to add on procurement.", approved: true },
						],
						coverage: [
							{
								of: "example-port-authority",
								question: 1,
								mark: "answered",
								passage: "The four scanners cost $11.2 million, installation included.",
							},
							{
								of: "example-port-authority",
								question: 2,
								mark: "not_answered",
								passage: "We have nothing to add on procurement.",
							},
							{
								of: "example-harbour-police",
								question: 1,
								mark: "answered",
								passage: "harbour officers were trained on them before that",
							},
						],
						file: {
							name: "scanners-backgrounder.txt",
							text: "Backgrounder: container scanners\nUnits: 4\nCost, installation included: $11.2 million\n",
						},
					},
				],
			},
			{
				request: {
					organization: "example-harbour-police",
					subject: "Training on the scanners",
					letter: letter("the Harbour Police", deadlineAt),
					questions: ["Were officers trained before the scanners were put into service?"],
					deadlineAt,
					deadlineStated: true,
				},
				attempts: [
					{ channel: "web_form", outcome: "form_confirmed", at: before(25 * hour), note: "No. 2041" },
				],
			},
			{
				request: {
					organization: "department-of-examples",
					subject: "Federal share of the cost",
					letter: letter("the department", halfHour(-2 * hour)),
					questions: ["How much of the cost did the department pay?"],
					deadlineAt: halfHour(-2 * hour),
					deadlineStated: true,
				},
				attempts: [
					{
						channel: "email",
						outcome: "read_receipt",
						to: "Press office, press@examples.example",
						at: before(28 * hour),
					},
				],
				replies: [
					{
						words: {
							kind: "acknowledgement",
							receivedAt: before(27 * hour),
							body: "We have received your request and are looking into it.",
							office: "Press office",
							basis: "It answers our message.",
						},
					},
					{
						words: {
							kind: "asked_for_more_time",
							receivedAt: before(4 * hour),
							body: "The figures have to come from the regional office. Could we have until tomorrow?",
							office: "Press office",
							basis: "It answers our message.",
						},
					},
				],
				corrected: {
					deadlineAt: halfHour(22 * hour),
					why: "They asked for more time, and we gave it by phone.",
				},
			},
			{
				request: {
					organization: "minister-of-examples",
					subject: "Who signed for the scanners?",
					letter: letter("the Minister’s office", deadlineAt),
					questions: ["Did the Minister approve the purchase?"],
					deadlineAt,
					deadlineStated: true,
				},
				attempts: [
					{
						channel: "email",
						outcome: "sent",
						to: "press@minister.example",
						at: before(24 * hour),
						corrected: {
							outcome: "bounced_permanent",
							why: "The bounce came an hour later: no such address.",
						},
					},
					{ channel: "phone", outcome: "no_answer", to: "613-555-0160", at: before(2 * hour) },
				],
			},
			{
				request: {
					organization: "example-scanners",
					subject: "The contract",
					letter: letter("the company", deadlineAt),
					questions: ["When was the contract signed?"],
					deadlineAt,
					deadlineStated: true,
				},
				attempts: [{ channel: "email", outcome: "sent", to: "info@scanners.example", at: before(26 * hour) }],
				replies: [
					{
						words: {
							kind: "statement",
							receivedAt: before(5 * hour),
							body: "The contract was signed in March and has been carried out in full.\n\nThis message is provided on background.",
							office: "Sales",
							terms: "background",
							termsProposedBy: "them",
							termsAccepted: false,
							basis: "It answers our message.",
						},
						quotes: [{ passage: "The contract was signed in March and has been carried out in full." }],
						coverage: [{ of: "example-scanners", question: 1, mark: "answered", passage: "signed in March" }],
					},
				],
			},
			{
				request: {
					organization: "example-standards-council",
					subject: "Whether the scanners are certified",
					letter: letter("the Council", deadlineAt),
					questions: ["Were the scanners certified?"],
					deadlineAt,
					deadlineStated: true,
				},
				attempts: [{ channel: "email", outcome: "sent", to: "info@standards.example", at: before(7 * hour) }],
				replies: [
					{
						words: {
							kind: "referral",
							channel: "phone",
							receivedAt: before(6 * hour),
							body: "You would have to ask the Department of Examples about that.",
							office: "Front desk",
							basis: "It answers our message.",
						},
					},
				],
			},
			{
				request: {
					organization: "federation-of-examples",
					subject: "Jobs lost to the scanners",
					letter: letter("the Federation", passedAt),
					questions: ["How many inspectors were laid off?"],
					deadlineAt: passedAt,
					deadlineStated: true,
				},
				attempts: [
					{ channel: "email", outcome: "sent", to: "info@federation.example", at: before(3 * day) },
					{ channel: "voicemail", outcome: "voicemail_left", to: "613-555-0177", at: before(26 * hour) },
				],
			},
			{
				request: {
					organization: "example-auditor",
					subject: "An audit of the purchase",
					letter: "",
					questions: ["Is an audit of the purchase planned?"],
					deadlineAt: halfHour(30 * hour),
				},
			},
			{
				request: {
					organization: "exemple-energie",
					subject: "Power supply of the scanners",
					letter: letter("the company", deadlineAt),
					questions: ["Does the company supply the port?"],
					language: "en",
					deadlineAt,
					deadlineStated: true,
				},
				attempts: [
					{
						channel: "email",
						outcome: "sent",
						to: "Relations médias, medias@energie.example",
						at: before(8 * hour),
					},
				],
				withdrawn: "The paragraph about the power supply was cut.",
			},
		],
	};
}

function electricity(before: At, halfHour: At, said: Said): ExampleStory {
	const deadlineAt = halfHour(2 * day);
	const passedAt = halfHour(-3 * hour);
	const letter = (due: string) =>
		`Nous préparons un article sur la hausse des tarifs d’électricité à Exempleville. Nous aimerions avoir vos réponses aux questions ci-dessous d’ici ${said(due, "fr")}.`;
	return {
		slug: "tarifs-exempleville",
		title: "Exempleville, la facture d’électricité grimpe",
		desk: "Économie",
		plannedAt: halfHour(3 * day),
		inquiries: [
			{
				request: {
					organization: "exemple-energie",
					subject: "Hausse des tarifs",
					letter: letter(deadlineAt),
					questions: ["De combien les tarifs ont-ils augmenté?", "La hausse est-elle contestée?"],
					deadlineAt,
					deadlineStated: true,
				},
				attempts: [
					{
						channel: "email",
						outcome: "accepted_by_server",
						to: "Relations médias, medias@energie.example",
						at: before(9 * hour),
					},
				],
				replies: [
					{
						words: {
							kind: "declined",
							receivedAt: before(90 * minute),
							body: "Bonjour,\n\nComme l’affaire est devant les tribunaux, nous ne ferons aucun commentaire.\n\nMerci de votre compréhension.",
							office: "Relations médias",
							terms: "on_the_record_spokesperson",
							reason: "before_the_courts",
							reasonPassage: "Comme l’affaire est devant les tribunaux",
							basis: "La réponse fait suite à notre courriel.",
						},
						quotes: [
							{
								passage: "Comme l’affaire est devant les tribunaux, nous ne ferons aucun commentaire.",
								approved: true,
								translation: "As the matter is before the courts, we will make no comment.",
								translationLanguage: "en",
							},
						],
					},
				],
			},
			{
				request: {
					organization: "regie-exemple",
					subject: "Autorisation de la hausse",
					letter: letter(deadlineAt),
					questions: ["La Régie a-t-elle autorisé la hausse?"],
					deadlineAt,
					deadlineStated: true,
				},
				attempts: [{ channel: "email", outcome: "sent", to: "presse@regie.example", at: before(10 * hour) }],
				replies: [
					{
						words: {
							kind: "statement",
							receivedAt: before(2 * hour),
							body: "La Régie a autorisé une hausse de 3 % le mois dernier, au terme d’une audience publique.",
							office: "Direction des communications",
							terms: "on_the_record_spokesperson",
							basis: "La réponse fait suite à notre courriel.",
						},
						quotes: [{ passage: "au terme d’une audience publique" }],
						coverage: [
							{
								of: "regie-exemple",
								question: 1,
								mark: "answered",
								passage: "La Régie a autorisé une hausse de 3 %",
							},
						],
					},
				],
			},
			{
				request: {
					organization: "ville-exempleville",
					subject: "Effet sur le budget de la Ville",
					letter: letter(deadlineAt),
					questions: ["Quelle somme la hausse coûtera-t-elle à la Ville?"],
					deadlineAt,
					deadlineStated: true,
				},
				attempts: [
					{ channel: "phone", outcome: "told_to_email", to: "613-555-0181", at: before(6 * hour) },
					{ channel: "email", outcome: "sent", to: "communications@ville.example", at: before(5 * hour) },
				],
			},
			{
				request: {
					organization: "locataires-exempleville",
					subject: "Réaction des locataires",
					letter: letter(passedAt),
					questions: ["Comment la hausse touche-t-elle vos membres?"],
					deadlineAt: passedAt,
					deadlineStated: true,
				},
				attempts: [
					{ channel: "phone", outcome: "no_answer", to: "613-555-0190", at: before(28 * hour) },
					{ channel: "voicemail", outcome: "mailbox_full", to: "613-555-0190", at: before(5 * hour) },
				],
			},
		],
	};
}

/** Restricted: for everybody but whoever loads the examples it does not exist. */
function complaint(before: At, halfHour: At, said: Said): ExampleStory {
	const deadlineAt = halfHour(4 * day);
	return {
		slug: "harbour-complaint",
		title: "A complaint inside the Port Authority",
		desk: "Investigations",
		plannedAt: halfHour(6 * day),
		restricted: true,
		inquiries: [
			{
				request: {
					organization: "example-port-authority",
					subject: "A complaint against a director",
					letter: `We have learned of a complaint against a director of the Port Authority. Please answer these questions by ${said(deadlineAt)}.`,
					questions: ["Was a complaint received?", "What was done about it?"],
					deadlineAt,
					deadlineStated: true,
				},
				attempts: [
					{
						channel: "registered_mail",
						outcome: "signed_for",
						to: "The chair’s office",
						at: before(2 * day),
					},
				],
				replies: [
					{
						words: {
							kind: "neither_confirm_nor_deny",
							channel: "through_a_lawyer",
							receivedAt: before(8 * hour),
							body: "Our client will neither confirm nor deny that a complaint was made.",
							office: "Counsel for the Port Authority",
							terms: "on_the_record_spokesperson",
							reason: "none_given",
							basis: "It names our letter.",
						},
						coverage: [{ of: "example-port-authority", question: 1, mark: "declined" }],
					},
				],
			},
			{
				request: {
					organization: "example-harbour-police",
					subject: "Whether there is an investigation",
					letter: `Is the Harbour Police investigating a complaint against a director of the Port Authority? We would need your answer by ${said(deadlineAt)}.`,
					questions: ["Is there an investigation?"],
					deadlineAt,
					deadlineStated: true,
				},
				attempts: [{ channel: "signal", outcome: "sent", to: "The duty inspector", at: before(3 * hour) }],
			},
		],
	};
}

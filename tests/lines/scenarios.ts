/**
 * The wording, specified by examples: what happened, and the paragraph that may be printed then in the default house
 * style, in English and French. Deadlines were stated in the request unless said otherwise; an empty text means that
 * nothing may be printed. French quotation marks and colons have no-break spaces inside and before them.
 */

import type { LineName } from "../../src/lines/names.ts";
import type { Asked, Reply } from "./story.ts";

export interface Scenario {
	when: string;
	asked: Asked[];
	/** The paragraph as of this time. */
	at: string;
	/** The line of each sentence; in French the same, unless `linesFr` says otherwise. */
	lines: LineName[];
	linesFr?: LineName[];
	en: string;
	fr: string;
}

const words = "The Government of Canada does not comment on leaked documents.";

/** The one who answered on the day that this program began with. */
export const lemire: Reply = {
	at: "15:12",
	kind: "declined",
	speaker: "Ashley Lemire",
	title: "senior communications advisor",
	outlet: "National Post",
	reason: "leaked_documents",
	passage: "leaked documents",
	quotes: [words],
};

const emailed = ["11:05 email accepted_by_server"];

export const taskingOrders: Asked[] = [
	{ who: "csis", deadline: "17:00", attempts: ["11:05 email accepted_by_server"] },
	{ who: "cse", deadline: "17:00", attempts: ["11:06 email accepted_by_server"] },
	{ who: "gac", deadline: "17:00", attempts: ["11:07 email accepted_by_server"] },
	{ who: "dnd", deadline: "17:00", attempts: ["11:08 email accepted_by_server"], replies: [lemire] },
];

const cost = { en: "the cost", fr: "le coût" };
const tender = { en: "the tender", fr: "l’appel d’offres" };

export const scenarios: Scenario[] = [
	// ---- the story this began with ----
	{
		when: "three of four are silent before the deadline, and the fourth would not comment",
		asked: taskingOrders,
		at: "16:42",
		lines: ["did_not_immediately_respond", "quote"],
		linesFr: ["did_not_immediately_respond", "would_not_comment_citing"],
		en: "The Canadian Security Intelligence Service, the Communications Security Establishment Canada and Global Affairs Canada did not immediately respond to requests for comment. Ashley Lemire, senior communications advisor at the Department of National Defence, told the National Post: “The Government of Canada does not comment on leaked documents.”",
		fr: "Le Service canadien du renseignement de sécurité, le Centre de la sécurité des télécommunications Canada et Affaires mondiales Canada n’ont pas répondu dans l’immédiat aux demandes de commentaires. Le ministère de la Défense nationale n’a pas voulu commenter, invoquant la fuite de documents.",
	},
	{
		when: "the same, with the quote and the title translated",
		asked: [
			...taskingOrders.slice(0, 3),
			{
				who: "dnd",
				deadline: "17:00",
				attempts: emailed,
				replies: [
					{
						...lemire,
						titleFr: "conseillère principale en communications",
						quotes: [{ text: words, fr: "Le gouvernement du Canada ne commente pas les documents coulés." }],
					},
				],
			},
		],
		at: "16:42",
		lines: ["did_not_immediately_respond", "quote"],
		en: "The Canadian Security Intelligence Service, the Communications Security Establishment Canada and Global Affairs Canada did not immediately respond to requests for comment. Ashley Lemire, senior communications advisor at the Department of National Defence, told the National Post: “The Government of Canada does not comment on leaked documents.”",
		fr: "Le Service canadien du renseignement de sécurité, le Centre de la sécurité des télécommunications Canada et Affaires mondiales Canada n’ont pas répondu dans l’immédiat aux demandes de commentaires. Ashley Lemire, conseillère principale en communications au ministère de la Défense nationale, a déclaré au National Post : « Le gouvernement du Canada ne commente pas les documents coulés. » (traduction)",
	},

	// ---- nothing came back ----
	{
		when: "one was emailed once and the deadline has not passed",
		asked: [{ who: "csis", deadline: "17:00", attempts: emailed }],
		at: "16:59",
		lines: ["did_not_immediately_respond"],
		en: "The Canadian Security Intelligence Service did not immediately respond to a request for comment.",
		fr: "Le Service canadien du renseignement de sécurité n’a pas répondu dans l’immédiat à une demande de commentaires.",
	},
	{
		when: "the same, a minute after the deadline",
		asked: [{ who: "csis", deadline: "17:00", attempts: emailed }],
		at: "17:01",
		lines: ["did_not_respond_by_deadline"],
		en: "The Canadian Security Intelligence Service did not respond to a request for comment by deadline.",
		fr: "Le Service canadien du renseignement de sécurité n’avait pas répondu à une demande de commentaires au moment de publier.",
	},
	{
		when: "the deadline passed but was never stated in the request",
		asked: [{ who: "rcmp", deadline: "17:00", unstated: true, attempts: emailed }],
		at: "17:30",
		lines: ["did_not_immediately_respond"],
		en: "The Royal Canadian Mounted Police did not immediately respond to a request for comment.",
		fr: "La Gendarmerie royale du Canada n’a pas répondu dans l’immédiat à une demande de commentaires.",
	},
	{
		when: "no deadline was given at all",
		asked: [{ who: "forces", attempts: emailed }],
		at: "17:30",
		lines: ["did_not_immediately_respond"],
		en: "The Canadian Armed Forces did not immediately respond to a request for comment.",
		fr: "Les Forces armées canadiennes n’ont pas répondu dans l’immédiat à une demande de commentaires.",
	},
	{
		when: "a voicemail followed an email",
		asked: [
			{
				who: "cbsa",
				deadline: "17:00",
				attempts: ["11:05 email accepted_by_server", "14:20 phone voicemail_left"],
			},
		],
		at: "16:00",
		lines: ["did_not_immediately_respond_to_multiple_requests"],
		en: "The Canada Border Services Agency did not immediately respond to multiple requests for comment.",
		fr: "L’Agence des services frontaliers du Canada n’a pas répondu dans l’immédiat à plusieurs demandes de commentaires.",
	},
	{
		when: "the same, after the deadline",
		asked: [
			{
				who: "cbsa",
				deadline: "17:00",
				attempts: ["11:05 email accepted_by_server", "14:20 phone voicemail_left"],
			},
		],
		at: "17:01",
		lines: ["did_not_respond_to_multiple_requests_by_deadline"],
		en: "The Canada Border Services Agency did not respond to multiple requests for comment by deadline.",
		fr: "L’Agence des services frontaliers du Canada n’avait pas répondu à plusieurs demandes de commentaires au moment de publier.",
	},
	{
		when: "one email went to three addresses",
		asked: [
			{
				who: "csis",
				deadline: "17:00",
				attempts: ["11:05 email sent", "11:05 email sent", "11:06 email read_receipt"],
			},
		],
		at: "17:01",
		lines: ["did_not_respond_by_deadline"],
		en: "The Canadian Security Intelligence Service did not respond to a request for comment by deadline.",
		fr: "Le Service canadien du renseignement de sécurité n’avait pas répondu à une demande de commentaires au moment de publier.",
	},
	{
		when: "the second request came after the deadline",
		asked: [{ who: "gac", deadline: "15:00", attempts: ["11:05 email sent", "15:30 phone voicemail_left"] }],
		at: "16:00",
		lines: ["did_not_respond_by_deadline"],
		en: "Global Affairs Canada did not respond to a request for comment by deadline.",
		fr: "Affaires mondiales Canada n’avait pas répondu à une demande de commentaires au moment de publier.",
	},
	{
		when: "notice was short and the deadline has passed",
		asked: [{ who: "company", deadline: "11:30", short: true, attempts: emailed }],
		at: "11:31",
		lines: ["did_not_respond_by_deadline"],
		en: "Example Scanners Ltd. did not respond to a request for comment by deadline.",
		fr: "Example Scanners Ltd. n’avait pas répondu à une demande de commentaires au moment de publier.",
	},
	{
		when: "an automatic reply came",
		asked: [{ who: "dnd", deadline: "17:00", attempts: ["11:05 email automatic_reply"] }],
		at: "16:00",
		lines: ["did_not_immediately_respond"],
		en: "The Department of National Defence did not immediately respond to a request for comment.",
		fr: "Le ministère de la Défense nationale n’a pas répondu dans l’immédiat à une demande de commentaires.",
	},
	{
		when: "only the press office was asked",
		asked: [
			{
				who: "gac",
				office: { en: "the press office", fr: "le service de presse" },
				deadline: "17:00",
				attempts: emailed,
			},
		],
		at: "16:00",
		lines: ["did_not_immediately_respond"],
		en: "The press office at Global Affairs Canada did not immediately respond to a request for comment.",
		fr: "Le service de presse d’Affaires mondiales Canada n’a pas répondu dans l’immédiat à une demande de commentaires.",
	},
	{
		when: "the email bounced",
		asked: [{ who: "minister", deadline: "17:00", attempts: ["11:05 email bounced_permanent"] }],
		at: "16:00",
		lines: ["could_not_be_reached"],
		en: "The Office of the Minister of Examples could not be reached for comment.",
		fr: "Le Cabinet du ministre des Exemples n’a pu être joint.",
	},
	{
		when: "every way to reach them failed, and the name is feminine",
		asked: [
			{
				who: "cbsa",
				deadline: "17:00",
				attempts: ["11:05 email bounced_permanent", "12:00 phone no_answer", "13:00 phone mailbox_full"],
			},
		],
		at: "17:30",
		lines: ["could_not_be_reached"],
		en: "The Canada Border Services Agency could not be reached for comment.",
		fr: "L’Agence des services frontaliers du Canada n’a pu être jointe.",
	},
	{
		when: "neither of two could be reached",
		asked: [
			{ who: "rcmp", attempts: ["12:00 phone busy"] },
			{ who: "cbsa", attempts: ["12:05 phone wrong_number_or_person"] },
		],
		at: "13:00",
		lines: ["could_not_be_reached"],
		en: "The Royal Canadian Mounted Police and the Canada Border Services Agency could not be reached for comment.",
		fr: "La Gendarmerie royale du Canada et l’Agence des services frontaliers du Canada n’ont pu être jointes.",
	},
	{
		when: "a person whose gender is not known could not be reached",
		asked: [{ who: "person", attempts: ["12:00 phone no_answer"] }],
		at: "13:00",
		lines: ["could_not_be_reached"],
		en: "Alex Roe could not be reached for comment.",
		fr: "Alex Roe n’a pu être joint(e).",
	},
	{
		when: "a voicemail was all that got there",
		asked: [{ who: "csis", deadline: "17:00", attempts: ["11:05 phone voicemail_left"] }],
		at: "16:00",
		lines: ["did_not_immediately_respond"],
		en: "The Canadian Security Intelligence Service did not immediately respond to a request for comment.",
		fr: "Le Service canadien du renseignement de sécurité n’a pas répondu dans l’immédiat à une demande de commentaires.",
	},
	{
		when: "someone answered the phone and asked for an email, which was not sent",
		asked: [{ who: "csis", deadline: "12:00", attempts: ["11:05 phone told_to_email"] }],
		at: "16:00",
		lines: [],
		en: "",
		fr: "",
	},
	{
		when: "nobody was asked yet",
		asked: [{ who: "csis", deadline: "17:00" }],
		at: "16:00",
		lines: [],
		en: "",
		fr: "",
	},
	{
		when: "the request was withdrawn",
		asked: [
			{ who: "csis", deadline: "17:00", attempts: emailed, withdrawn: "12:00" },
			{ who: "gac", deadline: "17:00", attempts: emailed },
		],
		at: "16:00",
		lines: ["did_not_immediately_respond"],
		en: "Global Affairs Canada did not immediately respond to a request for comment.",
		fr: "Affaires mondiales Canada n’a pas répondu dans l’immédiat à une demande de commentaires.",
	},

	// ---- grouping ----
	{
		when: "deadlines differ, and one has passed",
		asked: [
			{ who: "csis", deadline: "15:00", attempts: emailed },
			{ who: "cse", deadline: "17:00", attempts: emailed },
			{ who: "gac", deadline: "15:00", attempts: emailed },
		],
		at: "16:00",
		lines: ["did_not_respond_by_deadline", "did_not_immediately_respond"],
		en: "The Canadian Security Intelligence Service and Global Affairs Canada did not respond to requests for comment by deadline. The Communications Security Establishment Canada did not immediately respond to a request for comment.",
		fr: "Le Service canadien du renseignement de sécurité et Affaires mondiales Canada n’avaient pas répondu aux demandes de commentaires au moment de publier. Le Centre de la sécurité des télécommunications Canada n’a pas répondu dans l’immédiat à une demande de commentaires.",
	},
	{
		when: "the story as it might stand an hour before publication",
		asked: [
			{ who: "csis", deadline: "15:00", attempts: [...emailed, "14:20 phone voicemail_left"] },
			{ who: "cse", deadline: "17:00", attempts: emailed },
			{
				who: "gac",
				deadline: "17:00",
				attempts: emailed,
				replies: [
					{
						at: "12:31",
						kind: "acknowledgement",
						office: "media relations",
						body: "We have received your request and are looking into it.",
					},
				],
			},
			{ who: "dnd", deadline: "17:00", attempts: emailed, replies: [lemire] },
		],
		at: "16:42",
		lines: [
			"did_not_respond_to_multiple_requests_by_deadline",
			"did_not_immediately_respond",
			"acknowledged",
			"quote",
		],
		linesFr: [
			"did_not_respond_to_multiple_requests_by_deadline",
			"did_not_immediately_respond",
			"acknowledged",
			"would_not_comment_citing",
		],
		en: "The Canadian Security Intelligence Service did not respond to multiple requests for comment by deadline. The Communications Security Establishment Canada did not immediately respond to a request for comment. Global Affairs Canada acknowledged the request but did not provide comment. Ashley Lemire, senior communications advisor at the Department of National Defence, told the National Post: “The Government of Canada does not comment on leaked documents.”",
		fr: "Le Service canadien du renseignement de sécurité n’avait pas répondu à plusieurs demandes de commentaires au moment de publier. Le Centre de la sécurité des télécommunications Canada n’a pas répondu dans l’immédiat à une demande de commentaires. Affaires mondiales Canada a accusé réception de la demande, sans commenter. Le ministère de la Défense nationale n’a pas voulu commenter, invoquant la fuite de documents.",
	},
	{
		when: "one organization was asked twice, in two requests, and is silent",
		asked: [
			{ who: "rcmp", attempts: emailed },
			{ who: "rcmp", attempts: ["12:05 email sent"] },
		],
		at: "16:00",
		lines: ["did_not_immediately_respond"],
		en: "The Royal Canadian Mounted Police did not immediately respond to requests for comment.",
		fr: "La Gendarmerie royale du Canada n’a pas répondu dans l’immédiat aux demandes de commentaires.",
	},
	{
		when: "one organization answered one request and not the other",
		asked: [
			{
				who: "company",
				attempts: emailed,
				replies: [{ at: "13:00", kind: "statement", quotes: ["The contract was carried out."] }],
			},
			{ who: "company", attempts: ["12:05 email sent"] },
		],
		at: "16:00",
		lines: ["statement"],
		linesFr: ["statement"],
		en: "Example Scanners Ltd. said in an emailed statement: “The contract was carried out.”",
		fr: "Example Scanners Ltd. a répondu dans un courriel.",
	},

	// ---- what they said ----
	{
		when: "a statement came by email from nobody in particular",
		asked: [
			{
				who: "forces",
				attempts: emailed,
				replies: [
					{
						at: "13:00",
						kind: "statement",
						office: "media relations",
						quotes: [{ text: "No member took part.", fr: "Aucun membre n’a participé." }],
					},
				],
			},
		],
		at: "16:00",
		lines: ["statement"],
		en: "The Canadian Armed Forces said in an emailed statement: “No member took part.”",
		fr: "Les Forces armées canadiennes ont déclaré dans un courriel : « Aucun membre n’a participé. » (traduction)",
	},
	{
		when: "the statement came by letter and nobody has approved a quote",
		asked: [
			{
				who: "rcmp",
				attempts: emailed,
				replies: [
					{
						at: "13:00",
						kind: "statement",
						channel: "letter",
						quotes: [{ text: "We followed the law.", approved: false }],
					},
				],
			},
		],
		at: "16:00",
		lines: ["statement"],
		en: "The Royal Canadian Mounted Police responded in a letter.",
		fr: "La Gendarmerie royale du Canada a répondu dans une lettre.",
	},
	{
		when: "a reply in French is quoted as it is in French and in translation in English",
		asked: [
			{
				who: "cbsa",
				attempts: emailed,
				replies: [
					{
						at: "13:00",
						kind: "statement",
						language: "fr",
						speaker: "Dominique Roy",
						title: "directrice des communications",
						outlet: "Le Devoir",
						quotes: [{ text: "Nous n’avons rien à cacher.", en: "We have nothing to hide." }],
					},
				],
			},
		],
		at: "16:00",
		lines: ["quote"],
		en: "Dominique Roy, directrice des communications at the Canada Border Services Agency, told Le Devoir: “We have nothing to hide.” (translation)",
		fr: "Dominique Roy, directrice des communications à l’Agence des services frontaliers du Canada, a déclaré au Devoir : « Nous n’avons rien à cacher. »",
	},
	{
		when: "someone was interviewed by this newsroom",
		asked: [
			{
				who: "rcmp",
				attempts: ["11:05 phone took_the_questions"],
				replies: [
					{
						at: "13:00",
						kind: "interview",
						channel: "phone",
						language: "fr",
						speaker: "Dominique Roy",
						title: "porte-parole",
						quotes: [{ text: "L’enquête se poursuit", en: "The investigation is continuing" }],
					},
				],
			},
		],
		at: "16:00",
		lines: ["interview"],
		en: "Dominique Roy, porte-parole at the Royal Canadian Mounted Police, said in an interview: “The investigation is continuing” (translation).",
		fr: "Dominique Roy, porte-parole à la Gendarmerie royale du Canada, a affirmé en entrevue : « L’enquête se poursuit ».",
	},
	{
		when: "two quotes of one reply are printed",
		asked: [
			{
				who: "gac",
				attempts: emailed,
				replies: [
					{
						at: "13:00",
						kind: "statement",
						language: "fr",
						speaker: "Dominique Roy",
						outlet: "La Presse",
						quotes: [
							{ text: "Nous l’avons appris hier.", en: "We learned of it yesterday." },
							{ text: "Nous avons dit « non » à tous.", en: "We told everyone “no”." },
						],
					},
				],
			},
		],
		at: "16:00",
		lines: ["quote"],
		en: "Dominique Roy of Global Affairs Canada told La Presse: “We learned of it yesterday.” (translation) Dominique Roy added: “We told everyone ‘no’.” (translation)",
		fr: "Dominique Roy, d’Affaires mondiales Canada, a déclaré à La Presse : « Nous l’avons appris hier. » Dominique Roy a ajouté : « Nous avons dit “non” à tous. »",
	},
	{
		when: "the terms allow a spokesperson to be quoted and not named",
		asked: [
			{
				who: "cbsa",
				attempts: emailed,
				replies: [
					{
						at: "13:00",
						kind: "statement",
						terms: "on_the_record_spokesperson",
						proposedBy: "them",
						accepted: true,
						language: "fr",
						speaker: "Dominique Roy",
						outlet: "National Post",
						quotes: [{ text: "Tout est en règle.", en: "Everything is in order." }],
					},
				],
			},
		],
		at: "16:00",
		lines: ["quote"],
		en: "A spokesperson for the Canada Border Services Agency told the National Post: “Everything is in order.” (translation)",
		fr: "Un porte-parole de l’Agence des services frontaliers du Canada a déclaré au National Post : « Tout est en règle. »",
	},
	{
		when: "a person answers for themselves",
		asked: [
			{
				who: "person",
				attempts: ["11:05 phone took_the_questions"],
				replies: [
					{
						at: "13:00",
						kind: "denial",
						channel: "phone",
						speaker: "Alex Roe",
						quotes: [{ text: "None of it is true.", fr: "Rien de cela n’est vrai." }],
					},
				],
			},
		],
		at: "16:00",
		lines: ["denial"],
		en: "Alex Roe denied the allegations: “None of it is true.”",
		fr: "Alex Roe a nié les allégations : « Rien de cela n’est vrai. » (traduction)",
	},
	{
		when: "a denial is not quoted",
		asked: [
			{ who: "company", attempts: emailed, replies: [{ at: "13:00", kind: "denial", body: "It is false." }] },
		],
		at: "16:00",
		lines: ["denial"],
		en: "Example Scanners Ltd. denied the allegations.",
		fr: "Example Scanners Ltd. a nié les allégations.",
	},
	{
		when: "a lawyer answered",
		asked: [
			{
				who: "company",
				attempts: emailed,
				replies: [
					{
						at: "13:00",
						kind: "lawyers_letter",
						speaker: "Robin Doe",
						quotes: [{ text: "My client kept to the contract.", fr: "Ma cliente a respecté le contrat." }],
					},
				],
			},
		],
		at: "16:00",
		lines: ["lawyers_letter"],
		en: "Example Scanners Ltd. said through a lawyer, Robin Doe: “My client kept to the contract.”",
		fr: "Example Scanners Ltd. a fait savoir par l’entremise de Me Robin Doe : « Ma cliente a respecté le contrat. » (traduction)",
	},
	{
		when: "lawyers answered two, neither quoted",
		asked: [
			{
				who: "company",
				attempts: emailed,
				replies: [{ at: "13:00", kind: "lawyers_letter", body: "See you in court." }],
			},
			{ who: "person", attempts: emailed, replies: [{ at: "13:00", kind: "lawyers_letter", body: "No." }] },
		],
		at: "16:00",
		lines: ["lawyers_letter"],
		en: "Example Scanners Ltd. and Alex Roe responded through a lawyer.",
		fr: "Example Scanners Ltd. et Alex Roe ont répondu par l’entremise de leurs avocats.",
	},
	{
		when: "only a legal threat came back",
		asked: [
			{
				who: "company",
				deadline: "12:00",
				attempts: emailed,
				replies: [{ at: "13:00", kind: "legal_threat", body: "Desist." }],
			},
		],
		at: "16:00",
		lines: [],
		en: "",
		fr: "",
	},
	{
		when: "one reply answers for two and says so",
		asked: [
			{
				who: "dnd",
				attempts: emailed,
				replies: [
					{
						...lemire,
						also: ["cbsa"],
						quotes: [{ text: words, fr: "Le gouvernement ne commente pas les fuites." }],
					},
				],
			},
			{ who: "csis", attempts: emailed },
			{ who: "cbsa", attempts: emailed },
		],
		at: "16:00",
		lines: ["quote", "did_not_immediately_respond"],
		en: "Ashley Lemire, senior communications advisor at the Department of National Defence, speaking also for the Canada Border Services Agency, told the National Post: “The Government of Canada does not comment on leaked documents.” The Canadian Security Intelligence Service did not immediately respond to a request for comment.",
		fr: "Ashley Lemire, senior communications advisor au ministère de la Défense nationale, s’exprimant aussi au nom de l’Agence des services frontaliers du Canada, a déclaré au National Post : « Le gouvernement ne commente pas les fuites. » (traduction) Le Service canadien du renseignement de sécurité n’a pas répondu dans l’immédiat à une demande de commentaires.",
	},
	{
		when: "a joint statement names nobody",
		asked: [
			{
				who: "csis",
				attempts: emailed,
				replies: [
					{
						at: "13:00",
						kind: "statement",
						language: "fr",
						also: ["cse"],
						quotes: [{ text: "Rien à signaler.", en: "Nothing to report." }],
					},
				],
			},
			{ who: "cse", attempts: emailed },
		],
		at: "16:00",
		lines: ["statement"],
		en: "The Canadian Security Intelligence Service and the Communications Security Establishment Canada said in an emailed statement: “Nothing to report.” (translation)",
		fr: "Le Service canadien du renseignement de sécurité et le Centre de la sécurité des télécommunications Canada ont déclaré dans un courriel : « Rien à signaler. »",
	},

	// ---- what they would not say ----
	{
		when: "they would not comment, and no quote is approved",
		asked: [
			{
				who: "dnd",
				attempts: emailed,
				replies: [{ ...lemire, quotes: [{ text: words, approved: false }] }],
			},
		],
		at: "16:00",
		lines: ["would_not_comment_citing"],
		en: "The Department of National Defence would not comment, citing leaked documents.",
		fr: "Le ministère de la Défense nationale n’a pas voulu commenter, invoquant la fuite de documents.",
	},
	{
		when: "the reason is one of a kind",
		asked: [
			{
				who: "company",
				attempts: emailed,
				replies: [
					{
						at: "13:00",
						kind: "declined",
						speaker: "Robin Doe",
						body: "Not before our harvest party.",
						reason: "other",
						passage: "our harvest party",
					},
				],
			},
		],
		at: "16:00",
		lines: ["would_not_comment_citing"],
		linesFr: ["declined"],
		en: "Example Scanners Ltd. would not comment, citing “our harvest party”.",
		fr: "Example Scanners Ltd. n’a pas voulu commenter.",
	},
	{
		when: "two declined, giving no reason",
		asked: [
			{
				who: "csis",
				attempts: emailed,
				replies: [{ at: "13:00", kind: "declined", office: "media relations", body: "No comment." }],
			},
			{
				who: "cse",
				attempts: emailed,
				replies: [{ at: "13:00", kind: "declined", speaker: "Robin Doe", body: "No comment." }],
			},
		],
		at: "16:00",
		lines: ["declined"],
		en: "The Canadian Security Intelligence Service and the Communications Security Establishment Canada declined to comment.",
		fr: "Le Service canadien du renseignement de sécurité et le Centre de la sécurité des télécommunications Canada n’ont pas voulu commenter.",
	},
	{
		when: "three would not comment, two of them for the same reason",
		asked: (["csis", "cse", "rcmp"] as const).map((who, index) => ({
			who,
			attempts: emailed,
			replies: [
				{
					at: "13:00",
					kind: "declined" as const,
					office: "media relations",
					body: "We cannot speak of national security or operational matters.",
					...(index === 1
						? { reason: "operational_matters" as const, passage: "operational matters" }
						: { reason: "national_security" as const, passage: "national security" }),
				},
			],
		})),
		at: "16:00",
		lines: ["would_not_comment_citing", "would_not_comment_citing"],
		en: "The Canadian Security Intelligence Service and the Royal Canadian Mounted Police would not comment, citing national security. The Communications Security Establishment Canada would not comment, citing operational matters.",
		fr: "Le Service canadien du renseignement de sécurité et la Gendarmerie royale du Canada n’ont pas voulu commenter, invoquant la sécurité nationale. Le Centre de la sécurité des télécommunications Canada n’a pas voulu commenter, invoquant des questions opérationnelles.",
	},
	{
		when: "two speak for themselves to one outlet",
		asked: (["gac", "rcmp"] as const).map((who, index) => ({
			who,
			attempts: emailed,
			replies: [
				{
					at: "13:00",
					kind: "statement" as const,
					language: "fr" as const,
					speaker: ["Dominique Roy", "Claude Roy"][index] ?? "",
					outlet: "La Presse",
					quotes: [
						index === 0
							? { text: "Nous le savions.", en: "We knew." }
							: { text: "Nous l’ignorions.", en: "We did not know." },
					],
				},
			],
		})),
		at: "16:00",
		lines: ["quote", "quote"],
		en: "Dominique Roy of Global Affairs Canada told La Presse: “We knew.” (translation) Claude Roy of the Royal Canadian Mounted Police told La Presse: “We did not know.” (translation)",
		fr: "Dominique Roy, d’Affaires mondiales Canada, a déclaré à La Presse : « Nous le savions. » Claude Roy, de la Gendarmerie royale du Canada, a déclaré à La Presse : « Nous l’ignorions. »",
	},
	{
		when: "an editor chose the loaded word, with a reason",
		asked: [
			{
				who: "csis",
				attempts: emailed,
				refused: "They hung up three times.",
				replies: [{ at: "13:00", kind: "declined", speaker: "Robin Doe", body: "No." }],
			},
		],
		at: "16:00",
		lines: ["refused"],
		en: "The Canadian Security Intelligence Service refused to comment.",
		fr: "Le Service canadien du renseignement de sécurité a refusé de commenter.",
	},
	{
		when: "an editor chose it, but nobody had said anything",
		asked: [{ who: "csis", attempts: emailed, refused: "They never answer." }],
		at: "16:00",
		lines: ["did_not_immediately_respond"],
		en: "The Canadian Security Intelligence Service did not immediately respond to a request for comment.",
		fr: "Le Service canadien du renseignement de sécurité n’a pas répondu dans l’immédiat à une demande de commentaires.",
	},
	{
		when: "they would neither confirm nor deny",
		asked: [
			{
				who: "cse",
				attempts: emailed,
				replies: [
					{
						at: "13:00",
						kind: "neither_confirm_nor_deny",
						office: "media relations",
						body: "We can neither confirm nor deny it.",
					},
				],
			},
		],
		at: "16:00",
		lines: ["neither_confirm_nor_deny"],
		en: "The Communications Security Establishment Canada would neither confirm nor deny the information.",
		fr: "Le Centre de la sécurité des télécommunications Canada n’a voulu ni confirmer ni infirmer l’information.",
	},
	{
		when: "they declined an interview",
		asked: [
			{
				who: "rcmp",
				attempts: emailed,
				replies: [
					{ at: "13:00", kind: "declined_interview", speaker: "Robin Doe", body: "She is not available." },
				],
			},
		],
		at: "16:00",
		lines: ["declined_interview"],
		en: "The Royal Canadian Mounted Police declined an interview request.",
		fr: "La Gendarmerie royale du Canada a décliné une demande d’entrevue.",
	},
	{
		when: "they declined an interview but sent a statement, which is quoted",
		asked: [
			{
				who: "rcmp",
				attempts: emailed,
				replies: [
					{ at: "13:00", kind: "declined_interview", speaker: "Robin Doe", body: "She is not available." },
					{
						at: "14:00",
						kind: "statement",
						quotes: [{ text: "We followed the law.", fr: "Nous avons respecté la loi." }],
					},
				],
			},
		],
		at: "16:00",
		lines: ["declined_interview_sent_statement", "statement"],
		en: "The Royal Canadian Mounted Police declined an interview request but sent a statement. The RCMP said in an emailed statement: “We followed the law.”",
		fr: "La Gendarmerie royale du Canada a décliné une demande d’entrevue, mais a transmis une déclaration. La GRC a déclaré dans un courriel : « Nous avons respecté la loi. » (traduction)",
	},
	{
		when: "a statement leaves two questions unanswered",
		asked: [
			{
				who: "cbsa",
				questions: [cost, tender, { en: "the date", fr: "la date" }],
				attempts: emailed,
				replies: [
					{
						at: "13:00",
						kind: "partial",
						quotes: [{ text: "They were bought in May.", fr: "Ils ont été achetés en mai." }],
						marks: ["not_answered", "not_answered", "answered"],
					},
				],
			},
		],
		at: "16:00",
		lines: ["statement", "did_not_answer_questions_about"],
		en: "The Canada Border Services Agency said in an emailed statement: “They were bought in May.” The CBSA did not answer questions about the cost and the tender.",
		fr: "L’Agence des services frontaliers du Canada a déclaré dans un courriel : « Ils ont été achetés en mai. » (traduction) L’ASFC n’a pas répondu aux questions sur le coût et l’appel d’offres.",
	},
	{
		when: "a question that was not answered has no topic",
		asked: [
			{
				who: "gac",
				questions: [null],
				attempts: emailed,
				replies: [{ at: "13:00", kind: "statement", body: "Thank you.", marks: ["not_answered"] }],
			},
		],
		at: "16:00",
		lines: ["statement", "did_not_answer_questions_about"],
		en: "Global Affairs Canada responded in an emailed statement. GAC did not answer some questions.",
		fr: "Affaires mondiales Canada a répondu dans un courriel. AMC n’a pas répondu à certaines questions.",
	},
	{
		when: "the questions were put by phone only",
		asked: [
			{
				who: "gac",
				questions: [cost],
				attempts: ["11:05 phone took_the_questions"],
				replies: [{ at: "13:00", kind: "statement", body: "Thank you.", marks: ["not_answered"] }],
			},
		],
		at: "16:00",
		lines: ["statement"],
		en: "Global Affairs Canada responded in an emailed statement.",
		fr: "Affaires mondiales Canada a répondu dans un courriel.",
	},

	// ---- holding and referring ----
	{
		when: "two only acknowledged the request",
		asked: [
			{
				who: "gac",
				attempts: emailed,
				replies: [{ at: "13:00", kind: "acknowledgement", body: "Received." }],
			},
			{
				who: "rcmp",
				attempts: emailed,
				replies: [{ at: "13:00", kind: "acknowledgement", body: "Received." }],
			},
		],
		at: "16:00",
		lines: ["acknowledged"],
		en: "Global Affairs Canada and the Royal Canadian Mounted Police acknowledged the requests but did not provide comment.",
		fr: "Affaires mondiales Canada et la Gendarmerie royale du Canada ont accusé réception des demandes, sans commenter.",
	},
	{
		when: "they asked for more time",
		asked: [
			{
				who: "gac",
				attempts: emailed,
				replies: [
					{ at: "13:00", kind: "asked_for_more_time", body: "Until Friday?", granted: "tomorrow 12:00" },
				],
			},
		],
		at: "16:00",
		lines: ["asked_for_more_time"],
		en: "Global Affairs Canada asked for more time to respond.",
		fr: "Affaires mondiales Canada a demandé un délai supplémentaire.",
	},
	{
		when: "they referred questions to one who was asked too, and is silent",
		asked: [
			{
				who: "csis",
				attempts: emailed,
				replies: [{ at: "13:00", kind: "referral", body: "Ask Defence.", referredTo: "dnd" }],
			},
			{ who: "dnd", deadline: "15:00", attempts: emailed },
		],
		at: "16:00",
		lines: ["referred", "did_not_respond_by_deadline"],
		en: "The Canadian Security Intelligence Service referred questions to the Department of National Defence. DND did not respond to a request for comment by deadline.",
		fr: "Le Service canadien du renseignement de sécurité a renvoyé les questions au ministère de la Défense nationale. Le MDN n’avait pas répondu à une demande de commentaires au moment de publier.",
	},
	{
		when: "two referred questions to one who was not asked",
		asked: [
			{
				who: "csis",
				attempts: emailed,
				replies: [{ at: "13:00", kind: "referral", body: "Ask the CBSA.", referredTo: "cbsa" }],
			},
			{
				who: "dnd",
				attempts: emailed,
				replies: [{ at: "13:00", kind: "referral", body: "Ask the CBSA.", referredTo: "cbsa" }],
			},
		],
		at: "16:00",
		lines: ["referred"],
		en: "The Canadian Security Intelligence Service and the Department of National Defence referred questions to the Canada Border Services Agency.",
		fr: "Le Service canadien du renseignement de sécurité et le ministère de la Défense nationale ont renvoyé les questions à l’Agence des services frontaliers du Canada.",
	},

	// ---- terms ----
	{
		when: "the statement is on background",
		asked: [
			{
				who: "company",
				deadline: "12:00",
				attempts: emailed,
				replies: [
					{
						at: "13:00",
						kind: "statement",
						terms: "background",
						accepted: true,
						quotes: ["It was signed in March."],
					},
				],
			},
		],
		at: "16:00",
		lines: [],
		en: "",
		fr: "",
	},
	{
		when: "they asked not to be named, and nobody has agreed",
		asked: [
			{
				who: "company",
				deadline: "12:00",
				attempts: emailed,
				replies: [
					{
						at: "13:00",
						kind: "statement",
						terms: "on_the_record_spokesperson",
						proposedBy: "them",
						quotes: ["It was signed in March."],
					},
				],
			},
		],
		at: "16:00",
		lines: [],
		en: "",
		fr: "",
	},
	{
		when: "the statement is under embargo",
		asked: [
			{
				who: "company",
				attempts: emailed,
				replies: [
					{ at: "12:00", kind: "acknowledgement", body: "Received." },
					{
						at: "13:00",
						kind: "statement",
						terms: "embargoed",
						embargo: "18:00",
						quotes: [{ text: "It was signed.", fr: "C’est signé." }],
					},
				],
			},
		],
		at: "17:59",
		lines: [],
		en: "",
		fr: "",
	},
	{
		when: "the embargo has ended",
		asked: [
			{
				who: "company",
				attempts: emailed,
				replies: [
					{ at: "12:00", kind: "acknowledgement", body: "Received." },
					{
						at: "13:00",
						kind: "statement",
						terms: "embargoed",
						embargo: "18:00",
						quotes: [{ text: "It was signed.", fr: "C’est signé." }],
					},
				],
			},
		],
		at: "18:00",
		lines: ["statement"],
		en: "Example Scanners Ltd. said in an emailed statement: “It was signed.”",
		fr: "Example Scanners Ltd. a déclaré dans un courriel : « C’est signé. » (traduction)",
	},

	// ---- as of ----
	{
		when: "a reply that had arrived had not been logged yet",
		asked: [
			{
				who: "dnd",
				deadline: "15:00",
				attempts: emailed,
				replies: [{ ...lemire, at: "14:00", logged: "16:30" }],
			},
		],
		at: "16:00",
		lines: ["did_not_respond_by_deadline"],
		en: "The Department of National Defence did not respond to a request for comment by deadline.",
		fr: "Le ministère de la Défense nationale n’avait pas répondu à une demande de commentaires au moment de publier.",
	},
	{
		when: "a call is logged after the fact",
		asked: [{ who: "dnd", attempts: ["11:05 phone took_the_questions logged 12:00"] }],
		at: "11:30",
		lines: [],
		en: "",
		fr: "",
	},
];

// A draft and a record of any size, the same every time: words of a press office, some of them invented so that texts
// differ as real ones do; two in five paragraphs quote a reply, a third of those with a word changed.

const common =
	"the government department minister report contract officials comment documents policy review security operations vehicle budget spending program agency said never not have was were been will would could public safety service members staff base military training equipment cost million dollars year month week day house committee question answer information request access privacy law act section court case judge lawyer police investigation evidence witness statement record letter email phone call meeting office building city town province federal national international foreign affairs defence intelligence border trade health education transport energy climate water land people community family school hospital road bridge port airport train ship aircraft system network data computer software company business market price tax bank money fund grant loan".split(
		" ",
	);

/** Numbers from 0 to 1, by a linear congruential generator. */
function dice(seed) {
	let state = seed;
	return () => {
		state = (state * 1103515245 + 12345) & 0x7fffffff;
		return state / 0x7fffffff;
	};
}

function writer(roll) {
	const vocabulary = [...common];
	const any = () => common[Math.floor(roll() * common.length)];
	for (let i = 0; i < 4000; i++) vocabulary.push(any() + any().slice(0, 4));
	const word = () => vocabulary[Math.floor(roll() ** 2 * vocabulary.length)];
	const sentences = (words) => {
		const written = [];
		for (let count = 0; count < words; ) {
			const length = 8 + Math.floor(roll() * 18);
			const sentence = Array.from({ length }, word).join(" ");
			written.push(`${sentence[0].toUpperCase()}${sentence.slice(1)}.`);
			count += length;
		}
		return written.join(" ");
	};
	return { word, sentences };
}

/** `words` of a draft, held against `replies` of 400 words each, one in ten of them off the record. */
export function draftAndRecord({ words, replies, defaultStyle }) {
	const roll = dice(7);
	const { word, sentences } = writer(roll);
	const at = new Date("2026-11-23T16:00:00Z");
	const logged = { loggedAt: at, log: 1 };
	const organizations = Array.from({ length: 20 }, (_, index) => ({
		id: index + 1,
		slug: `body-${index + 1}`,
		nameEn: `Example Body ${index + 1}`,
		nameFr: `Organisme ${index + 1}`,
		abbreviationEn: `EB${index + 1}`,
		abbreviationFr: `O${index + 1}`,
		articleEn: "",
		articleFr: "",
		kind: "agency",
		aliases: [],
	}));
	const inquiries = organizations.map((organization) => ({
		...logged,
		id: organization.id,
		organization,
		office: { en: "", fr: "" },
		language: "en",
		deadlineAt: null,
		deadlineStated: false,
		shortNotice: false,
		withdrawal: null,
		refused: null,
		questions: [],
		attempts: [{ ...logged, id: organization.id, channel: "email", outcome: "sent", at, to: "" }],
		replies: [],
		coverage: [],
	}));
	const bodies = Array.from({ length: replies }, (_, index) => {
		const inquiry = inquiries[index % inquiries.length];
		const body = sentences(400);
		inquiry.replies.push({
			...logged,
			id: index + 1,
			kind: "statement",
			channel: "email",
			receivedAt: at,
			body,
			language: "en",
			speakerName: `Speaker N${index}`,
			speakerTitle: "spokesperson",
			office: "",
			outlet: "",
			terms: index % 10 === 9 ? "off_the_record" : "on_the_record_named",
			termsProposedBy: "",
			termsAccepted: null,
			termsAcceptedAt: null,
			embargoUntil: null,
			embargoLifted: null,
			reason: "",
			reasonPassage: "",
			referredTo: null,
			grantedUntil: null,
			answers: [{ ...logged, inquiryId: inquiry.id }],
			quotes: [],
		});
		return body;
	});
	const paragraphs = [];
	for (let count = 0; count < words; ) {
		const of = Math.floor(roll() * bodies.length);
		const said = bodies[of].split(" ");
		const length = 8 + Math.floor(roll() * 20);
		const from = Math.floor(roll() * (said.length - length));
		const quote = said.slice(from, from + length);
		if (roll() < 0.3) quote[Math.floor(length / 2)] = word();
		paragraphs.push(
			roll() < 0.4
				? `“${quote.join(" ")},” said Speaker N${of} of EB3. ${sentences(15)}`
				: `${sentences(35)} EB4 did not respond to a request for comment.`,
		);
		count += paragraphs.at(-1).split(" ").length;
	}
	const text = paragraphs.join("\n");
	let start = 0;
	const blocks = paragraphs.map((paragraph) => {
		const block = { kind: "paragraph", start, end: start + paragraph.length };
		start = block.end + 1;
		return block;
	});
	return {
		draft: { text, blocks, notes: [] },
		record: { at, facts: { inquiries }, style: defaultStyle, organizations, subjects: [], ownWords: [] },
		texts: [text, ...bodies],
	};
}

import type { TestApp } from "../support/app.ts";

export type Program = Awaited<ReturnType<TestApp["program"]>>;

export interface Asked {
	story?: string;
	organization?: string;
	/** When it was put, local time in Toronto, and how many hours later the deadline was; null: none. */
	putAt: string;
	hours?: number | null;
	questions?: string[];
	/** Attempts that failed or followed, hours after the first. */
	attempts?: { after: number; outcome?: string }[];
	/** Hours after it was put. */
	replies?: { after: number; kind: string; body?: string; reason?: string; reasonPassage?: string }[];
	/** What the first reply does with a question, by its position. */
	marks?: Record<number, string>;
	withdrawn?: boolean;
}

/** Puts an inquiry, with all that followed, on the record through the program's own addresses. Answers its id. */
export async function ask(program: Program, asked: Asked): Promise<number> {
	const { story = "tasking-orders", organization = "dnd", hours = 8, questions = [] } = asked;
	const put = new Date(`${asked.putAt}:00-05:00`);
	const after = (more: number) => new Date(put.getTime() + more * 3_600_000).toISOString();
	const post = async (path: string, body: object) => {
		const answer = await program.post(path).send(body);
		if (answer.status !== 201) throw new Error(`${path}: ${answer.status} ${JSON.stringify(answer.body)}`);
		return answer.body;
	};
	const inquiry = await post(`/stories/${story}/inquiries`, {
		organization,
		subject: `Asked on ${asked.putAt}`,
		questions,
		...(hours === null ? {} : { deadlineAt: after(hours), deadlineStated: true }),
		attemptChannel: "email",
		attemptAt: put.toISOString(),
	});
	const at = `/inquiries/${inquiry.id}`;
	for (const { after: more, outcome = "voicemail_left" } of asked.attempts ?? []) {
		await post(`${at}/attempts`, { channel: "phone", outcome, at: after(more) });
	}
	const replies: { id: number }[] = [];
	for (const { after: more, ...reply } of asked.replies ?? []) {
		const said = { body: "We have nothing to add.", speakerName: "Ashley Lemire", ...reply };
		replies.push(await post(`${at}/replies`, { ...said, receivedAt: after(more) }));
	}
	for (const [position, mark] of Object.entries(asked.marks ?? {})) {
		const questionId = inquiry.questions[Number(position) - 1].id;
		await post(`/replies/${replies[0]?.id}/coverage`, { questionId, mark });
	}
	if (asked.withdrawn) await post(`${at}/withdrawal`, { why: "cut from the story" });
	return inquiry.id;
}

/** A story and organizations of these slugs, open on weekdays from 9 to 17 in Toronto. */
export async function aDirectory(program: Program, slugs: readonly string[] = ["dnd"]): Promise<void> {
	for (const slug of slugs) {
		await program
			.post("/organizations")
			.send({
				slug,
				nameEn: `Department ${slug}`,
				nameFr: `ministère ${slug}`,
				abbreviationEn: slug.toUpperCase(),
				abbreviationFr: slug.toUpperCase(),
				kind: "department",
				officeOpens: "09:00",
				officeCloses: "17:00",
			})
			.expect(201);
	}
	await program.post("/stories").send({ slug: "tasking-orders", title: "Tasking orders" }).expect(201);
}

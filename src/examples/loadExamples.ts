import type { Author, Database, Write } from "../database/database.ts";
import { correctAttempt, correctInquiry } from "../inquiries/correct.ts";
import { createInquiry } from "../inquiries/createInquiry.ts";
import {
	attemptBody,
	attemptCorrectionBody,
	inquiryBody,
	inquiryCorrectionBody,
} from "../inquiries/fields.ts";
import { logAttempt } from "../inquiries/logAttempt.ts";
import { withdrawInquiry } from "../inquiries/withdrawInquiry.ts";
import { insertContact } from "../organizations/addContact.ts";
import { insertOrganization } from "../organizations/createOrganization.ts";
import { formatAliases, isAliasTaken, localDay, namesTaken } from "../organizations/organization.ts";
import { readOthers } from "../organizations/problems.ts";
import { can } from "../people/may.ts";
import { approveQuote } from "../replies/approveQuote.ts";
import { coverageBody, quoteBody, replyBody } from "../replies/fields.ts";
import { logReply } from "../replies/logReply.ts";
import { markCoverage } from "../replies/markCoverage.ts";
import { markQuote } from "../replies/markQuote.ts";
import { insertStory } from "../stories/createStory.ts";
import type { Role } from "../vocabulary.ts";
import { Conflict } from "../web/refusals.ts";
import { type ExampleOrganization, organizations } from "./organizations.ts";
import { type ExampleInquiry, type ExampleReply, type ExampleStory, stories } from "./stories.ts";

interface Loader {
	id: number;
	role: Role;
}

/**
 * Loads the example stories, as logged by `loader` at the time of the write, through the operations that pages use: they
 * are held to the same rules and stand in the log like anything else. All of it or nothing. An organization that the
 * directory has already is used as it is. `zone` is the newsroom's. Throws Conflict while examples are there.
 * Answers the stories' slugs, the one this program began with first.
 */
export function loadExamples(
	db: Database,
	author: Author & { personId: number },
	loader: Loader,
	zone: string,
): Promise<{ slugs: string[] }> {
	return db.write(author, async (write) => {
		const { tx, now } = write;
		const example = { where: { example: true } };
		if ((await tx.story.count(example)) + (await tx.organization.count(example)) > 0) {
			throw new Conflict("examples:already_loaded");
		}
		// The operations write into this one transaction instead of each into its own.
		const within: Database = { ...db, write: (_author, operation) => operation(write) };
		const slugOf = new Map<string, string>();
		for (const organization of organizations) {
			slugOf.set(organization.slug, await addOrganization(write, organization, zone));
		}
		const slugs: string[] = [];
		for (const story of stories(now, zone)) {
			slugs.push(await tellStory({ db: within, write, author, loader, zone, slugOf }, story));
		}
		return { slugs: slugs.reverse() };
	});
}

/** Adds it, unless the directory has one of that slug or name; answers the slug under which it is found. */
async function addOrganization(
	write: Write,
	{ slug, particulars, aliases: inUse = [], contacts = [] }: ExampleOrganization,
	zone: string,
): Promise<string> {
	const aliases = formatAliases(inUse);
	const known = (await readOthers(write.tx)).find(
		(other) =>
			other.slug === slug || namesTaken(particulars, other).length > 0 || isAliasTaken(aliases, other),
	);
	if (known !== undefined) return known.slug;
	const { id } = await insertOrganization(
		write,
		{
			notes: "",
			...particulars,
			aliases,
			slug,
			parentId: null,
			timeZone: "America/Toronto",
			officeDays: "1,2,3,4,5",
			example: true,
		},
		"en",
	);
	for (const { verifiedDaysAgo, ...contact } of contacts) {
		const verifiedOn =
			verifiedDaysAgo === undefined
				? ""
				: localDay(new Date(write.now.getTime() - verifiedDaysAgo * 86_400_000), zone);
		await insertContact(write, id, { title: "", email: "", phone: "", ...contact, verifiedOn });
	}
	return slug;
}

interface Telling {
	db: Database;
	write: Write;
	author: Author;
	loader: Loader;
	zone: string;
	/** Under which slug the directory has an example's organization. */
	slugOf: Map<string, string>;
}

async function tellStory(
	telling: Telling,
	{ inquiries, plannedAt, slug, ...given }: ExampleStory,
): Promise<string> {
	const { write, loader, zone } = telling;
	const isTaken = (await write.tx.story.findUnique({ where: { slug } })) !== null;
	const story = await insertStory(
		write,
		{
			restricted: false,
			...given,
			slug: isTaken ? undefined : slug,
			plannedAt: new Date(plannedAt),
			timeZone: zone,
			example: true,
		},
		loader.id,
	);
	// All are put before any reply is logged: a joint reply answers several of them.
	const idOf = new Map<string, number>();
	for (const inquiry of inquiries) {
		idOf.set(inquiry.request.organization, await putInquiry(telling, story.slug, inquiry));
	}
	for (const { request, replies = [], corrected, withdrawn } of inquiries) {
		const id = idOf.get(request.organization) as number;
		for (const reply of replies) await addReply(telling, id, reply, idOf);
		const { db, author } = telling;
		if (corrected) await correctInquiry(db, author, loader, id, inquiryCorrectionBody.parse(corrected));
		if (withdrawn) await withdrawInquiry(db, author, loader, id, withdrawn);
	}
	return story.slug;
}

async function putInquiry(
	{ db, author, loader, zone, slugOf }: Telling,
	storySlug: string,
	{ request, attempts = [] }: ExampleInquiry,
): Promise<number> {
	const [first, ...others] = attempts;
	const { id, attemptId } = await createInquiry(
		db,
		author,
		loader,
		storySlug,
		inquiryBody.parse({
			...request,
			organization: slugOf.get(request.organization),
			attemptChannel: first?.channel,
			attemptOutcome: first?.outcome,
			attemptTo: first?.to,
			attemptAt: first?.at,
			attemptNote: first?.note,
		}),
		zone,
	);
	const logged = attemptId === null ? [] : [attemptId];
	for (const { corrected: _, ...attempt } of others) {
		logged.push((await logAttempt(db, author, loader, id, attemptBody.parse(attempt))).id);
	}
	for (const [index, { corrected }] of attempts.entries()) {
		if (corrected === undefined) continue;
		await correctAttempt(db, author, loader, logged[index] as number, attemptCorrectionBody.parse(corrected));
	}
	return id;
}

async function addReply(
	{ db, write, author, loader }: Telling,
	inquiryId: number,
	{ words, also = [], quotes = [], coverage = [], file }: ExampleReply,
	idOf: ReadonlyMap<string, number>,
): Promise<void> {
	const given = replyBody.parse({
		...words,
		alsoInquiryIds: also.map((organization) => idOf.get(organization)),
	});
	const files = file
		? [{ field: "attachments", name: file.name, mediaType: "text/plain", bytes: Buffer.from(file.text) }]
		: [];
	const reply = await logReply(db, author, loader, inquiryId, given, files);
	for (const { approved, ...quote } of quotes) {
		const { id } = await markQuote(db, author, loader, reply.id, quoteBody.parse(quote));
		// Not even an example says that somebody approved a quote who may not.
		if (approved && can(loader, "approve")) await approveQuote(db, author, loader, id);
	}
	for (const { of, question, ...mark } of coverage) {
		const { id: questionId } = await write.tx.question.findUniqueOrThrow({
			where: { inquiryId_position: { inquiryId: idOf.get(of) as number, position: question } },
		});
		await markCoverage(db, author, loader, reply.id, coverageBody.parse({ ...mark, questionId }));
	}
}

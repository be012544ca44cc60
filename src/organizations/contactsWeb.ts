import { z } from "zod";
import { paths } from "../paths.ts";
import { day, email, lengths, optionalText, requiredText } from "../web/fields.ts";
import { NotFound } from "../web/refusals.ts";
import { type Answer, created, type Visit } from "../web/route.ts";
import { addContact } from "./addContact.ts";
import { endContact } from "./endContact.ts";
import { contactJson } from "./json.ts";
import { localDay } from "./organization.ts";
import { verifyContact } from "./verifyContact.ts";
import { showOrganization, slugIn } from "./web.ts";

export const contactBody = z.strictObject({
	name: optionalText(lengths.short),
	title: optionalText(lengths.short),
	email: email.optional(),
	phone: optionalText(100),
	source: requiredText(lengths.line),
	verifiedOn: day.optional(),
});

/** A contact has no page of its own: it stands on its organization's. */
const contactPath = (slug: string, contactId: number) => `${paths.organization(slug)}#contact-${contactId}`;

async function contactCreated({ db }: Pick<Visit, "db">, contactId: number): Promise<Answer> {
	const contact = await db.read.contact.findUniqueOrThrow({
		where: { id: contactId },
		include: { organization: { select: { slug: true } } },
	});
	return created(contactPath(contact.organization.slug, contactId), contactJson(contact));
}

export async function makeContact(visit: Visit<unknown, z.output<typeof contactBody>>): Promise<Answer> {
	const { db, author, body, params, now, config } = visit;
	const given = { ...body, email: body.email ?? "", verifiedOn: body.verifiedOn ?? "" };
	const today = localDay(now, config.newsroomTimeZone);
	const { id } = await addContact(db, author, slugIn(params), given, today);
	return contactCreated(visit, id);
}

export const verificationBody = z.strictObject({
	/** Left out: today, by the newsroom's calendar. */
	verifiedOn: day.optional(),
	/** Where it was checked; left out: as before. */
	source: requiredText(lengths.line).optional(),
});

export async function verify(visit: Visit<unknown, z.output<typeof verificationBody>>): Promise<Answer> {
	const { db, author, body, params, now, config } = visit;
	const today = localDay(now, config.newsroomTimeZone);
	const given = { ...body, verifiedOn: body.verifiedOn ?? today };
	const { id } = await verifyContact(db, author, Number(params.contactId), given, today);
	return contactCreated(visit, id);
}

export async function end(visit: Visit): Promise<Answer> {
	const { id } = await endContact(visit.db, visit.author, Number(visit.params.contactId));
	return contactCreated(visit, id);
}

/** The page that a contact stands on, for a form about the contact that was refused. */
export async function showOrganizationOfContact(visit: Visit): Promise<Answer> {
	const contact = await visit.db.read.contact.findUnique({
		where: { id: Number(visit.params.contactId) },
		include: { organization: { select: { slug: true } } },
	});
	if (contact === null) throw new NotFound();
	return showOrganization({ ...visit, params: { slug: contact.organization.slug } });
}

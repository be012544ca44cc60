/** Who is named in a draft and was never asked. */

import type { Draft } from "./draft.ts";
import type { BecauseName, Finding } from "./findings.ts";
import type { Mention, Names } from "./names.ts";
import { plainOf } from "./plain.ts";
import type { DraftRecord } from "./record.ts";

/**
 * Organizations and people of the directory, and the story's subjects, that the draft names and to whom no request was
 * put: each once, where it is first named. A request that nobody tried to send was not put. The newsroom itself need
 * not be asked.
 */
export function unaskedOf(
	{ text }: Draft,
	record: DraftRecord,
	mentions: readonly Mention[],
	names: Names,
): Finding[] {
	const asked = new Set(
		record.facts.inquiries
			.filter(({ attempts, replies }) => attempts.length > 0 || replies.length > 0)
			.map(({ organization }) => organization.id),
	);
	const askedNames = new Set(
		record.facts.inquiries
			.filter(({ organization }) => asked.has(organization.id))
			.flatMap(({ organization, replies }) => [
				organization.nameEn,
				organization.nameFr,
				...replies.map(({ speakerName }) => speakerName),
			])
			.map((name) => plainOf(name).text),
	);
	const subjects = new Set(record.subjects.flatMap(({ organizationId }) => organizationId ?? []));
	const strangers = new Map(
		record.subjects.filter(({ organizationId }) => organizationId === null).map(({ name }) => [name, name]),
	);
	const own = plainOf(record.style.newsroom).text;
	const seen = new Set<string>();
	const found: Finding[] = [];
	const add = (mention: Mention, key: string, name: BecauseName, slug: string | null, as: string) => {
		if (seen.has(key)) return;
		seen.add(key);
		const { start, end } = mention;
		found.push({
			kind: "organization",
			verdict: "not_asked",
			start,
			end,
			passage: text.slice(start, end),
			speaker: null,
			reply: null,
			quote: null,
			diff: null,
			claim: null,
			organization: slug,
			edits: [],
			because: [{ name, values: { name: as }, log: [], reply: null, inquiry: null }],
			suggestion: null,
			expiresAt: null,
			identity: ["organization", slug ?? as].join("|"),
		});
	};
	for (const mention of mentions) {
		const { organization: id, person } = mention;
		if (id !== null && !asked.has(id)) {
			const organization = names.organization(id);
			if (organization === undefined) continue;
			const both = [organization.nameEn, organization.nameFr].map((name) => plainOf(name).text);
			if (both.includes(own) && own !== "") continue;
			add(
				mention,
				`${id}`,
				subjects.has(id) ? "subject_not_asked" : "named_not_asked",
				organization.slug,
				organization.nameEn,
			);
		} else if (
			id === null &&
			person !== null &&
			strangers.has(person.name) &&
			!askedNames.has(plainOf(person.name).text)
		) {
			add(mention, person.name, "subject_not_asked", null, person.name);
		}
	}
	return found;
}

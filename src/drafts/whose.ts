/** Who said the words on the record, and whether the draft gives them to the same. */
import type { Language } from "../vocabulary.ts";
import type { Because, BecauseName } from "./findings.ts";
import type { Holding } from "./holding.ts";
import { lastNameOf } from "./names.ts";
import { plainOf } from "./plain.ts";
import type { Source } from "./sources.ts";
import type { Attribution } from "./speakers.ts";
import { contradictsTitle } from "./titles.ts";

/** Whether whoever the draft names can have said it. */
export type Compatible = "yes" | "no" | "unknown";

/** A reason that rests on a reply, or on none. */
export const becauseOf = (
	name: BecauseName,
	source: Source | null,
	values: Record<string, string> = {},
): Because => ({
	name,
	values,
	log: source === null ? [] : [source.reply.log],
	reply: source?.reply.id ?? null,
	inquiry: null,
});

const organizationsOf = (source: Source) =>
	new Set(source.inquiries.map(({ organization }) => organization.id));

const isSameName = (one: string, other: string) => plainOf(one.trim()).text === plainOf(other.trim()).text;

/** Whether a name can be another's: the last names are the same, and the first names or their initials. */
function canBe(name: string, recorded: string): boolean {
	if (isSameName(name, recorded)) return true;
	const bare = (text: string) =>
		plainOf(text).text.replace(
			/^(?:mr|mrs|ms|dr|m|mm|mme|mlle|me|gen|col|sgt|const|insp|supt|cpl|lt|capt|sen|prof|minister)\.? /,
			"",
		);
	const [one, other] = [bare(name), bare(recorded)];
	const last = plainOf(lastNameOf(recorded)).text;
	if (one === other || one === last) return true;
	if (!one.endsWith(` ${last}`)) return false;
	const [first, recordedFirst] = [one.split(" ")[0] ?? "", other.split(" ")[0] ?? ""];
	return first === recordedFirst || (/^[a-z]\.?$/.test(first) && recordedFirst.startsWith(first.charAt(0)));
}

/** Whether the speaker in the draft is, by name or body, the one on the record. */
export function compatibility(holding: Holding, attribution: Attribution | null, source: Source): Compatible {
	if (attribution === null) return "unknown";
	const { person, isStranger, name, organization } = attribution;
	const recorded = source.reply.speakerName.trim();
	if (person !== null || isStranger) {
		const named = person?.name ?? name;
		if (recorded !== "") return canBe(named, recorded) ? "yes" : "no";
		const own = person?.organization ?? organization;
		if (own !== null) return organizationsOf(source).has(own) ? "unknown" : "no";
		return "unknown";
	}
	if (organization === null) return "unknown";
	if (organizationsOf(source).has(organization)) return "yes";
	// The person is an entry of the directory.
	const body = holding.names.organization(organization);
	if (body?.kind === "person" && recorded !== "") return canBe(body.nameEn, recorded) ? "yes" : "no";
	return "no";
}

/** Who said it, as a reader would be told: "Ashley Lemire, senior communications advisor, Department of National Defence". */
export function speakerOf(source: Source, language: Language): string {
	const { reply, inquiries } = source;
	const own = inquiries[0]?.organization;
	const body = own === undefined ? "" : language === "fr" && own.nameFr !== "" ? own.nameFr : own.nameEn;
	const name = source.standing === "spokesperson" ? "" : reply.speakerName.trim();
	const title = name === "" ? "" : reply.speakerTitle.trim();
	const office = name === "" ? reply.office.trim() : "";
	return [name, title, office, name === body ? "" : body].filter((one) => one !== "").join(", ");
}

/** That the draft gives the words to somebody else, or says that their speaker is something else. */
export function wrongSpeaker(
	holding: Holding,
	attribution: Attribution | null,
	source: Source,
	language: Language,
): { verdict: "wrong_speaker" | "terms_forbid"; because: Because; suggestion: string | null } | null {
	if (attribution === null || attribution.isWeak || attribution.isGuessed) return null;
	const { reply } = source;
	const who = speakerOf(source, language);
	const compatible = compatibility(holding, attribution, source);
	if (compatible === "no") {
		return {
			verdict: "wrong_speaker",
			because: becauseOf("said_by", source, { who, draft: attribution.name }),
			suggestion: who,
		};
	}
	const isNamed = attribution.person !== null || attribution.isStranger;
	if (compatible === "yes" && isNamed && source.standing === "spokesperson") {
		return {
			verdict: "terms_forbid",
			because: becauseOf("name_not_for_print", source, { who }),
			suggestion: who,
		};
	}
	if (!isNamed || compatible !== "yes") return null;
	const { organization, title } = attribution;
	const own = organizationsOf(source);
	if (organization !== null && !own.has(organization)) {
		const body = source.inquiries[0]?.organization;
		const name = body === undefined ? who : language === "fr" ? body.nameFr || body.nameEn : body.nameEn;
		return {
			verdict: "wrong_speaker",
			because: becauseOf("office_on_record", source, {
				who: name,
				draft: holding.names.organization(organization)?.nameEn ?? "",
			}),
			suggestion: who,
		};
	}
	const titles = holding.sources.all
		.filter((one) => isSameName(one.reply.speakerName, reply.speakerName))
		.map((one) => one.reply.speakerTitle);
	if (title !== "" && contradictsTitle(title, titles)) {
		return {
			verdict: "wrong_speaker",
			because: becauseOf("title_on_record", source, { title: reply.speakerTitle, draft: title }),
			suggestion: who,
		};
	}
	return null;
}

/** When a reply's embargo ends, ISO 8601; null: it is under none, or under one that does not end by itself. */
export const embargoEnd = ({ standing, reply }: Source): string | null =>
	standing === "embargoed" ? (reply.embargoUntil?.toISOString() ?? null) : null;

/** Why a reply may not be printed. `who` said it, as the reason names them. */
export function termsOf(source: Source, who: string): Because {
	const { standing } = source;
	const name = standing === "embargoed" || standing === "terms_not_accepted" ? standing : "not_on_the_record";
	const until = embargoEnd(source);
	return {
		...becauseOf(name, source, { terms: source.reply.terms, who }),
		...(until === null ? {} : { at: until }),
	};
}

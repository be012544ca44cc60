/** Which organization of the directory a tracker means. Pure. */
import { type Names, parseAliases } from "../organizations/organization.ts";
import { plain } from "./columns.ts";

export interface Listed extends Names {
	id: number;
	slug: string;
	aliases: string;
	language: string;
}

/** A name without accents, capitals, punctuation and the article before it: what two spellings of it have in common. */
export const nameKey = (name: string): string => plain(name).replace(/^(?:the|le|la|les|l)\s+/, "");

/** Looks names up: in full, abbreviated, by another name in use or by slug, in either language. */
export function directoryOf(organizations: readonly Listed[]) {
	const byKey = new Map<string, Set<Listed>>();
	for (const one of organizations) {
		const names = [
			one.nameEn,
			one.nameFr,
			one.abbreviationEn,
			one.abbreviationFr,
			one.slug,
			...parseAliases(one.aliases),
		];
		for (const key of new Set(names.map(nameKey).filter((key) => key !== ""))) {
			byKey.set(key, (byKey.get(key) ?? new Set()).add(one));
		}
	}
	const named = (name: string) => [...(byKey.get(nameKey(name)) ?? [])];
	return {
		/** Several: the name is borne by more than one, and nobody can tell which is meant. */
		find(name: string): Listed[] {
			const whole = named(name);
			const [, outside = "", inside = ""] = /^(.+?)\s*[([]([^()[\]]+)[)\]]$/.exec(name.trim()) ?? [];
			if (whole.length > 0 || inside === "") return whole;
			// "Department of National Defence (DND)".
			const [first, second] = [named(outside), named(inside)];
			if (first.length === 0 || second.length === 0) return [...first, ...second];
			return first.filter((one) => second.includes(one));
		},
		byId: (id: number): Listed | undefined => organizations.find((one) => one.id === id),
		bySlug: (slug: string): Listed | undefined => organizations.find((one) => one.slug === slug),
	};
}

export type Directory = ReturnType<typeof directoryOf>;

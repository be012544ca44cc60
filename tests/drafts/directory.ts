/** The directory that the drafts of these tests are held against: the organizations of a story, and a few more. */

import type { DirectoryOrganization } from "../../src/drafts/record.ts";
import type { LineOrganization } from "../../src/lines/facts.ts";
import { organizations } from "../lines/story.ts";

/** Another organization, with its names and articles in English and in French. */
const another = (
	id: number,
	slug: string,
	kind: LineOrganization["kind"],
	[articleEn, nameEn, abbreviationEn]: [LineOrganization["articleEn"], string, string],
	[articleFr, nameFr, abbreviationFr]: [LineOrganization["articleFr"], string, string],
): LineOrganization => ({
	...{ id, slug, kind },
	...{ articleEn, nameEn, abbreviationEn },
	...{ articleFr, nameFr, abbreviationFr },
});

const known = (organization: LineOrganization, ...aliases: string[]): DirectoryOrganization => ({
	...organization,
	aliases,
});

export const directory: readonly DirectoryOrganization[] = [
	known(organizations.csis),
	known(organizations.cse, "Communications Security Establishment"),
	known(organizations.gac, "Department of Global Affairs", "Global Affairs", "Affaires mondiales"),
	known(organizations.dnd, "National Defence", "Defence Department", "Défense nationale"),
	known(organizations.rcmp, "Mounties"),
	known(organizations.cbsa),
	known(organizations.forces),
	known(organizations.company),
	known(organizations.person),
	known(organizations.minister),
	known(
		another(
			21,
			"pco",
			"department",
			["the", "Privy Council Office", "PCO"],
			["le", "Bureau du Conseil privé", "BCP"],
		),
	),
	known(
		another(
			22,
			"psc",
			"department",
			["", "Public Safety Canada", "PSC"],
			["", "Sécurité publique Canada", "SPC"],
		),
		"Public Safety",
	),
	known(
		another(
			23,
			"pmo",
			"ministers_office",
			["the", "Prime Minister’s Office", "PMO"],
			["le", "cabinet du premier ministre", "CPM"],
		),
	),
	known(
		another(24, "northline", "company", ["", "Northline Logistics", ""], ["", "Northline Logistics", ""]),
		"Northline",
	),
	known(
		another(25, "exampleton", "other", ["the", "City of Exampleton", ""], ["la", "Ville d’Exampleton", ""]),
	),
	known(another(26, "dana-okafor", "person", ["", "Dana Okafor", ""], ["", "Dana Okafor", ""])),
	known(
		another(
			27,
			"example-university",
			"other",
			["", "Example University", ""],
			["", "Université de l’Exemple", ""],
		),
	),
	known(
		another(
			28,
			"exampleton-police",
			"agency",
			["the", "Exampleton Police Service", "EPS"],
			["le", "Service de police d’Exampleton", "SPE"],
		),
	),
];

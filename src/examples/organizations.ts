import type { NewOrganization } from "../organizations/createOrganization.ts";

export interface ExampleContact {
	name: string;
	title?: string;
	email?: string;
	phone?: string;
	source: string;
	/** How many days ago its address was verified; left out: never. */
	verifiedDaysAgo?: number;
}

export interface ExampleOrganization {
	slug: string;
	particulars: Omit<
		NewOrganization,
		"slug" | "example" | "timeZone" | "parentId" | "officeDays" | "notes" | "aliases"
	> & {
		notes?: string;
	};
	/** Other names in use, in either language. */
	aliases?: string[];
	contacts?: ExampleContact[];
}

const unknownHours = { officeOpens: "", officeCloses: "" };
const hours = { officeOpens: "07:30", officeCloses: "18:00" };

/**
 * The four real bodies of the first story, with their published names and the one press address that is published and
 * confirmed, and bodies that are invented down to their addresses (`.example` is nobody's).
 */
export const organizations: readonly ExampleOrganization[] = [
	{
		slug: "csis",
		particulars: {
			nameEn: "Canadian Security Intelligence Service",
			articleEn: "the",
			articleFr: "le",
			nameFr: "Service canadien du renseignement de sécurité",
			abbreviationEn: "CSIS",
			abbreviationFr: "SCRS",
			kind: "agency",
			language: "en",
			...unknownHours,
		},
	},
	{
		slug: "cse",
		particulars: {
			nameEn: "Communications Security Establishment Canada",
			articleEn: "the",
			articleFr: "le",
			nameFr: "Centre de la sécurité des télécommunications Canada",
			abbreviationEn: "CSE",
			abbreviationFr: "CST",
			kind: "agency",
			language: "en",
			...unknownHours,
		},
	},
	{
		slug: "gac",
		particulars: {
			nameEn: "Global Affairs Canada",
			nameFr: "Affaires mondiales Canada",
			abbreviationEn: "GAC",
			abbreviationFr: "AMC",
			kind: "department",
			language: "en",
			notes: "Printed on February 16, 2017 as “the Department of Global Affairs”.",
			...unknownHours,
		},
		aliases: ["Department of Global Affairs", "Global Affairs", "Affaires mondiales"],
	},
	{
		slug: "dnd",
		particulars: {
			nameEn: "Department of National Defence",
			articleEn: "the",
			articleFr: "le",
			nameFr: "ministère de la Défense nationale",
			abbreviationEn: "DND",
			abbreviationFr: "MDN",
			kind: "department",
			language: "en",
			...unknownHours,
		},
		aliases: ["National Defence", "Defence Department", "Défense nationale"],
		contacts: [
			{
				name: "Media relations",
				email: "mlo-blm@forces.gc.ca",
				phone: "613-904-3333",
				source: "published by the department",
				verifiedDaysAgo: 0,
			},
		],
	},
	{
		slug: "example-port-authority",
		particulars: {
			nameEn: "Example Port Authority",
			articleEn: "the",
			articleFr: "la",
			nameFr: "Administration portuaire de l’Exemple",
			abbreviationEn: "ExPA",
			abbreviationFr: "APEx",
			kind: "agency",
			language: "en",
			...hours,
		},
		contacts: [
			{
				name: "Communications",
				email: "media@port.example",
				phone: "613-555-0142",
				source: "its contact page",
				verifiedDaysAgo: 400,
			},
			{ name: "Duty officer", phone: "613-555-0143", source: "recorded greeting of the main line" },
		],
	},
	{
		slug: "example-harbour-police",
		particulars: {
			nameEn: "Example Harbour Police",
			articleEn: "the",
			articleFr: "la",
			nameFr: "Police portuaire de l’Exemple",
			abbreviationEn: "",
			abbreviationFr: "",
			kind: "agency",
			language: "en",
			...hours,
		},
	},
	{
		slug: "department-of-examples",
		particulars: {
			nameEn: "Department of Examples",
			articleEn: "the",
			articleFr: "le",
			nameFr: "ministère des Exemples",
			abbreviationEn: "DEx",
			abbreviationFr: "MEx",
			kind: "department",
			language: "en",
			...hours,
		},
		contacts: [
			{
				name: "Press office",
				email: "press@examples.example",
				source: "its contact page",
				verifiedDaysAgo: 20,
			},
		],
	},
	{
		slug: "minister-of-examples",
		particulars: {
			nameEn: "Office of the Minister of Examples",
			articleEn: "the",
			articleFr: "le",
			nameFr: "Cabinet du ministre des Exemples",
			abbreviationEn: "",
			abbreviationFr: "",
			kind: "ministers_office",
			language: "en",
			...unknownHours,
		},
	},
	{
		slug: "example-scanners",
		particulars: {
			nameEn: "Example Scanners Ltd.",
			nameFr: "Example Scanners Ltd.",
			abbreviationEn: "",
			abbreviationFr: "",
			kind: "company",
			language: "en",
			...unknownHours,
		},
	},
	{
		slug: "example-standards-council",
		particulars: {
			nameEn: "Example Standards Council",
			articleEn: "the",
			articleFr: "le",
			nameFr: "Conseil des normes de l’Exemple",
			abbreviationEn: "",
			abbreviationFr: "",
			kind: "other",
			language: "en",
			...unknownHours,
		},
	},
	{
		slug: "federation-of-examples",
		particulars: {
			nameEn: "Federation of Example Workers",
			articleEn: "the",
			articleFr: "la",
			nameFr: "Fédération des travailleurs de l’Exemple",
			abbreviationEn: "",
			abbreviationFr: "",
			kind: "other",
			language: "en",
			...unknownHours,
		},
	},
	{
		slug: "example-auditor",
		particulars: {
			nameEn: "Example Auditor’s Office",
			articleEn: "the",
			articleFr: "le",
			nameFr: "Bureau du vérificateur de l’Exemple",
			abbreviationEn: "",
			abbreviationFr: "",
			kind: "other",
			language: "en",
			...unknownHours,
		},
	},
	{
		slug: "exemple-energie",
		particulars: {
			nameEn: "Exemple Énergie inc.",
			nameFr: "Exemple Énergie inc.",
			abbreviationEn: "",
			abbreviationFr: "",
			kind: "company",
			language: "fr",
			officeOpens: "08:30",
			officeCloses: "17:00",
		},
		contacts: [
			{
				name: "Relations médias",
				email: "medias@energie.example",
				source: "pied de page de ses communiqués",
				verifiedDaysAgo: 45,
			},
		],
	},
	{
		slug: "regie-exemple",
		particulars: {
			nameEn: "Régie de l’Exemple",
			articleEn: "the",
			articleFr: "la",
			nameFr: "Régie de l’Exemple",
			abbreviationEn: "",
			abbreviationFr: "",
			kind: "agency",
			language: "fr",
			...unknownHours,
		},
	},
	{
		slug: "ville-exempleville",
		particulars: {
			nameEn: "City of Exempleville",
			articleEn: "the",
			articleFr: "la",
			nameFr: "Ville d’Exempleville",
			abbreviationEn: "",
			abbreviationFr: "",
			kind: "other",
			language: "fr",
			officeOpens: "08:30",
			officeCloses: "16:30",
		},
	},
	{
		slug: "locataires-exempleville",
		particulars: {
			nameEn: "Exempleville Tenants’ Association",
			articleEn: "the",
			articleFr: "la",
			nameFr: "Association des locataires d’Exempleville",
			abbreviationEn: "",
			abbreviationFr: "",
			kind: "other",
			language: "fr",
			...unknownHours,
		},
	},
];

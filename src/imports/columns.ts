/** What a column of a tracker may hold, and how its header gives it away. Pure. */

import { plain } from "../organizations/directory.ts";
import type { DateEvidence } from "./evidence.ts";

/** In the order in which the page offers them. */
export const importFields = [
	"story",
	"storyTitle",
	"organization",
	"subject",
	"topic",
	"questions",
	"language",
	"sentAt",
	"channel",
	"contact",
	"requester",
	"dueAt",
	"followUpAt",
	"status",
	"replyAt",
	"reply",
	"speaker",
	"attribution",
	"outlet",
	"lead",
	"deadlineMet",
	"notes",
] as const;

export type ImportField = (typeof importFields)[number];

/** A row's cells by what they hold; what is empty is left out. */
export type Cells = Partial<Record<ImportField, string>>;

/** What several columns may hold together: their cells are joined by line breaks. */
export const joined: readonly ImportField[] = ["questions", "reply", "notes"];

/** Of a file as it was scanned: one sheet, and of its first rows what stands in them. */
export interface Sheet {
	name: string;
	/** Rows that hold something. */
	rows: number;
	preview: { number: number; cells: string[] }[];
	/** Of each column, how many of its dates in figures can only be day first, only month first, or either. */
	dates: DateEvidence[];
}

// The whole header, plain. A tracker's "sent" is when the request went out; a press office's is when its answer did.
const headers: Record<ImportField, RegExp> = {
	story: /^(?:story )?(?:slug|story|article|reportage|dossier)$|^slug .*/,
	storyTitle: /^(?:story|working) title$|^title$|^titre(?: .*)?$/,
	organization:
		/^(?:organi[sz]ations?|org|organisme|organisation|departments?|department agency|ministere(?: organisme)?|agency|agence|institution|who|asked|body|company|entreprise|compagnie|dept)$/,
	subject: /^(?:subject(?: line)?|objet|re|request|demande|sujet de la demande)$/,
	topic: /^(?:topic|sujet|theme|issue|enjeu)$/,
	questions: /^(?:questions?(?: \d+| asked| posees?)?|query|queries|enquiry|inquiry|q\d*)$/,
	language: /^(?:language|langue|lang|official language)$/,
	sentAt:
		/^(?:(?:date |time |when )?(?:sent|asked|requested)(?: on| at| date| time)?|date (?:of request|d envoi|de la demande)|request date|envoyee?(?: le)?|demandee?(?: le)?|envoi|date)$/,
	channel: /^(?:channel|medium|how|method|mode|canal|moyen|by)$/,
	contact:
		/^(?:(?:press |media )?contact(?: name| email| person)?|email|e mail|courriel|to|address|adresse|destinataire|recipient|phone|telephone|personne ressource)$/,
	requester:
		/^(?:requester|requested by|reporter(?: name)?|journalist|journaliste|by whom|asked by|demandeur|demandee? par|auteur|author)$/,
	dueAt: /^(?:due(?: date| by| at)?|deadline(?: date)?|echeance|date limite|heure de tombee|delai|tombee)$/,
	followUpAt: /^(?:follow ?up(?:s| date| sent)?|chaser|chased|reminder|relances?|rappel|date de relance)$/,
	status: /^(?:status|statut|state|etat|outcome|result|resultat)$/,
	replyAt:
		/^(?:(?:date |time )?(?:received|replied|responded|answered)(?: on| at| date)?|(?:reply|response)(?: received| date| at)|date (?:of reply|of response|de (?:la )?reponse|recue?)|recue?(?: le)?|repondu(?: le)?)$/,
	reply:
		/^(?:reply|response|answer|statement|reponse(?: (?:verbatim|integrale|textuelle))?|declaration|(?:response|reply) (?:verbatim|text|as sent)|verbatim|quote|texte de la reponse)$/,
	speaker: /^(?:speaker|spokes(?:person|man|woman)|porte parole|said by|name of spokesperson|replied by)$/,
	attribution: /^(?:attribution|terms|attributable to|conditions|attribuable a)$/,
	outlet: /^(?:outlet|media(?: outlet)?|publication|organe|organe de presse|media organization)$/,
	lead: /^(?:lead|responsable|program lead|opi|handled by|charge de dossier|agent)$/,
	deadlineMet:
		/^(?:deadline met(?: y n)?|met deadline|delai (?:respecte|tenu)|echeance respectee|on time|dans les delais)$/,
	notes: /^(?:notes?|comments?|remarks?|remarques?|commentaires?|observations?|details?|follow up notes)$/,
};

/** What each column of a header is likely to hold; null: nothing that is known, or what an earlier column holds. */
export function guessFields(header: readonly string[]): (ImportField | null)[] {
	const words = header.map(plain);
	const isPressOffice = words.some((word) => headers.deadlineMet.test(word) || headers.lead.test(word));
	const taken = new Set<ImportField>();
	return words.map((word) => {
		const match = importFields.find((field) => headers[field].test(word)) ?? null;
		const field = isPressOffice ? asPressOffice(match, word) : match;
		if (field === null || (taken.has(field) && !joined.includes(field))) return null;
		taken.add(field);
		return field;
	});
}

/** In a press office's own log, what was received is the request, and what was sent is the answer. */
function asPressOffice(field: ImportField | null, word: string): ImportField | null {
	if (field === "replyAt" && /^(?:date |time )?(?:received|recue?)/.test(word)) return "sentAt";
	if (field === "sentAt" && /sent|envoye|envoi/.test(word)) return "replyAt";
	return field;
}

/** Whether a row looks like a header: two or more columns of it are known by name. */
const isHeader = (cells: readonly string[]) =>
	guessFields(cells).filter((field) => field !== null).length >= 2;

const filled = (cells: readonly string[]) => new Set(cells.filter((cell) => cell.trim() !== "")).size;

/** The number of the row that is the header: the first that looks like one, else the first with two texts. */
export function guessHeaderRow({ preview }: Pick<Sheet, "preview">): number {
	const row =
		preview.find(({ cells }) => isHeader(cells)) ??
		preview.find(({ cells }) => filled(cells) >= 2) ??
		preview[0];
	return row?.number ?? 1;
}

/** The sheet to begin with: the first with a header that is known, else the first with rows. */
export function guessSheet(sheets: readonly Sheet[]): number {
	const known = sheets.findIndex(({ preview }) => preview.some(({ cells }) => isHeader(cells)));
	if (known !== -1) return known;
	return Math.max(
		sheets.findIndex(({ rows }) => rows > 0),
		0,
	);
}

/** The cells of a row of the preview, by its number in the file. */
export const rowOf = ({ preview }: Pick<Sheet, "preview">, number: number): string[] =>
	preview.find((row) => row.number === number)?.cells ?? [];

/** A row's cells by what its columns hold. */
export function cellsOf(row: readonly string[], fields: readonly (ImportField | null)[]): Cells {
	const cells: Cells = {};
	fields.forEach((field, column) => {
		const text = row[column]?.trim() ?? "";
		if (field === null || text === "") return;
		cells[field] = cells[field] === undefined ? text : `${cells[field]}\n${text}`;
	});
	return cells;
}

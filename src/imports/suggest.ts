import type { Database } from "../database/database.ts";
import { nameKey } from "../organizations/directory.ts";
import { Invalid, type Message } from "../web/refusals.ts";
import type { Choices } from "./choices.ts";
import {
	guessFields,
	guessHeaderRow,
	guessSheet,
	type ImportField,
	joined,
	rowOf,
	type Sheet,
} from "./columns.ts";
import { orderOf } from "./evidence.ts";
import { headerKeyOf } from "./fingerprint.ts";
import type { LoadedImport } from "./loadImport.ts";

export type Given = Partial<Omit<Choices, "fields" | "organizations">> & {
	fields?: readonly (ImportField | "")[] | undefined;
	names?: readonly string[];
	organizations?: readonly string[];
};

const dateFields: readonly (ImportField | null)[] = ["sentAt", "dueAt", "followUpAt", "replyAt"];

/**
 * How a file is to be read: as given, else as decided for this file before, else as anybody decided for the last file
 * with the same header, else as its header and its dates suggest. `asks` says that the order of its dates is open.
 */
export async function suggestChoices(
	{ read }: Pick<Database, "read">,
	loaded: Pick<LoadedImport, "id" | "sheets" | "choices">,
	given: { [K in keyof Given]?: Given[K] | undefined },
	zone: string,
): Promise<{ choices: Choices; asks: boolean; header: string[]; headerKey: string }> {
	const before = loaded.choices;
	const index = given.sheet ?? before?.sheet ?? guessSheet(loaded.sheets);
	const sheet = loaded.sheets[index];
	if (sheet === undefined) throw new Invalid({ sheet: "errors:unknown_value" });
	const isSame = before?.sheet === index;
	const headerRow = given.headerRow ?? (isSame ? before.headerRow : guessHeaderRow(sheet));
	const header = rowOf(sheet, headerRow);
	if (header.length === 0) throw new Invalid({ headerRow: "imports:problem.no_header" });
	const headerKey = headerKeyOf(header);
	const last = await read.importRun.findFirst({
		where: { headerKey, choices: { not: "" }, importId: { not: loaded.id } },
		orderBy: { importId: "desc" },
		select: { choices: true },
	});
	const remembered = last === null ? null : (JSON.parse(last.choices) as Choices);
	const own = isSame && before.headerRow === headerRow ? before : null;

	const width = Math.max(...sheet.preview.map(({ cells }) => cells.length));
	const fields =
		given.fields?.map((field) => (field === "" ? null : field)) ??
		own?.fields ??
		remembered?.fields ??
		guessFields(Array.from({ length: width }, (_, column) => header[column] ?? ""));
	const evidence = sheet.dates.filter((_, column) => dateFields.includes(fields[column] ?? null));
	const order = orderOf(evidence);
	const dates = given.dates ?? own?.dates ?? (order === "asks" ? (remembered?.dates ?? "") : order);
	const organizations = { ...own?.organizations };
	given.names?.forEach((name, at) => {
		const decided = given.organizations?.[at] ?? "";
		if (decided === "") delete organizations[nameKey(name)];
		else organizations[nameKey(name)] = decided;
	});
	return {
		choices: {
			sheet: index,
			headerRow,
			fields: [...fields],
			story: given.story ?? own?.story ?? "",
			organization: given.organization ?? own?.organization ?? "",
			zone: given.zone ?? own?.zone ?? remembered?.zone ?? zone,
			dates,
			channel: given.channel ?? own?.channel ?? remembered?.channel ?? "email",
			deadlineStated: given.deadlineStated ?? own?.deadlineStated ?? remembered?.deadlineStated ?? false,
			replyOffice: given.replyOffice ?? own?.replyOffice ?? "",
			restricted: given.restricted ?? own?.restricted ?? false,
			makeOrganizations: given.makeOrganizations ?? own?.makeOrganizations ?? false,
			organizations,
		},
		asks: order === "asks" && dates === "",
		header,
		headerKey,
	};
}

/** Throws Invalid for choices with which no row could come in. */
export function checkChoices({ choices, asks }: { choices: Choices; asks: boolean }): void {
	const wrong: Record<string, Message> = {};
	const taken = new Set<ImportField>();
	for (const field of choices.fields) {
		if (field === null) continue;
		if (taken.has(field) && !joined.includes(field)) wrong.fields = "imports:problem.field_twice";
		taken.add(field);
	}
	if (taken.size === 0) wrong.fields = "imports:problem.no_fields";
	if (!taken.has("story") && choices.story === "") wrong.story = "imports:problem.story_needed";
	if (!taken.has("organization") && choices.organization === "") {
		wrong.organization = "imports:problem.organization_needed";
	}
	if (asks) wrong.dates = "imports:problem.order_needed";
	if (Object.keys(wrong).length > 0) throw new Invalid(wrong);
}

/** Of a sheet's header and first rows, what shows what a column holds. */
export function samplesOf(sheet: Sheet, headerRow: number, column: number): string[] {
	const cells = sheet.preview
		.filter(({ number }) => number > headerRow)
		.map((row) => row.cells[column] ?? "");
	return [...new Set(cells.filter((cell) => cell.trim() !== ""))].slice(0, 3);
}

import type { z } from "zod";
import { nameKey } from "../organizations/directory.ts";
import { organizationChoice } from "../organizations/queries.ts";
import { paths } from "../paths.ts";
import { contentDisposition, fileNameOf } from "../record/attachments.ts";
import { Invalid } from "../web/refusals.ts";
import { type Answer, created, page, type Visit } from "../web/route.ts";
import type { mappingBody } from "./choices.ts";
import { importFields } from "./columns.ts";
import {
	type importBody,
	type importItem,
	type importOut,
	type importQuery,
	type importsOut,
	type importsQuery,
	trackerFile,
} from "./fields.ts";
import { workOn } from "./jobs.ts";
import { keepImport } from "./keepImport.ts";
import { limits } from "./limits.ts";
import { getImport, type LoadedImport, ownImports } from "./loadImport.ts";
import { mapImport } from "./mapImport.ts";
import { scanApart } from "./readFile.ts";
import { chunksOf } from "./readImport.ts";
import { removeImport } from "./removeImport.ts";
import { listRows } from "./rows.ts";
import { countsOf, outcomes, type Stage } from "./run.ts";
import { startImport, stopImport } from "./startImport.ts";
import { samplesOf, suggestChoices } from "./suggest.ts";
import { UnreadableSheet } from "./unreadable.ts";

/** The viewer's imports, newest first, and the form for a file. */
export async function showImports(visit: Visit<z.output<typeof importsQuery>>): Promise<Answer> {
	const { db, viewer, query, t } = visit;
	const rows = await db.read.import.findMany({
		where: { ...ownImports(viewer), ...(query.before === undefined ? {} : { id: { lt: query.before } }) },
		orderBy: { id: "desc" },
		take: query.limit + 1,
	});
	const shown = rows.slice(0, query.limit);
	const runs = await db.read.importRun.findMany({
		where: { importId: { in: shown.map(({ id }) => id) } },
		select: { importId: true, stage: true, total: true, done: true, counts: true },
	});
	const imports = shown.map((row) => {
		const run = runs.find(({ importId }) => importId === row.id);
		return {
			...row,
			stage: (run?.stage ?? "mapping") as Stage,
			total: run?.total ?? 0,
			done: run?.done ?? 0,
			counts: countsOf(run?.counts ?? "{}"),
		};
	});
	const next =
		rows.length > shown.length
			? paths.imports({ before: shown.at(-1)?.id, limit: query.limit === 50 ? undefined : query.limit })
			: null;
	return page(
		"imports/index",
		{
			title: t("imports:title"),
			imports,
			megabytes: limits.file / 1024 / 1024,
			first: query.before === undefined ? null : paths.imports(),
			next,
		},
		{ items: imports.map(itemJson), next } satisfies z.input<typeof importsOut>,
	);
}

function itemJson(
	row: Pick<
		LoadedImport,
		"id" | "fileName" | "format" | "size" | "sha256" | "loggedAt" | "stage" | "total" | "done" | "counts"
	>,
): z.input<typeof importItem> {
	const { id, fileName, format, size, sha256, loggedAt, stage, total, done, counts } = row;
	return {
		...{ id, fileName, size, sha256, stage, total, done, counts },
		format: format as "csv" | "xlsx",
		at: loggedAt.toISOString(),
	};
}

/** Keeps a spreadsheet, once it was read to its end: one that can't be is not kept. */
export async function addImport(visit: Visit<unknown, z.output<typeof importBody>>): Promise<Answer> {
	const { db, author, viewer, files } = visit;
	const [file, ...others] = files;
	if (file?.spooled === undefined) throw new Invalid({ [trackerFile]: "imports:problem.file_needed" });
	if (others.length > 0) throw new Invalid({ [trackerFile]: "imports:problem.one_file" });
	const name = fileNameOf(file.name, trackerFile);
	const { path, size, sha256 } = file.spooled;
	const scan = await scanApart(path).catch((error) => {
		throw error instanceof UnreadableSheet
			? new Invalid({ [trackerFile]: `imports:unreadable.${error.reason}` })
			: error;
	});
	const { id } = await keepImport(db, author, viewer, { path, name, size, sha256 }, scan);
	return importCreated(visit, id);
}

/** One import: how the file is read, what would come of each row, what came of it. */
export async function showImport(visit: Visit<z.output<typeof importQuery>>): Promise<Answer> {
	const { db, viewer, params, query, t, language, config } = visit;
	const loaded = await getImport(db.read, viewer, Number(params.id));
	const { limit = 50 } = query;
	const suggested = await suggestChoices(
		db,
		loaded,
		{ sheet: query.sheet, headerRow: query.headerRow },
		config.newsroomTimeZone,
	);
	const { choices } = suggested;
	const sheet = loaded.sheets[choices.sheet] as LoadedImport["sheets"][number];
	const columns = choices.fields.map((field, column) => ({
		header: suggested.header[column] ?? "",
		samples: samplesOf(sheet, choices.headerRow, column),
		field,
	}));
	const rows = await listRows(db, viewer, loaded.id, { ...query, limit }, t);
	const address = (change: Record<string, string | number | undefined>) =>
		paths.import(loaded.id, {
			outcome: query.outcome,
			limit: limit === 50 ? undefined : limit,
			...change,
		});
	const next = rows.next === null ? null : address({ after: rows.next });
	const json: z.input<typeof importOut> = {
		...itemJson(loaded),
		file: paths.importFile(loaded.id),
		problem: loaded.problem === "" ? null : t(loaded.problem),
		sheets: loaded.sheets.map(({ name, rows }) => ({ name, rows })),
		choices,
		asksForOrder: suggested.asks,
		columns,
		unknown: loaded.unknown,
		rows: { items: rows.items, next },
	};
	const isBusy = loaded.stage === "reading" || loaded.stage === "running";
	return page(
		"imports/show",
		{
			title: t("imports:one", { file: loaded.fileName }),
			its: { ...json, at: loaded.loggedAt, isBusy },
			wasMapped: loaded.choices !== null,
			decided: (name: string) => choices.organizations[nameKey(name)] ?? "",
			sheet,
			fields: importFields,
			outcomes: outcomes.filter((outcome) => loaded.counts[outcome] > 0),
			outcome: query.outcome ?? "",
			organizations: await organizationChoice(db, language, [
				choices.organization,
				...Object.values(choices.organizations),
			]),
			filtered: (outcome: string) => paths.import(loaded.id, { outcome }),
			first: query.after === undefined ? null : address({}),
			next,
		},
		json,
	);
}

function importCreated(visit: Visit<unknown, unknown>, id: number): Answer {
	return created(paths.import(id), async () => {
		const shown = await showImport({ ...visit, params: { id: String(id) }, query: { limit: 50 } } as never);
		return (shown as { json: object }).json;
	});
}

const done = (visit: Visit<unknown, unknown>, id: number): Answer => ({
	...(importCreated(visit, id) as Extract<Answer, { as: "created" }>),
	status: 200,
});

export async function addMapping(visit: Visit<unknown, z.output<typeof mappingBody>>): Promise<Answer> {
	const { db, author, viewer, params, body, config } = visit;
	const { id } = await mapImport(db, author, viewer, Number(params.id), body, config.newsroomTimeZone);
	workOn(visit, id);
	return done(visit, id);
}

export async function start(visit: Visit): Promise<Answer> {
	const { id } = await startImport(visit.db, visit.author, visit.viewer, Number(visit.params.id));
	workOn(visit, id);
	return done(visit, id);
}

export async function stop(visit: Visit): Promise<Answer> {
	const { id } = await stopImport(visit.db, visit.author, visit.viewer, Number(visit.params.id));
	return done(visit, id);
}

export async function remove(visit: Visit): Promise<Answer> {
	const { id } = await removeImport(visit.db, visit.author, visit.viewer, Number(visit.params.id));
	return { as: "created", location: paths.imports(), json: { id }, status: 200 };
}

/** The file as it came, a part at a time. */
export async function serveFile({ db, viewer, params }: Visit): Promise<Answer> {
	const { id, fileName, size, sha256 } = await getImport(db.read, viewer, Number(params.id));
	return {
		as: "download",
		pieces: chunksOf(db, id),
		headers: {
			"Content-Type": "application/octet-stream",
			"Content-Length": String(size),
			"Content-Disposition": contentDisposition(`import-${id}`, fileName),
			"Content-Security-Policy": "sandbox; default-src 'none'",
			"X-Content-Type-Options": "nosniff",
			Digest: `sha-256=${Buffer.from(sha256, "hex").toString("base64")}`,
		},
	};
}

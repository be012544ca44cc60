import { randomUUID } from "node:crypto";
import { paths } from "../paths.ts";
import { can } from "../people/may.ts";
import { countOpenAlerts } from "../review/openAlerts.ts";
import * as vocabulary from "../vocabulary.ts";
import type { Viewer, Visit } from "./route.ts";
import * as time from "./time.ts";
import { renderView } from "./view.ts";

/**
 * The bytes of the page for a view and its model, within the layout. Besides the model's own names every view knows `t`,
 * `language`, `viewer`, `now`, `paths`, `vocabulary`, times in the newsroom's zone (`clock`, `moment`, …) and, for forms,
 * `typed` and `problem`, which give back what was typed and what was wrong with it.
 */
export async function render(
	view: string,
	model: object,
	visit: Visit<unknown, unknown, Viewer | null>,
): Promise<Buffer> {
	const { t, language, viewer, now, config, refused } = visit;
	const zone = config.newsroomTimeZone;
	const { status = 200 } = model as { status?: number };
	return renderView("layout", {
		...model,
		view,
		status,
		// A page that says that the record cannot be reached does not ask it.
		alertCount:
			viewer === null || status >= 500 ? 0 : await countOpenAlerts(visit.db, viewer, visit.logNumber),
		t,
		language,
		viewer,
		now,
		paths,
		vocabulary,
		zone,
		url: visit.url,
		newsroomName: config.newsroomName,
		can: (what: Parameters<typeof can>[1]) => viewer !== null && can(viewer, what),
		word: (list: string, value: string) => t(`vocabulary:${list}.${value}`),
		clock: (at: Date) => time.clock(at, zone, language),
		/** In another zone than the newsroom's. */
		clockIn: (at: Date, inZone: string) => time.clock(at, inZone, language),
		zoneName: time.zoneName(now, zone, language),
		date: (at: Date) => time.date(at, now, zone, language),
		moment: (at: Date) => time.moment(at, now, zone, language),
		exact: (at: Date) => time.exact(at, zone),
		untilOrOver: (at: Date) => time.untilOrOver(at, now, language),
		localInput: (at: Date, inZone: string = zone) => time.toLocalInput(at, inZone),
		newKey: () => randomUUID(),
		// A form is told by its address; `fallback` is what stands in it before anybody typed.
		typed: (action: string, field: string, fallback: unknown = "") =>
			refused?.action === action ? (refused.values[field] ?? "") : fallback,
		problem: (action: string, field: string) =>
			refused?.action === action ? (refused.errors[field] ?? "") : "",
		choices: (action: string, field: string) =>
			refused?.action === action ? (refused.choices[field] ?? []) : [],
		problems: (action: string) => (refused?.action === action ? refused.errors : {}),
	});
}

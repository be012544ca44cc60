import type { z } from "zod";
import type { Clock } from "../clock.ts";
import type { Config } from "../config.ts";
import type { Author, Database } from "../database/database.ts";
import type { Language, Role } from "../vocabulary.ts";
import type { Translate } from "./language.ts";
import type { Message } from "./refusals.ts";
import type { SpooledFile } from "./spool.ts";

/** Who is looking: a person signed in by a session, or a program by a token. */
export interface Viewer {
	id: number;
	name: string;
	email: string;
	role: Role;
	/** null when a token was used. */
	sessionId: number | null;
}

/** A file as it came in; `bytes` are held in memory, at most the configured limit, unless it is `spooled`. */
export interface Upload {
	field: string;
	name: string;
	mediaType: string;
	bytes: Buffer;
	/** Where it lies instead, until the request is answered, at an address that takes large files. */
	spooled?: SpooledFile;
}

/** A form that was refused, shown again with what was typed and a message at each field. */
export interface RefusedForm {
	/** The address it was sent to, which tells the forms of one page apart. */
	action: string;
	values: Record<string, unknown>;
	errors: Record<string, string>;
	/** What may have been meant by what was typed, by field: values, each with its name. */
	choices: Record<string, [string, string][]>;
}

export interface Tools {
	db: Database;
	config: Config;
	clock: Clock;
	/** Aborted when the program stops: what goes on by itself ends then. */
	stopping?: AbortSignal | undefined;
}

/** Everything a handler may know of a request. */
export interface Visit<Q = unknown, B = unknown, V = Viewer> extends Tools {
	now: Date;
	viewer: V;
	language: Language;
	t: Translate;
	params: Record<string, string>;
	query: Q;
	body: B;
	files: Upload[];
	/** For `db.write`. */
	author: Author;
	/** The network address of the client, and what its browser calls itself. */
	client: { address: string; userAgent: string };
	/** Path and query as asked for. */
	url: string;
	/** Of the newest log entry when a page was asked for: what it shows is not older. */
	logNumber?: number;
	refused?: RefusedForm;
}

export type Model = object | (() => object | Promise<object>);

/** What a handler answers; HTML or JSON is decided by what was asked for. */
export type Answer =
	/** Each of `model` and `json` may be a function: a page costs nothing that only a program needs, nor the other way about. */
	| { as: "page"; view: string; model: Model; json?: Model; status?: number }
	/**
	 * `json` may be a function: a browser is sent on without it being made.
	 * `once`: the page that a browser gets at once, 200, because what it shows can't be asked for again.
	 */
	| {
			as: "created";
			location: string;
			see?: string;
			json: Model;
			status?: number;
			once?: { view: string; model: object };
	  }
	| { as: "elsewhere"; location: string; json?: Model; cookies?: Cookie[] }
	| { as: "bytes"; bytes: Uint8Array; headers: Record<string, string> }
	/** A file that is sent while it is made, and made no faster than it is taken. */
	| { as: "download"; pieces: AsyncIterable<string | Uint8Array>; headers: Record<string, string> }
	/** Server-sent events, each with its empty line, until the signal is aborted. */
	| { as: "stream"; events(signal: AbortSignal, lastEventId: string): AsyncIterable<string> }
	| { as: "json"; json: unknown };

export interface Cookie {
	name: string;
	/** null takes it away. */
	value: string | null;
	maxAgeSeconds?: number;
}

/** A page; `json` is what a program gets at the same address. */
export function page(view: string, model: Model, json?: Model): Answer {
	return { as: "page", view, model, json };
}

/**
 * A new record: 201 with its address and itself for a program; a browser is sent to `see`, the page where it
 * now shows, which is `location` unless the record has no page of its own. What must be read again to be shown is
 * a function, so that only a program's request costs it.
 */
export function created(location: string, json: Model, see?: string): Answer {
	return { as: "created", location, json, see };
}

export type May = "anyone" | readonly Role[];

type AnyVisit = Visit<never, never, never>;

export interface Route {
	method: "GET" | "POST";
	/** As Express writes it; a parameter named `id` or ending in `Id` is a positive integer, else 404. */
	path: string;
	may: May;
	/** One line for the description of the interface. */
	summary: string;
	query?: z.ZodType;
	body?: z.ZodType;
	/** What the JSON answer holds. Absent: the address answers pages only. */
	answer?: z.ZodType | "bytes";
	/** Of the JSON answer to a POST that makes no record with an address; otherwise 201. */
	status?: 200;
	/** A form that corrects a record: a field left empty means that it is to be empty. */
	keepsEmpty?: boolean;
	/** Takes multipart forms with files in these fields. */
	files?: readonly string[];
	/** Each file may hold this many bytes, whatever is configured, and lies on the disk. */
	largeFiles?: number;
	/** The page that holds the form: shown again, status 422, when what was typed can't be recorded. */
	again?: (visit: never) => Promise<Answer>;
	handler: (visit: never) => Promise<Answer>;
}

type Parsed<S> = S extends z.ZodType ? z.output<S> : Record<string, never>;
type Described<Q, B, M extends May> = {
	may: M;
	summary: string;
	query?: Q;
	body?: B;
	answer?: z.ZodType | "bytes";
	status?: 200;
	keepsEmpty?: boolean;
	files?: readonly string[];
	largeFiles?: number;
	// biome-ignore lint/suspicious/noExplicitAny: the page's own query has its defaults when it is shown again
	again?: (visit: Visit<any, any, M extends "anyone" ? Viewer | null : Viewer>) => Promise<Answer>;
	handler: (
		visit: Visit<Parsed<Q>, Parsed<B>, M extends "anyone" ? Viewer | null : Viewer>,
	) => Promise<Answer>;
};

export function get<Q extends z.ZodType | undefined = undefined, const M extends May = May>(
	path: string,
	route: Omit<Described<Q, undefined, M>, "body" | "files">,
): Route {
	return { method: "GET", path, ...route } as unknown as Route;
}

export function post<B extends z.ZodType | undefined = undefined, const M extends May = May>(
	path: string,
	route: Omit<Described<undefined, B, M>, "query">,
): Route {
	return { method: "POST", path, ...route } as unknown as Route;
}

export type { AnyVisit, Message };

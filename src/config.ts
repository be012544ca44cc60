import { z } from "zod";
import { languages } from "./vocabulary.ts";

/** What the environment says, parsed once at start; the only place that knows a default. */
export type Config = {
	/** 0: any free port. */
	port: number;
	host: string;
	/** Where people reach the pages: an origin, without a slash at the end. Empty: only known once a free port is. */
	baseUrl: string;
	/** Cookies are sent over https alone. */
	secureCookies: boolean;
	/** `file:PATH` for SQLite, `postgresql://…` for PostgreSQL. */
	databaseUrl: string;
	newsroomName: string;
	/** IANA name. */
	newsroomTimeZone: string;
	newsroomLanguage: (typeof languages)[number];
	/** How many reverse proxies stand in front, each adding one address to X-Forwarded-For. */
	trustProxy: number;
	/** The most one attachment may hold, in bytes. */
	uploadLimit: number;
};

/** The message is one line that names the variable and says what it must be. */
export class ConfigError extends Error {}

/** Every variable there is, with its default. */
export const environment = z.object({
	PORT: wholeNumber(0, 65_535).prefault("3000"),
	HOST: z
		.string()
		.regex(/^[\w.:-]+$/, "must be an address or host name to listen on, such as 127.0.0.1 or 0.0.0.0")
		.prefault("127.0.0.1"),
	BASE_URL: z
		.string()
		.refine(isOrigin, "must be an address without a path, such as https://replies.example.org")
		.transform((text) => new URL(text).origin)
		.optional(),
	DATABASE_URL: z
		.string()
		.refine(isDatabaseUrl, "must be file:PATH, or postgresql://USER:PASSWORD@HOST:PORT/DATABASE")
		.prefault("file:data/right-of-reply.db"),
	NEWSROOM_NAME: z.string().max(200, "must be at most 200 characters").default(""),
	NEWSROOM_TIME_ZONE: z
		.string()
		.refine(isTimeZone, "must be an IANA time zone, such as America/Toronto")
		.prefault("America/Toronto"),
	NEWSROOM_LANGUAGE: z.enum(languages, `must be ${languages.join(" or ")}`).default("en"),
	TRUST_PROXY: wholeNumber(0, 10).prefault("0"),
	UPLOAD_LIMIT_MB: wholeNumber(1, 100).prefault("25"),
});

/**
 * Parses the environment. A variable that is empty counts as not set; unknown ones are ignored.
 * Throws ConfigError for the first value that is wrong, without repeating the value: it may hold a password.
 */
export function parseConfig(env: NodeJS.ProcessEnv): Config {
	const given = Object.entries(env).map(([name, value]) => [name, value?.trim() || undefined]);
	const result = environment.safeParse(Object.fromEntries(given));
	if (!result.success) {
		const [issue] = result.error.issues;
		throw new ConfigError(`${issue?.path[0]?.toString()} ${issue?.message}.`);
	}
	const variables = result.data;
	const baseUrl = variables.BASE_URL ?? defaultBaseUrl(variables.HOST, variables.PORT);
	return {
		port: variables.PORT,
		host: variables.HOST,
		baseUrl,
		secureCookies: baseUrl.startsWith("https:"),
		databaseUrl: variables.DATABASE_URL,
		newsroomName: variables.NEWSROOM_NAME,
		newsroomTimeZone: variables.NEWSROOM_TIME_ZONE,
		newsroomLanguage: variables.NEWSROOM_LANGUAGE,
		trustProxy: variables.TRUST_PROXY,
		uploadLimit: variables.UPLOAD_LIMIT_MB * 1024 * 1024,
	};
}

/** The address a browser on this machine would use. */
export function defaultBaseUrl(host: string, port: number): string {
	if (port === 0) return "";
	// The wildcards mean every address of the machine; none of them can be visited by that name.
	const name = ["0.0.0.0", "::"].includes(host) ? "localhost" : host;
	return `http://${name.includes(":") ? `[${name}]` : name}:${port}`;
}

function wholeNumber(least: number, most: number) {
	return z
		.string()
		.refine(
			(text) => /^\d{1,9}$/.test(text) && Number(text) >= least && Number(text) <= most,
			`must be a whole number from ${least} to ${most}`,
		)
		.transform(Number);
}

function isOrigin(text: string): boolean {
	if (!URL.canParse(text)) return false;
	const url = new URL(text);
	return /^https?:$/.test(url.protocol) && `${url.origin}/` === url.href;
}

function isDatabaseUrl(text: string): boolean {
	// Two connections share the SQLite file, and each would have a memory of its own.
	if (text.startsWith("file:")) return text.length > "file:".length && !text.includes(":memory:");
	if (!URL.canParse(text)) return false;
	const url = new URL(text);
	return /^postgres(ql)?:$/.test(url.protocol) && url.pathname.length > 1;
}

function isTimeZone(text: string): boolean {
	// Newer versions of Node take offsets such as +05:00 as well, which know no daylight saving time.
	if (!/^[A-Za-z]/.test(text)) return false;
	try {
		new Intl.DateTimeFormat("en", { timeZone: text });
		return true;
	} catch {
		return false;
	}
}

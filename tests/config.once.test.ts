import { readFileSync } from "node:fs";
import { parseEnv } from "node:util";
import { ConfigError, environment, parseConfig } from "../src/config.ts";

const defaults = {
	port: 3000,
	host: "127.0.0.1",
	baseUrl: "http://127.0.0.1:3000",
	secureCookies: false,
	databaseUrl: "file:data/right-of-reply.db",
	newsroomName: "",
	newsroomTimeZone: "America/Toronto",
	newsroomLanguage: "en",
	trustProxy: 0,
	uploadLimit: 25 * 1024 * 1024,
};

test("an empty environment starts the program on this machine alone, with SQLite", () => {
	expect(parseConfig({})).toEqual(defaults);
});

test("an empty variable counts as not set, and an unknown one is ignored", () => {
	expect(parseConfig({ PORT: "", HOST: "  ", NEWSROOM_NAME: "", BASE_URL: "", SHELL: "/bin/sh" })).toEqual(
		defaults,
	);
});

test("every variable is taken", () => {
	const config = parseConfig({
		PORT: "8080",
		HOST: "0.0.0.0",
		BASE_URL: "https://replies.example.org/",
		DATABASE_URL: "postgresql://desk:secret@db.example.org:5432/replies?sslmode=require",
		NEWSROOM_NAME: "The Example",
		NEWSROOM_TIME_ZONE: "Europe/Paris",
		NEWSROOM_LANGUAGE: "fr",
		TRUST_PROXY: "2",
		UPLOAD_LIMIT_MB: "100",
	});
	expect(config).toEqual({
		port: 8080,
		host: "0.0.0.0",
		baseUrl: "https://replies.example.org",
		secureCookies: true,
		databaseUrl: "postgresql://desk:secret@db.example.org:5432/replies?sslmode=require",
		newsroomName: "The Example",
		newsroomTimeZone: "Europe/Paris",
		newsroomLanguage: "fr",
		trustProxy: 2,
		uploadLimit: 100 * 1024 * 1024,
	});
});

test.each([
	["::1", "3000", "http://[::1]:3000"],
	["::", "3000", "http://localhost:3000"],
	["0.0.0.0", "80", "http://localhost:80"],
	["newsroom.local", "3000", "http://newsroom.local:3000"],
	["127.0.0.1", "0", ""],
])("listening on %s port %s, people reach the pages at %j", (HOST, PORT, baseUrl) => {
	expect(parseConfig({ HOST, PORT }).baseUrl).toBe(baseUrl);
});

test.each([
	["PORT", "http", "PORT must be a whole number from 0 to 65535."],
	["PORT", "65536", "PORT must be a whole number from 0 to 65535."],
	["PORT", "-1", "PORT must be a whole number from 0 to 65535."],
	["PORT", "3e3", "PORT must be a whole number from 0 to 65535."],
	["HOST", "http://localhost", "HOST must be an address or host name"],
	["BASE_URL", "replies.example.org", "BASE_URL must be an address without a path"],
	["BASE_URL", "ftp://replies.example.org", "BASE_URL must be an address without a path"],
	["BASE_URL", "https://example.org/replies", "BASE_URL must be an address without a path"],
	["BASE_URL", "https://example.org/?a", "BASE_URL must be an address without a path"],
	["BASE_URL", "https://me@example.org", "BASE_URL must be an address without a path"],
	["DATABASE_URL", "data/right-of-reply.db", "DATABASE_URL must be file:PATH, or postgresql:"],
	["DATABASE_URL", "file:", "DATABASE_URL must be file:PATH, or postgresql:"],
	["DATABASE_URL", "file::memory:", "DATABASE_URL must be file:PATH, or postgresql:"],
	["DATABASE_URL", "postgresql://localhost", "DATABASE_URL must be file:PATH, or postgresql:"],
	["DATABASE_URL", "mysql://localhost/replies", "DATABASE_URL must be file:PATH, or postgresql:"],
	["NEWSROOM_NAME", "x".repeat(201), "NEWSROOM_NAME must be at most 200 characters."],
	["NEWSROOM_TIME_ZONE", "Toronto", "NEWSROOM_TIME_ZONE must be an IANA time zone"],
	["NEWSROOM_TIME_ZONE", "+05:00", "NEWSROOM_TIME_ZONE must be an IANA time zone"],
	["NEWSROOM_LANGUAGE", "de", "NEWSROOM_LANGUAGE must be en or fr."],
	["TRUST_PROXY", "true", "TRUST_PROXY must be a whole number from 0 to 10."],
	["UPLOAD_LIMIT_MB", "0", "UPLOAD_LIMIT_MB must be a whole number from 1 to 100."],
	["UPLOAD_LIMIT_MB", "101", "UPLOAD_LIMIT_MB must be a whole number from 1 to 100."],
])("%s=%s is refused in one line that names it", (name, value, message) => {
	const refused = () => parseConfig({ [name]: value });
	expect(refused).toThrow(ConfigError);
	expect(refused).toThrow(message);
	expect(refused).not.toThrow("\n");
});

test("a wrong database address is refused without showing its password", () => {
	expect(() => parseConfig({ DATABASE_URL: "postgres//desk:secret@db/replies" })).not.toThrow("secret");
});

test("the example file names every variable, with its default", () => {
	const lines = readFileSync(".env.example", "utf8").replace(/^# (?=[A-Z_]+=)/gm, "");
	const example = parseEnv(lines);
	expect(Object.keys(example).sort()).toEqual(Object.keys(environment.shape).sort());
	expect(parseConfig(example)).toEqual(defaults);
});

import { Command, CommanderError, InvalidArgumentError, Option } from "commander";
import { systemClock } from "./clock.ts";
import { type Config, ConfigError, parseConfig } from "./config.ts";
import { backUp, Refused, restore } from "./database/backup.ts";
import { type Author, type Database, openDatabase } from "./database/database.ts";
import { migrate } from "./database/migrate.ts";
import { isOutOfReach } from "./database/problems.ts";
import { addExportCommands } from "./exports/cli.ts";
import { importCommand } from "./imports/commandLine.ts";
import { paths } from "./paths.ts";
import { changeRole } from "./people/changeRole.ts";
import { endPerson } from "./people/endPerson.ts";
import { invitation } from "./people/fields.ts";
import { invitePerson } from "./people/invitePerson.ts";
import { makeToken } from "./people/makeToken.ts";
import { can } from "./people/may.ts";
import { resetPassword } from "./people/resetPassword.ts";
import { revokeToken } from "./people/revokeToken.ts";
import { check, type Progress } from "./record/check.ts";
import { searchIndexCommand } from "./search/command.ts";
import { deriveStockLines } from "./stock-lines/rebuild.ts";
import { clearLeftovers } from "./temporary.ts";
import { type Language, languages, type Role, roles } from "./vocabulary.ts";
import { translatorFor } from "./web/language.ts";
import { fieldMessages, say } from "./web/messages.ts";
import { Invalid, Refusal, Unavailable } from "./web/refusals.ts";

/** How a command ended, for scripts. */
const exit = { done: 0, wrong: 1, usage: 2, unreachable: 3 } as const;

const english = translatorFor("en");

interface Tools {
	db: Database;
	config: Config;
	/** What a command does is done by the program itself: the log names nobody. */
	author: Author;
}

/** Where a command writes, line by line. `progress` is shown over itself, where somebody watches. */
export interface Output {
	print(line: string): void;
	complain(line: string): void;
	progress?: Progress;
}

/**
 * Runs one command. `args` are the words after the program's name; every other choice comes from `env`.
 * Answers the exit code: 0 done, 1 refused or something is wrong with the record, 2 wrong usage, 3 the database is
 * out of reach. Throws what nobody foresaw.
 */
export async function run(args: string[], env: NodeJS.ProcessEnv, output: Output): Promise<number> {
	try {
		await commands(env, output).parseAsync(args, { from: "user" });
		return exit.done;
	} catch (error) {
		return codeFor(error, output.complain);
	}
}

async function open(url: string): Promise<Database> {
	try {
		await migrate({ url });
		const db = await openDatabase(url);
		await deriveStockLines(db, url);
		return db;
	} catch (error) {
		// The file's folder cannot be made.
		throw (error as NodeJS.ErrnoException).syscall === "mkdir" ? new Unavailable(error) : error;
	}
}

function commands(env: NodeJS.ProcessEnv, { print, complain, progress }: Output): Command {
	/** The action of a command on the configured database, brought up to date before and closed after. */
	function on(work: (tools: Tools, ...given: never[]) => Promise<void>) {
		return async (...given: unknown[]) => {
			const config = parseConfig(env);
			const db = await open(config.databaseUrl);
			try {
				const author = { personId: null, now: systemClock.now() };
				await work({ db, config, author }, ...(given as never[]));
			} finally {
				await db.close();
			}
		};
	}

	const program = new Command("npm run cli --")
		.description("Right of Reply from the command line, on the database that DATABASE_URL names.")
		.addHelpText(
			"after",
			"\nExit codes: 0 done, 1 refused or something is wrong with the record, 2 wrong usage, 3 the database is out of reach.",
		)
		.showHelpAfterError("(--help says more)")
		.configureOutput({
			writeOut: (text) => print(text.trimEnd()),
			writeErr: (text) => complain(text.trimEnd()),
		})
		.exitOverride();

	// ---- people ----

	const people = program.command("people").description("who may sign in");

	people
		.command("list")
		.description("everybody, with number, role and whether they may sign in")
		.action(
			on(async ({ db }) => {
				const rows = await db.read.person.findMany({ orderBy: { id: "asc" } });
				print(
					table(
						["id", "name", "email", "role", "state"],
						rows.map(({ id, name, email, role, passwordHash, endedAt }) => [
							String(id),
							name,
							email,
							role,
							endedAt !== null ? "ended" : passwordHash === null ? "invited" : "active",
						]),
					),
				);
			}),
		);

	people
		.command("add")
		.description("invite a person; prints the link with which they choose a password")
		.argument("<name>", "as it is shown, in quotation marks")
		.argument("<email>")
		.addOption(new Option("--role <role>").choices(roles).default("journalist"))
		.addOption(new Option("--language <language>").choices(languages).default("en"))
		.action(
			on(
				async (
					{ db, config, author }: Tools,
					name: string,
					email: string,
					{ role, language }: { role: Role; language: Language },
				) => {
					const parsed = invitation.safeParse({ name, email, role });
					if (!parsed.success) throw new Invalid(fieldMessages(parsed.error));
					const { id, secret } = await invitePerson(db, author, { ...parsed.data, language });
					print(`Person ${id} is invited. The link works once, within 7 days:`);
					print(linkOf(config, secret));
				},
			),
		);

	people
		.command("role")
		.description("give a person another role")
		.argument("<person>", "number or email address")
		.argument("<role>", roles.join(", "), oneOf(roles))
		.action(
			on(async ({ db, author }: Tools, person: string, role: Role) => {
				const { id, name } = await getPerson(db, person);
				await changeRole(db, author, id, role);
				print(`${name} (${id}) is ${role} now.`);
			}),
		);

	people
		.command("reset")
		.description("print a link with which a person chooses another password")
		.argument("<person>", "number or email address")
		.action(
			on(async ({ db, config, author }: Tools, person: string) => {
				const { id, name } = await getPerson(db, person);
				const { secret, expiresAt } = await resetPassword(db, author, id);
				print(`For ${name} (${id}). The link works once, until ${expiresAt.toISOString()}:`);
				print(linkOf(config, secret));
			}),
		);

	people
		.command("end")
		.description("somebody works here no more: may not sign in, tokens are revoked; what they logged stays")
		.argument("<person>", "number or email address")
		.action(
			on(async ({ db, author }: Tools, person: string) => {
				const { id, name } = await getPerson(db, person);
				await endPerson(db, author, id);
				print(`${name} (${id}) may no longer sign in.`);
			}),
		);

	// ---- tokens ----

	const tokens = program.command("tokens").description("with which programs act as a person");

	tokens
		.command("list")
		.description("all tokens, or one person's")
		.argument("[person]", "number or email address")
		.action(
			on(async ({ db }: Tools, person: string | undefined) => {
				const where = person === undefined ? {} : { personId: (await getPerson(db, person)).id };
				const rows = await db.read.accessToken.findMany({
					where,
					orderBy: { id: "asc" },
					include: { person: true },
				});
				print(
					table(
						["id", "name", "person", "made", "last used", "state"],
						rows.map(({ id, name, person, createdAt, lastUsedAt, revokedAt }) => [
							String(id),
							name,
							person.email,
							createdAt.toISOString(),
							lastUsedAt?.toISOString() ?? "never",
							revokedAt === null ? "works" : "revoked",
						]),
					),
				);
			}),
		);

	tokens
		.command("add")
		.description("make a token; it is printed now and never again")
		.argument("<person>", "number or email address")
		.argument("<name>", "what it is for")
		.action(
			on(async ({ db, author }: Tools, person: string, name: string) => {
				const { id } = await getPerson(db, person);
				const parsed = invitation.shape.name.safeParse(name);
				if (!parsed.success) throw new Invalid({ name: "errors:invalid" });
				const made = await makeToken(db, author, id, parsed.data);
				complain(`Token ${made.id}; send it as "Authorization: Bearer …":`);
				print(made.secret ?? "");
			}),
		);

	tokens
		.command("revoke")
		.description("a token opens nothing any more")
		.argument("<token>", "its number", wholeNumber)
		.action(
			on(async ({ db, author }: Tools, id: number) => {
				await revokeToken(db, author, id);
				print(`Token ${id} opens nothing any more.`);
			}),
		);

	// ---- the record ----

	program
		.command("check")
		.description("verify the whole record against its log; names the first thing that is wrong")
		.addHelpText(
			"after",
			`
Verifies the log's numbers and hashes, the triggers that protect it, that every record says what the log says,
attachments' sizes and SHA-256, quotes' offsets, that each inquiry's state is what its events say, and that search looks through all of it.
The number and hash it prints identify the record up to now: kept elsewhere, they prove later that nothing
before was rewritten.`,
		)
		.action(
			on(async ({ db }) => {
				const finding = await check(db, progress);
				if (finding !== null) throw new Refused(finding.sentence);
				const { number, hash } = await db.read.logHead.findUniqueOrThrow({ where: { id: 1 } });
				print(`The record is whole: ${number} log entries, the last with hash ${hash}.`);
			}),
		);

	program
		.command("draft-check")
		.description("hold a draft against the record of a story, and keep nothing of it")
		.argument("<file>", "text, HTML or a Word document; - for text from standard input")
		.requiredOption("--story <slug>", "as it stands in the story's address")
		.addOption(new Option("--language <language>", "of the reasons given").choices(languages).default("en"))
		.option("--json", "print it as the address /stories/SLUG/draft-checks would")
		.addHelpText(
			"after",
			`
Prints each finding with its line and column (of the text as it is read: of HTML and Word, each paragraph is a line),
its verdict and reasons, and what the record supports instead. Ends with 1 when anything is altered, contradicted,
terms_forbid or wrong_speaker and was not accepted on the story's pages, else with 0.
It acts as whoever has the machine, for whom restricted stories are there too. Neither the draft nor that it was
checked is kept: that is done on the pages, or by the address, as a person.`,
		)
		.action(
			on(async (tools: Tools, file: string, given: { story: string; language: Language; json?: boolean }) => {
				const { checkFile } = await import("./drafts/checkFile.ts");
				const { output, stops } = await checkFile(tools, file, given);
				print(output);
				if (stops > 0) throw new Refused(`Findings to mend or to accept: ${stops}.`);
			}),
		);

	program.addCommand(searchIndexCommand(() => parseConfig(env).databaseUrl, print));

	program
		.command("backup")
		.description("copy everything into a new file while the server runs")
		.argument("<file>")
		.addHelpText(
			"after",
			"\nThe file is a SQLite database, whichever database it was made of, and holds everything, password hashes too.",
		)
		.action(async (file: string) => {
			const number = await backUp(parseConfig(env).databaseUrl, file, progress);
			print(`${file} holds everything up to log entry ${number}.`);
		});

	program
		.command("restore")
		.description("put a backup into an empty database, SQLite or PostgreSQL")
		.argument("<file>")
		.action(async (file: string) => {
			const finding = await restore(parseConfig(env).databaseUrl, file, progress);
			if (finding !== null) throw new Refused(`Restored, but ${finding.sentence}`);
			print(`${file} is restored, and the record is whole.`);
		});

	importCommand(program, on, print, progress);
	addExportCommands(program, {
		on,
		configured: () => parseConfig(env),
		now: systemClock.now,
		print,
		progress,
	});

	// ---- example data ----

	const example = program.command("example").description("stories to look around in");

	example
		.command("add")
		.description("load the example stories, as logged by a person")
		.argument("[person]", "number or email address; left out: the first administrator")
		.action(
			on(async ({ db, config, author }: Tools, given: string | undefined) => {
				const person = given === undefined ? await findFirstAdministrator(db) : await getPerson(db, given);
				if (person === null) throw new Refused("Make the first account, and then load the examples.");
				const loader = { id: person.id, role: person.role as Role };
				if (person.endedAt !== null || !can(loader, "log")) {
					throw new Refused(`${person.name} may not log anything.`);
				}
				const { loadExamples } = await import("./examples/loadExamples.ts");
				const by = { ...author, personId: person.id };
				const { slugs } = await loadExamples(db, by, loader, config.newsroomTimeZone);
				print(`The examples are loaded, as logged by ${person.name}: ${slugs.join(", ")}.`);
			}),
		);

	example
		.command("remove")
		.description("remove all examples, while nothing else refers to them")
		.action(
			on(async ({ db, author }) => {
				const { removeExamples } = await import("./examples/removeExamples.ts");
				const { records } = await removeExamples(db, author, "en");
				print(`The examples are removed: ${records} records, each kept as it was in the log.`);
			}),
		);

	program
		.command("migration", { hidden: true })
		.description("write a migration after a change of prisma/schema.prisma")
		.argument("[name]")
		.option("--rewrite-first", "the first one again; only before anyone has applied it")
		.action(async () => {
			// It is a program of its own and reads the arguments after the command's name.
			process.argv.splice(2, 1);
			await import("./database/migration-tool.ts");
		});

	return program;
}

// ---- reading what was typed ----

function wholeNumber(text: string): number {
	if (!/^[1-9]\d{0,8}$/.test(text)) throw new InvalidArgumentError("It must be a number.");
	return Number(text);
}

function oneOf<T extends string>(words: readonly T[]) {
	return (text: string): T => {
		const word = words.find((one) => one === text);
		if (word === undefined) throw new InvalidArgumentError(`It must be one of ${words.join(", ")}.`);
		return word;
	};
}

const findFirstAdministrator = (db: Database) =>
	db.read.person.findFirst({ where: { role: "administrator", endedAt: null }, orderBy: { id: "asc" } });

async function getPerson(db: Database, given: string) {
	const where = /^\d{1,9}$/.test(given) ? { id: Number(given) } : { email: given.toLowerCase() };
	const person = await db.read.person.findUnique({ where });
	if (person === null) throw new Refused(`There is nobody with the number or address ${given}.`);
	return person;
}

/** Without BASE_URL and with a free port, only the path is known. */
const linkOf = (config: Config, secret: string | null) => `${config.baseUrl}${paths.link(secret ?? "")}`;

/** Rows under their titles, in columns as wide as they need. */
function table(head: string[], rows: string[][]): string {
	const widths = head.map((title, column) =>
		Math.max(title.length, ...rows.map((row) => row[column]?.length ?? 0)),
	);
	const line = (row: string[]) =>
		row
			.map((cell, column) => cell.padEnd(widths[column] ?? 0))
			.join("  ")
			.trimEnd();
	return [head, ...rows].map(line).join("\n");
}

/** Says what there is to say about an error, and answers the code to exit with. Throws what nobody foresaw. */
function codeFor(error: unknown, complain: (line: string) => void): number {
	// Commander has said it already; asking for help is no mistake.
	if (error instanceof CommanderError) return error.exitCode === 0 ? exit.done : exit.usage;
	if (error instanceof ConfigError) {
		complain(error.message);
		return exit.usage;
	}
	if (error instanceof Unavailable || isOutOfReach(error)) {
		const cause = error instanceof Unavailable ? error.cause : error;
		complain(`The database is out of reach: ${cause instanceof Error ? cause.message.trim() : cause}`);
		return exit.unreachable;
	}
	if (error instanceof Refused) complain(error.message);
	else if (error instanceof Refusal) complain(say(english, error.reason));
	else if (error instanceof Invalid) {
		for (const [field, message] of Object.entries(error.fields)) {
			complain(field === "" ? say(english, message) : `${field}: ${say(english, message)}`);
		}
	} else throw error;
	return exit.wrong;
}

if (process.argv[1] === import.meta.filename) {
	const watched = process.stderr.isTTY;
	const wipe = () => {
		if (watched) process.stderr.write("\r\x1b[K");
	};
	const line = (write: (text: string) => void) => (text: string) => {
		wipe();
		write(text);
	};
	await clearLeftovers();
	process.exitCode = await run(process.argv.slice(2), process.env, {
		print: line(console.log),
		complain: line(console.error),
		progress: watched ? (what, done) => process.stderr.write(`\r\x1b[K${what} ${done}`) : undefined,
	});
}

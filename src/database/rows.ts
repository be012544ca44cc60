import Sqlite from "better-sqlite3";
import type pg from "pg";
import type { DatabaseKind, Transaction } from "./database.ts";
import { isOutdated } from "./problems.ts";

/**
 * Rows by SQL, for the reads that every page needs: the driver itself takes a fraction of what a query costs through Prisma.
 * Names are quoted, so that the same text runs on both databases; a list stands after IN as it is: `"id" IN ${ids}`.
 * Instants come as Date, counts as numbers and truth as booleans, whichever database it is.
 */
export interface Rows {
	<Row>(sql: Sql): Promise<Row[]>;
	kind: DatabaseKind;
}

type Value = string | number | boolean | Date | null | readonly number[] | readonly string[];

export interface Sql {
	parts: readonly string[];
	values: readonly Value[];
}

/** SQL with its values; a value that is SQL itself is put in place. */
export function sql(strings: TemplateStringsArray, ...given: (Value | Sql)[]): Sql {
	const parts = [strings[0] as string];
	const values: Value[] = [];
	const goOn = (text: string) => {
		parts[parts.length - 1] += text;
	};
	given.forEach((one, index) => {
		if (isSql(one)) {
			goOn(one.parts[0] as string);
			parts.push(...one.parts.slice(1));
			values.push(...one.values);
			goOn(strings[index + 1] as string);
		} else {
			values.push(one);
			parts.push(strings[index + 1] as string);
		}
	});
	return { parts, values };
}

/** SQL as it stands, such as the name of a table; never what anybody typed. */
export const plain = (text: string): Sql => ({ parts: [text], values: [] });

/** Each of these, with the word between them: `AND`, `UNION`. At least one. */
export function joined(list: readonly Sql[], word: "AND" | "OR" | "UNION" | "UNION ALL"): Sql {
	return list.reduce((all, one) => sql`${all}${plain(` ${word} `)}${one}`);
}

const isSql = (one: Value | Sql): one is Sql => one !== null && typeof one === "object" && "parts" in one;

const isList = (value: Value): value is readonly number[] | readonly string[] => Array.isArray(value);

/** As Prisma's adapter writes instants. */
export const instant = (at: Date) => at.toISOString().replace("Z", "+00:00");

function sqliteText({ parts, values }: Sql): string {
	return parts.reduce((text, part, index) => {
		const value = values[index - 1] as Value;
		return `${text}${isList(value) ? "(SELECT value FROM json_each(?))" : "?"}${part}`;
	});
}

const sqliteValue = (value: Value) =>
	value instanceof Date
		? instant(value)
		: isList(value)
			? JSON.stringify(value)
			: typeof value === "boolean"
				? Number(value)
				: value;

function postgresqlText({ parts, values }: Sql): string {
	return parts.reduce((text, part, index) => {
		const value = values[index - 1] as Value;
		const type = isList(value)
			? `(SELECT unnest($${index}::${typeof value[0] === "string" ? "text" : "int"}[]))`
			: value instanceof Date
				? `$${index}::timestamp(3)`
				: `$${index}`;
		return `${text}${type}${part}`;
	});
}

const postgresqlValue = (value: Value) =>
	value instanceof Date ? value.toISOString().slice(0, -1) : isList(value) ? [...value] : value;

/** How a column's value is read, by the type it was declared with. */
const readers: Record<string, (value: unknown) => unknown> = {
	DATETIME: (value) => (value === null ? null : new Date(value as string)),
	BOOLEAN: (value) => (value === null ? null : value === 1),
};

/**
 * What makes a row with these columns' names out of their values. Written out as an object literal, as if by hand: filling
 * an object name by name takes several times as long.
 */
function rowMaker(
	columns: readonly Pick<Sqlite.ColumnDefinition, "name" | "type">[],
): (row: unknown[]) => object {
	const fields = columns.map(({ name, type }, index) => {
		const value = `row[${index}]`;
		return `${JSON.stringify(name)}: ${type !== null && type in readers ? `read.${type}(${value})` : value}`;
	});
	return new Function("read", `return (row) => ({ ${fields.join(", ")} });`)(readers);
}

/** A connection of its own, which can only read. */
export function sqliteRows(url: string): { rows: Rows; close(): Promise<void> } {
	const db = new Sqlite(url.slice("file:".length), { readonly: true, timeout: 10_000 });
	return {
		rows: sqliteRowsOn(db),
		close: async () => {
			db.close();
		},
	};
}

/** On this connection; each statement is prepared once. */
export function sqliteRowsOn(db: Sqlite.Database): Rows {
	const prepared = new Map<string, ReturnType<typeof prepare>>();
	const prepare = (text: string) => {
		// Prisma's connection gives integers as bigint.
		const statement = db.prepare(text).safeIntegers(false).raw(true);
		const columns = statement.columns();
		const toRow = rowMaker(columns);
		return (values: unknown[]) => {
			const found = statement.all(...values) as unknown[][];
			// Another process, of a newer version, gave a table more columns.
			if (found[0] !== undefined && found[0].length !== columns.length) return null;
			return found.map(toRow);
		};
	};
	const rows = async <Row>(query: Sql) => {
		const text = sqliteText(query);
		const values = query.values.map(sqliteValue);
		const found = prepared.get(text)?.(values);
		if (found) return found as Row[];
		const run = prepare(text);
		prepared.set(text, run);
		return run(values) as Row[];
	};
	return Object.assign(rows, { kind: "sqlite" as const });
}

/** PostgreSQL's numbers for types that its driver reads otherwise than Prisma does. */
const [bigint, timestamp] = [20, 1114];

/** More than the program has; texts with lists of every length would otherwise stay without end. */
const mostNamed = 1_000;
let named = new Map<string, string>();
let generation = 0;

/**
 * The name under which each connection of PostgreSQL keeps a statement prepared: it is then not read and planned anew for every
 * run, which is half of what a page's statements take. Empty, thus without one, when there are too many.
 */
export function nameOf(text: string): string {
	let name = named.get(text);
	if (name === undefined) {
		if (named.size >= mostNamed) return "";
		name = `s${generation}_${named.size}`;
		named.set(text, name);
	}
	return name;
}

/** On the pool that Prisma uses too, or on a connection of it. */
export function postgresqlRows(pool: Pick<pg.Pool, "query">, parser: typeof pg.types.getTypeParser): Rows {
	const types = {
		getTypeParser: ((oid: number, format?: "text") =>
			oid === timestamp
				? (text: string) => new Date(`${text.replace(" ", "T")}Z`)
				: oid === bigint
					? Number
					: parser(oid, format)) as typeof pg.types.getTypeParser,
	};
	const rows = async <Row>(query: Sql) => {
		const text = postgresqlText(query);
		const values = query.values.map(postgresqlValue);
		const ask = () => pool.query({ name: nameOf(text), text, values, types });
		const { rows } = await ask().catch((error) => {
			if (!isOutdated(error)) throw error;
			named = new Map();
			generation += 1;
			// Within a transaction nothing more can be asked: what is told is the first error.
			return ask().catch(() => Promise.reject(error));
		});
		return rows as Row[];
	};
	return Object.assign(rows, { kind: "postgresql" as const });
}

const bare = new WeakMap<object, Rows>();

/** From now on `rowsOf(reader)` reads by the driver. */
export function readBy(reader: object, rows: Rows): void {
	bare.set(reader, rows);
}

/** What reads rows for `db.read`, or within a transaction, where it sees what was written so far. */
export function rowsOf(reader: Pick<Transaction, "logEntry">): Rows {
	const rows = bare.get(reader);
	if (rows === undefined) throw new Error("nothing is known that reads rows for this reader");
	return rows;
}

/** Reads by the driver within a transaction for as long as that is open. */
export function rowsWhile(held: { open: boolean }, rows: Rows): Rows {
	const whileOpen = async <Row>(query: Sql) => {
		if (!held.open) throw new Error("the transaction has ended");
		return rows<Row>(query);
	};
	return Object.assign(whileOpen, { kind: rows.kind });
}

/** Reads through Prisma, in a transaction that only reads. */
export function rowsWithin(kind: DatabaseKind, tx: Transaction): Rows {
	const [textOf, value] = kind === "sqlite" ? [sqliteText, sqliteValue] : [postgresqlText, postgresqlValue];
	const within = async <Row>(query: Sql) => {
		const rows = await tx.$queryRawUnsafe<Record<string, unknown>[]>(
			textOf(query),
			...query.values.map(value),
		);
		for (const row of rows) {
			for (const [name, one] of Object.entries(row)) if (typeof one === "bigint") row[name] = Number(one);
		}
		return rows as Row[];
	};
	return Object.assign(within, { kind });
}

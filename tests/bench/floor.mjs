// The least that could answer: a bare server that runs a page's statements with the bare driver, one after the other, and
// sends the page's bytes. A write's own statements go, as many and as large, into a table of their own.
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import Sqlite from "better-sqlite3";
import pg from "pg";

const { url, scratch, statements, bytes } = JSON.parse(readFileSync(process.argv[2], "utf8"));
const body = Buffer.from(bytes, "base64");
const isControl = ({ sql }) => /^\s*(?:BEGIN|COMMIT|ROLLBACK|SAVEPOINT|RELEASE)/i.test(sql);
const reads = statements.filter((statement) => statement.reads);
const writes = statements.filter((statement) => !statement.reads && !isControl(statement));
const sizes = writes.map(({ values }) => "x".repeat(JSON.stringify(values).length));

async function sqlite() {
	const db = new Sqlite(url.slice("file:".length), { readonly: true });
	const prepared = reads.map(({ sql, values }) => [db.prepare(sql).raw(true), values]);
	const own = new Sqlite(scratch);
	own.pragma("journal_mode = WAL");
	own.pragma("synchronous = FULL");
	own.exec("CREATE TABLE IF NOT EXISTS written (bytes TEXT)");
	const insert = own.prepare("INSERT INTO written VALUES (?)");
	const write = own.transaction(() => {
		for (const size of sizes) insert.run(size);
	});
	return () => {
		for (const [statement, values] of prepared) statement.all(...values);
		if (sizes.length > 0) write();
	};
}

async function postgresql() {
	const pool = new pg.Pool({ connectionString: url, max: 10 });
	await pool.query("CREATE TABLE IF NOT EXISTS bench_written (bytes TEXT)");
	return async () => {
		const client = await pool.connect();
		try {
			if (sizes.length > 0) await client.query("BEGIN");
			for (const { sql, values } of reads) await client.query({ text: sql, values, rowMode: "array" });
			for (const size of sizes) await client.query("INSERT INTO bench_written VALUES ($1)", [size]);
			if (sizes.length > 0) await client.query("COMMIT");
		} finally {
			client.release();
		}
	};
}

const work = await (url.startsWith("file:") ? sqlite() : postgresql());
const server = createServer(async (request, response) => {
	// A form's body is read, as any server must.
	for await (const _ of request);
	await work();
	response.writeHead(200, { "Content-Type": "text/html; charset=utf-8" }).end(body);
});
server.listen(0, "127.0.0.1", () => console.log(`floor is at http://127.0.0.1:${server.address().port}`));

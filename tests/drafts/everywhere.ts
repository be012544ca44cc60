import Sqlite from "better-sqlite3";
import pg from "pg";

/** The tables in which a text stands in any column of any row, whatever they are: what was discarded stands in none. */
export async function tablesHolding(url: string, text: string): Promise<string[]> {
	if (url.startsWith("file:")) {
		const database = new Sqlite(url.slice("file:".length), { readonly: true });
		try {
			const tables = database.prepare(`SELECT "name" FROM "sqlite_master" WHERE "type" = 'table'`).all();
			return (tables as { name: string }[])
				.map(({ name }) => name)
				.filter((name) =>
					database
						.prepare(`SELECT * FROM "${name}"`)
						.raw()
						.all()
						.some((row) => (row as unknown[]).some((value) => shown(value).includes(text))),
				);
		} finally {
			database.close();
		}
	}
	const client = new pg.Client({ connectionString: url });
	await client.connect();
	try {
		const { rows } = await client.query(
			"SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'public'",
		);
		const found: string[] = [];
		for (const { name } of rows as { name: string }[]) {
			const { rows: hits } = await client.query(
				`SELECT 1 FROM "${name}" AS t WHERE position($1 in t::text) > 0 LIMIT 1`,
				[text],
			);
			if (hits.length > 0) found.push(name);
		}
		return found;
	} finally {
		await client.end();
	}
}

const shown = (value: unknown) => (Buffer.isBuffer(value) ? value.toString("latin1") : String(value));

// Loaded into the measured server before its own code, and into nothing else: sets its clock to the end of the record, and
// tells the benchmark, when asked, how much memory it holds and which statements a request ran.
import Sqlite from "better-sqlite3";
import pg from "pg";
import { systemClock } from "../../dist/clock.js";

const offset = new Date(process.env.BENCH_NOW).getTime() - Date.now();
systemClock.now = () => new Date(Date.now() + offset);

let statements = null;

if (process.env.BENCH_STATEMENTS === "true") {
	const prepare = Sqlite.prototype.prepare;
	Sqlite.prototype.prepare = function (sql) {
		const statement = prepare.call(this, sql);
		const bind = statement.bind;
		let bound = [];
		statement.bind = function (...values) {
			bound = values;
			return bind.apply(this, values);
		};
		for (const run of ["all", "get", "run"]) {
			const original = statement[run];
			statement[run] = function (...values) {
				statements?.push({
					sql,
					values: (values.length > 0 ? values : bound).flat(),
					reads: statement.reader && /^\s*(?:SELECT|WITH)/i.test(sql),
				});
				return original.apply(this, values);
			};
		}
		return statement;
	};
	const query = pg.Client.prototype.query;
	pg.Client.prototype.query = function (config, ...rest) {
		const [sql, values] = typeof config === "string" ? [config, rest[0]] : [config?.text, config?.values];
		if (typeof sql === "string") {
			statements?.push({
				sql,
				values: Array.isArray(values) ? values : [],
				reads: /^\s*(?:SELECT|WITH)/i.test(sql),
			});
		}
		return query.call(this, config, ...rest);
	};
}

process.on("message", (asked) => {
	if (asked === "watch") statements = [];
	const plain = statements?.map(({ values, ...one }) => ({
		...one,
		values: values.map((value) => (typeof value === "bigint" ? Number(value) : value)),
	}));
	const { user, system } = process.cpuUsage();
	process.send({ statements: plain, memory: process.memoryUsage().rss, processor: (user + system) / 1_000 });
});
// Not kept alive by whoever asks.
process.channel?.unref();

import { examples } from "../lines/examples.ts";
import { tamper } from "../record/tamper.ts";
import { startApp } from "../support/app.ts";

test("a process goes on while another, of a newer version, gives the tables more columns", async () => {
	const app = await startApp({}, examples);
	try {
		const program = await app.program(await app.db.read.person.findFirstOrThrow({ orderBy: { id: "asc" } }));
		const addresses = [
			"/stories/tasking-orders",
			"/inquiries/19",
			"/replies/9",
			"/log",
			"/stories",
			"/organizations/dnd",
		];
		const read = async () => {
			const pages = [];
			for (const address of addresses) pages.push((await program.get(address).expect(200)).body);
			return pages;
		};
		const before = await read();
		for (const table of ["Story", "Inquiry", "Organization", "Attempt", "Reply", "LogEntry", "Correction"]) {
			await tamper(
				(app.db as unknown as { url: string }).url,
				`ALTER TABLE "${table}" ADD COLUMN "later" TEXT NOT NULL DEFAULT 'newer'`,
			);
		}
		expect(await read()).toEqual(before);
		await program.post("/inquiries/19/attempts").send({ channel: "phone", outcome: "no_answer" }).expect(201);
		expect(app.faults).toEqual([]);
	} finally {
		await app.close();
	}
});

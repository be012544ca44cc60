import { run } from "../../src/cli.ts";

/** Runs the command line on this database; answers how it ended and what it wrote. */
export async function runCli(url: string, ...args: string[]) {
	let [output, errors] = ["", ""];
	const code = await run(
		args,
		{ DATABASE_URL: url },
		{
			print: (line) => {
				output += `${line}\n`;
			},
			complain: (line) => {
				errors += `${line}\n`;
			},
		},
	);
	return { code, output, errors };
}

import { checkerOf } from "../../src/drafts/check.ts";
import { onTheRecord } from "./passages.ts";
import { at, facts } from "./replies.ts";
import { draftOf, recordOf } from "./shown.ts";
const check = checkerOf(recordOf(facts, at));
const reply = onTheRecord.map((source) => source.reply.body.replace(/\s+/g, " ")).join(" ");
const repeated = (text: string, words: number) => text.repeat(Math.ceil(words / text.split(" ").length));
const many = 60_000;

const all: [string,string][] = [
		["the same word", "a ".repeat(many)],
		["the same word, quoted", `She said “${"a ".repeat(many)}”`],
		["a word between marks", "“a” ".repeat(many)],
		["marks that only open", "“a ".repeat(many)],
		["straight marks", '"a '.repeat(many)],
		["single marks", "'a ‘b c’ d's ".repeat(many / 4)],
		["nested marks", `${"“a ‘b «c ".repeat(many / 6)}${"c» b’ a” ".repeat(many / 6)}`],
		["one sentence", repeated("the department and the order and the port ", many)],
		["50,000 commas", `CSIS${", CSIS".repeat(50_000)} did not respond to requests for comment.`],
		["names", "CSIS, the RCMP and Ashley Lemire of DND said ".repeat(many / 9)],
		["claims", "CSIS did not respond to requests for comment. ".repeat(many / 8)],
		["claims in one sentence", "CSIS did not respond to requests for comment and ".repeat(many / 9)],
		["words of the replies", repeated(`${reply} `, many)],
		["words of the replies, quoted", repeated(`Lemire said: “${reply}” `, many)],
		[
			"words of the replies, quoted one by one",
			reply
				.split(" ")
				.slice(0, 3000)
				.map((word) => `“${word} not said,” Lemire said, `)
				.join("")
				.repeat(4),
		],
		["ellipses", `Lemire said: “${"the … ".repeat(many / 2)}”`],
		["brackets", `Lemire said: “${"[the] department ".repeat(many / 2)}”`],
		["interruptions", "“We do not,” Lemire said, ".repeat(many / 5)],
		["attributions within guillemets", `«\u00a0${"Nous, a dit Lemire, ne ".repeat(many / 5)}\u00a0»`],
		["dialogue", "— Non, a-t-elle dit.\n".repeat(many / 4)],
		["paragraphs that each open", "“We do not comment.\n".repeat(many / 4)],
	];
const wanted = process.argv[2]; const scale = Number(process.argv[3] ?? 1);
for (const [name, text] of all) { if (wanted && !name.includes(wanted)) continue; for (const part of [0.125, 0.25].map(x=>x*scale)) { const t = text.slice(0, Math.floor(text.length*part)); const s = Date.now(); const f = check(draftOf(t)).findings.length; console.log(name, part, t.length, f, Date.now()-s, "ms"); } }

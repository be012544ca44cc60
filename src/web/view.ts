import { readFileSync } from "node:fs";
import { join } from "node:path";
import ejs, { type Options, type TemplateFunction } from "ejs";
import { root } from "../root.ts";

declare module "ejs" {
	interface Options {
		/** Names are looked up where they are, along the prototypes too: nothing is copied. */
		unsafePrototypeLocals?: boolean;
	}
}

const entities: Record<string, string> = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	'"': "&#34;",
	"'": "&#39;",
};

const special = /[&<>"']/;

/** A blank where a name or a quote should stand would be read as the record: a missing value fails the page. */
function escaped(value: unknown): string {
	if (value === undefined || value === null) throw new Error("a view printed a missing value");
	const text = String(value);
	return special.test(text) ? text.replace(/[&<>"']/g, (character) => entities[character] as string) : text;
}

/** A view as it is read: every word of its code that may be a name from outside, and its functions by those that were not there. */
interface View {
	file: string;
	text: string;
	names: string[];
	compiled: Map<string, TemplateFunction>;
}

type Locals = Record<string, unknown>;

const views = new Map<string, View>();

/** `name` as a view includes it: its address below views/, with the slash and without the ending. */
function readView(name: string): View {
	const known = views.get(name);
	if (known !== undefined) return known;
	const file = join(root, "views", `${name}.ejs`);
	const text = readFileSync(file, "utf8");
	const code = [...text.matchAll(/<%(?![#%])([\s\S]*?)%>/g)].map(([, inside]) => inside).join("\n");
	// Not what follows a dot, unless it is spread.
	const words = new Set(code.match(/(?<![\w$]|[^.]\.)[A-Za-z_$][\w$]*/g));
	const view = { file, text, names: [...words].filter(mayBeBound), compiled: new Map() };
	views.set(name, view);
	return view;
}

/** Whether a word is no word of the language. */
function mayBeBound(word: string): boolean {
	try {
		new Function(`"use strict"; const { ${word} } = {};`);
		return true;
	} catch {
		return false;
	}
}

/**
 * EJS would look every name up at run time, those of its own functions too, by `with`. Here the names are bound once, before
 * the view's own code, which takes a fraction of the time. A name that the model lacks stays unbound: its use fails the page.
 */
function compiled(view: View, locals: Locals): TemplateFunction {
	let absent = "";
	for (const name of view.names) if (!(name in locals)) absent += ` ${name}`;
	const known = view.compiled.get(absent);
	if (known !== undefined) return known;
	const names = ["include", "__append", ...view.names.filter((name) => name !== "include" && name in locals)];
	const options = {
		async: false as const,
		filename: view.file,
		escape: escaped,
		_with: false,
		unsafePrototypeLocals: true,
	} satisfies Options;
	const made = ejs.compile(`<% { const { ${names.join(", ")} } = locals; { %>${view.text}<% } } %>`, options);
	view.compiled.set(absent, made);
	return made;
}

/** A long string that grew by small pieces is costly to encode: it is done each time that so many characters have come. */
const encodedAtOnce = 8_000;

/**
 * What a view prints with these names, in UTF-8. A view that it includes knows the same names and those it is given, and
 * prints in its place. Throws what the view throws, with its file and line.
 */
export function renderView(name: string, model: object): Buffer {
	const pieces: Buffer[] = [];
	let waiting = "";
	// Below it is nothing: no name of Object's can be taken for the model's.
	const locals: Locals = Object.assign(Object.create(null), model, {
		__append(text: unknown) {
			if (text === undefined || text === null) return;
			waiting += text;
			if (waiting.length < encodedAtOnce) return;
			pieces.push(Buffer.from(waiting));
			waiting = "";
		},
	});
	const print = (view: string, within: Locals) => {
		within.include = (other: string, given?: object) =>
			print(other, Object.assign(Object.create(within), given));
		compiled(readView(view), within)(within);
	};
	print(`/${name}`, locals);
	pieces.push(Buffer.from(waiting));
	return Buffer.concat(pieces);
}

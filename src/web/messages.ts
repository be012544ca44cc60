import type { z } from "zod";
import type { Translate } from "./language.ts";
import type { Message } from "./refusals.ts";

/** The sentence for a message key; sentences of our own schemas come as keys, zod's own by the kind of problem. */
export function say(t: Translate, message: Message): string {
	return typeof message === "string" ? t(message) : t(message.key, message.values);
}

/** One message at each field, `questions.2` for the third of a list; the first problem of a field is the one told. */
export function fieldMessages(error: z.ZodError): Record<string, Message> {
	// A map, because a field may be called whatever its sender likes: "constructor", "__proto__".
	const fields = new Map<string, Message>();
	for (const issue of error.issues) {
		const names = issue.code === "unrecognized_keys" ? issue.keys : [issue.path.join(".")];
		for (const name of names) if (!fields.has(name)) fields.set(name, messageFor(issue));
	}
	return Object.fromEntries(fields);
}

function messageFor(issue: z.core.$ZodIssue): Message {
	if (issue.message.startsWith("errors:")) return issue.message;
	switch (issue.code) {
		case "invalid_type":
			return issue.input === undefined || issue.message.endsWith("undefined") || issue.message.endsWith("NaN")
				? "errors:required"
				: "errors:wrong_type";
		case "too_big":
			return issue.origin === "string"
				? { key: "errors:too_long", values: { max: Number(issue.maximum) } }
				: issue.origin === "array"
					? { key: "errors:too_many", values: { max: Number(issue.maximum) } }
					: "errors:invalid";
		case "too_small":
			return issue.origin === "string" ? "errors:required" : "errors:invalid";
		case "invalid_value":
			return issue.input === undefined ? "errors:required" : "errors:unknown_value";
		case "unrecognized_keys":
			return "errors:unknown_field";
		case "invalid_union":
			return issue.errors[0]?.[0] === undefined ? "errors:invalid" : messageFor(issue.errors[0][0]);
		default:
			return "errors:invalid";
	}
}

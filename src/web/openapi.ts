import { z } from "zod";
import { roles } from "../vocabulary.ts";
import type { Answer, Route } from "./route.ts";

type Json = Record<string, unknown>;

/** Answers the description of every address that programs may use; made when it is first asked for. */
export function showDescription(routes: () => readonly Route[]): () => Promise<Answer> {
	let description: Json | undefined;
	return async () => {
		description ??= describe(routes());
		return { as: "json", json: description };
	};
}

/** The OpenAPI 3.1 document of all routes that have an `answer`, made from the schemas that they themselves use. */
export function describe(routes: readonly Route[]): Json {
	const described = routes.filter((route) => route.answer !== undefined);
	const inputs = schemasOf("input", [
		...described.map((route) => [`query ${keyOf(route)}`, route.query] as const),
		...described.map((route) => [`body ${keyOf(route)}`, route.body] as const),
	]);
	const outputs = schemasOf(
		"output",
		described.map((route) => [keyOf(route), route.answer === "bytes" ? undefined : route.answer] as const),
	);
	const addresses: Record<string, Json> = {};
	for (const route of described) {
		const path = route.path.replace(/:(\w+)/g, "{$1}");
		addresses[path] ??= {};
		addresses[path][route.method.toLowerCase()] = operation(
			route,
			inputs.schemas[`query ${keyOf(route)}`],
			inputs.schemas[`body ${keyOf(route)}`],
			outputs.schemas[keyOf(route)],
		);
	}
	return {
		openapi: "3.1.1",
		info: { title: "Right of Reply", version: "1", description: about },
		paths: addresses,
		components: {
			schemas: { ...inputs.shared, ...outputs.shared, Refusal: refusal, Refused: refused },
			securitySchemes: { bearer: { type: "http", scheme: "bearer" } },
		},
	};
}

const about =
	"The pages' own addresses, which answer JSON to `Accept: application/json`. Instants come with an offset and go " +
	"out in UTC. What the token's person may not see is 404.";

/** Why something was not done, as a sentence in the language asked for. */
const refusal = object({ error: { type: "string" } });
/** A message at each field that can't be recorded; `questions.2` is the third of a list, an empty name the whole. */
const refused = object({ errors: { type: "object", additionalProperties: { type: "string" } } });

function object(properties: Json): Json {
	return { type: "object", properties, required: Object.keys(properties), additionalProperties: false };
}

const keyOf = (route: Route) => `${route.method} ${route.path}`;

/** The JSON Schema of each that is there, by name, and those with an id of their own, which the others refer to. */
function schemasOf(io: "input" | "output", named: (readonly [string, z.ZodType | undefined])[]) {
	const all = z.object(
		Object.fromEntries(named.flatMap(([name, schema]) => (schema === undefined ? [] : [[name, schema]]))),
	);
	const made = z.toJSONSchema(all, {
		io,
		override({ jsonSchema: schema }) {
			// The format says it all; zod's patterns for it are a screen long.
			if (schema.format !== undefined) delete schema.pattern;
			if (schema.format === "date-time" && io === "output") schema.pattern = "Z$";
			if (schema.minimum === Number.MIN_SAFE_INTEGER) delete schema.minimum;
			if (schema.maximum === Number.MAX_SAFE_INTEGER) delete schema.maximum;
			delete schema.id;
		},
	});
	const text = JSON.stringify({ schemas: made.properties ?? {}, shared: made.$defs ?? {} });
	return JSON.parse(text.replaceAll('"#/$defs/', '"#/components/schemas/')) as {
		schemas: Record<string, Json>;
		shared: Record<string, Json>;
	};
}

function operation(
	route: Route,
	query: Json | undefined,
	body: Json | undefined,
	answer: Json | undefined,
): Json {
	const writes = route.method === "POST";
	const names = [...route.path.matchAll(/:(\w+)/g)].map(([, name]) => name as string);
	const limited = route.may !== "anyone" && route.may.length < roles.length;
	const responses: Record<string, Json> = {
		[writes ? (route.status ?? 201) : 200]: {
			description: route.summary,
			content: answer === undefined ? { "application/octet-stream": {} } : json(answer),
			...(writes && route.status === undefined
				? { headers: { Location: { description: "Where the record is", schema: { type: "string" } } } }
				: {}),
		},
		...(route.may === "anyone" ? {} : { 401: refusedWith("Without a token that works") }),
		...(limited || writes ? { 403: refusedWith("Not for this role, or for others than oneself") } : {}),
		...(names.length > 0 ? { 404: refusedWith("It does not exist, or not for this person") } : {}),
		...(writes
			? { 409: refusedWith("The record has moved on, or the key was used for something else") }
			: {}),
		...(writes || query !== undefined
			? {
					422: { description: "A message at each field; nothing was written", content: json(ref("Refused")) },
				}
			: {}),
		default: refusedWith("Any other refusal: 400, 413, 415, 429, 503"),
	};
	return {
		operationId: operationId(route),
		summary: route.summary,
		...(limited ? { description: `For: ${(route.may as readonly string[]).join(", ")}.` } : {}),
		security: route.may === "anyone" ? [] : [{ bearer: [] }],
		parameters: [
			...names.map((name) => ({
				name,
				in: "path",
				required: true,
				schema: /^id$|Id$/.test(name) ? { type: "integer", minimum: 1 } : { type: "string" },
			})),
			...Object.entries((query?.properties ?? {}) as Record<string, Json>).map(([name, schema]) => ({
				name,
				in: "query",
				required: ((query?.required ?? []) as string[]).includes(name),
				schema,
			})),
			...(writes ? [idempotencyKey] : []),
		],
		...(body === undefined
			? {}
			: {
					requestBody: {
						required: ((body.required ?? []) as string[]).length > 0,
						content: { ...json(body), ...(route.files && multipart(body, route.files)) },
					},
				}),
		responses,
	};
}

const idempotencyKey = {
	name: "Idempotency-Key",
	in: "header",
	required: false,
	description: "Sent twice with the same key, a request is done once and answered twice",
	schema: { type: "string", maxLength: 200 },
};

const ref = (name: string): Json => ({ $ref: `#/components/schemas/${name}` });
const json = (schema: Json): Json => ({ "application/json": { schema } });
const refusedWith = (description: string): Json => ({ description, content: json(ref("Refusal")) });

function multipart(body: Json, files: readonly string[]): Json {
	const bytes = { type: "array", items: { type: "string", contentMediaType: "application/octet-stream" } };
	const properties = {
		...(body.properties as Json),
		...Object.fromEntries(files.map((name) => [name, bytes])),
	};
	return { "multipart/form-data": { schema: { ...body, properties } } };
}

/** "postInquiriesByIdAttempts". */
function operationId({ method, path }: Route): string {
	const words = path.replace(/:(\w+)/g, "by/$1").match(/\w+/g) ?? ["desk"];
	return method.toLowerCase() + words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join("");
}

/** A key of a catalogue, with the values its sentence needs. */
export type Message = string | { key: string; values: Record<string, unknown> };

/** What was sent can't be recorded: a message at each field. 422, nothing was written. */
export class Invalid extends Error {
	readonly fields: Record<string, Message>;
	/** What may have been meant, by field: values, each with its name. */
	readonly choices: Record<string, [string, string][]>;
	constructor(fields: Record<string, Message>, choices: Record<string, [string, string][]> = {}) {
		super(`invalid: ${Object.keys(fields).join(", ")}`);
		this.fields = fields;
		this.choices = choices;
	}
}

/** A refusal with its status and the sentence that the person reads. */
export class Refusal extends Error {
	readonly status: number;
	readonly reason: Message;
	constructor(status: number, reason: Message) {
		super(typeof reason === "string" ? reason : reason.key);
		this.status = status;
		this.reason = reason;
	}
}

/** It does not exist, or not for this viewer: the two are never told apart. */
export class NotFound extends Refusal {
	constructor() {
		super(404, "errors:not_found");
	}
}

/** It could be done, but the record has moved on or the key was used for something else. */
export class Conflict extends Refusal {
	constructor(reason: Message) {
		super(409, reason);
	}
}

/** The database is locked, full or gone; nothing was written. */
export class Unavailable extends Refusal {
	constructor(cause: unknown) {
		super(503, "errors:unavailable");
		this.cause = cause;
	}
}

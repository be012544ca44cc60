/** Why a draft cannot be read, as the person who sent it is told. */
export const unreadableReasons = [
	/** A PDF, RTF, old Word or OpenDocument file, a picture: something else than text, HTML or DOCX. */
	"not_a_draft",
	/** It says that it is one, and its inside does not hold. */
	"broken",
	"encrypted",
	/** More text than is checked, or a file that unfolds into more than a draft can be. */
	"too_large",
	"empty",
	/** Its characters are in no encoding that can be told, or are none. */
	"encoding",
] as const;

export type UnreadableReason = (typeof unreadableReasons)[number];

export class Unreadable extends Error {
	readonly reason: UnreadableReason;
	constructor(reason: UnreadableReason, cause?: unknown) {
		super(`the draft cannot be read: ${reason}`, { cause });
		this.reason = reason;
	}
}

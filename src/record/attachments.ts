import { createHash } from "node:crypto";
import type { Database, Write } from "../database/database.ts";
import { visibleAttempts, visibleReplies } from "../stories/access.ts";
import { Invalid, NotFound } from "../web/refusals.ts";
import type { Answer, Upload, Visit } from "../web/route.ts";

/** The file fields of forms that take attachments. */
export const fileFields = ["attachments", "originalMessage"] as const;

/** Keeps files with an attempt or a reply, byte for byte, with their SHA-256. Appended like any record. */
export async function keepAttachments(
	{ tx, by, now, log }: Write,
	owner: { attemptId: number; storyId: number } | { replyId: number; storyId: number },
	files: readonly Upload[],
): Promise<void> {
	const { storyId, ...of } = owner;
	for (const file of files) {
		const name = fileNameOf(file.name, file.field);
		const row = await tx.attachment.create({
			data: {
				...of,
				part: file.field === "originalMessage" ? "original_message" : "attachment",
				name,
				mediaType: file.mediaType.slice(0, 100),
				size: file.bytes.length,
				sha256: createHash("sha256").update(file.bytes).digest("hex"),
				loggedAt: now,
				loggedById: by as number,
			},
		});
		await tx.attachmentContent.create({ data: { attachmentId: row.id, bytes: new Uint8Array(file.bytes) } });
		await log({ action: "attachment.kept", type: "Attachment", row, storyId });
	}
}

/** The last part of whatever path came with a file. Throws Invalid, at its field, for a name that no database could give back. */
export function fileNameOf(sent: string, field: string): string {
	const name = (sent.split(/[/\\]/).at(-1) ?? "").slice(-200) || "file";
	if (!name.isWellFormed() || name.includes("\0")) throw new Invalid({ [field]: "errors:not_well_formed" });
	return name;
}

/**
 * Answers an attachment's bytes so that nothing in them can run: always a download of unknown bytes, whatever its
 * sender called it, and sandboxed should a browser show it all the same.
 */
export async function serveAttachment({ db, viewer, params }: Visit): Promise<Answer> {
	const found = await findAttachment(db, viewer, Number(params.attachmentId));
	if (found?.content == null) throw new NotFound();
	return {
		as: "bytes",
		bytes: found.content.bytes,
		headers: {
			"Content-Type": "application/octet-stream",
			"Content-Disposition": contentDisposition(`attachment-${found.id}`, found.name),
			"Content-Security-Policy": "sandbox; default-src 'none'",
			"X-Content-Type-Options": "nosniff",
			Digest: `sha-256=${Buffer.from(found.sha256, "hex").toString("base64")}`,
		},
	};
}

/** That it is a download, under its own name where the browser can read it (RFC 6266). */
export function contentDisposition(plain: string, name: string): string {
	const escaped = encodeURIComponent(name).replace(
		/['()*]/g,
		(character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
	);
	return `attachment; filename="${plain}"; filename*=UTF-8''${escaped}`;
}

function findAttachment(db: Database, viewer: { id: number }, id: number) {
	return db.read.attachment.findFirst({
		where: { id, OR: [{ attempt: visibleAttempts(viewer) }, { reply: visibleReplies(viewer) }] },
		include: { content: true },
	});
}

import { createHash } from "node:crypto";
import { createWriteStream } from "node:fs";
import { rm } from "node:fs/promises";
import { Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { Request } from "express";
import type { StorageEngine } from "multer";
import { temporaryPath } from "../temporary.ts";

/** What multer puts beside a file that lies on the disk. */
export interface SpooledFile {
	path: string;
	size: number;
	/** Hexadecimal. */
	sha256: string;
}

/** Puts uploads on the disk as they come, for files too large to be held in memory; `discardSpooled` takes them away. */
export const spool: StorageEngine = {
	_handleFile(_request, file, done) {
		const path = temporaryPath("upload");
		const hash = createHash("sha256");
		let size = 0;
		const count = new Transform({
			transform(bytes: Buffer, _encoding, next) {
				hash.update(bytes);
				size += bytes.length;
				next(null, bytes);
			},
		});
		pipeline(file.stream, count, createWriteStream(path, { mode: 0o600, flags: "wx" })).then(
			() => done(null, { path, size, sha256: hash.digest("hex") } as Partial<Express.Multer.File>),
			(error) => {
				rm(path, { force: true }).finally(() => done(error));
			},
		);
	},
	_removeFile(_request, file, done) {
		rm(file.path, { force: true }).then(() => done(null), done);
	},
};

/** Takes away what a request left on the disk. */
export async function discardSpooled(request: Request): Promise<void> {
	const files = Object.values((request.files ?? {}) as Record<string, Express.Multer.File[]>).flat();
	await Promise.all(files.map(({ path }) => (path === undefined ? undefined : rm(path, { force: true }))));
}

import { isUtf8 } from "node:buffer";
import { createHash } from "node:crypto";
import express, { type Request, type RequestHandler } from "express";
import multer from "multer";
import { canonicalJson } from "../record/log.ts";
import { Invalid, Refusal } from "./refusals.ts";
import type { Upload } from "./route.ts";
import { type SpooledFile, spool } from "./spool.ts";

/** A letter of 500,000 characters fits, whatever its script and however a form escapes it. */
const textLimit = "6mb";

/** Bytes that are not UTF-8 would be stored as something else than was sent, so they are refused. */
function verify(_request: unknown, _response: unknown, bytes: Buffer) {
	if (!isUtf8(bytes)) throw new Refusal(400, "errors:not_well_formed");
}

function verifyEscapes(request: unknown, response: unknown, bytes: Buffer) {
	verify(request, response, bytes);
	try {
		decodeURIComponent(bytes.toString("latin1").replaceAll("+", " "));
	} catch {
		throw new Refusal(400, "errors:not_well_formed");
	}
}

const json = express.json({ limit: textLimit, verify, strict: true });
const form = express.urlencoded({
	limit: textLimit,
	extended: false,
	parameterLimit: 500,
	verify: verifyEscapes,
});

/**
 * Reads JSON, a form, or a multipart form with files in the named fields; anything else is 415. `uploadLimit` is in bytes,
 * for each file. `onDisk`: files are put on the disk, and not held in memory.
 */
export function readBody(files: readonly string[], uploadLimit: number, onDisk = false): RequestHandler {
	const multipart = multer({
		storage: onDisk ? spool : multer.memoryStorage(),
		defParamCharset: "utf8",
		limits: { fileSize: uploadLimit, files: 10, fields: 200, fieldSize: 6 * 1024 * 1024, parts: 210 },
	}).fields(files.map((name) => ({ name, maxCount: 10 })));

	return (request, response, next) => {
		if (request.is("json")) return json(request, response, next);
		if (request.is("urlencoded")) return form(request, response, next);
		if (request.is("multipart") && files.length > 0) {
			return multipart(request, response, (error: unknown) =>
				next(fromMulter(error, uploadLimit / 1024 / 1024)),
			);
		}
		// `is` answers null when there is no body at all: an empty POST is an empty form.
		if (request.is("*/*") === null || request.get("content-length") === "0") return next();
		next(new Refusal(415, "errors:unsupported_type"));
	};
}

function fromMulter(error: unknown, megabytes: number): unknown {
	if (!error) return undefined;
	if (error instanceof multer.MulterError) {
		if (error.code === "LIMIT_FILE_SIZE") {
			return new Invalid({ [error.field ?? "file"]: { key: "errors:too_large", values: { megabytes } } });
		}
		if (error.code === "LIMIT_UNEXPECTED_FILE")
			return new Invalid({ [error.field ?? "file"]: "errors:unknown_field" });
		return new Refusal(413, "errors:body_too_large");
	}
	return error instanceof Refusal ? error : new Refusal(400, "errors:broken_upload");
}

/** The files of a multipart form; a file field left empty is no file. */
export function uploads(request: Request): Upload[] {
	const byField = (request.files ?? {}) as Record<string, Express.Multer.File[]>;
	return Object.values(byField)
		.flat()
		.filter((file) => file.size > 0 || file.originalname !== "")
		.map((file) => ({
			field: file.fieldname,
			name: file.originalname,
			mediaType: file.mimetype,
			// None that lies on the disk is held as well.
			bytes: file.buffer ?? Buffer.alloc(0),
			...(file.buffer === undefined ? { spooled: file as Express.Multer.File & SpooledFile } : {}),
		}));
}

/** Tells one request from another: SHA-256 over the address, the fields and the files. */
export function fingerprintOf(address: string, body: unknown, files: Upload[]): string {
	const hash = createHash("sha256").update(`${address}\n${canonicalJson(body)}`);
	for (const file of files) {
		hash.update(`\n${file.field}\n${file.name}\n`).update(file.spooled?.sha256 ?? file.bytes);
	}
	return hash.digest("hex");
}

import { createHash, randomBytes } from "node:crypto";

/** A secret that is shown or sent once: 256 random bits, base64url. Only its hash is stored. */
export function newSecret(): string {
	return randomBytes(32).toString("base64url");
}

/** SHA-256, hex. A fast hash is enough for a secret that nobody can guess; passwords get argon2id. */
export function hashOfSecret(secret: string): string {
	return createHash("sha256").update(secret).digest("hex");
}

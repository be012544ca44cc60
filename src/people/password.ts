import { hash, verify } from "@node-rs/argon2";

/** argon2id with 19 MiB, 2 passes, 1 lane: the OWASP password storage cheat sheet's first choice (2024). */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

export const passwordLength = { min: 12, max: 200 } as const;

export function hashOfPassword(password: string): Promise<string> {
	return hash(password.normalize("NFC"), cost);
}

// So that an unknown account takes as long to refuse as a wrong password.
let decoy: Promise<string> | undefined;

/** Whether the password is right; without a hash (unknown or not yet set up) it is wrong, and takes as long. */
export async function isPassword(password: string, hashed: string | null): Promise<boolean> {
	decoy ??= hashOfPassword("a password that nobody has");
	const right = await verify(hashed ?? (await decoy), password.normalize("NFC"));
	return right && hashed !== null;
}

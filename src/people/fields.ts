import { z } from "zod";
import { roles } from "../vocabulary.ts";
import { email, lengths, requiredText } from "../web/fields.ts";
import { passwordLength } from "./password.ts";

export const personName = requiredText(lengths.short);

/** A new password. Length alone is asked for, as NIST SP 800-63B advises. */
export const newPassword = requiredText(passwordLength.max).refine(
	(password) => password.length >= passwordLength.min,
	{ message: "errors:password_too_short" },
);

/** A password to be checked; longer than any can be is still read, so that it is wrong and nothing else. */
export const givenPassword = z.string().min(1).max(1000);

export const account = z.strictObject({ name: personName, email, password: newPassword });

export const role = z.enum(roles);
export const invitation = z.strictObject({ name: personName, email, role });

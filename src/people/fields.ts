import { z } from "zod";
import { email, lengths, requiredText } from "../web/fields.ts";
import { passwordLength } from "./password.ts";

export const personName = requiredText(lengths.short);

/** A new password. Length alone is asked for, as NIST SP 800-63B advises. */
export const newPassword = z
	.string()
	.min(1)
	.max(passwordLength.max)
	.refine((password) => password.length >= passwordLength.min, { message: "errors:password_too_short" });

export const account = z.strictObject({ name: personName, email, password: newPassword });

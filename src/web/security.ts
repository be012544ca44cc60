import type { RequestHandler } from "express";
import helmet from "helmet";
import { Refusal } from "./refusals.ts";

/** Headers of every answer. Nothing inline may run; nothing of ours may be framed. */
export function headers(https: boolean): RequestHandler {
	return helmet({
		contentSecurityPolicy: {
			useDefaults: false,
			directives: {
				defaultSrc: ["'self'"],
				baseUri: ["'none'"],
				formAction: ["'self'"],
				frameAncestors: ["'none'"],
				objectSrc: ["'none'"],
				...(https ? { upgradeInsecureRequests: [] } : {}),
			},
		},
		strictTransportSecurity: https ? { maxAge: 31_536_000 } : false,
		referrerPolicy: { policy: "same-origin" },
		xFrameOptions: { action: "deny" },
	});
}

/**
 * Refuses a write that another site made a browser send. Every browser of today sends `Sec-Fetch-Site` (on
 * https and localhost) or `Origin` with a POST; a request with neither comes from no browser and carries no cookie
 * that its sender did not put there. A bearer token is never sent by a browser on its own.
 * Source: the "Fetch Metadata" and "Verifying Origin" defences of the OWASP CSRF cheat sheet.
 */
export function refuseCrossSite(baseUrl: string): RequestHandler {
	const ours = baseUrl === "" ? null : new URL(baseUrl).origin;
	return (request, _response, next) => {
		if (
			["GET", "HEAD", "OPTIONS"].includes(request.method) ||
			bearerOf(request.get("authorization")) !== null
		) {
			return next();
		}
		const site = request.get("sec-fetch-site");
		const origin = request.get("origin");
		const same =
			site !== undefined
				? site === "same-origin" || site === "none"
				: origin === undefined ||
					origin === ours ||
					origin === `${request.protocol}://${request.get("host")}`;
		next(same ? undefined : new Refusal(403, "errors:cross_site"));
	};
}

/** The token of an `Authorization: Bearer …` header. */
export function bearerOf(header: string | undefined): string | null {
	return /^Bearer +(\S+)$/i.exec(header ?? "")?.[1] ?? null;
}

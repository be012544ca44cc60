import { join } from "node:path";
import express, { type Express, type Request } from "express";
import { root } from "./root.ts";
import { routes } from "./routes.ts";
import { dispatch, errorPage } from "./web/dispatch.ts";
import type { Tools } from "./web/route.ts";
import { headers, refuseCrossSite } from "./web/security.ts";

/** The whole program as one Express application, in the order in which a request meets its parts. */
export function createApp(
	tools: Tools,
	report: (error: unknown, request: Request) => void = logError,
): Express {
	const { config } = tools;
	const app = express();
	app.disable("x-powered-by");
	app.set("trust proxy", config.trustProxy);
	app.set("etag", false);
	app.set("query parser", "simple");

	app.use(headers(config.secureCookies));
	app.use("/assets", express.static(join(root, "views", "assets"), { maxAge: "1h", index: false }));
	// What the record holds must not stay in a browser's cache after signing out.
	app.use((_request, response, next) => {
		response.set("Cache-Control", "no-store");
		next();
	});
	app.use(refuseCrossSite(config.baseUrl));
	app.use(dispatch(routes, tools));
	app.use(errorPage(tools, report));
	return app;
}

function logError(error: unknown, request: Request): void {
	// A one-time link or a feed's address is a secret: it never gets into a log file.
	const path = request.path.replace(/^\/(links|feeds)\/.*/, "/$1/…");
	console.error(new Date().toISOString(), request.method, path, error);
}

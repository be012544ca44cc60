import { defineConfig } from "prisma/config";

// `prisma generate` only wants its engine binary to exist, and nothing here may fetch one: Node itself will do.
process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= process.execPath;

export default defineConfig({ schema: process.env.RIGHT_OF_REPLY_SCHEMA ?? "prisma/schema.prisma" });

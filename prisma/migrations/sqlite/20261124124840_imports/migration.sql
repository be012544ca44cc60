-- CreateTable
CREATE TABLE "Import" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "fileName" TEXT NOT NULL,
    "format" TEXT NOT NULL,
    "size" INTEGER NOT NULL,
    "sha256" TEXT NOT NULL,
    "loggedAt" DATETIME NOT NULL,
    "loggedById" INTEGER NOT NULL
);

-- CreateTable
CREATE TABLE "ImportChunk" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "importId" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "bytes" BLOB NOT NULL
);

-- CreateTable
CREATE TABLE "ImportRun" (
    "importId" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "stage" TEXT NOT NULL,
    "personId" INTEGER NOT NULL,
    "headerKey" TEXT NOT NULL,
    "sheets" TEXT NOT NULL,
    "choices" TEXT NOT NULL,
    "unknown" TEXT NOT NULL DEFAULT '[]',
    "problem" TEXT NOT NULL DEFAULT '',
    "total" INTEGER NOT NULL,
    "done" INTEGER NOT NULL DEFAULT 0,
    "counts" TEXT NOT NULL DEFAULT '{}',
    "stories" TEXT NOT NULL DEFAULT '{}',
    "claimedBy" TEXT NOT NULL DEFAULT '',
    "claimedUntil" DATETIME
);

-- CreateTable
CREATE TABLE "ImportRow" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "importId" INTEGER NOT NULL,
    "number" INTEGER NOT NULL,
    "outcome" TEXT NOT NULL,
    "cells" TEXT NOT NULL,
    "says" TEXT NOT NULL,
    "fingerprint" TEXT NOT NULL,
    "key" TEXT,
    "identity" TEXT NOT NULL,
    "inquiryId" INTEGER,
    "storyId" INTEGER
);

-- CreateIndex
CREATE INDEX "Import_loggedById_id_idx" ON "Import"("loggedById", "id");

-- CreateIndex
CREATE UNIQUE INDEX "ImportChunk_importId_position_key" ON "ImportChunk"("importId", "position");

-- CreateIndex
CREATE INDEX "ImportRun_headerKey_importId_idx" ON "ImportRun"("headerKey", "importId");

-- CreateIndex
CREATE INDEX "ImportRun_stage_claimedUntil_idx" ON "ImportRun"("stage", "claimedUntil");

-- CreateIndex
CREATE UNIQUE INDEX "ImportRow_key_key" ON "ImportRow"("key");

-- CreateIndex
CREATE INDEX "ImportRow_importId_number_idx" ON "ImportRow"("importId", "number");

-- CreateIndex
CREATE INDEX "ImportRow_importId_outcome_number_idx" ON "ImportRow"("importId", "outcome", "number");

-- CreateIndex
CREATE INDEX "ImportRow_fingerprint_inquiryId_idx" ON "ImportRow"("fingerprint", "inquiryId");

-- CreateIndex
CREATE INDEX "ImportRow_identity_inquiryId_idx" ON "ImportRow"("identity", "inquiryId");

-- Written by hand; what stands below is kept when the migration is written again.

-- A file stays as it came. How far its import is, and what came of each row, is no record.
CREATE TRIGGER "Import_no_update" BEFORE UPDATE ON "Import"
BEGIN SELECT RAISE(ABORT, 'a record is never changed in place: append a correction'); END;

CREATE TRIGGER "ImportChunk_no_update" BEFORE UPDATE ON "ImportChunk"
BEGIN SELECT RAISE(ABORT, 'a record is never changed in place: append a correction'); END;

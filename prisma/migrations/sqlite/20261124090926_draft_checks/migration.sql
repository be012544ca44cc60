-- CreateTable
CREATE TABLE "StorySubject" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "storyId" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "organizationId" INTEGER,
    "loggedAt" DATETIME NOT NULL,
    "loggedById" INTEGER NOT NULL,
    CONSTRAINT "StorySubject_storyId_fkey" FOREIGN KEY ("storyId") REFERENCES "Story" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "StorySubject_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "DraftCheck" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "storyId" INTEGER NOT NULL,
    "at" DATETIME NOT NULL,
    "logNumber" INTEGER NOT NULL,
    "source" TEXT NOT NULL,
    "fileName" TEXT NOT NULL DEFAULT '',
    "words" INTEGER NOT NULL,
    "sha256" TEXT NOT NULL,
    "kept" BOOLEAN NOT NULL,
    "counts" TEXT NOT NULL,
    "outcomes" TEXT NOT NULL,
    "previousId" INTEGER,
    "loggedAt" DATETIME NOT NULL,
    "loggedById" INTEGER NOT NULL,
    CONSTRAINT "DraftCheck_storyId_fkey" FOREIGN KEY ("storyId") REFERENCES "Story" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "DraftContent" (
    "checkId" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "draft" TEXT NOT NULL,
    "findings" TEXT NOT NULL,
    "setApart" TEXT NOT NULL,
    CONSTRAINT "DraftContent_checkId_fkey" FOREIGN KEY ("checkId") REFERENCES "DraftCheck" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "DraftAcceptance" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "storyId" INTEGER NOT NULL,
    "checkId" INTEGER NOT NULL,
    "key" TEXT NOT NULL,
    "why" TEXT NOT NULL,
    "loggedAt" DATETIME NOT NULL,
    "loggedById" INTEGER NOT NULL,
    CONSTRAINT "DraftAcceptance_storyId_fkey" FOREIGN KEY ("storyId") REFERENCES "Story" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "DraftAcceptance_checkId_fkey" FOREIGN KEY ("checkId") REFERENCES "DraftCheck" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "DraftRemoval" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "checkId" INTEGER NOT NULL,
    "loggedAt" DATETIME NOT NULL,
    "loggedById" INTEGER NOT NULL,
    CONSTRAINT "DraftRemoval_checkId_fkey" FOREIGN KEY ("checkId") REFERENCES "DraftCheck" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- AlterTable: added to the table as it is. Made anew, as the tool would have it, the table would forget the numbers of
-- organizations that were removed, and give them again.
ALTER TABLE "Organization" ADD COLUMN "aliases" TEXT NOT NULL DEFAULT '';

-- CreateIndex
CREATE INDEX "StorySubject_storyId_idx" ON "StorySubject"("storyId");

-- CreateIndex
CREATE INDEX "StorySubject_organizationId_idx" ON "StorySubject"("organizationId");

-- CreateIndex
CREATE INDEX "DraftCheck_storyId_idx" ON "DraftCheck"("storyId");

-- CreateIndex
CREATE INDEX "DraftAcceptance_checkId_idx" ON "DraftAcceptance"("checkId");

-- CreateIndex
CREATE UNIQUE INDEX "DraftAcceptance_storyId_key_key" ON "DraftAcceptance"("storyId", "key");

-- CreateIndex
CREATE UNIQUE INDEX "DraftRemoval_checkId_key" ON "DraftRemoval"("checkId");

-- Written by hand; what stands below is kept when the migration is written again.

-- Records stay as they were first logged. A draft's words can be discarded, but never become others.
CREATE TRIGGER "StorySubject_no_update" BEFORE UPDATE ON "StorySubject"
BEGIN SELECT RAISE(ABORT, 'a record is never changed in place: append a correction'); END;

CREATE TRIGGER "DraftCheck_no_update" BEFORE UPDATE ON "DraftCheck"
BEGIN SELECT RAISE(ABORT, 'a record is never changed in place: append a correction'); END;

CREATE TRIGGER "DraftContent_no_update" BEFORE UPDATE ON "DraftContent"
BEGIN SELECT RAISE(ABORT, 'a record is never changed in place: append a correction'); END;

CREATE TRIGGER "DraftAcceptance_no_update" BEFORE UPDATE ON "DraftAcceptance"
BEGIN SELECT RAISE(ABORT, 'a record is never changed in place: append a correction'); END;

CREATE TRIGGER "DraftRemoval_no_update" BEFORE UPDATE ON "DraftRemoval"
BEGIN SELECT RAISE(ABORT, 'a record is never changed in place: append a correction'); END;

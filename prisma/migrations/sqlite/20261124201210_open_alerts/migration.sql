-- DropIndex
DROP INDEX "Inquiry_storyState_state_dueAt_idx";

-- DropIndex
DROP INDEX "Inquiry_ownerId_storyState_state_dueAt_idx";

-- DropIndex
DROP INDEX "Reply_storyId_receivedAt_idx";

-- AlterTable
ALTER TABLE "Inquiry" ADD COLUMN "restricted" BOOLEAN NOT NULL DEFAULT false;

-- CreateTable
CREATE TABLE "OpenAlert" (
    "publicationId" INTEGER NOT NULL,
    "replyId" INTEGER NOT NULL,
    "storyId" INTEGER NOT NULL,
    "logNumber" INTEGER NOT NULL,

    PRIMARY KEY ("publicationId", "replyId")
);

-- CreateIndex
CREATE INDEX "OpenAlert_storyId_idx" ON "OpenAlert"("storyId");

-- CreateIndex
CREATE INDEX "Inquiry_ownerId_storyState_state_dueAt_storyId_idx" ON "Inquiry"("ownerId", "storyState", "state", "dueAt", "storyId");

-- CreateIndex
CREATE INDEX "Inquiry_storyState_state_dueAt_storyId_restricted_idx" ON "Inquiry"("storyState", "state", "dueAt", "storyId", "restricted");

-- CreateIndex
CREATE INDEX "Reply_storyId_loggedAt_idx" ON "Reply"("storyId", "loggedAt");

-- Written by hand; what stands below is kept when the migration is written again.

-- The replies that were logged after lines of their story were printed, and of which nothing was said yet: of them, alerts
-- are open.
CREATE VIEW "OpenAlertSource" AS
SELECT p."id" AS "publicationId", l."recordId" AS "replyId", p."storyId", l."number" AS "logNumber"
FROM "Publication" p JOIN "LogEntry" l ON l."storyId" = p."storyId" AND l."number" > p."logNumber"
WHERE l."action" = 'reply.logged' AND NOT EXISTS (
  SELECT 1 FROM "AlertClosing" c WHERE c."publicationId" = p."id" AND c."replyId" = l."recordId"
);

CREATE TRIGGER "LogEntry_alert_insert" AFTER INSERT ON "LogEntry"
WHEN NEW."action" = 'reply.logged'
BEGIN
INSERT OR IGNORE INTO "OpenAlert" SELECT * FROM "OpenAlertSource"
WHERE "storyId" = NEW."storyId" AND "logNumber" = NEW."number";
END;

CREATE TRIGGER "Publication_alert_insert" AFTER INSERT ON "Publication"
BEGIN
INSERT OR IGNORE INTO "OpenAlert" SELECT * FROM "OpenAlertSource" WHERE "publicationId" = NEW."id";
END;

CREATE TRIGGER "Publication_alert_delete" AFTER DELETE ON "Publication"
BEGIN
DELETE FROM "OpenAlert" WHERE "publicationId" = OLD."id";
END;

CREATE TRIGGER "AlertClosing_alert_insert" AFTER INSERT ON "AlertClosing"
BEGIN
DELETE FROM "OpenAlert" WHERE "publicationId" = NEW."publicationId" AND "replyId" = NEW."replyId";
END;

-- What databases hold already.
INSERT INTO "OpenAlert" SELECT * FROM "OpenAlertSource";

-- Of stories that only their own people may see, the requests say so themselves.
UPDATE "Inquiry" SET "restricted" = true WHERE "storyId" IN (SELECT "id" FROM "Story" WHERE "restricted");

-- DropIndex
DROP INDEX "Inquiry_storyState_state_dueAt_idx";

-- DropIndex
DROP INDEX "Inquiry_ownerId_storyState_state_dueAt_idx";

-- DropIndex
DROP INDEX "Reply_storyId_receivedAt_idx";

-- AlterTable
ALTER TABLE "Inquiry" ADD COLUMN     "restricted" BOOLEAN NOT NULL DEFAULT false;

-- CreateTable
CREATE TABLE "OpenAlert" (
    "publicationId" INTEGER NOT NULL,
    "replyId" INTEGER NOT NULL,
    "storyId" INTEGER NOT NULL,
    "logNumber" INTEGER NOT NULL,

    CONSTRAINT "OpenAlert_pkey" PRIMARY KEY ("publicationId","replyId")
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

CREATE FUNCTION "LogEntry_alert_insert"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO "OpenAlert" SELECT * FROM "OpenAlertSource"
  WHERE "storyId" = NEW."storyId" AND "logNumber" = NEW."number"
  ON CONFLICT DO NOTHING;
  RETURN NULL;
END;
$$;
CREATE TRIGGER "LogEntry_alert_insert" AFTER INSERT ON "LogEntry"
FOR EACH ROW WHEN (NEW."action" = 'reply.logged') EXECUTE FUNCTION "LogEntry_alert_insert"();

CREATE FUNCTION "Publication_alert_insert"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO "OpenAlert" SELECT * FROM "OpenAlertSource" WHERE "publicationId" = NEW."id"
  ON CONFLICT DO NOTHING;
  RETURN NULL;
END;
$$;
CREATE TRIGGER "Publication_alert_insert" AFTER INSERT ON "Publication"
FOR EACH ROW EXECUTE FUNCTION "Publication_alert_insert"();

CREATE FUNCTION "Publication_alert_delete"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  DELETE FROM "OpenAlert" WHERE "publicationId" = OLD."id";
  RETURN NULL;
END;
$$;
CREATE TRIGGER "Publication_alert_delete" AFTER DELETE ON "Publication"
FOR EACH ROW EXECUTE FUNCTION "Publication_alert_delete"();

CREATE FUNCTION "AlertClosing_alert_insert"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  DELETE FROM "OpenAlert" WHERE "publicationId" = NEW."publicationId" AND "replyId" = NEW."replyId";
  RETURN NULL;
END;
$$;
CREATE TRIGGER "AlertClosing_alert_insert" AFTER INSERT ON "AlertClosing"
FOR EACH ROW EXECUTE FUNCTION "AlertClosing_alert_insert"();

-- What databases hold already.
INSERT INTO "OpenAlert" SELECT * FROM "OpenAlertSource";

-- Of an inquiry all but its owner and the derived columns.
DROP TRIGGER "Inquiry_no_update" ON "Inquiry";

CREATE TRIGGER "Inquiry_no_update" BEFORE UPDATE ON "Inquiry"
FOR EACH ROW WHEN (
  to_jsonb(OLD) - '{ownerId,state,dueAt,putAt,attemptCount,lastEventAt,storyState,restricted}'::text[]
  IS DISTINCT FROM
  to_jsonb(NEW) - '{ownerId,state,dueAt,putAt,attemptCount,lastEventAt,storyState,restricted}'::text[]
) EXECUTE FUNCTION "refuse"('a record is never changed in place: append a correction');

-- Of stories that only their own people may see, the requests say so themselves.
UPDATE "Inquiry" SET "restricted" = true WHERE "storyId" IN (SELECT "id" FROM "Story" WHERE "restricted");

-- DropIndex
DROP INDEX "Inquiry_ownerId_state_dueAt_idx";

-- AlterTable
ALTER TABLE "Inquiry" ADD COLUMN     "storyState" TEXT NOT NULL DEFAULT 'reporting';

-- CreateIndex
CREATE INDEX "Inquiry_ownerId_storyState_state_dueAt_idx" ON "Inquiry"("ownerId", "storyState", "state", "dueAt");

-- CreateIndex
CREATE INDEX "Inquiry_storyState_state_dueAt_idx" ON "Inquiry"("storyState", "state", "dueAt");

-- Written by hand; what stands below is kept when the migration is written again.

-- Of an inquiry all but its owner and the derived columns.
DROP TRIGGER "Inquiry_no_update" ON "Inquiry";

CREATE TRIGGER "Inquiry_no_update" BEFORE UPDATE ON "Inquiry"
FOR EACH ROW WHEN (
  to_jsonb(OLD) - '{ownerId,state,dueAt,putAt,attemptCount,lastEventAt,storyState}'::text[]
  IS DISTINCT FROM
  to_jsonb(NEW) - '{ownerId,state,dueAt,putAt,attemptCount,lastEventAt,storyState}'::text[]
) EXECUTE FUNCTION "refuse"('a record is never changed in place: append a correction');

-- An inquiry's row says how its story stands, so that what is still chased is found by an index.
UPDATE "Inquiry" SET "storyState" = (SELECT "state" FROM "Story" WHERE "Story"."id" = "Inquiry"."storyId");

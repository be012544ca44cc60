-- DropIndex
DROP INDEX "Inquiry_ownerId_state_dueAt_idx";

-- AlterTable
ALTER TABLE "Inquiry" ADD COLUMN     "storyState" TEXT NOT NULL DEFAULT 'reporting';

-- CreateIndex
CREATE INDEX "Inquiry_ownerId_storyState_state_dueAt_idx" ON "Inquiry"("ownerId", "storyState", "state", "dueAt");

-- CreateIndex
CREATE INDEX "Inquiry_storyState_state_dueAt_idx" ON "Inquiry"("storyState", "state", "dueAt");

-- Written by hand; what stands below is kept when the migration is written again.

-- An inquiry's row says how its story stands, so that what is still chased is found by an index.
UPDATE "Inquiry" SET "storyState" = (SELECT "state" FROM "Story" WHERE "Story"."id" = "Inquiry"."storyId");

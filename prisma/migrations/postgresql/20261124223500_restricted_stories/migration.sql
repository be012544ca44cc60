-- This is an empty migration.

-- Written by hand; what stands below is kept when the migration is written again.

-- Who may see counts asks for one's own restricted stories: without this, PostgreSQL read all stories for it.
CREATE INDEX "Story_restricted_idx" ON "Story"("id") WHERE "restricted";

-- DropIndex
DROP INDEX "Inquiry_organizationId_lastEventAt_idx";

-- CreateIndex
CREATE INDEX "Inquiry_organizationId_lastEventAt_id_state_dueAt_idx" ON "Inquiry"("organizationId", "lastEventAt", "id", "state", "dueAt");

-- Written by hand; what stands below is kept when the migration is written again.

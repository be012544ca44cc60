-- CreateIndex
CREATE INDEX "Story_createdAt_id_idx" ON "Story"("createdAt", "id");

-- CreateIndex
CREATE INDEX "Story_title_id_idx" ON "Story"("title", "id");

-- CreateIndex
CREATE INDEX "InquiryFigure_organizationId_scope_idx" ON "InquiryFigure"("organizationId", "scope");

-- Written by hand; what stands below is kept when the migration is written again.

-- The order of the list of stories; NULL comes last by itself.
CREATE INDEX "Story_planned_idx" ON "Story"("plannedAt" DESC, "id" DESC);

-- DropIndex
DROP INDEX "InquiryFigure_organizationId_scope_idx";

-- DropTable
DROP TABLE "FigureCount";

-- Written by hand; what stands below is kept when the migration is written again.

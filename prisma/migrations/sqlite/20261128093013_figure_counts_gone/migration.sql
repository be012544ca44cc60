-- DropIndex
DROP INDEX "InquiryFigure_organizationId_scope_idx";

-- DropTable
PRAGMA foreign_keys=off;
DROP TABLE "FigureCount";
PRAGMA foreign_keys=on;

-- Written by hand; what stands below is kept when the migration is written again.

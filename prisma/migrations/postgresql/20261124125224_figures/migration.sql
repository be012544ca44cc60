-- CreateTable
CREATE TABLE "InquiryFigure" (
    "inquiryId" INTEGER NOT NULL,
    "organizationId" INTEGER NOT NULL,
    "storyId" INTEGER NOT NULL,
    "scope" INTEGER NOT NULL,
    "month" INTEGER,
    "settlesAt" TIMESTAMP(3),
    "reach" INTEGER NOT NULL DEFAULT 0,
    "metDeadline" BOOLEAN,
    "clockMinutes" INTEGER,
    "officeMinutes" INTEGER,
    "attempts" INTEGER,
    "questions" INTEGER NOT NULL DEFAULT 0,
    "unanswered" INTEGER NOT NULL DEFAULT 0,
    "kinds" TEXT NOT NULL DEFAULT '',
    "reasons" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "InquiryFigure_pkey" PRIMARY KEY ("inquiryId")
);

-- CreateTable
CREATE TABLE "FigureCount" (
    "organizationId" INTEGER NOT NULL,
    "scope" INTEGER NOT NULL,
    "period" INTEGER NOT NULL,
    "measure" TEXT NOT NULL,
    "value" INTEGER NOT NULL,
    "count" INTEGER NOT NULL,

    CONSTRAINT "FigureCount_pkey" PRIMARY KEY ("organizationId","scope","period","measure","value")
);

-- CreateTable
CREATE TABLE "FigureDue" (
    "organizationId" INTEGER NOT NULL,
    "afterId" INTEGER NOT NULL,

    CONSTRAINT "FigureDue_pkey" PRIMARY KEY ("organizationId")
);

-- CreateIndex
CREATE INDEX "InquiryFigure_organizationId_inquiryId_idx" ON "InquiryFigure"("organizationId", "inquiryId");

-- CreateIndex
CREATE INDEX "InquiryFigure_organizationId_settlesAt_idx" ON "InquiryFigure"("organizationId", "settlesAt");

-- CreateIndex
CREATE INDEX "InquiryFigure_storyId_idx" ON "InquiryFigure"("storyId");

-- Written by hand; what stands below is kept when the migration is written again.

-- What was there before is counted at the next start: office hours are not a matter for SQL.
INSERT INTO "InquiryFigure" ("inquiryId", "organizationId", "storyId", "scope")
SELECT i."id", i."organizationId", i."storyId", CASE WHEN s."restricted" THEN s."id" ELSE 0 END
FROM "Inquiry" i JOIN "Story" s ON s."id" = i."storyId";

INSERT INTO "FigureDue" ("organizationId", "afterId")
SELECT DISTINCT "organizationId", 0 FROM "Inquiry";

-- CreateTable
CREATE TABLE "PeriodFigure" (
    "organizationId" INTEGER NOT NULL,
    "scope" INTEGER NOT NULL,
    "period" INTEGER NOT NULL,
    "inquiries" INTEGER NOT NULL,
    "counts" TEXT NOT NULL,

    PRIMARY KEY ("organizationId", "scope", "period")
);

-- Written by hand; what stands below is kept when the migration is written again.

-- What is counted so far, and all years of an organization together.
CREATE TABLE "PeriodMeasure" AS
SELECT "organizationId", "scope", "period", "measure", '[' || group_concat("value" || ',' || "count", ',') || ']' AS "values", SUM("count") AS "sum"
FROM (
	SELECT "organizationId", "scope", "period", "measure", "value", "count" FROM "FigureCount"
	UNION ALL
	SELECT "organizationId", "scope", 0, "measure", "value", SUM("count") FROM "FigureCount" WHERE "period" < 10000
	GROUP BY "organizationId", "scope", "measure", "value"
) AS "every"
GROUP BY "organizationId", "scope", "period", "measure";

INSERT INTO "PeriodFigure" ("organizationId", "scope", "period", "inquiries", "counts")
SELECT "organizationId", "scope", "period", SUM(CASE WHEN "measure" = 'reach' THEN "sum" ELSE 0 END), json_group_object("measure", json("values"))
FROM "PeriodMeasure" GROUP BY "organizationId", "scope", "period";

DROP TABLE "PeriodMeasure";

-- Of all together also those that count in no figure: drafts, and what was withdrawn.
INSERT INTO "PeriodFigure" ("organizationId", "scope", "period", "inquiries", "counts")
SELECT "organizationId", "scope", 0, COUNT(*), '{}' FROM "InquiryFigure" WHERE true GROUP BY "organizationId", "scope"
ON CONFLICT ("organizationId", "scope", "period") DO UPDATE SET "inquiries" = excluded."inquiries";

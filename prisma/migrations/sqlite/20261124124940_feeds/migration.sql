-- CreateTable
CREATE TABLE "FeedAddress" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "personId" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "whose" TEXT NOT NULL,
    "storyId" INTEGER,
    "organizationId" INTEGER,
    "tokenHash" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL,
    "lastUsedAt" DATETIME,
    "revokedAt" DATETIME
);

-- CreateIndex
CREATE UNIQUE INDEX "FeedAddress_tokenHash_key" ON "FeedAddress"("tokenHash");

-- CreateIndex
CREATE INDEX "FeedAddress_personId_idx" ON "FeedAddress"("personId");

-- Written by hand; what stands below is kept when the migration is written again.

-- CreateTable
CREATE TABLE "FeedAddress" (
    "id" SERIAL NOT NULL,
    "personId" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "whose" TEXT NOT NULL,
    "storyId" INTEGER,
    "organizationId" INTEGER,
    "tokenHash" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "lastUsedAt" TIMESTAMP(3),
    "revokedAt" TIMESTAMP(3),

    CONSTRAINT "FeedAddress_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "FeedAddress_tokenHash_key" ON "FeedAddress"("tokenHash");

-- CreateIndex
CREATE INDEX "FeedAddress_personId_idx" ON "FeedAddress"("personId");

-- Written by hand; what stands below is kept when the migration is written again.

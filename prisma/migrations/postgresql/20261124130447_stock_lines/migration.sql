-- CreateTable
CREATE TABLE "StockSentence" (
    "id" SERIAL NOT NULL,
    "hash" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "groupId" INTEGER,
    "uses" INTEGER NOT NULL,
    "publicUses" INTEGER NOT NULL,
    "band1" INTEGER,
    "band2" INTEGER,
    "band3" INTEGER,
    "band4" INTEGER,
    "band5" INTEGER,
    "band6" INTEGER,

    CONSTRAINT "StockSentence_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "StockUse" (
    "id" SERIAL NOT NULL,
    "replyId" INTEGER NOT NULL,
    "sentenceId" INTEGER NOT NULL,
    "groupId" INTEGER NOT NULL,
    "storyId" INTEGER NOT NULL,
    "organizationId" INTEGER NOT NULL,
    "restricted" BOOLEAN NOT NULL,
    "first" BOOLEAN NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "saidAt" TIMESTAMP(3) NOT NULL,
    "speaker" TEXT NOT NULL,

    CONSTRAINT "StockUse_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "StockCount" (
    "id" SERIAL NOT NULL,
    "groupId" INTEGER NOT NULL,
    "organizationId" INTEGER NOT NULL,
    "count" INTEGER NOT NULL,
    "recurring" BOOLEAN NOT NULL,
    "firstAt" TIMESTAMP(3) NOT NULL,
    "lastAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "StockCount_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "StockJoint" (
    "id" SERIAL NOT NULL,
    "groupId" INTEGER NOT NULL,
    "organizationIds" TEXT NOT NULL,
    "count" INTEGER NOT NULL,

    CONSTRAINT "StockJoint_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "StockSentence_hash_key" ON "StockSentence"("hash");

-- CreateIndex
CREATE INDEX "StockSentence_groupId_idx" ON "StockSentence"("groupId");

-- CreateIndex
CREATE INDEX "StockSentence_band1_id_idx" ON "StockSentence"("band1", "id");

-- CreateIndex
CREATE INDEX "StockSentence_band2_id_idx" ON "StockSentence"("band2", "id");

-- CreateIndex
CREATE INDEX "StockSentence_band3_id_idx" ON "StockSentence"("band3", "id");

-- CreateIndex
CREATE INDEX "StockSentence_band4_id_idx" ON "StockSentence"("band4", "id");

-- CreateIndex
CREATE INDEX "StockSentence_band5_id_idx" ON "StockSentence"("band5", "id");

-- CreateIndex
CREATE INDEX "StockSentence_band6_id_idx" ON "StockSentence"("band6", "id");

-- CreateIndex
CREATE INDEX "StockUse_replyId_idx" ON "StockUse"("replyId");

-- CreateIndex
CREATE INDEX "StockUse_sentenceId_idx" ON "StockUse"("sentenceId");

-- CreateIndex
CREATE INDEX "StockUse_storyId_groupId_idx" ON "StockUse"("storyId", "groupId");

-- CreateIndex
CREATE INDEX "StockUse_groupId_restricted_first_saidAt_id_idx" ON "StockUse"("groupId", "restricted", "first", "saidAt", "id");

-- CreateIndex
CREATE INDEX "StockUse_groupId_organizationId_restricted_saidAt_id_idx" ON "StockUse"("groupId", "organizationId", "restricted", "saidAt", "id");

-- CreateIndex
CREATE INDEX "StockCount_organizationId_recurring_count_groupId_idx" ON "StockCount"("organizationId", "recurring", "count", "groupId");

-- CreateIndex
CREATE INDEX "StockCount_organizationId_recurring_lastAt_groupId_idx" ON "StockCount"("organizationId", "recurring", "lastAt", "groupId");

-- CreateIndex
CREATE UNIQUE INDEX "StockCount_groupId_organizationId_key" ON "StockCount"("groupId", "organizationId");

-- CreateIndex
CREATE UNIQUE INDEX "StockJoint_groupId_organizationIds_key" ON "StockJoint"("groupId", "organizationIds");

-- Written by hand; what stands below is kept when the migration is written again.

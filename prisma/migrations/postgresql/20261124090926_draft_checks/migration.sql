-- AlterTable
ALTER TABLE "Organization" ADD COLUMN     "aliases" TEXT NOT NULL DEFAULT '';

-- CreateTable
CREATE TABLE "StorySubject" (
    "id" SERIAL NOT NULL,
    "storyId" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "organizationId" INTEGER,
    "loggedAt" TIMESTAMP(3) NOT NULL,
    "loggedById" INTEGER NOT NULL,

    CONSTRAINT "StorySubject_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "DraftCheck" (
    "id" SERIAL NOT NULL,
    "storyId" INTEGER NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,
    "logNumber" INTEGER NOT NULL,
    "source" TEXT NOT NULL,
    "fileName" TEXT NOT NULL DEFAULT '',
    "words" INTEGER NOT NULL,
    "sha256" TEXT NOT NULL,
    "kept" BOOLEAN NOT NULL,
    "counts" TEXT NOT NULL,
    "outcomes" TEXT NOT NULL,
    "previousId" INTEGER,
    "loggedAt" TIMESTAMP(3) NOT NULL,
    "loggedById" INTEGER NOT NULL,

    CONSTRAINT "DraftCheck_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "DraftContent" (
    "checkId" INTEGER NOT NULL,
    "draft" TEXT NOT NULL,
    "findings" TEXT NOT NULL,
    "setApart" TEXT NOT NULL,

    CONSTRAINT "DraftContent_pkey" PRIMARY KEY ("checkId")
);

-- CreateTable
CREATE TABLE "DraftAcceptance" (
    "id" SERIAL NOT NULL,
    "storyId" INTEGER NOT NULL,
    "checkId" INTEGER NOT NULL,
    "key" TEXT NOT NULL,
    "why" TEXT NOT NULL,
    "loggedAt" TIMESTAMP(3) NOT NULL,
    "loggedById" INTEGER NOT NULL,

    CONSTRAINT "DraftAcceptance_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "DraftRemoval" (
    "id" SERIAL NOT NULL,
    "checkId" INTEGER NOT NULL,
    "loggedAt" TIMESTAMP(3) NOT NULL,
    "loggedById" INTEGER NOT NULL,

    CONSTRAINT "DraftRemoval_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "StorySubject_storyId_idx" ON "StorySubject"("storyId");

-- CreateIndex
CREATE INDEX "StorySubject_organizationId_idx" ON "StorySubject"("organizationId");

-- CreateIndex
CREATE INDEX "DraftCheck_storyId_idx" ON "DraftCheck"("storyId");

-- CreateIndex
CREATE INDEX "DraftAcceptance_checkId_idx" ON "DraftAcceptance"("checkId");

-- CreateIndex
CREATE UNIQUE INDEX "DraftAcceptance_storyId_key_key" ON "DraftAcceptance"("storyId", "key");

-- CreateIndex
CREATE UNIQUE INDEX "DraftRemoval_checkId_key" ON "DraftRemoval"("checkId");

-- AddForeignKey
ALTER TABLE "StorySubject" ADD CONSTRAINT "StorySubject_storyId_fkey" FOREIGN KEY ("storyId") REFERENCES "Story"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StorySubject" ADD CONSTRAINT "StorySubject_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DraftCheck" ADD CONSTRAINT "DraftCheck_storyId_fkey" FOREIGN KEY ("storyId") REFERENCES "Story"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DraftContent" ADD CONSTRAINT "DraftContent_checkId_fkey" FOREIGN KEY ("checkId") REFERENCES "DraftCheck"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DraftAcceptance" ADD CONSTRAINT "DraftAcceptance_storyId_fkey" FOREIGN KEY ("storyId") REFERENCES "Story"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DraftAcceptance" ADD CONSTRAINT "DraftAcceptance_checkId_fkey" FOREIGN KEY ("checkId") REFERENCES "DraftCheck"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DraftRemoval" ADD CONSTRAINT "DraftRemoval_checkId_fkey" FOREIGN KEY ("checkId") REFERENCES "DraftCheck"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Written by hand; what stands below is kept when the migration is written again.

-- Records stay as they were first logged. A draft's words can be discarded, but never become others.
CREATE TRIGGER "StorySubject_no_update" BEFORE UPDATE ON "StorySubject"
FOR EACH ROW EXECUTE FUNCTION "refuse"('a record is never changed in place: append a correction');

CREATE TRIGGER "DraftCheck_no_update" BEFORE UPDATE ON "DraftCheck"
FOR EACH ROW EXECUTE FUNCTION "refuse"('a record is never changed in place: append a correction');

CREATE TRIGGER "DraftContent_no_update" BEFORE UPDATE ON "DraftContent"
FOR EACH ROW EXECUTE FUNCTION "refuse"('a record is never changed in place: append a correction');

CREATE TRIGGER "DraftAcceptance_no_update" BEFORE UPDATE ON "DraftAcceptance"
FOR EACH ROW EXECUTE FUNCTION "refuse"('a record is never changed in place: append a correction');

CREATE TRIGGER "DraftRemoval_no_update" BEFORE UPDATE ON "DraftRemoval"
FOR EACH ROW EXECUTE FUNCTION "refuse"('a record is never changed in place: append a correction');

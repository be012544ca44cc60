-- CreateTable
CREATE TABLE "Person" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "language" TEXT NOT NULL DEFAULT 'en',
    "passwordHash" TEXT,
    "endedAt" DATETIME,
    "example" BOOLEAN NOT NULL DEFAULT false,
    "createdAt" DATETIME NOT NULL
);

-- CreateTable
CREATE TABLE "Session" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "personId" INTEGER NOT NULL,
    "tokenHash" TEXT NOT NULL,
    "userAgent" TEXT NOT NULL,
    "address" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL,
    "lastSeenAt" DATETIME NOT NULL,
    "expiresAt" DATETIME NOT NULL,
    CONSTRAINT "Session_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "AccessToken" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "personId" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "tokenHash" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL,
    "lastUsedAt" DATETIME,
    "revokedAt" DATETIME,
    CONSTRAINT "AccessToken_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "OneTimeLink" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "purpose" TEXT NOT NULL,
    "personId" INTEGER,
    "tokenHash" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL,
    "expiresAt" DATETIME NOT NULL,
    "usedAt" DATETIME,
    CONSTRAINT "OneTimeLink_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "SignInFailure" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "key" TEXT NOT NULL,
    "at" DATETIME NOT NULL
);

-- CreateTable
CREATE TABLE "Submission" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "personId" INTEGER NOT NULL,
    "key" TEXT NOT NULL,
    "fingerprint" TEXT NOT NULL,
    "result" TEXT NOT NULL,
    "at" DATETIME NOT NULL
);

-- CreateTable
CREATE TABLE "Organization" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "slug" TEXT NOT NULL,
    "nameEn" TEXT NOT NULL,
    "nameFr" TEXT NOT NULL,
    "abbreviationEn" TEXT NOT NULL DEFAULT '',
    "abbreviationFr" TEXT NOT NULL DEFAULT '',
    "articleEn" TEXT NOT NULL DEFAULT '',
    "articleFr" TEXT NOT NULL DEFAULT '',
    "kind" TEXT NOT NULL,
    "parentId" INTEGER,
    "timeZone" TEXT NOT NULL,
    "officeDays" TEXT NOT NULL DEFAULT '1,2,3,4,5',
    "officeOpens" TEXT NOT NULL DEFAULT '',
    "officeCloses" TEXT NOT NULL DEFAULT '',
    "holidayRegion" TEXT NOT NULL DEFAULT 'CA',
    "language" TEXT NOT NULL DEFAULT 'en',
    "notes" TEXT NOT NULL DEFAULT '',
    "example" BOOLEAN NOT NULL DEFAULT false,
    "createdAt" DATETIME NOT NULL,
    CONSTRAINT "Organization_parentId_fkey" FOREIGN KEY ("parentId") REFERENCES "Organization" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Contact" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "organizationId" INTEGER NOT NULL,
    "name" TEXT NOT NULL DEFAULT '',
    "title" TEXT NOT NULL DEFAULT '',
    "email" TEXT NOT NULL DEFAULT '',
    "phone" TEXT NOT NULL DEFAULT '',
    "source" TEXT NOT NULL,
    "verifiedOn" TEXT NOT NULL DEFAULT '',
    "endedAt" DATETIME,
    "createdAt" DATETIME NOT NULL,
    CONSTRAINT "Contact_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Story" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "slug" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "desk" TEXT NOT NULL DEFAULT '',
    "plannedAt" DATETIME,
    "timeZone" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'reporting',
    "restricted" BOOLEAN NOT NULL DEFAULT false,
    "example" BOOLEAN NOT NULL DEFAULT false,
    "createdAt" DATETIME NOT NULL
);

-- CreateTable
CREATE TABLE "StoryPerson" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "storyId" INTEGER NOT NULL,
    "personId" INTEGER NOT NULL,
    "part" TEXT NOT NULL,
    CONSTRAINT "StoryPerson_storyId_fkey" FOREIGN KEY ("storyId") REFERENCES "Story" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "StoryPerson_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Inquiry" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "storyId" INTEGER NOT NULL,
    "organizationId" INTEGER NOT NULL,
    "office" TEXT NOT NULL DEFAULT '',
    "subject" TEXT NOT NULL,
    "letter" TEXT NOT NULL DEFAULT '',
    "language" TEXT NOT NULL DEFAULT 'en',
    "deadlineAt" DATETIME,
    "deadlineZone" TEXT NOT NULL,
    "deadlineStated" BOOLEAN NOT NULL DEFAULT false,
    "ownerId" INTEGER NOT NULL,
    "loggedAt" DATETIME NOT NULL,
    "loggedById" INTEGER NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'draft',
    "dueAt" DATETIME,
    "putAt" DATETIME,
    "attemptCount" INTEGER NOT NULL DEFAULT 0,
    "lastEventAt" DATETIME NOT NULL,
    CONSTRAINT "Inquiry_storyId_fkey" FOREIGN KEY ("storyId") REFERENCES "Story" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Inquiry_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Inquiry_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "Person" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Question" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "inquiryId" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    CONSTRAINT "Question_inquiryId_fkey" FOREIGN KEY ("inquiryId") REFERENCES "Inquiry" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Withdrawal" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "inquiryId" INTEGER NOT NULL,
    "why" TEXT NOT NULL,
    "loggedAt" DATETIME NOT NULL,
    "loggedById" INTEGER NOT NULL,
    CONSTRAINT "Withdrawal_inquiryId_fkey" FOREIGN KEY ("inquiryId") REFERENCES "Inquiry" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Attempt" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "inquiryId" INTEGER NOT NULL,
    "channel" TEXT NOT NULL,
    "outcome" TEXT NOT NULL,
    "contactId" INTEGER,
    "to" TEXT NOT NULL DEFAULT '',
    "at" DATETIME NOT NULL,
    "byId" INTEGER NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "loggedAt" DATETIME NOT NULL,
    "loggedById" INTEGER NOT NULL,
    CONSTRAINT "Attempt_inquiryId_fkey" FOREIGN KEY ("inquiryId") REFERENCES "Inquiry" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Reply" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "storyId" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "channel" TEXT NOT NULL,
    "receivedAt" DATETIME NOT NULL,
    "body" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "speakerName" TEXT NOT NULL DEFAULT '',
    "speakerTitle" TEXT NOT NULL DEFAULT '',
    "office" TEXT NOT NULL DEFAULT '',
    "outlet" TEXT NOT NULL DEFAULT '',
    "terms" TEXT NOT NULL,
    "termsProposedBy" TEXT NOT NULL DEFAULT '',
    "termsAccepted" BOOLEAN,
    "termsAcceptedAt" DATETIME,
    "embargoUntil" DATETIME,
    "reason" TEXT NOT NULL DEFAULT '',
    "reasonStart" INTEGER,
    "reasonEnd" INTEGER,
    "referredTo" TEXT NOT NULL DEFAULT '',
    "loggedAt" DATETIME NOT NULL,
    "loggedById" INTEGER NOT NULL,
    CONSTRAINT "Reply_storyId_fkey" FOREIGN KEY ("storyId") REFERENCES "Story" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ReplyInquiry" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "replyId" INTEGER NOT NULL,
    "inquiryId" INTEGER NOT NULL,
    "basis" TEXT NOT NULL,
    "loggedAt" DATETIME NOT NULL,
    "loggedById" INTEGER NOT NULL,
    CONSTRAINT "ReplyInquiry_replyId_fkey" FOREIGN KEY ("replyId") REFERENCES "Reply" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "ReplyInquiry_inquiryId_fkey" FOREIGN KEY ("inquiryId") REFERENCES "Inquiry" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Coverage" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "questionId" INTEGER NOT NULL,
    "replyId" INTEGER NOT NULL,
    "mark" TEXT NOT NULL,
    "start" INTEGER,
    "end" INTEGER,
    "loggedAt" DATETIME NOT NULL,
    "loggedById" INTEGER NOT NULL,
    CONSTRAINT "Coverage_questionId_fkey" FOREIGN KEY ("questionId") REFERENCES "Question" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Coverage_replyId_fkey" FOREIGN KEY ("replyId") REFERENCES "Reply" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Quote" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "replyId" INTEGER NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "bodyVersion" INTEGER NOT NULL DEFAULT 0,
    "translation" TEXT NOT NULL DEFAULT '',
    "translationLanguage" TEXT NOT NULL DEFAULT '',
    "loggedAt" DATETIME NOT NULL,
    "loggedById" INTEGER NOT NULL,
    CONSTRAINT "Quote_replyId_fkey" FOREIGN KEY ("replyId") REFERENCES "Reply" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "QuoteApproval" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "quoteId" INTEGER NOT NULL,
    "loggedAt" DATETIME NOT NULL,
    "loggedById" INTEGER NOT NULL,
    CONSTRAINT "QuoteApproval_quoteId_fkey" FOREIGN KEY ("quoteId") REFERENCES "Quote" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Correction" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "recordType" TEXT NOT NULL,
    "recordId" INTEGER NOT NULL,
    "storyId" INTEGER NOT NULL,
    "field" TEXT NOT NULL,
    "before" TEXT NOT NULL,
    "after" TEXT NOT NULL,
    "why" TEXT NOT NULL,
    "loggedAt" DATETIME NOT NULL,
    "loggedById" INTEGER NOT NULL
);

-- CreateTable
CREATE TABLE "Attachment" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "attemptId" INTEGER,
    "replyId" INTEGER,
    "part" TEXT NOT NULL DEFAULT 'attachment',
    "name" TEXT NOT NULL,
    "mediaType" TEXT NOT NULL,
    "size" INTEGER NOT NULL,
    "sha256" TEXT NOT NULL,
    "loggedAt" DATETIME NOT NULL,
    "loggedById" INTEGER NOT NULL,
    CONSTRAINT "Attachment_attemptId_fkey" FOREIGN KEY ("attemptId") REFERENCES "Attempt" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Attachment_replyId_fkey" FOREIGN KEY ("replyId") REFERENCES "Reply" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "AttachmentContent" (
    "attachmentId" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "bytes" BLOB NOT NULL,
    CONSTRAINT "AttachmentContent_attachmentId_fkey" FOREIGN KEY ("attachmentId") REFERENCES "Attachment" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "QuestionTopic" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "questionId" INTEGER NOT NULL,
    "en" TEXT NOT NULL,
    "fr" TEXT NOT NULL,
    "loggedAt" DATETIME NOT NULL,
    "loggedById" INTEGER NOT NULL,
    CONSTRAINT "QuestionTopic_questionId_fkey" FOREIGN KEY ("questionId") REFERENCES "Question" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ShortNotice" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "inquiryId" INTEGER NOT NULL,
    "why" TEXT NOT NULL,
    "loggedAt" DATETIME NOT NULL,
    "loggedById" INTEGER NOT NULL,
    CONSTRAINT "ShortNotice_inquiryId_fkey" FOREIGN KEY ("inquiryId") REFERENCES "Inquiry" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "LineOverride" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "inquiryId" INTEGER NOT NULL,
    "line" TEXT NOT NULL,
    "why" TEXT NOT NULL,
    "loggedAt" DATETIME NOT NULL,
    "loggedById" INTEGER NOT NULL,
    CONSTRAINT "LineOverride_inquiryId_fkey" FOREIGN KEY ("inquiryId") REFERENCES "Inquiry" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "SignOff" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "storyId" INTEGER NOT NULL,
    "language" TEXT NOT NULL,
    "at" DATETIME NOT NULL,
    "logNumber" INTEGER NOT NULL,
    "paragraph" TEXT NOT NULL,
    "sentences" TEXT NOT NULL,
    "loggedAt" DATETIME NOT NULL,
    "loggedById" INTEGER NOT NULL,
    CONSTRAINT "SignOff_storyId_fkey" FOREIGN KEY ("storyId") REFERENCES "Story" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Publication" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "storyId" INTEGER NOT NULL,
    "language" TEXT NOT NULL,
    "publishedAt" DATETIME NOT NULL,
    "logNumber" INTEGER NOT NULL,
    "paragraph" TEXT NOT NULL,
    "sentences" TEXT NOT NULL,
    "loggedAt" DATETIME NOT NULL,
    "loggedById" INTEGER NOT NULL,
    CONSTRAINT "Publication_storyId_fkey" FOREIGN KEY ("storyId") REFERENCES "Story" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "AlertClosing" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "publicationId" INTEGER NOT NULL,
    "replyId" INTEGER NOT NULL,
    "wording" TEXT NOT NULL,
    "loggedAt" DATETIME NOT NULL,
    "loggedById" INTEGER NOT NULL,
    CONSTRAINT "AlertClosing_publicationId_fkey" FOREIGN KEY ("publicationId") REFERENCES "Publication" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "AlertClosing_replyId_fkey" FOREIGN KEY ("replyId") REFERENCES "Reply" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Setting" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "key" TEXT NOT NULL,
    "value" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "LogEntry" (
    "number" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "at" DATETIME NOT NULL,
    "personId" INTEGER,
    "action" TEXT NOT NULL,
    "recordType" TEXT NOT NULL,
    "recordId" INTEGER NOT NULL,
    "storyId" INTEGER,
    "data" TEXT NOT NULL,
    "previousHash" TEXT NOT NULL,
    "hash" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "LogHead" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "number" INTEGER NOT NULL,
    "hash" TEXT NOT NULL
);

-- CreateIndex
CREATE UNIQUE INDEX "Person_email_key" ON "Person"("email");

-- CreateIndex
CREATE UNIQUE INDEX "Session_tokenHash_key" ON "Session"("tokenHash");

-- CreateIndex
CREATE INDEX "Session_personId_idx" ON "Session"("personId");

-- CreateIndex
CREATE UNIQUE INDEX "AccessToken_tokenHash_key" ON "AccessToken"("tokenHash");

-- CreateIndex
CREATE INDEX "AccessToken_personId_idx" ON "AccessToken"("personId");

-- CreateIndex
CREATE UNIQUE INDEX "OneTimeLink_tokenHash_key" ON "OneTimeLink"("tokenHash");

-- CreateIndex
CREATE INDEX "SignInFailure_key_at_idx" ON "SignInFailure"("key", "at");

-- CreateIndex
CREATE UNIQUE INDEX "Submission_personId_key_key" ON "Submission"("personId", "key");

-- CreateIndex
CREATE UNIQUE INDEX "Organization_slug_key" ON "Organization"("slug");

-- CreateIndex
CREATE INDEX "Organization_parentId_idx" ON "Organization"("parentId");

-- CreateIndex
CREATE INDEX "Contact_organizationId_idx" ON "Contact"("organizationId");

-- CreateIndex
CREATE UNIQUE INDEX "Story_slug_key" ON "Story"("slug");

-- CreateIndex
CREATE INDEX "Story_state_plannedAt_idx" ON "Story"("state", "plannedAt");

-- CreateIndex
CREATE INDEX "Story_desk_idx" ON "Story"("desk");

-- CreateIndex
CREATE INDEX "StoryPerson_personId_idx" ON "StoryPerson"("personId");

-- CreateIndex
CREATE UNIQUE INDEX "StoryPerson_storyId_personId_key" ON "StoryPerson"("storyId", "personId");

-- CreateIndex
CREATE INDEX "Inquiry_storyId_idx" ON "Inquiry"("storyId");

-- CreateIndex
CREATE INDEX "Inquiry_organizationId_lastEventAt_idx" ON "Inquiry"("organizationId", "lastEventAt");

-- CreateIndex
CREATE INDEX "Inquiry_ownerId_state_dueAt_idx" ON "Inquiry"("ownerId", "state", "dueAt");

-- CreateIndex
CREATE INDEX "Inquiry_state_dueAt_idx" ON "Inquiry"("state", "dueAt");

-- CreateIndex
CREATE INDEX "Inquiry_dueAt_idx" ON "Inquiry"("dueAt");

-- CreateIndex
CREATE INDEX "Inquiry_lastEventAt_idx" ON "Inquiry"("lastEventAt");

-- CreateIndex
CREATE UNIQUE INDEX "Question_inquiryId_position_key" ON "Question"("inquiryId", "position");

-- CreateIndex
CREATE UNIQUE INDEX "Withdrawal_inquiryId_key" ON "Withdrawal"("inquiryId");

-- CreateIndex
CREATE INDEX "Attempt_inquiryId_at_idx" ON "Attempt"("inquiryId", "at");

-- CreateIndex
CREATE INDEX "Reply_storyId_receivedAt_idx" ON "Reply"("storyId", "receivedAt");

-- CreateIndex
CREATE INDEX "Reply_receivedAt_idx" ON "Reply"("receivedAt");

-- CreateIndex
CREATE INDEX "Reply_loggedAt_idx" ON "Reply"("loggedAt");

-- CreateIndex
CREATE INDEX "ReplyInquiry_inquiryId_idx" ON "ReplyInquiry"("inquiryId");

-- CreateIndex
CREATE UNIQUE INDEX "ReplyInquiry_replyId_inquiryId_key" ON "ReplyInquiry"("replyId", "inquiryId");

-- CreateIndex
CREATE INDEX "Coverage_questionId_idx" ON "Coverage"("questionId");

-- CreateIndex
CREATE INDEX "Coverage_replyId_idx" ON "Coverage"("replyId");

-- CreateIndex
CREATE UNIQUE INDEX "Quote_replyId_start_end_bodyVersion_key" ON "Quote"("replyId", "start", "end", "bodyVersion");

-- CreateIndex
CREATE UNIQUE INDEX "QuoteApproval_quoteId_key" ON "QuoteApproval"("quoteId");

-- CreateIndex
CREATE INDEX "Correction_recordType_recordId_idx" ON "Correction"("recordType", "recordId");

-- CreateIndex
CREATE INDEX "Correction_storyId_idx" ON "Correction"("storyId");

-- CreateIndex
CREATE INDEX "Attachment_attemptId_idx" ON "Attachment"("attemptId");

-- CreateIndex
CREATE INDEX "Attachment_replyId_idx" ON "Attachment"("replyId");

-- CreateIndex
CREATE INDEX "QuestionTopic_questionId_idx" ON "QuestionTopic"("questionId");

-- CreateIndex
CREATE UNIQUE INDEX "ShortNotice_inquiryId_key" ON "ShortNotice"("inquiryId");

-- CreateIndex
CREATE UNIQUE INDEX "LineOverride_inquiryId_line_key" ON "LineOverride"("inquiryId", "line");

-- CreateIndex
CREATE INDEX "SignOff_storyId_idx" ON "SignOff"("storyId");

-- CreateIndex
CREATE INDEX "Publication_storyId_idx" ON "Publication"("storyId");

-- CreateIndex
CREATE UNIQUE INDEX "AlertClosing_publicationId_replyId_key" ON "AlertClosing"("publicationId", "replyId");

-- CreateIndex
CREATE UNIQUE INDEX "Setting_key_key" ON "Setting"("key");

-- CreateIndex
CREATE INDEX "LogEntry_recordType_recordId_idx" ON "LogEntry"("recordType", "recordId");

-- CreateIndex
CREATE INDEX "LogEntry_storyId_number_idx" ON "LogEntry"("storyId", "number");

-- Written by hand; what stands below is kept when the migration is written again.

-- The log starts empty: its last link has number 0 and this hash.
INSERT INTO "LogHead" ("id", "number", "hash") VALUES (1, 0, '0000000000000000000000000000000000000000000000000000000000000000');

-- The log is append-only. INSERT OR REPLACE deletes without firing the trigger on DELETE: it has one of its own.
CREATE TRIGGER "LogEntry_no_update" BEFORE UPDATE ON "LogEntry"
BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END;

CREATE TRIGGER "LogEntry_no_delete" BEFORE DELETE ON "LogEntry"
BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END;

CREATE TRIGGER "LogEntry_no_replace" BEFORE INSERT ON "LogEntry"
WHEN EXISTS (SELECT 1 FROM "LogEntry" WHERE "number" = NEW."number")
BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END;

-- Records stay as they were first logged. (SQLite drops a table's triggers with the table: a migration that
-- makes one of these tables anew makes its trigger anew.)
CREATE TRIGGER "Question_no_update" BEFORE UPDATE ON "Question"
BEGIN SELECT RAISE(ABORT, 'a record is never changed in place: append a correction'); END;

CREATE TRIGGER "Attempt_no_update" BEFORE UPDATE ON "Attempt"
BEGIN SELECT RAISE(ABORT, 'a record is never changed in place: append a correction'); END;

CREATE TRIGGER "Reply_no_update" BEFORE UPDATE ON "Reply"
BEGIN SELECT RAISE(ABORT, 'a record is never changed in place: append a correction'); END;

CREATE TRIGGER "ReplyInquiry_no_update" BEFORE UPDATE ON "ReplyInquiry"
BEGIN SELECT RAISE(ABORT, 'a record is never changed in place: append a correction'); END;

CREATE TRIGGER "Coverage_no_update" BEFORE UPDATE ON "Coverage"
BEGIN SELECT RAISE(ABORT, 'a record is never changed in place: append a correction'); END;

CREATE TRIGGER "Quote_no_update" BEFORE UPDATE ON "Quote"
BEGIN SELECT RAISE(ABORT, 'a record is never changed in place: append a correction'); END;

CREATE TRIGGER "QuoteApproval_no_update" BEFORE UPDATE ON "QuoteApproval"
BEGIN SELECT RAISE(ABORT, 'a record is never changed in place: append a correction'); END;

CREATE TRIGGER "Correction_no_update" BEFORE UPDATE ON "Correction"
BEGIN SELECT RAISE(ABORT, 'a record is never changed in place: append a correction'); END;

CREATE TRIGGER "Attachment_no_update" BEFORE UPDATE ON "Attachment"
BEGIN SELECT RAISE(ABORT, 'a record is never changed in place: append a correction'); END;

CREATE TRIGGER "AttachmentContent_no_update" BEFORE UPDATE ON "AttachmentContent"
BEGIN SELECT RAISE(ABORT, 'a record is never changed in place: append a correction'); END;

CREATE TRIGGER "Withdrawal_no_update" BEFORE UPDATE ON "Withdrawal"
BEGIN SELECT RAISE(ABORT, 'a record is never changed in place: append a correction'); END;

CREATE TRIGGER "QuestionTopic_no_update" BEFORE UPDATE ON "QuestionTopic"
BEGIN SELECT RAISE(ABORT, 'a record is never changed in place: append a correction'); END;

CREATE TRIGGER "ShortNotice_no_update" BEFORE UPDATE ON "ShortNotice"
BEGIN SELECT RAISE(ABORT, 'a record is never changed in place: append a correction'); END;

CREATE TRIGGER "LineOverride_no_update" BEFORE UPDATE ON "LineOverride"
BEGIN SELECT RAISE(ABORT, 'a record is never changed in place: append a correction'); END;

CREATE TRIGGER "SignOff_no_update" BEFORE UPDATE ON "SignOff"
BEGIN SELECT RAISE(ABORT, 'a record is never changed in place: append a correction'); END;

CREATE TRIGGER "Publication_no_update" BEFORE UPDATE ON "Publication"
BEGIN SELECT RAISE(ABORT, 'a record is never changed in place: append a correction'); END;

CREATE TRIGGER "AlertClosing_no_update" BEFORE UPDATE ON "AlertClosing"
BEGIN SELECT RAISE(ABORT, 'a record is never changed in place: append a correction'); END;

-- Of an inquiry all but its owner and the derived columns: a migration that adds a column extends this list.
CREATE TRIGGER "Inquiry_no_update" BEFORE UPDATE OF "id", "storyId", "organizationId", "office", "subject", "letter", "language",
  "deadlineAt", "deadlineZone", "deadlineStated", "loggedAt", "loggedById" ON "Inquiry"
BEGIN SELECT RAISE(ABORT, 'a record is never changed in place: append a correction'); END;

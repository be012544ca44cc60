-- CreateTable
CREATE TABLE "Person" (
    "id" SERIAL NOT NULL,
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "language" TEXT NOT NULL DEFAULT 'en',
    "passwordHash" TEXT,
    "endedAt" TIMESTAMP(3),
    "example" BOOLEAN NOT NULL DEFAULT false,
    "createdAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Person_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Session" (
    "id" SERIAL NOT NULL,
    "personId" INTEGER NOT NULL,
    "tokenHash" TEXT NOT NULL,
    "userAgent" TEXT NOT NULL,
    "address" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "lastSeenAt" TIMESTAMP(3) NOT NULL,
    "expiresAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AccessToken" (
    "id" SERIAL NOT NULL,
    "personId" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "tokenHash" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "lastUsedAt" TIMESTAMP(3),
    "revokedAt" TIMESTAMP(3),

    CONSTRAINT "AccessToken_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "OneTimeLink" (
    "id" SERIAL NOT NULL,
    "purpose" TEXT NOT NULL,
    "personId" INTEGER,
    "tokenHash" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "expiresAt" TIMESTAMP(3) NOT NULL,
    "usedAt" TIMESTAMP(3),

    CONSTRAINT "OneTimeLink_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SignInFailure" (
    "id" SERIAL NOT NULL,
    "key" TEXT NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "SignInFailure_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Submission" (
    "id" SERIAL NOT NULL,
    "personId" INTEGER NOT NULL,
    "key" TEXT NOT NULL,
    "fingerprint" TEXT NOT NULL,
    "result" TEXT NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Submission_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Organization" (
    "id" SERIAL NOT NULL,
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
    "createdAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Organization_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Contact" (
    "id" SERIAL NOT NULL,
    "organizationId" INTEGER NOT NULL,
    "name" TEXT NOT NULL DEFAULT '',
    "title" TEXT NOT NULL DEFAULT '',
    "email" TEXT NOT NULL DEFAULT '',
    "phone" TEXT NOT NULL DEFAULT '',
    "source" TEXT NOT NULL,
    "verifiedOn" TEXT NOT NULL DEFAULT '',
    "endedAt" TIMESTAMP(3),
    "createdAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Contact_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Story" (
    "id" SERIAL NOT NULL,
    "slug" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "desk" TEXT NOT NULL DEFAULT '',
    "plannedAt" TIMESTAMP(3),
    "timeZone" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'reporting',
    "restricted" BOOLEAN NOT NULL DEFAULT false,
    "example" BOOLEAN NOT NULL DEFAULT false,
    "createdAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Story_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "StoryPerson" (
    "id" SERIAL NOT NULL,
    "storyId" INTEGER NOT NULL,
    "personId" INTEGER NOT NULL,
    "part" TEXT NOT NULL,

    CONSTRAINT "StoryPerson_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Inquiry" (
    "id" SERIAL NOT NULL,
    "storyId" INTEGER NOT NULL,
    "organizationId" INTEGER NOT NULL,
    "office" TEXT NOT NULL DEFAULT '',
    "subject" TEXT NOT NULL,
    "letter" TEXT NOT NULL DEFAULT '',
    "language" TEXT NOT NULL DEFAULT 'en',
    "deadlineAt" TIMESTAMP(3),
    "deadlineZone" TEXT NOT NULL,
    "deadlineStated" BOOLEAN NOT NULL DEFAULT false,
    "ownerId" INTEGER NOT NULL,
    "loggedAt" TIMESTAMP(3) NOT NULL,
    "loggedById" INTEGER NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'draft',
    "dueAt" TIMESTAMP(3),
    "putAt" TIMESTAMP(3),
    "attemptCount" INTEGER NOT NULL DEFAULT 0,
    "lastEventAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Inquiry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Question" (
    "id" SERIAL NOT NULL,
    "inquiryId" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "text" TEXT NOT NULL,

    CONSTRAINT "Question_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Withdrawal" (
    "id" SERIAL NOT NULL,
    "inquiryId" INTEGER NOT NULL,
    "why" TEXT NOT NULL,
    "loggedAt" TIMESTAMP(3) NOT NULL,
    "loggedById" INTEGER NOT NULL,

    CONSTRAINT "Withdrawal_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Attempt" (
    "id" SERIAL NOT NULL,
    "inquiryId" INTEGER NOT NULL,
    "channel" TEXT NOT NULL,
    "outcome" TEXT NOT NULL,
    "contactId" INTEGER,
    "to" TEXT NOT NULL DEFAULT '',
    "at" TIMESTAMP(3) NOT NULL,
    "byId" INTEGER NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "loggedAt" TIMESTAMP(3) NOT NULL,
    "loggedById" INTEGER NOT NULL,

    CONSTRAINT "Attempt_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Reply" (
    "id" SERIAL NOT NULL,
    "storyId" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "channel" TEXT NOT NULL,
    "receivedAt" TIMESTAMP(3) NOT NULL,
    "body" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "speakerName" TEXT NOT NULL DEFAULT '',
    "speakerTitle" TEXT NOT NULL DEFAULT '',
    "office" TEXT NOT NULL DEFAULT '',
    "outlet" TEXT NOT NULL DEFAULT '',
    "terms" TEXT NOT NULL,
    "termsProposedBy" TEXT NOT NULL DEFAULT '',
    "termsAccepted" BOOLEAN,
    "termsAcceptedAt" TIMESTAMP(3),
    "embargoUntil" TIMESTAMP(3),
    "reason" TEXT NOT NULL DEFAULT '',
    "reasonStart" INTEGER,
    "reasonEnd" INTEGER,
    "referredTo" TEXT NOT NULL DEFAULT '',
    "loggedAt" TIMESTAMP(3) NOT NULL,
    "loggedById" INTEGER NOT NULL,

    CONSTRAINT "Reply_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ReplyInquiry" (
    "id" SERIAL NOT NULL,
    "replyId" INTEGER NOT NULL,
    "inquiryId" INTEGER NOT NULL,
    "basis" TEXT NOT NULL,
    "loggedAt" TIMESTAMP(3) NOT NULL,
    "loggedById" INTEGER NOT NULL,

    CONSTRAINT "ReplyInquiry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Coverage" (
    "id" SERIAL NOT NULL,
    "questionId" INTEGER NOT NULL,
    "replyId" INTEGER NOT NULL,
    "mark" TEXT NOT NULL,
    "start" INTEGER,
    "end" INTEGER,
    "loggedAt" TIMESTAMP(3) NOT NULL,
    "loggedById" INTEGER NOT NULL,

    CONSTRAINT "Coverage_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Quote" (
    "id" SERIAL NOT NULL,
    "replyId" INTEGER NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "bodyVersion" INTEGER NOT NULL DEFAULT 0,
    "translation" TEXT NOT NULL DEFAULT '',
    "translationLanguage" TEXT NOT NULL DEFAULT '',
    "loggedAt" TIMESTAMP(3) NOT NULL,
    "loggedById" INTEGER NOT NULL,

    CONSTRAINT "Quote_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "QuoteApproval" (
    "id" SERIAL NOT NULL,
    "quoteId" INTEGER NOT NULL,
    "loggedAt" TIMESTAMP(3) NOT NULL,
    "loggedById" INTEGER NOT NULL,

    CONSTRAINT "QuoteApproval_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Correction" (
    "id" SERIAL NOT NULL,
    "recordType" TEXT NOT NULL,
    "recordId" INTEGER NOT NULL,
    "storyId" INTEGER NOT NULL,
    "field" TEXT NOT NULL,
    "before" TEXT NOT NULL,
    "after" TEXT NOT NULL,
    "why" TEXT NOT NULL,
    "loggedAt" TIMESTAMP(3) NOT NULL,
    "loggedById" INTEGER NOT NULL,

    CONSTRAINT "Correction_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Attachment" (
    "id" SERIAL NOT NULL,
    "attemptId" INTEGER,
    "replyId" INTEGER,
    "part" TEXT NOT NULL DEFAULT 'attachment',
    "name" TEXT NOT NULL,
    "mediaType" TEXT NOT NULL,
    "size" INTEGER NOT NULL,
    "sha256" TEXT NOT NULL,
    "loggedAt" TIMESTAMP(3) NOT NULL,
    "loggedById" INTEGER NOT NULL,

    CONSTRAINT "Attachment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AttachmentContent" (
    "attachmentId" INTEGER NOT NULL,
    "bytes" BYTEA NOT NULL,

    CONSTRAINT "AttachmentContent_pkey" PRIMARY KEY ("attachmentId")
);

-- CreateTable
CREATE TABLE "QuestionTopic" (
    "id" SERIAL NOT NULL,
    "questionId" INTEGER NOT NULL,
    "en" TEXT NOT NULL,
    "fr" TEXT NOT NULL,
    "loggedAt" TIMESTAMP(3) NOT NULL,
    "loggedById" INTEGER NOT NULL,

    CONSTRAINT "QuestionTopic_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ShortNotice" (
    "id" SERIAL NOT NULL,
    "inquiryId" INTEGER NOT NULL,
    "why" TEXT NOT NULL,
    "loggedAt" TIMESTAMP(3) NOT NULL,
    "loggedById" INTEGER NOT NULL,

    CONSTRAINT "ShortNotice_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "LineOverride" (
    "id" SERIAL NOT NULL,
    "inquiryId" INTEGER NOT NULL,
    "line" TEXT NOT NULL,
    "why" TEXT NOT NULL,
    "loggedAt" TIMESTAMP(3) NOT NULL,
    "loggedById" INTEGER NOT NULL,

    CONSTRAINT "LineOverride_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SignOff" (
    "id" SERIAL NOT NULL,
    "storyId" INTEGER NOT NULL,
    "language" TEXT NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,
    "logNumber" INTEGER NOT NULL,
    "paragraph" TEXT NOT NULL,
    "sentences" TEXT NOT NULL,
    "loggedAt" TIMESTAMP(3) NOT NULL,
    "loggedById" INTEGER NOT NULL,

    CONSTRAINT "SignOff_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Publication" (
    "id" SERIAL NOT NULL,
    "storyId" INTEGER NOT NULL,
    "language" TEXT NOT NULL,
    "publishedAt" TIMESTAMP(3) NOT NULL,
    "logNumber" INTEGER NOT NULL,
    "paragraph" TEXT NOT NULL,
    "sentences" TEXT NOT NULL,
    "loggedAt" TIMESTAMP(3) NOT NULL,
    "loggedById" INTEGER NOT NULL,

    CONSTRAINT "Publication_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AlertClosing" (
    "id" SERIAL NOT NULL,
    "publicationId" INTEGER NOT NULL,
    "replyId" INTEGER NOT NULL,
    "wording" TEXT NOT NULL,
    "loggedAt" TIMESTAMP(3) NOT NULL,
    "loggedById" INTEGER NOT NULL,

    CONSTRAINT "AlertClosing_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Setting" (
    "id" SERIAL NOT NULL,
    "key" TEXT NOT NULL,
    "value" TEXT NOT NULL,

    CONSTRAINT "Setting_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "LogEntry" (
    "number" INTEGER NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,
    "personId" INTEGER,
    "action" TEXT NOT NULL,
    "recordType" TEXT NOT NULL,
    "recordId" INTEGER NOT NULL,
    "storyId" INTEGER,
    "data" TEXT NOT NULL,
    "previousHash" TEXT NOT NULL,
    "hash" TEXT NOT NULL,

    CONSTRAINT "LogEntry_pkey" PRIMARY KEY ("number")
);

-- CreateTable
CREATE TABLE "LogHead" (
    "id" INTEGER NOT NULL,
    "number" INTEGER NOT NULL,
    "hash" TEXT NOT NULL,

    CONSTRAINT "LogHead_pkey" PRIMARY KEY ("id")
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

-- AddForeignKey
ALTER TABLE "Session" ADD CONSTRAINT "Session_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AccessToken" ADD CONSTRAINT "AccessToken_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OneTimeLink" ADD CONSTRAINT "OneTimeLink_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Organization" ADD CONSTRAINT "Organization_parentId_fkey" FOREIGN KEY ("parentId") REFERENCES "Organization"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Contact" ADD CONSTRAINT "Contact_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StoryPerson" ADD CONSTRAINT "StoryPerson_storyId_fkey" FOREIGN KEY ("storyId") REFERENCES "Story"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StoryPerson" ADD CONSTRAINT "StoryPerson_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Inquiry" ADD CONSTRAINT "Inquiry_storyId_fkey" FOREIGN KEY ("storyId") REFERENCES "Story"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Inquiry" ADD CONSTRAINT "Inquiry_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Inquiry" ADD CONSTRAINT "Inquiry_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Question" ADD CONSTRAINT "Question_inquiryId_fkey" FOREIGN KEY ("inquiryId") REFERENCES "Inquiry"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Withdrawal" ADD CONSTRAINT "Withdrawal_inquiryId_fkey" FOREIGN KEY ("inquiryId") REFERENCES "Inquiry"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Attempt" ADD CONSTRAINT "Attempt_inquiryId_fkey" FOREIGN KEY ("inquiryId") REFERENCES "Inquiry"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Reply" ADD CONSTRAINT "Reply_storyId_fkey" FOREIGN KEY ("storyId") REFERENCES "Story"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReplyInquiry" ADD CONSTRAINT "ReplyInquiry_replyId_fkey" FOREIGN KEY ("replyId") REFERENCES "Reply"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReplyInquiry" ADD CONSTRAINT "ReplyInquiry_inquiryId_fkey" FOREIGN KEY ("inquiryId") REFERENCES "Inquiry"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Coverage" ADD CONSTRAINT "Coverage_questionId_fkey" FOREIGN KEY ("questionId") REFERENCES "Question"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Coverage" ADD CONSTRAINT "Coverage_replyId_fkey" FOREIGN KEY ("replyId") REFERENCES "Reply"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Quote" ADD CONSTRAINT "Quote_replyId_fkey" FOREIGN KEY ("replyId") REFERENCES "Reply"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "QuoteApproval" ADD CONSTRAINT "QuoteApproval_quoteId_fkey" FOREIGN KEY ("quoteId") REFERENCES "Quote"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Attachment" ADD CONSTRAINT "Attachment_attemptId_fkey" FOREIGN KEY ("attemptId") REFERENCES "Attempt"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Attachment" ADD CONSTRAINT "Attachment_replyId_fkey" FOREIGN KEY ("replyId") REFERENCES "Reply"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AttachmentContent" ADD CONSTRAINT "AttachmentContent_attachmentId_fkey" FOREIGN KEY ("attachmentId") REFERENCES "Attachment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "QuestionTopic" ADD CONSTRAINT "QuestionTopic_questionId_fkey" FOREIGN KEY ("questionId") REFERENCES "Question"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ShortNotice" ADD CONSTRAINT "ShortNotice_inquiryId_fkey" FOREIGN KEY ("inquiryId") REFERENCES "Inquiry"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LineOverride" ADD CONSTRAINT "LineOverride_inquiryId_fkey" FOREIGN KEY ("inquiryId") REFERENCES "Inquiry"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SignOff" ADD CONSTRAINT "SignOff_storyId_fkey" FOREIGN KEY ("storyId") REFERENCES "Story"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Publication" ADD CONSTRAINT "Publication_storyId_fkey" FOREIGN KEY ("storyId") REFERENCES "Story"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AlertClosing" ADD CONSTRAINT "AlertClosing_publicationId_fkey" FOREIGN KEY ("publicationId") REFERENCES "Publication"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AlertClosing" ADD CONSTRAINT "AlertClosing_replyId_fkey" FOREIGN KEY ("replyId") REFERENCES "Reply"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Written by hand; what stands below is kept when the migration is written again.

-- The log starts empty: its last link has number 0 and this hash.
INSERT INTO "LogHead" ("id", "number", "hash") VALUES (1, 0, '0000000000000000000000000000000000000000000000000000000000000000');

CREATE FUNCTION "refuse"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '%', TG_ARGV[0] USING ERRCODE = 'restrict_violation';
END;
$$;

-- The log is append-only.
CREATE TRIGGER "LogEntry_no_update" BEFORE UPDATE OR DELETE ON "LogEntry"
FOR EACH ROW EXECUTE FUNCTION "refuse"('the log is append-only');

CREATE TRIGGER "LogEntry_no_truncate" BEFORE TRUNCATE ON "LogEntry"
FOR EACH STATEMENT EXECUTE FUNCTION "refuse"('the log is append-only');

-- Records stay as they were first logged.
CREATE TRIGGER "Question_no_update" BEFORE UPDATE ON "Question"
FOR EACH ROW EXECUTE FUNCTION "refuse"('a record is never changed in place: append a correction');

CREATE TRIGGER "Attempt_no_update" BEFORE UPDATE ON "Attempt"
FOR EACH ROW EXECUTE FUNCTION "refuse"('a record is never changed in place: append a correction');

CREATE TRIGGER "Reply_no_update" BEFORE UPDATE ON "Reply"
FOR EACH ROW EXECUTE FUNCTION "refuse"('a record is never changed in place: append a correction');

CREATE TRIGGER "ReplyInquiry_no_update" BEFORE UPDATE ON "ReplyInquiry"
FOR EACH ROW EXECUTE FUNCTION "refuse"('a record is never changed in place: append a correction');

CREATE TRIGGER "Coverage_no_update" BEFORE UPDATE ON "Coverage"
FOR EACH ROW EXECUTE FUNCTION "refuse"('a record is never changed in place: append a correction');

CREATE TRIGGER "Quote_no_update" BEFORE UPDATE ON "Quote"
FOR EACH ROW EXECUTE FUNCTION "refuse"('a record is never changed in place: append a correction');

CREATE TRIGGER "QuoteApproval_no_update" BEFORE UPDATE ON "QuoteApproval"
FOR EACH ROW EXECUTE FUNCTION "refuse"('a record is never changed in place: append a correction');

CREATE TRIGGER "Correction_no_update" BEFORE UPDATE ON "Correction"
FOR EACH ROW EXECUTE FUNCTION "refuse"('a record is never changed in place: append a correction');

CREATE TRIGGER "Attachment_no_update" BEFORE UPDATE ON "Attachment"
FOR EACH ROW EXECUTE FUNCTION "refuse"('a record is never changed in place: append a correction');

CREATE TRIGGER "AttachmentContent_no_update" BEFORE UPDATE ON "AttachmentContent"
FOR EACH ROW EXECUTE FUNCTION "refuse"('a record is never changed in place: append a correction');

CREATE TRIGGER "Withdrawal_no_update" BEFORE UPDATE ON "Withdrawal"
FOR EACH ROW EXECUTE FUNCTION "refuse"('a record is never changed in place: append a correction');

CREATE TRIGGER "QuestionTopic_no_update" BEFORE UPDATE ON "QuestionTopic"
FOR EACH ROW EXECUTE FUNCTION "refuse"('a record is never changed in place: append a correction');

CREATE TRIGGER "ShortNotice_no_update" BEFORE UPDATE ON "ShortNotice"
FOR EACH ROW EXECUTE FUNCTION "refuse"('a record is never changed in place: append a correction');

CREATE TRIGGER "LineOverride_no_update" BEFORE UPDATE ON "LineOverride"
FOR EACH ROW EXECUTE FUNCTION "refuse"('a record is never changed in place: append a correction');

CREATE TRIGGER "SignOff_no_update" BEFORE UPDATE ON "SignOff"
FOR EACH ROW EXECUTE FUNCTION "refuse"('a record is never changed in place: append a correction');

CREATE TRIGGER "Publication_no_update" BEFORE UPDATE ON "Publication"
FOR EACH ROW EXECUTE FUNCTION "refuse"('a record is never changed in place: append a correction');

CREATE TRIGGER "AlertClosing_no_update" BEFORE UPDATE ON "AlertClosing"
FOR EACH ROW EXECUTE FUNCTION "refuse"('a record is never changed in place: append a correction');

-- Of an inquiry all but its owner and the derived columns.
CREATE TRIGGER "Inquiry_no_update" BEFORE UPDATE ON "Inquiry"
FOR EACH ROW WHEN (
  to_jsonb(OLD) - '{ownerId,state,dueAt,putAt,attemptCount,lastEventAt}'::text[]
  IS DISTINCT FROM
  to_jsonb(NEW) - '{ownerId,state,dueAt,putAt,attemptCount,lastEventAt}'::text[]
) EXECUTE FUNCTION "refuse"('a record is never changed in place: append a correction');

-- CreateTable
CREATE TABLE "SavedSearch" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "personId" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "query" TEXT NOT NULL,
    "shared" BOOLEAN NOT NULL DEFAULT false,
    "loggedAt" DATETIME NOT NULL
);

-- CreateIndex
CREATE UNIQUE INDEX "SavedSearch_personId_name_key" ON "SavedSearch"("personId", "name");

-- Written by hand; what stands below is kept when the migration is written again.

CREATE TRIGGER "SavedSearch_no_update" BEFORE UPDATE ON "SavedSearch"
BEGIN SELECT RAISE(ABORT, 'a record is never changed in place: append a correction'); END;

-- ---- what search looks through; nothing but these triggers writes to it ----

-- Everything that can be found, as it reads now; "part" 0 is the record as it stands, any other the correction before which it
-- read so. "filters" holds what can be filtered by as words that begin with =, which no text does: kind, story (y),
-- organization (o), desk (d, in hexadecimal), person (p), reason (r), state (s); "shut" hides it from all but those of its
-- story and of what else follows. A private-use character stands between fields, so that no phrase reaches across.
-- A view for each kind, because SQLite compiles all of a view for every statement that fires a trigger.
CREATE VIEW "SearchStory" AS
-- A story: its title and slug.
SELECT 'story' AS "kind", s."id" AS "recordId", 0 AS "part", unixepoch(s."createdAt") AS "seconds", s."id" AS "storyId",
  s."title" || ' ' || char(57344) || ' ' || s."slug" AS "text",
  '=kstory' || ' =y' || s."id" || CASE WHEN s."restricted" THEN ' =shut' ELSE '' END || CASE WHEN s."desk" <> '' THEN ' =d' || lower(hex(s."desk")) ELSE '' END AS "filters"
FROM "Story" s;

CREATE VIEW "SearchInquiry" AS
-- A request, as it reads now.
SELECT 'inquiry' AS "kind", i."id" AS "recordId", 0 AS "part", unixepoch(i."loggedAt") AS "seconds", i."storyId" AS "storyId",
  COALESCE((SELECT json_extract(c."after", '$') FROM "Correction" c WHERE c."recordType" = 'Inquiry' AND c."recordId" = i."id" AND c."field" = 'subject' ORDER BY c."id" DESC LIMIT 1), i."subject") || ' ' || char(57344) || ' ' || COALESCE((SELECT json_extract(c."after", '$') FROM "Correction" c WHERE c."recordType" = 'Inquiry' AND c."recordId" = i."id" AND c."field" = 'letter' ORDER BY c."id" DESC LIMIT 1), i."letter") || ' ' || char(57344) || ' ' || COALESCE((SELECT json_extract(c."after", '$') FROM "Correction" c WHERE c."recordType" = 'Inquiry' AND c."recordId" = i."id" AND c."field" = 'office' ORDER BY c."id" DESC LIMIT 1), i."office") AS "text",
  '=kinquiry' || ' =y' || s."id" || CASE WHEN s."restricted" THEN ' =shut' ELSE '' END || CASE WHEN s."desk" <> '' THEN ' =d' || lower(hex(s."desk")) ELSE '' END || ' =o' || i."organizationId" || ' =s' || i."state" || ' =p' || i."ownerId" || ' =p' || i."loggedById" AS "filters"
FROM "Inquiry" i JOIN "Story" s ON s."id" = i."storyId"
UNION ALL
SELECT 'inquiry' AS "kind", c."recordId" AS "recordId", c."id" AS "part", unixepoch(c."loggedAt") AS "seconds", i."storyId" AS "storyId",
  json_extract(c."before", '$') AS "text",
  '=kinquiry' || ' =y' || s."id" || CASE WHEN s."restricted" THEN ' =shut' ELSE '' END || CASE WHEN s."desk" <> '' THEN ' =d' || lower(hex(s."desk")) ELSE '' END || ' =o' || i."organizationId" || ' =s' || i."state" || ' =p' || i."ownerId" || ' =p' || i."loggedById" AS "filters"
FROM "Correction" c JOIN "Inquiry" i ON i."id" = c."recordId" JOIN "Story" s ON s."id" = i."storyId"
WHERE c."recordType" = 'Inquiry' AND c."field" IN ('subject', 'letter', 'office') AND json_extract(c."before", '$') <> '';

CREATE VIEW "SearchQuestion" AS
SELECT 'question' AS "kind", q."id" AS "recordId", 0 AS "part", unixepoch(i."loggedAt") AS "seconds", i."storyId" AS "storyId",
  q."text" AS "text",
  '=kquestion' || ' =y' || s."id" || CASE WHEN s."restricted" THEN ' =shut' ELSE '' END || CASE WHEN s."desk" <> '' THEN ' =d' || lower(hex(s."desk")) ELSE '' END || ' =o' || i."organizationId" || ' =s' || i."state" || ' =p' || i."ownerId" || ' =p' || i."loggedById" AS "filters"
FROM "Question" q JOIN "Inquiry" i ON i."id" = q."inquiryId" JOIN "Story" s ON s."id" = i."storyId";

CREATE VIEW "SearchAttempt" AS
-- An attempt is its note; one that never had any is nothing to find.
SELECT 'attempt' AS "kind", a."id" AS "recordId", 0 AS "part", unixepoch(COALESCE((SELECT json_extract(c."after", '$') FROM "Correction" c WHERE c."recordType" = 'Attempt' AND c."recordId" = a."id" AND c."field" = 'at' ORDER BY c."id" DESC LIMIT 1), a."at")) AS "seconds", i."storyId" AS "storyId",
  COALESCE((SELECT json_extract(c."after", '$') FROM "Correction" c WHERE c."recordType" = 'Attempt' AND c."recordId" = a."id" AND c."field" = 'note' ORDER BY c."id" DESC LIMIT 1), a."note") AS "text",
  '=kattempt' || ' =y' || s."id" || CASE WHEN s."restricted" THEN ' =shut' ELSE '' END || CASE WHEN s."desk" <> '' THEN ' =d' || lower(hex(s."desk")) ELSE '' END || ' =o' || i."organizationId" || ' =s' || i."state" || ' =p' || i."ownerId" || ' =p' || i."loggedById" || ' =p' || a."byId" AS "filters"
FROM "Attempt" a JOIN "Inquiry" i ON i."id" = a."inquiryId" JOIN "Story" s ON s."id" = i."storyId"
WHERE a."note" <> '' OR EXISTS (SELECT 1 FROM "Correction" c WHERE c."recordType" = 'Attempt' AND c."recordId" = a."id" AND c."field" = 'note')
UNION ALL
SELECT 'attempt' AS "kind", c."recordId" AS "recordId", c."id" AS "part", unixepoch(c."loggedAt") AS "seconds", i."storyId" AS "storyId",
  json_extract(c."before", '$') AS "text",
  '=kattempt' || ' =y' || s."id" || CASE WHEN s."restricted" THEN ' =shut' ELSE '' END || CASE WHEN s."desk" <> '' THEN ' =d' || lower(hex(s."desk")) ELSE '' END || ' =o' || i."organizationId" || ' =s' || i."state" || ' =p' || i."ownerId" || ' =p' || i."loggedById" || ' =p' || a."byId" AS "filters"
FROM "Correction" c JOIN "Attempt" a ON a."id" = c."recordId" JOIN "Inquiry" i ON i."id" = a."inquiryId" JOIN "Story" s ON s."id" = i."storyId"
WHERE c."recordType" = 'Attempt' AND c."field" IN ('note') AND json_extract(c."before", '$') <> '';

CREATE VIEW "SearchReply" AS
-- A reply, with every request that it answers.
SELECT 'reply' AS "kind", r."id" AS "recordId", 0 AS "part", unixepoch(COALESCE((SELECT json_extract(c."after", '$') FROM "Correction" c WHERE c."recordType" = 'Reply' AND c."recordId" = r."id" AND c."field" = 'receivedAt' ORDER BY c."id" DESC LIMIT 1), r."receivedAt")) AS "seconds", r."storyId" AS "storyId",
  COALESCE((SELECT json_extract(c."after", '$') FROM "Correction" c WHERE c."recordType" = 'Reply' AND c."recordId" = r."id" AND c."field" = 'body' ORDER BY c."id" DESC LIMIT 1), r."body") || ' ' || char(57344) || ' ' || COALESCE((SELECT json_extract(c."after", '$') FROM "Correction" c WHERE c."recordType" = 'Reply' AND c."recordId" = r."id" AND c."field" = 'speakerName' ORDER BY c."id" DESC LIMIT 1), r."speakerName") || ' ' || char(57344) || ' ' || COALESCE((SELECT json_extract(c."after", '$') FROM "Correction" c WHERE c."recordType" = 'Reply' AND c."recordId" = r."id" AND c."field" = 'speakerTitle' ORDER BY c."id" DESC LIMIT 1), r."speakerTitle") || ' ' || char(57344) || ' ' || COALESCE((SELECT json_extract(c."after", '$') FROM "Correction" c WHERE c."recordType" = 'Reply' AND c."recordId" = r."id" AND c."field" = 'office' ORDER BY c."id" DESC LIMIT 1), r."office") || ' ' || char(57344) || ' ' || COALESCE((SELECT json_extract(c."after", '$') FROM "Correction" c WHERE c."recordType" = 'Reply' AND c."recordId" = r."id" AND c."field" = 'outlet' ORDER BY c."id" DESC LIMIT 1), r."outlet") || ' ' || char(57344) || ' ' || COALESCE((SELECT json_extract(c."after", '$') FROM "Correction" c WHERE c."recordType" = 'Reply' AND c."recordId" = r."id" AND c."field" = 'referredTo' ORDER BY c."id" DESC LIMIT 1), r."referredTo") AS "text",
  '=kreply' || ' =y' || s."id" || CASE WHEN s."restricted" THEN ' =shut' ELSE '' END || CASE WHEN s."desk" <> '' THEN ' =d' || lower(hex(s."desk")) ELSE '' END || ' ' || (SELECT group_concat('=o' || i."organizationId" || ' =s' || i."state" || ' =p' || i."ownerId" || ' =p' || i."loggedById", ' ' ORDER BY i."id") FROM "ReplyInquiry" l JOIN "Inquiry" i ON i."id" = l."inquiryId" WHERE l."replyId" = r."id") || ' =p' || r."loggedById" || CASE WHEN COALESCE((SELECT json_extract(c."after", '$') FROM "Correction" c WHERE c."recordType" = 'Reply' AND c."recordId" = r."id" AND c."field" = 'reason' ORDER BY c."id" DESC LIMIT 1), r."reason") <> '' THEN ' =r' || replace(COALESCE((SELECT json_extract(c."after", '$') FROM "Correction" c WHERE c."recordType" = 'Reply' AND c."recordId" = r."id" AND c."field" = 'reason' ORDER BY c."id" DESC LIMIT 1), r."reason"), '_', '') ELSE '' END AS "filters"
FROM "Reply" r JOIN "Story" s ON s."id" = r."storyId"
WHERE EXISTS (SELECT 1 FROM "ReplyInquiry" l WHERE l."replyId" = r."id")
UNION ALL
SELECT 'reply' AS "kind", c."recordId" AS "recordId", c."id" AS "part", unixepoch(c."loggedAt") AS "seconds", r."storyId" AS "storyId",
  json_extract(c."before", '$') AS "text",
  '=kreply' || ' =y' || s."id" || CASE WHEN s."restricted" THEN ' =shut' ELSE '' END || CASE WHEN s."desk" <> '' THEN ' =d' || lower(hex(s."desk")) ELSE '' END || ' ' || (SELECT group_concat('=o' || i."organizationId" || ' =s' || i."state" || ' =p' || i."ownerId" || ' =p' || i."loggedById", ' ' ORDER BY i."id") FROM "ReplyInquiry" l JOIN "Inquiry" i ON i."id" = l."inquiryId" WHERE l."replyId" = r."id") || ' =p' || r."loggedById" || CASE WHEN COALESCE((SELECT json_extract(c."after", '$') FROM "Correction" c WHERE c."recordType" = 'Reply' AND c."recordId" = r."id" AND c."field" = 'reason' ORDER BY c."id" DESC LIMIT 1), r."reason") <> '' THEN ' =r' || replace(COALESCE((SELECT json_extract(c."after", '$') FROM "Correction" c WHERE c."recordType" = 'Reply' AND c."recordId" = r."id" AND c."field" = 'reason' ORDER BY c."id" DESC LIMIT 1), r."reason"), '_', '') ELSE '' END AS "filters"
FROM "Correction" c JOIN "Reply" r ON r."id" = c."recordId" JOIN "Story" s ON s."id" = r."storyId"
WHERE c."recordType" = 'Reply' AND c."field" IN ('body', 'speakerName', 'speakerTitle', 'office', 'outlet', 'referredTo') AND json_extract(c."before", '$') <> '' AND EXISTS (SELECT 1 FROM "ReplyInquiry" l WHERE l."replyId" = r."id");

CREATE VIEW "SearchQuote" AS
-- The log holds a quote's words as they were marked; its offsets count UTF-16, which no database does.
SELECT 'quote' AS "kind", q."id" AS "recordId", 0 AS "part", unixepoch(q."loggedAt") AS "seconds", r."storyId" AS "storyId",
  COALESCE((SELECT json_extract(e."data", '$.text') FROM "LogEntry" e WHERE e."recordType" = 'Quote' AND e."recordId" = q."id" AND e."action" = 'quote.marked' ORDER BY e."number" LIMIT 1), substr(r."body", q."start" + 1, q."end" - q."start")) || ' ' || char(57344) || ' ' || q."translation" AS "text",
  '=kquote' || ' =y' || s."id" || CASE WHEN s."restricted" THEN ' =shut' ELSE '' END || CASE WHEN s."desk" <> '' THEN ' =d' || lower(hex(s."desk")) ELSE '' END || ' ' || (SELECT group_concat('=o' || i."organizationId" || ' =s' || i."state" || ' =p' || i."ownerId" || ' =p' || i."loggedById", ' ' ORDER BY i."id") FROM "ReplyInquiry" l JOIN "Inquiry" i ON i."id" = l."inquiryId" WHERE l."replyId" = r."id") || ' =p' || q."loggedById" || CASE WHEN COALESCE((SELECT json_extract(c."after", '$') FROM "Correction" c WHERE c."recordType" = 'Reply' AND c."recordId" = r."id" AND c."field" = 'reason' ORDER BY c."id" DESC LIMIT 1), r."reason") <> '' THEN ' =r' || replace(COALESCE((SELECT json_extract(c."after", '$') FROM "Correction" c WHERE c."recordType" = 'Reply' AND c."recordId" = r."id" AND c."field" = 'reason' ORDER BY c."id" DESC LIMIT 1), r."reason"), '_', '') ELSE '' END AS "filters"
FROM "Quote" q JOIN "Reply" r ON r."id" = q."replyId" JOIN "Story" s ON s."id" = r."storyId"
WHERE EXISTS (SELECT 1 FROM "ReplyInquiry" l WHERE l."replyId" = r."id");

CREATE VIEW "SearchOrganization" AS
-- An organization with all its contacts, those no longer used as well.
SELECT 'organization' AS "kind", g."id" AS "recordId", 0 AS "part", unixepoch(g."createdAt") AS "seconds", NULL AS "storyId",
  g."nameEn" || ' ' || char(57344) || ' ' || g."nameFr" || ' ' || char(57344) || ' ' || g."abbreviationEn" || ' ' || char(57344) || ' ' || g."abbreviationFr" || ' ' || char(57344) || ' ' || g."aliases" || ' ' || char(57344) || ' ' || g."slug" || ' ' || char(57344) || ' ' || g."notes" || ' ' || char(57344) || ' ' || COALESCE((SELECT group_concat(t."name" || ' ' || char(57344) || ' ' || t."title" || ' ' || char(57344) || ' ' || t."email" || ' ' || char(57344) || ' ' || t."phone", ' ' || char(57344) || ' ' ORDER BY t."id") FROM "Contact" t WHERE t."organizationId" = g."id"), '') AS "text",
  '=korganization' || ' =o' || g."id" AS "filters"
FROM "Organization" g;

CREATE VIEW "SearchPerson" AS
SELECT 'person' AS "kind", p."id" AS "recordId", 0 AS "part", unixepoch(p."createdAt") AS "seconds", NULL AS "storyId",
  p."name" AS "text",
  '=kperson' || ' =p' || p."id" AS "filters"
FROM "Person" p
UNION ALL
-- Somebody's address is for themselves and administrators.
SELECT 'person' AS "kind", p."id" AS "recordId", 1 AS "part", unixepoch(p."createdAt") AS "seconds", NULL AS "storyId",
  p."email" AS "text",
  '=kperson' || ' =p' || p."id" || ' =shut =staff =m' || p."id" AS "filters"
FROM "Person" p;

CREATE VIEW "SearchSource" AS
SELECT "kind", "recordId", "part", "seconds", "storyId", "text", "filters" FROM "SearchStory"
UNION ALL SELECT "kind", "recordId", "part", "seconds", "storyId", "text", "filters" FROM "SearchInquiry"
UNION ALL SELECT "kind", "recordId", "part", "seconds", "storyId", "text", "filters" FROM "SearchQuestion"
UNION ALL SELECT "kind", "recordId", "part", "seconds", "storyId", "text", "filters" FROM "SearchAttempt"
UNION ALL SELECT "kind", "recordId", "part", "seconds", "storyId", "text", "filters" FROM "SearchReply"
UNION ALL SELECT "kind", "recordId", "part", "seconds", "storyId", "text", "filters" FROM "SearchQuote"
UNION ALL SELECT "kind", "recordId", "part", "seconds", "storyId", "text", "filters" FROM "SearchOrganization"
UNION ALL SELECT "kind", "recordId", "part", "seconds", "storyId", "text", "filters" FROM "SearchPerson";

-- Where each of it stands in the index. An id is the second it happened in, counted from 1900, times 524288, and a number
-- within that second: by falling id the newest comes first, and days are a range of ids.
CREATE TABLE "SearchDocument" (
  "id" INTEGER NOT NULL PRIMARY KEY,
  "kind" TEXT NOT NULL,
  "recordId" INTEGER NOT NULL,
  "part" INTEGER NOT NULL
);
CREATE UNIQUE INDEX "SearchDocument_kind_recordId_part_key" ON "SearchDocument"("kind", "recordId", "part");

-- The words themselves: cut, without accents and in small letters, by SQLite. No text is kept a second time.
CREATE VIRTUAL TABLE "SearchText" USING fts5("words", "filters", content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 2');

-- Procedures, as SQLite can have them: what is put in here comes into the index in place of what stood there before.
CREATE VIEW "SearchPut" AS SELECT '' AS "kind", 0 AS "recordId", 0 AS "part", 0 AS "seconds", 0 AS "storyId", '' AS "text", '' AS "filters" WHERE false;
CREATE TRIGGER "SearchPut_insert" INSTEAD OF INSERT ON "SearchPut"
BEGIN
DELETE FROM "SearchText" WHERE "rowid" = (SELECT "id" FROM "SearchDocument" WHERE "kind" = NEW."kind" AND "recordId" = NEW."recordId" AND "part" = NEW."part");
DELETE FROM "SearchDocument" WHERE "kind" = NEW."kind" AND "recordId" = NEW."recordId" AND "part" = NEW."part" AND "id" / 524288 <> NEW."seconds" + 2208988800;
INSERT INTO "SearchDocument" ("id", "kind", "recordId", "part")
SELECT COALESCE(MAX("id") + 1, (NEW."seconds" + 2208988800) * 524288), NEW."kind", NEW."recordId", NEW."part"
FROM "SearchDocument"
WHERE "id" BETWEEN (NEW."seconds" + 2208988800) * 524288 AND (NEW."seconds" + 2208988800) * 524288 + 524287
HAVING NOT EXISTS (SELECT 1 FROM "SearchDocument" WHERE "kind" = NEW."kind" AND "recordId" = NEW."recordId" AND "part" = NEW."part");
INSERT INTO "SearchText" ("rowid", "words", "filters")
VALUES ((SELECT "id" FROM "SearchDocument" WHERE "kind" = NEW."kind" AND "recordId" = NEW."recordId" AND "part" = NEW."part"), NEW."text", NEW."filters");
END;

-- What is put in here leaves it.
CREATE VIEW "SearchDrop" AS SELECT '' AS "kind", 0 AS "recordId", 0 AS "part" WHERE false;
CREATE TRIGGER "SearchDrop_insert" INSTEAD OF INSERT ON "SearchDrop"
BEGIN
DELETE FROM "SearchText" WHERE "rowid" = (SELECT "id" FROM "SearchDocument" WHERE "kind" = NEW."kind" AND "recordId" = NEW."recordId" AND "part" = NEW."part");
DELETE FROM "SearchDocument" WHERE "kind" = NEW."kind" AND "recordId" = NEW."recordId" AND "part" = NEW."part";
END;

CREATE TRIGGER "Story_search_insert" AFTER INSERT ON "Story"
BEGIN
INSERT INTO "SearchPut" SELECT * FROM "SearchStory" WHERE "recordId" = NEW."id";
END;

CREATE TRIGGER "Story_search_delete" AFTER DELETE ON "Story"
BEGIN
INSERT INTO "SearchDrop" ("kind", "recordId", "part") VALUES ('story', OLD."id", 0);
END;

CREATE TRIGGER "Inquiry_search_insert" AFTER INSERT ON "Inquiry"
BEGIN
INSERT INTO "SearchPut" SELECT * FROM "SearchInquiry" WHERE "recordId" = NEW."id";
END;

CREATE TRIGGER "Inquiry_search_delete" AFTER DELETE ON "Inquiry"
BEGIN
INSERT INTO "SearchDrop" ("kind", "recordId", "part") VALUES ('inquiry', OLD."id", 0);
END;

CREATE TRIGGER "Question_search_insert" AFTER INSERT ON "Question"
BEGIN
INSERT INTO "SearchPut" SELECT * FROM "SearchQuestion" WHERE "recordId" = NEW."id";
END;

CREATE TRIGGER "Question_search_delete" AFTER DELETE ON "Question"
BEGIN
INSERT INTO "SearchDrop" ("kind", "recordId", "part") VALUES ('question', OLD."id", 0);
END;

CREATE TRIGGER "Attempt_search_insert" AFTER INSERT ON "Attempt"
BEGIN
INSERT INTO "SearchPut" SELECT * FROM "SearchAttempt" WHERE "recordId" = NEW."id";
END;

CREATE TRIGGER "Attempt_search_delete" AFTER DELETE ON "Attempt"
BEGIN
INSERT INTO "SearchDrop" ("kind", "recordId", "part") VALUES ('attempt', OLD."id", 0);
END;

CREATE TRIGGER "Organization_search_insert" AFTER INSERT ON "Organization"
BEGIN
INSERT INTO "SearchPut" SELECT * FROM "SearchOrganization" WHERE "recordId" = NEW."id";
END;

CREATE TRIGGER "Organization_search_delete" AFTER DELETE ON "Organization"
BEGIN
INSERT INTO "SearchDrop" ("kind", "recordId", "part") VALUES ('organization', OLD."id", 0);
END;

CREATE TRIGGER "Story_search_update" AFTER UPDATE OF "title", "slug" ON "Story"
WHEN OLD."title" IS NOT NEW."title" OR OLD."slug" IS NOT NEW."slug"
BEGIN
INSERT INTO "SearchPut" SELECT * FROM "SearchStory" WHERE "recordId" = NEW."id";
END;

CREATE TRIGGER "Story_search_access" AFTER UPDATE OF "restricted", "desk" ON "Story"
WHEN OLD."restricted" IS NOT NEW."restricted" OR OLD."desk" IS NOT NEW."desk"
BEGIN
INSERT INTO "SearchPut" SELECT * FROM "SearchStory" WHERE "storyId" = NEW."id";
INSERT INTO "SearchPut" SELECT * FROM "SearchInquiry" WHERE "storyId" = NEW."id";
INSERT INTO "SearchPut" SELECT * FROM "SearchQuestion" WHERE "storyId" = NEW."id";
INSERT INTO "SearchPut" SELECT * FROM "SearchAttempt" WHERE "storyId" = NEW."id";
INSERT INTO "SearchPut" SELECT * FROM "SearchReply" WHERE "storyId" = NEW."id";
INSERT INTO "SearchPut" SELECT * FROM "SearchQuote" WHERE "storyId" = NEW."id";
END;

CREATE TRIGGER "Inquiry_search_update" AFTER UPDATE OF "state", "ownerId" ON "Inquiry"
WHEN OLD."state" IS NOT NEW."state" OR OLD."ownerId" IS NOT NEW."ownerId"
BEGIN
INSERT INTO "SearchPut" SELECT * FROM "SearchInquiry" WHERE "recordId" = NEW."id";
INSERT INTO "SearchPut" SELECT * FROM "SearchQuestion" WHERE "recordId" IN (SELECT "id" FROM "Question" WHERE "inquiryId" = NEW."id");
INSERT INTO "SearchPut" SELECT * FROM "SearchAttempt" WHERE "recordId" IN (SELECT "id" FROM "Attempt" WHERE "inquiryId" = NEW."id");
INSERT INTO "SearchPut" SELECT * FROM "SearchReply" WHERE "recordId" IN (SELECT "replyId" FROM "ReplyInquiry" WHERE "inquiryId" = NEW."id");
INSERT INTO "SearchPut" SELECT * FROM "SearchQuote" WHERE "recordId" IN (SELECT q."id" FROM "Quote" q JOIN "ReplyInquiry" l ON l."replyId" = q."replyId" WHERE l."inquiryId" = NEW."id");
END;

CREATE TRIGGER "Organization_search_update" AFTER UPDATE OF "nameEn", "nameFr", "abbreviationEn", "abbreviationFr", "aliases", "slug", "notes" ON "Organization"
WHEN OLD."nameEn" IS NOT NEW."nameEn" OR OLD."nameFr" IS NOT NEW."nameFr" OR OLD."abbreviationEn" IS NOT NEW."abbreviationEn" OR OLD."abbreviationFr" IS NOT NEW."abbreviationFr" OR OLD."aliases" IS NOT NEW."aliases" OR OLD."slug" IS NOT NEW."slug" OR OLD."notes" IS NOT NEW."notes"
BEGIN
INSERT INTO "SearchPut" SELECT * FROM "SearchOrganization" WHERE "recordId" = NEW."id";
END;

CREATE TRIGGER "Contact_search_insert" AFTER INSERT ON "Contact"
BEGIN
INSERT INTO "SearchPut" SELECT * FROM "SearchOrganization" WHERE "recordId" = NEW."organizationId";
END;

CREATE TRIGGER "Contact_search_update" AFTER UPDATE OF "name", "title", "email", "phone" ON "Contact"
WHEN OLD."name" IS NOT NEW."name" OR OLD."title" IS NOT NEW."title" OR OLD."email" IS NOT NEW."email" OR OLD."phone" IS NOT NEW."phone"
BEGIN
INSERT INTO "SearchPut" SELECT * FROM "SearchOrganization" WHERE "recordId" = NEW."organizationId";
END;

CREATE TRIGGER "Contact_search_delete" AFTER DELETE ON "Contact"
BEGIN
INSERT INTO "SearchPut" SELECT * FROM "SearchOrganization" WHERE "recordId" = OLD."organizationId";
END;

CREATE TRIGGER "Person_search_insert" AFTER INSERT ON "Person"
BEGIN
INSERT INTO "SearchPut" SELECT * FROM "SearchPerson" WHERE "recordId" = NEW."id";
END;

CREATE TRIGGER "Person_search_update" AFTER UPDATE OF "name", "email" ON "Person"
WHEN OLD."name" IS NOT NEW."name" OR OLD."email" IS NOT NEW."email"
BEGIN
INSERT INTO "SearchPut" SELECT * FROM "SearchPerson" WHERE "recordId" = NEW."id";
END;

CREATE TRIGGER "Person_search_delete" AFTER DELETE ON "Person"
BEGIN
INSERT INTO "SearchDrop" ("kind", "recordId", "part") VALUES ('person', OLD."id", 0);
INSERT INTO "SearchDrop" ("kind", "recordId", "part") VALUES ('person', OLD."id", 1);
END;

CREATE TRIGGER "ReplyInquiry_search_insert" AFTER INSERT ON "ReplyInquiry"
BEGIN
INSERT INTO "SearchPut" SELECT * FROM "SearchReply" WHERE "recordId" = NEW."replyId";
INSERT INTO "SearchPut" SELECT * FROM "SearchQuote" WHERE "recordId" IN (SELECT "id" FROM "Quote" WHERE "replyId" = NEW."replyId");
END;

CREATE TRIGGER "ReplyInquiry_search_delete" AFTER DELETE ON "ReplyInquiry"
BEGIN
INSERT INTO "SearchPut" SELECT * FROM "SearchReply" WHERE "recordId" = OLD."replyId";
INSERT INTO "SearchPut" SELECT * FROM "SearchQuote" WHERE "recordId" IN (SELECT "id" FROM "Quote" WHERE "replyId" = OLD."replyId");
END;

CREATE TRIGGER "Reply_search_delete" AFTER DELETE ON "Reply"
BEGIN
INSERT INTO "SearchDrop" ("kind", "recordId", "part") VALUES ('reply', OLD."id", 0);
END;

CREATE TRIGGER "Correction_search_insert" AFTER INSERT ON "Correction"
BEGIN
INSERT INTO "SearchPut" SELECT * FROM "SearchInquiry" WHERE "recordId" = NEW."recordId" AND NEW."recordType" = 'Inquiry';
INSERT INTO "SearchPut" SELECT * FROM "SearchAttempt" WHERE "recordId" = NEW."recordId" AND NEW."recordType" = 'Attempt';
INSERT INTO "SearchPut" SELECT * FROM "SearchReply" WHERE "recordId" = NEW."recordId" AND NEW."recordType" = 'Reply';
INSERT INTO "SearchPut" SELECT * FROM "SearchQuote" WHERE "recordId" IN (SELECT "id" FROM "Quote" WHERE "replyId" = NEW."recordId" AND NEW."recordType" = 'Reply');
END;

CREATE TRIGGER "Correction_search_delete" AFTER DELETE ON "Correction"
BEGIN
INSERT INTO "SearchDrop" ("kind", "recordId", "part") VALUES (lower(OLD."recordType"), OLD."recordId", OLD."id");
INSERT INTO "SearchPut" SELECT * FROM "SearchInquiry" WHERE "recordId" = OLD."recordId" AND OLD."recordType" = 'Inquiry';
INSERT INTO "SearchPut" SELECT * FROM "SearchAttempt" WHERE "recordId" = OLD."recordId" AND OLD."recordType" = 'Attempt';
INSERT INTO "SearchPut" SELECT * FROM "SearchReply" WHERE "recordId" = OLD."recordId" AND OLD."recordType" = 'Reply';
END;

CREATE TRIGGER "LogEntry_search_insert" AFTER INSERT ON "LogEntry"
WHEN NEW."action" = 'quote.marked'
BEGIN
INSERT INTO "SearchPut" SELECT * FROM "SearchQuote" WHERE "recordId" = NEW."recordId";
END;

CREATE TRIGGER "Quote_search_delete" AFTER DELETE ON "Quote"
BEGIN
INSERT INTO "SearchDrop" ("kind", "recordId", "part") VALUES ('quote', OLD."id", 0);
END;

-- What databases hold already.
INSERT INTO "SearchPut" SELECT * FROM "SearchSource" ORDER BY "seconds", "kind", "recordId", "part";

-- CreateTable
CREATE TABLE "SavedSearch" (
    "id" SERIAL NOT NULL,
    "personId" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "query" TEXT NOT NULL,
    "shared" BOOLEAN NOT NULL DEFAULT false,
    "loggedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "SavedSearch_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "SavedSearch_personId_name_key" ON "SavedSearch"("personId", "name");

-- Written by hand; what stands below is kept when the migration is written again.

CREATE TRIGGER "SavedSearch_no_update" BEFORE UPDATE ON "SavedSearch"
FOR EACH ROW EXECUTE FUNCTION "refuse"('a record is never changed in place: append a correction');

-- ---- what search looks through; nothing but these triggers writes to it ----

-- Everything that can be found, as it reads now; "part" 0 is the record as it stands, any other the correction before which it
-- read so. "filters" holds what can be filtered by as words that begin with =, which no text does: kind, story (y),
-- organization (o), desk (d, in hexadecimal), person (p), reason (r), state (s); "shut" hides it from all but those of its
-- story and of what else follows. A private-use character stands between fields, so that no phrase reaches across.
-- A view for each kind, because SQLite compiles all of a view for every statement that fires a trigger.
CREATE VIEW "SearchStory" AS
-- A story: its title and slug.
SELECT 'story' AS "kind", s."id" AS "recordId", 0 AS "part", floor(extract(epoch FROM s."createdAt"))::bigint AS "seconds", s."id" AS "storyId",
  s."title" || ' ' || chr(57344) || ' ' || s."slug" AS "text",
  '=kstory' || ' =y' || s."id" || CASE WHEN s."restricted" THEN ' =shut' ELSE '' END || CASE WHEN s."desk" <> '' THEN ' =d' || encode(convert_to(s."desk", 'UTF8'), 'hex') ELSE '' END AS "filters"
FROM "Story" s;

CREATE VIEW "SearchInquiry" AS
-- A request, as it reads now.
SELECT 'inquiry' AS "kind", i."id" AS "recordId", 0 AS "part", floor(extract(epoch FROM i."loggedAt"))::bigint AS "seconds", i."storyId" AS "storyId",
  COALESCE((SELECT (c."after"::jsonb #>> '{}') FROM "Correction" c WHERE c."recordType" = 'Inquiry' AND c."recordId" = i."id" AND c."field" = 'subject' ORDER BY c."id" DESC LIMIT 1), i."subject") || ' ' || chr(57344) || ' ' || COALESCE((SELECT (c."after"::jsonb #>> '{}') FROM "Correction" c WHERE c."recordType" = 'Inquiry' AND c."recordId" = i."id" AND c."field" = 'letter' ORDER BY c."id" DESC LIMIT 1), i."letter") || ' ' || chr(57344) || ' ' || COALESCE((SELECT (c."after"::jsonb #>> '{}') FROM "Correction" c WHERE c."recordType" = 'Inquiry' AND c."recordId" = i."id" AND c."field" = 'office' ORDER BY c."id" DESC LIMIT 1), i."office") AS "text",
  '=kinquiry' || ' =y' || s."id" || CASE WHEN s."restricted" THEN ' =shut' ELSE '' END || CASE WHEN s."desk" <> '' THEN ' =d' || encode(convert_to(s."desk", 'UTF8'), 'hex') ELSE '' END || ' =o' || i."organizationId" || ' =s' || i."state" || ' =p' || i."ownerId" || ' =p' || i."loggedById" AS "filters"
FROM "Inquiry" i JOIN "Story" s ON s."id" = i."storyId"
UNION ALL
SELECT 'inquiry' AS "kind", c."recordId" AS "recordId", c."id" AS "part", floor(extract(epoch FROM c."loggedAt"))::bigint AS "seconds", i."storyId" AS "storyId",
  (c."before"::jsonb #>> '{}') AS "text",
  '=kinquiry' || ' =y' || s."id" || CASE WHEN s."restricted" THEN ' =shut' ELSE '' END || CASE WHEN s."desk" <> '' THEN ' =d' || encode(convert_to(s."desk", 'UTF8'), 'hex') ELSE '' END || ' =o' || i."organizationId" || ' =s' || i."state" || ' =p' || i."ownerId" || ' =p' || i."loggedById" AS "filters"
FROM "Correction" c JOIN "Inquiry" i ON i."id" = c."recordId" JOIN "Story" s ON s."id" = i."storyId"
WHERE c."recordType" = 'Inquiry' AND c."field" IN ('subject', 'letter', 'office') AND (c."before"::jsonb #>> '{}') <> '';

CREATE VIEW "SearchQuestion" AS
SELECT 'question' AS "kind", q."id" AS "recordId", 0 AS "part", floor(extract(epoch FROM i."loggedAt"))::bigint AS "seconds", i."storyId" AS "storyId",
  q."text" AS "text",
  '=kquestion' || ' =y' || s."id" || CASE WHEN s."restricted" THEN ' =shut' ELSE '' END || CASE WHEN s."desk" <> '' THEN ' =d' || encode(convert_to(s."desk", 'UTF8'), 'hex') ELSE '' END || ' =o' || i."organizationId" || ' =s' || i."state" || ' =p' || i."ownerId" || ' =p' || i."loggedById" AS "filters"
FROM "Question" q JOIN "Inquiry" i ON i."id" = q."inquiryId" JOIN "Story" s ON s."id" = i."storyId";

CREATE VIEW "SearchAttempt" AS
-- An attempt is its note; one that never had any is nothing to find.
SELECT 'attempt' AS "kind", a."id" AS "recordId", 0 AS "part", floor(extract(epoch FROM COALESCE(((SELECT (c."after"::jsonb #>> '{}') FROM "Correction" c WHERE c."recordType" = 'Attempt' AND c."recordId" = a."id" AND c."field" = 'at' ORDER BY c."id" DESC LIMIT 1))::timestamptz AT TIME ZONE 'UTC', a."at")))::bigint AS "seconds", i."storyId" AS "storyId",
  COALESCE((SELECT (c."after"::jsonb #>> '{}') FROM "Correction" c WHERE c."recordType" = 'Attempt' AND c."recordId" = a."id" AND c."field" = 'note' ORDER BY c."id" DESC LIMIT 1), a."note") AS "text",
  '=kattempt' || ' =y' || s."id" || CASE WHEN s."restricted" THEN ' =shut' ELSE '' END || CASE WHEN s."desk" <> '' THEN ' =d' || encode(convert_to(s."desk", 'UTF8'), 'hex') ELSE '' END || ' =o' || i."organizationId" || ' =s' || i."state" || ' =p' || i."ownerId" || ' =p' || i."loggedById" || ' =p' || a."byId" AS "filters"
FROM "Attempt" a JOIN "Inquiry" i ON i."id" = a."inquiryId" JOIN "Story" s ON s."id" = i."storyId"
WHERE a."note" <> '' OR EXISTS (SELECT 1 FROM "Correction" c WHERE c."recordType" = 'Attempt' AND c."recordId" = a."id" AND c."field" = 'note')
UNION ALL
SELECT 'attempt' AS "kind", c."recordId" AS "recordId", c."id" AS "part", floor(extract(epoch FROM c."loggedAt"))::bigint AS "seconds", i."storyId" AS "storyId",
  (c."before"::jsonb #>> '{}') AS "text",
  '=kattempt' || ' =y' || s."id" || CASE WHEN s."restricted" THEN ' =shut' ELSE '' END || CASE WHEN s."desk" <> '' THEN ' =d' || encode(convert_to(s."desk", 'UTF8'), 'hex') ELSE '' END || ' =o' || i."organizationId" || ' =s' || i."state" || ' =p' || i."ownerId" || ' =p' || i."loggedById" || ' =p' || a."byId" AS "filters"
FROM "Correction" c JOIN "Attempt" a ON a."id" = c."recordId" JOIN "Inquiry" i ON i."id" = a."inquiryId" JOIN "Story" s ON s."id" = i."storyId"
WHERE c."recordType" = 'Attempt' AND c."field" IN ('note') AND (c."before"::jsonb #>> '{}') <> '';

CREATE VIEW "SearchReply" AS
-- A reply, with every request that it answers.
SELECT 'reply' AS "kind", r."id" AS "recordId", 0 AS "part", floor(extract(epoch FROM COALESCE(((SELECT (c."after"::jsonb #>> '{}') FROM "Correction" c WHERE c."recordType" = 'Reply' AND c."recordId" = r."id" AND c."field" = 'receivedAt' ORDER BY c."id" DESC LIMIT 1))::timestamptz AT TIME ZONE 'UTC', r."receivedAt")))::bigint AS "seconds", r."storyId" AS "storyId",
  COALESCE((SELECT (c."after"::jsonb #>> '{}') FROM "Correction" c WHERE c."recordType" = 'Reply' AND c."recordId" = r."id" AND c."field" = 'body' ORDER BY c."id" DESC LIMIT 1), r."body") || ' ' || chr(57344) || ' ' || COALESCE((SELECT (c."after"::jsonb #>> '{}') FROM "Correction" c WHERE c."recordType" = 'Reply' AND c."recordId" = r."id" AND c."field" = 'speakerName' ORDER BY c."id" DESC LIMIT 1), r."speakerName") || ' ' || chr(57344) || ' ' || COALESCE((SELECT (c."after"::jsonb #>> '{}') FROM "Correction" c WHERE c."recordType" = 'Reply' AND c."recordId" = r."id" AND c."field" = 'speakerTitle' ORDER BY c."id" DESC LIMIT 1), r."speakerTitle") || ' ' || chr(57344) || ' ' || COALESCE((SELECT (c."after"::jsonb #>> '{}') FROM "Correction" c WHERE c."recordType" = 'Reply' AND c."recordId" = r."id" AND c."field" = 'office' ORDER BY c."id" DESC LIMIT 1), r."office") || ' ' || chr(57344) || ' ' || COALESCE((SELECT (c."after"::jsonb #>> '{}') FROM "Correction" c WHERE c."recordType" = 'Reply' AND c."recordId" = r."id" AND c."field" = 'outlet' ORDER BY c."id" DESC LIMIT 1), r."outlet") || ' ' || chr(57344) || ' ' || COALESCE((SELECT (c."after"::jsonb #>> '{}') FROM "Correction" c WHERE c."recordType" = 'Reply' AND c."recordId" = r."id" AND c."field" = 'referredTo' ORDER BY c."id" DESC LIMIT 1), r."referredTo") AS "text",
  '=kreply' || ' =y' || s."id" || CASE WHEN s."restricted" THEN ' =shut' ELSE '' END || CASE WHEN s."desk" <> '' THEN ' =d' || encode(convert_to(s."desk", 'UTF8'), 'hex') ELSE '' END || ' ' || (SELECT string_agg('=o' || i."organizationId" || ' =s' || i."state" || ' =p' || i."ownerId" || ' =p' || i."loggedById", ' ' ORDER BY i."id") FROM "ReplyInquiry" l JOIN "Inquiry" i ON i."id" = l."inquiryId" WHERE l."replyId" = r."id") || ' =p' || r."loggedById" || CASE WHEN COALESCE((SELECT (c."after"::jsonb #>> '{}') FROM "Correction" c WHERE c."recordType" = 'Reply' AND c."recordId" = r."id" AND c."field" = 'reason' ORDER BY c."id" DESC LIMIT 1), r."reason") <> '' THEN ' =r' || replace(COALESCE((SELECT (c."after"::jsonb #>> '{}') FROM "Correction" c WHERE c."recordType" = 'Reply' AND c."recordId" = r."id" AND c."field" = 'reason' ORDER BY c."id" DESC LIMIT 1), r."reason"), '_', '') ELSE '' END AS "filters"
FROM "Reply" r JOIN "Story" s ON s."id" = r."storyId"
WHERE EXISTS (SELECT 1 FROM "ReplyInquiry" l WHERE l."replyId" = r."id")
UNION ALL
SELECT 'reply' AS "kind", c."recordId" AS "recordId", c."id" AS "part", floor(extract(epoch FROM c."loggedAt"))::bigint AS "seconds", r."storyId" AS "storyId",
  (c."before"::jsonb #>> '{}') AS "text",
  '=kreply' || ' =y' || s."id" || CASE WHEN s."restricted" THEN ' =shut' ELSE '' END || CASE WHEN s."desk" <> '' THEN ' =d' || encode(convert_to(s."desk", 'UTF8'), 'hex') ELSE '' END || ' ' || (SELECT string_agg('=o' || i."organizationId" || ' =s' || i."state" || ' =p' || i."ownerId" || ' =p' || i."loggedById", ' ' ORDER BY i."id") FROM "ReplyInquiry" l JOIN "Inquiry" i ON i."id" = l."inquiryId" WHERE l."replyId" = r."id") || ' =p' || r."loggedById" || CASE WHEN COALESCE((SELECT (c."after"::jsonb #>> '{}') FROM "Correction" c WHERE c."recordType" = 'Reply' AND c."recordId" = r."id" AND c."field" = 'reason' ORDER BY c."id" DESC LIMIT 1), r."reason") <> '' THEN ' =r' || replace(COALESCE((SELECT (c."after"::jsonb #>> '{}') FROM "Correction" c WHERE c."recordType" = 'Reply' AND c."recordId" = r."id" AND c."field" = 'reason' ORDER BY c."id" DESC LIMIT 1), r."reason"), '_', '') ELSE '' END AS "filters"
FROM "Correction" c JOIN "Reply" r ON r."id" = c."recordId" JOIN "Story" s ON s."id" = r."storyId"
WHERE c."recordType" = 'Reply' AND c."field" IN ('body', 'speakerName', 'speakerTitle', 'office', 'outlet', 'referredTo') AND (c."before"::jsonb #>> '{}') <> '' AND EXISTS (SELECT 1 FROM "ReplyInquiry" l WHERE l."replyId" = r."id");

CREATE VIEW "SearchQuote" AS
-- The log holds a quote's words as they were marked; its offsets count UTF-16, which no database does.
SELECT 'quote' AS "kind", q."id" AS "recordId", 0 AS "part", floor(extract(epoch FROM q."loggedAt"))::bigint AS "seconds", r."storyId" AS "storyId",
  COALESCE((SELECT (e."data"::jsonb ->> 'text') FROM "LogEntry" e WHERE e."recordType" = 'Quote' AND e."recordId" = q."id" AND e."action" = 'quote.marked' ORDER BY e."number" LIMIT 1), substr(r."body", q."start" + 1, q."end" - q."start")) || ' ' || chr(57344) || ' ' || q."translation" AS "text",
  '=kquote' || ' =y' || s."id" || CASE WHEN s."restricted" THEN ' =shut' ELSE '' END || CASE WHEN s."desk" <> '' THEN ' =d' || encode(convert_to(s."desk", 'UTF8'), 'hex') ELSE '' END || ' ' || (SELECT string_agg('=o' || i."organizationId" || ' =s' || i."state" || ' =p' || i."ownerId" || ' =p' || i."loggedById", ' ' ORDER BY i."id") FROM "ReplyInquiry" l JOIN "Inquiry" i ON i."id" = l."inquiryId" WHERE l."replyId" = r."id") || ' =p' || q."loggedById" || CASE WHEN COALESCE((SELECT (c."after"::jsonb #>> '{}') FROM "Correction" c WHERE c."recordType" = 'Reply' AND c."recordId" = r."id" AND c."field" = 'reason' ORDER BY c."id" DESC LIMIT 1), r."reason") <> '' THEN ' =r' || replace(COALESCE((SELECT (c."after"::jsonb #>> '{}') FROM "Correction" c WHERE c."recordType" = 'Reply' AND c."recordId" = r."id" AND c."field" = 'reason' ORDER BY c."id" DESC LIMIT 1), r."reason"), '_', '') ELSE '' END AS "filters"
FROM "Quote" q JOIN "Reply" r ON r."id" = q."replyId" JOIN "Story" s ON s."id" = r."storyId"
WHERE EXISTS (SELECT 1 FROM "ReplyInquiry" l WHERE l."replyId" = r."id");

CREATE VIEW "SearchOrganization" AS
-- An organization with all its contacts, those no longer used as well.
SELECT 'organization' AS "kind", g."id" AS "recordId", 0 AS "part", floor(extract(epoch FROM g."createdAt"))::bigint AS "seconds", NULL::integer AS "storyId",
  g."nameEn" || ' ' || chr(57344) || ' ' || g."nameFr" || ' ' || chr(57344) || ' ' || g."abbreviationEn" || ' ' || chr(57344) || ' ' || g."abbreviationFr" || ' ' || chr(57344) || ' ' || g."aliases" || ' ' || chr(57344) || ' ' || g."slug" || ' ' || chr(57344) || ' ' || g."notes" || ' ' || chr(57344) || ' ' || COALESCE((SELECT string_agg(t."name" || ' ' || chr(57344) || ' ' || t."title" || ' ' || chr(57344) || ' ' || t."email" || ' ' || chr(57344) || ' ' || t."phone", ' ' || chr(57344) || ' ' ORDER BY t."id") FROM "Contact" t WHERE t."organizationId" = g."id"), '') AS "text",
  '=korganization' || ' =o' || g."id" AS "filters"
FROM "Organization" g;

CREATE VIEW "SearchPerson" AS
SELECT 'person' AS "kind", p."id" AS "recordId", 0 AS "part", floor(extract(epoch FROM p."createdAt"))::bigint AS "seconds", NULL::integer AS "storyId",
  p."name" AS "text",
  '=kperson' || ' =p' || p."id" AS "filters"
FROM "Person" p
UNION ALL
-- Somebody's address is for themselves and administrators.
SELECT 'person' AS "kind", p."id" AS "recordId", 1 AS "part", floor(extract(epoch FROM p."createdAt"))::bigint AS "seconds", NULL::integer AS "storyId",
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

-- What is found by way of a reply, and of a request.
CREATE VIEW "SearchOfReply" AS
SELECT r."id" AS "replyId", 'reply' AS "kind", r."id" AS "recordId", 0 AS "part" FROM "Reply" r
UNION ALL SELECT c."recordId", 'reply', c."recordId", c."id" FROM "Correction" c WHERE c."recordType" = 'Reply'
UNION ALL SELECT q."replyId", 'quote', q."id", 0 FROM "Quote" q;

CREATE VIEW "SearchOfInquiry" AS
SELECT i."id" AS "inquiryId", 'inquiry' AS "kind", i."id" AS "recordId", 0 AS "part" FROM "Inquiry" i
UNION ALL SELECT c."recordId", 'inquiry', c."recordId", c."id" FROM "Correction" c WHERE c."recordType" = 'Inquiry'
UNION ALL SELECT q."inquiryId", 'question', q."id", 0 FROM "Question" q
UNION ALL SELECT a."inquiryId", 'attempt', a."id", 0 FROM "Attempt" a
UNION ALL SELECT a."inquiryId", 'attempt', c."recordId", c."id" FROM "Attempt" a JOIN "Correction" c ON c."recordType" = 'Attempt' AND c."recordId" = a."id"
UNION ALL SELECT l."inquiryId", 'reply', l."replyId", 0 FROM "ReplyInquiry" l
UNION ALL SELECT l."inquiryId", 'reply', c."recordId", c."id" FROM "ReplyInquiry" l JOIN "Correction" c ON c."recordType" = 'Reply' AND c."recordId" = l."replyId"
UNION ALL SELECT l."inquiryId", 'quote', q."id", 0 FROM "ReplyInquiry" l JOIN "Quote" q ON q."replyId" = l."replyId";

-- A text cut into words just as SQLite's tokenizer unicode61 does it with remove_diacritics 2: in small letters, without accents,
-- one space before and after each. What comes after a word's first hundred characters is left off.
CREATE FUNCTION "search_words"("given" text) RETURNS text LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $$
DECLARE
  folded text := lower("given" COLLATE "C");
  letters text;
  others text;
BEGIN
  IF folded ~ '[^\u0001-\u007f]' THEN
    folded := regexp_replace(folded, '[\u0300-\u0304\u0306-\u030c\u030f\u0311\u031b\u0323-\u0328\u032d-\u032e\u0330-\u0331]+', '', 'g');
    SELECT string_agg(one, ''), string_agg(substr('μaaaaaaæceeeeiiiiðnoooooøuuuuyþaaaaaaceeeeiiiinooooouuuuyyaaaaaaccccccccddđeeeeeeeeeegggggggghhħiiiiiiiiiĳjjkkllllllŀłnnnnnnŋooooooœrrrrrrssssssssttttŧuuuuuuuuuuuuwwyyyzzzzzzsɓƃƅɔƈɖɗƌǝəɛƒɠɣɩɨƙɯɲɵooƣƥʀƨʃƭʈuuʊʋƴƶʒƹƽǆǆǉǉǌǌaaiioouuuuuuuuuuaaǡǣǥggkkooooǯjǳǳggƕƿnnaaǽǿaaaaeeeeiiiioooorrrruuuussttȝhhƞȣȥaaeeooooooooyyⱥȼƚⱦɂƀʉʌɇɉɋɍɏͱͳͷάέήίόύώαβγδεζηθικλμνξοπρστυφχψωϊϋσϗβθφπϙϛϝϟϡϣϥϧϩϫϭϯκρθεϸϲϻͻͼͽѐёђѓєѕіїјљњћќѝўџабвгдежзийклмнопрстуфхцчшщъыьэюяѡѣѥѧѩѫѭѯѱѳѵѷѹѻѽѿҁҋҍҏґғҕҗҙқҝҟҡңҥҧҩҫҭүұҳҵҷҹһҽҿӏӂӄӆӈӊӌӎӑӓӕӗәӛӝӟӡӣӥӧөӫӭӯӱӳӵӷӹӻӽӿԁԃԅԇԉԋԍԏԑԓԕԗԙԛԝԟԡԣԥԧաբգդեզէըթժիլխծկհձղճմյնշոչպջռսվտրցւփքօֆⴀⴁⴂⴃⴄⴅⴆⴇⴈⴉⴊⴋⴌⴍⴎⴏⴐⴑⴒⴓⴔⴕⴖⴗⴘⴙⴚⴛⴜⴝⴞⴟⴠⴡⴢⴣⴤⴥⴧⴭaabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmmmmmmnnnnnnnnoooooooopppprrrrrrrrssssssssssttttttttuuuuuuuuuuvvvvwwwwwwwwwwxxxxyyzzzzzzhtwysßaaaaaaaaaaaaaaaaaaaaaaaaeeeeeeeeeeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyyỻỽỿἀἁἂἃἄἅἆἇἐἑἒἓἔἕἠἡἢἣἤἥἦἧἰἱἲἳἴἵἶἷὀὁὂὃὄὅὑὓὕὗὠὡὢὣὤὥὦὧᾀᾁᾂᾃᾄᾅᾆᾇᾐᾑᾒᾓᾔᾕᾖᾗᾠᾡᾢᾣᾤᾥᾦᾧᾰᾱὰάᾳιὲέὴήῃῐῑὶίῠῡὺύῥὸόὼώῳωkaⅎⅰⅱⅲⅳⅴⅵⅶⅷⅸⅹⅺⅻⅼⅽⅾⅿↄⰰⰱⰲⰳⰴⰵⰶⰷⰸⰹⰺⰻⰼⰽⰾⰿⱀⱁⱂⱃⱄⱅⱆⱇⱈⱉⱊⱋⱌⱍⱎⱏⱐⱑⱒⱓⱔⱕⱖⱗⱘⱙⱚⱛⱜⱝⱞⱡɫᵽɽⱨⱪⱬɑɱɐɒⱳⱶȿɀⲁⲃⲅⲇⲉⲋⲍⲏⲑⲓⲕⲗⲙⲛⲝⲟⲡⲣⲥⲧⲩⲫⲭⲯⲱⲳⲵⲷⲹⲻⲽⲿⳁⳃⳅⳇⳉⳋⳍⳏⳑⳓⳕⳗⳙⳛⳝⳟⳡⳣⳬⳮⳳꙁꙃꙅꙇꙉꙋꙍꙏꙑꙓꙕꙗꙙꙛꙝꙟꙡꙣꙥꙧꙩꙫꙭꚁꚃꚅꚇꚉꚋꚍꚏꚑꚓꚕꚗꜣꜥꜧꜩꜫꜭꜯꜳꜵꜷꜹꜻꜽꜿꝁꝃꝅꝇꝉꝋꝍꝏꝑꝓꝕꝗꝙꝛꝝꝟꝡꝣꝥꝧꝩꝫꝭꝯꝺꝼᵹꝿꞁꞃꞅꞇꞌɥꞑꞓꞡꞣꞥꞧꞩɦａｂｃｄｅｆｇｈｉｊｋｌｍｎｏｐｑｒｓｔｕｖｗｘｙｚ𐐨𐐩𐐪𐐫𐐬𐐭𐐮𐐯𐐰𐐱𐐲𐐳𐐴𐐵𐐶𐐷𐐸𐐹𐐺𐐻𐐼𐐽𐐾𐐿𐑀𐑁𐑂𐑃𐑄𐑅𐑆𐑇𐑈𐑉𐑊𐑋𐑌𐑍𐑎𐑏', strpos('µÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖØÙÚÛÜÝÞàáâãäåçèéêëìíîïñòóôõöùúûüýÿĀāĂăĄąĆćĈĉĊċČčĎďĐĒēĔĕĖėĘęĚěĜĝĞğĠġĢģĤĥĦĨĩĪīĬĭĮįİĲĴĵĶķĹĺĻļĽľĿŁŃńŅņŇňŊŌōŎŏŐőŒŔŕŖŗŘřŚśŜŝŞşŠšŢţŤťŦŨũŪūŬŭŮůŰűŲųŴŵŶŷŸŹźŻżŽžſƁƂƄƆƇƉƊƋƎƏƐƑƓƔƖƗƘƜƝƟƠơƢƤƦƧƩƬƮƯưƱƲƳƵƷƸƼǄǅǇǈǊǋǍǎǏǐǑǒǓǔǕǖǗǘǙǚǛǜǞǟǠǢǤǦǧǨǩǪǫǬǭǮǰǱǲǴǵǶǷǸǹǺǻǼǾȀȁȂȃȄȅȆȇȈȉȊȋȌȍȎȏȐȑȒȓȔȕȖȗȘșȚțȜȞȟȠȢȤȦȧȨȩȪȫȬȭȮȯȰȱȲȳȺȻȽȾɁɃɄɅɆɈɊɌɎͰͲͶΆΈΉΊΌΎΏΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩΪΫςϏϐϑϕϖϘϚϜϞϠϢϤϦϨϪϬϮϰϱϴϵϷϹϺϽϾϿЀЁЂЃЄЅІЇЈЉЊЋЌЍЎЏАБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯѠѢѤѦѨѪѬѮѰѲѴѶѸѺѼѾҀҊҌҎҐҒҔҖҘҚҜҞҠҢҤҦҨҪҬҮҰҲҴҶҸҺҼҾӀӁӃӅӇӉӋӍӐӒӔӖӘӚӜӞӠӢӤӦӨӪӬӮӰӲӴӶӸӺӼӾԀԂԄԆԈԊԌԎԐԒԔԖԘԚԜԞԠԢԤԦԱԲԳԴԵԶԷԸԹԺԻԼԽԾԿՀՁՂՃՄՅՆՇՈՉՊՋՌՍՎՏՐՑՒՓՔՕՖႠႡႢႣႤႥႦႧႨႩႪႫႬႭႮႯႰႱႲႳႴႵႶႷႸႹႺႻႼႽႾႿჀჁჂჃჄჅჇჍḀḁḂḃḄḅḆḇḈḉḊḋḌḍḎḏḐḑḒḓḔḕḖḗḘḙḚḛḜḝḞḟḠḡḢḣḤḥḦḧḨḩḪḫḬḭḮḯḰḱḲḳḴḵḶḷḸḹḺḻḼḽḾḿṀṁṂṃṄṅṆṇṈṉṊṋṌṍṎṏṐṑṒṓṔṕṖṗṘṙṚṛṜṝṞṟṠṡṢṣṤṥṦṧṨṩṪṫṬṭṮṯṰṱṲṳṴṵṶṷṸṹṺṻṼṽṾṿẀẁẂẃẄẅẆẇẈẉẊẋẌẍẎẏẐẑẒẓẔẕẖẗẘẙẛẞẠạẢảẤấẦầẨẩẪẫẬậẮắẰằẲẳẴẵẶặẸẹẺẻẼẽẾếỀềỂểỄễỆệỈỉỊịỌọỎỏỐốỒồỔổỖỗỘộỚớỜờỞởỠỡỢợỤụỦủỨứỪừỬửỮữỰựỲỳỴỵỶỷỸỹỺỼỾἈἉἊἋἌἍἎἏἘἙἚἛἜἝἨἩἪἫἬἭἮἯἸἹἺἻἼἽἾἿὈὉὊὋὌὍὙὛὝὟὨὩὪὫὬὭὮὯᾈᾉᾊᾋᾌᾍᾎᾏᾘᾙᾚᾛᾜᾝᾞᾟᾨᾩᾪᾫᾬᾭᾮᾯᾸᾹᾺΆᾼιῈΈῊΉῌῘῙῚΊῨῩῪΎῬῸΌῺΏῼΩKÅℲⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩⅪⅫⅬⅭⅮⅯↃⰀⰁⰂⰃⰄⰅⰆⰇⰈⰉⰊⰋⰌⰍⰎⰏⰐⰑⰒⰓⰔⰕⰖⰗⰘⰙⰚⰛⰜⰝⰞⰟⰠⰡⰢⰣⰤⰥⰦⰧⰨⰩⰪⰫⰬⰭⰮⱠⱢⱣⱤⱧⱩⱫⱭⱮⱯⱰⱲⱵⱾⱿⲀⲂⲄⲆⲈⲊⲌⲎⲐⲒⲔⲖⲘⲚⲜⲞⲠⲢⲤⲦⲨⲪⲬⲮⲰⲲⲴⲶⲸⲺⲼⲾⳀⳂⳄⳆⳈⳊⳌⳎⳐⳒⳔⳖⳘⳚⳜⳞⳠⳢⳫⳭⳲꙀꙂꙄꙆꙈꙊꙌꙎꙐꙒꙔꙖꙘꙚꙜꙞꙠꙢꙤꙦꙨꙪꙬꚀꚂꚄꚆꚈꚊꚌꚎꚐꚒꚔꚖꜢꜤꜦꜨꜪꜬꜮꜲꜴꜶꜸꜺꜼꜾꝀꝂꝄꝆꝈꝊꝌꝎꝐꝒꝔꝖꝘꝚꝜꝞꝠꝢꝤꝦꝨꝪꝬꝮꝹꝻꝽꝾꞀꞂꞄꞆꞋꞍꞐꞒꞠꞢꞤꞦꞨꞪＡＢＣＤＥＦＧＨＩＪＫＬＭＮＯＰＱＲＳＴＵＶＷＸＹＺ𐐀𐐁𐐂𐐃𐐄𐐅𐐆𐐇𐐈𐐉𐐊𐐋𐐌𐐍𐐎𐐏𐐐𐐑𐐒𐐓𐐔𐐕𐐖𐐗𐐘𐐙𐐚𐐛𐐜𐐝𐐞𐐟𐐠𐐡𐐢𐐣𐐤𐐥𐐦𐐧', one), 1), '') INTO letters, others
    FROM (SELECT DISTINCT unnest(string_to_array(regexp_replace(folded, '[\u0001-\u007f]+', '', 'g'), NULL)) AS one) AS found
    WHERE strpos('µÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖØÙÚÛÜÝÞàáâãäåçèéêëìíîïñòóôõöùúûüýÿĀāĂăĄąĆćĈĉĊċČčĎďĐĒēĔĕĖėĘęĚěĜĝĞğĠġĢģĤĥĦĨĩĪīĬĭĮįİĲĴĵĶķĹĺĻļĽľĿŁŃńŅņŇňŊŌōŎŏŐőŒŔŕŖŗŘřŚśŜŝŞşŠšŢţŤťŦŨũŪūŬŭŮůŰűŲųŴŵŶŷŸŹźŻżŽžſƁƂƄƆƇƉƊƋƎƏƐƑƓƔƖƗƘƜƝƟƠơƢƤƦƧƩƬƮƯưƱƲƳƵƷƸƼǄǅǇǈǊǋǍǎǏǐǑǒǓǔǕǖǗǘǙǚǛǜǞǟǠǢǤǦǧǨǩǪǫǬǭǮǰǱǲǴǵǶǷǸǹǺǻǼǾȀȁȂȃȄȅȆȇȈȉȊȋȌȍȎȏȐȑȒȓȔȕȖȗȘșȚțȜȞȟȠȢȤȦȧȨȩȪȫȬȭȮȯȰȱȲȳȺȻȽȾɁɃɄɅɆɈɊɌɎͰͲͶΆΈΉΊΌΎΏΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩΪΫςϏϐϑϕϖϘϚϜϞϠϢϤϦϨϪϬϮϰϱϴϵϷϹϺϽϾϿЀЁЂЃЄЅІЇЈЉЊЋЌЍЎЏАБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯѠѢѤѦѨѪѬѮѰѲѴѶѸѺѼѾҀҊҌҎҐҒҔҖҘҚҜҞҠҢҤҦҨҪҬҮҰҲҴҶҸҺҼҾӀӁӃӅӇӉӋӍӐӒӔӖӘӚӜӞӠӢӤӦӨӪӬӮӰӲӴӶӸӺӼӾԀԂԄԆԈԊԌԎԐԒԔԖԘԚԜԞԠԢԤԦԱԲԳԴԵԶԷԸԹԺԻԼԽԾԿՀՁՂՃՄՅՆՇՈՉՊՋՌՍՎՏՐՑՒՓՔՕՖႠႡႢႣႤႥႦႧႨႩႪႫႬႭႮႯႰႱႲႳႴႵႶႷႸႹႺႻႼႽႾႿჀჁჂჃჄჅჇჍḀḁḂḃḄḅḆḇḈḉḊḋḌḍḎḏḐḑḒḓḔḕḖḗḘḙḚḛḜḝḞḟḠḡḢḣḤḥḦḧḨḩḪḫḬḭḮḯḰḱḲḳḴḵḶḷḸḹḺḻḼḽḾḿṀṁṂṃṄṅṆṇṈṉṊṋṌṍṎṏṐṑṒṓṔṕṖṗṘṙṚṛṜṝṞṟṠṡṢṣṤṥṦṧṨṩṪṫṬṭṮṯṰṱṲṳṴṵṶṷṸṹṺṻṼṽṾṿẀẁẂẃẄẅẆẇẈẉẊẋẌẍẎẏẐẑẒẓẔẕẖẗẘẙẛẞẠạẢảẤấẦầẨẩẪẫẬậẮắẰằẲẳẴẵẶặẸẹẺẻẼẽẾếỀềỂểỄễỆệỈỉỊịỌọỎỏỐốỒồỔổỖỗỘộỚớỜờỞởỠỡỢợỤụỦủỨứỪừỬửỮữỰựỲỳỴỵỶỷỸỹỺỼỾἈἉἊἋἌἍἎἏἘἙἚἛἜἝἨἩἪἫἬἭἮἯἸἹἺἻἼἽἾἿὈὉὊὋὌὍὙὛὝὟὨὩὪὫὬὭὮὯᾈᾉᾊᾋᾌᾍᾎᾏᾘᾙᾚᾛᾜᾝᾞᾟᾨᾩᾪᾫᾬᾭᾮᾯᾸᾹᾺΆᾼιῈΈῊΉῌῘῙῚΊῨῩῪΎῬῸΌῺΏῼΩKÅℲⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩⅪⅫⅬⅭⅮⅯↃⰀⰁⰂⰃⰄⰅⰆⰇⰈⰉⰊⰋⰌⰍⰎⰏⰐⰑⰒⰓⰔⰕⰖⰗⰘⰙⰚⰛⰜⰝⰞⰟⰠⰡⰢⰣⰤⰥⰦⰧⰨⰩⰪⰫⰬⰭⰮⱠⱢⱣⱤⱧⱩⱫⱭⱮⱯⱰⱲⱵⱾⱿⲀⲂⲄⲆⲈⲊⲌⲎⲐⲒⲔⲖⲘⲚⲜⲞⲠⲢⲤⲦⲨⲪⲬⲮⲰⲲⲴⲶⲸⲺⲼⲾⳀⳂⳄⳆⳈⳊⳌⳎⳐⳒⳔⳖⳘⳚⳜⳞⳠⳢⳫⳭⳲꙀꙂꙄꙆꙈꙊꙌꙎꙐꙒꙔꙖꙘꙚꙜꙞꙠꙢꙤꙦꙨꙪꙬꚀꚂꚄꚆꚈꚊꚌꚎꚐꚒꚔꚖꜢꜤꜦꜨꜪꜬꜮꜲꜴꜶꜸꜺꜼꜾꝀꝂꝄꝆꝈꝊꝌꝎꝐꝒꝔꝖꝘꝚꝜꝞꝠꝢꝤꝦꝨꝪꝬꝮꝹꝻꝽꝾꞀꞂꞄꞆꞋꞍꞐꞒꞠꞢꞤꞦꞨꞪＡＢＣＤＥＦＧＨＩＪＫＬＭＮＯＰＱＲＳＴＵＶＷＸＹＺ𐐀𐐁𐐂𐐃𐐄𐐅𐐆𐐇𐐈𐐉𐐊𐐋𐐌𐐍𐐎𐐏𐐐𐐑𐐒𐐓𐐔𐐕𐐖𐐗𐐘𐐙𐐚𐐛𐐜𐐝𐐞𐐟𐐠𐐡𐐢𐐣𐐤𐐥𐐦𐐧', one) > 0;
    IF letters IS NOT NULL THEN folded := translate(folded, letters, others); END IF;
    folded := regexp_replace(folded, '[\u0080-\u00a9\u00ab-\u00b1\u00b4\u00b6-\u00b8\u00bb\u00bf\u00d7\u00f7\u02c2-\u02c5\u02d2-\u02df\u02e5-\u02eb\u02ed\u02ef-\u02ff\u0305\u030d-\u030e\u0310\u0312-\u031a\u031c-\u0322\u0329-\u032c\u032f\u0332-\u036f\u0375\u037e\u0384-\u0385\u0387\u03f6\u0482-\u0489\u055a-\u055f\u0589-\u058a\u058f\u0591-\u05c7\u05f3-\u05f4\u0600-\u0604\u0606-\u061b\u061e-\u061f\u064b-\u065f\u066a-\u066d\u0670\u06d4\u06d6-\u06e4\u06e7-\u06ed\u06fd-\u06fe\u0700-\u070d\u070f\u0711\u0730-\u074a\u07a6-\u07b0\u07eb-\u07f3\u07f6-\u07f9\u0816-\u0819\u081b-\u0823\u0825-\u0827\u0829-\u082d\u0830-\u083e\u0859-\u085b\u085e\u08e4-\u08fe\u0900-\u0903\u093a-\u093c\u093e-\u094f\u0951-\u0957\u0962-\u0965\u0970\u0981-\u0983\u09bc\u09be-\u09c4\u09c7-\u09c8\u09cb-\u09cd\u09d7\u09e2-\u09e3\u09f2-\u09f3\u09fa-\u09fb\u0a01-\u0a03\u0a3c\u0a3e-\u0a42\u0a47-\u0a48\u0a4b-\u0a4d\u0a51\u0a70-\u0a71\u0a75\u0a81-\u0a83\u0abc\u0abe-\u0ac5\u0ac7-\u0ac9\u0acb-\u0acd\u0ae2-\u0ae3\u0af0-\u0af1\u0b01-\u0b03\u0b3c\u0b3e-\u0b44\u0b47-\u0b48\u0b4b-\u0b4d\u0b56-\u0b57\u0b62-\u0b63\u0b70\u0b82\u0bbe-\u0bc2\u0bc6-\u0bc8\u0bca-\u0bcd\u0bd7\u0bf3-\u0bfa\u0c01-\u0c03\u0c3e-\u0c44\u0c46-\u0c48\u0c4a-\u0c4d\u0c55-\u0c56\u0c62-\u0c63\u0c7f\u0c82-\u0c83\u0cbc\u0cbe-\u0cc4\u0cc6-\u0cc8\u0cca-\u0ccd\u0cd5-\u0cd6\u0ce2-\u0ce3\u0d02-\u0d03\u0d3e-\u0d44\u0d46-\u0d48\u0d4a-\u0d4d\u0d57\u0d62-\u0d63\u0d79\u0d82-\u0d83\u0dca\u0dcf-\u0dd4\u0dd6\u0dd8-\u0ddf\u0df2-\u0df4\u0e31\u0e34-\u0e3a\u0e3f\u0e47-\u0e4f\u0e5a-\u0e5b\u0eb1\u0eb4-\u0eb9\u0ebb-\u0ebc\u0ec8-\u0ecd\u0f01-\u0f1f\u0f34-\u0f3f\u0f71-\u0f87\u0f8d-\u0f97\u0f99-\u0fbc\u0fbe-\u0fcc\u0fce-\u0fda\u102b-\u103e\u104a-\u104f\u1056-\u1059\u105e-\u1060\u1062-\u1064\u1067-\u106d\u1071-\u1074\u1082-\u108d\u108f\u109a-\u109f\u10fb\u135d-\u1368\u1390-\u1399\u1400\u166d-\u166e\u1680\u169b-\u169c\u16eb-\u16ed\u1712-\u1714\u1732-\u1736\u1752-\u1753\u1772-\u1773\u17b4-\u17d6\u17d8-\u17db\u17dd\u1800-\u180e\u18a9\u1920-\u192b\u1930-\u193b\u1940\u1944-\u1945\u19b0-\u19c0\u19c8-\u19c9\u19de-\u19ff\u1a17-\u1a1b\u1a1e-\u1a1f\u1a55-\u1a5e\u1a60-\u1a7c\u1a7f\u1aa0-\u1aa6\u1aa8-\u1aad\u1b00-\u1b04\u1b34-\u1b44\u1b5a-\u1b7c\u1b80-\u1b82\u1ba1-\u1bad\u1be6-\u1bf3\u1bfc-\u1bff\u1c24-\u1c37\u1c3b-\u1c3f\u1c7e-\u1c7f\u1cc0-\u1cc7\u1cd0-\u1ce8\u1ced\u1cf2-\u1cf4\u1dc0-\u1de6\u1dfc-\u1dff\u1fbd\u1fbf-\u1fc1\u1fcd-\u1fcf\u1fdd-\u1fdf\u1fed-\u1fef\u1ffd-\u1ffe\u2000-\u2064\u206a-\u206f\u207a-\u207e\u208a-\u208e\u20a0-\u20b9\u20d0-\u20f0\u2100-\u2101\u2103-\u2106\u2108-\u2109\u2114\u2116-\u2118\u211e-\u2123\u2125\u2127\u2129\u212e\u213a-\u213b\u2140-\u2144\u214a-\u214d\u214f\u2190-\u23f3\u2400-\u2426\u2440-\u244a\u249c-\u24e9\u2500-\u26ff\u2701-\u2775\u2794-\u2b4c\u2b50-\u2b59\u2ce5-\u2cea\u2cef-\u2cf1\u2cf9-\u2cfc\u2cfe-\u2cff\u2d70\u2d7f\u2de0-\u2e2e\u2e30-\u2e3b\u2e80-\u2e99\u2e9b-\u2ef3\u2f00-\u2fd5\u2ff0-\u2ffb\u3000-\u3004\u3008-\u3020\u302a-\u3030\u3036-\u3037\u303d-\u303f\u3099-\u309c\u30a0\u30fb\u3190-\u3191\u3196-\u319f\u31c0-\u31e3\u3200-\u321e\u322a-\u3247\u3250\u3260-\u327f\u328a-\u32b0\u32c0-\u32fe\u3300-\u33ff\u4dc0-\u4dff\ua490-\ua4c6\ua4fe-\ua4ff\ua60d-\ua60f\ua66f-\ua67e\ua69f\ua6f0-\ua6f7\ua700-\ua716\ua720-\ua721\ua789-\ua78a\ua802\ua806\ua80b\ua823-\ua82b\ua836-\ua839\ua874-\ua877\ua880-\ua881\ua8b4-\ua8c4\ua8ce-\ua8cf\ua8e0-\ua8f1\ua8f8-\ua8fa\ua926-\ua92f\ua947-\ua953\ua95f\ua980-\ua983\ua9b3-\ua9cd\ua9de-\ua9df\uaa29-\uaa36\uaa43\uaa4c-\uaa4d\uaa5c-\uaa5f\uaa77-\uaa79\uaa7b\uaab0\uaab2-\uaab4\uaab7-\uaab8\uaabe-\uaabf\uaac1\uaade-\uaadf\uaaeb-\uaaf1\uaaf5-\uaaf6\uabe3-\uabed\ufb1e\ufb29\ufbb2-\ufbc1\ufd3e-\ufd3f\ufdfc-\ufdfd\ufe00-\ufe19\ufe20-\ufe26\ufe30-\ufe52\ufe54-\ufe66\ufe68-\ufe6b\ufeff\uff01-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uff65\uffe0-\uffe6\uffe8-\uffee\ufff9-\uffff\U00010100-\U00010102\U00010137-\U0001013f\U00010179-\U00010189\U00010190-\U0001019b\U000101d0-\U000101fd\U0001039f\U000103d0\U00010857\U0001091f\U0001093f\U00010a01-\U00010a03\U00010a05-\U00010a06\U00010a0c-\U00010a0f\U00010a38-\U00010a3a\U00010a3f\U00010a50-\U00010a58\U00010a7f\U00010b39-\U00010b3f\U00011000-\U00011002\U00011038-\U0001104d\U00011080-\U00011082\U000110b0-\U000110c1\U00011100-\U00011102\U00011127-\U00011134\U00011140-\U00011143\U00011180-\U00011182\U000111b3-\U000111c0\U000111c5-\U000111c8\U000116ab-\U000116b7\U00012470-\U00012473\U00016f51-\U00016f7e\U00016f8f-\U00016f92\U0001d000-\U0001d0f5\U0001d100-\U0001d126\U0001d129-\U0001d1dd\U0001d200-\U0001d245\U0001d300-\U0001d356\U0001d6c1\U0001d6db\U0001d6fb\U0001d715\U0001d735\U0001d74f\U0001d76f\U0001d789\U0001d7a9\U0001d7c3\U0001eef0-\U0001eef1\U0001f000-\U0001f02b\U0001f030-\U0001f093\U0001f0a0-\U0001f0ae\U0001f0b1-\U0001f0be\U0001f0c1-\U0001f0cf\U0001f0d1-\U0001f0df\U0001f110-\U0001f12e\U0001f130-\U0001f16b\U0001f170-\U0001f19a\U0001f1e6-\U0001f202\U0001f210-\U0001f23a\U0001f240-\U0001f248\U0001f250-\U0001f251\U0001f300-\U0001f320\U0001f330-\U0001f335\U0001f337-\U0001f37c\U0001f380-\U0001f393\U0001f3a0-\U0001f3c4\U0001f3c6-\U0001f3ca\U0001f3e0-\U0001f3f0\U0001f400-\U0001f43e\U0001f440\U0001f442-\U0001f4f7\U0001f4f9-\U0001f4fc\U0001f500-\U0001f53d\U0001f540-\U0001f543\U0001f550-\U0001f567\U0001f5fb-\U0001f640\U0001f645-\U0001f64f\U0001f680-\U0001f6c5\U0001f700-\U0001f773\U000e0001\U000e0020-\U000e007f\U000e0100-\U000e01ef]+', ' ', 'g');
  END IF;
  folded := regexp_replace(folded, '[\u0001-/:-@\[-`{-\u007f]+', ' ', 'g');
  IF folded ~ '[^ ]{101}' THEN folded := regexp_replace(folded, '([^ ]{100})[^ ]+', '\1', 'g'); END IF;
  RETURN ' ' || btrim(folded) || ' ';
END;
$$;

-- The words and filters of a document once each. Of more than a million bytes only the beginning, as PostgreSQL takes no more.
-- Never inlined, and dear, so that it is asked of the index and not worked out for every document.
CREATE FUNCTION "search_lexemes"("words" text, "filters" text) RETURNS tsvector LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE COST 10000 AS $$
BEGIN
  RETURN array_to_tsvector(array_remove(string_to_array(CASE WHEN octet_length("words") < 1000000 THEN "words" ELSE left("words", 200000) END || "filters", ' '), ''));
END;
$$;

-- Where each of it stands in the index. An id is the second it happened in, counted from 1900, times 524288, and a number
-- within that second: by falling id the newest comes first, and days are a range of ids.
CREATE TABLE "SearchDocument" (
  "id" BIGINT NOT NULL PRIMARY KEY,
  "kind" TEXT NOT NULL,
  "recordId" INTEGER NOT NULL,
  "part" INTEGER NOT NULL,
  "words" TEXT NOT NULL,
  "filters" TEXT NOT NULL
);
CREATE UNIQUE INDEX "SearchDocument_kind_recordId_part_key" ON "SearchDocument"("kind", "recordId", "part");
CREATE INDEX "SearchDocument_lexemes_idx" ON "SearchDocument" USING gin ("search_lexemes"("words", "filters")) WITH (fastupdate = off);

-- What the index holds of a document: the source's filters, and the day and the 32 days it falls in, for the newest are looked through first.
CREATE FUNCTION "search_filters"("filters" text, "seconds" bigint) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT "filters" || ' =t' || ("seconds" + 2208988800) / 86400 || ' =u' || ("seconds" + 2208988800) / (86400 * 32)
$$;

-- Brings the index to what the source says of a key.
CREATE FUNCTION "search_change"("of" text, "record" integer, "piece" integer) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  source record;
  place bigint;
BEGIN
  SELECT d."id" INTO place FROM "SearchDocument" d WHERE d."kind" = "of" AND d."recordId" = "record" AND d."part" = "piece";
  SELECT * INTO source FROM "SearchSource" o WHERE o."kind" = "of" AND o."recordId" = "record" AND o."part" = "piece";
  IF place / 524288 = source."seconds" + 2208988800 THEN
    UPDATE "SearchDocument" SET "words" = "search_words"(source."text"), "filters" = "search_filters"(source."filters", source."seconds")
    WHERE "id" = place;
    RETURN;
  END IF;
  DELETE FROM "SearchDocument" WHERE "id" = place;
  IF source."kind" IS NOT NULL THEN
    SELECT MAX(d."id") + 1 INTO place FROM "SearchDocument" d
    WHERE d."id" BETWEEN (source."seconds" + 2208988800) * 524288 AND (source."seconds" + 2208988800) * 524288 + 524287;
    INSERT INTO "SearchDocument" ("id", "kind", "recordId", "part", "words", "filters")
    VALUES (
      COALESCE(place, (source."seconds" + 2208988800) * 524288), "of", "record", "piece",
      "search_words"(source."text"), "search_filters"(source."filters", source."seconds")
    );
  END IF;
END;
$$;

CREATE FUNCTION "Story_search_insert"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM "search_change"("kind", "recordId", "part") FROM (SELECT 'story', NEW."id", 0) AS changed("kind", "recordId", "part");
  RETURN NULL;
END;
$$;
CREATE TRIGGER "Story_search_insert" AFTER INSERT ON "Story"
FOR EACH ROW EXECUTE FUNCTION "Story_search_insert"();

CREATE FUNCTION "Story_search_delete"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM "search_change"("kind", "recordId", "part") FROM (SELECT 'story', OLD."id", 0) AS changed("kind", "recordId", "part");
  RETURN NULL;
END;
$$;
CREATE TRIGGER "Story_search_delete" AFTER DELETE ON "Story"
FOR EACH ROW EXECUTE FUNCTION "Story_search_delete"();

CREATE FUNCTION "Inquiry_search_insert"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM "search_change"("kind", "recordId", "part") FROM (SELECT 'inquiry', NEW."id", 0) AS changed("kind", "recordId", "part");
  RETURN NULL;
END;
$$;
CREATE TRIGGER "Inquiry_search_insert" AFTER INSERT ON "Inquiry"
FOR EACH ROW EXECUTE FUNCTION "Inquiry_search_insert"();

CREATE FUNCTION "Inquiry_search_delete"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM "search_change"("kind", "recordId", "part") FROM (SELECT 'inquiry', OLD."id", 0) AS changed("kind", "recordId", "part");
  RETURN NULL;
END;
$$;
CREATE TRIGGER "Inquiry_search_delete" AFTER DELETE ON "Inquiry"
FOR EACH ROW EXECUTE FUNCTION "Inquiry_search_delete"();

CREATE FUNCTION "Question_search_insert"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM "search_change"("kind", "recordId", "part") FROM (SELECT 'question', NEW."id", 0) AS changed("kind", "recordId", "part");
  RETURN NULL;
END;
$$;
CREATE TRIGGER "Question_search_insert" AFTER INSERT ON "Question"
FOR EACH ROW EXECUTE FUNCTION "Question_search_insert"();

CREATE FUNCTION "Question_search_delete"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM "search_change"("kind", "recordId", "part") FROM (SELECT 'question', OLD."id", 0) AS changed("kind", "recordId", "part");
  RETURN NULL;
END;
$$;
CREATE TRIGGER "Question_search_delete" AFTER DELETE ON "Question"
FOR EACH ROW EXECUTE FUNCTION "Question_search_delete"();

CREATE FUNCTION "Attempt_search_insert"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM "search_change"("kind", "recordId", "part") FROM (SELECT 'attempt', NEW."id", 0) AS changed("kind", "recordId", "part");
  RETURN NULL;
END;
$$;
CREATE TRIGGER "Attempt_search_insert" AFTER INSERT ON "Attempt"
FOR EACH ROW EXECUTE FUNCTION "Attempt_search_insert"();

CREATE FUNCTION "Attempt_search_delete"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM "search_change"("kind", "recordId", "part") FROM (SELECT 'attempt', OLD."id", 0) AS changed("kind", "recordId", "part");
  RETURN NULL;
END;
$$;
CREATE TRIGGER "Attempt_search_delete" AFTER DELETE ON "Attempt"
FOR EACH ROW EXECUTE FUNCTION "Attempt_search_delete"();

CREATE FUNCTION "Organization_search_insert"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM "search_change"("kind", "recordId", "part") FROM (SELECT 'organization', NEW."id", 0) AS changed("kind", "recordId", "part");
  RETURN NULL;
END;
$$;
CREATE TRIGGER "Organization_search_insert" AFTER INSERT ON "Organization"
FOR EACH ROW EXECUTE FUNCTION "Organization_search_insert"();

CREATE FUNCTION "Organization_search_delete"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM "search_change"("kind", "recordId", "part") FROM (SELECT 'organization', OLD."id", 0) AS changed("kind", "recordId", "part");
  RETURN NULL;
END;
$$;
CREATE TRIGGER "Organization_search_delete" AFTER DELETE ON "Organization"
FOR EACH ROW EXECUTE FUNCTION "Organization_search_delete"();

CREATE FUNCTION "Story_search_update"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM "search_change"("kind", "recordId", "part") FROM (SELECT 'story', NEW."id", 0) AS changed("kind", "recordId", "part");
  RETURN NULL;
END;
$$;
CREATE TRIGGER "Story_search_update" AFTER UPDATE ON "Story"
FOR EACH ROW WHEN (OLD."title" IS DISTINCT FROM NEW."title" OR OLD."slug" IS DISTINCT FROM NEW."slug") EXECUTE FUNCTION "Story_search_update"();

CREATE FUNCTION "Story_search_access"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM "search_change"("kind", "recordId", "part") FROM (SELECT "kind", "recordId", "part" FROM "SearchSource" WHERE "storyId" = NEW."id") AS changed("kind", "recordId", "part");
  RETURN NULL;
END;
$$;
CREATE TRIGGER "Story_search_access" AFTER UPDATE ON "Story"
FOR EACH ROW WHEN (OLD."restricted" IS DISTINCT FROM NEW."restricted" OR OLD."desk" IS DISTINCT FROM NEW."desk") EXECUTE FUNCTION "Story_search_access"();

CREATE FUNCTION "Inquiry_search_update"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM "search_change"("kind", "recordId", "part") FROM (SELECT "kind", "recordId", "part" FROM "SearchOfInquiry" WHERE "inquiryId" = NEW."id") AS changed("kind", "recordId", "part");
  RETURN NULL;
END;
$$;
CREATE TRIGGER "Inquiry_search_update" AFTER UPDATE ON "Inquiry"
FOR EACH ROW WHEN (OLD."state" IS DISTINCT FROM NEW."state" OR OLD."ownerId" IS DISTINCT FROM NEW."ownerId") EXECUTE FUNCTION "Inquiry_search_update"();

CREATE FUNCTION "Organization_search_update"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM "search_change"("kind", "recordId", "part") FROM (SELECT 'organization', NEW."id", 0) AS changed("kind", "recordId", "part");
  RETURN NULL;
END;
$$;
CREATE TRIGGER "Organization_search_update" AFTER UPDATE ON "Organization"
FOR EACH ROW WHEN (OLD."nameEn" IS DISTINCT FROM NEW."nameEn" OR OLD."nameFr" IS DISTINCT FROM NEW."nameFr" OR OLD."abbreviationEn" IS DISTINCT FROM NEW."abbreviationEn" OR OLD."abbreviationFr" IS DISTINCT FROM NEW."abbreviationFr" OR OLD."aliases" IS DISTINCT FROM NEW."aliases" OR OLD."slug" IS DISTINCT FROM NEW."slug" OR OLD."notes" IS DISTINCT FROM NEW."notes") EXECUTE FUNCTION "Organization_search_update"();

CREATE FUNCTION "Contact_search_insert"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM "search_change"("kind", "recordId", "part") FROM (SELECT 'organization', NEW."organizationId", 0) AS changed("kind", "recordId", "part");
  RETURN NULL;
END;
$$;
CREATE TRIGGER "Contact_search_insert" AFTER INSERT ON "Contact"
FOR EACH ROW EXECUTE FUNCTION "Contact_search_insert"();

CREATE FUNCTION "Contact_search_update"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM "search_change"("kind", "recordId", "part") FROM (SELECT 'organization', NEW."organizationId", 0) AS changed("kind", "recordId", "part");
  RETURN NULL;
END;
$$;
CREATE TRIGGER "Contact_search_update" AFTER UPDATE ON "Contact"
FOR EACH ROW WHEN (OLD."name" IS DISTINCT FROM NEW."name" OR OLD."title" IS DISTINCT FROM NEW."title" OR OLD."email" IS DISTINCT FROM NEW."email" OR OLD."phone" IS DISTINCT FROM NEW."phone") EXECUTE FUNCTION "Contact_search_update"();

CREATE FUNCTION "Contact_search_delete"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM "search_change"("kind", "recordId", "part") FROM (SELECT 'organization', OLD."organizationId", 0) AS changed("kind", "recordId", "part");
  RETURN NULL;
END;
$$;
CREATE TRIGGER "Contact_search_delete" AFTER DELETE ON "Contact"
FOR EACH ROW EXECUTE FUNCTION "Contact_search_delete"();

CREATE FUNCTION "Person_search_insert"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM "search_change"("kind", "recordId", "part") FROM (SELECT 'person', NEW."id", 0 UNION ALL SELECT 'person', NEW."id", 1) AS changed("kind", "recordId", "part");
  RETURN NULL;
END;
$$;
CREATE TRIGGER "Person_search_insert" AFTER INSERT ON "Person"
FOR EACH ROW EXECUTE FUNCTION "Person_search_insert"();

CREATE FUNCTION "Person_search_update"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM "search_change"("kind", "recordId", "part") FROM (SELECT 'person', NEW."id", 0 UNION ALL SELECT 'person', NEW."id", 1) AS changed("kind", "recordId", "part");
  RETURN NULL;
END;
$$;
CREATE TRIGGER "Person_search_update" AFTER UPDATE ON "Person"
FOR EACH ROW WHEN (OLD."name" IS DISTINCT FROM NEW."name" OR OLD."email" IS DISTINCT FROM NEW."email") EXECUTE FUNCTION "Person_search_update"();

CREATE FUNCTION "Person_search_delete"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM "search_change"("kind", "recordId", "part") FROM (SELECT 'person', OLD."id", 0 UNION ALL SELECT 'person', OLD."id", 1) AS changed("kind", "recordId", "part");
  RETURN NULL;
END;
$$;
CREATE TRIGGER "Person_search_delete" AFTER DELETE ON "Person"
FOR EACH ROW EXECUTE FUNCTION "Person_search_delete"();

CREATE FUNCTION "ReplyInquiry_search_insert"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM "search_change"("kind", "recordId", "part") FROM (SELECT "kind", "recordId", "part" FROM "SearchOfReply" WHERE "replyId" = NEW."replyId") AS changed("kind", "recordId", "part");
  RETURN NULL;
END;
$$;
CREATE TRIGGER "ReplyInquiry_search_insert" AFTER INSERT ON "ReplyInquiry"
FOR EACH ROW EXECUTE FUNCTION "ReplyInquiry_search_insert"();

CREATE FUNCTION "Correction_search_insert"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM "search_change"("kind", "recordId", "part") FROM (SELECT 'reply', NEW."recordId", NEW."id" WHERE NEW."recordType" = 'Reply'
UNION ALL SELECT "kind", "recordId", "part" FROM "SearchOfReply" WHERE "replyId" = NEW."recordId" AND NEW."recordType" = 'Reply' AND "part" <> NEW."id"
UNION ALL SELECT lower(NEW."recordType"), NEW."recordId", 0 WHERE NEW."recordType" <> 'Reply'
UNION ALL SELECT lower(NEW."recordType"), NEW."recordId", NEW."id" WHERE NEW."recordType" <> 'Reply') AS changed("kind", "recordId", "part");
  RETURN NULL;
END;
$$;
CREATE TRIGGER "Correction_search_insert" AFTER INSERT ON "Correction"
FOR EACH ROW EXECUTE FUNCTION "Correction_search_insert"();

CREATE FUNCTION "ReplyInquiry_search_delete"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM "search_change"("kind", "recordId", "part") FROM (SELECT "kind", "recordId", "part" FROM "SearchOfReply" WHERE "replyId" = OLD."replyId") AS changed("kind", "recordId", "part");
  RETURN NULL;
END;
$$;
CREATE TRIGGER "ReplyInquiry_search_delete" AFTER DELETE ON "ReplyInquiry"
FOR EACH ROW EXECUTE FUNCTION "ReplyInquiry_search_delete"();

CREATE FUNCTION "Correction_search_delete"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM "search_change"("kind", "recordId", "part") FROM (SELECT 'reply', OLD."recordId", OLD."id" WHERE OLD."recordType" = 'Reply'
UNION ALL SELECT "kind", "recordId", "part" FROM "SearchOfReply" WHERE "replyId" = OLD."recordId" AND OLD."recordType" = 'Reply' AND "part" <> OLD."id"
UNION ALL SELECT lower(OLD."recordType"), OLD."recordId", 0 WHERE OLD."recordType" <> 'Reply'
UNION ALL SELECT lower(OLD."recordType"), OLD."recordId", OLD."id" WHERE OLD."recordType" <> 'Reply') AS changed("kind", "recordId", "part");
  RETURN NULL;
END;
$$;
CREATE TRIGGER "Correction_search_delete" AFTER DELETE ON "Correction"
FOR EACH ROW EXECUTE FUNCTION "Correction_search_delete"();

CREATE FUNCTION "Reply_search_delete"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM "search_change"("kind", "recordId", "part") FROM (SELECT 'reply', OLD."id", 0) AS changed("kind", "recordId", "part");
  RETURN NULL;
END;
$$;
CREATE TRIGGER "Reply_search_delete" AFTER DELETE ON "Reply"
FOR EACH ROW EXECUTE FUNCTION "Reply_search_delete"();

CREATE FUNCTION "LogEntry_search_insert"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM "search_change"("kind", "recordId", "part") FROM (SELECT 'quote', NEW."recordId", 0) AS changed("kind", "recordId", "part");
  RETURN NULL;
END;
$$;
CREATE TRIGGER "LogEntry_search_insert" AFTER INSERT ON "LogEntry"
FOR EACH ROW WHEN (NEW."action" = 'quote.marked') EXECUTE FUNCTION "LogEntry_search_insert"();

CREATE FUNCTION "Quote_search_delete"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM "search_change"("kind", "recordId", "part") FROM (SELECT 'quote', OLD."id", 0) AS changed("kind", "recordId", "part");
  RETURN NULL;
END;
$$;
CREATE TRIGGER "Quote_search_delete" AFTER DELETE ON "Quote"
FOR EACH ROW EXECUTE FUNCTION "Quote_search_delete"();

-- What databases hold already.
SELECT "search_change"("kind", "recordId", "part") FROM (SELECT "kind", "recordId", "part" FROM "SearchSource" ORDER BY "seconds") AS all_of_it;

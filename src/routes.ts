import * as desk from "./desk/web.ts";
import * as draftFields from "./drafts/fields.ts";
import * as drafts from "./drafts/web.ts";
import * as examples from "./examples/web.ts";
import * as exports from "./exports/web.ts";
import * as feedFields from "./feeds/fields.ts";
import * as feeds from "./feeds/web.ts";
import * as figures from "./figures/web.ts";
import { mappingBody } from "./imports/choices.ts";
import * as importFields from "./imports/fields.ts";
import { limits } from "./imports/limits.ts";
import * as imports from "./imports/web.ts";
import * as inquiryFields from "./inquiries/fields.ts";
import { attemptOut, inquiryOut } from "./inquiries/json.ts";
import { inquiriesQuery } from "./inquiries/listInquiries.ts";
import * as inquiryList from "./inquiries/listWeb.ts";
import * as inquiries from "./inquiries/web.ts";
import * as lineFields from "./lines/fields.ts";
import * as lines from "./lines/web.ts";
import { followLog, liveQuery } from "./live/web.ts";
import * as contacts from "./organizations/contactsWeb.ts";
import { contactAnswer, organizationAnswer } from "./organizations/json.ts";
import * as organizationNames from "./organizations/names.ts";
import * as organizations from "./organizations/web.ts";
import { may } from "./people/may.ts";
import * as people from "./people/web.ts";
import { fileFields, serveAttachment } from "./record/attachments.ts";
import { appendedOut } from "./record/json.ts";
import { logOut, logQuery, showLog } from "./record/logPage.ts";
import * as replyFields from "./replies/fields.ts";
import { quoteOut, replyOut } from "./replies/json.ts";
import * as replies from "./replies/web.ts";
import * as review from "./review/web.ts";
import * as searchFields from "./search/fields.ts";
import * as searches from "./search/web.ts";
import * as sessions from "./sessions/web.ts";
import * as settingFields from "./settings/fields.ts";
import * as settings from "./settings/web.ts";
import * as setup from "./setup/web.ts";
import * as stockFields from "./stock-lines/fields.ts";
import * as stockLines from "./stock-lines/web.ts";
import * as storyFields from "./stories/fields.ts";
import { storyOut } from "./stories/json.ts";
import * as stories from "./stories/web.ts";
import { healthAnswer, showHealth } from "./web/health.ts";
import { showDescription } from "./web/openapi.ts";
import { get, post, type Route } from "./web/route.ts";

/** Every address of the program. A route without its access rule (`may`) does not compile. */
export const routes: readonly Route[] = [
	get("/healthz", {
		may: "anyone",
		summary: "200 when the database answers",
		answer: healthAnswer,
		handler: showHealth,
	}),
	get("/openapi.json", {
		may: "anyone",
		summary: "This description, which holds nothing of the record",
		handler: showDescription(() => routes),
	}),

	get("/setup", {
		may: "anyone",
		summary: "The form for the first account",
		query: setup.setupQuery,
		handler: setup.showSetup,
	}),
	post("/setup", {
		may: "anyone",
		summary: "Make the first account",
		body: setup.setupBody,
		again: setup.showSetup,
		handler: setup.makeFirstAccount,
	}),

	get("/session", {
		may: "anyone",
		summary: "The form to sign in",
		query: sessions.signInQuery,
		handler: sessions.showSignIn,
	}),
	post("/session", {
		may: "anyone",
		summary: "Sign in",
		body: sessions.signInBody,
		again: sessions.showSignIn,
		handler: sessions.startFromForm,
	}),
	post("/session/end", { may: may.read, summary: "Sign out", handler: sessions.signOut }),
	post("/language", {
		may: "anyone",
		summary: "Choose the language of the pages",
		body: sessions.languageBody,
		handler: sessions.chooseLanguage,
	}),

	// the directory
	get("/organizations", {
		may: may.read,
		summary: "The directory of organizations",
		query: organizations.directoryQuery,
		answer: organizations.directoryAnswer,
		handler: organizations.showDirectory,
	}),
	get("/organization-names", {
		may: may.read,
		summary: "Organizations that the beginning of a name may mean, the best first",
		query: organizationNames.namesQuery,
		answer: organizationNames.namesOut,
		handler: organizationNames.showNames,
	}),
	get("/organizations/new", {
		may: may.log,
		summary: "The form for an organization",
		handler: organizations.showNewOrganization,
	}),
	post("/organizations", {
		may: may.log,
		summary: "Add an organization",
		body: organizations.organizationBody,
		answer: organizationAnswer,
		again: organizations.showNewOrganization,
		handler: organizations.makeOrganization,
	}),
	get("/organizations/:slug", {
		may: may.read,
		summary: "One organization: its contacts and its newest inquiries",
		answer: organizations.organizationPageAnswer,
		handler: organizations.showOrganization,
	}),
	post("/organizations/:slug/changes", {
		may: may.log,
		summary: "Change an organization; the log keeps what it was",
		body: organizations.changesBody,
		answer: organizationAnswer,
		again: organizations.showOrganization,
		handler: organizations.change,
	}),
	get("/organizations/:slug/figures", {
		may: may.read,
		summary: "How often and how soon an organization answers, by year, by month or in all",
		query: figures.figuresQuery,
		answer: figures.oneAnswer,
		handler: figures.showFigures,
	}),
	get("/figures", {
		may: may.read,
		summary: "The figures of up to six organizations side by side",
		query: figures.comparisonQuery,
		answer: figures.comparisonAnswer,
		again: figures.compareFigures,
		handler: figures.compareFigures,
	}),
	post("/organizations/:slug/contacts", {
		may: may.log,
		summary: "Add a press contact",
		body: contacts.contactBody,
		answer: contactAnswer,
		again: organizations.showOrganization,
		handler: contacts.makeContact,
	}),
	post("/contacts/:contactId/verification", {
		may: may.log,
		summary: "Note that a contact's address was checked",
		body: contacts.verificationBody,
		answer: contactAnswer,
		again: contacts.showOrganizationOfContact,
		handler: contacts.verify,
	}),
	post("/contacts/:contactId/end", {
		may: may.log,
		summary: "Note that a contact is no longer used",
		answer: contactAnswer,
		handler: contacts.end,
	}),

	// People, their sessions and tokens
	get("/people", {
		may: may.read,
		summary: "Who works here",
		query: people.peopleQuery,
		answer: people.peopleAnswer,
		handler: people.showPeople,
	}),
	post("/people", {
		may: may.administer,
		summary: "Invite a person",
		body: people.invitationBody,
		answer: people.invitationAnswer,
		again: people.showPeople,
		handler: people.invite,
	}),
	get("/people/:id", {
		may: may.read,
		summary: "A person; sessions and tokens to oneself and administrators",
		query: people.personQuery,
		answer: people.personPageAnswer,
		handler: people.showPerson,
	}),
	post("/people/:id/role", {
		may: may.administer,
		summary: "Give a person another role",
		body: people.roleBody,
		answer: people.personPageAnswer,
		status: 200,
		again: people.showPerson,
		handler: people.giveRole,
	}),
	post("/people/:id/password", {
		may: may.read,
		summary: "Change one’s own password; ends all other sessions",
		body: people.passwordBody,
		answer: people.personPageAnswer,
		status: 200,
		again: people.showPerson,
		handler: people.replacePassword,
	}),
	post("/people/:id/password-reset", {
		may: may.administer,
		summary: "Make a one-time link with which a person chooses a password",
		answer: people.resetAnswer,
		again: people.showPerson,
		handler: people.offerPassword,
	}),
	post("/people/:id/end", {
		may: may.administer,
		summary: "A person works here no more",
		answer: people.personPageAnswer,
		status: 200,
		again: people.showPerson,
		handler: people.end,
	}),
	post("/people/:id/return", {
		may: may.administer,
		summary: "A person who was ended may sign in again",
		answer: people.personPageAnswer,
		status: 200,
		again: people.showPerson,
		handler: people.takeBackIn,
	}),
	post("/people/:id/sessions/:sessionId/end", {
		may: may.read,
		summary: "End a session of one’s own; administrators, anybody’s",
		answer: people.personPageAnswer,
		status: 200,
		handler: people.endOneSession,
	}),
	get("/tokens", {
		may: may.read,
		summary: "One’s own access tokens",
		answer: people.tokensAnswer,
		handler: people.showTokens,
	}),
	post("/tokens", {
		may: may.read,
		summary: "Make an access token; its secret is in this answer only",
		body: people.tokenBody,
		answer: people.newTokenAnswer,
		again: people.showTokens,
		handler: people.makeOwnToken,
	}),
	post("/tokens/:tokenId/revocation", {
		may: may.read,
		summary: "Revoke a token of one’s own; administrators, anybody’s",
		answer: people.tokenAnswer,
		status: 200,
		handler: people.revoke,
	}),
	get("/links/:secret", {
		may: "anyone",
		summary: "The form to choose a password with a one-time link",
		handler: people.showLink,
	}),
	post("/links/:secret", {
		may: "anyone",
		summary: "Choose a password with a one-time link; signs in",
		body: people.linkBody,
		again: people.showLink,
		handler: people.useLink,
	}),

	// the desk, lists, stories
	get("/", {
		may: may.read,
		summary: "The desk: what is to be chased now, new replies, stories that publish soon",
		query: desk.deskQuery,
		answer: desk.deskAnswer,
		handler: desk.showDesk,
	}),
	get("/inquiries", {
		may: may.read,
		summary: "Every inquiry the viewer may see, filtered and sorted by the address",
		query: inquiriesQuery,
		answer: inquiryList.inquiriesAnswer,
		again: inquiryList.showInquiries,
		handler: inquiryList.showInquiries,
	}),
	get("/stories", {
		may: may.read,
		summary: "Every story the viewer may see, filtered and sorted by the address",
		query: storyFields.storiesQuery,
		answer: stories.storiesAnswer,
		handler: stories.showStories,
	}),
	get("/stories/new", { may: may.log, summary: "The form for a story", handler: stories.showNewStory }),
	post("/stories", {
		may: may.log,
		summary: "Open a story; whoever does is its first reporter",
		body: storyFields.storyBody,
		answer: storyOut,
		again: stories.showNewStory,
		handler: stories.makeStory,
	}),
	get("/stories/:slug", {
		may: may.read,
		summary: "One story: who is asked, how that stands, and everything that happened",
		query: storyFields.storyQuery,
		answer: storyOut,
		handler: stories.showStory,
	}),
	post("/stories/:slug/changes", {
		may: may.log,
		summary: "Change a story; the log keeps what it was",
		body: storyFields.storyChangesBody,
		keepsEmpty: true,
		answer: storyOut,
		again: stories.showStory,
		handler: stories.change,
	}),
	post("/stories/:slug/people", {
		may: may.log,
		summary: "Put a person on a story, or give them another part",
		body: storyFields.storyPersonBody,
		answer: storyOut,
		again: stories.showStory,
		handler: stories.putOn,
	}),
	post("/stories/:slug/people/:personId/removal", {
		may: may.log,
		summary: "Take a person off a story",
		answer: stories.removalAnswer,
		handler: stories.takeOff,
	}),

	// inquiries, attempts
	get("/inquiries/new", {
		may: may.log,
		summary: "The form for a request, with the story to choose",
		query: inquiries.newInquiryQuery,
		handler: inquiries.showNewInquiry,
	}),
	post("/inquiries", {
		may: may.log,
		summary: "Put a request for comment on the record",
		body: inquiryFields.inquiryBodyWithStory,
		answer: inquiryOut,
		again: inquiries.showNewInquiry,
		handler: inquiries.makeInquiryForStory,
	}),
	get("/stories/:slug/inquiries/new", {
		may: may.log,
		summary: "The form for a request of this story",
		query: inquiries.newInquiryQuery,
		handler: inquiries.showNewInquiry,
	}),
	post("/stories/:slug/inquiries", {
		may: may.log,
		summary: "Put a request for comment of this story on the record",
		body: inquiryFields.inquiryBody,
		answer: inquiryOut,
		again: inquiries.showNewInquiry,
		handler: inquiries.makeInquiry,
	}),
	get("/inquiries/:id", {
		may: may.read,
		summary: "A request, its questions, and everything that came of it",
		query: inquiries.sinceQuery,
		answer: inquiryOut,
		handler: inquiries.showInquiry,
	}),
	get("/inquiries/:id/changes", {
		may: may.log,
		summary: "The forms that correct, hand on or withdraw a request",
		handler: inquiries.showInquiryChanges,
	}),
	post("/inquiries/:id/attempts", {
		may: may.log,
		summary: "Log an attempt",
		body: inquiryFields.attemptBody,
		answer: attemptOut,
		files: fileFields,
		again: inquiries.showInquiry,
		handler: inquiries.addAttempt,
	}),
	post("/inquiries/:id/replies", {
		may: may.log,
		summary: "Log a reply with its exact words",
		body: replyFields.replyBody,
		answer: replyOut,
		files: fileFields,
		again: inquiries.showInquiry,
		handler: replies.addReply,
	}),
	post("/inquiries/:id/corrections", {
		may: may.log,
		summary: "Correct what the record says of a request",
		body: inquiryFields.inquiryCorrectionBody,
		answer: inquiryOut,
		keepsEmpty: true,
		again: inquiries.showInquiryChanges,
		handler: inquiries.addInquiryCorrection,
	}),
	post("/inquiries/:id/withdrawal", {
		may: may.log,
		summary: "Take a request back, with the reason",
		body: inquiryFields.withdrawalBody,
		answer: inquiryOut,
		again: inquiries.showInquiryChanges,
		handler: inquiries.addWithdrawal,
	}),
	post("/inquiries/:id/owner", {
		may: may.log,
		summary: "Hand a request to the person who chases it",
		body: inquiryFields.ownerBody,
		answer: inquiryOut,
		again: inquiries.showInquiryChanges,
		handler: inquiries.setOwner,
	}),
	get("/attempts/:attemptId", {
		may: may.read,
		summary: "One attempt",
		answer: attemptOut,
		handler: inquiries.showAttempt,
	}),
	post("/attempts/:attemptId/corrections", {
		may: may.log,
		summary: "Correct what the record says of an attempt",
		body: inquiryFields.attemptCorrectionBody,
		answer: attemptOut,
		keepsEmpty: true,
		again: inquiries.showAttempt,
		handler: inquiries.addAttemptCorrection,
	}),

	// replies, quotes
	get("/replies/:replyId", {
		may: may.read,
		summary: "A reply: its words, quotes, and the questions it covers",
		query: inquiries.sinceQuery,
		answer: replies.replyPageOut,
		handler: replies.showReply,
	}),
	post("/replies/:replyId/inquiries", {
		may: may.log,
		summary: "Record that a reply answers one more request of its story, and on what basis",
		body: replyFields.linkBody,
		answer: replyOut,
		again: replies.showReply,
		handler: replies.addLink,
	}),
	post("/replies/:replyId/coverage", {
		may: may.log,
		summary: "Mark what a reply does with a question",
		body: replyFields.coverageBody,
		answer: replies.coverageOut,
		again: replies.showReply,
		handler: replies.addCoverage,
	}),
	post("/replies/:replyId/quotes", {
		may: may.log,
		summary: "Mark a passage of a reply as one that may be printed",
		body: replyFields.quoteBody,
		answer: quoteOut,
		again: replies.showReply,
		handler: replies.addQuote,
	}),
	post("/replies/:replyId/corrections", {
		may: may.log,
		summary: "Correct what the record says of a reply",
		body: replyFields.replyCorrectionBody,
		answer: replyOut,
		keepsEmpty: true,
		again: replies.showReply,
		handler: replies.addReplyCorrection,
	}),
	post("/quotes/:quoteId/approval", {
		may: may.approve,
		summary: "Approve that a quote is printed",
		answer: quoteOut,
		handler: replies.addApproval,
	}),

	// stock lines
	get("/organizations/:slug/stock-lines", {
		may: may.read,
		summary: "What an organization said more than once, nearly the same: how often, since when, by whom",
		query: stockFields.stockLinesQuery,
		answer: stockFields.organizationStockLinesOut,
		handler: stockLines.showStockLinesOfOrganization,
	}),
	get("/stock-lines/:id", {
		may: may.read,
		summary: "A sentence that recurs, and every time that it was said, newest first",
		query: stockFields.stockLineQuery,
		answer: stockFields.stockLineOut,
		handler: stockLines.showStockLine,
	}),
	post("/inquiries/:id/reply-suggestions", {
		may: may.log,
		summary: "What a reply with these words most likely is, by how earlier ones were logged; nothing is kept",
		body: stockFields.suggestionBody,
		answer: stockFields.suggestionOut,
		status: 200,
		files: fileFields,
		again: inquiries.showInquiry,
		handler: stockLines.suggestForReply,
	}),

	get("/log", {
		may: may.read,
		summary: "The log, newest first",
		query: logQuery,
		answer: logOut,
		handler: showLog,
	}),
	get("/live", {
		may: may.read,
		summary: "Server-sent events: something was logged, and of which story",
		query: liveQuery,
		handler: followLog,
	}),
	get("/attachments/:attachmentId", {
		may: may.read,
		summary: "An attachment's bytes, always as a download",
		answer: "bytes",
		handler: serveAttachment,
	}),

	// example data
	post("/examples", {
		may: may.log,
		summary: "Load the example stories",
		answer: examples.examplesAnswer,
		handler: examples.load,
	}),
	post("/examples/removal", {
		may: may.administer,
		summary: "Remove all examples, while nothing else refers to them",
		status: 200,
		answer: examples.examplesRemovalAnswer,
		handler: examples.remove,
	}),

	// review
	get("/review", {
		may: may.read,
		summary: "Stories by planned publication: how their sign-off stands, and what they lack; open alerts",
		query: review.reviewQuery,
		answer: review.reviewOut,
		handler: review.showReview,
	}),

	// the line
	get("/stories/:slug/lines", {
		may: may.read,
		summary: "The sentences that a story may truthfully print, as of now or of any past instant",
		query: lineFields.linesQuery,
		answer: lineFields.linesOut,
		handler: lines.showLines,
	}),
	get("/stories/:slug/signoffs", {
		may: may.read,
		summary: "The sign-offs of a story's lines, newest first, and which sentences are stale",
		answer: lines.signOffsOut,
		handler: lines.listSignOffs,
	}),
	post("/stories/:slug/signoffs", {
		may: may.approve,
		summary: "Sign off the lines as they stand; 409 when they have changed since they were read",
		body: lineFields.signOffBody,
		answer: lineFields.signOffOut,
		again: lines.showLines,
		handler: lines.addSignOff,
	}),
	get("/stories/:slug/publication", {
		may: may.read,
		summary: "The lines as they were printed, and the replies that came after",
		answer: lines.publicationsOut,
		handler: lines.listPublications,
	}),
	post("/stories/:slug/publication", {
		may: may.log,
		summary: "Record that a story was published, with its lines as printed",
		body: lineFields.publicationBody,
		answer: lineFields.publicationOut,
		again: lines.showLines,
		handler: lines.addPublication,
	}),
	post("/stories/:slug/alerts", {
		may: may.approve,
		summary: "Say what was done about a reply that came after publication: the wording used",
		body: lineFields.closingBody,
		answer: appendedOut,
		again: lines.showLines,
		handler: lines.addClosing,
	}),
	post("/questions/:questionId/topics", {
		may: may.log,
		summary: "Name what a question is about, as a line says it",
		body: lineFields.topicBody,
		answer: appendedOut,
		handler: lines.addTopic,
	}),
	post("/inquiries/:id/short-notice", {
		may: may.log,
		summary: "Say why an organization got less time than is usual",
		body: lineFields.shortNoticeBody,
		answer: appendedOut,
		again: inquiries.showInquiry,
		handler: lines.addShortNotice,
	}),
	post("/inquiries/:id/line-overrides", {
		may: may.approve,
		summary: "Decide that a loaded word may be printed, with the reason",
		body: lineFields.overrideBody,
		answer: appendedOut,
		again: inquiries.showInquiryChanges,
		handler: lines.addOverride,
	}),

	// the draft check
	get("/stories/:slug/draft-checks", {
		may: may.read,
		summary: "The checks of a story's drafts, newest first, and whom the story is about",
		query: draftFields.draftChecksQuery,
		answer: draftFields.draftChecksOut,
		handler: drafts.showChecks,
	}),
	post("/stories/:slug/draft-checks", {
		may: may.log,
		summary: "Hold a draft against the record: as text, as HTML, or as a file; exactly one of them",
		body: draftFields.draftCheckBody,
		answer: draftFields.draftCheckOut,
		files: [draftFields.draftFile],
		again: drafts.showChecks,
		handler: drafts.addCheck,
	}),
	get("/stories/:slug/draft-checks/:checkId", {
		may: may.read,
		summary: "A draft with what was found in it, and whether the record has moved on since",
		query: draftFields.draftCheckQuery,
		answer: draftFields.draftCheckOut,
		handler: drafts.showCheck,
	}),
	post("/stories/:slug/draft-checks/:checkId/acceptances", {
		may: may.log,
		summary: "Accept a finding as it stands, with the reason; it holds for later checks of the story",
		body: draftFields.acceptanceBody,
		answer: appendedOut,
		again: drafts.showCheck,
		handler: drafts.addAcceptance,
	}),
	post("/stories/:slug/draft-checks/:checkId/removal", {
		may: may.log,
		summary: "Discard a draft's words; its hash and what came of the check stay",
		answer: appendedOut,
		handler: drafts.addRemoval,
	}),
	post("/stories/:slug/subjects", {
		may: may.log,
		summary: "Note somebody or something that a story is about, and who should be asked",
		body: draftFields.subjectBody,
		answer: draftFields.subjectOut,
		again: drafts.showChecks,
		handler: drafts.makeSubject,
	}),
	post("/stories/:slug/subjects/:subjectId/removal", {
		may: may.log,
		summary: "Note that a story is not about somebody after all",
		answer: appendedOut,
		handler: drafts.takeSubjectOff,
	}),

	// imports
	get("/imports", {
		may: may.log,
		summary: "One’s own imports, newest first",
		query: importFields.importsQuery,
		answer: importFields.importsOut,
		handler: imports.showImports,
	}),
	post("/imports", {
		may: may.log,
		summary: "Keep a spreadsheet to be imported, CSV or XLSX of 100 MB at most; as a multipart form",
		body: importFields.importBody,
		answer: importFields.importOut,
		files: [importFields.trackerFile],
		largeFiles: limits.file,
		again: imports.showImports,
		handler: imports.addImport,
	}),
	get("/imports/:id", {
		may: may.log,
		summary: "An import of one’s own: how the file is read, and what each row becomes or became",
		query: importFields.importQuery,
		answer: importFields.importOut,
		handler: imports.showImport,
	}),
	get("/imports/:id/file", {
		may: may.log,
		summary: "The spreadsheet as it came, byte for byte",
		answer: "bytes",
		handler: imports.serveFile,
	}),
	post("/imports/:id/mapping", {
		may: may.log,
		summary: "Decide how the file is read, and have it read for a dry run; what is left out is guessed",
		body: mappingBody,
		answer: importFields.importOut,
		status: 200,
		again: imports.showImport,
		handler: imports.addMapping,
	}),
	post("/imports/:id/start", {
		may: may.log,
		summary: "Let the rows that are ready come in, or go on coming in",
		answer: importFields.importOut,
		status: 200,
		handler: imports.start,
	}),
	post("/imports/:id/stop", {
		may: may.log,
		summary: "Stop; what came in stays, and the rest can come in later",
		answer: importFields.importOut,
		status: 200,
		handler: imports.stop,
	}),
	post("/imports/:id/removal", {
		may: may.log,
		summary: "Take away a file of which nothing came in",
		answer: appendedOut,
		status: 200,
		handler: imports.remove,
	}),

	// search
	get("/search", {
		may: may.read,
		summary: "What the viewer may see of what is looked for, with the passages where it stands",
		query: searchFields.searchQuery,
		answer: searchFields.searchOut,
		again: searches.showSearch,
		handler: searches.showSearch,
	}),
	post("/searches", {
		may: may.read,
		summary: "Keep a search under a name; it is one’s own unless it is shared",
		body: searchFields.savedSearchBody,
		answer: searchFields.savedSearchOut,
		again: searches.showSearch,
		handler: searches.addSavedSearch,
	}),
	get("/searches/:id", {
		may: may.read,
		summary: "A saved search: leads to its address, where everybody finds what they may see",
		answer: searchFields.savedSearchOut,
		handler: searches.openSavedSearch,
	}),
	post("/searches/:id/removal", {
		may: may.read,
		summary: "Take a saved search of one’s own away",
		answer: appendedOut,
		handler: searches.takeSavedSearch,
	}),

	// settings
	get("/settings", {
		may: may.read,
		summary: "What the newsroom decided once for all: house style, fair time, sign-off",
		answer: settingFields.settingsOut,
		handler: settings.showSettings,
	}),
	post("/settings/house-style", {
		may: may.decide,
		summary: "Decide the wording of the lines; what is left out is the default",
		body: settingFields.houseStyleBody,
		answer: settingFields.settingsOut,
		status: 200,
		again: settings.showSettings,
		handler: settings.decideHouseStyle,
	}),
	post("/settings/fair-time", {
		may: may.decide,
		summary: "Decide what is short notice, and the newsroom’s own holidays",
		body: settingFields.fairTimeBody,
		answer: settingFields.settingsOut,
		status: 200,
		again: settings.showSettings,
		handler: settings.decideFairTime,
	}),
	post("/settings/sign-off", {
		may: may.decide,
		summary: "Decide whether a story’s only reporter may sign it off",
		body: settingFields.signOffRuleBody,
		answer: settingFields.settingsOut,
		status: 200,
		again: settings.showSettings,
		handler: settings.decideSignOff,
	}),
	post("/settings/drafts", {
		may: may.decide,
		summary: "Decide whether drafts are kept with their checks",
		body: settingFields.draftRuleBody,
		answer: settingFields.settingsOut,
		status: 200,
		again: settings.showSettings,
		handler: settings.decideDrafts,
	}),

	// export and feeds
	get("/exports", {
		may: may.read,
		summary: "Choose what to export, and as what",
		query: exports.exportQuery,
		handler: exports.showExports,
	}),
	get("/exports/inquiries.csv", {
		may: may.read,
		summary: "Inquiries as CSV, a row for each",
		query: exports.exportQuery,
		answer: "bytes",
		again: exports.showExports,
		handler: exports.exportAs("csv"),
	}),
	get("/exports/inquiries.xlsx", {
		may: may.read,
		summary: "Inquiries as a spreadsheet, a row for each",
		query: exports.exportQuery,
		answer: "bytes",
		again: exports.showExports,
		handler: exports.exportAs("xlsx"),
	}),
	get("/exports/inquiries.jsonl", {
		may: may.read,
		summary: "Inquiries as JSON Lines, each as its own address answers it",
		query: exports.exportQuery,
		answer: "bytes",
		again: exports.showExports,
		handler: exports.exportAs("jsonl"),
	}),
	get("/exports/search.csv", {
		may: may.read,
		summary: "The inquiries in which a search finds something, as CSV, a row for each",
		query: exports.foundQuery,
		answer: "bytes",
		handler: exports.exportFound("csv"),
	}),
	get("/exports/search.xlsx", {
		may: may.read,
		summary: "The inquiries in which a search finds something, as a spreadsheet, a row for each",
		query: exports.foundQuery,
		answer: "bytes",
		handler: exports.exportFound("xlsx"),
	}),
	get("/exports/search.jsonl", {
		may: may.read,
		summary:
			"The inquiries in which a search finds something, as JSON Lines, each as its own address answers it",
		query: exports.foundQuery,
		answer: "bytes",
		handler: exports.exportFound("jsonl"),
	}),
	get("/feeds", {
		may: may.read,
		summary: "One’s own private addresses of a calendar of deadlines or a feed of replies",
		answer: feedFields.feedsOut,
		handler: feeds.showFeeds,
	}),
	post("/feeds", {
		may: may.read,
		summary: "Make a private address; it is shown in this one answer",
		body: feedFields.feedBody,
		answer: feedFields.newFeedOut,
		again: feeds.showFeeds,
		handler: feeds.makeOwnFeed,
	}),
	post("/feeds/:feedId/revocation", {
		may: may.read,
		summary: "A private address answers nothing any more",
		answer: feedFields.feedOut,
		status: 200,
		handler: feeds.revoke,
	}),
	get("/feeds/:secret.ics", {
		may: "anyone",
		summary: "Deadlines as a calendar (iCalendar), to whoever has the private address",
		handler: feeds.serveCalendar,
	}),
	get("/feeds/:secret.atom", {
		may: "anyone",
		summary: "New replies as an Atom feed, to whoever has the private address",
		handler: feeds.serveReplies,
	}),
];

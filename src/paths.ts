/** Every address of ours, built in one place for handlers and views. */

type Value = string | number | boolean;
type Query = Record<string, Value | readonly Value[] | undefined>;

function withQuery(path: string, query: Query): string {
	const pairs = Object.entries(query)
		.flatMap(([name, value]) => [value].flat().map((one) => [name, one] as const))
		.filter(([, value]) => value !== undefined && value !== "" && value !== false);
	const search = new URLSearchParams(pairs.map(([name, value]): [string, string] => [name, String(value)]));
	return pairs.length === 0 ? path : `${path}?${search}`;
}

export const paths = {
	desk: (query: Query = {}) => withQuery("/", query),
	asset: (name: string) => `/assets/${name}`,
	health: () => "/healthz",
	openapi: () => "/openapi.json",
	language: () => "/language",
	examples: () => "/examples",
	examplesRemoval: () => "/examples/removal",

	setup: () => "/setup",
	signIn: (next?: string) => withQuery("/session", { next }),
	signOut: () => "/session/end",
	link: (secret: string) => `/links/${secret}`,

	people: (query: Query = {}) => withQuery("/people", query),
	person: (id: number, query: Query = {}) => withQuery(`/people/${id}`, query),
	personRole: (id: number) => `/people/${id}/role`,
	personPassword: (id: number) => `/people/${id}/password`,
	personReset: (id: number) => `/people/${id}/password-reset`,
	personEnd: (id: number) => `/people/${id}/end`,
	personReturn: (id: number) => `/people/${id}/return`,
	sessionEnd: (personId: number, sessionId: number) => `/people/${personId}/sessions/${sessionId}/end`,
	tokens: () => "/tokens",
	tokenRevocation: (tokenId: number) => `/tokens/${tokenId}/revocation`,

	organizations: (query: Query = {}) => withQuery("/organizations", query),
	organizationNames: (query: Query = {}) => withQuery("/organization-names", query),
	newOrganization: () => "/organizations/new",
	organization: (slug: string) => `/organizations/${slug}`,
	organizationChanges: (slug: string) => `/organizations/${slug}/changes`,
	organizationFigures: (slug: string, query: Query = {}) =>
		withQuery(`/organizations/${slug}/figures`, query),
	figures: (query: Query = {}) => withQuery("/figures", query),
	organizationStockLines: (slug: string, query: Query = {}) =>
		withQuery(`/organizations/${slug}/stock-lines`, query),
	stockLine: (id: number, query: Query = {}) => withQuery(`/stock-lines/${id}`, query),
	contacts: (slug: string) => `/organizations/${slug}/contacts`,
	contactVerification: (id: number) => `/contacts/${id}/verification`,
	contactEnd: (id: number) => `/contacts/${id}/end`,

	stories: (query: Query = {}) => withQuery("/stories", query),
	newStory: () => "/stories/new",
	story: (slug: string, query: Query = {}) => withQuery(`/stories/${slug}`, query),
	storyChanges: (slug: string) => `/stories/${slug}/changes`,
	storyPeople: (slug: string) => `/stories/${slug}/people`,
	storyPersonRemoval: (slug: string, personId: number) => `/stories/${slug}/people/${personId}/removal`,
	storyInquiries: (slug: string) => `/stories/${slug}/inquiries`,
	newInquiry: (slug?: string, query: Query = {}) =>
		withQuery(slug === undefined ? "/inquiries/new" : `/stories/${slug}/inquiries/new`, query),

	lines: (slug: string, query: Query = {}) => withQuery(`/stories/${slug}/lines`, query),
	signOffs: (slug: string) => `/stories/${slug}/signoffs`,
	publication: (slug: string) => `/stories/${slug}/publication`,
	alertClosings: (slug: string) => `/stories/${slug}/alerts`,
	draftChecks: (slug: string, query: Query = {}) => withQuery(`/stories/${slug}/draft-checks`, query),
	draftCheck: (slug: string, id: number, query: Query = {}) =>
		withQuery(`/stories/${slug}/draft-checks/${id}`, query),
	draftAcceptances: (slug: string, id: number) => `/stories/${slug}/draft-checks/${id}/acceptances`,
	draftRemoval: (slug: string, id: number) => `/stories/${slug}/draft-checks/${id}/removal`,
	subjects: (slug: string) => `/stories/${slug}/subjects`,
	subjectRemoval: (slug: string, id: number) => `/stories/${slug}/subjects/${id}/removal`,
	topics: (questionId: number) => `/questions/${questionId}/topics`,
	shortNotice: (inquiryId: number) => `/inquiries/${inquiryId}/short-notice`,
	lineOverrides: (inquiryId: number) => `/inquiries/${inquiryId}/line-overrides`,
	review: (query: Query = {}) => withQuery("/review", query),
	settings: () => "/settings",
	setting: (name: string) => `/settings/${name}`,

	inquiries: (query: Query = {}) => withQuery("/inquiries", query),
	inquiry: (id: number, anchor?: string) => `/inquiries/${id}${anchor === undefined ? "" : `#${anchor}`}`,
	inquiryChanges: (id: number) => `/inquiries/${id}/changes`,
	attempts: (inquiryId: number) => `/inquiries/${inquiryId}/attempts`,
	replies: (inquiryId: number) => `/inquiries/${inquiryId}/replies`,
	replySuggestions: (inquiryId: number) => `/inquiries/${inquiryId}/reply-suggestions`,
	withdrawal: (inquiryId: number) => `/inquiries/${inquiryId}/withdrawal`,
	owner: (inquiryId: number) => `/inquiries/${inquiryId}/owner`,
	inquiryCorrections: (inquiryId: number) => `/inquiries/${inquiryId}/corrections`,
	attempt: (id: number) => `/attempts/${id}`,
	attemptCorrections: (id: number) => `/attempts/${id}/corrections`,
	reply: (id: number) => `/replies/${id}`,
	replyInquiries: (id: number) => `/replies/${id}/inquiries`,
	coverage: (replyId: number) => `/replies/${replyId}/coverage`,
	quotes: (replyId: number) => `/replies/${replyId}/quotes`,
	replyCorrections: (replyId: number) => `/replies/${replyId}/corrections`,
	quoteApproval: (quoteId: number) => `/quotes/${quoteId}/approval`,
	attachment: (id: number) => `/attachments/${id}`,

	imports: (query: Query = {}) => withQuery("/imports", query),
	import: (id: number, query: Query = {}) => withQuery(`/imports/${id}`, query),
	importFile: (id: number) => `/imports/${id}/file`,
	importMapping: (id: number) => `/imports/${id}/mapping`,
	importStart: (id: number) => `/imports/${id}/start`,
	importStop: (id: number) => `/imports/${id}/stop`,
	importRemoval: (id: number) => `/imports/${id}/removal`,
	search: (query: Query | string = {}) =>
		typeof query === "string" ? `/search?${query}` : withQuery("/search", query),
	savedSearches: () => "/searches",
	savedSearch: (id: number) => `/searches/${id}`,
	savedSearchRemoval: (id: number) => `/searches/${id}/removal`,
	exports: (query: Query = {}) => withQuery("/exports", query),
	exported: (format: string, query: Query = {}) => withQuery(`/exports/inquiries.${format}`, query),
	exportedSearch: (format: string, query: string) => `/exports/search.${format}?${query}`,
	feeds: () => "/feeds",
	feed: (secret: string, kind: string) => `/feeds/${secret}.${kind === "deadlines" ? "ics" : "atom"}`,
	feedRevocation: (id: number) => `/feeds/${id}/revocation`,

	log: (query: Query = {}) => withQuery("/log", query),
	live: (query: Query = {}) => withQuery("/live", query),
};

/** How English newspapers say that somebody would not comment, put off or passed on a request. */
import { any, type ClaimPattern } from "./claimPattern.ts";
import { adverbs, its, not, others, outlet, when, whichQuestion, wouldNot } from "./wordingEn.ts";

const talk = `(?:comment|discuss(?! [a-z ]{2,40} with (?!${outlet}))|speculate|say (?:more|anything|much)|participate in (?:this|the|our) (?:story|article|report)|elaborate|answer|say|speak|respond|reply|talk|weigh in|explain|address|react|disclose|reveal|specify|confirm|expand|be quoted|be drawn|engage|share (?:any |further |more )*(?:details|information)|provide (?:a |any |an |further |more |additional |on-the-record )*(?:comment|statement|response|details|information|figures?|answers?)|offer (?:a |any |further |additional )*(?:comment|response|details)|give (?:a |any |further |more )*(?:comment|details|interview)|make (?:a |any |further )*(?:comment|statement)|issue (?:a |any )*(?:comment|statement)|go into|take (?:the |our |any |reporters' )?(?:call|questions))`;
/** To "answer" a charge, "speak" at a meeting, "say" a prayer, "confirm" a nominee is to tell a newspaper nothing. */
const talkToOthers = `(?! (?:when|as) (?:the |a )?(?:judge|prosecutors?|lawyers?|committee|police|officers?|senators?|mps?|coroner)\\b)(?! (?:the |a |any |some )?(?:of )?(?:the )?${others}(?:'s?)? )(?! (?:a |an |the )?(?:sorry|grace|mass|farewell|goodbye|hello|yes|no|prayer|motion|charges?|summons|subpoena|nominee|nomination|appointment|(?:at|before|in|to) (?:the |a )?(?:committee|hearing|meeting|inquiry|court|council|parliament|senate|investigators|police|lawmakers|mps|judge|tribunal|commission)))(?![^.;,]{0,60} (?:to|with) (?:the |a |any |its |their |his |her )?(?:courts?|committees?|judges?|police|parliament|lawmakers|mps|congress|senators|regulators?|investigators|auditors?|shareholders|investors|famil(?:y|ies)|union|prosecutors?|inquiry|tribunal)\\b)`;
const now = "(?: (?:repeatedly|again|also|further|once more|to publicly|politely|twice|consistently))?";
const declining = `(?<!(?:not|n't|never|without) )(?:declin(?:ed|es|ing)|(?<!(?:to|would|may|might|could|can|must|should|will) )decline)${now}`;
const refusing = `(?<!(?:not|n't|never|without) )(?:refus(?:ed|es|ing))${now}`;
/** "our", "a Globe and Mail", "repeated". */
const asking =
	"(?:(?:a|an|our|the|all|any|multiple|several|repeated|further|numerous|two|three|this|formal|[a-z]+'s?|[a-z]+) ){0,4}";
const interview =
	"(?:interview(?:s|ed)?|sit-down|speak|talk|be interviewed|discuss|meet|speak with|(?:an? |any )?(?:[a-z-]+ )?interviews?)";
const toBeInterviewed =
	"(?:be interviewed|(?:grant|give|do|sit for|sit down for|participate in|take part in|agree to|schedule|arrange|accept|speak for|provide|make (?:[\\w.'-]+ +){1,6}available for) (?:an |any |our |requests for an |requests for |[a-z]+'s )?(?:[a-z-]+ )?interviews?(?: requests?)?)";
const available =
	"(?:available|accessible)(?: for (?:an |any )?interviews?| to (?:speak|be interviewed|talk)|(?= *[.,;]| *$))";
const inquiries =
	"(?:questions|(?<=(?:'s|our) )question|inquir(?:y|ies)|enquir(?:y|ies)|quer(?:y|ies)|requests?(?: for comment)?(?! for (?!comments?|an? (?:interview|comment|response)|interviews?|information))|comments?|calls?|e-?mails?|messages?|reporters?|journalists?|media|us)";

/** A speech or a web page answers nobody. */
const noBody =
	"(?! (?:(?:an?|its|his|her|their|the|this|that|earlier|previous|past|existing) )?(?:[a-z0-9-]+ ){0,3}?(?:speech|statements?|website|web ?page|page|web ?site|press release|news release|release|reports?|documents?|policy|remarks|comments|posts?|tweet|thread|video|section|law|regulations?|filings?|interview|fact sheet|blog|ruling|form|archive|transcript)\\b)";

export const refusalEn: readonly ClaimPattern[] = [
	{
		line: "neither_confirm_nor_deny",
		subject: "before",
		pattern: new RegExp(
			any(
				`(?:${wouldNot}|could|would|will|can|did|did not|didn't|does not|do not|(?:declin|refus)(?:ed|es|ing) to)(?: \\w+ly)? (?:either |neither |not )?confirm,? (?:n?or|and) (?:to )?den(?:y|ied)`,
				"(?:would |could |will |can |did )?neither (?:to )?confirm(?:ed|s|ing)?,? n?or (?:to )?den(?:y|ied|ies|ying)",
				"not confirm(?:ed|ing),? (?:n?or) den(?:ied|ying)",
			),
			"g",
		),
	},
	// interviews
	{
		line: "declined_interview",
		subject: "before",
		pattern: new RegExp(
			any(
				`(?:${declining}|${refusing}|(?:has |have |had )?(?:turned|turns|turning) down|rejected|rebuffed) (?:${asking}(?:interview|interviews|sit-down)(?: requests?)?|${asking}(?:requests?|opportunity|opportunities|invitations?|offers?) (?:for|to) (?:an |do an |give an |be )?${interview}|to (?:grant |give |do |accept )?${toBeInterviewed}|to ${toBeInterviewed})`,
				`(?:${not}|${wouldNot}|(?:declined|refused|refuses) to)${adverbs} (?:make (?:[\\w.'-]+ +){1,6}${available}|agree to (?:an |be )?interview(?:ed)?|${toBeInterviewed}|sit down with ${outlet})`,
				`(?:was|were|is|are)(?: not|n't)(?: made)? available (?:for (?:an |any )?interviews?|to (?:be interviewed|do an interview))|(?:was|were) unavailable (?:for (?:an |any )?interviews?|to be interviewed)`,
			),
			"g",
		),
	},
	{
		line: "declined_interview",
		subject: "within",
		pattern:
			/(?:interview requests?|requests? (?:for|to) (?:an |be )?interview(?:s|ed)?|interview)(?<who>[^.;]{0,80}?) (?:(?:was|were|has been|have been|had been) (?:requested,? (?:and|but) )?|(?<=requested, )and )(?:declined|refused|turned down|rejected|denied|rebuffed)\b/g,
	},
	{
		line: "declined_interview",
		subject: "negated",
		pattern:
			/(?:was|were|would be|could be)(?: made)? available (?:for|to do|to give|to be) (?:an |any )?interview(?:s|ed)?|(?:agreed|consented) to (?:an interview|be interviewed)/g,
	},
	{
		line: "declined_interview",
		subject: "asked",
		pattern:
			/(?:the|that|our|its|each|every) requests? (?:was|were) (?:denied|declined|refused|turned down)/g,
		follows: /\binterview|sit-down/,
	},
	{
		line: "declined_interview",
		subject: "before",
		follows:
			/\b(?:for|request(?:ed|s)?|sought|asked|interview|sit-down)\b[^.]{0,30}\binterview|\basked to interview|\binterview/,
		pattern:
			/(?:declined|refused|turned (?:it|us|them) down)(?=,? (?:and|but) (?:sent|offered|provided|instead)| *(?:$|[.;]))/g,
	},
	// questions left unanswered
	{
		line: "did_not_answer_questions_about",
		subject: "before",
		pattern: new RegExp(
			any(
				`(?:${not}|${wouldNot})${adverbs} (?:(?:answer(?:ed)?|respond(?:ed)? to|repl(?:y|ied) to|address(?:ed)?|take|acknowledged?) ${its(5)}questions?(?: (?!sent|emailed|submitted|put|posed|left|mailed|delivered)[a-z]+){0,3} (?:about|on(?! (?:mon|tues|wednes|thurs|fri|satur|sun|jan|feb|mar|apr|may|june|july|aug|sep|oct|nov|dec))|regarding|concerning|over|as to|whether|how|why|who|what|when|related to|around|asking)\\b)`,
				`(?:(?:${not}|${wouldNot})${adverbs}|(?:was|were|is|are) (?:unable|not able) to) (?:say|specify|address|explain|disclose|clarify|indicate|reveal|detail|elaborate on|state|identify|divulge|confirm|provide details (?:on|about)|be drawn on|comment on|answer)(?: exactly| precisely| specifically| publicly)? (?:exactly )?${whichQuestion}\\b(?! matters?\\b)`,
				`(?:${not}|${wouldNot})${adverbs} (?:address|answer) (?:the |a |that |our )?(?:questions?|issue)(?= (?:about|of|on|whether|how|why))`,
				`(?:left|leaving|leaves) (?:unanswered (?:[a-z]+ ){0,2}questions (?:about|on)\\b|questions? unanswered (?:about|on)\\b)`,
				`(?:left|leaving) (?:[a-z]+ ){0,4}questions (?:about|on) [^.;]{3,60} unanswered`,
				`(?:${declining}|${refusing}) to (?:say|specify|disclose|explain|reveal|indicate|answer|confirm|state|address|clarify|divulge|identify)(?: exactly| precisely| publicly)? (?:exactly )?${whichQuestion}\\b`,
				`(?:would|will|could) not be drawn on ${whichQuestion}`,
				"stop(?:ped|s|ping) short of (?:saying|confirming|explaining)",
				`without (?:saying|specifying|explaining|addressing|disclosing) ${whichQuestion}\\b`,
				"(?:would|will) confirm neither",
				`(?:(?:has|have|had) )?(?:sidestepp?(?:ed|s|ing)|dodg(?:ed|es|ing)|duck(?:ed|s|ing)|evad(?:ed|es|ing)|side-stepped|deflect(?:ed|s|ing)|skirted|avoided(?: answering)?|brushed off|brushed aside) ${its(4)}questions?\\b`,
				"(?:did not|didn't|would not|wouldn't|does not|will not|cannot|could not|couldn't|won't|has not|declined to|refused to)(?: exactly)? say(?= *(?:$|[.,;]))",
			),
			"g",
		),
	},
	{
		line: "did_not_answer_questions_about",
		subject: "within",
		pattern:
			/questions (?:about|on|regarding|concerning) (?<who>[^.;]{0,120}?(?:were|was|went|have been|had been|remained) (?:not |left )?(?:answered|addressed|unanswered)(?: by [^.;]{0,60})?)/g,
	},
	{
		line: "did_not_answer_questions_about",
		subject: "negated",
		pattern: new RegExp(
			`(?:would|could|did) (?:say|specify|disclose|explain|confirm|address|reveal) ${whichQuestion}\\b|(?:has |have |had )?(?:answered|addressed) (?:[a-z]+ ){0,2}?questions (?:about|on|regarding)\\b`,
			"g",
		),
	},
	// declined and refused
	{
		line: "refused",
		subject: "before",
		pattern: new RegExp(
			`${refusing} (?:to (?:publicly |further )?${talk}\\b${talkToOthers}|(?:any |all |further )?comment|to (?:take|answer|return) ${its(3)}(?:questions|calls)|${asking}requests? for comment)|(?<='s )(?:continued |repeated )?refusal to (?:comment|answer|discuss|speak)`,
			"g",
		),
	},
	{
		line: "declined",
		subject: "before",
		pattern: new RegExp(
			any(
				`${declining} (?:to (?:publicly |further )?${talk}\\b${talkToOthers}|(?:further |any |all |additional )?comment\\b|${asking}(?:requests?|opportunity|opportunities|invitations?|offers?) (?:for|to) (?:provide |offer )?(?:further |a |an )?(?:comment|response|respond|react|reply))`,
				`${declining} to(?= *(?:$|[.,;]))`,
				`${wouldNot}(?: publicly| further| immediately)? (?:comment|discuss|say (?:more|anything|much)|speculate|elaborate|speak (?:to|about|publicly|on)|talk about|answer ${its(3)}questions(?! (?:about|on|from)))`,
				`(?:had|has|have|having|offered|offers|provided|gave|with|made|makes) no (?:further |additional |other |public )?comment(?! (?:from|box|period|section|cards?|threads?|spam|function))`,
				`(?:chose|opted|elected|preferred|decided|chooses|opts|prefers|choosing|preferring) not to (?:${talk})\\b`,
				`(?:policy|practice)(?: [a-z]+)? (?:is|was) not to (?:comment|discuss)`,
				`(?:${wouldNot}|would|will|is|are|was|were)(?: not|n't)? ?(?:not )?(?:be )?(?:commenting|(?:providing|offering|making|issuing|giving|granting) (?:a |any |further |no )?(?:comments?|statements?))`,
				`(?:would|will) not be drawn(?! on ${whichQuestion})(?= (?:on|about)\\b| *(?:$|[.,;]))`,
				`(?:said|says|wrote|added|replied|stated|noted|responded)[^.;]{0,70}? (?:it|they|he|she|we|(?:the|its|his) [a-z]+) (?:generally |usually |normally |typically )?(?:does not|doesn't|do not|don't|did not|never)(?: generally| publicly| typically| normally| usually| as a rule)? (?:comments?|discuss|publicly discuss|speak) ?(?:on|about|publicly|further|(?= *(?:$|[.,;]))|(?<=discuss ))`,
				`(?:said|says)[^.;]{0,40}? (?:it|they|he|she|the [a-z]+) (?:would|will) (?:have )?(?:no|not have (?:any|a)) (?:further )?comment`,
				`(?:it )?would be (?:inappropriate|improper|premature|wrong)(?: for [a-z ]{2,20})? to (?:comment|discuss|speak|say)`,
				`would rather not (?:${talk})\\b`,
				`(?<!(?:who|because (?:he|she|they|it)) )(?:was|is|were|are) (?:not in a position|unable|not able|not prepared|not authorized|unwilling|not willing|in no position) to (?:immediately )?(?:${talk})\\b(?! (?:to )?(?:calls|emergency))`,
				`(?:had|has|have) nothing (?:further |more |else )?to (?:say|add)(?! about (?:the|its) (?:future))`,
				`(?:(?:hung|hangs) up|ended the call)(?= (?:when|without|on(?! (?:an?|the|her|his|their|two|three) (?!reporter|journalist))|after)|(?: a)? *(?:$|[.,;]))`,
				`(?:did|does|do)(?: not|n't) (?:wish|want|care|intend) to (?:${talk})\\b`,
				"(?:has |have |had )?(?:remain(?:ed|s)?|stay(?:ed|s)|kept) tight-lipped",
				"passed on (?:the|an) (?:opportunity|invitation) to (?:comment|respond)",
			),
			"g",
		),
	},
	{
		line: "declined",
		subject: "before",
		follows: /\b(?:comment|respond|reaction|questions?|speak|talk)\b/,
		pattern: /(?<!(?:not|n't|never) )declined(?= *(?:$|[.;]))/g,
	},
	{
		line: "refused",
		subject: "before",
		follows: /\b(?:comment|respond|reaction|questions?|speak|talk)\b/,
		pattern: /(?<!(?:not|n't|never|was|were|been) )refused(?= *(?:$|[.;]))/g,
	},
	{
		line: "declined",
		subject: "beside",
		pattern:
			/\((?:declined|declined to comment|no comment|would not comment)\)|(?<=[,:] )no comment(?= *(?:[.;]|$))/g,
	},
	{
		line: "refused",
		subject: "beside",
		pattern: /\((?:refused|refused to comment)\)/g,
	},
	{
		line: "declined",
		subject: "after",
		pattern: /(?:^|[.:;] )no comment (?=from|by)|comment was declined (?=by)/g,
	},
	{
		line: "would_not_comment_citing",
		subject: "told",
		pattern:
			/(?:prevent(?:ed|s)?|bar(?:red|s)?|preclude[ds]?|prohibit(?:ed|s)?|ke(?:pt|eps?)|restrict(?:ed|s)?|forbids?|forbade|stop(?:ped|s)?) (?:it|them|him|her|the [a-z]+) (?:from|to) (?:publicly |further )?(?:comment|discuss|speak|say|disclos)(?:ing)?\b/g,
	},
	{
		line: "would_not_comment_citing",
		subject: "before",
		pattern:
			/(?:was|were|is|are) (?:prevented|barred|precluded|prohibited) (?:by law |by [a-z ]{3,30} )?from (?:publicly |further )?(?:commenting|discussing|speaking)/g,
	},
	// acknowledged, time, referral
	{
		line: "acknowledged",
		subject: "before",
		pattern: new RegExp(
			`(?:acknowledg(?:ed|es|ing)|confirm(?:ed|s|ing))${when} (?:(?:the )?receipt(?! of (?:[$\\d]|(?:the |a |an )?(?:money|payments?|funds|shipments?|gifts?|donations?|cheques?|checks?|goods|complaints?|subpoenas?|summons|notices?|lawsuit|applications?)))|(?:receiving|getting|(?:that )?(?:it|they|he|she)(?:'d| had| has| have)? (?:received|got)|having received)(?= (?:[a-z0-9']+ ){0,4}(?:questions?|requests?|e-?mails?|letters?|messages?|inquir|quer|it\\b))|(?:the |our |a |its |[a-z]+'s |media |interview |written )*(?:requests?|questions?|e-?mails?|inquir(?:y|ies)|quer(?:y|ies)|messages?|letters?)(?! (?:from|of|about|was|were|is|had|could|would)\\b))|(?:said|says|replied|wrote)[^.;]{0,30}? (?:that )?(?:it|they|he|she)(?: had|'d| has| have)? (?:(?:received|got) (?:the |our |a |its |[a-z]+'s )*(?:requests?|questions?|e-?mails?|inquir(?:y|ies)|messages?|letters?)|(?:the |our |[a-z]+'s )*(?:questions?|requests?|e-?mails?|letters?) in hand)|(?:said|says|replied|wrote|told ${outlet}|indicated|confirmed)[^.;]{0,40}? (?:it|they|he|she|(?:the|its) [a-z]+(?: [a-z]+)?) (?:was|were|is|are)(?: still| now| currently)? (?:working on|preparing|drafting|putting together|assembling|compiling|gathering) (?:a |an |its |the |our |their |some )?(?:[a-z]+ )?(?:responses?|repl(?:y|ies)|answers?|statement)\\b`,
			"g",
		),
	},
	{
		line: "asked_for_more_time",
		subject: "before",
		pattern: new RegExp(
			any(
				"(?:asked|requested|wanted|needed|sought|needs|wants) (?:for )?(?:another |an (?:extra|additional) )?(?:one|two|three|four|five|a few|several|a couple of|some|\\d+) (?:more|extra|additional|further) (?:business |working )?(?:days?|hours?|weeks?)(?= to (?:respond|reply|answer|comment)|,| *$|\\.)",
				"(?:asked|asks|asking|requested|requests|requesting|sought|needed|needs?|wanted|wants|required|requires) (?:(?:us|reporters|repeatedly|only|twice|instead) )?(?:for )?(?:a little |a bit )?(?:more|additional|extra|further|some more) time\\b(?! (?:from|of) (?:the |a |its |their )?(?:committee|court|judge|parliament|regulators?|council|board|union|lenders?|creditors?|bank|tribunal|legislature|province))(?! to (?!respond|reply|answer|prepare a|comment|review|gather|get|provide|address|look|consult|consider))",
				`(?:asked|asks|asking|requested|sought|seeking) (?:${outlet} )?(?:for )?an? (?:extension|later deadline)(?! (?:of|to|on|for) (?!(?:the |its |a |their |our )?(?:answer|respond|reply|deadline|comment|questions)))`,
				"(?:asked|requested) (?:for )?(?:until|till) \\w+",
				`asked (?:${outlet} )?to extend the deadline`,
				`(?:asked|requested) (?:(?:us|reporters|this newspaper|this paper|${outlet}) )?for (?:another|more|extra|a few more) (?:(?:[a-z]+ )?(?:days?|hours?|weeks?))`,
				"(?:asked|requested|wanted|needed|sought) (?:for )?(?:another|an extra|an additional|an?|one|two|three|\\d+) (?:business |working )?(?:days?|weeks?|hours?|months?) to (?:respond|reply|answer|comment)",
				"(?:need(?:ed|s)?|require[ds]?) until",
				"(?:asked|requested) (?:that )?the deadline",
			),
			"g",
		),
	},
	{
		line: "asked_for_more_time",
		subject: "beside",
		pattern: /\((?:has |have )?(?:asked for|requested|needs) (?:an extension|more time|a delay)\)/g,
	},
	{
		line: "referred",
		subject: "before",
		pattern: new RegExp(
			any(
				`(?:referr(?:ed|ing)|refers|direct(?:ed|s|ing)|redirect(?:ed|s|ing)|deferr(?:ed|ing)|defers|forward(?:ed|s|ing)|pass(?:ed|es)(?: on| along)?|steered|pointed|punted|kicked|routed|bounced|sent(?= (?:us|(?:a |our |the )?(?:reporters?|journalists?)|${outlet})\\b)) (?:(?:all |any |our |the |further |media |a |[a-z'-]+ ){0,6}?${inquiries}(?: (?!that|which|who)[a-z' ]{0,40}?)?|${outlet}) (?:back |over |on )?to\\b${noBody}`,
				`(?:deferred|defers|deferring) (?:all |further )?(?:comment |questions )?to\\b`,
				`(?:said|says|told ${outlet}|advised|suggested|asked|urged|invited)(?: that| [a-z]+)? (?:all |any |further )?(?:media |the |our )?(?:questions|inquiries|requests|it) (?:should|must|were to|are to|could|had to|would have to) (?:be (?:directed|addressed|sent|referred|put)|go) to\\b`,
				`(?:said|told ${outlet}|asked ${outlet}|advised ${outlet}|suggested(?: that)? (?:we|${outlet})|invited ${outlet}|instructed ${outlet}) (?:to )?(?:should )?(?:ask|call|contact|speak (?:to|with)|try|check with|(?:put|direct|send|address|submit|take) (?:the |our |any |all |its |his |her |their |such |further )*questions to)\\b`,
				"(?:suggested|recommended|advised) (?:contacting|calling|asking|speaking (?:to|with)|checking with|trying)",
				`(?<=\\b(?:sent|referred|directed) [^.;]{3,120})(?:sent|referred|directed|bounced|passed) (?:it|us|him|her|them) (?:right |straight )?back`,
			),
			"g",
		),
	},
	{
		line: "referred",
		subject: "within",
		pattern:
			/(?:questions?|inquir(?:y|ies)|requests?(?: for comment)?|calls?)[^.;]{0,60}? (?:was|were|have been|had been) (?:referred|directed|redirected|forwarded|deferred|passed)(?:(?<who> by [^.;]{2,60}?) to\b| to [^.;,]{2,60}?(?= by ))/g,
	},
	{
		line: "declined",
		subject: "negated",
		pattern:
			/(?:would|wished to|wanted to|agreed to|was willing to|were willing to|was prepared to|were prepared to|cared to) (?:comment|discuss|speak|talk|elaborate|answer)\b|had (?:a |any )?(?:further )?comments?\b/g,
	},
];

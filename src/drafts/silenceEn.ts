/** How English newspapers say that somebody did not answer, or was not reached. */
import { any, type ClaimPattern } from "./claimPattern.ts";
import { adverbs, clauseEnd, days, immediately, its, medium, not, notOther, outlet } from "./wordingEn.ts";

/** What "respond" must go on with to be about a request for comment. */
const respondObject = new RegExp(
	`^(?: (?:[a-z]+ly|right away|directly|in time|yet|at all|publicly|either|on the record|again|promptly|by e-?mail|in writing))*${any(
		clauseEnd,
		` (?:to|with) ${its(7)}${medium}${notOther}`,
		` to (?:any|either|several|all|most|some) of (?:them|these|those)\\b`,
		" to (?:the|these|those|any of the|our|specific)(?: [a-z]+)? (?:allegations|accusations|claims|assertions|findings)\\b(?! (?:from|by|of|against it in|in (?:court|the (?:lawsuit|suit|report))))",
		` to ${outlet}(?!'s (?!${medium}))\\b`,
	)}`,
);
const respond =
	"(?:respond(?:ed)?|repl(?:y|ied)|react(?:ed)?|answer(?:ed)?|write back|written back|wrote back|follow(?:ed)? up)";
/** Also to have answered some of the questions is to have answered. */
const about = "(?: (?:about|on|regarding|concerning|over|as to|whether|how|why)\\b)";
const returned = `(?:return(?:ed)?|answer(?:ed)?|acknowledge[d]?|pick(?:ed)? up) (?!(?:all|some|most|many)\\b)${its(6)}(?:${medium}|phones?\\b)${notOther}(?!${about}(?! (?:${days})))`;
const comment =
	"(?:a |any |an |its |their |further |immediate |on-the-record |written |formal |the promised |more )*(?:comments?|responses?|statements?|repl(?:y|ies)|answers?|reactions?)";
const afterComment = `(?= *(?:$|[.,;:)-])| (?:by|before|in|on|for|to|about|when|and|but|after|from|as|at|until|within|despite|prior|ahead|${days.replace(/\|/g, "day|")}day)\\b)`;
const give = `(?:provide[d]?|offer(?:ed)?|issue[d]?|give|gave|given|send|sent|have|had|return(?:ed)?|suppl(?:y|ied)|submit(?:ted)?|make|made|release[d]?|produce[d]?) (?:us |${outlet} )?(?:(?:with )?${comment}${afterComment}|one(?= *(?:$|[.,;])| (?:by|before|in time|when|at)))`;
const back = `(?:(?:get|got|gotten|come|came|circled?) back (?:to (?!him\\b|her\\b)[a-z' ]{2,30}?|with (?:a |an )?(?:response|answer|reply|comment))|(?:call(?:ed)?|phone[d]?|email(?:ed)?|text(?:ed)?|r(?:i|u)ng) (?:us |me |${outlet} )?back|(?:answer(?:ed)?|respond(?:ed)? to|repl(?:y|ied) to) (?:them|it|either|any of them))`;
const afterBack = "(?= *(?:$|[.,;])| (?:by|before|in time|on|after|with|when|despite|at|as|until)\\b)";
const quiet = `(?:comment(?:ed)?)(?= *(?:$|[.,;:)-])| (?:by|before|in time|publicly|when|for this|(?:on )?(?:${days})day|yesterday|this week)\\b)`;
const noAnswer =
	"(?:un(?:answered|returned|acknowledged)|without (?:a |an |any )?(?:response|reply|answer)|ignored|(?:were |was )?met with silence|nowhere)";
/** "has yet to", "failed to". */
const yetTo = `(?:(?:has|have|had|having|is|are|was|were) (?:yet|still) to|(?:has |have |had )?fail(?:ed|s|ing) to|(?:has |have |had )?neglected to)(?: ${immediately})?`;
const answering = "(?:responding|replying|answering|returning|commenting)";
const nothingCame =
	"(?:drew|brought|elicited|got|received|produced|yielded|met with|prompted|garnered|generated|found|(?:have|has|had) (?:drawn|brought|elicited|got|gotten|received|yielded|prompted|produced|generated|met with|found))";
const said = "\\b(?:repl(?:y|ied)|respond|answer|comment|promised|got back|react)";

const reached = "(?:reached|contacted|located|traced|tracked down|found for comment|found to comment)";
/** A village, a goal or an agreement that is not reached. */
const noBody =
	"(?!the (?:village|scene|summit|town|house|site|area|wreck|top|goal|target|border)|consensus|agreements?|compromise|a (?:deal|verdict|compromise|settlement|decision|consensus)|an agreement|contact information|evidence|records?|any)";

export const silenceEn: readonly ClaimPattern[] = [
	// not reached
	{
		line: "could_not_be_reached",
		subject: "before",
		pattern: new RegExp(
			any(
				`(?:could(?: not|n't)|cannot|can't|(?:was|were)(?: not|n't) able to|(?:was|were) unable to)(?: immediately| yet| initially)? be(?: immediately)? ${reached}(?! by (?!phone|telephone|e-?mail|text|press|deadline|the time|publication|reporters|the)|(?: by radio| by the| by road| for (?:\\w+ )?(?:hours|days|weeks|months)))`,
				"(?:was|were|is|are|remain(?:ed|s)?) (?:[a-z]+ and )?(?:unreachable|unavailable|not available|not reachable|nowhere to be found)(?: for comment| to comment|(?= *(?:$|[.,;])| (?:on (?:mon|tues|wednes|thurs|fri|satur|sun)day|this (?:week|morning|afternoon|evening)|when|by)\\b))",
				"(?:wasn't|weren't|isn't|aren't) (?:available|reachable)(?: for comment| to comment|(?= *(?:$|[.,;])| (?:on|this|when|by)\\b))",
			),
			"g",
		),
	},
	{
		line: "could_not_be_reached",
		subject: "negated",
		pattern: new RegExp(
			any(
				`(?:could|can|was able to|were able to)(?: immediately)? be(?: immediately)? ${reached}`,
				"(?:was|were) (?:(?:immediately )?reachable|available (?:for|to) comment|available(?= *(?:$|[.,;])))",
			),
			"g",
		),
	},
	{
		line: "could_not_be_reached",
		subject: "after",
		pattern: new RegExp(
			any(
				"(?:efforts|attempts|tries)(?: (?:by|from) [a-z ]{2,40}?)? (?:to|at) (?:reach|contact|find|locate|speak (?:to|with))(?:ing)? (?=[^.;]{2,140}?(?:not successful|unsuccessful|not immediately successful|without success|in vain|futile|fruitless|failed|did not succeed))",
				`(?:(?:was|were|has been|have been|had been) (?:unable|not able|not immediately able) to|could(?: not|n't)|failed to|(?:did not|didn't) manage to|unsuccessfully (?:tried|attempted|sought) to|tried unsuccessfully to)(?: immediately)? (?:reach|contact|locate|find|speak (?:to|with)) (?=(?:[a-z.'&-]+ ){0,7}?(?:for|by (?:phone|e-?mail|press|deadline)|at|on|before|despite|${days.replace(/\|/g, "day|")}day)\\b|[a-z .'&-]{3,40}(?:$|[.,;]))${noBody}`,
				"(?:tried|attempted|sought) (?:several times |repeatedly |twice )?to (?:reach|contact|find) (?=[^.;]{2,80}?(?:unsuccessfully|without success|in vain|but (?:could not|couldn't|was unable|were unable|was unsuccessful|were unsuccessful|without success)))",
				"unsuccessful in (?:its|our|their|several|repeated|multiple|his|her) (?:attempts?|efforts?) to (?:reach|contact) (?=[a-z])",
			),
			"g",
		),
	},
	{
		line: "could_not_be_reached",
		subject: "before",
		pattern: /(?:was|were)(?: not|n't) immediately reachable/g,
	},
	// silence at once
	{
		line: "did_not_immediately_respond",
		subject: "before",
		pattern: new RegExp(
			any(
				"(?:(?:was|were|is|are)(?: not|n't)|(?:was|were|is|are) (?:un|not )?) ?immediately (?:un)?available(?: for comment| to comment)?",
				"(?:had|has|have|with|offered|gave|made|issued|provided|released) no immediate (?:response|reply|comments?|reaction|answers?|statement)(?: (?:for|to|on|about))?",
				`(?:did not|didn't) have (?:an |any )?immediate (?:response|reply|comments?|reaction|answers?|statement)`,
			),
			"g",
		),
	},
	{
		line: "did_not_immediately_respond",
		subject: "negated",
		pattern:
			/(?:was|were) immediately available|(?:had|offered) (?:an |any )?immediate (?:comment|response)/g,
	},
	{
		line: "did_not_immediately_respond",
		subject: "after",
		pattern:
			/(?:no|(?:was|were)(?: not|n't) any|any|(?:was|were)(?: not|n't) an) immediate (?:response|reply|comment|reaction|word|answer)s?(?: (?:to|on|about) [^.;]{2,60}?)?(?: (?:was|were|had been) (?:available|received|offered|given|provided))? (?=from|by)/g,
	},
	// silence
	{
		line: "did_not_respond",
		subject: "before",
		object: respondObject,
		pattern: new RegExp(`(?:${not}${adverbs}|${yetTo}|without ever) ${respond}\\b`, "g"),
	},
	{
		line: "did_not_respond",
		subject: "before",
		pattern: new RegExp(
			`(?:${not}${adverbs}|${yetTo}) (?:${returned}|${give}|${back}${afterBack}|${quiet}|${immediately} ${quiet}|be heard from)`,
			"g",
		),
	},
	{
		line: "did_not_respond",
		subject: "before",
		pattern: new RegExp(
			any(
				`(?:left|leaving|leaves?) ${its(4)}${medium}(?: [a-z]+){0,4} (?:unanswered|unreturned|without (?:a |an )?(?:reply|answer|response))`,
				`could not (?:supply|provide) (?:answers|comment|a response) (?:in time|by|before)`,
				`(?:has |have |had )?ignor(?:ed|es|ing) (?:all |multiple |several |repeated )?${its(6)}${medium}${notOther}(?! about)`,
				`(?:(?:has|have|had) )?(?:remain(?:ed|s)?|stay(?:ed|s)|kept|keeps|been|went|fallen|fell) (?:silent|mum|quiet)(?= *(?:$|[.,;])| (?:on|about|when asked|despite|since)\\b)`,
				`(?:stop(?:ped|s)|ceased|quit|without(?: ever)?) ${answering}(?: to)? ${its(5)}${medium}${notOther}(?!${about})`,
				`(?:provided|gave|sent|offered|made|returned|supplied|issued) no (?:response|reply|answer)s?${afterComment}`,
				`(?:answer|address|return|acknowledg|respond|repli)(?:ed)(?: to)? (?:none|neither|not one) of (?:them|these|those|which|${its(5)}${medium})`,
				`let [a-z0-9' ]{2,50} (?:go by|pass|lapse|expire|slip by|come and go) without (?:a |an |any )?(?:answer|reply|response|word|comment|${answering})\\b`,
				`(?:did not|didn't|never) (?:pick up|answer) (?:the |its |his |her |a )?(?:phone|telephone)(?= *(?:$|[.,;])| (?:when|on)\\b)`,
			),
			"g",
		),
	},
	{
		line: "did_not_respond_by_deadline",
		subject: "before",
		pattern: new RegExp(
			`(?:missed|let pass|(?:${not}|${yetTo}) meet) (?:[a-z]+ ){1,4}?deadlines?(?= (?:for (?:a )?(?:comment|response|reply)|to (?:respond|reply|comment|answer)))`,
			"g",
		),
	},
	{
		line: "did_not_respond",
		subject: "before",
		follows: new RegExp(said),
		pattern:
			/(?:did not|didn't|never did|has not|hasn't|have not|haven't|had not|hadn't)(?: (?:so|yet))?(?= *(?:$|[.;]))/g,
	},
	{
		line: "did_not_respond",
		subject: "others",
		pattern: new RegExp(
			`only (?<who>[^.;]{2,60}?) (?:has |have |had )?(?:responded|replied|answered|commented|(?:got|gotten|wrote|written) back|did(?= *(?:$|[.;])))${clauseEnd.replace("(?= *", "(?= (?:to|us|with)\\b| *")}`,
			"g",
		),
	},
	{
		line: "did_not_respond",
		subject: "within",
		pattern:
			/(?:all(?: of [a-z ]{3,20})?|everyone|everybody|each|every [a-z]+) (?:but|except)(?: for)?(?<who> [^.;]{2,60}?) (?:has |have |had )?(?:responded|replied|answered|commented)\b/g,
	},
	{
		line: "did_not_respond",
		subject: "within",
		pattern: new RegExp(
			`${medium}${notOther}(?<who>[^.;]{0,140}?) (?:(?:(?:have |has |had )?(?:went|go|goes|gone|remain(?:ed|s)?|were left|was left|were|was|are|is|(?:have|has|had) been)(?: still| largely| all)? ${noAnswer}|${nothingCame} (?:no|little|only silence|silence)(?: immediate)?(?: (?:response|reply|answer|word|reaction|comment))?)|(?:were|was|have been|has been|had been)(?: not|n't| never)(?: immediately)? (?:returned|answered|acknowledged|responded to|replied to)|(?:have|has|had)(?:n't|(?: also| still)? not| never) been (?:returned|acknowledged|answered)|(?:did not|didn't) (?:draw|elicit|receive|get|yield|prompt|produce|bring) (?:a |an |any )?(?:immediate )?(?:response|reply|answer|word|reaction)|(?:was|were) met with silence)`,
			"g",
		),
	},
	{
		line: "did_not_respond",
		subject: "within",
		pattern: new RegExp(
			`(?:not one|none|neither) of (?:the |our |my |its |those |[a-z]+'s )?(?:[a-z]+ )?${medium}(?<who>[^.;]{0,120}?) (?:was|were|has been|have been|had been) (?:returned|answered|acknowledged)`,
			"g",
		),
	},
	{
		line: "did_not_respond",
		subject: "asked",
		pattern: new RegExp(
			any(
				"(?:received|got|heard|drew|elicited|yielded|(?:have|has|had) (?:yielded|drawn|elicited|received|had)) (?:no (?:immediate )?(?:response|reply|answer)s?|nothing(?: back)?)(?! from)",
				"(?:did not|didn't|has not|have not|had not|hasn't|haven't|hadn't|never)(?: yet| immediately)? (?:receiv(?:ed|e)|g[eo]t|gotten|hear|heard)(?: (?:a|any|an))?(?: immediate)? (?:back|response|reply|answer)s?(?: back)?(?! from)",
				"(?:yet to|without) (?:hear(?:ing)? back|receiv(?:e|ing) (?:a |any )?(?:response|reply|answer))(?! from)",
				"(?:was|were) met with silence",
				"(?:none|neither) (?:of (?:them|the questions|those|which) )?(?:was|were|has been|have been) (?:answered|returned)",
				"(?:still|is|are) (?:waiting for|awaiting) (?:a |an )?(?:response|reply|answer)(?! from)",
			),
			"g",
		),
	},
	{
		line: "did_not_respond",
		subject: "after",
		pattern: new RegExp(
			any(
				"(?:there (?:was|has been|had been|is|were) )?(?:no|not any|without (?:a |any )?) ?(?:response|reply|answer|word|comment|reaction)s?(?: to [a-z' ]{3,50}?)?(?: (?:was|were|had been|has been|have been) (?:received|given|provided|forthcoming|offered|available))?(?: (?:came|came back|had come|has come|arrived|had arrived))?(?: by [a-z ]{3,30}?)? (?=from\\b)",
				"(?:did not|didn't|had not|has not|have not|hasn't|hadn't|never|haven't)(?: yet| immediately)? (?:receiv(?:ed|e)|g[eo]t|gotten|hear(?:d)?) (?:back|(?:a |any |an )?(?:immediate )?(?:response|reply|answer)s?(?: back)?|anything(?: back)?)(?: [a-z' ]{0,20}?)? ?(?=from)",
				"(?:received|got|had|heard) (?:no (?:response|reply|answer)|nothing(?: back| further| more)?) (?=from)",
				"(?<=\\b(?:responded|replied|answered),? )but not (?=[a-z])",
				"not a word(?: (?:has |had )?(?:come|came))? (?=from)",
				"(?:still )?(?:waiting|yet) to hear (?:back )?(?=from)",
				"(?:the )?silence (?=of|from)",
				"left unanswered (?:were|was) (?=[a-z0-9 -]{3,40} to )",
				"(?:still )?(?:waiting (?:for|on)|awaiting|waits for|awaits) (?:a |an )?(?:response|reply|answer|comment|word) (?=from)",
				"nothing (?:came|has come|had come|was heard|has been heard)(?: back)? (?=from)",
			),
			"g",
		),
	},
	{
		line: "did_not_respond",
		subject: "negated",
		object: respondObject,
		pattern: new RegExp(
			`(?:(?:has|have|had) )?(?:(?:yet|so far|still|ever|${immediately}) )?(?:responded|replied|answered|reacted|written back|wrote back|(?<=nor (?:did|has|have|had) [^.;,]{2,60})(?:respond|reply|answer|react))\\b`,
			"g",
		),
	},
	{
		line: "did_not_respond",
		subject: "negated",
		pattern: new RegExp(
			`(?:(?:has|have|had) )?(?:(?:yet|so far|ever|${immediately}) )?(?:${returned}|called (?:us )?back|(?:got|gotten|came|come) back to|(?:provided|offered|issued|gave|sent|supplied) (?:us |${outlet} )?(?:with )?${comment}|commented(?= *(?:$|[.,;])| (?:by|before|in time|when)\\b))`,
			"g",
		),
	},
	{
		line: "did_not_respond",
		subject: "beside",
		pattern:
			/\((?:has |have |had )?(?:no (?:response|reply|answer)|(?:did not|didn't|not yet) (?:respond|reply|answer)(?:ed)?|not responded|not replied)\)|(?:mum|silent|tight-lipped)(?= (?:on|about|as|after|over|amid)\b| *$)|(?<=, )nothing(?= *(?:[;.]|$))/g,
	},
];

/**
 * What English verb groups of claims are made of, crossed: whatever says that somebody would not or did not, with whatever
 * a newsroom asks of anybody. Tried after the turns of phrase of refusalEn.ts and silenceEn.ts.
 */
import { any, type ClaimPattern } from "./claimPattern.ts";
import {
	clauseEnd,
	its,
	medium,
	not,
	notOther,
	others,
	outlet,
	whichQuestion,
	wouldNot,
} from "./wordingEn.ts";

const how =
	"(?:,? (?:[a-z]+ly|yet|still|even|ever|also|so far|again|further|once|twice|right away|either|at all|in turn|both|all|politely,? but firmly|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|as of press time|through (?:a|an|his|her|its|their) [a-z-]+),?)*";

/** Unwilling, before the verb. */
const unwilling = any(
	`(?<!(?:not|n't|never|without) )(?:declin(?:ed|es|ing)|(?<!(?:to|would|may|might|could|can|must|should|will) )decline)${how} to`,
	wouldNot,
	"(?:has |have |had |having )?(?:chose|chosen|opt(?:ed|s|ing)|elect(?:ed|s|ing)|preferr(?:ed|ing)|prefers|chooses|choosing|decided|resolved)(?:,? (?:instead|for now|on (?:mon|tues|wednes|thurs|fri|satur|sun)day),?)? not to",
	`(?:was|were|is|are|has been|have been|had been|remain(?:ed|s)?|said (?:it|they|he|she) (?:was|were)|proved|seemed|appeared)${how} (?:not (?:prepared|willing|inclined|ready|keen|authori[sz]ed|permitted|allowed|at liberty|in a position|able)|n't (?:prepared|willing|inclined|ready|keen|at liberty|in a position|able)|unwilling|unprepared|disinclined|unable|in no position|loath)${how} to`,
	"(?:was|were|is|are)n't (?:prepared|willing|inclined|ready|keen|at liberty|in a position|able) to",
	"(?:did|does|do)(?: not|n't) (?:wish|want|care|intend|feel able|feel comfortable|feel it (?:was )?appropriate|think it (?:was )?appropriate) to",
	"would (?:rather|prefer) not(?: to)?",
	"(?:was|were|is|are) too (?:busy|occupied|upset|ill|distraught) to",
	"(?:saw|sees) no (?:need|reason|point) (?:to|in)",
	"(?:has|had|have) no (?:wish|desire|intention|plans) (?:to|of)",
);
const refusing = `(?<!(?:not|n't|never|without) )(?:refus(?:ed|es|ing)${how}|continued? to refuse|stead(?:il|fast)ly refuse[sd]?) to`;

const silent = any(
	`${not}${how}`,
	`(?:(?:has|have|had|having|is|are|was|were) (?:yet|still) to|(?:has |have |had |having )?(?:fail(?:ed|s|ing)|neglected|omitted|forgot) to)${how}`,
	`could(?: not|n't)${how}`,
);

/** What is given to whoever asks. */
const answer =
	"(?:comments?|commentary|responses?|repl(?:y|ies)|answers?|statements?|reactions?|rebuttals?|explanations?|clarifications?|version)";
const give =
	"(?:provid(?:e|ed|ing)|offer(?:ed|ing)?|giv(?:e|en|ing)|gave|mak(?:e|ing)|made|issu(?:e|ed|ing)|suppl(?:y|ied|ying)|furnish(?:ed|ing)?|volunteer(?:ed)?|send|sent|submit(?:ted)?|produced?|deliver(?:ed)?|releas(?:e|ed|ing)|shared?|com(?:e|ing) (?:up|back|through) with|return(?:ed)?|have|had|hand(?:ed)? over)";
const gift = `${give} (?:${outlet} (?:with )?)?(?:(?:a|an|any|its|their|his|her|the|further|more|additional|public|formal|official|written|on-the-record|immediate|substantive|detailed|timely|other|single|word of|promised|requested|on-camera|direct|own|of|side|kind|sort) ){0,5}${answer}(?!'s)(?= *(?:$|[.,;:)-])| (?:by|before|in|on|for|to|about|when|and|but|or|after|as|at|until|despite|prior|ahead|regarding|beyond|within|this|last)\\b|(?: (?:mon|tues|wednes|thurs|fri|satur|sun)day))`;
const asked = `(?:(?:answer|entertain|take|field|address|deal with|engage with|acknowledge|return|reply to|respond to|consider|accommodate)(?:ed|d)?|took|got back to|(?:act|follow(?:ed)?)(?:ed)? up on) (?!(?:all|some|most|many)\\b)${its(5)}(?:${medium}|follow-ups)${notOther}(?! (?:about|on|regarding|concerning) (?!(?:mon|tues|wednes|thurs|fri|satur|sun)day))(?! (?:from|of) (?:the )?${others}\\b)`;
const chance = `(?:take|took|taken|tak(?:e|en) up|avail(?:ed)? (?:itself|themselves|himself|herself) of|accept(?:ed)?|use[d]?) (?:${its(3)})?(?:opportunit(?:y|ies)|chances?|invitations?|offers?)(?: [a-z]+){0,3}? (?:to (?:be heard|comment|respond|reply|react|answer|weigh in|give|tell|explain|address|contribute|set out|correct|dispute|rebut)|for (?:comment|reply|response))`;
const comment = any(
	"comment(?:ed)?(?! (?:for|from) the)",
	"elaborate[d]?|respond|reply|answer(?= *(?:$|[.,;])| when\\b)|speculate|weigh in|engage(?:[d])?(?: with (?:them|us|any of (?:them|it)))?(?= *(?:$|[.,;])| (?:on|over|about|beyond)\\b)",
	`(?:speak|talk) (?:about|on|publicly|to ${outlet}|with ${outlet}|for (?:this|attribution|the record)|further|when)`,
	"(?:be drawn(?! into)|get drawn|get into|go into|go beyond|expand|shed (?:any |more |further )?light|say (?:anything|a word|much|more|any more)|add anything|go on (?:the )?record|go further|be quoted|be named as|be pinned down)",
	"(?:discuss|address)(?:ed)? (?:the |its |their |his |her |any |specific |individual |that |this |those |these |it\\b|them\\b|[a-z]+'s |details)",
	gift,
	`${give} (?:${outlet} (?:with )?)?(?:one|any|it|them)(?= *(?:$|[.,;])| (?:by|before|on|when|for|at)\\b)`,
	`${give} (?:${outlet} (?:with )?)?(?:(?:a|an|any|its|their|the|further|more|additional|specific|detailed|precise|other|exact|of|[a-z]+ly) ){0,4}(?:details|information|breakdown|particulars|specifics|names|reasons|figures|numbers|data|statistics|timelines?|estimates?|clarity|insight)(?! to (?:the|police|its|their))`,
);
const say =
	"(?:say|disclose|reveal|specify|explain|clarify|confirm|indicate|state|divulge|identify|detail|be drawn on|get into|share|name|elaborate on|provide details on|give details (?:of|on)|shed (?:any )?light on|speculate (?:on|about)|go into|address|speak to|be pinned down on|answer|commit to saying|said|disclosed|revealed|specified|explained|clarified|confirmed|indicated|divulged|identified|addressed|made clear)";
const interview = any(
	"be (?:interviewed|recorded|filmed|on camera)",
	"(?:sit|sat) (?:down )?(?:for|with) (?:an? |any |the |our )?(?:[a-z-]+ ){0,3}(?:interview|reporters?|us|producers)",
	"(?:appear|speak|talk|be interviewed|go|answer questions) on (?:camera|air|tape|(?:the )?(?:air|programme|program|show|podcast|broadcast))",
	`(?:grant|give|do|accept|agree to|consent to|arrange|schedule|facilitate|accommodate|provide|participate in|take part in)(?:ed|d)? (?:${outlet} )?(?:a|an|any|our|the|requests? for(?: an)?|repeated|[a-z]+'s|[a-z-]+)? ?(?:[a-z-]+ ){0,2}(?:interviews?|sit-downs?)(?: requests?)?`,
	"agree(?:d)? to (?:an interview|be interviewed|speak|talk|meet (?:with )?(?:us|reporters?|a reporter))",
	"(?:make|made|put) (?:[\\w.,'-]+ +){1,9}?(?:available|up)(?: for (?:an |any )?(?:interviews?)| to (?:speak|be interviewed|talk|discuss|answer questions)|(?= *[.,;]| *$| (?:on|this|before|until|despite)\\b))",
	"(?:accept|take up|take)(?:ed)? (?:a|an|the|our|several|repeated|any|[a-z]+'s) ?(?:[a-z]+ )?(?:offers?|invitations?|requests?|opportunit(?:y|ies)) (?:to be interviewed|to (?:speak|talk|appear)|for (?:an |a )?(?:[a-z-]+ )?(?:interview|sit-down))",
);

const passing =
	"(?:bounc(?:ed|es|ing)|forward(?:ed|s|ing)|re-?direct(?:ed|s|ing)|direct(?:ed|s|ing)|re-?rout(?:ed|es|ing)|pass(?:ed|es|ing)|kick(?:ed|s|ing)|punt(?:ed|s|ing)|lobb(?:ed|ing)|shunt(?:ed|s|ing)|steer(?:ed|s|ing)|funnel(?:l)?(?:ed|ing)|transferr(?:ed|ing)|hand(?:ed|s|ing)|referr(?:ed|ing)|refers)(?: (?:on|along|off|over))?";

const asking =
	"(?:(?:a|an|our|the|all|any|multiple|several|repeated|further|numerous|various|two|three|four|this|formal|written|[a-z]+'s?|[a-z-]+) ){0,5}";

/** What came of a request: nothing. */
const nothing = any(
	"(?:have |has |had )?(?:rang|rung) (?:out|unanswered|off the hook|through to|and rang)(?![^.;]{0,80} could not be reached)",
	"(?:were|was|have been|has been|had been|being)(?: all| each| either| repeatedly| also| both)? (?:un(?:answered|returned|acknowledged|heeded)|ignored|left (?:hanging|unanswered)|met (?:with|by) (?:[a-z]+ ){0,2}silence|stonewalled|greeted (?:with|by) silence|not (?:immediately )?(?:heeded|picked up|met with))",
	"(?:went|go|goes|gone|fell|have gone|has gone|had gone) (?:entirely |wholly |largely |all |straight |directly |right )?(?:un(?:answered|returned|acknowledged|heeded)|to voice ?mail|ignored|nowhere|on deaf ears|into the void|without (?:a |any )?(?:answer|reply|response))",
	"(?:fell|have fallen|has fallen) on deaf ears",
	"(?:got|brought|drew|met|yielded|elicited|produced|received|earned|prompted|generated|attracted|(?:have|has|had) (?:gone|met|drawn|brought|yielded|elicited|produced|received)) (?:(?:with )?(?:only |just |nothing but )?(?:[a-z]+ )?silence|a blank|nowhere|nothing|no (?:immediate )?(?:[a-z]+ )?(?:answer|reply|response|word|reaction|comment)s?)",
	"(?:failed|didn't manage|did not manage) to (?:draw|elicit|produce|get|bring|prompt|yield) (?:a |an |any )?(?:[a-z]+ )?(?:answer|reply|response|reaction|comment)",
	"came to (?:nothing|naught)|hit a (?:wall|brick wall)",
);

export const firstEn: readonly ClaimPattern[] = [
	{ line: "did_not_respond", subject: "before", pattern: new RegExp(`neither ${asked}`, "g") },
	{
		line: "referred",
		subject: "within",
		isOfAsked: true,
		pattern: new RegExp(
			`${medium} (?:to|for|left with|left for|sent to|placed to|put to|directed to|with) (?<who>[^.;]{2,80}?) (?:was|were|have been|had been|has been) (?:referred|redirected|directed|forwarded|passed|rerouted|bounced|sent on|transferred)(?: on| along)? to\\b(?! (?:its|their) (?:own )?(?:[a-z]+ )?(?:headquarters|head office|office|website|team|media|press|communications|lawyers?))`,
			"g",
		),
	},
	{
		line: "did_not_answer_questions_about",
		subject: "before",
		pattern: new RegExp(
			any(
				`(?!(?:has |have |had )?never )(?:${unwilling}|${refusing}|${silent}) ${say}(?: [a-z]+ly)?(?:,? (?:by|on|in|at|for|during|as of|before) [a-z0-9' ]{2,30}?,?)? (?:on |about |as to |of )?(?:the question of )?(?:exactly |just )?${whichQuestion}\\b`,
				`(?:${unwilling}|${refusing}) (?:be drawn on|get into|go into|answer (?:any |further |specific |our |more )*questions (?:about|on)) ${whichQuestion}\\b`,
				`${silent} (?:answer(?:ed)?|respond(?:ed)? to|repl(?:y|ied) to|address(?:ed)?) ${its(5)}questions? (?:about|on|regarding|concerning|over|as to|whether|how|why)(?! (?:mon|tues|wednes|thurs|fri|satur|sun))`,
				`(?:${unwilling}|${refusing}) (?:disclose|reveal|divulge|specify|identify|name)(?: publicly)? (?:the|its|their|his|her|any|an?|[a-z]+'s) (?!details\\b|information\\b|further\\b)(?![^.;,]{0,60} to (?:the |a |any |its |their )?(?:courts?|committees?|judges?|police|parliament|congress|senators|regulators?|investigators|auditors?|shareholders|investors|famil(?:y|ies)|unions?|tribunals?)\\b)`,
				`(?:is|are|was|were)(?: not|n't) (?:saying|disclosing|revealing|explaining) ${whichQuestion}`,
				`without (?:ever )?(?:saying|specifying|explaining|addressing|disclosing|answering|revealing|elaborating on)(?: [a-z]+ly)? (?:questions? (?:about|on)|${whichQuestion})\\b`,
				`(?:ignored|sidestepped|evaded|dodged|glossed over|passed over|skirted|left out|stayed silent on|remained silent on|was silent on|were silent on|kept silent on|kept mum on|was mum on) (?:${its(4)}questions? (?:about|on|of|whether|as to)|${whichQuestion})\\b`,
			),
			"g",
		),
	},
];

export const clausesEn: readonly ClaimPattern[] = [
	{
		line: "could_not_be_reached",
		subject: "within",
		pattern: new RegExp(
			`${medium}${notOther}(?<who>[^.;]{0,100}?) (?:(?:have |has |had )?(?:bounced(?: back)?|came back (?:as )?undeliver[a-z]+|could not be delivered)|(?:was|were) (?:returned (?:as )?undeliver[a-z]+|undeliver[a-z]+))(?![^.;]{0,80} could not be reached)`,
			"g",
		),
	},
	{
		line: "declined_interview",
		subject: "before",
		pattern: new RegExp(
			any(
				`(?:${unwilling}|${refusing}|${silent}) ${interview}`,
				`(?:${refusing}|${unwilling}) (?:to )?(?:${asking}interviews?|${asking}requests? (?:for|to) (?:an? )?(?:[a-z-]+ )*(?:interview|meet|speak|talk|sit))`,
				`(?<!(?:not|n't|never|without) )(?:(?:has |have |had )?(?:turned|turns|turning) (?:down|aside|away)|rejected|rebuffed|declin(?:ed|es|ing)|refus(?:ed|es|ing)|spurned|rebuffed|knocked back|nixed) ${asking}(?:(?:requests?|invitations?|offers?|opportunit(?:y|ies)|chances?|overtures|entreaties) (?:for|to|from [a-z ]{2,30} to|from [a-z ]{2,30} for) (?:an? |be |do (?:an? )?|give (?:an? )?|sit for (?:an? )?)?(?:[a-z-]+ ){0,2}?(?:interviews?|interviewed|sit-down|speak|talk|meet|appear|join|sit down)|interviews?|sit-downs?)\\b`,
				"(?:not|n't) be (?:giving|granting|doing|conducting|sitting for|available for) (?:any |an )?(?:[a-z-]+ )?interviews?",
				`(?:pulled out of|backed out of|withdrew from|cancelled|canceled) (?:a|an|the|our) (?:scheduled |planned |agreed )?interview`,
			),
			"g",
		),
	},
	{
		line: "declined_interview",
		subject: "before",
		follows: /\binterview|sit-down/,
		pattern:
			/(?:cancell?ed|called off|backed out|pulled out|withdrew|reneged)(?= (?:it|on it|of it|at|an hour|a day|hours|minutes|the (?:day|morning|night))\b| *(?:$|[.,;]))/g,
	},
	{
		line: "did_not_answer_questions_about",
		subject: "within",
		pattern: new RegExp(
			`(?:statement|response|reply|e-?mail|answers?|letter)(?<who> (?:from|by) [^.;]{2,80}?) (?:${not})${how} (?:address|answer|mention|touch on|deal with|say|explain|respond to|speak to|engage with)(?:ed)?\\b`,
			"g",
		),
	},
	{
		line: "did_not_answer_questions_about",
		subject: "before",
		follows: /\b(?:statement|response|reply|e-?mail|letter|answers|written)\b/,
		pattern: new RegExp(
			`${not}${how} (?:address(?:ed)?|mention(?:ed)?|touch(?:ed)? on|deal(?:t)? with|speak to|engage(?:d)? with|respond(?:ed)? to|contain(?:ed)? (?:any )?(?:answers?|response) to) (?:${its(5)})(?:allegations?|claims?|issues?|concerns?|accusations?|costs?|points?|specifics|discrepanc(?:y|ies)|matter|findings|delays?|figures?|overruns?)\\b`,
			"g",
		),
	},
	{
		line: "did_not_answer_questions_about",
		subject: "before",
		follows: new RegExp(
			`\\b(?:asked|pressed|questioned)(?: [a-z-]+){0,4}? (?:about|${whichQuestion})\\b[^.;]*$`,
		),
		pattern: new RegExp(
			`(?:${silent}|${unwilling}) (?:provid|giv|offer|suppl|shar|cit|nam)(?:e|ed|y|ied|)(?: ${outlet})? (?:a|an|any|one|the) (?:[a-z]+ )?(?:numbers?|figures?|totals?|counts?|dates?|timelines?|costs?|reasons?|explanations?|breakdowns?|amounts?|estimates?|names?|examples?|time frame)\\b|(?:${silent}|${unwilling}) (?:provide[d]?|give|given|offer(?:ed)?|supply|supplied|share[d]?)(?: ${outlet})? one(?= *(?:$|[.,;]))`,
			"g",
		),
	},
	{
		line: "refused",
		subject: "before",
		pattern: new RegExp(`${refusing} (?:${comment}|${asked}|${chance})`, "g"),
	},
	{
		line: "declined",
		subject: "before",
		pattern: new RegExp(
			any(
				`${unwilling} (?:${comment}|${asked}|${chance})`,
				`(?:(?:would|will)(?: not|n't)|won't)${how} confirm (?!(?:the |any )?(?:identit|names?\\b|cause))(?:the |that |any |details|reports?|this\\b|it\\b|[a-z]+'s )(?![^.;]{0,40}(?:or|nor) deny)`,
				"(?<=\\b(?:declined|refused) to [^.;]{3,60} )or (?:to )?(?:comment|discuss|elaborate|answer questions)\\b",
				`(?:would|will) (?:say|add|offer) (?:nothing|little|no more)(?! (?:to (?:police|the))|but|other)`,
				`(?:had|has|have|with|having) (?:nothing|little) (?:further |more |else |new )?to (?:say|add|offer|contribute)(?! (?:about (?:the|its) future|in (?:court|the house)))`,
				`(?:opt(?:ed|ing)|cho(?:se|osing)|decided) against (?:commenting|speaking|responding|replying|answering)`,
				`(?:declin|refrain|demurr|abstain)(?:ed|s|ing)? from (?:commenting|comment|speaking|discussing|responding|answering|making)`,
				`(?:has |have |had )?(?:ruled out|turned down|passed up|waved (?:off|away)|brushed (?:off|aside)|rebuffed|rejected|spurned|turned aside) ${asking}(?:requests? for (?:a |an |further |any )?(?:comments?|responses?|statements?|reaction|information|details|clarification)|(?:opportunit(?:y|ies)|chances?|invitations?|offers?) to (?:comment|respond|reply|react|answer|explain|give|tell|rebut|contribute)|reporters?' questions|reporters?(?= *(?:$|[.,;]))|questions? from (?:reporters?|${outlet}))`,
				`(?:demurred|begged off|balked|clammed up|took a pass)(?= *(?:$|[.,;])| (?:when|on)\\b)`,
				`(?:declin|refus)(?:ed|es|ing) (?:our|a|an|the|[a-z]+'s) (?:invitation|offer|request|opportunity|chance) to (?:comment|respond|reply|react|answer|explain|rebut|contribute|participate)`,
				`(?:had|has|have|offered|gave|provided|made|issued|with) no (?:further |additional |other |public |more |official |formal |on-the-record )*comments?(?= *(?:$|[.,;])| (?:on|about|to (?:make|offer|give|add|share)|when|beyond|at|for now|regarding|${"mon|tues|wednes|thurs|fri|satur|sun".replace(/\|/g, "day|")}day)\\b)`,
				`(?:not|n't) be (?:commenting|discussing|speaking|answering|responding|elaborating|taking questions|(?:providing|making|giving|offering|issuing|releasing|sharing) (?:any |further |more |a |additional |other |public )*(?:comments?|statements?|information|details|answers?|responses?))(?! to\\b)`,
				`(?:is|are|was|were)(?: not|n't) (?:commenting|discussing|speaking (?:publicly|to (?:reporters|the media))|talking(?= *(?:$|[.,;])| about| to (?:reporters|the (?:media|press)))|answering questions|taking questions)`,
			),
			"g",
		),
	},
	{
		line: "declined",
		subject: "before",
		follows:
			/\b(?:comment|respond|reaction|questions?|speak|talk|asked|approached|contacted|reached|pressed|invited|discuss)\b/i,
		pattern:
			/(?<!(?:not|n't|never) )(?:politely |again |also |twice |repeatedly |firmly )?declined(?= *(?:$|[.;])| (?:politely|again|through)\b)/g,
	},
	{
		line: "did_not_respond",
		subject: "before",
		pattern: new RegExp(
			any(
				`${silent} (?:${gift}|${asked}|${chance}|comment(?:ed)?(?= *(?:$|[.,;])| (?:by|before|on (?:the (?:record|matter|allegations|findings|story)|(?:mon|tues|wednes|thurs|fri|satur|sun)day)|(?:mon|tues|wednes|thurs|fri|satur|sun)day|publicly|in time|when|for)\\b))`,
				`${silent} (?:get|got|gotten|come|came|circle[d]?|report(?:ed)?) back(?: to (?!work|power|court|the (?:table|city|office|house))[a-z' ]{2,24}?)?${clauseEnd}`,
				`(?:has |have |had )?(?:chose|chosen|opted|elected|preferred|decided) to (?:remain|stay|keep) (?:silent|quiet|mum)`,
				`(?:(?:has|have|had) )?(?:ignor(?:ed|es|ing)|blanked|disregarded) (?:every|each|all|any|multiple|several|repeated|our|the|[a-z]+'s|its)? ?(?:of )?${its(6)}(?:attempts?|efforts?|approach(?:es)?|overtures|${medium})(?! (?:by|from) (?:the )?${others})${notOther}`,
				"(?:went|gone|has gone|have gone|stayed|kept) (?:dark|to ground|completely silent|silent)(?= *(?:$|[.,;])| (?:when|after|on|since)\\b)",
				`(?:has |have |had )?(?:stonewalled|ghosted|snubbed) (?:${outlet}|our|all|repeated|reporters|us|[a-z]+'s)`,
				`${not}${how} (?:make|made) (?:[\\w.,'-]+ ){1,6}?available (?:for|to) comment`,
				`${not}${how} (?:answer|come to|open)(?:ed)? (?:the |her |his |their )?(?:door|knocks?)(?! (?:to|for|when) (?:the )?(?:police|officers?|bailiffs?))`,
				`${not}${how} (?:have|had) (?:anyone|anybody|an? [a-z]+|someone|any [a-z]+) available (?:to|for) (?:comment|speak|respond)`,
				"(?:issued|released|put out|made|offered|provided) no (?:public |further |official |written )*statements?(?= *(?:$|[.,;])| (?:on|about|by)\\b)",
				`(?:refused|declined) to (?:even )?acknowledge ${its(4)}${medium}`,
			),
			"g",
		),
	},
	{
		line: "did_not_immediately_respond",
		subject: "before",
		pattern:
			/(?:did|has|have|had)(?: not|n't) (?:immediately|right away) comment(?:ed)?\b|(?:did|has|have|had)(?: not|n't) comment(?:ed)? (?:immediately|right away)/g,
	},
	{
		line: "did_not_respond",
		subject: "before",
		follows: /\b(?:respond|respons|repl(?:y|ied)|comment|answer|statement)/,
		pattern: new RegExp(
			`${not}${how} (?:do(?:ne)? so|follow(?:ed)? suit)(?= *(?:$|[.,;])| (?:by|before|in time|as of|at)\\b)`,
			"g",
		),
	},
	{
		line: "did_not_respond",
		subject: "beside",
		pattern:
			/(?<=[a-z] ?[:-] )(?:no (?:response|reply|answer)|did not (?:respond|reply|answer))(?= *(?:[.;]|$))/g,
	},
	{
		line: "did_not_respond",
		subject: "asked",
		pattern:
			/(?<=\b(?:respon|repl|answer|comment|statement)[^.;]{0,80})none (?:has|had|have)? ?(?:come|came|arrived|followed|materiali[sz]ed|was (?:received|sent|provided|forthcoming)|(?:been )?(?:received|sent|provided|forthcoming))(?= *(?:$|[.,;])| (?:by|before|in time|at|as)\b)/g,
	},
	{
		line: "did_not_respond_by_deadline",
		subject: "before",
		follows: /questions|comment|respond|reply|answer|more time|extension/,
		pattern:
			/(?:missed|blew through|let pass|let slip|ignored) (?:that|the|its|both|a second|our|each|this|the extended) ?(?:[a-z]+ )?deadlines?/g,
	},
	{
		line: "did_not_respond",
		subject: "within",
		pattern: new RegExp(`(?:${medium}${notOther}|phones?\\b)(?<who>[^.;]{0,140}?),? ${nothing}`, "g"),
	},
	{
		line: "did_not_respond",
		subject: "after",
		pattern: new RegExp(
			any(
				`(?:efforts|attempts|tries|a bid|bids|an effort|an attempt) (?:to|at) (?:obtain(?:ing)?|get(?:ting)?|elicit(?:ing)?|solicit(?:ing)?|secur(?:e|ing)|seek(?:ing)?) (?:a |an |any |further )?(?:[a-z]+ )?(?:comments?|responses?|repl(?:y|ies)|answers?|reactions?|interviews?|statements?|explanations?|version) (?=from[^.;]{2,140}?(?:not successful|unsuccessful|not immediately successful|without success|in vain|futile|fruitless|failed|did not succeed|came to nothing|went nowhere))`,
				"(?:there (?:was|has been|had been) )?no (?:answer|reply|response) (?=at (?!all|the time|first|press|publication|deadline))",
				"(?:there (?:has been|was|had been) )?(?:radio silence|only silence|nothing but silence|dead silence|stony silence|no sign of life|nary a word|crickets) (?=from)",
				"(?:awaiting|waiting for|waiting on|yet to receive|without|did not get|never got|never received|didn't get|hasn't had|has not had|have not had) (?:a |an |any |further |so much as a )?(?:[a-z]+ )?(?:word|answers?|responses?|repl(?:y|ies)|acknowledg[e]?ment|comment)(?: back)? (?=from)",
				`(?:seeking|sought|requested|asked for) (?:a |an )?(?:comment|response|reply|reaction|answers?) (?=from [^.;]{2,80}?(?:without success|in vain|to no avail|but (?:got|received|heard|had) (?:none|nothing|no)))`,
			),
			"g",
		),
	},
	{
		line: "could_not_be_reached",
		subject: "after",
		pattern:
			/(?:was|has|had)(?: not|n't|(?: been)? im)(?: immediately| been)* ?possible (?:for [a-z ]{2,20} )?to (?:reach|contact|locate|find|speak (?:to|with)) (?!(?:the (?:village|scene|summit|site)|an? (?:deal|agreement|verdict)))/g,
	},
	{
		line: "could_not_be_reached",
		subject: "after",
		pattern:
			/(?:efforts|attempts|tries|a bid|bids|an effort|an attempt)(?: (?:by|from) [a-z ]{2,40}?)? (?:to|at) (?:reach|contact|find|locate|trace|track down|get hold of|speak (?:to|with))(?:ing)? (?=[^.;]{2,140}?(?:not successful|unsuccessful|not immediately successful|without success|in vain|futile|fruitless|failed|did not succeed|came to nothing|went nowhere|to no avail))/g,
	},
	{
		line: "did_not_respond",
		subject: "negated",
		pattern: new RegExp(
			any(
				`(?:(?:has|have|had) )?(?:picked up|took (?:our|the) calls?|came back to (?:us|${outlet})|got in touch|${gift}|(?:answered|returned|acknowledged) ${its(5)}(?:${medium}|phones?))`,
				"(?:has |have |had )?(?:come|came|arrived|been received|was received|followed|materiali[sz]ed|been forthcoming|was forthcoming)(?= *(?:$|[.,;])| (?:by|before|in time|at)\\b)",
			),
			"g",
		),
	},
	{
		line: "declined_interview",
		subject: "negated",
		pattern: new RegExp(
			`(?:would|could|has|have|had|was|were)?(?: be)?(?: made)? ?(?:willing to |prepared to )?(?:(?:agreed?|consent(?:ed)?) to (?:be interviewed|an interview|speak|talk|sit down|appear)|${interview}|available (?:for (?:an? )?(?:interview|on-camera)|to (?:speak|talk|be interviewed|answer questions)))`,
			"g",
		),
	},
	{
		line: "declined",
		subject: "negated",
		pattern:
			/(?:would|will|wanted to|wished to|agreed to|cared to|was willing to|were willing to|was prepared to|were prepared to|was able to|were able to|could) (?:comment|discuss|speak|talk|elaborate|answer questions|be drawn|say (?:more|anything))\b/g,
	},
	{
		line: "asked_for_more_time",
		subject: "before",
		pattern:
			/(?:ask(?:ed|s|ing)|request(?:ed|s|ing)|sought|seeking|want(?:ed|s)|need(?:ed|s)?|required?|plead(?:ed)|begged|pressed|wrote asking) (?:(?:us|the paper|reporters) )?(?:for )?(?:(?:a|an|another|several|a few|few|a little|some|more|further|extra|additional|longer|two|three|four|five|six|ten|\d+|couple of|business|working) ){1,5}(?:time|days?|hours?|weeks?)(?: (?:more|longer|extra))?(?= to (?:respond|reply|answer|comment|prepare (?:a|its|their) (?:response|reply|answer|statement)|review (?:the |our )?questions|gather|look into|pull|check|put together|consider (?:the |our )?questions)\b)/g,
	},
	{
		line: "referred",
		subject: "before",
		pattern: new RegExp(
			`${passing} (?:${its(4)})?(?:questions?|inquir(?:y|ies)|enquir(?:y|ies)|quer(?:y|ies)|reporters?|journalists?|us) (?:on |along |over |back |instead )*to (?!(?:an?|the (?:jury|committee|court|judge)) )`,
			"g",
		),
	},
	{
		line: "referred",
		subject: "before",
		follows: /\b(?:bounced|referred|directed|sent|redirected|passed)\b[^;]*\bto\b/,
		pattern:
			/(?:bounced|referred|directed|sent|redirected|passed|kicked|punted) (?:it|them|us|the (?:questions?|reporters?|matter)) (?:right |straight )?back\b/g,
	},
];

/**
 * How newspapers say that somebody did not answer, could not be reached, would not comment: by language, as patterns over
 * plain text (plain.ts), each with the claim it makes and where its subject stands.
 */
import type { Language } from "../vocabulary.ts";
import type { ClaimName } from "./findings.ts";

export interface ClaimPattern {
	readonly line: ClaimName;
	readonly pattern: RegExp;
	/**
	 * Whom it is said of: whoever is named before it; after it ("no response from"); within it ("requests to … went
	 * unanswered"), where the named group `who` stands; `negated`: a subject that says no itself, as "neither … nor";
	 * `asked`: whoever was asked, where the newsroom is the subject ("sought comment and received no reply").
	 */
	readonly subject: "before" | "after" | "within" | "negated" | "asked";
	/** What must follow for it to be about a request for comment; absent: nothing. */
	readonly object?: RegExp;
}

const any = (...patterns: string[]) => `(?:${patterns.join("|")})`;

// ---- English ----

const not = any(
	"(?:did|do|does|has|have|had)(?: not|n't)(?: yet| still| even| ever)?",
	"(?:has|have|had) still not",
	"(?:has|have|had) (?:yet|so far) not",
	"(?:has |have |had )?never",
	"(?:has|have|had) so far not",
	"(?:has|have|had) not,? (?:as of|by) [^,.;]{3,40},",
);
const adverbs =
	"(?: (?:yet|immediately|promptly|still|so far|directly|also|all|either|both|publicly|initially|even|ever|formally|subsequently|right away|themselves|itself))*";
const medium =
	"(?:requests?|questions?|inquir(?:y|ies)|enquir(?:y|ies)|quer(?:y|ies)|e-?mails?|messages?|calls?|phone calls?|letters?|voicemails?|texts?|text messages?|interview requests?|lists? of(?: \\w+)? questions|notes?|faxes|fax|invitations?|outreach|approach(?:es)?|attempts? to (?:reach|contact)|requests? for comment)";
/** Requests "for" something else are about something else. */
const notOther =
	"(?! (?:for|to) (?!comments?|an? (?:interview|comment|response|reaction|statement)|interviews?|(?:a )?response|reaction|clarification|information|details|more|further|this|the (?:story|article)|its|their|his|her|reporters|be interviewed|speak|discuss|reach|contact|talk))";

/** Where a verb without an object ends its clause. */
const clauseEnd =
	'(?= *(?:$|[.,;:)\\]!?¤"”»-])| (?:and|but|or|nor|while|when|after|before|by|as|prior|within|until|till|at|in|on|this|last|late|later|earlier|despite|though|although|for|mon|tues|wednes|thurs|fri|satur|sun|from|since|because|immediately|right away|over|through|during|either|all|again|yet)\\b)';
const outlet =
	"(?:us|reporters?|journalists?|the media|media|(?:the |la |le )?(?:[a-z]+ ){0,3}(?:post|globe|globe and mail|star|citizen|news|times|press|cbc|ctv|journal|devoir|presse|guardian|reuters|gazette|sun|herald|tribune|magazine|radio|radio-canada|bbc|record|chronicle|examiner|observer|telegraph|independent|mail|paper|newspaper|narwhal|walrus|tyee))";
const respondObject = new RegExp(
	`^(?: (?:immediately|right away|directly|in time|yet|at all|publicly|either|on the record|again|promptly))*${any(
		clauseEnd,
		` (?:to|with) (?:[a-z0-9$¤'’.-]+ ){0,7}?${medium}\\b${notOther}`,
		` to ${outlet}\\b`,
	)}`,
);
const respond =
	"(?:respond(?:ed)?|repl(?:y|ied)|react(?:ed)?|answer(?:ed)?|write back|written back|wrote back)";
const returned = `(?:return(?:ed)?|answer(?:ed)?|acknowledge[d]?) (?!(?:all |any of |some of )?(?:their|his|her|its|patients|families|residents|the (?:student|union|family|court|patient|judge|woman|man))(?:'s?)? )(?:[a-z0-9'’-]+ ){0,6}?${medium}\\b${notOther}(?! (?:about|on|regarding|concerning|over|as to|whether|how|why))`;
const comment =
	"(?:a |any |an |its |their |further |immediate |on-the-record )*(?:comments?|responses?|statements?|repl(?:y|ies)|answers?)";
const give = `(?:provide[d]?|offer(?:ed)?|issue[d]?|give|gave|given|send|sent|have) ${comment}(?= *(?:$|[.,;:)-])| (?:by|before|in|on|for|to|about|when|and|but|after|from|as|until|within|despite|prior|saturday|sunday|monday|tuesday|wednesday|thursday|friday))`;
const back =
	"(?:(?:get|got|gotten) back to [a-z' ]{2,30}?|call(?:ed)? (?:us |me )?back|(?:answer(?:ed)?|respond(?:ed)? to|repl(?:y|ied) to) (?:them|it|either|any of them))";
const quiet = `(?:comment(?:ed)?)(?= *(?:$|[.,;:)-])| (?:by|before|in time|publicly|when|for this))`;
const immediately = "(?:immediately|right away|promptly)";

const talk =
	"(?:comment|discuss|elaborate|answer|say|speak|respond|talk|weigh in|explain|address|react|weigh in|disclose|reveal|specify|confirm|provide (?:a |any |an |further |more )*(?:comment|statement|response|details|information|figures?|answers?)|offer (?:a |any |further )*(?:comment|response|details)|give (?:a |any |further )*(?:comment|details|interview)|make (?:a |any )*(?:comment|statement)|go into)";
const whichQuestion =
	"(?:whether|if|how|why|what|when|who|where|which|the (?:number|cost|amount|value|name))";
const declining =
	"(?:declin(?:ed|es|ing)|(?<!(?:to|would|may|might|could|can|must|should|will) )decline)(?: (?:repeatedly|again|also|further|once more|to publicly|politely))?";
const refusing = "(?:refus(?:ed|es|ing))(?: (?:repeatedly|again|also))?";
const asking =
	"(?:(?:a|an|our|the|all|any|multiple|several|repeated|further|numerous|two|three|this|formal|[a-z]+'s?|[a-z]+) ){0,4}";
const wouldNot = "(?:would|will|could|can)(?: not|n't)|won't|cannot|can not";

const english: ClaimPattern[] = [
	// the same of others: "as did", "neither did" are read in claims.ts
	// neither confirmed nor denied
	{
		line: "neither_confirm_nor_deny",
		subject: "before",
		pattern: new RegExp(
			any(
				`(?:${wouldNot}|could|would|will|can|did|did not|didn't|declin(?:ed|es) to|refus(?:ed|es) to)(?: \\w+ly)? (?:either |neither |not )?confirm,? (?:n?or|and) (?:to )?den(?:y|ied)`,
				"(?:would |could |will |can |did )?neither (?:to )?confirm(?:ed|s)?,? n?or (?:to )?den(?:y|ied|ies)",
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
				`(?:${declining}|${refusing}|turned down|turns down|rejected) (?:${asking}(?:interview|interviews|sit-down)(?: requests?)?|${asking}(?:requests?|opportunity|invitations?|offers?) (?:for|to) (?:an |do an |give an |be )?interview(?:s|ed)?|to (?:be interviewed|grant an interview|give an interview|do an interview|sit for an interview|sit down for an interview|participate in an interview|speak for an interview))`,
				`(?:did not|didn't|would not|wouldn't|declined to|refused to) (?:make (?:[\\w.]+ ){1,5}available(?: for an? interview|(?= *[.,;]))|agree to (?:an |be )?interview(?:ed)?|grant (?:an |any )?interviews?|provide (?:an |anyone for an )?interview|do an interview|give (?:an |any )?interviews?)`,
			),
			"g",
		),
	},
	{
		line: "declined_interview",
		subject: "within",
		pattern:
			/(?:interview requests?|requests? (?:for|to) (?:an |be )?interview(?:s|ed)?)(?<who>[^.;]{0,80}?) (?:was|were|has been|have been|had been) (?:declined|refused|turned down|rejected)/g,
	},
	{
		line: "declined_interview",
		subject: "negated",
		pattern:
			/(?:was|were|would be|could be)(?: made)? available (?:for|to do|to give) (?:an |any )?interviews?|(?:agreed|consented) to (?:an interview|be interviewed)/g,
	},
	{
		line: "declined_interview",
		subject: "asked",
		pattern:
			/(?<=interview[^;]{0,40}[.;] )(?:the|that|our|its) request was (?:denied|declined|refused|turned down)/g,
	},
	// questions left unanswered
	{
		line: "did_not_answer_questions_about",
		subject: "before",
		pattern: new RegExp(
			any(
				`${not}${adverbs} (?:(?:answer|respond to|reply to|address)(?:ed)? (?:[a-z0-9'’-]+ ){0,5}?questions?(?: (?!sent|emailed|submitted|put|posed|left|mailed|delivered)[a-z]+){0,3} (?:about|on(?! (?:mon|tues|wednes|thurs|fri|satur|sun|jan|feb|mar|apr|may|june|july|aug|sep|oct|nov|dec))|regarding|concerning|over|as to|whether|how|why|who|what|when|related to|around)\\b)`,
				`(?:${not}|${wouldNot})${adverbs} (?:say|specify|address|explain|disclose|clarify|indicate|reveal|detail|elaborate on|state|identify|provide details (?:on|about))(?: exactly| precisely| specifically)? ${whichQuestion}\\b`,
				`(?:${not}|${wouldNot})${adverbs} (?:address|answer) (?:the |a |that |our )?(?:questions?|issue)(?= (?:about|of|on|whether|how|why))`,
				`(?:left|leaving) (?:[a-z]+ ){0,4}questions (?:about|on) [^.;]{3,60} unanswered`,
				`(?:declin(?:ed|es|ing)|refus(?:ed|es|ing)) to (?:say|specify|disclose|explain|reveal|indicate|answer|confirm|state|address)(?: exactly| precisely)? ${whichQuestion}\\b`,
				`(?:would|will|could) not be drawn on (?:whether|how|why|what|when|who|where)`,
				`stop(?:ped|s) short of (?:saying|confirming|explaining)`,
				`(?:did not|didn't|would not|wouldn't|does not|won't)(?: exactly)? say(?= *(?:$|[.,;]))`,
			),
			"g",
		),
	},
	{
		line: "did_not_answer_questions_about",
		subject: "within",
		pattern:
			/questions (?:about|on|regarding|concerning) (?<who>[^.;]{0,120}?(?:were|was|have been|had been) (?:not |left )(?:answered|addressed|unanswered)(?: by [^.;]{0,60})?)/g,
	},
	// declined and refused
	{
		line: "refused",
		subject: "before",
		pattern: new RegExp(
			`${refusing} (?:to (?:publicly |further )?${talk}|comment|to (?:take|answer) (?:[a-z']+ ){0,3}questions|${asking}requests? for comment)|(?<='s )refusal to (?:comment|answer|discuss)`,
			"g",
		),
	},
	{
		line: "declined",
		subject: "before",
		pattern: new RegExp(
			any(
				`${declining} (?:to (?:publicly |further )?${talk}|(?:further |any |all )?comment|${asking}(?:requests?|opportunity|opportunities|invitations?|offers?) (?:for|to) (?:provide |offer )?(?:further )?comment)`,
				`(?:${wouldNot})(?: publicly| further| immediately)? (?:comment|discuss|elaborate|speak (?:to|about|publicly|on)|talk about|answer (?:any |further |our |the |reporters'? )?questions(?! (?:about|on|from committee)))`,
				`(?:had|has|have|having|offered|offers|provided|gave|with) no (?:further |additional )?comment`,
				`(?:chose|opted|elected|preferred|decided|chooses|opts) not to (?:${talk})`,
				`(?:${wouldNot}|would|will)(?: not)? (?:not )?be (?:commenting|(?:providing|offering|making|issuing|giving) (?:a |any |further )?(?:comments?|statements?|interviews?))`,
				`(?:would|will) not be drawn(?! on (?:whether|how|why|what|when|who|where))`,
				`(?:said|says|wrote|added|replied)[^.;]{0,70}? (?:it|they|he|she|the [a-z]+) (?:does not|doesn't|do not|don't|did not|never) comments? on`,
				`would rather not (?:${talk})`,
				`\\((?:declined|declined to comment|no comment)\\)`,
				`(?:was|is|were|are) (?:not in a position|unable|not able|not prepared|not authorized|unwilling|not willing) to (?:${talk})`,
				`(?:had|has|have) nothing (?:further |more |else )?to (?:say|add)(?! about (?:the|its) (?:future))`,
				`(?:hung up|ended the call)(?= (?:when|without|on))`,
				`(?:did|does|do)(?: not|n't) (?:wish|want|care) to (?:${talk})`,
			),
			"g",
		),
	},
	{
		line: "declined",
		subject: "after",
		pattern: /(?:^|[.:;] )no comment (?=from|by)|comment was declined (?=by)/g,
	},
	// acknowledged, time, referral
	{
		line: "acknowledged",
		subject: "before",
		pattern:
			/(?:acknowledg(?:ed|es|ing)|confirm(?:ed|s|ing)) (?:(?:the )?receipt|(?:receiving|getting|(?:that )?(?:it|they|he|she)(?:'d| had| has| have)? received|having received)(?= (?:[a-z0-9']+ ){0,4}(?:questions?|requests?|e-?mails?|letters?|messages?|inquir|it\b))|(?:the |our |a |its |[a-z]+'s )*(?:requests?|questions?|e-?mails?|inquir(?:y|ies)|messages?))|(?:said|says|replied) (?:that )?(?:it|they|he|she)(?: had|'d| has| have)? received (?:the |our |a |its |[a-z]+'s )*(?:requests?|questions?|e-?mails?|inquir(?:y|ies)|messages?)/g,
	},
	{
		line: "asked_for_more_time",
		subject: "before",
		pattern:
			/(?:asked|requested|wanted|needed) (?:for )?(?:one|two|three|a few|several) more (?:days?|hours?|weeks?)(?= to (?:respond|reply|answer|comment)|,| *$|\.)|(?:asked|asks|asking|requested|requests|sought|needed|needs|wanted) (?:for )?(?:more|additional|extra|further|some more) time\b(?! to (?!respond|reply|answer|prepare|comment|review|gather|get|provide|address|look|consult|consider))|(?:asked|asks|requested|sought) (?:for )?an? (?:extension|later deadline)|(?:asked|requested) (?:for )?(?:until|till) \w+|asked (?:the \w+ |us )?(?:to extend|for an extension)|(?:asked|requested) (?:(?:us|reporters|this newspaper|this paper|the (?:post|star|globe|newspaper|paper|cbc|herald)) )?for (?:another|more|extra|a few more) (?:days?|hours?|weeks?)|(?:need(?:ed|s)?|require[ds]?) until|(?:asked|requested) (?:that )?the deadline/g,
	},
	{
		line: "referred",
		subject: "before",
		pattern: new RegExp(
			any(
				`(?:referr(?:ed|ing)|refers|direct(?:ed|s|ing)|redirect(?:ed|s|ing)|deferr(?:ed|ing)|defers|forward(?:ed|s|ing)|pass(?:ed|es)|steered|pointed|punted|sent(?= (?:us|reporters|journalists)\\b)) (?:(?:all |any |our |the |further |media |a |[a-z'-]+ ){0,6}?(?:questions|inquir(?:y|ies)|enquir(?:y|ies)|quer(?:y|ies)|requests?(?: for comment)?|comments?|calls?|e-?mails?|reporters?|journalists?|media|us)(?: [a-z' ]{0,40}?)?|${outlet}) (?:back )?to\\b`,
				`(?:deferred|defers) (?:comment |questions )?to\\b`,
				`(?:said|says) (?:that )?(?:all |any |further )?(?:media )?(?:questions|inquiries|requests) (?:should|must|were to|are to|could) be (?:directed|addressed|sent|referred|put) to\\b`,
			),
			"g",
		),
	},
	{
		line: "referred",
		subject: "within",
		pattern:
			/(?:questions?|inquir(?:y|ies)|requests?(?: for comment)?|calls?)[^.;]{0,60}? (?:was|were|have been|had been) (?:referred|directed|redirected|forwarded|deferred)(?<who> by [^.;]{2,60}?) to\b/g,
	},
	// could not be reached
	{
		line: "could_not_be_reached",
		subject: "before",
		pattern:
			/(?:could(?: not|n't)|cannot|can't|was not able to|were not able to|was unable to|were unable to)(?: immediately| yet)? be(?: immediately)? (?:reached|contacted|located|traced|found for comment)(?! by (?!phone|telephone|e-?mail|text|press|deadline|the time|publication|reporters|the)|(?: by radio| by the| for \w+ hours))|(?:was|were|is|are) (?:unreachable|unavailable|not available|not reachable)(?: for comment| to comment| for an interview|(?= *(?:$|[.,;])| (?:on|this|when|by)))/g,
	},
	{
		line: "could_not_be_reached",
		subject: "negated",
		pattern:
			/(?:could|can|was able to|were able to)(?: immediately)? be(?: immediately)? (?:reached|contacted|located)/g,
	},
	{
		line: "could_not_be_reached",
		subject: "after",
		pattern:
			/(?:efforts|attempts|tries) (?:to|at) (?:reach|contact)(?:ing)? (?=[^.;]{2,90}?(?:not successful|unsuccessful|without success|in vain|futile|fruitless|failed))|(?:(?:was|were|has been|have been|had been) (?:unable|not able) to|could(?: not|n't)|failed to|unsuccessfully (?:tried|attempted) to|tried unsuccessfully to) (?:reach|contact|locate) (?=(?:[a-z]+ ){0,7}?(?:for|by (?:phone|e-?mail|press|deadline)|at|on|before|despite)\b|[a-z .'-]{3,40}(?:$|[.,;]))(?!the (?:village|scene|summit|town|house|site|area|wreck)|consensus|agreement|a deal|an agreement|a verdict)/g,
	},
	// silence
	{
		line: "did_not_immediately_respond",
		subject: "before",
		pattern: new RegExp(
			any(
				`(?:was|were|is|are)(?: not|n't) immediately available(?: for comment| to comment)?`,
				`(?:had|has|have|with|offered|gave|made|issued) no immediate (?:response|reply|comments?|reaction)(?: (?:for|to))?`,
			),
			"g",
		),
	},
	{
		line: "did_not_immediately_respond",
		subject: "after",
		pattern:
			/no immediate (?:response|reply|comment|reaction|word|answer)(?: to [^.;]{2,60}?)?(?: (?:was|were|had been) (?:available|received|offered|given|provided))? (?=from|by)/g,
	},
	{
		line: "did_not_respond",
		subject: "before",
		object: respondObject,
		pattern: new RegExp(
			`(?:${not}${adverbs}|(?:has|have|had|having) yet to(?: ${immediately})?|(?:has |have |had )?fail(?:ed|s|ing) to(?: ${immediately})?|without ever|(?:would|will) not(?: ${immediately})?) ${respond}\\b`,
			"g",
		),
	},
	{
		line: "did_not_respond",
		subject: "before",
		pattern: new RegExp(
			`(?:${not}${adverbs}|(?:has|have|had|having) yet to|(?:has |have |had )?fail(?:ed|s|ing) to) (?:${returned}|${give}|${back}(?= *(?:$|[.,;])| (?:by|before|in time|on|after|with))|${quiet}|${immediately} ${quiet})`,
			"g",
		),
	},
	{
		line: "did_not_respond",
		subject: "before",
		pattern: new RegExp(
			`\\((?:no (?:response|reply|answer)|did not (?:respond|reply|answer))\\)|left (?:[a-z0-9]+ ){0,4}(?:questions|e-?mails?|calls?|messages?|requests?)(?: for comment)?(?: [a-z]+){0,3} (?:unanswered|unreturned)|could not (?:supply|provide) (?:answers|comment|a response) (?:in time|by|before)|(?:has |have |had )?ignor(?:ed|es|ing) (?:[a-z0-9'’-]+ ){0,6}?${medium}\\b${notOther}(?! (?:about|from (?:parents|residents|citizens|victims|users|customers)))|(?:has |have |had )?(?:remained|stayed|kept) (?:silent|mum|quiet)(?= *(?:$|[.,;])| (?:on|about)\\b)`,
			"g",
		),
	},
	{
		line: "did_not_respond",
		subject: "within",
		pattern: new RegExp(
			`${medium}${notOther}(?<who>[^.;]{0,140}?) (?:(?:(?:have |has |had )?(?:went|go|gone|remain(?:ed|s)?|were left|was left|were|was|(?:have|has|had) been) (?:un(?:answered|returned|acknowledged)|without (?:a |any )?(?:response|reply|answer)|ignored|met with silence))|(?:drew|brought|elicited|got|received|produced|(?:have|has|had) (?:drawn|brought|elicited|got|received)) no (?:immediate )?(?:response|reply|answer|word)|(?:were|was|have been|has been|had been)(?: not|n't| never)(?: immediately)? (?:returned|answered|acknowledged|responded to)|(?:have|has|had) (?:not|never) been (?:returned|acknowledged))`,
			"g",
		),
	},
	{
		line: "did_not_respond",
		subject: "within",
		pattern: new RegExp(
			`(?:not one|none) of (?:the |our |my )?${medium}(?<who>[^.;]{0,120}?) (?:was|were|has been|have been) (?:returned|answered)`,
			"g",
		),
	},
	{
		line: "did_not_respond",
		subject: "asked",
		pattern:
			/(?:received|got|had|drew|elicited|yielded|(?:have|has) (?:yielded|drawn|elicited)) no (?:response|reply|answer)s?(?! from)|(?:did not|didn't|has not|have not|had not|hasn't|haven't|hadn't|never)(?: yet)? (?:receiv(?:ed|e)|g[eo]t|hear|heard)(?: (?:a|any))? (?:back|response|reply|answer)s?(?: back)?(?! from)|yet to (?:hear back|receive (?:a |any )?(?:response|reply|answer))(?! from)|(?:was|were) met with silence|none (?:of (?:them|the questions|those) )?(?:was|were|has been|have been) (?:answered|returned)/g,
	},
	{
		line: "did_not_respond",
		subject: "after",
		pattern:
			/(?:there (?:was|has been|had been) )?(?:no|not any) (?:response|reply|answer|word|comment)s?(?: (?:was|were|had been|has been|have been) (?:received|given|provided|forthcoming|offered))?(?: (?:came|came back|had come|has come))?(?: by [a-z ]{3,30}?)? (?=from\b)|(?:did not|didn't|had not|has not|have not|hasn't|hadn't|never|haven't) (?:immediately )?(?:receiv(?:ed|e)|g[eo]t|hear(?:d)?|heard) (?:back|(?:a|any) (?:response|reply|answer)(?: back)?) (?=from)|received no (?:response|reply|answer) (?=from)|not a word(?: (?:has )?(?:come|came))? (?=from)|(?:still )?waiting to hear (?:back )?(?=from)|(?:the )?silence (?=of|from)|left unanswered (?:were|was) (?=[a-z0-9 -]{3,40} to )|(?:still )?(?:waiting (?:for|on)|awaiting) (?:a |an )?(?:response|reply|answer|comment) (?=from)/g,
	},
	{
		line: "did_not_respond",
		subject: "negated",
		object: respondObject,
		pattern: new RegExp(
			`(?:(?:has|have|had) )?(?:${immediately} )?(?:responded|replied|answered|reacted|(?<=nor (?:did|has|have|had) [^.;,]{2,60})(?:respond|reply|answer))\\b`,
			"g",
		),
	},
	{
		line: "did_not_respond",
		subject: "negated",
		pattern: new RegExp(
			`(?:(?:has|have|had) )?(?:${immediately} )?(?:${returned}|called (?:us )?back|(?:got|gotten) back to|(?:provided|offered|issued|gave|sent) ${comment}|was (?:immediately )?available (?:for|to) comment)`,
			"g",
		),
	},
	{
		line: "declined",
		subject: "negated",
		pattern:
			/(?:would|wished to|wanted to|agreed to|was willing to|were willing to) (?:comment|discuss|speak|talk|elaborate|answer)/g,
	},
];

// ---- French ----

const aPas =
	"(?:n'(?:y )?(?:a|ont|avait|avaient|aura|auront|est|avons)|ne (?:nous|m'|l'|les|leur|lui) ?(?:a|ont|avait|avaient|y a)) ?(?:toujours |encore |, [a-z' ]{2,40}, )?(?:pas|jamais|point|toujours pas|pas encore|pas davantage|pas non plus|plus)(?: (?:non plus|encore|toujours|immediatement|aussitot|tout de suite|rapidement|dans l'immediat|davantage|directement|voulu|ete en mesure de|pu|daigne|souhaite|juge bon de|cru bon de|pris la peine de|sur-le-champ|sur le champ))*";
const moyen =
	"(?:demandes?|questions?|courriels?|appels?|messages?|sollicitations?|requetes?|interrogations?|relances?|textos?|entrevues?|mails?|lettres?|invitations?|coups de fil|coups de telephone|messages vocaux|tentatives|propositions?|listes? de questions|prises? de contact|demandes? d'entrevue)";
const pasAutre =
	"(?! (?:d'aide|de secours|d'acces|d'asile|de subvention|de rancon|de permis|d'extradition|de remboursement|de service|d'offres|de detresse|au secours|a l'aide|a candidatures|de la commission|de l'opposition|des deputes|des parlementaires|des syndicats))";
const finDeProposition =
	"(?= *(?:$|[.,;:)!?¤»\"-])| (?:et|mais|ou|ni|tandis|alors|quand|lorsque|apres|avant|au moment|a l'heure|dans|en|hier|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|ce|cette|malgre|pour|par|a temps|immediatement|aussitot|depuis|d'ici|le \\d|au cours|non plus|jusqu|sur-le-champ|tout de suite)\\b)";
const journal =
	"(?:a la presse|au devoir|a radio-canada|au journal|a l'afp|au monde|a mediapart|au droit|au soleil|a l'agence france-presse|a la presse canadienne|aux medias|aux journalistes|a nos journalistes|a notre journaliste)";
const repondreObjet = new RegExp(
	`^(?: (?:dans l'immediat|immediatement|aussitot|tout de suite|favorablement|dans les delais|a temps|non plus|directement|sur-le-champ))*${any(
		finDeProposition,
		` (?:a|aux|au) (?:[a-z0-9¤'’.-]+ ){0,7}?(?:[a-z]')?${moyen}\\b${pasAutre}`,
		` ${journal}\\b`,
	)}`,
);
const parler =
	"(?:(?:les |le |la |l'|nous |y |en |lui )?(?:commenter|parler|repondre)|reagir|s'exprimer|s'expliquer|donner suite|(?:emettre|faire|formuler) (?:d'autres?|plus de|davantage de) commentaires?|emettre (?:de|un|le moindre|aucun) commentaires?|faire (?:de|un|le moindre|aucun) commentaires?|faire de declaration|en dire (?:plus|davantage)|s'etendre|discuter|parler|se prononcer|donner (?:de|plus de) (?:details|precisions)|fournir (?:de|plus de|une) (?:details|precisions|commentaires|reponse)|apporter de commentaires?|elaborer|aborder|prendre position|intervenir|preciser|dire|indiquer|confirmer|etre cite)";
const qui =
	"(?:si\\b|s'il|s'ils|s'elle|combien|pourquoi|quand|comment|ce qu|qui\\b|ou\\b|quels?\\b|quelles?\\b|le nombre|le montant|le cout|la raison|les raisons)";

const french: ClaimPattern[] = [
	{
		line: "neither_confirm_nor_deny",
		subject: "before",
		pattern:
			/(?:ne (?:confirme(?:nt)?|veut confirmer) ni n(?:e |'|i )(?:dement|infirme|dementir|infirmer)(?:nt)?|(?:s'est|se sont|s'etait) refusee?s? a confirmer (?:ou|et|ni)(?: a)? (?:infirmer|dementir|nier)|ni (?:de |en )?confirme(?:r|e)? ni (?:d'|de |en )?(?:infirme|dementi|nie)(?:r|e)?|(?:refuse|decline|s'abst[a-z]+)[a-z ]* (?:de |d')?confirmer (?:ou|et) (?:d'|de )?(?:infirmer|dementir|nier)|(?:ne|n')[a-z' ]{1,30} (?:confirmer|confirme) (?:ou|ni) (?:d'|de )?(?:infirme|dementi|nie)r?)/g,
	},
	{
		line: "declined_interview",
		subject: "before",
		pattern: new RegExp(
			any(
				"(?:decline|declinent|declinait|declinant|refuse|refusent|rejete|ecarte)(?: (?:poliment|a son tour|a nouveau))? (?:(?:nos|notre|une|la|les|toute|toutes|sa|de nombreuses|plusieurs|deux|[a-z]+) |l'){0,3}?(?:(?:demandes?|propositions?|offres?|invitations?) (?:d'|pour une |en |a une |pour un )?)?(?:entrevues?|entretiens?|interviews?)\\b",
				"(?:n'a|n'ont|n'avait|n'avaient) pas (?:souhaite|voulu|accepte (?:de|d')?|desire) ?(?:nous |de nous |d')?(?:accorder|donner|etre interviewee?s?|faire|se preter|repondre favorablement)[a-z' ]{0,20}(?:entrevues?|entretiens?|interviews?|interviewees?)",
				"n'(?:a|ont|avait|avaient) pas (?:accorde|repondu favorablement a|accepte) (?:[a-z'’]+ ){0,4}?(?:[a-z]')?(?:entrevue|entretien|interview)s?",
				"(?:decline|refuse)(?:nt)? l'invitation d[e'’] ?[a-z ]{2,30} a (?:s'expliquer|s'exprimer|participer|parler|repondre)",
				"(?:a|ont|avait|avaient) (?:refuse|decline) (?:de|d')? ?(?:nous )?(?:accorder (?:une |d')?(?:entrevue|entretien|interview)|etre interviewee?s?)",
			),
			"g",
		),
	},
	{
		line: "declined_interview",
		subject: "within",
		pattern:
			/demandes? d'(?:entrevue|entretien|interview)s?(?<who>[^.;]{0,80}?) (?:a|ont|avait|avaient) ete (?:refusee?s?|declinee?s?|rejetee?s?)/g,
	},
	{
		line: "declined_interview",
		subject: "negated",
		pattern:
			/n'(?:a|ont|avait|avaient|etait|etaient|est|sont)(?: [a-z]+){0,2} (?:(?:accepte|souhaite|voulu)(?: de| d')? ?(?:nous )?(?:accorder|donner|faire)(?: une?| d')? ?(?:entrevue|entretien|interview)|disponibles? pour (?:nous )?(?:accorder |donner )?(?:une?|des) (?:entrevue|entretien|interview)s?)/g,
	},
	{
		line: "did_not_answer_questions_about",
		subject: "before",
		pattern: new RegExp(
			any(
				"n'(?:a|ont|avait|avaient)(?: [a-z]+)? pas (?:voulu|souhaite|accepte de) (?:le|la|les) (?:dire|preciser|indiquer|reveler|devoiler|chiffrer)",
				`ne (?:veut|veulent|voulait|voulaient|souhaite|souhaitait)(?: [a-z]+)? pas (?:preciser|dire|indiquer|reveler|devoiler) ${qui}`,
				`${aPas} repondu (?:a|aux) (?:[a-z0-9'’-]+ ){0,4}?(?:questions?|interrogations?)(?: [a-z]+){0,2} (?:sur|concernant|portant|au sujet|a propos|touchant|relatives?|quant)`,
				`(?:${aPas}|n'a pas voulu|n'ont pas voulu|n'a pas souhaite|sans) ?(?:pu |su |voulu |souhaite |ete en mesure de )?(?:precise|dit|indique|explique|revele|devoile|specifie|confirme|divulgue|preciser|dire|indiquer|expliquer|reveler|devoiler|specifier|divulguer) (?:de |a )?${qui}`,
				`(?:laisse|laissant) sans reponse (?:[a-z'’]+ ){0,3}?questions (?:sur|concernant|a propos)`,
				`(?:refuse|decline)(?:nt)?(?: [a-z]+)? de (?:dire|preciser|indiquer|reveler|divulguer) (?:de |a )?${qui}`,
				"sans (?:toutefois |cependant |pour autant )?(?:preciser|dire|indiquer|expliquer|reveler) (?:qui|si|combien|pourquoi|quand|comment|ce qu)",
				"(?:ne|n')(?:precise|dit|indique|explique)? ?(?:precise|dit|indique|explique) pas (?:si|combien|pourquoi|quand|comment)",
				"(?:a|ont|avait|avaient) (?:esquive|elude|evite de repondre a|evite de repondre aux) (?:[a-z'’]+ ){0,3}?questions?",
			),
			"g",
		),
	},
	{
		line: "refused",
		subject: "before",
		pattern: new RegExp(
			any(
				`(?:(?:a|ont|avait|avaient)(?: [a-z]+){0,2} refuse|refuse|refusent|refusait|refusant)(?: (?:net|categoriquement|a nouveau|encore|aussi))? (?:de |d')(?:nous )?(?:${parler})`,
				"(?:s'(?:est|etait|etaient)|se sont)(?: [a-z]+){0,1} refusee?s? a (?:tout|toute|commenter|faire|repondre|reagir|s'exprimer|preciser)",
				"se (?:refuse|refusent|refusait) a (?:tout|toute|commenter|faire|repondre)",
				"(?:refuse|refusent|refusait)(?: [a-z]+)? de s'expliquer",
				"(?:a|ont|avait|avaient) refuse (?:tout commentaire|(?:nos|notre|une|la|toute|toutes) demandes? de commentaires?)",
				"(?:a|ont|avait) oppose une fin de non-recevoir",
			),
			"g",
		),
	},
	{
		line: "declined",
		subject: "before",
		pattern: new RegExp(
			any(
				`n'(?:a|ont|avait|avaient|aurait)(?: [a-z]+){0,2}? pas(?: [a-z]+){0,2} (?:voulu|souhaite|desire|tenu a|juge bon de|accepte de|tenu)(?: [a-z]+)?? ?(?:nous |y |en |lui )?(?:${parler})`,
				`ne (?:veut|veulent|souhaite|souhaitent|desire|desirent|voulait|voulaient|souhaitait|peut|pouvait) pas (?:[a-z]+ )?(?:${parler})`,
				`(?:a|ont|avait|avaient|ayant)(?: [a-z]+){0,2} (?:prefere|choisi de|decide de|choisi)(?: de)? (?:ne pas (?:${parler})|s'abstenir|garder le silence|se taire|n[e'] ?(?:emettre|faire) aucun commentaire)`,
				"s'(?:est|etait|sont|etaient)(?: [a-z]+)? (?:abstenue?s?|gardee?s?) (?:de |d')(?:tout|commenter|repondre|faire|emettre|reagir)",
				`(?:(?:a|ont|avait|avaient)(?: [a-z]+){0,2} decline|decline|declinent|declinait)(?: (?:poliment|a son tour|aussi))? (?:(?:nos|notre|une|la|les|toute|toutes|l'|de nombreuses|plusieurs) ?)*(?:demandes?(?: de commentaires?)?|invitations? a (?:commenter|reagir|s'exprimer|repondre)|tout commentaire|commentaires?)(?! (?:d'|de |a ))`,
				`(?:a|ont|avait|avaient) decline (?:de|d') ?(?:${parler})`,
				"n'(?:a|ont|avait|avaient|ayant)(?: [a-z]+)? (?:fait|emis|formule|eu|apporte|voulu faire|souhaite faire|offert|donne) (?:aucun|pas de|le moindre|nul) commentaires?",
				"n'(?:a|avait|ont|avaient)(?: [a-z]+)? (?:aucun|pas de) commentaires?(?: a (?:faire|formuler|emettre|offrir))?",
				"(?:ne|n')(?: (?:fera|feront|ferait|fait|font|emettra|emet|formulera)) (?:aucun|pas de|pas d'autre) commentaires?",
				"ne commente(?:ra|ront|rait|raient|nt)? pas(?= *(?:$|[.,;])| (?:le|la|les|l'|ce|cette|davantage|cela|plus|publiquement|ses|son))",
				"n'(?:a|ont|avait|avaient)(?: [a-z]+)? pas commente(?= (?:l'|la|le|les|ces|cette|ce|davantage|publiquement|sur))",
				"n'(?:a|ont|avait|avaient)(?: [a-z]+)? pas (?:fait de commentaires?|emis de commentaires?|voulu de commentaires?)(?= *(?:$|[.,;»])| (?:l'|la|le|les|ces|cette|ce|davantage|publiquement|sur))",
				"(?:est|sont|etait|restes?|demeures?|demeure) (?:reste|demeure)?e?s? ?avares? de commentaires",
				`(?:ne pas|sans) (?:vouloir|pouvoir|souhaiter) (?:${parler})`,
				`(?:dit|indique|repondu|ecrit|precise|fait savoir|fait valoir)(?: [a-z]+)? (?:ne pas commenter|qu'(?:il|elle|ils|elles|on) ne (?:commente|pouvait|peut|pouvaient|peuvent)(?:nt|ra|rait|ait|aient)? (?:pas )?(?:commenter)?)`,
				"\\((?:refus de commenter|pas de commentaires?|aucun commentaire)\\)",
				"n'(?:emettra|emettrait|emettront|emettraient|emet) (?:pas de|aucun) commentaires?",
				"ne (?:repondra|repondrait|repondront|repondraient) pas a (?:nos|ces|cette|ses|leurs|la|notre) questions?",
			),
			"g",
		),
	},
	{
		line: "acknowledged",
		subject: "before",
		pattern:
			/accus(?:e|ent|ait|er|ant) (?:bonne )?reception(?! d(?:es?|u) (?!(?:nos|notre|la demande|la requete|cette|ces|courriels?|questions?|messages?|demandes?)\b))|(?:confirme|indique|assure|reconnu)(?: [a-z]+)? avoir (?:bien )?recu (?:[a-z'’]+ ){0,3}(?:demandes?|questions?|courriels?|messages?)/g,
	},
	{
		line: "declined",
		subject: "after",
		pattern:
			/(?:aucun|pas de|nul) commentaires?(?: [a-z' ]{0,30}?)? ?(?=(?:du|de la|de l'|des|d'|de|chez|aupres)\b)/g,
	},
	{
		line: "acknowledged",
		subject: "after",
		pattern: /(?:recu|recevoir|eu) un accuse de reception (?=(?:du|de la|de l'|des|d'|de)\b)/g,
	},
	{
		line: "asked_for_more_time",
		subject: "before",
		pattern:
			/(?:demande|reclame|sollicite|requis|obtenir|dit avoir besoin de|besoin de|voulu|souhaite)(?: [a-z]+)? (?:(?:disposer )?(?:de )?(?:un|une|deux|trois|quelques) (?:jours?|heures?|semaines?) de plus|un (?:delai|report|sursis)(?: (?:supplementaire|additionnel|plus long))?(?! (?:au|a la|aux|a l')(?! (?:journal|journaliste|redaction|presse|devoir)))|plus de temps|davantage de temps|du temps supplementaire|une prolongation|un peu plus de temps|quelques (?:jours|heures) (?:de plus|supplementaires)|jusqu'(?:a|au))/g,
	},
	{
		line: "referred",
		subject: "before",
		pattern: new RegExp(
			any(
				`(?:renvoye|renvoie|renvoient|dirige|redirige|refere|achemine|oriente|aiguille|transfere|invite)(?:e|es|s|nt)? (?:[a-z0-9'’-]+ ){0,6}?(?:questions?|demandes?|journalistes?|la presse|le devoir|medias?|requetes?|appels?|journal|radio-canada)[a-z' ]{0,30}? ?(?:a l'|au |aux |vers |a )`,
				`(?:nous |l'|m'|les |y )(?:a|ont|avait|avaient)(?: plutot| aussi)? (?:renvoye|dirige|redirige|refere|oriente|aiguille)e?s? (?:vers|au|a la|a l'|aux|a)\\b`,
				`nous (?:renvoie|renvoient|dirige|redirige|refere) (?:vers|au|a la|a l'|aux|a)\\b`,
				`(?:a|ont|avait|avaient) (?:invitee?s?|invite) a (?:nous |vous |s')?adresser (?:nos questions |nos demandes )?(?:a|au|aux|a la)\\b`,
				`(?:fait|font|faisait) suivre (?:nos|notre|les|la) (?:questions?|demandes?|courriels?) (?:a|au|aux|a la|a l'|vers)`,
				`(?:s'en est|s'en sont|s'en remet|s'en remettent) ?(?:remise?s?)? (?:au|a la|a l'|aux)`,
			),
			"g",
		),
	},
	{
		line: "referred",
		subject: "within",
		pattern:
			/(?:questions?|demandes?|requetes?|appels?)[^.;]{0,80}? (?:a|ont|avait|avaient) ete (?:renvoye|dirige|redirige|refere|achemine|transfere)e?s?(?<who>[^.;]{0,90}?(?:par [^.;]{2,60})?)(?=$|[.,;])/g,
	},
	{
		line: "could_not_be_reached",
		subject: "before",
		pattern:
			/(?:n'(?:a|ont|avait|avaient|aura)(?: [a-z]+){0,1}? (?:pas |toujours pas |pas encore )?pu etre (?:jointe?s?|rejointe?s?|contactee?s?)\b(?! par radio)|n'(?:est|etait|etaient|a|ont)(?: [a-z]+)? pas (?:ete )?(?:joignables?|disponibles? (?:pour|afin))|(?:etait|etaient|est|sont|demeurait|demeure|restait|reste)(?: (?:restee?s?|demeuree?s?|toujours|alors))? (?:injoignables?|introuvables?))/g,
	},
	{
		line: "could_not_be_reached",
		subject: "after",
		pattern:
			/(?:n'(?:a|ont|avons|avait|avions)(?: [a-z]+)? (?:pas )?(?:pu|reussi a|ete en mesure de) (?:[a-z]+ )?(?:le |la |les |l')?(?:joindre|rejoindre|contacter)|n'est pas parvenue? a (?:joindre|rejoindre|contacter)|impossible (?:de|d'y|d')(?: ?(?:[a-z]+ )?)(?:joindre|rejoindre|contacter)|n'(?:a|avait) pas ete possible de (?:joindre|rejoindre|contacter)|(?:tentatives?|efforts?) (?:pour|de|visant a) (?:joindre|rejoindre|contacter)|en vain (?:de|tente de) (?:joindre|rejoindre|contacter)|tente(?:,? sans succes,?| en vain) de (?:joindre|rejoindre|contacter))/g,
	},
	{
		line: "did_not_immediately_respond",
		subject: "before",
		pattern:
			/n'(?:est|etait|etaient) pas (?:immediatement|dans l'immediat) disponibles? pour (?:commenter|reagir|repondre)/g,
	},
	{
		line: "could_not_be_reached",
		subject: "asked",
		pattern:
			/sans (?:parvenir|reussir) a (?:lui|leur) parler|sans (?:parvenir|reussir) a (?:le |la |les |l')(?:joindre|rejoindre|trouver)/g,
	},
	{
		line: "refused",
		subject: "after",
		pattern: /refus (?=(?:du|de la|de l'|des|d'|de) [^.;]{2,50}? de (?:commenter|repondre|s'expliquer))/g,
	},
	{
		line: "did_not_respond",
		subject: "within",
		pattern: new RegExp(
			`aucune? des? ${moyen}(?<who>[^.;]{0,120}?) n'(?:a|ont) (?:ete )?(?:retournee?s?|repondue?s?|eu de reponse)`,
			"g",
		),
	},
	{
		line: "did_not_respond",
		subject: "within",
		pattern: new RegExp(
			`${moyen}(?<who>[^.;]{0,140}?) (?:(?:est|sont|etait|etaient|restent|reste|demeurent|demeure|ont ete|a ete)(?: [a-z]+)? ?(?:restee?s?|demeuree?s?|laissee?s?)?(?:, dans l'immediat,)? ?(?:sans reponse|lettre morte|lettres mortes|ignoree?s?|sans suite)|n'(?:a|ont|avait|avaient)(?: [a-z]+)? pas (?:ete )?(?:suscite aucune reponse|retournee?s?|rendue?s?|eu de (?:suite|reponse)|recu de reponse|trouve de reponse|obtenu de reponse))`,
			"g",
		),
	},
	{
		line: "did_not_respond",
		subject: "after",
		pattern: new RegExp(
			any(
				"(?:aucune (?:reponse|reaction|nouvelle)|pas de (?:reponse|reaction|nouvelles?)|aucun (?:retour|signe))(?: [a-z' ]{0,60}?)? ?(?=(?:du|de la|de l'|des|d'|de|chez|aupres)\\b)",
				"n'(?:a|ont|avons|avait|avions)(?: [a-z]+)? (?:pas )?(?:recu|obtenu|eu)(?: [a-z]+)? (?:de reponse|aucune reponse|de retour|aucun retour|de nouvelles)[a-z' ]{0,30}?(?=(?:du|de la|de l'|des|d'|de|chez|aupres)\\b)",
				"(?:toujours |encore )?(?:en attente|dans l'attente|attend(?:ait|ions|ons)?)(?: toujours)? (?:d'une|une|de la|la|de) reponses? (?=(?:du|de la|de l'|des|d'|de)\\b)",
				"(?:le )?silence (?=(?:du|de la|de l'|des|d'|de) )",
				"(?:est|sont|etait|etaient) (?:restee?s?|demeuree?s?) sans reponse (?=[a-z0-9' ]{3,40} (?:a|au|aux|a la|a l') ?)",
				"rien n'est venu (?=(?:du|de la|de l'|des|d'|de)\\b)",
				"(?:pas un mot|faute d(?:e |')(?:reponse|avoir obtenu une reponse)|faute de retour|silence radio) (?=(?:du|de la|de l'|des|d'|de|a|au|chez)\\b)",
				"(?:n'a pu|n'a pas pu|n'avait pu|n'ont pu|n'avons pu|n'a pas ete possible d'|n'est pas parvenu a)(?: [a-z]+)? ?(?:obtenir|recueillir|avoir)(?: dans l'immediat)? (?:de |une? |les? |la )?(?:commentaires?|reponses?|reactions?|version|explications?)(?: [a-z' ]{0,30}?)? ?(?=(?:du|de la|de l'|des|d'|de|aupres)\\b)",
				"(?:est|sont|etait|etaient)(?: [a-z]+)? sans (?:reponse|nouvelles) (?=(?:du|de la|de l'|des|d'|de)\\b)",
			),
			"g",
		),
	},
	{
		line: "did_not_respond",
		subject: "before",
		object: repondreObjet,
		pattern: new RegExp(
			`(?:${aPas}|n'(?:a|ont|avait|avaient) ni|sans(?: jamais)?|n'ayant pas|tard(?:e|ait|aient) a|omis de|neglige de) (?:repondu|reagi|repondre|reagir|donne de reponse)\\b`,
			"g",
		),
	},
	{
		line: "did_not_respond",
		subject: "before",
		object: repondreObjet,
		pattern: new RegExp(`${aPas} (?:donne suite|fait suite)\\b`, "g"),
	},
	{
		line: "did_not_respond",
		subject: "asked",
		pattern:
			/(?:celles?-ci|ceux-ci|celui-ci|elles?|ils?|le message|l'appel) (?:est|sont|etait|etaient)(?: [a-z]+)? ?(?:restee?s?|demeuree?s?)(?: [a-z]+)? (?:lettre morte|sans reponse|sans suite)|(?:n'avons|n'avions|nous n'avons|n'a|n'avait)(?: [a-z]+)? (?:pas |toujours pas )?(?:recu|obtenu|eu) (?:de|aucune?) (?:reponse|retour)(?! (?:du|de la|de l'|des|d'|de|aupres)\b)/g,
	},
	{
		line: "did_not_respond",
		subject: "before",
		object: repondreObjet,
		pattern:
			/(?:ne|n')(?: )?(?:repond(?:ait|aient|ent)?|reagi(?:t|ssait|ssent)) (?:pas|plus|toujours pas)\b/g,
	},
	{
		line: "did_not_respond",
		subject: "before",
		pattern: new RegExp(
			any(
				"\\(aucune reponse\\)",
				"ne (?:nous|lui|leur) (?:est|sont) (?:jamais|pas) revenue?s?",
				"(?:fait|faisait|font) la sourde oreille",
				`${aPas} (?:fait signe|(?:nous )?repondre(?= *(?:$|[.,;]))|donne signe de vie|donne de nouvelles|rappelee?s?(?= *(?:$|[.,;])| (?:et|ni|mais|a temps|avant|au moment|malgre|hier|lundi|mardi|mercredi|jeudi|vendredi|le journal|la presse|le devoir|notre))|retourne (?:nos|les|l'|notre|ses|des|plusieurs|cet|ces|aux|un|son|de|le|la)(?!urs)[^.;]{0,50}?(?:appels?|messages?|courriels?|demandes?)|rendu (?:nos|les|notre|l')[^.;]{0,20}?appels?|commente(?= *(?:$|[.,;»]))|accuse reception|fourni de (?:reponse|commentaires?)|transmis de (?:reponse|commentaires?)|envoye de (?:reponse|commentaires?)|formule de (?:reponse|commentaires?))`,
				"(?:est|sont|etait|etaient|a|ont)(?: [a-z]+)? (?:reste|demeure|garde|garde le|restee|demeuree|restes|demeures|restees)(?:e|es|s)? (?:muet(?:te)?s?|silencieu(?:x|se|ses)|le silence|coie?s?)(?! (?:sur|face|devant|pendant|radio))",
				"(?:(?:a|ont|avait|avaient) (?:garde|observe)|gardent?|garde|observe) le silence(?= *(?:$|[.,;]))",
				`(?:a|ont|avait|avaient) ignore (?:[a-z0-9'’-]+ ){0,4}?${moyen}`,
				"(?:a|ont|avait|avaient)(?: [a-z]+)? laisse (?:[a-z0-9'’-]+ ){0,4}?" +
					moyen +
					"(?: [a-z'’]+){0,4} sans reponse",
				"(?:laisse|laissent|laissaient|laissait) (?:[a-z0-9'’-]+ ){0,4}?" +
					moyen +
					"(?: [a-z'’]+){0,4} sans reponse",
			),
			"g",
		),
	},
	{
		line: "did_not_respond",
		subject: "negated",
		object: repondreObjet,
		pattern: /n'(?:y )?(?:a|ont|avait|avaient)(?: [a-z]+){0,2} (?:repondu|reagi|donne suite)\b/g,
	},
	{
		line: "did_not_respond",
		subject: "negated",
		pattern:
			/n'(?:a|ont|avait|avaient)(?: [a-z]+){0,2} (?:fourni de reponse|rappele(?= *(?:$|[.,;]))|retourne (?:nos|les|notre|l'|le|la|des)[^.;]{0,40}?(?:appels?|messages?|courriels?)|fourni de reponse)/g,
	},
	{
		line: "declined",
		subject: "negated",
		pattern: new RegExp(
			`n'(?:a|ont|avait|avaient)(?: [a-z]+){0,2} (?:voulu|souhaite|accepte de|desire) (?:[a-z]+ )?(?:${parler})`,
			"g",
		),
	},
	{
		line: "could_not_be_reached",
		subject: "negated",
		pattern: /n'(?:a|ont|avait|avaient)(?: [a-z]+){0,1} pu etre (?:jointe?s?|rejointe?s?)/g,
	},
];

/** Each begins where a word does. */
const fromWord = ({ pattern, ...claim }: ClaimPattern): ClaimPattern => ({
	...claim,
	pattern: new RegExp(`(?<![a-z0-9])(?:${pattern.source})`, "g"),
});

export const claimPatterns: Readonly<Record<Language, readonly ClaimPattern[]>> = {
	en: english.map(fromWord),
	fr: french.map(fromWord),
};

/** That something is said as of a time, and not for good: "has not responded", "had not responded by Thursday". */
export const asOf: Readonly<Record<Language, RegExp>> = {
	en: /(?:has|have|had|hasn't|haven't|hadn't)\b|yet to|so far|(?:by|as of|until) (?:\w+ ){0,2}(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|noon|midnight|\d|morning|afternoon|evening|night|mid)|awaiting|waiting/,
	fr: /toujours|encore|n'(?:avait|avaient)|jusqu'|d'ici|attente/,
};

/** That it is said as of the deadline, or of publication. */
export const byDeadline: Readonly<Record<Language, RegExp>> = {
	en: /(?:by|before|at|prior to|in time for|ahead of|as of|until|past) (?:the |our |its |a |this |an |his |her |their |time of |story |[a-z]+'s )*(?:[a-z]+ )?(?:deadlines?|press ?time|press deadline|publication|publishing|print(?:ing)?|going to press|time of (?:publication|writing|publishing|posting)|posting|broadcast|air ?time|this (?:story|article|column|report) was (?:published|posted|printed)|(?:story|article|report|newsletter|piece) was (?:published|posted|sent)|we went to press|(?:the )?time (?:this|the|of) (?:story|article|publication|report|newsletter|piece)[a-z ]*)|(?:when|before) (?:this|the|it|our) ?[a-z ]{0,24}?(?:went to press|was (?:published|posted|printed))|the deadline passed/,
	fr: /(?:au moment|avant|a l'heure|d'ici|a l'heure ou|au moment ou|jusqu'a|dans les temps|dans les delais|a temps|avant l'heure) ?(?:pour |de |d'|du |la |le |l'|notre |notre |cet? |ou |nous |cette |ces |allions |ecrivions |etions |mettions )*(?:publi(?:er|cation|e|ons)|mettre sous presse|mise sous presse|mettre en ligne|mise en ligne|ecrire ces lignes|ces lignes|tombee|echeance|bouclage|boucler|diffus(?:er|ion)|parution|impression|sous presse|delai|date limite|heure de tombee|article)|dans les (?:delais|temps)(?: impartis)?|(?:lorsque|quand) (?:cet|l'|cette|notre) ?[a-z]+ (?:a|est) (?:ete )?(?:mise? en ligne|publiee?|parue?|alle)|aller sous presse|avant l'heure de tombee/,
};

/** That more than one request was made. */
export const multiple: Readonly<Record<Language, RegExp>> = {
	en: /\b(?:multiple|repeated|repeatedly|several|numerous|many|two|three|four|five|six|\d+|various|follow-up|successive|both) (?:[a-z]+ ){0,3}?(?:requests?|e-?mails?|calls?|messages?|inquiries|attempts|voicemails|letters|phone)|requests? (?:and|or) (?:follow-up|reminders)|repeatedly/,
	fr: /\b(?:plusieurs|multiples|nombreuses|nombreux|deux|trois|quatre|cinq|six|\d+|repetees|differentes|diverses) (?:[a-z]+ ){0,2}?(?:demandes?|courriels?|appels?|messages?|relances?|sollicitations?|tentatives?|requetes?)|(?:demandes?|appels?|courriels?|sollicitations?|relances?) (?:repetee?s|multiples|repetes)|a (?:plusieurs|maintes|de nombreuses|de multiples|deux|trois) reprises|malgre (?:plusieurs|de multiples|nos|deux|trois|des) relances/,
};

/** That a reason is given for not commenting, and the reason. */
export const citing: Readonly<Record<Language, RegExp>> = {
	en: /^[^.;]{0,90}?,? (?:citing|invoking|given(?: that)?|because(?: of)?|on (?:the )?grounds?(?: of| that)?|pointing to|due to|owing to) (.{3,140}?)(?=$|[.;]|, (?:while|and|but|as)\b)/,
	fr: /^[^.;]{0,90}?,? (?:invoquant|evoquant|citant|pretextant|arguant(?: que| de)?|au motif (?:que|qu'|de)|en raison|parce qu[e']|plaidant|alleguant|pour des raisons d[e']|etant donne|au nom d[eu']|puisqu[e']|faisant valoir) ?(.{3,140}?)(?=$|[.;]|, (?:tandis|alors|mais|et)\b)/,
};

/** The same before it: "Citing national security, CSIS declined". */
export const citingBefore: Readonly<Record<Language, RegExp>> = {
	en: /(?:^|[,;] |\b(?:has|had|have) )(?:citing|invoking|cited|invoked|pointing to|because(?: of)?|given(?: that)?|for reasons of|due to) ([^.;]{3,120}?)(?:,| (?:in|when|while|as it) (?=declin|refus))/,
	fr: /(?:^|[,;] )(?:invoquant|evoquant|citant|pretextant|arguant|alleguant|pour des raisons d[e']|en raison d[eu']|puisqu[e']|comme|au nom d[eu']|(?=[a-z' ]{3,40} etant )) ?([^.;]{3,120}?),/,
};

/** Before a claim, within its clause: that it may come to be, not that it is. */
export const hypothetical: Readonly<Record<Language, RegExp>> = {
	en: /\b(?:if|whether|unless|should|in case|would have|might have|may have|could have|were to|whoever|anyone who|officials who|people who|how)\b[^,;.]{0,70}$|^had [^,.;]{2,60} $|\b(?:advis(?:es?|ed)|told|urged?|ordered|instructed|joked?|wants?|wanted) [^,;.]{2,60} (?:to|would|that) ?$/,
	fr: /(?:\b(?:si|au cas ou|a moins qu|pourvu que|quiconque|ceux qui|celles qui|quand bien meme)\b|\bs'(?:il|ils|elle|elles|y)?)[^,;.]{0,70}$/,
};

/** Before a claim, in its sentence: it is somebody else's complaint, who was not answered. */
export const thirdParty: Readonly<Record<Language, RegExp>> = {
	en: /^\W*(?:corrections?|clarification)\b|earlier version|(?:^|[,;] )(?:back )?in (?:19|20)\d\d\b|\bwe (?:reported|wrote) (?:in error|that)|\b(?:according to (?:the|a|an|her|his|their|court) (?:lawsuit|suit|claim|complaint|filing|documents?|statement of claim|union|petition|family|affidavit|report|audit|ombudsman|ruling|judgment)|(?:families|patients|residents|victims|neighbours|neighbors|workers|employees|parents|tenants|plaintiffs|relatives|customers|survivors|critics|the (?:union|lawsuit|suit|complaint|ombudsman|judge|court|committee|family|audit|report|plaintiffs?)) (?:say|says|said|allege[sd]?|claim(?:s|ed)?|complain(?:s|ed)?|argue[sd]?|wrote|noted|found|notes|accuse[sd]?|testified)|in (?:court|his ruling|her ruling|its ruling))\b/,
	fr: /^\W*(?:rectificatif|correction|precision)s?\b|par erreur|nous (?:ecrivions|avions ecrit)|(?:^|[,;] )(?:des |en )(?:19|20)\d\d\b|(?:selon|d'apres) (?:les (?:familles|residents|voisins|victimes|plaignants|employes|parents)|la (?:poursuite|plainte|famille|requete)|le (?:syndicat|rapport|jugement)|le ou la)|dans (?:son|sa|le|la|sa) (?:jugement|decision|rapport|plainte|requete)|(?:la cour|le juge|le tribunal|le syndicat|la famille|les familles|l'ombudsman|le commissaire) (?:note|souligne|ecrit|affirme|deplore|soutient|dit|disent|reproche|constate)/,
};

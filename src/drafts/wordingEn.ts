/** What the English patterns of claims are made of. All in plain text (plain.ts). */
import { any } from "./claimPattern.ts";

const aside = "(?:,(?: [a-z0-9'-]+){1,5},)?";

/** A verb in the past, the perfect or the present that is denied. */
export const not = any(
	`(?:did|do|does|has|have|had)(?: not|n't)${aside}(?: yet| still| even| ever)?`,
	`(?:has|have|had)${aside} (?:yet|so far|still|also|since|again|thus far|repeatedly|to date) not`,
	`(?:has |have |had )?never`,
	"(?:has|have|had) not,? (?:as of|by) [^,.;]{3,40},",
	"(?:has|have|had),? (?:as of|by) [a-z0-9 ]{3,40},? not",
);

/** Between "not" and its verb. */
export const adverbs =
	"(?: (?:yet|immediately|promptly|still|so far|thus far|directly|also|all|either|both|publicly|initially|even|ever|formally|subsequently|right away|themselves|itself|again|further|fully|specifically|personally|otherwise|substantively|actually|at first|in turn|ultimately|bother to|choose to|wish to))*";

export const medium =
	"(?:requests?|questions?|inquir(?:y|ies)|enquir(?:y|ies)|quer(?:y|ies)|e-?mails?|messages?|calls?|phone calls?|letters?|voice ?mails?|texts?|text messages?|interview requests?|lists? of(?: \\w+)? questions|notes?|faxes|fax|invitations?|outreach|approach(?:es)?|overtures|entreaties|findings|attempts? to (?:reach|contact)|efforts? to (?:reach|contact)|requests? for comment)\\b";

/** Whose letters and questions are no newspaper's. */
export const others =
	"(?:committees?|unions?|courts?|judges?|famil(?:y|ies)|residents?|parents?|tenants?|patients?|customers?|clients?|senators?|mps|lawmakers?|legislators?|opposition|inspectors?|auditors?|regulators?|watchdog|ombudsman|commissioners?|coroner|council|councillors?|prosecutors?|victims?|employees|workers|students?|teachers|professors|plaintiffs?|neighbou?rs|clerk|parliament|senate|firefighters|emergency|distress|911|access|freedom|information|access-to-information|freedom-of-information|investors|shareholders|creditors|suppliers|donors|voters|constituents|citizens|users|critics|protesters|investigators|detectives|crown|defence lawyers?|lawyers?|solicitors?|widow|mother|father|sister|brother|driver|ministry's|government's|province|insurers?|buyers?|applicants?|graduates?|nurses|doctors|farmers|passengers|veterans|mayor|caucus|board|panel|inquiry's|tribunal|arbitrator|landlord|bank|fans|members|motion|lawsuit|petitions?|subpoenas?|summons|invoices?|complaints?|help|their|his|her)";

/** Requests "for" something else, or from somebody else, are about something else. */
export const notOther = `(?! for (?!comments?|an? (?:interview|comment|response|reaction|statement)|interviews?|(?:a )?response|reaction|clarification|information|details|more|further|this|the (?:story|article)|its|their|his|her|reporters)| to (?:see|meet|view|access|join|enter|visit|build|release|obtain|use|extend|delay|stop|halt|change|move|leave|stay|remove|withdraw|reconsider|review)\\b| (?:from|by|of) (?:the |a |an |its |their |some |several |dozens of |hundreds of |[a-z]+ )?${others}\\b)`;

/** Words before a medium. */
export const its = (most: number) => `(?:[a-z0-9$¤'’.&-]+ ){0,${most}}?`;

export const days = "mon|tues|wednes|thurs|fri|satur|sun";

/** Where a verb without an object ends its clause. */
export const clauseEnd = `(?= *(?:$|[.,;:)\\]!?¤"”»-])| (?:and|but|or|nor|while|when|whether|after|before|by|as|prior|within|until|till|at|in|on|this|last|late|later|earlier|despite|though|although|for|${days}|from|since|because|immediately|right away|over|through|during|either|again|yet|past|ahead|today|yesterday|even)\\b|(?:${days})day)`;

export const outlet =
	"(?:us|(?:a |an |the |our |this )?reporters?|(?:a |the )?journalists?|the media|media|(?:the |la |le |this |our )?(?:[a-z]+ ){0,3}(?:post|globe|globe and mail|star|citizen|news|times|press|cbc|ctv|journal|devoir|presse|guardian|reuters|gazette|sun|herald|tribune|magazine|radio|radio-canada|bbc|record|chronicle|examiner|observer|telegraph|independent|mail|paper|newspaper|narwhal|walrus|tyee|courier|ap|afp|npr|cnn|bloomberg|politico|axios|propublica|afp|mediapart|newsroom))";

/** When something is said: "Friday", "on Friday", "last week". */
export const when = `(?: (?:on |late |early |last |this )*(?:(?:${days})day|week|month|morning|afternoon|evening|night)(?: (?:morning|afternoon|evening|night))?)?`;

export const wouldNot = "(?:(?:would|will|could|can)(?: not|n't)|won't|can't|cannot)";

export const immediately = "(?:immediately|right away|promptly)";

/** A question that is asked in passing: "whether", "how many". */
export const whichQuestion =
	"(?:whether|if|how|why|what|when(?! (?:asked|contacted|reached|pressed|approached|questioned|called|confronted|the (?:judge|prosecutor|lawyer|committee|police)))|who|whom|whose|where|which|the (?:number|cost|amount|value|name)s?)";

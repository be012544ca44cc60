/** What goes with a claim: as of when it is said, how often they were asked, why they would not; or that it is none. */
import type { Language } from "../vocabulary.ts";
import { medium, others } from "./wordingEn.ts";

/** That something is said as of a time, and not for good: "has not responded", "had not responded by Thursday". */
export const asOf: Readonly<Record<Language, RegExp>> = {
	en: /(?:has|have|had|hasn't|haven't|hadn't)\b|yet to|so far|(?:by|as of|until) (?:\w+ ){0,2}(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|noon|midnight|\d|morning|afternoon|evening|night|mid)|awaiting|waiting/,
	fr: /toujours|encore|n'(?:avait|avaient)|jusqu'|d'ici|attente/,
};

/** That it is said as of the deadline, or of publication. */
export const byDeadline: Readonly<Record<Language, RegExp>> = {
	en: /(?:by|before|at|prior to|in time for|ahead of|as of|until|past) (?:the |our |its |a |this |an |his |her |their |time of |story |[a-z]+'s )*(?:[a-z]+ )?(?:deadlines?|press ?time|press deadline|publication|publishing|print(?:ing)?|going to press|time of (?:publication|writing|publishing|posting)|posting|broadcast|air ?time|this (?:story|article|column|report) was (?:published|posted|printed)|(?:story|article|report|newsletter|piece) was (?:published|posted|sent)|we went to press|(?:the )?time (?:this|the|of) (?:story|article|publication|report|newsletter|piece)[a-z ]*)|(?:when|before) (?:this|the|it|our) ?[a-z ]{0,24}?(?:went to press|was (?:published|posted|printed))|(?:as of|at) (?:this|the) writing|deadlines? (?:passed|came and went|lapsed|expired)|in time for (?:this|the|our|that) (?:[a-z]+ )?(?:story|article|publication|edition|report|broadcast|newscast|column|piece|print|deadline)|(?:when|before|by the time|as|until|at the time) (?:it|this|that|the|our|we|these|they)(?: [a-z-]+){0,4}? (?:was|is|were|are|went|going|goes) (?:being )?(?:posted|published|printed|sent to|prepared|written|to press|to print|to air|online|aired|broadcast|live|finali[sz]ed|on air)|by the time (?:of going to|we went to|it went to)|(?:missed|let) (?:[a-z]+ ){1,4}?deadline|(?:by|before|at) (?:the )?(?:close of|our|this) (?:press|deadline|publication)|within the (?:time|deadline) (?:allotted|allowed|given)|by the (?:time|deadline|cut-?off)(?: [a-z]+){0,3} (?:given|set|allotted)/,
	fr: /(?:au moment|avant|a l'heure|d'ici|a l'heure ou|au moment ou|jusqu'a|dans les temps|dans les delais|a temps|avant l'heure) ?(?:pour |de |d'|du |la |le |l'|notre |notre |cet? |ou |nous |cette |ces |allions |ecrivions |etions |mettions )*(?:publi(?:er|cation|e|ons)|mettre sous presse|mise sous presse|mettre en ligne|mise en ligne|ecrire ces lignes|ces lignes|tombee|echeance|bouclage|boucler|diffus(?:er|ion)|parution|impression|sous presse|delai|date limite|heure de tombee|article)|dans les (?:delais|temps)(?: impartis)?|(?:delai|echeance)(?: [a-z]+)? (?:a |est |etait |avait )?(?:expire|passe|ecoule|echu)|(?:lorsque|quand) (?:cet|l'|cette|notre) ?[a-z]+ (?:a|est) (?:ete )?(?:mise? en ligne|publiee?|parue?|alle)|aller sous presse|avant l'heure de tombee|(?:dans|avant) (?:les?|la|l') ?(?:delais?|temps|heure|date|echeance)s? (?:demandee?s?|impartie?s?|fixee?s?|prevue?s?|prescrite?s?|accordee?s?|donnee?s?|de reponse|convenue?s?)|(?:au moment|a l'heure) (?:d'|de |ou |du )(?:[a-z']+ ){0,4}?(?:publi|press|ligne|redaction|redig|ecri|boucl|parution|diffus|impress|tombee|imprim|antenne)[a-z]*/,
};

/** That more than one request was made. */
export const multiple: Readonly<Record<Language, RegExp>> = {
	en: /\b(?:multiple|repeated|repeatedly|several|numerous|many|two|three|four|five|six|\d+|various|follow-up|successive|both) (?:[a-z]+ ){0,3}?(?:requests?|e-?mails?|calls?|messages?|inquiries|attempts|voicemails|letters|phone)|requests? (?:and|or) (?:follow-up|reminders)|repeatedly/,
	fr: /\b(?:plusieurs|multiples|nombreuses|nombreux|deux|trois|quatre|cinq|six|\d+|repetees|differentes|diverses) (?:[a-z]+ ){0,2}?(?:demandes?|courriels?|appels?|messages?|relances?|sollicitations?|tentatives?|requetes?)|(?:demandes?|appels?|courriels?|sollicitations?|relances?) (?:repetee?s|multiples|repetes)|a (?:plusieurs|maintes|de nombreuses|de multiples|deux|trois) reprises|malgre (?:plusieurs|de multiples|nos|deux|trois|des) relances/,
};

/** That a reason is given for not commenting, and the reason. */
export const citing: Readonly<Record<Language, RegExp>> = {
	en: /^[^.;]{0,90}?,? (?:citing|invoking|given(?: that)?|because(?: of)?|on (?:the )?(?:grounds?|basis)(?: of| that)?|pointing to|due to|owing to|saying(?: that| only that)?(?= (?:the|that|its|their|this|such|it(?: was|'s| is) (?:before|under|part|a )|an?|such|to do so|doing so|they|he|she|it (?:would|could|was|is|had|has)|litigation|privacy|any)\b)|saying such|for (?=[a-z -]{2,30} reasons)|for reasons of|out of (?=respect|concern)|on the advice of|on advice (?:of|from)|since(?= (?:the|it|an?|its|this|that)\b(?! (?:story|article|report|start|beginning)\b))|as(?= (?:the|this|that|it|an?|its) [a-z -]{2,40} (?:is|was|are|were|remains?|has|had)\b)|with(?= (?:the |a |an )?[a-z -]{2,30} (?:under ?way|pending|ongoing|before the courts?|in progress|looming))|while(?= (?:the|an?|its|this|that|litigation|legal)\b[^.;]{2,60}(?:before|under|ongoing|pending|under way|underway|continu|in progress|proceed|active|open))|in light of|in view of|so as not to|for fear of|(?:(?:in order )?to|so as to) (?:avoid|protect|respect|preserve|safeguard|maintain|ensure)|(?:that|which)(?: is|'s| was| are| were| remains?)(?: still| now| currently)?(?= (?:before the|under (?:investigation|review|appeal)|in litigation|being|subject to|the subject of|pending|ongoing))|under(?= (?:privacy|the privacy|legal|court)\b)|after its lawyers|explaining that|noting(?: that)?(?= (?:the|that|it|an?|its)\b)|arguing(?: that)?) ?(.{3,140}?)(?=$|[.;]|, (?:while|and|but|as)\b)/,
	fr: /^[^.;]{0,90}?,? (?:(?:en )?(?:invoquant|evoquant|citant|pretextant|arguant(?: que| de)?|plaidant|alleguant|faisant valoir|soulignant|expliquant|rappelant|precisant|se retranchant derriere|mettant de l'avant|disant)|au motif (?:que|qu'|de)|sous pretexte|en raison|a cause|parce qu[e']|pour (?:des |une )?(?:raisons?|motifs?|questions?) (?=d|de|judiciaires?|legales?|juridiques?)|etant donne|compte tenu|vu (?:que |qu'|la |le |les |l')|(?:pour|afin de) (?=(?:respecter|proteger|preserver|eviter|garantir|ne pas (?:mettre|porter|alimenter)))|(?:pour|afin de) ne pas (?=nuire|compromettre|entraver|interferer|prejuger|influencer)|de (?:peur|crainte) d[e']|au nom d[eu']|puisqu[e']|(?:alors|tandis) que (?=[^.;]{3,60}(?:en cours|devant les tribunaux|devant la cour|est ouverte))|par (?:respect|souci|crainte)|comme (?=[^.;]{3,60}(?:en cours|devant les tribunaux|devant la cour))|pendant(?: que)? (?=[^.;]{2,60}\b(?:proces|enquete|instance|procedure|audience)s?\b|l'enquete|le proces|la procedure)|tant que|tant qu'|(?<=, )(?=[a-z' ]{3,40} etant )|le temps d[eu']) ?(.{3,140}?)(?=$|[.;]|, (?:tandis|alors|mais|et)\b)/,
};

/** The same before it: "Citing national security, CSIS declined". */
export const citingBefore: Readonly<Record<Language, RegExp>> = {
	en: /(?:^|[,;-] |\b(?:has|had|have) )(?:citing|invoking|cited|invoked|pointing to|because(?: of)?|given(?: that)?|for reasons of|for (?=[a-z -]{2,30} reasons)|out of (?:respect|concern|deference|fear)|on (?:legal|the) advice|due to|since(?= the (?:matter|case|file)\b)|as(?= the (?:matter|case|file)\b)|with(?= (?:the |a |an )?[a-z -]{2,30} (?:under ?way|pending|ongoing|before the courts?))) ?([^.;]{3,120}?)(?:,| (?:in|when|while|as it) (?=declin|refus))|\b(?:cit(?:ed|es)|invoke[ds]|point(?:ed|s) to|relied on|leaned on|blamed) ([^.;,]{3,80}?) (?:and|in|when|while|as it) (?=declin|refus|would not|could not)/,
	fr: /(?:^|[,;-] )(?:invoquant|evoquant|citant|pretextant|arguant|alleguant|plaidant|pour (?:des |une )?(?:raisons?|motifs?) (?=d|judiciaires?|legales?)|en raison d[eu']|a cause d[eu']|etant donne|compte tenu|puisqu[e']|par (?:respect|souci|crainte|mesure) d[eu']s?|comme (?=[^.;,]{3,60}(?:en cours|devant les tribunaux|devant la cour))|au nom d[eu']|(?=[a-z' ]{3,40} etant )) ?([^.;]{3,120}?),|\ba (?:invoque|evoque|cite|plaide) ([^.;,]{3,80}?) pour (?=ne pas|refuser|decliner)/,
};

/** Before a claim, within its clause: that it may come to be, not that it is. */
export const hypothetical: Readonly<Record<Language, RegExp>> = {
	en: /\b(?:if|whether|unless|should|in case|would have|might have|may have|could have|were to|whoever|anyone who|officials who|people who|how|why)\b[^,;.]{0,70}$|\b(?:usually|typically|generally|normally|rarely|routinely|often|always|sometimes) $|^\W*(?:under|by|according to) (?:the|its|a|that) (?:[a-z]+ )?(?:policy|law|rules?|agreement|act|protocol|guidelines?)\b|\b(?:far from|instead of|rather than|denie[ds]) $|^had [^,.;]{2,60} $|\b(?:advis(?:es?|ed)|told|urged?|ordered|instructed|joked?|wants?|wanted) (?!(?:us|the media|reporters?|(?:a |the )?(?:journalists?|reporters?|paper|newspaper)|(?:the |la |le )?(?:[a-z]+ ){0,2}(?:post|globe|star|citizen|news|times|press|cbc|ctv|journal|guardian|reuters|gazette|sun|herald|tribune|record|chronicle|examiner|observer|telegraph|independent|mail|bbc|ap|afp|narwhal|courier))\b)[^,;.]{2,60} (?:to|would|that) ?$/,
	fr: /(?:\b(?:si|au cas ou|a moins qu|pourvu que|quiconque|ceux qui|celles qui|quand bien meme)\b|\bs'(?:il|ils|elle|elles)\b)[^,;.]{0,70}$/,
};

/** Before a claim, in its sentence: it is somebody else's complaint, who was not answered. */
export const thirdParty: Readonly<Record<Language, RegExp>> = {
	en: /^\W*(?:corrections?|clarification)\b|^\W*for (?:(?:[a-z]+ ){0,3}(?:years|decades)|(?:most|much) of (?:[a-z]+ ){1,3}(?:year|decade)s?)\b|\b(?:says?|said|recalls?) (?:he|she|they|her|his|their)\b[^;]{0,30}? (?:called|wrote|emailed|e-mailed|phoned|left|sent|contacted|tried|complained|asked|filed)\b|^\W*(?:under (?:oath|questioning|cross-examination)|on the (?:witness )?stand|testifying)\b|^\W*(?:(?:back )?in (?:[a-z]+ (?:of )?)?(?:19|20)\d\d\b|in an? (?:[a-z]+ )?(?:19|20)\d\d [a-z]+|last year\b|(?:a|two|three|four|five|six|ten|\d+) (?:years?|decades?) (?:ago|earlier|before)|at the time\b(?! (?:of|this|that|we|the|our|it)\b)|the (?:previous|following) year\b|when [^,]{3,90}\b(?:reported|wrote|asked|published|contacted|approached|revealed)\b[^,]{0,60} in (?:19|20)\d\d|(?:at|during|before|in) (?:the|a|an|his|her|its|their)? ?(?:[a-z-]+ )?(?:hearing|trial|inquiry|committee|testimony|deposition|court|inquest|proceedings|tribunal)\b)|\btold (?:the |a |an |its |his |her |their )?(?:[a-z-]+ )?(?:investors|committee|famil(?:y|ies)|parliament|police|judge|lawmakers|shareholders|residents|council|councillors|inquiry|court|analysts|employees|staff|workers|union|mps|senators|senate|tribunal|regulator|parents|students)\b|\bother (?:reporters|journalists|media|outlets)|(?:earlier|previous|original|prior) version|(?:incorrectly|erroneously|wrongly|mistakenly) (?:said|stated|reported|wrote)|\bin (?:19|20)\d\d $|(?:^|[,;] )(?:back )?in (?:19|20)\d\d\b|\breported (?:(?:in|last|on|earlier|at the time|this|that) [a-z ]{0,20})?that [^;]*$|\bwe (?:reported|wrote) (?:in error|that)|\b(?:according to (?:the|a|an|her|his|their|court|an internal|internal) (?:auditor|coroner|commissioner|watchdog|records|emails|memo|transcripts?|indictment|inquiry|regulator|lawsuit|suit|claim|complaint|filing|documents?|statement of claim|union|petition|family|affidavit|report|audit|ombudsman|ruling|judgment)|(?:families|patients|residents|victims|neighbours|neighbors|workers|employees|parents|tenants|plaintiffs|relatives|customers|survivors|critics|the (?:union|lawsuit|suit|complaint|ombudsman|judge|court|committee|family|audit|report|plaintiffs?)) (?:say|says|said|allege[sd]?|claim(?:s|ed)?|complain(?:s|ed)?|argue[sd]?|wrote|noted|found|notes|accuse[sd]?|testified)|in (?:court|his ruling|her ruling|its ruling))\b/,
	fr: /\bpourquoi (?:le |la |les |l')?[^,;.]{2,50}$|^\W*(?:pendant|durant) (?:[a-z]+ ){0,3}(?:annees|ans|decennies)\b|\b(?:dit|disent|affirme|affirment|soutient|soutiennent|raconte|racontent|jure|assure|explique|pretend) avoir (?:[a-z]+ ){0,3}?(?:telephone|ecrit|appele|contacte|envoye|tente|laisse|demande|essaye|cherche|signale|relance|multiplie|porte plainte|depose)\b|^\W*(?:rectificatif|correction|precision)s?\b|^\W*(?:en (?:[a-z]+ )?(?:19|20)\d\d\b|l'an (?:dernier|passe)\b|l'annee (?:derniere|precedente|suivante)\b|il y a (?:un|deux|trois|quatre|cinq|six|dix|\d+) ans\b|a l'epoque\b|lorsque [^,]{3,90} en (?:19|20)\d\d|(?:devant|au|a|en|lors d[eu']|pendant) ?(?:le |la |l'|les |un |une |son |sa )?(?:[a-z-]+ )?(?:comite|proces|cour|audience|commission|tribunal|juge|enquete publique|temoignage|commission parlementaire)\b)|\b(?:a|ont) (?:dit|declare|affirme|indique|explique) (?:au|aux|a la|a l'|a son|a sa|a ses) ?(?:comite|actionnaires|famille|familles|investisseurs|police|policiers|juge|commission|parlement|deputes|senateurs|residents|conseil|employes|tribunal|cour|syndicat)\b|\b(?:le|la|les|l'|au|du) ?[a-z -]{2,30} (?:ecrivait|rapportait|revelait|rapportaient|notait alors)(?: [a-z0-9 ]{2,24})? qu[e'][^;]*$|par erreur|a tort que|version (?:anterieure|precedente|initiale)|version (?:de cet? [a-z]+ )?(?:anterieure|precedente)|\ben (?:19|20)\d\d $|nous (?:ecrivions|avions ecrit)|(?:^|[,;] )(?:des |en )(?:19|20)\d\d\b|(?:selon|d'apres) (?:(?:le |la |l'|les |un |une |des )?(?:verificat(?:eur|rice)|coroner|commissaire|ombudsman|protect(?:eur|rice)|documents?(?: de| judiciaires| internes)|note (?:interne|de service)|enquete|juge|procureure?|vigie|bureau du coroner|verification)\b|les (?:familles|residents|voisins|victimes|plaignants|employes|parents)|la (?:poursuite|plainte|famille|requete)|le (?:syndicat|rapport|jugement)|le ou la)|dans (?:son|sa|le|la|sa) (?:jugement|decision|rapport|plainte|requete)|(?:la cour|le juge|la juge|le tribunal|le syndicat|la famille|les familles|l'ombudsman|le commissaire|la commissaire|l'opposition|le depute|la deputee) (?:a |ont )?(?:denonce|note|souligne|ecrit|affirme|deplore|soutient|dit|disent|reproche|constate)/,
};

/** That somebody else asked: what is left unanswered in the next sentences is theirs. */
export const askedByOthers: Readonly<Record<Language, RegExp>> = {
	en: /\b(?:the|an?|its|their|parliamentary|senate|house) (?:[a-z-]+ ){0,2}(?:union|committee|family|families|court|judge|residents?|tenants?|council|commission|ombudsman|commissioner|opposition|regulator|parents?|lawsuit|association|lawyers?|customers?|patients?)(?: [a-z]+)? (?:had )?(?:asked|invited|summoned|wrote|requested|demanded|sent|petitioned|ordered|called on)\b|\b(?:refused|denied) entry\b/,
	fr: /\b(?:le|la|les|un|une|des) ?(?:syndicat|comite|commission|famille|familles|cour|juge|residents|locataires|conseil|ombudsman|commissaire|opposition|tribunal|parents|association|avocats?|clients|patients|deputes|senateurs)(?: [a-z]+)? (?:a|ont|avait|avaient) (?:demande|invite|convoque|ecrit|reclame|exige|envoye|somme|ordonne)\b|\brefuse l'entree\b/,
};

/** That a sentence is about the newsroom's own questions all the same. */
export const ofNewsroom: Readonly<Record<Language, RegExp>> = {
	en: /\bcomment|interview|reporter|journalist|\b(?:us|our)\b|newspaper|publication|deadline|press time|\b(?:courier|globe|star|post|cbc|press|times|guardian|reuters)(?:'s)?\b(?! (?:office|officer))(?![^.;]{0,3}$)/,
	fr: /comment|entrevue|entretien|journaliste|\bno(?:us|s|tre)\b(?! a(?:-t-| )?(?:indique|dit|precise|ecrit))|journal|publi|lignes|(?:le|au|du) (?:courrier|devoir|monde|soleil|droit)|la presse|radio-canada|\bafp\b/,
};

/** Right before a claim in which the newsroom is the subject: it is somebody else who heard nothing. */
export const byOthers: Readonly<Record<Language, RegExp>> = {
	en: /\b(?:the|an?|his|her|their|its) (?:[a-z-]+ ){0,2}(?:union|committee|family|families|court|judge|residents?|tenants?|council|commission|ombudsman|commissioner|auditor|opposition|regulator|parents?|association|lawyers?|customers?|patients?|inspectors?|clerk|mayor|minister|senators?|student|students|workers|driver|mother|father|sister|brother|widow|victims?)(?: (?:has|have|had|also|still|was|were|is|are))*(?:,[^,.;]{2,40},)? $/,
	fr: /(?:\b(?:le|la|les|un|une|des|son|sa|ses) |\bl')(?:[a-z-]+ )?(?:syndicat|comite|commission|famille|familles|cour|juge|residents|locataires|conseil|ombudsman|commissaire|verificat(?:eur|rice)|opposition|tribunal|parents|association|avocate?s?|clients|patients|deputes?|senateurs|inspect(?:eur|rice)s?|greffi(?:er|ere)|maire|mairesse|ministre|etudiante?s?|travailleurs|mere|pere|soeur|frere|veuve|victimes?|plaignante?s?) $/,
};

/** Right after a claim, in its clause: when or before whom it was, and that it is no answer to this newsroom. */
export const elsewhere: Readonly<Record<Language, RegExp>> = {
	en: /^[^,.;]{0,40} until (?:the (?:next|following)|[a-z0-9]+ (?:minutes|hours|days) (?:later|after))|^ for (?:years|decades|months|(?:[a-z]+|\d+) (?:years|decades))\b|^ (?:when|as) (?:the |a |an |his |her )?(?:judge|prosecutors?|lawyers?|committee|police|officers?|senators?|mps?|coroner|crown|detectives?)\b|^ (?:at the time(?! (?:of|this|that|we|the|our|it)\b)|then|in (?:19|20)\d\d|last year|(?:two|three|four|five|\d+) years ago|(?:in|before|at|during) (?:the |a |an |his |her |its )?(?:[a-z]+ )?(?:court|committee|hearing|trial|inquiry|inquest|tribunal))\b/,
	fr: /^ (?:a l'epoque|alors|en (?:19|20)\d\d|l'an (?:dernier|passe)|il y a (?:deux|trois|\d+) ans|(?:devant (?:le |la |un |une |l')?|au |en )(?:comite|cour|proces|commission|tribunal|juge))\b/,
};

/** That it was so at first only: before a claim, and after it. */
export const atFirst: Readonly<Record<Language, readonly [RegExp, RegExp]>> = {
	en: [
		/\b(?:initially|at first|first|originally)\b[^,;.]{0,30}$/,
		/\b(?:but|before|then)\b|^[^,;.]{0,40}, [^,;.]{2,40} (?:sent|provided|said|answered|agreed|replied|issued)\b/,
	],
	fr: [
		/\b(?:d'abord|initialement|dans un premier temps|au depart)\b[^;.]{0,30}$/,
		/\b(?:mais|avant de|puis|avant d')/,
	],
};

/** Right before a name: somebody says it of them. */
export const saysOf: Readonly<Record<Language, RegExp>> = {
	en: /(?<!["”»¤,] ?)\b(?:said|says|say|alleged?s?|claim(?:s|ed)?|complain(?:s|ed)?|testified|recall(?:s|ed)|wrote|argue[sd]?|accuse[sd]?|insist(?:s|ed)?|note[sd]?)(?: (?:on |last )?(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday))?(?: that)?(?: the)? ?$/,
	fr: /(?<!["”»¤,] ?)\b(?:dit|disent|affirme|affirment|soutient|soutiennent|deplore|deplorent|raconte|racontent|reproche|note|constate|allegue|rappelle|se plaint|regrette|assure|jure|ecrit|temoigne|dit-il|precise)(?: que| qu')(?: (?:le|la|les|l'))? ?$/,
};

/** Whoever says something of a body that is their own. */
export const speaksFor =
	/\b(?:spokes\w+|representatives?|officials?|lawyers?|attorneys?|counsel|aides?|minister|porte-parole|avocate?s?|representante?s?|responsables?|direction|entourage|(?:its|their|sa|son|leur) [a-z]+)\b/;

/** Right before requests and calls: they are somebody else's, and no newspaper's. */
export const notOurs: Readonly<Record<Language, RegExp>> = {
	en: new RegExp(`\\b${others}(?:'s?)? (?:[a-z]+ ){0,2}$|\\b(?:acknowledged|admitted|said|says|conceded|noted|recogni[sz]ed|agreed) (?:that )?(?:(?:there were|some|many|several|important|key|serious|a number of) )*$`),
	fr: /\b(?:reconnu|reconnait|admis|admet|dit|note|souligne|concede|convenu) que (?:des|certaines|plusieurs|de nombreuses|bien des|d'importantes|beaucoup de) $|^\W*(?:ses|leurs|son|leur) (?:[a-z]+ ){0,2}$|\b(?:appels|courriels|lettres) (?:au 911|d'urgence)/,
};

/** In a claim and its object: what is not answered is somebody else's. */
export const theirs: Readonly<Record<Language, RegExp>> = {
	en: new RegExp(`\\b${others}(?:'s?)? (?:[a-z0-9$'.&-]+ ){0,3}?${medium}`),
	fr: /\b(?:policiers|clients|patients) (?:appels|questions)\b/,
};

/** What stands around names: posts and pronouns, prepositions and lists. All in plain text (plain.ts). */

/** Before a name: who speaks for it. */
export const spokesHead =
	/(?:spokes(?:persons?|wom[ae]n|m[ae]n|people)|representatives?|officials?|administrat(?:eur|rice)s?|dirigeante?s?|gestionnaires?|cadres|directors|managers|press (?:officer|office|team|service)s?|media team|attorneys?|entourage|service de presse|chef de cabinet|communications? (?:director|officer|team)s?|porte-parole|representante?s?|press secretary|(?:media|press|public|communications|external|corporate)(?: relations| affairs| communications)? (?:officers?|advis[eo]rs?|managers?|leads?|specialists?|contacts?)|relationnistes?|(?:conseill(?:er|ere)s?|agente?s?|charge|chargee) (?:d'information|(?:de|en|des|aux) (?:communications?|relations(?: avec les)? (?:medias?|publiques|de presse)|affaires publiques))|attachee? de presse|responsables?|lawyers?|counsel|avocate?s?|aides?|no one|nobody|anyone|someone|director|chief|head|staff|executives?|media (?:relations|line|office)|communications|bosses|cabinet|bureau|office|service des communications|relations (?:medias|publiques|de presse)|equipe (?:des |de )?communications?|communications|direction|directeur|directrice)(?: (?:acting|speaking|working|(?:listed|identified|named|described|registered)(?: [a-z]+){0,5}?))? (?:for|representing|who (?:represents|represented|speaks for|acts for|acted for)|qui (?:represente|defend|parle pour|agit pour)|of|at|from|with|du|de la|de l'|des|de|d'|au|a la|chez|to)(?: the| le| la| l')? ?$/;

/** Before a name that is nobody's subject. */
export const preposition =
	/(?:^|[\s('-])(?:about|against|on|with|to|from|of|by|in|into|at|for|over|between|among|via|through|under|near|around|than|like|unlike|sur|contre|contrairement a|avec|aux?|du|des|de|d'|par|dans|en|chez|pour|entre|vers|selon|sans|envers|aupres)(?: the| le| la| les| l'| its| an?)? ?$/;

/** Before a body, at the beginning of a clause: whoever heads it. */
export const headOfClause =
	/(?:^|[,;:(.] )(?:the|an?|le|la|l'|un|une) ?(?:head|chief|director|president|mayor|treasurer|chair|registrar|principal|dean|chancellor|founder|manager|colonel|general|recteur|rectrice|doyenne?|fondat(?:eur|rice)|proprietaire|greffi(?:er|ere)|lawyer|spokes\w+|boss|owner|ceo|commissioner|minister|office|bureau|cabinet|entourage|patron|pdg|presidente?|directeur|directrice|mairesse?|tresoriere?|avocate?|chef|commissaire|ministre|porte-parole|dirigeants?|registraire|estate|archdiocese|diocese|county|province|ministry|prefecture|mairie|parquet|rectorat|commune|region|departement|academie|hopital|clinique|lycee|ecole|cegep|college|groupe|societe|entreprise|chambre|ministere|centre|commission|conseil|institut|musee|fondation|ordre|regie|universite|archeveche|diocese|succession|service|corps|agence|quartier general|division|detachement)(?: [a-z'-]+){0,4} (?:of|for|at|du|de la|de l'|de|d'|des)(?: the| la| le| l')? ?$/;

/** Between two names that are listed together. */
export const joint =
	/^\.?['’]?s?\)?[\s,]*(?:(?:and|or|nor|as well as|along with|et|ou|ni|ainsi que|de meme que|comme)[\s,]+)?(?:(?:both|also|either|(?:la )?(?:societe|firme|compagnie)|l'entreprise|l'organisme|the company|the firm|the|le|la|les|l'|du|de la|de l'|des|de|d'|au|aux|a la|a l'|a|that of|celui|celle|for|with|at|from|to|of|(?:its|their|his|her|sa|son|leur) (?:[a-z-]+ ){0,2}[a-z-]+,(?= )|(?:a |the |une? |la |le |des )?(?:spokes(?:person|man|woman|people)|officials?|representatives?|porte-parole|representante?s?)(?: (?:for|of|from|at|with|du|de la|de l'|des|de))?|avec|chez|a representative of|officials at|(?:one|two|three|four|five|\d+|une?|deux|trois|quatre|cinq)(?= (?:to|for|a|au|aux|pour)\b)) ?)*\(?$/;

/** What a body is called when it is not named, of whom that can be said, and whether of nobody else. */
export const bodyNouns: readonly [RegExp, (name: Known) => boolean, isStrict: boolean][] = [
	[
		/\b(?:compan(?:y|ies)|firms?|corporation|retailers?|carriers?|airlines?|manufacturers?|developers?|utility|lenders?|brewers?|grocers?|start-?ups?|railways?|fabricants?|detaillants?|constructeurs?|avionneurs?|brasseurs?|compagnies?|entreprises?|societes?|firmes?|transporteurs?)\b/,
		({ kind }) => kind === "company",
		true,
	],
	[
		/\b(?:city|town|municipality|ville|municipalite)\b/,
		({ plain }) => /\b(?:city|town|ville|municipality)\b/.test(plain),
		true,
	],
	[
		/\b(?:university|school|college|universite|ecole|institution|etablissement)\b/,
		({ plain }) => /univers|college|school/.test(plain),
		true,
	],
	[
		/\b(?:force|police|police service|mounties|corps policier|corps de police|service de police|gendarmerie)\b/,
		({ plain }) => /police|gendarmerie|mounted|forces/.test(plain),
		true,
	],
	[
		/\b(?:union|syndicat|bank|banque|hospital|hopital|church|eglise|court|tribunal|party|parti|committee|comite|team|equipe|association|museum|musee)\b/,
		({ plain }) =>
			/union|syndicat|bank|banque|hospital|hopital|church|court|party|parti|committee|association|museum/.test(
				plain,
			),
		true,
	],
	[/\b(?:departments?|ministr(?:y|ies)|ministeres?)\b/, ({ kind }) => kind === "department", false],
	[
		/\b(?:minister's office|office|cabinet|bureau)\b/,
		({ kind, plain }) => kind === "ministers_office" || /office|bureau|cabinet/.test(plain),
		false,
	],
	[
		/\b(?:agenc(?:y|ies)|agences?|organismes|bodies|organizations|service|centre|center|establishment|organization|organisation|organisme|authority|commission|council|conseil|board|body|institution|military|armee|government|gouvernement|institution federale)\b/,
		({ kind }) => kind !== "person" && kind !== "company",
		false,
	],
];

/** ", director of communications at": what follows is whose. */
export const apposition =
	/^, (?!(?:an? |the |une? |la |le |l')?(?:former|ex|retired|ancien))(?:an? |the |une? |la |le )?(?:[a-z-]+ ){0,4}?(?:spokes(?:person|woman|man)|owner|founder|president|ceo|chair(?:man|woman)?|partner|mayor|proprietaire|fondat(?:eur|rice)|presidente?|patronne?|pdg|associee?|maire|mairesse|rect(?:eur|rice)|director|officer|adviser|advisor|representative|head|chief|manager|secretary|lawyer|porte-parole|directeur|directrice|conseiller|conseillere|responsable|representante?)(?: of| des?)?(?: [a-z-]+){0,3} (?:at|for|of|with|from|du|de la|de l'|des|de|d'|au|a la|chez)(?: the| le| la| l')? ?$/;

export interface Known {
	readonly kind: string;
	readonly plain: string;
}

/** A pronoun right before a verb. */
export const pronounBefore =
	/(?:^|[\s,;:(-])(it|they|he|she|on|neither|none|both|each|il|elle|ils|elles|celui-ci|celle-ci|ceux-ci|celles-ci|l'un et l'autre|l'un comme l'autre|ces derniers|cette derniere|ce dernier|les deux|tous deux|toutes deux|aucune?|the (?:two|three|four|five)|les (?:deux|trois|quatre))(?: (?:agency|department|company|body|organization|office|ministry|party|of (?:the|them|these)(?: [a-z]+){0,2}|nous|ne|dit|d'eux|d'entre eux|d'entre elles|des (?:deux|trois|quatre|cinq)(?: [a-z]+)?|also|has|had|have|aussi|a son tour|[a-z]+ly))*[\s,]*$/;
/** A pronoun for several. */
export const isPlural =
	/^(?:they|neither|none|both|each|ils|elles|ceux-ci|celles-ci|l'un|ces derniers|les|tous deux|toutes deux|aucune?|the)/;

/** What a body is called, right before a verb. */
export const nounBefore =
	/(?:^|[\s,;:('-])((?:company|agency|department|city|university|force|hospital|school|ministry|police|bank|county|airline|church|college|government)(?= (?:officials?|representatives?|executives?|spokes\w+|lawyers?|management) *$)|(?:the|that|this|le|la|l'|ce|cet|cette|its|their|son|sa|notre) ?(?:[a-z-]+ ){0,2}?(?:company|firm|corporation|retailer|carrier|airline|manufacturer|developer|utility|lender|brewer|grocer|start-?up|railway|fabricant|detaillant|constructeur|avionneur|brasseur|compagnie|entreprise|societe|firme|transporteur|city|town|municipality|ville|municipalite|university|school|college|universite|ecole|institution|etablissement|force|police|police service|mounties|corps policier|corps de police|service de police|gendarmerie|union|syndicat|bank|banque|hospital|hopital|church|eglise|court|tribunal|party|parti|committee|comite|association|museum|musee|department|ministry|ministere|office|cabinet|bureau|agency|agence|service|centre|center|establishment|organization|organisation|organisme|authority|commission|council|conseil|board|military|armee|government|gouvernement)(?: federale?)?)(?:['’]s (?:spokes\w+|director|chief|media (?:office|line)))?(?: (?:officials?|representatives?|executives?|spokes\w+|lawyers?|management))?(?: (?:also|has|had|have|itself|aussi|n'a|[a-z]+ly))*[\s,]*$/;

/** Posts whose holders speak for a body, besides those of attribution.ts. */
export const posts =
	/\b(?:registrar|treasurer|boss|owner|founder|chancellor|principal|dean|rector|provost|clerk|partner|patron|pdg|ceo|registraire|tresori(?:er|ere)|rect(?:eur|rice)|doyenne?|greffi(?:er|ere)|fondat(?:eur|rice)|proprietaire|associee?|dirigeante?|press|media|solicitor|attorney|planner|controller|comptroller|curator|editor|publisher|trustee|warden)\b/;

/** ", who runs it", "is run by": between a body and whoever heads it. */
export const headedBy =
	/^(?:'s [a-z ]{2,30})? (?:is|was|has been) (?:run|led|headed|chaired|directed|owned|founded|managed) by (?:the )?$/;

/** Somebody who speaks, right before a verb or a name. */
export const spokesBefore =
	/(?:^|[\s,;:('-])(?:(?:a|an|the|its|their|une?|le|la|son|sa|leur) )?(?:spokes(?:persons?|wom[ae]n|m[ae]n|people)|representatives?|officials?|porte-parole|representante?s?)(?: (?!(?:of|for|at|from|with|de|du|des|pour|chez) )[a-z]+)?[\s,]*$/;

/** Between a claim and whoever made it known. */
export const saidBy =
	/, (?:(?:nous )?(?:a|ont) (?:fait savoir|indique|dit|repondu|ecrit|precise|explique)|said|says|according to)(?: the| le| la| l'| les)? ?$/;

/** The subject with which a sentence begins, or its main clause after a comma. */
export const leadingSubject =
	/^[^a-z0-9]*(?:[^,;]{2,40}, )?((?:an?|the|its|une?|le|la|l'|son|sa) ?(?:[a-z-]+ )?[a-z-]+|it|they|he|she|il|elle|ils|elles)\b/;

/** Of whom of a body something is said that is not said of the body: "RCMP recruits who". */
export const ofMembers =
	/^(?:'s)? (?!(?:spokes|officials|lawyers|representatives|executives|attorneys))(?:[a-z-]+ ){0,2}?[a-z-]+s who\b/;

/** A sentence that begins with somebody of whom a body only tells. */
export const ofOthers =
	/^\W*(?:the |a |an |la |le |les |l'|un |une |his |her |sa |son |ses )?(?:[a-z-]+ )?(?:famil(?:y|ies)|familles?|victims?|victimes?|suspects?|accusee?|accused|drivers?|conduct(?:eur|rice)|witness(?:es)?|temoins?|parents|widow|veuve|mother|father|mere|pere|prisonniers?|detenue?s?|detainees?|passengers?|passagers?|survivors?|survivante?s?)\b/;

/** The same before a body: "agents de la GRC qui". */
export const membersOf =
	/(?:^|[\s'])(?:officers|agents|members|membres|recruits|recrues|employees|employes|employees|policiers|soldats|soldiers|workers|travailleurs|drivers|chauffeurs|students|etudiants|analysts|analystes|inspectors|inspecteurs|fonctionnaires|clients|customers|residents) (?:of|at|with|from|in|du|de la|de l'|des|de|d')(?: the)? ?$/;

/** What is a body's and answers nobody: "'s servers", "le site de". */
export const ofThing =
	/^(?:'s)? (?:[a-z-]+ )?(?:web ?sites?|sites?|servers?|systems?|apps?|shares?|stocks?|helicopters?|trucks?|engines?|phones?|networks?|computers?|dogs?|ships?|planes?|software|bond|numbers?)\b/;
export const thingOf =
	/(?:^|[\s'])(?:site(?: web| internet)?|serveurs?|systemes?|application|actions?|titre|reseau|ordinateurs?|camions?|logiciels?|numero|web ?site|servers?) (?:of|du|de la|de l'|de|d'|des)(?: the)? ?$/;

/** Right before a verb: somebody who is near a body and speaks for themselves. */
export const theirOthers =
	/\b(?:its|their|his|her|sa|son|leur) (?:former )?(?:insurer|parent company|supplier|contractor|landlord|wife|husband|brother|sister|father|mother|daughter|union|rival|bank|neighbou?rs?|assureur|fournisseur|epouse|mari|frere|soeur|pere|mere|fille|syndicat) $/;

/** Between two names: the second stands in a clause that tells about the first. */
export const relativeClause =
	/^(?:'s)?(?: [a-z0-9-]+){0,3},? ?(?:\(|,) ?(?:which|who|whose|where|whom|qui|que|dont|ou|laquelle|lequel|a qui|auquel)\b[^,;]*$/;

/** "Walter Brandt's lawyer did not": somebody who answers for whoever is named. */
export const ofSpeaker =
	/^'s (?:[a-z-]+ ){0,2}(?:lawyers?|attorneys?|counsel|solicitors?|spokes\w+|office|staff|representatives?|publicist|agents?|aides?|assistant|compan(?:y|ies)|campaign|team|press secretary|president|ceo|chief executive|mayor|police chief|director|chair(?:man|woman)?|superintendent|management)\b/;

/** What only companies are called. */
export const companyName =
	/\b(?:Inc|Ltd|Limited|Corp|Corporation|Co|LLP|LLC|Plc|PLC|Capital|Group|Groupe|Holdings?|Industries|Partners|Homes|Foods|Energy|Énergie|Logistics|Logistique|Bank|Mutual|Airlines?|Motors|Systems|Technologies|Media|Resources|Ressources|Mining|Properties|Realty|Pharma|Health|Ventures|Brands|Dairy|Construction|Transport|Freight|Marine|Solutions|Services|Immobilier|Développement|Entreprises)\b/;

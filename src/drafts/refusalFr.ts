/** How French newspapers say that somebody would not comment, put off or passed on a request. */
import { any, type ClaimPattern } from "./claimPattern.ts";
import { aPas, incise, parler, pouvoir, qui, ses, vouloir } from "./wordingFr.ts";

const entrevue = "(?:entrevues?|entretiens?|interviews?)\\b";
const a = "(?:a|ont|avait|avaient)";
const na = "n'(?:a|ont|avait|avaient|aurait)";
const encore =
	"(?: (?:poliment|a son tour|aussi|net|categoriquement|a nouveau|encore|egalement|de nouveau|une fois de plus|toujours|ensuite|systematiquement|plutot|par ailleurs|simplement|toutefois|cependant|pourtant|neanmoins|meme|quant a (?:elle|lui|eux|elles)|pour (?:sa|leur) part|de (?:son|leur) cote|categoriquement))*";
const refuser = `(?<!(?:pas|jamais|rien|plus|aurait|auraient) )(?:${a}${encore} refuse|refuse|refusent|refusait|refusaient|refusant)${encore}`;
const decliner = `(?<!(?:pas|jamais|rien|plus|aurait|auraient) )(?:${a}${encore} decline|decline|declinent|declinait|declinant)${encore}`;
const nos = "(?:l'|[a-z]+ |l'ensemble de )";
/** What a question is left out with: "dire", "préciser". */
const preciser =
	"(?:dire|preciser|indiquer|reveler|devoiler|chiffrer|divulguer|expliquer|specifier|confirmer|detailler|nommer|identifier)";
const precise = "(?:precise|dit|indique|explique|revele|devoile|specifie|confirme|divulgue|detaille)";
const accorderEntrevue = `(?:(?:nous |lui )?(?:accorder|donner|faire|se preter a|realiser|participer a)(?: a| d'| de)? ?(?:notre |une |un |l'|d'|nos |la |des )?(?:demandes? d')?${entrevue}|etre interviewee?s?|repondre favorablement a (?:notre|nos|la|une) demandes? d'entrevue)`;
const question = "(?:questions?|interrogations?)";
const sur = "(?:sur|concernant|portant|au sujet|a propos|touchant|relatives?|quant)";

export const refusalFr: readonly ClaimPattern[] = [
	{
		line: "neither_confirm_nor_deny",
		subject: "before",
		pattern:
			/(?:ne (?:confirme(?:nt)?|veut confirmer) ni n(?:e |'|i )(?:dement|infirme|dementir|infirmer|nie)(?:nt)?|(?:s'est|se sont|s'etait) refusee?s? a confirmer (?:ou|et|ni)(?: a)? (?:infirmer|dementir|nier)|ni (?:de |en |a )?confirme(?:r|e)? ni (?:d'|de |en |a )*(?:infirme|dementi|nie)(?:r|e)?|(?:refuse|refusent|decline|declinent|s'abst[a-z]+)[a-z ]* (?:de |d')?confirmer (?:ou|et|comme) (?:d'|de )?(?:infirmer|dementir|nier)|(?:ne|n')[a-z' ]{1,40} (?:confirmer|confirme|confirmait) (?:ou|ni|et) (?:d'|de |ne |n')?(?:infirme|dementi|nie|infirmait|dementait|dement)r?)/g,
	},
	// entrevues
	{
		line: "declined_interview",
		subject: "before",
		pattern: new RegExp(
			any(
				`(?:${decliner}|${refuser}|rejete|ecarte|repousse)(?: ${nos}{0,3}(?:(?:demandes?|propositions?|offres?|invitations?) (?:d'|pour une |en |a une |pour un |de ))?${entrevue}| (?:de |d')(?:nous )?${accorderEntrevue})`,
				`(?:${aPas}|n'(?:a|ont)${incise} pas ${vouloir})(?: (?:nous|de nous|d'|de))? ?${accorderEntrevue}`,
				`${aPas} (?:accorde|donne(?! suite)|repondu favorablement a|accepte|acquiesce a|consenti a|donne suite favorable(?:ment)? a|donne une suite favorable a)(?: (?:de|d'))? ?(?:[a-z'’]+ ){0,4}?(?:[a-z]+')?${entrevue}`,
				`${aPas} (?:rendu|mis) [^.;]{2,60}? (?:a notre disposition|disponible)s?(?: pour (?:une|un|des) ${entrevue})?`,
				`n'(?:accordera|accorderont|accorde|accordent|accordait|accorderait|donnera|donne) (?:pas|aucune)(?: d'| de)? ?${entrevue}`,
				`${decliner} l'invitation d[e'’] ?[a-z ]{2,30} a (?:s'expliquer|s'exprimer|participer|parler|repondre)`,
				`(?:n'(?:est|etait|etaient|sont)|n'(?:a|ont)) pas (?:ete )?disponibles? (?:pour|afin de) (?:nous )?(?:accorder |donner )?(?:une?|des) ${entrevue}`,
			),
			"g",
		),
	},
	{
		line: "declined_interview",
		subject: "before",
		follows: /\bentrevue|\bentretien|\binterview|entretenir avec|parler avec|parler a |rencontrer/,
		pattern: new RegExp(
			`(?:${a}${encore} (?:decline|refuse)|${decliner}|s'y est refusee?|n'a pas (?:accepte|voulu))${encore}(?= *(?:$|[.;,])| et (?:a )?(?:envoye|transmis|fourni|fait))`,
			"g",
		),
	},
	{
		line: "declined_interview",
		subject: "within",
		pattern:
			/(?:demandes? (?:d'|en )(?:entrevue|entretien|interview)s?|(?:entrevue|entretien|interview)s?)(?<who>[^.;]{0,80}?) (?:nous )?(?:a|ont|avait|avaient) ete (?:refusee?s?|declinee?s?|rejetee?s?)/g,
	},
	{
		line: "declined_interview",
		subject: "negated",
		pattern:
			/n'(?:a|ont|avait|avaient|etait|etaient|est|sont)(?: [a-z]+){0,2} (?:(?:accepte|souhaite|voulu)(?: de| d')? ?(?:nous )?(?:accorder|donner|faire)(?: une?| d')? ?(?:entrevue|entretien|interview)|disponibles? pour (?:nous )?(?:accorder |donner )?(?:une?|des) (?:entrevue|entretien|interview)s?)/g,
	},
	// questions laissées
	{
		line: "did_not_answer_questions_about",
		subject: "negated",
		pattern: new RegExp(
			`n'(?:a|ont)(?: [a-z]+)? (?:${precise}|(?:voulu|souhaite|pu|su) (?:nous )?${preciser}) (?:de |a )?${qui}`,
			"g",
		),
	},
	{
		line: "did_not_answer_questions_about",
		subject: "before",
		pattern: new RegExp(
			any(
				`${na}(?: [a-z]+)? pas (?:voulu|souhaite|accepte de|pu|su|ete en mesure de) (?:nous )?(?:le|la|les) ${preciser}`,
				`ne (?:veut|veulent|voulait|voulaient|souhaite|souhaitent|souhaitait|peut|pouvait)(?: [a-z]+)? pas ${preciser} (?:de |a )?${qui}`,
				`${aPas} repondu (?:directement |clairement |precisement )?(?:a|aux) (?:[a-z0-9'’-]+ ){0,4}?${question}(?: [a-z]+){0,2} ${sur}`,
				`${aPas} repondu (?:directement |clairement |precisement )?(?:a la|aux|a nos|a une) (?:[a-z]+ )?${question} (?:de savoir|a savoir)`,
				`(?!n'(?:a|ont|avait|avaient) jamais )(?:${aPas}|n'a pas voulu|n'ont pas voulu|n'a pas souhaite|sans) ?(?:pu |su |voulu |souhaite |tenu a |ete en mesure de )?(?:nous )?(?:${precise}|${preciser}) (?:de |a )?${qui}`,
				`(?:laisse|laissant) sans reponse (?:[a-z'’]+ ){0,3}?questions ${sur}`,
				`(?:${refuser}|${decliner}|(?:s'est|se sont) refusee?s? a) ?(?:de |d')?(?:nous )?${preciser} (?:de |a )?${qui}`,
				`sans (?:toutefois |cependant |pour autant |vouloir )?(?:preciser|dire|indiquer|expliquer|reveler) ${qui}`,
				`(?:ne|n')(?: nous)? ?(?:precise|dit|indique|explique)(?:nt)? pas ${qui}`,
				`(?:(?:a|ont|avait|avaient) )?(?:esquive|elude|contourne|evite|evite de repondre a|evite de repondre aux|ecarte|balaye|botte en touche sur) ${ses(3)}${question}(?! (?:du|de la|des) (?:depute|comite|juge|opposition))`,
			),
			"g",
		),
	},
	// refus
	{
		line: "refused",
		subject: "before",
		pattern: new RegExp(
			any(
				`${refuser} (?:de |d')(?:nous )?(?:${parler})(?! (?:au|a la|aux|a l'|devant) ?(?:comite|commission|juge|tribunal|cour|deputes|convocation|accusation|enquete|audience|(?:nombreuses )?questions? (?:du|de la|des|de l')(?: |)(?:policiers?|enqueteurs|comite|commission|juge|avocats?|procureure?s?|deputes|senateurs|elus|parlementaires|opposition|cour)\\b))`,
				"(?:s'(?:est|etait|etaient)|se sont)(?: [a-z]+){0,1} refusee?s? a (?:tout|toute|commenter|faire|repondre|reagir|s'exprimer|preciser|nous)",
				"se (?:refuse|refusent|refusait) a (?:tout|toute|commenter|faire|repondre)",
				`${refuser} (?:tout commentaire|tout autre commentaire|(?:nos|notre|une|la|toute|toutes) demandes? de commentaires?)`,
				`${a} oppose (?:une fin de non-recevoir|un refus)`,
				`(?<=\\ba (?:invoque|evoque|cite|plaide) [^.;]{3,80} pour )refuser (?:de (?:${parler})|tout commentaire)`,
				"(?:nous )?oppose(?:nt)? une fin de non-recevoir",
			),
			"g",
		),
	},
	{
		line: "declined",
		subject: "before",
		pattern: new RegExp(
			any(
				`${na}(?: [a-z]+){0,2}?${incise} (?:pas|rien|point)(?: [a-z]+){0,2} (?:${vouloir}|${pouvoir}(?! (?:de )?(?:nous |y |lui )*(?:repondre|donner suite|rappeler|reagir|se manifester|fournir (?:de |une )?reponse)))(?: [a-z]+)?? ?(?:nous |y |en |lui |l')*(?:${parler})`,
				`${na}${incise} (?:rien|pas) (?:voulu|souhaite) (?:ajouter|dire|en dire|declarer)`,
				`ne (?:veut|veulent|souhaite|souhaitent|desire|desirent|voulait|voulaient|souhaitait|souhaitaient|peut|pouvait|pouvaient|peuvent|compte|entend) (?:pas|rien) (?:[a-z]+ )?(?:${parler}|ajouter)`,
				`(?:${a}|ayant)(?: [a-z]+){0,3} (?:prefere|choisi de|decide de|choisi)(?: de)? (?:ne pas (?:${parler})|s'abstenir|garder le silence|se taire|garder (?:ses|leurs) commentaires|n[e'] ?(?:emettre|faire) aucun commentaire)`,
				`(?:prefere|preferent|choisit)(?:,? [a-z' ]{3,20},)? (?:ne pas (?:${parler})|s'abstenir|se taire)`,
				"s'(?:est|etait|sont|etaient)(?: [a-z]+)? (?:abstenue?s?|gardee?s?) (?:de |d')(?:tout|commenter|repondre|faire|emettre|reagir)|se sont (?:abstenue?s|gardee?s) (?:de |d')(?:tout|commenter|repondre|faire|emettre|reagir)|s'abst(?:ient|iennent|enait) de (?:tout|commenter|repondre|reagir)",
				`${decliner} ${nos}{0,4}?(?:demandes? de (?:commentaires?|reactions?|precisions)|demandes?(?! (?:d'|de |a ))|invitations?(?: d[eu] ?(?:la |l')?[a-z' -]{2,30}?)? a (?:nous |lui |y )?(?:commenter|reagir|repondre|parler|discuter)|invitations? a s'exprimer|tout (?:autre )?commentaire|commentaires?)(?! (?:d'|a ))`,
				`${decliner} (?:de|d') ?(?:nous )?(?:${parler})`,
				`${na.replace("aurait", "ayant")}(?: [a-z]+)?${incise} (?:fait|emis|formule|eu|apporte|voulu faire|souhaite faire|offert|donne|livre) (?:aucun|pas de|le moindre|nul) (?:autre )?commentaires?`,
				`${na}(?: [a-z]+)? (?:aucun|pas de) (?:autre )?commentaires?(?: a (?:faire|formuler|emettre|offrir))?`,
				"(?:ne|n')(?: |)(?:fera|feront|ferait|feraient|fait|font|faisait|emettra|emettrait|emettront|emettraient|emet|formulera|souhaite) (?:aucun|pas de|pas d'autre) (?:autre )?(?:commentaires?|declarations?)",
				"ne (?:le |la |les )?commente(?:ra|ront|rait|raient|nt)? (?:pas|jamais)(?= *(?:$|[.,;])| (?:le|la|les|l'|ce|cette|davantage|cela|plus|publiquement|ses|son|d'|de|des)\\b)",
				`${na}(?: [a-z]+)? pas commente(?= (?:l'|la|le|les|ces|cette|ce|davantage|publiquement|sur)(?! (?:decision|jugement|projet) d)(?![^.;]{2,80}, mais\\b))`,
				"(?:est|sont|etait|restes?|demeures?|demeure|se montre)(?: reste| demeure)?e?s? ?avares? de (?:commentaires|details)",
				`(?:ne pas|sans) (?:vouloir|pouvoir|souhaiter) (?:${parler})`,
				`(?:dit|dite|indique|repondu|ecrit|precise|affirme|explique|repete|signale|declare|assure|soutenu|soutient|replique|fait savoir|fait valoir)(?: [a-z]+)?,?(?: [a-z' ]{3,30},)? (?:ne (?:pas|jamais) (?:commenter|discuter|vouloir|souhaiter|pouvoir|etre en mesure de (?:commenter|parler|discuter))|ne (?:pouvoir|vouloir|souhaiter) (?:${parler})|qu'(?:il|elle|ils|elles|on) ne (?:(?:pouvait|peut|pouvaient|peuvent|souhaitait|voulait|souhaite|veut)(?: pas)? (?:le |la |les |en |y )?(?:${parler})|commente(?:nt|ra|rait|raient)? pas|commentait pas|commentaient pas))`,
				`ne (?:peut|pouvait|peuvent|pouvaient|pourra|pourrait|saurait) (?:${parler})`,
				"(?:s'est|se sont) (?:abstenue?s?)(?= *(?:$|[.;]))",
				"ne (?:repondra|repondrait|repondront|repondraient) pas a (?:nos|ces|cette|ses|leurs|la|notre) questions?",
				"(?:a|ont) (?:passe (?:son|leur) tour|botte en touche)",
				`${na}${incise} (?:rien|pas grand-chose) a (?:dire|ajouter|declarer)`,
				"n'(?:est|etait|etaient|sont) pas en (?:mesure|position) de (?:commenter|discuter|s'exprimer|en parler)",
				"(?:a|ont) raccroche(?= *(?:$|[.,;])| (?:lorsque|quand|au nez(?! d(?:'une? |e |u )(?!journaliste|notre))|sans)\\b)",
			),
			"g",
		),
	},
	{
		line: "declined",
		subject: "before",
		follows: /comment|reagir|reaction|questions|s'exprimer|parler/,
		pattern: new RegExp(`${a}${encore} decline(?= *(?:$|[.;]))`, "g"),
	},
	{
		line: "refused",
		subject: "before",
		follows: /comment|reagir|reaction|questions|s'exprimer|parler/,
		pattern: new RegExp(`${a}${encore} refuse(?= *(?:$|[.;]))`, "g"),
	},
	{
		line: "declined",
		subject: "beside",
		pattern:
			/\((?:pas de commentaires?|aucun commentaire|n'a pas voulu commenter)\)|(?<=, )(?:pas de|aucun) commentaires?(?= *(?:[;.]|$))/g,
	},
	{
		line: "refused",
		subject: "beside",
		pattern: /\((?:refus|a refuse|refuse|refus de (?:commenter|repondre))\)/g,
	},
	{
		line: "asked_for_more_time",
		subject: "beside",
		pattern: /\((?:a )?(?:delai (?:supplementaire )?demande|demande(?: d')? ?un delai|demande de delai)\)/g,
	},
	// reçu, plus tard, ailleurs
	{
		line: "acknowledged",
		subject: "before",
		pattern: new RegExp(
			any(
				"accus(?:e|ent|ait|er|ant) (?:bonne )?reception(?! d(?:es?|u|'une?) (?!(?:nos|notre|la demande|la requete|cette|ces|courriels?|questions?|messages?|demandes?)\\b))",
				"(?:confirme|indique|assure|reconnu|dit|ecrit|repondu)(?: [a-z]+)? (?:avoir|qu'(?:il|elle|ils|elles) (?:a|ont|avait|avaient)) (?:bien |bel et bien )?(?:recu|pris connaissance de) (?:[a-z'’]+ ){0,3}(?:demandes?|questions?|courriels?|messages?|lettres?)\\b",
				"(?:ecrit|fait savoir|indique|confirme|dit|repondu)[^.;]{0,40}? qu'(?:il|elle|ils|elles) (?:avait|a|avaient|ont) (?:bien )?recu (?:notre|nos|la|les|l'|cette) ?(?:lettre|questions?|demandes?|courriels?|messages?|envoi)",
				"(?:dit|indique|assure|repondu|ecrit|precise|fait savoir|confirme|affirme)(?:nt)?(?: [a-z' ]{2,30}?)?,? (?:(?:etre en train de |que l'on |qu'on )?(?:travailler|preparer|travaillait|preparait) (?:a |sur )?(?:une|sa|la|notre|des|les|ses) (?:reponse|declaration)s?|(?:qu'(?:il|elle|ils|elles|on)|que (?:le |la |l'|son |sa |les |ses )[a-z' -]{3,40}?) (?:travaill(?:e|ait|aient)|prepar(?:e|ait|aient)|planch(?:e|ait|aient)|redige(?:ait|aient)?) (?:[a-z]+ment )?(?:a |sur )?(?:une|sa|la|notre|des|les|ses|leurs?) (?:[a-z]+ )?(?:reponse|declaration)s?)",
				"confirme(?:nt)? (?:la )?(?:bonne )?reception d(?:e |u |es )(?=(?:nos|notre|la demande|la requete|cette|ces|courriels?|questions?|messages?|demandes?)\\b)",
				"(?:s'en est|s'en sont) tenue?s? a un accuse de reception|(?:s'est|se sont) contentee?s? d'(?:un accuse de reception|accuser reception)",
				"(?:a|ont) (?:simplement )?(?:envoye|transmis|fait parvenir) un accuse de reception",
			),
			"g",
		),
	},
	{
		line: "acknowledged",
		subject: "after",
		pattern:
			/(?:recu|recevoir|eu)(?: qu')?e? ?un (?:simple )?accuse de reception (?=(?:du|de la|de l'|des|d'|de)\b)/g,
	},
	{
		line: "asked_for_more_time",
		subject: "before",
		pattern: new RegExp(
			`(?:demande|demandait|reclame|sollicite|requis|obtenir|dit avoir besoin de|besoin de|voulu|voulait|souhaite|souhaitait|souhaitaient|aurait voulu)(?: [a-z]+)?${any(
				" (?:disposer |beneficier )?(?:de |d')?(?:une?|deux|trois|quatre|cinq|quelques|\\d+) (?:jours?|heures?|semaines?|journees?) (?:de plus|supplementaires?|additionnel(?:le)?s?)",
				" (?:d')?une? (?:delai|report|sursis|prolongation|extension)(?!(?: [a-z]+)? (?:au|a la|aux|a l') ?(?!(?:journal|journaliste|redaction|presse|devoir|courrier)))(?!(?: [a-z]+)? (?:de (?:paiement|livraison|remboursement)|pour (?!(?:nous |y )*(?:repondre|reagir|fournir|commenter|preparer s[ae]|verifier|donner|produire (?:une|sa|ses|des) reponse|traiter))))",
				" (?:de |d')?(?:plus de temps|davantage de temps|du temps supplementaire|un peu plus de temps)(?! pour (?!(?:nous )?repondre|reagir|fournir|preparer (?:une|sa|ses)|verifier|y repondre|traiter|examiner|valider|consulter|analyser|etudier))",
				" jusqu'(?:a|au)(?= [^.;]{2,30}(?:pour (?:nous )?repondre|$|[.,;]))",
				" (?:un|plus de|davantage de) (?:delai|temps)(?= (?:pour|avant de|afin de) (?:nous )?(?:repondre|reagir|fournir))",
			)}`,
			"g",
		),
	},
	{
		line: "referred",
		subject: "before",
		pattern: new RegExp(
			any(
				`(?:renvoye|renvoie|renvoient|renvoyait|renvoyant|dirige|redirige|refere|achemine|oriente|aiguille|transfere|invite)(?:e|es|s|nt)? (?:[a-z0-9'’-]+ ){0,6}?(?:questions?|demandes?|journalistes?|la presse|le devoir|le courrier|medias?|requetes?|appels?|journal|radio-canada|commentaires?|le (?:droit|soleil|monde|figaro|nouvelliste|quotidien|parisien|point|temps|telegramme)|reuters|l'afp|mediapart|l'actualite|la (?:tribune|croix)|notre redaction|liberation|franceinfo)\\b(?! d'acces)[a-z' ]{0,30}? ?(?:a l'|au |aux |vers |a )`,
				`(?:nous |l'|m'|les |y )(?:a|ont|avait|avaient)(?: plutot| aussi)? (?:renvoye|dirige|redirige|refere|oriente|aiguille)e?s? (?:vers|au|a la|a l'|aux|a)\\b(?! ?(?:son|sa|ses|un|une|leurs?|ce|cette|la|le)? ?(?:[a-z]+ )?(?:communique|declaration|site|page|politique|rapport|publication|message|texte|reponse)s?\\b)`,
				`nous (?:renvoie|renvoient|dirige|redirige|refere|oriente) (?:vers|au|a la|a l'|aux|a)\\b(?! ?(?:son|sa|ses|un|une|leurs?|ce|cette|la|le)? ?(?:[a-z]+ )?(?:communique|declaration|site|page|politique|rapport|publication|message|texte|reponse)s?\\b)`,
				`(?:nous )?(?:a|ont|avait|avaient)(?: plutot)? (?:invitee?s?|invite|prie|suggere|conseille|demande|recommande|dit) ?(?:a |de |d')(?:nous |vous |s')?(?:adresser|contacter|joindre|s'adresser|appeler|poser|communiquer avec|diriger|consulter|voir avec) ?(?:nos questions |nos demandes |plutot )*(?:a|au|aux|a la|le|la|les|l'|avec)\\b`,
				`nous (?:invite|invitent|prie|prient|suggere|suggerent|conseille|recommande) (?:a |de |d')(?:contacter|joindre|appeler|consulter|nous adresser|communiquer avec|poser) ?(?:nos questions )?(?:a|au|aux|a la|le|la|les|l'|avec)?`,
				`(?:fait|font|faisait) suivre (?:nos|notre|les|la) (?:questions?|demandes?|courriels?) (?:a|au|aux|a la|a l'|vers)`,
				`(?:s'en est|s'en sont|s'en remet|s'en remettent) ?(?:remise?s?)? (?:au|a la|a l'|aux)(?! ?(?:declaration|communique|propos|decision|jugement|rapport|texte|reponse))`,
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
		line: "refused",
		subject: "after",
		pattern:
			/refus (?=(?:du|de la|de l'|des|d'|de) ?[^.;]{2,50}? de (?:commenter|repondre|s'expliquer|s'exprimer|parler))/g,
	},
	{
		line: "declined",
		subject: "after",
		pattern:
			/(?:aucun|pas de|nul) commentaires?(?: [a-z' ]{0,30}?)? ?(?=(?:du|de la|de l'|des|d'|de|chez|aupres)\b)/g,
	},
	{
		line: "declined",
		subject: "negated",
		pattern: new RegExp(
			`n'(?:a|ont|avait|avaient)(?: [a-z]+){0,2} (?:voulu|souhaite|accepte de|desire|tenu a)(?: [a-z]+)?? ?(?:${parler})|ne (?:veut|veulent|souhaite|souhaitent)(?: [a-z]+)? (?:${parler})|n'(?:a|ont) (?:fait|emis|formule) (?:de |le moindre )?commentaires?`,
			"g",
		),
	},
];

/** How French newspapers say that somebody would not comment, put off or passed on a request. */
import { any, type ClaimPattern } from "./claimPattern.ts";

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

export const refusalFr: readonly ClaimPattern[] = [
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
		line: "refused",
		subject: "after",
		pattern: /refus (?=(?:du|de la|de l'|des|d'|de) [^.;]{2,50}? de (?:commenter|repondre|s'expliquer))/g,
	},
	{
		line: "declined",
		subject: "negated",
		pattern: new RegExp(
			`n'(?:a|ont|avait|avaient)(?: [a-z]+){0,2} (?:voulu|souhaite|accepte de|desire) (?:[a-z]+ )?(?:${parler})`,
			"g",
		),
	},
];

/**
 * What French verb groups of claims are made of, crossed: whatever says that somebody would not or did not, with whatever
 * a newsroom asks of anybody. Tried after the turns of phrase of refusalFr.ts and silenceFr.ts. Plain text: "à" is "a".
 */
import { any, type ClaimPattern } from "./claimPattern.ts";
import { finDeProposition, incise, journal, moyen, pasAutre, qui, ses } from "./wordingFr.ts";

const na = `(?:n'(?:y |en )?(?:a|ont|avait|avaient|aura|auront|ayant)|ne (?:nous|lui|leur|m')(?: en)? ?(?:a|ont|avait|avaient))${incise}`;
const adverbe =
	"(?: (?:[a-z]+ment|pas|plus|jamais|toujours|encore|non plus|davantage|guere|point|a ce jour|a nouveau|meme|bien|tout simplement|poliment|net|aussi|tout bonnement|dans l'immediat|au final|ni|toutefois|cependant|pourtant|neanmoins|en outre|par ailleurs|pour sa part|de son cote|pour l'heure|pour le moment|pour l'instant|vendredi|jeudi|mercredi|mardi|lundi|samedi|dimanche|hier))*";
/** Not wished, before an infinitive. */
const souhaite =
	"(?:voulu|souhaite|desire|tenu a|accepte de|consenti a|ete autorisee?s? a|juge (?:bon|utile|opportun|pertinent|necessaire|a propos)(?: de)?|cru (?:bon|utile|devoir)(?: de)?|daigne|envisage de|pris la peine de|ose|prefere)";
/** Not able. */
const peut =
	"(?:pu|su|ete en mesure de|ete capable de|reussi a|trouve le temps de|eu le temps de|ete disponibles? pour|ete disposee?s? a)";

/** Would not, before an infinitive. */
const refusDoux = any(
	`${na}${adverbe} ${souhaite}(?: de)?`,
	`(?:ne |n')(?:souhait|desir|veu|voul|compt|envisag|tien|pouv|peu|entend)[a-z]*${adverbe} (?:pas|plus|rien|point|guere)${adverbe}(?: de)?`,
	`n'(?:est|etait|sont|etaient)${adverbe} (?:en mesure|en position|disposee?s?|prete?s?|autorisee?s?|habilitee?s?) (?:de|a|d')`,
	`(?:(?:a|ont|avait|avaient|ayant)${adverbe} )?(?:prefere|preferent|preferait|preferaient|preferant|choisi|choisit|choisissant|decide|resolu|opte pour|fait le choix)(?:,? [a-z' ]{3,25},)?(?: de)? ne (?:pas|rien)`,
	`(?:(?:a|ont|avait|avaient)${adverbe} )?(?:decline|declinent|declinait|declinant)${adverbe} d(?:e|')`,
	`(?:s'est|se sont|s'etait|s'etaient|s'abst[a-z]+|se gard[a-z]+)(?: bien)?${adverbe} ?(?:abstenue?s?|gardee?s?|dispensee?s?)?(?: bien)? d(?:e|')`,
	`(?:dit|disent|dite|affirm[a-z]+|indiqu[a-z]+|repond[a-z]*|precis[a-z]+|fai(?:t|re|sait) savoir|assur[a-z]+|expliqu[a-z]+|contentee?s? de dire|bornee?s? a dire|signifi[a-z]+|rappel[a-z]+|ecri[a-z]+)(?: [a-z' ]{2,30}?)?,? (?:ne (?:pas|rien) (?:vouloir|souhaiter|desirer|avoir l'intention de|etre autorisee?s? a|(?:pouvoir|etre en mesure de)(?! (?:nous |y |lui )*(?:repondre|donner suite|rappeler|reagir|fournir)))|ne (?:pouvoir|vouloir|souhaiter)|qu'(?:il|elle|ils|elles|on) ne (?:peu|pouv|souhait|voul|veu|compt|entend)[a-z]*(?: (?:pas|rien|plus))?(?: de)?)`,
	`(?:dans l'(?:impossibilite|incapacite)|incapables?|empechee?s?) d(?:e|')`,
	`(?<!n'est )sans (?:vouloir|souhaiter|pouvoir)`,
);
const refus = `(?<!(?:pas|jamais|rien|plus|aurait|auraient|\\bne|n') )(?:(?:(?:a|ont|avait|avaient|ayant)${adverbe} )?(?:refuse|refusent|refusait|refusaient|refusant)${adverbe} d(?:e|')|(?:s'(?:est|etait|etaient)|se sont)${adverbe} refusee?s? a|(?:se|s'y) refus(?:e|ent|ait|aient|ant) a|(?:fini par|continue (?:de|a)|persist[a-z]* a|choisi de|decide de) refuser d(?:e|'))`;
/** Nothing came, before a participle or an infinitive. */
const muet = any(
	`${na} (?:toujours |encore |finalement |meme |jamais )*(?:pas|plus|jamais|point|guere|rien)${adverbe}(?: ${peut})?`,
	"(?:sans(?: jamais)?|omet[a-z]* de|omis de|neglige de|n'ayant (?:pas|jamais))",
	`${na}${adverbe} ${peut}`,
	"(?:dit|indique|fait savoir|repondu|explique)(?: [a-z' ]{2,20}?)? ne pas (?:pouvoir|etre en mesure de)",
);

const son = "(?:[a-z]+ |l'|d'|quelque ){0,4}";
const mots =
	"(?:commentaires?|declarations?|reactions?|details?|precisions?|explications?|reponses?|eclaircissements?|informations?|indications?|position|version|chiffres?)";
const donner =
	"(?:donner|donne|fournir|fourni|livrer|livre|formuler|formule|faire|fait|emettre|emis|apporter|apporte|offrir|offert|transmettre|transmis|ajouter|ajoute|adresser|adresse|produire|produit|envoyer|envoye|communiquer|communique|faire parvenir|faire connaitre)";
const parler = any(
	"(?:les |le |la |l'|nous |y |en |lui |leur )*(?:commente[rz]?|parler|repondre|aborder|discuter(?! [^.;,]{2,40} avec )|rappeler|(?<=nous )(?:rencontrer|recevoir))(?! (?:au|a la|aux|a l'|devant) ?(?:comite|commission|juge|tribunal|cour|deputes|convocation|accusation|enquete|audience))",
	`(?:nous |lui |leur )?(?:reagir|s'exprimer|s'expliquer|s'etendre|s'avancer|speculer|se prononcer|se manifester|donner suite|prendre position|intervenir (?:publiquement|sur (?:ce|le|cette|la)|dans le debat)|elaborer|epiloguer|communiquer(?= *(?:$|[.,;])| (?:sur|a ce sujet|davantage|a ce stade))|temoigner|prendre la parole|entrer dans les? details?|apparaitre|etre citee?s?|ajouter quoi que ce soit|faire de vagues)`,
	`(?:nous |lui |y )?(?:${donner}|y aller) (?:publiquement |davantage )?(?:de |d'|un |une |le |la |aucune? |quelque |plus d'|plus de |davantage de |le moindre |la moindre |sa |ses |leur |leurs |plus amples? ){1,3}(?:autres? |plus amples? )?${mots}`,
	"(?:en |nous en )?(?:dire|reveler|devoiler) (?:plus|davantage|un mot|quoi que ce soit|plus long)|rien (?:ajouter|dire|reveler|devoiler)|dire (?:un )?mot|(?:nous )?ouvrir s(?:es|a) portes? a nos questions",
	"(?:repondre|reagir|donner suite|discuter|parler)",
);
const dire =
	"(?:dire|preciser|indiquer|reveler|devoiler|chiffrer|divulguer|expliquer|specifier|confirmer|detailler|nommer|identifier|expliciter|justifier|clarifier|communiquer|commenter|se prononcer sur|s'avancer sur|dit|precise|indique|revele|devoile|divulgue|explique|specifie|confirme|detaille|clarifie)";
const entrevue = "(?:entrevues?|entretiens?|interviews?|rencontres?)\\b";
const accorder = any(
	`(?:nous |lui )?(?:accorder|accorde|donner|faire|se preter a|realiser|participer a|consentir a|acquiescer a|se livrer a|planifier|concede(?:r)?)(?: a| d'| de| au)? ?(?:[a-z]+ |l'|d'){0,4}(?:demandes? d'|jeu de l'|exercice de l')?${entrevue}`,
	"(?:nous )?(?:parler|repondre|temoigner|s'exprimer|intervenir)(?: [a-z' ]{0,20})? (?:a la camera|en ondes|au micro|devant (?:la|notre) camera)",
	"etre interviewee?s?|nous rencontrer|s'asseoir avec (?:nous|notre)",
);
const rien = any(
	"(?:(?:est|sont|etait|etaient|restent|reste|restait|restaient|demeurent|demeure|demeuraient|ont ete|a ete|avaient ete|auront ete)(?: [a-z]+)?)(?: (?:restee?s?|demeuree?s?|laissee?s?))?(?:,? (?:dans l'immediat|toutes?|tous|a ce jour|pour l'instant|jusqu'ici|jusqu'a present|elles? aussi|eux aussi|malheureusement),?)* (?:sans (?:reponse|suite|retour|echo|lendemain)|lettres? mortes?|ignoree?s?|vaine?s?|muettes?|infructueu(?:x|se|ses)|sans succes)",
	"(?:n'(?:a|ont|avait|avaient)|ne (?:nous|lui) (?:a|ont)|n'(?:est|sont|etait))(?: [a-z]+)?(?: jamais| pas| toujours pas)* (?:ete )?(?:retournee?s?|rendue?s?|eu (?:de|d') ?(?:suite|reponse|echo)|(?:recu|trouve|obtenu|suscite|donne|entraine|connu|provoque|genere) (?:de |d'|aucune? |la moindre |nulle )(?:reponse|suite|reaction|echo|resultat|retour))",
	"(?:se sont|s'est) (?:heurtee?s?|butee?s?) (?:a|au) (?:un |une |l'|la )?(?:mur|silence|fin de non-recevoir|boite vocale|repondeur|porte close)[a-z ]*",
	"(?:n'ont|n'a|n'auront) (?:rien donne|mene a rien|abouti)|(?:sont|est|etaient) (?:tous |toutes )?(?:tombee?s? (?:sur|dans) (?:une |la |le |un )?(?:boite vocale|repondeur|vide)|resteee?s? vaine?s?)",
);

export const firstFr: readonly ClaimPattern[] = [
	{
		line: "referred",
		subject: "within",
		isOfAsked: true,
		pattern: new RegExp(
			`(?:nos|notre|plusieurs|les|des|mes) (?:[a-z]+ ){0,2}?${moyen} (?:a l'|a la|a|au|aux|pour|laisses? (?:a|au)|envoyee?s? (?:a|au)|adressee?s? (?:a|au)) ?(?<who>[^.;]{2,80}?) (?:a|ont|avait|avaient) ete (?:renvoye|dirige|redirige|refere|achemine|transfere|aiguille|oriente)e?s? (?:vers|a|au|aux)\\b`,
			"g",
		),
	},
	{
		line: "did_not_answer_questions_about",
		subject: "before",
		pattern: new RegExp(
			any(
				`(?!n'(?:a|ont|avait|avaient) jamais )(?:${refusDoux}|${refus}|${muet}) ?(?:nous |lui |le |la |les )?${dire}(?: [a-z]+ment)? (?!(?:ou|ni|et|comme) (?:d'|de |a |pas )?(?:infirmer|dementir|nier))(?:de |a |sur )?${qui}`,
				`(?:${refusDoux}|${refus}) ?(?:nous )?(?:devoiler|reveler|divulguer|preciser|chiffrer|detailler|identifier|nommer) (?:l'|le |la |les |son |sa |ses |leurs? |un |une |de )`,
				"(?:(?:a|ont|avait|avaient)(?: [a-z]+)? )?(?:elude|eludent|esquive|esquivent|contourne|contournent)(?: (?:la|nos|notre|les|cette|ces|toutes nos|plusieurs) ?(?:[a-z]+ )?(?:questions?|interrogations?))?(?= *(?:$|[.,;])| (?:sur|de savoir|concernant|portant)\\b)(?! (?:du|de la|des) (?:depute|comite|juge|opposition))",
			),
			"g",
		),
	},
];

export const clausesFr: readonly ClaimPattern[] = [
	{
		line: "declined_interview",
		subject: "before",
		pattern: new RegExp(
			any(
				`(?:${refusDoux}|${refus}|${muet}) ?${accorder}`,
				`(?<!(?:pas|jamais|plus) )(?:(?:a|ont|avait|avaient|ayant)${adverbe} )?(?:decline|refuse|rejete|ecarte|repousse|ignore pas)${adverbe} (?:[a-z]+ |l'|d'){0,5}?(?:[a-z]+ d'|en |pour une )?(?:entrevues?|entretiens?|interviews?)\\b`,
				"n'(?:est|etait|etaient|sont|a|ont)(?: [a-z]+)? (?:pas|plus) (?:ete )?disponibles? (?:pour|afin de) (?:nous )?(?:accorder |donner |faire )?(?:une?|des|d') ?(?:entrevue|entretien|interview)s?",
				"(?:a|ont) (?:annule|reporte sine die) (?:l'|une |notre )(?:entrevue|entretien|interview)",
			),
			"g",
		),
	},
	{
		line: "declined_interview",
		subject: "before",
		follows: /entrevue|entretien|interview/,
		pattern: /(?:l'|les )(?:a|ont)(?: [a-z]+ment)? (?:declinee?s?|refusee?s?|rejetee?s?)(?= *(?:$|[.,;]))/g,
	},
	{ line: "refused", subject: "before", pattern: new RegExp(`${refus} ?(?:${parler})`, "g") },
	{
		line: "declined",
		subject: "negated",
		pattern: new RegExp(
			`n'(?:est|etait|sont|etaient)(?: [a-z]+)? (?:en mesure|en position|disposee?s?|prete?s?|autorisee?s?|habilitee?s?) (?:de |a |d')(?:${parler})`,
			"g",
		),
	},
	{
		line: "refused",
		subject: "before",
		pattern:
			/(?:(?:a|ont|avait|avaient) )?(?:oppose|opposent|opposant|opposait) (?:une fin de non-recevoir|un refus|un non)|(?:refuse|refusent|refusant|refusait)(?: [a-z]+ment)* (?:tout|toute|le moindre|la moindre|nos|notre|les|toutes les|toutes nos|chacune de nos|plusieurs de nos|l'ensemble de nos) ?(?:autre |nouvelle )?(?:commentaires?|reactions?|declarations?|(?:demandes?|questions?) (?:de|du|d'))(?! (?:acces|asile|extradition))/g,
	},
	{
		line: "declined",
		subject: "before",
		pattern: new RegExp(
			any(
				`${refusDoux} ?(?:${parler}|(?:nous )?(?:devoiler|reveler|divulguer|nommer|identifier|confirmer|partager|rendre public) (?:l'|le |la |les |ces? |cette |son |sa |ses |un |une |d))(?![^.;]{0,40} (?:au|a la|aux|a l') ?(?:comite|commission|juge|tribunal|deputes|syndicat|cour|police))`,
				"(?:ne pas|n') ?avoir (?:pas )?(?:de |d'autres? |aucun autre |aucun |rien )(?:commentaires?|a (?:dire|ajouter|declarer))",
				"(?:s'abst[a-z]+|se gard[a-z]+|(?:s'est|se sont)(?: [a-z]+)? (?:abstenue?s?|gardee?s?))(?: bien)? d(?:e |')(?:tout|toute|le moindre|aucun) (?:autre )?(?:commentaires?|reactions?|declarations?)",
				`${na}${adverbe} (?:${souhaite}|${peut}) (?:nous )?${donner} (?:aucune?|le moindre|la moindre|nul|quelque) (?:autre )?${mots}`,
				`${na}${adverbe} (?:rien|pas grand-chose) (?:${souhaite}|${peut}|eu|trouve) (?:a )?(?:nous |y |en |lui )*(?:dire|ajouter|declarer|devoiler|reveler|commenter|confirmer)`,
				`${na}${adverbe} rien (?:a |de plus a |d'autre a )(?:dire|ajouter|declarer|commenter)`,
				`${na}${adverbe} (?:fait|emis|formule|offert|livre|eu|souhaite) (?:aucun|pas de|nul|de|le moindre) (?:autre )?commentaires?(?! (?:desobligeant|raciste|sur les reseaux))`,
				`(?:(?:a|ont|avait|avaient)${adverbe} )?(?:decline|declinent|declinait|declinant)${adverbe} ${son}(?:demandes? d(?:e |')(?:commentaires?|reactions?|precisions?|informations?|explications?)|sollicitations?|invitations? a (?:nous |lui |y )?(?:commenter|reagir|s'exprimer|repondre|parler|discuter|participer)|tout (?:autre )?commentaire|commentaires?)`,
				"(?:(?:a|ont|avait|avaient)(?: [a-z]+)? )?(?:s'en (?:est|sont) tenue?s? la|prefere garder le silence|choisi (?:de garder le|le) silence|prefere (?:le silence|s'abstenir|se taire|garder (?:ses|leurs) (?:commentaires|reponses) pour))",
				"(?:a|ont) (?:abruptement |aussitot |brusquement )?(?:raccroche|mis fin a (?:l'appel|la conversation|l'entretien))(?= *(?:$|[.,;])| (?:lorsqu|quand|au nez(?! d(?:'une? |e |u )(?!journaliste|notre))|sans|des|apres|en|la ligne|a)\\b| des qu)",
				"(?:ne |n')(?:commente|commentent|commentait|commentaient|commentera|commenteront|commenterait|commenteraient)(?: [a-z]+ment)? (?:pas|jamais|point)\\b",
				"(?:est|sont|etait|etaient|reste|restent|demeure|demeurent|se montre|se sont montree?s?|s'est montree?)(?: restee?s?| demeuree?s?)? (?:tres |plutot |peu |bien |fort )?(?:avares? de (?:commentaires|details|mots)|peu loquaces?|peu bavarde?s?|discre(?:t|te|ts|tes) sur)",
			),
			"g",
		),
	},
	{
		line: "did_not_respond",
		subject: "before",
		pattern: new RegExp(
			any(
				`${muet} ?(?:nous |lui |y )*(?:${donner}(?:,? (?:dans l'immediat|a ce jour|pour l'instant|pour l'heure),?)? (?:[a-z]+ ){0,2}?(?:de |d'|aucune? |la moindre |le moindre |sa |une? )(?:autre )?${mots})`,
				`${muet} ?(?:nous |lui |y )*(?:repondu|repondre|reagi|reagir|donne suite|donner suite|rappele|rappeler|recontacte|recontacter|relance)(?=${finDeProposition.slice(3, -1)}| (?:favorablement|dans les|a temps(?! (?:a|au|aux) )|avant)| (?:a|aux|au) (?!toutes les)(?!ses |leurs? |son |sa )${ses(7)}${moyen}${pasAutre}| ${journal})`,
				`${muet} ?(?:nous |lui |y )*(?:retourne|retourner|pris|prendre|rendu|rendre) ${ses(4)}(?:${moyen}|telephone\\b)${pasAutre}`,
				"(?:oppose|opposent|opposait|opposant) (?:un |le |a nos questions un )?(?:silence|mutisme|mur de silence)(?: [a-z]+)?",
				"(?:s'est|se sont|s'etait|se sont) (?:muree?s?|emmuree?s?|enfermee?s?|cantonnee?s?|retranchee?s?|refugiee?s?|drapee?s?) (?:dans|derriere) (?:le|un|son|leur) (?:silence|mutisme)(?: [a-z]+)?",
				"(?:est|sont|etait|etaient|reste|restent|demeure|demeurent)(?: (?:restee?s?|demeuree?s?|toujours|encore))* (?:muette?s?|muets?|silencieu(?:x|se|ses)|coite?s?|sourde?s? a (?:nos|toutes nos|notre))(?! (?:pendant|radio))",
				"(?:a|ont)(?: [a-z]+)? (?:fait la sourde oreille|fait le mort|joue au mort|joue la carte du silence)",
				"(?:n'(?:a|ont|avait|avaient)(?: [a-z]+)? |ne (?:nous |m')(?:a|ont) )(?:jamais|pas|plus|toujours pas) (?:refait surface|repris contact|fait signe|donne (?:de )?(?:signe|nouvelles|ses nouvelles)[a-z ]*|assure (?:de|le) suivi)",
				"(?:(?:a|ont|avait|avaient)(?: [a-z]+)? )?(?:ignore|ignorent|ignorant|ignorait) (?:[a-z]+ ){0,4}?(?:nos|notre|ses|les|toutes|la|l'ensemble de nos) ?(?:[a-z]+ ){0,3}?(?:demandes?|questions?|courriels?|appels?|messages?|sollicitations?|relances?|lettres?)(?! (?:du|des|de la) (?:syndicat|famil|resident|citoyen|comite|depute|employe|patient))",
			),
			"g",
		),
	},
	{
		line: "did_not_respond",
		subject: "within",
		pattern: new RegExp(`${moyen}${pasAutre}(?<who>[^.;]{0,140}?),? ${rien}`, "g"),
	},
	{
		line: "could_not_be_reached",
		subject: "after",
		pattern: new RegExp(
			any(
				"(?:tentatives?|efforts?|demarches?|essais)(?: [a-z]+){0,3} (?:pour|de|afin de|visant a|en vue de) (?:[a-z]+ )?(?:joindre|rejoindre|contacter|retrouver|retracer|s'entretenir avec|parler a|parler avec|entrer en contact avec) (?=[^.;]{2,140}(?:vaine?s?|sans succes|echou|infructueu|n'ont (?:pas|rien)|en vain|sans reponse|sans resultat))",
				"(?:tente|essaye|cherche|tentait|cherchait)(?:,? (?:a|de|d'|en vain|sans succes|plusieurs fois|a plusieurs reprises|vainement),?)* (?:joindre|rejoindre|contacter|retrouver|retracer|parler a|parler avec) (?=[^.;]{2,80}(?:sans succes|en vain|sans resultat|sans y parvenir))",
				"(?:tente|essaye|cherche|tentait|cherchait),? (?:en vain|sans succes|vainement|sans y parvenir|sans resultat),? (?:de |a |d')(?:joindre|rejoindre|contacter|retrouver|retracer|parler a|parler avec)",
			),
			"g",
		),
	},
	{
		line: "did_not_respond",
		subject: "after",
		pattern:
			/(?:(?:n'a|n'ont|n'avons|n'avait)(?: [a-z]+)? pas ete possible d'|impossible d'|n'(?:a|ont|avons|avait)(?: [a-z]+)? pu |n'(?:a|ont|avons) pas pu |sans (?:pouvoir|parvenir a|reussir a) |en vain d'|sans succes d')(?:obtenir|recueillir|avoir)(?: [a-z' ]{0,15})? ?(?:les? |des? |la |une? |l')?(?:commentaires?|reponses?|reactions?|version|explications?|avis|point de vue|position)(?: [a-z' ]{0,24}?)? ?(?=(?:du|de la|de l'|des|d'|de|chez|aupres)\b)/g,
	},
	{
		line: "declined_interview",
		subject: "negated",
		pattern: new RegExp(
			`(?:n'(?:a|ont|avait|avaient|est|sont|etait)|ne (?:nous |souhait[a-z]+|veu[a-z]+))(?: [a-z]+){0,3}? ?${accorder}`,
			"g",
		),
	},
	{
		line: "would_not_comment_citing",
		subject: "before",
		pattern: new RegExp(
			`(?:(?:a|ont|avait|avaient) )?(?:pretexte|invoque|evoque|plaide|argue|cite|allegue|brandi|mis de l'avant)(?:nt)? [^.;,]{3,80} pour (?:ne (?:pas|rien) |eviter de |se dispenser de |s'abstenir de )(?:${parler})`,
			"g",
		),
	},
	{
		line: "referred",
		subject: "before",
		pattern:
			/(?:transmis|transfere|relaye|achemine|fait suivre|refile) (?:nos|notre|les|la|toutes nos) (?:[a-z]+ )?(?:questions?|demandes?|courriels?|messages?) (?:au|aux|a la|a l'|a) ?(?!(?:direction|ministre\b|equipe|personne))/g,
	},
	{
		line: "referred",
		subject: "before",
		follows: /\b(?:interrog|contact|sollicit|joint|question|appele|invite|commenta|reagir)/,
		pattern:
			/(?:(?:a|ont|avait|avaient) )?(?:renvoye|renvoie|renvoient|oriente|dirige)(?:nt)? vers (?=l'|le |la |les |son |sa )/g,
	},
	{
		line: "asked_for_more_time",
		subject: "before",
		pattern:
			/(?:demande|demandait|sollicite|reclame|prie|dit avoir besoin|souhaite|voulu)(?: (?:a |au )?(?:notre redaction|la presse|le devoir|nous))? (?:de |d'|a )?(?:nous |lui )?(?:patienter|attendre|laisser (?:plus de|un peu de|du) temps|accorder (?:un|plus de|davantage de|quelques|\d+|deux|trois) ?(?:delai|temps|jours?|heures?)[a-z ]*|repousser (?:l'|notre |la )(?:echeance|heure de tombee|date limite|publication))/g,
	},
];

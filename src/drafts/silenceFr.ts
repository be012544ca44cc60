/** How French newspapers say that somebody did not answer, or was not reached. */
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

export const silenceFr: readonly ClaimPattern[] = [
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
		line: "could_not_be_reached",
		subject: "negated",
		pattern: /n'(?:a|ont|avait|avaient)(?: [a-z]+){0,1} pu etre (?:jointe?s?|rejointe?s?)/g,
	},
];

/** How French newspapers say that somebody did not answer, or was not reached. */
import { any, type ClaimPattern } from "./claimPattern.ts";
import { aNul, aPas, finDeProposition, incise, journal, moyen, pasAutre, ses } from "./wordingFr.ts";

/** What "répondu" must go on with to be about a request for comment. */
const repondreObjet = new RegExp(
	`^(?: (?:dans l'immediat|[a-z]+ment|aussitot|tout de suite|favorablement|dans les delais|a temps|non plus|directement|sur-le-champ|positivement|par ecrit))*${any(
		finDeProposition,
		` (?:a|aux|au) (?!toutes les)(?!ses |leurs? |son |sa )${ses(7)}${moyen}${pasAutre}`,
		` a (?:aucune?|nos|notre|l'une?|ces|celles-ci|ceux-ci)\\b`,
		` ${journal}\\b`,
	)}`,
);
const joindre =
	"(?:joindre|rejoindre|contacter|retrouver|retracer|s'entretenir avec|parler a|entrer en contact avec)";
const jointe = "(?:jointe?s?|rejointe?s?|contactee?s?|retracee?s?|retrouvee?s?)";
const du = "(?:du|de la|de l'|des|d'|de|chez|aupres)\\b";
const sansReponse =
	"(?:sans (?:reponse|suite|retour|echo)|lettres? mortes?|ignoree?s?|muettes?|inaboutie?s?|vaine?s?)";
const demeurer =
	"(?:est|sont|etait|etaient|restent|reste|restait|restaient|demeurent|demeure|demeurait|demeuraient|ont ete|a ete|etant)";
const reponse =
	"(?:(?:de |d'|aucune? |la |une |notre |les |cette )(?:autre |moindre )?(?:reponses?|commentaires?|reactions?|declarations?|explications?|retour|suivi)(?: (?:promise?s?|demandee?s?|attendue?s?|ecrite?s?))?)";

/** "n'a pas …" + a participle that says that nothing came. */
const rienRendu = any(
	"fait signe|donne signe(?: de vie)?|donne de (?:ses )?nouvelles|repondu presente?s?(?= *(?:$|[.,;])| a (?:nos|notre))",
	"(?:nous )?repondre(?: [a-z]+ment)?(?= *(?:$|[.,;])| (?:a|aux|avant|dans|malgre)\\b)",
	`(?:nous )?rappelee?s?(?= *(?:$|[.,;])| (?:et|ni|mais|a temps|avant|au moment|malgre|hier|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|le (?:nouvelliste|quotidien|soleil|droit|monde|figaro|parisien|telegramme|temps|point)|l'acadie nouvelle|la (?:tribune|voix|croix)|le journal|la presse|le devoir|le courrier|notre|radio-canada|l'afp)\\b)`,
	`(?:retourne|rendu|pris|acquitte) (?!(?:ses|leurs|les) (?:patients|clients))${ses(4)}(?:${moyen}|telephone\\b)${pasAutre}`,
	"commente(?= *(?:$|[.,;»])| (?:au moment|avant|a temps|dans|malgre|hier|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)\\b)",
	"accuse reception",
	`(?:fourni|transmis|envoye|formule|donne|adresse|fait parvenir|soumis|emis|livre|apporte|produit) (?:a (?:la presse|radio-canada) )?(?:${reponse})`,
	"(?:manifeste|montre) (?:signe|son)",
);

export const silenceFr: readonly ClaimPattern[] = [
	// pas joints
	{
		line: "could_not_be_reached",
		subject: "after",
		pattern: /(?<=^\W*)(?:injoignables?|introuvables?)\b[^,;.]{0,50}, /g,
	},
	{
		line: "did_not_respond",
		subject: "after",
		pattern:
			/(?<=^\W*)(?:(?:reste|demeure|tenu)(?:e|s|es)? )?(?:muette?s?|muets?|silencieu(?:x|se|ses)|sourde?s? a (?:nos|notre|toutes nos))\b[^,;.]{0,50}, /g,
	},
	{
		line: "could_not_be_reached",
		subject: "before",
		pattern:
			/n'(?:est|etait|etaient|sont|a|ont)(?: [a-z]+)? pas (?:ete )?(?:disponibles?|joignables?) (?:dans l'immediat|immediatement|sur-le-champ)(?: (?:pour|afin de|par)\b)?/g,
	},
	{
		line: "did_not_immediately_respond",
		subject: "before",
		pattern:
			/n'(?:est|etait|etaient)(?: (?:pas|plus))? (?:pas )?(?:immediatement|dans l'immediat) (?:disponibles?|joignables?)(?: pour (?:un commentaire|commenter|reagir|repondre))?/g,
	},
	{
		line: "could_not_be_reached",
		subject: "before",
		pattern: new RegExp(
			any(
				`n'(?:a|ont|avait|avaient|aura)(?: [a-z]+)?${incise} (?:pas |toujours pas |pas encore |jamais |immediatement )?pu etre ${jointe}\\b(?! par radio)`,
				"n'(?:a|ont|avait|avaient) (?:pas|jamais) ete (?:jointe?s?|rejointe?s?)(?! (?:par|au|aux|a la|a l'))",
				"n'(?:est|etait|etaient|a|ont)(?: [a-z]+)? (?:pas |toujours pas )(?:ete )?(?:joignables?|disponibles?(?= (?:pour|afin de) (?:(?:nous |en |y )?(?:commenter|repondre|reagir|parler|discuter)|s'exprimer|un (?:commentaire|entretien telephonique)|des commentaires|une reaction)| *(?:$|[.,;])| (?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier)\\b))",
				"(?:(?:etait|etaient|est|sont|a ete|ont ete|demeurait|demeure|demeurent|restait|reste|restent)(?: (?:restee?s?|demeuree?s?|toujours|alors))*) (?:injoignables?|introuvables?)",
			),
			"g",
		),
	},
	{
		line: "could_not_be_reached",
		subject: "negated",
		pattern: new RegExp(
			`n'(?:a|ont|avait|avaient)(?: [a-z]+){0,1} pu etre ${jointe}|n'(?:a|ont) ete ${jointe}|n'(?:etait|etaient|est|sont) (?:joignables?|disponibles? (?:pour|afin de) (?:commenter|repondre|reagir|nous (?:parler|repondre)))`,
			"g",
		),
	},
	{
		line: "could_not_be_reached",
		subject: "after",
		pattern: new RegExp(
			any(
				`n'(?:a|ont|avons|avait|avions)(?: [a-z]+)? (?:pas |toujours pas |jamais )?(?:pu|reussi a|ete en mesure de|ete capable de) (?:immediatement )?${joindre}`,
				`(?:n'(?:est|sont|etait)|ne (?:sommes|sont)) (?:pas |jamais )?parvenue?s? a ${joindre}`,
				`impossible (?:de|d'y|d')(?: ?(?:[a-z]+ )?)${joindre}`,
				`n'(?:a|avait|aura) pas ete possible (?:de|d') ?(?:[a-z-]+ )?${joindre}`,
				`(?:tentatives?|efforts?|demarches?)(?: [a-z]+){0,2} (?:pour|de|afin de|visant a) ${joindre} (?=[^.;]{2,120}(?:vaine?s?|sans succes|echoue|infructueu|n'ont (?:pas|rien)|en vain|sans reponse))`,
				`en vain (?:de|tente de|essaye de|cherche a) ${joindre}`,
				`(?:tente|essaye|cherche)(?:,? (?:a plusieurs reprises|plusieurs fois))?(?:,? sans succes,?|,? en vain,?) (?:de|a) ${joindre}`,
				`(?:tente|essaye|cherche|voulu)(?: [a-z]+){0,3}? (?:de |a |d')?${joindre} (?=[^.;]{2,60},? (?:sans succes|en vain|sans resultat|mais sans succes))`,
			),
			"g",
		),
	},
	{
		line: "could_not_be_reached",
		subject: "asked",
		pattern: new RegExp(
			any(
				`sans (?:parvenir|reussir|pouvoir)(?: a)? (?:lui parler|leur parler|(?:le |la |les |l')(?:trouver|${joindre}))`,
				`(?:n'(?:a|ont|avons|avait|avions)|ne (?:sommes|sont)|n'(?:est|etait))(?: [a-z]+)? (?:pas |jamais )?(?:pu|reussi a|ete en mesure de|parvenue?s? a) (?:le |la |les |l')(?:trouver|${joindre})`,
			),
			"g",
		),
	},
	{
		line: "did_not_respond_by_deadline",
		subject: "before",
		pattern: new RegExp(
			`${aPas} (?:respecte|tenu|honore|observe) (?:la |le |les |l'|notre |nos |cette |ce )(?:[a-z]+ )?(?:heure de tombee|delais?|echeance|date limite|heure limite)(?= *(?:$|[.,;])|[^.;]{0,60} (?:repon|repondre|reagir|commenter|fixe|journal|notre|nos|publi)[a-z]*)(?![^.;]{0,30}(?:\\bde la (?:cour|loi)|du tribunal|du contrat))`,
			"g",
		),
	},
	// silence
	{
		line: "did_not_respond",
		subject: "within",
		pattern: new RegExp(
			`aucune? (?:des?|de nos|de ces|de ses) ?(?:[0-9a-z]+ )?${moyen}(?<who>[^.;]{0,120}?) (?:n'(?:a|ont|avait)|n'est|ne nous (?:a|est))(?: [a-z]+)? ?(?:ete )?(?:retournee?s?|rendue?s?|repondue?s?|eu de reponse|recu de reponse|eu de suite)`,
			"g",
		),
	},
	{
		line: "did_not_respond",
		subject: "within",
		pattern: new RegExp(
			`${moyen}${pasAutre}(?<who>[^.;]{0,140}?) (?:${demeurer}(?: [a-z]+)? ?(?:restee?s?|demeuree?s?|laissee?s?)?(?:,? (?:dans l'immediat|toutes?|tous|a ce jour|pour l'instant),?)? ?${sansReponse}|(?:n'(?:a|ont|avait|avaient)|ne nous (?:a|ont))(?: [a-z]+)? (?:(?:pas|jamais)(?: encore)? (?:ete )?(?:retournee?s?|rendue?s?|eu (?:de|d') ?(?:suite|reponse|echo)|(?:recu|trouve|obtenu|suscite|donne|entraine|connu) (?:de |d')(?:reponse|suite|reaction|echo))|(?:suscite|recu|obtenu|entraine|provoque|eu|trouve) (?:aucune?|nulle) (?:reponse|suite|reaction|echo))|n'ont rien donne|se sont (?:heurtee?s?|butee?s?) (?:a|au) (?:un |l')?(?:mur|silence)[a-z ]*)`,
			"g",
		),
	},
	{
		line: "did_not_respond",
		subject: "after",
		pattern: new RegExp(
			any(
				`(?:aucune (?:reponse|reaction|nouvelle)|pas (?:de|la moindre) (?:reponse|reaction|nouvelles?)|aucun (?:retour|signe|echo)|nulle reponse)(?: [a-z' ]{0,60}?)? ?(?=${du})`,
				`n'(?:a|ont|avons|avait|avions)(?: [a-z]+)? (?:pas |toujours pas |jamais )?(?:recu|obtenu|eu)(?: [a-z]+)? (?:de reponse|la moindre reponse|aucune reponse|de retour|aucun retour|de nouvelles|aucune nouvelle|de suite)[a-z' ]{0,30}?(?=${du})`,
				`(?:toujours |encore )?(?:en attente|dans l'attente|attend(?:ait|ions|ons|aient)?)(?: toujours| encore)? (?:d'une|une|de la|la|de|les|des) ?(?:reponses?|reaction|retour|commentaires?) (?=${du})`,
				`(?<!(?:deplore|denonce|critique|brise|rompu|rompt|regrette|condamne|fustige) )(?:le )?silence (?:radio )?(?=(?:du|de la|de l'|des|d'|de|chez|a la|au) ?)`,
				`${demeurer} (?:restee?s?|demeuree?s?)? ?sans reponse (?=[a-z0-9' ]{3,40} (?:a|au|aux|a la|a l') ?)`,
				"(?:expire|passe|ecoule|echu)e? sans qu(?:e |')(?=[^.;]{2,60} (?:se manifeste|reponde|reagisse|donne|fasse|nous)\\w*)",
				"(?<=\\b(?:repondu|reagi),? )mais pas (?=[a-z])",
				`rien n'(?:est venu|est parvenu|a filtre) (?=${du})`,
				`(?:pas un mot|faute d(?:e |')(?:reponse(?![^.;]{0,80} d'ici )|avoir (?:obtenu|recu) une reponse)|faute de retour|silence radio) (?=(?:du|de la|de l'|des|d'|de|a|au|chez)\\b)`,
				`(?:n'a pu|n'a pas pu|n'avait pu|n'ont pu|n'avons pu|n'avons pas pu|n'a pas ete possible d'|n'est pas parvenue? a|ne sommes pas parvenus a)(?: [a-z]+)? ?(?:obtenir|recueillir|avoir)(?: dans l'immediat)? (?:de |une? |les? |la )?(?:commentaires?|reponses?|reactions?|version|explications?)(?: [a-z' ]{0,30}?)? ?(?=${du})`,
				`(?:tente|essaye|cherche)(?: [a-z]+){0,2} d'obtenir (?:les? |la |une? |des )?(?:commentaires?|version|reactions?|explications?|reponses?)(?: des? faits)? (?=${du}[^.;]{2,60}(?:en vain|sans succes))`,
				`(?:est|sont|etait|etaient|sommes)(?: [a-z]+)? (?:sans|dans l'attente de) (?:reponse|nouvelles) (?=${du})`,
			),
			"g",
		),
	},
	{
		line: "did_not_respond",
		subject: "before",
		object: repondreObjet,
		pattern: new RegExp(
			`(?:${aPas}|n'(?:a|ont|avait|avaient)${incise} ni|sans(?: jamais)?|n'ayant (?:pas|jamais)|n'(?:est|sont|etait|etaient) pas en mesure de|(?<!a |ont |pas )tard(?:e|ent) a|omis de|neglige de|oublie de) (?:(?:nous )?repondu|reagi|repondre|reagir|donne de reponse|(?:donne|fait|donner) suite)\\b`,
			"g",
		),
	},
	{
		line: "did_not_respond",
		subject: "before",
		object: repondreObjet,
		pattern:
			/(?:ne|n')(?: nous)? ?(?:(?:repond(?:ait|aient|ent)?|reagi(?:t|ssait|ssent)|donn(?:ait|aient|ent|e) suite))(?: [a-z]+)? (?:pas|plus|toujours pas|jamais)\b(?! (?:de|d')\b)/g,
	},
	{
		line: "did_not_respond",
		subject: "before",
		pattern: new RegExp(
			any(
				`(?:n'(?:a|ont|avait|avaient)|ne nous (?:a|ont|avait))${incise}(?: (?:encore|finalement|jamais))* repondu a aucune?\\b`,
				"ne (?:nous |lui |leur |m')?(?:est|sont|etait|etaient) (?:jamais|pas|toujours pas|pas encore) (?:revenue?s?|retombee?s? sur)",
				"ne (?:s'est|se sont|s'etait) (?:jamais|pas|toujours pas) manifestee?s?",
				"(?:fait|faisait|font|faisaient) la sourde oreille|fait le mort",
				"(?:s'est|se sont|s'etait) (?:muree?s?|emmuree?s?|enfermee?s?|cantonnee?s?|retranchee?s?) dans (?:le|un|son) (?:silence|mutisme)",
				`${aPas} (?:${rienRendu})`,
				"(?:est|sont|etait|etaient|a|ont)(?: [a-z]+)? (?:reste|demeure|garde|garde le|restee|demeuree|restes|demeures|restees|demeurees)(?:e|es|s)? (?:muet(?:te)?s?|silencieu(?:x|se|ses)|le silence|coie?s?)(?! (?:pendant|radio|sur|devant|face a (?!nos|notre)))",
				"(?:reste|restent|demeure|demeurent|restait|restaient|demeurait|demeuraient)(?: (?:toujours|encore))? (?:muet(?:te)?s?|silencieu(?:x|se|ses))(?! (?:pendant|radio|sur|devant|face a (?!nos|notre)))",
				"(?:(?:a|ont|avait|avaient) (?:garde|observe)|gardent?|garde|observe|gardait) le silence(?= *(?:$|[.,;])| (?:sur|malgre|face)\\b)",
				`(?:(?:a|ont|avait|avaient) )?(?:ignore|ignorent|ignorant) ${ses(4)}${moyen}${pasAutre}`,
				`(?:(?:a|ont|avait|avaient)(?: [a-z]+)? laisse|laisse|laissent|laissaient|laissait|laissant)(?: (?:[a-z]+ soir|encore|toujours|[a-z]+))?(?: [a-z]+)? ${ses(4)}${moyen}(?: [a-z'’]+){0,4} sans (?:reponse|suite)`,
				`(?:a|ont|avait) laisse (?:passer|filer|s'ecouler|expirer) [^.;]{3,60} sans (?:nous )?(?:repondre|reagir|donner|faire)`,
				"n'(?:a|ont|avait) (?:donne|fourni|envoye|transmis|offert|apporte|adresse) (?:aucune|nulle|pas de|pas d') ?(?:reponse|suite|nouvelle|explication|reaction|precision|declaration)s?",
			),
			"g",
		),
	},
	{
		line: "did_not_respond",
		subject: "before",
		follows: /\brepond|\breagi|comment|promis|\brappel|questions/,
		pattern:
			/ne l'(?:a|ont|avait|avaient) (?:pas|jamais|toujours pas|pas encore) fait(?= *(?:$|[.;,])| (?:au|avant|a l'heure)\b)|n'en (?:a|ont) rien fait/g,
	},
	{
		line: "did_not_respond",
		subject: "asked",
		pattern: new RegExp(
			any(
				"(?:celles?-ci|ceux-ci|celui-ci|elles?|ils?|le message|l'appel|tou(?:te)?s) (?:est|sont|etait|etaient)(?: [a-z]+)? ?(?:restee?s?|demeuree?s?)(?: [a-z]+)? (?:lettres? mortes?|sans reponse|sans suite)",
				`(?:n'avons|n'avions|nous n'avons|n'a|n'avait)(?: [a-z]+)? (?:pas |toujours pas |jamais )?(?:recu|obtenu|eu) (?:(?:de|aucune?|la moindre) (?:reponse|retour|nouvelles?))(?! (?:${du}))`,
				"(?:attend|attendons|attendions|attendait)(?: (?:toujours|encore)) (?:ses|leurs|leur|sa|une|la) reponses?(?! d)",
				"sans (?:obtenir|recevoir|avoir)(?: [a-z]+)? (?:de |la moindre |une |aucune )?(?:reponse|retour)(?! d)",
				"c'est (?:toujours )?(?:le )?silence radio",
				"sans (?:reponse|retour|succes)(?= (?:a ce jour|jusqu'ici|pour l'instant))",
			),
			"g",
		),
	},
	{
		line: "did_not_respond",
		subject: "others",
		pattern:
			/seule?s? (?<who>[^.;]{2,60}?) (?:nous )?(?:a|ont|avait|avaient) (?:repondu|reagi|donne suite|commente|rappele)\b|il n'y a que (?<who2>[^.;]{2,60}?) qui (?:a|ait) repondu/g,
	},
	{
		line: "did_not_respond",
		subject: "within",
		pattern:
			/(?:tous|toutes) (?:ont repondu|ont reagi),? (?:sauf|a l'exception d[eu]s?|hormis)(?<who>[^.;]{2,60})|(?:tous|toutes),? (?:sauf|a l'exception d[eu]s?|hormis)(?<who2>[^.;]{2,60}?),? (?:ont|nous ont) repondu/g,
	},
	{
		line: "did_not_respond",
		subject: "negated",
		object: repondreObjet,
		pattern: new RegExp(`${aNul} (?:repondu|reagi|donne suite|fait suite)\\b`, "g"),
	},
	{
		line: "did_not_respond",
		subject: "negated",
		pattern: new RegExp(
			any(
				`${aNul} (?:${rienRendu})`,
				"ne (?:nous )?(?:est|sont) revenue?s?",
				"ne s'est manifestee?|ne se sont manifestee?s",
				"n'(?:a|ont) donne signe",
			),
			"g",
		),
	},
	{
		line: "did_not_respond",
		subject: "beside",
		follows: /\b(?:repondu|reagi|donne suite)\b/,
		pattern: /(?<=, )(?:non|pas)(?= *(?:$|[.;]))/g,
	},
	{
		line: "did_not_respond",
		subject: "beside",
		pattern:
			/\((?:aucune reponse|pas de reponse|sans reponse|n'a pas repondu)\)|(?:muet(?:te)?s?|silencieu(?:x|se))(?= (?:apres|sur|devant|face|depuis|malgre)\b| *$)|(?<=, )rien(?: du tout)?(?= *(?:[;.]|$))/g,
	},
];

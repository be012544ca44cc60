/** What the French patterns of claims are made of. All in plain text (plain.ts): "à" is "a". */
import { any } from "./claimPattern.ts";

/** "quant à lui", "de son côté", "dans l'immédiat": between an auxiliary and what follows. */
export const incise =
	"(?:,? (?:quant a (?:lui|elle|eux|elles)|pour (?:sa|leur) part|de (?:son|leur) cote|a (?:son|leur) tour|elle|lui|eux|elles|dans l'immediat|a ce jour|pour l'instant|pour le moment|jusqu'(?:ici|a present)|jusqu'a maintenant|au moment [a-z' ]{3,30}?|a l'heure [a-z' ]{3,30}?|(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier)(?: (?:matin|soir|midi|apres-midi))?),?)?";

/** Said of when or how, beside "pas". */
export const adverbe =
	"(?:non plus|encore|toujours|immediatement|aussitot|tout de suite|rapidement|dans l'immediat|davantage|directement|sur-le-champ|sur le champ|officiellement|publiquement|finalement|formellement|davantage|meme|non plus|jamais|egalement|aussi|plus|vraiment|clairement|souvent)";

/** Before an infinitive: "n'a pas voulu", "n'a pas jugé bon de". */
export const vouloir = "(?:voulu|souhaite|desire|tenu a|accepte de|consenti a|ete autorisee?s? a)";

/** The same of what somebody could not or cared not to do: silence, where "n'a pas voulu" declines. */
export const pouvoir =
	"(?:ete en mesure de|pu|su|daigne|juge (?:bon|utile|opportun|necessaire|a propos)(?: de)?|cru (?:bon|utile|devoir)(?: de)?|pris la peine de|eu le temps de|trouve le temps de|reussi a)";

const pas = `(?:toujours pas|pas encore|pas davantage|pas non plus|encore jamais|pas|jamais|point|plus|guere)(?: ${adverbe})*`;

/** A verb in the perfect that is denied: "n'a toujours pas", "ne nous avait pas". */
export const aPas = `(?:n'(?:y )?(?:a|ont|avait|avaient|aura|auront|aurait|auraient|avons|avions)|ne (?:nous |m')(?:a|ont|avait|avaient))${incise} (?:toujours |encore )?${pas}(?: (?:${vouloir}|${pouvoir}))?`;

/** The same with a negation that the subject brings: "ni l'un ni l'autre n'a". */
export const aNul = `(?:n'(?:y |en )?(?:a|ont|avait|avaient)|ne (?:nous|lui|leur) (?:a|ont|avait|avaient))${incise}(?: (?:encore|toujours|immediatement|aussitot|jamais|non plus|finalement|davantage|par ailleurs))*`;

/** "n'est pas", "n'était pas". */
export const estPas =
	"(?:n'(?:est|sont|etait|etaient|a pas ete|ont pas ete|avait pas ete|avaient pas ete)(?: toujours)?(?: (?:pas|plus|jamais))?)";

export const moyen =
	"(?:demandes?|questions?|courriels?|appels?|messages?|sollicitations?|requetes?|interrogations?|relances?|textos?|entrevues?|e-?mails?|lettres?|missives?|invitations?|coups de fil|coups de telephone|messages vocaux|tentatives|propositions?|listes? de questions|questionnaires?|prises? de contact|demandes? d'entrevue|constats)\\b";

/** Whose letters and questions are no newspaper's. */
const autre =
	"(?:la commission|l'opposition|syndicats?|comites?|greffi(?:er|ere)|juges?|cour|tribunal|deputes?|parlementaires?|senateurs?|famill?es?|residents?|citoyens?|parents|locataires?|patients?|clients?|employes?|travailleurs|inspect(?:eur|rice)s?|verificat(?:eur|rice)s?|commissaires?|coroner|ombudsman|protect(?:eur|rice)|elus?|conseillers?|mairesse|maire|ministres?|gouvernement|procureure?s?|avocats?|plaignante?s?|victimes?|voisins|etudiants|professeurs|enseignants|infirmieres|medecins|actionnaires|investisseurs|creanciers|fournisseurs|usagers|internautes|electeurs|enqueteurs|policiers|federation|association|conseil|chambre|regulateur|autorites?|riverains|salaries|parquet|avocate?s?)";

/** Requests for something else, or from somebody else, are about something else. */
export const pasAutre = `(?! (?:d'aide|de secours|d'acces|d'asile|de subvention|de rancon|de permis|d'extradition|de remboursement|de service|d'offres|d'urgence|de detresse|au secours|a l'aide|a candidatures|a temoins|a projets|de fonds|de propositions|de candidatures|a la greve|au boycott|au calme|d'emploi|de nuit|de dedommagement|de l'offre|de (?:violence|detresse|la victime)|d'une (?:femme|victime)|urgentes?)\\b| (?:du|de la|de l'|des|de son|de sa|de ses|de plusieurs|de|d'un|d'une) ?${autre}\\b)`;

const jours = "lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche";

export const finDeProposition = `(?= *(?:$|[.,;:)!?¤»"-])| (?:et|mais|ou|ni|tandis|alors|quand|lorsque|lorsqu|apres|avant|au moment|a l'heure|dans|en|hier|${jours}|ce|cette|malgre|pour|par|a temps(?! (?:a|au|aux) )|immediatement|aussitot|depuis|d'ici|le \\d|au cours|non plus|jusqu|sur-le-champ|tout de suite|a ce jour|aujourd'hui|face|sur)\\b)`;

/** The newsroom, as whom somebody answers. */
export const journal =
	"(?:a la presse|au devoir|au courrier|a radio-canada|au journal|a l'afp|a l'agence|au monde|a mediapart|au figaro|a liberation|au parisien|a franceinfo|a l'actualite|au droit|au soleil|a reuters|a l'agence france-presse|a la presse canadienne|au nouvelliste|au quotidien|a la voix de l'est|a l'acadie nouvelle|a la tribune|aux echos|a la croix|a l'humanite|au telegramme|a ouest-france|a sud ouest|a l'express|au point|au temps|a marianne|a l'obs|a tva|a noovo|a tf1|a bfm|aux medias|aux journalistes|a nos journalistes|a notre journaliste|a notre redaction|a un journaliste)";

/** To say something of a matter, in the infinitive. */
export const parler = any(
	"(?:les |le |la |l'|nous |y |en |lui |leur )*(?:commenter|parler|repondre|aborder|discuter(?! [^.;,]{2,40} avec )|rappeler)",
	"reagir|s'exprimer|s'expliquer|s'etendre|s'avancer|speculer|se prononcer|se manifester|donner suite|prendre position|intervenir (?:publiquement|sur (?:ce|le|cette|la)|dans le debat)|elaborer|preciser|dire|indiquer|confirmer|etre citee?s?",
	"(?:y aller|emettre|faire|formuler|fournir|apporter|livrer|offrir|donner|ajouter)(?: publiquement)? (?:de |d'|un |une |le |la |aucun |quelque |plus d'|plus de |davantage de |le moindre |la moindre |d'autres? )+(?:commentaires?|declarations?|reactions?|details?|precisions?|explications?|reponses?|information)",
	"y aller de commentaires?|en (?:dire|reveler|devoiler) (?:plus|davantage)|dire (?:un )?mot|garder (?:ses|leurs) commentaires|repondre",
);

/** A question that is asked in passing: "si", "combien", "qui". */
export const qui =
	"(?:si\\b|s'(?:il|ils|elle|elles)\\b|combien|pourquoi|quand|comment|ce qu|qui\\b|de qui|a qui|par qui|ou\\b|quels?\\b|quelles?\\b|le nombre|le montant|le cout|la raison|les raisons|le nom|dans quelle)";

/** The words of a newspaper before its questions: "aux nombreuses", "à l'une de nos". */
export const ses = (most: number) => `(?:[a-z0-9$¤'’.&-]+ ){0,${most}}?(?:[a-z]+')?`;

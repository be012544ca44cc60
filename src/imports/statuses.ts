/** What the words of a tracker say about a request, where they say anything at all. Pure. */

import { plain } from "../organizations/directory.ts";
import type { AttemptOutcome, AttributionTerms, Channel, Language, ReplyKind } from "../vocabulary.ts";

/** What a status claims. Only `outcome` is an event by itself; all else needs the reply's words or date. */
export type Claim =
	| { outcome: AttemptOutcome; channel?: Channel }
	| { kind: ReplyKind }
	| "silence"
	| "unknown";

const claims: readonly (readonly [RegExp, Claim])[] = [
	[/\b(?:bounced?|undeliver\w*|rebondie?|non (?:livree?|distribuee?))\b/, { outcome: "bounced_permanent" }],
	[
		/\b(?:auto(?:matic)? ?(?:reply|response)|out of office|reponse automatique)\b/,
		{ outcome: "automatic_reply" },
	],
	[
		/\b(?:voice ?mail|left (?:a )?message|boite vocale|message laisse)\b/,
		{ outcome: "voicemail_left", channel: "voicemail" },
	],
	[
		/\b(?:no (?:response|reply|answer)|not (?:responded|answered|replied)|(?:did not|didn t|has not) (?:respond|reply|answer)|unanswered|pas (?:de |repondu)|aucune reponse|sans reponse|n a pas repondu|en attente|waiting|pending|outstanding|open|ouverte?)\b/,
		"silence",
	],
	[/^(?:sent|asked|envoyee?|demandee?|request sent|demande envoyee)$/, "silence"],
	[/\b(?:neither confirm|ni confirm)\w*\b/, { kind: "neither_confirm_nor_deny" }],
	[
		/\b(?:declined|refused|refuse) (?:an |the |une |l )?(?:interview|entrevue)\b/,
		{ kind: "declined_interview" },
	],
	[
		/\b(?:declin\w*|refus\w*|no comment|(?:would|will) not comment|sans commentaire|aucun commentaire|n a pas voulu)\b/,
		{ kind: "declined" },
	],
	[/\b(?:acknowledg\w*|accuse\w* (?:de )?reception|holding)\b/, { kind: "acknowledgement" }],
	[/\b(?:more time|extension|delai supplementaire|plus de temps)\b/, { kind: "asked_for_more_time" }],
	[/\b(?:refer\w*|redirect\w*|renvoy\w*|redirig\w*)\b/, { kind: "referral" }],
	[/\bparti(?:al\w*|el\w*)\b/, { kind: "partial" }],
	[/\b(?:denied|denial|rejected|a nie|dementi\w*)\b/, { kind: "denial" }],
	[/\b(?:interview\w*|entrevue)\b/, { kind: "interview" }],
	[
		/\b(?:answer\w*|respon(?:ded|se)\w*|repl(?:y|ied)|statement|received|complete\w*|closed|repondue?|reponse|declaration|recue?|fermee?|terminee?)\b/,
		{ kind: "statement" },
	],
];

export function claimOf(status: string): Claim {
	const words = plain(status);
	return claims.find(([pattern]) => pattern.test(words))?.[1] ?? "unknown";
}

const channelWords: readonly (readonly [RegExp, Channel])[] = [
	[/^(?:e ?mails?|courriels?|mail)$/, "email"],
	[/^(?:phone|telephone|call|appel|tel|by phone)$/, "phone"],
	[/^(?:voice ?mail|boite vocale|message vocal)$/, "voicemail"],
	[/^(?:web ?form|form|formulaire(?: web)?|online form)$/, "web_form"],
	[/^(?:sms|text(?: message)?|texto)$/, "sms"],
	[/^whatsapp$/, "whatsapp"],
	[/^signal$/, "signal"],
	[
		/^(?:dm|twitter|x|facebook|social media|message prive|reseaux sociaux|linkedin|instagram)(?: dm)?$/,
		"social_media_dm",
	],
	[/^(?:in person|en personne)$/, "in_person"],
	[/^(?:scrum|point de presse|melee)$/, "scrum"],
	[/^(?:letter|lettre)$/, "letter"],
	[/^(?:registered mail|courrier recommande|recommande)$/, "registered_mail"],
	[/^(?:courier|messagerie|messager)$/, "courier"],
	[/^(?:through (?:a )?lawyer|lawyer|avocat)$/, "through_a_lawyer"],
];

/** null: the word is none that is known. */
export function channelOf(word: string): Channel | null {
	const words = plain(word);
	return channelWords.find(([pattern]) => pattern.test(words))?.[1] ?? null;
}

export function languageOfWord(word: string): Language | null {
	const words = plain(word);
	if (/^(?:en|e|eng|english|anglais)\b/.test(words)) return "en";
	return /^(?:fr|f|fra|fre|french|francais)\b/.test(words) ? "fr" : null;
}

const termWords: readonly (readonly [RegExp, AttributionTerms])[] = [
	[/\boff the record\b|\bhors micro\b|\bconfidentiel\b/, "off_the_record"],
	[/\bdeep background\b/, "deep_background"],
	[/\bnot for attribution\b|\bsans attribution\b|\bnon attribuable\b/, "not_for_attribution"],
	[/\bbackground\b|\btitre d information\b|\binformation generale\b/, "background"],
	[/\bspokes(?:person|man|woman)\b|\bporte parole\b/, "on_the_record_spokesperson"],
	[/\bon the record\b|\bofficiellement\b|\battribuable\b/, "on_the_record_named"],
];

/** The terms that an attribution names; null: it names a person or an office. */
export function termsOf(attribution: string): AttributionTerms | null {
	const words = plain(attribution);
	return termWords.find(([pattern]) => pattern.test(words))?.[1] ?? null;
}

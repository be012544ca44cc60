import type { Article } from "./article.ts";

/** The no-break spaces that French printers put inside guillemets and before high marks. */
const typeset = (text: string) =>
	text
		.replace(/« /g, "«\u00a0")
		.replace(/ (?=[»:%])/g, "\u00a0")
		.replace(/ (?=[;?!])/g, "\u202f");

const perquisition: Article = {
	name: "nouvelle : la perquisition",
	language: "fr",
	text: `Munitions manquantes : la GRC perquisitionne à Exampleton

Un entrepôt loué par Northline Logistics a été fouillé mardi. L’entreprise assure collaborer.

La Gendarmerie royale du Canada a fouillé mardi pendant six heures un entrepôt d’Exampleton où l’armée fait garder des munitions, et où il en manque.

« Une perquisition a été menée mardi matin dans un entrepôt du chemin du Port, a confirmé la caporale Sophie Arsenault, porte-parole de la GRC. Personne n’a été arrêté. »

Les policiers ont emporté neuf boîtes et un ordinateur. Vers 11 h, une dépanneuse a remorqué une fourgonnette grise.

Dans un courriel, Étienne Labonté, directeur des affaires publiques de Northline Logistics, affirme que l’entreprise « a livré toutes les commandes dans les délais prévus au contrat ».

« Nous collaborons pleinement avec les enquêteurs », ajoute-t-il. Northline n’a pas répondu à nos questions sur le nombre de palettes disparues.

Ce nombre serait de 41, selon un rapport interne que Le Phare a pu consulter. « Aucun énoncé fiable ne peut être formulé quant à la quantité de matériel sortie du site », y lit-on à la page 12.

Le ministère de la Défense nationale n’a pas répondu dans l’immédiat à notre demande de commentaires. Le Service de police d’Exampleton nous a renvoyés à la GRC.

Des camions la nuit

Les voisins, eux, en parlent volontiers. « On entendait la barrière, puis les bip-bip, puis plus rien, raconte Gaétan Prud’homme, 71 ans. Ma femme appelait ça “le quart des fantômes”. »

L’entrepôt se trouve à 800 mètres de l’école primaire des Goélands, qui est restée ouverte. « Vos enfants sont en sécurité », a écrit la direction aux parents.

La Ville affirme n’avoir rien su. « La Ville n’a jamais été informée de la nature des marchandises entreposées sur le chemin du Port », dit Maude Ferland-Roy, porte-parole de la Ville d’Exampleton. Le conseil doit se réunir le 14 avril « afin de décider de la suite ».

La conseillère Ginette Soucy-Lam n’attendra pas jusque-là. « Je ne demande pas une étude, lance-t-elle. Je demande un camion. »

L’avocat de trois chauffeurs, Me Bao Nguyen, indique que ses clients répondront aux enquêteurs. « Ils ont déplacé ce qu’on leur disait de déplacer », soutient-il.

Le permis de l’immeuble, délivré en 2021, autorise « l’entreposage temporaire de denrées sèches et d’effets ménagers ». Il n’y est pas question de cartouches.`,
	quotations: [
		{
			passage:
				"Une perquisition a été menée mardi matin dans un entrepôt du chemin du Port, Personne n’a été arrêté.",
			speaker: "Sophie Arsenault",
			onRecord: "exact",
		},
		{
			passage: "a livré toutes les commandes dans les délais prévus au contrat",
			speaker: "Étienne Labonté",
			onRecord: "exact",
		},
		{
			passage: "Nous collaborons pleinement avec les enquêteurs",
			speaker: "Étienne Labonté",
			onRecord: "exact",
		},
		{
			passage: "Aucun énoncé fiable ne peut être formulé quant à la quantité de matériel sortie du site",
			speaker: null,
			onRecord: "not_on_record",
		},
		{
			passage:
				"On entendait la barrière, puis les bip-bip, puis plus rien, Ma femme appelait ça “le quart des fantômes”.",
			speaker: "Gaétan Prud’homme",
			onRecord: "not_on_record",
		},
		{ passage: "Vos enfants sont en sécurité", speaker: null, onRecord: "not_on_record" },
		{
			passage:
				"La Ville n’a jamais été informée de la nature des marchandises entreposées sur le chemin du Port",
			speaker: "Maude Ferland-Roy",
			onRecord: "exact",
		},
		{ passage: "afin de décider de la suite", speaker: null, onRecord: "exact" },
		{
			passage: "Je ne demande pas une étude, Je demande un camion.",
			speaker: "Ginette Soucy-Lam",
			onRecord: "not_on_record",
		},
		{
			passage: "Ils ont déplacé ce qu’on leur disait de déplacer",
			speaker: "Bao Nguyen",
			onRecord: "not_on_record",
		},
		{
			passage: "l’entreposage temporaire de denrées sèches et d’effets ménagers",
			speaker: null,
			onRecord: "not_on_record",
		},
	],
	claims: [
		["did_not_answer_questions_about", "northline"],
		["did_not_immediately_respond", "dnd"],
		["referred", "eps"],
	],
};

const enquete: Article = {
	name: "enquête : le projet pilote",
	language: "fr",
	text: `ENQUÊTE

Un essai qui n’a jamais existé

Des courriels montrent que l’Université de l’Exemple et un transporteur ont bel et bien parlé de munitions

L’affaire tient en 18 mois et en deux mots : « projet pilote ». Ils figurent dans 31 courriels échangés en 2022 entre un vice-recteur de l’Université de l’Exemple et un cadre de Northline Logistics, le transporteur au cœur de l’affaire des palettes d’Exampleton. Le Phare les a obtenus.

Officiellement, il ne s’est rien passé. « L’Université n’a jamais signé d’entente avec Northline », écrit la rectrice, Hélène Dussault, en réponse à nos questions.

Elle reconnaît cependant qu’on y a songé. « Un projet pilote de 18 mois a été évoqué en 2022, mais le comité d’éthique l’a rejeté », précise Mme Dussault.

Le comité d’éthique, justement, n’en garde aucune trace. « J’ai siégé à toutes les séances cette année-là, affirme le philosophe Anselme Turcot, qui le présidait. On a parlé de souris, de sommeil et d’un questionnaire sur le deuil. De camions, jamais. »

Que devait faire ce projet ? Une note de quatre pages, intitulée « Traçabilité des matières sensibles : vers un jumeau numérique », propose de munir chaque palette d’une puce. Son auteur y vante « une visibilité de bout en bout, sans rupture de charge informationnelle ». Le coût : 1,9 million.

« C’est du jargon, tranche l’ingénieure Flavie Odjick, spécialiste de la logistique, à qui nous avons montré le document. Une puce à 40 sous et un chien à la barrière feraient le même travail. »

Ce que disent les courriels

• Le 8 février 2022, le cadre de Northline écrit que le ministère « n’a pas à connaître chaque détail ».

• Le 3 mars, le vice-recteur demande si des étudiants pourraient « donner un coup de main pour le comptage ».

• Le 21 juin, il n’est plus question de rien. « On laisse retomber », conclut le dernier message.

Northline n’a pas voulu accorder d’entrevue. « Nous ne commenterons pas davantage tant que l’enquête n’est pas terminée », écrit son directeur des affaires publiques, Étienne Labonté.

Le vice-recteur de l’époque, Rodolphe Saint-Amant, aujourd’hui à la retraite, n’a pas rappelé. Le ministère de la Défense nationale a accusé réception de nos questions le 2 avril, sans y répondre. Le Bureau du Conseil privé n’avait pas donné suite à nos courriels au moment de publier.

Quant au Service canadien du renseignement de sécurité, il n’a voulu ni confirmer ni infirmer s’être intéressé à l’échange.

Deux ans plus tard

Un étudiant, au moins, dit avoir été pressenti. Il ne veut pas être nommé : il cherche un emploi. « On m’a offert 22 $ de l’heure pour compter des boîtes, de nuit, raconte-t-il. J’ai demandé des boîtes de quoi. On m’a répondu : “Des boîtes de boîtes.” »

Mme Dussault est formelle : « Aucun étudiant n’y a participé. »

Le syndicat des professeurs réclame la publication de tous les documents. « Quand une université loue sa bonne réputation, il faudrait au moins qu’elle sache à qui », observe son président, Wilfrid Achille.`,
	quotations: [
		{ passage: "projet pilote", speaker: null, onRecord: "set_apart" },
		{
			passage: "L’Université n’a jamais signé d’entente avec Northline",
			speaker: "Hélène Dussault",
			onRecord: "altered",
		},
		{
			passage: "Un projet pilote de 18 mois a été évoqué en 2022, mais le comité d’éthique l’a rejeté",
			speaker: "Hélène Dussault",
			onRecord: "exact",
		},
		{
			passage:
				"J’ai siégé à toutes les séances cette année-là, On a parlé de souris, de sommeil et d’un questionnaire sur le deuil. De camions, jamais.",
			speaker: "Anselme Turcot",
			onRecord: "not_on_record",
		},
		{
			passage: "Traçabilité des matières sensibles : vers un jumeau numérique",
			speaker: null,
			onRecord: "set_apart",
		},
		{
			passage: "une visibilité de bout en bout, sans rupture de charge informationnelle",
			speaker: null,
			onRecord: "not_on_record",
		},
		{
			passage: "C’est du jargon, Une puce à 40 sous et un chien à la barrière feraient le même travail.",
			speaker: "Flavie Odjick",
			onRecord: "not_on_record",
		},
		{ passage: "n’a pas à connaître chaque détail", speaker: null, onRecord: "not_on_record" },
		{
			passage: "donner un coup de main pour le comptage",
			speaker: null,
			onRecord: "not_on_record",
		},
		{ passage: "On laisse retomber", speaker: null, onRecord: "not_on_record" },
		{
			passage: "Nous ne commenterons pas davantage tant que l’enquête n’est pas terminée",
			speaker: "Étienne Labonté",
			onRecord: "exact",
		},
		{
			passage:
				"On m’a offert 22 $ de l’heure pour compter des boîtes, de nuit, J’ai demandé des boîtes de quoi. On m’a répondu : “Des boîtes de boîtes.”",
			speaker: null,
			onRecord: "not_on_record",
		},
		{ passage: "Aucun étudiant n’y a participé.", speaker: "Hélène Dussault", onRecord: "exact" },
		{
			passage: "Quand une université loue sa bonne réputation, il faudrait au moins qu’elle sache à qui",
			speaker: "Wilfrid Achille",
			onRecord: "not_on_record",
		},
	],
	claims: [
		["declined_interview", "northline"],
		["did_not_respond", "?Rodolphe Saint-Amant"],
		["acknowledged", "dnd"],
		["did_not_respond_by_deadline", "pco"],
		["neither_confirm_nor_deny", "csis"],
	],
};

/** Dialogue with dashes, as in a story. */
const reportage: Article = {
	name: "reportage : celle qui compte",
	language: "fr",
	text: `Celle qui compte

Dana Okafor range la boîte à biscuits sur le réfrigérateur, puis la redescend. Elle mesure près de 1,80 m et n’a pas besoin d’escabeau. Dans la boîte, il y a un château sur le couvercle et, dessous, trente pages d’un registre.

— J’ai gardé une copie parce que personne ne m’aurait crue, dit-elle.

Elle a grandi au-dessus d’une quincaillerie, dans les années 90, la cadette de cinq enfants. Le dimanche, elle comptait les vis.

— Elle les comptait, et après elle les recomptait, se souvient son frère Chidi. Mon père lui disait qu’elles ne s’étaient pas sauvées.

— Et alors ?

— Alors elle en trouvait deux de moins.

Pendant six ans, à Exampleton, elle a conduit un chariot élévateur dans un entrepôt de Northline Logistics. Les camions partaient plus lourds que le registre. Elle l’a dit à son chef d’équipe. Deux fois.

— On m’a demandé si je tenais à ma maison, raconte Dana Okafor.

Elle a été congédiée en novembre. Sollicitée, Northline n’a pas souhaité commenter le cas d’une ancienne employée. Le Service de police d’Exampleton n’a pas retourné nos appels.

Au café du port, on se divise. On l’appelle « la comptable », et selon la table ce n’est pas le même mot.

— Une bonne tête, dit un homme en imperméable.

— Une tête de cochon, répond son voisin.

Le patron, Lucien Beaugrand, essuie un verre. Il en a vu d’autres. Quand la GRC est venue, mardi, il a servi 14 cafés et n’a rien demandé.

— Ici, on ne refuse pas de répondre, explique-t-il. On répond à côté.

Son avocat, Me Peter Osei, lui a interdit de parler des enveloppes. Elle en rit. « Ma cliente est un témoin, nous écrit-il. Le meilleur que j’aie eu. Elle se rappelle ce que chacun a mangé. »

Elle relit ces jours-ci un roman, « Les Arpenteurs », où deux savants mesurent un continent et se trompent de peu. L’un d’eux le sait, et se tait.

— Tout le monde trouve ça triste, dit-elle. Moi, ça m’empêche de dormir.

Par la fenêtre de la cuisine, on aperçoit le toit de l’entrepôt. Une voiture de police est garée devant, phares allumés, pour personne.

Qu’attend-elle, au juste ? Pas d’excuses. Pas d’argent, quoi qu’on en dise au café. Elle replace le couvercle, avec le château.

— Ce que je veux, dit-elle, c’est que quelqu’un compte les palettes.

Puis elle éteint, parce qu’il est tard et qu’elle se lève à cinq heures. Elle a trouvé du travail dans une boulangerie. On l’a mise, sans rien lui demander, à l’inventaire.`,
	quotations: [
		{
			passage: "J’ai gardé une copie parce que personne ne m’aurait crue,",
			speaker: "Dana Okafor",
			onRecord: "exact",
		},
		{
			passage:
				"Elle les comptait, et après elle les recomptait, Mon père lui disait qu’elles ne s’étaient pas sauvées.",
			speaker: "Chidi",
			onRecord: "not_on_record",
		},
		{ passage: "Et alors ?", speaker: null, onRecord: "not_on_record" },
		{ passage: "Alors elle en trouvait deux de moins.", speaker: null, onRecord: "not_on_record" },
		{
			passage: "On m’a demandé si je tenais à ma maison,",
			speaker: "Dana Okafor",
			onRecord: "altered",
		},
		{ passage: "la comptable", speaker: null, onRecord: "set_apart" },
		{ passage: "Une bonne tête,", speaker: null, onRecord: "not_on_record" },
		{ passage: "Une tête de cochon,", speaker: null, onRecord: "not_on_record" },
		{
			passage: "Ici, on ne refuse pas de répondre, On répond à côté.",
			speaker: "Lucien Beaugrand",
			onRecord: "not_on_record",
		},
		{
			passage: "Ma cliente est un témoin, Le meilleur que j’aie eu. Elle se rappelle ce que chacun a mangé.",
			speaker: "Peter Osei",
			onRecord: "not_on_record",
		},
		{ passage: "Les Arpenteurs", speaker: null, onRecord: "set_apart" },
		{
			passage: "Tout le monde trouve ça triste, Moi, ça m’empêche de dormir.",
			speaker: "Dana Okafor",
			onRecord: "not_on_record",
		},
		{
			passage: "Ce que je veux, c’est que quelqu’un compte les palettes.",
			speaker: "Dana Okafor",
			onRecord: "exact",
		},
	],
	claims: [
		["declined", "northline"],
		["did_not_respond", "eps"],
	],
};

const chronique: Article = {
	name: "chronique : le verbe manquant",
	language: "fr",
	text: `CHRONIQUE

Le verbe manquant

Il existe, à Ottawa, une langue sans sujet. On n’y perd pas 41 palettes : « des écarts ont été constatés ». On n’y a pas peur : on « suit la situation de près ».

La formule est de Sécurité publique Canada, dont le bureau des relations avec les médias m’a écrit mercredi, à 16 h 58, deux phrases que je recopie parce qu’elles m’ont fait ma soirée : « Sécurité publique Canada suit la situation de près. La sûreté des collectivités demeure la priorité du gouvernement. »

Laquelle, de situation ? J’avais demandé si la ministre savait. On m’a répondu sur la météo.

Le ministère de la Défense nationale a fait mieux. Julien Castonguay, conseiller principal en communications au ministère, assure que celui-ci « a pris connaissance du rapport et en accepte les conclusions ». J’ai relu trois fois. C’était donc vrai, ce rapport dont on ne parlait pas ?

Mon collègue Dieudonné Larivée, qui a couvert la Colline pendant 30 ans, tenait dans un carnet noir la liste des verbes du pouvoir. Il en a tiré un petit livre, « Grammaire de l’esquive ». « Quand il n’y a plus de sujet, écrivait-il, c’est qu’il y a un coupable. »

Je ne le suivrai pas jusque-là. Les gens qui rédigent ces réponses ont un patron, un loyer et une boîte de réception qui déborde. L’un d’eux m’a dit un jour, au téléphone : « Si je vous donne un nom, je vous donne le mien. » J’ai trouvé cela honnête.

On me demande souvent, au marché, pourquoi les journaux s’obstinent à écrire « n’a pas répondu ». Qui cela intéresse-t-il ? Vous, quand ce sera votre tour. Si l’on écrit un matin que vous avez « refusé » de parler, vous voudrez qu’on vous ait appelée, madame, et qu’on ait laissé sonner.

La Ville, au moins, a des verbes. Sa porte-parole, Maude Ferland-Roy, dit que « le conseil se réunira le 14 avril afin de décider de la suite ». Un sujet, un verbe, une date. J’ai failli pleurer.

Quant à la prétendue « transparence » de Northline, je la tiens de son directeur des affaires publiques, Étienne Labonté : « Nous collaborons pleinement avec les enquêteurs. » À la bonne heure. On ne collabore jamais à moitié, remarquez ; je n’ai pas encore lu « nous collaborons vaguement ».

Larivée est mort en février. Sur la dernière page du carnet noir, sa fille a trouvé une phrase qui n’est pas de lui, et qu’il avait soulignée : « Je me suis trompé, et voici comment. » Il avait écrit à côté : « jamais entendue ».`,
	quotations: [
		{ passage: "des écarts ont été constatés", speaker: null, onRecord: "set_apart" },
		{
			passage: "suit la situation de près",
			speaker: "Sécurité publique Canada",
			onRecord: "exact",
		},
		{
			passage:
				"Sécurité publique Canada suit la situation de près. La sûreté des collectivités demeure la priorité du gouvernement.",
			speaker: "Sécurité publique Canada",
			onRecord: "exact",
		},
		{
			passage: "a pris connaissance du rapport et en accepte les conclusions",
			speaker: "Julien Castonguay",
			onRecord: "altered",
		},
		{ passage: "Grammaire de l’esquive", speaker: null, onRecord: "set_apart" },
		{
			passage: "Quand il n’y a plus de sujet, c’est qu’il y a un coupable.",
			speaker: "Dieudonné Larivée",
			onRecord: "not_on_record",
		},
		{
			passage: "Si je vous donne un nom, je vous donne le mien.",
			speaker: null,
			onRecord: "not_on_record",
		},
		{ passage: "n’a pas répondu", speaker: null, onRecord: "set_apart" },
		{ passage: "refusé", speaker: null, onRecord: "set_apart" },
		{
			passage: "le conseil se réunira le 14 avril afin de décider de la suite",
			speaker: "Maude Ferland-Roy",
			onRecord: "exact",
		},
		{ passage: "transparence", speaker: null, onRecord: "set_apart" },
		{
			passage: "Nous collaborons pleinement avec les enquêteurs.",
			speaker: "Étienne Labonté",
			onRecord: "exact",
		},
		{ passage: "nous collaborons vaguement", speaker: null, onRecord: "set_apart" },
		{
			passage: "Je me suis trompé, et voici comment.",
			speaker: null,
			onRecord: "not_on_record",
		},
		{ passage: "jamais entendue", speaker: "Dieudonné Larivée", onRecord: "not_on_record" },
	],
	claims: [],
};

/** Agency copy, with straight quotation marks and apostrophes. */
const depeche: Article = {
	name: "dépêche : la classe politique",
	language: "fr",
	text: `Canada : l'affaire des munitions disparues gagne la classe politique

EXAMPLETON (Agence) - La disparition de dizaines de palettes de munitions dans un entrepôt privé de l'est du Canada a provoqué mercredi de vifs échanges au Parlement, au lendemain d'une perquisition.

L'opposition a réclamé la démission de la ministre de la Défense, Carla Voss. "On ne perd pas 41 palettes comme on perd ses clés", a lancé le chef conservateur du comité, Hubert Delage.

La ministre a répondu que "toute la lumière" serait faite. "Je n'ai pas l'habitude de compter à la place des militaires, et je ne vais pas commencer", a-t-elle dit, avant de quitter la salle sous les huées.

Interrogé par l'Agence, le ministère de la Défense nationale a indiqué que "aucun militaire n'a été blessé". "Le ministère n'entend pas interrompre les livraisons pendant l'enquête", a ajouté Julien Castonguay, conseiller principal en communications.

La société Northline Logistics, qui loue l'entrepôt, dit avoir respecté ses engagements. "Northline a livré toutes les commandes dans les délais prévus au contrat", a affirmé son directeur des affaires publiques, Étienne Labonté. Son principal actionnaire, Corvane Capital, n'a pas pu être joint dans l'immédiat.

La Gendarmerie royale du Canada (GRC), chargée de l'enquête, a lancé un appel à témoins. "Nous invitons toute personne qui détient de l'information à communiquer avec nous", a déclaré la caporale Sophie Arsenault, porte-parole.

Sollicités par l'Agence, le cabinet du premier ministre et le Bureau du Conseil privé n'ont pas réagi dans l'immédiat. Affaires mondiales Canada s'est refusé à tout commentaire.

A Washington, un porte-parole du département d'Etat a dit "suivre" le dossier et a renvoyé aux autorités canadiennes.

L'affaire a éclaté en mars, quand deux journaux ont publié des extraits d'un rapport intitulé "Vérification des stocks, site 9". Selon ce document, un comptage effectué en janvier avait permis de retrouver 371 palettes sur 412. "Aucune hypothèse ne peut être écartée", y écrivent les auteurs, qui citent l'erreur, le vol et "la négligence répétée".

Pour Solange Mbarga, chercheuse à l'Institut des politiques publiques d'Exampleton, l'externalisation est en cause. "Quand on confie la clé à un sous-traitant, on lui confie aussi le carnet", explique-t-elle. "Le problème n'est pas nouveau : en 2011 déjà, un audit avait parlé de 'gestion au crayon'."

Le syndicat des débardeurs a refusé de décharger, mercredi matin, deux conteneurs destinés au site. Le mouvement a pris fin à midi. Un vote est prévu vendredi.`,
	quotations: [
		{
			passage: "On ne perd pas 41 palettes comme on perd ses clés",
			speaker: "Hubert Delage",
			onRecord: "not_on_record",
		},
		{ passage: "toute la lumière", speaker: "Carla Voss", onRecord: "not_on_record" },
		{
			passage: "Je n'ai pas l'habitude de compter à la place des militaires, et je ne vais pas commencer",
			speaker: "Carla Voss",
			onRecord: "not_on_record",
		},
		{
			passage: "aucun militaire n'a été blessé",
			speaker: "ministère de la Défense nationale",
			onRecord: "exact",
		},
		{
			passage: "Le ministère n'entend pas interrompre les livraisons pendant l'enquête",
			speaker: "Julien Castonguay",
			onRecord: "altered",
		},
		{
			passage: "Northline a livré toutes les commandes dans les délais prévus au contrat",
			speaker: "Étienne Labonté",
			onRecord: "exact",
		},
		{
			passage: "Nous invitons toute personne qui détient de l'information à communiquer avec nous",
			speaker: "Sophie Arsenault",
			onRecord: "exact",
		},
		{ passage: "suivre", speaker: null, onRecord: "set_apart" },
		{ passage: "Vérification des stocks, site 9", speaker: null, onRecord: "set_apart" },
		{ passage: "Aucune hypothèse ne peut être écartée", speaker: null, onRecord: "not_on_record" },
		{ passage: "la négligence répétée", speaker: null, onRecord: "not_on_record" },
		{
			passage:
				"Quand on confie la clé à un sous-traitant, on lui confie aussi le carnet Le problème n'est pas nouveau : en 2011 déjà, un audit avait parlé de 'gestion au crayon'.",
			speaker: "Solange Mbarga",
			onRecord: "not_on_record",
		},
	],
	claims: [
		["could_not_be_reached", "?Corvane Capital"],
		["did_not_immediately_respond", "pmo"],
		["did_not_immediately_respond", "pco"],
		["refused", "gac"],
		["referred", "?département d'Etat"],
	],
};

const breve: Article = {
	name: "brève : le permis",
	language: "fr",
	text: `EN BREF

Le permis du chemin du Port sur la sellette

Exampleton, le 3 avril – Le sort de l’entrepôt du chemin du Port sera fixé ce mois-ci par le conseil municipal.

« La Ville n’a jamais été informée de la valeur des marchandises entreposées sur le chemin du Port », affirme Maude Ferland-Roy, porte-parole de la Ville d’Exampleton. « D’ici là, le permis demeure valide. »

En chiffres

– Superficie : 6200 m², sous un plafond de 9 m

– Loyer mensuel : non précisé

– Palettes prévues au bail : 412

– Palettes retrouvées en janvier : 371

Ils ont dit

« Un port sans entrepôt, c’est un quai. Mais un entrepôt sans registre, c’est un trou », a déclaré la mairesse Rosalinde Achard.

« Nous souhaitons un examen rapide, ordonné et public », a dit Tomas Eklund, président de l’Association des commerçants du Port.

« Je remercie les voisins de leur patience, a ajouté Mme Achard. Ils en ont depuis 2021 ; moi, je n’en aurais pas eu. »

L’Agence des services frontaliers du Canada a demandé un délai supplémentaire pour répondre à nos questions. Invoquant l’enquête en cours, le Service de police d’Exampleton n’a pas voulu commenter. La GRC s’en tient à une phrase : « Personne n’a été blessé. »

Assemblée publique

Une assemblée, « Le chemin du Port : et après ? », se tiendra à la salle des Marins le mercredi 9 avril, à 19 h. Ouverture des portes à 18 h 30. Les commentaires écrits sont reçus au greffe jusqu’au 11 avril à midi ; passé cette heure, ils resteront sans réponse.

Les personnes qui n’ont pu être jointes par le dépliant de la Ville peuvent appeler au greffe.

À lire aussi

Un recueil de photos du port, « Par l’eau et par le travail », paraît ces jours-ci. Son auteur, Octave Lindbergh, a passé 12 ans sur les quais. « On m’a toujours ouvert, dit-il. Il suffisait de ne pas demander ce qu’il y avait dedans. »

Précision

Dans notre édition de mardi, nous écrivions que Sécurité publique Canada n’avait pas répondu à nos questions. Sa réponse nous était parvenue la veille : « Sécurité publique Canada suit la situation de près. » Nos excuses.

L’Université de l’Exemple, que nous avions aussi interrogée, confirme par la voix de sa rectrice, Hélène Dussault, qu’elle « n’a pas signé d’entente avec Northline ».`,
	quotations: [
		{
			passage:
				"La Ville n’a jamais été informée de la valeur des marchandises entreposées sur le chemin du Port D’ici là, le permis demeure valide.",
			speaker: "Maude Ferland-Roy",
			onRecord: "altered",
		},
		{
			passage: "Un port sans entrepôt, c’est un quai. Mais un entrepôt sans registre, c’est un trou",
			speaker: "Rosalinde Achard",
			onRecord: "not_on_record",
		},
		{
			passage: "Nous souhaitons un examen rapide, ordonné et public",
			speaker: "Tomas Eklund",
			onRecord: "not_on_record",
		},
		{
			passage:
				"Je remercie les voisins de leur patience, Ils en ont depuis 2021 ; moi, je n’en aurais pas eu.",
			speaker: "Rosalinde Achard",
			onRecord: "not_on_record",
		},
		{ passage: "Personne n’a été blessé.", speaker: "GRC", onRecord: "altered" },
		{ passage: "Le chemin du Port : et après ?", speaker: null, onRecord: "set_apart" },
		{ passage: "Par l’eau et par le travail", speaker: null, onRecord: "set_apart" },
		{
			passage: "On m’a toujours ouvert, Il suffisait de ne pas demander ce qu’il y avait dedans.",
			speaker: "Octave Lindbergh",
			onRecord: "not_on_record",
		},
		{
			passage: "Sécurité publique Canada suit la situation de près.",
			speaker: "Sécurité publique Canada",
			onRecord: "exact",
		},
		{
			passage: "n’a pas signé d’entente avec Northline",
			speaker: "Hélène Dussault",
			onRecord: "exact",
		},
	],
	claims: [
		["asked_for_more_time", "cbsa"],
		["would_not_comment_citing", "eps"],
	],
};

export const french: readonly Article[] = [perquisition, enquete, reportage, chronique, depeche, breve].map(
	(article) => ({
		...article,
		text: typeset(article.text),
		quotations: article.quotations.map((quotation) => ({
			...quotation,
			passage: typeset(quotation.passage),
		})),
	}),
);

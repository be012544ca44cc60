/**
 * Replies as press offices write them, in both languages, from one line to a page, on every kind of terms. All invented,
 * but for one sentence that was printed: Ashley Lemire's.
 */
import { noBreakSpace as s } from "../../src/lines/grammar.ts";
import { type Asked, type Reply, story, time } from "../lines/story.ts";

/** The instant of the check: after every reply, before the embargoes end. */
export const at = time("20:00");

type Given = Partial<Reply> & Pick<Reply, "body">;

/** A statement by email, unless it says otherwise. */
const said = (speaker: string, title: string, reply: Given): Reply => ({
	at: "15:00",
	kind: "statement",
	speaker,
	title,
	...reply,
});

/** The same in French. */
const dit = (speaker: string, title: string, reply: Given): Reply =>
	said(speaker, title, { language: "fr", ...reply });

const offTheRecord = { terms: "off_the_record", proposedBy: "them", accepted: true } as const;
const background = { terms: "background", proposedBy: "them", accepted: true } as const;
const embargoed = { terms: "embargoed", embargo: "tomorrow 06:00" } as const;
const notAccepted = { proposedBy: "them", accepted: false } as const;

const marchetti = ["Priya Marchetti", "spokesperson"] as const;
const lindqvist = ["Tomas Lindqvist", "media relations officer"] as const;
const abidi = ["Hélène Abidi", "porte-parole"] as const;
const hadley = ["Noor Hadley", "media liaison officer"] as const;
const etuk = ["Colin Etuk", "media relations sergeant"] as const;
const dostie = ["Mireille Dostie", "conseillère en communications"] as const;
const baptiste = ["Wen Baptiste", "public affairs officer"] as const;
const fenn = ["Paul Fenn", "chief executive"] as const;
const roe = ["Alex Roe", ""] as const;
const farquhar = ["Odile Farquhar", "press secretary"] as const;

const emailed = ["09:30 email accepted_by_server"];

export const asked: readonly Asked[] = [
	{
		who: "csis",
		deadline: "17:00",
		attempts: emailed,
		replies: [
			said(...marchetti, { kind: "declined", body: "We will not be commenting." }),
			said(...marchetti, {
				kind: "acknowledgement",
				at: "10:05",
				body: "Hello,\n\nThank you for your message. We have received your questions and are looking into them. We will get back to you as soon as we are able to, but I cannot promise that it will be before your deadline.\n\nRegards,\nPriya Marchetti",
			}),
			said(...marchetti, {
				body: "The Service takes the protection of its people and of its sources very seriously. For that reason we cannot speak publicly about our investigations, our methods or our partners, unless a court requires it of us. What I can tell you is that no employee was dismissed last year over the matters raised in your letter, and that 14 of the 17 recommendations made by the review agency have been carried out in full.\n\nThe three that remain depend on changes to the Act, which are for Parliament to decide. If those changes are adopted before the summer, the Service expects to finish the work by March 2028. Until then, interim rules apply to every regional office, and they are audited twice a year by a team that reports directly to the Director.",
				quotes: [
					{
						text: "no employee was dismissed last year over the matters raised in your letter",
						fr: "aucun employé n’a été congédié l’an dernier pour les motifs évoqués dans votre lettre",
					},
				],
			}),
			said(...marchetti, {
				...offTheRecord,
				body: "Between us, the first version of the order was drawn up in a hurry over a long weekend, and two of the three signatures were added after it had already gone out to the regions. Nobody caught it until the auditors arrived in September.",
			}),
			said(...marchetti, {
				...background,
				body: "For background: the warrants your source describes were never sought from the Federal Court, because counsel advised that none were needed to read what the company had published on its own site. The file was closed in 11 days.",
			}),
			dit("Luc Sauvageau", "porte-parole", {
				body: `Le Service ne confirme pas l’existence de ses enquêtes, et il ne la nie pas non plus. Cela dit, nous pouvons vous assurer que tous nos employés suivent une formation obligatoire de 12 heures avant d’avoir accès à des renseignements personnels, et que cette formation est renouvelée tous les deux ans.\n\nQuant au document que vous citez, nous n’en avons pas reçu copie et nous ne pouvons donc pas en vérifier l’authenticité. Si vous acceptez de nous le transmettre, nous l’examinerons dans les cinq jours ouvrables.\n\nLuc Sauvageau\nRelations avec les médias${s}: medias@scrs.example`,
				quotes: [
					{
						text: "nous n’en avons pas reçu copie et nous ne pouvons donc pas en vérifier l’authenticité",
						en: "we were not given a copy of it and so we cannot check that it is genuine",
					},
				],
			}),
			said("Luc Sauvageau", "porte-parole", { body: "No." }),
		],
	},
	{
		who: "cse",
		deadline: "17:00",
		attempts: emailed,
		replies: [
			said(...lindqvist, {
				kind: "neither_confirm_nor_deny",
				body: "CSE can neither confirm nor deny the existence of the program you describe.",
			}),
			said(...lindqvist, {
				body: "The Cyber Centre issued its first advisory on 4 May and a second one on 11 May. Both urged operators to install the update without delay. By the end of that week 92 per cent of the federal servers on our list had been updated; the remaining 8 per cent had been taken off the network as a precaution. We have seen no sign that personal information left any federal system.",
			}),
			said(...lindqvist, {
				body: "CSE does not direct its activities at Canadians or at anyone in Canada. The law forbids it, and the Intelligence Commissioner reviews every ministerial authorization before it takes effect. Last year the Commissioner fully approved five authorizations, partly approved one and rejected none.\n\nYou asked how many employees had access to the database. We do not publish that figure. You asked whether any had been disciplined. One was, in 2024, for leaving a laptop in a taxi; the laptop was encrypted, it was found within three hours, and nothing on it had been read.\n\nYou asked, finally, whether the database has been deleted. It has not. It must be kept until the court case has ended, and it can be opened only by two people acting together. A record is made of each time, and that record is sent to the Commissioner every month.",
				quotes: [
					{
						text: "CSE does not direct its activities at Canadians or at anyone in Canada.",
						fr: "Le CST ne dirige pas ses activités contre des Canadiens ni contre quiconque se trouve au Canada.",
					},
				],
			}),
			said(...lindqvist, {
				...embargoed,
				body: "Tomorrow morning the Centre will publish a guide for small municipalities, along with free software that scans their mail servers for the flaw. Forty-one towns have tested it since January, and all but three found at least one machine they had forgotten about.",
			}),
			dit("Maude Thériault", "gestionnaire des relations avec les médias", {
				body: "Nous n’avons jamais partagé de données avec cette entreprise. Aucun contrat ne nous lie à elle, et aucun de nos employés n’a assisté à la conférence de Genève dont parle votre article.",
			}),
			dit("Maude Thériault", "gestionnaire des relations avec les médias", {
				kind: "declined",
				body: "Le CST ne fera aucun commentaire à ce sujet.",
			}),
		],
	},
	{
		who: "gac",
		deadline: "17:00",
		attempts: emailed,
		replies: [
			dit(...abidi, {
				body: `Le Canada suit la situation de près. Au moment où je vous écris, 212 Canadiens se sont inscrits auprès de notre ambassade, dont 37 enfants. Nos agents consulaires ont pu parler à la plupart d’entre eux. Deux personnes restent introuvables.\n\nNous déconseillons tout voyage dans la région, sauf pour des raisons familiales impérieuses. Ceux qui s’y trouvent déjà devraient partir par la route du nord, tant qu’elle demeure ouverte, et ne pas attendre un vol d’évacuation${s}: aucun n’est prévu pour l’instant.\n\nLa ministre a parlé à son homologue dimanche et de nouveau mardi matin. Elle lui a demandé de garantir la sécurité de nos ressortissants et de laisser passer les convois humanitaires. Elle n’a pas abordé la question des livraisons d’armes, qui relève d’un autre ministère.`,
				quotes: [
					{
						text: "Nous déconseillons tout voyage dans la région, sauf pour des raisons familiales impérieuses.",
						en: "We advise against all travel to the region, except for pressing family reasons.",
					},
				],
			}),
			dit(...abidi, {
				kind: "acknowledgement",
				at: "11:20",
				body: "Bonjour, nous avons bien reçu votre demande et nous reviendrons vers vous.",
			}),
			dit(...abidi, {
				...background,
				body: "À titre d’information seulement : l’ambassadeur avait demandé son rappel dès le mois de juin, mais sa lettre est restée six semaines sur un bureau avant que quelqu’un ne la lise.",
			}),
			dit(...abidi, {
				body: "Les allégations de votre source sont fausses. L’ambassade n’a pas fermé ses portes un seul jour cette année.",
				kind: "denial",
			}),
			said("Graham Osei", "media relations advisor", {
				body: "Consular officials met the family on three occasions and remain in contact with them. Due to the provisions of the Privacy Act, no further information can be disclosed.",
				reason: "privacy",
				passage: "the provisions of the Privacy Act",
			}),
			said("Graham Osei", "media relations advisor", {
				body: "The answers to your questions are as follows:\n\n1. The mission in question reopened on 2 February with a staff of nine.\n2. No diplomat was expelled. One was recalled at the end of a normal posting.\n3. The cost of the move was $1.3 million, not the $3.1 million stated in the documents you refer to.\n4. We have nothing to add to the statement that the minister made on 9 January: https://example.com/statements/2026-01-09\n\nPlease attribute the above to Global Affairs Canada.",
			}),
			said("Graham Osei", "media relations advisor", {
				...offTheRecord,
				body: "Off the record, the move was a mess from start to finish. The landlord changed the locks twice, the generators arrived without fuel, and for nine days the only working telephone was the cook’s.",
			}),
		],
	},
	{
		who: "dnd",
		deadline: "17:00",
		attempts: emailed,
		replies: [
			said("Ashley Lemire", "senior communications advisor", {
				kind: "declined",
				outlet: "National Post",
				reason: "leaked_documents",
				passage: "leaked documents",
				body: "The Government of Canada does not comment on leaked documents.",
				quotes: [
					{
						text: "The Government of Canada does not comment on leaked documents.",
						fr: "Le gouvernement du Canada ne commente pas les documents coulés.",
					},
				],
				also: ["csis", "cse"],
			}),
			said(...hadley, {
				body: "A total of 31 vehicles were delivered between April and November. Of these, 22 are in service, six are being used for training and three are waiting for parts from the manufacturer. None has been involved in an accident. The Department did not cancel the order, nor has it asked for its money back.\n\nThe delay was caused by a shortage of brake assemblies, which affected every customer of this supplier and not only the Department. We expect the remaining 19 vehicles before the end of the fiscal year, provided that the port stays open. Should it close again, delivery would slip to June.",
			}),
			said(...hadley, {
				kind: "referral",
				referredTo: "forces",
				body: "That is a question for the Canadian Armed Forces.",
			}),
			said(...hadley, {
				...notAccepted,
				body: "This is on background and not for quotation: the deputy minister signed the waiver herself after the engineers had advised against it in writing on two separate occasions.",
			}),
			said("Noor Hadley and Wen Baptiste", "media liaison officers", {
				office: "",
				also: ["forces"],
				body: "This is a joint statement by the Department of National Defence and the Canadian Armed Forces. We regret the distress that the exercise caused to the people of the valley. Low flying will not resume there before the school year ends, and when it does, residents will be given at least ten days’ notice by mail and by radio. Claims for broken windows may be sent to the base until 30 September; we have paid 46 so far and refused two.",
			}),
			dit("Solange Petitclerc", "conseillère principale", {
				body: "Le ministère a remis 31 véhicules aux unités entre avril et novembre. Il n’a ni annulé la commande ni demandé de remboursement. Les freins défectueux ont été remplacés aux frais du fabricant, et chaque véhicule a parcouru 500 kilomètres d’essai avant d’être accepté. À notre connaissance, personne n’a été blessé.\n\nSolange Petitclerc\nConseillère principale, Affaires publiques",
				quotes: [
					{
						text: "Il n’a ni annulé la commande ni demandé de remboursement.",
						en: "It has neither cancelled the order nor asked for a refund.",
					},
				],
			}),
		],
	},
	{
		who: "rcmp",
		deadline: "17:00",
		attempts: emailed,
		replies: [
			said(...etuk, {
				kind: "declined",
				reason: "before_the_courts",
				passage: "the matter is before the courts",
				body: "As the matter is before the courts, it would be inappropriate for us to comment at this time.",
			}),
			said(...etuk, {
				body: "Officers were called to the warehouse at 2:14 a.m. and the first of them arrived nine minutes later. They found two men, aged 34 and 51, who were not armed and who did not resist. A third man left before police arrived; we are asking anyone who saw a grey van near the river that night to call us.\n\nContrary to what has been reported, no shots were fired and no dog was used. The younger man was treated for a cut to his hand, which he had suffered while climbing a fence. Both were released on conditions and will appear in court on 18 June. It is too early to say whether further charges will be laid, but we do not believe that the public is at risk.",
			}),
			said(...etuk, {
				kind: "interview",
				channel: "phone",
				body: "I can’t get into that. What I will say is that nobody on my team slept much that week, and nobody complained about it either. We made 63 calls in two days. If somebody had picked up the phone on the Monday, we wouldn’t be having this conversation.",
			}),
			said(...etuk, {
				...offTheRecord,
				body: "You did not hear this from me, but the informant had been calling the wrong detachment for a month, and the constable who answered thought that it was a joke.",
			}),
			said(...etuk, { kind: "declined", body: "No comment." }),
			dit("Bérénice Laflèche", "caporale, relations avec les médias", {
				body: "L’enquête se poursuit et aucune accusation n’a été portée à ce jour. Trois suspects ont été interrogés, puis relâchés sans condition. La GRC invite toute personne qui se trouvait près du quai entre 22 h et minuit à communiquer avec le détachement, même si ce qu’elle a vu lui semble sans importance.",
			}),
			dit("Bérénice Laflèche", "caporale, relations avec les médias", {
				...embargoed,
				body: "Les deux agents seront décorés samedi pour avoir sorti quatre enfants de la rivière. Ils ont demandé que leurs noms ne soient pas publiés avant que leurs familles en aient été informées.",
			}),
		],
	},
	{
		who: "cbsa",
		deadline: "17:00",
		attempts: emailed,
		replies: [
			dit(...dostie, {
				body: `L’Agence a acheté 18 appareils au coût de 6,4 millions de dollars. Onze sont déjà en service dans les ports de la côte Est. Ils permettent d’inspecter un conteneur en moins de quatre minutes, sans l’ouvrir et sans danger pour le conducteur.\n\nUn appareil est tombé en panne trois fois en mai. Le fabricant l’a remplacé sans frais. Contrairement à ce qu’affirme le syndicat, aucun quart de travail n’a été supprimé à cause des appareils${s}; 24 agents ont plutôt été formés pour les utiliser.\n\nNous ne pouvons pas vous dire combien de conteneurs sont inspectés chaque jour, car cette information aiderait les contrebandiers.`,
				quotes: [
					{
						text: "aucun quart de travail n’a été supprimé à cause des appareils",
						en: "no shift was cut because of the machines",
					},
				],
			}),
			dit(...dostie, {
				kind: "asked_for_more_time",
				body: "Pourriez-vous nous accorder un délai jusqu’à mercredi midi ? La personne qui connaît le dossier est en congé.",
			}),
			dit(...dostie, {
				...offTheRecord,
				body: "Entre nous, l’appareil du quai numéro sept n’a jamais fonctionné plus d’une heure d’affilée, et les agents l’ont recouvert d’une bâche pour que personne ne leur pose de questions.",
			}),
			said("Harriet Nakamura", "senior spokesperson", {
				body: "Every traveller who was turned back in the week of 8 July was told why and was given the decision in writing. Out of 1,204 decisions, 19 were challenged and seven were overturned. The Agency accepts those seven decisions and has changed its instructions to officers accordingly.",
			}),
			said("Harriet Nakamura", "senior spokesperson", {
				body: "The Agency does not keep phones longer than 30 days unless a judge allows it. Officers may not search a phone simply because its owner is a journalist, and they must note their reasons before they open it. In the case you describe those reasons were noted at 6:52 p.m., which was after the search and not before it. That should not have happened, and the Agency has apologized to the traveller in person.\n\nThe officer has since completed the training that is required of all new recruits. She was not suspended. Her supervisor, who had approved the search by telephone, retired in the spring for reasons that have nothing to do with this case.",
				quotes: [
					{
						text: "That should not have happened, and the Agency has apologized to the traveller in person.",
						fr: "Cela n’aurait pas dû se produire, et l’Agence a présenté ses excuses au voyageur en personne.",
					},
				],
			}),
		],
	},
	{
		who: "forces",
		deadline: "17:00",
		attempts: emailed,
		replies: [
			said(...baptiste, {
				body: "We lost radio contact with the patrol at 03:40 on Saturday and found it again at 09:15. All eight members are well. They had sheltered from the wind in a hunter’s cabin, exactly as they had been trained to.",
			}),
			said(...baptiste, {
				kind: "partial",
				body: "Thank you for your questions on the housing of recruits at the northern base.\n\nThe barracks were inspected in March by an engineer from outside the military. She found mould in four of the 26 rooms and a broken vent in one. The four rooms were emptied the same evening, and nobody has slept in them since. Fifteen recruits were seen by a doctor, who found no illness that could be linked to the mould; one was given an inhaler for asthma that he had reported before he enlisted.\n\nThe contract for repairs was awarded on 2 June to the lowest of five bidders. Work is to begin in August and to last seven weeks. While it lasts, recruits will live in tents that are heated, dry and equipped with running water. We know that tents are not barracks. We also know that waiting another winter would have been worse.\n\nAs for the letter that you mention, the commanding officer answered it on 20 April, the day after she received it. She offered to meet the parents and to show them the rooms. Some accepted; most did not reply. No recruit has been punished, or will be, for speaking to a reporter.\n\nWe cannot discuss the grievance that one recruit has filed, because doing so would breach the rules that protect him. If it is upheld, the result will be made public in the usual way, without names.",
			}),
			said(...baptiste, {
				...background,
				body: "On background only, the tents were borrowed from a field hospital that was about to be sold, and the buyer has threatened to sue unless he gets them back before the snow.",
			}),
			said(...baptiste, {
				kind: "declined_interview",
				body: "The general is not available for an interview, but I am happy to send you a statement.",
			}),
			dit("Florent Kassis", "officier des affaires publiques", {
				body: "Les réservistes ont rempli 40 000 sacs de sable en trois jours. Aucun n’a été blessé, bien que deux aient été traités pour un coup de chaleur. Ils resteront sur place tant que la municipalité aura besoin d’eux, mais ils ne remplaceront pas les policiers.",
			}),
			dit("Florent Kassis", "officier des affaires publiques", { body: "Oui, sans hésiter." }),
		],
	},
	{
		who: "company",
		deadline: "17:00",
		attempts: emailed,
		replies: [
			said(...fenn, {
				kind: "interview",
				channel: "phone",
				body: "Look, we made a mistake and we own it. The first batch should never have left the plant. But to say that we knew, that we hid it, that somebody got paid off: that is a lie, and I’ll say so to anyone who asks. I have worked here for 28 years. My daughter works here. Do you think I would send her down a line that I thought was dangerous?",
			}),
			said(...fenn, {
				body: "Example Scanners has delivered more than 2,600 machines in 19 countries and has never been found liable for an injury. The three incidents described in your letter were reported to the regulator within 24 hours, as the law requires. In none of them did the machine itself fail: in two, the shield had been removed by the operator; in the third, the power supply had been modified.\n\nThe company did not pay the inspector, did not employ his wife, and did not contribute to the campaign of any candidate. It did sponsor a hockey team, for $1,500 a year, between 2019 and 2022.",
			}),
			said("Lenore Adeyemi", "general counsel", {
				kind: "lawyers_letter",
				channel: "letter",
				body: "My client categorically denies each of the allegations. Should you publish them, we will seek damages without further notice. Nothing in this letter waives any right that my client may have, nor does it admit that any document in your possession is authentic.",
			}),
			said(...fenn, {
				...offTheRecord,
				body: "Look, this stays between us: the shields were my idea. Engineering wanted steel, purchasing wanted plastic, and I sided with purchasing because we were six weeks late and the bank was on the phone every morning.",
			}),
			said("Lenore Adeyemi", "general counsel", {
				kind: "statement",
				...notAccepted,
				terms: "not_for_attribution",
				body: "Not to be attributed: a settlement was offered in the spring, the other side turned it down within the hour, and the amount was a good deal lower than what your paper has been told.",
			}),
			dit("Yannick Beausoleil", "directeur de l’usine", {
				kind: "interview",
				channel: "phone",
				body: "On n’a rien à cacher. Les inspecteurs viennent quand ils veulent, ils ouvrent les portes qu’ils veulent. La semaine passée, ils sont restés deux jours et ils n’ont trouvé que des vis mal serrées. Si quelqu’un a une preuve du contraire, qu’il la montre.",
			}),
		],
	},
	{
		who: "person",
		deadline: "17:00",
		attempts: emailed,
		replies: [
			said(...roe, { kind: "declined", body: "I would rather not say anything until the report is out." }),
			said(...roe, {
				body: "I wrote that memo. I stand by every word of it. I sent it to four people, and only one of them ever answered, to tell me that I should stop putting such things in writing. I left in May because my contract had ended, not because anyone made me leave.",
			}),
			said(...roe, {
				...offTheRecord,
				body: "Please keep this to yourself: the one who answered me was the deputy, and she rang me at home that night to apologize for the tone of her own message.",
			}),
			said(...roe, { body: "That’s not what happened." }),
		],
	},
	{
		who: "minister",
		deadline: "17:00",
		attempts: emailed,
		replies: [
			said(...farquhar, {
				body: "The minister has always said that the fund must help those who need it most. Since it opened, 5,310 families have received a payment, on average within 16 days of applying. Fewer than one application in a hundred has been turned down.\n\nThe minister did not intervene in any of these decisions. She met the applicant you name once, at a public event attended by about 300 people, and has never spoken to him since. Neither she nor any member of her staff owns shares in his company.\n\nWhile the minister regrets that some families waited longer than they should have, she is confident that the new system, which will open on 1 October, will put an end to such delays.",
				quotes: [
					{
						text: "The minister did not intervene in any of these decisions.",
						fr: "La ministre n’est intervenue dans aucune de ces décisions.",
					},
				],
			}),
			said(...farquhar, {
				...embargoed,
				body: "The minister will announce on Tuesday that the fund is to be doubled to $84 million and that renters, who were shut out of it until now, will be able to apply without a letter from their landlord.",
			}),
			dit("Ghislain Morency", "attaché de presse", {
				body: `La ministre n’a pas l’intention de démissionner. Elle répondra à toutes les questions du comité le 12 mars, comme elle s’y est engagée, et elle remettra ses agendas au commissaire si celui-ci les demande. D’ici là, elle n’accordera pas d’entrevue.\n\nL’opposition réclame une enquête publique depuis des semaines${s}: elle en a le droit, mais elle n’a toujours pas dit sur quoi cette enquête devrait porter.`,
				quotes: [
					{
						text: "La ministre n’a pas l’intention de démissionner.",
						en: "The minister does not intend to resign.",
					},
				],
			}),
			dit("Ghislain Morency", "attaché de presse", {
				...offTheRecord,
				body: "Je vous le dis en toute confidence : la lettre de démission est déjà écrite, elle attend dans un tiroir, et il n’y manque que la date.",
			}),
			dit("Ghislain Morency", "attaché de presse", {
				body: "Non, la ministre n’était pas au courant.",
			}),
		],
	},
];

export const facts = story(asked);

/** Sentences that were put aside: nothing is tuned on them, and what fails of them is not shown. */
import { type ClaimRow, rowIn } from "./row.ts";

const en = rowIn("en");
const fr = rowIn("fr");

export const aside: readonly ClaimRow[] = [
	en("The RCMP declined to comment.", ["declined", "rcmp"]),
	en("Northline did not respond to a request for comment.", ["did_not_respond", "northline"]),
	en("Northline declined the offer of a second contract."),
	fr("La GRC n’a pas voulu commenter.", ["declined", "rcmp"]),
	fr("Northline n’a pas répondu à nos questions.", ["did_not_respond", "northline"]),
	fr("Northline a décliné l’offre d’un second contrat."),
];

import type { Role } from "../vocabulary.ts";

/** Who may do what. Routes and views both ask this table; which stories a person sees is a matter of `visibleStories`. */
export const may = {
	/** Everything that is not restricted, and the restricted stories one is on. */
	read: ["journalist", "editor", "administrator", "counsel"],
	/** Stories, inquiries, attempts, replies, quotes, corrections, the directory. */
	log: ["journalist", "editor", "administrator"],
	/** That a quote may be printed. */
	approve: ["editor", "administrator"],
	/** The house style, fair time, and other settings of the newsroom. */
	decide: ["editor", "administrator"],
	/** People and their invitations; the example data. */
	administer: ["administrator"],
} as const satisfies Record<string, readonly Role[]>;

export type Permission = keyof typeof may;

export function can(viewer: { role: Role }, what: Permission): boolean {
	return (may[what] as readonly Role[]).includes(viewer.role);
}

/** One's own sessions, tokens and email; administrators look after everybody's. */
export function mayManage(viewer: { id: number; role: Role }, personId: number): boolean {
	return viewer.id === personId || can(viewer, "administer");
}

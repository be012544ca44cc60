/** What a draft is held against: the record of its story at an instant, as plain data. */
import type { LineOrganization, StoryFacts } from "../lines/facts.ts";
import type { HouseStyle } from "../lines/style.ts";

export interface DirectoryOrganization extends LineOrganization {
	/** Other names in use, in either language, as somebody entered them. */
	readonly aliases: readonly string[];
}

/** Somebody or something that the story is about, and who should be asked. */
export interface Subject {
	readonly name: string;
	/** Id in the directory; null: it is not there. */
	readonly organizationId: number | null;
}

export interface DraftRecord {
	/** The instant as of which the draft is checked. */
	readonly at: Date;
	/** As of that instant. */
	readonly facts: StoryFacts;
	readonly style: HouseStyle;
	/** The whole directory. */
	readonly organizations: readonly DirectoryOrganization[];
	readonly subjects: readonly Subject[];
	/** What the newsroom itself wrote to them: letters and questions. Whoever repeats these quotes nobody. */
	readonly ownWords: readonly string[];
}

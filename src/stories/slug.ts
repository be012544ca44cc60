/** The title's first words in plain lower-case letters: "election-a-montreal"; "story" when it has none. */
export function slugFrom(title: string): string {
	const plain = title
		.normalize("NFKD")
		.replace(/\p{M}/gu, "")
		.toLowerCase()
		.replace(/['’]/g, "")
		.replace(/[^a-z0-9]+/g, "-")
		.replace(/^-+|-+$/g, "");
	if (plain.length <= 50) return plain || "story";
	const cut = plain.slice(0, 51);
	return cut.slice(0, cut.includes("-") ? cut.lastIndexOf("-") : 50);
}

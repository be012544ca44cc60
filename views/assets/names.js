// While the name of an organization is being typed: those that it may be are offered under the field. Without this, what
// is typed is looked up when the form is sent.

/** Waited after a key, in milliseconds, so that not every letter is asked about. */
const pause = 120;
let waiting;
let asked = 0;

/** Puts what a name's beginning may mean into the field's list; an answer to what was typed before is dropped. */
async function offer(field) {
	const number = ++asked;
	const q = field.value.trim();
	if (q === "") return field.list.replaceChildren();
	try {
		const answer = await fetch(`${field.dataset.names}?${new URLSearchParams({ q: q.slice(0, 200) })}`, {
			headers: { Accept: "application/json" },
		});
		if (!answer.ok || number !== asked) return;
		const { items } = await answer.json();
		const inFrench = document.documentElement.lang.startsWith("fr");
		field.list.replaceChildren(
			...items.map((one) => {
				const option = document.createElement("option");
				option.value = inFrench ? one.nameFr : one.nameEn;
				// Browsers offer what holds the letters typed, here or in the name.
				option.label = [
					...new Set([one.abbreviationEn, one.abbreviationFr, inFrench ? one.nameEn : one.nameFr]),
				]
					.filter((name) => name !== "" && name !== option.value)
					.join(" · ");
				return option;
			}),
		);
	} catch {
		// Out of reach: the form asks when it is sent.
	}
}

document.addEventListener("input", (event) => {
	const field = event.target;
	if (!field.matches("input[data-names]")) return;
	clearTimeout(waiting);
	// Chosen from the list: nothing more is to be offered.
	if (event.inputType === "insertReplacementText" || !event.inputType) return;
	waiting = setTimeout(() => offer(field), pause);
});

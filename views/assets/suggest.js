// While a reply is being logged: what it most likely is, by how earlier ones with the same words were logged. It is shown as
// soon as the words are there, and filled in only when somebody asks for it. Without this, two buttons do the same.

const panel = () => document.querySelector("[data-suggestion]");
const form = panel()?.closest("form");
let asked = 0;

/** Shows what the program says of the words as they are; an answer to older words is dropped. */
async function suggest() {
	const number = ++asked;
	const { body, language } = form.elements;
	const address = panel().querySelector("button").formAction;
	if (body.value.trim() === "") return;
	try {
		const answer = await fetch(address, {
			method: "POST",
			headers: { Accept: "text/html" },
			body: new URLSearchParams({ body: body.value, language: language.value }),
		});
		if (!answer.ok) return;
		const page = new DOMParser().parseFromString(await answer.text(), "text/html");
		const found = page.querySelector("[data-suggestion]");
		if (found && number === asked) panel().replaceChildren(...found.childNodes);
	} catch {
		// Out of reach: the reply is logged without it.
	}
}

/** Puts the suggestion into the fields, and goes to the first of them. */
function fill({ kind, reason, passage }) {
	const { elements } = form;
	elements.kind.value = kind;
	if (reason !== "") {
		elements.reason.value = reason;
		elements.reasonPassage.value = passage;
		elements.reason.closest("details").open = true;
	}
	elements.kind.focus();
}

if (form) {
	form.elements.body.addEventListener("change", suggest);
	form.elements.body.addEventListener("input", (event) => {
		if (event.inputType === "insertFromPaste" || event.inputType === "insertFromDrop") suggest();
	});
	panel().addEventListener("click", (event) => {
		const button = event.target.closest("button");
		if (!button) return;
		event.preventDefault();
		if (button.name === "fill") fill(button.dataset);
		else suggest();
	});
}

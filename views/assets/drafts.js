// Quicker ways through a draft check, and a draft pasted with its structure. Nothing here is needed.

// ---- from finding to finding: in the draft and beside it ----

const column = document.querySelector(".against > aside");
const findings = () => [...document.querySelectorAll("[data-finding]")];

function current() {
	return document.querySelector("[data-finding][aria-current]");
}

/** The id of the finding one is at, for what comes in anew. */
let at = "";

/** Shows which finding one is at, in both columns, and gives `c` to its button. */
function mark(finding) {
	for (const one of document.querySelectorAll(".against [aria-current=true]:not(nav a)"))
		one.removeAttribute("aria-current");
	document.querySelector('[data-copy][data-key="c"]')?.removeAttribute("data-key");
	at = finding?.id ?? "";
	if (!finding) return;
	finding.setAttribute("aria-current", "true");
	for (const words of document.querySelectorAll(`[data-covers~="${finding.dataset.finding}"]`))
		words.setAttribute("aria-current", "true");
	finding.querySelector("[data-copy]")?.setAttribute("data-key", "c");
}

function goTo(finding) {
	mark(finding);
	finding.focus({ preventScroll: true });
	finding.scrollIntoView({ block: "nearest" });
	// Beside each other, both can be in view; below each other, the finding is.
	if (getComputedStyle(column).position === "sticky") {
		document.getElementById(`passage-${finding.dataset.finding}`)?.scrollIntoView({ block: "center" });
	}
}

if (column) {
	const steps = document.querySelector("[data-steps]");
	if (steps) steps.hidden = false;
	document.addEventListener("click", (event) => {
		const step = event.target.closest("[data-step]");
		if (!step) return;
		const all = findings();
		const place = all.indexOf(current());
		const next = all[place === -1 ? 0 : place + Number(step.dataset.step)];
		if (next) goTo(next);
	});
	// Whoever follows a link into the findings, or works in one, is at it.
	const follow = () => {
		const target = document.getElementById(location.hash.slice(1));
		if (target?.matches("[data-finding]")) mark(target);
	};
	addEventListener("hashchange", follow);
	follow();
	document.addEventListener("focusin", ({ target }) => {
		const finding = target.closest("[data-finding]");
		if (finding && finding !== current()) mark(finding);
	});
	document.addEventListener("keydown", (event) => {
		if (event.key !== "Enter" || !event.target.matches("[data-finding]")) return;
		const folded = event.target.querySelector("details:not(.keep):not([open]) > summary");
		(folded ?? event.target.querySelector("[data-follow]"))?.click();
	});
	// What came in by itself is not marked yet.
	document.addEventListener("live", () => mark(document.getElementById(at)));
}

// ---- a draft pasted from a word processor or a page keeps its structure, until it is edited here ----

const text = document.getElementById("draft-text");
const form = text?.form;

/** The text of some HTML, a line for each block, for whoever pasted it and was refused. */
function textOf(html) {
	const page = new DOMParser().parseFromString(html, "text/html");
	for (const element of page.querySelectorAll("script, style, template")) element.remove();
	for (const element of page.querySelectorAll("p, div, h1, h2, h3, h4, h5, h6, li, tr, blockquote, br"))
		element.append("\n");
	return page.body.textContent.replace(/\n\s*\n\s*/g, "\n").trim();
}

if (form) {
	const html = form.elements.html;
	const note = form.querySelector("[data-with-structure]");
	const keep = (structure) => {
		html.value = structure;
		note.hidden = structure === "";
	};
	if (html.dataset.html !== "") {
		text.value = textOf(html.dataset.html);
		keep(html.dataset.html);
	}
	let pasting = false;
	text.addEventListener("paste", (event) => {
		const structure = event.clipboardData?.getData("text/html") ?? "";
		const isWhole = text.selectionStart === 0 && text.selectionEnd === text.value.length;
		// More than the program takes goes as plain text.
		if (structure === "" || !isWhole || structure.length > 5_000_000) return;
		pasting = true;
		keep(structure);
	});
	text.addEventListener("input", () => {
		if (!pasting) keep("");
		pasting = false;
	});
	// One draft is sent: the file that was chosen, else what was pasted with its structure, else the text.
	const file = form.elements.file;
	form.addEventListener("submit", () => {
		const isFile = file.files.length > 0 && text.value === text.defaultValue;
		if (isFile) keep("");
		text.disabled = isFile || html.value !== "";
	});
	addEventListener("pageshow", () => {
		text.disabled = false;
	});
}

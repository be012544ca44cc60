// Quicker ways to do what every page does without them. Nothing here is needed.

import "./live.js";
import "./names.js";
import "./suggest.js";

// ---- keys: each acts on the element that names it in data-key; single keys can be switched off ----

const help = document.getElementById("shortcuts");
const keysSwitch = help?.querySelector("[data-keys-switch]");
const keysOff = "keys-off";

function isTyping(element) {
	return element.matches(
		"select, textarea, [contenteditable], input:not([type=radio], [type=checkbox], [type=file])",
	);
}

function go(target) {
	if (target.matches("a, button, summary")) return target.click();
	target.closest("details")?.setAttribute("open", "");
	const field = target.matches("input, select, textarea")
		? target
		: target.querySelector(
				"input:checked, input:not([type=hidden], [type=radio], [type=checkbox]), select, textarea, a, button:not(.unseen)",
			);
	field?.focus();
	target.scrollIntoView({ block: "nearest" });
}

document.addEventListener("keydown", (event) => {
	if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || event.repeat) return;
	if (localStorage.getItem(keysOff) || document.querySelector("dialog[open]") || isTyping(event.target))
		return;
	if (event.key === "?" && help) {
		event.preventDefault();
		help.showModal();
		return;
	}
	if (!/^[a-z/]$/.test(event.key)) return;
	const named = [...document.querySelectorAll(`[data-key="${event.key}"]`)];
	// Of two ways to the same, the one that this screen has room for.
	const target = named.find((one) => one.getClientRects().length > 0) ?? named[0];
	if (!target) return;
	// Otherwise the key would be typed into the field it leads to.
	event.preventDefault();
	go(target);
});

if (help && keysSwitch) {
	keysSwitch.checked = !localStorage.getItem(keysOff);
	keysSwitch.addEventListener("change", () => {
		if (keysSwitch.checked) localStorage.removeItem(keysOff);
		else localStorage.setItem(keysOff, "1");
	});
	const opener = document.querySelector("[data-opens-shortcuts]");
	opener.hidden = false;
	opener.addEventListener("click", () => help.showModal());
}

// ---- quotes: selecting words of a reply fills the form that marks them ----

const quoteForms = new Map(
	[...document.querySelectorAll("form[data-quote-for]")].map((form) => [form.dataset.quoteFor, form]),
);
const markHere = document.createElement("button");
markHere.className = "primary mark-here";
// Pressing it must not take the selection away first.
markHere.addEventListener("pointerdown", (event) => event.preventDefault());

const bodyAt = (node) =>
	(node.nodeType === Node.ELEMENT_NODE ? node : node.parentElement)?.closest("[data-reply-body]") ?? null;

/** What is selected within one reply's body: its offsets in UTF-16 code units, without the white space at its ends. */
function selectedPassage() {
	const selection = getSelection();
	if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
	const range = selection.getRangeAt(0);
	// Three clicks select a paragraph up to the start of what follows it, outside the body.
	const body = bodyAt(range.startContainer) ?? bodyAt(range.endContainer);
	if (!body) return null;
	const within = document.createRange();
	within.selectNodeContents(body);
	if (range.compareBoundaryPoints(Range.START_TO_START, within) > 0) {
		within.setStart(range.startContainer, range.startOffset);
	}
	if (range.compareBoundaryPoints(Range.END_TO_END, within) < 0) {
		within.setEnd(range.endContainer, range.endOffset);
	}
	const raw = within.toString();
	const before = document.createRange();
	before.selectNodeContents(body);
	before.setEnd(within.startContainer, within.startOffset);
	const start = before.toString().length + raw.length - raw.trimStart().length;
	const passage = raw.trim();
	return passage === "" ? null : { body, start, end: start + passage.length, passage, range: within };
}

function offerToMark() {
	const found = selectedPassage();
	const form = found && quoteForms.get(found.body.dataset.replyBody);
	if (!form) {
		if (document.activeElement !== markHere) markHere.remove();
		return;
	}
	const { start, end, passage } = form.elements;
	start.value = found.start;
	end.value = found.end;
	passage.value = found.passage;
	form.id ||= `quote-${form.dataset.quoteFor}`;
	markHere.setAttribute("form", form.id);
	markHere.textContent = form.querySelector("button:not([type=button])").textContent;
	found.body.after(markHere);
	const lines = found.range.getClientRects();
	const last = lines[lines.length - 1] ?? found.body.getBoundingClientRect();
	const origin = markHere.offsetParent ?? document.documentElement;
	const from = origin.getBoundingClientRect();
	const widest = document.documentElement.clientWidth - markHere.offsetWidth - 8;
	markHere.style.left = `${Math.max(8, Math.min(last.right - markHere.offsetWidth, widest)) - from.left}px`;
	markHere.style.top = `${last.bottom - from.top + 6}px`;
}

if (quoteForms.size > 0) {
	document.addEventListener("selectionchange", () => {
		// Typing in a field moves a selection of its own.
		if (!document.activeElement || !isTyping(document.activeElement)) offerToMark();
	});
	for (const form of quoteForms.values()) {
		const { start, end, passage } = form.elements;
		// Words typed or pasted are looked up by the server.
		passage.addEventListener("input", () => {
			start.value = "";
			end.value = "";
		});
	}
}

// ---- copying: the words of an element, as plain text and as HTML without our links ----

const offerToCopy = (within) => {
	for (const button of within.querySelectorAll("[data-copy]")) button.hidden = false;
};
offerToCopy(document);
// What comes in by itself brings its buttons.
new MutationObserver(() => offerToCopy(document)).observe(document.getElementById("main"), {
	childList: true,
	subtree: true,
});

function select(element) {
	const selection = getSelection();
	selection.removeAllRanges();
	selection.selectAllChildren(element);
}

document.addEventListener("click", async (event) => {
	const button = event.target.closest("[data-copy]");
	const source = button && document.querySelector(button.dataset.copy);
	if (!source) return;
	const text = source.textContent.trim();
	const paragraph = document.createElement("p");
	if (source.lang) paragraph.lang = source.lang;
	paragraph.textContent = text;
	try {
		await navigator.clipboard.write([
			new ClipboardItem({
				"text/plain": new Blob([text], { type: "text/plain" }),
				"text/html": new Blob([paragraph.outerHTML], { type: "text/html" }),
			}),
		]);
		button.textContent = button.dataset.copied;
	} catch {
		// No clipboard here, as over plain HTTP: it is selected, to be copied by hand.
		select(source);
	}
});

// ---- forms: sent once, and nothing typed is left behind by accident ----

let leavingWith = null;

function disableButtons(form, disabled) {
	for (const button of document.querySelectorAll("button"))
		if (button.form === form) button.disabled = disabled;
}

document.addEventListener("submit", (event) => {
	const form = event.target;
	if (event.defaultPrevented || form.method !== "post") return;
	if (form.hasAttribute("data-sent")) return event.preventDefault();
	form.setAttribute("data-sent", "");
	leavingWith = form;
	// Only now: a disabled button's own value would not be sent.
	setTimeout(() => disableButtons(form, true));
});

addEventListener("pageshow", () => {
	leavingWith = null;
	for (const form of document.querySelectorAll("form[data-sent]")) {
		form.removeAttribute("data-sent");
		disableButtons(form, false);
	}
});

addEventListener("beforeunload", (event) => {
	const unsaved = [...document.querySelectorAll("form textarea")].some(
		(area) =>
			area.form !== leavingWith &&
			!area.form.hasAttribute("data-quote-for") &&
			area.value.trim() !== "" &&
			// What a refused form gives back was never recorded.
			(area.value !== area.defaultValue || area.form.querySelector(".refused")),
	);
	if (unsaved) event.preventDefault();
});

// ---- a refused form: begin where it is wrong ----

const wrong = document.querySelector("[aria-invalid=true]") ?? document.querySelector(".refused");
wrong?.closest("details")?.setAttribute("open", "");
(wrong?.matches("fieldset") ? wrong.querySelector("input") : wrong)?.focus();

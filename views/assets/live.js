// Pages that change by themselves when anyone logs anything, and never under the hands or eyes of who is there.
// Each element with data-live="NAME" is replaced by the one of that name on the same page, fetched again.
// data-live-story="SLUG" on it: only what is logged of that story matters to it.

const { liveAt, logNumber } = document.body.dataset;
const parts = () => [...document.querySelectorAll("[data-live]")];
const show = document.querySelector("[data-live-show]");

/** Without the keys of its forms, which are new each time. */
const htmlOf = (part) => part.outerHTML.replace(/ value="[\da-f-]{36}"/g, "");
/** What stands on the page, as it came: opening a list of questions must not look like news. */
const shown = new Map(parts().map((part) => [part.dataset.live, htmlOf(part)]));
/** The newest log entry that the page shows, and the newest that was told of. */
let [number, told] = [Number(logNumber), Number(logNumber)];
/** The page as it would be now, while something of it is held back, and of how many events. */
let [fresh, held] = [null, 0];
let [source, retry, retryAfter] = [null, 0, 5_000];
let [timer, settling, fetching, lastMoved] = [0, 0, false, 0];

// ---- hearing of it ----

function connect() {
	clearTimeout(retry);
	if (source !== null && source.readyState !== EventSource.CLOSED) return;
	source = new EventSource(`${liveAt}?after=${told}`);
	source.addEventListener("open", () => {
		retryAfter = 5_000;
	});
	source.addEventListener("logged", (event) => {
		const { number: logged, story } = JSON.parse(event.data);
		const matters = parts().some(
			({ dataset }) => story === null || !dataset.liveStory || dataset.liveStory === story,
		);
		told = Math.max(told, logged);
		if (!matters || logged <= number) return;
		held += 1;
		later(300);
	});
	// Enough other pages are open. This one goes on once it is looked at again.
	source.addEventListener("superseded", () => source.close());
	source.addEventListener("error", () => {
		// The browser tries again by itself after a lost connection, but not after a refusal.
		if (source.readyState !== EventSource.CLOSED) return;
		clearTimeout(retry);
		retry = setTimeout(connect, retryAfter);
		retryAfter = Math.min(retryAfter * 2, 300_000);
	});
}

function later(milliseconds) {
	clearTimeout(timer);
	timer = setTimeout(update, milliseconds);
}

async function update() {
	if (fetching) return later(300);
	// Nothing moves away from under a pointer that is on its way to it.
	if (Date.now() - lastMoved < 700) return later(300);
	fetching = true;
	const before = told;
	try {
		const response = await fetch(location.href, { headers: { Accept: "text/html" } });
		// Signed out, or no longer on the story.
		if (response.redirected || response.status === 404) return source.close();
		if (!response.ok) throw new Error(String(response.status));
		const page = new DOMParser().parseFromString(await response.text(), "text/html");
		number = Math.max(before, Number(page.body.dataset.logNumber));
		document.title = page.title;
		fresh = page;
		put(false);
	} catch {
		later(5_000);
	} finally {
		fetching = false;
	}
}

// ---- showing it ----

/** Whether somebody is at work in a part: it has the focus, a selection, something opened or something typed. */
function isInUse(part) {
	const selection = getSelection();
	const before = document.createElement("template");
	before.innerHTML = shown.get(part.dataset.live);
	const opened = (within) => within.querySelectorAll("details[open]").length;
	return (
		part.contains(document.activeElement) ||
		(!selection.isCollapsed && selection.containsNode(part, true)) ||
		opened(part) > opened(before.content) ||
		isTypedIn(part)
	);
}

function isTypedIn(part) {
	return [...part.querySelectorAll("input, textarea, select")].some((field) => {
		if (field.matches("[type=checkbox], [type=radio]")) return field.checked !== field.defaultChecked;
		if (!field.matches("select")) return field.value !== field.defaultValue;
		const standard = [...field.options].findIndex((option) => option.defaultSelected);
		return field.selectedIndex !== Math.max(standard, 0);
	});
}

/** How the same place is found again in the new page, if nothing else there goes by the same. */
const markOf = (element) =>
	element.id ? `#${CSS.escape(element.id)}` : `a[href="${CSS.escape(element.getAttribute("href") ?? "")}"]`;
const find = (part, mark) => {
	const found = part.querySelectorAll(mark);
	return found.length === 1 ? found[0] : null;
};

/** Where the reader is: at what has the focus, or else at the first thing in sight that can be found again. */
function findPlace() {
	const focused = document.activeElement;
	const topOf = (element) => element.getBoundingClientRect().top;
	const isInSight = (element) => {
		const { top, bottom, height } = element.getBoundingClientRect();
		return height > 0 && bottom > 0 && top < innerHeight;
	};
	const isAt = (element) => {
		const part = element.closest("[data-live]");
		return isInSight(element) && (part === null || find(part, markOf(element)) !== null);
	};
	if (focused.closest("main") && isInSight(focused)) return { element: focused, top: topOf(focused) };
	// At its top a page is looked at as a whole: news may come in above everything.
	if (scrollY === 0) return null;
	const seen = [...document.querySelectorAll("main [id], main a[href]")].filter(isAt);
	const element = seen.find((one) => topOf(one) >= 0) ?? seen.at(-1);
	if (element === undefined) return { lost: true };
	return {
		element,
		name: element.closest("[data-live]")?.dataset.live,
		mark: markOf(element),
		top: topOf(element),
	};
}

/** Puts in what changed; what is in use, or would take the reader's place away, is held back unless `asked` for. */
function put(asked) {
	const place = asked ? null : findPlace();
	let [heldBack, first] = [false, null];
	const names = (page) => [...page.querySelectorAll("[data-live]")].map(({ dataset }) => dataset.live).join();
	if (names(document) !== names(fresh)) {
		// Another page than before, such as the desk with its first story.
		if (asked) return location.reload();
		heldBack = true;
	} else {
		for (const part of parts()) {
			const name = part.dataset.live;
			const next = fresh.querySelector(`[data-live="${name}"]`);
			const html = htmlOf(next);
			if (html === shown.get(name)) continue;
			const losesPlace = place?.lost || (place?.name === name && find(next, place.mark) === null);
			if (isTypedIn(part) || (!asked && (losesPlace || isInUse(part)))) {
				heldBack = true;
				continue;
			}
			const copy = document.importNode(next, true);
			part.replaceWith(copy);
			// For whatever else looks after what stands in it.
			copy.dispatchEvent(new CustomEvent("live", { bubbles: true }));
			shown.set(name, html);
			first ??= copy;
		}
	}
	if (place && !place.lost) {
		const now = place.element.isConnected
			? place.element
			: find(document.querySelector(`[data-live="${place.name}"]`), place.mark);
		scrollBy({ top: now.getBoundingClientRect().top - place.top, behavior: "instant" });
	}
	if (!heldBack) [fresh, held] = [null, 0];
	show.hidden = !heldBack || asked;
	show.textContent = show.dataset.liveShow.replace("#", held);
	if (asked) first?.scrollIntoView({ block: "nearest" });
}

if (liveAt !== undefined && shown.size > 0) {
	connect();
	show.addEventListener("click", () => fresh && put(true));
	for (const name of ["pointermove", "scroll"]) {
		addEventListener(name, () => {
			lastMoved = Date.now();
		});
	}
	// What was held back comes in once nobody is at work there any more.
	for (const name of ["focusout", "selectionchange", "toggle"]) {
		const settle = () => {
			clearTimeout(settling);
			settling = setTimeout(() => fresh && put(false), 500);
		};
		document.addEventListener(name, settle, { capture: true });
	}
	addEventListener("pagehide", () => source.close());
	addEventListener("pageshow", ({ persisted }) => persisted && connect());
	document.addEventListener("visibilitychange", () => document.visibilityState === "visible" && connect());
}

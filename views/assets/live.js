// Pages that change by themselves when anyone logs anything, and never under the hands or eyes of who is there.
// Each element with data-live="NAME" is replaced by the one of that name on the same page, fetched again.
// data-live-story="SLUG" on it: only what is logged of that story matters to it.

const { liveAt, logNumber } = document.body.dataset;
const parts = () => [...document.querySelectorAll("[data-live]")];
const show = document.querySelector("[data-live-show]");

/** What stands on the page, as it came: opening a list of questions must not look like news. */
const shown = new Map(parts().map((part) => [part.dataset.live, part.outerHTML]));
/** The newest log entry that the page shows, and the newest that was told of. */
let [number, told] = [Number(logNumber), Number(logNumber)];
/** The page as it would be now, while something of it is held back, and of how many events. */
let [fresh, held] = [null, 0];
let [source, retry, retryAfter] = [null, 0, 5_000];
let [timer, fetching, lastMoved] = [0, false, 0];

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
	return (
		part.contains(document.activeElement) ||
		(selection && !selection.isCollapsed && selection.containsNode(part, true)) ||
		isTypedIn(part) ||
		(part.querySelector("details[open]") !== null && !shown.get(part.dataset.live)?.includes("<details open"))
	);
}

function isTypedIn(part) {
	return [...part.querySelectorAll("input, textarea, select")].some((field) => {
		if (field.matches("select"))
			return [...field.options].some((one) => one.selected !== one.defaultSelected && one.selected);
		if (field.matches("[type=checkbox], [type=radio]")) return field.checked !== field.defaultChecked;
		return field.type === "file" ? field.files.length > 0 : field.value !== field.defaultValue;
	});
}

/** How the same place is found again in the new page. */
const markOf = (element) =>
	element.id ? `#${CSS.escape(element.id)}` : `a[href="${CSS.escape(element.getAttribute("href"))}"]`;

/** Where the reader is: what has the focus, or else the first thing in sight that can be found again. */
function findPlace() {
	const isInSight = (element) => {
		const { top, bottom, height } = element.getBoundingClientRect();
		return height > 0 && bottom > 0 && top >= 0 && top < innerHeight;
	};
	const focused = document.activeElement;
	// At its top a page is looked at as a whole: news may come in above everything.
	const candidates =
		focused !== document.body && focused.closest("main") && isInSight(focused)
			? [focused]
			: scrollY === 0
				? []
				: document.querySelectorAll("main [id], main a[href]");
	for (const element of candidates) {
		if (!isInSight(element)) continue;
		const part = element.closest("[data-live]");
		return {
			element,
			name: part?.dataset.live,
			mark: part && markOf(element),
			top: element.getBoundingClientRect().top,
		};
	}
	return null;
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
			const html = next.outerHTML;
			if (html === shown.get(name)) continue;
			const losesPlace = place?.name === name && next.querySelector(place.mark) === null;
			if (isTypedIn(part) || (!asked && (losesPlace || isInUse(part)))) {
				heldBack = true;
				continue;
			}
			const copy = document.importNode(next, true);
			part.replaceWith(copy);
			shown.set(name, html);
			first ??= copy;
		}
	}
	if (place) {
		const now = place.element.isConnected
			? place.element
			: document.querySelector(`[data-live="${place.name}"]`).querySelector(place.mark);
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
	addEventListener("pointermove", () => {
		lastMoved = Date.now();
	});
	addEventListener("pagehide", () => source.close());
	addEventListener("pageshow", ({ persisted }) => persisted && connect());
	document.addEventListener("visibilitychange", () => document.visibilityState === "visible" && connect());
}

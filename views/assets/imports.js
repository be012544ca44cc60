// While an import is at work its progress is fetched again every second; once the work is done, so is the page.

const shown = () => document.querySelector("[data-progress]");

async function look() {
	if (shown()?.dataset.progress !== "true") return;
	try {
		const response = await fetch(location.href, { headers: { Accept: "text/html" } });
		if (response.redirected || !response.ok) return;
		const page = new DOMParser().parseFromString(await response.text(), "text/html");
		const next = page.querySelector("[data-progress]");
		if (next === null) return;
		if (next.dataset.progress !== "true") return location.reload();
		const [bar, newBar] = [shown().querySelector("progress"), next.querySelector("progress")];
		for (const name of ["max", "value"]) bar?.setAttribute(name, newBar.getAttribute(name));
		// What stands beside the buttons: none of them moves from under a pointer, and none loses the focus.
		for (const part of ["h2", "p.muted", ".totals"]) {
			const [own, other] = [shown().querySelector(part), next.querySelector(part)];
			if (own && other && !own.contains(document.activeElement))
				own.replaceWith(document.importNode(other, true));
		}
	} catch {
		// Out of reach for a moment.
	}
	setTimeout(look, 1000);
}

setTimeout(look, 1000);

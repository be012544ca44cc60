/** Order matters: Edge and Opera call themselves Chrome too, Chrome calls itself Safari, Android calls itself Linux. */
const browsers: [RegExp, string][] = [
	[/Edg(e|A|iOS)?\//, "Edge"],
	[/OPR\//, "Opera"],
	[/(Firefox|FxiOS)\//, "Firefox"],
	[/(Chrome|CriOS|Chromium)\//, "Chrome"],
	[/Safari\//, "Safari"],
];
const systems: [RegExp, string][] = [
	[/iPhone/, "iPhone"],
	[/iPad/, "iPad"],
	[/Android/, "Android"],
	[/Windows/, "Windows"],
	[/Macintosh|Mac OS X/, "macOS"],
	[/CrOS/, "ChromeOS"],
	[/Linux/, "Linux"],
];

/** What a browser's `User-Agent` comes down to, "Firefox, Windows"; what is not known is given as it came, at most 60 characters. */
export function browserName(userAgent: string): string {
	const named = [browsers, systems]
		.map((list) => list.find(([pattern]) => pattern.test(userAgent))?.[1])
		.filter((name) => name !== undefined);
	return named.length > 0 ? named.join(", ") : userAgent.slice(0, 60);
}

import { browserName } from "../../src/sessions/browser.ts";
import { network } from "../../src/sessions/tries.ts";

test.each([
	["192.0.2.7", "192.0.2.7"],
	["::ffff:192.0.2.7", "192.0.2.7"],
	["2001:db8:1:2:aaaa:bbbb:cccc:dddd", "2001:db8:1:2"],
	["2001:0DB8:1:2::1", "2001:db8:1:2"],
	["2001:db8::1", "2001:db8:0:0"],
	["fe80::1%eth0", "fe80:0:0:0"],
	["::1", "0:0:0:0"],
	["", ""],
])("%s is counted as %s, so that one customer's IPv6 addresses are one", (address, counted) => {
	expect(network(address)).toBe(counted);
});

test.each([
	["Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:139.0) Gecko/20100101 Firefox/139.0", "Firefox, Windows"],
	[
		"Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/137.0.0.0 Safari/537.36 Edg/137.0.0.0",
		"Edge, Windows",
	],
	[
		"Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.4 Safari/605.1.15",
		"Safari, macOS",
	],
	[
		"Mozilla/5.0 (iPhone; CPU iPhone OS 18_4 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) CriOS/137.0 Mobile/15E148 Safari/604.1",
		"Chrome, iPhone",
	],
	[
		"Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/137.0.0.0 Mobile Safari/537.36",
		"Chrome, Android",
	],
	["curl/8.5.0", "curl/8.5.0"],
	["", ""],
])("a browser that calls itself %s is listed as %s", (userAgent, name) => {
	expect(browserName(userAgent)).toBe(name);
});

import { expect, test } from "vitest";
import { firstLanguage } from "../../src/app/preferences.ts";

// Nothing is stored here: Node has no localStorage, as a browser that forbids it.
test.each([
	[["sv-SE", "en"], "sv"],
	[["en-US"], "en"],
	[["de-DE", "sv"], "sv"],
	[["fi-FI", "de"], "en"],
	[[], "en"],
] as const)(
	"a browser that wants %j is first spoken to in %s",
	(wanted, language) => {
		expect(firstLanguage(wanted)).toBe(language);
	},
);

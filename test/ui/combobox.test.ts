import { expect, test } from "vitest";
import { searchOptions } from "../../src/ui/Combobox.tsx";

const options = [
	{ value: "SE", label: "Sverige", keywords: "Sweden" },
	{ value: "AX", label: "Åland", keywords: "Åland Islands" },
	{ value: "US", label: "USA", keywords: "United States" },
];

test.each([
	["", ["SE", "AX", "US"]],
	["sver", ["SE"]],
	["SWEDEN", ["SE"]],
	["aland", ["AX"]],
	["states united", ["US"]],
	["nowhere", []],
])(
	"a search for %j finds by any of its words, in either language",
	(query, found) => {
		expect(searchOptions(options, query).map(({ value }) => value)).toEqual(
			found,
		);
	},
);

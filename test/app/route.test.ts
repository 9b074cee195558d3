import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseRoute, type Route, routeHash } from "../../src/app/route.ts";
import { screenNames } from "../../src/screens/props.ts";

describe("an address of the page", () => {
	test.each<[string, Route]>([
		["", { name: "register" }],
		["#/", { name: "register" }],
		["#/nowhere", { name: "register" }],
		["#/import", { name: "import" }],
		["#/a/tia_1", { name: "assessment", id: "tia_1", screen: "about" }],
		["#/a/tia_1/tool", { name: "assessment", id: "tia_1", screen: "tool" }],
		["#/a/tia_1/gone", { name: "assessment", id: "tia_1", screen: "about" }],
		[
			"#/a/tia_1/know?at=transfers/t_1/importer",
			{
				name: "assessment",
				id: "tia_1",
				screen: "know",
				at: "transfers/t_1/importer",
			},
		],
		["#/a/100%/tool", { name: "assessment", id: "100%", screen: "tool" }],
	])("%s leads somewhere that exists", (hash, route) => {
		expect(parseRoute(hash)).toEqual(route);
	});

	test("leads back to the place that it was made for, whatever the field is called", () => {
		const routes = fc.record({
			name: fc.constant("assessment" as const),
			id: fc.stringMatching(/^[A-Za-z0-9_.:-]{1,80}$/),
			screen: fc.constantFrom(...screenNames),
			// The last part of a path may be a heading of a foreign file.
			at: fc.string({ unit: "grapheme", minLength: 1 }),
		});
		fc.assert(
			fc.property(routes, (route) => {
				expect(parseRoute(routeHash(route))).toEqual(route);
			}),
		);
	});
});

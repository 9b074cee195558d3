import { readFileSync, writeFileSync } from "node:fs";
import { expect, test } from "vitest";
import { rules } from "../../../src/domain/law/rules.ts";
import { rulesPage } from "./rulesPage.ts";

const path = "docs/rules.md";

test("docs/rules.md says what the code does", () => {
	if (process.env.UPDATE_DOCS) writeFileSync(path, rulesPage());
	expect(readFileSync(path, "utf8")).toBe(rulesPage());
});

test("every rule has an id of its own, a basis, and asks for something", () => {
	expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
	for (const { basis, asks } of rules) {
		expect(basis).not.toBe("");
		expect(asks.length).toBeGreaterThan(0);
	}
});

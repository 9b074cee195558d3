import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { sixStepsPage } from "../helpers/sixStepsPage.ts";

const page = fileURLToPath(new URL("../../docs/six-steps.md", import.meta.url));

test("docs/six-steps.md says what the code does", () => {
	if (process.env.UPDATE_DOCS === "1") writeFileSync(page, sixStepsPage());
	expect(readFileSync(page, "utf8")).toBe(sixStepsPage());
});

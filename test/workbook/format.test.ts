import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { expect, test } from "vitest";
import { workbookFormat } from "../helpers/workbookFormat.ts";

const file = "docs/workbook-format.md";

test("the description of the workbook says what the program does", () => {
	const described = workbookFormat();
	if (process.env.UPDATE_DOCS === "1") {
		mkdirSync("docs", { recursive: true });
		writeFileSync(file, described);
	}
	expect(existsSync(file) ? readFileSync(file, "utf8") : "").toBe(described);
});

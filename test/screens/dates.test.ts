import { expect, test } from "vitest";
import { emptyAssessment } from "../../src/domain/assessment.ts";
import { addRow } from "../../src/domain/change.ts";
import { monthsLater } from "../../src/screens/reevaluate/NextReview.tsx";
import { duplicateTransfer } from "../../src/screens/transfer/TransferCard.tsx";

test.each([
	["2026-11-22", 12, "2027-11-22"],
	["2026-11-22", 6, "2027-05-22"],
	["2026-08-31", 6, "2027-02-28"],
	["2027-08-31", 6, "2028-02-29"],
	["2024-02-29", 12, "2025-02-28"],
])("%s and %i months later: %s", (date, months, later) => {
	expect(monthsLater(date, months)).toBe(later);
});

test("a copied transfer keeps its facts, but has not been started", () => {
	const document = addRow(emptyAssessment("tia_1"), "transfers", "t", {
		name: "Support",
		country: "US",
		tool: "scc",
		running: "yes",
		startsOn: "2026-01-01",
	});
	const { order: _, ...copy } = duplicateTransfer(
		document,
		"t",
		"u",
		"Support (copy)",
	).transfers.u ?? { order: 0 };
	expect(copy).toEqual({ name: "Support (copy)", country: "US", tool: "scc" });
});

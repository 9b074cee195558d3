import { expect, test } from "vitest";
import { emptyAssessment, nextOrder } from "../../src/domain/assessment.ts";

test("the next row comes behind all others, however many there are, struck-out ones too", () => {
	const document = emptyAssessment("tia_many");
	expect(nextOrder(document, "sources")).toBe(1);
	for (let index = 1; index <= 200_000; index++)
		document.sources[`sou_${index}`] = {
			order: index,
			...(index === 200_000 && { removed: true }),
		};
	expect(nextOrder(document, "sources")).toBe(200_001);
});

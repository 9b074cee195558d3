import { expect, test } from "vitest";
import { emptyAssessment, liveRows } from "../../src/domain/assessment.ts";
import { addRow, removeRow } from "../../src/domain/change.ts";
import {
	carriedHeadings,
	duplicateLine,
	insertLine,
	linesOf,
} from "../../src/screens/table/lines.ts";

const sheet = () => {
	let document = emptyAssessment("tia_1");
	for (const no of ["12", "13", "14"])
		document = addRow(document, "categories", `cat_${no}`, {
			no,
			category: `Category ${no}`,
			importedSheet: "TIA Data Sheet",
			importedRow: Number(no),
			importedTexts: { B: no },
			...(no === "13" ? { carried: { Owner: "IT" } } : {}),
		});
	return addRow(document, "chain", "link_1", {
		category: "cat_12",
		role: "processor",
	});
};
const ids = (document: ReturnType<typeof sheet>) =>
	linesOf(document, false).map(({ id }) => id);

test("a new line comes right behind the one that one is on", () => {
	expect(ids(insertLine(sheet(), "new", "cat_12"))).toEqual([
		"cat_12",
		"new",
		"cat_13",
		"cat_14",
	]);
	expect(ids(insertLine(sheet(), "new", undefined)).at(-1)).toBe("new");
});

test("new lines keep their place, however many are put in the same gap", () => {
	let document = sheet();
	for (let index = 0; index < 20; index++)
		document = insertLine(document, `new_${index}`, "cat_12");
	expect(ids(document).slice(1, 4)).toEqual(["new_19", "new_18", "new_17"]);
	expect(ids(document).at(-1)).toBe("cat_14");
});

test("a copy has the texts and the chain of its line, and was read from no file", () => {
	const document = duplicateLine(sheet(), "cat_12", "copy");
	expect(ids(document).slice(0, 2)).toEqual(["cat_12", "copy"]);
	const { order: _, ...copy } = document.categories.copy ?? { order: 0 };
	expect(copy).toEqual({ no: "12", category: "Category 12" });
	const links = liveRows(document, "chain").filter(
		([, link]) => link.category === "copy",
	);
	expect(links.map(([, link]) => link.role)).toEqual(["processor"]);
	expect(liveRows(document, "chain")).toHaveLength(2);
});

test("a struck-out line is gone from the table, and still there when asked for", () => {
	const document = removeRow(sheet(), "categories", "cat_13");
	expect(ids(document)).toEqual(["cat_12", "cat_14"]);
	expect(linesOf(document, true).map(({ id }) => id)).toEqual([
		"cat_12",
		"cat_13",
		"cat_14",
	]);
});

test("columns of a file that we have no field for are columns of the table", () => {
	expect(carriedHeadings(linesOf(sheet(), false))).toEqual(["Owner"]);
});

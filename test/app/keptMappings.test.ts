import { afterEach, expect, test, vi } from "vitest";
import { takeColumnFor } from "../../src/app/import/corrections.ts";
import {
	forgetMapping,
	keepMapping,
	keptMappings,
} from "../../src/app/import/keptMappings.ts";
import { readWorkbook } from "../../src/workbook/readWorkbook.ts";
import { aSheet, aWorkbook } from "../helpers/sheet.ts";

const headings = [
	"Nr",
	"Behandling",
	"Ändamål",
	"Registrerade",
	"Uppgifter",
	"Kod X",
];
const register = (rows: string[][], name = "Blad1", above = 0) =>
	aWorkbook(
		aSheet(
			[...Array.from({ length: above }, () => ["Rubrik"]), headings, ...rows],
			{ name },
		),
	);
const lastYear = register([["1", "Lön", "Betala", "Anställda", "Namn", "7"]]);
const thisYear = register(
	[
		["1", "Kö", "Fördela plats", "Barn", "Namn", "9"],
		["2", "Skola", "Undervisa", "Elever", "Namn", "8"],
	],
	"2026",
	2,
);
const columnsOf = (workbook: typeof lastYear) => {
	const read = readWorkbook(workbook, { kept: keptMappings() });
	if (read.kind !== "foreign") throw new Error(read.kind);
	return read.mapping;
};
const takenFor = (workbook: typeof lastYear, col: string) =>
	columnsOf(workbook).tables[0]?.columns.find((each) => each.col === col)?.to;

function browser(): void {
	const kept = new Map<string, string>();
	vi.stubGlobal("localStorage", {
		getItem: (key: string) => kept.get(key) ?? null,
		setItem: (key: string, value: string) => kept.set(key, value),
	});
}
afterEach(() => vi.unstubAllGlobals());

test("a kept correction is used for the next file with the same headings, on another sheet and row, until it is forgotten", () => {
	browser();
	const proposed = columnsOf(lastYear);
	expect(takenFor(lastYear, "F")).toBe("carried");
	const corrected = takeColumnFor(proposed, 0, "F", ["retention"]);
	expect(keepMapping(corrected)).toBe(true);

	expect(takenFor(thisYear, "F")).toBe("retention");
	expect(columnsOf(thisYear).tables[0]).toMatchObject({
		sheet: "2026",
		headerRow: 3,
		lastDataRow: 5,
		reasons: [{ code: "from-mapping-file" }],
	});

	keepMapping(takeColumnFor(corrected, 0, "F", ["comment"]));
	expect(keptMappings()).toHaveLength(1);
	expect(takenFor(thisYear, "F")).toBe("comment");

	forgetMapping(columnsOf(thisYear));
	expect(takenFor(thisYear, "F")).toBe("carried");
});

test("a file with other headings is read as ever, and what storage holds besides is passed over", () => {
	browser();
	keepMapping(takeColumnFor(columnsOf(lastYear), 0, "F", ["retention"]));
	const other = aWorkbook(
		aSheet([
			["Process", "Purpose", "Data subjects", "Personal data", "Recipients"],
			["Payroll", "Pay", "Staff", "Name", "Bank"],
		]),
	);
	expect(columnsOf(other)).toEqual(
		(readWorkbook(other) as { mapping: unknown }).mapping,
	);
	localStorage.setItem("tia.mappings", '[1, {"kind": "tia-mapping"}, null]');
	expect(keptMappings()).toEqual([]);
	localStorage.setItem("tia.mappings", "{");
	expect(keptMappings()).toEqual([]);
});

test("where the browser stores nothing, that is said", () => {
	expect(keepMapping(columnsOf(lastYear))).toBe(false);
});

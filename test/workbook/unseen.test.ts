import { expect, test } from "vitest";
import { proposeMapping } from "../../src/workbook/table/mapping.ts";
import { extractRecords } from "../../src/workbook/table/records.ts";
import { turnedSheet } from "../../src/workbook/table/turned.ts";
import { type RegisterCase, registerCases } from "../helpers/registerCases.ts";
import { aWorkbook } from "../helpers/sheet.ts";

/** How much of what a person sees in the sheets is found; the misses in words. */
function measure(cases: readonly RegisterCase[]) {
	const registers = { all: 0, table: 0, headingRow: 0, rows: 0 };
	const columns = { all: 0, right: 0 };
	const others = { all: 0, left: 0 };
	const wrong: string[] = [];
	for (const { name, sheet, wanted } of cases) {
		const workbook = aWorkbook(sheet);
		const mapping = proposeMapping(workbook);
		const rows = extractRecords(workbook, mapping).records.map(
			({ rowRef }) => rowRef.row,
		);
		if (wanted === undefined) {
			others.all++;
			if (mapping.tables.length === 0 && rows.length === 0) others.left++;
			else wrong.push(`${name} is no register: rows ${rows.join()}`);
			continue;
		}
		const [table] = mapping.tables;
		registers.all++;
		if (table !== undefined) registers.table++;
		else wrong.push(`${name}: no table`);
		if (table?.headerRow === wanted.headerRow) registers.headingRow++;
		else wrong.push(`${name}: headings in row ${table?.headerRow}`);
		if (rows.join() === wanted.records.join()) registers.rows++;
		else wrong.push(`${name}: rows ${rows.join()}, not ${wanted.records}`);
		for (const { col, header, to } of wanted.columns) {
			columns.all++;
			const got = table?.columns.find((each) => each.col === col)?.to;
			if ([got].flat().some((field) => to.includes(String(field))))
				columns.right++;
			else wrong.push(`${name}: “${header}” is ${got}, not ${to.join("/")}`);
		}
	}
	return {
		registers: registers.all,
		table: registers.table / registers.all,
		headingRow: registers.headingRow / registers.all,
		rows: registers.rows / registers.all,
		columns: columns.right / columns.all,
		leftAlone: others.left / others.all,
		wrong,
	};
}

test.each([
	["tuned", 0.98],
	["tunedFresh", 0.98],
	["heldOut", 0.9],
	["heldOutFresh", 0.9],
	["tunedField", 0.98],
	["heldOutField", 0.94],
	["tunedWide", 0.95],
	["tunedWideFresh", 0.98],
	["tunedOpen", 0.98],
	["heldOutOpen", 0.92],
])("registers as others head them: %s", (file, floor) => {
	const { wrong, registers, ...shares } = measure(
		registerCases(`fixtures/registers/${file}.txt`),
	);
	const shown = Object.entries(shares).map(
		([what, share]) => `${what} ${(100 * share).toFixed(1)} %`,
	);
	console.log(`${registers} registers, ${file}: ${shown.join(", ")}`);
	const told = wrong.join("\n");
	expect(shares.table, told).toBeGreaterThan(floor);
	expect(shares.headingRow, told).toBeGreaterThan(floor);
	expect(shares.rows, told).toBeGreaterThan(floor);
	expect(shares.columns, told).toBeGreaterThan(floor - 0.02);
	// A record made of what is no register is worse than a register not found.
	expect(shares.leftAlone, told).toBe(1);
});

test("the same registers on their sides: headings in the first column, a record in each column beside", () => {
	const cases = ["tuned", "tunedFresh", "heldOut", "heldOutFresh"]
		.flatMap((file) => registerCases(`fixtures/registers/${file}.txt`))
		.filter(
			({ wanted }) => wanted?.headerRow === 1 && wanted.records.length > 1,
		)
		.map((each) => ({ ...each, sheet: turnedSheet(each.sheet).sheet }));
	const { wrong, registers, ...shares } = measure(cases);
	const told = wrong.join("\n");
	const shown = Object.entries(shares).map(
		([what, share]) => `${what} ${(100 * share).toFixed(1)} %`,
	);
	console.log(`${registers} registers on their sides: ${shown.join(", ")}`);
	expect(registers).toBeGreaterThan(80);
	expect(shares.table, told).toBeGreaterThan(0.88);
	expect(shares.rows, told).toBeGreaterThan(0.88);
	expect(shares.columns, told).toBeGreaterThan(0.88);
});

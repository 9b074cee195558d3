import { expect, test } from "vitest";
import {
	carriedColumns,
	carriedPrefix,
	writtenColumns,
} from "../../src/screens/table/columns.tsx";
import { linesOf } from "../../src/screens/table/lines.ts";
import { en } from "../../src/text/en.ts";
import { importRecords } from "../../src/workbook/importWorkbook.ts";
import { proposeMapping } from "../../src/workbook/table/mapping.ts";
import { extractRecords } from "../../src/workbook/table/records.ts";
import { aSheet, aWorkbook } from "../helpers/sheet.ts";

const workbook = aWorkbook(
	aSheet([
		["Register"],
		["Nr", "Behandling", "Ändamål", "Registrerade", "Personuppgifter", "Färg"],
		[1, "Lön", "Betala lön", "Anställda", "Namn, konto", "Gul"],
	]),
);
const mapping = proposeMapping(workbook);
const file = { name: "register.xlsx", hash: "0".repeat(64), on: "2026-03-01" };
const assessment = importRecords(
	extractRecords(workbook, mapping),
	mapping,
	file,
);

test("every imported cell of the data sheet says file, sheet and cell it was read from, and the text there when it is another", () => {
	const [line] = linesOf(assessment, false);
	if (line === undefined) throw new Error("no line");
	const sheet = workbook.sheets[0]?.name;
	const hints = Object.fromEntries(
		[
			...writtenColumns({ assessment, text: en }),
			...carriedColumns(["Färg"], { assessment, text: en }),
		].map((column) => [column.id, column.hintOf?.(line)]),
	);
	const as = (cell: string) =>
		`Read from: register.xlsx, ${sheet}, ${cell}\nAs it stands in the file.`;
	expect(hints).toMatchObject({
		category: as("B3"),
		purpose: as("C3"),
		dataContent: as("E3"),
		[`${carriedPrefix}Färg`]: as("F3"),
	});
	expect(hints.location, "typed here, or not at all").toBeUndefined();
	const [purpose] = writtenColumns({ assessment, text: en }).filter(
		({ id }) => id === "purpose",
	);
	expect(
		purpose?.hintOf?.({ ...line, row: { ...line.row, purpose: "Annat" } }),
	).toBe(`Read from: register.xlsx, ${sheet}, C3\nIn the file: Betala lön`);
});

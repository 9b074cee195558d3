import type { Assessment } from "../domain/assessment.ts";
import { type Path, parsePath } from "../domain/path.ts";
import { columnOf, parseReference, rowOf } from "./cellReference.ts";

/** Where one text of an imported file ended. */
export interface ImportReportLine {
	sheet: string;
	/** "B7"; "" for what stands in no cell. */
	cell: string;
	/** The text as it was read. */
	text: string;
	/** The field that it became; or a heading, or a text that is carried. */
	to:
		| { kind: "field"; path: Path }
		| { kind: "heading" }
		/** Under the heading that it has there, if any. */
		| { kind: "carried"; heading: string };
}

/**
 * What went where: every text that was read from a file, with its place and where it stands in the assessment, in the
 * order of the file. Pure; empty for a file that the assessment does not know. Lines that were taken in by an earlier
 * version, without their places, are left out.
 */
export function importReport(
	assessment: Assessment,
	importId: string,
): ImportReportLine[] {
	const lines = [
		...headingLines(assessment, importId),
		...rowLines(assessment, importId),
		...Object.entries(assessment.carried).flatMap(
			([, { importedBy, sheet = "", cell = "", heading = "", text = "" }]) =>
				importedBy === importId
					? [{ sheet, cell, text, to: { kind: "carried" as const, heading } }]
					: [],
		),
	];
	const sheets = [...new Set(lines.map(({ sheet }) => sheet))];
	const order = new Map(sheets.map((sheet, n) => [sheet, n]));
	const place = ({ sheet, cell }: ImportReportLine) => {
		const packed = parseReference(cell);
		return [
			order.get(sheet) ?? 0,
			packed < 0 ? Number.POSITIVE_INFINITY : rowOf(packed),
			packed < 0 ? 0 : columnOf(packed),
		] as const;
	};
	return lines
		.map((line) => ({ line, at: place(line) }))
		.sort(
			(a, b) =>
				a.at[0] - b.at[0] || compare(a.at[1], b.at[1]) || a.at[2] - b.at[2],
		)
		.map(({ line }) => line);
}

const compare = (a: number, b: number): number =>
	a === b ? 0 : a < b ? -1 : 1;

/** Headings, and the title, scope and note of the sheet. */
function headingLines(
	{ imports, about }: Assessment,
	importId: string,
): ImportReportLine[] {
	const columns = imports[importId]?.columns ?? {};
	const isCell = (place: string) => /^[A-Z]{1,3}\d+$/.test(place);
	const divided = Object.entries(columns).map(([key, value]) => {
		const at = key.lastIndexOf("!");
		return { sheet: key.slice(0, at), what: key.slice(at + 1), value };
	});
	const fields = new Map(
		divided.flatMap(({ sheet, what, value }) =>
			what.startsWith("about/") ? [[`${sheet}!${value}`, what] as const] : [],
		),
	);
	return divided.flatMap(({ sheet, what, value }): ImportReportLine[] => {
		if (!isCell(what)) return [];
		const field = fields.get(`${sheet}!${what}`);
		const to: ImportReportLine["to"] =
			field === undefined || !Object.hasOwn(about, field.slice("about/".length))
				? { kind: "heading" }
				: { kind: "field", path: parsePath(field) };
		return [{ sheet, cell: what, text: value, to }];
	});
}

function rowLines(
	{ categories }: Assessment,
	importId: string,
): ImportReportLine[] {
	return Object.entries(categories).flatMap(([id, row]) => {
		if (row.importedBy !== importId) return [];
		const {
			importedSheet: sheet = "",
			importedTexts = {},
			importedCells = {},
		} = row;
		return Object.entries(importedTexts).flatMap(
			([key, text]): ImportReportLine[] => {
				const cell = Object.hasOwn(importedCells, key)
					? importedCells[key]
					: undefined;
				const at = key.indexOf("/");
				const path = at < 0 ? [key] : [key.slice(0, at), key.slice(at + 1)];
				return cell === undefined
					? []
					: [
							{
								sheet,
								cell,
								text,
								to: { kind: "field", path: ["categories", id, ...path] },
							},
						];
			},
		);
	});
}

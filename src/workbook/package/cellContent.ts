import type { FindingCode } from "../finding.ts";
import type { Cell } from "../sheets.ts";
import { isoFromSerial, isoFromText } from "./dates.ts";
import type { BookContext } from "./readingState.ts";
import { Refused } from "./refused.ts";
import { decodeXstring } from "./xmlText.ts";

/** A cell as its tags give it (ECMA-376 part 1, 18.3.1.4): type, style, value, inline text. */
export interface RawCell {
	type: string | undefined;
	style: string | undefined;
	value: string | undefined;
	inline: string | undefined;
	/** Undefined without a formula; empty when the file does not repeat its text. */
	formula: string | undefined;
}

export type Report = (
	code: FindingCode,
	severity: "error" | "warning",
	found?: string,
) => void;

/** What the cell holds, or undefined when it is blank. A formula without a stored result is an empty cell. */
export function cellContent(
	col: number,
	raw: RawCell,
	book: BookContext,
	report: Report,
): Cell | undefined {
	const { type = "n", value, inline } = raw;
	if (inline !== undefined && (type === "inlineStr" || value === undefined)) {
		return textCell(col, inline, raw);
	}
	if (type === "str" || type === "inlineStr") {
		return textCell(col, decodeXstring(value ?? ""), raw);
	}
	const written = value?.trim() ?? "";
	if (written === "") {
		if (raw.formula === undefined) return undefined;
		report("cell-formula-without-result", "warning", raw.formula);
		return { col, type: "empty", value: "" };
	}
	switch (type) {
		case "s":
			return sharedText(col, written, raw, book, report);
		case "n":
			return numberCell(col, written, raw, book, report);
		case "b":
			if (/^(1|true)$/i.test(written))
				return { col, type: "boolean", value: true };
			if (/^(0|false)$/i.test(written))
				return { col, type: "boolean", value: false };
			break;
		case "e":
			report("cell-error-value", "warning", written);
			return { col, type: "error", value: written };
		case "d": {
			const kind = book.formats[Number(raw.style ?? 0)]?.(1) ?? "date";
			const iso = isoFromText(written, kind);
			if (iso !== undefined) return { col, type: "date", value: iso };
		}
	}
	return unreadable(col, written, report);
}

function textCell(col: number, value: string, raw: RawCell): Cell | undefined {
	return value === "" && raw.formula === undefined
		? undefined
		: { col, type: "text", value };
}

function sharedText(
	col: number,
	written: string,
	raw: RawCell,
	book: BookContext,
	report: Report,
): Cell | undefined {
	if (book.sharedStrings === undefined)
		throw new Refused("shared-strings-missing");
	const text = book.sharedStrings[Number(written)];
	if (text !== undefined) return textCell(col, text, raw);
	report("cell-string-missing", "error", written);
	return { col, type: "text", value: "" };
}

function numberCell(
	col: number,
	written: string,
	raw: RawCell,
	book: BookContext,
	report: Report,
): Cell {
	const value = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(written)
		? Number(written)
		: Number.NaN;
	if (!Number.isFinite(value)) return unreadable(col, written, report);
	const kind = book.formats[Number(raw.style ?? 0)]?.(value) ?? "number";
	if (kind === "number") return { col, type: "number", value };
	const iso = isoFromSerial(value, kind, book.date1904);
	if (iso === undefined) {
		report("cell-unreadable", "warning", written);
		return { col, type: "number", value };
	}
	// Excel shows a 29 February 1900, which never was.
	if (iso.startsWith("1900-02-29")) report("cell-unreadable", "warning", iso);
	return { col, type: "date", value: iso, serial: value };
}

/** What does not fit its type is kept as the text it is. */
function unreadable(col: number, written: string, report: Report): Cell {
	report("cell-unreadable", "error", written);
	return { col, type: "text", value: written };
}

import type { Assessment } from "../../domain/assessment.ts";
import { canonicalJson } from "../../domain/canonical.ts";
import { readDocument } from "../../domain/file.ts";
import { sha256 } from "../../domain/hash.ts";
import { type Language, languageNames } from "../../text/languages.ts";
import type { Workbook } from "../sheets.ts";
import { cellText } from "../table/cellText.ts";
import { gunzip, gzip } from "./pack.ts";
import { addRow, emptySheet, type PlannedSheet } from "./plan.ts";
import { Written } from "./written.ts";

/**
 * The base: the assessment as it was exported, on a sheet that nobody sees, so that a copy that
 * comes back can be compared with what went out. ASCII in pieces that every program keeps.
 */
export const baseSheetName = "_tia_base";
export const markerName = "_tia_document";
/** The layout of the base sheet itself; the document has a format version of its own. */
const baseFormat = 1;
const pieceLength = 32_000;
const unpackedLimit = 256 * 1024 * 1024;
export const baseMark = "tia-workbook";

export interface Base {
	document: Assessment;
	hash: string;
	language: Language;
	/** ISO date of the export. */
	at: string;
	/** What was written outside the answers; undefined when that part is gone. */
	written: Written | undefined;
}

export type BaseReading =
	| { ok: true; base: Base }
	| {
			ok: false;
			why: "none" | "missing" | "damaged" | "newer";
			found?: string;
			id?: string;
	  };

/** What names the document where other programs keep it: in the keywords and in a hidden name. */
export const markerText = (id: string, hash: string): string =>
	`${baseMark}/${baseFormat} ${id} ${hash}`;
const markerPattern =
	/tia-workbook\/(\d+) ([A-Za-z0-9_.:-]{1,80}) ([0-9a-f]{64})/;

export const baseHash = (document: Assessment): string =>
	sha256(canonicalJson(document));

/** The sheet that holds the base. */
export function planBase(base: Base & { written: Written }): PlannedSheet {
	const sheet = emptySheet(baseSheetName, [{ width: 20 }, { width: 60 }]);
	sheet.state = "veryHidden";
	const put = (key: string, value: string) =>
		addRow(sheet, [
			[1, { value: key, style: "technical" }],
			[2, { value, style: "technical" }],
		]);
	put(baseMark, String(baseFormat));
	put("id", base.document.id);
	put("sha256", base.hash);
	put("language", base.language);
	put("exported", base.at);
	putPieces(put, "document", canonicalJson(base.document));
	putPieces(put, "written", JSON.stringify(base.written));
	return sheet;
}

function putPieces(
	put: (key: string, value: string) => void,
	name: string,
	text: string,
): void {
	const packed = toBase64(gzip(new TextEncoder().encode(text)));
	const count = Math.ceil(packed.length / pieceLength);
	put(name, String(count));
	for (let i = 0; i < count; i++)
		put(
			`${name}:${i + 1}`,
			packed.slice(i * pieceLength, (i + 1) * pieceLength),
		);
}

/** The base of a workbook that was read, checked against its hash; or why there is none. */
export function readBase(workbook: Workbook): BaseReading {
	const marker = readMarker(workbook);
	const values = baseValues(workbook);
	if (!values) {
		if (!marker) return { ok: false, why: "none" };
		if (marker.format > baseFormat)
			return { ok: false, why: "newer", found: String(marker.format) };
		return { ok: false, why: "missing", id: marker.id };
	}
	const format = Number(values.get(baseMark));
	if (format > baseFormat)
		return { ok: false, why: "newer", found: String(format) };
	const damaged: BaseReading = {
		ok: false,
		why: "damaged",
		...(marker && { id: marker.id }),
	};
	const text = readPieces(values, "document");
	const hash = values.get("sha256") ?? "";
	if (text === undefined || sha256(text) !== hash) return damaged;
	const reading = readDocument(parsed(text));
	if (!reading.ok)
		return reading.code === "newer-format"
			? { ok: false, why: "newer", found: reading.found ?? "" }
			: damaged;
	const language = languageNames.find(
		(name) => name === values.get("language"),
	);
	const written = Written.safeParse(
		parsed(readPieces(values, "written") ?? ""),
	);
	if (!language) return damaged;
	return {
		ok: true,
		base: {
			document: reading.document,
			hash,
			language,
			at: values.get("exported") ?? "",
			written: written.success ? written.data : undefined,
		},
	};
}

/** Does the base have such a row? Anything else in its first column was typed there. */
export const isBaseKey = (key: string): boolean =>
	/^(tia-workbook|id|sha256|language|exported|(document|written)(:\d+)?)$/.test(
		key,
	);

function readMarker(
	workbook: Workbook,
): { format: number; id: string; hash: string } | undefined {
	const places = [
		...Object.values(workbook.properties),
		...workbook.names
			.filter(({ name }) => name.toLowerCase() === markerName)
			.map(({ refersTo }) => refersTo),
	];
	for (const place of places) {
		const [, format, id, hash] = markerPattern.exec(place) ?? [];
		if (id && hash) return { format: Number(format), id, hash };
	}
	return undefined;
}

/** Keys of the first column with the texts beside them, from whichever sheet starts with the mark. */
function baseValues(workbook: Workbook): Map<string, string> | undefined {
	for (const { rows } of workbook.sheets) {
		const [key] = rows[0]?.cells ?? [];
		if (!key || cellText(key) !== baseMark) continue;
		const values = new Map<string, string>();
		for (const { cells } of rows) {
			const [name, value] = cells;
			if (name && value) values.set(cellText(name), cellText(value));
		}
		return values;
	}
	return undefined;
}

function readPieces(
	values: Map<string, string>,
	name: string,
): string | undefined {
	const count = Number(values.get(name) ?? Number.NaN);
	let packed = "";
	for (let i = 1; i <= count; i++) {
		const piece = values.get(`${name}:${i}`);
		if (piece === undefined) return undefined;
		packed += piece;
	}
	const bytes = fromBase64(packed);
	const unpacked = bytes && gunzip(bytes, unpackedLimit);
	return unpacked && new TextDecoder().decode(unpacked);
}

function parsed(json: string): unknown {
	try {
		return JSON.parse(json);
	} catch {
		return undefined;
	}
}

function toBase64(bytes: Uint8Array): string {
	let binary = "";
	for (let at = 0; at < bytes.length; at += 0x8000)
		binary += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
	return btoa(binary);
}

function fromBase64(text: string): Uint8Array | undefined {
	try {
		return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
	} catch {
		return undefined;
	}
}

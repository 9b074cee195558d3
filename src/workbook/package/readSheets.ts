import type { Finding, Refusal } from "../finding.ts";
import type { Workbook } from "../sheets.ts";
import { readCoreProperties } from "./coreProperties.ts";
import { type Admitted, intake } from "./intake.ts";
import { openParts } from "./parts.ts";
import { type BookContext, FindingList, Tally } from "./readingState.ts";
import { Refused } from "./refused.ts";
import { readSharedStrings } from "./sharedStrings.ts";
import { readSheetPart } from "./sheetPart.ts";
import { readStyles } from "./styles.ts";
import { findWorkbookPart, readWorkbookPart } from "./workbookPart.ts";

export interface ReadOptions {
	/** Called now and then with the share done, 0 to 1, and the name of the sheet being read. */
	onProgress?: (done: number, sheet?: string) => void;
	/** Looked at whenever progress is told; an aborted one ends the reading with the refusal "stopped". */
	signal?: AbortSignal;
}

export type ReadResult =
	| { ok: true; workbook: Workbook; findings: Finding[] }
	| { ok: false; refusal: Refusal };

/** Bytes of an Excel workbook as plain sheets, or the reason why it was turned away. Never throws. */
export function readSheets(
	bytes: Uint8Array,
	options: ReadOptions = {},
): ReadResult {
	try {
		const admitted = intake(bytes);
		return admitted.ok ? readAdmitted(admitted, options) : admitted;
	} catch (error) {
		if (error instanceof Refused) return { ok: false, refusal: error.refusal };
		return {
			ok: false,
			refusal: { code: "reader-failed", found: String(error) },
		};
	}
}

function readAdmitted(admitted: Admitted, options: ReadOptions): ReadResult {
	const parts = openParts(admitted);
	const part = readWorkbookPart(parts, findWorkbookPart(parts));
	const wanted = [
		part.sharedStrings,
		part.styles,
		...part.sheets.map((sheet) => sheet.part),
	];
	const total = wanted.reduce(
		(sum, name) => sum + (name === undefined ? 0 : parts.size(name)),
		1,
	);
	let before = 0;
	const tick = (share: number, size: number, sheet?: string): void => {
		options.onProgress?.(Math.min(1, (before + share * size) / total), sheet);
		if (options.signal?.aborted) throw new Refused("stopped");
	};
	const read = <T>(
		name: string,
		work: (size: number) => T,
		sheet?: string,
	): T => {
		const size = parts.size(name);
		tick(0, size, sheet);
		const result = work(size);
		before += size;
		return result;
	};

	const { sharedStrings, styles } = part;
	const book: BookContext = {
		sharedStrings:
			sharedStrings === undefined
				? undefined
				: read(sharedStrings, () =>
						readSharedStrings(parts.scan(sharedStrings)),
					),
		formats:
			styles === undefined
				? []
				: read(styles, () => readStyles(parts.scan(styles))),
		date1904: part.date1904,
		tally: new Tally(),
		findings: new FindingList(),
	};
	const sheets = part.sheets.map(({ name, state, part: sheetPart }) =>
		read(
			sheetPart,
			(size) =>
				readSheetPart(parts, sheetPart, { name, state }, book, (share) =>
					tick(share, size, name),
				),
			name,
		),
	);
	const properties = readCoreProperties(parts);
	tick(1, 1);
	const { names, date1904 } = part;
	return {
		ok: true,
		workbook: { sheets, names, properties, date1904 },
		findings: book.findings.all(),
	};
}

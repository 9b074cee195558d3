import type { Finding, Refusal } from "../finding.ts";
import type { Sheet, Workbook } from "../sheets.ts";
import { readCoreProperties } from "./coreProperties.ts";
import { type Admitted, intake } from "./intake.ts";
import { readOtherProperties } from "./otherProperties.ts";
import { openParts } from "./parts.ts";
import { readPersons } from "./persons.ts";
import { type BookContext, FindingList, Tally } from "./readingState.ts";
import { Refused } from "./refused.ts";
import { readSharedStrings } from "./sharedStrings.ts";
import { readSheetPart } from "./sheetPart.ts";
import { isDamage } from "./sheetSource.ts";
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
	const workbookPart = findWorkbookPart(parts);
	const part = readWorkbookPart(parts, workbookPart);
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
		persons: readPersons(parts, workbookPart),
		tally: new Tally(),
		findings: new FindingList(),
	};
	const sheets = part.sheets.map(({ name, state, part: sheetPart, isChart }) =>
		read(
			sheetPart,
			(size) => {
				const readPart = () =>
					readSheetPart(parts, sheetPart, { name, state }, book, (share) =>
						tick(share, size, name),
					);
				return isChart
					? chartSheet({ name, state }, book, readPart)
					: readPart();
			},
			name,
		),
	);
	const properties = {
		...readOtherProperties(parts, book.findings),
		...readCoreProperties(parts),
	};
	tick(1, 1);
	const { names, date1904 } = part;
	return {
		ok: true,
		workbook: { sheets, names, properties, date1904 },
		findings: book.findings.all(),
	};
}

/** A sheet without cells; one that is damaged keeps nothing else from being read. */
function chartSheet(
	heading: Pick<Sheet, "name" | "state">,
	{ findings }: BookContext,
	readPart: () => Sheet,
): Sheet {
	const at = { sheet: heading.name };
	findings.add("chart-sheet-not-read", "note", at);
	try {
		return readPart();
	} catch (error) {
		if (!(error instanceof Refused) || !isDamage(error)) throw error;
		findings.add("part-unreadable", "error", at);
		return { ...heading, rows: [], merges: [], hiddenColumns: [], tables: [] };
	}
}

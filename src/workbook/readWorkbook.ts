import type { Finding, Refusal } from "./finding.ts";
import { type OwnWorkbook, readOwnWorkbook } from "./own/readOwnWorkbook.ts";
import { type ReadOptions, readSheets } from "./package/readSheets.ts";
import type { Workbook } from "./sheets.ts";
import { type Mapping, proposeMapping } from "./table/mapping.ts";
import { applyMappingFile, type MappingFile } from "./table/mappingFile.ts";

/** A workbook that somebody else made, with what its columns are taken for. */
export interface ForeignWorkbook {
	kind: "foreign";
	workbook: Workbook;
	mapping: Mapping;
	/** What the reader found; what the mapping found stands in the extraction. */
	findings: Finding[];
}

export type WorkbookReading =
	| (OwnWorkbook & { workbook: Workbook })
	| ForeignWorkbook
	| { kind: "refused"; refusal: Refusal };

export interface WorkbookReadOptions extends ReadOptions {
	/** Mappings that a person made before and kept; the first that fits the workbook is used. */
	kept?: readonly MappingFile[];
}

/**
 * Any workbook: one of ours comes back as its assessment, any other as sheets with a proposed
 * mapping, and what cannot be read as a refusal. The one way in for the page and the command.
 */
export function readWorkbook(
	source: Uint8Array | Workbook,
	options: WorkbookReadOptions = {},
): WorkbookReading {
	const read =
		source instanceof Uint8Array
			? readSheets(source, options)
			: { ok: true as const, workbook: source, findings: [] };
	if (!read.ok) return { kind: "refused", refusal: read.refusal };
	const { workbook, findings } = read;
	const own = readOwnWorkbook(workbook);
	if (own?.kind === "refused") return own;
	if (own)
		return {
			...own,
			workbook,
			findings: [...findings.filter(isNews), ...own.findings],
		};
	const known = options.kept?.find((file) => fits(workbook, file));
	const mapping = proposeMapping(workbook, known ? { known } : {});
	return { kind: "foreign", workbook, mapping, findings };
}

/** Every table of a kept mapping is found again by its headings. */
const fits = (workbook: Workbook, file: MappingFile): boolean =>
	applyMappingFile(workbook, file).tables.length === file.tables.length;

/**
 * In a workbook of ours what is hidden is our own, and formulas without results come from programs
 * that do not calculate; a formula in the place of an answer is told by whoever reads the answers.
 */
const isNews = ({ code }: Finding): boolean => !expected.has(code);
const expected: ReadonlySet<string> = new Set([
	"sheet-hidden",
	"row-hidden",
	"column-hidden",
	"cell-formula-without-result",
]);

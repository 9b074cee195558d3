/**
 * What may come in. The bounds hold before any parser sees the file, because a worker's time limit
 * does not keep a parser from taking the tab's memory. Legitimate files of 50,000 rows lie well below.
 */
export const bounds = {
	/** Bytes of the file as it lies on disk. */
	fileBytes: 25 * 1024 * 1024,
	/** Parts (zip entries) in the package. */
	parts: 2_000,
	/** Declared unpacked bytes of one part, and of all together. */
	partBytes: 120 * 1024 * 1024,
	unpackedBytes: 200 * 1024 * 1024,
	/** Elements within elements. Ordinary sheets need about ten. */
	xmlDepth: 64,
	/** The grid of ECMA-376. */
	rows: 1_048_576,
	columns: 16_384,
	/** Cells with content, shared strings, links and notes: each kind, in the whole workbook. */
	cells: 2_000_000,
	merges: 200_000,
	names: 100_000,
	sheets: 1_000,
	/** Cell formats; Excel allows 65,490. */
	formats: 100_000,
	/**
	 * Characters in all cells together. One long shared string that a million cells point to costs
	 * nothing here, but is copied a million times on its way out of the worker.
	 */
	characters: 150_000_000,
	/** Findings of one kind on one sheet; the rest are counted in one last finding. */
	findingsOfAKind: 1_000,
} as const;

/** Bytes as a person reads them, the same in every language; whole megabytes, rounded up. */
export function megabytes(bytes: number): string {
	return `${Math.ceil(bytes / (1024 * 1024))} MB`;
}

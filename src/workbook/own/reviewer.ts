import type { Workbook } from "../sheets.ts";

/** What this program writes where other programs name a person. */
export const programName = "TIA workbook";
/** What programs write there when nobody has told them a name. */
const nobody: ReadonlySet<string> = new Set([
	programName,
	"openpyxl",
	"LibreOffice",
	"Microsoft Office User",
	"Unknown",
]);

/**
 * Who edited a returned workbook, as it says itself: who saved it last, else the one person who wrote all its notes.
 * Undefined when it names nobody, or several.
 */
export function reviewerOf({
	properties,
	sheets,
}: Workbook): string | undefined {
	const saved = properties.lastModifiedBy?.trim();
	if (saved && !nobody.has(saved)) return saved;
	const authors = new Set(
		sheets.flatMap(({ rows }) =>
			rows.flatMap(({ cells }) =>
				cells.flatMap(({ noteBy }) =>
					noteBy && !nobody.has(noteBy) ? [noteBy] : [],
				),
			),
		),
	);
	const [only, ...others] = authors;
	return others.length === 0 ? only : undefined;
}

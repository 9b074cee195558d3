import { type Assessment, liveRows } from "../domain/assessment.ts";
import { originalBytes } from "../domain/original.ts";
import type {
	ImportedFile,
	ReportLine,
} from "../screens/export/ImportedFiles.tsx";
import { rowName } from "../screens/fields/names.ts";
import { fieldLabel } from "../screens/fields/words.ts";
import type { Text } from "../text/en.ts";
import type { Language } from "../text/languages.ts";
import { importReport } from "../workbook/importReport.ts";
import { downloadFile, workbookType } from "./download.ts";

/** The files that were read into the assessment, in the order in which they came. */
export const importedFiles = (assessment: Assessment): ImportedFile[] =>
	liveRows(assessment, "imports").map(([id, row]) => ({
		id,
		file: row.file ?? "",
		on: row.on ?? "",
		hash: row.hash ?? "",
		kept: row.original !== undefined,
	}));

/** What went where, in words. */
export function reportLines(
	assessment: Assessment,
	id: string,
	text: Text,
	language: Language,
): ReportLine[] {
	const words = text.app.exporting.files;
	return importReport(assessment, id).map(({ to, ...line }, index) => {
		const key = String(index);
		if (to.kind === "heading") return { ...line, key, became: words.heading };
		if (to.kind === "carried")
			return { ...line, key, became: words.carried(to.heading) };
		const label = fieldLabel(text, to.path);
		const [collection, row = ""] = to.path;
		const became =
			collection === "categories"
				? `${rowName({ assessment, text, language }, "categories", row)}: ${label}`
				: label;
		return { ...line, key, became };
	});
}

/** Gives the kept file back byte for byte; false when what is kept is not the file that was read. */
export function downloadOriginal(assessment: Assessment, id: string): boolean {
	const row = assessment.imports[id];
	const bytes = row && originalBytes(row);
	if (!bytes) return false;
	downloadFile(row.file ?? "original.xlsx", bytes, workbookType);
	return true;
}

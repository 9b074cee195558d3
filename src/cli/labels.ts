import type { Assessment } from "../domain/assessment.ts";
import type { Language } from "../text/languages.ts";
import { languages } from "../text/languages.ts";
import { pathLabel } from "../workbook/pathLabel.ts";
import { rowLabels } from "../workbook/rowLabels.ts";

/** Says paths of an assessment in words; a bare collection is one in which a row is wanting. */
export function labels(
	document: Assessment,
	language: Language,
): (path: string) => string {
	const wording = { language, labels: rowLabels(document, language) };
	const tables: Record<string, string> = languages[language].workbook.tables;
	return (path) =>
		path.includes("/") ? pathLabel(path, wording) : (tables[path] ?? path);
}

import type { Assessment } from "../domain/assessment.ts";
import type { Knowledge } from "../domain/knowledge/knowledge.ts";
import type { ExportResult } from "../screens/export/ExportScreen.tsx";
import type { Text } from "../text/en.ts";
import type { Language } from "../text/languages.ts";
import { workbookWorker } from "../workbook/worker.ts";
import { downloadFile, fileName, workbookType } from "./download.ts";

/** The worker in which files are read and written; it starts with the first of them. */
export const worker = workbookWorker();

/** Writes the assessment as a workbook and hands it to the browser. What fails is said in words. */
export async function exportWorkbook(
	assessment: Assessment,
	{
		language,
		today,
		knowledge,
		signal,
		text,
	}: {
		language: Language;
		today: string;
		knowledge: Knowledge;
		signal?: AbortSignal;
		text: Text;
	},
): Promise<ExportResult> {
	const answer = await worker.request(
		"write",
		{ assessment, language, at: today, knowledge },
		signal ? { signal } : {},
	);
	if (!answer.ok) {
		const { says } = text.findings.refused[answer.refusal.code];
		return { ok: false, reason: says(answer.refusal.found) };
	}
	const file = fileName(assessment.about.title, today, "xlsx");
	downloadFile(file, answer.bytes, workbookType);
	return { ok: true, file };
}

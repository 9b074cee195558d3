import type { Assessment } from "../../domain/assessment.ts";
import { canonicalJson } from "../../domain/canonical.ts";
import { readDocument } from "../../domain/file.ts";
import type { Knowledge } from "../../domain/knowledge/knowledge.ts";
import type { Language } from "../../text/languages.ts";
import { judge } from "./judge.ts";
import { planWorkbook } from "./planWorkbook.ts";
import { writeSheets } from "./writeSheets.ts";

export interface WriteOptions {
	/** Language of the workbook, apart from the screen's. */
	language: Language;
	/** ISO date of the export; the law is read as of this day. */
	at: string;
	/** What is known of the law; absent: the catalogues that come with the program. */
	knowledge?: Knowledge;
}

/**
 * An assessment as an Excel workbook (.xlsx), built anew: the same document, language and date give
 * the same bytes. `readWorkbook` gives the same document back.
 */
export async function writeWorkbook(
	assessment: Assessment,
	options: WriteOptions,
): Promise<Uint8Array> {
	const document = canonicalDocument(assessment);
	return writeSheets(
		planWorkbook(
			document,
			judge(document, options.at, options.knowledge),
			options,
		),
	);
}

/** The document as its base will give it back, so that both are put into words alike. */
export function canonicalDocument(assessment: Assessment): Assessment {
	const reading = readDocument(JSON.parse(canonicalJson(assessment)));
	if (reading.ok) return reading.document;
	throw new RangeError(`Not a valid assessment: ${reading.code} ${reading.at}`);
}

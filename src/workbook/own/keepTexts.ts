import { type Assessment, nextOrder } from "../../domain/assessment.ts";
import { sha256 } from "../../domain/hash.ts";
import { type Path, pathText } from "../../domain/path.ts";
import { type Language, languages } from "../../text/languages.ts";
import type { Finding } from "../finding.ts";
import { outsideFinding } from "../outsideTexts.ts";
import { isSection } from "./columns.ts";
import { put } from "./ownAnswers.ts";
import type { LooseText } from "./ownTables.ts";

/** Told of texts that are no answers, and of rows that are gone: they stay with the assessment until somebody has looked. */
const kept: ReadonlySet<string> = new Set([
	"row-missing",
	"cell-change-refused",
	"cell-typed-over",
	"sheet-name-unknown",
]);

/**
 * Files what was typed and is no answer in the document, as remarks. The same text of the same
 * export is filed once, however often the file is read.
 */
export function fileRemarks(
	document: Assessment,
	findings: readonly Finding[],
	seed: string,
): void {
	let order = nextOrder(document, "remarks");
	for (const { code, severity, at, found, path } of findings) {
		if (!kept.has(code)) continue;
		const { sheet = "", cell = "" } = at ?? {};
		const id = `rem_${hashed([seed, code, sheet, cell, found ?? ""])}`;
		if (Object.hasOwn(document.remarks, id)) continue;
		document.remarks[id] = {
			order: order++,
			finding: code,
			severity,
			...(sheet && { sheet }),
			...(cell && { cell }),
			...(found && { found }),
			...(path && { path }),
		};
	}
}

const hashed = (parts: readonly (string | undefined)[]): string =>
	sha256(JSON.stringify(parts)).slice(0, 12);

/**
 * Keeps texts that stand in no field and that we did not write: beside a data category under their
 * heading, elsewhere among the carried texts, and what was typed over something of ours as a finding
 * that becomes a remark. A note keeps the path of the field on whose cell it lies (`noted`, by "Sheet!B7").
 */
export function keepTexts(
	document: Assessment,
	strays: readonly LooseText[],
	language: Language,
	noted: ReadonlyMap<string, Path>,
): Finding[] {
	let order = nextOrder(document, "carried");
	const { workbook } = languages[language];
	return strays.map((stray): Finding => {
		const { sheet, cell, on, over, heading, text, by } = stray;
		const about = on === "note" ? noted.get(`${sheet}!${cell}`) : undefined;
		const at = { sheet, cell };
		if (over) {
			const path = rowPath(document, stray);
			return {
				code: "cell-typed-over",
				severity: "warning",
				at,
				found: text,
				...(path && { path: pathText(path) }),
			};
		}
		const path = rowPath(document, stray);
		if (on === undefined && heading && path?.[0] === "categories") {
			put(document, [...path, "carried", heading], text);
			return { code: "column-carried", severity: "note", at, found: heading };
		}
		const id = `car_${hashed([sheet, cell, on ?? heading, text])}`;
		const above =
			on === "note"
				? workbook.noteOf(cell)
				: on === "link"
					? workbook.linkOf(cell)
					: heading;
		if (!Object.hasOwn(document.carried, id))
			document.carried[id] = {
				order: order++,
				...(sheet && { sheet }),
				...(cell && { cell }),
				...(above && { heading: above }),
				text,
				...(about && { path: pathText(about) }),
				...(by && { by }),
			};
		if (on === "outside")
			return outsideFinding({ kind: "textBox", sheet, cell, text });
		return {
			code: "cell-carried",
			severity: "note",
			at,
			found: text,
			...(about && { path: pathText(about) }),
		};
	});
}

/** The row of the document beside which a text stands. */
function rowPath(
	document: Assessment,
	{ table, mark }: LooseText,
): Path | undefined {
	if (!table || isSection(table) || mark === undefined) return undefined;
	return Object.hasOwn(document[table.collection], mark)
		? [table.collection, mark]
		: undefined;
}

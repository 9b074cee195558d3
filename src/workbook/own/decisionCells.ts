import type { Verdict } from "../../domain/law/outcome.ts";
import { type About, reasonOf } from "../../domain/law/reason.ts";
import { languages } from "../../text/languages.ts";
import { verdictSentence } from "../../text/verdictSentence.ts";
import { codeLabel, writable } from "./cells.ts";
import type { Judged } from "./judge.ts";
import type { PlannedCell, PlannedSheet, StyleName } from "./plan.ts";
import { addLine, spans, workbookWords } from "./planAcross.ts";
import type { TableContext } from "./planTable.ts";

/** The page is cut into twelve columns, B to M, behind the hidden column A. */
export const pageColumns = 12;
/** Lines of each list that fit the page; the rest is counted and found on its own sheet. */
export const longestList = 6;
export const longestTitle = 120;
/** Few lines may say more: characters of a text, and points of its row, by the number of lines. */
export const roomFor = (
	lines: number,
): { characters: number; points: number } => {
	if (lines <= 2) return { characters: 600, points: 150 };
	return lines <= 4
		? { characters: 330, points: 90 }
		: { characters: 180, points: 58 };
};

export interface DecisionContext extends TableContext {
	judged: Judged;
	/** ISO date of the export. */
	at: string;
	/** Cells that count the data categories of a band; live formulas over the data sheet. */
	count: (
		which: "before" | "after",
		band: "high" | "medium" | "low" | "none",
	) => PlannedCell;
}

export const text = (
	value: string,
	style: StyleName = "computed",
): PlannedCell => ({
	value,
	style,
});

export function short(
	value: string,
	{ wording }: TableContext,
	longest = roomFor(5).characters,
): string {
	const line = writable(value, wording.language).replace(/\s+/g, " ").trim();
	return line.length <= longest
		? line
		: `${line.slice(0, longest - 1).replace(/[\uD800-\uDBFF]$/, "")}…`;
}

export const addSectionTitle = (sheet: PlannedSheet, title: string): number =>
	addLine(sheet, spans(2, [[pageColumns, text(title, "section")]]), {
		height: 24,
	});

export const verdictStyle = ({ rank }: Verdict): StyleName =>
	rank === 0 ? "verdictBad" : rank === 1 ? "verdictFair" : "verdictGood";

/** The outcome in words; one that is not settled says so. */
export function verdictText(judged: Verdict, context: TableContext): string {
	const label = codeLabel(judged.outcome, context.wording.language);
	return judged.settled ? label : workbookWords(context).worstOpen(label);
}

/** The verdict in the sentence that those who decide read. */
export function sentenceOn(
	verdict: Verdict,
	about: About,
	{ assessment, wording: { language } }: TableContext,
): string {
	const reason = reasonOf(assessment, verdict, about);
	return writable(
		verdictSentence(reason, languages[language], language),
		language,
	);
}

/**
 * Title, day and page number; the last two together, so that a long title has room. "&" begins a code in
 * a footer, and Excel takes 255 characters.
 */
export function footer({
	assessment,
	wording,
	at,
}: TableContext & { at: string }): string {
	const words = languages[wording.language].workbook;
	const { title, service } = assessment.about;
	const name = writable(
		title ?? service ?? words.decisionSheet.untitled,
		wording.language,
	)
		.replace(/\s+/g, " ")
		.slice(0, 60)
		.replace(/[\uD800-\uDBFF]$/, "")
		.replaceAll("&", "&&");
	return `&L${name}&R${at} · ${words.page("&P", "&N")}`;
}

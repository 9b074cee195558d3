import { scaleNames } from "./scale.ts";

/** Cells of one data category, as references; words in the language of the export. */
export interface ScoreCells {
	/** The row's code, and cells of which one is filled when the row is in use. */
	code: string;
	inUse: readonly string[];
	subjects: string;
	kinds: string;
	sensitivity: string;
	severity: string;
	severityReason: string;
	/** The worked-out severity, after what lifts it. */
	severityThatCounts: string;
	/** The lowest likelihood that the facts leave room for. */
	facts: string;
	likelihood: string;
	likelihoodReason: string;
	likelihoodAfter: string;
	likelihoodAfterReason: string;
	/** How many measures are in place for the category. */
	measures: string;
}

export interface ScoreWords {
	notAssessed: string;
	liftingSensitivities: readonly string[];
}

export const quoted = (text: string): string =>
	`"${text.replaceAll('"', '""')}"`;
const isEmpty = (cell: string): string => `${cell}=""`;
/** Levels are shown as "3 Significant": the digit is the level, in any language. */
const levelIn = (cell: string): string => `VALUE(LEFT(${cell},1))`;

/** "; a; b; ": the answers of a list, however they were divided. */
const listed = (cell: string): string =>
	`"; "&SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(${cell},CHAR(10),";"),"; ",";"),";","; ")&"; "`;
/** One of the words of a named list stands among the answers of a cell. */
const holds = (list: string, cell: string): string =>
	`SUMPRODUCT(--ISNUMBER(FIND("; "&${list}&"; ",${listed(cell)})))>0`;
/** One of the fields is marked as not known yet. */
const isOpen = (fields: string, code: string): string =>
	`SUMPRODUCT(COUNTIF(${scaleNames.unknownPaths},"categories/"&${code}&"/"&${fields}))>0`;

const unused = ({ inUse }: ScoreCells): string =>
	`AND(${inUse.map(isEmpty).join(",")})`;

/**
 * The severity that counts, 1 to 4, or "" while something is missing: what domain/risk/score.ts
 * works out, with the same lists and in the same order.
 */
export function severityFormula(cells: ScoreCells, words: ScoreWords): string {
	const { code, subjects, kinds, sensitivity, severity, severityReason } =
		cells;
	const names = scaleNames;
	const unclear = [
		isEmpty(subjects),
		isEmpty(kinds),
		isEmpty(sensitivity),
		holds(names.unknownSubjects, subjects),
		holds(names.unknownKinds, kinds),
		isOpen(names.aboutFields, code),
	].join(",");
	const isProtected = `OR(${holds(names.protectedKinds, kinds)},${holds(names.protectedSubjects, subjects)})`;
	const lifts = [
		holds(names.liftingKinds, kinds),
		holds(names.liftingSubjects, subjects),
		...words.liftingSensitivities.map(
			(word) => `${sensitivity}=${quoted(word)}`,
		),
	].join(",");
	const unfounded = `OR(${isEmpty(severity)},${isEmpty(severityReason)},${isOpen(names.severityFields, code)})`;
	const entered = `IF(OR(${lifts}),MIN(4,${levelIn(severity)}+1),${levelIn(severity)})`;
	return `IF(OR(${unclear}),"",IF(${isProtected},4,IF(${unfounded},"",IFERROR(${entered},""))))`;
}

const placeIn = (
	cells: ScoreCells,
	missing: readonly string[],
	likelihood: string,
	{ notAssessed }: ScoreWords,
): string => {
	const severity = cells.severityThatCounts;
	const none = quoted(notAssessed);
	// A row that was added in the workbook has no facts yet: the worst.
	const counts = `MAX(${likelihood},IF(ISNUMBER(${cells.facts}),${cells.facts},4))`;
	return `IF(${unused(cells)},"",IF(OR(NOT(ISNUMBER(${severity})),${missing.join(",")}),${none},IFERROR(INDEX(${scaleNames.grid},${severity},${counts}),${none})))`;
};

const withoutLikelihood = ({
	code,
	likelihood,
	likelihoodReason,
}: ScoreCells) => [
	isEmpty(likelihood),
	isEmpty(likelihoodReason),
	isOpen(scaleNames.likelihoodFields, code),
];

/** The band before measures, in words; "" in a row that nobody uses. */
export const bandBeforeFormula = (
	cells: ScoreCells,
	words: ScoreWords,
): string =>
	placeIn(cells, withoutLikelihood(cells), levelIn(cells.likelihood), words);

/** The band after measures: a lower likelihood counts only when a measure is in place. */
export function bandAfterFormula(cells: ScoreCells, words: ScoreWords): string {
	const { code, likelihood, likelihoodAfter, likelihoodAfterReason } = cells;
	const missing = [
		...withoutLikelihood(cells),
		isEmpty(likelihoodAfter),
		isEmpty(likelihoodAfterReason),
		isOpen(scaleNames.afterFields, code),
	];
	const before = levelIn(likelihood);
	const after = levelIn(likelihoodAfter);
	return placeIn(
		cells,
		missing,
		`IF(AND(${after}<${before},N(${cells.measures})=0),${before},${after})`,
		words,
	);
}

/** How many data categories stand in a band; summary lines are not counted. */
export const countFormula = (
	sheet: string,
	{ bands, summary }: { bands: string; summary: string },
	{ band, yes }: { band: string; yes: string },
): string =>
	`COUNTIFS('${sheet}'!${bands},${quoted(band)},'${sheet}'!${summary},${quoted(`<>${yes}`)})`;

import { protectedRecipient } from "../knowledge/technicalMeasures.ts";
import { factsOfRows } from "./alike.ts";
import { clearTextAtImporter, shapeProven } from "./clearText.ts";
import { answerAt, mayConcern } from "./context.ts";
import {
	allYes,
	andThen,
	anyYes,
	type Fact,
	known,
	map,
	missing,
} from "./fact.ts";
import { findingFacts, reachesInPractice } from "./factsOfFinding.ts";
import { measuresAgainst } from "./factsOfMeasure.ts";
import {
	findingsOf,
	type TransferSubject,
	transferFacts,
} from "./factsOfTransfer.ts";
import { shieldOf } from "./measureRules.ts";
import { rulesAbout } from "./rule.ts";

/** Looked at for some of the data categories of the transfer; without a list, for all of them. */
export interface RowsSubject extends TransferSubject {
	rows?: readonly string[] | undefined;
}

export interface DeficiencySubject extends RowsSubject {
	deficiency: string;
}

export const rowsOf = ({
	context,
	id,
	rows,
}: RowsSubject): Fact<readonly string[]> =>
	rows ? known(rows) : answerAt(context, "transfers", id, "rows");

/**
 * Deficiencies of the transfer: those of its findings, unless they name other transfers. One that
 * names no finding may belong to any.
 */
export const deficienciesOf = ({
	context,
	id: transfer,
}: TransferSubject): readonly string[] =>
	context.once("deficiencies", transfer, () => {
		const findings = findingsOf({ context, id: transfer });
		return context
			.concerning("deficiencies", "transfers", transfer)
			.flatMap(([id]) =>
				findings.some(([finding]) =>
					mayConcern(context, "deficiencies", id, "finding", finding),
				)
					? [id]
					: [],
			);
	});

const measureIds = (subject: DeficiencySubject): Fact<readonly string[]> => {
	const { context, deficiency, id } = subject;
	const ids = measuresAgainst(context, deficiency, id);
	return ids.length > 0 ? known(ids) : missing("measures");
};

/** Closed for a data category by one measure that stands every test; open measures keep it undecided. */
const closedFor = (
	{ context, id: transfer, deficiency }: DeficiencySubject,
	measures: readonly string[],
	row: string,
): Fact<boolean> =>
	anyYes(
		measures.map((id) =>
			shieldOf(context, id, transfer).closes(deficiency, row),
		),
	);

/** Closed for every data category. */
const closed = (subject: DeficiencySubject): Fact<boolean> =>
	andThen(rowsOf(subject), (rows) =>
		andThen(measureIds(subject), (ids) =>
			allYes(
				factsOfRows(subject.context, rows, (row) =>
					closedFor(subject, ids, row),
				),
			),
		),
	);

/** Do these measures alone close the deficiency, for every data category or for some? */
export function isClosedBy(
	subject: DeficiencySubject,
	those: (measure: string) => boolean,
	how: "every" | "some" = "every",
): boolean {
	const rows = rowsOf(subject);
	const ids = measureIds(subject);
	if (!rows.known || !ids.known) return false;
	const measures = ids.value.filter(those);
	return factsOfRows(subject.context, rows.value, (row) =>
		closedFor(subject, measures, row),
	)[how]((fact) => fact.known && fact.value);
}

/** Data categories for which the deficiency is not known to be closed. */
export function openRows(subject: DeficiencySubject): string[] {
	const rows = rowsOf(subject);
	const ids = measureIds(subject);
	if (!rows.known || !ids.known) return [];
	const facts = factsOfRows(subject.context, rows.value, (row) =>
		closedFor(subject, ids.value, row),
	);
	return rows.value.filter((_, at) => {
		const fact = facts[at];
		return !(fact?.known && fact.value);
	});
}

export const problemInPractice = ({
	context,
	id,
}: TransferSubject): Fact<boolean> =>
	context.once("problem in practice", id, () =>
		anyYes(
			findingsOf({ context, id }).map(([finding]) =>
				reachesInPractice({ context, id: finding }),
			),
		),
	);

/** Use case 4 stands for a data category: the law itself keeps authorities from this recipient. */
function protectedRecipients({
	context,
	id: transfer,
}: TransferSubject): (row: string) => Fact<boolean> {
	const claims = context.once("claims of protected recipients", transfer, () =>
		deficienciesOf({ context, id: transfer }).flatMap((deficiency) =>
			measuresAgainst(context, deficiency, transfer)
				.filter((measure) => {
					const entry = answerAt(context, "measures", measure, "catalogue");
					return !entry.known || entry.value === protectedRecipient;
				})
				.map((id) => ({
					deficiency,
					shield: shieldOf(context, id, transfer),
				})),
		),
	);
	return (row) =>
		anyYes(
			claims.map(({ shield, deficiency }) => shield.closes(deficiency, row)),
		);
}

/**
 * The pattern of use cases 6 and 7, for one data category at least: clear text at the importer, and problematic
 * law that applies in practice.
 */
export function noMeasureKnown(subject: RowsSubject): Fact<boolean> {
	const problem = problemInPractice(subject);
	const isProtected = protectedRecipients(subject);
	return andThen(rowsOf(subject), (rows) =>
		anyYes(
			factsOfRows(subject.context, rows, (row) =>
				allYes([
					clearTextAtImporter(subject.context, subject.id, row),
					problem,
					map(isProtected(row), (exempt) => !exempt),
				]),
			),
		),
	);
}

/** Is it proven, where the law is a problem in practice, that nobody there can read what is not sent in clear text? */
function unreadableIsProven(subject: RowsSubject): Fact<boolean> {
	const harmless = map(problemInPractice(subject), (problem) => !problem);
	const isProtected = protectedRecipients(subject);
	return andThen(rowsOf(subject), (rows) =>
		allYes(
			factsOfRows(subject.context, rows, (row) =>
				anyYes([
					harmless,
					shapeProven(subject.context, subject.id, row),
					isProtected(row),
				]),
			),
		),
	);
}

const worksForExporter = ({
	importerRole,
	manner,
}: {
	importerRole: string;
	manner: string;
}) =>
	manner !== "remote-access" &&
	(importerRole === "processor" || importerRole === "subprocessor");

const facts = { ...transferFacts, noMeasureKnown, unreadableIsProven };
const ofTransfer = rulesAbout("transfer", facts);

export const processingInClear = ofTransfer({
	id: "measures.uc6-clear-text-processing",
	family: "measures",
	basis: "R01/2020, Annex 2, use case 6, paragraph 95",
	confidence: "Q",
	appliesGiven: ["importerRole", "manner"],
	applies: worksForExporter,
	needs: ["noMeasureKnown"],
	holds: ({ noMeasureKnown: matches }) => !matches,
});

export const sharedInClear = ofTransfer({
	id: "measures.uc7-clear-text-access",
	family: "measures",
	basis: "R01/2020, Annex 2, use case 7, paragraphs 96–97",
	confidence: "D",
	appliesGiven: ["importerRole", "manner"],
	applies: (given) => !worksForExporter(given),
	needs: ["noMeasureKnown"],
	holds: ({ noMeasureKnown: matches }) => !matches,
});

/** Closing another deficiency does not make "pseudonymised" or "encrypted" true. */
export const unreadableProven = ofTransfer({
	id: "measures.unreadable-proven",
	family: "measures",
	basis: "R01/2020, paragraphs 75, 84–85 and 95",
	confidence: "Q",
	needs: ["unreadableIsProven"],
	holds: ({ unreadableIsProven: proven }) => proven,
});

export const equivalent = ofTransfer({
	id: "measures.essentially-equivalent",
	family: "measures",
	basis: "R01/2020, paragraphs 50–57 and 75",
	confidence: "Q",
	needs: [
		"essentiallyEquivalent",
		"equivalenceReason",
		"equivalenceBy",
		"equivalenceOn",
		"concludedLast",
		"today",
	],
	// It is judged against what step 3 found, so not before that was found.
	holds: ({ essentiallyEquivalent, equivalenceOn, concludedLast, today }) =>
		essentiallyEquivalent === "yes" &&
		concludedLast <= equivalenceOn &&
		equivalenceOn <= today,
});

/** Findings that call for measures and for which no deficiency says what the measures are to close. */
function deficienciesNamed(subject: TransferSubject): Fact<boolean> {
	const { context } = subject;
	const ids = deficienciesOf(subject);
	const lacks = findingsOf(subject)
		.filter(([id]) => {
			const option = findingFacts.option({ context, id });
			return option.known && option.value === "measures";
		})
		.some(
			([finding]) =>
				!ids.some((id) => {
					const of = answerAt(context, "deficiencies", id, "finding");
					return of.known && of.value === finding;
				}),
		);
	return lacks ? missing("deficiencies") : known(true);
}

export const deficiencyNamed = rulesAbout("transfer", { deficienciesNamed })({
	id: "measures.deficiencies-named",
	family: "measures",
	basis: "R01/2020, paragraph 75",
	confidence: "Q",
	needs: ["deficienciesNamed"],
	holds: ({ deficienciesNamed: named }) => named,
});

export const deficiencyClosed = rulesAbout("deficiency", { closed })({
	id: "measures.deficiency-closed",
	family: "measures",
	basis: "R01/2020, paragraph 75",
	confidence: "Q",
	needs: ["closed"],
	holds: ({ closed: isClosed }) => isClosed,
});

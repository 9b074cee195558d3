import { protectedRecipient } from "../knowledge/technicalMeasures.ts";
import { clearTextAtImporter } from "./clearText.ts";
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
import { findingFacts } from "./factsOfFinding.ts";
import { measuresAgainst } from "./factsOfMeasure.ts";
import {
	findingsOf,
	type TransferSubject,
	transferFacts,
} from "./factsOfTransfer.ts";
import { closes } from "./measureRules.ts";
import { rulesAbout } from "./rule.ts";

export interface DeficiencySubject extends TransferSubject {
	deficiency: string;
}

/**
 * Deficiencies of the transfer: those of its findings, unless they name other transfers. One that
 * names no finding may belong to any.
 */
export function deficienciesOf(subject: TransferSubject): string[] {
	const { context, id: transfer } = subject;
	const findings = findingsOf(subject).map(([id]) => id);
	return context.deficiencies.flatMap(([id]) => {
		const concerns =
			mayConcern(context, "deficiencies", id, "transfers", transfer) &&
			findings.some((finding) =>
				mayConcern(context, "deficiencies", id, "finding", finding),
			);
		return concerns ? [id] : [];
	});
}

const measureIds = (subject: DeficiencySubject): Fact<string[]> => {
	const { context, deficiency, id } = subject;
	const ids = measuresAgainst(context, deficiency, id);
	return ids.length > 0 ? known(ids) : missing("measures");
};

/** Closed by one measure that stands every test; open measures keep it undecided. */
const closed = (subject: DeficiencySubject): Fact<boolean> =>
	andThen(measureIds(subject), (ids) =>
		anyYes(
			ids.map((id) =>
				closes({
					context: subject.context,
					id,
					deficiency: subject.deficiency,
				}),
			),
		),
	);

/** uc6.p3 and uc7.p3: does problematic law or practice reach these transfers in fact? */
function problemInPractice(subject: TransferSubject): Fact<boolean> {
	const { context } = subject;
	return anyYes(
		findingsOf(subject).map(([id]) =>
			andThen(findingFacts.branch({ context, id }), (branch) => {
				if (branch === "ok") return known(false);
				if (branch !== "43-3") return known(true);
				return andThen(
					findingFacts.appliesInPractice({ context, id }),
					(applies) =>
						applies === "yes"
							? known(true)
							: map(
									findingFacts.appliesInPracticeReason({ context, id }),
									() => false,
								),
				);
			}),
		),
	);
}

/** Use case 4 stands: the law itself keeps authorities from this recipient. */
function recipientProtected(subject: TransferSubject): Fact<boolean> {
	const { context, id } = subject;
	return anyYes(
		deficienciesOf(subject).flatMap((deficiency) =>
			measuresAgainst(context, deficiency, id)
				.filter((measure) => {
					const entry = answerAt(context, "measures", measure, "catalogue");
					return !entry.known || entry.value === protectedRecipient;
				})
				.map((measure) => closes({ context, id: measure, deficiency })),
		),
	);
}

/** The pattern of use cases 6 and 7: clear text at the importer, and problematic law that applies in practice. */
function noMeasureKnown(subject: TransferSubject): Fact<boolean> {
	return allYes([
		clearTextAtImporter(subject.context, subject.id),
		problemInPractice(subject),
		map(recipientProtected(subject), (isProtected) => !isProtected),
	]);
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

const facts = { ...transferFacts, noMeasureKnown };
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
		"today",
	],
	holds: ({ essentiallyEquivalent, equivalenceOn, today }) =>
		essentiallyEquivalent === "yes" && equivalenceOn <= today,
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

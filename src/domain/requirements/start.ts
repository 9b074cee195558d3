import { askRow, askSection } from "./ask.ts";
import { missingConditions } from "./conditions.ts";
import { isRunning, type TransferFacts } from "./facts.ts";
import type { Missing } from "./missing.ts";

/** Before a transfer starts: the decision allows it, and every condition put on it is met. */
export const missingToStart = (facts: TransferFacts): Missing[] => {
	const asked = { guard: "a.cleared" } as const;
	return [
		...askSection(
			facts.assessment,
			asked,
			"decision",
			"outcome",
			(outcome) => outcome === "start" || outcome === "start-with-conditions",
		),
		...askSection(facts.assessment, asked, "decision", "by"),
		...askSection(facts.assessment, asked, "decision", "on"),
		...missingConditions(facts),
	];
};

/** Only a transfer that goes on can be suspended or ended. */
export const missingToStop = (facts: TransferFacts): Missing[] =>
	isRunning(facts)
		? []
		: askRow(
				facts.assessment,
				{ guard: "a.running" },
				"transfers",
				facts.id,
				"running",
				(running) => running === "yes",
			);

/** The authority is told when the exporter goes on although the importer cannot comply (R01/2020, step 4). */
export const missingToNotify = ({ assessment, id }: TransferFacts): Missing[] =>
	askRow(
		assessment,
		{ guard: "a.insists" },
		"transfers",
		id,
		"continuesAnyway",
		(answer) => answer === "yes",
	);

/** Art. 46(3) GDPR: the authorisation is there, with its date. */
export const missingAuthorisation = ({
	assessment,
	id,
	today,
}: TransferFacts): Missing[] => [
	...askRow(
		assessment,
		{ guard: "g5.authorisation" },
		"transfers",
		id,
		"authorisation",
		(state) => state === "granted",
	),
	...askRow(
		assessment,
		{ guard: "g5.authorisation" },
		"transfers",
		id,
		"authorisationOn",
		(on) => on <= today,
	),
];

import type { Assessment } from "../assessment.ts";
import { asIfInForce } from "../implemented.ts";
import { measureCatalogue } from "../knowledge/measures.ts";
import { measuresAgainst } from "../law/factsOfMeasure.ts";
import type { TransferSubject } from "../law/factsOfTransfer.ts";
import { inForceRules, measureRules } from "../law/measureRules.ts";
import {
	deficiencyNamed,
	equivalent,
	processingInClear,
	sharedInClear,
	unreadableProven,
} from "../law/measures.ts";
import { wanting } from "./ask.ts";
import { step3Decision } from "./assess.ts";
import type { TransferFacts } from "./facts.ts";
import type { Missing } from "./missing.ts";
import { askQuestion } from "./question.ts";
import { missingOf, type Requirement, requires } from "./requirement.ts";
import { missingByRules, type RuleGuards, ruleContext } from "./rules.ts";
import { isSecurityOnly } from "./securityOnly.ts";

/** The conclusion that nothing makes up for the deficiencies asks no more of the measures. */
const concludedNo = ({ transfer }: TransferFacts): boolean =>
	transfer.essentiallyEquivalent === "no";

/** Guard g4.5: the residual verdict, with reason and signature; g4.1: what was found wanting, in words. */
export const measuresRequirements: Requirement[] = [
	requires("g4.1", "deficiencies", "finding"),
	requires("g4.1", "deficiencies", "description"),
	requires("g4.1", "deficiencies", "kind"),
	...(["curableBy", "curableRole", "curableOn"] as const).map((field) =>
		requires("g4.4", "deficiencies", field, {
			only: "set-aside",
			applies: (_, { curableWithoutTechnology }) =>
				curableWithoutTechnology !== undefined,
		}),
	),
	requires("g4.5", "transfer", "essentiallyEquivalent"),
	requires("g4.5", "transfer", "equivalenceReason"),
	requires("g4.5", "transfer", "equivalenceBy"),
	requires("g4.5", "transfer", "equivalenceOn"),
];

const outlasting: ReadonlySet<string | undefined> = new Set(
	measureCatalogue.filter(({ outlasts }) => outlasts).map(({ id }) => id),
);

/** What a measure must say before it can be judged at all. */
export const measureRequirements: Requirement[] = [
	requires("g4.2", "measures", "catalogue"),
	requires("g4.2", "measures", "secrecyPeriod", {
		only: "ciphers",
		applies: (_, { catalogue }) => outlasting.has(catalogue),
	}),
	requires("g4.2", "measures", "cryptoAgility", {
		only: "long-secrecy",
		applies: (_, { catalogue, secrecyPeriod }) =>
			outlasting.has(catalogue) && secrecyPeriod === "sp.10-or-more",
	}),
	requires("g4.1", "measures", "transfers", {
		only: "with-measures",
		applies: (_, { catalogue }) => !isSecurityOnly(catalogue),
	}),
];

/** What the law says of the transfer and its measures. That a measure is in force is for step 5. */
export const measureRuleGuards: RuleGuards = {
	"measures.deficiencies-named": ["g4.1", "deficiencies"],
	"measures.uc6-clear-text-processing": ["g4.3", "essentiallyEquivalent"],
	"measures.uc7-clear-text-access": ["g4.3", "essentiallyEquivalent"],
	"measures.unreadable-proven": ["g4.2", "essentiallyEquivalent"],
	"measures.essentially-equivalent": ["g4.5", "equivalenceOn"],
	"measure.cures-foreign-law": ["g4.4", "catalogue"],
	"measure.covers-data": ["g4.1", "rows"],
	"measure.agrees-with-data": ["g4.2", "catalogue"],
	"measure.keys-out-of-reach": ["g4.2", "keyCustody"],
	"measure.closes-transit-only": ["g4.2", "catalogue"],
};

const planned = measureRules.filter(({ id }) => !inForceRules.has(id));

/** Guard g4.2: every condition of a measure of the catalogue, with a reason or a source. */
function conditions(facts: TransferFacts, measure: string): Missing[] {
	const catalogue = facts.assessment.measures[measure]?.catalogue;
	const entry = measureCatalogue.find(({ id }) => id === catalogue);
	return (entry?.conditions ?? []).flatMap(({ id, mayNotApply }) =>
		askQuestion(
			facts,
			"g4.2",
			measure,
			id,
			(answer) =>
				answer === "yes" ||
				(answer === "not-applicable" && mayNotApply === true),
		),
	);
}

/**
 * Guards g4.1 and g4.4: each deficiency has, for every data category, a measure tied to it that would close it
 * once in force. While none does, the list says what each of them lacks.
 */
function closing(facts: TransferFacts, deficiency: string): Missing[] {
	const { assessment, id } = facts;
	const context = ruleContext(facts);
	const tied = measuresAgainst(context, deficiency, id).filter(
		(measure) => assessment.measures[measure]?.status !== "rejected",
	);
	if (tied.length === 0)
		return [
			wanting({ guard: "g4.1" }, "measures", `deficiencies/${deficiency}`),
		];
	const lackingFor = (rows: string[]) =>
		tied.map((measure) => [
			...missingByRules(
				assessment,
				planned,
				measureRuleGuards,
				{ context, id: measure, transfer: id, deficiency, rows },
				`measures/${measure}`,
			),
			...conditions(facts, measure),
		]);
	const isOpen = (rows: string[]) =>
		lackingFor(rows).every((list) => list.length > 0);
	const rows = facts.categories.map(([row]) => row);
	if (rows.length === 0) return isOpen([]) ? lackingFor([]).flat() : [];
	const open = rows.filter((row) => isOpen([row]));
	return open.length === 0 ? [] : lackingFor(open).flat();
}

/** Guard g4.2: a technical measure that is claimed for the transfer stands, whatever the others do. */
const technical = (facts: TransferFacts): Missing[] =>
	facts.measures
		.filter(([, { catalogue }]) =>
			measureCatalogue.some(
				({ id, family }) => id === catalogue && family === "technical",
			),
		)
		.flatMap(([id]) => conditions(facts, id));

/** What leaving step 4 wants; nothing where step 3 did not send the transfer there. */
export function missingForMeasures(facts: TransferFacts): Missing[] {
	if (step3Decision(facts) !== "measures") return [];
	const { assessment, id } = facts;
	const byLaw = (
		rules: readonly Parameters<
			typeof missingByRules<TransferSubject>
		>[1][number][],
		judged: Assessment = assessment,
	) =>
		missingByRules<TransferSubject>(
			assessment,
			rules,
			measureRuleGuards,
			{ context: ruleContext({ ...facts, assessment: judged }), id },
			`transfers/${id}`,
		);
	const concluded = [
		...missingOf(measuresRequirements, facts),
		...byLaw([deficiencyNamed]),
	];
	if (concludedNo(facts)) return concluded;
	return [
		...concluded,
		...missingOf(measureRequirements, facts),
		...facts.deficiencies.flatMap(([deficiency]) => closing(facts, deficiency)),
		...technical(facts),
		// Whether a chosen design would do: that it is in place is for step 5.
		...byLaw([unreadableProven], asIfInForce(assessment)),
		...byLaw([processingInClear, sharedInClear, equivalent]),
	];
}

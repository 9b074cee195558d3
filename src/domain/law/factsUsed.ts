import { type Assessment, liveRows } from "../assessment.ts";
import { unknownCountry } from "../kinds.ts";
import {
	type AdequacyDecision,
	isInForce,
} from "../knowledge/adequacyDecision.ts";
import type { CountryProfile } from "../knowledge/countryProfile.ts";
import { isInEea } from "../knowledge/eea.ts";
import { builtInKnowledge, type Knowledge } from "../knowledge/knowledge.ts";
import type { MeasureEntry } from "../knowledge/measureEntry.ts";
import { Confidence } from "../knowledge/provenance.ts";
import {
	proceedGuards,
	reviewQuestions,
} from "../knowledge/reviewQuestions.ts";
import type { Spoke } from "./outcome.ts";
import { rules } from "./rules.ts";

/** A decision under Art. 45 GDPR for a country of the assessment, and the transfers that rest on it. */
interface DecisionUsed {
	decision: AdequacyDecision;
	isInForce: boolean;
	transfers: string[];
}

/** A statement of the law with its ground, and how far that ground has been checked. */
interface GroundUsed {
	kind: "rule" | "question" | "measure";
	id: string;
	basis: string;
	confidence: Confidence;
}

/** What an assessment rests on that is no fact of its own: the law, as far as it is known. */
export interface FactsUsed {
	/** Version of the catalogues. */
	version: string;
	decisions: DecisionUsed[];
	profiles: CountryProfile[];
	/** Countries that nothing is known of. */
	withoutProfile: string[];
	grounds: GroundUsed[];
}

/** The facts of law that an assessment and its verdicts (`spoke`) rest on, on an ISO date. */
export function factsUsed(
	assessment: Assessment,
	spoke: readonly Spoke[],
	today: string,
	knowledge: Knowledge = builtInKnowledge,
): FactsUsed {
	const transfers = liveRows(assessment, "transfers");
	const countries = [
		...new Set(
			[...transfers, ...liveRows(assessment, "findings")].flatMap(
				([, { country }]) =>
					country === undefined ||
					country === unknownCountry ||
					isInEea(country) === "yes"
						? []
						: [country],
			),
		),
	];
	const profileOf = (country: string) =>
		knowledge.countryProfiles.find((profile) => profile.country === country);
	return {
		version: knowledge.version,
		decisions: knowledge.adequacyDecisions.flatMap((decision) => {
			const resting = transfers
				.filter(
					([, row]) =>
						row.tool === "adequacy" && row.adequacyDecision === decision.id,
				)
				.map(([id]) => id);
			const concerns =
				resting.length > 0 ||
				(decision.country !== undefined &&
					countries.includes(decision.country));
			return concerns
				? [
						{
							decision,
							isInForce: isInForce(decision, today),
							transfers: resting,
						},
					]
				: [];
		}),
		profiles: countries.flatMap((country) => profileOf(country) ?? []),
		withoutProfile: countries.filter((country) => !profileOf(country)),
		grounds: [
			...rulesAmong(spoke),
			...questionsOf(assessment),
			...measuresOf(assessment, knowledge),
		],
	};
}

function rulesAmong(spoke: readonly Spoke[]): GroundUsed[] {
	const used = new Set(spoke.map(({ rule }) => rule));
	return rules
		.filter(({ id }) => used.has(id))
		.map(({ id, basis, confidence }) => ({
			kind: "rule",
			id,
			basis,
			confidence,
		}));
}

/** Questions of step 3 that somebody has answered. */
function questionsOf(assessment: Assessment): GroundUsed[] {
	const answered = new Set(
		liveRows(assessment, "questions").map(([, { question }]) => question),
	);
	return [...reviewQuestions, ...proceedGuards]
		.filter(({ id }) => answered.has(id))
		.map(({ id, basis, confidence }) => ({
			kind: "question",
			id,
			basis,
			confidence,
		}));
}

/** Entries of the catalogue that the measures are of, checked no further than the least checked of their conditions. */
function measuresOf(
	assessment: Assessment,
	{ measures }: Knowledge,
): GroundUsed[] {
	const used = new Set(
		liveRows(assessment, "measures").map(([, { catalogue }]) => catalogue),
	);
	return measures
		.filter(({ id }) => used.has(id))
		.map((entry) => ({
			kind: "measure",
			id: entry.id,
			basis: entry.basis,
			confidence: leastChecked(entry),
		}));
}

function leastChecked({ confidence, conditions }: MeasureEntry): Confidence {
	const far = (one: Confidence) => Confidence.options.indexOf(one);
	return conditions.reduce<Confidence>(
		(least, each) =>
			far(each.confidence) > far(least) ? each.confidence : least,
		confidence,
	);
}

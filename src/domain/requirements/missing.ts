import type { Step } from "../vocabulary.ts";

/** The leave-guards of the six steps (EDPB Recommendations 01/2020, and our S0), by stable id. */
export const guardSteps = {
	"g0.1": "qualify",
	"g0.2": "qualify",
	"g0.3": "qualify",
	"g0.4": "qualify",
	"g0.5": "qualify",
	"g1.1": "know",
	"g1.2": "know",
	"g1.3": "know",
	"g2.1": "tool",
	"g2.2": "tool",
	"g2.3": "tool",
	"g2.4": "tool",
	"g2.derogation": "tool",
	"g3.1": "assess",
	"g3.2": "assess",
	"g3.3": "assess",
	"g3.4": "assess",
	"g3.P1": "assess",
	"g3.P2": "assess",
	"g3.P3": "assess",
	"g3.P4": "assess",
	"g3.P5": "assess",
	"g3.P6": "assess",
	"g3.P7": "assess",
	"g3.P8": "assess",
	"g4.1": "measures",
	"g4.2": "measures",
	"g4.3": "measures",
	"g4.4": "measures",
	"g4.5": "measures",
	"g5.1": "formal",
	"g5.scc.1": "formal",
	"g5.scc.2": "formal",
	"g5.bcr.1": "formal",
	"g5.bcr.2": "formal",
	"g5.cc.1": "formal",
	"g5.pub.1": "formal",
	"g5.authorisation": "formal",
	"g5.conditions": "formal",
	"g5.law": "formal",
	"g6.1": "reevaluate",
} as const satisfies Record<string, Step>;
type StepGuard = keyof typeof guardSteps;

/** What stands between an assessment that has been walked and its decision; no step of the EDPB's. */
export const decisionGuards = [
	"d.about",
	"d.notices",
	"d.profile",
	"d.party",
	"d.opinion",
	"d.condition",
	"d.settled",
	"d.verdict",
	"d.national",
	"d.decision",
] as const;
/** What an act of a person needs before it counts. */
export const actGuards = [
	"a.signed",
	"a.returned",
	"a.insists",
	"a.cleared",
	"a.running",
	"a.place",
] as const;
export type Guard =
	| StepGuard
	| (typeof decisionGuards)[number]
	| (typeof actGuards)[number];

/** One thing that keeps a door closed, and where it is opened. */
export interface Missing {
	guard: Guard;
	/** The field that opens it, as text; or a collection, where a row is wanting. */
	path: string;
	/** Nobody answered; the answer is "unknown"; or it is answered so that the door stays closed. */
	why: "unanswered" | "unknown" | "unmet";
	/** The row that a wanting row should be about: chain links of categories/<id>. */
	about?: string;
	/** The question of the method behind the field: q1.08. */
	question?: string;
	/** The rule of law that keeps it closed. */
	rule?: string;
}

/** The same thing asked twice is shown once; two rules that one answer breaks are two things. */
export const distinct = (missing: readonly Missing[]): Missing[] => {
	const seen = new Map<string, Missing>();
	for (const entry of missing) {
		const { guard, path, about, rule, why } = entry;
		const key = why === "unmet" ? [path, about, guard, rule] : [path, about];
		if (!seen.has(key.join("|"))) seen.set(key.join("|"), entry);
	}
	return [...seen.values()];
};

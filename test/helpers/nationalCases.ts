import { readFileSync } from "node:fs";
import { Assessment } from "../../src/domain/assessment.ts";
import type { Json } from "../../src/domain/canonical.ts";
import { nationalJudgeOf } from "../../src/domain/layers/judge.ts";
import { atHome, Draft } from "./documents.ts";

/** A case under one country's law that a lawyer can read and sign: facts → what that law says, why, what is missing. */
export interface NationalCase {
	case: string;
	/** "at home": nothing of national law is answered; "answered": everything is, and well. */
	from: "at home" | "answered";
	/** Facts, by path; null takes an answer away. */
	set: Record<string, Json>;
	/** Answers to the layer's questions, as owner:question; null takes one away. */
	answers: Record<string, "yes" | "no" | "unknown" | "not-applicable" | null>;
	outcome: string;
	settled: boolean;
	/** Questions whose answers stand against it, or call for a reservation. */
	reasons: string[];
	/** Paths of answers that are wanting; there may be more. */
	missing: string[];
	basis?: string;
}

export const nationalCases = (name: string): NationalCase[] =>
	JSON.parse(readFileSync(`fixtures/law/national/${name}.json`, "utf8"));

const inSweden = (): Draft => atHome().about({ country: "SE" });

/** The answers against which nothing stands, where the first is not "yes". */
const wellAnswered: Record<string, "no"> = {
	"se.secrecy": "no",
	"se.residual-risk": "no",
	"se.security-classified": "no",
};

/** The document with whatever the chosen country's law asks answered well, until it asks no more. */
export function withNationalAnswers(document: Assessment): Assessment {
	const judge = nationalJudgeOf(document);
	const open = ["about", ...Object.keys(document.categories)].flatMap(
		(owner) =>
			judge?.asked(owner).filter(({ status }) => status === "unknown") ?? [],
	);
	if (open.length === 0) return document;
	return withNationalAnswers(
		open.reduce(
			(draft, { question: { id }, owner }) =>
				draft.answered(owner, id, wellAnswered[id] ?? "yes"),
			new Draft(document),
		).document,
	);
}

/** A Swedish city's service; all that Swedish law asks is answered, and nothing stands against it. */
export const wellAnsweredInSweden = (): Draft =>
	new Draft(withNationalAnswers(inSweden().document));

/** The document of a case. Throws when its answers are wrong-typed. */
export function documentOfNational(one: NationalCase): Assessment {
	const start = one.from === "answered" ? wellAnsweredInSweden() : inSweden();
	const answered = Object.entries(one.answers).reduce(
		(sofar, [key, answer]) => {
			const [owner = "", question = ""] = key.split(":");
			return answer === null
				? sofar.set(`questions/${key}/answer`, undefined)
				: sofar.answered(owner, question, answer);
		},
		start,
	);
	const draft = Object.entries(one.set).reduce(
		(sofar, [path, value]) => sofar.set(path, value ?? undefined),
		answered,
	);
	return Assessment.parse(draft.document);
}

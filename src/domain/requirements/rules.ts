import type { Assessment } from "../assessment.ts";
import type { Knowledge } from "../knowledge/knowledge.ts";
import { type Context, contextOf } from "../law/context.ts";
import type { Judgement } from "../law/rule.ts";
import type { Guard, Missing } from "./missing.ts";

const contexts = new WeakMap<Assessment, Map<string, Context>>();

/** What a question is asked of: a document, on a day (ISO date), with what is known of the law. */
export interface Asking {
	assessment: Assessment;
	today: string;
	knowledge: Knowledge;
}

/** The rules' view of a document, made once for each day. Neither documents nor knowledge are changed in place. */
export function ruleContext({ assessment, today, knowledge }: Asking): Context {
	const days = contexts.get(assessment) ?? new Map<string, Context>();
	contexts.set(assessment, days);
	const made = days.get(today);
	const context =
		made?.knowledge === knowledge
			? made
			: contextOf(assessment, today, knowledge);
	days.set(today, context);
	return context;
}

/** Which guard a rule of law stands for, and the field of its row that opens it when it is not met. */
export type RuleGuards = Readonly<
	Record<string, readonly [guard: Guard, field: string]>
>;

interface JudgingRule<S> {
	id: string;
	judge(subject: S): Judgement;
}

/** A path that the rules name: marked, unknown or empty. A bare collection wants a row about `at`. */
function wantingAt(
	assessment: Assessment,
	guard: Guard,
	rule: string,
	path: string,
	at: string,
): Missing {
	const [first = "", id = "", field = ""] = path.split("/");
	if (id === "") return { guard, path, why: "unanswered", about: at, rule };
	const holder = (assessment as unknown as Record<string, unknown>)[first] as
		| Record<string, unknown>
		| undefined;
	const value =
		field === ""
			? holder?.[id]
			: (holder?.[id] as Record<string, unknown> | undefined)?.[field];
	return {
		guard,
		path,
		why: value === undefined ? "unanswered" : "unknown",
		rule,
	};
}

/**
 * What rules of law keep closed: the answers they lack, and the field behind each that is not met.
 * Rules that are not in `guards` lead to a way out of the step or are asked elsewhere.
 */
export const missingByRules = <S>(
	assessment: Assessment,
	rules: readonly JudgingRule<S>[],
	guards: RuleGuards,
	subject: S,
	at: string,
): Missing[] =>
	rules.flatMap((rule): Missing[] => {
		const entry = guards[rule.id];
		if (!entry) return [];
		const [guard, field] = entry;
		const { status, missing } = rule.judge(subject);
		if (status === "unknown")
			return missing.map((path) =>
				wantingAt(assessment, guard, rule.id, path, at),
			);
		if (status !== "unmet") return [];
		const path = field.includes("/") ? field : `${at}/${field}`;
		return [{ guard, path, why: "unmet", rule: rule.id }];
	});

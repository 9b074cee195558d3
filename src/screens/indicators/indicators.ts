import type { Assessment } from "../../domain/assessment.ts";
import {
	type Indicators,
	type IndicatorsOf,
	indicatorsOf,
} from "../../domain/indicators/indicators.ts";
import type { Knowledge } from "../../domain/knowledge/knowledge.ts";
import type { ScreenProps } from "../props.ts";

interface Made {
	today: string;
	knowledge: Knowledge;
	make: IndicatorsOf;
	of: Map<string, Indicators>;
}

const made = new WeakMap<Assessment, Made>();

/** The indicators of this state of the assessment, or of one transfer: worked out once. */
export function indicatorsFor(
	{
		assessment,
		today,
		knowledge,
	}: Pick<ScreenProps, "assessment" | "today" | "knowledge">,
	transfer?: string,
): Indicators {
	const before = made.get(assessment);
	const cache =
		before?.today === today && before.knowledge === knowledge
			? before
			: {
					today,
					knowledge,
					make: indicatorsOf(assessment, today, knowledge),
					of: new Map<string, Indicators>(),
				};
	made.set(assessment, cache);
	const known = cache.of.get(transfer ?? "");
	const indicators =
		known ??
		(transfer === undefined
			? cache.make.whole()
			: cache.make.transfer(transfer));
	cache.of.set(transfer ?? "", indicators);
	return indicators;
}

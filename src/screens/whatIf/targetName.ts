import type { Knowledge } from "../../domain/knowledge/knowledge.ts";
import type { TargetKind } from "../../domain/law/whatIfToggles.ts";
import { own } from "../../domain/path.ts";
import type { Text } from "../../text/en.ts";
import { countryName } from "../../text/format.ts";
import { type Naming, rowName } from "../fields/names.ts";

/** The name of what something is supposed of: a row, or an adequacy decision by its country and number. */
export function targetName(
	naming: Naming & { knowledge: Knowledge },
	of: TargetKind,
	target: string,
): string {
	if (of !== "decisions") return rowName(naming, of, target);
	const decision = naming.knowledge.adequacyDecisions.find(
		({ id }) => id === target,
	);
	if (!decision) return target;
	const where = decision.country
		? countryName(decision.country, naming.language)
		: (decision.organisation ?? target);
	const framework = decision.needsListing ? ", Data Privacy Framework" : "";
	return `${where}: ${decision.decision}${framework}`;
}

/** What a toggle is called; one without words by its id. */
export const toggleName = (text: Text, id: string): string =>
	own(text.whatIf.toggles, id) === undefined
		? id
		: (text.whatIf.toggles[id]?.name ?? id);

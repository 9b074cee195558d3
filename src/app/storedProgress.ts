import type { Assessment } from "../domain/assessment.ts";
import { indicatorsOf } from "../domain/indicators/indicators.ts";
import type { HouseEntry } from "../domain/knowledge/houseEntry.ts";
import { withHouseEntries } from "../domain/knowledge/knowledge.ts";
import { codeLabel } from "../screens/fields/words.ts";
import type { RegisterRow } from "../screens/register/model.ts";
import { toneOf } from "../screens/transfer/StandingBadge.tsx";
import type { Text } from "../text/en.ts";
import { indicatorsInShort } from "../text/indicatorLines.ts";

/** What the list says of a stored assessment on an ISO date: the verdict on the whole, and how far the answers go. */
export function progressOfStored(
	document: Assessment,
	today: string,
	house: readonly HouseEntry[],
	text: Text,
): NonNullable<RegisterRow["progress"]> {
	const knowledge = withHouseEntries(house);
	const indicators = indicatorsOf(document, today, knowledge).whole();
	const { outcome, settled } = indicators.verdict;
	return {
		outcome: codeLabel(text, outcome),
		...(settled ? {} : { open: text.screens.decision.notSettled }),
		tone: toneOf(outcome),
		says: indicatorsInShort(indicators, text),
		note: text.risk.notAVerdict,
	};
}

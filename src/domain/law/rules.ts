import { adequacyRules } from "./adequacy.ts";
import { article46Rules, toolChosen } from "./article46.ts";
import {
	chainKnown,
	linkRules,
	placeHasTransfer,
	placesKnown,
} from "./chain.ts";
import { conditionMet } from "./conditions.ts";
import { derogationRules } from "./derogation.ts";
import { actsReadable } from "./ended.ts";
import { additionRules, authorisationRules } from "./formal.ts";
import { reviewRules, reviewRulesOfTransfer } from "./lawReview.ts";
import { measureRules } from "./measureRules.ts";
import {
	deficiencyClosed,
	deficiencyNamed,
	equivalent,
	processingInClear,
	sharedInClear,
	unreadableProven,
} from "./measures.ts";
import { categoriesListed } from "./outcome.ts";
import { parentGuarantees } from "./parentLaw.ts";
import { criteria, transferAgrees } from "./qualify.ts";
import type { RuleDescription } from "./rule.ts";

/** Every rule of the law, in the order in which they are asked. */
export const rules: readonly RuleDescription[] = [
	categoriesListed,
	placesKnown,
	chainKnown,
	...linkRules,
	placeHasTransfer,
	actsReadable,
	...criteria.flatMap(({ criterion, denial }) => [criterion, denial]),
	...transferAgrees,
	toolChosen,
	...adequacyRules,
	...derogationRules,
	...article46Rules,
	...reviewRulesOfTransfer,
	...reviewRules,
	deficiencyNamed,
	deficiencyClosed,
	...measureRules,
	processingInClear,
	sharedInClear,
	unreadableProven,
	equivalent,
	...additionRules,
	...authorisationRules,
	conditionMet,
	parentGuarantees,
].map(({ id, family, basis, confidence, about, asks, overridable }) => ({
	id,
	family,
	basis,
	confidence,
	about,
	asks,
	...(overridable ? { overridable } : {}),
}));

import type { Row } from "../assessment.ts";
import {
	type AdequacyDecision,
	isInForce,
} from "../knowledge/adequacyDecision.ts";
import { isEeaEfta } from "../knowledge/eea.ts";
import { daysLater } from "../knowledge/freshness.ts";
import type { Knowledge } from "../knowledge/knowledge.ts";
import { transferFacts } from "./factsOfTransfer.ts";
import { rulesAbout } from "./rule.ts";
import { sameName } from "./sameName.ts";

const rule = rulesAbout("transfer", transferFacts);
const article45 = {
	family: "adequacy",
	basis: "Art. 45 GDPR; R01/2020, paragraphs 18–19",
	confidence: "D",
} as const;
const framework = {
	family: "adequacy",
	basis: "Implementing Decision (EU) 2023/1795; Data Privacy Framework List",
	confidence: "S",
} as const;

const decisionForRecipient = rule({
	...article45,
	id: "adequacy.decision-names-recipient",
	needs: ["decision", "country", "importerCountry", "importerKind"],
	// An international organisation is no part of the country that it sits in (Art. 44 GDPR).
	holds: ({ decision, country, importerCountry, importerKind }) => {
		if (decision === null) return false;
		const isOrganisation = importerKind === "international-organisation";
		return decision.country === undefined
			? isOrganisation
			: !isOrganisation &&
					decision.country === country &&
					decision.country === importerCountry;
	},
});

const inForce = rule({
	...article45,
	id: "adequacy.in-force",
	needs: ["decision", "today"],
	holds: ({ decision, today }) =>
		decision !== null && isInForce(decision, today),
});

const reachesExporter = rule({
	...article45,
	id: "adequacy.reaches-exporter",
	basis: "EEA Agreement, Art. 102; Art. 45 GDPR",
	confidence: "S",
	appliesGiven: ["decision"],
	applies: ({ decision }) => decision?.outsideEeaAgreement === true,
	needs: ["exporterCountry"],
	holds: ({ exporterCountry }) => !isEeaEfta(exporterCountry),
});

/** Of a decision without effect nothing more is asked: no answer about its scope could help. */
const notFallen = {
	appliesGiven: ["decision", "today"],
	applies: ({ decision, today }: Effect) =>
		decision === null || isInForce(decision, today),
} as const;
interface Effect {
	decision: AdequacyDecision | null;
	today: string;
}

const scopeCovers = rule({
	...article45,
	...notFallen,
	id: "adequacy.scope-covers",
	needs: ["scopeCovered", "decision", "importerKind"],
	holds: ({ scopeCovered, decision, importerKind }) =>
		scopeCovered === "yes" &&
		!(decision?.businessesOnly === true && importerKind === "authority"),
});

const scopeEvidenced = rule({
	...article45,
	id: "adequacy.scope-evidenced",
	appliesGiven: ["decision", "today"],
	applies: ({ decision, today }) =>
		decision?.scopeLimited === true && isInForce(decision, today),
	needs: ["scopeEvidence", "scopeCheckedOn", "today"],
	// Nobody can have checked the scope of a decision that did not exist.
	holds: ({ decision, scopeCheckedOn, today }) =>
		decision !== null &&
		decision.adopted <= scopeCheckedOn &&
		scopeCheckedOn <= today,
});

const onwardChecked = rule({
	...article45,
	...notFallen,
	id: "adequacy.onward-checked",
	needs: ["onwardChecked"],
	holds: ({ onwardChecked }) => onwardChecked === "yes",
});

const listed = {
	appliesGiven: ["decision", "today"],
	applies: ({ decision, today }: Effect) =>
		decision?.needsListing === true && isInForce(decision, today),
} as const;

/**
 * Is the importer's entry on a list asked for? Where the decision that was chosen needs it; to the United States also
 * while none has been chosen.
 */
export const asksForListing = (
	{
		tool,
		country,
		adequacyDecision,
	}: Pick<Row<"transfers">, "tool" | "country" | "adequacyDecision">,
	{ adequacyDecisions }: Knowledge,
): boolean => {
	if (tool !== "adequacy") return false;
	const chosen = adequacyDecisions.find(({ id }) => id === adequacyDecision);
	return chosen ? chosen.needsListing : country === "US";
};

const exactEntity = rule({
	...framework,
	...listed,
	id: "dpf.exact-entity",
	needs: ["dpfNames", "importerName"],
	holds: ({ dpfNames, importerName }) =>
		dpfNames.some((name) => sameName(name, importerName)),
});

const active = rule({
	...framework,
	...listed,
	id: "dpf.active",
	needs: ["dpfStatus"],
	holds: ({ dpfStatus }) =>
		dpfStatus === "active" || dpfStatus === "active-recertification",
});

const coversData = rule({
	...framework,
	...listed,
	id: "dpf.covers-data",
	needs: ["dpfCovers", "hrData"],
	holds: ({ dpfCovers, hrData }) =>
		dpfCovers.includes(hrData === "yes" ? "hr" : "non-hr"),
});

/** Organisations certify again every year, so an older look at the list proves nothing. */
const checkedWithinYear = rule({
	...framework,
	...listed,
	id: "dpf.checked-within-year",
	needs: ["dpfCheckedOn", "today"],
	holds: ({ dpfCheckedOn, today }) =>
		dpfCheckedOn <= today && today <= daysLater(dpfCheckedOn, 365),
});

export const adequacyRules = [
	decisionForRecipient,
	inForce,
	reachesExporter,
	scopeCovers,
	scopeEvidenced,
	onwardChecked,
	exactEntity,
	active,
	coversData,
	checkedWithinYear,
] as const;

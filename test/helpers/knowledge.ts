import type { AdequacyDecision } from "../../src/domain/knowledge/adequacyDecision.ts";
import { adequacyDecisions } from "../../src/domain/knowledge/adequacyDecisions.ts";
import { us } from "../../src/domain/knowledge/countries/us.ts";
import type { CountryProfile } from "../../src/domain/knowledge/countryProfile.ts";
import type { HouseEntry } from "../../src/domain/knowledge/houseEntry.ts";

const taken = {
	madeBy: { name: "A. Jurist", organisation: "Exempelköping" },
	madeOn: "2026-11-20",
	acceptedBy: "B. Ombud",
	acceptedOn: "2026-11-21",
};

export const usDecision = adequacyDecisions.find(
	({ id }) => id === "ad.us",
) as AdequacyDecision;

/** A country that the program has no profile of: a first orientation and nothing more. */
export const taiwan: CountryProfile = {
	country: "TW",
	statutes: [
		{ id: "tw.surveillance", cite: "An act on surveillance", powers: [] },
	],
	guarantees: {
		A: { verdict: "not-assessed" },
		B: { verdict: "not-assessed" },
		C: { verdict: "contested", source: "A report" },
		D: { verdict: "not-assessed" },
	},
	oversight: [],
	remedies: [],
	watch: [{ id: "tw.reform", says: "A reform is discussed." }],
	sources: ["Own reading"],
	checked: "2026-11-18",
	confidence: "G",
	researchPerCase: true,
};

/** The profile of the United States as a house found it, with one verdict of its own. */
export const ownUs: CountryProfile = {
	...us,
	checked: "2026-11-18",
	guarantees: {
		...us.guarantees,
		D: { verdict: "concerns-documented", source: "Own reading" },
	},
};

export const profileEntry = (entry: CountryProfile): HouseEntry => ({
	kind: "country-profile",
	entry,
	...taken,
});
export const decisionEntry = (entry: AdequacyDecision): HouseEntry => ({
	kind: "adequacy-decision",
	entry,
	...taken,
});

/** A knowledge file as JSON, with more or other content. */
export const knowledgeFile = (
	content: Record<string, unknown>,
): Record<string, unknown> => ({
	kind: "tia-knowledge",
	formatVersion: 1,
	madeBy: taken.madeBy,
	madeOn: taken.madeOn,
	...content,
});

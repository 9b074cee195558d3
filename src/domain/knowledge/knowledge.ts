import type { AdequacyDecision } from "./adequacyDecision.ts";
import { adequacyDecisions } from "./adequacyDecisions.ts";
import type { CountryProfile } from "./countryProfile.ts";
import { countryProfiles } from "./countryProfiles.ts";
import type { MeasureEntry } from "./measureEntry.ts";
import { measureCatalogue } from "./measures.ts";
import { type SccSet, sccSets } from "./sccSets.ts";

/** Version of the catalogues, stored with every act that rested on them. */
export const knowledgeVersion = "2026-11-22";

/** What the rules look things up in. Another list may take the place of any of these. */
export interface Knowledge {
	version: string;
	adequacyDecisions: readonly AdequacyDecision[];
	sccSets: readonly SccSet[];
	countryProfiles: readonly CountryProfile[];
	measures: readonly MeasureEntry[];
}

/** The catalogues that come with the program. */
export const builtInKnowledge: Knowledge = {
	version: knowledgeVersion,
	adequacyDecisions,
	sccSets,
	countryProfiles,
	measures: measureCatalogue,
};

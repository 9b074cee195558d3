import { transferFacts } from "./factsOfTransfer.ts";
import { rulesAbout } from "./rule.ts";

const rule = rulesAbout("transfer", transferFacts);

export const toolChosen = rule({
	id: "tool.chosen",
	family: "tool",
	basis: "Art. 44 GDPR; R01/2020, step 2",
	confidence: "D",
	needs: ["tool"],
	holds: ({ tool }) => tool !== "no-tool",
});

const signed = rule({
	id: "tool.signed",
	family: "article46",
	basis: "Art. 46 GDPR; R01/2020, step 2",
	confidence: "D",
	needs: ["instrument", "signedOn", "signatories", "today"],
	holds: ({ signedOn, today }) => signedOn <= today,
});

const clauses = {
	family: "article46",
	basis: "Implementing Decision (EU) 2021/914",
	confidence: "S",
	appliesGiven: ["tool"],
	applies: ({ tool }: { tool: string }) => tool === "scc",
} as const;

const setInForce = rule({
	...clauses,
	id: "scc.set-in-force",
	needs: ["sccSet", "today"],
	holds: ({ sccSet, today }) =>
		sccSet?.isTransferTool === true &&
		sccSet.adopted <= today &&
		(sccSet.withoutEffectFrom === undefined ||
			today < sccSet.withoutEffectFrom),
});

/** Nobody can have signed clauses that did not exist. */
const signedAfterAdoption = rule({
	...clauses,
	id: "scc.signed-after-adoption",
	needs: ["sccSet", "signedOn"],
	holds: ({ sccSet, signedOn }) =>
		sccSet !== null && sccSet.adopted <= signedOn,
});

const actsForAnother = (role: string) =>
	role === "processor" || role === "subprocessor";

/** Module 1 to 4 of the clauses, from what the two ends are to the data. */
export const moduleFor = (exporterRole: string, importerRole: string) => {
	if (actsForAnother(exporterRole))
		return actsForAnother(importerRole) ? "3" : "4";
	return actsForAnother(importerRole) ? "2" : "1";
};

const moduleMatches = rule({
	...clauses,
	id: "scc.module-matches",
	needs: ["sccModule", "exporterRoles", "importerRoles"],
	// Data for which the parties have other roles need clauses, and a transfer, of their own.
	holds: ({ sccModule, exporterRoles, importerRoles }) =>
		exporterRoles.every((exporter) =>
			importerRoles.every(
				(importer) => sccModule === moduleFor(exporter, importer),
			),
		),
});

const annexesFilled = rule({
	...clauses,
	applies: ({ tool }) => tool === "scc" || tool === "sa-scc",
	id: "scc.annexes-filled",
	needs: ["annexesFilled"],
	holds: ({ annexesFilled }) => annexesFilled === "yes",
});

const coversImporter = rule({
	id: "bcr.covers-importer",
	family: "article46",
	basis: "Art. 47 GDPR; EDPB Recommendations 1/2022",
	confidence: "S",
	appliesGiven: ["tool"],
	applies: ({ tool }) => tool === "bcr",
	needs: ["bcrCoversImporter"],
	holds: ({ bcrCoversImporter }) => bcrCoversImporter === "yes",
});

export const article46Rules = [
	signed,
	setInForce,
	signedAfterAdoption,
	moduleMatches,
	annexesFilled,
	coversImporter,
] as const;

import type { sccModules } from "../vocabulary.ts";
import { andThen, type Fact, map } from "./fact.ts";
import { type TransferSubject, transferFacts } from "./factsOfTransfer.ts";
import { type Rule, rulesAbout } from "./rule.ts";
import { saidBy } from "./verdict.ts";

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
const moduleFor = (
	exporterRole: string,
	importerRole: string,
): (typeof sccModules)[number] => {
	if (actsForAnother(exporterRole))
		return actsForAnother(importerRole) ? "3" : "4";
	return actsForAnother(importerRole) ? "2" : "1";
};

/** A module that the roles call for, and the roles that do. */
export interface ModuleCalledFor {
	module: (typeof sccModules)[number];
	exporterRole: string;
	importerRole: string;
}

/**
 * The modules that the roles of the two ends call for: more than one where they differ from data to data, and
 * then each needs clauses, and a transfer, of its own. What is missing, while a role is.
 */
export function modulesCalledFor(
	subject: TransferSubject,
): Fact<ModuleCalledFor[]> {
	return andThen(transferFacts.exporterRoles(subject), (exporters) =>
		map(transferFacts.importerRoles(subject), (importers) =>
			[...new Set(exporters)].flatMap((exporterRole) =>
				[...new Set(importers)].map((importerRole) => ({
					module: moduleFor(exporterRole, importerRole),
					exporterRole,
					importerRole,
				})),
			),
		),
	);
}

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

/** Whether clauses 14 and 15 bind under module 4 turns on this; it only waits for an answer. */
const combinationKnown = rule({
	...clauses,
	id: "scc.combination-known",
	basis: "Implementing Decision (EU) 2021/914, clauses 14 and 15",
	confidence: "G",
	appliesGiven: ["tool", "sccModule"],
	applies: ({ tool, sccModule }) => tool === "scc" && sccModule === "4",
	needs: ["combinesEuData"],
	holds: () => true,
});

/**
 * A processor here gives a controller abroad its own data back, and adds none that were collected in the EU: then
 * the clauses ask for no assessment of the law there (clauses 14 and 15, module 4). The roles must bear module 4 out.
 */
export const onlyGivesBack = (subject: TransferSubject): boolean => {
	const combines = transferFacts.combinesEuData(subject);
	const isMet = (each: Rule<TransferSubject>) =>
		saidBy(each, subject, `transfers/${subject.id}`).status === "met";
	return (
		isMet(moduleMatches) &&
		isMet(combinationKnown) &&
		combines.known &&
		combines.value === "no"
	);
};

const annexesFilled = rule({
	...clauses,
	applies: ({ tool }) => tool === "scc" || tool === "sa-scc",
	id: "scc.annexes-filled",
	needs: ["annexesFilled"],
	holds: ({ annexesFilled }) => annexesFilled === "yes",
});

/** The set of 2021 was made for importers that the GDPR does not bind itself; one for the others has not been adopted. */
const importerNotBound = rule({
	...clauses,
	id: "scc.importer-not-under-gdpr",
	basis: "Implementing Decision (EU) 2021/914, Art. 1(1)",
	needs: ["importerUnderGdpr"],
	holds: ({ importerUnderGdpr }) => importerUnderGdpr === "no",
});

const forTools = (...tools: readonly string[]) => ({
	family: "article46" as const,
	confidence: "G" as const,
	appliesGiven: ["tool"] as const,
	applies: ({ tool }: { tool: string }) => tools.includes(tool),
});

/** Rules, clauses of an authority, codes and certifications are tools only once they are approved. */
const approved = rule({
	...forTools("bcr", "sa-scc", "code-of-conduct", "certification"),
	id: "article46.approved",
	basis: "Art. 46(2) GDPR",
	needs: ["instrumentApproved"],
	holds: ({ instrumentApproved }) => instrumentApproved === "yes",
});

const enforceable = rule({
	...forTools(
		"code-of-conduct",
		"certification",
		"public-instrument",
		"public-arrangement",
	),
	id: "article46.commitments-enforceable",
	basis:
		"Art. 46(2)(a), (e), (f) and 46(3)(b) GDPR; EDPB Guidelines 2/2020, 04/2021, 07/2022",
	needs: ["commitmentsEnforceable"],
	holds: ({ commitmentsEnforceable }) => commitmentsEnforceable === "yes",
});

const isPublic = (kind: string) =>
	kind === "authority" || kind === "international-organisation";

const betweenPublicBodies = rule({
	...forTools("public-instrument", "public-arrangement"),
	id: "article46.between-public-bodies",
	basis: "Art. 46(2)(a) and 46(3)(b) GDPR; EDPB Guidelines 2/2020",
	needs: ["exporterKind", "importerKind"],
	holds: ({ exporterKind, importerKind }) =>
		isPublic(exporterKind) && isPublic(importerKind),
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
	combinationKnown,
	annexesFilled,
	importerNotBound,
	approved,
	coversImporter,
	enforceable,
	betweenPublicBodies,
] as const;

import { transferFacts } from "./factsOfTransfer.ts";
import { rulesAbout } from "./rule.ts";

const rule = rulesAbout("transfer", transferFacts);
const step5 = {
	family: "formal",
	basis: "R01/2020, step 5, paragraphs 59–66",
	confidence: "D",
} as const;

const standardClauses: ReadonlySet<string> = new Set(["scc", "sa-scc"]);
/** Art. 46(3) GDPR: these need the authority's authorisation in any case. */
const authorisedTools: ReadonlySet<string> = new Set([
	"ad-hoc-clauses",
	"public-arrangement",
]);
const isClauses = ({ tool }: { tool: string }) => standardClauses.has(tool);

/** Clauses that were modified, or that an addition contradicts, are standard clauses no longer. */
export const clausesAuthorised = rule({
	...step5,
	id: "formal.clauses-unmodified-or-authorised",
	appliesGiven: ["clausesModified"],
	applies: ({ clausesModified }) => clausesModified === "yes",
	needs: ["authorised"],
	holds: ({ authorised }) => authorised,
});

export const toolAuthorised = rule({
	...step5,
	id: "formal.tool-authorised",
	basis: "Art. 46(3) GDPR",
	confidence: "G",
	appliesGiven: ["tool"],
	applies: ({ tool }) => authorisedTools.has(tool),
	needs: ["authorised"],
	holds: ({ authorised }) => authorised,
});

const noContradiction = rule({
	...step5,
	id: "formal.no-contradiction",
	appliesGiven: ["tool", "clausesModified"],
	applies: (given) => isClauses(given) && given.clausesModified !== "yes",
	needs: ["contradictionFree", "contradictionReason"],
	holds: ({ contradictionFree }) => contradictionFree === "yes",
});

const annexesUpdated = rule({
	...step5,
	id: "formal.annexes-updated",
	appliesGiven: ["tool"],
	applies: isClauses,
	needs: ["annexesUpdated"],
	holds: ({ annexesUpdated }) => annexesUpdated === "yes",
});

const signedAgain = rule({
	...step5,
	id: "formal.signed-again",
	appliesGiven: ["tool"],
	applies: isClauses,
	needs: ["resignedOn", "signedOn", "today"],
	// Nobody can have changed an agreement that was not made yet.
	holds: ({ resignedOn, signedOn, today }) =>
		signedOn <= resignedOn && resignedOn <= today,
});

/** Asked of every Art. 46 tool. */
export const authorisationRules = [clausesAuthorised, toolAuthorised] as const;
/** Asked when supplementary measures were added. */
export const additionRules = [
	noContradiction,
	annexesUpdated,
	signedAgain,
] as const;

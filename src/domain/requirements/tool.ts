import { sccSets } from "../knowledge/sccSets.ts";
import type { TransferFacts } from "./facts.ts";
import type { Missing } from "./missing.ts";
import {
	isYes,
	missingOf,
	notAfterToday,
	type Requirement,
	requires,
} from "./requirement.ts";

type Tool = NonNullable<TransferFacts["transfer"]["tool"]>;

/** Art. 46(2) and (3) GDPR: tools whose effect step 3 has to judge. */
export const article46Tools: ReadonlySet<Tool | undefined> = new Set<Tool>([
	"scc",
	"bcr",
	"sa-scc",
	"code-of-conduct",
	"certification",
	"public-instrument",
	"ad-hoc-clauses",
	"public-arrangement",
]);

/** Which of the four ways out of step 2 the tool names. */
export function toolBranch({
	transfer: { tool },
}: TransferFacts):
	| "adequacy"
	| "article46"
	| "derogation"
	| "no-tool"
	| "open" {
	if (tool === undefined || tool === "unknown") return "open";
	if (tool === "adequacy" || tool === "derogation" || tool === "no-tool")
		return tool;
	return "article46";
}

const forTool = (only: string, ...tools: Tool[]) => ({
	only,
	applies: ({ transfer }: TransferFacts) =>
		transfer.tool !== undefined && tools.includes(transfer.tool),
});
const adequacy = forTool("adequacy", "adequacy");
const scc = forTool("scc", "scc", "sa-scc");
const derogation = forTool("derogation", "derogation");
const article46 = forTool(
	"article46",
	...([...article46Tools] as (Tool | undefined)[]).filter(
		(tool): tool is Tool => tool !== undefined,
	),
);
const unitedStates = {
	only: "adequacy-us",
	applies: ({ transfer }: TransferFacts) =>
		transfer.tool === "adequacy" && transfer.country === "US",
};

/** A set of clauses that is a tool for transfers, and not without effect on that day. */
const hasEffect = (set: string, today: string): boolean =>
	sccSets.some(
		({ id, isTransferTool, withoutEffectFrom }) =>
			id === set &&
			isTransferTool &&
			(withoutEffectFrom === undefined || today < withoutEffectFrom),
	);

/** Guards g2.1 to g2.4, as far as they are questions of one field. */
export const toolRequirements: Requirement[] = [
	requires("g2.1", "transfer", "tool"),
	requires("g2.1", "transfer", "instrument", article46),
	requires("g2.1", "transfer", "signedOn", {
		...article46,
		opens: notAfterToday,
	}),
	requires("g2.1", "transfer", "signatories", article46),
	requires("g2.1", "transfer", "adequacyDecision", adequacy),
	requires("g2.2", "transfer", "country", adequacy),
	requires("g2.2", "transfer", "scopeCovered", { ...adequacy, opens: isYes }),
	requires("g2.2", "transfer", "scopeEvidence", adequacy),
	requires("g2.2", "transfer", "scopeCheckedOn", {
		...adequacy,
		opens: notAfterToday,
	}),
	requires("g2.2", "transfer", "onwardChecked", { ...adequacy, opens: isYes }),
	requires("g2.2", "transfer", "dpfEntity", unitedStates),
	requires("g2.2", "transfer", "dpfStatus", {
		...unitedStates,
		opens: (status) => status.startsWith("active"),
	}),
	requires("g2.2", "transfer", "hrData", unitedStates),
	requires("g2.2", "transfer", "dpfCovers", {
		...unitedStates,
		opens: (covers, { transfer }) =>
			covers.includes(transfer.hrData === "yes" ? "hr" : "non-hr"),
	}),
	requires("g2.2", "transfer", "dpfCheckedOn", {
		...unitedStates,
		opens: notAfterToday,
	}),
	requires("g2.3", "transfer", "sccModule", scc),
	requires("g2.3", "transfer", "annexesFilled", { ...scc, opens: isYes }),
	requires("g2.4", "transfer", "sccSet", {
		...forTool("scc", "scc"),
		opens: (set, { today }) => hasEffect(set, today),
	}),
	requires("g2.derogation", "transfer", "derogation", derogation),
	requires("g2.derogation", "transfer", "derogationReason", derogation),
];

/** What leaving step 2 wants. */
export const missingForTool = (facts: TransferFacts): Missing[] =>
	missingOf(toolRequirements, facts);

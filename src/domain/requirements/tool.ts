import { isInForce } from "../knowledge/adequacyDecision.ts";
import { conditionsOfGround } from "../knowledge/derogationConditions.ts";
import { adequacyRules, asksForListing } from "../law/adequacy.ts";
import { article46Rules, onlyGivesBack } from "../law/article46.ts";
import { derogationRules } from "../law/derogation.ts";
import type { TransferSubject } from "../law/factsOfTransfer.ts";
import { missingConditions } from "./conditions.ts";
import type { TransferFacts } from "./facts.ts";
import type { Missing } from "./missing.ts";
import { askQuestion } from "./question.ts";
import { missingOf, type Requirement, requires } from "./requirement.ts";
import { missingByRules, type RuleGuards, ruleContext } from "./rules.ts";

type Tool = NonNullable<TransferFacts["transfer"]["tool"]>;

/** Art. 46(2) and (3) GDPR: tools whose effect step 3 has to judge. */
const article46Tools: ReadonlySet<Tool | undefined> = new Set<Tool>([
	"scc",
	"bcr",
	"sa-scc",
	"code-of-conduct",
	"certification",
	"public-instrument",
	"ad-hoc-clauses",
	"public-arrangement",
]);

/** Standard clauses under which a controller abroad only gets its own data back: they ask for no step 3. */
export const givesBack = (facts: TransferFacts): boolean =>
	facts.transfer.tool === "scc" &&
	onlyGivesBack({ context: ruleContext(facts), id: facts.id });

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
/** Of a decision that is known to have no effect any more, nothing further is asked: the law refuses it as it is. */
const mayHaveEffect = ({ transfer, knowledge, today }: TransferFacts) => {
	const decision = knowledge.adequacyDecisions.find(
		({ id }) => id === transfer.adequacyDecision,
	);
	return decision === undefined || isInForce(decision, today);
};
const scope = {
	only: "adequacy",
	applies: (facts: TransferFacts) =>
		adequacy.applies(facts) && mayHaveEffect(facts),
};
const scc = forTool("scc", "scc", "sa-scc");
const derogation = forTool("derogation", "derogation");
const article46 = forTool(
	"article46",
	...([...article46Tools] as (Tool | undefined)[]).filter(
		(tool): tool is Tool => tool !== undefined,
	),
);
const moduleFour = {
	only: "module-4",
	applies: ({ transfer }: TransferFacts) =>
		transfer.tool === "scc" && transfer.sccModule === "4",
};
const listing = {
	only: "adequacy-list",
	applies: (facts: TransferFacts) =>
		asksForListing(facts.transfer, facts.knowledge) && mayHaveEffect(facts),
};

/** Guards g2.1 to g2.4, as far as they are questions of one field. */
export const toolRequirements: Requirement[] = [
	requires("g2.1", "transfer", "tool"),
	requires("g2.1", "transfer", "instrument", article46),
	requires("g2.1", "transfer", "signedOn", article46),
	requires("g2.1", "transfer", "signatories", article46),
	requires("g2.1", "transfer", "adequacyDecision", adequacy),
	requires("g2.2", "transfer", "country", adequacy),
	requires("g2.2", "transfer", "scopeCovered", scope),
	requires("g2.2", "transfer", "scopeEvidence", scope),
	requires("g2.2", "transfer", "scopeCheckedOn", scope),
	requires("g2.2", "transfer", "onwardChecked", scope),
	requires("g2.2", "transfer", "dpfEntity", listing),
	requires("g2.2", "transfer", "dpfStatus", listing),
	requires("g2.2", "transfer", "hrData", listing),
	requires("g2.2", "transfer", "dpfCovers", listing),
	requires("g2.2", "transfer", "dpfCheckedOn", listing),
	requires(
		"g2.1",
		"transfer",
		"instrumentApproved",
		forTool("approved", "bcr", "sa-scc", "code-of-conduct", "certification"),
	),
	requires(
		"g2.1",
		"transfer",
		"commitmentsEnforceable",
		forTool(
			"enforceable",
			"code-of-conduct",
			"certification",
			"public-instrument",
			"public-arrangement",
		),
	),
	requires("g2.3", "transfer", "sccModule", scc),
	requires("g2.3", "transfer", "combinesEuData", moduleFour),
	requires("g2.3", "transfer", "combinesEuDataReason", {
		...moduleFour,
		applies: (facts) =>
			moduleFour.applies(facts) && facts.transfer.combinesEuData === "no",
	}),
	requires("g2.3", "transfer", "annexesFilled", scc),
	requires("g2.4", "transfer", "sccSet", forTool("scc", "scc")),
	requires("g2.3", "transfer", "importerUnderGdpr", forTool("scc", "scc")),
	requires("g2.derogation", "transfer", "derogation", derogation),
	requires("g2.derogation", "transfer", "derogationReason", derogation),
];

/** What the law says of a tool that is answered for. That no tool exists is an answer: it leads to a stop. */
export const toolRuleGuards: RuleGuards = {
	"tool.signed": ["g2.1", "signedOn"],
	"adequacy.decision-names-recipient": ["g2.2", "adequacyDecision"],
	"adequacy.in-force": ["g2.2", "adequacyDecision"],
	"adequacy.reaches-exporter": ["g2.2", "adequacyDecision"],
	"adequacy.scope-covers": ["g2.2", "scopeCovered"],
	"adequacy.scope-evidenced": ["g2.2", "scopeCheckedOn"],
	"adequacy.onward-checked": ["g2.2", "onwardChecked"],
	"dpf.exact-entity": ["g2.2", "dpfEntity"],
	"dpf.active": ["g2.2", "dpfStatus"],
	"dpf.covers-data": ["g2.2", "dpfCovers"],
	"dpf.checked-within-year": ["g2.2", "dpfCheckedOn"],
	"scc.set-in-force": ["g2.4", "sccSet"],
	"scc.signed-after-adoption": ["g2.1", "signedOn"],
	"scc.module-matches": ["g2.3", "sccModule"],
	"scc.annexes-filled": ["g2.3", "annexesFilled"],
	"scc.importer-not-under-gdpr": ["g2.3", "importerUnderGdpr"],
	"article46.approved": ["g2.1", "instrumentApproved"],
	"article46.commitments-enforceable": ["g2.1", "commitmentsEnforceable"],
	"article46.between-public-bodies": ["g2.1", "tool"],
	"bcr.covers-importer": ["g2.3", "bcrCoversImporter"],
	"derogation.reasoned": ["g2.derogation", "derogationReason"],
	"derogation.open-to-exporter": ["g2.derogation", "derogation"],
	"derogation.not-systematic": ["g2.derogation", "frequency"],
	"derogation.consent-no-routine": ["g2.derogation", "frequency"],
	"derogation.occasional": ["g2.derogation", "frequency"],
	"derogation.together-not-repetitive": ["g2.derogation", "derogation"],
};

const rulesOf = {
	adequacy: adequacyRules,
	article46: article46Rules,
	derogation: derogationRules,
	"no-tool": [],
	open: [],
} as const;

/** Each condition of the ground, as a question about the transfer. */
const derogationQuestions = (facts: TransferFacts): Missing[] =>
	toolBranch(facts) === "derogation" && facts.transfer.derogation !== undefined
		? conditionsOfGround(facts.transfer.derogation).flatMap(({ id }) =>
				askQuestion(
					facts,
					"g2.derogation",
					facts.id,
					id,
					(answer) => answer === "yes",
				),
			)
		: [];

/** What leaving step 2 wants. */
export const missingForTool = (facts: TransferFacts): Missing[] => [
	...missingOf(toolRequirements, facts),
	...derogationQuestions(facts),
	...missingByRules<TransferSubject>(
		facts.assessment,
		rulesOf[toolBranch(facts)],
		toolRuleGuards,
		{ context: ruleContext(facts), id: facts.id },
		`transfers/${facts.id}`,
	),
	...(toolBranch(facts) === "adequacy" || toolBranch(facts) === "derogation"
		? missingConditions(facts)
		: []),
];

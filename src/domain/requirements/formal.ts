import { article46Rules } from "../law/article46.ts";
import type { TransferSubject } from "../law/factsOfTransfer.ts";
import { additionRules, authorisationRules } from "../law/formal.ts";
import { judgeTransfer } from "../law/outcome.ts";
import { type Asked, askRow } from "./ask.ts";
import { step3Decision } from "./assess.ts";
import { missingConditions } from "./conditions.ts";
import type { TransferFacts } from "./facts.ts";
import type { Missing } from "./missing.ts";
import {
	isYes,
	missingOf,
	notAfterToday,
	type Requirement,
	requires,
} from "./requirement.ts";
import { missingByRules, type RuleGuards, ruleContext } from "./rules.ts";
import { isSecurityOnly } from "./securityOnly.ts";
import { givesBack } from "./tool.ts";

type Tool = TransferFacts["transfer"]["tool"];
const one =
	(...tools: Tool[]) =>
	({ transfer }: TransferFacts) =>
		tools.includes(transfer.tool);
const scc = one("scc", "sa-scc");
const supplemented = (facts: TransferFacts): boolean =>
	!givesBack(facts) &&
	step3Decision(facts) !== "ok" &&
	step3Decision(facts) !== "proceed";

/** Clauses that were changed are clauses of one's own (Art. 46(3)(a)). An addition that contradicts them changes them. */
const leavesClauses = ({ transfer }: TransferFacts): boolean =>
	transfer.clausesModified === "yes";

/** Must a supervisory authority authorise the transfer (Art. 46(3))? */
export const needsAuthorisation = (facts: TransferFacts): boolean =>
	one("ad-hoc-clauses", "public-arrangement")(facts) ||
	(scc(facts) && leavesClauses(facts));

const added = {
	only: "scc-with-measures",
	applies: (facts: TransferFacts) => scc(facts) && supplemented(facts),
};
const withMeasures = {
	only: "with-measures",
	applies: (
		facts: TransferFacts,
		{ catalogue }: { catalogue?: string | undefined },
	) => supplemented(facts) && !isSecurityOnly(catalogue),
};
const authorised = { only: "authorisation", applies: needsAuthorisation };

/** Guards of step 5, by tool (R01/2020, step 5; Art. 46 and 47 GDPR). */
export const formalRequirements: Requirement[] = [
	requires("g5.scc.1", "transfer", "clausesModified", {
		only: "scc",
		applies: scc,
	}),
	requires("g5.scc.1", "transfer", "contradictionFree", {
		...added,
		applies: (facts) => added.applies(facts) && !leavesClauses(facts),
	}),
	requires("g5.scc.1", "transfer", "contradictionReason", {
		...added,
		applies: (facts) => added.applies(facts) && !leavesClauses(facts),
	}),
	requires("g5.scc.2", "transfer", "annexesUpdated", added),
	requires("g5.scc.2", "transfer", "resignedOn", added),
	requires("g5.bcr.1", "transfer", "instrument", {
		only: "bcr",
		applies: one("bcr"),
	}),
	requires("g5.bcr.1", "transfer", "signedOn", {
		only: "bcr",
		applies: one("bcr"),
		opens: notAfterToday,
	}),
	requires("g5.bcr.2", "transfer", "bcrCoversImporter", {
		only: "bcr",
		applies: one("bcr"),
	}),
	requires("g5.cc.1", "transfer", "instrument", {
		only: "code",
		applies: one("code-of-conduct", "certification"),
	}),
	requires("g5.cc.1", "transfer", "annexesFilled", {
		only: "code",
		applies: one("code-of-conduct", "certification"),
		opens: isYes,
	}),
	requires("g5.pub.1", "transfer", "instrument", {
		only: "public",
		applies: one("public-instrument", "public-arrangement"),
	}),
	requires("g5.pub.1", "transfer", "authorisation", {
		only: "public",
		applies: one("public-arrangement"),
		opens: (state) => state !== "not-needed",
	}),
	requires("g5.authorisation", "transfer", "authorisation", {
		...authorised,
		opens: (state) => state !== "not-needed",
	}),
	requires("g5.authorisation", "transfer", "authorisationOn", {
		...authorised,
		opens: notAfterToday,
	}),
	requires("g5.1", "measures", "transfers", withMeasures),
	requires("g5.1", "measures", "status", {
		...withMeasures,
		opens: (status) => status === "implemented",
	}),
	requires("g5.1", "measures", "implementedOn", {
		...withMeasures,
		opens: notAfterToday,
	}),
	requires("g5.1", "measures", "owner", withMeasures),
];

/** Guard g5.1: a measure counts when it is in force and somebody can show it. */
const evidenced = (facts: TransferFacts): Missing[] =>
	facts.measures.flatMap(([id, measure]) => {
		if (!withMeasures.applies(facts, measure)) return [];
		const asked: Asked = { guard: "g5.1" };
		const text = askRow(facts.assessment, asked, "measures", id, "evidence");
		// One of the two is enough, so the other is asked for only where the first is wanting.
		if (text.length === 0) return [];
		const papers = askRow(facts.assessment, asked, "measures", id, "sources");
		return papers.length === 0 ? [] : text;
	});

/** What the law says of step 5. An authorisation that is still wanting is a way out: the transfer waits for it. */
export const formalRuleGuards: RuleGuards = {
	"bcr.covers-importer": ["g5.bcr.2", "bcrCoversImporter"],
	"formal.no-contradiction": ["g5.scc.1", "contradictionFree"],
	"formal.annexes-updated": ["g5.scc.2", "annexesUpdated"],
	"formal.signed-again": ["g5.scc.2", "resignedOn"],
};

function byLaw(facts: TransferFacts): Missing[] {
	const { assessment, id } = facts;
	const context = ruleContext(facts);
	const rules = supplemented(facts)
		? [...article46Rules, ...additionRules]
		: article46Rules;
	return [
		...missingByRules<TransferSubject>(
			assessment,
			rules,
			formalRuleGuards,
			{ context, id },
			`transfers/${id}`,
		),
	];
}

const waitedFor: ReadonlySet<string> = new Set(
	authorisationRules.map(({ id }) => id),
);

/** Guard g5.law: in the end the verdict itself, so that nothing runs that the law would stop. */
function lastWord(facts: TransferFacts): Missing[] {
	const { assessment, id, today, knowledge } = facts;
	return judgeTransfer(assessment, id, today, knowledge)
		.spoke.filter(
			({ rule, status }) =>
				(status === "unmet" || status === "unknown") && !waitedFor.has(rule),
		)
		.flatMap(({ rule, missing, at = `transfers/${id}` }): Missing[] =>
			missing.length === 0
				? [{ guard: "g5.law", path: at, why: "unmet", rule }]
				: missing.map((path) => ({
						guard: "g5.law",
						path,
						why: "unanswered",
						rule,
					})),
		);
}

/** What leaving step 5 wants. */
export function missingForFormal(facts: TransferFacts): Missing[] {
	const asked = [
		...missingOf(formalRequirements, facts),
		...evidenced(facts),
		...missingConditions(facts),
		...byLaw(facts),
	];
	return asked.length > 0 ? asked : lastWord(facts);
}

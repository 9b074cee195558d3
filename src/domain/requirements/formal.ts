import { type Asked, askRow } from "./ask.ts";
import { step3Decision } from "./assess.ts";
import type { TransferFacts } from "./facts.ts";
import type { Missing } from "./missing.ts";
import {
	isYes,
	missingOf,
	notAfterToday,
	type Requirement,
	requires,
} from "./requirement.ts";

type Tool = TransferFacts["transfer"]["tool"];
const one =
	(...tools: Tool[]) =>
	({ transfer }: TransferFacts) =>
		tools.includes(transfer.tool);
const scc = one("scc", "sa-scc");
const supplemented = (facts: TransferFacts): boolean =>
	step3Decision(facts) !== "ok" && step3Decision(facts) !== "proceed";

/** Clauses that were changed, or additions that contradict them, are clauses of one's own (Art. 46(3)(a)). */
export const leavesClauses = ({ transfer }: TransferFacts): boolean =>
	transfer.clausesModified === "yes" || transfer.contradictionFree === "no";

/** Must a supervisory authority authorise the transfer (Art. 46(3))? */
export const needsAuthorisation = (facts: TransferFacts): boolean =>
	one("ad-hoc-clauses", "public-arrangement")(facts) ||
	(scc(facts) && leavesClauses(facts));

const added = {
	only: "scc-with-measures",
	applies: (facts: TransferFacts) =>
		scc(facts) && supplemented(facts) && !leavesClauses(facts),
};
const withMeasures = { only: "with-measures", applies: supplemented };
const authorised = { only: "authorisation", applies: needsAuthorisation };

/** Guards of step 5, by tool (R01/2020, step 5; Art. 46 and 47 GDPR). */
export const formalRequirements: Requirement[] = [
	requires("g5.scc.1", "transfer", "clausesModified", {
		only: "scc",
		applies: scc,
	}),
	requires("g5.scc.1", "transfer", "contradictionFree", {
		only: "scc-with-measures",
		applies: (facts) => scc(facts) && supplemented(facts),
	}),
	requires("g5.scc.1", "transfer", "contradictionReason", {
		only: "scc-with-measures",
		applies: (facts) => scc(facts) && supplemented(facts),
	}),
	requires("g5.scc.2", "transfer", "annexesUpdated", {
		...added,
		opens: isYes,
	}),
	requires("g5.scc.2", "transfer", "resignedOn", {
		...added,
		opens: notAfterToday,
	}),
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
		opens: isYes,
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
	(supplemented(facts) ? facts.measures : []).flatMap(([id]) => {
		const asked: Asked = { guard: "g5.1" };
		const text = askRow(facts.assessment, asked, "measures", id, "evidence");
		const papers = askRow(facts.assessment, asked, "measures", id, "sources");
		return papers.length === 0 ? [] : text;
	});

/** Guard g5.conditions: a condition of the opinion or the decision keeps the transfer from starting until it is met. */
export const missingConditions = (facts: TransferFacts): Missing[] =>
	facts.conditions.flatMap(([id]) =>
		askRow(
			facts.assessment,
			{ guard: "g5.conditions" },
			"conditions",
			id,
			"met",
			isYes,
		),
	);

/** What leaving step 5 wants. */
export const missingForFormal = (facts: TransferFacts): Missing[] => [
	...missingOf(formalRequirements, facts),
	...evidenced(facts),
	...missingConditions(facts),
];

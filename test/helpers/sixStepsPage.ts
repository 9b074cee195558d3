import {
	assessRequirements,
	reviewRuleGuards,
} from "../../src/domain/requirements/assess.ts";
import {
	formalRequirements,
	formalRuleGuards,
} from "../../src/domain/requirements/formal.ts";
import {
	knowEvidence,
	knowQuestions,
} from "../../src/domain/requirements/know.ts";
import {
	measureRequirements,
	measureRuleGuards,
	measuresRequirements,
} from "../../src/domain/requirements/measures.ts";
import {
	actGuards,
	decisionGuards,
	guardSteps,
} from "../../src/domain/requirements/missing.ts";
import {
	agreementGuards,
	denialGuards,
	qualifyRequirements,
} from "../../src/domain/requirements/qualify.ts";
import { reevaluateRequirements } from "../../src/domain/requirements/reevaluate.ts";
import type { Requirement } from "../../src/domain/requirements/requirement.ts";
import type { RuleGuards } from "../../src/domain/requirements/rules.ts";
import {
	toolRequirements,
	toolRuleGuards,
} from "../../src/domain/requirements/tool.ts";
import { type Step, steps } from "../../src/domain/vocabulary.ts";
import { en } from "../../src/text/en.ts";
import {
	outcomeOf,
	transferMachine,
} from "../../src/workflow/transferMachine.ts";
import { triggerTargets } from "../../src/workflow/triggers.ts";

const text = en.steps;

/** Fields that each step asks for, as data. */
export const requirementsOf: Record<Step, readonly Requirement[]> = {
	qualify: qualifyRequirements,
	know: [...knowQuestions, ...knowEvidence],
	tool: toolRequirements,
	assess: assessRequirements,
	measures: [...measuresRequirements, ...measureRequirements],
	formal: formalRequirements,
	reevaluate: reevaluateRequirements,
};

/** Rules of law that stand for guards, by step. */
export const rulesOf: Record<Step, RuleGuards> = {
	qualify: { ...denialGuards, ...agreementGuards },
	know: {},
	tool: toolRuleGuards,
	assess: reviewRuleGuards,
	measures: measureRuleGuards,
	formal: formalRuleGuards,
	reevaluate: {},
};

export interface Edge {
	from: string;
	event: string;
	guard?: { type: string; step?: Step; way?: string };
	to: string;
}

type Node = (typeof transferMachine)["root"];
const nameOf = (node: Node): string => node.path.join(".");

/** Names of all states, parents before children. */
export const stateNames = (node: Node = transferMachine.root): string[] =>
	Object.values(node.states as Record<string, Node>).flatMap((child) => [
		nameOf(child),
		...stateNames(child),
	]);

/** Every transition that leads somewhere, as the machine was built. */
export function edges(node: Node = transferMachine.root): Edge[] {
	const own = [...node.transitions.values()].flat().flatMap((transition) =>
		(transition.target ?? []).map((target): Edge => {
			const guard = transition.guard as
				| string
				| { type: string; params?: { step?: Step; way?: string } }
				| undefined;
			const named = typeof guard === "string" ? { type: guard } : guard;
			return {
				from: nameOf(node) || "*",
				event: transition.eventType,
				...(named
					? {
							guard: {
								type: named.type,
								...("params" in named ? named.params : {}),
							},
						}
					: {}),
				to: nameOf(target as Node),
			};
		}),
	);
	return [
		...own,
		...Object.values(node.states as Record<string, Node>).flatMap((child) =>
			edges(child),
		),
	];
}

const word = (table: Record<string, string>, key: string): string =>
	table[key] ?? key;
const triggersTo = (step: string): string[] =>
	Object.entries(triggerTargets)
		.filter(([, target]) => target === step)
		.map(([trigger]) => trigger);

const sentenceOf = ({ guard }: Edge): string => {
	if (!guard) return "";
	const led = guard.way
		? word(text.ways, guard.way)
		: guard.step
			? word(text.states, guard.step)
			: "";
	return `${word(text.machineGuards, guard.type)} ${led}`.trim();
};

const table = (heads: string[], rows: string[][]): string =>
	[heads, heads.map(() => "---"), ...rows]
		.map((row) => `| ${row.join(" | ")} |`)
		.join("\n");

const leaf = (name: string): string => name.split(".").at(-1) ?? name;

function diagram(): string {
	const children = stateNames().filter((name) => name.includes("."));
	const parents = [...new Set(children.map((name) => name.split(".")[0]))];
	const lines = edges()
		// Triggers lead back from every state; the diagram shows them where they matter most.
		.filter(
			({ event, from }) => event !== "trigger.occurred" || from === "running",
		)
		.filter(({ from }) => from !== "*")
		.map((edge) => {
			const label =
				edge.event === "trigger.occurred"
					? triggersTo(edge.to).join(" ")
					: [edge.event, edge.guard?.way].filter(Boolean).join(" / ");
			return { from: leaf(edge.from), to: leaf(edge.to), label };
		})
		.filter(({ label }) => label !== "")
		.map(({ from, to, label }) => `\t${from} --> ${to} : ${label}`);
	return [
		"```mermaid",
		"stateDiagram-v2",
		`\t[*] --> ${String(transferMachine.config.initial)}`,
		...parents.flatMap((parent) => [
			`\tstate ${parent} {`,
			...children
				.filter((name) => name.startsWith(`${parent}.`))
				.map((name) => `\t\t${leaf(name)}`),
			"\t}",
		]),
		...new Set(lines),
		"\tended --> [*]",
		"```",
	].join("\n");
}

function guardTable(step: Step): string {
	const guards = Object.entries(guardSteps)
		.filter(([, of]) => of === step)
		.map(([guard]) => guard);
	return table(
		["Guard", "What it asks", "Fields", "Rules of law"],
		guards.map((guard) => {
			const fields = requirementsOf[step]
				.filter((requirement) => requirement.guard === guard)
				.map(({ of, field, question, only, mayWait }) =>
					[
						`\`${of}/${field}\``,
						...(question ? [question] : []),
						...(mayWait ? ["*"] : []),
						...(only ? [`(${word(text.only, only)})`] : []),
					].join(" "),
				);
			const rules = Object.entries(rulesOf[step])
				.filter(([, [of]]) => of === guard)
				.map(([rule]) => `\`${rule}\``);
			return [
				guard,
				word(text.guards, guard),
				[...new Set(fields)].join("; "),
				rules.join("; "),
			];
		}),
	);
}

/** The page docs/six-steps.md, from the machine, the requirements and the sentences of the screen. */
export const sixStepsPage = (): string =>
	[
		"# The six steps",
		"Written from the code by `test/workflow/sixStepsPage.test.ts` (`UPDATE_DOCS=1 npx vitest run test/workflow` writes it anew). EDPB Recommendations 01/2020, version 2.0, with a step 0 before them. One transfer, one machine; where a transfer stands is replayed from the acts of the document against the answers as they are now.",
		"An act counts only while its guard holds and the facts it rested on are the same; otherwise it is kept, reported with what is missing, and counts again once the door is open. Navigation is free: only confirming is guarded.",
		"## Diagram",
		"Triggers lead back from every state that has passed the step; they are drawn from `running` only. A transfer that is going on can be suspended or ended from any state.",
		diagram(),
		"## States",
		table(
			["State", "What goes on", "Outcome"],
			stateNames().map((name) => [
				`\`${name}\``,
				word(text.states, name),
				outcomeOf[name] ? `\`${outcomeOf[name]}\`` : "",
			]),
		),
		"## What happens, and where it leads",
		table(
			["From", "Event", "Guard", "To"],
			edges().map((edge) => [
				edge.from === "*" ? "any state" : `\`${edge.from}\``,
				`\`${edge.event}\``,
				sentenceOf(edge),
				`\`${edge.to}\``,
			]),
		),
		"## Triggers of step 6",
		"Where the step is not on the transfer's way, the trigger leads to the nearest one before it that is.",
		table(
			["Trigger", "What happened", "Leads to"],
			Object.entries(triggerTargets).map(([trigger, step]) => [
				`\`${trigger}\``,
				word(en.vocabulary, trigger),
				`\`${step}\``,
			]),
		),
		"## What each step asks before it can be confirmed",
		"A star: “not known yet” is enough in this step, given who finds out and by when; step 3 takes it no longer. Guards without fields look at several rows at once.",
		...steps.flatMap((step, number) => [
			`### ${number}. ${word(en.vocabulary, step)}`,
			word(text.about, step),
			guardTable(step),
		]),
		"## Before the decision, and before an act",
		table(
			["Guard", "What it asks"],
			[...decisionGuards, ...actGuards].map((guard) => [
				guard,
				word(text.guards, guard),
			]),
		),
	]
		.join("\n\n")
		.concat("\n");

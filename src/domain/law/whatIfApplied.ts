import { type Assessment, liveRows } from "../assessment.ts";
import { addRow } from "../change.ts";
import type { Knowledge } from "../knowledge/knowledge.ts";
import { questionId } from "../measure.ts";
import { contextOf } from "./context.ts";
import { deficienciesOf } from "./measures.ts";
import { type Choice, toggleOf } from "./whatIf.ts";
import { isUnderArticle46 } from "./whatIfToggles.ts";

/** Does applying these store anything? That a decision falls is not ours to do. */
export const storesAnything = (choices: readonly Choice[]): boolean =>
	choices.some(({ toggle }) => {
		const { stores } = toggleOf(toggle) ?? {};
		return stores === "measure" || stores === "fact";
	});

/**
 * The assessment with what the choices are worth today: planned measures with their conditions as questions
 * nobody has answered, and facts that someone says have come about. No supposed fact and no met condition is
 * stored. `titleOf` names a measure that the catalogue has no entry for; `newId` makes row ids.
 */
export function applied(
	assessment: Assessment,
	choices: readonly Choice[],
	{
		knowledge,
		today,
		newId,
		titleOf,
	}: {
		knowledge: Knowledge;
		today: string;
		newId: () => string;
		titleOf: (choice: Choice) => string | undefined;
	},
): Assessment {
	return choices.reduce((sofar, choice) => {
		const toggle = toggleOf(choice.toggle);
		if (toggle?.stores === "fact")
			return (toggle.fact ?? toggle.suppose)(
				{ assessment: sofar, knowledge },
				choice.target,
				today,
			).assessment;
		if (toggle?.stores !== "measure") return sofar;
		return planned(sofar, choice, {
			id: newId(),
			catalogue: toggle.plan,
			title: titleOf(choice),
			conditions:
				knowledge.measures
					.find(({ id }) => id === toggle.plan)
					?.conditions.map(({ id }) => id) ?? [],
			context: contextOf(sofar, today, knowledge),
		});
	}, assessment);
}

function planned(
	assessment: Assessment,
	{ toggle, target }: Choice,
	plan: {
		id: string;
		catalogue: string | undefined;
		title: string | undefined;
		conditions: string[];
		context: ReturnType<typeof contextOf>;
	},
): Assessment {
	const { id, catalogue, title, conditions, context } = plan;
	const aboutParty = toggleOf(toggle)?.of === "parties";
	const transfers = liveRows(assessment, "transfers").filter(
		([, { importer, rows }]) =>
			aboutParty ? importer === target : rows?.includes(target),
	);
	const rows = aboutParty
		? [...new Set(transfers.flatMap(([, row]) => row.rows ?? []))]
		: [target];
	const isSame = liveRows(assessment, "measures").some(
		([, row]) =>
			row.catalogue === catalogue &&
			row.title === title &&
			[...(row.rows ?? [])].sort().join() === [...rows].sort().join(),
	);
	if (isSame) return assessment;
	const deficiencies = transfers.flatMap(([transfer]) =>
		isUnderArticle46(assessment, transfer)
			? deficienciesOf({ context, id: transfer })
			: [],
	);
	const measure = addRow(assessment, "measures", id, {
		catalogue,
		title,
		status: "planned",
		rows,
		transfers: transfers.map(([transfer]) => transfer),
		deficiencies: [...new Set(deficiencies)],
	});
	return conditions.reduce(
		(sofar, question) =>
			addRow(sofar, "questions", questionId(id, question), {
				owner: id,
				question,
			}),
		measure,
	);
}

import type { Assessment, CollectionName } from "../../domain/assessment.ts";
import type { Json } from "../../domain/canonical.ts";
import { own, pathText, placeOf } from "../../domain/path.ts";
import { type Naming, rowName } from "../../screens/fields/names.ts";
import { valueText } from "../../screens/fields/valueText.ts";
import { fieldLabel } from "../../screens/fields/words.ts";
import type { OwnChange } from "../../screens/import/model.ts";
import { questionText } from "../../screens/transfer/questionText.ts";
import type { Text } from "../../text/en.ts";
import type { Language } from "../../text/languages.ts";
import type { Finding } from "../../workbook/finding.ts";
import type { OwnWorkbook } from "../../workbook/own/readOwnWorkbook.ts";
import { questionOwners } from "../../workbook/own/rowLabels.ts";

/** Collections that hold what the reading itself keeps: no answers, and told on their own. */
const keptIn = ["remarks", "carried"] as const;

/**
 * The changes of a returned workbook in words, field by field, each with its cell, in the order of the cells.
 * That a row only changed its place is left out; a new row and one that was struck out are told as such.
 */
export function ownChanges(
	{ changes, base, document, findings }: OwnWorkbook,
	text: Text,
	language: Language,
): OwnChange[] {
	const places = new Map<string, { place: string; index: number }>();
	for (const [index, { code, at, path }] of findings.entries())
		if (path !== undefined && code === "cell-changed")
			places.set(path, {
				place: text.findings.place(at?.sheet, at?.cell),
				index,
			});
	const after: Naming = { assessment: document, text, language };
	const before: Naming = { assessment: base ?? document, text, language };
	const placed = changes.flatMap((change): [number, OwnChange][] => {
		const { collection, row, field } = placeOf(change.path);
		const path = pathText(change.path);
		const isNew = !isHere(base, collection, row);
		if (isNew && keptIn.some((name) => name === collection)) return [];
		const name =
			collection !== undefined && row !== undefined
				? nameOf(isNew ? after : before, collection, row)
				: undefined;
		const { place = "", index = Number.POSITIVE_INFINITY } =
			places.get(path) ?? {};
		const told = (words: Pick<OwnChange, "field" | "before" | "after">) =>
			[index, { path, place, ...(name && { row: name }), ...words }] as const;
		if (field === "order" && isNew) {
			// It comes before the first answer in it.
			const first = Math.min(
				...[...places].flatMap(([each, { index }]) =>
					each.startsWith(path.slice(0, -"order".length)) ? [index] : [],
				),
			);
			const [, words] = told(whole(text.app.importing.own.newRow));
			return [[first - 0.5, words]];
		}
		if (field === "order") return [];
		if (field === "removed")
			return change.to === true
				? [[...told(whole(text.app.importing.own.struckOut))]]
				: [];
		const words = (naming: Naming, value: Json | undefined) =>
			value === undefined ? "" : valueText(naming, change.path, value);
		return [
			[
				...told({
					field: fieldLabel(text, change.path),
					before: words(before, change.from),
					after: words(after, change.to),
				}),
			],
		];
	});
	return placed
		.sort(([a], [b]) => (a === b ? 0 : a - b))
		.map(([, change]) => change);
}

const isHere = (
	base: Assessment | undefined,
	collection: CollectionName | undefined,
	row: string | undefined,
): boolean =>
	collection === undefined ||
	row === undefined ||
	own(base?.[collection] ?? {}, row) !== undefined;

const longest = 60;

/** What a row is called; a question by its owner and its words. */
function nameOf(
	naming: Naming,
	collection: CollectionName,
	id: string,
): string {
	const { assessment, text } = naming;
	const question =
		collection === "questions"
			? (own(assessment.questions, id) as
					| Assessment["questions"][string]
					| undefined)
			: undefined;
	if (!question?.question) return cut(rowName(naming, collection, id));
	const owner = questionOwners.find(
		(name) => own(assessment[name], question.owner ?? "") !== undefined,
	);
	const asked = questionText(text, question.question);
	return owner && question.owner
		? `${cut(rowName(naming, owner, question.owner))}: ${asked}`
		: asked;
}

const cut = (name: string): string =>
	name.length > longest ? `${name.slice(0, longest).trimEnd()}…` : name;

/** What was written and could not be taken for an answer. */
export const isRefused = ({ code }: Finding): boolean =>
	code === "cell-change-refused" || code === "cell-typed-over";

const whole = (field: string) => ({ field, before: "", after: "" });

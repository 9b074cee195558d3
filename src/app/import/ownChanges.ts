import type { Assessment, CollectionName } from "../../domain/assessment.ts";
import type { Json } from "../../domain/canonical.ts";
import { own, pathText, placeOf } from "../../domain/path.ts";
import {
	type Comment,
	isHereAlready,
	type Returned,
} from "../../domain/returned.ts";
import { type Naming, rowName } from "../../screens/fields/names.ts";
import { valueText } from "../../screens/fields/valueText.ts";
import { fieldLabel, kindAt } from "../../screens/fields/words.ts";
import type { OwnChange } from "../../screens/import/model.ts";
import { questionText } from "../../screens/transfer/questionText.ts";
import type { Text } from "../../text/en.ts";
import type { Finding } from "../../workbook/finding.ts";
import type { OwnWorkbook } from "../../workbook/own/readOwnWorkbook.ts";
import { questionOwners } from "../../workbook/own/rowLabels.ts";

/** The parts of a change that are told whatever is decided about it. */
export type ToldChange = Omit<OwnChange, "decision" | "verdict">;

/**
 * The changes of a returned copy in words, field by field, each with its cell, in the order of the cells.
 * That a row only changed its place is left out; a new row and one that was struck out are told as such.
 */
export function ownChanges(
	{
		base,
		document,
		findings,
	}: Pick<OwnWorkbook, "base" | "document" | "findings">,
	returned: readonly Returned[],
	comments: readonly Comment[],
	{ assessment: here, text, language }: Naming,
): ToldChange[] {
	const places = new Map<string, { place: string; index: number }>();
	for (const [index, { code, at, path }] of findings.entries())
		if (path !== undefined && code === "cell-changed")
			places.set(path, {
				place: text.findings.place(at?.sheet, at?.cell),
				index,
			});
	const after: Naming = { assessment: document, text, language };
	const before: Naming = { assessment: base ?? here, text, language };
	const now: Naming = { assessment: here, text, language };
	const placed = returned.flatMap((each): [number, ToldChange][] => {
		const { change, conflict, seen, kept } = each;
		const { collection, row, field } = placeOf(change.path);
		if (kept || isHereAlready(each)) return [];
		const path = pathText(change.path);
		const isNew = !isHere(base ?? here, collection, row);
		const name =
			collection !== undefined && row !== undefined
				? nameOf(isNew ? after : before, collection, row)
				: undefined;
		const { place = "", index = Number.POSITIVE_INFINITY } =
			places.get(path) ?? {};
		const told = (
			words: Pick<ToldChange, "field" | "before" | "mine" | "after">,
		): ToldChange => ({
			path,
			place,
			...(name && { row: name }),
			...words,
			conflict: conflict !== undefined,
			seen: seen === true,
			comments: comments
				.filter((comment) => comment.path === path)
				.map((comment) => commentText(comment, text)),
			editable: field !== "order" && field !== "removed" && isText(change.path),
		});
		if (field === "order" && isNew) {
			// It comes before the first answer in it.
			const first = Math.min(
				...[...places].flatMap(([each, { index }]) =>
					each.startsWith(path.slice(0, -"order".length)) ? [index] : [],
				),
			);
			return [[first - 0.5, told(whole(text.app.importing.own.newRow))]];
		}
		if (field === "order") return [];
		if (field === "removed")
			return change.to === true || conflict
				? [[index, told(whole(text.app.importing.own.struckOut))]]
				: [];
		const words = (naming: Naming, value: Json | undefined) =>
			value === undefined ? "" : valueText(naming, change.path, value);
		return [
			[
				index,
				told({
					field: fieldLabel(text, change.path),
					before: words(before, each.base),
					mine: words(now, each.mine),
					after: words(after, each.theirs),
				}),
			],
		];
	});
	return placed
		.sort(([a], [b]) => (a === b ? 0 : a - b))
		.map(([, change]) => change);
}

/** A note with who wrote it. */
export const commentText = (
	{ author, text: says }: Comment,
	{ app }: Text,
): string =>
	app.importing.own.comment(author ?? app.importing.own.someone, says);

const isText = (path: string[]): boolean =>
	["text", "longText", "texts"].includes(kindAt(path).kind);

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

const whole = (field: string) => ({ field, before: "", mine: "", after: "" });

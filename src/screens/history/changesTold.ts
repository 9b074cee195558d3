import type { Assessment, CollectionName } from "../../domain/assessment.ts";
import type { Change } from "../../domain/change.ts";
import { own, pathText, placeOf } from "../../domain/path.ts";
import { type Naming, rowName } from "../fields/names.ts";
import { valueText } from "../fields/valueText.ts";
import { fieldLabel } from "../fields/words.ts";
import { questionText } from "../transfer/questionText.ts";

/** A change in words. */
export interface ToldChange {
	key: string;
	/** The row, where the field is one of a row. */
	row?: string;
	field: string;
	from: string;
	to: string;
	/** The change, where the earlier answer can be brought back by itself. */
	answer?: Change;
}

/** Changes in words, each with the names that its row had before and after. That a row only moved is left out. */
export function changesTold(
	changes: readonly Change[],
	{ before, after }: { before: Assessment; after: Assessment },
	{ text, language }: Omit<Naming, "assessment">,
): ToldChange[] {
	const was: Naming = { assessment: before, text, language };
	const is: Naming = { assessment: after, text, language };
	const words = text.history;
	return changes.flatMap((change): ToldChange[] => {
		const { path, from, to } = change;
		const { collection, row, field } = placeOf(path);
		const key = pathText(path);
		const isNew =
			collection !== undefined &&
			row !== undefined &&
			own(before[collection], row) === undefined;
		const name =
			collection !== undefined && row !== undefined
				? { row: nameOf(isNew ? is : was, collection, row) }
				: {};
		const whole = (field: string): ToldChange[] => [
			{ key, ...name, field, from: "", to: "" },
		];
		if (field === "order") return isNew ? whole(words.newRow) : [];
		if (field === "removed") {
			if (from === true && to === true) return [];
			return whole(to === true ? words.struckOut : words.restored);
		}
		return [
			{
				key,
				...name,
				field: fieldLabel(text, path),
				from: from === undefined ? "" : valueText(was, path, from),
				to: to === undefined ? "" : valueText(is, path, to),
				answer: change,
			},
		];
	});
}

function nameOf(
	naming: Naming,
	collection: CollectionName,
	id: string,
): string {
	if (collection !== "questions") return rowName(naming, collection, id);
	const asked = naming.assessment.questions[id]?.question;
	return asked === undefined
		? rowName(naming, collection, id)
		: questionText(naming.text, asked);
}

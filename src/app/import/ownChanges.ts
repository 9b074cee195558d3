import type { Assessment } from "../../domain/assessment.ts";
import type { Json } from "../../domain/canonical.ts";
import type { Change } from "../../domain/change.ts";
import { pathText, placeOf } from "../../domain/path.ts";
import { type Naming, rowName } from "../../screens/fields/names.ts";
import { valueText } from "../../screens/fields/valueText.ts";
import { fieldLabel } from "../../screens/fields/words.ts";
import type { OwnChange } from "../../screens/import/model.ts";
import type { Text } from "../../text/en.ts";
import type { Language } from "../../text/languages.ts";

/**
 * The changes of a returned workbook in words, field by field. That a row only changed its place is left out;
 * a new row and one that was struck out are told as such.
 */
export function ownChanges(
	changes: readonly Change[],
	base: Assessment | undefined,
	document: Assessment,
	text: Text,
	language: Language,
): OwnChange[] {
	const after: Naming = { assessment: document, text, language };
	const before: Naming = { assessment: base ?? document, text, language };
	return changes.flatMap((change): OwnChange[] => {
		const { collection, row, field } = placeOf(change.path);
		const path = pathText(change.path);
		const name =
			collection !== undefined && row !== undefined
				? rowName(after, collection, row)
				: undefined;
		if (field === "order")
			return change.from === undefined && name !== undefined
				? [{ path, label: name, ...whole(text.app.importing.own.newRow) }]
				: [];
		if (field === "removed")
			return change.to === true && name !== undefined
				? [{ path, label: name, ...whole(text.app.importing.own.struckOut) }]
				: [];
		const label = fieldLabel(text, change.path);
		const words = (naming: Naming, value: Json | undefined) =>
			value === undefined ? "" : valueText(naming, change.path, value);
		return [
			{
				path,
				label: name === undefined ? label : `${name}: ${label}`,
				before: words(before, change.from),
				after: words(after, change.to),
			},
		];
	});
}

const whole = (after: string) => ({ before: "", after });

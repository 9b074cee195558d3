import { type Assessment, liveRows } from "../../domain/assessment.ts";
import type { Json } from "../../domain/canonical.ts";
import { removeRow, setField } from "../../domain/change.ts";
import { unknownCountry } from "../../domain/kinds.ts";
import { type Path, pathText } from "../../domain/path.ts";

/** The id of the mark "not known yet" on a field, if it has one. */
export const unknownMarkOf = (
	assessment: Assessment,
	path: string,
): string | undefined =>
	liveRows(assessment, "unknowns").find(([, row]) => row.path === path)?.[0];

const unknownCodes: ReadonlySet<unknown> = new Set([
	"unknown",
	unknownCountry,
	"ds.unknown",
	"pd.unknown",
	"not-assessed",
]);

/** Is there no answer yet? "We do not know" is none: somebody has to find out. */
export const isOpen = (value: Json | undefined): boolean =>
	value === undefined ||
	(Array.isArray(value)
		? value.some((each) => unknownCodes.has(each))
		: unknownCodes.has(value));

/** Sets a field, and takes the mark "not known yet" away once there is an answer. */
export const answerField =
	(path: Path, value: Json | undefined) =>
	(assessment: Assessment): Assessment => {
		const answered = setField(assessment, path, value);
		const mark = unknownMarkOf(assessment, pathText(path));
		return isOpen(value) || mark === undefined
			? answered
			: removeRow(answered, "unknowns", mark);
	};

import { type CollectionName, liveRows } from "../../domain/assessment.ts";
import type { Json } from "../../domain/canonical.ts";
import type { Option } from "../../ui/Select.tsx";
import { type Naming, rowName } from "./names.ts";

/** So many rows are ticked in view; more are picked from a list. */
const inView = 7;
export const areInView = (options: readonly Option[]): boolean =>
	options.length <= inView;

/** The ids in a value that points to one row or to several. */
export const idsIn = (value: Json | undefined): string[] =>
	value === undefined
		? []
		: Array.isArray(value)
			? value.map(String)
			: [String(value)];

/** The rows that a field can point to, and those it points to although they have been struck out. */
export function refOptions(
	naming: Naming,
	of: CollectionName,
	ids: readonly string[],
): Option[] {
	const live = liveRows(naming.assessment, of).map(([id]) => id);
	const gone = ids.filter((id) => !live.includes(id));
	return [
		...live.map((id) => ({ value: id, label: rowName(naming, of, id) })),
		...gone.map((id) => ({
			value: id,
			label: naming.text.screens.rows.struckOut(rowName(naming, of, id)),
		})),
	];
}

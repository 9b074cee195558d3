import type { DataCategory } from "../dataCategory.ts";
import {
	article9Kinds,
	article10Kinds,
	type DataKind,
	type SubjectGroup,
} from "../vocabulary.ts";

/** What lifts severity by one level, once however many apply (scoring.md, section 6). */
export type Lift =
	| "lift.children"
	| "lift.article-9"
	| "lift.article-10"
	| "lift.sensitive"
	| "lift.protected";

const children: readonly SubjectGroup[] = ["ds.children", "ds.pupils"];

/** The lifts that the answers call for, each with the field that says so. */
export function liftsOf(
	category: DataCategory,
): { id: Lift; field: keyof DataCategory & string }[] {
	const kinds = category.kinds ?? [];
	const subjects = category.subjects ?? [];
	const holds = (some: readonly DataKind[]) =>
		kinds.some((kind) => some.includes(kind));
	const lifts: { id: Lift; field: keyof DataCategory & string }[] = [];
	if (subjects.some((group) => children.includes(group)))
		lifts.push({ id: "lift.children", field: "subjects" });
	if (holds(article9Kinds))
		lifts.push({ id: "lift.article-9", field: "kinds" });
	if (holds(article10Kinds))
		lifts.push({ id: "lift.article-10", field: "kinds" });
	if (category.sensitivity === "yes" || category.sensitivity === "possible")
		lifts.push({ id: "lift.sensitive", field: "sensitivity" });
	if (kinds.includes("pd.protected-identity"))
		lifts.push({ id: "lift.protected", field: "kinds" });
	else if (subjects.includes("ds.vulnerable"))
		lifts.push({ id: "lift.protected", field: "subjects" });
	return lifts;
}

import { Fragment, type ReactNode } from "react";
import type { CollectionName, SectionName } from "../../domain/assessment.ts";
import type { ScreenProps } from "../props.ts";
import { FieldEditor } from "./FieldEditor.tsx";

/** Fields where "we do not know yet" makes no sense: reasons, remarks, signatures, names. */
const neverUnknown =
	/(Reason|Reference|comment|evidence|Evidence|sources|Sources|By|Role|assessor|title|label|name|note|description|condition|measure|deficiencies|transfers|option|branch|continuesAnyway|tool|partOf|summaryLine|importedTexts|no|category)$/;
/** What people decide, advise or cite is not found out by anybody else. */
const decided = new Set<string>([
	"opinion",
	"decision",
	"sources",
	"conditions",
	// What an optional annex leaves out keeps nothing open.
	"annexes",
	"annexFactors",
	// A draft of a notification: what is not known stands empty there too.
	"incidents",
]);

/** Several questions of one row or section, one under the other. */
export function Fields({
	of,
	row,
	names,
	dense = false,
	after,
	...props
}: ScreenProps & {
	of: CollectionName | SectionName;
	row?: string;
	names: readonly string[];
	/** Short questions that stand side by side. */
	dense?: boolean;
	/** What stands under a question: what the law says of the answer. */
	after?: (field: string) => ReactNode;
}) {
	if (names.length === 0) return null;
	return (
		<div className="fields" data-dense={dense}>
			{names.map((field) => (
				<Fragment key={field}>
					<FieldEditor
						{...props}
						path={row === undefined ? [of, field] : [of, row, field]}
						mayBeUnknown={!decided.has(of) && !neverUnknown.test(field)}
					/>
					{after?.(field)}
				</Fragment>
			))}
		</div>
	);
}

import type { CollectionName, SectionName } from "../../domain/assessment.ts";
import type { ScreenProps } from "../props.ts";
import { FieldEditor } from "./FieldEditor.tsx";

/** Fields where "we do not know yet" makes no sense: reasons, remarks, signatures. */
const neverUnknown =
	/(Reason|comment|evidence|Evidence|sources|Sources|By|Role|by|role|name|note)$/;

/** Several questions of one row or section, one under the other. */
export function Fields({
	of,
	row,
	names,
	...props
}: ScreenProps & {
	of: CollectionName | SectionName;
	row?: string;
	names: readonly string[];
}) {
	return names.map((field) => (
		<FieldEditor
			key={field}
			{...props}
			path={row === undefined ? [of, field] : [of, row, field]}
			mayBeUnknown={!neverUnknown.test(field)}
		/>
	));
}

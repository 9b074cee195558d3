import type { CollectionName, SectionName } from "../../domain/assessment.ts";
import type { Json } from "../../domain/canonical.ts";
import { type Path, valueAt } from "../../domain/path.ts";
import { Fold } from "../../ui/Fold.tsx";
import type { ScreenProps } from "../props.ts";
import { Fields } from "./Fields.tsx";
import { valueText } from "./valueText.ts";
import { fieldLabel } from "./words.ts";

interface Group {
	of: CollectionName | SectionName;
	row?: string;
	names: readonly string[];
}

const pathsOf = ({ of, row, names }: Group): Path[] =>
	names.map((field) => (row === undefined ? [of, field] : [of, row, field]));

const isAnswered = (value: Json | undefined): value is Json =>
	value !== undefined &&
	value !== null &&
	value !== "" &&
	!(Array.isArray(value) && value.length === 0);

/** Has each of these questions an answer? */
export const allAnswered = (props: ScreenProps, group: Group): boolean =>
	pathsOf(group).every((path) => isAnswered(valueAt(props.assessment, path)));

/** The answers of a group in one line, or that there are none. */
export function answersInBrief(props: ScreenProps, group: Group): string {
	const said = pathsOf(group).flatMap((path) => {
		const value = valueAt(props.assessment, path);
		if (!isAnswered(value)) return [];
		const said = valueText(props, path, value);
		return group.names.length > 1
			? `${fieldLabel(props.text, path)}: ${said}`
			: said;
	});
	return said.length > 0 ? said.join("; ") : props.text.screens.nothingAnswered;
}

/** Some questions of one row that belong together, folded to one line that says how they are answered. */
export function FieldGroup({
	of,
	row,
	names,
	title,
	level,
	unfolded,
	explained,
	...props
}: ScreenProps &
	Group & {
		title: string;
		level: 2 | 3 | 4;
		unfolded: boolean;
		/** What one should know before answering. */
		explained?: string;
	}) {
	const group = { of, names, ...(row === undefined ? {} : { row }) };
	return (
		<Fold
			title={title}
			level={level}
			says={answersInBrief(props, group)}
			unfolded={unfolded}
		>
			{explained && <p className="soft">{explained}</p>}
			<Fields {...props} {...group} />
		</Fold>
	);
}

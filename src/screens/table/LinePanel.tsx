import type { ReactNode } from "react";
import {
	dataSheetFieldNames,
	dataSheetFields,
} from "../../domain/dataCategory.ts";
import { parsePath } from "../../domain/path.ts";
import { Disclosure } from "../../ui/Disclosure.tsx";
import { Fields } from "../fields/Fields.tsx";
import { rowName } from "../fields/names.ts";
import { openRemarks } from "../fields/Remarks.tsx";
import { NationalPanel } from "../national/NationalPanel.tsx";
import { LineSuggestions } from "../proposals/LineSuggestions.tsx";
import { fieldId, type ScreenProps } from "../props.ts";
import { judgeFor } from "../transfer/judge.ts";
import { RiskPanel } from "../transfer/RiskPanel.tsx";
import { VerdictPanel } from "../transfer/VerdictPanel.tsx";
import { LineFacts } from "./LineFacts.tsx";

/** One line of the data sheet as a form: its texts, and the facts that the rules read. */
export function LinePanel(
	props: ScreenProps & {
		line: string;
		/** A way on to the next line with suggestions. */
		onward?: ReactNode;
	},
) {
	const { line, text, assessment } = props;
	const words = text.screens.table;
	const row = assessment.categories[line];
	if (!row) return null;
	const fields = (names: readonly string[]) => (
		<Fields {...props} of="categories" row={line} names={names} />
	);
	const kept = row.importedTexts !== undefined;
	const at = props.at?.startsWith(`categories/${line}/`)
		? parsePath(props.at)[2]
		: undefined;
	return (
		<section
			className="line-panel"
			id={fieldId(["categories", line])}
			aria-labelledby={`line-${line}`}
		>
			<h2 id={`line-${line}`} tabIndex={-1}>
				{rowName(props, "categories", line)}
			</h2>
			{!row.removed && (
				<div className="panels">
					<VerdictPanel
						{...props}
						verdict={judgeFor(
							assessment,
							props.today,
							props.knowledge,
						).category(line)}
						about={{ kind: "category", id: line }}
					/>
					<NationalPanel {...props} line={line} />
					<RiskPanel {...props} category={line} />
				</div>
			)}
			<LineSuggestions {...props} category={line} />
			<Disclosure
				summary={words.groups.texts}
				open={
					(at !== undefined && Object.hasOwn(dataSheetFields, at)) ||
					dataSheetFieldNames.some(
						(field) =>
							openRemarks(assessment, `categories/${line}/${field}`).length > 0,
					)
				}
			>
				{fields(dataSheetFieldNames)}
			</Disclosure>
			<LineFacts key={line} {...props} />
			{kept && (
				<Disclosure summary={words.groups.file}>
					{fields(["importedTexts", "importedCells"])}
				</Disclosure>
			)}
		</section>
	);
}

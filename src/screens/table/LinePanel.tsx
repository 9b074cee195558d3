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
import { NationalQuestions } from "../national/NationalQuestions.tsx";
import { ChainEditor } from "../parties/ChainEditor.tsx";
import { LineSuggestions } from "../proposals/LineSuggestions.tsx";
import { fieldId, type ScreenProps } from "../props.ts";
import { judgeFor } from "../transfer/judge.ts";
import { RiskPanel } from "../transfer/RiskPanel.tsx";
import { VerdictPanel } from "../transfer/VerdictPanel.tsx";

/** The structured facts behind a line, in the order in which one asks for them. */
const groups = {
	data: ["kinds", "subjects", "sensitivity"],
	places: ["storedIn", "processedIn", "viewedFrom"],
	protection: ["states", "format", "keyCustody"],
	extent: ["frequency", "volume", "retention", "legalBasis", "optional"],
	risk: [
		"consequences",
		"severity",
		"severityReason",
		"likelihood",
		"likelihoodReason",
		"likelihoodAfter",
		"likelihoodAfterReason",
	],
	papers: ["evidence", "comment", "partOf", "summaryLine"],
} as const;

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
			<h3>{words.groups.data}</h3>
			{fields(groups.data)}
			<h3>{words.groups.places}</h3>
			{fields(groups.places)}
			<h3>{words.groups.protection}</h3>
			{fields(groups.protection)}
			<h3>{words.groups.chain}</h3>
			<ChainEditor {...props} category={line} />
			<h3>{words.groups.extent}</h3>
			{fields(groups.extent)}
			<NationalQuestions {...props} owner={line} place="line" />
			<h3>{words.groups.risk}</h3>
			<p className="soft">{words.riskExplained}</p>
			{fields(groups.risk)}
			<h3>{words.groups.papers}</h3>
			{fields(groups.papers)}
			{kept && (
				<Disclosure summary={words.groups.file}>
					{fields(["importedTexts"])}
				</Disclosure>
			)}
		</section>
	);
}

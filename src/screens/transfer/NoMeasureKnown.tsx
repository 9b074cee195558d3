import { liveRows } from "../../domain/assessment.ts";
import type { HopelessPattern } from "../../domain/knowledge/measureEntry.ts";
import { isUnchecked } from "../../domain/knowledge/provenance.ts";
import { hopelessPatterns } from "../../domain/knowledge/technicalMeasures.ts";
import { contextOf } from "../../domain/law/context.ts";
import {
	type PatternState,
	patternOn,
	patternsFor,
} from "../../domain/law/hopelessPattern.ts";
import { own } from "../../domain/path.ts";
import { cite } from "../../text/cite.ts";
import { Notice } from "../../ui/Notice.tsx";
import { rowName } from "../fields/names.ts";
import { measureKey } from "../knowledge/entryKeys.ts";
import { KnowledgeLink } from "../knowledge/KnowledgeLink.tsx";
import type { ScreenProps } from "../props.ts";
import { FieldLink } from "./FieldLink.tsx";
import { questionText } from "./questionText.ts";

/** Said before anybody argues: for this constellation no effective technical measure is known (use cases 6 and 7). */
export function NoMeasureKnown(props: ScreenProps) {
	const { assessment, today, knowledge, text } = props;
	const words = text.screens.measures;
	const context = contextOf(assessment, today, knowledge);
	const states = liveRows(assessment, "transfers").map(([id]) => ({
		id,
		state: patternOn(context, id),
	}));
	const said: [PatternState, "error" | "warning", string, string][] = [
		["matches", "error", words.hopeless, words.hopelessSay],
		["clear-text", "warning", words.patternClear, words.patternClearSay],
		["law", "warning", words.patternLaw, words.patternLawSay],
		["open", "warning", words.hopelessOpen, words.hopelessOpenSay],
	];
	return said.map(([state, kind, title, says]) => {
		const those = states.filter((each) => each.state === state);
		return those.length === 0 ? null : (
			<Notice key={state} kind={kind} title={title}>
				<p>{says}</p>
				<ul>
					{those.map(({ id }) => (
						<li key={id}>
							<FieldLink {...props} path={`transfers/${id}/rows`}>
								{rowName(props, "transfers", id)}
							</FieldLink>
						</li>
					))}
				</ul>
				<TypicalCases
					patterns={hopelessPatterns.filter((pattern) =>
						those.some(({ id }) => patternsFor(context, id).includes(pattern)),
					)}
					text={text}
				/>
			</Notice>
		);
	});
}

/** Where others have met the same, before anybody thinks that the own case is another. */
function TypicalCases({
	patterns,
	text,
}: Pick<ScreenProps, "text"> & { patterns: readonly HopelessPattern[] }) {
	return patterns.map(({ id, typical }) => (
		<div key={id}>
			<p>{text.screens.measures.typical}</p>
			<ul>
				{typical.map((each) => (
					<li key={each.id}>
						{questionText(text, each.id)}
						{each.basis
							? ` – ${cite(text, { basis: each.basis, confidence: each.confidence })}`
							: isUnchecked(each.confidence) &&
								` (${text.screens.verdict.unchecked})`}
					</li>
				))}
			</ul>
			<KnowledgeLink
				entry={measureKey(id)}
				name={String(own(text.knowledge.patterns, id) ?? id)}
				text={text}
			/>
		</div>
	));
}

import { liveRows } from "../../domain/assessment.ts";
import { contextOf } from "../../domain/law/context.ts";
import {
	type PatternState,
	patternOn,
} from "../../domain/law/hopelessPattern.ts";
import { Notice } from "../../ui/Notice.tsx";
import { rowName } from "../fields/names.ts";
import type { ScreenProps } from "../props.ts";
import { FieldLink } from "./FieldLink.tsx";

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
			</Notice>
		);
	});
}

import type { Assumption } from "../../domain/law/whatIfFollows.ts";
import { measureTitle } from "../../text/measureTitle.ts";
import { Notice } from "../../ui/Notice.tsx";
import { rowName } from "../fields/names.ts";
import type { ScreenProps } from "../props.ts";
import { describePath } from "../transfer/describe.ts";

/** What a supposed verdict rests on although nobody has shown it: said plainly, so that nobody takes it for a fact. */
export function Assumed(props: ScreenProps & { assumed: Assumption[] }) {
	const { assumed, text } = props;
	const words = text.whatIf;
	if (assumed.length === 0) return null;
	const said = [...new Set(assumed.map((each) => sayAssumption(props, each)))];
	return (
		<Notice kind="warning" title={words.hypothetical}>
			<p>{words.assumed(said.length)}</p>
			<ul>
				{said.map((sentence) => (
					<li key={sentence}>{sentence}</li>
				))}
			</ul>
		</Notice>
	);
}

function sayAssumption(props: ScreenProps, assumption: Assumption): string {
	const { text } = props;
	const words = text.whatIf;
	if (assumption.what === "answer") {
		const { question, about = "" } = describePath(props, assumption.path);
		return words.assumedAnswer(question, about);
	}
	if (assumption.what === "deficiency")
		return words.assumedDeficiency(
			rowName(props, "findings", assumption.finding),
		);
	if (assumption.what === "pause")
		return words.assumedPause(rowName(props, "transfers", assumption.transfer));
	return words.assumedMeasure(
		measureTitle(text, assumption.catalogue),
		assumption.conditions.length,
	);
}

import { useId } from "react";
import {
	type NationalVerdict,
	nationalJudgeOf,
	withoutWaiting,
} from "../../domain/layers/judge.ts";
import type { Text } from "../../text/en.ts";
import { layerText } from "../../text/nationalText.ts";
import { Badge, type Tone } from "../../ui/Badge.tsx";
import type { ScreenProps } from "../props.ts";
import { MissingFacts, RulesThatSpoke } from "../transfer/VerdictPanel.tsx";

/** The outcome in words; while it is not settled, as what is still possible. */
export const nationalWords = (
	{ layers }: Text,
	{ outcome, settled }: NationalVerdict,
): string => layers[settled ? "outcomes" : "open"][outcome];

/** How grave it is; what is open is never shown as well. */
export const nationalTone = ({ outcome, settled }: NationalVerdict): Tone => {
	if (outcome === "national.nothing-against") return "good";
	return settled && outcome === "national.against" ? "stop" : "care";
};

/** What the chosen country's law says of a line, or of the whole; nothing when no layer is switched on. */
export function NationalPanel(props: ScreenProps & { line?: string }) {
	const { assessment, text, line } = props;
	const id = useId();
	const judge = nationalJudgeOf(assessment);
	const words = judge && layerText(text, judge.layer.country);
	if (!judge || !words) return null;
	const verdict = line === undefined ? judge.assessment() : judge.line(line);
	return (
		<section
			className={line === undefined ? "card" : "verdict"}
			aria-labelledby={id}
		>
			{line === undefined ? (
				<h2 id={id}>{words.under}</h2>
			) : (
				<h3 id={id}>{words.under}</h3>
			)}
			<p className="verdict-outcome">
				<Badge tone={nationalTone(verdict)}>
					{nationalWords(text, verdict)}
				</Badge>{" "}
				<span>{text.layers.beside}</span>
			</p>
			<MissingFacts {...props} missing={verdict.missing} />
			<RulesThatSpoke {...props} spoke={withoutWaiting(verdict.spoke)} />
		</section>
	);
}

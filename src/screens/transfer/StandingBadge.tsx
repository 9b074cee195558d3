import { own } from "../../domain/path.ts";
import type { Outcome } from "../../domain/vocabulary.ts";
import { Badge, type Tone } from "../../ui/Badge.tsx";
import { type Standing, standingOf } from "../../workflow/standing.ts";
import type { ScreenProps } from "../props.ts";

/** How grave an outcome is; the word says it too. */
export const toneOf = (outcome: Outcome | undefined): Tone => {
	switch (outcome) {
		case undefined:
			return "plain";
		case "t.no-transfer":
		case "t.adequacy":
		case "t.running.tool-only":
			return "good";
		case "t.running.supplemented":
		case "t.running.no-reason-to-believe":
		case "t.derogation":
		case "t.awaiting-authorisation":
			return "care";
		default:
			return "stop";
	}
};

/** Where a transfer stands in the six steps, after what people have confirmed and done. */
export function StandingBadge(props: ScreenProps & { transfer: string }) {
	const { assessment, transfer, today, knowledge } = props;
	const standing = standingOf(assessment, transfer, today, knowledge);
	return (
		<Badge tone={toneOf(standing.outcome)}>
			{standingWords(props, standing)}
		</Badge>
	);
}

export const standingWords = (
	props: Pick<ScreenProps, "text">,
	standing: Standing,
): string =>
	stateWord(props, standing) ??
	props.text.screens.standing.at(props.text.app.stepNames[standing.step]);

/** The same under a heading that says "stands at" already: the step alone. */
export const standingPlace = (
	props: Pick<ScreenProps, "text">,
	standing: Standing,
): string =>
	stateWord(props, standing) ?? props.text.app.stepNames[standing.step];

/** What has become of it, where it is on no step's way any more. */
function stateWord(
	{ text }: Pick<ScreenProps, "text">,
	{ state }: Standing,
): string | undefined {
	const word = own(text.screens.standing.states, state);
	return typeof word === "string" ? word : undefined;
}

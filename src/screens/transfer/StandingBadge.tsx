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

export function standingWords(
	{ text }: Pick<ScreenProps, "text">,
	{ state, step }: Standing,
): string {
	const word = own(text.screens.standing.states, state);
	return typeof word === "string"
		? word
		: text.screens.standing.at(text.app.stepNames[step]);
}

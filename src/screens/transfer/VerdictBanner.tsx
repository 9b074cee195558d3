import type { Verdict } from "../../domain/law/outcome.ts";
import { Icon } from "../../ui/Icon.tsx";
import { codeLabel } from "../fields/words.ts";
import type { ScreenProps } from "../props.ts";
import { toneOf } from "./StandingBadge.tsx";
import { sentenceOn } from "./sentence.ts";
import "./transfer.css";

const icons = { good: "check", care: "alert", stop: "stop" } as const;

/** The outcome of the whole for those who only read this: what it is, why, whether it is settled, and what that means. */
export function VerdictBanner(props: ScreenProps & { verdict: Verdict }) {
	const { verdict, text } = props;
	const { outcome, settled } = verdict;
	const words = text.screens.verdict;
	const tone = settled ? toneOf(outcome) : "care";
	return (
		<div className="verdict-banner" data-tone={tone}>
			<Icon name={settled ? icons[tone as keyof typeof icons] : "question"} />
			<div>
				<p className="verdict-says">
					{codeLabel(text, outcome)}
					{!settled && <span>, {words.unsettled}</span>}
				</p>
				<p>{sentenceOn(props, verdict, { kind: "whole" })}</p>
				<p className="soft">
					{settled && <>{words.means[outcome]} </>}
					{text.law.settled[settled ? "yes" : "no"]}
				</p>
			</div>
		</div>
	);
}

import type { Verdict } from "../../domain/law/outcome.ts";
import { Icon } from "../../ui/Icon.tsx";
import { codeLabel } from "../fields/words.ts";
import type { ScreenProps } from "../props.ts";
import { toneOf } from "./StandingBadge.tsx";
import "./transfer.css";

const icons = { good: "check", care: "alert", stop: "stop" } as const;

/** An outcome for those who only read this: what it is, whether it is settled, and what that means. */
export function VerdictBanner({
	verdict,
	text,
}: Pick<ScreenProps, "text"> & { verdict: Verdict }) {
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
				<p>{settled ? words.means[outcome] : words.notYet}</p>
				<p className="soft">{text.law.settled[settled ? "yes" : "no"]}</p>
			</div>
		</div>
	);
}

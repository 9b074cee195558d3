import { judgeParty } from "../../domain/law/outcome.ts";
import { Badge, type Tone } from "../../ui/Badge.tsx";
import { codeLabel } from "../fields/words.ts";
import type { ScreenProps } from "../props.ts";
import { MissingFacts, RuleList } from "../transfer/VerdictPanel.tsx";

const tones: Record<string, Tone> = {
	"guarantees-sufficient": "good",
	"sufficient-with-measures": "care",
	insufficient: "stop",
	unknown: "care",
};

/** Art. 28(1): may this processor be engaged, given whose law can reach it? Apart from the rules on transfers. */
export function PartyVerdict(props: ScreenProps & { party: string }) {
	const { assessment, party, text, today } = props;
	const words = text.screens.verdict;
	const verdict = judgeParty(assessment, party, today);
	return (
		<section className="verdict">
			<h4>{words.parentTitle}</h4>
			<p>
				<Badge tone={tones[verdict.outcome] ?? "plain"}>
					{verdict.outcome === "not-applicable"
						? words.notApplicable
						: codeLabel(text, verdict.outcome)}
				</Badge>
			</p>
			<p className="soft">{words.parentApart}</p>
			<MissingFacts {...props} missing={verdict.missing} />
			{/* A party stands folded: what it is judged by is not folded once more. */}
			<RuleList {...props} spoke={verdict.spoke} />
		</section>
	);
}

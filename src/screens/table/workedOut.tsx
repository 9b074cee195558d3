import { nationalJudgeOf } from "../../domain/layers/judge.ts";
import { layerText } from "../../text/nationalText.ts";
import { Badge } from "../../ui/Badge.tsx";
import type { GridColumn } from "../../ui/grid/gridTypes.ts";
import { codeLabel } from "../fields/words.ts";
import { nationalTone, nationalWords } from "../national/NationalPanel.tsx";
import type { ScreenProps } from "../props.ts";
import { judgeFor, scorerFor } from "../transfer/judge.ts";
import { cellText, RiskPair } from "../transfer/RiskPanel.tsx";
import { toneOf } from "../transfer/StandingBadge.tsx";
import type { Line } from "./lines.ts";

/** What the chosen country's law says of each line; no column when no layer is switched on. */
function nationalColumn({
	assessment,
	text,
}: Pick<ScreenProps, "assessment" | "text">): GridColumn<Line>[] {
	const judge = nationalJudgeOf(assessment);
	const words = judge && layerText(text, judge.layer.country);
	if (!judge || !words) return [];
	return [
		{
			id: "national",
			header: words.under,
			size: 200,
			editable: false,
			textOf: ({ id, row }) =>
				row.removed ? "" : nationalWords(text, judge.line(id)),
			render: ({ id, row }) =>
				row.removed ? null : (
					<Badge tone={nationalTone(judge.line(id))}>
						{nationalWords(text, judge.line(id))}
					</Badge>
				),
		},
	];
}

/** Columns that are worked out from the facts: the legal outcome, and the risk before and after measures. */
export function workedOutColumns({
	assessment,
	text,
	today,
	knowledge,
}: Pick<
	ScreenProps,
	"assessment" | "text" | "today" | "knowledge"
>): GridColumn<Line>[] {
	const judge = judgeFor(assessment, today, knowledge);
	const words = text.screens.verdict;
	const verdictText = ({ id, row }: Line): string => {
		if (row.removed) return "";
		const { outcome, settled } = judge.category(id);
		const label = codeLabel(text, outcome);
		return settled ? label : `${label}. ${words.unsettled}`;
	};
	return [
		{
			id: "verdict",
			header: text.screens.table.verdict,
			size: 200,
			editable: false,
			textOf: verdictText,
			render: ({ id, row }) => {
				if (row.removed) return null;
				const { outcome, settled } = judge.category(id);
				return (
					<>
						<Badge tone={toneOf(outcome)}>{codeLabel(text, outcome)}</Badge>{" "}
						{!settled && <span className="soft">{words.unsettled}</span>}
					</>
				);
			},
		},
		...nationalColumn({ assessment, text }),
		{
			id: "risk",
			header: text.screens.table.risk,
			size: 240,
			editable: false,
			textOf: ({ id, row }) => {
				if (row.removed) return "";
				const { before, after } = scorerFor(assessment, today).category(id);
				return [
					`${text.risk.before}: ${cellText(text, before)}`,
					`${text.risk.after}: ${cellText(text, after)}`,
				].join("\n");
			},
			render: ({ id, row }) =>
				row.removed ? null : (
					<RiskPair
						assessment={assessment}
						text={text}
						today={today}
						category={id}
					/>
				),
		},
	];
}

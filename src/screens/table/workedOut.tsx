import { scoreCategory } from "../../domain/risk/score.ts";
import { Badge } from "../../ui/Badge.tsx";
import type { GridColumn } from "../../ui/grid/gridTypes.ts";
import { codeLabel } from "../fields/words.ts";
import type { ScreenProps } from "../props.ts";
import { judgeFor } from "../transfer/judge.ts";
import { cellText, RiskPair } from "../transfer/RiskPanel.tsx";
import { toneOf } from "../transfer/StandingBadge.tsx";
import type { Line } from "./lines.ts";

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
		{
			id: "risk",
			header: text.screens.table.risk,
			size: 240,
			editable: false,
			textOf: ({ id, row }) => {
				if (row.removed) return "";
				const { before, after } = scoreCategory(assessment, id);
				return [
					`${text.risk.before}: ${cellText(text, before)}`,
					`${text.risk.after}: ${cellText(text, after)}`,
				].join("\n");
			},
			render: ({ id, row }) =>
				row.removed ? null : (
					<RiskPair assessment={assessment} text={text} category={id} />
				),
		},
	];
}

import type { ReactNode } from "react";
import { isInForce } from "../../domain/knowledge/adequacyDecision.ts";
import { judgeFallback } from "../../domain/law/fallback.ts";
import { formatDate } from "../../text/format.ts";
import { Notice } from "../../ui/Notice.tsx";
import type { ScreenProps } from "../props.ts";

/** What is prepared for the day on which the adequacy decision falls, and whether it would carry the transfer. */
export function FallbackOf({
	transfer,
	assessment,
	today,
	knowledge,
	text,
	language,
	children,
}: ScreenProps & { transfer: string; children: ReactNode }) {
	const words = text.screens.tool.fallback;
	const fallback = judgeFallback(assessment, transfer, today, knowledge);
	if (!fallback) return null;
	const { state, verdict, endsOn, endsBefore } = fallback;
	const decision = knowledge.adequacyDecisions.find(
		({ id }) => id === assessment.transfers[transfer]?.adequacyDecision,
	);
	const hasFallen = decision !== undefined && !isInForce(decision, today);
	return (
		<>
			<h4>{hasFallen ? words.fallen : words.title}</h4>
			<p>{hasFallen ? words.fallenSays : words.says}</p>
			{endsOn !== undefined && endsBefore !== undefined && (
				<Notice
					kind="warning"
					title={words.endsBefore[endsBefore](formatDate(endsOn, language))}
				/>
			)}
			{children}
			{!(hasFallen && state === "none") && (
				<Notice
					kind={state === "ready" ? "success" : "info"}
					title={words.states[state]}
				>
					{state === "not-ready" && verdict && verdict.missing.length > 0 && (
						<p>{words.missing(verdict.missing.length)}</p>
					)}
				</Notice>
			)}
		</>
	);
}

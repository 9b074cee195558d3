import type { Row } from "../../domain/assessment.ts";
import { judgeFallback } from "../../domain/law/fallback.ts";
import type { Spoke } from "../../domain/law/outcome.ts";
import { Disclosure } from "../../ui/Disclosure.tsx";
import { Fields } from "../fields/Fields.tsx";
import { codeLabel } from "../fields/words.ts";
import { clausesKey } from "../knowledge/entryKeys.ts";
import { KnowledgeLink } from "../knowledge/KnowledgeLink.tsx";
import type { ScreenProps } from "../props.ts";
import { judgeFor } from "../transfer/judge.ts";
import { StepScreen } from "../transfer/StepScreen.tsx";
import { AdequacyDecisionPick } from "./AdequacyDecisionPick.tsx";
import { DerogationConditions } from "./DerogationConditions.tsx";
import { FallbackOf } from "./FallbackOf.tsx";
import { ModuleProposal } from "./ModuleProposal.tsx";
import { SaidOfAnswer } from "./SaidOfAnswer.tsx";
import {
	answersOfOtherTools,
	fallbackFieldsFor,
	toolFieldsFor,
} from "./toolFields.ts";

/** Step 2: Art. 45, then Art. 46, then Art. 49; the questions follow the tool. */
export const ToolScreen = (props: ScreenProps) => (
	<StepScreen
		{...props}
		step="tool"
		questions={(transfer) => <ToolOf {...props} transfer={transfer} />}
	/>
);

function ToolOf({ transfer, ...props }: ScreenProps & { transfer: string }) {
	const { assessment, text, today, knowledge, at } = props;
	const row = assessment.transfers[transfer];
	if (!row) return null;
	/** The questions, each with what the law says against its answer; `spoke` is of the tool they belong to. */
	const fields = (names: readonly string[], spoke: readonly Spoke[] = []) => (
		<Fields
			{...props}
			of="transfers"
			row={transfer}
			names={names}
			after={(field) => (
				<>
					{field === "sccSet" && <ClausesLink {...props} row={row} />}
					{field === "sccModule" && (
						<ModuleProposal {...props} transfer={transfer} />
					)}
					<SaidOfAnswer
						{...props}
						transfer={transfer}
						field={field}
						spoke={spoke}
					/>
				</>
			)}
		/>
	);
	const { spoke } = judgeFor(assessment, today, knowledge).transfer(transfer);
	const fallback = judgeFallback(assessment, transfer, today, knowledge);
	const kept = answersOfOtherTools(row, knowledge);
	return (
		<>
			{fields(["tool"], spoke)}
			{row.tool === "adequacy" && (
				<>
					<AdequacyDecisionPick
						{...props}
						transfer={transfer}
						saidNotInForce={spoke.some(
							({ rule, status }) =>
								rule === "adequacy.in-force" && status === "unmet",
						)}
					/>
					<SaidOfAnswer
						{...props}
						transfer={transfer}
						field="adequacyDecision"
						spoke={spoke}
					/>
				</>
			)}
			{fields(toolFieldsFor(row, knowledge), spoke)}
			{row.tool === "derogation" && row.derogation !== undefined && (
				<DerogationConditions
					{...props}
					transfer={transfer}
					ground={row.derogation}
				/>
			)}
			{row.tool === "adequacy" && (
				<FallbackOf {...props} transfer={transfer}>
					{fields(fallbackFieldsFor(row, knowledge), fallback?.verdict?.spoke)}
				</FallbackOf>
			)}
			{kept.length > 0 && (
				<Disclosure
					summary={text.screens.tool.otherTools(kept.length)}
					open={kept.some((field) => at === `transfers/${transfer}/${field}`)}
				>
					{fields(kept)}
				</Disclosure>
			)}
		</>
	);
}

/** From the set of clauses to its entry: where it comes from, when somebody looked, and whether it has effect. */
const ClausesLink = ({
	row: { sccSet },
	text,
}: Pick<ScreenProps, "text"> & { row: Row<"transfers"> }) =>
	sccSet && (
		<p className="soft">
			<KnowledgeLink
				entry={clausesKey(sccSet)}
				name={codeLabel(text, sccSet)}
				text={text}
			/>
		</p>
	);

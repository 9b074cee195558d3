import { Disclosure } from "../../ui/Disclosure.tsx";
import { Fields } from "../fields/Fields.tsx";
import { codeLabel } from "../fields/words.ts";
import { clausesKey } from "../knowledge/entryKeys.ts";
import { KnowledgeLink } from "../knowledge/KnowledgeLink.tsx";
import type { ScreenProps } from "../props.ts";
import { StepScreen } from "../transfer/StepScreen.tsx";
import { AdequacyDecisionPick } from "./AdequacyDecisionPick.tsx";
import { DerogationConditions } from "./DerogationConditions.tsx";
import { FallbackOf } from "./FallbackOf.tsx";
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
	const { assessment, text, at } = props;
	const row = assessment.transfers[transfer];
	if (!row) return null;
	const fields = (names: readonly string[]) => (
		<Fields {...props} of="transfers" row={transfer} names={names} />
	);
	const kept = answersOfOtherTools(row);
	return (
		<>
			{fields(["tool"])}
			{row.tool === "adequacy" && (
				<AdequacyDecisionPick {...props} transfer={transfer} />
			)}
			{fields(toolFieldsFor(row))}
			{row.tool === "derogation" && row.derogation !== undefined && (
				<DerogationConditions
					{...props}
					transfer={transfer}
					ground={row.derogation}
				/>
			)}
			{row.tool === "adequacy" && (
				<FallbackOf {...props} transfer={transfer}>
					{fields(fallbackFieldsFor(row))}
				</FallbackOf>
			)}
			{(row.tool === "scc" || row.tool === "sa-scc") && row.sccSet && (
				<p className="soft">
					{codeLabel(text, row.sccSet)}:{" "}
					<KnowledgeLink
						entry={clausesKey(row.sccSet)}
						name={codeLabel(text, row.sccSet)}
						text={text}
					/>
				</p>
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

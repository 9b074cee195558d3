import { liveRows, type Row } from "../../domain/assessment.ts";
import { whole } from "../../domain/layers/layer.ts";
import { transferFacts } from "../../domain/requirements/facts.ts";
import { Badge } from "../../ui/Badge.tsx";
import { Table } from "../../ui/Table.tsx";
import { Fields } from "../fields/Fields.tsx";
import { rowName } from "../fields/names.ts";
import { codeLabel } from "../fields/words.ts";
import { NationalQuestions } from "../national/NationalQuestions.tsx";
import type { ScreenProps } from "../props.ts";
import { FieldLink } from "../transfer/FieldLink.tsx";
import { StepScreen } from "../transfer/StepScreen.tsx";

type Transfer = Row<"transfers">;

/** The formal questions that go with the tool. */
function formalFieldsFor({
	tool,
	clausesModified,
	contradictionFree,
}: Transfer) {
	const ownClauses = clausesModified === "yes" || contradictionFree === "no";
	const authority = ["authorisation", "authorisationOn"];
	switch (tool) {
		case "scc":
		case "sa-scc":
			return [
				"clausesModified",
				"contradictionFree",
				"contradictionReason",
				"annexesUpdated",
				"resignedOn",
				...(ownClauses ? authority : []),
			];
		case "bcr":
			return ["instrument", "signedOn", "bcrCoversImporter"];
		case "code-of-conduct":
		case "certification":
			return ["instrument", "annexesFilled"];
		case "ad-hoc-clauses":
		case "public-arrangement":
			return ["instrument", ...authority];
		case "public-instrument":
			return ["instrument"];
		default:
			return [];
	}
}

/** Step 5: papers signed, measures in force with evidence, conditions met. */
export const FormalScreen = (props: ScreenProps) => (
	<StepScreen
		{...props}
		step="formal"
		questions={(transfer) => <FormalOf {...props} transfer={transfer} />}
		after={<NationalQuestions {...props} owner={whole} place="formal" card />}
	/>
);

function FormalOf({ transfer, ...props }: ScreenProps & { transfer: string }) {
	const { assessment, text } = props;
	const words = text.screens.formal;
	const row = assessment.transfers[transfer];
	if (!row) return null;
	const names = formalFieldsFor(row);
	return (
		<>
			{names.length === 0 && <p className="soft">{words.nothing}</p>}
			<Fields {...props} of="transfers" row={transfer} names={names} />
			<MeasuresInForce {...props} transfer={transfer} />
			<ConditionsMet {...props} transfer={transfer} />
		</>
	);
}

/** The measures on a transfer, and whether each is in place and can be shown. */
function MeasuresInForce(props: ScreenProps & { transfer: string }) {
	const { assessment, transfer, today, knowledge, text } = props;
	const words = text.screens.formal;
	const measures =
		transferFacts(assessment, transfer, today, knowledge)?.measures ?? [];
	if (measures.length === 0) return <p className="soft">{words.noMeasures}</p>;
	return (
		<Table caption={words.measures}>
			<thead>
				<tr>
					<th scope="col">{words.measure}</th>
					<th scope="col">{text.fields.measures.status}</th>
					<th scope="col">{text.fields.measures.evidence}</th>
				</tr>
			</thead>
			<tbody>
				{measures.map(([id, measure]) => {
					const shown = measure.evidence ?? measure.sources;
					return (
						<tr key={id}>
							<th scope="row">
								<FieldLink {...props} path={`measures/${id}`}>
									{rowName(props, "measures", id)}
								</FieldLink>
							</th>
							<td>
								<FieldLink {...props} path={`measures/${id}/status`}>
									{measure.status
										? codeLabel(text, measure.status)
										: text.screens.door.noAnswer}
								</FieldLink>
							</td>
							<td>
								<FieldLink {...props} path={`measures/${id}/evidence`}>
									{shown ? words.evidence : words.noEvidence}
								</FieldLink>
							</td>
						</tr>
					);
				})}
			</tbody>
		</Table>
	);
}

/** Conditions of the opinion and the decision that bear on the transfer. */
function ConditionsMet(props: ScreenProps & { transfer: string }) {
	const { assessment, transfer, text } = props;
	const words = text.screens.formal;
	const conditions = liveRows(assessment, "conditions").filter(
		([, { transfers }]) => !transfers || transfers.includes(transfer),
	);
	if (conditions.length === 0) return null;
	return (
		<section>
			<h3>{words.conditions}</h3>
			<ul>
				{conditions.map(([id, { met }]) => (
					<li key={id}>
						<FieldLink {...props} path={`conditions/${id}/met`}>
							{rowName(props, "conditions", id)}
						</FieldLink>{" "}
						<Badge tone={met === "yes" ? "good" : "care"}>
							{met === "yes" ? words.met : words.notMet}
						</Badge>
					</li>
				))}
			</ul>
		</section>
	);
}

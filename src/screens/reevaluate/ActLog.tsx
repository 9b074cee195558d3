import { liveRows } from "../../domain/assessment.ts";
import { formatDate } from "../../text/format.ts";
import { Badge } from "../../ui/Badge.tsx";
import { Table } from "../../ui/Table.tsx";
import { standingOf } from "../../workflow/standing.ts";
import { codeLabel } from "../fields/words.ts";
import { fieldId, type ScreenProps } from "../props.ts";

/** Everything that was done with a transfer, "no change" included: what, who, in which role, when. */
export function ActLog({
	transfer,
	assessment,
	text,
	language,
	today,
	knowledge,
}: ScreenProps & { transfer: string }) {
	const words = text.screens.reevaluate;
	const acts = liveRows(assessment, "acts").filter(
		([, act]) => act.transfer === transfer,
	);
	if (acts.length === 0) return <p className="soft">{words.noActs}</p>;
	const { history } = standingOf(assessment, transfer, today, knowledge);
	const counts = new Set(
		history.filter(({ state }) => state !== undefined).map(({ act }) => act),
	);
	return (
		<Table caption={words.log}>
			<thead>
				<tr>
					<th scope="col">{words.when}</th>
					<th scope="col">{words.what}</th>
					<th scope="col">{words.who}</th>
					<th scope="col">{text.fields.acts.note}</th>
				</tr>
			</thead>
			<tbody>
				{acts.map(([id, act]) => (
					<tr key={id} id={fieldId(["acts", id])} tabIndex={-1}>
						<td>{act.on && formatDate(act.on, language)}</td>
						<td>
							{codeLabel(text, act.act ?? "")}
							{act.step && <>: {text.app.stepNames[act.step]}</>}
							{act.trigger && <>: {codeLabel(text, act.trigger)}</>}
							{!counts.has(id) && (
								<>
									{" "}
									<Badge tone="care">{words.doesNotCount}</Badge>
								</>
							)}
						</td>
						<td>{[act.by, act.role].filter(Boolean).join(", ")}</td>
						<td className="written">{act.note}</td>
					</tr>
				))}
			</tbody>
		</Table>
	);
}

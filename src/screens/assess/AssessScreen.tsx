import { liveRows, newId } from "../../domain/assessment.ts";
import { addRow } from "../../domain/change.ts";
import { countryName } from "../../text/format.ts";
import { Button } from "../../ui/Button.tsx";
import { rowName } from "../fields/names.ts";
import { StruckOut } from "../fields/StruckOut.tsx";
import { fieldId, type ScreenProps } from "../props.ts";
import { FieldLink } from "../transfer/FieldLink.tsx";
import { NoMeasureKnown } from "../transfer/NoMeasureKnown.tsx";
import { StepScreen } from "../transfer/StepScreen.tsx";
import { FindingCard } from "./FindingCard.tsx";

/** Step 3: law and practice in each country, and what they mean for the transfers there. */
export const AssessScreen = (props: ScreenProps) => (
	<StepScreen
		{...props}
		step="assess"
		before={
			<>
				<NoMeasureKnown {...props} />
				<Findings {...props} />
			</>
		}
		questions={(transfer) => <FindingsOf {...props} transfer={transfer} />}
	/>
);

/** A country is assessed once, for all transfers that reach it; each card is one such assessment. */
function Findings(props: ScreenProps) {
	const { assessment, text, language, change } = props;
	const words = text.screens.assess;
	const findings = liveRows(assessment, "findings");
	const assessed = new Set(findings.map(([, { country }]) => country));
	const transfers = liveRows(assessment, "transfers");
	const waiting = [
		...new Set(transfers.flatMap(([, { country }]) => country ?? [])),
	].filter((country) => !assessed.has(country));
	const add = (country: string | undefined) =>
		change(
			text.screens.changes.newRow(
				"findings",
				text.screens.rows.add("findings"),
			),
			(before) =>
				addRow(before, "findings", newId("fin"), {
					country,
					transfers:
						country === undefined
							? undefined
							: liveRows(before, "transfers")
									.filter(([, row]) => row.country === country)
									.map(([id]) => id),
				}),
		);
	return (
		<section id={fieldId("findings")} tabIndex={-1}>
			<h2>{words.findings}</h2>
			<p>{words.findingsSay}</p>
			<div id={fieldId("statutes")} tabIndex={-1}>
				{findings.map(([id]) => (
					<FindingCard key={id} {...props} finding={id} />
				))}
			</div>
			<div className="row">
				{waiting.map((country) => (
					<Button key={country} icon="add" onClick={() => add(country)}>
						{words.assessCountry(countryName(country, language))}
					</Button>
				))}
				<Button
					icon="add"
					variant={waiting.length > 0 ? "quiet" : "secondary"}
					onClick={() => add(undefined)}
				>
					{findings.length + waiting.length === 0
						? words.assessFirst
						: words.assessOther}
				</Button>
			</div>
			<StruckOut {...props} collection="findings" />
			<h2>{text.screens.steps.transfers}</h2>
		</section>
	);
}

/** Which assessments of law and practice bear on a transfer. */
function FindingsOf(props: ScreenProps & { transfer: string }) {
	const { assessment, transfer, text } = props;
	const words = text.screens.assess;
	const own = liveRows(assessment, "findings").filter(
		([, { transfers }]) => !transfers || transfers.includes(transfer),
	);
	if (own.length === 0) return <p className="soft">{words.noFinding}</p>;
	return (
		<>
			<p>{words.restsOn}</p>
			<ul>
				{own.map(([id]) => (
					<li key={id}>
						<FieldLink {...props} path={`findings/${id}`}>
							{rowName(props, "findings", id)}
						</FieldLink>
					</li>
				))}
			</ul>
		</>
	);
}

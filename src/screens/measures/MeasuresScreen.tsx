import { liveRows, newId, type Row } from "../../domain/assessment.ts";
import { addRow } from "../../domain/change.ts";
import { transferFacts } from "../../domain/requirements/facts.ts";
import { curableKinds } from "../../domain/vocabulary.ts";
import { Notice } from "../../ui/Notice.tsx";
import { AddByName } from "../fields/AddByName.tsx";
import { Fields } from "../fields/Fields.tsx";
import { rowName } from "../fields/names.ts";
import { RowCard } from "../fields/RowCard.tsx";
import { StruckOut } from "../fields/StruckOut.tsx";
import { fieldId, type ScreenProps } from "../props.ts";
import { FieldLink } from "../transfer/FieldLink.tsx";
import { NoMeasureKnown } from "../transfer/NoMeasureKnown.tsx";
import { transferFieldsOf } from "../transfer/places.ts";
import { StepScreen } from "../transfer/StepScreen.tsx";
import { AddMeasure } from "./AddMeasure.tsx";
import { conditionsMet } from "./Conditions.tsx";
import { MeasureCard } from "./MeasureCard.tsx";

/** Step 4: first what no measure can mend, then the deficiencies, the measures, and what remains. */
export const MeasuresScreen = (props: ScreenProps) => (
	<StepScreen
		{...props}
		step="measures"
		before={
			<>
				<NoMeasureKnown {...props} />
				<Deficiencies {...props} />
				<Measures {...props} />
				<h2>{props.text.screens.measures.remains}</h2>
			</>
		}
		questions={(transfer) => (
			<>
				<MeasuresOn {...props} transfer={transfer} />
				<Fields
					{...props}
					of="transfers"
					row={transfer}
					names={transferFieldsOf.measures}
				/>
			</>
		)}
	/>
);

/** What step 3 found wanting; each measure answers one or more of these. */
function Deficiencies(props: ScreenProps) {
	const { assessment, text, change } = props;
	const words = text.screens.measures;
	const deficiencies = liveRows(assessment, "deficiencies");
	const findings = liveRows(assessment, "findings");
	return (
		<section id={fieldId("deficiencies")} tabIndex={-1}>
			<h2>{words.deficiencies}</h2>
			<p>{words.deficienciesSay}</p>
			{deficiencies.length === 0 && (
				<p className="soft">{text.screens.rows.none("deficiencies")}</p>
			)}
			{deficiencies.map(([id, row]) => (
				<RowCard
					key={id}
					{...props}
					collection="deficiencies"
					row={id}
					level={3}
				>
					<Fields
						{...props}
						of="deficiencies"
						row={id}
						names={["description", "kind", "finding", "transfers", "states"]}
					/>
					<Exception {...props} deficiency={id} row={row} />
				</RowCard>
			))}
			<AddByName
				label={text.screens.rows.add("deficiencies")}
				question={text.screens.rows.nameOfNew("deficiencies")}
				cancel={text.screens.cancel}
				onAdd={(description) =>
					change(
						text.screens.changes.newRow("deficiencies", description),
						(before) =>
							addRow(before, "deficiencies", newId("def"), {
								description,
								// With a single assessment of law there is no other that it could come from.
								...(findings.length === 1
									? {
											finding: findings[0]?.[0],
											transfers: findings[0]?.[1].transfers,
										}
									: {}),
							}),
					)
				}
			/>
			<StruckOut {...props} collection="deficiencies" />
		</section>
	);
}

/**
 * Guard g4.4, the one rule that may be set aside: only for what a contract or a routine can cure, with a reason, a
 * person and a date. What stands there for another kind is shown, and said to change nothing.
 */
function Exception({
	deficiency,
	row,
	...props
}: ScreenProps & { deficiency: string; row: Row<"deficiencies"> }) {
	const words = props.text.screens.measures;
	const isOpen = curableKinds.has(row.kind ?? "unknown");
	if (!isOpen && row.curableWithoutTechnology === undefined)
		return <p className="soft">{words.noException}</p>;
	return (
		<>
			<h4>{words.exception}</h4>
			<p>{words.exceptionSay}</p>
			{!isOpen && <Notice kind="warning" title={words.noException} />}
			<Fields
				{...props}
				of="deficiencies"
				row={deficiency}
				names={[
					"curableWithoutTechnology",
					"curableBy",
					"curableRole",
					"curableOn",
				]}
			/>
		</>
	);
}

function Measures(props: ScreenProps) {
	const { assessment, text, knowledge } = props;
	const words = text.screens.measures;
	const measures = liveRows(assessment, "measures");
	const next = measures.find(([id, { catalogue }]) => {
		const entry = knowledge.measures.find((each) => each.id === catalogue);
		return (
			entry && conditionsMet(assessment, id, entry) < entry.conditions.length
		);
	})?.[0];
	return (
		<section id={fieldId("measures")} tabIndex={-1}>
			<h2>{words.measures}</h2>
			<p>{words.measuresSay}</p>
			{measures.length === 0 && (
				<p className="soft">{text.screens.rows.none("measures")}</p>
			)}
			{measures.map(([id]) => (
				<MeasureCard key={id} {...props} measure={id} isNext={id === next} />
			))}
			<AddMeasure {...props} />
			<StruckOut {...props} collection="measures" />
		</section>
	);
}

/** The measures that bear on a transfer, as links. */
function MeasuresOn(props: ScreenProps & { transfer: string }) {
	const { assessment, transfer, today, knowledge, text } = props;
	const words = text.screens.measures;
	const measures =
		transferFacts(assessment, transfer, today, knowledge)?.measures ?? [];
	if (measures.length === 0)
		return <p className="soft">{words.noneOnTransfer}</p>;
	return (
		<>
			<p>{words.onTransfer}</p>
			<ul>
				{measures.map(([id]) => (
					<li key={id}>
						<FieldLink {...props} path={`measures/${id}`}>
							{rowName(props, "measures", id)}
						</FieldLink>
					</li>
				))}
			</ul>
		</>
	);
}

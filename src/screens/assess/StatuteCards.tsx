import { liveRows, newId } from "../../domain/assessment.ts";
import { addRow } from "../../domain/change.ts";
import { isUnchecked } from "../../domain/knowledge/provenance.ts";
import { guaranteeQuestions } from "../../domain/knowledge/reviewQuestions.ts";
import { Button } from "../../ui/Button.tsx";
import { Disclosure } from "../../ui/Disclosure.tsx";
import { allAnswered, FieldGroup } from "../fields/FieldGroup.tsx";
import { Fields } from "../fields/Fields.tsx";
import { RowCard } from "../fields/RowCard.tsx";
import type { ScreenProps } from "../props.ts";
import { questionText } from "../transfer/questionText.ts";

type Props = ScreenProps & { finding: string };

/** Laws and practices that a finding names; one that names no finding may belong to any. */
export const statutesOf = ({
	assessment,
	finding,
}: Pick<Props, "assessment" | "finding">) =>
	liveRows(assessment, "statutes").filter(
		([, row]) => row.finding === finding || row.finding === undefined,
	);

const powers = [
	"section",
	"power",
	"powers",
	"orderedBy",
	"priorApproval",
	"secrecyOrder",
];
const coverage = ["coversData", "coversReason"];
const guarantees = ["A", "B", "C", "D"] as const;

const asked = (letter: string) =>
	guaranteeQuestions.filter(({ guarantee }) => guarantee === letter);

/** Laws and practices of the country, each with its powers, whom it covers, and the four essential guarantees. */
export function StatuteCards(props: Props) {
	const { finding, text, change } = props;
	const statutes = statutesOf(props);
	return (
		<>
			{statutes.length === 0 && (
				<p className="soft">{text.screens.rows.none("statutes")}</p>
			)}
			{statutes.map(([id]) => (
				<RowCard key={id} {...props} collection="statutes" row={id} level={4}>
					<StatuteParts {...props} statute={id} />
				</RowCard>
			))}
			<Button
				size="small"
				icon="add"
				onClick={() =>
					change(text.screens.rows.add("statutes"), (before) =>
						addRow(before, "statutes", newId("sta"), { finding }),
					)
				}
			>
				{text.screens.rows.add("statutes")}
			</Button>
		</>
	);
}

function StatuteParts({ statute, ...props }: Props & { statute: string }) {
	const { text } = props;
	const words = text.screens.assess;
	const of = "statutes";
	const group = (title: string, names: readonly string[]) => (
		<FieldGroup
			{...props}
			of={of}
			row={statute}
			names={names}
			title={title}
			level={4}
			unfolded={!allAnswered(props, { of, row: statute, names })}
		/>
	);
	return (
		<>
			<Fields {...props} of={of} row={statute} names={["finding", "name"]} />
			{group(words.powers, powers)}
			{group(words.coverage, coverage)}
			{guarantees.map((letter) => (
				<div key={letter}>
					<Fields
						{...props}
						of={of}
						row={statute}
						names={[`guarantee${letter}`]}
					/>
					<Disclosure summary={words.whatToAsk(letter)}>
						<ul>
							{asked(letter).map(({ id }) => (
								<li key={id}>{questionText(text, id)}</li>
							))}
						</ul>
						{asked(letter).some(({ confidence }) =>
							isUnchecked(confidence),
						) && <p className="soft">({text.screens.verdict.unchecked})</p>}
					</Disclosure>
				</div>
			))}
			<p className="soft">{words.guaranteesSay}</p>
			<Fields {...props} of={of} row={statute} names={["sources"]} />
		</>
	);
}

import { useState } from "react";
import { type Assessment, liveRows, newId } from "../../domain/assessment.ts";
import { addRow } from "../../domain/change.ts";
import { Button } from "../../ui/Button.tsx";
import { rowName } from "../fields/names.ts";
import type { ScreenProps } from "../props.ts";

const linksOf = (assessment: Assessment, category: string) =>
	liveRows(assessment, "chain").filter(
		([, link]) => link.category === category,
	);

/** The same parties, in the same roles, as in another category; what each can see there is asked anew. */
const withPartiesOf = (
	assessment: Assessment,
	from: string,
	category: string,
): Assessment =>
	linksOf(assessment, from).reduce(
		(document, [, { party, role }]) =>
			addRow(document, "chain", newId("link"), {
				category,
				...(party === undefined ? {} : { party }),
				...(role === undefined ? {} : { role }),
			}),
		assessment,
	);

/** Offers a category without parties the parties of another: most lines of a service share them. */
export function CopyChain(props: ScreenProps & { category: string }) {
	const { category, assessment, text, change } = props;
	const words = text.screens.know;
	const others = liveRows(assessment, "categories")
		.map(([id]) => id)
		.filter((id) => id !== category && linksOf(assessment, id).length > 0);
	const [chosen, setChosen] = useState<string>();
	const from = others.find((id) => id === chosen) ?? others[0];
	if (from === undefined || linksOf(assessment, category).length > 0)
		return null;
	return (
		<div className="copy-chain no-print">
			<label>
				{words.sameAs}{" "}
				<select
					className="input"
					value={from}
					onChange={(event) => setChosen(event.target.value)}
				>
					{others.map((id) => (
						<option key={id} value={id}>
							{rowName(props, "categories", id)}
						</option>
					))}
				</select>
			</label>
			<Button
				size="small"
				icon="copy"
				onClick={() =>
					change(
						words.takenFrom(rowName(props, "categories", from)),
						(before) => withPartiesOf(before, from, category),
					)
				}
			>
				{words.takeThem}
			</Button>
			<p className="soft">{words.sameAsSay}</p>
		</div>
	);
}

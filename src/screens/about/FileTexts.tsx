import { liveRows, type Row } from "../../domain/assessment.ts";
import { parsePath } from "../../domain/path.ts";
import { Disclosure } from "../../ui/Disclosure.tsx";
import { Table } from "../../ui/Table.tsx";
import { RemarkNotice } from "../fields/Remarks.tsx";
import type { ScreenProps } from "../props.ts";

/** A remark at a field is shown there; one of a row or of no row at all is shown here. */
const isAtField = ({ path }: Row<"remarks">): boolean => {
	const [first, ...rest] = parsePath(path ?? "");
	const isSection =
		first === "about" || first === "opinion" || first === "decision";
	return isSection ? rest.length > 0 : rest.length > 1;
};

/** What stands in files and belongs to no field: doubts that nobody has looked at, and texts that are kept. */
export function FileTexts({ assessment, change, text, today }: ScreenProps) {
	const words = text.screens.remarks;
	const open = liveRows(assessment, "remarks").filter(
		([, remark]) => remark.settledOn === undefined && !isAtField(remark),
	);
	const carried = liveRows(assessment, "carried");
	if (open.length === 0 && carried.length === 0) return null;
	return (
		<section className="card">
			<h2>{words.ofFiles}</h2>
			{open.length > 0 && (
				<Disclosure summary={words.open(open.length)} open>
					{open.map(([id, remark]) => (
						<RemarkNotice
							key={id}
							id={id}
							remark={remark}
							change={change}
							text={text}
							today={today}
						/>
					))}
				</Disclosure>
			)}
			{carried.length > 0 && (
				<Disclosure summary={words.carried(carried.length)}>
					<Table caption={words.carried(carried.length)} captionHidden>
						<tbody>
							{carried.map(([id, { sheet, cell, heading, text: written }]) => (
								<tr key={id}>
									<th scope="row">{text.findings.place(sheet, cell)}</th>
									<td>{heading}</td>
									<td className="written">{written}</td>
								</tr>
							))}
						</tbody>
					</Table>
				</Disclosure>
			)}
		</section>
	);
}

import type { Text } from "../../text/en.ts";
import { Button } from "../../ui/Button.tsx";
import { Table } from "../../ui/Table.tsx";
import type { OwnWorkbook } from "./model.ts";
import { Remarks } from "./Remarks.tsx";
import "./import.css";

/** A workbook that was exported here comes back: what was changed in it, field by field. */
export function OwnScreen({
	text,
	own,
	onAccept,
	onOpenNew,
	onOpenExisting,
	onDiscard,
}: {
	text: Text;
	own: OwnWorkbook;
	/** Takes the changes into the assessment that is here. */
	onAccept: () => void;
	onOpenNew: () => void;
	onOpenExisting: () => void;
	onDiscard: () => void;
}) {
	const words = text.app.importing;
	const changed = own.changes.length > 0;
	return (
		<div className="import">
			<h1 tabIndex={-1}>{words.own.title(own.file)}</h1>
			<p>
				{changed ? words.own.changes(own.changes.length) : words.own.noChanges}{" "}
				{own.here === undefined ? words.own.notHere : changed && words.own.here}
			</p>
			<div className="row">
				{own.here !== undefined && changed && (
					<Button variant="primary" icon="check" onClick={onAccept}>
						{words.own.accept}
					</Button>
				)}
				{own.here !== undefined && !changed && (
					<Button variant="primary" icon="open" onClick={onOpenExisting}>
						{words.own.openExisting}
					</Button>
				)}
				<Button
					variant={own.here === undefined ? "primary" : "secondary"}
					icon="add"
					onClick={onOpenNew}
				>
					{words.own.openNew}
				</Button>
				<Button onClick={onDiscard}>{words.discard}</Button>
			</div>
			{changed && (
				<Table caption={words.own.caption}>
					<thead>
						<tr>
							<th scope="col">{words.own.field}</th>
							<th scope="col">{words.own.before}</th>
							<th scope="col">{words.own.after}</th>
						</tr>
					</thead>
					<tbody>
						{own.changes.map((change) => (
							<tr key={change.path}>
								<th scope="row">{change.label}</th>
								<td className="written">
									{change.before || (
										<em className="soft">{words.own.nothing}</em>
									)}
								</td>
								<td className="written">
									{change.after || (
										<em className="soft">{words.own.nothing}</em>
									)}
								</td>
							</tr>
						))}
					</tbody>
				</Table>
			)}
			<Remarks text={text} remarks={own.remarks} />
		</div>
	);
}

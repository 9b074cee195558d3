import type { Text } from "../../text/en.ts";
import { Button } from "../../ui/Button.tsx";
import { Table } from "../../ui/Table.tsx";
import { differing } from "./differing.ts";
import type { OwnChange, OwnWorkbook } from "./model.ts";
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
	// Without its base nobody can tell what was changed, so it cannot be merged.
	const here = own.here !== undefined && own.comparable;
	return (
		<div className="import">
			<h1 tabIndex={-1}>{words.own.title(own.file)}</h1>
			<p>
				{statement(own, words.own)}{" "}
				{own.refused.length > 0 && words.own.refusedCount(own.refused.length)}{" "}
				{own.here === undefined
					? words.own.notHere
					: here && changed && words.own.here}
			</p>
			<div className="row">
				{here && own.adds && (
					<Button variant="primary" icon="check" onClick={onAccept}>
						{changed ? words.own.accept : words.own.acceptTexts}
					</Button>
				)}
				{here && !own.adds && (
					<Button variant="primary" icon="open" onClick={onOpenExisting}>
						{words.own.openExisting}
					</Button>
				)}
				<Button
					variant={here ? "secondary" : "primary"}
					icon="add"
					onClick={onOpenNew}
				>
					{words.own.openNew}
				</Button>
				<Button onClick={onDiscard}>{words.discard}</Button>
			</div>
			{changed && (
				<Table caption={words.own.caption}>
					<colgroup>
						<col className="import-field" />
						<col className="import-place" />
						<col span={2} />
					</colgroup>
					<thead>
						<tr>
							<th scope="col">{words.own.field}</th>
							<th scope="col">{words.own.place}</th>
							<th scope="col">{words.own.before}</th>
							<th scope="col">{words.own.after}</th>
						</tr>
					</thead>
					<tbody>
						{own.changes.map((change) => (
							<tr key={change.path}>
								<th scope="row">
									{change.row && (
										<span className="import-kind">{change.row}</span>
									)}
									{change.field}
								</th>
								<td>{change.place}</td>
								<WasAndIs change={change} nothing={words.own.nothing} />
							</tr>
						))}
					</tbody>
				</Table>
			)}
			{own.refused.length > 0 && (
				<section aria-labelledby="refused">
					<h2 id="refused">{words.own.refused}</h2>
					<p>{words.own.refusedLead}</p>
					<Table caption={words.own.refusedCaption(own.refused.length)}>
						<thead>
							<tr>
								<th scope="col">{words.own.place}</th>
								<th scope="col">{words.own.typed}</th>
								<th scope="col">{words.own.why}</th>
							</tr>
						</thead>
						<tbody>
							{own.refused.map((remark) => (
								<tr key={remark.id}>
									<th scope="row">{remark.place}</th>
									<td className="written">
										{remark.written || (
											<em className="soft">{words.own.nothing}</em>
										)}
									</td>
									<td>{remark.says}</td>
								</tr>
							))}
						</tbody>
					</Table>
				</section>
			)}
			{own.remarks.length > 0 && (
				<Remarks
					text={text}
					remarks={own.remarks}
					lead={words.own.remarksLead}
				/>
			)}
		</div>
	);
}

function statement(
	{ comparable, changes, adds }: OwnWorkbook,
	words: Text["app"]["importing"]["own"],
): string {
	if (!comparable) return words.notComparable;
	if (changes.length > 0) return words.changes(changes.length);
	return adds ? words.onlyTexts : words.noChanges;
}

/** The text before and the text in the file; in long texts that differ little, the words that differ are marked. */
function WasAndIs({
	change: { before, after },
	nothing,
}: {
	change: OwnChange;
	nothing: string;
}) {
	const shared = differing(before, after);
	return [before, after].map((value, index) => (
		<td className="written" key={index === 0 ? "before" : "after"}>
			{value === "" ? (
				<em className="soft">{nothing}</em>
			) : shared ? (
				<>
					{value.slice(0, shared.start)}
					<mark>{value.slice(shared.start, value.length - shared.end)}</mark>
					{value.slice(value.length - shared.end)}
				</>
			) : (
				value
			)}
		</td>
	));
}

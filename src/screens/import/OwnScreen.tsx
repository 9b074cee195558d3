import type { Text } from "../../text/en.ts";
import { Button } from "../../ui/Button.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { Table } from "../../ui/Table.tsx";
import type { OwnDecision, OwnWorkbook } from "./model.ts";
import { Remarks } from "./Remarks.tsx";
import { ReviewTable } from "./ReviewTable.tsx";
import "./import.css";

/** A workbook that was exported here comes back: what was changed in it, field by field. */
export function OwnScreen({
	text,
	own,
	onAccept,
	onDecide,
	onOpenNew,
	onOpenExisting,
	onDiscard,
}: {
	text: Text;
	own: OwnWorkbook;
	/** Takes the changes into the assessment that is here. */
	onAccept: () => void;
	/** Decides about some of the changes at once. */
	onDecide: (paths: readonly string[], decision: OwnDecision) => void;
	onOpenNew: () => void;
	onOpenExisting: () => void;
	onDiscard: () => void;
}) {
	const words = text.app.importing;
	const changed = own.changes.length > 0;
	const here = own.here !== undefined;
	return (
		<div className="import">
			<h1 tabIndex={-1}>{words.own.title(own.file)}</h1>
			<p>
				{statement(own, words.own)}{" "}
				{own.refused.length > 0 && words.own.refusedCount(own.refused.length)}{" "}
				{own.here === undefined ? words.own.notHere : changed && words.own.here}
				{own.by !== undefined && ` ${words.own.changedBy(own.by)}`}
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
			{own.verdict.length > 0 && (
				<Notice kind="warning" title={words.own.altersVerdict}>
					<ul>
						{own.verdict.map((says) => (
							<li key={says}>{says}</li>
						))}
					</ul>
				</Notice>
			)}
			{own.unjudged > 0 && <p>{words.own.unjudged(own.unjudged)}</p>}
			{changed && (
				<ReviewTable
					text={text}
					changes={own.changes}
					{...(own.here === undefined ? {} : { decide: onDecide })}
				/>
			)}
			{own.comments.length > 0 && (
				<section aria-labelledby="comments">
					<h2 id="comments">{words.own.comments}</h2>
					<ul>
						{own.comments.map((comment) => (
							<li key={comment}>{comment}</li>
						))}
					</ul>
				</section>
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

import { annexesOf } from "../../domain/annex/statistics.ts";
import { liveRows, newId } from "../../domain/assessment.ts";
import { addRow } from "../../domain/change.ts";
import { Badge } from "../../ui/Badge.tsx";
import { Button } from "../../ui/Button.tsx";
import { Disclosure } from "../../ui/Disclosure.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { Fields } from "../fields/Fields.tsx";
import { rowName } from "../fields/names.ts";
import { RowCard } from "../fields/RowCard.tsx";
import { StruckOut } from "../fields/StruckOut.tsx";
import { fieldId, type ScreenProps } from "../props.ts";
import { AnnexResults } from "./AnnexResults.tsx";
import "../fields/fields.css";
import "../transfer/transfer.css";
import "./annex.css";

/** The optional statistical annex, one for each transfer that somebody wants it for. It decides nothing. */
export function AnnexScreen(props: ScreenProps) {
	const { assessment, text, change } = props;
	const words = text.annex;
	const annexes = annexesOf(assessment);
	const taken = new Set(annexes.map(({ transfer }) => transfer));
	const transfers = liveRows(assessment, "transfers");
	const make = (transfer: string) =>
		change(words.changes.made, (before) =>
			addRow(before, "annexes", newId("ann"), { transfer, years: "5" }),
		);
	return (
		<>
			<h1>{words.title}</h1>
			<p className="lead">{words.lead}</p>
			<Notice kind="warning" title={words.notATest}>
				<p>{words.warning}</p>
			</Notice>
			<Disclosure summary={words.precedentsTitle}>
				<ul>
					{words.precedents.map((precedent) => (
						<li key={precedent}>{precedent}</li>
					))}
				</ul>
				<p>{words.defended}</p>
			</Disclosure>
			<div id={fieldId("annexes")} tabIndex={-1}>
				{annexes.map((annex) => (
					<RowCard
						key={annex.id}
						{...props}
						collection="annexes"
						row={annex.id}
						level={2}
						aside={<Badge>{words.notATest}</Badge>}
					>
						<Fields
							{...props}
							of="annexes"
							row={annex.id}
							names={["transfer", "method", "years", "by", "on", "comment"]}
							dense
						/>
						<Estimates {...props} annex={annex.id} />
						<AnnexResults {...props} annex={annex} />
					</RowCard>
				))}
			</div>
			<StruckOut {...props} collection="annexes" />
			{transfers.length === 0 && <p>{words.noTransfers}</p>}
			<div className="row">
				{transfers
					.filter(([id]) => !taken.has(id))
					.map(([id]) => (
						<Button key={id} icon="add" onClick={() => make(id)}>
							{words.make(rowName(props, "transfers", id))}
						</Button>
					))}
			</div>
		</>
	);
}

function Estimates(props: ScreenProps & { annex: string }) {
	const { assessment, annex, text, change } = props;
	const words = text.annex;
	const rows = liveRows(assessment, "annexFactors").filter(
		([, row]) => row.annex === annex,
	);
	return (
		<section>
			<h3>{words.estimates}</h3>
			<p className="soft">{words.estimatesSay}</p>
			{rows.map(([id]) => (
				<RowCard
					key={id}
					{...props}
					collection="annexFactors"
					row={id}
					level={4}
				>
					<Fields
						{...props}
						of="annexFactors"
						row={id}
						names={["kind", "name", "low", "likely", "high", "source"]}
						dense
					/>
					<Fields {...props} of="annexFactors" row={id} names={["reason"]} />
				</RowCard>
			))}
			<Button
				icon="add"
				onClick={() =>
					change(words.changes.added, (before) =>
						addRow(before, "annexFactors", newId("est"), { annex }),
					)
				}
			>
				{words.add}
			</Button>
		</section>
	);
}

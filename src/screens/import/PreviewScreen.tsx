import { useState } from "react";
import type { Text } from "../../text/en.ts";
import { Button } from "../../ui/Button.tsx";
import { Checkbox } from "../../ui/Checkbox.tsx";
import { Field } from "../../ui/Field.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { RadioRow } from "../../ui/RadioRow.tsx";
import { VisuallyHidden } from "../../ui/VisuallyHidden.tsx";
import type {
	ColumnChoice,
	ImportPreview,
	KeptColumns,
	PreviewCorrections,
} from "./model.ts";
import { PreviewTableView } from "./PreviewTableView.tsx";
import { Remarks } from "./Remarks.tsx";
import "./import.css";

/** A foreign workbook, before anything of it is taken in. */
export function PreviewScreen({
	text,
	preview,
	choices,
	corrections,
	kept,
	open,
	original,
	onTakeIn,
	onDiscard,
}: {
	text: Text;
	preview: ImportPreview;
	choices: readonly ColumnChoice[];
	corrections: PreviewCorrections;
	kept: KeptColumns;
	/** The assessment that was open, which could get more lines. */
	open: { title: string } | undefined;
	/** Size of the file, and up to which it can be kept. */
	original: { bytes: number; most: number };
	onTakeIn: (into: "new" | "open", keepOriginal: boolean) => void;
	onDiscard: () => void;
}) {
	const words = text.app.importing;
	const [into, setInto] = useState<"new" | "open">("new");
	const [keep, setKeep] = useState(false);
	const canKeep = original.bytes <= original.most;
	const takeIn = (
		<div className="row">
			<Button
				variant="primary"
				icon="check"
				onClick={() => onTakeIn(into, keep && canKeep)}
			>
				{preview.records > 0
					? words.takeInCount(preview.records)
					: words.takeIn}
			</Button>
			<Button onClick={onDiscard}>{words.discard}</Button>
		</div>
	);

	return (
		<div className="import">
			<h1 tabIndex={-1}>{words.previewTitle(preview.file)}</h1>
			<p>{words.previewLead}</p>
			{preview.tables.length === 0 && (
				<Notice
					kind="warning"
					title={preview.onItsSide ? words.onItsSide : words.noTable}
				>
					<p>{preview.onItsSide ? words.onItsSideText : words.noTableText}</p>
				</Notice>
			)}
			{open && (
				<Field id="import-into" label={words.into} group>
					<RadioRow
						value={into}
						options={[
							{ value: "new", label: words.intoNew },
							{ value: "open", label: words.intoOpen(open.title) },
						]}
						onCommit={(value) => setInto(value ?? "new")}
						required
					/>
				</Field>
			)}
			{canKeep ? (
				<Checkbox checked={keep} onCommit={setKeep}>
					{words.keepOriginal(Math.ceil(original.bytes / 1024))}
				</Checkbox>
			) : (
				<p className="soft">
					{words.tooLargeToKeep(original.most / (1024 * 1024))}
				</p>
			)}
			{takeIn}
			{preview.tables.map((table) => (
				<PreviewTableView
					key={table.position}
					text={text}
					table={table}
					choices={choices}
					corrections={corrections}
				/>
			))}
			{preview.tables.length > 0 && (
				<section aria-labelledby="kept-columns">
					<h2 id="kept-columns">{words.kept}</h2>
					<p>{kept.used ? words.keptUsed : words.keptText}</p>
					<div className="row">
						<Button onClick={kept.keep}>{words.keepColumns}</Button>
						<Button onClick={kept.download}>{words.downloadColumns}</Button>
						{kept.used && (
							<Button onClick={kept.forget}>{words.forgetColumns}</Button>
						)}
					</div>
				</section>
			)}
			{preview.otherSheets.length > 0 && (
				<section aria-labelledby="other-sheets">
					<h2 id="other-sheets">{words.otherSheets}</h2>
					<p>{words.otherSheetsText}</p>
					<ul className="import-sheets">
						{preview.otherSheets.map((sheet) => (
							<li key={sheet} className="row">
								<span>{sheet}</span>
								<Button
									size="small"
									onClick={() => corrections.addTable(sheet, false)}
								>
									{words.readAsTable}
									<VisuallyHidden>: {sheet}</VisuallyHidden>
								</Button>
								<Button
									size="small"
									onClick={() => corrections.addTable(sheet, true)}
								>
									{words.readTurned}
									<VisuallyHidden>: {sheet}</VisuallyHidden>
								</Button>
							</li>
						))}
					</ul>
				</section>
			)}
			{preview.carried > 0 && (
				<Notice kind="info" title={words.carriedTitle}>
					<p>{words.carriedText(preview.carried)}</p>
				</Notice>
			)}
			<Remarks text={text} remarks={preview.remarks} />
			{takeIn}
		</div>
	);
}

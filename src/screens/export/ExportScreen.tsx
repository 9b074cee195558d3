import { useState } from "react";
import type { Text } from "../../text/en.ts";
import { ownName } from "../../text/format.ts";
import type { Language } from "../../text/languages.ts";
import { Button } from "../../ui/Button.tsx";
import { Field } from "../../ui/Field.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { RadioRow } from "../../ui/RadioRow.tsx";
import {
	type ImportedFile,
	ImportedFiles,
	type ReportLine,
} from "./ImportedFiles.tsx";

/** What became of an export: the name of the file, or why there is none. */
export type ExportResult =
	| { ok: true; file: string }
	| { ok: false; reason: string };

/** Giving the assessment away: as a workbook in either language, or as JSON. */
export function ExportScreen({
	text,
	language,
	languages,
	onWorkbook,
	onJson,
	days,
	onCalendar,
	files,
	reportOf,
	onOriginal,
}: {
	text: Text;
	language: Language;
	/** Those that a workbook can be written in. */
	languages: readonly Language[];
	onWorkbook: (
		language: Language,
		signal: AbortSignal,
	) => Promise<ExportResult>;
	onJson: () => ExportResult;
	/** How many days the assessment has set. */
	days: number;
	onCalendar: () => Promise<ExportResult>;
	/** The files that were read in; none shows nothing. */
	files: readonly ImportedFile[];
	reportOf: (id: string) => readonly ReportLine[];
	onOriginal: (id: string) => ExportResult;
}) {
	const words = text.app.exporting;
	const [chosen, setChosen] = useState<Language>(language);
	const [writing, setWriting] = useState<AbortController>();
	const [result, setResult] = useState<ExportResult>();

	const download = async () => {
		const stop = new AbortController();
		setResult(undefined);
		setWriting(stop);
		const answer = await onWorkbook(chosen, stop.signal);
		setWriting(undefined);
		if (!stop.signal.aborted) setResult(answer);
	};

	return (
		<div className="stack">
			<h1 tabIndex={-1}>{words.title}</h1>
			<p>{words.lead}</p>
			<section className="card">
				<h2>{words.workbookTitle}</h2>
				<p>{words.workbookText}</p>
				<Field id="export-language" label={words.language} group>
					<RadioRow
						value={chosen}
						options={languages.map((name) => ({
							value: name,
							label: ownName(name),
						}))}
						onCommit={(name) => name && setChosen(name)}
						required
					/>
				</Field>
				<div className="row" role="status">
					{writing ? (
						<>
							<progress className="progress" aria-label={words.writing} />
							<span>{words.writing}</span>
							<Button icon="stop" onClick={() => writing.abort()}>
								{words.stop}
							</Button>
						</>
					) : (
						<Button variant="primary" icon="download" onClick={download}>
							{words.workbookButton}
						</Button>
					)}
				</div>
			</section>
			<section className="card">
				<h2>{words.jsonTitle}</h2>
				<p>{words.jsonText}</p>
				<Button icon="download" onClick={() => setResult(onJson())}>
					{words.jsonButton}
				</Button>
			</section>
			<section className="card">
				<h2>{words.calendar.title}</h2>
				{days === 0 ? (
					<p>{words.calendar.none}</p>
				) : (
					<>
						<p>{words.calendar.text(days)}</p>
						<Button
							icon="download"
							onClick={() => void onCalendar().then(setResult)}
						>
							{words.calendar.button}
						</Button>
					</>
				)}
			</section>
			{files.length > 0 && (
				<ImportedFiles
					text={text}
					language={language}
					files={files}
					reportOf={reportOf}
					onOriginal={(id) => setResult(onOriginal(id))}
				/>
			)}
			{result?.ok && (
				<Notice kind="success" live>
					<p>{words.done(result.file)}</p>
				</Notice>
			)}
			{result && !result.ok && (
				<Notice kind="error" title={words.failed} live>
					<p>{result.reason}</p>
					<p>{words.failedNext}</p>
				</Notice>
			)}
		</div>
	);
}

import { useState } from "react";
import type { Text } from "../../text/en.ts";
import { formatDate } from "../../text/format.ts";
import type { Language } from "../../text/languages.ts";
import { Button } from "../../ui/Button.tsx";
import { Table } from "../../ui/Table.tsx";

/** A file that lines were read from. */
export interface ImportedFile {
	id: string;
	file: string;
	on: string;
	hash: string;
	/** The file itself is kept and can be given back. */
	kept: boolean;
}

/** A text of the file, its place, and what it became, in words. */
export interface ReportLine {
	key: string;
	sheet: string;
	cell: string;
	text: string;
	became: string;
}

/** The files that were read into the assessment: what went where, to be read and printed, and the file itself where it was kept. */
export function ImportedFiles({
	text,
	language,
	files,
	reportOf,
	onOriginal,
}: {
	text: Text;
	language: Language;
	files: readonly ImportedFile[];
	/** Worked out when it is asked for: a report has a row for every cell. */
	reportOf: (id: string) => readonly ReportLine[];
	onOriginal: (id: string) => void;
}) {
	const words = text.app.exporting.files;
	const [shown, setShown] = useState<string>();
	return (
		<section className="card">
			<h2>{words.title}</h2>
			<p>{words.lead}</p>
			{files.map(({ id, file, on, hash, kept }) => (
				<div key={id} className="stack">
					<h3>{words.read(file, formatDate(on, language))}</h3>
					<p className="soft written">{words.hash(hash)}</p>
					<div className="row">
						{kept ? (
							<Button icon="download" onClick={() => onOriginal(id)}>
								{words.original}
							</Button>
						) : (
							<span>{words.notKept}</span>
						)}
						<Button onClick={() => setShown(shown === id ? undefined : id)}>
							{shown === id ? words.hide : words.show}
						</Button>
						{shown === id && (
							<Button onClick={() => window.print()}>{words.print}</Button>
						)}
					</div>
					{shown === id && (
						<Report text={text} file={file} lines={reportOf(id)} />
					)}
				</div>
			))}
		</section>
	);
}

function Report({
	text,
	file,
	lines,
}: {
	text: Text;
	file: string;
	lines: readonly ReportLine[];
}) {
	const words = text.app.exporting.files;
	if (lines.length === 0) return <p className="soft">{words.nothing}</p>;
	return (
		<Table caption={words.caption(file, lines.length)}>
			<thead>
				<tr>
					<th scope="col">{words.sheet}</th>
					<th scope="col">{words.cell}</th>
					<th scope="col">{words.text}</th>
					<th scope="col">{words.became}</th>
				</tr>
			</thead>
			<tbody>
				{lines.map((line) => (
					<tr key={line.key}>
						<td>{line.sheet}</td>
						<th scope="row">{line.cell || words.noCell}</th>
						<td className="written">{line.text}</td>
						<td>{line.became}</td>
					</tr>
				))}
			</tbody>
		</Table>
	);
}

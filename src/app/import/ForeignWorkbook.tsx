import { useMemo, useState } from "react";
import { mostKeptBytes } from "../../domain/original.ts";
import { PreviewScreen } from "../../screens/import/PreviewScreen.tsx";
import { useToast } from "../../ui/Toasts.tsx";
import { importRecords } from "../../workbook/importWorkbook.ts";
import { type Mapping, proposeMapping } from "../../workbook/table/mapping.ts";
import { toMappingFile } from "../../workbook/table/mappingFile.ts";
import { extractRecords } from "../../workbook/table/records.ts";
import { downloadFile, jsonType } from "../download.ts";
import { storeNew } from "../register.ts";
import { isoDay } from "../today.ts";
import { goToRoute } from "../useRoute.ts";
import { useSession, useSessionState } from "../useSession.ts";
import { columnChoices } from "./columnChoices.ts";
import {
	addTable,
	setHeaderRow,
	takeColumnFor,
	turnTable,
} from "./corrections.ts";
import type { ImportPageProps } from "./importPageProps.ts";
import { forgetMapping, keepMapping } from "./keptMappings.ts";
import { columnKey, previewOf } from "./preview.ts";
import type { FileReading } from "./readFile.ts";
import { useFailure } from "./useFailure.tsx";

const isFromKept = ({ tables }: Mapping): boolean =>
	tables.some(({ reasons }) =>
		reasons.some(({ code }) => code === "from-mapping-file"),
	);

/** A workbook that somebody else made: shown, corrected, and then taken in. */
export function ForeignWorkbook({
	store,
	sessions,
	importing,
	openId,
	text,
	language,
	file,
	reading,
}: ImportPageProps & {
	file: string;
	reading: Extract<FileReading, { kind: "foreign" }>;
}) {
	const words = text.app.importing;
	const { workbook, findings } = reading.workbook;
	const [mapping, setMapping] = useState(reading.workbook.mapping);
	const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
	const extraction = useMemo(
		() => extractRecords(workbook, mapping),
		[workbook, mapping],
	);
	const preview = useMemo(
		() =>
			previewOf(
				file,
				{ workbook, mapping, extraction, findings },
				chosen,
				text,
			),
		[file, workbook, mapping, extraction, findings, chosen, text],
	);
	const opening = useSession(sessions, openId);
	const session = opening.state === "open" ? opening.session : undefined;
	const open = useSessionState(session)?.assessment;
	const toast = useToast();
	const { failure, run } = useFailure(text);

	const takeIn = async (into: "new" | "open", keep: boolean) => {
		const imported = {
			...(keep && { original: reading.bytes }),
			name: file,
			hash: reading.hash,
			on: isoDay(),
			findings,
			language,
		};
		const name = text.app.register.imported(file);
		let id: string;
		if (into === "open" && session) {
			id = session.id;
			session.change(name, (assessment) =>
				importRecords(extraction, mapping, imported, assessment),
			);
		} else {
			const document = importRecords(extraction, mapping, imported);
			id = await storeNew(store, document, name, new Date().toISOString());
		}
		toast({ message: words.takenIn(extraction.records.length) });
		importing.leave();
		goToRoute({ name: "assessment", id, screen: "table" });
	};

	return (
		<>
			{failure}
			<PreviewScreen
				text={text}
				preview={preview}
				choices={columnChoices(text)}
				corrections={{
					takeColumnFor: (table, letter, to) => {
						setMapping(takeColumnFor(mapping, table, letter, to));
						setChosen(new Set([...chosen, columnKey(table, letter)]));
					},
					setHeaderRow: (table, row) =>
						setMapping(setHeaderRow(workbook, mapping, table, row)),
					addTable: (sheet, turned) =>
						setMapping(addTable(workbook, mapping, sheet, turned)),
					turnTable: (table) => setMapping(turnTable(workbook, mapping, table)),
				}}
				kept={{
					used: isFromKept(mapping),
					keep: () =>
						toast({
							message: keepMapping(mapping) ? words.keptDone : words.keptNot,
						}),
					download: () =>
						downloadFile(
							`${file.replace(/\.[^.]*$/, "")}.tia-mapping.json`,
							JSON.stringify(toMappingFile(mapping), null, "\t"),
							jsonType,
						),
					forget: () => {
						forgetMapping(mapping);
						setMapping(proposeMapping(workbook));
						setChosen(new Set());
					},
				}}
				open={open && { title: open.about.title ?? text.app.untitled }}
				original={{
					bytes: reading.bytes.length,
					most: mostKeptBytes,
				}}
				onTakeIn={(into, keep) => run(takeIn(into, keep))}
				onDiscard={() => {
					importing.leave();
					goToRoute(
						openId
							? { name: "assessment", id: openId, screen: "about" }
							: { name: "register" },
					);
				}}
			/>
		</>
	);
}

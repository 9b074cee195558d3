import { type ComponentType, lazy, Suspense } from "react";
import type { ChangeSet } from "../domain/change.ts";
import { dueDatesOf } from "../domain/dueDates.ts";
import { writeDocument } from "../domain/file.ts";
import { ExportScreen } from "../screens/export/ExportScreen.tsx";
import type { ScreenName, ScreenProps } from "../screens/props.ts";
import { StoreError } from "../storage/contract.ts";
import { calendarType, downloadFile, fileName, jsonType } from "./download.ts";
import {
	downloadOriginal,
	importedFiles,
	reportLines,
} from "./importedFiles.ts";
import { languageNames } from "./languages.ts";
import { pastedHeadings } from "./pastedHeadings.ts";
import type { PersonKeeper } from "./person.ts";
import { exportWorkbook } from "./workbook.ts";

/** Each screen is fetched when it is first gone to. */
const screens: Record<
	Exclude<ScreenName, "export" | "history">,
	ComponentType<ScreenProps>
> = {
	about: lazy(() =>
		import("../screens/about/AboutScreen.tsx").then((screen) => ({
			default: screen.AboutScreen,
		})),
	),
	table: lazy(() =>
		import("../screens/table/TableScreen.tsx").then(({ TableScreen }) => ({
			default: (props: ScreenProps) => (
				<TableScreen {...props} headingsOf={pastedHeadings} />
			),
		})),
	),
	qualify: lazy(() =>
		import("../screens/qualify/QualifyScreen.tsx").then((screen) => ({
			default: screen.QualifyScreen,
		})),
	),
	know: lazy(() =>
		import("../screens/know/KnowScreen.tsx").then((screen) => ({
			default: screen.KnowScreen,
		})),
	),
	tool: lazy(() =>
		import("../screens/tool/ToolScreen.tsx").then((screen) => ({
			default: screen.ToolScreen,
		})),
	),
	assess: lazy(() =>
		import("../screens/assess/AssessScreen.tsx").then((screen) => ({
			default: screen.AssessScreen,
		})),
	),
	measures: lazy(() =>
		import("../screens/measures/MeasuresScreen.tsx").then((screen) => ({
			default: screen.MeasuresScreen,
		})),
	),
	formal: lazy(() =>
		import("../screens/formal/FormalScreen.tsx").then((screen) => ({
			default: screen.FormalScreen,
		})),
	),
	reevaluate: lazy(() =>
		import("../screens/reevaluate/ReevaluateScreen.tsx").then((screen) => ({
			default: screen.ReevaluateScreen,
		})),
	),
	decision: lazy(() =>
		import("../screens/decision/DecisionScreen.tsx").then((screen) => ({
			default: screen.DecisionScreen,
		})),
	),
	"what-if": lazy(() =>
		import("../screens/whatIf/WhatIfScreen.tsx").then((screen) => ({
			default: screen.WhatIfScreen,
		})),
	),
	annex: lazy(() =>
		import("../screens/annex/AnnexScreen.tsx").then((screen) => ({
			default: screen.AnnexScreen,
		})),
	),
	sources: lazy(() =>
		import("../screens/sources/SourcesScreen.tsx").then((screen) => ({
			default: screen.SourcesScreen,
		})),
	),
	incidents: lazy(() =>
		import("../screens/incident/IncidentsScreen.tsx").then((screen) => ({
			default: screen.IncidentsScreen,
		})),
	),
};

const HistoryScreen = lazy(() =>
	import("../screens/history/HistoryScreen.tsx").then((screen) => ({
		default: screen.HistoryScreen,
	})),
);

/** The screen of that name. */
export function AssessmentScreen({
	name,
	props,
	onJson,
	log,
	person,
}: {
	name: ScreenName;
	props: ScreenProps;
	/** Downloads the assessment as JSON; returns the file's name. */
	onJson: () => string;
	/** Every change that was stored, the oldest first. */
	log: () => Promise<readonly ChangeSet[]>;
	person: PersonKeeper;
}) {
	const { assessment, text, language, today, knowledge } = props;
	if (name === "export")
		return (
			<ExportScreen
				text={text}
				language={language}
				languages={languageNames}
				onWorkbook={(chosen, signal) =>
					exportWorkbook(assessment, {
						language: chosen,
						today,
						knowledge,
						signal,
						text,
					})
				}
				onJson={() => ({ ok: true, file: onJson() })}
				days={dueDatesOf(assessment).length}
				onCalendar={async () => {
					const file = fileName(assessment.about.title, today, "ics");
					const { calendarOf } = await import("./calendar.ts");
					const now = new Date();
					downloadFile(
						file,
						calendarOf(assessment, { text, language, now }),
						calendarType,
					);
					return { ok: true, file };
				}}
				files={importedFiles(assessment)}
				reportOf={(id) => reportLines(assessment, id, text, language)}
				onOriginal={(id) =>
					downloadOriginal(assessment, id)
						? { ok: true, file: assessment.imports[id]?.file ?? "" }
						: { ok: false, reason: text.app.exporting.files.damaged }
				}
			/>
		);
	if (name === "history")
		return (
			<Suspense fallback={<p role="status">{text.app.loading}</p>}>
				<HistoryScreen
					{...props}
					log={log}
					me={person.get}
					onMe={(me) =>
						person.set(me).catch((error: unknown) => {
							throw error instanceof StoreError
								? new Error(text.app.notSavedWhy[error.code])
								: error;
						})
					}
					onVersion={(version) => {
						const file = fileName(version.about.title, today, "json");
						downloadFile(file, writeDocument(version), jsonType);
						return file;
					}}
				/>
			</Suspense>
		);
	const Screen = screens[name];
	return (
		<Suspense fallback={<p role="status">{text.app.loading}</p>}>
			<Screen {...props} />
		</Suspense>
	);
}

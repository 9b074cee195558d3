import { useState } from "react";
import { ReadingScreen } from "../../screens/import/ReadingScreen.tsx";
import { RefusedScreen } from "../../screens/import/RefusedScreen.tsx";
import { FileChooser } from "../../screens/register/FileChooser.tsx";
import { routeHash } from "../route.ts";
import { usePageFocus } from "../usePageFocus.ts";
import { usePageTitle } from "../usePageTitle.ts";
import { DocumentFile } from "./DocumentFile.tsx";
import { ForeignWorkbook } from "./ForeignWorkbook.tsx";
import type { ImportPageProps } from "./importPageProps.ts";
import { OwnWorkbookFile } from "./OwnWorkbookFile.tsx";

/** A file on its way in: being read, turned away, or shown before it is taken in. */
export function ImportPage(props: ImportPageProps) {
	const { importing: controller, openId, text, onChoose } = props;
	const { importing } = controller;
	const words = text.app.importing;
	const file = importing.state === "idle" ? undefined : importing.file;
	usePageTitle([file ?? words.nothingChosen, text.app.name]);
	usePageFocus(`import ${importing.state} ${file ?? ""}`, false);
	// A person's corrections belong to this reading and to no other.
	const [readings, setReadings] = useState({ count: 0, seen: importing });
	if (readings.seen !== importing)
		setReadings({ count: readings.count + 1, seen: importing });

	const back = openId
		? {
				href: routeHash({ name: "assessment", id: openId, screen: "about" }),
				label: text.app.backToAssessment,
			}
		: { href: "#/", label: words.toRegister };

	if (importing.state === "idle")
		return (
			<div className="import">
				<h1 tabIndex={-1}>{words.nothingChosen}</h1>
				<p>{words.nothingChosenText}</p>
				<div className="row">
					<FileChooser
						label={text.app.register.importButton}
						onChoose={onChoose}
					/>
					<a className="button" href={back.href}>
						{back.label}
					</a>
				</div>
			</div>
		);
	if (importing.state === "reading")
		return (
			<ReadingScreen
				text={text}
				file={importing.file}
				done={importing.done}
				sheet={importing.sheet}
				onStop={controller.stop}
			/>
		);
	const { reading } = importing;
	const shared = { ...props, file: importing.file };
	switch (reading.kind) {
		case "foreign":
			return (
				<ForeignWorkbook key={readings.count} {...shared} reading={reading} />
			);
		case "own":
			return <OwnWorkbookFile {...shared} own={reading.own} />;
		case "document":
			return <DocumentFile {...shared} document={reading.document} />;
		case "refused": {
			const { says, next } = text.findings.refused[reading.refusal.code];
			const refused = {
				file: importing.file,
				says: says(reading.refusal.found),
				next,
			};
			return (
				<RefusedScreen
					text={text}
					refused={refused}
					onChoose={onChoose}
					back={back}
				/>
			);
		}
		case "not-json": {
			const { says, next } = words.json[reading.fault.code];
			const at = reading.fault.at;
			const refused = {
				file: importing.file,
				says: at ? `${says} ${words.jsonAt(at)}` : says,
				next,
			};
			return (
				<RefusedScreen
					text={text}
					refused={refused}
					onChoose={onChoose}
					back={back}
				/>
			);
		}
	}
}

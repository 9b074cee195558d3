import { useMemo } from "react";
import { OwnScreen } from "../../screens/import/OwnScreen.tsx";
import { useToast } from "../../ui/Toasts.tsx";
import { copyOf, storeNew } from "../register.ts";
import { goToRoute } from "../useRoute.ts";
import { useSession, useSessionState } from "../useSession.ts";
import type { ImportPageProps } from "./importPageProps.ts";
import { isRefused, ownChanges } from "./ownChanges.ts";
import { remarksOf, remarksWithTexts } from "./preview.ts";
import type { FileReading } from "./readFile.ts";
import { useFailure } from "./useFailure.tsx";

/** A workbook that was exported here and came back: its changes are taken in, or it is opened as one of its own. */
export function OwnWorkbookFile({
	store,
	sessions,
	importing,
	text,
	language,
	file,
	reading,
}: ImportPageProps & {
	file: string;
	reading: Extract<FileReading, { kind: "own" }>;
}) {
	const words = text.app.importing.own;
	const { own } = reading;
	const opening = useSession(sessions, own.document.id);
	const session = opening.state === "open" ? opening.session : undefined;
	const here = useSessionState(session)?.assessment;
	const toast = useToast();
	const { failure, run } = useFailure(text);
	const changes = useMemo(
		() => ownChanges(own, text, language),
		[own, text, language],
	);
	// What was changed stands in the table of changes.
	const told = own.findings.filter(({ code }) => code !== "cell-changed");

	const go = (id: string, screen: "about" | "table") => {
		importing.leave();
		goToRoute({ name: "assessment", id, screen });
	};
	return (
		<>
			{failure}
			<OwnScreen
				text={text}
				own={{
					file,
					changes,
					refused: remarksWithTexts(told.filter(isRefused), text),
					remarks: remarksOf(
						told.filter((finding) => !isRefused(finding)),
						text,
					),
					adds: own.changes.length > 0,
					comparable: own.base !== undefined,
					...(here ? { here: here.about.title ?? text.app.untitled } : {}),
				}}
				onAccept={() => {
					if (!session) return;
					const conflicts = session.takeIn(words.reviewed(file), own.changes);
					toast({
						message:
							conflicts > 0
								? words.conflicts(conflicts)
								: changes.length > 0
									? words.accepted(changes.length)
									: words.acceptedTexts,
					});
					go(session.id, "about");
				}}
				onOpenNew={() =>
					run(
						storeNew(
							store,
							here ? copyOf(own.document) : own.document,
							text.app.register.imported(file),
							new Date().toISOString(),
						).then((id) => go(id, "about")),
					)
				}
				onOpenExisting={() => session && go(session.id, "about")}
				onDiscard={() => {
					importing.leave();
					goToRoute({ name: "register" });
				}}
			/>
		</>
	);
}

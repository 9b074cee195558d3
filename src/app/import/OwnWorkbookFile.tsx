import { useMemo } from "react";
import { OwnScreen } from "../../screens/import/OwnScreen.tsx";
import { useToast } from "../../ui/Toasts.tsx";
import { copyOf, storeNew } from "../register.ts";
import { goToRoute } from "../useRoute.ts";
import { useSession, useSessionState } from "../useSession.ts";
import type { ImportPageProps } from "./importPageProps.ts";
import { ownChanges } from "./ownChanges.ts";
import { remarksOf } from "./preview.ts";
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
		() => ownChanges(own.changes, own.base, own.document, text, language),
		[own, text, language],
	);

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
					remarks: remarksOf(own.findings, text),
					// Without its base nobody can tell what was changed, so it cannot be merged.
					...(here && own.base
						? { here: here.about.title ?? text.app.untitled }
						: {}),
				}}
				onAccept={() => {
					if (!session) return;
					const conflicts = session.takeIn(words.reviewed(file), own.changes);
					toast({
						message:
							conflicts > 0
								? words.conflicts(conflicts)
								: words.accepted(changes.length),
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

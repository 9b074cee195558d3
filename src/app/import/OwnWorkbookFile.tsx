import { useMemo } from "react";
import { OwnScreen } from "../../screens/import/OwnScreen.tsx";
import { useToast } from "../../ui/Toasts.tsx";
import { copyOf, storeNew } from "../register.ts";
import { useToday } from "../today.ts";
import { useKnowledge } from "../useKnowledge.ts";
import { goToRoute } from "../useRoute.ts";
import { useSession, useSessionState } from "../useSession.ts";
import type { ImportPageProps } from "./importPageProps.ts";
import { isRefused } from "./ownChanges.ts";
import { remarksOf, remarksWithTexts } from "./preview.ts";
import { useFailure } from "./useFailure.tsx";
import { type ReturnedCopy, useReview } from "./useReview.ts";

/** A workbook that was exported here and came back: its changes are taken in, or it is opened as one of its own. */
export function OwnWorkbookFile({
	store,
	sessions,
	importing,
	text,
	language,
	file,
	own,
}: ImportPageProps & {
	file: string;
	own: ReturnedCopy & { by: string | undefined };
}) {
	const words = text.app.importing.own;
	const opening = useSession(sessions, own.document.id);
	const session = opening.state === "open" ? opening.session : undefined;
	const here = useSessionState(session)?.assessment;
	const toast = useToast();
	const { failure, run } = useFailure(text);
	const today = useToday();
	const { knowledge } = useKnowledge(store);
	const judging = useMemo(
		() => knowledge && { today, knowledge, text, language },
		[today, knowledge, text, language],
	);
	const review = useReview(own, here, judging, { text, language });
	const { changes } = review;
	// What was changed stands in the table of changes, and a note on a field with that field.
	const told = own.findings.filter(
		({ code, path }) =>
			code !== "cell-changed" &&
			!(code === "cell-carried" && path !== undefined),
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
					refused: remarksWithTexts(told.filter(isRefused), text),
					remarks: remarksOf(
						told.filter((finding) => !isRefused(finding)),
						text,
					),
					comments: review.comments,
					verdict: review.verdict,
					unjudged: review.unjudged,
					...(own.by === undefined ? {} : { by: own.by }),
					adds: review.adds,
					comparable: own.base !== undefined,
					...(here ? { here: here.about.title ?? text.app.untitled } : {}),
				}}
				onAccept={() => {
					if (!session) return;
					const by = own.by ?? words.reviewed(file);
					const at = new Date().toISOString();
					session.change(words.reviewed(file), (document) =>
						review.taken(document, by, at),
					);
					const conflicts = changes.filter(
						({ decision }) => decision.take === "later",
					).length;
					const accepted = changes.filter(
						({ decision: { take } }) => take === "theirs" || take === "instead",
					).length;
					toast({
						message:
							conflicts > 0
								? words.conflicts(conflicts)
								: changes.length > 0
									? words.accepted(accepted)
									: words.acceptedTexts,
					});
					go(session.id, "about");
				}}
				onDecide={review.decide}
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

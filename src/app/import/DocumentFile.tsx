import { useMemo, useState } from "react";
import type { Assessment } from "../../domain/assessment.ts";
import { canonicalJson } from "../../domain/canonical.ts";
import type { Text } from "../../text/en.ts";
import { Button } from "../../ui/Button.tsx";
import { copyOf, storeNew } from "../register.ts";
import { goToRoute } from "../useRoute.ts";
import { useSession, useSessionState } from "../useSession.ts";
import type { ImportPageProps } from "./importPageProps.ts";
import { OwnWorkbookFile } from "./OwnWorkbookFile.tsx";
import { useFailure } from "./useFailure.tsx";

/** An assessment that was saved as JSON: opened as it is, or as a copy where one with its id is here already. */
export function DocumentFile(
	props: ImportPageProps & { file: string; document: Assessment },
) {
	const { store, sessions, importing, text, file, document } = props;
	const words = text.app.importing;
	const opening = useSession(sessions, document.id);
	const session = opening.state === "open" ? opening.session : undefined;
	const here = useSessionState(session)?.assessment;
	const { failure, run } = useFailure(text);
	const [busy, setBusy] = useState(false);
	const [comparing, setComparing] = useState(false);
	const copy = useMemo(
		() => ({ document, base: undefined, findings: [], by: undefined }),
		[document],
	);
	const title = document.about.title ?? text.app.untitled;

	const go = (id: string) => {
		importing.leave();
		goToRoute({ name: "assessment", id, screen: "about" });
	};
	const open = async () => {
		setBusy(true);
		try {
			const copy = here
				? copyOf(document, text.app.register.copyOf(title))
				: document;
			const name = text.app.register.imported(file);
			go(await storeNew(store, copy, name, new Date().toISOString()));
		} finally {
			setBusy(false);
		}
	};

	if (comparing) return <OwnWorkbookFile {...props} own={copy} />;
	return (
		<div className="import">
			<h1 tabIndex={-1}>{words.previewTitle(file)}</h1>
			{failure}
			<p>{statement(here, document, title, text)}</p>
			<div className="row">
				{here && (
					<Button variant="primary" icon="open" onClick={() => go(document.id)}>
						{words.own.openExisting}
					</Button>
				)}
				{here && canonicalJson(here) !== canonicalJson(document) && (
					<Button onClick={() => setComparing(true)}>
						{words.own.compareHere}
					</Button>
				)}
				<Button
					variant={here ? "secondary" : "primary"}
					icon="add"
					disabled={busy || opening.state === "opening"}
					onClick={() => run(open())}
				>
					{here ? words.openCopy : words.openDocument}
				</Button>
				<Button
					onClick={() => {
						importing.leave();
						goToRoute({ name: "register" });
					}}
				>
					{words.discard}
				</Button>
			</div>
		</div>
	);
}

function statement(
	here: Assessment | undefined,
	document: Assessment,
	title: string,
	text: Text,
): string {
	const words = text.app.importing;
	if (!here) return words.documentNew(title);
	return canonicalJson(here) === canonicalJson(document)
		? words.documentSame(title)
		: words.documentDiffers(title);
}

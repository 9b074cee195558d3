import type { Text } from "../../text/en.ts";
import { Notice } from "../../ui/Notice.tsx";
import { FileChooser } from "../register/FileChooser.tsx";
import type { Refused } from "./model.ts";

/** A file was turned away: what it is, what was kept, what to do. */
export function RefusedScreen({
	text,
	refused,
	onChoose,
	back,
}: {
	text: Text;
	refused: Refused;
	onChoose: (file: File) => void;
	/** Where one came from. */
	back: { href: string; label: string };
}) {
	const words = text.app.importing;
	return (
		<div className="import">
			<h1 tabIndex={-1}>{words.refusedTitle(refused.file)}</h1>
			<Notice kind="error" title={refused.says} live>
				<p>{refused.next}</p>
				<p>{text.findings.nothingLost}</p>
			</Notice>
			<div className="row">
				<FileChooser label={words.another} onChoose={onChoose} />
				<a className="button" href={back.href}>
					{back.label}
				</a>
			</div>
		</div>
	);
}

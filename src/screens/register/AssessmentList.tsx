import { useState } from "react";
import type { AppText } from "../../text/en.ts";
import { Badge } from "../../ui/Badge.tsx";
import { Button } from "../../ui/Button.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import { Field } from "../../ui/Field.tsx";
import { TextInput } from "../../ui/TextInput.tsx";
import type { RegisterActions, RegisterRow } from "./model.ts";

/** The assessments in this browser, each with what can be done with it. */
export function AssessmentList({
	rows,
	text,
	actions,
	run,
}: {
	rows: readonly RegisterRow[];
	text: AppText;
	actions: RegisterActions;
	run: (work: Promise<void>) => void;
}) {
	const words = text.app.register;
	const [renaming, setRenaming] = useState<RegisterRow>();
	const [title, setTitle] = useState<string>();
	const closeRename = () => setRenaming(undefined);

	/** After a deletion the focus has lost its row: it goes to the list's heading. */
	const remove = (row: RegisterRow) => {
		run(actions.remove(row.id));
		document.getElementById("assessments")?.focus();
	};
	return (
		<>
			<ul className="assessments">
				{rows.map((row) => (
					<li key={row.id} className="assessment">
						<div className="assessment-words">
							<a
								className="assessment-title"
								href={`#/a/${encodeURIComponent(row.id)}/about`}
							>
								{row.title}
							</a>
							{row.about && <div>{row.about}</div>}
							{row.progress && <Progress {...row.progress} />}
							<div className="soft">{row.saved}</div>
						</div>
						<div className="row">
							<Button
								size="small"
								icon="copy"
								aria-label={words.copyNamed(row.title)}
								onClick={() => run(actions.copy(row.id))}
							>
								{words.copy}
							</Button>
							<Button
								size="small"
								icon="edit"
								aria-label={words.renameNamed(row.title)}
								onClick={() => {
									setTitle(row.title);
									setRenaming(row);
								}}
							>
								{words.rename}
							</Button>
							<Button
								size="small"
								icon="download"
								aria-label={words.downloadNamed(row.title)}
								onClick={() => run(actions.download(row.id))}
							>
								{words.download}
							</Button>
							<Button
								size="small"
								icon="remove"
								aria-label={words.removeNamed(row.title)}
								onClick={() => remove(row)}
							>
								{words.remove}
							</Button>
						</div>
					</li>
				))}
			</ul>
			<Dialog
				open={renaming !== undefined}
				title={words.renameTitle}
				onClose={closeRename}
				footer={
					<>
						<Button onClick={closeRename}>{words.cancel}</Button>
						<Button variant="primary" type="submit" form="rename">
							{words.renameSave}
						</Button>
					</>
				}
			>
				<form
					id="rename"
					onSubmit={(event) => {
						event.preventDefault();
						// The name that is in the field, committed or not.
						const field = new FormData(event.currentTarget).get("title");
						const next = typeof field === "string" ? field : title;
						if (renaming && next) run(actions.rename(renaming.id, next));
						closeRename();
					}}
				>
					<Field id="rename-title" label={words.newName}>
						<TextInput name="title" value={title} onCommit={setTitle} />
					</Field>
				</form>
			</Dialog>
		</>
	);
}

/** What the law says of the whole, and how far the answers go: two things that are not added up. */
const Progress = ({
	outcome,
	tone,
	open,
	says,
	note,
}: NonNullable<RegisterRow["progress"]>) => (
	<div className="assessment-progress">
		<span>
			<Badge tone={tone}>{outcome}</Badge> {open}
		</span>
		<span>
			{says} <span className="soft">({note})</span>
		</span>
	</div>
);

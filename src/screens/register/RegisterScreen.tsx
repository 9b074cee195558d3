import { useState } from "react";
import type { AppText } from "../../text/en.ts";
import { Button } from "../../ui/Button.tsx";
import { Icon } from "../../ui/Icon.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { AssessmentList } from "./AssessmentList.tsx";
import { ExampleList } from "./ExampleList.tsx";
import { FileChooser } from "./FileChooser.tsx";
import type { ExampleRow, RegisterActions, RegisterRow } from "./model.ts";
import "./register.css";

/** The start page: what this is, three ways to begin, and what is in this browser already. */
export function RegisterScreen({
	text,
	rows,
	examples,
	actions,
	storageFails,
}: {
	text: AppText;
	/** Undefined while the browser's storage is being opened. */
	rows: readonly RegisterRow[] | undefined;
	examples: readonly ExampleRow[];
	actions: RegisterActions;
	storageFails: boolean;
}) {
	const words = text.app.register;
	const [failure, setFailure] = useState<string>();
	const run = (work: Promise<void>) => {
		setFailure(undefined);
		work.catch((error: unknown) =>
			setFailure(error instanceof Error ? error.message : String(error)),
		);
	};

	return (
		<div className="register">
			<header className="register-head">
				<h1 tabIndex={-1}>{words.title}</h1>
				<p className="register-lead">{words.lead}</p>
				<p className="soft register-private">
					<Icon name="check" />
					{words.private}
				</p>
			</header>
			{storageFails && (
				<Notice kind="warning" title={text.app.storageFails}>
					<p>{text.app.storageFailsText}</p>
				</Notice>
			)}
			{failure && (
				<Notice kind="error" title={words.failed} live>
					<p>{failure}</p>
				</Notice>
			)}
			<div className="register-ways">
				<section className="card way">
					<h2>{words.newTitle}</h2>
					<p>{words.newText}</p>
					<Button
						variant="primary"
						icon="add"
						onClick={() => run(actions.create())}
					>
						{words.newButton}
					</Button>
				</section>
				<section className="card way">
					<h2>{words.importTitle}</h2>
					<p>{words.importText}</p>
					<FileChooser label={words.importButton} onChoose={actions.choose} />
				</section>
				<section className="card way">
					<h2>{words.exampleTitle}</h2>
					<p>{words.exampleText}</p>
					<Button
						icon="open"
						onClick={() => {
							const heading = document.getElementById("examples");
							heading?.scrollIntoView({ block: "start" });
							heading?.focus({ preventScroll: true });
						}}
					>
						{words.examplesButton}
					</Button>
				</section>
			</div>
			<section aria-labelledby="assessments">
				<h2 id="assessments" tabIndex={-1}>
					{words.listTitle}
				</h2>
				{rows && rows.length === 0 && <p className="soft">{words.empty}</p>}
				{rows && rows.length > 0 && (
					<>
						<AssessmentList
							rows={rows}
							text={text}
							actions={actions}
							run={run}
						/>
						<p>
							<a href="#/incident">{words.incident}</a>
						</p>
					</>
				)}
			</section>
			<section aria-labelledby="examples">
				<h2 id="examples" tabIndex={-1}>
					{words.examples}
				</h2>
				<ExampleList
					examples={examples}
					text={text}
					actions={actions}
					run={run}
				/>
			</section>
		</div>
	);
}

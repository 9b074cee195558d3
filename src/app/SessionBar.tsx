import type { Text } from "../text/en.ts";
import { formatMoment, formatTime } from "../text/format.ts";
import type { Language } from "../text/languages.ts";
import { Button } from "../ui/Button.tsx";
import { Icon } from "../ui/Icon.tsx";
import { Notice } from "../ui/Notice.tsx";
import { routeHash } from "./route.ts";
import type { Saved, SessionState } from "./session.ts";

/** The open assessment: its title, whether it is saved, undo and redo, and the way out as a file. */
export function SessionBar({
	id,
	state,
	text,
	language,
	onUndo,
	onRedo,
	onRetry,
	onDownload,
}: {
	id: string;
	state: SessionState;
	text: Text;
	language: Language;
	onUndo: () => void;
	onRedo: () => void;
	onRetry: () => void;
	onDownload: () => void;
}) {
	const words = text.app;
	const { saved } = state;
	return (
		<>
			<div className="session-bar">
				<div className="session-words">
					<a
						className="session-title"
						href={routeHash({ name: "assessment", id, screen: "about" })}
					>
						{state.assessment.about.title ?? words.untitled}
					</a>
					<span
						className="session-saved"
						role="status"
						data-state={saved.state}
					>
						<Icon
							name={
								saved.state === "failed"
									? "stop"
									: saved.state === "saved"
										? "check"
										: "more"
							}
						/>
						{savedWords(saved, text, language)}
					</span>
				</div>
				{/* Not disabled by the browser's own means: that would take the focus away with the last thing to undo. */}
				<div className="row session-acts">
					<Button
						size="small"
						icon="undo"
						onClick={state.undo === undefined ? undefined : onUndo}
						aria-disabled={state.undo === undefined}
						title={state.undo && words.undoNamed(state.undo)}
						aria-label={state.undo && words.undoNamed(state.undo)}
					>
						{words.undo}
					</Button>
					<Button
						size="small"
						icon="redo"
						onClick={state.redo === undefined ? undefined : onRedo}
						aria-disabled={state.redo === undefined}
						title={state.redo && words.redoNamed(state.redo)}
						aria-label={state.redo && words.redoNamed(state.redo)}
					>
						{words.redo}
					</Button>
					<a
						className="button"
						data-size="small"
						href={routeHash({ name: "assessment", id, screen: "export" })}
					>
						<Icon name="download" />
						{words.screens.export}
					</a>
				</div>
			</div>
			{saved.state === "failed" && (
				<div className="session-failure">
					<Notice
						kind="error"
						live
						title={`${words.notSaved}: ${words.notSavedWhy[saved.why]}`}
					>
						<p>{words.notSavedNext}</p>
						<div className="row">
							<Button size="small" icon="download" onClick={onDownload}>
								{words.downloadNow}
							</Button>
							<Button size="small" onClick={onRetry}>
								{words.saveAgain}
							</Button>
						</div>
					</Notice>
				</div>
			)}
		</>
	);
}

function savedWords(saved: Saved, text: Text, language: Language): string {
	const words = text.app;
	if (saved.state === "saving") return words.saving;
	if (saved.state === "failed") return words.notSaved;
	if (!saved.at) return words.savedBefore;
	const today = new Date(saved.at).toDateString() === new Date().toDateString();
	return words.saved((today ? formatTime : formatMoment)(saved.at, language));
}

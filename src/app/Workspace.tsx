import { useCallback, useMemo } from "react";
import type { Assessment } from "../domain/assessment.ts";
import { writeDocument } from "../domain/file.ts";
import type { Knowledge } from "../domain/knowledge/knowledge.ts";
import type { Place, ScreenProps } from "../screens/props.ts";
import { FileChooser } from "../screens/register/FileChooser.tsx";
import type { Store, StoreErrorCode } from "../storage/contract.ts";
import type { Text } from "../text/en.ts";
import { formatDate } from "../text/format.ts";
import type { Language } from "../text/languages.ts";
import { Notice } from "../ui/Notice.tsx";
import { useToast } from "../ui/Toasts.tsx";
import { progressOf } from "../workflow/progress.ts";
import { AppHeader, type HeaderChoices } from "./AppHeader.tsx";
import { AssessmentScreen } from "./AssessmentScreen.tsx";
import { Boundary } from "./Boundary.tsx";
import { downloadFile, fileName, jsonType } from "./download.ts";
import { MissingKnowledge } from "./MissingKnowledge.tsx";
import { Onward } from "./Onward.tsx";
import type { PersonKeeper } from "./person.ts";
import type { Route } from "./route.ts";
import { SessionBar } from "./SessionBar.tsx";
import { StepNav, screenTitle } from "./StepNav.tsx";
import type { Session, SessionState } from "./session.ts";
import type { Sessions } from "./sessions.ts";
import { useToday } from "./today.ts";
import { useElsewhere } from "./useElsewhere.ts";
import { useFocusKept } from "./useFocusKept.ts";
import { useKnowledge } from "./useKnowledge.ts";
import { useLeaveWarning } from "./useLeaveWarning.ts";
import { usePageFocus } from "./usePageFocus.ts";
import { usePageTitle } from "./usePageTitle.ts";
import { useReveal } from "./useReveal.ts";
import { goToRoute } from "./useRoute.ts";
import { useSession, useSessionState } from "./useSession.ts";
import { useUndoKeys } from "./useUndoKeys.ts";

type AssessmentRoute = Extract<Route, { name: "assessment" }>;
interface WorkspaceProps {
	store: Store;
	sessions: Sessions;
	person: PersonKeeper;
	route: AssessmentRoute;
	text: Text;
	language: Language;
	header: HeaderChoices;
	onChoose: (file: File) => void;
}

/** An open assessment: its bar, the six steps, and the screen that one is on. */
export function Workspace(props: WorkspaceProps) {
	const { store, sessions, route, text, language, header, onChoose } = props;
	const opening = useSession(sessions, route.id);
	const session = opening.state === "open" ? opening.session : undefined;
	const state = useSessionState(session);
	const { knowledge, failed } = useKnowledge(store);

	if (session && state && knowledge)
		return (
			<OpenAssessment
				{...props}
				knowledge={knowledge}
				unreadKnowledge={failed}
				session={session}
				state={state}
			/>
		);
	return (
		<>
			<AppHeader text={text} language={language} {...header} />
			<main id="content" tabIndex={-1} className="app-page">
				{opening.state === "failed" ? (
					<NotOpened why={opening.why} text={text} onChoose={onChoose} />
				) : (
					<p role="status">{text.app.loading}</p>
				)}
			</main>
		</>
	);
}

function NotOpened({
	why,
	text,
	onChoose,
}: {
	why: StoreErrorCode;
	text: Text;
	onChoose: (file: File) => void;
}) {
	const words = text.app;
	usePageTitle([words.notFound, words.name]);
	return (
		<>
			<h1 tabIndex={-1}>{words.notFound}</h1>
			{why !== "missing" && (
				<Notice kind="error" title={words.notSavedWhy[why]} />
			)}
			<p>{words.notFoundText}</p>
			<div className="row">
				<FileChooser label={words.register.importButton} onChoose={onChoose} />
				<a className="button" href="#/">
					{words.toRegister}
				</a>
			</div>
		</>
	);
}

function OpenAssessment({
	store,
	person,
	route,
	text,
	language,
	header,
	knowledge,
	unreadKnowledge,
	session,
	state,
}: WorkspaceProps & {
	knowledge: Knowledge;
	/** The house's own entries could not be read, and are left out. */
	unreadKnowledge: boolean;
	session: Session;
	state: SessionState;
}) {
	const words = text.app;
	const { assessment } = state;
	const today = useToday();
	const toast = useToast();
	const reviews = useMemo(
		() => progressOf(assessment, today, knowledge),
		[assessment, today, knowledge],
	);
	usePageTitle([
		screenTitle(text, route.screen),
		assessment.about.title ?? words.untitled,
		words.name,
	]);
	usePageFocus(route.screen, route.at !== undefined);
	useReveal(route);
	useLeaveWarning(state.saved.state !== "saved");

	const undo = useCallback(() => {
		const undone = session.undo(words.undoNamed);
		if (!undone) return;
		toast({
			message: undone.whole ? words.undone(undone.name) : words.notUndone,
			...(undone.whole
				? {
						action: {
							label: words.redo,
							run: () => void session.redo(words.redoNamed),
						},
					}
				: {}),
		});
	}, [session, toast, words]);
	const redo = useCallback(() => {
		const redone = session.redo(words.redoNamed);
		if (redone) toast({ message: words.redone(redone.name) });
	}, [session, toast, words]);
	useUndoKeys(undo, redo);

	useElsewhere(state, words, toast);
	useFocusKept(assessment);

	const goTo = useCallback(
		(place: Place) =>
			goToRoute({ name: "assessment", id: session.id, ...place }),
		[session],
	);
	const log = useCallback(async () => {
		await session.settled();
		return store.history(session.id);
	}, [session, store]);
	const downloadJson = () => saveAsJson(assessment, today);
	const screen: ScreenProps = {
		assessment,
		change: session.change,
		text,
		language,
		today,
		knowledge,
		goTo,
		at: route.at,
	};

	return (
		<>
			<AppHeader text={text} language={language} {...header}>
				<SessionBar
					id={session.id}
					state={state}
					text={text}
					language={language}
					onUndo={undo}
					onRedo={redo}
					onRetry={session.retry}
					onDownload={downloadJson}
				/>
			</AppHeader>
			<div className="workspace">
				<StepNav
					id={session.id}
					reviews={reviews}
					screen={route.screen}
					text={text}
				/>
				<main id="content" tabIndex={-1}>
					<p className="print-head">
						<strong>{assessment.about.title ?? words.untitled}</strong>
						{[
							assessment.about.service,
							assessment.about.registryNumber,
							formatDate(today, language),
						]
							.filter(Boolean)
							.map((part) => ` · ${part}`)}
					</p>
					{unreadKnowledge && (
						<Notice kind="error" title={text.knowledge.page.notRead} />
					)}
					<MissingKnowledge {...screen} />
					<Boundary key={route.screen} text={text} onDownload={downloadJson}>
						<AssessmentScreen
							name={route.screen}
							props={screen}
							onJson={downloadJson}
							log={log}
							person={person}
						/>
						<Onward {...screen} screen={route.screen} reviews={reviews} />
					</Boundary>
				</main>
			</div>
		</>
	);
}

/** Hands the assessment to the browser as a JSON file; returns the file's name. */
function saveAsJson(assessment: Assessment, today: string): string {
	const name = fileName(assessment.about.title, today, "json");
	downloadFile(name, writeDocument(assessment), jsonType);
	return name;
}

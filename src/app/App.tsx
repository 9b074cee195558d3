import { lazy, type ReactNode, Suspense, useEffect, useState } from "react";
import type { Store } from "../storage/contract.ts";
import type { AppText, Text } from "../text/en.ts";
import type { Language } from "../text/languages.ts";
import { Button } from "../ui/Button.tsx";
import { ToastProvider, useToast } from "../ui/Toasts.tsx";
import { UiTextProvider } from "../ui/uiText.tsx";
import { AppHeader, type HeaderChoices } from "./AppHeader.tsx";
import { Boundary } from "./Boundary.tsx";
import { useFileDrop } from "./fileDrop.ts";
import { type ImportController, useImport } from "./import/useImport.ts";
import { loadAppText, loadText, useText } from "./languages.ts";
import type { PersonKeeper } from "./person.ts";
import {
	showTheme,
	storeLanguage,
	storeTheme,
	type Theme,
} from "./preferences.ts";
import { RegisterPage } from "./RegisterPage.tsx";
import type { Sessions } from "./sessions.ts";
import { goToRoute, useRoute } from "./useRoute.ts";

// What an open assessment needs is fetched when the first one is opened: the start page must be there at once.
const Workspace = lazy(() =>
	import("./Workspace.tsx").then(({ Workspace }) => ({ default: Workspace })),
);
const ImportPage = lazy(() =>
	import("./import/ImportPage.tsx").then(({ ImportPage }) => ({
		default: ImportPage,
	})),
);

const IncidentPage = lazy(() =>
	import("./IncidentPage.tsx").then(({ IncidentPage }) => ({
		default: IncidentPage,
	})),
);
const KnowledgePage = lazy(() =>
	import("./KnowledgePage.tsx").then(({ KnowledgePage }) => ({
		default: KnowledgePage,
	})),
);

interface Spoken {
	language: Language;
	text: AppText;
}

/** The page: language, appearance, where one is, and a file dropped anywhere. */
export function App({
	store,
	sessions,
	person,
	first,
}: {
	store: Store;
	sessions: Sessions;
	person: PersonKeeper;
	/** What it opens with. */
	first: Spoken & { theme: Theme };
}) {
	const [{ language, text }, setSpoken] = useState<Spoken>(first);
	const [theme, setTheme] = useState<Theme>(first.theme);
	useEffect(() => {
		document.documentElement.lang = language;
	}, [language]);

	/** Changes over when every word is here, so that nothing on the page is lost meanwhile. */
	const speak = async (next: Language) => {
		const [app] = await Promise.all([loadAppText(next), loadText(next)]);
		storeLanguage(next);
		setSpoken({ language: next, text: app });
	};

	return (
		<UiTextProvider value={text.app.ui}>
			<ToastProvider>
				<Pages
					store={store}
					sessions={sessions}
					person={person}
					language={language}
					text={text}
					onLanguage={speak}
					header={{
						theme,
						onTheme: (next) => {
							storeTheme(next);
							showTheme(next);
							setTheme(next);
						},
					}}
				/>
			</ToastProvider>
		</UiTextProvider>
	);
}

function Pages({
	store,
	sessions,
	person,
	language,
	text,
	onLanguage,
	header: looks,
}: {
	store: Store;
	sessions: Sessions;
	person: PersonKeeper;
	language: Language;
	text: AppText;
	onLanguage: (language: Language) => Promise<void>;
	header: Omit<HeaderChoices, "onLanguage">;
}) {
	const toast = useToast();
	const header: HeaderChoices = {
		...looks,
		onLanguage: (next) =>
			void onLanguage(next).catch(() =>
				toast({ message: text.app.languageFailed }),
			),
	};
	const route = useRoute();
	const importing: ImportController = useImport();
	// The assessment that was open stays the one that more lines could go into.
	const [openId, setOpenId] = useState<string>();
	if (route.name === "assessment" && route.id !== openId) setOpenId(route.id);

	const choose = (file: File) => {
		importing.read(file);
		goToRoute({ name: "import" });
	};
	const over = useFileDrop(choose);

	return (
		<div className="app">
			<Button className="skip" onClick={skipToContent}>
				{text.app.skipToContent}
			</Button>
			<Boundary key={route.name} text={text}>
				<Suspense
					fallback={
						<>
							<AppHeader text={text} language={language} {...header} />
							<main id="content" tabIndex={-1} className="app-page">
								<p role="status">{text.app.loading}</p>
							</main>
						</>
					}
				>
					{route.name === "assessment" ? (
						<WithText language={language}>
							{(whole) => (
								<Workspace
									key={route.id}
									store={store}
									sessions={sessions}
									person={person}
									route={route}
									text={whole}
									language={language}
									header={header}
									onChoose={choose}
								/>
							)}
						</WithText>
					) : (
						<>
							<AppHeader text={text} language={language} {...header} />
							<main id="content" tabIndex={-1} className="app-page">
								{route.name === "knowledge" ? (
									<WithText language={language}>
										{(whole) => (
											<KnowledgePage
												store={store}
												text={whole}
												language={language}
												at={route.at}
											/>
										)}
									</WithText>
								) : route.name === "incident" ? (
									<WithText language={language}>
										{(whole) => <IncidentPage store={store} text={whole} />}
									</WithText>
								) : route.name === "import" ? (
									<WithText language={language}>
										{(whole) => (
											<ImportPage
												store={store}
												sessions={sessions}
												importing={importing}
												openId={openId}
												text={whole}
												language={language}
												onChoose={choose}
											/>
										)}
									</WithText>
								) : (
									<RegisterPage
										store={store}
										text={text}
										language={language}
										onChoose={choose}
									/>
								)}
							</main>
						</>
					)}
				</Suspense>
			</Boundary>
			{over && (
				<div className="drop" aria-hidden="true">
					{text.app.register.dropHere}
				</div>
			)}
		</div>
	);
}

/** What needs every word of the language, and not only those of the start page. */
const WithText = ({
	language,
	children,
}: {
	language: Language;
	children: (text: Text) => ReactNode;
}) => children(useText(language));

/** A button and no link: the address holds the route, so a link to an anchor would lead away. */
function skipToContent() {
	document.getElementById("content")?.focus();
}

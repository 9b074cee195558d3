import { lazy, Suspense, useEffect, useState } from "react";
import type { Store } from "../storage/contract.ts";
import { type Language, languages } from "../text/languages.ts";
import { Button } from "../ui/Button.tsx";
import { ToastProvider } from "../ui/Toasts.tsx";
import { UiTextProvider } from "../ui/uiText.tsx";
import { AppHeader, type HeaderChoices } from "./AppHeader.tsx";
import { Boundary } from "./Boundary.tsx";
import { useFileDrop } from "./fileDrop.ts";
import { type ImportController, useImport } from "./import/useImport.ts";
import {
	firstLanguage,
	firstTheme,
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

/** The page: language, appearance, where one is, and a file dropped anywhere. */
export function App({ store, sessions }: { store: Store; sessions: Sessions }) {
	const [language, setLanguage] = useState<Language>(firstLanguage);
	const [theme, setTheme] = useState<Theme>(firstTheme);
	const text = languages[language];
	useEffect(() => {
		document.documentElement.lang = language;
	}, [language]);

	return (
		<UiTextProvider value={text.app.ui}>
			<ToastProvider>
				<Pages
					store={store}
					sessions={sessions}
					language={language}
					header={{
						theme,
						onLanguage: (next) => {
							storeLanguage(next);
							setLanguage(next);
						},
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
	language,
	header,
}: {
	store: Store;
	sessions: Sessions;
	language: Language;
	header: HeaderChoices;
}) {
	const text = languages[language];
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
						<Workspace
							key={route.id}
							sessions={sessions}
							route={route}
							text={text}
							language={language}
							header={header}
							onChoose={choose}
						/>
					) : (
						<>
							<AppHeader text={text} language={language} {...header} />
							<main id="content" tabIndex={-1} className="app-page">
								{route.name === "import" ? (
									<ImportPage
										store={store}
										sessions={sessions}
										importing={importing}
										openId={openId}
										text={text}
										language={language}
										onChoose={choose}
									/>
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

/** A button and no link: the address holds the route, so a link to an anchor would lead away. */
function skipToContent() {
	document.getElementById("content")?.focus();
}

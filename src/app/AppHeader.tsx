import type { ReactNode } from "react";
import type { AppText } from "../text/en.ts";
import { ownName } from "../text/format.ts";
import type { Language } from "../text/languages.ts";
import { languageNames } from "./languages.ts";
import { type Theme, themes } from "./preferences.ts";
import { useHeaderHeight } from "./useHeaderHeight.ts";

export interface HeaderChoices {
	theme: Theme;
	onLanguage: (language: Language) => void;
	onTheme: (theme: Theme) => void;
}

/** What is the same on every page: the way home, the language, the appearance. */
export function AppHeader({
	text,
	language,
	theme,
	onLanguage,
	onTheme,
	children,
}: {
	text: AppText;
	language: Language;
	children?: ReactNode;
} & HeaderChoices) {
	const words = text.app;
	const header = useHeaderHeight();
	return (
		<header ref={header} className="app-header no-print">
			<div className="app-bar">
				<a className="app-name" href="#/">
					{words.name}
				</a>
				<div className="app-bar-end">
					<a className="app-link" href="#/knowledge">
						{words.knowledge}
					</a>
					<label className="app-choice">
						<span>{words.language}</span>
						<select
							className="input"
							value={language}
							onChange={(event) => {
								const next = languageNames.find(
									(name) => name === event.target.value,
								);
								if (next) onLanguage(next);
							}}
						>
							{languageNames.map((name) => (
								<option key={name} value={name} lang={name}>
									{ownName(name)}
								</option>
							))}
						</select>
					</label>
					<label className="app-choice">
						<span>{words.theme}</span>
						<select
							className="input"
							value={theme}
							onChange={(event) => {
								const next = themes.find((name) => name === event.target.value);
								if (next) onTheme(next);
							}}
						>
							{themes.map((name) => (
								<option key={name} value={name}>
									{words.themes[name]}
								</option>
							))}
						</select>
					</label>
				</div>
			</div>
			{children}
		</header>
	);
}

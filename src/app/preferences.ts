import type { Language } from "../text/languages.ts";
import { languageNames } from "./languages.ts";

/** What this reader prefers; about the page, never about an assessment. */
export type Theme = "system" | "light" | "dark";
export const themes: readonly Theme[] = ["system", "light", "dark"];

const keys = { language: "tia.language", theme: "tia.theme" } as const;

// A browser may forbid storage altogether; preferences are then forgotten, and nothing else breaks.
function read(key: string): string | null {
	try {
		return localStorage.getItem(key);
	} catch {
		return null;
	}
}
function write(key: string, value: string): void {
	try {
		localStorage.setItem(key, value);
	} catch {
		// Nothing to say: it holds until the page is closed.
	}
}

/** The stored language, else the first of the browser's languages that we speak, else English. */
export function firstLanguage(
	wanted: readonly string[] = navigator.languages,
): Language {
	const stored = read(keys.language);
	const spoken = (tag: string) =>
		languageNames.find((name) => name === tag.toLowerCase().split("-")[0]);
	return (
		(stored ? spoken(stored) : undefined) ??
		wanted.map(spoken).find((name) => name !== undefined) ??
		"en"
	);
}
export const storeLanguage = (language: Language): void =>
	write(keys.language, language);

export function firstTheme(): Theme {
	const stored = read(keys.theme);
	return themes.find((theme) => theme === stored) ?? "system";
}
export const storeTheme = (theme: Theme): void => write(keys.theme, theme);

/** Says the theme to the style sheet; "system" leaves it to the browser. */
export function showTheme(theme: Theme): void {
	if (theme === "system") delete document.documentElement.dataset.theme;
	else document.documentElement.dataset.theme = theme;
}

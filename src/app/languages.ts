import { use } from "react";
import type { AppText, Text } from "../text/en.ts";
import type { Language } from "../text/languages.ts";

interface Words {
	/** What the start page says. */
	app: () => Promise<AppText["app"]>;
	/** Everything: rules, questions, help. */
	whole: () => Promise<Text>;
}

// The start page fetches its own words in one language; the rest comes with the first assessment or file.
const words: Record<Language, Words> = {
	sv: {
		app: () => import("../text/sv/app.ts").then(({ app }) => app),
		whole: () => import("../text/sv.ts").then(({ sv }) => sv),
	},
	en: {
		app: () => import("../text/en/app.ts").then(({ app }) => app),
		whole: () => import("../text/en.ts").then(({ en }) => en),
	},
};
export const languageNames = Object.keys(words) as Language[];

/** Fetches the words of the start page. */
export const loadAppText = async (language: Language): Promise<AppText> => ({
	app: await words[language].app(),
});

const fetched = new Map<Language, Text>();
const underWay = new Map<Language, Promise<Text>>();

/** Fetches all words of a language, once; a failed attempt may be made again. */
export function loadText(language: Language): Promise<Text> {
	const known = underWay.get(language);
	if (known) return known;
	const loading = words[language].whole().then((text) => {
		fetched.set(language, text);
		return text;
	});
	loading.catch(() => underWay.delete(language));
	underWay.set(language, loading);
	return loading;
}

/** All words of a language; waits in the nearest Suspense until they are here. */
export const useText = (language: Language): Text =>
	fetched.get(language) ?? use(loadText(language));

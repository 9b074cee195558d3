// The base first: what a screen says of its own parts comes after it.
import "../ui/ui.css";
import "./app.css";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { config } from "zod/mini";
import { openDexieStore } from "../storage/dexie.ts";
import { App } from "./App.tsx";
import { loadAppText, loadText } from "./languages.ts";
import { keepPerson } from "./person.ts";
import { firstLanguage, firstTheme, showTheme } from "./preferences.ts";
import { keepSessions } from "./sessions.ts";

// The page's own policy forbids code made from text, which zod would try to be faster.
config({ jitless: true });
showTheme(firstTheme());

const store = openDexieStore();
const person = keepPerson(store);
const sessions = keepSessions(
	store,
	() => new Date().toISOString(),
	person.get,
);

const root = document.getElementById("root");
const language = firstLanguage();
// The page that was asked for may need every word: fetched beside those of the frame.
if (window.location.hash.length > 2) void loadText(language).catch(() => {});
const text = await loadAppText(language);
if (root)
	createRoot(root).render(
		<StrictMode>
			<App
				store={store}
				sessions={sessions}
				person={person}
				first={{ language, text, theme: firstTheme() }}
			/>
		</StrictMode>,
	);

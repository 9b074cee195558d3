// The base first: what a screen says of its own parts comes after it.
import "../ui/ui.css";
import "./app.css";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { config } from "zod";
import { openDexieStore } from "../storage/dexie.ts";
import { App } from "./App.tsx";
import { firstTheme, showTheme } from "./preferences.ts";
import { keepSessions } from "./sessions.ts";

// The page's own policy forbids code made from text, which zod would try to be faster.
config({ jitless: true });
showTheme(firstTheme());

const store = openDexieStore();
const sessions = keepSessions(store, () => new Date().toISOString());

const root = document.getElementById("root");
if (root)
	createRoot(root).render(
		<StrictMode>
			<App store={store} sessions={sessions} />
		</StrictMode>,
	);

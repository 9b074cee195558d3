import type { Assessment } from "../domain/assessment.ts";
import type { Knowledge } from "../domain/knowledge/knowledge.ts";
import { pathText } from "../domain/path.ts";
import type { Text } from "../text/en.ts";
import type { Language } from "../text/languages.ts";

/** The screens of an open assessment, in the order in which they are walked. */
export const screenNames = [
	"about",
	"table",
	"qualify",
	"know",
	"tool",
	"assess",
	"measures",
	"formal",
	"reevaluate",
	"decision",
	"what-if",
	"annex",
	"sources",
	"incidents",
	"history",
	"export",
] as const;
export type ScreenName = (typeof screenNames)[number];

/** Somewhere to go inside the open assessment; `at` is the path of a field, as text. */
export interface Place {
	screen: ScreenName;
	at?: string;
}

/** What every screen of an open assessment is given. */
export interface ScreenProps {
	assessment: Assessment;
	/** Changes the assessment by a pure function; `name` says what was done, for undo. */
	change: (
		name: string,
		recipe: (assessment: Assessment) => Assessment,
	) => void;
	text: Text;
	language: Language;
	/** ISO date. */
	today: string;
	/** What is known of the law, the house's own entries included. */
	knowledge: Knowledge;
	goTo: (place: Place) => void;
	/** The path of the field that one was sent to, if one was; app brings `field:<path>` into view and focus. */
	at?: string | undefined;
}

/** The DOM id of the control that edits the field at this path. */
export const fieldId = (path: string | readonly string[]): string =>
	`field:${typeof path === "string" ? path : pathText(path)}`;

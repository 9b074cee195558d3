import type { Precedent } from "../domain/knowledge/precedent.ts";
import { cite } from "./cite.ts";
import type { Text } from "./en.ts";
import { formatDate } from "./format.ts";
import type { Language } from "./languages.ts";

/** Who said it, in which case, on which day: "IMY, Tele2, DI-2020-11373, 30 June 2023; …", as a source to be cited. */
export const decisionsIn = (
	{ decisions }: Precedent,
	language: Language,
): string =>
	decisions
		.map(({ authority, case: name, on }) =>
			[authority, name, ...(on ? [formatDate(on, language)] : [])].join(", "),
		)
		.join("; ");

/** What a precedent is called and what was said; one without words is called by its id. */
export function precedentWords(
	text: Text,
	id: string,
): { title: string; text: string } {
	const entries: Record<string, { title: string; text: string }> =
		text.knowledge.precedents;
	const words = Object.hasOwn(entries, id) ? entries[id] : undefined;
	return words ?? { title: id, text: "" };
}

/** What was said, by whom and when, and how far that was checked, in a line. */
export function precedentSentence(
	precedent: Precedent,
	text: Text,
	language: Language,
): string {
	const { id, view, confidence } = precedent;
	const says = precedentWords(text, id);
	const source = cite(text, {
		basis: decisionsIn(precedent, language),
		confidence,
	});
	return `${text.knowledge.precedentViews[view]}: ${says.title}. ${says.text} ${source}.`;
}

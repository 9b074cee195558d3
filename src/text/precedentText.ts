import type { Precedent } from "../domain/knowledge/precedent.ts";
import { isUnchecked } from "../domain/knowledge/provenance.ts";
import { own } from "../domain/path.ts";
import { citeBeside } from "./cite.ts";
import type { Text } from "./en.ts";
import { formatDate } from "./format.ts";
import type { Language } from "./languages.ts";

/** Who said it, in which case, on which day: "IMY, Tele2, DI-2020-11373, 30 June 2023; …". */
export const decisionsIn = (
	{ decisions }: Precedent,
	text: Text,
	language: Language,
): string[] =>
	decisions.map(({ authority, case: name, on }) =>
		[
			citeBeside(text, authority),
			name,
			...(on ? [formatDate(on, language)] : []),
		].join(", "),
	);

/** What was said, by whom and when, and how far that was checked, in a line. */
export function precedentSentence(
	precedent: Precedent,
	text: Text,
	language: Language,
): string {
	const { id, view, confidence } = precedent;
	const says = own(text.knowledge.precedents, id) as
		| { title: string; text: string }
		| undefined;
	const mark = isUnchecked(confidence)
		? ` (${text.screens.verdict.unchecked})`
		: "";
	return `${text.knowledge.precedentViews[view]}: ${says?.title ?? id}. ${says?.text ?? ""} ${saidBy(precedent, text, language)}${mark}.`;
}

/** The same as one line. */
export const saidBy = (
	precedent: Precedent,
	text: Text,
	language: Language,
): string => decisionsIn(precedent, text, language).join("; ");

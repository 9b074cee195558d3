import type { Precedent } from "../domain/knowledge/precedent.ts";
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

/** The same as one line. */
export const saidBy = (
	precedent: Precedent,
	text: Text,
	language: Language,
): string => decisionsIn(precedent, text, language).join("; ");

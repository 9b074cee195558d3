import type { TermHit } from "./headingTermIndex.ts";
import { foldText, type HeadingPart } from "./headingText.ts";

/** Words by which a question asks how, when, who, where or why. */
const askingWords = new Set(
	[
		"hur när vem varför var vart varifrån",
		"how when who whom where why",
		"wie wann wer wen wem wo wohin woher warum",
		"comment quand whereat pourquoi",
		"hoe wanneer waar waarom",
		"hvordan hvornår når hvem hvor hvorfor",
	].flatMap((words) => foldText(words).split(" ")),
);

/** "How are the data compressed?": where the verb is not known, the data are what is asked about, not what is told. */
export const isAskedAbout = (
	{ means, weight }: TermHit,
	[first]: readonly HeadingPart[],
	unknown: number,
): boolean =>
	means === "dataContent" &&
	weight === 1 &&
	unknown > 0 &&
	askingWords.has(first?.words[0] ?? "");

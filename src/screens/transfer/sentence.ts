import type { Verdict } from "../../domain/law/outcome.ts";
import { type About, reasonOf } from "../../domain/law/reason.ts";
import { verdictSentence } from "../../text/verdictSentence.ts";
import type { Naming } from "../fields/names.ts";

/** A verdict in the sentence that those who decide read. */
export const sentenceOn = (
	{ assessment, text, language }: Naming,
	verdict: Verdict,
	about: About,
): string =>
	verdictSentence(reasonOf(assessment, verdict, about), text, language);

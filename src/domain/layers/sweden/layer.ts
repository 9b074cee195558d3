import type { NationalLayer } from "../layer.ts";
import { lineQuestions } from "./line.ts";
import { wholeQuestions } from "./whole.ts";

/** Swedish law beside the GDPR: secrecy, protected identities, suitability, IMY. */
export const sweden: NationalLayer = {
	country: "SE",
	questions: [...lineQuestions, ...wholeQuestions],
};

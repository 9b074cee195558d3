/** The words of one country's layer: a file in each language, under the country's code in layers.ts. */
export interface LayerText {
	/** In the middle of a sentence: "Swedish law". */
	name: string;
	/** As a heading over what it says: "Under Swedish law". */
	under: string;
	/** Heading and a sentence wherever its questions are asked. */
	places: Record<
		"line" | "about" | "formal" | "decision",
		{ title: string; says: string }
	>;
	/** By the ids of the questions. */
	questions: Record<string, NationalSentences>;
}

export interface NationalSentences {
	/** The question. */
	asked: string;
	/** Why it is asked, and how to answer. */
	why: string;
	/** What the field for the reason asks for. */
	reason: string;
	/** What holds when it is answered well, and what is wrong when it is not. */
	rule: string;
	unmet: string;
}

interface WithLayers {
	layers: { national: Record<string, LayerText> };
}

/** The words of a country's layer; nothing for a country without one. */
export const layerText = (
	{ layers: { national } }: WithLayers,
	country: string,
): LayerText | undefined =>
	Object.hasOwn(national, country) ? national[country] : undefined;

/** The sentences of a question, whichever country asks it. */
export function nationalSentences(
	{ layers: { national } }: WithLayers,
	question: string,
): NationalSentences | undefined {
	for (const { questions } of Object.values(national))
		if (Object.hasOwn(questions, question)) return questions[question];
	return undefined;
}

import {
	isYesOfWhole,
	type NationalLayer,
	only,
} from "../../../src/domain/layers/layer.ts";

/** A country that does not exist, with two questions: all that another country's folder takes. */
export const madeUp: NationalLayer = {
	country: "XX",
	questions: [
		{
			id: "xx.archive",
			asked: "decision",
			basis: "Archive Act of Nowhere, § 1",
			confidence: "G",
			bars: true,
			holds: only("yes"),
		},
		{
			id: "xx.language",
			asked: "line",
			basis: "Language Act of Nowhere, § 2",
			confidence: "P",
			when: isYesOfWhole("xx.archive"),
			holds: only("yes"),
		},
	],
};

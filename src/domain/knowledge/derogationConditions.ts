import type { derogations } from "../vocabulary.ts";
import type { Confidence } from "./provenance.ts";

type Ground = (typeof derogations)[number];

/** What a ground of Art. 49(1) GDPR asks before it can carry a transfer, beside how often it happens. */
interface DerogationCondition {
	id: string;
	/** Absent: of every ground. */
	ground?: Ground;
	basis: string;
	confidence: Confidence;
}

const numbered = (
	ground: Ground,
	count: number,
	basis: string,
): DerogationCondition[] =>
	Array.from({ length: count }, (_, at) => ({
		id: `${ground}.c${at + 1}`,
		ground,
		basis: `${basis}; EDPB Guidelines 2/2018`,
		confidence: "G",
	}));

/** Every ground is an exception: each of its conditions has to hold (EDPB Guidelines 2/2018). */
export const derogationConditions: readonly DerogationCondition[] = [
	{
		id: "d49.first",
		basis: "Art. 49(1) GDPR; EDPB Guidelines 2/2018",
		confidence: "G",
	},
	...numbered("d49.a", 4, "Art. 49(1)(a) GDPR"),
	...numbered("d49.b", 2, "Art. 49(1)(b) GDPR"),
	...numbered("d49.c", 2, "Art. 49(1)(c) GDPR"),
	...numbered("d49.d", 2, "Art. 49(1)(d) and 49(4) GDPR"),
	...numbered("d49.e", 2, "Art. 49(1)(e) GDPR"),
	...numbered("d49.f", 2, "Art. 49(1)(f) GDPR"),
	...numbered("d49.g", 3, "Art. 49(1)(g) and 49(2) GDPR"),
	...numbered("d49.res", 6, "Art. 49(1) and 49(6) GDPR"),
];

/** Asked only where another transfer to the same importer rests on a derogation too. */
export const derogationsTogether = {
	id: "d49.together",
	basis: "Recital 111 GDPR; EDPB Guidelines 2/2018",
	confidence: "G",
} as const satisfies DerogationCondition;

/** What is asked of a transfer that rests on this ground. */
export const conditionsOfGround = (
	ground: string,
): readonly DerogationCondition[] =>
	derogationConditions.filter(
		(each) => each.ground === undefined || each.ground === ground,
	);

import type { DataKind, dataFormats, techniques } from "../vocabulary.ts";
import type { Confidence } from "./provenance.ts";

/** One condition on which a measure depends. */
export interface MeasureCondition {
	id: string;
	/** "Not applicable" is an answer, with a reason. */
	mayNotApply?: true;
	/** Where it comes from, if not from the paragraphs of its measure. */
	basis?: string;
	confidence: Confidence;
}

/** Something said of measures, by its id in src/text, with where it comes from. */
export interface Stated {
	id: string;
	basis: string;
	confidence: Confidence;
}

/** A warning beside a measure; it bears on data of these kinds, or on these techniques. Without any: always. */
export interface Caution extends Stated {
	kinds?: readonly DataKind[];
	techniques?: readonly (typeof techniques)[number][];
}

export type MeasureFamily =
	| "technical"
	| "contractual"
	| "organisational"
	| "security";

/** What a measure can do about problematic law, once all its conditions hold. */
export type MeasureEffect =
	/** Alone, for the deficiency it closes (use cases 1, 2, 4 and 5). */
	| "effective"
	/** Only while data are on their way (use case 3). */
	| "effective-in-transit"
	/** Only beside others, or where a reason says that the deficiency needs no technology. */
	| "complements"
	/** Nothing: a measure under Art. 32, which may prove a condition of another. */
	| "security-only";

/** An entry of the catalogue of measures. */
export interface MeasureEntry {
	id: string;
	family: MeasureFamily;
	effect: MeasureEffect;
	curesForeignLaw: boolean;
	basis: string;
	confidence: Confidence;
	conditions: readonly MeasureCondition[];
	/** When it does not work; what holds for its whole family stands in familyLimits. */
	limit?: Stated;
	cautions?: readonly Caution[];
	/** Its strength has to last: for how long, and what if a cipher is broken before that? */
	outlasts?: true;
	/** There are several ways to do it, which authorities judge differently. */
	asksTechnique?: true;
	/** The measure's keys must be held by the exporter or someone it trusts in the EEA. */
	needsKeyCustody?: true;
	/** What data look like that it protects; it proves that nobody there can read them. */
	formats?: readonly (typeof dataFormats)[number][];
	/** Clause of SCC 2021/914 that holds the like already: it must not be counted twice. */
	alreadyInScc?: string;
	/** Catalogue ids and questions that it helps to prove. */
	supports?: readonly string[];
	/** Art. 32 and neighbours, for measures of ordinary security. */
	gdpr?: readonly string[];
}

/** Elements of a pattern for which the EDPB knows no effective technical measure. */
export interface HopelessPattern {
	id: string;
	basis: string;
	confidence: Confidence;
	elements: readonly MeasureCondition[];
	/** Where authorities of the public sector meet it most. */
	typical: readonly {
		id: string;
		basis?: string;
		confidence: Confidence;
	}[];
}

/** Conditions c1 … cn of a measure; those listed in `mayNotApply` need not bear on every case. */
export const conditionsOf = (
	prefix: string,
	count: number,
	confidence: Confidence,
	mayNotApply: readonly number[] = [],
): MeasureCondition[] =>
	Array.from({ length: count }, (_, index) => ({
		id: `${prefix}.c${index + 1}`,
		confidence,
		...(mayNotApply.includes(index + 1) ? { mayNotApply: true } : {}),
	}));

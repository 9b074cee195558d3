import type { Assessment, Row } from "../assessment.ts";
import { isImplemented } from "../implemented.ts";
import type { Confidence } from "../knowledge/provenance.ts";
import { answerAt, type Context, contextOf } from "../law/context.ts";
import {
	type FactualLikelihood,
	likelihoodFromFacts,
	likelihoodOfAlike,
} from "./likelihood.ts";
import {
	type Band,
	badnessOf,
	cellOf,
	type Level,
	lifted,
	type RiskCell,
} from "./scale.ts";
import { liftsOf } from "./severity.ts";

export { bands, type RiskCell } from "./scale.ts";

/** One thing that a cell was made from: what, who says so, why, and where it stands. */
export interface Factor {
	id: string;
	level?: Level;
	/** Who assessed, where the assessment says. */
	by?: string;
	/** The reason in the assessor's own words. */
	why?: string;
	basis: string;
	/** How far the basis has been checked; absent for a rule of this program's own. */
	confidence?: Confidence;
	/** Path of the field or row. */
	path: string;
}

/** A data category's place in the grid, before and after measures. A cell that is absent has not been assessed. */
export interface Score {
	before?: RiskCell;
	after?: RiskCell;
	/** The severity that counts, also while no likelihood is known. */
	severity?: Level;
	/** Measures in place, with evidence, that are tied to the category or to a transfer of it. */
	measures: readonly string[];
	/** Paths of the answers that are wanting. */
	missing: readonly string[];
	/** What the facts say of the likelihood; no level that counts is lower. Put together when somebody reads it. */
	readonly facts: FactualLikelihood;
	/** What each level was made from. Put together when somebody reads it. */
	readonly factors: readonly Factor[];
}

type Category = Row<"categories">;

// The words of the lower levels were read in a secondary source; those of the upper are general knowledge.
const scale = {
	basis: "CNIL PIA, four levels; IMY breach form, field 29",
	confidence: "G",
} as const;
const inPlace = { basis: "R01/2020, step 5", confidence: "D" } as const;
const factual =
	"Product rule: clear-text exposure, and how far the data are spread";
const lifting = "Product rule: children, Art. 9 and 10, protected identity";

/** Measures in place that name the category: what is there for other lines does nothing for this one. */
function measuresFor(context: Context, category: string): readonly string[] {
	const naming = context.naming("measures", "rows", category);
	// Thousands of lines are named by the same few.
	const ids = naming.map(([id]) => id).join(" ");
	return context.once("measures in place among", ids, () =>
		naming.flatMap(([id, measure]) =>
			isImplemented(context.assessment, measure, context.today) ? [id] : [],
		),
	);
}

type Answered = Exclude<keyof Category & string, "order" | "removed">;

/** Works out a score; of most only the cells are read, and then nothing else is written down. */
class Working {
	readonly missing: string[] = [];
	readonly #factors: Factor[] | undefined;
	readonly #context: Context;
	readonly #id: string;
	readonly #category: Category;

	constructor(
		context: Context,
		id: string,
		category: Category,
		factors?: Factor[],
	) {
		this.#factors = factors;
		this.#context = context;
		this.#id = id;
		this.#category = category;
	}

	path(field: string): string {
		return `categories/${this.#id}/${field}`;
	}

	/** The field's answer, unless it is wanting or marked as not known yet; then its path is noted. */
	answer<F extends Answered>(field: F): NonNullable<Category[F]> | undefined {
		const fact = answerAt(this.#context, "categories", this.#id, field);
		if (fact.known) return fact.value;
		this.missing.push(...fact.missing);
		return undefined;
	}

	/** A level counts only with its reason. */
	level(
		field: "severity" | "likelihood" | "likelihoodAfter",
	): Level | undefined {
		const level = this.answer(field);
		const why = this.answer(`${field}Reason`);
		if (level === undefined || why === undefined) return undefined;
		this.note(field, () => ({ id: `level.${field}`, level, why, ...scale }));
		return level;
	}

	note(field: string, factor: () => Omit<Factor, "path" | "by">): void {
		if (this.#factors === undefined) return;
		const by = this.#context.assessment.about.assessor;
		const path = this.path(field);
		this.#factors.push(
			by === undefined ? { ...factor(), path } : { ...factor(), by, path },
		);
	}

	noteMeasures(ids: readonly string[]): void {
		for (const id of ids)
			this.#factors?.push({
				id: "after.measure-in-place",
				...inPlace,
				path: `measures/${id}`,
			});
	}

	/** Severity for the people concerned; who and what the data are about has to be known first. */
	severity(): Level | undefined {
		const about = [
			this.answer("subjects"),
			this.answer("kinds"),
			this.answer("sensitivity"),
		];
		const lifts = liftsOf(this.#category);
		const isProtected = lifts.some(({ id }) => id === "lift.protected");
		const given =
			isProtected && this.#category.severity === undefined
				? undefined
				: this.level("severity");
		// For people who live under protection the highest level stands, whatever else is said or left open.
		const entered = isProtected ? (given ?? 4) : given;
		if (about.includes(undefined) || entered === undefined) return undefined;
		for (const { id, field } of lifts)
			this.note(field, () => ({ id, basis: lifting }));
		if (isProtected) return 4;
		return lifts.length > 0 ? lifted(entered) : entered;
	}
}

/** Lower than before only through measures in place; a lower level without any stays as it was. */
function likelihoodAfter(
	working: Working,
	before: Level,
	measures: readonly string[],
): Level | undefined {
	const after = working.level("likelihoodAfter");
	if (after === undefined || after >= before) return after;
	if (measures.length === 0) {
		working.missing.push("measures");
		working.note("likelihoodAfter", () => ({
			id: "after.no-measure-in-place",
			level: before,
			basis: "R01/2020, step 5: planned measures do not count",
			confidence: inPlace.confidence,
		}));
		return before;
	}
	working.noteMeasures(measures);
	return after;
}

/** No level that counts is lower than what the facts say; where they say more, that is noted. */
function atLeast(
	working: Working,
	level: Level | undefined,
	facts: FactualLikelihood,
	field: "likelihood" | "likelihoodAfter",
): Level | undefined {
	if (level === undefined || level >= facts.level) return level;
	working.note(field, () => ({
		id: facts.settled ? `facts.higher.${field}` : `facts.wanting.${field}`,
		level: facts.level,
		basis: factual,
	}));
	return facts.level;
}

/** The score; the factors are written into `factors`, where somebody wants them. */
function scored(
	context: Context,
	categoryId: string,
	factors?: Factor[],
): Score {
	const category = context.rows.categories.byId.get(categoryId);
	if (category === undefined)
		throw new RangeError(`No data category ${categoryId}`);
	const working = new Working(context, categoryId, category, factors);
	const facts = likelihoodOfAlike(context, categoryId);
	const measures = measuresFor(context, categoryId);
	const severity = working.severity();
	const given = working.level("likelihood");
	const givenAfter =
		given === undefined
			? working.level("likelihoodAfter")
			: likelihoodAfter(working, given, measures);
	const likelihood = atLeast(working, given, facts, "likelihood");
	const after = atLeast(working, givenAfter, facts, "likelihoodAfter");
	const { missing } = working;
	const score: Score = {
		measures,
		missing: missing.length > 0 ? [...new Set(missing)] : nothing,
		get facts() {
			return likelihoodFromFacts(context, categoryId);
		},
		get factors() {
			const noted: Factor[] = [];
			scored(context, categoryId, noted);
			return noted;
		},
	};
	if (severity !== undefined) score.severity = severity;
	if (severity !== undefined && likelihood !== undefined) {
		score.before = cellOf(severity, likelihood);
		if (after !== undefined) score.after = cellOf(severity, after);
	}
	return score;
}

const nothing: readonly string[] = [];

/** The worst cell over all data categories, and how many rows stand in each band; what is not assessed is worse than any. */
export interface WholeScore {
	before?: RiskCell;
	after?: RiskCell;
	counts: Record<"before" | "after", Record<Band | "none", number>>;
}

/** Scores of one assessment, each worked out once. For screens and reports with many rows. */
export interface Scorer {
	/** Throws a RangeError for no such row. */
	category: (id: string) => Score;
	assessment: () => WholeScore;
}

/**
 * Sorts the assessment once and scores whatever is asked about it: severity and likelihood of a data
 * category, with every factor. It sorts work and explains consequences; it is no legal verdict and
 * none depends on it. `today` is an ISO date: a measure counts from the day on which it is in place.
 */
export function scorerOf(assessment: Assessment, today: string): Scorer {
	const context = contextOf(assessment, today);
	const category = (id: string): Score =>
		context.once("score", id, () => scored(context, id));
	return {
		category,
		assessment: () => {
			const scores = context.rows.categories.entries
				.filter(([, row]) => !row.summaryLine)
				.map(([id]) => category(id));
			return {
				...worst(scores, "before"),
				...worst(scores, "after"),
				counts: {
					before: counted(scores, "before"),
					after: counted(scores, "after"),
				},
			};
		},
	};
}

// Not sorted: Array.sort puts what is undefined last, and here it is the worst.
function worst(
	scores: readonly Score[],
	which: "before" | "after",
): { before?: RiskCell; after?: RiskCell } {
	const [first, ...others] = scores;
	const cell = others.reduce(
		(a, score) => (badnessOf(score[which]) > badnessOf(a) ? score[which] : a),
		first?.[which],
	);
	return cell ? { [which]: cell } : {};
}

function counted(scores: readonly Score[], which: "before" | "after") {
	const counts = { high: 0, medium: 0, low: 0, none: 0 };
	for (const score of scores) counts[score[which]?.band ?? "none"] += 1;
	return counts;
}

/** The score of one live data category. Throws a RangeError for no such row. */
export const scoreCategory = (
	assessment: Assessment,
	id: string,
	today: string,
): Score => scorerOf(assessment, today).category(id);

/** The worst cell over all data categories; not assessed while any of them is not. */
export const scoreAssessment = (
	assessment: Assessment,
	today: string,
): WholeScore => scorerOf(assessment, today).assessment();

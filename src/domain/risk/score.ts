import { type Assessment, liveRows, type Row } from "../assessment.ts";
import { isImplemented } from "../implemented.ts";
import {
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
	/** Path of the field or row. */
	path: string;
}

/** A data category's place in the grid, before and after measures. A cell that is absent has not been assessed. */
export interface Score {
	before?: RiskCell;
	after?: RiskCell;
	factors: Factor[];
	/** Paths of the answers that are wanting. */
	missing: string[];
}

type Category = Row<"categories">;

const scale = "CNIL PIA, four levels; IMY breach form, field 29";
const lifting = "Product rule: children, Art. 9 and 10, protected identity";

/** Measures in place, with evidence, that are tied to the category or to a transfer of it. */
export function measuresFor(
	assessment: Assessment,
	categoryId: string,
): string[] {
	return liveRows(assessment, "measures").flatMap(([id, measure]) => {
		const tied =
			measure.rows?.includes(categoryId) ||
			measure.transfers?.some((transfer) => {
				const row = assessment.transfers[transfer];
				return !row?.removed && row?.rows?.includes(categoryId);
			});
		return tied && isImplemented(assessment, measure) ? [id] : [];
	});
}

class Working {
	readonly factors: Factor[] = [];
	readonly missing: string[] = [];
	readonly #assessment: Assessment;
	readonly #id: string;
	readonly #category: Category;
	readonly #open: ReadonlySet<string>;

	constructor(assessment: Assessment, id: string, category: Category) {
		this.#assessment = assessment;
		this.#id = id;
		this.#category = category;
		this.#open = new Set(
			liveRows(assessment, "unknowns").flatMap(([, row]) => row.path ?? []),
		);
	}

	path(field: string): string {
		return `categories/${this.#id}/${field}`;
	}

	/** The field's answer, unless it is wanting or marked as not known yet; then its path is noted. */
	answer<F extends keyof Category & string>(
		field: F,
	): NonNullable<Category[F]> | undefined {
		const value = this.#category[field];
		const path = this.path(field);
		const isUnknown =
			Array.isArray(value) &&
			value.some((code) => String(code).endsWith(".unknown"));
		if (value !== undefined && !isUnknown && !this.#open.has(path))
			return value as NonNullable<Category[F]>;
		this.missing.push(path);
		return undefined;
	}

	/** A level counts only with its reason. */
	level(
		field: "severity" | "likelihood" | "likelihoodAfter",
	): Level | undefined {
		const level = this.answer(field);
		const why = this.answer(`${field}Reason`);
		if (level === undefined || why === undefined) return undefined;
		this.note({ id: `level.${field}`, level, why, basis: scale, field });
		return level;
	}

	note({ field, ...factor }: Omit<Factor, "path" | "by"> & { field: string }) {
		const by = this.#assessment.about.assessor;
		this.factors.push({
			...factor,
			...(by === undefined ? {} : { by }),
			path: this.path(field),
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
		// For people who live under protection the highest level stands until someone says more.
		const entered =
			isProtected && this.#category.severity === undefined
				? 4
				: this.level("severity");
		if (about.includes(undefined) || entered === undefined) return undefined;
		for (const { id, field } of lifts) this.note({ id, basis: lifting, field });
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
		working.note({
			id: "after.no-measure-in-place",
			level: before,
			basis: "R01/2020, step 5: planned measures do not count",
			field: "likelihoodAfter",
		});
		return before;
	}
	for (const id of measures)
		working.factors.push({
			id: "after.measure-in-place",
			basis: "R01/2020, step 5",
			path: `measures/${id}`,
		});
	return after;
}

/**
 * Severity and likelihood of one live data category, with every factor. It sorts work and explains
 * consequences; it is no legal verdict and none depends on it. Throws a RangeError for no such row.
 */
export function scoreCategory(
	assessment: Assessment,
	categoryId: string,
): Score {
	const category = assessment.categories[categoryId];
	if (category === undefined || category.removed)
		throw new RangeError(`No data category ${categoryId}`);
	const working = new Working(assessment, categoryId, category);
	const severity = working.severity();
	const likelihood = working.level("likelihood");
	const after =
		likelihood === undefined
			? working.level("likelihoodAfter")
			: likelihoodAfter(
					working,
					likelihood,
					measuresFor(assessment, categoryId),
				);
	const { factors, missing } = working;
	const score: Score = { factors, missing: [...new Set(missing)] };
	if (severity !== undefined && likelihood !== undefined) {
		score.before = cellOf(severity, likelihood);
		if (after !== undefined) score.after = cellOf(severity, after);
	}
	return score;
}

/** The severity of one live data category after what lifts it, also while no likelihood is known. */
export function severityOf(
	assessment: Assessment,
	categoryId: string,
): Level | undefined {
	const category = assessment.categories[categoryId];
	return category && new Working(assessment, categoryId, category).severity();
}

/** The worst cell over all data categories; not assessed while any of them is not. */
export function scoreAssessment(assessment: Assessment): {
	before?: RiskCell;
	after?: RiskCell;
} {
	const scores = liveRows(assessment, "categories")
		.filter(([, row]) => !row.summaryLine)
		.map(([id]) => scoreCategory(assessment, id));
	// Not sorted: Array.sort puts what is undefined last, and here it is the worst.
	const worst = (cells: (RiskCell | undefined)[]) =>
		cells.length === 0
			? undefined
			: cells.reduce((a, b) => (badnessOf(b) > badnessOf(a) ? b : a));
	const before = worst(scores.map((score) => score.before));
	const after = worst(scores.map((score) => score.after));
	return { ...(before ? { before } : {}), ...(after ? { after } : {}) };
}

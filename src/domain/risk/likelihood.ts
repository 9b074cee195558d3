import { isInEea } from "../knowledge/eea.ts";
import { factOfSent, likenessIn } from "../law/alike.ts";
import { linksOf } from "../law/chain.ts";
import { answerAt, type Context } from "../law/context.ts";
import { all, type Fact, map, missing } from "../law/fact.ts";
import { type Exposure, exposureOf } from "./exposure.ts";
import { type Level, lifted } from "./scale.ts";

/** How easily data that lie open so far can be reached; what lies nowhere open cannot be read. */
const levelOfExposure: Record<Exposure, Level> = {
	0: 1,
	1: 2,
	2: 2,
	3: 3,
	4: 3,
};
/** From these numbers on, data are so spread that the level is one higher, once however many apply. */
const manyParties = 5;
const manyCountries = 2;

/** One fact that the likelihood was read from; a value that is absent is not known. */
export interface LikelihoodFact {
	id: "exposure" | "custody" | "parties" | "countries" | "frequency";
	value?: number | string;
	/** It raises the level by one. Also where it is not known and might. */
	lifts: boolean;
	/** Path of the field that says so. */
	path: string;
	missing: readonly string[];
}

/** The lowest level that the facts leave room for. With facts wanting it is the worst still possible, and not settled. */
export interface FactualLikelihood {
	level: Level;
	settled: boolean;
	facts: LikelihoodFact[];
}

/** How many parties in the chain have, or may have, access. */
function partiesWithAccess(context: Context, category: string): Fact<number> {
	const links = linksOf({ context, id: category });
	if (links.length === 0) return missing("chain");
	return map(
		all(links.filter((link) => link.hasAccess).map(({ party }) => party)),
		(parties) => new Set(parties).size,
	);
}

/** Countries outside the EEA where the data are, where they can be seen from, or where who has them sits. */
function thirdCountries(context: Context, category: string): Fact<string[]> {
	const places = (["storedIn", "processedIn", "viewedFrom"] as const).map(
		(field) => answerAt(context, "categories", category, field),
	);
	const reached = factOfSent(context, "countries", category, reachedFrom);
	return map(all([...places, reached]), (countries) => [
		...new Set(
			countries.flat().filter((country) => isInEea(country) !== "yes"),
		),
	]);
}

/** Where those in the chain who get at the data sit, and where the transfers go. */
function reachedFrom(context: Context, category: string): Fact<string[]> {
	const seats = linksOf({ context, id: category })
		.filter(({ hasAccess }) => hasAccess)
		.map(({ recipient }) => recipient.country);
	const targets = context
		.transfersOf(category)
		.map(([id]) => answerAt(context, "transfers", id, "country"));
	return all<string>([...seats, ...targets]);
}

/** A fact with whether it lifts; one that is not known might. */
const factOf = <T>(
	id: LikelihoodFact["id"],
	path: string,
	fact: Fact<T>,
	{
		shown,
		lifts,
	}: { shown: (value: T) => number | string; lifts: (value: T) => boolean },
): LikelihoodFact => ({
	id,
	path,
	...(fact.known ? { value: shown(fact.value) } : {}),
	lifts: !fact.known || lifts(fact.value),
	missing: fact.known ? [] : fact.missing,
});

/** What the facts say of the likelihood, worked out once for categories that are alike: the facts are those of one of them. */
export function likelihoodOfAlike(
	context: Context,
	category: string,
): FactualLikelihood {
	const { places, sent } = likenessIn(context);
	return context.ofDocument(
		"likelihood",
		`${places(category)} ${sent(category)} ${frequencyOf(context, category)}`,
		() => likelihoodFromFacts(context, category),
	);
}

const frequencyOf = (context: Context, category: string): string => {
	const frequency = answerAt(context, "categories", category, "frequency");
	return frequency.known ? frequency.value : "";
};

/**
 * How likely it is that somebody who should not can read a data category, as far as facts of the
 * assessment say: clear-text exposure first, then how far the data are spread (product rule after
 * scoring.md, section 6). No guess about what an authority may want is among them (rule R-1).
 */
export function likelihoodFromFacts(
	context: Context,
	category: string,
): FactualLikelihood {
	const at = (field: string) => `categories/${category}/${field}`;
	const exposure = exposureOf(context, category);
	const facts = [
		factOf("exposure", at("format"), exposure, {
			shown: Number,
			lifts: () => false,
		}),
		...custodyOf(context, category),
		factOf(
			"parties",
			"chain",
			factOfSent(context, "parties with access", category, partiesWithAccess),
			{ shown: Number, lifts: (count) => count >= manyParties },
		),
		factOf("countries", at("processedIn"), thirdCountries(context, category), {
			shown: (countries) => countries.length,
			lifts: (countries) => countries.length >= manyCountries,
		}),
		factOf(
			"frequency",
			at("frequency"),
			answerAt(context, "categories", category, "frequency"),
			{ shown: String, lifts: (frequency) => frequency === "systematic" },
		),
	];
	if (!exposure.known) return { level: 4, settled: false, facts };
	// What nobody can read is not read the easier for being spread.
	if (exposure.value === 0) return { level: 1, settled: true, facts };
	const base = levelOfExposure[exposure.value];
	const spread = facts.filter(
		({ id }) => id !== "exposure" && id !== "custody",
	);
	const surely = spread.some(
		({ lifts, missing: wanting }) => lifts && wanting.length === 0,
	);
	return {
		level: spread.some(({ lifts }) => lifts) ? lifted(base) : base,
		settled:
			surely || spread.every(({ missing: wanting }) => wanting.length === 0),
		facts,
	};
}

/** Who can cause decryption; asked of encrypted data only, and counted in the exposure. */
function custodyOf(context: Context, category: string): LikelihoodFact[] {
	const format = answerAt(context, "categories", category, "format");
	if (!format.known || format.value !== "encrypted") return [];
	const custody = answerAt(context, "categories", category, "keyCustody");
	return [
		factOf("custody", `categories/${category}/keyCustody`, custody, {
			shown: String,
			lifts: () => false,
		}),
	];
}

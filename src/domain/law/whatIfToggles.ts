import { type Assessment, liveRows } from "../assessment.ts";
import { removeRow, setField } from "../change.ts";
import { unknownCountry } from "../kinds.ts";
import { isInForce } from "../knowledge/adequacyDecision.ts";
import { eeaCountries, isInEea } from "../knowledge/eea.ts";
import type { Knowledge } from "../knowledge/knowledge.ts";
import { onFallback } from "./fallback.ts";

/** What is supposed to be so: never stored. */
export interface Supposition {
	assessment: Assessment;
	knowledge: Knowledge;
}

/** What a supposition is about: rows of a collection, or adequacy decisions by their id. */
export type TargetKind = "decisions" | "parties" | "categories";

export interface Toggle {
	id: string;
	of: TargetKind;
	/** Ids of what it can be supposed of in this assessment. */
	targets: (
		assessment: Assessment,
		knowledge: Knowledge,
		today: string,
	) => string[];
	/** The facts it names, and no others, as they would be. */
	suppose: (given: Supposition, target: string, today: string) => Supposition;
	/** The fact alone, where supposing it goes further: to a fall-back that a person would have to choose. */
	fact?: (given: Supposition, target: string) => Supposition;
	/** The measure whose conditions have to hold for the supposition to be worth anything. */
	measure?: string;
	/** Who holds the keys of that measure. */
	keyCustody?: "exporter-only";
	/** What applying it stores: a planned measure, a fact that someone has seen, or nothing (it is not ours to do). */
	stores: "measure" | "fact" | "nothing";
	/** The entry of the catalogue that the planned measure is of, where there is one. */
	plan?: string;
}

const isOutside = (country: string) => isInEea(country) === "no";

/** A country inside the EEA to stand for "inside": which one makes no difference to any rule. */
function homeOf({ about, parties }: Assessment): string {
	const own = [parties[about.exporter ?? ""]?.country, about.country];
	return (
		own.find((country) => isInEea(country) === "yes") ?? eeaCountries[0] ?? "SE"
	);
}

/** Those inside the EEA, and those nobody knows; "inside" where nothing else is left. */
const keepInside = (
	assessment: Assessment,
	countries: readonly string[],
): string[] => {
	const inside = countries.filter((country) => !isOutside(country));
	return inside.length > 0 ? inside : [homeOf(assessment)];
};

const supposing = (
	given: Supposition,
	assessment: Assessment,
): Supposition => ({
	...given,
	assessment,
});

/** Transfers that rest on an adequacy decision. */
const underDecision = (assessment: Assessment) =>
	liveRows(assessment, "transfers").filter(
		([, { tool, adequacyDecision }]) =>
			tool === "adequacy" && adequacyDecision !== undefined,
	);

const decisionFalls: Toggle = {
	id: "adequacy-falls",
	of: "decisions",
	stores: "nothing",
	// What has fallen already cannot fall again.
	targets: (assessment, knowledge, today) => {
		const used = new Set(
			underDecision(assessment).map(([, row]) => row.adequacyDecision),
		);
		return knowledge.adequacyDecisions
			.filter((decision) => used.has(decision.id) && isInForce(decision, today))
			.map(({ id }) => id);
	},
	// Whoever has prepared a fall-back goes on with it, if it carries.
	suppose: (given, target, today) => ({
		assessment: underDecision(given.assessment)
			.filter(([, row]) => row.adequacyDecision === target)
			.reduce((sofar, [id]) => onFallback(sofar, id), given.assessment),
		knowledge: {
			...given.knowledge,
			adequacyDecisions: given.knowledge.adequacyDecisions.map((decision) =>
				decision.id === target ? { ...decision, endedOn: today } : decision,
			),
		},
	}),
};

/** Transfers whose importer has to stand on a list. */
const listed = (assessment: Assessment, knowledge: Knowledge) => {
	const lists = new Set(
		knowledge.adequacyDecisions
			.filter(({ needsListing }) => needsListing)
			.map(({ id }) => id),
	);
	return underDecision(assessment).filter(([, row]) =>
		lists.has(row.adequacyDecision ?? ""),
	);
};

const importerLeavesList: Toggle = {
	id: "leaves-list",
	of: "parties",
	stores: "fact",
	targets: (assessment, knowledge) =>
		distinct(
			listed(assessment, knowledge)
				.filter(
					([, { dpfStatus }]) =>
						dpfStatus !== "inactive" && dpfStatus !== "not-listed",
				)
				.flatMap(([, { importer }]) => importer ?? []),
		),
	fact: (given, target) =>
		supposing(
			given,
			resting(given, target).reduce(
				(sofar, [id]) =>
					setField(sofar, ["transfers", id, "dpfStatus"], "inactive"),
				given.assessment,
			),
		),
	suppose: (given, target) =>
		supposing(
			given,
			resting(given, target).reduce(
				(sofar, [id]) =>
					onFallback(
						setField(sofar, ["transfers", id, "dpfStatus"], "inactive"),
						id,
					),
				given.assessment,
			),
		),
};

/** Transfers to this importer that need its place on a list. */
const resting = ({ assessment, knowledge }: Supposition, target: string) =>
	listed(assessment, knowledge).filter(
		([, { importer }]) => importer === target,
	);

const distinct = (ids: readonly string[]): string[] => [...new Set(ids)];

const carrying = (assessment: Assessment, category: string) =>
	liveRows(assessment, "transfers").filter(([, { rows }]) =>
		rows?.includes(category),
	);

const article46Tools: ReadonlySet<string> = new Set([
	"scc",
	"bcr",
	"sa-scc",
	"code-of-conduct",
	"certification",
	"public-instrument",
	"ad-hoc-clauses",
	"public-arrangement",
]);

/** Supplementary measures belong to the tools of Art. 46 alone. */
export const isUnderArticle46 = (
	assessment: Assessment,
	transfer: string,
): boolean => article46Tools.has(assessment.transfers[transfer]?.tool ?? "");

/** Categories for which a supplementary measure can mean anything. */
const supplementable = (assessment: Assessment): string[] =>
	liveRows(assessment, "categories")
		.map(([id]) => id)
		.filter((id) =>
			carrying(assessment, id).some(([transfer]) =>
				isUnderArticle46(assessment, transfer),
			),
		);

/** The category is made unreadable before it leaves, so its importers see no clear text. */
function unreadable(
	assessment: Assessment,
	category: string,
	fields: { format: string; keyCustody?: string },
): Assessment {
	const importers = new Set(
		carrying(assessment, category).map(([, { importer }]) => importer),
	);
	let next = assessment;
	for (const [field, value] of Object.entries(fields))
		next = setField(next, ["categories", category, field], value);
	for (const [id, link] of liveRows(assessment, "chain"))
		if (link.category === category && importers.has(link.party))
			next = setField(next, ["chain", id, "clearText"], "no");
	return next;
}

const pseudonymise: Toggle = {
	id: "pseudonymise",
	of: "categories",
	stores: "measure",
	measure: "tech.uc2.pseudonymisation",
	plan: "tech.uc2.pseudonymisation",
	targets: supplementable,
	suppose: (given, target) =>
		supposing(
			given,
			unreadable(given.assessment, target, { format: "pseudonymised" }),
		),
};

const ourKeys: Toggle = {
	id: "our-keys",
	of: "categories",
	stores: "measure",
	measure: "tech.uc1.encrypted-backup",
	keyCustody: "exporter-only",
	plan: "tech.uc1.encrypted-backup",
	targets: supplementable,
	suppose: (given, target) =>
		supposing(
			given,
			unreadable(given.assessment, target, {
				format: "encrypted",
				keyCustody: "exporter-only",
			}),
		),
};

const remoteTo = (assessment: Assessment, party: string) =>
	liveRows(assessment, "transfers").filter(
		([, { importer, manner }]) =>
			importer === party && manner === "remote-access",
	);

/** Who else, by what is known, sees this category from that country? Whoever was not asked may. */
function seenByOthers(
	assessment: Assessment,
	category: string,
	party: string,
	country: string,
): boolean {
	return liveRows(assessment, "chain").some(([, link]) => {
		const concerns = link.category === undefined || link.category === category;
		if (!concerns || link.party === party || link.access === "no") return false;
		const other = assessment.parties[link.party ?? ""];
		if (other?.country === undefined || other.country === country) return true;
		// Controllers are not asked from where they look; everyone else is.
		const controls =
			link.role === "controller" || link.role === "joint-controller";
		return (
			other.viewsFrom?.includes(country) ??
			(!controls || other.country === unknownCountry)
		);
	});
}

const supportFromAbroad: Toggle = {
	id: "support-closed",
	of: "parties",
	stores: "measure",
	plan: "arch.eea-support-tiering",
	targets: (assessment) =>
		liveRows(assessment, "parties")
			.filter(
				([id, { viewsFrom }]) =>
					viewsFrom?.some(isOutside) || remoteTo(assessment, id).length > 0,
			)
			.map(([id]) => id),
	suppose: (given, target) =>
		supposing(given, supportClosed(given.assessment, target)),
};

function supportClosed(assessment: Assessment, party: string): Assessment {
	const remote = remoteTo(assessment, party);
	const kept = new Set(
		liveRows(assessment, "transfers")
			.filter(
				([id, { importer }]) =>
					importer === party && !remote.some(([other]) => other === id),
			)
			.flatMap(([, { rows }]) => rows ?? []),
	);
	const home = assessment.parties[party]?.country;
	const views = assessment.parties[party]?.viewsFrom;
	/** A party that goes on working with other data where it is goes on seeing them from there. */
	const stays = (country: string) => kept.size > 0 && country === home;
	const left = views?.filter((each) => !isOutside(each) || stays(each));
	let next = assessment;
	if (views && left && left.length < views.length)
		next = setField(
			next,
			["parties", party, "viewsFrom"],
			left.length > 0 ? left : [homeOf(assessment)],
		);
	const closed = new Set(
		[
			...(views ?? []),
			...remote.flatMap(([, { country }]) => country ?? []),
		].filter(isOutside),
	);
	for (const [id, link] of liveRows(assessment, "chain")) {
		const { category } = link;
		if (link.party !== party || category === undefined) continue;
		const onlyRemote =
			!kept.has(category) &&
			remote.some(([, { rows }]) => rows?.includes(category));
		if (onlyRemote) next = setField(next, ["chain", id, "access"], "no");
		const seen = assessment.categories[category]?.viewedFrom;
		const still = seen?.filter(
			(country) =>
				!closed.has(country) ||
				(kept.has(category) && country === home) ||
				seenByOthers(assessment, category, party, country),
		);
		if (seen && still && still.length < seen.length)
			next = setField(
				next,
				["categories", category, "viewedFrom"],
				still.length > 0 ? still : [homeOf(assessment)],
			);
	}
	return remote.reduce(
		(sofar, [id]) => removeRow(sofar, "transfers", id),
		next,
	);
}

const places = ["storedIn", "processedIn"] as const;

const regionInside: Toggle = {
	id: "eea-region",
	of: "categories",
	stores: "measure",
	targets: (assessment) =>
		liveRows(assessment, "categories")
			.filter(([, row]) =>
				places.some((field) => row[field]?.some(isOutside) === true),
			)
			.map(([id]) => id),
	suppose: (given, target) =>
		supposing(
			given,
			places.reduce((sofar, field) => {
				const countries = sofar.categories[target]?.[field];
				return countries
					? setField(
							sofar,
							["categories", target, field],
							keepInside(sofar, countries),
						)
					: sofar;
			}, given.assessment),
		),
};

const stopCategory: Toggle = {
	id: "stop-category",
	of: "categories",
	stores: "measure",
	plan: "org.data-minimisation",
	targets: (assessment) =>
		liveRows(assessment, "categories")
			.filter(([, { summaryLine }]) => !summaryLine)
			.map(([id]) => id),
	suppose: (given, target) => {
		const without = removeRow(given.assessment, "categories", target);
		const isLeft = (row: string) =>
			without.categories[row] !== undefined && !without.categories[row].removed;
		return supposing(
			given,
			carrying(given.assessment, target)
				.filter(([, { rows }]) => !rows?.some(isLeft))
				.reduce((sofar, [id]) => removeRow(sofar, "transfers", id), without),
		);
	},
};

/** Every supposition, in the one order in which they are put together, however they were chosen. */
export const toggles: readonly Toggle[] = [
	decisionFalls,
	importerLeavesList,
	pseudonymise,
	ourKeys,
	supportFromAbroad,
	regionInside,
	stopCategory,
];

import { type Assessment, liveRows } from "../assessment.ts";
import type { TransferSubject } from "../law/factsOfTransfer.ts";
import { criteria as lawCriteria, transferAgrees } from "../law/qualify.ts";
import { askRow, askSection, wanting } from "./ask.ts";
import type { Entry, TransferFacts } from "./facts.ts";
import { askedOnce } from "./heard.ts";
import type { Missing } from "./missing.ts";
import { isThirdCountry, processors, uncovered } from "./places.ts";
import { isYes, missingOf, requires, requiresAbout } from "./requirement.ts";
import {
	type Asking,
	missingByRules,
	type RuleGuards,
	ruleContext,
} from "./rules.ts";

const criteria = [
	["exporterUnderGdpr", "exporterUnderGdprReason"],
	["madeAvailable", "madeAvailableReason"],
	["importerOutside", "importerOutsideReason"],
] as const;

/** Chapter V applies; it does not; or an answer is wanting (EDPB Guidelines 05/2021: all criteria together). */
export function qualifies({ transfer }: TransferFacts): "yes" | "no" | "open" {
	const answers = [
		transfer.personalData,
		...criteria.map(([field]) => transfer[field]),
	];
	if (answers.includes("no")) return "no";
	return answers.every(isYes) ? "yes" : "open";
}

const aboutPersonalData = {
	only: "personal-data",
	applies: ({ transfer }: TransferFacts) => transfer.personalData !== "no",
};

/** Guards g0.1, g0.2 and g0.5. */
export const qualifyRequirements = [
	requires("g0.1", "transfer", "personalData"),
	requires("g0.1", "transfer", "personalDataReason"),
	...criteria.flatMap(([field, reason]) => [
		requires("g0.2", "transfer", field, aboutPersonalData),
		requires("g0.2", "transfer", reason, aboutPersonalData),
	]),
	requires("g0.2", "transfer", "qualificationSources", aboutPersonalData),
	requiresAbout("g0.5", "remainingDuties", {
		only: "no-transfer",
		applies: (facts) => qualifies(facts) === "no",
	}),
];

/**
 * Guard g0.3: every party's role is known, and every processor has been asked who can see the data, from
 * where, and whom else it engages.
 */
const remoteAccess = askedOnce((assessment: Assessment): Missing[] => {
	const asked = { guard: "g0.3" } as const;
	const links = liveRows(assessment, "chain").flatMap(([id]) => [
		...askRow(assessment, asked, "chain", id, "party"),
		...askRow(assessment, asked, "chain", id, "role"),
	]);
	const roles = liveRows(assessment, "parties").flatMap(([id]) =>
		askRow(assessment, asked, "parties", id, "role"),
	);
	const answers = processors(assessment).flatMap((id) => [
		...askRow(assessment, asked, "parties", id, "remoteAccessAsked", isYes),
		...askRow(assessment, asked, "parties", id, "viewsFrom"),
		...askRow(assessment, asked, "parties", id, "subprocessorsNamed", isYes),
	]);
	return [...links, ...roles, ...answers];
});

/** Guard g0.4: whose law can reach an EEA processor through its owner. A party without a parent names itself. */
const parents = askedOnce((assessment: Assessment): Missing[] => {
	const asked = { guard: "g0.4" } as const;
	return processors(assessment).flatMap((id) => {
		const country = assessment.parties[id]?.country;
		if (country === undefined || !isThirdCountry(country))
			return [
				...askRow(assessment, asked, "parties", id, "country"),
				...askRow(assessment, asked, "parties", id, "ultimateParent"),
				...askRow(assessment, asked, "parties", id, "parentCountry"),
			];
		return [];
	});
});

/** A "no" to a criterion has to withstand the facts; guard g0.5 asks for the finding in writing. */
export const denialGuards: RuleGuards = {
	"qualify.not-personal-data": ["g0.5", "personalData"],
	"qualify.exporter-not-under-gdpr": ["g0.5", "exporterUnderGdpr"],
	"qualify.not-made-available": ["g0.5", "madeAvailable"],
	"qualify.importer-inside": ["g0.5", "importerOutside"],
};

/** One denial that stands is enough for "no transfer"; while none does, all say what they lack. */
function denials(facts: TransferFacts): Missing[] {
	const { assessment, id } = facts;
	const subject = { context: ruleContext(facts), id };
	const rules = lawCriteria.map(({ denial }) => denial);
	const stands = rules.some((rule) => rule.judge(subject).status === "met");
	return stands
		? []
		: missingByRules<TransferSubject>(
				assessment,
				rules,
				denialGuards,
				subject,
				`transfers/${id}`,
			);
}

/** A "yes" to the criteria has to withstand the facts too, as far as they are written down already. */
export const agreementGuards: RuleGuards = {
	"qualify.two-organisations": ["g0.2", "importer"],
	"qualify.places-agree": ["g0.2", "importerOutside"],
};

const disagreements = (facts: TransferFacts): Missing[] =>
	missingByRules<TransferSubject>(
		facts.assessment,
		transferAgrees,
		agreementGuards,
		{ context: ruleContext(facts), id: facts.id },
		`transfers/${facts.id}`,
	).filter(({ why }) => why === "unmet");

/** What leaving S0 wants, for one transfer. */
export const missingForQualify = (facts: TransferFacts): Missing[] => [
	...missingOf(qualifyRequirements, facts),
	...(qualifies(facts) === "no" ? denials(facts) : disagreements(facts)),
	...remoteAccess(facts.assessment),
	...parents(facts.assessment),
];

/** Lines that stand for themselves; one that sums up the others says nothing of its own. */
export function ordinaryCategories(
	assessment: Assessment,
): Entry<"categories">[] {
	const listed = liveRows(assessment, "categories");
	const ordinary = listed.filter(([, row]) => !row.summaryLine);
	return ordinary.length > 0 ? ordinary : listed;
}

/** What categories need before one may say that they stay in the EEA: places, chain, where its parties are, nothing outside uncovered. */
export function missingForCategories(
	asking: Asking,
	categories: readonly Entry<"categories">[],
): Missing[] {
	const { assessment } = asking;
	const asked = { guard: "g0.2", question: "q1.08" } as const;
	const chained = new Set(
		liveRows(assessment, "chain").map(([, link]) => link.category),
	);
	const named = new Set(categories.map(([id]) => id));
	const parties = new Set(
		liveRows(assessment, "chain").flatMap(([, { category, party }]) =>
			category !== undefined && named.has(category) ? (party ?? []) : [],
		),
	);
	return [
		...categories.flatMap(([id]) => [
			...(["storedIn", "processedIn", "viewedFrom"] as const).flatMap((field) =>
				askRow(assessment, asked, "categories", id, field),
			),
			...(chained.has(id)
				? []
				: [wanting({ guard: "g0.3" }, "chain", `categories/${id}`)]),
		]),
		...uncovered(asking, asked, categories),
		...partyPlaces(assessment, (id) => parties.has(id)),
	];
}

/**
 * What an assessment still needs before it may say that there is no transfer at all: categories,
 * each with its places and its chain, nothing outside the EEA without a recorded transfer, every
 * processor asked, every parent known, and what the GDPR still asks written down (guard g0.5).
 */
export function missingForNoTransfer(asking: Asking): Missing[] {
	const { assessment } = asking;
	const categories = ordinaryCategories(assessment);
	return [
		...(categories.length > 0
			? []
			: [wanting({ guard: "g0.2" }, "categories")]),
		...missingForCategories(asking, categories),
		...remoteAccess(assessment),
		...parents(assessment),
		...partyPlaces(assessment),
		...askSection(assessment, { guard: "g0.5" }, "about", "remainingDuties"),
	];
}

/** Without name and country nobody can say that a party is inside the EEA; an international organisation never is. */
const partyPlaces = (
	assessment: Assessment,
	asks: (id: string) => boolean = () => true,
): Missing[] =>
	liveRows(assessment, "parties")
		.filter(([id]) => asks(id))
		.flatMap(([id]) => [
			...askRow(assessment, { guard: "g0.2" }, "parties", id, "name"),
			...askRow(assessment, { guard: "g0.2" }, "parties", id, "country"),
			...askRow(assessment, { guard: "g0.2" }, "parties", id, "kind"),
		]);

import { isInEea } from "../knowledge/eea.ts";
import { transferFacts } from "./factsOfTransfer.ts";
import { rulesAbout } from "./rule.ts";

const rule = rulesAbout("transfer", transferFacts);
const guidelines = {
	family: "qualify",
	basis: "EDPB Guidelines 05/2021, v2.0, section 2",
	confidence: "S",
} as const;

export const personalData = rule({
	id: "qualify.personal-data",
	family: "qualify",
	basis: "Art. 4(1) GDPR",
	confidence: "G",
	needs: ["personalData"],
	holds: ({ personalData }) => personalData === "yes",
});

export const exporterUnderGdpr = rule({
	...guidelines,
	id: "qualify.exporter-under-gdpr",
	needs: ["exporterUnderGdpr"],
	holds: ({ exporterUnderGdpr }) => exporterUnderGdpr === "yes",
});

export const madeAvailable = rule({
	...guidelines,
	id: "qualify.made-available",
	needs: ["madeAvailable"],
	holds: ({ madeAvailable }) => madeAvailable === "yes",
});

export const importerOutside = rule({
	...guidelines,
	id: "qualify.importer-outside",
	needs: ["importerOutside"],
	holds: ({ importerOutside }) => importerOutside === "yes",
});

/** Kinds that need not be about a person: states of machines, and what the list has no word for. */
const maySayNothingOfPeople: ReadonlySet<string> = new Set([
	"pd.diagnostic",
	"pd.other",
]);

/** The finding "no transfer" is a deliverable of its own: with a reason, a source, and no fact against it. */
export const notPersonalData = rule({
	id: "qualify.not-personal-data",
	family: "qualify",
	basis: "Art. 4(1) and 5(2) GDPR",
	confidence: "G",
	appliesGiven: ["personalData"],
	applies: ({ personalData }) => personalData === "no",
	needs: [
		"personalDataReason",
		"qualificationSources",
		"rowKinds",
		"rowFormats",
	],
	// Whoever holds the key or the table holds personal data (recital 26): for the exporter they stay that.
	holds: ({ rowKinds, rowFormats }) =>
		rowKinds.every((kind) => maySayNothingOfPeople.has(kind)) &&
		rowFormats.every((format) => format === "clear"),
});

export const exporterNotUnderGdpr = rule({
	...guidelines,
	id: "qualify.exporter-not-under-gdpr",
	appliesGiven: ["exporterUnderGdpr"],
	applies: ({ exporterUnderGdpr }) => exporterUnderGdpr === "no",
	needs: ["exporterUnderGdprReason", "qualificationSources", "exporterCountry"],
	holds: ({ exporterCountry }) => isInEea(exporterCountry) === "no",
});

export const notMadeAvailable = rule({
	...guidelines,
	id: "qualify.not-made-available",
	appliesGiven: ["madeAvailable"],
	applies: ({ madeAvailable }) => madeAvailable === "no",
	needs: ["madeAvailableReason", "qualificationSources", "reachesAnother"],
	holds: ({ reachesAnother }) => !reachesAnother,
});

export const importerInside = rule({
	...guidelines,
	id: "qualify.importer-inside",
	appliesGiven: ["importerOutside"],
	applies: ({ importerOutside }) => importerOutside === "no",
	needs: [
		"importerOutsideReason",
		"qualificationSources",
		"country",
		"importerCountry",
		"importerKind",
	],
	holds: ({ country, importerCountry, importerKind }) =>
		isInEea(country) === "yes" &&
		isInEea(importerCountry) === "yes" &&
		importerKind !== "international-organisation",
});

/** Each criterion beside what a "no" to it has to withstand. */
export const criteria = [
	{ criterion: personalData, denial: notPersonalData },
	{ criterion: exporterUnderGdpr, denial: exporterNotUnderGdpr },
	{ criterion: madeAvailable, denial: notMadeAvailable },
	{ criterion: importerOutside, denial: importerInside },
] as const;

/** What a transfer that is said to be one has to withstand: two ends, one of them outside, and data. */
export const transferAgrees = [
	rule({
		...guidelines,
		id: "qualify.two-organisations",
		appliesGiven: ["madeAvailable"],
		applies: ({ madeAvailable }) => madeAvailable === "yes",
		needs: ["exporter", "importer", "exporterKind", "importerKind"],
		holds: ({ exporter, importer, exporterKind, importerKind }) =>
			exporter !== importer &&
			exporterKind !== "data-subject" &&
			importerKind !== "data-subject",
	}),
	rule({
		...guidelines,
		id: "qualify.places-agree",
		appliesGiven: ["importerOutside"],
		applies: ({ importerOutside }) => importerOutside === "yes",
		needs: ["country", "importerCountry", "importerKind"],
		holds: ({ country, importerCountry, importerKind }) =>
			importerKind === "international-organisation" ||
			(isInEea(country) === "no" && isInEea(importerCountry) === "no"),
	}),
	rule({
		...guidelines,
		id: "qualify.data-named",
		basis: "R01/2020, step 1",
		confidence: "D",
		needs: ["rows"],
		holds: () => true,
	}),
	rule({
		...guidelines,
		id: "qualify.importer-on-chain",
		basis: "R01/2020, step 1; EDPB Opinion 22/2024",
		needs: ["importerInChain"],
		holds: ({ importerInChain }) => importerInChain,
	}),
] as const;

import { allYes, type Fact, known, missing } from "./fact.ts";
import { type MeasureSubject, measureFacts } from "./factsOfMeasure.ts";
import { type Judgement, rulesAbout } from "./rule.ts";

const rule = rulesAbout("measure", measureFacts);
const annex2 = {
	family: "measures",
	basis: "R01/2020, Annex 2",
	confidence: "D",
} as const;

const curesForeignLaw = rule({
	...annex2,
	id: "measure.cures-foreign-law",
	basis: "R01/2020, paragraphs 53, 75, 99 and 128",
	confidence: "Q",
	needs: ["entry", "curableWithoutTechnology"],
	holds: ({ entry, curableWithoutTechnology }) =>
		entry !== null &&
		(entry.curesForeignLaw ||
			(entry.effect === "complements" && curableWithoutTechnology)),
});

const implemented = rule({
	...annex2,
	id: "measure.implemented",
	basis: "R01/2020, paragraph 75 and step 5",
	confidence: "Q",
	needs: ["status", "implementedOn", "evidenced", "today"],
	holds: ({ status, implementedOn, today }) =>
		status === "implemented" && implementedOn <= today,
});

const allConditionsHold = rule({
	...annex2,
	id: "measure.all-conditions-hold",
	basis: "R01/2020, Annex 2, paragraphs 84–92",
	needs: ["conditionsHold"],
	holds: ({ conditionsHold }) => conditionsHold,
});

/** Custody with the exporter, or with someone it trusts in the EEA: nobody else can cause decryption. */
export const safeCustody: ReadonlySet<string> = new Set([
	"exporter-only",
	"trusted-EEA-third-party",
]);

const keysHeld = rule({
	...annex2,
	id: "measure.keys-out-of-reach",
	basis: "R01/2020, paragraphs 81 and 95",
	confidence: "Q",
	appliesGiven: ["entry"],
	applies: ({ entry }) => entry?.needsKeyCustody === true,
	needs: ["keyCustody"],
	holds: ({ keyCustody }) => safeCustody.has(keyCustody),
});

/** Transport encryption closes what is open on the way, and nothing once the importer has decrypted. */
const transitOnly = rule({
	...annex2,
	id: "measure.closes-transit-only",
	basis: "R01/2020, Annex 2, paragraph 90",
	appliesGiven: ["entry"],
	applies: ({ entry }) => entry?.effect === "effective-in-transit",
	needs: ["states"],
	holds: ({ states }) => states.every((state) => state === "in-transit"),
});

/** What a measure has to stand before it closes a deficiency. */
export const measureRules = [
	curesForeignLaw,
	implemented,
	allConditionsHold,
	keysHeld,
	transitOnly,
] as const;

/** A judgement as a fact: it stands, it falls, or answers are wanting. */
export const asFact = ({ status, missing: paths }: Judgement): Fact<boolean> =>
	status === "unknown" ? missing(...paths) : known(status !== "unmet");

/** Does the measure close the deficiency? */
export const closes = (subject: MeasureSubject): Fact<boolean> =>
	allYes(measureRules.map((each) => asFact(each.judge(subject))));

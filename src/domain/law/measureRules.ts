import type { Context } from "./context.ts";
import { allYes, type Fact, known, missing } from "./fact.ts";
import {
	type MeasureSubject,
	measureFacts,
	type ShieldSubject,
	shieldFacts,
} from "./factsOfMeasure.ts";
import { safeCustody } from "./keyCustody.ts";
import { onceEach } from "./onceEach.ts";
import { type Judgement, type Rule, rulesAbout } from "./rule.ts";
import type { Spoke } from "./verdict.ts";

const rule = rulesAbout("measure", shieldFacts);
const againstDeficiency = rulesAbout("measure", measureFacts);
const annex2 = {
	family: "measures",
	basis: "R01/2020, Annex 2",
	confidence: "D",
} as const;

/** Guard g4.4 is the only place where the reference lets a person say that the rule need not hold. */
export const curesForeignLaw = againstDeficiency({
	...annex2,
	id: "measure.cures-foreign-law",
	basis: "R01/2020, paragraphs 53, 75, 99 and 128",
	confidence: "Q",
	needs: ["entry"],
	holds: ({ entry }) => entry?.curesForeignLaw === true,
	setAside: "setAside",
});

/** It protects the data that it names, and no others of the same transfer. */
const coversData = rule({
	...annex2,
	id: "measure.covers-data",
	basis: "R01/2020, paragraphs 33 and 75",
	confidence: "Q",
	needs: ["covers"],
	holds: ({ covers }) => covers,
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

/** What left before the measure was there is not protected by it: stop, put it in place, resume. */
const beforeTransfer = rule({
	...annex2,
	id: "measure.before-transfer",
	basis: "R01/2020, paragraph 75; IMY DI-2020-11373",
	confidence: "Q",
	appliesGiven: ["goingSince"],
	applies: ({ goingSince }) => goingSince !== null,
	needs: ["implementedOn"],
	holds: ({ goingSince, implementedOn }) =>
		goingSince === null || implementedOn <= goingSince,
});

const allConditionsHold = rule({
	...annex2,
	id: "measure.all-conditions-hold",
	basis: "R01/2020, Annex 2, paragraphs 84–92",
	needs: ["conditionsHold"],
	holds: ({ conditionsHold }) => conditionsHold,
});

/** Step 1 and the measure say the same of the data: encrypted storage of data in clear text is none. */
const agreesWithData = rule({
	...annex2,
	id: "measure.agrees-with-data",
	basis: "R01/2020, paragraphs 33 and 75",
	confidence: "Q",
	appliesGiven: ["entry"],
	applies: ({ entry }) => entry?.formats !== undefined,
	needs: ["formats"],
	holds: ({ entry, formats }) =>
		formats.every((format) => entry?.formats?.some((each) => each === format)),
});

const keysHeld = rule({
	...annex2,
	id: "measure.keys-out-of-reach",
	basis: "R01/2020, paragraphs 81 and 95",
	confidence: "Q",
	appliesGiven: ["entry"],
	applies: ({ entry }) => entry?.needsKeyCustody === true,
	needs: ["keyHolders"],
	holds: ({ keyHolders }) =>
		keyHolders.every((holder) => safeCustody.has(holder)),
});

/** Transport encryption closes what is open on the way, and nothing once the importer has decrypted. */
const transitOnly = againstDeficiency({
	...annex2,
	id: "measure.closes-transit-only",
	basis: "R01/2020, Annex 2, paragraph 90",
	appliesGiven: ["entry"],
	applies: ({ entry }) => entry?.effect === "effective-in-transit",
	needs: ["states"],
	holds: ({ states }) => states.every((state) => state === "in-transit"),
});

/** What a measure has to stand whatever it is for. */
const ofItself: readonly Rule<ShieldSubject>[] = [
	implemented,
	beforeTransfer,
	allConditionsHold,
];
/** What it has to stand for each data category. */
const ofRows: readonly Rule<ShieldSubject>[] = [
	coversData,
	agreesWithData,
	keysHeld,
];
const ofDeficiency: readonly Rule<MeasureSubject>[] = [
	curesForeignLaw,
	transitOnly,
];

/** What a measure has to stand before it closes a deficiency. */
export const measureRules: readonly Rule<MeasureSubject>[] = [
	...ofDeficiency,
	...ofRows,
	...ofItself,
];

/** Rules about when a measure was put in place: they wait for step 5. */
export const inForceRules: ReadonlySet<string> = new Set([
	implemented.id,
	beforeTransfer.id,
]);

/** A judgement as a fact: it stands, it falls, or answers are wanting. */
const asFact = ({ status, missing: paths }: Judgement): Fact<boolean> =>
	status === "unknown" ? missing(...paths) : known(status !== "unmet");

const judgeBy = <S extends ShieldSubject>(
	rules: readonly Rule<S>[],
	subject: S,
): Spoke[] =>
	rules.map((rule) => {
		const { status, missing: paths } = rule.judge(subject);
		return {
			rule: rule.id,
			status,
			missing: paths,
			at: `measures/${subject.id}`,
		};
	});

const standsAll = (said: readonly Judgement[]): Fact<boolean> =>
	allYes(said.map(asFact));

/** A measure on a transfer, for one data category at a time. */
interface Shield {
	/** Does it keep the category unreadable, whichever deficiency it is tied to? */
	shields: (row: string) => Fact<boolean>;
	/** Does it close the deficiency for the category? */
	closes: (deficiency: string, row: string) => Fact<boolean>;
	/** What each rule says of it against the deficiency, for these categories together; in the order of the rules. */
	said: (deficiency: string, rows: readonly string[]) => readonly Spoke[];
}

/**
 * The measure as it is looked at for each of the transfer's data categories in turn, by several rules: what it has to
 * stand of itself is judged once, and what it has to stand for a category or a deficiency once for each.
 */
export const shieldOf = (
	context: Context,
	id: string,
	transfer: string,
): Shield =>
	context.once("shields on transfer", transfer, () =>
		onceEach((measure) => makeShield(context, measure, transfer)),
	)(id);

function makeShield(context: Context, id: string, transfer: string): Shield {
	const subject = { context, id, transfer };
	const itself = judgeBy(ofItself, { ...subject, rows: [] });
	const itselfStands = standsAll(itself);
	const forRow = onceEach((row) =>
		judgeBy(ofRows, { ...subject, rows: [row] }),
	);
	const shields = onceEach((row) =>
		allYes([itselfStands, standsAll(forRow(row))]),
	);
	const against = onceEach((deficiency) =>
		judgeBy(ofDeficiency, { ...subject, deficiency, rows: [] }),
	);
	const answers = onceEach((deficiency) => standsAll(against(deficiency)));
	return {
		shields,
		closes: (deficiency, row) => allYes([shields(row), answers(deficiency)]),
		said: (deficiency, rows) => {
			const [row = ""] = rows;
			const forRows =
				rows.length === 1 ? forRow(row) : judgeBy(ofRows, { ...subject, rows });
			return [...against(deficiency), ...forRows, ...itself];
		},
	};
}

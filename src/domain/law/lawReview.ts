import { daysLater } from "../knowledge/freshness.ts";
import {
	proceedGuards,
	reviewQuestions,
} from "../knowledge/reviewQuestions.ts";
import { findingFacts, guardFact, guardHolds } from "./factsOfFinding.ts";
import { transferFacts } from "./factsOfTransfer.ts";
import { rulesAbout } from "./rule.ts";

const ofTransfer = rulesAbout("transfer", transferFacts);
const rule = rulesAbout("finding", findingFacts);
const step3 = {
	family: "review",
	basis: "R01/2020, step 3",
	confidence: "D",
} as const;

/** Asked once of the transfer: is there a finding for each country whose law reaches the data? */
export const reviewRulesOfTransfer = [
	ofTransfer({
		...step3,
		id: "review.exists-for-country",
		basis: "R01/2020, paragraphs 30–32",
		needs: ["lawReviewed"],
		holds: ({ lawReviewed }) => lawReviewed,
	}),
	ofTransfer({
		...step3,
		id: "review.parents-law-included",
		basis: "R01/2020, paragraph 31",
		confidence: "Q",
		needs: ["parentsLawReviewed"],
		holds: ({ parentsLawReviewed }) => parentsLawReviewed,
	}),
] as const;

const questionsAnswered = rule({
	...step3,
	id: "review.questions-answered",
	basis: "R01/2020, paragraphs 31, 33 and 43",
	confidence: "Q",
	needs: ["questions", "importerKind", "importerType"],
	holds: ({ questions }) =>
		reviewQuestions.every(
			({ id, must }) => must === undefined || questions.get(id) === must,
		),
});

const statutesNamed = rule({
	...step3,
	id: "review.statutes-named",
	basis: "R01/2020, paragraphs 36–43",
	appliesGiven: ["branch"],
	applies: ({ branch }) => branch !== "43-2",
	needs: ["namedStatutes"],
	holds: ({ namedStatutes }) => namedStatutes.length > 0,
});

const sourceRated = rule({
	...step3,
	id: "review.source-rated",
	basis: "R01/2020, paragraphs 44–46",
	confidence: "Q",
	needs: ["soundSource"],
	holds: ({ soundSource }) => soundSource,
});

const branchReasoned = rule({
	...step3,
	id: "review.branch-reasoned",
	basis: "R01/2020, paragraph 43",
	confidence: "Q",
	needs: ["branch", "branchReason"],
	holds: () => true,
});

const optionAllowed = rule({
	...step3,
	id: "review.option-allowed",
	basis: "R01/2020, paragraphs 43.1–43.3",
	confidence: "Q",
	appliesGiven: ["branch"],
	applies: ({ branch }) => branch !== "ok",
	needs: ["option"],
	holds: ({ branch, option }) => option !== "proceed" || branch === "43-3",
});

const notSuspended = rule({
	...step3,
	id: "review.going-on-chosen",
	basis: "R01/2020, paragraphs 43.1–43.3",
	confidence: "Q",
	appliesGiven: ["branch"],
	applies: ({ branch }) => branch !== "ok",
	needs: ["option"],
	holds: ({ option }) => option !== "suspend",
});

/** "Law and practice suffice" has to agree with the answers that it rests on. */
const sufficientAgrees = rule({
	...step3,
	id: "review.sufficient-agrees",
	basis: "R01/2020, paragraph 43",
	confidence: "Q",
	appliesGiven: ["branch"],
	applies: ({ branch }) => branch === "ok",
	needs: ["questions"],
	holds: ({ questions }) =>
		reviewQuestions.every(
			({ id, whenSufficient }) =>
				whenSufficient === undefined || questions.get(id) === whenSufficient,
		),
});

const guaranteesHold = rule({
	...step3,
	id: "review.guarantees-hold",
	basis: "EDPB Recommendations 02/2020",
	confidence: "S",
	appliesGiven: ["branch"],
	applies: ({ branch }) => branch === "ok",
	needs: ["guaranteeWanting"],
	holds: ({ guaranteeWanting }) => !guaranteeWanting,
});

/** A guarantee is met only by a cited positive finding; the text of the law alone is none. */
const guaranteesCited = rule({
	...step3,
	id: "review.guarantees-cited",
	basis: "EDPB Recommendations 02/2020",
	confidence: "S",
	appliesGiven: ["branch"],
	applies: ({ branch }) => branch === "ok",
	needs: ["guaranteesCited"],
	holds: ({ guaranteesCited }) => guaranteesCited,
});

const sameName = (one: string, other: string) =>
	one.trim().toLowerCase() === other.trim().toLowerCase();

/** Research of one's own into a country's law is a draft until a second person has read it. */
const secondReader = rule({
	...step3,
	id: "review.second-reader",
	basis: "Product rule on research into a country's law",
	confidence: "G",
	appliesGiven: ["profileUnfinished"],
	applies: ({ profileUnfinished }) => profileUnfinished,
	needs: ["secondReader", "secondReadOn", "concludedBy", "today"],
	holds: ({ secondReader, secondReadOn, concludedBy, today }) =>
		!sameName(secondReader, concludedBy) && secondReadOn <= today,
});

const concluded = rule({
	...step3,
	id: "review.concluded",
	basis: "R01/2020, paragraph 48; SCC clause 14(d)",
	needs: ["concludedBy", "concludedOn", "today"],
	holds: ({ concludedOn, today }) => concludedOn <= today,
});

/**
 * The law was looked at not long before it was judged; what happened since is for step 6. A look that came after
 * the conclusion is none that it rests on: whoever looks again concludes again.
 */
const profileFresh = rule({
	...step3,
	id: "review.profile-fresh",
	basis: "Product rule on freshness of country profiles",
	confidence: "G",
	needs: ["profileCheckedOn", "concludedOn", "freshFor", "today"],
	holds: ({ profileCheckedOn, concludedOn, freshFor, today }) =>
		profileCheckedOn <= today &&
		profileCheckedOn <= concludedOn &&
		concludedOn <= daysLater(profileCheckedOn, freshFor),
});

const notAppliedInPractice = rule({
	...step3,
	id: "review.not-applied-in-practice",
	basis: "R01/2020, paragraph 43.3; Datatilsynet (NO) 20/03771-17",
	confidence: "Q",
	appliesGiven: ["option"],
	applies: ({ option }) => option === "proceed",
	needs: ["appliesInPractice", "appliesInPracticeReason"],
	holds: ({ appliesInPractice }) => appliesInPractice === "no",
});

const going = {
	...step3,
	confidence: "Q",
	appliesGiven: ["option"],
	applies: ({ option }: { option: string }) => option === "proceed",
} as const;

const notMerelyUnlikely = rule({
	...going,
	id: "review.proceed.not-merely-unlikely",
	basis: "Datatilsynet (NO) 20/03771-17, Telenor, 2023-07-26",
	needs: ["saidNotToCover"],
	holds: ({ saidNotToCover }) => saidNotToCover,
});

const sectorHeard = rule({
	...going,
	id: "review.proceed.sector-heard",
	basis: "R01/2020, paragraph 43.3",
	needs: ["sectorHeard"],
	holds: ({ sectorHeard }) => sectorHeard,
});

/** Where the importer's own record is relied upon, the law lets it speak, and the section that says so is named. */
const mayDisclose = rule({
	...going,
	id: "review.proceed.may-disclose",
	basis: "R01/2020, paragraph 47",
	confidence: "D",
	needs: ["recordMaySpeak"],
	holds: ({ recordMaySpeak }) => recordMaySpeak,
});

/** A practice outside the published law is 43.1 or 43.2, which leave no way to go on without measures. */
const practiceFollowsLaw = rule({
	...going,
	id: "review.proceed.practice-follows-law",
	basis: "R01/2020, paragraphs 43.1–43.3",
	needs: ["questions"],
	holds: ({ questions }) => questions.get("q3.07") === "yes",
});

const everySourceRated = rule({
	...going,
	id: "review.proceed.sources-rated",
	basis: "R01/2020, paragraphs 44–46",
	needs: ["sourcesRated"],
	holds: ({ sourcesRated }) => sourcesRated,
});

const independent = rule({
	...going,
	id: "review.proceed.independent-source",
	basis: "R01/2020, paragraphs 44–47",
	needs: ["independentSource"],
	holds: ({ independentSource }) => independentSource,
});

const guards = proceedGuards.map((each) => {
	const { id, basis, confidence } = each;
	return rulesAbout(
		"finding",
		guardFact(id),
	)({
		family: "review",
		id: `review.proceed.${id.slice(3)}`,
		basis,
		confidence,
		appliesGiven: ["option"],
		applies: ({ option }) => option === "proceed",
		needs: ["guard"],
		holds: ({ guard }) => guardHolds(each, guard),
	});
});

/** Asked of every finding on the transfer. */
export const reviewRules = [
	questionsAnswered,
	statutesNamed,
	sourceRated,
	branchReasoned,
	optionAllowed,
	notSuspended,
	sufficientAgrees,
	guaranteesHold,
	guaranteesCited,
	secondReader,
	concluded,
	profileFresh,
	notAppliedInPractice,
	notMerelyUnlikely,
	sectorHeard,
	mayDisclose,
	practiceFollowsLaw,
	everySourceRated,
	independent,
	...guards,
];

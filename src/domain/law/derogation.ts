import { derogationsTogether } from "../knowledge/derogationConditions.ts";
import { catalogueAnswer } from "./factsOfFinding.ts";
import { type TransferSubject, transferFacts } from "./factsOfTransfer.ts";
import { hasSiblingDerogation } from "./repeatedDerogation.ts";
import { rulesAbout } from "./rule.ts";

const rule = rulesAbout("transfer", transferFacts);
const guidelines = {
	family: "derogation",
	basis: "Art. 49 GDPR; EDPB Guidelines 2/2018",
	confidence: "G",
} as const;

const reasoned = rule({
	...guidelines,
	id: "derogation.reasoned",
	needs: ["derogation", "derogationReason"],
	holds: () => true,
});

/** Consent, contracts and the residual ground are closed to public authorities that exercise public powers. */
const closedToAuthorities: ReadonlySet<string> = new Set([
	"d49.a",
	"d49.b",
	"d49.c",
	"d49.res",
]);

const openToExporter = rule({
	...guidelines,
	id: "derogation.open-to-exporter",
	basis: "Art. 49(3) GDPR",
	appliesGiven: ["derogation"],
	applies: ({ derogation }) => closedToAuthorities.has(derogation),
	needs: ["publicAuthority"],
	holds: ({ publicAuthority }) => publicAuthority === "no",
});

const notSystematic = rule({
	...guidelines,
	id: "derogation.not-systematic",
	needs: ["frequency"],
	holds: ({ frequency }) => frequency !== "systematic",
});

const occasionalOnly: ReadonlySet<string> = new Set([
	"d49.b",
	"d49.c",
	"d49.e",
	"d49.res",
]);

const occasional = rule({
	...guidelines,
	id: "derogation.occasional",
	basis: "Recital 111 GDPR; EDPB Guidelines 2/2018",
	appliesGiven: ["derogation"],
	applies: ({ derogation }) => occasionalOnly.has(derogation),
	needs: ["frequency"],
	holds: ({ frequency }) => frequency === "once" || frequency === "occasional",
});

/**
 * Several transfers, each of them once, can together be what none of them is alone. Whether they are for alike
 * purposes and come again is for a person to say, with a reason.
 */
const together = rulesAbout("transfer", {
	hasSibling: hasSiblingDerogation,
	together: ({ context, id }: TransferSubject) =>
		catalogueAnswer(context, id, derogationsTogether.id),
})({
	...guidelines,
	id: "derogation.together-not-repetitive",
	basis: derogationsTogether.basis,
	confidence: derogationsTogether.confidence,
	appliesGiven: ["hasSibling"],
	applies: ({ hasSibling }) => hasSibling,
	needs: ["together"],
	holds: ({ together }) => together === "yes",
});

/** Those who depend on whoever asks are seldom free to refuse (recital 43). */
const dependent: ReadonlySet<string> = new Set([
	"ds.employees",
	"ds.children",
	"ds.pupils",
	"ds.students",
	"ds.patients",
]);

const consentNoRoutine = rule({
	...guidelines,
	id: "derogation.consent-no-routine",
	basis: "Art. 49(1)(a) GDPR; EDPB Guidelines 2/2018; EDPB Guidelines 05/2020",
	appliesGiven: ["derogation"],
	applies: ({ derogation }) => derogation === "d49.a",
	needs: ["rowSubjects", "frequency"],
	holds: ({ rowSubjects, frequency }) =>
		!rowSubjects.some((each) => dependent.has(each)) ||
		frequency === "once" ||
		frequency === "occasional",
});

const conditionsHold = rule({
	...guidelines,
	id: "derogation.conditions-hold",
	needs: ["derogationConditions"],
	holds: ({ derogationConditions }) =>
		derogationConditions.every((answer) => answer === "yes"),
});

export const derogationRules = [
	reasoned,
	conditionsHold,
	openToExporter,
	notSystematic,
	occasional,
	together,
	consentNoRoutine,
] as const;

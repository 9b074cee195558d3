import {
	type Assessment,
	type CollectionName,
	emptyAssessment,
	type Row,
} from "../../src/domain/assessment.ts";
import {
	proceedGuards,
	reviewQuestions,
} from "../../src/domain/knowledge/reviewQuestions.ts";
import { questionId } from "../../src/domain/measure.ts";
import type { Step } from "../../src/domain/vocabulary.ts";
import {
	type Acted,
	actOn,
	confirmStep,
	type NewAct,
} from "../../src/workflow/acts.ts";
import { withNationalAnswers } from "./nationalCases.ts";

/** The day on which these documents are looked at, and the transfer in each. */
export const today = "2026-11-22";
export const transferId = "transfer";
export const ann = { by: "A. Assessor", role: "Analyst", on: today };

type Fields<C extends CollectionName> = Omit<Row<C>, "order">;

/** The document with fields written into a row of it; the row is made when it is not there. */
export const having = <C extends CollectionName>(
	assessment: Assessment,
	collection: C,
	id: string,
	fields: Partial<Fields<C>>,
): Assessment => {
	const rows = assessment[collection] as Record<string, Row<C>>;
	const order = rows[id]?.order ?? Object.keys(rows).length + 1;
	return {
		...assessment,
		[collection]: { ...rows, [id]: { ...rows[id], ...fields, order } },
	};
};

/** The document with fields of a section. */
export const saying = <S extends "about" | "opinion" | "decision">(
	assessment: Assessment,
	section: S,
	fields: Partial<Assessment[S]>,
): Assessment => ({
	...assessment,
	[section]: { ...assessment[section], ...fields },
});

const answering = (
	assessment: Assessment,
	owner: string,
	answers: Record<string, "yes" | "no" | "not-applicable">,
): Assessment =>
	Object.entries(answers).reduce(
		(document, [question, answer]) =>
			having(document, "questions", questionId(owner, question), {
				owner,
				question,
				answer,
				reason: "Described in the report.",
			}),
		assessment,
	);

/** A city, its processor in Germany, and one category of account data kept in the EEA. */
export function insideTheEea(): Assessment {
	let document = emptyAssessment("tia_walked");
	document = saying(document, "about", {
		title: "Meetings",
		service: "Video meetings",
		vendor: "Operator GmbH",
		exporter: "city",
		publicAuthority: "yes",
		country: "SE",
		assessor: "A. Assessor",
		assessorRole: "Analyst",
		assessedOn: today,
		minimisation: "Names are replaced before login.",
		withoutTransfer: "The market was asked; no.",
		noticesUpdated: "yes",
		recordUpdated: "yes",
		remainingDuties: "Agreement, security and records stay.",
	});
	document = having(document, "sources", "contract", {
		label: "A",
		title: "Agreement",
		kind: "contract",
		date: "2026-01-15",
	});
	document = having(document, "parties", "city", {
		name: "The city",
		kind: "authority",
		role: "controller",
		country: "SE",
	});
	document = having(document, "parties", "operator", {
		name: "Operator GmbH",
		kind: "company",
		role: "processor",
		country: "DE",
		function: "Runs the service",
		address: "Bonn",
		contact: "privacy@operator.example",
		engagedBy: "city",
		agreement: "yes",
		ultimateParent: "Operator GmbH",
		parentCountry: "DE",
		remoteAccessAsked: "yes",
		subprocessorsNamed: "yes",
		viewsFrom: ["DE"],
		evidence: ["contract"],
	});
	document = having(document, "categories", "accounts", {
		no: "12",
		category: "Account data",
		purpose: "Login",
		dataContent: "Name, e-mail",
		kinds: ["pd.identifying", "pd.contact"],
		subjects: ["ds.employees"],
		sensitivity: "none",
		states: ["at-rest"],
		storedIn: ["DE"],
		processedIn: ["DE"],
		viewedFrom: ["DE"],
		format: "clear",
		volume: "40 000 accounts",
		retention: "Two years",
	});
	return having(document, "chain", "link-operator", {
		category: "accounts",
		party: "operator",
		role: "processor",
		access: "yes",
		clearText: "yes",
	});
}

/** … and a transfer of it, by remote access, to a company elsewhere; steps 0 and 1 are answered. */
export function known(country = "IN"): Assessment {
	let document = insideTheEea();
	document = having(document, "parties", "importer", {
		name: "Support Ltd",
		kind: "company",
		role: "processor",
		country,
		function: "Third line of support",
		address: "Somewhere",
		contact: "privacy@support.example",
		engagedBy: "operator",
		agreement: "yes",
		remoteAccessAsked: "yes",
		subprocessorsNamed: "yes",
		viewsFrom: [country],
		evidence: ["contract"],
	});
	document = having(document, "categories", "accounts", {
		viewedFrom: ["DE", country],
	});
	document = having(document, "chain", "link-importer", {
		category: "accounts",
		party: "importer",
		role: "processor",
		access: "yes",
		clearText: "yes",
	});
	return having(document, "transfers", transferId, {
		name: "Support",
		exporter: "city",
		importer: "importer",
		country,
		purpose: "Support",
		rows: ["accounts"],
		manner: "processing",
		frequency: "repeated",
		running: "no",
		onwardChecked: "yes",
		personalData: "yes",
		personalDataReason: "Names.",
		exporterUnderGdpr: "yes",
		exporterUnderGdprReason: "A Swedish authority.",
		madeAvailable: "yes",
		madeAvailableReason: "Support sees them.",
		importerOutside: "yes",
		importerOutsideReason: "Seat abroad.",
		qualificationSources: ["contract"],
		reviewOwner: "A. Assessor",
		nextReviewOn: "2027-05-01",
		triggers: ["tr.law", "tr.chain"],
	});
}

/** No transfer after all: what is sent is not personal data. */
export const notPersonal = (): Assessment =>
	having(
		having(known(), "transfers", transferId, {
			personalData: "no",
			personalDataReason: "Only machine states.",
		}),
		"categories",
		"accounts",
		{ kinds: ["pd.diagnostic"] },
	);

export const withAdequacy = (): Assessment =>
	having(known("KR"), "transfers", transferId, {
		tool: "adequacy",
		adequacyDecision: "ad.kr",
		scopeCovered: "yes",
		scopeEvidence: "contract",
		scopeCheckedOn: "2026-11-01",
	});

export const withDerogation = (): Assessment =>
	answering(
		having(known(), "transfers", transferId, {
			tool: "derogation",
			derogation: "d49.e",
			derogationReason: "A claim in court, once.",
			frequency: "once",
		}),
		transferId,
		{ "d49.first": "yes", "d49.e.c1": "yes", "d49.e.c2": "yes" },
	);

export const withoutTool = (): Assessment =>
	having(known(), "transfers", transferId, { tool: "no-tool" });

/** Standard contractual clauses, signed; step 2 is answered. */
const withClauses = (): Assessment =>
	having(known(), "transfers", transferId, {
		tool: "scc",
		instrument: "Contract 7",
		signedOn: "2026-10-01",
		signatories: "City and Support Ltd",
		sccSet: "2021/914",
		sccModule: "2",
		annexesFilled: "yes",
		importerUnderGdpr: "no",
		clausesModified: "no",
	});

const rated = {
	relevant: "yes",
	relevantReason: "On this law.",
	objective: "yes",
	objectiveReason: "Cases of the past.",
	reliable: "yes",
	reliableReason: "An academy.",
	verifiable: "yes",
	verifiableReason: "Cites its sources.",
	accessible: "yes",
	accessibleReason: "Public.",
} as const;

const reviewed = (
	assessment: Assessment,
	finding: Partial<Fields<"findings">>,
): Assessment => {
	const sufficient = finding.branch === "ok";
	const verdict = sufficient ? "met-per-source" : "concerns-documented";
	let document = having(assessment, "sources", "study", {
		label: "B",
		title: "Study of access laws",
		kind: "a3.academia-ngo",
		date: "2026-02-01",
		...rated,
	});
	document = having(document, "findings", "finding", {
		transfers: [transferId],
		country: "IN",
		importerKind: "ik.hosting",
		importerType: "Intermediary, section 2(1)(w)",
		reachesThroughParent: "no",
		reachesThroughParentReason: "It has no parent elsewhere.",
		branchReason: "See the answers.",
		sources: ["study"],
		profileVersion: "2026-11-22",
		profileCheckedOn: "2026-11-10",
		concludedBy: "A. Assessor",
		concludedRole: "Analyst",
		concludedOn: "2026-11-20",
		...finding,
	});
	document = having(document, "statutes", "statute", {
		finding: "finding",
		name: "Information Technology Act",
		section: "69",
		power: "Interception and decryption",
		powers: ["targeted", "decryption"],
		orderedBy: "The Home Secretary",
		priorApproval: "pa.executive",
		secrecyOrder: "yes",
		coversData: sufficient ? "no" : "yes",
		coversReason: "It is about computer resources.",
		guaranteeA: verdict,
		guaranteeB: verdict,
		guaranteeC: verdict,
		guaranteeD: verdict,
		sources: ["study"],
	});
	return answering(
		document,
		"finding",
		Object.fromEntries(
			reviewQuestions.map(({ id, must, whenSufficient }) => [
				id,
				must ?? (sufficient ? (whenSufficient ?? "no") : "yes"),
			]),
		),
	);
};

/** Law and practice do not undercut the clauses. */
export const toolIsEnough = (): Assessment =>
	reviewed(withClauses(), { branch: "ok" });

/** A processor here gives a controller abroad nothing but its own data back: module 4, without step 3. */
export function givingBack(): Assessment {
	let document = having(withClauses(), "transfers", transferId, {
		exporter: "operator",
		sccModule: "4",
		combinesEuData: "no",
		combinesEuDataReason: "The operator only stores what it was sent.",
	});
	document = having(document, "parties", "importer", { role: "controller" });
	return having(document, "chain", "link-importer", { role: "controller" });
}

/** A problematic law, shown not to cover these data and this importer in practice (43.3, third option). */
export const noReasonToBelieve = (): Assessment =>
	answering(
		reviewed(withClauses(), {
			branch: "43-3",
			option: "proceed",
			appliesInPractice: "no",
			appliesInPracticeReason: "Courts read it narrowly.",
			notAppliedBecause: "na.not-covered",
			sectorExperience: "No support company has had an order.",
			sectorSources: ["study"],
		}),
		"finding",
		Object.fromEntries(
			proceedGuards.map(({ id, mayNotApply }) => [
				id,
				mayNotApply ? "not-applicable" : "yes",
			]),
		),
	);

export const decidedToSuspend = (): Assessment =>
	reviewed(withClauses(), {
		branch: "43-3",
		option: "suspend",
		appliesInPractice: "yes",
		appliesInPracticeReason: "Orders are known.",
	});

/** A problematic law, and a measure to be found; nothing of step 4 is answered. */
export const calledForMeasures = (): Assessment =>
	reviewed(withClauses(), {
		branch: "43-3",
		option: "measures",
		appliesInPractice: "yes",
		appliesInPracticeReason: "Orders are known.",
	});

const useCase1 = ["uc1.c1", "uc1.c2", "uc1.c3", "uc1.c4", "uc1.c5", "uc1.c6"];

/** Encrypted with the exporter's own keys (use case 1), in force; steps 4 and 5 are answered. */
export function supplemented(): Assessment {
	let document = calledForMeasures();
	document = having(document, "categories", "accounts", {
		format: "encrypted",
		keyCustody: "exporter-only",
	});
	document = having(document, "chain", "link-importer", { clearText: "no" });
	document = having(document, "deficiencies", "deficiency", {
		finding: "finding",
		transfers: [transferId],
		description: "The law lets authorities demand what is stored.",
		kind: "df.access",
		states: ["at-rest"],
	});
	document = having(document, "measures", "encryption", {
		catalogue: "tech.uc1.encrypted-backup",
		title: "Encryption before sending",
		transfers: [transferId],
		rows: ["accounts"],
		deficiencies: ["deficiency"],
		status: "implemented",
		implementedOn: "2026-11-01",
		owner: "IT",
		evidence: "Test of 1 November.",
		keyCustody: "exporter-only",
		secrecyPeriod: "sp.10-or-more",
		cryptoAgility: "Ciphers are a setting and are changed within a month.",
	});
	document = answering(
		document,
		"encryption",
		Object.fromEntries(useCase1.map((id) => [id, "yes" as const])),
	);
	return having(document, "transfers", transferId, {
		essentiallyEquivalent: "yes",
		equivalenceReason: "Nobody there can read the data.",
		equivalenceBy: "A. Assessor",
		equivalenceOn: "2026-11-21",
		contradictionFree: "yes",
		contradictionReason: "Compared clause by clause.",
		annexesUpdated: "yes",
		resignedOn: "2026-11-21",
	});
}

/** Nothing makes up for the law. */
export const notEquivalent = (): Assessment =>
	having(
		having(calledForMeasures(), "deficiencies", "deficiency", {
			finding: "finding",
			transfers: [transferId],
			description: "The importer needs clear text.",
			kind: "df.access",
			states: ["in-use"],
		}),
		"transfers",
		transferId,
		{
			essentiallyEquivalent: "no",
			equivalenceReason: "No effective measure is known.",
			equivalenceBy: "A. Assessor",
			equivalenceOn: "2026-11-21",
		},
	);

/** Clauses of one's own, for which an authority is asked. */
export const awaitingAuthority = (): Assessment =>
	having(toolIsEnough(), "transfers", transferId, {
		clausesModified: "yes",
		authorisation: "applied",
		authorisationOn: "2026-11-15",
	});

export const goingOn = (document: Assessment): Assessment =>
	having(document, "transfers", transferId, { running: "yes" });

/** The document with an opinion and a decision to start; nothing in the city's own law stands against it. */
export const decided = (document: Assessment): Assessment =>
	saying(
		saying(withNationalAnswers(document), "opinion", {
			advice: "approve",
			text: "Sound.",
			by: "D. Officer",
			role: "DPO",
			on: today,
		}),
		"decision",
		{
			outcome: "start",
			reason: "The service is needed and the law is met.",
			by: "The board",
			role: "Controller",
			on: today,
		},
	);

/** What the maker of an act gives; a refusal fails the test with its list. */
function accepted(acted: Acted): Assessment {
	if (!acted.ok)
		throw new Error(`Refused: ${JSON.stringify(acted.missing, null, 1)}`);
	return acted.assessment;
}

/** Confirms steps in order. */
export const walked = (document: Assessment, ...steps: Step[]): Assessment =>
	steps.reduce(
		(now, step) => accepted(confirmStep(now, transferId, step, ann)),
		document,
	);

/** Records what happened. */
export const happened = (document: Assessment, ...acts: NewAct[]): Assessment =>
	acts.reduce(
		(now, act) => accepted(actOn(now, transferId, act, ann)),
		document,
	);

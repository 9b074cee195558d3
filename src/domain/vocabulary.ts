/** Closed lists that answers are chosen from. Ids are ours and stable; their words are in src/text. */

/** Groups of data subjects: field 25 of IMY's breach form, and those of the city's data sheet. */
export const subjectGroups = [
	"ds.employees",
	"ds.service-users",
	"ds.customers",
	"ds.subscribers",
	"ds.members",
	"ds.military",
	"ds.patients",
	"ds.children",
	"ds.pupils",
	"ds.students",
	"ds.vulnerable",
	"ds.especially-affected",
	"ds.account-holders",
	"ds.end-users",
	"ds.guests",
	"ds.guardians",
	"ds.other",
	"ds.unknown",
] as const;
export type SubjectGroup = (typeof subjectGroups)[number];

/** Kinds of personal data: field 26 of IMY's breach form, and those a TIA needs. */
export const dataKinds = [
	"pd.ethnic",
	"pd.political",
	"pd.religious",
	"pd.union",
	"pd.genetic",
	"pd.biometric",
	"pd.health",
	"pd.sexual",
	"pd.criminal",
	"pd.personnummer",
	"pd.financial",
	"pd.official-documents",
	"pd.location",
	"pd.communication-logs",
	"pd.communication-metadata",
	"pd.identifying",
	"pd.contact",
	"pd.account-id",
	"pd.display-name",
	"pd.profile-picture",
	"pd.nickname",
	"pd.auth",
	"pd.social-login",
	"pd.support-ticket",
	"pd.feedback",
	"pd.content",
	"pd.diagnostic",
	"pd.class",
	"pd.free-text",
	"pd.assessments",
	"pd.secrecy",
	"pd.protected-identity",
	"pd.other",
	"pd.unknown",
] as const;
export type DataKind = (typeof dataKinds)[number];

/** Special categories, Art. 9(1) GDPR. */
export const article9Kinds: readonly DataKind[] = [
	"pd.ethnic",
	"pd.political",
	"pd.religious",
	"pd.union",
	"pd.genetic",
	"pd.biometric",
	"pd.health",
	"pd.sexual",
];
/** Criminal convictions and offences, Art. 10 GDPR. */
export const article10Kinds: readonly DataKind[] = ["pd.criminal"];

/** Possible consequences: field 28 of IMY's breach form (recital 85), and three of a TIA. */
export const consequences = [
	"cq.loss-of-control",
	"cq.limitation-of-rights",
	"cq.discrimination",
	"cq.identity-theft-fraud",
	"cq.financial-loss",
	"cq.unauthorised-reversal",
	"cq.reputation",
	"cq.secrecy-loss",
	"cq.other-disadvantage",
	"cq.foreign-authority-access",
	"cq.chilling",
	"cq.no-redress",
	"cq.other",
] as const;

export const sensitivities = ["none", "possible", "yes"] as const;
export const dataStates = ["at-rest", "in-transit", "in-use"] as const;
/** What the data look like to whoever holds them (R01/2020, paragraph 33). */
export const dataFormats = [
	"clear",
	"pseudonymised",
	"encrypted",
	"unknown",
] as const;
/**
 * Who can cause decryption. Only the first two satisfy uc1.c6 and uc3.c8. A key of one's own in the provider's key
 * service can be used there by the provider: it is the importer's unless the opposite is shown.
 */
export const keyCustodies = [
	"exporter-only",
	"trusted-EEA-third-party",
	"importer-with-exporter-release",
	"own-key-at-importer",
	"importer",
	"not-encrypted",
	"unknown",
] as const;

export const partyRoles = [
	"controller",
	"joint-controller",
	"processor",
	"subprocessor",
	"independent-controller",
	"third-party",
	"unknown",
] as const;
export const partyKinds = [
	"authority",
	"company",
	"association",
	"international-organisation",
	/** The person whom the data are about: no controller, so what they hand over themselves has no exporter. */
	"data-subject",
	"other",
] as const;
/** Art. 28(1): may a processor with a parent outside the EEA be engaged? Apart from Chapter V. */
export const parentLawOutcomes = [
	"guarantees-sufficient",
	"sufficient-with-measures",
	"insufficient",
	"unknown",
] as const;

/** Which law may oblige a processor to leave its instructions, as the agreement has it (Art. 28(3)(a)). */
export const compulsions = [
	"compelled.eu",
	"compelled.any",
	"compelled.not-said",
	"unknown",
] as const;
/** How the controller lets a processor engage others (Art. 28(2)). */
export const subAuthorisations = [
	"sub.specific",
	"sub.general",
	"sub.none",
	"unknown",
] as const;

export const transferManners = [
	"storage",
	"processing",
	"remote-access",
	"transmission",
	"onward",
] as const;
export const frequencies = [
	"once",
	"occasional",
	"repeated",
	"systematic",
	"unknown",
] as const;

/** Chapter V GDPR, in the order in which they are tried. */
export const transferTools = [
	"adequacy",
	"scc",
	"bcr",
	"sa-scc",
	"code-of-conduct",
	"certification",
	"public-instrument",
	"ad-hoc-clauses",
	"public-arrangement",
	"derogation",
	"no-tool",
	"unknown",
] as const;
/** Those of Art. 46, which can be prepared beside an adequacy decision. */
export const fallbackTools = [
	"scc",
	"bcr",
	"sa-scc",
	"code-of-conduct",
	"certification",
	"public-instrument",
	"ad-hoc-clauses",
	"public-arrangement",
] as const;
export const sccSets = [
	"2021/914",
	"2010/87",
	"2004/915",
	"2001/497",
	"2021/915",
] as const;
export const sccModules = ["1", "2", "3", "4"] as const;
export const dpfStatuses = [
	"active",
	"active-recertification",
	"inactive",
	"not-listed",
	"unknown",
] as const;
export const dpfCoverages = ["hr", "non-hr"] as const;
/** Grounds of Art. 49(1) GDPR. */
export const derogations = [
	"d49.a",
	"d49.b",
	"d49.c",
	"d49.d",
	"d49.e",
	"d49.f",
	"d49.g",
	"d49.res",
] as const;
export const authorisations = ["not-needed", "applied", "granted"] as const;

/** What the importer is under the law that may reach it (l3.02). */
export const importerKinds = [
	"ik.communications",
	"ik.telecom",
	"ik.hosting",
	"ik.critical",
	"ik.finance",
	"ik.health",
	"ik.public",
	"ik.ordinary",
	"ik.other",
	"unknown",
] as const;
/** Does a law cover these data and this importer? What might be covered is treated as covered (paragraph 43.3). */
export const coverages = ["yes", "might", "no", "unknown"] as const;
/** What a law lets authorities do. */
export const accessPowers = [
	"targeted",
	"bulk",
	"compelled-disclosure",
	"decryption",
	"in-transit",
	"direct-access",
	"voluntary",
	"retention",
	"localisation",
	"secrecy-order",
	"exemption",
] as const;
/** Who has to approve of access before it takes place. */
export const priorApprovals = [
	"pa.court",
	"pa.independent",
	"pa.executive",
	"pa.none",
	"unknown",
] as const;
/** May the importer tell of requests, or that there were none (l3.07)? */
export const disclosures = ["yes", "partly", "no", "unknown"] as const;
/**
 * Why a problematic law is said not to apply in practice. Only the first is a way on: that authorities are
 * unlikely to use a law which covers the data is none (Datatilsynet (NO) 20/03771-17, Telenor).
 */
export const notAppliedGrounds = [
	"na.not-covered",
	"na.unlikely",
	"unknown",
] as const;

/** Result of step 3 (R01/2020, paragraph 43). */
export const lawBranches = ["ok", "43-1", "43-2", "43-3", "unknown"] as const;
export const lawOptions = ["suspend", "measures", "proceed"] as const;
/** European Essential Guarantees (Recommendations 02/2020). */
export const guaranteeVerdicts = [
	"met-per-source",
	"contested",
	"concerns-documented",
	"not-met-per-source",
	"not-assessed",
] as const;

/** What step 3 found wanting, as far as it tells what kind of measure can answer it. */
export const deficiencyKinds = [
	"df.access",
	"df.voluntary",
	"df.information",
	"df.redress",
	"df.commitment",
	"unknown",
] as const;
/** Kinds that a contractual or organisational measure may cure alone, for a reason that a person signs (guard g4.4). */
export const curableKinds: ReadonlySet<string> = new Set([
	"df.voluntary",
	"df.information",
	"df.redress",
	"df.commitment",
]);

/** Kinds of source, after Annex 3 of R01/2020, and the ordinary papers of an assessment. */
export const sourceKinds = [
	"contract",
	"subprocessor-list",
	"vendor-answer",
	"vendor-paper",
	"own-document",
	"legislation",
	"a3.cjeu-ecthr",
	"a3.adequacy",
	"a3.igo",
	"a3.networks",
	"a3.national-case-law",
	"a3.oversight",
	"a3.sector-experience",
	"a3.canary-others",
	"a3.trade",
	"a3.academia-ngo",
	"a3.business-intel",
	"a3.canary-importer",
	"a3.transparency-report",
	"a3.internal-record",
	"other",
] as const;

/** How data are made to no longer point to a person; R01/2020, paragraphs 85–89, and what authorities have judged. */
export const techniques = [
	"tq.table",
	"tq.cryptographic",
	"tq.hash",
	"tq.ip-truncation",
	"tq.proxy",
	"tq.other",
	"unknown",
] as const;
/** How long data must stay secret. From ten years on, what is taken today may be decrypted in time. Product rule. */
export const secrecyPeriods = [
	"sp.under-10",
	"sp.10-or-more",
	"unknown",
] as const;
export const measureStatuses = ["planned", "implemented", "rejected"] as const;
export const advices = [
	"approve",
	"approve-with-conditions",
	"against",
] as const;
/** What the controller decides. The verdict stands beside it and is not changed by it. */
export const decisionOutcomes = [
	"start",
	"start-with-conditions",
	"do-not-start",
	"suspend",
	"end",
] as const;

/** Triggers of step 6. */
export const reviewTriggers = [
	"tr.date",
	"tr.law",
	"tr.adequacy",
	"tr.chain",
	"tr.data",
	"tr.measure",
	"tr.notice",
	"tr.incident",
	"tr.sa",
] as const;
export type ReviewTrigger = (typeof reviewTriggers)[number];

/** What a person did with a transfer; the six-step machine replays these. */
export const actKinds = [
	"step.confirmed",
	"transfer.started",
	"transfer.suspended",
	"transfer.resumed",
	"transfer.ended",
	"authority.notified",
	"authorisation.granted",
	"trigger.occurred",
	"review.concluded",
] as const;
export const steps = [
	"qualify",
	"know",
	"tool",
	"assess",
	"measures",
	"formal",
	"reevaluate",
] as const;
export type Step = (typeof steps)[number];

/** Where a transfer stands or ends (edpb-six-steps.md §1). */
export const outcomes = [
	"t.no-transfer",
	"t.adequacy",
	"t.derogation",
	"t.running.tool-only",
	"t.running.no-reason-to-believe",
	"t.running.supplemented",
	"t.awaiting-authorisation",
	"t.blocked",
	"t.suspended",
	"t.ended",
	"t.sa-notified",
] as const;
export type Outcome = (typeof outcomes)[number];

/** Two published forms of the statistical method, both reconstructed (scoring.md, section 2). */
export const annexMethods = [
	"annex.provider-chain",
	"annex.years-to-even",
] as const;
export type AnnexMethod = (typeof annexMethods)[number];
/** What an estimate of the annex is about. */
export const annexFactorKinds = [
	"annex.attempts",
	"annex.precondition",
	"annex.intelligence",
	"annex.extra-years",
	"annex.argument",
] as const;
export type AnnexFactorKind = (typeof annexFactorKinds)[number];

import { type Assessment, liveRows } from "../assessment.ts";
import type { Party } from "../party.ts";
import { worthOf } from "../wording.ts";
import type { Duty } from "./duties.ts";

const processes = (role: string | undefined): boolean =>
	role === undefined || role === "unknown" || role.endsWith("processor");

/** Parties that may handle the data for somebody else: by their role, or because nobody has said what they are. */
export const mayProcess = ({ role }: Party): boolean => processes(role);

const open = (id: string, party: string, field: keyof Party) => ({
	id,
	/** Articles and opinions alike: known, and not held against the original for this program. */
	confidence: "G" as const,
	state: "open" as const,
	at: `parties/${party}/${field}`,
});

/** Does it engage others, or may it? A sub-processor of which nobody says who engaged it may be anyone's. */
const engagesOthers = (assessment: Assessment, id: string): boolean =>
	assessment.parties[id]?.subprocessorsNamed === "no" ||
	liveRows(assessment, "parties").some(
		([other, { engagedBy, role }]) =>
			other !== id &&
			(engagedBy === id ||
				(engagedBy === undefined && role === "subprocessor")),
	);

/** What the agreement has to say of a processor's own handling (Art. 28(3) and 33(2) GDPR). */
function aboutTerms(id: string, party: Party): Duty[] {
	const { instructions, compelledBy, otherTerms, breachNotice } = party;
	const read = [instructions, compelledBy, otherTerms, breachNotice];
	if (read.every((each) => each === undefined || each === "unknown"))
		return [
			{
				...open("duty.agreement-unread", id, "instructions"),
				article: "28(3)",
				basis: "Art. 28(3) GDPR; EDPB Opinion 22/2024",
			},
		];
	return [
		...(instructions === "yes"
			? []
			: [
					{
						...open("duty.instructions-wanting", id, "instructions"),
						article: "28(3)(a)",
						basis: "Art. 28(3)(a) GDPR",
					},
				]),
		...(compelledBy === "compelled.eu"
			? []
			: [
					{
						...open("duty.compulsion-too-wide", id, "compelledBy"),
						article: "28(3)(a)",
						basis: "Art. 28(3)(a) and 48 GDPR; EDPB Opinion 22/2024",
					},
				]),
		...(otherTerms === "yes"
			? []
			: [
					{
						...open("duty.terms-wanting", id, "otherTerms"),
						article: "28(3)",
						basis: "Art. 28(3) GDPR",
					},
				]),
		...(breachNotice === "yes"
			? []
			: [
					{
						...open("duty.breach-notice-wanting", id, "breachNotice"),
						article: "33(2)",
						basis: "Art. 33(2) GDPR",
					},
				]),
	];
}

/** What a processor that engages others owes (Art. 28(2) and (4) GDPR). */
function aboutEngaging(id: string, party: Party): Duty[] {
	const { subAuthorisation, noticePeriod, mayObject } = party;
	const authorised =
		subAuthorisation === "sub.specific" || subAuthorisation === "sub.general";
	const canObject =
		mayObject === "yes" && worthOf("text", noticePeriod ?? "") === "answer";
	return [
		...(authorised
			? []
			: [
					{
						...open("duty.authorisation-wanting", id, "subAuthorisation"),
						article: "28(2)",
						basis: "Art. 28(2) GDPR",
					},
				]),
		...(subAuthorisation === "sub.general" && !canObject
			? [
					{
						...open(
							"duty.objection-wanting",
							id,
							mayObject === "yes" ? "noticePeriod" : "mayObject",
						),
						article: "28(2)",
						basis: "Art. 28(2) GDPR",
					},
				]
			: []),
		...(party.subprocessorList === "yes"
			? []
			: [
					{
						...open("duty.subprocessor-list-wanting", id, "subprocessorList"),
						article: "28(2)",
						basis: "EDPB Opinion 22/2024, paragraphs 25 and 28",
					},
				]),
		...(party.flowDown === "yes"
			? []
			: [
					{
						...open("duty.flow-down-wanting", id, "flowDown"),
						article: "28(4)",
						basis: "Art. 28(4) GDPR",
					},
				]),
	];
}

const identity = ["name", "address", "contact", "function"] as const;

/** Name, address, contact and function of everyone in the chain are to be at hand at all times. */
function aboutIdentity(id: string, party: Party): Duty[] {
	const wanting = identity.find(
		(field) => worthOf("text", party[field] ?? "") !== "answer",
	);
	return wanting === undefined
		? []
		: [
				{
					...open("duty.chain-identity-wanting", id, wanting),
					article: "28(2)",
					basis: "EDPB Opinion 22/2024, paragraphs 31–32",
				},
			];
}

/**
 * Who obeys a foreign order against the instructions decides on the data itself: a controller of its own, and
 * what it hands over is a transfer (Art. 28(10) GDPR; Guidelines 05/2021, example 12).
 */
const aboutObeying = (id: string, { obeysForeignOrders }: Party): Duty[] =>
	obeysForeignOrders === "yes"
		? [
				{
					...open("duty.own-controller", id, "obeysForeignOrders"),
					article: "28(10)",
					basis: "Art. 28(10) and 48 GDPR; EDPB Guidelines 05/2021, example 12",
				},
			]
		: [];

/** What is wanting, or not known, in what each processor is bound by; no part of the verdict on a transfer. */
export const agreementDuties = (assessment: Assessment): Duty[] =>
	liveRows(assessment, "parties")
		.filter(([, party]) => mayProcess(party))
		.flatMap(([id, party]) => [
			...aboutIdentity(id, party),
			...(party.agreement === "yes" ? aboutTerms(id, party) : []),
			...(party.agreement === "yes" && engagesOthers(assessment, id)
				? aboutEngaging(id, party)
				: []),
			...aboutObeying(id, party),
		]);

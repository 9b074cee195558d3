import type * as z from "zod/mini";
import {
	answer,
	code,
	countries,
	country,
	longText,
	ref,
	refs,
	rowOf,
	text,
} from "./kinds.ts";
import {
	compulsions,
	parentLawOutcomes,
	partyKinds,
	partyRoles,
	subAuthorisations,
} from "./vocabulary.ts";

/** Anyone in the chain: name, address, contact, function, country, ultimate parent (EDPB Opinion 22/2024). */
export const partyFields = {
	name: text,
	kind: code(partyKinds),
	role: code(partyRoles),
	organisationNumber: text,
	function: longText,
	address: text,
	contact: text,
	country,
	/** The party that engaged this one. */
	engagedBy: ref("parties"),
	/** A written agreement under Art. 28(3) GDPR is in place. */
	agreement: answer,
	agreementReference: text,
	/** Art. 28(3)(a): only on documented instructions, transfers to third countries included. */
	instructions: answer,
	/** The clause "unless required by law": by whose law (EDPB Opinion 22/2024). */
	compelledBy: code(compulsions),
	/** Art. 28(3)(b) to (h): silence, security, further processors, help, deletion or return, audit. */
	otherTerms: answer,
	/** Art. 33(2): it tells of breaches without undue delay. */
	breachNotice: answer,
	/** Art. 28(2) and (4): on what terms it engages others. */
	subAuthorisation: code(subAuthorisations),
	noticePeriod: text,
	mayObject: answer,
	subprocessorList: answer,
	flowDown: answer,
	/** Has it handed data to an authority abroad against its instructions? Art. 28(10). */
	obeysForeignOrders: answer,
	ultimateParent: text,
	parentCountry: country,
	/** Guard g0.3: has this party been asked about remote access, view-only support included? */
	remoteAccessAsked: answer,
	/** Has it named everyone that it engages in its turn, and are they all on the chain? */
	subprocessorsNamed: answer,
	/** From which countries its people can see the data. */
	viewsFrom: countries,
	/** Art. 28(1): what a parent's law means for engaging this party. Never mixed with Chapter V. */
	parentLaw: code(parentLawOutcomes),
	parentLawReason: longText,
	/** Measures that the guarantees depend on, where they do. */
	parentLawMeasures: refs("measures"),
	evidence: refs("sources"),
	comment: longText,
} as const;
export const Party = rowOf(partyFields);
export type Party = z.infer<typeof Party>;

import type * as z from "zod/mini";
import {
	answer,
	code,
	codes,
	country,
	date,
	longText,
	ref,
	refs,
	rowOf,
	text,
} from "./kinds.ts";
import {
	authorisations,
	derogations,
	dpfCoverages,
	dpfStatuses,
	fallbackTools,
	frequencies,
	reviewTriggers,
	sccModules,
	sccSets,
	transferManners,
	transferTools,
} from "./vocabulary.ts";

/**
 * The unit of assessment: one exporter, importer, country, purpose, set of data and tool.
 * A service normally holds several; a chain holds one for each hop that leaves the EEA.
 */
export const transferFields = {
	name: text,
	exporter: ref("parties"),
	importer: ref("parties"),
	/** The country that the data reach or can be viewed from. */
	country,
	purpose: longText,
	rows: refs("categories"),
	manner: code(transferManners),
	frequency: code(frequencies),
	/** Is it going on already? Decides between "must not start" and "must stop". */
	running: answer,
	startsOn: date,
	/** Planned end; absent where it is to go on. */
	endsOn: date,

	/** The three criteria of EDPB Guidelines 05/2021, each with its reason. */
	personalData: answer,
	personalDataReason: longText,
	exporterUnderGdpr: answer,
	exporterUnderGdprReason: longText,
	madeAvailable: answer,
	madeAvailableReason: longText,
	importerOutside: answer,
	importerOutsideReason: longText,
	qualificationSources: refs("sources"),

	tool: code(transferTools),
	/** Adequacy decision, by the id in the knowledge base. */
	adequacyDecision: text,
	scopeCovered: answer,
	scopeEvidence: ref("sources"),
	scopeCheckedOn: date,
	onwardChecked: answer,
	/** Data Privacy Framework record; needed for the US under Art. 45. */
	dpfEntity: text,
	/** Companies that the same entry covers, one a line, as they stand on the list. */
	dpfAffiliates: longText,
	dpfStatus: code(dpfStatuses),
	dpfCovers: codes(dpfCoverages),
	dpfCheckedOn: date,
	hrData: answer,
	/** A tool of Art. 46 prepared beside adequacy, in the fields of that tool. No verdict of today's reads it. */
	fallbackTool: code(fallbackTools),
	instrument: text,
	signedOn: date,
	signatories: text,
	sccSet: code(sccSets),
	sccModule: code(sccModules),
	annexesFilled: answer,
	/** Module 4: does the processor here add data collected in the EU to what it sends back? Clauses 14 and 15 turn on it. */
	combinesEuData: answer,
	combinesEuDataReason: longText,
	/** Is the importer itself subject to the GDPR here (Art. 3(2))? The clauses of 2021 are not for it. */
	importerUnderGdpr: answer,
	bcrCoversImporter: answer,
	/** Approved as Art. 46(2)(b), (d), (e) or (f) asks: by an authority or by the Commission. */
	instrumentApproved: answer,
	/** Is the importer bound by commitments that can be enforced, also by the people concerned? */
	commitmentsEnforceable: answer,
	derogation: code(derogations),
	derogationReason: longText,

	/** Step 4, guard g4.5. */
	essentiallyEquivalent: answer,
	equivalenceReason: longText,
	equivalenceBy: text,
	equivalenceOn: date,
	/** The exporter wants to go on although the importer cannot comply. */
	continuesAnyway: answer,

	/** Step 5. */
	clausesModified: answer,
	contradictionFree: answer,
	contradictionReason: longText,
	annexesUpdated: answer,
	resignedOn: date,
	authorisation: code(authorisations),
	authorisationOn: date,

	/** Step 6. */
	reviewOwner: text,
	nextReviewOn: date,
	triggers: codes(reviewTriggers),

	evidence: refs("sources"),
	comment: longText,
} as const;
export const Transfer = rowOf(transferFields);
export type Transfer = z.infer<typeof Transfer>;

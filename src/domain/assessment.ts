import * as z from "zod/mini";
import {
	ChainLink,
	categoryFields,
	chainFields,
	DataCategory,
} from "./dataCategory.ts";
import {
	Act,
	Approval,
	actFields,
	approvalFields,
	Condition,
	conditionFields,
	Decision,
	decisionFields,
	Opinion,
	opinionFields,
} from "./decision.ts";
import { Incident, incidentFields } from "./incident.ts";
import {
	answer,
	country,
	date,
	type Fields,
	Id,
	longText,
	ref,
	rowOf,
	shapeOf,
	text,
	texts,
} from "./kinds.ts";
import {
	Deficiency,
	deficiencyFields,
	findingFields,
	LawFinding,
	Statute,
	statuteFields,
} from "./lawFinding.ts";
import { Measure, measureFields, Question, questionFields } from "./measure.ts";
import { Party, partyFields } from "./party.ts";
import { Source, sourceFields } from "./source.ts";
import {
	AnnexFactor,
	annexFactorFields,
	annexFields,
	StatisticalAnnex,
} from "./statisticalAnnex.ts";
import { Transfer, transferFields } from "./transfer.ts";

/** The shape of the document. Older ones migrate on opening, newer ones are refused by name. */
export const formatVersion = 1;

/** What is assessed, and for whom. */
export const aboutFields = {
	title: text,
	service: text,
	vendor: text,
	/** As the sheet says it: "Assessment of … powered by …, provided by …". */
	scope: longText,
	/** The sheet's note on its lines. */
	sheetNote: longText,
	registryNumber: text,
	/** The organisation whose assessment this is; its number stands with the party. */
	exporter: ref("parties"),
	/** Does the exporter exercise public powers here? Art. 49(3) GDPR. */
	publicAuthority: answer,
	/** Member State whose layer of national law applies. */
	country,
	assessor: text,
	assessorRole: text,
	assessedOn: date,
	/** q1.12: could fewer data, aggregated data or none be sent? Could the service be had without the transfer? */
	minimisation: longText,
	withoutTransfer: longText,
	/** q1.13 */
	noticesUpdated: answer,
	recordUpdated: answer,
	recordReference: text,
	/** Art. 35: has it been judged whether an impact assessment is needed, and has one been made where it is? */
	impactAssessment: answer,
	/** Art. 24, 28 and 32 stay, transfer or not: what is done and what is wanting. */
	remainingDuties: longText,
	comment: longText,
} as const;

/** "We do not know yet", with who finds out and by when: an answer in a draft. */
export const unknownFields = {
	/** Path of the field, as text: transfers/<id>/importer. */
	path: text,
	owner: text,
	due: date,
	note: longText,
} as const;

/** A file that was read into the assessment. */
export const importFields = {
	file: text,
	/** SHA-256 of its bytes, hexadecimal. */
	hash: text,
	on: date,
	/** Field → column letters, by sheet: "TIA Data Sheet!category" → "B". */
	columns: texts,
	/** The file itself in base64, when a person chose to keep it; original.ts gives it back. */
	original: text,
} as const;

/** A text of an imported file that belongs to no row: kept, shown, written back. */
export const carriedFields = {
	importedBy: ref("imports"),
	sheet: text,
	cell: text,
	heading: text,
	text: longText,
	/** Of a note on a cell: path of the field that stands in the cell, or of its row; and who wrote it. */
	path: text,
	by: text,
} as const;

/** What the import found doubtful; it stays until a person has looked. */
export const remarkFields = {
	importedBy: ref("imports"),
	finding: text,
	severity: text,
	sheet: text,
	cell: text,
	found: longText,
	/** Path of the field that the cell became. */
	path: text,
	/** Someone has looked, and what they say. */
	settledBy: text,
	settledOn: date,
	settledNote: longText,
} as const;

/** A re-evaluation that took place, also when nothing changed. */
export const reviewFields = {
	on: date,
	by: text,
	note: longText,
	changed: answer,
} as const;

/** Two changed the same field: theirs stands in the document, mine waits here for a person. */
export const conflictFields = {
	path: text,
	/** JSON of the three values. */
	base: longText,
	mine: longText,
	theirs: longText,
	by: text,
	/** ISO date and time. */
	at: text,
	settledOn: date,
} as const;

/** Single sections of the document. */
export const sectionFields = {
	about: aboutFields,
	opinion: opinionFields,
	decision: decisionFields,
} as const satisfies Record<string, Fields>;

/** Collections of the document: rows under random ids, struck out but never deleted. */
export const collectionFields = {
	sources: sourceFields,
	parties: partyFields,
	categories: categoryFields,
	chain: chainFields,
	transfers: transferFields,
	findings: findingFields,
	statutes: statuteFields,
	deficiencies: deficiencyFields,
	measures: measureFields,
	questions: questionFields,
	conditions: conditionFields,
	acts: actFields,
	reviews: reviewFields,
	approvals: approvalFields,
	incidents: incidentFields,
	annexes: annexFields,
	annexFactors: annexFactorFields,
	unknowns: unknownFields,
	imports: importFields,
	carried: carriedFields,
	remarks: remarkFields,
	conflicts: conflictFields,
} as const satisfies Record<string, Fields>;
export type SectionName = keyof typeof sectionFields;
export type CollectionName = keyof typeof collectionFields;
export const sectionNames = Object.keys(sectionFields) as SectionName[];
export const collectionNames = Object.keys(
	collectionFields,
) as CollectionName[];

const rows = <R extends z.ZodMiniType>(row: R) => z.record(Id, row);

export const Assessment = z.strictObject({
	formatVersion: z.literal(formatVersion),
	id: Id,
	about: z.strictObject(shapeOf(aboutFields)),
	opinion: Opinion,
	decision: Decision,
	sources: rows(Source),
	parties: rows(Party),
	categories: rows(DataCategory),
	chain: rows(ChainLink),
	transfers: rows(Transfer),
	findings: rows(LawFinding),
	statutes: rows(Statute),
	deficiencies: rows(Deficiency),
	measures: rows(Measure),
	questions: rows(Question),
	conditions: rows(Condition),
	acts: rows(Act),
	reviews: rows(rowOf(reviewFields)),
	approvals: rows(Approval),
	incidents: rows(Incident),
	annexes: rows(StatisticalAnnex),
	annexFactors: rows(AnnexFactor),
	unknowns: rows(rowOf(unknownFields)),
	imports: rows(rowOf(importFields)),
	carried: rows(rowOf(carriedFields)),
	remarks: rows(rowOf(remarkFields)),
	conflicts: rows(rowOf(conflictFields)),
});
export type Assessment = z.infer<typeof Assessment>;

export type Row<C extends CollectionName> = Assessment[C][string];

const alphabet = "0123456789abcdefghjkmnpqrstvwxyz";

/** A random id of 60 bits with a prefix that tells people what it names. */
export function newId(prefix: string): string {
	const bytes = crypto.getRandomValues(new Uint8Array(12));
	return `${prefix}_${Array.from(bytes, (byte) => alphabet[byte % 32]).join("")}`;
}

/** An assessment in which nothing has been answered. */
export const emptyAssessment = (id: string = newId("tia")): Assessment => ({
	formatVersion,
	id,
	...(Object.fromEntries(sectionNames.map((name) => [name, {}])) as Pick<
		Assessment,
		SectionName
	>),
	...(Object.fromEntries(collectionNames.map((name) => [name, {}])) as Pick<
		Assessment,
		CollectionName
	>),
});

export const inOrder = <R extends { order: number }>(
	a: readonly [id: string, row: R],
	b: readonly [id: string, row: R],
): number => a[1].order - b[1].order || (a[0] < b[0] ? -1 : 1);

/** The rows of a collection that have not been struck out, in their order, with their ids. */
export function liveRows<C extends CollectionName>(
	assessment: Assessment,
	collection: C,
): [id: string, row: Row<C>][] {
	const entries = Object.entries(assessment[collection]) as [string, Row<C>][];
	return entries.filter(([, row]) => !row.removed).sort(inOrder);
}

/** An order behind every row of the collection, struck-out ones included. */
export const nextOrder = (
	assessment: Assessment,
	collection: CollectionName,
): number =>
	1 +
	Object.values(assessment[collection]).reduce(
		(last, { order }) => Math.max(last, order),
		0,
	);

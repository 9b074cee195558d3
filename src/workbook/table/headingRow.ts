import type { Cell } from "../sheets.ts";
import type { ColumnField } from "./columnField.ts";
import { type HeadingMeaning, headingMeaning } from "./headingMeaning.ts";
import type { OtherList } from "./headings.ts";

/** What a row would say if it were a row of headings. */
export interface HeadingEvidence {
	/** Fields that tell a register, with the best score of a heading for each. */
	fields: Map<ColumnField, number>;
	/** Texts of the row. */
	texts: number;
	/** Texts whose words are known. */
	recognised: number;
	/** Cells that no heading has: dates, truth values, errors, long texts. */
	unlike: number;
	/** Headings of other kinds of lists. */
	lists: Map<OtherList, number>;
}

/** Numbers and remarks stand in any table; systems and sources say little of what the table is. */
const saysNothing = new Set<ColumnField>([
	"no",
	"comment",
	"sourceSystem",
	"source",
]);

/** What only a register of personal data has. */
const privacyFields = new Set<ColumnField>([
	"purpose",
	"dataContent",
	"dataSubject",
	"sensitive",
	"roles",
	"controller",
	"processor",
	"subprocessor",
	"legalBasis",
	"thirdCountry",
	"transferTool",
]);

/** One of these at least must be said plainly: *activity, data, purpose* may head any list. */
const plainPrivacy = new Set<ColumnField>(
	[...privacyFields].filter(
		(field) => field !== "purpose" && field !== "roles",
	),
).add("recipients");

/** Things and files may hold personal data too; a register says of one of these at least what becomes of the data. */
const aboutProcessing: readonly ColumnField[] = [
	"category",
	"purpose",
	"dataSubject",
	"legalBasis",
	"roles",
	"controller",
	"processor",
	"subprocessor",
];

/** Suppliers, places and guarantees stand in lists of things too: a register says of what, of whom or why. */
const aboutPersons: readonly ColumnField[] = [
	"purpose",
	"dataContent",
	"dataSubject",
	"sensitive",
	"legalBasis",
];

const longHeading = 160;

/** What the texts would say as headings of one row. */
export function headingEvidence(
	headings: readonly string[],
	unlike = 0,
): HeadingEvidence {
	const evidence: HeadingEvidence = {
		fields: new Map(),
		texts: headings.length,
		recognised: 0,
		unlike,
		lists: new Map(),
	};
	for (const heading of headings) {
		const meaning = headingMeaning(heading);
		if (meaning.recognised) evidence.recognised++;
		if (heading.length > longHeading && !meaning.recognised) evidence.unlike++;
		add(evidence, meaning);
	}
	return evidence;
}

function add(
	{ fields, lists }: HeadingEvidence,
	meaning: HeadingMeaning,
): void {
	if (meaning.list !== undefined) {
		lists.set(meaning.list, (lists.get(meaning.list) ?? 0) + 1);
	}
	const best =
		meaning.readings.find(
			({ to }) => !to.every((field) => (fields.get(field) ?? 0) > 0),
		) ?? meaning.readings[0];
	if (best === undefined || best.score < 0.4) return;
	for (const field of best.to) {
		if (saysNothing.has(field)) continue;
		fields.set(field, Math.max(fields.get(field) ?? 0, best.score));
	}
}

const sum = (values: Iterable<number>) =>
	[...values].reduce((total, value) => total + value, 0);

/** Fields found, each counted by how plainly it is said. */
export const registerScore = ({ fields }: HeadingEvidence): number =>
	sum(fields.values());

/** At least one heading names what only registers of personal data have. */
const saysPrivacyPlainly = ({ fields }: HeadingEvidence): boolean =>
	[...plainPrivacy].some((field) => (fields.get(field) ?? 0) >= 0.7);

/** Said so that no other list is meant: recipients have reports and letters too. */
export const needsNoCells = ({ fields }: HeadingEvidence): boolean =>
	(fields.get("category") ?? 0) >= 0.8 ||
	[...plainPrivacy].some(
		(field) => field !== "recipients" && (fields.get(field) ?? 0) >= 0.7,
	);

/** *Uppgifter, Personer, Ändamål, Var*: each word may head other lists, so that the cells must bear them out. */
const saysAllInEverydayWords = (evidence: HeadingEvidence): boolean =>
	evidence.fields.has("dataContent") &&
	evidence.fields.has("dataSubject") &&
	evidence.fields.has("purpose") &&
	evidence.lists.size === 0 &&
	registerScore(evidence) >= 3;

/**
 * Do these headings make a register: what it is about, and enough else that only a register has? Lists of
 * risks, contracts, things, staff, costs, incidents or questions may name persons and data and are none.
 */
export function tellsRegister(evidence: HeadingEvidence): boolean {
	const { fields, texts, recognised, unlike, lists } = evidence;
	if (texts < 3 || unlike > texts * 0.2 || recognised < texts * 0.4)
		return false;
	if (!fields.has("category") && !fields.has("dataContent")) return false;
	const privacy = sum(
		[...fields]
			.filter(([field]) => privacyFields.has(field))
			.map(([, score]) => score),
	);
	if (!aboutProcessing.some((field) => fields.has(field))) return false;
	if (!aboutPersons.some((field) => fields.has(field))) return false;
	if (fields.size < 3 || registerScore(evidence) < 2.1 || privacy < 1.5)
		return false;
	if (!saysPrivacyPlainly(evidence) && !saysAllInEverydayWords(evidence))
		return false;
	// Two columns of whom to ask are in many a register.
	const otherwise = [...lists].map(([list, count]) =>
		list === "staff" ? count - 1 : count,
	);
	const most = Math.max(0, ...otherwise);
	const isPlain =
		(fields.get("category") ?? 0) >= 0.8 &&
		fields.has("purpose") &&
		(fields.has("dataContent") || fields.has("dataSubject"));
	return most < (isPlain ? 3 : 2) || most < privacy * 0.75;
}

/** Known words enough to be a row of headings, in a list that is not plainly another kind: the cells must tell the rest. */
export const mayTellByCells = ({
	fields,
	texts,
	recognised,
	unlike,
	lists,
}: HeadingEvidence): boolean =>
	texts >= 5 &&
	unlike === 0 &&
	recognised >= texts * 0.3 &&
	fields.size >= 2 &&
	sum(lists.values()) <= 1;

/** Cells that no row of headings has more than a few of. */
export const isUnlikeHeading = ({ type }: Cell): boolean =>
	type === "date" ||
	type === "boolean" ||
	type === "error" ||
	type === "number";

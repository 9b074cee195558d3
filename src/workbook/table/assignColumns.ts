import { fitsCells, readingsBy, support } from "./cellEvidence.ts";
import { type CellHints, cellHints } from "./cellHints.ts";
import type { ColumnField } from "./columnField.ts";
import type { HeadingColumn } from "./headingBlock.ts";
import type { HeadingMeaning, Reading } from "./headingMeaning.ts";
import { asksForKind } from "./headingTermIndex.ts";
import { headingWords } from "./headingText.ts";

/** A column and what it is taken for; no field means that it is carried. */
export interface AssignedColumn {
	col: number;
	header: string;
	to: ColumnField[];
	/** How sure the words and the cells make it, from 0 to 1; 0 when carried. */
	score: number;
	/** The words of the heading are known. */
	recognised: boolean;
	/** The heading has several meanings and the cells did not settle it. */
	ambiguous: boolean;
}

/** Below this, a heading is not understood well enough to file its texts under a field. */
const leastScore = 0.34;

interface Candidate {
	at: number;
	reading: Reading;
	/** Later readings of one column only come in when nothing better is free. */
	order: number;
	/** What the column holds besides its first field, when no other column is plainly that. */
	isBeside: boolean;
}

/** A plain column for a field comes before one that shares it; a general or open heading comes after. */
const besideScore = 0.79;

/**
 * Which column is taken for which field. Each field goes to one column, the plainest heading first; a column that
 * loses takes its next meaning or is carried. `samples` gives some filled texts of a column.
 */
export function assignColumns(
	columns: readonly HeadingColumn[],
	samples: (col: number) => string[],
): AssignedColumn[] {
	const hints = columns.map(({ col }) => cellHints(samples(col)));
	const assigned = columns.map(
		({ col, header, meaning }): AssignedColumn => ({
			col,
			header,
			to: [],
			score: 0,
			recognised: meaning.recognised,
			ambiguous: false,
		}),
	);
	const candidates = columns.flatMap((column, at) =>
		(numbersRows(column, at, hints[at])
			? [numbering]
			: readingsBy(column, hints[at])
		).flatMap((reading, order) => candidatesOf(reading, at, order)),
	);
	candidates.sort(
		(a, b) =>
			b.reading.score - a.reading.score || a.order - b.order || a.at - b.at,
	);
	const taken = new Set<ColumnField>();
	const chosen = new Map<number, number>();
	for (const { at, reading, order, isBeside } of candidates) {
		const target = assigned[at];
		const free = reading.to.filter((field) => !taken.has(field));
		if (target === undefined || free.length === 0 || reading.score < leastScore)
			continue;
		if (chosen.has(at) && !(isBeside && chosen.get(at) === order)) continue;
		target.to = [...target.to, ...free];
		target.score = Math.max(target.score, Math.min(1, reading.score));
		target.ambiguous =
			columns[at]?.meaning.ambiguous === true && reading.score < 0.6;
		chosen.set(at, order);
		for (const field of free) taken.add(field);
	}
	fromCells(assigned, columns, hints, taken);
	kindBesideData(assigned, columns, hints);
	rowNames(assigned, columns, hints, samples);
	numberColumn(assigned, hints, taken);
	return withRoles(assigned);
}

/** What a supplier's or an architect's list is one of in each row. */
const thing =
	/^\W*(?:services?|tjänst|dienst|tjeneste|leistung|funktion|function|feature|fonction|functie|funksjon|gegenstand|\p{L}*proje[ck]?[kt]t?|verksamhet|description|beskrivning|beschreibung|omschrijving|beskrivelse)(?!\p{L})/iu;

/** Share of the cells that must look alike to stand in for words that are not known. */
const surelyTold = 0.7;
const guess = (field: ColumnField): Reading => ({ to: [field], score: 0.4 });

/** Neither a field nor anything else that is known: only the cells can tell. */
const isUntold = ({ readings, recognised, detail }: HeadingMeaning): boolean =>
	readings.length === 0 && (!recognised || detail === true);

/** Fields whose cells can be told by themselves, the plainest first. */
const toldByCells = [
	"dataSubject",
	"dataContent",
	"legalBasis",
	"retention",
	"transferTool",
	"securityMeasures",
	"location",
	"thirdCountry",
	"roles",
	"processor",
] as const;

/** A heading of unknown words over people, kinds of data, places …, when no other column has them. A person is asked. */
function fromCells(
	assigned: readonly AssignedColumn[],
	columns: readonly HeadingColumn[],
	hints: readonly CellHints[],
	taken: Set<ColumnField>,
): void {
	for (const field of toldByCells) {
		const at = columns.findIndex(({ header, meaning }, n) => {
			const hint = hints[n];
			return (
				header !== "" &&
				hint !== undefined &&
				hint.seen >= 2 &&
				isUntold(meaning) &&
				assigned[n]?.to.length === 0 &&
				support(field, hint) >= surelyTold
			);
		});
		const column = assigned[at];
		if (column === undefined || taken.has(field)) continue;
		column.to = [field];
		column.score = guess(field).score;
		column.ambiguous = true;
		taken.add(field);
	}
}

/**
 * Where no column says what a row is about, the first one does whose words are not known and whose short texts name
 * each row apart. A person is asked.
 */
function rowNames(
	assigned: readonly AssignedColumn[],
	columns: readonly HeadingColumn[],
	hints: readonly CellHints[],
	samples: (col: number) => string[],
): void {
	if (assigned.some(({ to }) => to.includes("category"))) return;
	const at = columns.findIndex(
		({ header }, n) =>
			header !== "" &&
			!assigned[n]?.to.some((field) => field === "no" || isParty(field)),
	);
	const [column, hint, heading] = [assigned[at], hints[at], columns[at]];
	if (column === undefined || hint === undefined || heading === undefined)
		return;
	const texts = samples(heading.col);
	const isUnnamed =
		column.to.length === 0 &&
		isUntold(heading.meaning) &&
		heading.meaning.detail !== true;
	// *Service, Tjänst, Dienst*: a list by service says in its first column what each row is about.
	const isService =
		column.to.join() === "sourceSystem" && column.score < surelyTold;
	// … also when another column is plainly the system, or the list is one of things that hold data.
	const isThing =
		column.to.length === 0 &&
		(heading.meaning.list === "assets" ||
			thing.test(heading.header.split(" / ").at(-1) ?? "") ||
			heading.meaning.readings.some(({ to }) => to.includes("sourceSystem")));
	const isName =
		(isUnnamed || isService || isThing) &&
		texts.length >= 2 &&
		new Set(texts).size === texts.length &&
		Math.max(hint.code, hint.yesNo, hint.number, hint.long) < 0.3;
	if (!isName) return;
	column.to = ["category"];
	column.score = guess("category").score;
	column.ambiguous = true;
}

/**
 * *Kategori* or *Type of data* beside a column of the data themselves is what the row is about, when no other column
 * is: its cells name data too, so neither its words nor its cells alone could tell. A subcategory beside them is carried.
 */
function kindBesideData(
	assigned: AssignedColumn[],
	columns: readonly HeadingColumn[],
	hints: readonly CellHints[],
): void {
	const named = assigned.find(({ to }) => to.includes("category"));
	if (named !== undefined && !isSubdivision(named.header)) return;
	const ofData = columns.flatMap(({ header, meaning }, at) => {
		const hint = hints[at];
		const reading =
			meaning.readings.find(
				({ to }) => to[0] === "dataContent" && to.length === 1,
			) ??
			(isUntold(meaning) &&
			(hint?.data ?? 0) >= (meaning.detail ? 0.5 : surelyTold)
				? guess("dataContent")
				: undefined);
		const column = assigned[at];
		const isFree =
			column?.to.length === 0 || column?.to.join() === "dataContent";
		return column !== undefined &&
			isFree &&
			reading !== undefined &&
			(hint === undefined || fitsCells(reading, hint))
			? [{ column, reading, isKind: asksForKind(lastWords(header)) }]
			: [];
	});
	const kind = ofData.find(({ isKind }) => isKind);
	const data = ofData
		.filter((each) => each !== kind)
		.sort(
			(a, b) =>
				Number(a.isKind) - Number(b.isKind) ||
				b.reading.score - a.reading.score,
		)[0];
	if (kind === undefined || data === undefined) return;
	if (named !== undefined) {
		named.to = [];
		named.score = 0;
	}
	for (const { column, reading } of [kind, data]) {
		column.to = [column === kind.column ? "category" : "dataContent"];
		column.score = Math.min(1, Math.max(leastScore, reading.score));
		column.ambiguous = false;
	}
}

/** *Underkategori, Subcategory*: it divides what another column names. */
const isSubdivision = (header: string): boolean => {
	const words = lastWords(header);
	return asksForKind(words) && /^(?:under|unter|sub|sous)/.test(words.join(""));
};

/** The words of the lowest level of a heading. */
const lastWords = (header: string): string[] =>
	headingWords(header.split(" / ").at(-1) ?? header).parts.flatMap(
		({ words, bracket }) => (bracket ? [] : words),
	);

function candidatesOf(
	reading: Reading,
	at: number,
	order: number,
): Candidate[] {
	const [first, ...rest] = reading.to;
	if (first === undefined || rest.length === 0)
		return [{ at, reading, order, isBeside: false }];
	return [
		{
			at,
			reading: { to: [first], score: reading.score },
			order,
			isBeside: false,
		},
		{
			at,
			reading: { to: rest, score: Math.min(besideScore, reading.score) },
			order,
			isBeside: true,
		},
	];
}

/** "Asset ref", "Flow ID", "Register number". */
const numberEnding =
	/(?:^|[\s-])(?:id|ref|no|nr|n[°º]|number|nummer|numéro|code|kod|referens|reference)\.?$/iu;

const numbering: Reading = { to: ["no"], score: 1 };

/** "Transfer ID, Asset ref" over codes numbers the rows, whatever else its words name. */
const numbersRows = (
	{ header }: HeadingColumn,
	at: number,
	hints: CellHints | undefined,
): boolean =>
	at === 0 &&
	hints !== undefined &&
	hints.seen > 0 &&
	hints.code > 0.9 &&
	numberEnding.test(header.trim());

/** A first column of figures or short codes (12, V1, T-01), without a heading or with one that names a number, numbers the rows. */
function numberColumn(
	assigned: AssignedColumn[],
	hints: CellHints[],
	taken: Set<ColumnField>,
): void {
	const first = assigned[0];
	const hint = hints[0];
	if (first === undefined || hint === undefined || taken.has("no")) return;
	const isNumbered =
		first.header === "" ||
		(first.to.length === 0 && numberEnding.test(first.header.trim()));
	if (isNumbered && hint.seen > 0 && hint.code > 0.9) {
		first.to = ["no"];
		first.score = 0.6;
	}
}

/** A list by supplier says after the supplier what each row is about. */
const isParty = (field: ColumnField): boolean => partyFields.includes(field);

const partyFields: readonly ColumnField[] = [
	"controller",
	"processor",
	"subprocessor",
];

/** The only column of a party is the column of roles; one of sub-processors says itself which role they have. */
function withRoles(assigned: AssignedColumn[]): AssignedColumn[] {
	const parties = assigned.filter(({ to }) =>
		to.some((field) => partyFields.includes(field)),
	);
	const [only] = parties;
	if (
		only === undefined ||
		only.to.includes("subprocessor") ||
		parties.length > 1 ||
		assigned.some(({ to }) => to.includes("roles"))
	) {
		return assigned;
	}
	return assigned.map((column) =>
		column === only
			? {
					...column,
					to: column.to.map((field) =>
						partyFields.includes(field) ? "roles" : field,
					),
				}
			: column,
	);
}

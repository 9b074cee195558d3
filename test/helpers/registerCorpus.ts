import { columnName } from "../../src/workbook/cellReference.ts";
import type { Row, Sheet } from "../../src/workbook/sheets.ts";
import { type Tongue, tongues, type Wanted } from "./registerVocabulary.ts";
import { aSheet, type Typed } from "./sheet.ts";

/** A made register and what should be found in it. */
export interface MadeRegister {
	name: string;
	sheet: Sheet;
	headerRow: number;
	firstDataRow: number;
	lastDataRow: number;
	/** Rows that are records. */
	records: number[];
	wanted: Record<string, Wanted>;
	headings: Record<string, string>;
}

/** The same figures from the same seed, so that a failure can be looked at again. */
function chance(seed: number) {
	let state = seed * 2_654_435_761 + 1;
	const next = () => {
		state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
		return state / 4_294_967_296;
	};
	for (let n = 0; n < 5; n++) next();
	return {
		below: (limit: number) => Math.floor(next() * limit),
		is: (share: number) => next() < share,
		of: <T>(list: readonly T[]): T =>
			list[Math.floor(next() * list.length)] as T,
	};
}
type Chance = ReturnType<typeof chance>;

const decorations: ((heading: string, n: number) => string)[] = [
	(heading) => heading,
	(heading) => heading,
	(heading) => heading,
	(heading) => `${heading}*`,
	(heading, n) => `${n + 1}. ${heading}`,
	(heading) => heading.replace(" ", "\n"),
	(heading) => heading.toUpperCase(),
	(heading) => ` ${heading} `,
	(heading) => `${heading}:`,
];

function chosenFields(random: Chance): Wanted[] {
	const optional: Wanted[] = [
		"sensitive",
		"location",
		"access",
		"legalBasis",
		"retention",
		"recipients",
		"thirdCountry",
		"securityMeasures",
		"roles",
		"carried",
	];
	const fields: Wanted[] = [
		"category",
		"purpose",
		"dataContent",
		"dataSubject",
	];
	for (const field of optional) if (random.is(0.5)) fields.push(field);
	for (let n = fields.length - 1; n > 1; n--) {
		const other = 1 + random.below(n);
		[fields[n], fields[other]] = [fields[other] as Wanted, fields[n] as Wanted];
	}
	return random.is(0.7) ? ["no", ...fields] : fields;
}

/** One register, its shape drawn by the seed: titles, notes, sections, empty rows, repeated headings, groups. */
export function madeRegister(seed: number): MadeRegister {
	const random = chance(seed);
	const language = random.of(Object.keys(tongues));
	const tongue = tongues[language] as Tongue;
	const fields = chosenFields(random);
	const offset = random.is(0.2) ? 1 + random.below(2) : 0;
	const rows: Typed[][] = [];
	const merges: string[] = [];
	const span = (row: number) =>
		`${columnName(offset + 1)}${row}:${columnName(offset + fields.length)}${row}`;
	const pad = (values: Typed[]): Typed[] => [
		...Array<Typed>(offset).fill(null),
		...values,
	];

	for (let n = random.below(4); n > 0; n--) {
		rows.push(pad([random.of(random.is(0.7) ? tongue.titles : tongue.notes)]));
		if (random.is(0.5)) merges.push(span(rows.length));
		if (random.is(0.4)) rows.push([]);
	}
	const decorate = random.of(decorations);
	const headings = fields.map((field, n) => {
		const heading = random.of(tongue.headings[field]);
		return field === "no" ? heading : decorate(heading, n);
	});
	rows.push(pad(headings));
	const headerRow = rows.length;
	if (random.is(0.15)) {
		rows.push(pad([random.of(tongue.notes)]));
		merges.push(span(rows.length));
	}
	const records: number[] = [];
	const start = random.is(0.3) ? 12 : 1;
	const count = 3 + random.below(8);
	for (let n = 0; n < count; n++) {
		if (n > 0 && random.is(0.1)) rows.push([]);
		if (random.is(0.08)) {
			rows.push(pad([random.of(tongue.section)]));
			merges.push(span(rows.length));
			if (random.is(0.3)) rows.push(pad(headings));
		}
		rows.push(
			pad(fields.map((field) => cellOf(field, tongue, random, start + n))),
		);
		records.push(rows.length);
	}
	if (random.is(0.3)) {
		if (random.is(0.6)) rows.push([]);
		rows.push(pad([random.of(tongue.notes)]));
	}
	const at = (n: number) => columnName(offset + n + 1);
	return {
		name: `${language} ${seed}`,
		sheet: aSheet(rows, {
			name: random.of(["Blad1", "Register", "Sheet1", "TIA"]),
			merges,
		}),
		headerRow,
		firstDataRow: records[0] ?? 0,
		lastDataRow: records.at(-1) ?? 0,
		records,
		wanted: Object.fromEntries(fields.map((field, n) => [at(n), field])),
		headings: Object.fromEntries(
			headings.map((heading, n) => [at(n), heading.trim()]),
		),
	};
}

function cellOf(
	field: Wanted,
	tongue: Tongue,
	random: Chance,
	number: number,
): Typed {
	if (field === "no") return number;
	if (field === "carried")
		return random.of(["x", "ok", "2024-03-01", "–", null]);
	if (field !== "category" && random.is(0.08)) return null;
	return random.of(tongue.cells[field]);
}

/** Words over groups of columns, with and without a meaning of their own. */
const groupLabels = [
	"Allmänt",
	"Uppgifter",
	"Personal data",
	"Recipients",
	"Allgemeine Angaben",
	"Betroffene und Daten",
	"Identification",
	"Transfer",
	"Gegevens",
	"Sikkerhed",
];

/** The same register with a row of groups over its headings: merged, bare, or merged beside headings merged down. */
export function madeGroupedRegister(seed: number): MadeRegister {
	const made = madeRegister(seed);
	const random = chance(seed + 70_000);
	const kind = random.of(["merged", "bare", "merged down"] as const);
	const at = made.headerRow;
	const move = (row: number) => (row < at ? row : row + 1);
	const rows = made.sheet.rows.map((row) => ({
		...row,
		index: move(row.index),
	}));
	const merges = made.sheet.merges.map((range) => ({
		...range,
		top: move(range.top),
		bottom: move(range.bottom),
	}));
	const headings = rows.find(({ index }) => index === at + 1);
	if (headings === undefined) throw new Error("no headings");
	const left = headings.cells[0]?.col ?? 1;
	const end = left + Object.keys(made.wanted).length;
	const groups: Row = { index: at, cells: [] };
	for (let col = left; col < end; ) {
		const right = Math.min(col + random.below(4), end - 1);
		const own = headings.cells.find((cell) => cell.col === col);
		if (right === col && kind === "merged down" && own !== undefined) {
			groups.cells.push(own);
			headings.cells = headings.cells.filter((cell) => cell !== own);
			merges.push({ top: at, bottom: at + 1, left: col, right: col });
		} else {
			groups.cells.push({ col, type: "text", value: random.of(groupLabels) });
			if (kind !== "bare" && right > col)
				merges.push({ top: at, bottom: at, left: col, right });
		}
		col = right + 1;
	}
	return {
		...made,
		name: `${made.name}, groups ${kind}`,
		sheet: {
			...made.sheet,
			merges,
			rows: [...rows, groups]
				.filter(({ cells }) => cells.length > 0)
				.sort((a, b) => a.index - b.index),
		},
		headerRow: at + 1,
		firstDataRow: move(made.firstDataRow),
		lastDataRow: move(made.lastDataRow),
		records: made.records.map(move),
	};
}

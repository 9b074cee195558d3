/** What a number format makes of a number: nothing of a calendar, a date, a time of day, both, or a length of time. */
export type DateKind = "number" | "date" | "time" | "date-time" | "elapsed";

/** Judges one number under a format; formats may have sections for positive, negative, zero or given limits. */
export type NumberFormat = (value: number) => DateKind;

/** Built-in formats that show dates (ECMA-376 part 1, 18.8.30, with those of the East Asian languages). */
const builtIn: [first: number, last: number, kind: DateKind][] = [
	[14, 17, "date"],
	[18, 21, "time"],
	[22, 22, "date-time"],
	[27, 31, "date"],
	[32, 33, "time"],
	[34, 36, "date"],
	[45, 45, "time"],
	[46, 46, "elapsed"],
	[47, 47, "time"],
	[50, 58, "date"],
];

export function builtInFormat(id: number): NumberFormat {
	const kind =
		builtIn.find(([first, last]) => id >= first && id <= last)?.[2] ?? "number";
	return () => kind;
}

/** Excel allows 255 characters; a longer code is not looked at. */
const codeLimit = 1_000;

/** Reads a format code (ECMA-376 part 1, 18.8.31). */
export function parseNumberFormat(code: string): NumberFormat {
	const sections =
		code.length > codeLimit ? [] : splitSections(code).map(readSection);
	const first = sections[0];
	if (first === undefined) return () => "number";
	if (sections.every(({ kind }) => kind === first.kind))
		return () => first.kind;
	return (value) => sections[sectionFor(sections, value)]?.kind ?? "number";
}

interface Section {
	kind: DateKind;
	holds?: (value: number) => boolean;
}

/** Which section speaks for a value: by condition where one is given, else positive; negative; zero; text. */
function sectionFor(sections: Section[], value: number): number {
	if (sections.some(({ holds }) => holds !== undefined)) {
		const met = sections.findIndex(
			({ holds }) => holds === undefined || holds(value),
		);
		return met < 0 ? sections.length - 1 : met;
	}
	if (value < 0 && sections.length > 1) return 1;
	if (value === 0 && sections.length > 2) return 2;
	return 0;
}

/** One token of a code: quoted text, escaped, padded or filled character, bracket, word, or single character. */
const token =
	/"[^"]*"?|[\\_*][\s\S]?|\[[^\]]*\]?|general|am\/pm|a\/p|([a-z])\1*|[\s\S]/giu;

function splitSections(code: string): string[][] {
	const sections: string[][] = [[]];
	for (const [piece] of code.matchAll(token)) {
		if (piece === ";") sections.push([]);
		else sections.at(-1)?.push(piece.toLowerCase());
	}
	return sections;
}

function readSection(pieces: string[]): Section {
	const section: Section = { kind: sectionKind(pieces) };
	for (const piece of pieces) {
		const [, sign, limit] =
			/^\[(<=|>=|<>|<|>|=)\s*(-?[\d.]+)\]$/.exec(piece) ?? [];
		if (sign !== undefined) section.holds = condition(sign, Number(limit));
	}
	return section;
}

function condition(sign: string, limit: number): (value: number) => boolean {
	if (sign === "<") return (value) => value < limit;
	if (sign === ">") return (value) => value > limit;
	if (sign === "<=") return (value) => value <= limit;
	if (sign === ">=") return (value) => value >= limit;
	if (sign === "<>") return (value) => value !== limit;
	return (value) => value === limit;
}

function sectionKind(pieces: string[]): DateKind {
	if (pieces.some((piece) => /^\[(h+|m+|s+)\]$/.test(piece))) return "elapsed";
	const letters: string[] = [];
	let afterSeconds = false;
	for (const [at, piece] of pieces.entries()) {
		if (piece === "#" || piece === "?" || (piece === "0" && !afterSeconds))
			return "number";
		// The exponent of 0.00E+00; a lone e is a year.
		if (piece === "e" && /^[+-]$/.test(pieces[at + 1] ?? "")) return "number";
		if (/^([ymdhsebg]+|aaa+|am\/pm|a\/p)$/.test(piece)) letters.push(piece);
		// Fractions of a second: ss.000, ss,0.
		afterSeconds =
			/^s+$/.test(piece) || (afterSeconds && /^[.,0]$/.test(piece));
	}
	let date = false;
	let time = false;
	for (const [at, piece] of letters.entries()) {
		const isMinute =
			/^m{1,2}$/.test(piece) &&
			(letters[at - 1]?.startsWith("h") === true ||
				letters[at + 1]?.startsWith("s") === true);
		if (isMinute || /^(h|s|a\/p|am)/.test(piece)) time = true;
		else date = true;
	}
	if (date) return time ? "date-time" : "date";
	return time ? "time" : "number";
}

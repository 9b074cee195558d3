import type { CellHints } from "./cellHints.ts";
import type { ColumnField } from "./columnField.ts";
import type { HeadingColumn } from "./headingBlock.ts";
import type { Reading } from "./headingMeaning.ts";

/** However well the cells fit, a general heading comes after one that says plainly what it holds. */
const mostOfOpen = 0.84;

/** The readings of a heading in the light of the cells below it, best first. */
export function readingsBy(
	{ meaning }: HeadingColumn,
	hints: CellHints | undefined,
): Reading[] {
	if (hints === undefined) return meaning.readings;
	const open =
		meaning.readings.length > 1 && (meaning.readings[0]?.score ?? 0) < 0.65;
	const readings = meaning.readings
		.filter(
			(reading, n) =>
				fitsCells(reading, hints) &&
				(n === 0 || !isLateGuess(meaning.readings, reading, hints)),
		)
		.map((reading) => ({
			...reading,
			score: open
				? Math.min(
						mostOfOpen,
						reading.score + support(reading.to[0], hints) * 0.4,
					)
				: reading.score,
		}))
		.sort((a, b) => b.score - a.score);
	// "Storage" over "Server in Sweden, two years" is both.
	if (
		open &&
		hints.time >= 0.5 &&
		hints.place >= 0.5 &&
		readings.some(({ to }) => to[0] === "retention")
	) {
		return [{ to: ["location", "retention"], score: 0.8 }];
	}
	return readings;
}

/** *Kategori* beside a column of activities is people or data, and *Lagring* beside one of places a time, only when its cells say so. */
function isLateGuess(
	all: readonly Reading[],
	reading: Reading,
	hints: CellHints,
): boolean {
	const [first, field] = [all[0]?.to[0], reading.to[0]];
	return (
		(first === "category" || (first === "location" && field === "retention")) &&
		support(field, hints) < 0.3
	);
}

/** How much the cells speak for a field, from 0 to 1; 0 for fields whose cells look like any others. */
export function support(
	field: ColumnField | undefined,
	hints: CellHints,
): number {
	switch (field) {
		case "dataSubject":
			return Math.max(0, hints.people - hints.data / 2);
		case "dataContent":
			return Math.max(0, hints.data - hints.people / 2);
		case "retention":
			return hints.time;
		case "location":
			return hints.place;
		case "legalBasis":
			return hints.legal;
		case "transferTool":
			return hints.tool;
		case "securityMeasures":
			return hints.security;
		case "thirdCountry":
			return hints.country;
		case "roles":
			return hints.role;
		case "processor":
			return hints.company * (1 - hints.place / 2);
		default:
			return 0;
	}
}

const prose = new Set<ColumnField>([
	"category",
	"purpose",
	"dataContent",
	"dataSubject",
]);

/** A column of yes and no, of figures, of companies or of roles does not hold what its heading asks about. */
export function fitsCells({ to }: Reading, hints: CellHints): boolean {
	if (hints.seen < 2) return true;
	if (to.includes("no")) return hints.long < 0.3;
	return (
		!to.some((field) => prose.has(field)) ||
		(Math.max(hints.company, hints.role) < 0.8 &&
			hints.yesNo < 0.8 &&
			hints.number < 0.8 &&
			hints.technical < 0.6)
	);
}

import type { Finding, FindingCode } from "../finding.ts";
import { bounds, megabytes } from "./bounds.ts";
import type { NumberFormat } from "./numberFormat.ts";
import { Refused } from "./refused.ts";

/** What all sheets of a workbook share while it is being read. */
export interface BookContext {
	/** Undefined when the package has none; a cell that needs them is then a reason to refuse the file. */
	sharedStrings: readonly string[] | undefined;
	formats: readonly NumberFormat[];
	date1904: boolean;
	/** Names of those who wrote threaded comments, by their ids in capitals. */
	persons: ReadonlyMap<string, string>;
	tally: Tally;
	findings: FindingList;
}

/** Counts what goes into memory and refuses the file when a bound is passed. */
export class Tally {
	private cells = 0;
	private characters = 0;
	private merges = 0;
	private visits = 0;

	addCell(characters: number): void {
		if (++this.cells > bounds.cells)
			throw new Refused("too-many-cells", String(this.cells));
		this.addCharacters(characters);
	}

	addCharacters(characters: number): void {
		this.characters += characters;
		if (this.characters > bounds.characters) {
			throw new Refused("unpacks-too-large", megabytes(this.characters));
		}
	}

	addMerge(): void {
		if (++this.merges > bounds.merges)
			throw new Refused("too-many-merges", String(this.merges));
	}

	/** A link over a range touches every cell in it; many such ranges touch the same cells again and again. */
	addVisit(): void {
		if (++this.visits > bounds.cells)
			throw new Refused("too-many-cells", String(this.visits));
	}
}

/** Findings in the order they were made, with a bound for each kind on each sheet. */
export class FindingList {
	private readonly list: Finding[] = [];
	private readonly counts = new Map<string, number>();

	add(
		code: FindingCode,
		severity: Finding["severity"],
		at: { sheet?: string; cell?: string },
		found?: string,
	): void {
		const key = `${code} ${at.sheet ?? ""}`;
		const count = (this.counts.get(key) ?? 0) + 1;
		this.counts.set(key, count);
		if (count > bounds.findingsOfAKind + 1) {
			const last = this.list.findLast(
				(finding) => finding.code === code && finding.at?.sheet === at.sheet,
			);
			if (last !== undefined) last.found = `+${count - bounds.findingsOfAKind}`;
		} else if (count > bounds.findingsOfAKind) {
			this.list.push({
				code,
				severity,
				at: at.sheet === undefined ? {} : { sheet: at.sheet },
				found: "+1",
			});
		} else {
			this.list.push(
				found === undefined
					? { code, severity, at }
					: { code, severity, at, found },
			);
		}
	}

	all(): Finding[] {
		return this.list;
	}
}

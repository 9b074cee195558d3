import { cpuMilliseconds } from "../helpers/cpu.ts";
import { judgeAll, scoreAll } from "./judging.ts";
import { largeAssessment, type Shape } from "./largeAssessment.ts";

/** What judging a whole document costs, in processor time, and how that grows: `npm run bench [rows …]`. */
const given = process.argv.slice(2).map(Number);
const sizes = given.length > 0 ? given : [100, 1_000, 10_000, 100_000];
const shapes: readonly Shape[] = [
	"many-transfers",
	"one-transfer",
	"half-answered",
];

/** The quickest of some runs: what else the machine did is in the others. */
function cost(work: () => void, rows: number): number {
	const runs = rows <= 1_000 ? 7 : rows <= 10_000 ? 3 : 1;
	return Math.min(...Array.from({ length: runs }, () => cpuMilliseconds(work)));
}

const counts = (of: Map<string, number>) =>
	[...of].map(([name, count]) => `${name} ${count}`).join(", ");
const cells = (...texts: (string | number)[]) =>
	texts.map((text) => String(text).padStart(12)).join("");

// Warm: the first documents are paid for by the compiler.
for (const shape of shapes)
	for (let at = 0; at < 3; at++) {
		judgeAll(largeAssessment(500, shape));
		scoreAll(largeAssessment(500, shape));
	}

for (const shape of shapes) {
	console.log(`\n${shape} (milliseconds of processor time)`);
	console.log(cells("rows", "law", "risk", "both", "µs a row", "growth"));
	let before: { rows: number; both: number } | undefined;
	for (const rows of sizes) {
		const document = largeAssessment(rows, shape);
		let outcomes = new Map<string, number>();
		let bands = new Map<string, number>();
		const law = cost(() => {
			outcomes = judgeAll(document);
		}, rows);
		const risk = cost(() => {
			bands = scoreAll(document);
		}, rows);
		const both = law + risk;
		// How the cost of a row changes from one size to the next; 1 is linear.
		const growth = before
			? (both / rows / (before.both / before.rows)).toFixed(2)
			: "";
		console.log(
			cells(
				rows,
				law.toFixed(1),
				risk.toFixed(1),
				both.toFixed(1),
				((both * 1_000) / rows).toFixed(1),
				growth,
			),
		);
		console.log(`${" ".repeat(12)}  ${counts(outcomes)}; ${counts(bands)}`);
		before = { rows, both };
	}
}

import type { Judge } from "../../src/domain/law/outcome.ts";
import { cpuMilliseconds } from "../helpers/cpu.ts";
import {
	judgeAll,
	judgeFor,
	reasonsOf,
	scoreAll,
	type Tally,
} from "./judging.ts";
import { largeAssessment, type Shape } from "./largeAssessment.ts";

/** What judging a whole document costs, in processor time, and how that grows: `npm run bench [rows …]`. */
const given = process.argv.slice(2).map(Number);
const sizes = given.length > 0 ? given : [100, 1_000, 10_000, 100_000];
const shapes: readonly Shape[] = [
	"many-transfers",
	"one-transfer",
	"all-different",
	"in-clear",
	"half-answered",
	"long-chains",
];

interface Cost {
	law: number;
	risk: number;
	/** What it costs more to put every reason of every row together, as an export does. */
	reasons: number;
	found: readonly Tally[];
}

/** One document, made for this and judged once: nothing is known of it yet. */
function costOf(rows: number, shape: Shape): Cost {
	const document = largeAssessment(rows, shape);
	const found: Tally[] = [];
	let judge: Judge | undefined;
	// What making the document left behind is no cost of judging it.
	globalThis.gc?.({ type: "minor" });
	return {
		law: cpuMilliseconds(() => {
			judge = judgeFor(document);
			found.push(judgeAll(judge, document));
		}),
		risk: cpuMilliseconds(() => found.push(scoreAll(document))),
		reasons: cpuMilliseconds(() => {
			if (judge) found.push(reasonsOf(judge, document));
		}),
		found,
	};
}

const both = ({ law, risk }: Cost) => law + risk;

/** The quickest of some documents: what else the machine did is in the others. */
function quickest(rows: number, shape: Shape): Cost {
	const runs = rows <= 1_000 ? 9 : rows <= 10_000 ? 3 : 1;
	let best = costOf(rows, shape);
	for (let run = 1; run < runs; run++) {
		const next = costOf(rows, shape);
		if (both(next) < both(best)) best = next;
	}
	return best;
}

const shown = (counts: Tally) =>
	[...counts].map(([name, count]) => `${name} ${count}`).join(", ");
const cells = (...texts: (string | number)[]) =>
	texts.map((text) => String(text).padStart(12)).join("");

// Warm: the first documents are paid for by the compiler.
for (const shape of shapes) for (let at = 0; at < 4; at++) costOf(1_000, shape);

for (const shape of shapes) {
	console.log(`\n${shape} (milliseconds of processor time)`);
	console.log(
		cells("rows", "law", "risk", "both", "µs a row", "growth", "all reasons"),
	);
	let before: number | undefined;
	for (const rows of sizes) {
		const cost = quickest(rows, shape);
		const aRow = (both(cost) * 1_000) / rows;
		console.log(
			cells(
				rows,
				cost.law.toFixed(0),
				cost.risk.toFixed(0),
				both(cost).toFixed(0),
				aRow.toFixed(1),
				// How the cost of a row changes from one size to the next; 1 is linear.
				before === undefined ? "" : (aRow / before).toFixed(2),
				cost.reasons.toFixed(0),
			),
		);
		for (const found of cost.found)
			console.log(`${" ".repeat(14)}${shown(found)}`);
		before = aRow;
	}
}

import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { DataSheetField } from "../../src/domain/dataCategory.ts";
import type { Found } from "../../src/reading/proposal.ts";
import { readText } from "../../src/reading/readText.ts";

interface Labelled {
	field: DataSheetField;
	text: string;
	/** "storedIn DE", or with the words it must come from: "storedIn DE @ Germany". */
	expected: string[];
}

const labelled = (part: string): Labelled[] =>
	JSON.parse(
		readFileSync(
			new URL(`../../fixtures/reading/${part}.json`, import.meta.url),
			"utf8",
		),
	);

/** A proposal as the labels write it. */
function written(found: Found): string {
	switch (found.kind) {
		case "party":
			return `party ${found.value.name}${found.value.role === undefined ? "" : `: ${found.value.role}`}`;
		case "partyCountry":
			return `partyCountry ${found.value.name}: ${found.value.country}`;
		case "partyParent":
			return `partyParent ${found.value.name}: ${found.value.parentCountry}`;
		case "source":
			return `source ${found.value.label}`;
		default:
			return `${found.kind} ${found.value}`;
	}
}

interface Tally {
	right: number;
	wrong: number;
	missed: number;
}
const precision = ({ right, wrong }: Tally) =>
	right / Math.max(1, right + wrong);
const recall = ({ right, missed }: Tally) =>
	right / Math.max(1, right + missed);
const percent = (share: number) => `${(100 * share).toFixed(1)} %`.padStart(8);

function measure(cells: readonly Labelled[]) {
	const kinds = new Map<string, Tally>();
	const faults: string[] = [];
	const count = (label: string, what: keyof Tally) => {
		const kind = label.split(" ")[0] ?? "";
		const tally = kinds.get(kind) ?? { right: 0, wrong: 0, missed: 0 };
		tally[what]++;
		kinds.set(kind, tally);
	};
	for (const { field, text, expected } of cells) {
		const found = readText(field, text);
		const left = new Map(
			expected.map((label) => {
				const [fact = "", words] = label.split(" @ ");
				return [fact, words] as const;
			}),
		);
		for (const one of found) {
			const fact = written(one);
			const words = left.get(fact);
			const isRight =
				left.has(fact) &&
				(words === undefined || words === text.slice(one.start, one.end));
			if (isRight) left.delete(fact);
			else
				faults.push(
					`wrong: ${fact} (“${text.slice(one.start, one.end)}”) in ${field}: ${text}`,
				);
			count(fact, isRight ? "right" : "wrong");
		}
		for (const fact of left.keys()) {
			count(fact, "missed");
			faults.push(`missed: ${fact} in ${field}: ${text}`);
		}
	}
	const sum = [...kinds.values()].reduce((all, one) => ({
		right: all.right + one.right,
		wrong: all.wrong + one.wrong,
		missed: all.missed + one.missed,
	}));
	return { kinds, sum, faults };
}

function report(
	part: string,
	cells: number,
	{ kinds, sum }: ReturnType<typeof measure>,
) {
	const line = (name: string, tally: Tally) =>
		`${name.padEnd(14)}${percent(precision(tally))}${percent(recall(tally))}   ${tally.right} right, ${tally.wrong} wrong, ${tally.missed} missed`;
	console.log(
		[
			`${part}: ${cells} cells (precision, recall)`,
			...[...kinds].sort().map(([kind, tally]) => line(kind, tally)),
			line("in sum", sum),
		].join("\n"),
	);
}

test("the labelled cells are many, in both parts", () => {
	expect(
		labelled("tuned").length + labelled("heldOut").length,
	).toBeGreaterThanOrEqual(120);
	expect(labelled("heldOut").length).toBeGreaterThanOrEqual(40);
});

test("what is proposed from cells that the tables were tuned on is right, and most is found", () => {
	const cells = labelled("tuned");
	const result = measure(cells);
	report("tuned", cells.length, result);
	if (process.env.SHOW_FAULTS) console.log(result.faults.join("\n"));
	expect(
		precision(result.sum),
		result.faults.join("\n"),
	).toBeGreaterThanOrEqual(0.95);
	expect(recall(result.sum), result.faults.join("\n")).toBeGreaterThanOrEqual(
		0.7,
	);
});

test("what is proposed from cells that nobody tuned for is right", () => {
	const cells = labelled("heldOut");
	const result = measure(cells);
	report("held out", cells.length, result);
	if (process.env.SHOW_FAULTS) console.log(result.faults.join("\n"));
	expect(precision(result.sum)).toBeGreaterThanOrEqual(0.95);
});

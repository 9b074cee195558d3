import fc from "fast-check";
import {
	type Assessment,
	emptyAssessment,
} from "../../src/domain/assessment.ts";
import type { Json } from "../../src/domain/canonical.ts";
import { removeRow, setField } from "../../src/domain/change.ts";

/** Few rows, fields and values, so that two people often meet in the same place. */
const fields: [path: string[], values: (Json | undefined)[]][] = [
	[
		["about", "title"],
		["Zoom X", "Teams", "Ko\u0308ln", "K\u00f6ln", undefined],
	],
	[
		["about", "scope"],
		["one\ntwo", "one\r\ntwo", "", undefined],
	],
	[
		["decision", "outcome"],
		["start", "suspend", undefined],
	],
	...["a", "b"].flatMap((id): [string[], (Json | undefined)[]][] => [
		[
			["transfers", id, "name"],
			["Support", "Mail", undefined],
		],
		[
			["transfers", id, "country"],
			["US", "ZZ", undefined],
		],
		[
			["transfers", id, "rows"],
			[["x", "y"], ["y", "x", "x"], ["x"], []],
		],
		[
			["transfers", id, "order"],
			[1, 2, 3, 4],
		],
		[
			["categories", id, "category"],
			["Log data", "• names\n• mail", undefined],
		],
		[
			["categories", id, "severity"],
			[1, 4, undefined],
		],
		[
			["categories", id, "carried", "Remark / note"],
			["as agreed", "none", undefined],
		],
		[
			["categories", id, "carried", "constructor"],
			["built", undefined],
		],
		[
			["questions", `m:${id}`, "answer"],
			["yes", "no", "unknown"],
		],
	]),
];
const rows: [Parameters<typeof removeRow>[1], string][] = [
	["transfers", "a"],
	["transfers", "b"],
	["categories", "a"],
	["categories", "b"],
	["questions", "m:a"],
];

type Edit = (document: Assessment) => Assessment;

const fieldEdit: fc.Arbitrary<Edit> = fc
	.tuple(fc.nat(fields.length - 1), fc.nat(4))
	.map(([which, value]) => {
		const [path, values] = fields[which] ?? [["about", "title"], [undefined]];
		return (document) =>
			setField(document, path, values[value % values.length]);
	});
const rowEdit: fc.Arbitrary<Edit> = fc
	.tuple(fc.nat(rows.length - 1), fc.boolean())
	.map(([which, strike]) => {
		const [collection, id] = rows[which] ?? ["transfers", "a"];
		return (document) =>
			strike || !Object.hasOwn(document[collection], id)
				? removeRow(document, collection, id)
				: setField(document, [collection, id, "removed"], undefined);
	});

const edits = (maxLength: number): fc.Arbitrary<Edit> =>
	fc
		.array(fc.oneof({ weight: 5, arbitrary: fieldEdit }, rowEdit), {
			maxLength,
		})
		.map((list) => (document) => list.reduce((d, edit) => edit(d), document));

/** A state of an assessment, and what two people made of it, each alone. */
export const triples: fc.Arbitrary<
	[base: Assessment, mine: Assessment, theirs: Assessment]
> = fc.tuple(edits(14), edits(6), edits(6)).map(([first, mine, theirs]) => {
	const base = first(emptyAssessment("tia_1"));
	return [base, mine(base), theirs(base)];
});

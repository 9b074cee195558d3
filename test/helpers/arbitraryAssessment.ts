import fc from "fast-check";
import {
	Assessment,
	type CollectionName,
	collectionFields,
	collectionNames,
	formatVersion,
	sectionFields,
	sectionNames,
} from "../../src/domain/assessment.ts";
import type { Fields, Kind } from "../../src/domain/kinds.ts";
import { adequacyDecisions } from "../../src/domain/knowledge/adequacyDecisions.ts";
import {
	derogationConditions,
	derogationsTogether,
} from "../../src/domain/knowledge/derogationConditions.ts";
import { measureCatalogue } from "../../src/domain/knowledge/measures.ts";
import {
	proceedGuards,
	reviewQuestions,
} from "../../src/domain/knowledge/reviewQuestions.ts";
import { nationalRules } from "../../src/domain/layers/judge.ts";
import { whole } from "../../src/domain/layers/layer.ts";
import { questionId } from "../../src/domain/measure.ts";
import { awkwardText, type TextOptions } from "./awkwardText.ts";

export interface AssessmentOptions extends TextOptions {
	/** Rows of each collection, at most. */
	maxRows?: number;
}

type Loose = Record<string, unknown>;
type LooseRow = { id: string; row: Loose };

const alphabet = "0123456789abcdefghjkmnpqrstvwxyz";
const countryCode = fc.oneof(
	fc.constantFrom("SE", "DE", "IS", "US", "IN", "GB", "ZZ", "JP"),
	fc
		.tuple(fc.integer({ min: 65, max: 90 }), fc.integer({ min: 65, max: 90 }))
		.map((pair) => String.fromCharCode(...pair)),
);
/** Also the leap day that Excel invents a neighbour of, and days before its first. */
const isoDate = fc.oneof(
	fc.constantFrom("1899-12-31", "1900-02-28", "1900-03-01", "2024-02-29"),
	fc
		.date({
			min: new Date("1900-01-01T00:00:00Z"),
			max: new Date("2099-12-31T00:00:00Z"),
			noInvalidDate: true,
		})
		.map((day) => day.toISOString().slice(0, 10)),
);

/** Values of one field. A reference is a number here and becomes the id of a row once all rows exist. */
function fieldValue(
	field: Kind,
	text: fc.Arbitrary<string>,
): fc.Arbitrary<unknown> {
	switch (field.kind) {
		case "text":
		case "longText":
			return text;
		case "answer":
		case "code":
			return fc.constantFrom(...(field.codes ?? []));
		case "codes":
			return fc.uniqueArray(fc.constantFrom(...(field.codes ?? [])), {
				minLength: 1,
				maxLength: 3,
			});
		case "country":
			return countryCode;
		case "countries":
			return fc.uniqueArray(countryCode, { minLength: 1, maxLength: 3 });
		case "date":
			return isoDate;
		case "level":
			return fc.constantFrom(1, 2, 3, 4);
		case "number":
			return fc.integer({ min: 1, max: 1_048_576 });
		case "flag":
			return fc.constant(true);
		case "texts":
			return fc.dictionary(
				text.filter((key) => key !== "__proto__"),
				text,
				{ minKeys: 1, maxKeys: 3 },
			);
		case "ref":
			return fc.nat();
		case "refs":
			return fc.array(fc.nat(), { minLength: 1, maxLength: 3 });
	}
}

/** Texts that are ids of a catalogue, where people pick them: known ones beside unheard-of ones. */
const catalogues: Record<string, readonly string[]> = {
	adequacyDecision: adequacyDecisions.map(({ id }) => id),
	catalogue: measureCatalogue.map(({ id }) => id),
};

const fieldsOf = (fields: Fields, text: fc.Arbitrary<string>) =>
	fc.record(
		Object.fromEntries(
			Object.entries(fields).map(([name, field]) => {
				const ids = catalogues[name];
				const value = fieldValue(field, text);
				return [name, ids ? fc.oneof(fc.constantFrom(...ids), value) : value];
			}),
		),
		{ requiredKeys: [] },
	) as fc.Arbitrary<Loose>;

const rowId = fc
	.array(fc.constantFrom(...alphabet), { minLength: 12, maxLength: 12 })
	.map((letters) => letters.join(""));

/** Questions that catalogues ask: texts of users would not make a key. */
const questions = [
	...reviewQuestions,
	...proceedGuards,
	...derogationConditions,
	derogationsTogether,
	...measureCatalogue.flatMap((entry) => entry.conditions),
	...nationalRules(),
].map(({ id }) => id);

function resolve(
	row: Loose,
	fields: Fields,
	ids: Record<string, readonly string[]>,
): Loose {
	const known: Loose = { ...row };
	for (const [name, field] of Object.entries(fields)) {
		const value = known[name];
		if (value === undefined || !field.of) continue;
		const targets =
			field.of === "*"
				? [
						...["measures", "findings", "transfers", "categories"].flatMap(
							(collection) => ids[collection] ?? [],
						),
						whole,
					]
				: (ids[field.of] ?? []);
		const target = (index: number) => targets[index % targets.length];
		if (targets.length === 0) delete known[name];
		else if (Array.isArray(value))
			known[name] = [...new Set((value as number[]).map(target))];
		else known[name] = target(value as number);
	}
	return known;
}

/** A question stands under the key that its owner and its id make. */
function keyed(rows: LooseRow[]): LooseRow[] {
	const result = new Map<string, LooseRow>();
	for (const [index, { row }] of rows.entries()) {
		if (typeof row.owner !== "string") continue;
		// Any number that follows from the row will do, so that all questions come up.
		const pick = index * 7 + Number(row.order) + row.owner.length;
		const question = questions[pick % questions.length] ?? "q3.01";
		const id = questionId(row.owner, question);
		result.set(id, { id, row: { ...row, question } });
	}
	return [...result.values()];
}

/** Some open points name a field that exists, as the screens write them. */
function pointing(rows: LooseRow[], places: readonly string[]): LooseRow[] {
	return rows.map(({ id, row }, index) => {
		const place = places[index % Math.max(places.length, 1)];
		return place === undefined || index % 3 === 2
			? { id, row }
			: { id, row: { ...row, path: place } };
	});
}

/**
 * Any valid assessment: every field of every table present or absent, texts awkward, references
 * pointing to rows that exist (struck-out ones too), sets in no order.
 */
export function arbitraryAssessment(
	options: AssessmentOptions = {},
): fc.Arbitrary<Assessment> {
	const text = awkwardText(options);
	const sections = fc.record(
		Object.fromEntries(
			sectionNames.map((name) => [name, fieldsOf(sectionFields[name], text)]),
		),
	) as fc.Arbitrary<Loose>;
	const rows = (collection: CollectionName) =>
		fc.uniqueArray(
			fc.record({
				id: rowId.map((id) => `${collection.slice(0, 3)}_${id}`),
				row: fieldsOf(collectionFields[collection], text),
				order: fc.integer({ min: 1, max: 99 }),
				removed: fc.constantFrom(undefined, undefined, undefined, true),
			}),
			{ maxLength: options.maxRows ?? 3, selector: ({ id }) => id },
		);
	const collections = fc.record(
		Object.fromEntries(collectionNames.map((name) => [name, rows(name)])),
	) as fc.Arbitrary<
		Record<
			CollectionName,
			{ id: string; row: Loose; order: number; removed?: true }[]
		>
	>;
	return fc.tuple(rowId, sections, collections).map(([id, single, many]) => {
		const ids = Object.fromEntries(
			collectionNames.map((name) => [name, many[name].map((row) => row.id)]),
		);
		const resolved = Object.fromEntries(
			collectionNames.map((name) => [
				name,
				many[name].map(({ id, row, order, removed }) => ({
					id,
					row: {
						...resolve(row, collectionFields[name], ids),
						order,
						...(removed ? { removed } : {}),
					},
				})),
			]),
		) as unknown as Record<CollectionName, LooseRow[]>;
		resolved.questions = keyed(resolved.questions);
		resolved.unknowns = pointing(
			resolved.unknowns,
			(ids.transfers ?? []).map((transfer) => `transfers/${transfer}/importer`),
		);
		return Assessment.parse({
			formatVersion,
			id: `tia_${id}`,
			...Object.fromEntries(
				sectionNames.map((name) => [
					name,
					resolve(single[name] as Loose, sectionFields[name], ids),
				]),
			),
			...Object.fromEntries(
				collectionNames.map((name) => [
					name,
					Object.fromEntries(resolved[name].map(({ id, row }) => [id, row])),
				]),
			),
		});
	});
}

import {
	type Assessment,
	type CollectionName,
	liveRows,
} from "../../domain/assessment.ts";
import { canonicalText } from "../../domain/canonical.ts";
import { layerOf } from "../../domain/layers/judge.ts";
import { whole } from "../../domain/layers/layer.ts";
import { countryName } from "../../text/format.ts";
import { type Language, languages } from "../../text/languages.ts";

/** What a reference cell shows for a row, and the way back. */
export interface RowLabels {
	/** The label of a row; its id in brackets where the label alone would not do. */
	of(collection: string, id: string): string;
	/** The id that a label or a bracketed id stands for; undefined when none or several rows have it. */
	find(collection: string, label: string): string | undefined;
	/** Every label of a collection, in the order of its rows. */
	all(collection: string): string[];
}

/** Questions are asked about these: `ref("*")`. */
export const questionOwners = [
	"findings",
	"transfers",
	"measures",
	"categories",
] as const;

/** Data categories are asked about by national law alone, so only while a layer of it is switched on. */
const ownersIn = (assessment: Assessment): readonly CollectionName[] =>
	questionOwners.filter(
		(name) => name !== "categories" || layerOf(assessment) !== undefined,
	);

const longest = 80;

/** One line without the characters that divide references or mark ids. */
export function tidyLabel(text: string): string {
	const line = canonicalText(text)
		.replace(/[;[\]\p{Cc}\uFFFE\uFFFF\p{Surrogate}\s]+/gu, " ")
		.trim();
	return line.length <= longest
		? line
		: `${line.slice(0, longest - 1).replace(/[\uD800-\uDBFF]$/, "")}…`;
}

const key = (label: string): string =>
	canonicalText(label).trim().toLowerCase();

type Loose = Record<string, unknown>;

/** What a person calls a row, before it is made short and unique. */
export function rowName(
	collection: CollectionName,
	row: Loose,
	language: Language,
): string {
	const text = (field: string): string => {
		const value = row[field];
		return typeof value === "string" ? value : "";
	};
	const firstLine = (field: string) =>
		text(field)
			.trim()
			.split(/[\r\n]/)[0] ?? "";
	switch (collection) {
		case "categories":
			return `${text("no")} ${firstLine("category")}`;
		case "sources":
			return text("label") || text("title");
		case "findings": {
			const country = text("country");
			return `${country && countryName(country, language)} ${text("importerType")}`;
		}
		case "measures":
			return firstLine("title") || text("catalogue");
		case "deficiencies":
		case "conditions":
			return firstLine("description");
		case "imports":
			return text("file");
		default:
			return firstLine("name");
	}
}

/** Labels of every live row, as they are shown in a language. */
export function rowLabels(
	assessment: Assessment,
	language: Language,
): RowLabels {
	const cache = new Map<string, Labelled>();
	const labelled = (collection: string): Labelled => {
		const known = cache.get(collection);
		if (known) return known;
		const made = labelRows(assessment, collection, language);
		cache.set(collection, made);
		return made;
	};
	return {
		of: (collection, id) =>
			labelled(collection).byId.get(id) ?? bracketed("", id),
		find: (collection, label) => {
			const id = /\[([^[\]]+)\]\s*$/.exec(label)?.[1];
			if (id !== undefined)
				return labelled(collection).byId.has(id) ? id : undefined;
			return labelled(collection).byLabel.get(key(label));
		},
		all: (collection) => [...labelled(collection).byId.values()],
	};
}

interface Labelled {
	byId: Map<string, string>;
	byLabel: Map<string, string>;
}

const bracketed = (label: string, id: string): string =>
	label === "" ? `[${id}]` : `${label} [${id}]`;

function labelRows(
	assessment: Assessment,
	collection: string,
	language: Language,
): Labelled {
	const collections = (
		collection === "*" ? ownersIn(assessment) : [collection]
	) as CollectionName[];
	const rows = collections.flatMap((name) =>
		liveRows(assessment, name).map(
			([id, row]) => [id, tidyLabel(rowName(name, row, language))] as const,
		),
	);
	if (collection === "*" && layerOf(assessment))
		rows.push([whole, tidyLabel(languages[language].layers.whole)]);
	const uses = new Map<string, number>();
	for (const [, label] of rows)
		uses.set(key(label), (uses.get(key(label)) ?? 0) + 1);
	const byId = new Map<string, string>();
	const byLabel = new Map<string, string>();
	for (const [id, label] of rows) {
		const alone = label !== "" && uses.get(key(label)) === 1;
		byId.set(id, alone ? label : bracketed(label, id));
		if (alone) byLabel.set(key(label), id);
	}
	return { byId, byLabel };
}

import {
	Assessment,
	collectionNames,
	formatVersion,
	sectionNames,
} from "./assessment.ts";
import { type Migration, migrate, migrations } from "./migrations/index.ts";
import { described, isPlain, type Plain, valueUnder } from "./plain.ts";

/** A file's assessment, or why there is none: what is wrong, at which path, and what was found there. */
export type Reading =
	| { ok: true; document: Assessment }
	| {
			ok: false;
			code: "not-an-assessment" | "newer-format" | "damaged";
			at?: string;
			found?: string;
	  };

/**
 * Parsed JSON → an assessment of the present format; older formats are migrated. Empty values ("", [], {}, null)
 * and missing sections count as unanswered. Anything else that does not fit is refused, never dropped.
 */
export function readDocument(
	json: unknown,
	format: { version: number; migrations: readonly Migration[] } = {
		version: formatVersion,
		migrations,
	},
): Reading {
	if (!isPlain(json) || !Object.hasOwn(json, "formatVersion"))
		return { ok: false, code: "not-an-assessment" };
	const version = json.formatVersion;
	if (typeof version !== "number" || !Number.isInteger(version) || version < 1)
		return damaged("formatVersion", version);
	if (version > format.version)
		return { ok: false, code: "newer-format", found: String(version) };
	const document = filledOut(migrate(json, version, format.migrations));
	const wrong = unkeepable(document);
	if (wrong) return damaged(wrong.at, wrong.found);
	const parsed = Assessment.safeParse(document);
	// Not zod's copy: that one lacks texts under a heading called "__proto__".
	if (parsed.success) return { ok: true, document: document as Assessment };
	const [issue] = parsed.error.issues;
	const path = (issue?.path ?? []).map(String);
	if (issue?.code === "unrecognized_keys") path.push(String(issue.keys[0]));
	return damaged(path.join("/"), valueUnder(document, path));
}

const damaged = (at: string, value: unknown): Reading => ({
	ok: false,
	code: "damaged",
	at,
	found: described(value),
});

const isEmpty = (value: unknown): boolean =>
	value === null ||
	value === "" ||
	(Array.isArray(value) && value.length === 0) ||
	(isPlain(value) && Object.keys(value).length === 0);

/** A copy without empty values, in the fields and in the texts of a field. */
const withoutEmpty = (fields: Plain): Plain =>
	Object.fromEntries(
		Object.entries(fields)
			.map(([name, value]) => [
				name,
				isPlain(value)
					? Object.fromEntries(
							Object.entries(value).filter(([, text]) => !isEmpty(text)),
						)
					: value,
			])
			.filter(([, value]) => !isEmpty(value)),
	);

/** A copy in which every section and collection is there and nothing empty stands in a field. */
function filledOut(document: Plain): Plain {
	const copy = { ...document };
	for (const name of sectionNames) {
		const section = Object.hasOwn(copy, name) ? copy[name] : undefined;
		if (section === undefined || section === null) copy[name] = {};
		else if (isPlain(section)) copy[name] = withoutEmpty(section);
	}
	for (const name of collectionNames) {
		const rows = Object.hasOwn(copy, name) ? copy[name] : undefined;
		if (rows === undefined || rows === null) copy[name] = {};
		else if (isPlain(rows))
			copy[name] = Object.fromEntries(
				Object.entries(rows).map(([id, row]) => [
					id,
					isPlain(row) ? withoutEmpty(row) : row,
				]),
			);
	}
	return copy;
}

/** What zod's records pass over: a row, or a text that is none, under the key "__proto__". */
function unkeepable(
	document: Plain,
): { at: string; found: unknown } | undefined {
	for (const collection of collectionNames) {
		const rows = document[collection];
		if (!isPlain(rows)) continue;
		if (Object.hasOwn(rows, "__proto__"))
			return {
				at: `${collection}/__proto__`,
				found: valueUnder(rows, ["__proto__"]),
			};
		for (const [id, row] of Object.entries(rows))
			for (const [field, value] of isPlain(row) ? Object.entries(row) : []) {
				const under = isPlain(value)
					? valueUnder(value, ["__proto__"])
					: undefined;
				if (under !== undefined && typeof under !== "string")
					return { at: `${collection}/${id}/${field}/__proto__`, found: under };
			}
	}
	return undefined;
}

/**
 * An assessment → the text of its file: indented JSON in a fixed order (sections and collections as declared,
 * keys sorted), so that two files can be compared line by line. Texts are as written.
 */
export const writeDocument = (document: Assessment): string =>
	`${JSON.stringify(
		Object.fromEntries(
			["formatVersion", "id", ...sectionNames, ...collectionNames].map(
				(name) => [name, sorted(document[name as keyof Assessment])],
			),
		),
		null,
		2,
	)}\n`;

function sorted(value: unknown): unknown {
	if (Array.isArray(value)) return [...new Set(value)].sort();
	if (!isPlain(value)) return value;
	return Object.fromEntries(
		Object.keys(value)
			.sort()
			.map((key) => [key, sorted(value[key])]),
	);
}

import type { DataSheetField } from "../domain/dataCategory.ts";
import type { Cell, Reader } from "./cell.ts";
import { soundSentences } from "./cutOff.ts";
import type { Found } from "./proposal.ts";
import { readEncryption } from "./readEncryption.ts";
import { readFurtherSubprocessors } from "./readFurtherSubprocessors.ts";
import { readKinds } from "./readKinds.ts";
import { readOptional } from "./readOptional.ts";
import { readParties } from "./readParties.ts";
import { readPlaces } from "./readPlaces.ts";
import { readReferences } from "./readReferences.ts";
import { readSensitivity } from "./readSensitivity.ts";
import { readStates } from "./readStates.ts";
import { readSubjects } from "./readSubjects.ts";
import { sentencesOf } from "./sentences.ts";
import { tokensOf } from "./tokens.ts";

const readers: readonly Reader[] = [
	readParties,
	readPlaces,
	readKinds,
	readSubjects,
	readSensitivity,
	readStates,
	readEncryption,
	readOptional,
	readFurtherSubprocessors,
	readReferences,
];

/** Of several claims about one thing in a cell, the one that is worst for the people concerned. */
const worstFirst: Record<string, readonly string[]> = {
	sensitivity: ["yes", "possible", "none"],
	format: ["clear", "pseudonymised", "encrypted"],
	keyCustody: ["not-encrypted", "importer", "exporter-only"],
};

/**
 * What one text says, in the order of the text; each fact once. `isCutOff`: the import found that the cell breaks off.
 * Linear in the length of the text.
 */
export function readText(
	field: DataSheetField,
	text: string,
	isCutOff = false,
): Found[] {
	const sentences = sentencesOf(tokensOf(text));
	const cell: Cell = { field, sentences: soundSentences(sentences, isCutOff) };
	const found = readers.flatMap((read) => read(cell));
	const once = new Map<string, Found>();
	for (const one of found) {
		const key = `${one.kind} ${valueText(one)}`;
		const other = once.get(key);
		if (other === undefined || other.confidence < one.confidence)
			once.set(key, one);
	}
	return [...once.values()]
		.filter((one) => isWorst(one, found))
		.sort((a, b) => a.start - b.start || a.end - b.end || byKind(a, b));
}

const byKind = (a: Found, b: Found): number =>
	a.kind === b.kind
		? valueText(a) < valueText(b)
			? -1
			: 1
		: a.kind < b.kind
			? -1
			: 1;

function isWorst(one: Found, all: readonly Found[]): boolean {
	const order = worstFirst[one.kind];
	if (order === undefined) return true;
	const rank = (found: Found) => order.indexOf(valueText(found));
	return !all.some(
		(other) => other.kind === one.kind && rank(other) < rank(one),
	);
}

/** The value as one text, the same for the same value. */
export const valueText = ({ value }: Found): string =>
	typeof value === "string"
		? value
		: Object.entries(value)
				.sort(([a], [b]) => (a < b ? -1 : 1))
				.map(([, part]) => part)
				.join("|");

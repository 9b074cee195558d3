import type { Text } from "../text/en.ts";
import type { Finding } from "./finding.ts";
import type { OffCellText, Workbook } from "./sheets.ts";

/** A text of a workbook that stands in no cell. */
export interface OutsideText {
	kind: OffCellText["kind"] | "name" | "property";
	sheet?: string;
	/** The cell under it. */
	cell?: string;
	/** Of the defined name or the property. */
	name?: string;
	text: string;
}

/** Core properties that programs keep. */
const keptByPrograms: ReadonlySet<string> = new Set([
	"created",
	"creator",
	"identifier",
	"language",
	"lastModifiedBy",
	"lastPrinted",
	"modified",
	"revision",
	"version",
]);

/** Every text of a workbook outside its cells: in drawings, page headers and footers, defined names, and its properties. */
export function outsideTexts({
	sheets,
	names,
	properties,
}: Workbook): OutsideText[] {
	return [
		...sheets.flatMap(({ name: sheet, offCells = [] }) =>
			offCells.map((each): OutsideText => ({ ...each, sheet })),
		),
		...names.flatMap(({ name, refersTo }): OutsideText[] => {
			const text = /^=?\s*"((?:[^"]|"")*)"\s*$/s.exec(refersTo)?.[1];
			return text?.trim()
				? [{ kind: "name", name, text: text.replaceAll('""', '"') }]
				: [];
		}),
		...Object.entries(properties).flatMap(([name, written]): OutsideText[] => {
			const text = written.trim();
			return text && !keptByPrograms.has(name)
				? [{ kind: "property", name, text }]
				: [];
		}),
	];
}

/** That a text stands in no cell, and is kept. */
export const outsideFinding = ({
	kind,
	sheet,
	cell,
	name,
	text,
}: OutsideText): Finding => ({
	code: "text-outside-cells",
	severity: "note",
	...((sheet || cell) && {
		at: { ...(sheet && { sheet }), ...(cell && { cell }) },
	}),
	found: kind === "name" ? `${name}: ${text}` : text,
});

/** What a text outside the cells is, in words: "Text box", "Document property: subject". */
export function outsideHeading(
	{ kind, name = "" }: OutsideText,
	{ outside }: Text["workbook"],
): string {
	if (kind === "name") return outside.name(name);
	if (kind !== "property") return outside[kind];
	const known: Record<string, string> = outside.properties;
	return outside.property(known[name] ?? name);
}

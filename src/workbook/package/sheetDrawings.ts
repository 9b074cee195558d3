import { cellName } from "../cellReference.ts";
import type { OffCellText } from "../sheets.ts";
import type { Parts, Relationship } from "./parts.ts";
import { readCompanions, type SheetSource } from "./sheetSource.ts";
import type { XmlScanner } from "./xml.ts";

/** Relationships of a sheet to what holds no text that can be read here: embedded files and controls. */
const objects: ReadonlySet<string> = new Set([
	"oleobject",
	"package",
	"control",
]);

interface Anchor {
	cell: string;
	text: string;
	/** Relationships that the shapes of the anchor point to: charts, diagrams. */
	ids: string[];
	pictures: number;
}

/**
 * The texts of a sheet's drawing (ECMA-376 part 1, 20.5): of text boxes and shapes, of charts and diagrams, each with
 * the cell under its upper left corner. Pictures and embedded objects cannot be read and are told.
 */
export function readDrawingTexts(source: SheetSource): OffCellText[] {
	const { relationships, parts, book, sheet } = source;
	const texts: OffCellText[] = [];
	const add = (kind: OffCellText["kind"], cell: string, text: string) => {
		if (text.trim() === "") return;
		book.tally.addCharacters(text.length);
		texts.push({ kind, cell, text });
	};
	for (const relationship of relationships) {
		if (relationship.type !== "drawing" || relationship.external) continue;
		const drawing = parts.locate(source.name, relationship.target);
		const within = drawing === undefined ? [] : related(parts, drawing);
		const only = { ...source, relationships: [relationship] };
		for (const anchor of readCompanions(only, "drawing", readAnchors).flat()) {
			add("textBox", anchor.cell, anchor.text);
			for (let n = 0; n < anchor.pictures; n++)
				book.findings.add("picture-not-read", "note", {
					sheet,
					cell: anchor.cell,
				});
			for (const id of new Set(anchor.ids)) {
				const target = within.find((each) => each.id === id);
				if (drawing === undefined || target === undefined) continue;
				const companion = {
					...source,
					name: drawing,
					relationships: [target],
				};
				for (const text of readCompanions(companion, target.type, wholeText))
					add(target.type === "chart" ? "chart" : "textBox", anchor.cell, text);
			}
		}
	}
	for (const { type, target } of relationships)
		if (objects.has(type))
			book.findings.add("object-not-read", "note", { sheet }, target);
	return texts;
}

/** Parts of a drawing whose words are shown in it. */
const worded: ReadonlySet<string> = new Set(["chart", "diagramdata"]);
const related = (parts: Parts, drawing: string): Relationship[] =>
	parts
		.relationships(drawing)
		.filter(({ type, external }) => worded.has(type) && !external);

function readAnchors(xml: XmlScanner): Anchor[] {
	const anchors: Anchor[] = [];
	xml.root("wsDr");
	while (xml.nextChild(1)) {
		const anchor: Anchor = { cell: "A1", text: "", ids: [], pictures: 0 };
		while (xml.nextChild(2)) gather(xml, anchor);
		anchor.text = anchor.text.trim();
		anchors.push(anchor);
	}
	xml.finish();
	return anchors;
}

/** The cell of the upper left corner; rows and columns count from 0 here. */
function cornerOf(xml: XmlScanner): string {
	let [row, col] = [0, 0];
	const depth = xml.depth;
	while (xml.nextChild(depth)) {
		if (xml.is("col")) col = Number(xml.text()) || 0;
		else if (xml.is("row")) row = Number(xml.text()) || 0;
	}
	return cellName(row + 1, col + 1);
}

/** The words below the element entered last, paragraph by paragraph, and what its shapes point to. */
function gather(xml: XmlScanner, into: Anchor): void {
	if (xml.is("a:t")) {
		into.text += xml.text();
		return;
	}
	// What other programs are to show instead says the same once more.
	if (xml.is("mc:Fallback")) return;
	if (xml.is("from")) {
		into.cell = cornerOf(xml);
		return;
	}
	if (xml.is("a:br")) into.text += "\n";
	if (xml.is("pic")) into.pictures++;
	for (const name of ["id", "dm"]) {
		const id = xml.prefixedAttribute(name);
		if (id !== undefined) into.ids.push(id);
	}
	const isParagraph = xml.is("a:p");
	const depth = xml.depth;
	while (xml.nextChild(depth)) gather(xml, into);
	if (isParagraph && into.text !== "") into.text += "\n";
}

/** All words of a part. */
function wholeText(xml: XmlScanner): string {
	const all: Anchor = { cell: "", text: "", ids: [], pictures: 0 };
	xml.rootName();
	while (xml.nextChild(1)) gather(xml, all);
	xml.finish();
	return all.text.trim();
}

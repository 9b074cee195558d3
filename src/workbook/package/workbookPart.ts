import type { Sheet, Workbook } from "../sheets.ts";
import { bounds } from "./bounds.ts";
import type { Parts, Relationship } from "./parts.ts";
import { Refused } from "./refused.ts";
import type { XmlScanner } from "./xml.ts";
import { decodeXstring } from "./xmlText.ts";

interface SheetEntry {
	name: string;
	state: Sheet["state"];
	/** Name of the worksheet part; "" when that of a chart is missing. */
	part: string;
	/** A sheet that is only a chart: it has no cells. */
	isChart: boolean;
}

/** What the workbook part says of the whole: where its sheets are, names, the date system (ECMA-376 part 1, 18.2). */
export interface WorkbookPart {
	sheets: SheetEntry[];
	names: Workbook["names"];
	date1904: boolean;
	/** Name of the part, undefined when the package has none. */
	sharedStrings: string | undefined;
	styles: string | undefined;
}

/** The package's main part, by relationship; where that is missing, by content type. */
export function findWorkbookPart(parts: Parts): string {
	const main = parts
		.relationships("")
		.find(({ type }) => type === "officedocument");
	const found =
		(main === undefined ? undefined : parts.locate("", main.target)) ??
		parts.ofContentType("sheet.main+xml")[0] ??
		parts.ofContentType("sheet.macroenabled.main+xml")[0];
	if (found === undefined) throw new Refused("workbook-part-missing");
	if (found.toLowerCase().endsWith(".bin")) throw new Refused("is-xlsb");
	return found;
}

export function readWorkbookPart(parts: Parts, name: string): WorkbookPart {
	const relationships = parts.relationships(name);
	const xml = parts.scan(name);
	const book: WorkbookPart = {
		sheets: [],
		names: [],
		date1904: false,
		sharedStrings: companion(
			parts,
			name,
			relationships,
			"sharedstrings",
			"sharedStrings+xml",
		),
		styles: companion(
			parts,
			name,
			relationships,
			"styles",
			"spreadsheetml.styles+xml",
		),
	};
	let listed = 0;
	if (xml.rootName() !== "workbook") throw new Refused("is-other-office-file");
	while (xml.nextChild(1)) {
		if (xml.is("workbookPr")) book.date1904 = xml.flag("date1904");
		else if (xml.is("sheets")) {
			while (xml.nextChild(2)) {
				if (!xml.is("sheet")) continue;
				if (++listed > bounds.sheets)
					throw new Refused("too-many-parts", `${listed}`);
				book.sheets.push(readSheetEntry(xml, parts, name, relationships));
			}
		} else if (xml.is("definedNames")) {
			while (xml.nextChild(2)) {
				if (!xml.is("definedName")) continue;
				if (book.names.length >= bounds.names)
					throw new Refused("unpacks-too-large");
				const defined = decodeXstring(xml.attribute("name") ?? "");
				book.names.push({ name: defined, refersTo: xml.text() });
			}
		}
	}
	xml.finish();
	if (listed === 0) throw new Refused("sheet-part-missing");
	return book;
}

function companion(
	parts: Parts,
	name: string,
	relationships: Relationship[],
	type: string,
	contentType: string,
): string | undefined {
	const found = relationships.find(
		(relationship) => relationship.type === type,
	);
	const byRelationship =
		found === undefined ? undefined : parts.locate(name, found.target);
	return byRelationship ?? parts.ofContentType(contentType)[0];
}

function readSheetEntry(
	xml: XmlScanner,
	parts: Parts,
	source: string,
	relationships: Relationship[],
): SheetEntry {
	const name = decodeXstring(xml.attribute("name") ?? "");
	const id = xml.prefixedAttribute("id");
	const state = xml.attribute("state");
	const relationship = relationships.find((each) => each.id === id);
	const part =
		relationship === undefined
			? undefined
			: parts.locate(source, relationship.target);
	const isChart = relationship?.type === "chartsheet";
	if (part === undefined && !isChart)
		throw new Refused("sheet-part-missing", name);
	return {
		name,
		part: part ?? "",
		isChart,
		state: state === "hidden" || state === "veryHidden" ? state : "visible",
	};
}

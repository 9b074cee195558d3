import { strToU8, type Zippable, zipSync } from "fflate";

const office =
	"http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packageNs = "http://schemas.openxmlformats.org/package/2006";
export const mainNs =
	"http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const declaration =
	'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';

export interface SheetXml {
	name?: string;
	state?: string;
	/** Rows, in XML: what stands between <sheetData> and </sheetData>. */
	rows?: string;
	/** What stands before and after the rows. */
	before?: string;
	after?: string;
	/** Relationships of the sheet: [id, type, target, external?]. */
	relationships?: Link[];
}

export type Link = [
	id: string,
	type: string,
	target: string,
	mode?: "External",
];

export interface BookXml {
	sheets?: SheetXml[];
	/** The <si> elements; without them there is no shared strings part. */
	sharedStrings?: string;
	/** Format codes: style 1 is the first, style 0 is General. */
	formats?: string[];
	/** Built-in format ids, styles after those of `formats`. */
	formatIds?: number[];
	workbookPr?: string;
	definedNames?: string;
	/** Parts put in place of (or beside) the usual ones; null takes a part out. */
	parts?: Record<string, string | Uint8Array | null>;
}

export function relationshipsXml(links: Link[]): string {
	const one = ([id, type, target, mode]: Link) =>
		`<Relationship Id="${id}" Type="${type.includes("/") ? type : `${office}/${type}`}" Target="${target}"${mode ? ` TargetMode="${mode}"` : ""}/>`;
	return `${declaration}<Relationships xmlns="${packageNs}/relationships">${links.map(one).join("")}</Relationships>`;
}

/** One sheet with these rows. */
export function sheetXml({ rows = "", before = "", after = "" }: SheetXml) {
	return `${declaration}<worksheet xmlns="${mainNs}" xmlns:r="${office}">${before}<sheetData>${rows}</sheetData>${after}</worksheet>`;
}

function stylesXml({ formats = [], formatIds = [] }: BookXml): string {
	const escaped = (text: string) =>
		text.replace(/[&<"]/g, (char) => `&#${char.charCodeAt(0)};`);
	const codes = formats
		.map((f, i) => `<numFmt numFmtId="${164 + i}" formatCode="${escaped(f)}"/>`)
		.join("");
	const ids = [0, ...formats.map((_, i) => 164 + i), ...formatIds];
	const xfs = ids.map((id) => `<xf numFmtId="${id}" xfId="0"/>`).join("");
	return `${declaration}<styleSheet xmlns="${mainNs}"><numFmts count="1">${codes}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs>${xfs}</cellXfs></styleSheet>`;
}

/** openpyxl finds the list of texts by its type alone. */
const stringsType =
	'<Override PartName="/xl/sharedStrings.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/>';

/** The parts of a small workbook by name, for tests that put them together in their own way. */
export function xlsxParts(book: BookXml): Record<string, string | Uint8Array> {
	const sheets = book.sheets ?? [{}];
	const parts: Record<string, string | Uint8Array> = {
		"[Content_Types].xml": `${declaration}<Types xmlns="${packageNs}/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>${book.sharedStrings === undefined ? "" : stringsType}</Types>`,
		"_rels/.rels": relationshipsXml([
			["rId1", "officeDocument", "xl/workbook.xml"],
			[
				"rId2",
				`${packageNs}/relationships/metadata/core-properties`,
				"docProps/core.xml",
			],
		]),
		"xl/workbook.xml": `${declaration}<workbook xmlns="${mainNs}" xmlns:r="${office}">${book.workbookPr ?? ""}<sheets>${sheets
			.map(
				({ name = "Blad1", state }, i) =>
					`<sheet name="${name}" sheetId="${i + 1}"${state ? ` state="${state}"` : ""} r:id="rId${i + 1}"/>`,
			)
			.join("")}</sheets>${book.definedNames ?? ""}</workbook>`,
		"xl/styles.xml": stylesXml(book),
	};
	const links: Link[] = sheets.map((_, i) => [
		`rId${i + 1}`,
		"worksheet",
		`worksheets/sheet${i + 1}.xml`,
	]);
	links.push(["rIdStyles", "styles", "styles.xml"]);
	if (book.sharedStrings !== undefined) {
		links.push(["rIdStrings", "sharedStrings", "sharedStrings.xml"]);
		parts["xl/sharedStrings.xml"] =
			`${declaration}<sst xmlns="${mainNs}">${book.sharedStrings}</sst>`;
	}
	parts["xl/_rels/workbook.xml.rels"] = relationshipsXml(links);
	sheets.forEach((sheet, i) => {
		parts[`xl/worksheets/sheet${i + 1}.xml`] = sheetXml(sheet);
		if (sheet.relationships) {
			parts[`xl/worksheets/_rels/sheet${i + 1}.xml.rels`] = relationshipsXml(
				sheet.relationships,
			);
		}
	});
	for (const [name, part] of Object.entries(book.parts ?? {})) {
		if (part === null) delete parts[name];
		else parts[name] = part;
	}
	return parts;
}

export function zip(
	parts: Record<string, string | Uint8Array>,
	level: 0 | 6 = 6,
): Uint8Array {
	const entries: Zippable = {};
	for (const [name, part] of Object.entries(parts)) {
		entries[name] = [
			typeof part === "string" ? strToU8(part) : part,
			{ level, mtime: "2020-01-01" },
		];
	}
	return zipSync(entries);
}

/** A small workbook out of XML, for files that no program would write. */
export function xlsx(book: BookXml): Uint8Array {
	return zip(xlsxParts(book));
}

/** A workbook with one sheet of these rows. */
export function xlsxOfRows(rows: string, book: BookXml = {}): Uint8Array {
	return xlsx({ ...book, sheets: [{ rows }] });
}

/** Where each entry of the central directory begins, by name. */
export function directoryEntries(bytes: Uint8Array): Map<string, number> {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const entries = new Map<string, number>();
	let at = view.getUint32(bytes.length - 6, true);
	while (view.getUint32(at, true) === 0x02014b50) {
		const length = view.getUint16(at + 28, true);
		const name = new TextDecoder().decode(
			bytes.subarray(at + 46, at + 46 + length),
		);
		entries.set(name, at);
		at +=
			46 +
			length +
			view.getUint16(at + 30, true) +
			view.getUint16(at + 32, true);
	}
	return entries;
}

/** A copy in which one entry of the directory says something else. `offset` as in APPNOTE 4.3.12. */
export function patchEntry(
	bytes: Uint8Array,
	name: string,
	offset: number,
	value: number,
	size: 2 | 4,
): Uint8Array {
	const copy = bytes.slice();
	const view = new DataView(copy.buffer);
	const at = directoryEntries(copy).get(name);
	if (at === undefined) throw new Error(`no entry ${name}`);
	if (size === 2) view.setUint16(at + offset, value, true);
	else view.setUint32(at + offset, value, true);
	return copy;
}

/** A compound file ([MS-CFB]) whose directory has these names. */
export function compoundFile(names: string[]): Uint8Array {
	const directorySectors = Math.ceil(names.length / 4);
	const bytes = new Uint8Array(512 * (2 + directorySectors));
	const view = new DataView(bytes.buffer);
	bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
	view.setUint16(0x1e, 9, true);
	view.setUint32(0x30, 1, true);
	view.setUint32(0x4c, 0, true);
	for (let sector = 1; sector <= directorySectors; sector++) {
		const next = sector === directorySectors ? 0xfffffffe : sector + 1;
		view.setUint32(512 + sector * 4, next, true);
	}
	names.forEach((name, n) => {
		const at = 1024 + n * 128;
		for (let i = 0; i < name.length; i++) {
			view.setUint16(at + i * 2, name.charCodeAt(i), true);
		}
		view.setUint16(at + 64, (name.length + 1) * 2, true);
	});
	return bytes;
}

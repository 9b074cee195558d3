import { parseCells } from "./clipboard.ts";

/**
 * Cells as an HTML table, the form in which spreadsheets say most exactly what a range holds: in their plain text a
 * quotation mark may be part of a cell or stand around it.
 */

const blocks = new Set(["P", "DIV", "LI", "UL", "OL", "TR", "TABLE"]);
const unseen = new Set(["STYLE", "SCRIPT", "TITLE", "HEAD", "META", "LINK"]);

/** Clipboard HTML → rows of texts; undefined when it is no single table, or when words stand beside the table. */
export function cellsOfHtml(html: string): string[][] | undefined {
	// The document is never shown: nothing in it runs or is fetched.
	const { body } = new DOMParser().parseFromString(
		withoutStyles(html),
		"text/html",
	);
	const table = body.querySelector("table");
	if (!table) return undefined;
	const rows = rowsOf(table);
	return squash(textOf(body)) === squash(rows.flat().join(""))
		? rows
		: undefined;
}

/**
 * The page's policy forbids styles that come in with a text, even in a document that is never shown. What a tag says
 * of its style is kept under another name, where it styles nothing: it tells which blanks count.
 */
const withoutStyles = (html: string): string =>
	html
		.replace(/<style\b[\s\S]*?<\/style\s*>/gi, "")
		.replace(/<[a-z][^<>]*>/gi, (tag) =>
			tag.replace(/([\s"'/])style(\s*=)/gi, "$1data-style$2"),
		);

/** A rectangle of texts → a table for the clipboard. Excel takes a marked line break into the same cell. */
export const htmlOfCells = (cells: readonly (readonly string[])[]): string =>
	`<table>${cells
		.map(
			(row) =>
				`<tr>${row.map((text) => `<td style="white-space:pre-wrap">${escaped(text)}</td>`).join("")}</tr>`,
		)
		.join("")}</table>`;

/**
 * What a spreadsheet put on the clipboard, both ways at once. The table says which cells there are; the plain text of
 * the same shape says their blanks exactly, so a text that both agree on is taken from it. Whichever of the two holds
 * more words wins where they differ in shape: nothing is lost by choosing.
 */
export function pastedCells(plain: string, html: string): string[][] {
	const written = parseCells(plain);
	const table = html === "" ? undefined : cellsOfHtml(html);
	if (!table) return written;
	if (plain === "") return table;
	const alike =
		table.length === written.length &&
		table.every((row, at) => row.length === written[at]?.length);
	if (!alike) return lettersIn(table) >= lettersIn(written) ? table : written;
	return table.map((row, down) =>
		row.map((text, right) => {
			const other = written[down]?.[right] ?? "";
			return squash(other) === squash(text) ? other : text;
		}),
	);
}

const squash = (text: string): string => text.replace(/\s+/g, "");
const lettersIn = (cells: readonly (readonly string[])[]): number =>
	squash(cells.flat().join("").replaceAll('"', "")).length;

const escaped = (text: string): string =>
	text
		.replaceAll("&", "&amp;")
		.replaceAll("<", "&lt;")
		.replaceAll(">", "&gt;")
		.replaceAll("\n", '<br style="mso-data-placement:same-cell">');

/** The rows, each as wide as the widest; a merged cell stands at its first place. */
function rowsOf(table: HTMLTableElement): string[][] {
	const rows: string[][] = [];
	const own = [...table.querySelectorAll("tr")].filter(
		(row) => row.closest("table") === table,
	);
	const taken = new Set<string>();
	for (const [down, row] of own.entries()) {
		const texts: string[] = [];
		let right = 0;
		for (const cell of row.children) {
			if (!/^T[DH]$/.test(cell.tagName)) continue;
			while (taken.has(`${down} ${right}`)) right++;
			texts[right] = textOf(cell);
			const wide = span(cell, "colspan");
			for (let below = 0; below < span(cell, "rowspan"); below++)
				for (let beside = 0; beside < wide; beside++)
					taken.add(`${down + below} ${right + beside}`);
			right += wide;
		}
		rows.push(texts);
	}
	const width = rows.reduce((most, row, down) => {
		let last = row.length;
		while (taken.has(`${down} ${last}`)) last++;
		return Math.max(most, last);
	}, 0);
	return rows.map((row) =>
		Array.from({ length: width }, (_, right) => row[right] ?? ""),
	);
}

/** A made-up span of a million cells must not hold the page. */
const span = (cell: Element, name: "colspan" | "rowspan"): number =>
	Math.min(1000, Math.max(1, Number(cell.getAttribute(name)) || 1));

/** The text as it is read: source line breaks are blanks, marked ones are breaks, and so are the ends of paragraphs. */
function textOf(element: Element): string {
	return written(element, false)
		.replace(/\u00a0/g, " ")
		.replace(/ *\n */g, "\n")
		.replace(/^\n+|\n+$/g, "")
		.trim();
}

function written(node: Node, kept: boolean): string {
	if (node.nodeType === 3) {
		const text = node.nodeValue ?? "";
		return kept ? text : text.replace(/[ \t\r\n]+/g, " ");
	}
	if (!(node instanceof Element) || unseen.has(node.tagName)) return "";
	if (node.tagName === "BR") return "\n";
	const pre = kept || /white-space:\s*(pre|break)/i.test(styleOf(node));
	const inner = [...node.childNodes].map((each) => written(each, pre)).join("");
	return blocks.has(node.tagName) ? `\n${inner}\n` : inner;
}

const styleOf = (element: Element): string =>
	element.tagName === "PRE"
		? "white-space:pre"
		: (element.getAttribute("data-style") ?? "");

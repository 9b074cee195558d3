import type { OffCellText } from "../sheets.ts";
import type { XmlScanner } from "./xml.ts";
import { decodeXstring } from "./xmlText.ts";

/**
 * The words that a sheet shows when a cell is chosen or wrongly filled in, and the choices that its drop-down holds itself
 * (ECMA-376 part 1, 18.3.1.32), each told once, at the first cell that has them; those that newer programs write among
 * the extensions too. Choices that stand in cells are read there.
 */
export function readPrompts(xml: XmlScanner, into: OffCellText[]): void {
	const told = new Set(into.map(({ text }) => text));
	gather(xml, (kind, cell, text) => {
		if (text === "" || told.has(text)) return;
		told.add(text);
		into.push({ kind, ...(cell === "" ? {} : { cell }), text });
	});
}

type Tell = (kind: OffCellText["kind"], cell: string, text: string) => void;

function gather(xml: XmlScanner, tell: Tell): void {
	const depth = xml.depth;
	while (xml.nextChild(depth)) {
		if (localName(xml) === "dataValidation") readValidation(xml, tell);
		else gather(xml, tell);
	}
}

function readValidation(xml: XmlScanner, tell: Tell): void {
	const prompt = words(xml, "promptTitle", "prompt");
	const error = words(xml, "errorTitle", "error");
	let range = xml.attribute("sqref") ?? "";
	const isList = xml.attribute("type") === "list";
	let choices = "";
	const depth = xml.depth;
	while (xml.nextChild(depth)) {
		const name = localName(xml);
		if (name === "sqref") range = xml.text();
		if (name === "formula1" && isList) choices = literal(xml.text(true));
	}
	const cell = /^[A-Z]{1,3}\d+/i.exec(range.trim())?.[0].toUpperCase() ?? "";
	tell("prompt", cell, prompt);
	tell("promptOfError", cell, error);
	tell("choices", cell, choices);
}

/** What stands between the quotes of a literal text; nothing for a reference. */
const literal = (formula: string): string =>
	(/^\s*=?\s*"((?:[^"]|"")*)"\s*$/s.exec(formula)?.[1] ?? "")
		.replaceAll('""', '"')
		.trim();

const words = (xml: XmlScanner, title: string, text: string): string =>
	[title, text]
		.map((name) => decodeXstring(xml.attribute(name) ?? "").trim())
		.filter(Boolean)
		.join("\n");

const localName = (xml: XmlScanner): string =>
	xml.name.slice(xml.name.indexOf(":") + 1);

import { Refused } from "./refused.ts";

/**
 * Bytes of an XML part as text, with line ends as XML has them (XML 1.0, 2.11): UTF-8 or UTF-16, the only encodings
 * of a package (ECMA-376 part 2, 8.1.4), told by the first bytes. What the declaration says is left aside: it says
 * UTF-16 over single bytes more often than it is of use. Bytes that are no text are refused.
 */
export function decodeXml(bytes: Uint8Array, part: string): string {
	let text: string;
	try {
		text = new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes);
	} catch {
		throw new Refused("xml-malformed", part);
	}
	// Excel ends the declaration with a carriage return; that one alone is not worth a copy of the text.
	const prolog = text.startsWith("<?xml") ? text.indexOf("?>") + 3 : 0;
	return text.indexOf("\r", prolog) < 0 ? text : text.replace(/\r\n?/g, "\n");
}

function encodingOf([first, second]: Uint8Array): string {
	if (first === 0xff && second === 0xfe) return "utf-16le";
	if (first === 0xfe && second === 0xff) return "utf-16be";
	if (first === 0x3c && second === 0) return "utf-16le";
	if (first === 0 && second === 0x3c) return "utf-16be";
	return "utf-8";
}

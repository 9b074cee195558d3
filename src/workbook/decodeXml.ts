import { Refused } from "./refused.ts";

/**
 * Bytes of an XML part as text, line ends as XML has them (XML 1.0, 2.11 and appendix F): UTF-8, UTF-16 with or
 * without a byte order mark, or the encoding that the declaration names. Bytes that are none of it are refused.
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

function encodingOf(bytes: Uint8Array): string {
	const [first, second] = bytes;
	if (first === 0xff && second === 0xfe) return "utf-16le";
	if (first === 0xfe && second === 0xff) return "utf-16be";
	if (first === 0x3c && second === 0) return "utf-16le";
	if (first === 0 && second === 0x3c) return "utf-16be";
	const head = new TextDecoder("latin1").decode(bytes.subarray(0, 200));
	const declared =
		/^(?:\xef\xbb\xbf)?<\?xml[^>]*?encoding\s*=\s*["']([\w.-]+)["']/.exec(
			head,
		)?.[1];
	// A declaration of UTF-16 in front of single bytes is a slip of the writer, and a common one.
	return declared === undefined || /^utf-?16/i.test(declared)
		? "utf-8"
		: declared;
}

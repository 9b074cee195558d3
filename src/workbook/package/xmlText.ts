import { Refused } from "./refused.ts";

const predefined: Record<string, string> = {
	lt: "<",
	gt: ">",
	amp: "&",
	quot: '"',
	apos: "'",
};

/** Character data with its references replaced. Only the five entities of XML itself exist for us. */
export function unescapeXml(raw: string, part: string): string {
	if (!raw.includes("&")) return raw;
	return raw.replace(
		/&(?:#x([0-9a-f]+)|#(\d+)|([^\s;&]+));|&/gi,
		(found, hex, decimal, name) => {
			if (name !== undefined) {
				const text = Object.hasOwn(predefined, name)
					? predefined[name]
					: undefined;
				if (text === undefined)
					throw new Refused("xml-malformed", `${part}: ${found}`);
				return text;
			}
			const code =
				hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
			// Not a number for a bare ampersand. Halves of a surrogate pair are let through one by one: old writers
			// put an emoji down as two references.
			if (!(code > 0 && code <= 0x10ffff))
				throw new Refused("xml-malformed", `${part}: ${found}`);
			return String.fromCodePoint(code);
		},
	);
}

/** Excel's own escapes inside texts (ECMA-376 part 1, 22.9.2.19 ST_Xstring): `_x000D_` is a carriage return, `_x005F_` the underscore. */
export function decodeXstring(text: string): string {
	if (!text.includes("_x")) return text;
	return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) =>
		String.fromCharCode(Number.parseInt(hex, 16)),
	);
}

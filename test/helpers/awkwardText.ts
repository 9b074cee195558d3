import fc from "fast-check";

/** Texts that spreadsheets, XML and merges are known to spoil. All are legal in XML 1.0. */
export const awkwardTexts: readonly string[] = [
	"=1+1",
	"+J14:L14",
	"-1",
	"@SUM(A1)",
	"'quoted",
	"TRUE",
	"false",
	"1e5",
	"007",
	"0",
	"1,5",
	"2026-11-22",
	"1/2",
	"#N/A",
	"null",
	" padded ",
	" ",
	"\ttab",
	"line one\nline two",
	"\nleading break",
	"trailing break\n",
	"• bullet\n• bullet, \n\n– dash",
	'a "quoted" word, a comma; a semicolon',
	"<b>&amp;</b> ]]> <!-- -->",
	"_x000D_",
	"_x0041_ and _x005F_",
	"__proto__",
	"constructor",
	"😀 👩‍👩‍👧‍👦 🇸🇪",
	"𠮷野家",
	"עברית و العربية",
	"\u202Eright to left\u202C",
	"\u00A0non-breaking\u00A0",
	"\u200Bzero width",
	"Åäö ÅÄÖ é ñ ß",
	"transfers/x/importer",
	"{}",
	"[1]",
	"true\n=1+1",
];

export interface TextOptions {
	/** Also characters that XML 1.0 cannot hold (U+0000 to U+001F, U+FFFE) and lone surrogates. */
	controlCharacters?: boolean;
	/** Also texts that the canonical form changes: CR, CRLF, decomposed letters. */
	uncanonical?: boolean;
	/** Also texts longer than the 32,767 characters that an Excel cell holds. */
	tooLongForACell?: boolean;
}

const forbiddenInXml =
	/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** Text that is not empty, in canonical form (NFC, LF) unless asked otherwise. */
export function awkwardText(options: TextOptions = {}): fc.Arbitrary<string> {
	const usual = fc.oneof(
		{ weight: 3, arbitrary: fc.constantFrom(...awkwardTexts) },
		{
			weight: 3,
			arbitrary: fc.lorem({ maxCount: 6 }),
		},
		{
			weight: 2,
			arbitrary: fc.string({ unit: "grapheme", maxLength: 20 }),
		},
		{
			weight: 1,
			arbitrary: fc.string({ unit: "binary", maxLength: 20 }),
		},
	);
	const canonical = usual.map((text) =>
		text.replace(forbiddenInXml, "").replace(/\r\n?/g, "\n").normalize("NFC"),
	);
	const also: fc.Arbitrary<string>[] = [];
	if (options.controlCharacters)
		also.push(
			fc.constantFrom("\u0000", "bell\u0007", "\u001F", "\uFFFE", "\uD800"),
		);
	if (options.uncanonical)
		also.push(fc.constantFrom("one\r\ntwo", "one\rtwo", "e\u0301", "A\u030A"));
	if (options.tooLongForACell) also.push(fc.constant("long å ".repeat(5000)));
	return fc
		.oneof({ weight: 9, arbitrary: canonical }, ...also)
		.map((text) => (text === "" ? "x" : text));
}

/** Words that people put where they have no answer, in the languages of the form; compared without punctuation. */
const standIns: ReadonlySet<string> = new Set([
	"dont know",
	"do not know",
	"ej känt",
	"ingen aning",
	"inte känt",
	"not known",
	"okänd",
	"okända",
	"okänt",
	"tba",
	"tbc",
	"tbd",
	"todo",
	"unknown",
	"vet ej",
	"vet inte",
]);

const longest = Math.max(...[...standIns].map(({ length }) => length));
const isLong = new RegExp(
	`^(?:[^\\p{L}\\p{N}]*[\\p{L}\\p{N}]){${longest + 1}}`,
	"u",
);

const words = (text: string): string =>
	text
		.normalize("NFC")
		.toLowerCase()
		.replace(/['’]/g, "")
		.replace(/[^\p{L}\p{N}]+/gu, " ")
		.trim();

/**
 * What a text that someone typed is worth as an answer. A reason of one character gives none, spaces and dashes are
 * blank, and "unknown" is said in words too. Names may be as short as one letter. The text itself is never changed.
 */
export function worthOf(
	kind: "text" | "longText",
	value: string,
): "answer" | "blank" | "unknown" {
	// More letters than any stand-in has: no closer look is needed, and few texts need one.
	if (isLong.test(value)) return "answer";
	const said = words(value);
	if (said.length < (kind === "longText" ? 2 : 1)) return "blank";
	return standIns.has(said) ? "unknown" : "answer";
}

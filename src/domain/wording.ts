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
	// Enough letters to need no closer look; most texts are longer than any stand-in.
	if (value.length > 40 && /\p{L}{2}/u.test(value)) return "answer";
	const said = words(value);
	if (said.length < (kind === "longText" ? 2 : 1)) return "blank";
	return standIns.has(said) ? "unknown" : "answer";
}

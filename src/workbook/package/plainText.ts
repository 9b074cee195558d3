const sampleBytes = 64 * 1024;

/**
 * Is this text in columns (comma, semicolon or tab between values)? Only for telling a person what the file is:
 * every second line at least has as many separators as the first, which must have one.
 */
export function looksLikeCsv(bytes: Uint8Array): boolean {
	const text = decodeSample(bytes.subarray(0, sampleBytes));
	if (text === undefined || /^\s*[<{[]/.test(text)) return false;
	// Separators and line ends inside quoted values are text.
	const lines = text
		.replace(/"(?:[^"]|"")*"/g, "")
		.split(/\r\n?|\n/)
		.filter((line) => line.trim() !== "")
		.slice(0, 20);
	if (lines.length < 2) return false;
	return [",", ";", "\t"].some((separator) => {
		const counts = lines.map((line) => line.split(separator).length - 1);
		const first = counts[0] ?? 0;
		return (
			first > 0 &&
			counts.filter((count) => count === first).length * 2 >= counts.length
		);
	});
}

/** Text by its byte order mark, else UTF-8 or the Windows code page; undefined when it holds control characters. */
function decodeSample(bytes: Uint8Array): string | undefined {
	const encoding =
		bytes[0] === 0xff && bytes[1] === 0xfe
			? "utf-16le"
			: bytes[0] === 0xfe && bytes[1] === 0xff
				? "utf-16be"
				: "utf-8";
	let text = new TextDecoder(encoding).decode(bytes);
	if (encoding === "utf-8" && text.slice(0, -1).includes("\ufffd")) {
		text = new TextDecoder("windows-1252").decode(bytes);
	}
	return [...text].some((char) => char < " " && !"\t\n\r\f".includes(char))
		? undefined
		: text;
}

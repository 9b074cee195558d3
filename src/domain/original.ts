import { sha256 } from "./hash.ts";

/**
 * The untouched file from which lines were read, kept in the document as base64 (decisions/0008), so that it comes along
 * in JSON and in the workbook.
 */

/** Bytes up to which a file can be kept: the document is held in memory and written whole. */
export const mostKeptBytes = 5 * 1024 * 1024;

const piece = 0x8000;

/** Bytes → the text that the document keeps. */
export function originalText(bytes: Uint8Array): string {
	let binary = "";
	for (let at = 0; at < bytes.length; at += piece)
		binary += String.fromCharCode(...bytes.subarray(at, at + piece));
	return btoa(binary);
}

/** The file byte for byte; undefined when none is kept, or when what is kept is not the file with this hash. */
export function originalBytes({
	original,
	hash,
}: {
	original?: string | undefined;
	hash?: string | undefined;
}): Uint8Array | undefined {
	if (original === undefined) return undefined;
	try {
		const bytes = Uint8Array.from(atob(original), (letter) =>
			letter.charCodeAt(0),
		);
		return sha256(bytes) === hash ? bytes : undefined;
	} catch {
		return undefined;
	}
}

import type { Refusal } from "../finding.ts";
import { bounds, megabytes } from "./bounds.ts";
import { compoundFileMagic, judgeCompoundFile } from "./compoundFile.ts";
import { looksLikeCsv } from "./plainText.ts";
import { Refused } from "./refused.ts";
import { readZipDirectory, type ZipEntry } from "./zipDirectory.ts";

/** A package that may come in: its bytes, and its parts by lower-case name. */
export interface Admitted {
	ok: true;
	bytes: Uint8Array;
	entries: ReadonlyMap<string, ZipEntry>;
}

/**
 * Judges a file by its bytes before any parser sees it: what kind it is, how large it says it is when unpacked,
 * whether it may come in. Unpacks nothing and reads only the beginning and the directory at the end. Never throws.
 */
export function intake(
	bytes: Uint8Array,
): Admitted | { ok: false; refusal: Refusal } {
	try {
		return { ok: true, bytes, entries: judge(bytes) };
	} catch (error) {
		if (error instanceof Refused) return { ok: false, refusal: error.refusal };
		return {
			ok: false,
			refusal: { code: "reader-failed", found: String(error) },
		};
	}
}

function judge(bytes: Uint8Array): ReadonlyMap<string, ZipEntry> {
	if (bytes.length === 0) throw new Refused("file-empty");
	if (bytes.length > bounds.fileBytes)
		throw new Refused("file-too-large", megabytes(bytes.length));
	if (startsWith(bytes, compoundFileMagic))
		throw new Refused(judgeCompoundFile(bytes));
	const entries = readZipDirectory(bytes);
	if (entries !== undefined) {
		judgePackage(bytes, entries);
		return entries;
	}
	if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]))
		throw new Refused("zip-damaged");
	throw new Refused(looksLikeCsv(bytes) ? "is-csv" : "not-a-workbook");
}

/** Tells other packages from workbooks by the parts that only they have. */
function judgePackage(
	bytes: Uint8Array,
	entries: ReadonlyMap<string, ZipEntry>,
): void {
	const mimetype = entries.get("mimetype");
	if (mimetype !== undefined) {
		const said = storedText(bytes, mimetype);
		if (said.startsWith("application/vnd.oasis.opendocument.")) {
			throw new Refused(
				said.includes("spreadsheet") ? "is-ods" : "is-other-office-file",
			);
		}
	}
	if (entries.has("xl/workbook.bin")) throw new Refused("is-xlsb");
	if (entries.has("word/document.xml") || entries.has("ppt/presentation.xml")) {
		throw new Refused("is-other-office-file");
	}
	if (!entries.has("[content_types].xml") && !entries.has("_rels/.rels")) {
		throw new Refused("not-a-workbook");
	}
}

function storedText(bytes: Uint8Array, entry: ZipEntry): string {
	if (entry.method !== 0) return "";
	const to = entry.dataFrom + Math.min(entry.packedBytes, 200);
	return new TextDecoder().decode(bytes.subarray(entry.dataFrom, to));
}

function startsWith(bytes: Uint8Array, magic: readonly number[]): boolean {
	return magic.every((byte, at) => bytes[at] === byte);
}

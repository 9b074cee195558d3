import type { RefusalCode } from "../finding.ts";

/** First bytes of a compound file ([MS-CFB] 2.2): what Excel wrote until 2003, and the wrapping of encrypted workbooks. */
export const compoundFileMagic = [
	0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1,
] as const;

const endOfChain = 0xfffffffa;
const entryBytes = 128;

/** Which kind of compound file this is, by the names of its streams. */
export function judgeCompoundFile(bytes: Uint8Array): RefusalCode {
	const names = streamNames(bytes);
	const has = (name: string) =>
		names.some((given) => given.toLowerCase() === name.toLowerCase());
	// [MS-OFFCRYPTO] 2.2: rights management names its transform DRM…; older files have the stream \x09DRMContent.
	if (names.some((name) => /^.?DRM/i.test(name))) return "is-rights-protected";
	if (has("EncryptedPackage")) return "is-encrypted";
	if (has("Workbook") || has("Book")) return "is-legacy-xls";
	if (has("WordDocument") || has("PowerPoint Document"))
		return "is-other-office-file";
	return "not-a-workbook";
}

/** The names in the directory, by following its chain of sectors; those found so far when the chain is broken. */
function streamNames(bytes: Uint8Array): string[] {
	if (bytes.length < 512) return [];
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const sectorBytes = view.getUint16(0x1e, true) === 12 ? 4096 : 512;
	const names: string[] = [];
	let sector = view.getUint32(0x30, true);
	// A chain that runs in a circle ends after as many steps as the file has sectors.
	for (
		let steps = bytes.length / sectorBytes;
		steps > 0 && sector < endOfChain;
		steps--
	) {
		const from = (sector + 1) * sectorBytes;
		for (let at = from; at < from + sectorBytes; at += entryBytes) {
			if (at + entryBytes > bytes.length) return names;
			const nameBytes = view.getUint16(at + 64, true);
			if (nameBytes < 4 || nameBytes > 64) continue;
			names.push(
				new TextDecoder("utf-16le").decode(
					bytes.subarray(at, at + nameBytes - 2),
				),
			);
		}
		sector = nextSector(view, sector, sectorBytes);
	}
	return names;
}

/** The allocation table's entry for a sector, found through the first 109 table sectors, which the header lists. */
function nextSector(
	view: DataView,
	sector: number,
	sectorBytes: number,
): number {
	const perTable = sectorBytes / 4;
	const table = Math.floor(sector / perTable);
	if (table >= 109) return endOfChain;
	const at =
		(view.getUint32(0x4c + table * 4, true) + 1) * sectorBytes +
		(sector % perTable) * 4;
	return at + 4 <= view.byteLength ? view.getUint32(at, true) : endOfChain;
}

import { bounds, megabytes } from "./bounds.ts";
import { Refused } from "./refused.ts";

/** One part as the zip's central directory declares it. Nothing of it has been unpacked. */
export interface ZipEntry {
	/** As written, with `\` turned into `/`. */
	name: string;
	/** 0 stored, 8 deflated. */
	method: number;
	crc: number;
	packedBytes: number;
	unpackedBytes: number;
	/** Where the packed bytes begin in the file. */
	dataFrom: number;
}

const endRecordBytes = 22;
const centralBytes = 46;
const localBytes = 30;
const unknown32 = 0xffffffff;

/**
 * The parts of a zip file by lower-case name, from its central directory alone (APPNOTE 6.3.10, 4.3.12 to 4.3.16).
 * Undefined when the file has no end-of-directory record. Throws Refused for whatever may not come in: damaged or
 * cut short, encrypted, too many or too large parts, unsafe or repeated names.
 */
export function readZipDirectory(
	bytes: Uint8Array,
): Map<string, ZipEntry> | undefined {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const end = findEndRecord(view);
	if (end === undefined) return undefined;
	const { count, from, to, shift } = readEndRecord(view, end);
	if (count > bounds.parts) throw new Refused("too-many-parts", String(count));

	const entries = new Map<string, ZipEntry>();
	let at = from;
	let total = 0;
	for (let n = 0; n < count; n++) {
		if (at + centralBytes > to || view.getUint32(at, true) !== 0x02014b50)
			damaged();
		const nameBytes = view.getUint16(at + 28, true);
		const extraBytes = view.getUint16(at + 30, true);
		const next =
			at +
			centralBytes +
			nameBytes +
			extraBytes +
			view.getUint16(at + 32, true);
		if (next > to) damaged();
		const name = decodeName(
			bytes.subarray(at + centralBytes, at + centralBytes + nameBytes),
		);
		checkName(name);
		if (view.getUint16(at + 8, true) & 1)
			throw new Refused("zip-encrypted", name);
		const entry = readEntry(view, at, name, shift);
		if (entry.unpackedBytes > bounds.partBytes) {
			throw new Refused(
				"unpacks-too-large",
				`${name}: ${megabytes(entry.unpackedBytes)}`,
			);
		}
		total += entry.unpackedBytes;
		if (total > bounds.unpackedBytes)
			throw new Refused("unpacks-too-large", megabytes(total));
		const key = name.toLowerCase();
		if (entries.has(key)) throw new Refused("part-name-twice", name);
		entries.set(key, entry);
		at = next;
	}
	return entries;
}

/** The last end record whose comment reaches to the end of the file; else the last one at all (bytes may follow it). */
function findEndRecord(view: DataView): number | undefined {
	let last: number | undefined;
	const lowest = Math.max(0, view.byteLength - endRecordBytes - 0xffff);
	for (let at = view.byteLength - endRecordBytes; at >= lowest; at--) {
		if (view.getUint8(at) !== 0x50 || view.getUint32(at, true) !== 0x06054b50)
			continue;
		if (at + endRecordBytes + view.getUint16(at + 20, true) === view.byteLength)
			return at;
		last ??= at;
	}
	return last;
}

function readEndRecord(view: DataView, end: number) {
	let count = view.getUint16(end + 10, true);
	let size = view.getUint32(end + 12, true);
	let offset = view.getUint32(end + 16, true);
	let to = end;
	const disks = view.getUint16(end + 4, true) + view.getUint16(end + 6, true);
	const locator = end - 20;
	if (locator >= 0 && view.getUint32(locator, true) === 0x07064b50) {
		// Bytes before the zip move the record; it is looked for where it is said to be and right before its locator.
		const said = readUint64(view, locator + 8);
		const record = [said, locator - 56].find(
			(at) =>
				at >= 0 &&
				at + 56 <= locator &&
				view.getUint32(at, true) === 0x06064b50,
		);
		if (record === undefined) damaged();
		count = readUint64(view, record + 32);
		size = readUint64(view, record + 40);
		offset = readUint64(view, record + 48);
		to = record;
	} else if (
		disks !== 0 ||
		count === 0xffff ||
		size === unknown32 ||
		offset === unknown32
	) {
		damaged();
	}
	const from = to - size;
	const shift = from - offset;
	if (from < 0 || shift < 0) damaged();
	return { count, from, to, shift };
}

function readEntry(
	view: DataView,
	at: number,
	name: string,
	shift: number,
): ZipEntry {
	const method = view.getUint16(at + 10, true);
	const sizes = {
		unpackedBytes: view.getUint32(at + 24, true),
		packedBytes: view.getUint32(at + 20, true),
		localAt: view.getUint32(at + 42, true),
	};
	readZip64Sizes(view, at, sizes, name);
	const local = sizes.localAt + shift;
	if (
		local + localBytes > view.byteLength ||
		view.getUint32(local, true) !== 0x04034b50
	)
		damaged(name);
	const dataFrom =
		local +
		localBytes +
		view.getUint16(local + 26, true) +
		view.getUint16(local + 28, true);
	if (dataFrom + sizes.packedBytes > view.byteLength) damaged(name);
	if (method !== 0 && method !== 8) damaged(name);
	if (method === 0 && sizes.packedBytes !== sizes.unpackedBytes) damaged(name);
	return {
		name,
		method,
		crc: view.getUint32(at + 16, true),
		packedBytes: sizes.packedBytes,
		unpackedBytes: sizes.unpackedBytes,
		dataFrom,
	};
}

/** Sizes of 0xFFFFFFFF stand in the extra field 0x0001 instead, in this order (APPNOTE 4.5.3). */
function readZip64Sizes(
	view: DataView,
	at: number,
	sizes: { unpackedBytes: number; packedBytes: number; localAt: number },
	name: string,
): void {
	const wanted = (["unpackedBytes", "packedBytes", "localAt"] as const).filter(
		(key) => sizes[key] === unknown32,
	);
	if (wanted.length === 0) return;
	let extra = at + centralBytes + view.getUint16(at + 28, true);
	const extraTo = extra + view.getUint16(at + 30, true);
	while (extra + 4 <= extraTo) {
		const from = extra + 4;
		const to = from + view.getUint16(extra + 2, true);
		if (view.getUint16(extra, true) === 1) {
			if (to > extraTo || from + wanted.length * 8 > to) damaged(name);
			wanted.forEach((key, n) => {
				sizes[key] = readUint64(view, from + n * 8);
			});
			return;
		}
		extra = to;
	}
	damaged(name);
}

/** Exact up to 2^53; beyond that a size is refused all the same. */
function readUint64(view: DataView, at: number): number {
	return view.getUint32(at, true) + view.getUint32(at + 4, true) * 0x100000000;
}

function decodeName(bytes: Uint8Array): string {
	return new TextDecoder().decode(bytes).replaceAll("\\", "/");
}

function checkName(name: string): void {
	const unsafe =
		name === "" ||
		name.startsWith("/") ||
		/^[a-z]:/i.test(name) ||
		name.includes("\0") ||
		name.split("/").includes("..");
	if (unsafe) throw new Refused("part-name-unsafe", name);
}

function damaged(found?: string): never {
	throw new Refused("zip-damaged", found);
}

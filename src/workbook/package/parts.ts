import { Inflate, inflateSync } from "fflate";
import { crc32 } from "./crc32.ts";
import { decodeXml } from "./decodeXml.ts";
import type { Admitted } from "./intake.ts";
import { Refused } from "./refused.ts";
import { XmlScanner } from "./xml.ts";
import type { ZipEntry } from "./zipDirectory.ts";

/** A relationship of a part (ECMA-376 part 2, 9.3), its type by the last word of its address, in lower case. */
export interface Relationship {
	id: string;
	type: string;
	/** As written: the address of something outside, or the way to a part. */
	target: string;
	external: boolean;
}

/**
 * The package behind the door. Parts are found through relationships and content types, never by what files are
 * usually called; names are compared without regard to case. Every method throws Refused for a part that may not be read.
 */
export interface Parts {
	/** The part's name as in the package when the target leads to one. */
	locate(source: string, target: string): string | undefined;
	/** Opens a part's text for one pass. */
	scan(name: string): XmlScanner;
	/** Relationships of a part, or of the package for "". */
	relationships(source: string): Relationship[];
	/** Parts whose content type contains these words. */
	ofContentType(words: string): string[];
	/** Declared unpacked bytes, 0 when there is no such part. */
	size(name: string): number;
}

/** A deflated piece of this size cannot unpack to more than 64 MiB, whatever the directory claims. */
const pieceBytes = 64 * 1024;

export function openParts({ bytes, entries }: Admitted): Parts {
	const scan = (name: string): XmlScanner => {
		const entry = entries.get(name.toLowerCase());
		if (entry === undefined) throw new Refused("zip-damaged", name);
		return new XmlScanner(
			decodeXml(unpack(bytes, entry), entry.name),
			entry.name,
		);
	};
	return {
		scan,
		locate: (source, target) => locate(entries, source, target),
		relationships: (source) => {
			const entry = entries.get(relationshipsOf(source));
			return entry === undefined ? [] : readRelationships(scan(entry.name));
		},
		ofContentType: (words) => {
			if (!entries.has("[content_types].xml")) return [];
			return readOverrides(scan("[Content_Types].xml"))
				.filter(({ contentType }) => contentType.includes(words.toLowerCase()))
				.flatMap(({ name }) => locate(entries, "", name) ?? []);
		},
		size: (name) => entries.get(name.toLowerCase())?.unpackedBytes ?? 0,
	};
}

function unpack(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
	const packed = bytes.subarray(
		entry.dataFrom,
		entry.dataFrom + entry.packedBytes,
	);
	const unpacked = entry.method === 0 ? packed : inflate(packed, entry);
	if (
		unpacked.length !== entry.unpackedBytes ||
		crc32(unpacked) !== entry.crc
	) {
		throw new Refused("zip-damaged", entry.name);
	}
	return unpacked;
}

/** Stops as soon as there is more than was declared; a small part is not worth the pieces. */
function inflate(packed: Uint8Array, entry: ZipEntry): Uint8Array {
	const size = entry.unpackedBytes;
	try {
		if (packed.length <= pieceBytes) {
			return inflateSync(packed, { out: new Uint8Array(size + 1) });
		}
		const unpacked = new Uint8Array(size);
		let length = 0;
		const stream = new Inflate((piece) => {
			if (length + piece.length > size)
				throw new Refused("zip-damaged", entry.name);
			unpacked.set(piece, length);
			length += piece.length;
		});
		for (let from = 0; from < packed.length; from += pieceBytes) {
			const to = Math.min(from + pieceBytes, packed.length);
			stream.push(packed.subarray(from, to), to === packed.length);
		}
		return unpacked.subarray(0, length);
	} catch {
		throw new Refused("zip-damaged", entry.name);
	}
}

function readRelationships(xml: XmlScanner): Relationship[] {
	const found: Relationship[] = [];
	xml.root("Relationships");
	while (xml.nextChild(1)) {
		if (!xml.is("Relationship")) continue;
		found.push({
			id: xml.attribute("Id") ?? "",
			type:
				(xml.attribute("Type") ?? "").trim().split("/").at(-1)?.toLowerCase() ??
				"",
			target: (xml.attribute("Target") ?? "").trim(),
			external:
				xml.attribute("TargetMode")?.trim().toLowerCase() === "external",
		});
	}
	xml.finish();
	return found;
}

function readOverrides(
	xml: XmlScanner,
): { name: string; contentType: string }[] {
	const found: { name: string; contentType: string }[] = [];
	xml.root("Types");
	while (xml.nextChild(1)) {
		if (!xml.is("Override")) continue;
		found.push({
			name: xml.attribute("PartName") ?? "",
			contentType: (xml.attribute("ContentType") ?? "").toLowerCase(),
		});
	}
	xml.finish();
	return found;
}

function relationshipsOf(source: string): string {
	const folder = source.slice(0, source.lastIndexOf("/") + 1);
	return `${folder}_rels/${source.slice(folder.length)}.rels`.toLowerCase();
}

/** Relative to the source's folder; some writers mean the package's root without saying so. */
function locate(
	entries: ReadonlyMap<string, ZipEntry>,
	source: string,
	target: string,
): string | undefined {
	const path = target.replaceAll("\\", "/").replace(/#.*$/s, "");
	const folder = path.startsWith("/")
		? ""
		: source.slice(0, source.lastIndexOf("/") + 1);
	for (const candidate of [folder + path, path]) {
		for (const name of [candidate, decodePercent(candidate)]) {
			const entry = entries.get(normalise(name));
			if (entry !== undefined) return entry.name;
		}
	}
	return undefined;
}

function normalise(path: string): string {
	const segments: string[] = [];
	for (const segment of path.toLowerCase().split("/")) {
		if (segment === "..") segments.pop();
		else if (segment !== "" && segment !== ".") segments.push(segment);
	}
	return segments.join("/");
}

function decodePercent(text: string): string {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}

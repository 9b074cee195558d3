import { Gunzip, gzipSync, unzipSync, type Zippable, zipSync } from "fflate";

/** The one file of the writing side that knows the zip library. */

/** Zip keeps local times from 1980 on; a fixed one makes the same export the same bytes. */
const noTime = new Date(1980, 0, 1);

/** Packs a zip of texts anew with fixed times, each part changed by the function that `edit` gives for its name. */
export function repack(
	zip: Uint8Array,
	edit: (name: string) => (xml: string) => string,
): Uint8Array {
	const out: Zippable = {};
	for (const [name, bytes] of Object.entries(unzipSync(zip)))
		out[name] = new TextEncoder().encode(
			edit(name)(new TextDecoder().decode(bytes)),
		);
	return zipSync(out, { level: 6, mtime: noTime });
}

export const gzip = (bytes: Uint8Array): Uint8Array =>
	gzipSync(bytes, { level: 9, mtime: noTime });

/** Unpacks gzip; undefined when it is damaged or unpacks to more than `limit` bytes. */
export function gunzip(
	bytes: Uint8Array,
	limit: number,
): Uint8Array | undefined {
	const chunks: Uint8Array[] = [];
	let size = 0;
	let ended = false;
	try {
		const stream = new Gunzip((chunk, final) => {
			size += chunk.length;
			if (size > limit) throw new RangeError("unpacks to too much");
			chunks.push(chunk);
			ended = final;
		});
		// In small pieces, so that the limit stops it before much has been unpacked.
		for (let at = 0; at < bytes.length; at += 4096)
			stream.push(bytes.subarray(at, at + 4096), at + 4096 >= bytes.length);
	} catch {
		return undefined;
	}
	// RFC 1952: the last four bytes are the unpacked size. A file that was cut ends otherwise.
	if (!ended || size !== sizeAtEnd(bytes)) return undefined;
	const out = new Uint8Array(size);
	let at = 0;
	for (const chunk of chunks) {
		out.set(chunk, at);
		at += chunk.length;
	}
	return out;
}

const sizeAtEnd = (bytes: Uint8Array): number | undefined =>
	bytes.length < 4
		? undefined
		: new DataView(
				bytes.buffer,
				bytes.byteOffset + bytes.length - 4,
				4,
			).getUint32(0, true);

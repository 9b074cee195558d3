import type { Assessment } from "./assessment.ts";
import { canonicalJson } from "./canonical.ts";

/** The first `count` bits of the fraction of a root of each prime, as FIPS 180-4 (4.2.2, 5.3.3) makes its constants. */
function constants(count: number, root: (prime: number) => number): number[] {
	const found: number[] = [];
	for (let n = 2; found.length < count; n++) {
		let isPrime = true;
		for (let d = 2; d * d <= n; d++) if (n % d === 0) isPrime = false;
		if (isPrime) found.push(((root(n) % 1) * 0x1_0000_0000) | 0);
	}
	return found;
}
const start = constants(8, Math.sqrt);
const rounds = constants(64, Math.cbrt);

const rotate = (word: number, by: number): number =>
	(word >>> by) | (word << (32 - by));

/**
 * SHA-256 (FIPS 180-4) of bytes or of a text in UTF-8, in hexadecimal.
 * By hand, because crypto.subtle does not exist on a page that an intranet serves without TLS.
 */
export function sha256(input: Uint8Array | string): string {
	const bytes =
		typeof input === "string" ? new TextEncoder().encode(input) : input;
	const length = Math.ceil((bytes.length + 9) / 64) * 64;
	const padded = new Uint8Array(length);
	padded.set(bytes);
	padded[bytes.length] = 0x80;
	const view = new DataView(padded.buffer);
	view.setUint32(length - 8, Math.floor(bytes.length / 0x2000_0000));
	view.setUint32(length - 4, (bytes.length * 8) >>> 0);
	const state = Int32Array.from(start);
	const w = new Int32Array(64);
	for (let at = 0; at < length; at += 64) digestBlock(state, w, view, at);
	return Array.from(state, (word) =>
		(word >>> 0).toString(16).padStart(8, "0"),
	).join("");
}

function digestBlock(
	state: Int32Array,
	w: Int32Array,
	view: DataView,
	at: number,
): void {
	for (let t = 0; t < 16; t++) w[t] = view.getInt32(at + t * 4);
	const word = (t: number): number => w[t] ?? 0;
	for (let t = 16; t < 64; t++)
		w[t] =
			mix(word(t - 15), 7, 18, 3) +
			mix(word(t - 2), 17, 19, 10) +
			word(t - 7) +
			word(t - 16);
	let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
	for (let t = 0; t < 64; t++) {
		const big1 = rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25);
		const chosen = (e & f) ^ (~e & g);
		const one = (h + big1 + chosen + (rounds[t] ?? 0) + word(t)) | 0;
		const big0 = rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22);
		const two = (big0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
		[h, g, f, e, d, c, b, a] = [
			g,
			f,
			e,
			(d + one) | 0,
			c,
			b,
			a,
			(one + two) | 0,
		];
	}
	[a, b, c, d, e, f, g, h].forEach((word, i) => {
		state[i] = (state[i] ?? 0) + word;
	});
}

const mix = (word: number, r1: number, r2: number, shift: number): number =>
	rotate(word, r1) ^ rotate(word, r2) ^ (word >>> shift);

/** SHA-256 of the canonical form: the same for two documents that say the same. */
export const documentHash = (document: Assessment): string =>
	sha256(canonicalJson(document));

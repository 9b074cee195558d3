/** Places that were asked about and need nothing more: answered, or marked as not known yet where that is enough for now. */
export interface Heard {
	answered: ReadonlySet<string>;
	waiting: ReadonlySet<string>;
	/** What was asked of the document as a whole, heard once however many transfers it was asked for. */
	shared: ReadonlySet<Heard>;
}

interface Ear {
	answered: Set<string>;
	waiting: Set<string>;
	shared: Set<Heard>;
}

let ear: Ear | undefined;

/**
 * Works something out and tells which places were asked about meanwhile and lack nothing. The guards say
 * only what is missing; heard where they ask, the count of what they ask can never differ from them.
 */
export function hearing<T>(work: () => T): { found: T; heard: Heard } {
	const outer = ear;
	const own: Ear = {
		answered: new Set(),
		waiting: new Set(),
		shared: new Set(),
	};
	ear = own;
	try {
		return { found: work(), heard: own };
	} finally {
		ear = outer;
	}
}

/** A place was asked about, and needs nothing more. */
export const hears = (place: string, how: "answered" | "waiting"): void => {
	ear?.[how].add(place);
};

/** Works something out once for each document, however many transfers ask; each of them hears what it asked. */
export function askedOnce<K extends object, T>(
	work: (document: K) => T,
): (document: K) => T {
	const made = new WeakMap<K, { found: T; heard: Heard }>();
	return (document) => {
		const known = made.get(document) ?? hearing(() => work(document));
		made.set(document, known);
		ear?.shared.add(known.heard);
		return known.found;
	};
}

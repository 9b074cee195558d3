import type { Person, Store } from "../storage/contract.ts";
import { openSession, type Session } from "./session.ts";

/** The assessments that have been opened since the page was. */
export interface Sessions {
	/** The session of an assessment; the same one as before, with all that can be undone. Undefined when it is not in the store. */
	open: (id: string) => Promise<Session | undefined>;
	close: () => void;
}

/** Opens each assessment once. One that is removed is let go of, and opened anew should it return. */
export function keepSessions(
	store: Store,
	now: () => string,
	who: () => Person | undefined,
): Sessions {
	const opened = new Map<string, Promise<Session | undefined>>();
	const forget = (id: string) => {
		void opened.get(id)?.then((session) => session?.close());
		opened.delete(id);
	};
	const unwatch = store.watch(({ id, rev }) => {
		if (rev === undefined) forget(id);
	});
	const fetchOne = async (id: string) => {
		const stored = await store.get(id);
		if (!stored) return undefined;
		const savedAt = (await store.list()).find((one) => one.id === id)?.savedAt;
		return openSession(
			store,
			{ ...stored, ...(savedAt ? { savedAt } : {}) },
			now,
			who,
		);
	};
	return {
		open: (id) => {
			const known = opened.get(id);
			if (known) return known;
			const opening = fetchOne(id);
			opened.set(id, opening);
			// What could not be opened is tried again the next time.
			opening.then(
				(session) => session ?? opened.delete(id),
				() => opened.delete(id),
			);
			return opening;
		},
		close: () => {
			unwatch();
			for (const id of [...opened.keys()]) forget(id);
		},
	};
}

import type { Person, Store } from "../storage/contract.ts";

/** Who works here, as far as they have said. */
export interface PersonKeeper {
	get: () => Person | undefined;
	/** Rejects with a StoreError when it could not be kept; then nothing has changed. */
	set: (person: Person | undefined) => Promise<void>;
}

/** Keeps who works here at hand, so that every change can say it. What cannot be read is nobody. */
export function keepPerson(store: Store): PersonKeeper {
	let person: Person | undefined;
	let isSet = false;
	store.me().then(
		(stored) => {
			if (!isSet) person = stored;
		},
		() => undefined,
	);
	return {
		get: () => person,
		set: async (next) => {
			isSet = true;
			await store.setMe(next);
			person = next;
		},
	};
}

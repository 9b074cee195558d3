import { useEffect, useState } from "react";
import {
	builtInKnowledge,
	type Knowledge,
	withHouseEntries,
} from "../domain/knowledge/knowledge.ts";
import type { Store } from "../storage/contract.ts";

/**
 * What is known of the law in this browser: the built-in catalogues with the house's own entries, kept up to date.
 * Undefined while it is being read; `failed` says that the own entries could not be read and are left out.
 */
export function useKnowledge(store: Store): {
	knowledge: Knowledge | undefined;
	failed: boolean;
} {
	const [state, setState] = useState<{
		knowledge: Knowledge | undefined;
		failed: boolean;
	}>({ knowledge: undefined, failed: false });
	useEffect(() => {
		let current = true;
		const look = () =>
			store.knowledge().then(
				(house) => {
					if (current)
						setState({ knowledge: withHouseEntries(house), failed: false });
				},
				() => {
					if (current) setState({ knowledge: builtInKnowledge, failed: true });
				},
			);
		void look();
		const unwatch = store.watchKnowledge(() => void look());
		return () => {
			current = false;
			unwatch();
		};
	}, [store]);
	return state;
}

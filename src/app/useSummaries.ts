import { useEffect, useState } from "react";
import { type Store, StoreError, type Summary } from "../storage/contract.ts";

/** The assessments in the store, kept up to date; and why they cannot be listed, if they cannot. */
export function useSummaries(store: Store): {
	summaries: Summary[] | undefined;
	failure: StoreError | undefined;
} {
	const [summaries, setSummaries] = useState<Summary[]>();
	const [failure, setFailure] = useState<StoreError>();
	useEffect(() => {
		let current = true;
		const look = () =>
			store.list().then(
				(list) => {
					if (!current) return;
					setSummaries(list);
					setFailure(undefined);
				},
				(error: unknown) => {
					if (!current) return;
					setSummaries([]);
					setFailure(
						error instanceof StoreError
							? error
							: new StoreError("failed", String(error)),
					);
				},
			);
		void look();
		const unwatch = store.watch(() => void look());
		return () => {
			current = false;
			unwatch();
		};
	}, [store]);
	return { summaries, failure };
}

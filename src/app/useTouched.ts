import { useEffect, useState } from "react";
import type { AdequacyDecision } from "../domain/knowledge/adequacyDecision.ts";
import { restsOn } from "../domain/knowledge/restsOn.ts";
import type { Touched } from "../screens/knowledge/model.ts";
import type { Store } from "../storage/contract.ts";

/** The assessments in the store by the keys of the legal facts they rest on. Undefined while they are being read. */
export function useTouched(
	store: Store,
	decisions: readonly AdequacyDecision[],
	untitled: string,
): ReadonlyMap<string, readonly Touched[]> | undefined {
	const [touched, setTouched] = useState<Map<string, Touched[]>>();
	useEffect(() => {
		let current = true;
		const look = async () => {
			const found = new Map<string, Touched[]>();
			for (const { id, title } of await store.list()) {
				const stored = await store.get(id);
				if (!stored) continue;
				for (const key of restsOn(stored.document, decisions))
					found.set(key, [
						...(found.get(key) ?? []),
						{ id, title: title ?? untitled },
					]);
			}
			if (current) setTouched(found);
		};
		// What cannot be read is told on the start page; here nothing is said to rest on anything.
		const quietly = () => void look().catch(() => undefined);
		quietly();
		const unwatch = store.watch(quietly);
		return () => {
			current = false;
			unwatch();
		};
	}, [store, decisions, untitled]);
	return touched;
}

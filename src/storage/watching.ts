import type { StoreEvent } from "./contract.ts";

/** Tells listeners in this page and, where the browser can, in its other pages that something was stored. */
export function watching(name: string) {
	const listeners = new Set<(event: StoreEvent) => void>();
	let isOpen = true;
	const channel =
		typeof BroadcastChannel === "undefined"
			? undefined
			: new BroadcastChannel(name);
	const hear = (event: StoreEvent) => {
		for (const listener of [...listeners]) listener(event);
	};
	if (channel)
		channel.onmessage = ({ data }: { data: unknown }) =>
			hear(data as StoreEvent);
	return {
		tell(event: StoreEvent): void {
			// Afterwards: whoever saved knows the new rev before it hears of it.
			setTimeout(() => hear(event), 0);
			// What was stored while the store was being closed is stored all the same.
			if (isOpen) channel?.postMessage(event);
		},
		watch(listener: (event: StoreEvent) => void): () => void {
			listeners.add(listener);
			return () => {
				listeners.delete(listener);
			};
		},
		close(): void {
			isOpen = false;
			listeners.clear();
			channel?.close();
		},
	};
}

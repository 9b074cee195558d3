/** Tells listeners in this page and, where the browser can, in its other pages that something was stored. */
export function watching<Event>(name: string) {
	const listeners = new Set<(event: Event) => void>();
	let isOpen = true;
	const channel =
		typeof BroadcastChannel === "undefined"
			? undefined
			: new BroadcastChannel(name);
	const hear = (event: Event) => {
		for (const listener of [...listeners]) listener(event);
	};
	if (channel)
		channel.onmessage = ({ data }: { data: unknown }) => hear(data as Event);
	return {
		tell(event: Event): void {
			// Afterwards: whoever saved knows the new rev before it hears of it.
			setTimeout(() => hear(event), 0);
			// What was stored while the store was being closed is stored all the same.
			if (isOpen) channel?.postMessage(event);
		},
		watch(listener: (event: Event) => void): () => void {
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

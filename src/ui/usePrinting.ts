import { useEffect, useState } from "react";
import { flushSync } from "react-dom";

/** Is the page being printed right now? For what only paper needs: it cannot scroll. */
export function usePrinting(): boolean {
	const [printing, setPrinting] = useState(false);
	useEffect(() => {
		// The browser takes its picture as soon as the event is over.
		const before = () => flushSync(() => setPrinting(true));
		const after = () => setPrinting(false);
		window.addEventListener("beforeprint", before);
		window.addEventListener("afterprint", after);
		return () => {
			window.removeEventListener("beforeprint", before);
			window.removeEventListener("afterprint", after);
		};
	}, []);
	return printing;
}

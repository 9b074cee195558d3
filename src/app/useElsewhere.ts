import { useEffect, useRef } from "react";
import type { Text } from "../text/en.ts";
import type { Toast } from "../ui/Toasts.tsx";
import type { SessionState } from "./session.ts";

/** Says it when changes from another window were taken in, and when both had changed the same field. */
export function useElsewhere(
	{ merged, conflicts }: SessionState,
	words: Text["app"],
	toast: (toast: Toast) => void,
): void {
	const seen = useRef({ merged, conflicts });
	useEffect(() => {
		const before = seen.current;
		seen.current = { merged, conflicts };
		if (conflicts > before.conflicts)
			toast({ message: words.conflicts(conflicts - before.conflicts) });
		else if (merged > before.merged) toast({ message: words.mergedElsewhere });
	}, [merged, conflicts, words, toast]);
}

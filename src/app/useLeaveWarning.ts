import { useEffect } from "react";

/** While something waits to be saved, the browser asks before it closes the page. */
export function useLeaveWarning(unsaved: boolean): void {
	useEffect(() => {
		if (!unsaved) return;
		const ask = (event: BeforeUnloadEvent) => event.preventDefault();
		window.addEventListener("beforeunload", ask);
		return () => window.removeEventListener("beforeunload", ask);
	}, [unsaved]);
}

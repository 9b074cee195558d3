import { useEffect } from "react";

/** The title of the window: where one is, of what, in which program. */
export function usePageTitle(parts: readonly (string | undefined)[]): void {
	const title = parts.filter(Boolean).join(" – ");
	useEffect(() => {
		document.title = title;
	}, [title]);
}

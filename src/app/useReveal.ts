import { useEffect } from "react";
import { revealField } from "./reveal.ts";
import type { Route } from "./route.ts";

/** Brings the field that the address names into view and focus: on arriving, and whenever a link to it is used again. */
export function useReveal(route: Extract<Route, { name: "assessment" }>): void {
	useEffect(() => {
		const { at } = route;
		if (at === undefined) return;
		let stop = revealField(at);
		const again = () => {
			stop();
			stop = revealField(at);
		};
		// A link to where one is already changes no address, so no event tells of it.
		const click = (event: MouseEvent) => {
			const link =
				event.target instanceof Element
					? event.target.closest("a[href^='#']")
					: null;
			if (link?.getAttribute("href") === window.location.hash) again();
		};
		window.addEventListener("hashchange", again);
		document.addEventListener("click", click);
		return () => {
			stop();
			window.removeEventListener("hashchange", again);
			document.removeEventListener("click", click);
		};
	}, [route]);
}

import { useEffect } from "react";

/** The place that the reader was brought to last. The very first one is left to the browser. */
let lastPlace: string | undefined;
/** About half a second: a screen that is loaded on demand needs a moment to have its heading. */
const mostFrames = 30;

/**
 * Brings the reader to the top of a page when `place` changes: the window, and the focus on the page's heading,
 * which is then read out. `keep` says that something on the page, a field, gets the focus instead.
 */
export function usePageFocus(place: string, keep: boolean): void {
	useEffect(() => {
		const isNew = lastPlace !== undefined && lastPlace !== place;
		lastPlace = place;
		if (!isNew || keep) return;
		window.scrollTo(0, 0);
		let frames = 0;
		let request = 0;
		const look = () => {
			frames += 1;
			const heading = document.querySelector<HTMLElement>("main h1");
			if (!heading && frames < mostFrames) {
				request = requestAnimationFrame(look);
				return;
			}
			const target = heading ?? document.getElementById("content");
			if (target && !target.hasAttribute("tabindex")) target.tabIndex = -1;
			target?.focus({ preventScroll: true });
		};
		look();
		return () => cancelAnimationFrame(request);
	}, [place, keep]);
}

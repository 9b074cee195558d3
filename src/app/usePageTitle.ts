import { useEffect } from "react";

/** The title of the window, and the focus on the heading of a page that has just been gone to. */
export function usePageTitle(parts: readonly (string | undefined)[]): void {
	const title = parts.filter(Boolean).join(" – ");
	useEffect(() => {
		document.title = title;
	}, [title]);
}

let first = true;
/**
 * Brings the reader to the top of a page when `place` changes: the window, and the focus on the page's heading,
 * which is then read out. The very first page is left to the browser.
 */
export function usePageFocus(place: string, keep: boolean): void {
	useEffect(() => {
		if (first || keep) {
			first = false;
			return;
		}
		window.scrollTo(0, 0);
		const heading = document.querySelector<HTMLElement>("main h1");
		const target = heading ?? document.getElementById("content");
		if (target && !target.hasAttribute("tabindex")) target.tabIndex = -1;
		target?.focus({ preventScroll: true });
	}, [place, keep]);
}

import { type RefObject, useEffect, useRef } from "react";

/** Tells the style sheet how high the header is, so that what sticks below it, or is jumped to, is not covered. */
export function useHeaderHeight(): RefObject<HTMLElement | null> {
	const header = useRef<HTMLElement>(null);
	useEffect(() => {
		const element = header.current;
		if (!element) return;
		const observer = new ResizeObserver(() =>
			document.documentElement.style.setProperty(
				"--header-height",
				`${element.offsetHeight}px`,
			),
		);
		observer.observe(element);
		return () => observer.disconnect();
	}, []);
	return header;
}

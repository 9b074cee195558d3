import { type RefObject, useLayoutEffect, useRef } from "react";

/**
 * Keeps the focus in a list whose items go away once they are dealt with: it moves to the item that takes the place of
 * the one that went, else to the one before, else to the heading. Items carry `data-suggestion`, the heading tabIndex -1.
 */
export function useKeptFocus(place: RefObject<HTMLElement | null>) {
	const index = useRef<number | undefined>(undefined);

	useLayoutEffect(() => {
		const here = place.current;
		if (here === null || index.current === undefined) return;
		// Whatever was focused is still there.
		if (document.activeElement !== document.body) return;
		const items = itemsOf(here);
		const next =
			items[Math.min(index.current, items.length - 1)] ??
			here.querySelector<HTMLElement>("h3");
		next?.focus();
	});

	return {
		onFocus: (event: React.FocusEvent<HTMLElement>) => {
			const here = place.current;
			const { target } = event;
			// The item that holds the focus, or the first one behind it.
			if (here !== null)
				index.current = itemsOf(here).filter(
					(item) =>
						!item.contains(target) &&
						(item.compareDocumentPosition(target) &
							Node.DOCUMENT_POSITION_FOLLOWING) !==
							0,
				).length;
		},
		onBlur: (event: React.FocusEvent<HTMLElement>) => {
			if (!place.current?.contains(event.relatedTarget))
				index.current = undefined;
		},
	};
}

const itemsOf = (place: HTMLElement): HTMLElement[] => [
	...place.querySelectorAll<HTMLElement>("[data-suggestion]"),
];

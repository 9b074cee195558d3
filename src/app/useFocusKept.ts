import { useEffect, useRef } from "react";

/** Where the focus was: each element from the focused one up to the page, with its place among its siblings. */
interface Place {
	element: Element;
	parent: Element;
	index: number;
}

const reachable =
	":is(a[href], button, input, select, textarea, summary):not(:disabled, [hidden] *)";

function placesFrom(focused: Element): Place[] {
	const places: Place[] = [];
	for (
		let element: Element | null = focused;
		element?.parentElement;
		element = element.parentElement
	)
		places.push({
			element,
			parent: element.parentElement,
			index: [...element.parentElement.children].indexOf(element),
		});
	return places;
}

/** What came to stand where the element was, or before it. */
function successor(places: readonly Place[]): HTMLElement | undefined {
	for (const { parent, index } of places) {
		if (!parent.isConnected) continue;
		const near = [
			...[...parent.children].slice(index),
			...[...parent.children].slice(0, index).reverse(),
		];
		for (const child of near) {
			const found = [child, ...child.querySelectorAll(reachable)].find(
				(each): each is HTMLElement =>
					each instanceof HTMLElement &&
					each.matches(reachable) &&
					each.checkVisibility(),
			);
			if (found) return found;
		}
	}
	return undefined;
}

/**
 * A change can take away the very control that made it: a row that is struck out, an answer that is taken back. The focus then goes to what stands nearest, so that the keyboard never starts from the top again.
 */
export function useFocusKept(changed: unknown): void {
	const last = useRef<Place[]>([]);
	useEffect(() => {
		const note = (event: FocusEvent) => {
			if (event.target instanceof Element)
				last.current = placesFrom(event.target);
		};
		document.addEventListener("focusin", note);
		return () => document.removeEventListener("focusin", note);
	}, []);
	useEffect(() => {
		const places = last.current;
		const [first] = places;
		if (!first || changed === undefined) return;
		// A frame later: whoever takes the focus on purpose has done so by then.
		const request = requestAnimationFrame(() => {
			if (
				!first.element.isConnected &&
				document.activeElement === document.body
			)
				successor(places)?.focus({ preventScroll: true });
		});
		return () => cancelAnimationFrame(request);
	}, [changed]);
}

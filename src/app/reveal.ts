import { fieldId } from "../screens/props.ts";

const focusable =
	"input:not([type=hidden]):not(:disabled), select, textarea, button, a[href], [tabindex]";

/** Opens what hides the element, brings it into view and puts the focus there. */
function revealElement(element: HTMLElement): void {
	for (
		let around = element.closest("details");
		around;
		around = around.parentElement?.closest("details") ?? null
	)
		around.open = true;
	const calm = window.matchMedia("(prefers-reduced-motion: reduce)").matches;
	element.scrollIntoView({
		block: "center",
		behavior: calm ? "auto" : "smooth",
	});
	const target = element.matches("fieldset")
		? (element.querySelector<HTMLElement>(focusable) ?? element)
		: element.matches(focusable)
			? element
			: (element.querySelector<HTMLElement>(focusable) ?? element);
	target.focus({ preventScroll: true });
}

/** The nearest place on the page for a path: the field itself, else the row or section that holds it. */
function nearest(path: string): HTMLElement | null {
	const parts = path.split("/");
	for (let length = parts.length; length > 0; length--) {
		const found = document.getElementById(
			fieldId(parts.slice(0, length).join("/")),
		);
		if (found) return found;
	}
	return null;
}

/** Reveals the field at a path, also when the screen is still being drawn. Returns a way to give up. */
export function revealField(path: string): () => void {
	const exact = () => document.getElementById(fieldId(path));
	let frames = 0;
	let request = 0;
	const look = () => {
		frames += 1;
		// About two seconds: a screen that is loaded on demand needs a moment.
		const element = exact() ?? (frames > 120 ? nearest(path) : null);
		if (element) revealElement(element);
		else if (frames <= 120) request = requestAnimationFrame(look);
	};
	look();
	return () => cancelAnimationFrame(request);
}

// @vitest-environment happy-dom
import { act } from "react";
import { createRoot, type Root } from "react-dom/client";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { Fold } from "../../src/ui/Fold.tsx";

let root: Root;
let place: HTMLElement;
beforeEach(() => {
	vi.stubGlobal("IS_REACT_ACT_ENVIRONMENT", true);
	place = document.body.appendChild(document.createElement("div"));
	root = createRoot(place);
});
afterEach(() => {
	act(() => root.unmount());
	place.remove();
	vi.unstubAllGlobals();
});

const show = (unfolded: boolean) =>
	act(() =>
		root.render(
			<Fold title="Where they are" level={3} says="Sweden" unfolded={unfolded}>
				<input aria-label="Stored in" />
			</Fold>,
		),
	);
const isOpen = () => place.querySelector("details")?.open;
const printing = (event: "beforeprint" | "afterprint") =>
	act(() => void window.dispatchEvent(new Event(event)));

test("a folded part is on paper all the same, and folded again afterwards", () => {
	show(false);
	expect(isOpen()).toBe(false);
	printing("beforeprint");
	expect(isOpen()).toBe(true);
	printing("afterprint");
	expect(isOpen()).toBe(false);
});

test("printing leaves a part unfolded that its reader had unfolded", () => {
	show(true);
	printing("beforeprint");
	printing("afterprint");
	expect(isOpen()).toBe(true);
});

test("a part does not close under the hands of whoever gives its last answer", () => {
	show(true);
	show(false);
	expect(isOpen()).toBe(true);
});

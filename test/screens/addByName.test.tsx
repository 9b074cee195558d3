// @vitest-environment happy-dom
import { act } from "react";
import { createRoot, type Root } from "react-dom/client";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { AddByName } from "../../src/screens/fields/AddByName.tsx";
import { languages } from "../../src/text/languages.ts";
import { UiTextProvider } from "../../src/ui/uiText.tsx";

let root: Root;
let place: HTMLElement;
const onAdd = vi.fn<(name: string) => void>();
beforeEach(() => {
	vi.useFakeTimers();
	vi.stubGlobal("IS_REACT_ACT_ENVIRONMENT", true);
	vi.spyOn(document, "hasFocus").mockReturnValue(true);
	onAdd.mockClear();
	place = document.body.appendChild(document.createElement("div"));
	root = createRoot(place);
	act(() =>
		root.render(
			<UiTextProvider value={languages.en.app.ui}>
				<AddByName
					label="New party"
					question="Its name"
					cancel="Cancel"
					onAdd={onAdd}
				/>
			</UiTextProvider>,
		),
	);
	click("New party");
});
afterEach(() => {
	act(() => root.unmount());
	place.remove();
	vi.useRealTimers();
	vi.restoreAllMocks();
	vi.unstubAllGlobals();
});

const input = () => place.querySelector("input");
const click = (name: string) =>
	act(() =>
		[...place.querySelectorAll("button")]
			.find(({ textContent }) => textContent === name)
			?.click(),
	);
const type = (text: string) =>
	act(() => {
		// React listens to the setter of the element, so the one of the prototype is called.
		Object.getOwnPropertyDescriptor(
			HTMLInputElement.prototype,
			"value",
		)?.set?.call(input(), text);
		input()?.dispatchEvent(new Event("input", { bubbles: true }));
	});
const leaveFor = (relatedTarget: Element | null) =>
	act(() => {
		input()?.dispatchEvent(
			new FocusEvent("focusout", { bubbles: true, relatedTarget }),
		);
	});

test("a new row is made once, under the whole name", () => {
	type(" Visualised AB ");
	click("New party");
	expect(onAdd.mock.calls).toEqual([["Visualised AB"]]);
	expect(input()).toBeNull();
});

test("a pause in the typing makes no row of half a name", () => {
	type("Visual");
	act(() => vi.advanceTimersByTime(60_000));
	expect(onAdd).not.toHaveBeenCalled();
	expect(input()?.value).toBe("Visual");
});

test("a name that was written is kept when one goes on to something else", () => {
	type("Visualised AB");
	leaveFor(document.body);
	expect(onAdd.mock.calls).toEqual([["Visualised AB"]]);
});

test("no row is made of nothing, or when one thinks better of it", () => {
	click("New party");
	leaveFor(document.body);
	expect(input()).not.toBeNull();
	type("Visualised AB");
	leaveFor(place.querySelector("button"));
	click("Cancel");
	expect(onAdd).not.toHaveBeenCalled();
	expect(input()).toBeNull();
});

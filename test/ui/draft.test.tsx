// @vitest-environment happy-dom
import { act } from "react";
import { createRoot, type Root } from "react-dom/client";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { languages } from "../../src/text/languages.ts";
import { Field } from "../../src/ui/Field.tsx";
import { TextInput } from "../../src/ui/TextInput.tsx";
import { UiTextProvider } from "../../src/ui/uiText.tsx";

let root: Root;
let place: HTMLElement;
beforeEach(() => {
	vi.useFakeTimers();
	vi.stubGlobal("IS_REACT_ACT_ENVIRONMENT", true);
	place = document.body.appendChild(document.createElement("div"));
	root = createRoot(place);
});
afterEach(() => {
	act(() => root.unmount());
	place.remove();
	vi.useRealTimers();
	vi.unstubAllGlobals();
});

type Commit = (value: string | undefined) => void;
const show = (id: string, value: string | undefined, onCommit: Commit) =>
	act(() =>
		root.render(
			<UiTextProvider value={languages.en.app.ui}>
				<Field id={id} label="Title">
					<TextInput value={value} onCommit={onCommit} />
				</Field>
			</UiTextProvider>,
		),
	);
const input = () => place.querySelector("input") as HTMLInputElement;
const type = (text: string) =>
	act(() => {
		// React listens to the setter of the element, so the one of the prototype is called.
		Object.getOwnPropertyDescriptor(
			HTMLInputElement.prototype,
			"value",
		)?.set?.call(input(), text);
		input().dispatchEvent(new Event("input", { bubbles: true }));
	});
const press = (key: string) =>
	act(() => {
		input().dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true }));
	});
const leave = () =>
	act(() => {
		input().dispatchEvent(new FocusEvent("focusout", { bubbles: true }));
	});

describe("what is typed in a field", () => {
	test("stays in the field until it is left, and is then told once", () => {
		const commit = vi.fn<Commit>();
		show("a", "Old", commit);
		type("New");
		expect(commit).not.toHaveBeenCalled();
		leave();
		expect(commit.mock.calls).toEqual([["New"]]);
	});

	test("is told on Enter, and after a pause in the typing", () => {
		const commit = vi.fn<Commit>();
		show("a", "Old", commit);
		type("New");
		press("Enter");
		expect(commit).toHaveBeenLastCalledWith("New");
		type("Newer");
		act(() => vi.advanceTimersByTime(2000));
		expect(commit).toHaveBeenLastCalledWith("Newer");
	});

	test("is not told when nothing changed, and Escape takes it back", () => {
		const commit = vi.fn<Commit>();
		show("a", "Old", commit);
		leave();
		type("New");
		press("Escape");
		leave();
		expect(input().value).toBe("Old");
		expect(commit).not.toHaveBeenCalled();
	});

	test("emptied means unanswered", () => {
		const commit = vi.fn<Commit>();
		show("a", "Old", commit);
		type("");
		leave();
		expect(commit.mock.calls).toEqual([[undefined]]);
	});

	test("is not overwritten by somebody else's change while one is typing", () => {
		const commit = vi.fn<Commit>();
		show("a", "Old", commit);
		type("Mine");
		show("a", "Theirs", commit);
		expect(input().value).toBe("Mine");
	});

	test("shows somebody else's change when one is not typing", () => {
		show("a", "Old", () => undefined);
		show("a", "Theirs", () => undefined);
		expect(input().value).toBe("Theirs");
	});

	test("goes to its own field when another takes its place", () => {
		const first = vi.fn<Commit>();
		const second = vi.fn<Commit>();
		show("a", "Old", first);
		type("New");
		show("b", undefined, second);
		leave();
		expect(first.mock.calls).toEqual([["New"]]);
		expect(second).not.toHaveBeenCalled();
		expect(input().value).toBe("");
	});

	test("is told when its screen is left", () => {
		const commit = vi.fn<Commit>();
		show("a", "Old", commit);
		type("New");
		act(() => root.render(null));
		expect(commit.mock.calls).toEqual([["New"]]);
	});
});

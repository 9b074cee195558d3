import { useEffect } from "react";

/** Ctrl+Z and Ctrl+Y (or Ctrl+Shift+Z; ⌘ on a Mac). While something is being typed, they belong to the browser. */
export function useUndoKeys(undo: () => void, redo: () => void): void {
	useEffect(() => {
		const press = (event: KeyboardEvent) => {
			if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
			if (event.defaultPrevented || isTyping(event.target)) return;
			const key = event.key.toLowerCase();
			const again = key === "y" || (key === "z" && event.shiftKey);
			if (key !== "z" && !again) return;
			event.preventDefault();
			if (again) redo();
			else undo();
		};
		window.addEventListener("keydown", press);
		return () => window.removeEventListener("keydown", press);
	}, [undo, redo]);
}

const isTyping = (target: EventTarget | null): boolean =>
	target instanceof HTMLTextAreaElement ||
	(target instanceof HTMLInputElement &&
		!["checkbox", "radio", "file", "button"].includes(target.type)) ||
	(target instanceof HTMLElement && target.isContentEditable);

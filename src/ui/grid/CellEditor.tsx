import { useEffect, useLayoutEffect, useRef, useState } from "react";

export interface CellEditorProps {
	label: string;
	/** What the cell held before. */
	before: string;
	/** What the editor opens with: the text, or the key that was typed. */
	initial: string;
	onCommit(text: string): void;
	/** The editor closes; where to go from here, if anywhere. */
	onClose(then: "down" | "right" | "left" | "stay"): void;
}

/**
 * The text of a cell while it is written. The draft lives here and is handed over on Enter, on Tab and
 * on leaving; Escape lets go of it. Alt+Enter and Shift+Enter break the line, as in a spreadsheet.
 */
export function CellEditor(props: CellEditorProps) {
	const { label, before, initial, onClose } = props;
	const [draft, setDraft] = useState(initial);
	const input = useRef<HTMLTextAreaElement>(null);
	const unsaved = useRef<(() => void) | undefined>(undefined);
	const closed = useRef(false);

	useLayoutEffect(() => {
		const element = input.current;
		element?.focus({ preventScroll: true });
		element?.setSelectionRange(element.value.length, element.value.length);
		closed.current = false;
		// A page that is left takes the editor away without a blur; what was typed is kept.
		return () => unsaved.current?.();
	}, []);
	useEffect(() => {
		const { onCommit } = props;
		unsaved.current = closed.current
			? undefined
			: () => {
					unsaved.current = undefined;
					if (draft !== before) onCommit(draft);
				};
	});

	const close = (keep: boolean, then: "down" | "right" | "left" | "stay") => {
		if (closed.current) return;
		closed.current = true;
		if (keep) unsaved.current?.();
		unsaved.current = undefined;
		onClose(then);
	};

	return (
		<textarea
			ref={(element) => {
				input.current = element;
				if (element) grow(element);
			}}
			className="grid-editor"
			aria-label={label}
			rows={1}
			value={draft}
			onChange={(event) => {
				setDraft(event.target.value);
				grow(event.target);
			}}
			onBlur={() => close(true, "stay")}
			onKeyDown={(event) => {
				event.stopPropagation();
				if (event.nativeEvent.isComposing) return;
				if (event.key === "Escape") {
					event.preventDefault();
					close(false, "stay");
				} else if (event.key === "Tab") {
					event.preventDefault();
					close(true, event.shiftKey ? "left" : "right");
				} else if (event.key === "Enter") {
					event.preventDefault();
					if (event.altKey || event.shiftKey || event.ctrlKey) {
						setDraft(withBreak(event.currentTarget));
					} else close(true, "down");
				}
			}}
		/>
	);
}

/** As high as its text. */
function grow(element: HTMLTextAreaElement): void {
	element.style.height = "auto";
	element.style.height = `${element.scrollHeight + 2}px`;
}

function withBreak(element: HTMLTextAreaElement): string {
	const { selectionStart, selectionEnd } = element;
	element.setRangeText("\n", selectionStart, selectionEnd, "end");
	grow(element);
	return element.value;
}

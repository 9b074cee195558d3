import { useEffect, useRef, useState } from "react";

/** So long a pause in the typing counts as "written": nothing more is lost if the machine stops. */
const pauseMs = 1500;

/**
 * The text being typed lives here, not in the document, so that a keystroke re-renders one control.
 * It is committed on leaving the field, on Enter, after a pause, and when the page is hidden; only if it changed.
 */
export function useDraft(
	value: string,
	onCommit: (value: string | undefined) => void,
) {
	const [draft, setDraft] = useState(value);
	const [seen, setSeen] = useState(value);
	const latest = useRef({ draft, value, onCommit });

	// A new value from elsewhere (undo, another tab) replaces what is shown, unless something is being typed.
	if (seen !== value) {
		setSeen(value);
		if (draft === seen) setDraft(value);
	}
	useEffect(() => {
		latest.current = { draft, value, onCommit };
	});

	const [commit] = useState(() => () => {
		const now = latest.current;
		if (now.draft !== now.value) now.onCommit(now.draft || undefined);
	});

	useEffect(() => {
		if (draft === value) return;
		const timer = setTimeout(commit, pauseMs);
		return () => clearTimeout(timer);
	}, [draft, value, commit]);

	useEffect(() => {
		const whenHidden = () => {
			if (document.visibilityState === "hidden") commit();
		};
		document.addEventListener("visibilitychange", whenHidden);
		window.addEventListener("pagehide", commit);
		return () => {
			document.removeEventListener("visibilitychange", whenHidden);
			window.removeEventListener("pagehide", commit);
			// Leaving the screen by keyboard or link leaves the field as well.
			commit();
		};
	}, [commit]);

	return { draft, setDraft, commit, reset: () => setDraft(value) };
}

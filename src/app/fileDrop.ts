import { useEffect, useRef, useState } from "react";

/** Takes a file that is dropped anywhere on the page. Returns whether one hovers over it. */
export function useFileDrop(onFile: (file: File) => void): boolean {
	const [over, setOver] = useState(false);
	const latest = useRef(onFile);
	useEffect(() => {
		latest.current = onFile;
	});
	useEffect(() => {
		// Entering a child comes before leaving its parent, so they are counted.
		let depth = 0;
		const holdsFile = (event: DragEvent) =>
			event.dataTransfer?.types.includes("Files") ?? false;
		const enter = (event: DragEvent) => {
			if (!holdsFile(event)) return;
			depth += 1;
			setOver(true);
		};
		const leave = (event: DragEvent) => {
			if (!holdsFile(event)) return;
			depth = Math.max(0, depth - 1);
			if (depth === 0) setOver(false);
		};
		const hover = (event: DragEvent) => {
			if (holdsFile(event)) event.preventDefault();
		};
		const drop = (event: DragEvent) => {
			if (!holdsFile(event)) return;
			// Else the browser would leave the page and show the file.
			event.preventDefault();
			depth = 0;
			setOver(false);
			const file = event.dataTransfer?.files[0];
			if (file) latest.current(file);
		};
		window.addEventListener("dragenter", enter);
		window.addEventListener("dragleave", leave);
		window.addEventListener("dragover", hover);
		window.addEventListener("drop", drop);
		return () => {
			window.removeEventListener("dragenter", enter);
			window.removeEventListener("dragleave", leave);
			window.removeEventListener("dragover", hover);
			window.removeEventListener("drop", drop);
		};
	}, []);
	return over;
}

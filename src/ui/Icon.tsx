/** One set of icons, drawn on a 24-unit square. They repeat a word that stands beside them. */
const paths = {
	add: "M12 5v14M5 12h14",
	alert: "M12 3 2 20h20L12 3ZM12 10v4M12 17v.01",
	back: "M15 5l-7 7 7 7",
	check: "M4 12.5l5.5 5.5L20 7",
	close: "M6 6l12 12M18 6 6 18",
	copy: "M9 9h11v11H9zM5 15H4V4h11v1",
	download: "M12 4v11M7 11l5 5 5-5M4 20h16",
	edit: "M4 20h4L19 9l-4-4L4 16v4Z",
	empty: "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18Z",
	info: "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18ZM12 11v5M12 8v.01",
	language:
		"M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18ZM3 12h18M12 3c3 3 3 15 0 18M12 3c-3 3-3 15 0 18",
	more: "M9 5l7 7-7 7",
	open: "M3 7V5h6l2 2h10v12H3z",
	question:
		"M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18ZM9.5 9.5a2.5 2.5 0 1 1 3.5 2.3c-.7.4-1 .9-1 1.7M12 16.5v.01",
	redo: "M15 5l5 5-5 5M20 10H9a5 5 0 0 0 0 10h3",
	remove: "M5 7h14M10 7V4h4v3M7 7l1 13h8l1-13",
	search: "M11 4a7 7 0 1 0 0 14 7 7 0 0 0 0-14ZM16 16l5 5",
	steps: "M4 6h.01M9 6h11M4 12h.01M9 12h11M4 18h.01M9 18h11",
	stop: "M8 3h8l5 5v8l-5 5H8l-5-5V8zM12 8v5M12 16v.01",
	theme: "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18ZM12 3v18M12 8h8M12 12h9M12 16h8",
	undo: "M9 5l-5 5 5 5M4 10h11a5 5 0 0 1 0 10h-3",
	upload: "M12 16V4M7 9l5-5 5 5M4 20h16",
} as const;
export type IconName = keyof typeof paths;

export const Icon = ({ name }: { name: IconName }) => (
	<svg
		className="icon"
		viewBox="0 0 24 24"
		aria-hidden="true"
		focusable="false"
	>
		<path d={paths[name]} />
	</svg>
);

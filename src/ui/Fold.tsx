import { type ReactNode, useEffect, useRef, useState } from "react";
import { Icon } from "./Icon.tsx";

/**
 * A part of a long form that folds, under a heading of its own, with a line that says what it holds.
 * On paper it is always unfolded. Native `details`, so that the browser's search and jumps can open it.
 */
export function Fold({
	title,
	level,
	says,
	aside,
	unfolded,
	children,
}: {
	title: string;
	/** Heading level. */
	level: 2 | 3 | 4;
	/** What it holds, in one line, while it is folded. */
	says?: string | undefined;
	/** Beside the title: a badge. */
	aside?: ReactNode;
	/** How it stands at first; from then on it is as its reader left it. */
	unfolded: boolean;
	children: ReactNode;
}) {
	const [open, setOpen] = useState(unfolded);
	const details = useRef<HTMLDetailsElement>(null);
	useOpenOnPaper(details);
	const Heading = `h${level}` as const;
	return (
		<details
			ref={details}
			className="fold"
			open={open}
			onToggle={(event) => {
				// A fold inside tells its own story.
				if (event.target === event.currentTarget)
					setOpen(event.currentTarget.open);
			}}
		>
			<summary>
				<Icon name="more" />
				<Heading>{title}</Heading>
				{aside}
				{says && <span className="fold-says">{says}</span>}
			</summary>
			<div className="fold-body">{children}</div>
		</details>
	);
}

/** Unfolds while the page is being printed: paper cannot be unfolded. */
function useOpenOnPaper(details: { current: HTMLDetailsElement | null }) {
	useEffect(() => {
		let forPaper = false;
		const before = () => {
			if (!details.current || details.current.open) return;
			details.current.open = true;
			forPaper = true;
		};
		const after = () => {
			if (forPaper && details.current) details.current.open = false;
			forPaper = false;
		};
		window.addEventListener("beforeprint", before);
		window.addEventListener("afterprint", after);
		return () => {
			window.removeEventListener("beforeprint", before);
			window.removeEventListener("afterprint", after);
		};
	}, [details]);
}

import { type ReactNode, useState } from "react";
import { Icon } from "./Icon.tsx";
import { usePrinting } from "./usePrinting.ts";

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
	const printing = usePrinting();
	const Heading = `h${level}` as const;
	return (
		<details
			className="fold"
			open={open || printing}
			onToggle={(event) => {
				// A fold inside tells its own story, and paper unfolds without asking.
				if (event.target === event.currentTarget && !printing)
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

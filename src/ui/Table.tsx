import type { ReactNode } from "react";

/** WCAG 2.1.1: what scrolls must be reachable by keyboard; not every browser sees to it. */
const scrollsByKeyboard = { tabIndex: 0 };

/** A plain table that scrolls sideways in its own frame, by keyboard too. Give it `thead` and `tbody`. */
export const Table = ({
	caption,
	captionHidden = false,
	children,
}: {
	caption: string;
	captionHidden?: boolean;
	children: ReactNode;
}) => (
	<section className="table-scroll" aria-label={caption} {...scrollsByKeyboard}>
		<table className="table">
			<caption className={captionHidden ? "visually-hidden" : undefined}>
				{caption}
			</caption>
			{children}
		</table>
	</section>
);

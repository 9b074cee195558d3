import type { ReactNode } from "react";
import { Icon } from "./Icon.tsx";

/** More on request. Native `details`, so that the browser's search and jumps can open it. */
export const Disclosure = ({
	summary,
	open,
	children,
}: {
	summary: ReactNode;
	open?: boolean;
	children: ReactNode;
}) => (
	<details className="disclosure" open={open}>
		<summary>
			<Icon name="more" />
			<span>{summary}</span>
		</summary>
		<div className="disclosure-body">{children}</div>
	</details>
);

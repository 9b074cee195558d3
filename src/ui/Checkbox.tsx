import type { ReactNode } from "react";

/** A single statement that is either made or not. */
export const Checkbox = ({
	id,
	checked,
	onCommit,
	children,
}: {
	id?: string;
	checked: boolean;
	onCommit: (checked: boolean) => void;
	children: ReactNode;
}) => (
	<label className="choice">
		<input
			id={id}
			type="checkbox"
			checked={checked}
			onChange={(event) => onCommit(event.target.checked)}
		/>
		<span>{children}</span>
	</label>
);

import type { ReactNode } from "react";
import { Icon, type IconName } from "./Icon.tsx";

export type Tone = "good" | "care" | "stop" | "note" | "plain";

/** A short word about something; the colour only repeats it. */
export const Badge = ({
	tone = "plain",
	icon,
	children,
}: {
	tone?: Tone;
	icon?: IconName;
	children: ReactNode;
}) => (
	<span className="badge" data-tone={tone}>
		{icon && <Icon name={icon} />}
		{children}
	</span>
);

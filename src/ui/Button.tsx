import type { ComponentProps } from "react";
import { Icon, type IconName } from "./Icon.tsx";

export interface ButtonProps extends ComponentProps<"button"> {
	variant?: "primary" | "secondary" | "quiet" | "danger";
	size?: "small" | "medium";
	icon?: IconName;
}

export function Button({
	variant = "secondary",
	size = "medium",
	icon,
	children,
	...rest
}: ButtonProps) {
	return (
		<button
			type="button"
			{...rest}
			className={`button ${rest.className ?? ""}`.trim()}
			data-variant={variant}
			data-size={size}
		>
			{icon && <Icon name={icon} />}
			{children}
		</button>
	);
}

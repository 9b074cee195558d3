import type { ReactNode } from "react";
import { Icon, type IconName } from "./Icon.tsx";
import { useUiText } from "./uiText.tsx";

/** "error": the program could not do something. "stop": what a person has answered may not be. */
export type NoticeKind = "info" | "success" | "warning" | "error" | "stop";
const looks: Record<NoticeKind, { tone: string; icon: IconName }> = {
	info: { tone: "note", icon: "info" },
	success: { tone: "good", icon: "check" },
	warning: { tone: "care", icon: "alert" },
	error: { tone: "stop", icon: "stop" },
	stop: { tone: "stop", icon: "stop" },
};

/** Something a person should know: told by word, icon and colour together. `live` has it read out when it appears. */
export function Notice({
	kind,
	title,
	live = false,
	children,
}: {
	kind: NoticeKind;
	title?: ReactNode;
	live?: boolean;
	children?: ReactNode;
}) {
	const words = useUiText();
	const { tone, icon } = looks[kind];
	return (
		<div
			className="notice"
			data-tone={tone}
			role={live ? (tone === "stop" ? "alert" : "status") : undefined}
		>
			<Icon name={icon} />
			<div className="notice-body">
				<p className="notice-title">
					{title ? (
						<>
							<span className="visually-hidden">{words.kind[kind]}: </span>
							{title}
						</>
					) : (
						words.kind[kind]
					)}
				</p>
				{children}
			</div>
		</div>
	);
}

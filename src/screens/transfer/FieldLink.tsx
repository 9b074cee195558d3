import type { ReactNode } from "react";
import type { ScreenProps } from "../props.ts";
import { screenOf } from "./places.ts";

/** The address of a field, by its path as text, on whatever screen it is answered. */
export const hrefOf = (
	{ assessment }: Pick<ScreenProps, "assessment">,
	path: string,
	at: string = path,
): string =>
	`#/a/${encodeURIComponent(assessment.id)}/${screenOf(assessment, path)}?at=${encodeURIComponent(at)}`;

/** A link to the field at a path, as text. */
export const FieldLink = ({
	path,
	to = path,
	children,
	assessment,
}: ScreenProps & {
	path: string;
	/** The place itself, where it is not the field that the path names. */
	to?: string;
	children: ReactNode;
}) => <a href={hrefOf({ assessment }, path, to)}>{children}</a>;

import type { ReactNode } from "react";
import { flushSync } from "react-dom";
import { Button } from "../../ui/Button.tsx";
import { rowName } from "../fields/names.ts";
import type { ScreenProps } from "../props.ts";
import { suggestionsId } from "./LineSuggestions.tsx";
import { SheetSuggestionsBar } from "./SheetSuggestionsBar.tsx";
import { type LineCount, useSheetSuggestions } from "./useSheetSuggestions.ts";

/** What stands above the table about all suggestions, and the way on that stands below the last one of a line. */
export function useSuggestionsAbove({
	lines,
	line,
	onLine,
	...props
}: ScreenProps & {
	lines: readonly { id: string }[];
	/** The line that one is at. */
	line: string | undefined;
	/** Makes another line the one that one is at. */
	onLine: (line: string) => void;
}): { bar: ReactNode; onward: ReactNode } {
	const counted = useSheetSuggestions(props.assessment);
	const next = nextWaiting(lines, counted?.waiting ?? [], line);
	const goTo = (to: string) => {
		// The suggestions of the line must be drawn before the focus can go there.
		flushSync(() => onLine(to));
		document.getElementById(suggestionsId(to))?.focus();
	};
	return {
		bar: (
			<SheetSuggestionsBar
				{...props}
				counted={counted}
				line={line}
				next={next}
				onLine={goTo}
			/>
		),
		onward: next !== undefined && (
			<Button icon="more" onClick={() => goTo(next)}>
				{props.text.screens.proposals.sheet.next(
					rowName(props, "categories", next),
				)}
			</Button>
		),
	};
}

/** The next line on which something waits, after `line` and round to the first. */
export const nextWaiting = (
	lines: readonly { id: string }[],
	waiting: readonly LineCount[],
	line: string | undefined,
): string | undefined => {
	const place = (id: string | undefined) =>
		lines.findIndex((one) => one.id === id);
	const here = place(line);
	const others = waiting.filter((one) => one.line !== line);
	return (others.find((one) => place(one.line) > here) ?? others[0])?.line;
};

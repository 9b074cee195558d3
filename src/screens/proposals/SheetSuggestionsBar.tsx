import { Button } from "../../ui/Button.tsx";
import { Icon } from "../../ui/Icon.tsx";
import { rowName } from "../fields/names.ts";
import type { ScreenProps } from "../props.ts";
import type { SheetSuggestions } from "./useSheetSuggestions.ts";
import "./proposals.css";

/** Above the table: how much the texts suggest that is no answer yet, and ways to it. */
export function SheetSuggestionsBar({
	counted,
	line,
	next,
	onLine,
	...props
}: ScreenProps & {
	counted: SheetSuggestions | undefined;
	/** The line that one is at. */
	line: string | undefined;
	next: string | undefined;
	onLine: (line: string) => void;
}) {
	const words = props.text.screens.proposals.sheet;
	if (counted === undefined || counted.waiting.length === 0) return null;
	const { waiting, read, all } = counted;
	const sum = (of: "open" | "conflicts") =>
		waiting.reduce((total, one) => total + one[of], 0);
	const conflicts = sum("conflicts");
	const isHere = waiting.some((one) => one.line === line);
	return (
		<section
			className="suggestions-bar no-print"
			data-tone="note"
			aria-label={words.title}
		>
			<Icon name="info" />
			<p>
				<strong>{words.found(sum("open"), waiting.length)}</strong>
				{conflicts > 0 && <> {words.conflicts(conflicts)}</>}
				{read < all && <> {words.reading(read, all)}</>}
			</p>
			<div className="row">
				{isHere && line !== undefined && (
					<Button size="small" onClick={() => onLine(line)}>
						{words.review(rowName(props, "categories", line))}
					</Button>
				)}
				{next !== undefined && (
					<Button size="small" icon="more" onClick={() => onLine(next)}>
						{words.next(rowName(props, "categories", next))}
					</Button>
				)}
			</div>
		</section>
	);
}

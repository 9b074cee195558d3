import { setField } from "../../domain/change.ts";
import { formatDate } from "../../text/format.ts";
import { Button } from "../../ui/Button.tsx";
import type { ScreenProps } from "../props.ts";

/** Months until a transfer is looked at again: a product rule, shorter while the law in the US is unsettled. */
const monthsUntilReview = (country: string | undefined): number =>
	country === "US" ? 6 : 12;

/** The ISO date so many months later; the last day of the month where the day does not exist. */
export function monthsLater(date: string, months: number): string {
	const [year = 0, month = 1, day = 1] = date.split("-").map(Number);
	const last = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate();
	return new Date(Date.UTC(year, month - 1 + months, Math.min(day, last)))
		.toISOString()
		.slice(0, 10);
}

/** Proposes a day for the next review where none has been set. */
export function NextReview({
	transfer,
	assessment,
	text,
	language,
	today,
	change,
}: ScreenProps & { transfer: string }) {
	const row = assessment.transfers[transfer];
	if (!row || row.nextReviewOn !== undefined) return null;
	const on = monthsLater(today, monthsUntilReview(row.country));
	const label = text.screens.reevaluate.propose(formatDate(on, language));
	return (
		<Button
			size="small"
			onClick={() =>
				change(label, (before) =>
					setField(before, ["transfers", transfer, "nextReviewOn"], on),
				)
			}
		>
			{label}
		</Button>
	);
}

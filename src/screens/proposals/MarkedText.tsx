import type { Proposal } from "../../reading/proposal.ts";
import { Disclosure } from "../../ui/Disclosure.tsx";
import { fieldLabel } from "../fields/words.ts";
import type { ScreenProps } from "../props.ts";
import { excerptOf } from "./excerpt.ts";

/** The words that a proposal was read from, marked where they stand in the text as written. */
export function MarkedText({
	proposal,
	assessment,
	text,
}: Pick<ScreenProps, "assessment" | "text"> & { proposal: Proposal }) {
	const { category, field, start, end } = proposal;
	const written = assessment.categories[category]?.[field] ?? "";
	const label = fieldLabel(text, ["categories", category, field]);
	const { before, words, after, cutBefore, cutAfter } = excerptOf(
		written,
		start,
		end,
	);
	return (
		<>
			<p className="suggestion-source">
				<span className="suggestion-field">{label}</span>{" "}
				<q className="written">
					{cutBefore && "… "}
					{before}
					<mark>{words}</mark>
					{after}
					{cutAfter && " …"}
				</q>
			</p>
			{(cutBefore || cutAfter) && (
				<Disclosure summary={text.screens.proposals.wholeText(label)}>
					<p className="written">
						{written.slice(0, start)}
						<mark>{words}</mark>
						{written.slice(end)}
					</p>
				</Disclosure>
			)}
		</>
	);
}

import type { Proposal } from "../../reading/proposal.ts";
import { Disclosure } from "../../ui/Disclosure.tsx";
import { fieldLabel } from "../fields/words.ts";
import type { ScreenProps } from "../props.ts";
import { excerptOf } from "./excerpt.ts";

type Props = Pick<ScreenProps, "assessment" | "text"> & { proposal: Proposal };

const writtenOf = ({ assessment, proposal: { category, field } }: Props) =>
	assessment.categories[category]?.[field] ?? "";
const labelOf = ({ text, proposal: { category, field } }: Props) =>
	fieldLabel(text, ["categories", category, field]);

/** The words that a proposal was read from, marked in as much of the text as helps to understand them. */
export function MarkedWords(props: Props) {
	const { start, end } = props.proposal;
	const { before, words, after, cutBefore, cutAfter } = excerptOf(
		writtenOf(props),
		start,
		end,
	);
	return (
		<p className="suggestion-source">
			<span className="suggestion-field">{labelOf(props)}</span>{" "}
			<q className="written">
				{cutBefore && "… "}
				{before}
				<mark>{words}</mark>
				{after}
				{cutAfter && " …"}
			</q>
		</p>
	);
}

/** The whole text as written, with the words marked; nothing where the excerpt is the whole text. */
export function MarkedText(props: Props) {
	const { start, end } = props.proposal;
	const written = writtenOf(props);
	const { cutBefore, cutAfter } = excerptOf(written, start, end);
	if (!cutBefore && !cutAfter) return null;
	return (
		<Disclosure
			summary={props.text.screens.proposals.wholeText(labelOf(props))}
		>
			<p className="written">
				{written.slice(0, start)}
				<mark>{written.slice(start, end)}</mark>
				{written.slice(end)}
			</p>
		</Disclosure>
	);
}

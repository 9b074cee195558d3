import { useId } from "react";
import { providersCheckedOn } from "../../reading/providers.ts";
import { formatDate } from "../../text/format.ts";
import { Badge } from "../../ui/Badge.tsx";
import { Button } from "../../ui/Button.tsx";
import { VisuallyHidden } from "../../ui/VisuallyHidden.tsx";
import type { ScreenProps } from "../props.ts";
import { hrefOf } from "../transfer/FieldLink.tsx";
import {
	fieldOf,
	presentText,
	proposedText,
	suggestionName,
} from "./describe.ts";
import { MarkedText, MarkedWords } from "./MarkedText.tsx";
import { isDoubtful, type Suggestion } from "./suggestions.ts";

/** One suggestion: what it says, the words it was read from, and what a person may do with it. */
export function SuggestionItem({
	suggestion,
	onAccept,
	onRefuse,
	...props
}: ScreenProps & {
	suggestion: Suggestion;
	onAccept: () => void;
	onRefuse: () => void;
}) {
	const { text } = props;
	const words = text.screens.proposals;
	const nameId = useId();
	const name = suggestionName(props, suggestion);
	const about = <VisuallyHidden>: {name}</VisuallyHidden>;
	const [first] = suggestion.proposals;
	const present = suggestion.isConflicting && presentText(props, first);
	return (
		<li
			className="suggestion"
			tabIndex={-1}
			data-suggestion={suggestion.key}
			aria-labelledby={nameId}
		>
			<p className="suggestion-name" id={nameId}>
				<VisuallyHidden>{text.reading.kinds[suggestion.kind]}: </VisuallyHidden>
				<strong>{proposedText(props, first)}</strong>
				<Doubts suggestion={suggestion} text={text} />
			</p>
			{present && <p>{words.present(present)}</p>}
			{suggestion.proposals.map((proposal) => (
				<MarkedWords key={proposal.id} {...props} proposal={proposal} />
			))}
			<p className="suggestion-why soft">
				{[...new Set(suggestion.proposals.map(({ reason }) => reason))]
					.map((reason) => text.reading.reasons[reason])
					.join(" ")}{" "}
				{sureness(props, suggestion)}
				{first.reason === "owner-table" &&
					` ${text.reading.ownersCheckedOn(formatDate(providersCheckedOn, props.language))}.`}
			</p>
			<div className="suggestion-acts">
				{!suggestion.isConflicting && (
					<Button size="small" icon="check" onClick={onAccept}>
						{words.accept}
						{about}
					</Button>
				)}
				<a
					className="button"
					data-size="small"
					href={hrefOf(props, ...changeAt(props, first))}
				>
					{words.change}
					{about}
				</a>
				<Button size="small" icon="close" onClick={onRefuse}>
					{suggestion.isConflicting ? words.keep : words.refuse}
					{about}
				</Button>
			</div>
			{suggestion.proposals.map((proposal) => (
				<MarkedText key={proposal.id} {...props} proposal={proposal} />
			))}
		</li>
	);
}

/** Parties are answered on a page of their own, all else beside the suggestion. */
function changeAt(
	props: ScreenProps,
	proposal: Suggestion["proposals"][0],
): [path: string, at: string] {
	const at = fieldOf(props, proposal);
	return [
		at.startsWith("parties/") ? at : `categories/${proposal.category}`,
		at,
	];
}

function Doubts({
	suggestion,
	text,
}: Pick<ScreenProps, "text"> & { suggestion: Suggestion }) {
	const words = text.screens.proposals;
	return (
		<>
			{suggestion.isConflicting && (
				<>
					{" "}
					<Badge tone="care" icon="alert">
						{words.conflicting}
					</Badge>
				</>
			)}
			{suggestion.isRivalled && (
				<>
					{" "}
					<Badge tone="care" icon="alert">
						{words.rivalled}
					</Badge>
				</>
			)}
			{isDoubtful(suggestion) && (
				<>
					{" "}
					<Badge tone="care" icon="question">
						{words.confidence.low}
					</Badge>
				</>
			)}
		</>
	);
}

/** How sure the reading is, in words; what is doubtful says so beside its name. */
function sureness(
	{ text }: Pick<ScreenProps, "text">,
	suggestion: Suggestion,
): string {
	if (isDoubtful(suggestion)) return "";
	const { high, medium } = text.screens.proposals.confidence;
	return `${suggestion.confidence >= clearFrom ? high : medium}.`;
}
const clearFrom = 0.9;

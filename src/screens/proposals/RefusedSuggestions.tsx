import { offerAgain } from "../../reading/refuse.ts";
import { Button } from "../../ui/Button.tsx";
import { Disclosure } from "../../ui/Disclosure.tsx";
import { VisuallyHidden } from "../../ui/VisuallyHidden.tsx";
import type { ScreenProps } from "../props.ts";
import { suggestionName } from "./describe.ts";
import { MarkedWords } from "./MarkedText.tsx";
import type { Suggestion } from "./suggestions.ts";

/** What was refused on a line, each with a way back. */
export function RefusedSuggestions({
	refused,
	...props
}: ScreenProps & { refused: readonly Suggestion[] }) {
	const { text, change } = props;
	const words = text.screens.proposals;
	if (refused.length === 0) return null;
	return (
		<Disclosure summary={words.refused(refused.length)}>
			<ul className="plain-list">
				{refused.map((one) => {
					const name = suggestionName(props, one);
					return (
						<li key={one.key} className="suggestion">
							<p className="suggestion-name">{name}</p>
							{one.proposals.map((proposal) => (
								<MarkedWords key={proposal.id} {...props} proposal={proposal} />
							))}
							<div className="suggestion-acts">
								<Button
									size="small"
									icon="undo"
									onClick={() =>
										change(words.changes.again(name), (before) =>
											one.proposals.reduce(offerAgain, before),
										)
									}
								>
									{words.again}
									<VisuallyHidden>: {name}</VisuallyHidden>
								</Button>
							</div>
						</li>
					);
				})}
			</ul>
		</Disclosure>
	);
}

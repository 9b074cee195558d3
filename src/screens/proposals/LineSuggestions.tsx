import { type ReactNode, useMemo, useRef, useState } from "react";
import type { Assessment } from "../../domain/assessment.ts";
import { accept } from "../../reading/accept.ts";
import type { ProposalKind } from "../../reading/proposal.ts";
import { refuse } from "../../reading/refuse.ts";
import { Button } from "../../ui/Button.tsx";
import { VisuallyHidden } from "../../ui/VisuallyHidden.tsx";
import type { ScreenProps } from "../props.ts";
import { suggestionName } from "./describe.ts";
import { RefusedSuggestions } from "./RefusedSuggestions.tsx";
import { SuggestionItem } from "./SuggestionItem.tsx";
import { acceptable, type Suggestion, suggestionsOf } from "./suggestions.ts";
import { useKeptFocus } from "./useKeptFocus.ts";
import "./proposals.css";

/** The DOM id of the heading above a line's suggestions. */
export const suggestionsId = (line: string): string => `suggestions-${line}`;

/** What the texts of a line suggest, by kind, to be accepted or refused. Nothing is answered before that. */
export function LineSuggestions(
	props: ScreenProps & {
		category: string;
		/** A way on to the next line, shown once this one is done. */
		onward?: ReactNode;
	},
) {
	const { category, assessment, text, change, today } = props;
	const words = text.screens.proposals;
	const place = useRef<HTMLElement>(null);
	const keepsFocus = useKeptFocus(place);
	const [said, setSaid] = useState("");
	const { open, refused, any } = useMemo(
		() => suggestionsOf(assessment, category),
		[assessment, category],
	);
	if (!any) return null;

	const heading = suggestionsId(category);
	const clear = acceptable(open);
	const acceptThese = (these: readonly Suggestion[]) => {
		setSaid(words.accepted(these.length, open.length - these.length));
		change(
			nameOf(props, these, words.changes.accept, words.changes.acceptMany),
			(before) => proposalsIn(these).reduce(accept, before),
		);
	};
	const refuseThese = (these: readonly Suggestion[]) => {
		setSaid(words.wasRefused(these.length, open.length - these.length));
		change(
			nameOf(props, these, words.changes.refuse, words.changes.refuseMany),
			(before) =>
				proposalsIn(these).reduce(
					(document: Assessment, proposal) =>
						refuse(document, proposal, {
							by: before.about.assessor,
							on: today,
						}),
					before,
				),
		);
	};
	return (
		<section
			className="card suggestions no-print"
			ref={place}
			aria-labelledby={heading}
			{...keepsFocus}
		>
			<h3 id={heading} tabIndex={-1}>
				{words.title}
			</h3>
			<div role="status" className="visually-hidden">
				{said}
			</div>
			{open.length === 0 ? (
				<>
					<p>{words.done}</p>
					{props.onward}
				</>
			) : (
				<>
					<p>
						{words.says} {words.left(open.length)}.
					</p>
					{clear.length > 0 && (
						<Button
							variant="primary"
							icon="check"
							onClick={() => acceptThese(clear)}
						>
							{words.acceptAll(clear.length)}
						</Button>
					)}
					{clear.length < open.length && (
						<p className="soft">{words.notAll(open.length - clear.length)}</p>
					)}
				</>
			)}
			{byKind(text.reading.kinds, open).map(([kind, these]) => (
				<KindOfSuggestion
					key={kind}
					{...props}
					kind={kind}
					these={these}
					onAccept={acceptThese}
					onRefuse={refuseThese}
				/>
			))}
			<RefusedSuggestions {...props} refused={refused} />
		</section>
	);
}

/** The suggestions of one kind, one by one or together. */
function KindOfSuggestion({
	kind,
	these,
	onAccept,
	onRefuse,
	...props
}: ScreenProps & {
	category: string;
	kind: ProposalKind;
	these: readonly Suggestion[];
	onAccept: (these: readonly Suggestion[]) => void;
	onRefuse: (these: readonly Suggestion[]) => void;
}) {
	const { text, category } = props;
	const words = text.screens.proposals;
	const clear = acceptable(these);
	const heading = `${suggestionsId(category)}-${kind}`;
	const about = <VisuallyHidden>: {text.reading.kinds[kind]}</VisuallyHidden>;
	return (
		<>
			<div className="suggestions-kind">
				<h4 id={heading}>{text.reading.kinds[kind]}</h4>
				{clear.length > 1 && (
					<Button size="small" icon="check" onClick={() => onAccept(clear)}>
						{words.acceptAllOfKind(clear.length)}
						{about}
					</Button>
				)}
				{these.length > 1 && (
					<Button size="small" icon="close" onClick={() => onRefuse(these)}>
						{words.refuseAllOfKind(these.length)}
						{about}
					</Button>
				)}
			</div>
			<ul className="plain-list suggestion-list" aria-labelledby={heading}>
				{these.map((one) => (
					<SuggestionItem
						key={one.key}
						{...props}
						suggestion={one}
						onAccept={() => onAccept([one])}
						onRefuse={() => onRefuse([one])}
					/>
				))}
			</ul>
		</>
	);
}

const proposalsIn = (these: readonly Suggestion[]) =>
	these.flatMap(({ proposals }) => proposals);

const nameOf = (
	props: ScreenProps,
	these: readonly Suggestion[],
	one: (name: string) => string,
	many: (count: number) => string,
): string => {
	const [first] = these;
	return first !== undefined && these.length === 1
		? one(suggestionName(props, first))
		: many(these.length);
};

/** In the order in which the kinds are listed. */
const byKind = (
	kinds: Record<ProposalKind, string>,
	these: readonly Suggestion[],
): [ProposalKind, Suggestion[]][] =>
	(Object.keys(kinds) as ProposalKind[]).flatMap((kind) => {
		const those = these.filter((one) => one.kind === kind);
		return those.length === 0 ? [] : [[kind, those]];
	});

import { memo, useId, useState } from "react";
import type { ScreenName } from "../screens/props.ts";
import type { Text } from "../text/en.ts";
import { Icon } from "../ui/Icon.tsx";
import type { StepProgress } from "../workflow/progress.ts";
import { routeHash } from "./route.ts";

/** The six steps and the parts round them, with what is open in each: where one is and what is left. */
export const StepNav = memo(function StepNav({
	id,
	reviews,
	screen,
	text,
}: {
	/** Of the assessment. */
	id: string;
	reviews: readonly StepProgress[];
	screen: ScreenName;
	text: Text;
}) {
	const words = text.app;
	const listId = useId();
	/** The screen on which the list was unfolded: going elsewhere folds it. Wide pages show it always. */
	const [unfoldedOn, setUnfoldedOn] = useState<ScreenName>();
	const open = unfoldedOn === screen;
	const link = (name: ScreenName, label: string) => (
		<li>
			<a
				className="step"
				href={routeHash({ name: "assessment", id, screen: name })}
				aria-current={screen === name ? "page" : undefined}
			>
				<span className="step-label">{label}</span>
			</a>
		</li>
	);
	const number = reviews.findIndex(({ step }) => step === screen);
	return (
		<nav className="steps no-print" aria-label={words.menu}>
			<button
				type="button"
				className="steps-toggle"
				aria-expanded={open}
				aria-controls={listId}
				onClick={() => setUnfoldedOn(open ? undefined : screen)}
			>
				<Icon name="steps" />
				<span className="steps-where">
					{number >= 0 && (
						<span className="overline">
							{text.screens.steps.number(number)}
						</span>
					)}
					<span>{screenTitle(text, screen)}</span>
				</span>
				<span className="steps-unfold">
					<span>{words.menu}</span>
					<Icon name="more" />
				</span>
			</button>
			<div id={listId} className="steps-list" data-open={open}>
				<ul>
					{link("about", words.screens.about)}
					{link("table", words.screens.table)}
				</ul>
				<h2 className="steps-title">{words.steps}</h2>
				<ol start={0}>
					{reviews.map((review, place) => (
						<li key={review.step}>
							<a
								className="step"
								data-state={isReady(review) ? "ready" : review.state}
								href={routeHash({
									name: "assessment",
									id,
									screen: review.step,
								})}
								aria-current={screen === review.step ? "page" : undefined}
							>
								<span className="step-number" aria-hidden="true">
									{review.state === "complete" && !isReady(review) ? (
										<Icon name="check" />
									) : (
										place
									)}
								</span>
								<span className="step-label">
									<span className="visually-hidden">{place}. </span>
									{words.stepNames[review.step]}
									<span className="step-state">{stateWords(review, text)}</span>
								</span>
							</a>
						</li>
					))}
				</ol>
				<ul>
					{link("decision", words.screens.decision)}
					{link("what-if", text.whatIf.title)}
					{link("annex", text.annex.title)}
					{link("sources", words.screens.sources)}
					{link("incidents", text.incident.title)}
					{link("history", text.history.title)}
					{link("export", words.screens.exportPage)}
				</ul>
			</div>
		</nav>
	);
});

/** What a screen is called where one goes there. */
export function screenTitle(text: Text, screen: ScreenName): string {
	const { stepNames, screens } = text.app;
	const names: Record<ScreenName, string> = {
		...stepNames,
		...screens,
		"what-if": text.whatIf.title,
		annex: text.annex.title,
		incidents: text.incident.title,
		history: text.history.title,
	};
	return names[screen];
}

/** Nothing is missing, and nobody has signed for it. */
const isReady = ({ state, toConfirm }: StepProgress) =>
	state === "complete" && toConfirm;

/** What is left to do in a step. */
export function stateWords(review: StepProgress, text: Text): string {
	const words = text.app;
	if (review.state === "not-needed") return words.notNeeded;
	if (isReady(review)) return words.toConfirm;
	if (review.state === "complete") return words.nothingOpen;
	if (review.missing.length > 0) return words.open(review.missing.length);
	return words.later;
}

import { memo, useEffect, useMemo, useRef } from "react";
import type { Assessment } from "../domain/assessment.ts";
import { type StepReview, stepsOf } from "../domain/review.ts";
import type { ScreenName } from "../screens/props.ts";
import type { Text } from "../text/en.ts";
import { Icon } from "../ui/Icon.tsx";
import { routeHash } from "./route.ts";

/** The six steps and the parts round them, with what is open in each: where one is and what is left. */
export const StepNav = memo(function StepNav({
	assessment,
	screen,
	text,
	today,
}: {
	assessment: Assessment;
	screen: ScreenName;
	text: Text;
	today: string;
}) {
	const words = text.app;
	const reviews = useMemo(
		() => stepsOf(assessment, today),
		[assessment, today],
	);
	const nav = useRef<HTMLElement>(null);
	useEffect(() => {
		// On a narrow page the steps scroll sideways: the one where one is comes into view.
		const current = nav.current?.querySelector<HTMLElement>(
			`a[href$="/${screen}"]`,
		);
		if (nav.current && current)
			nav.current.scrollTo({
				left:
					current.offsetLeft -
					(nav.current.clientWidth - current.offsetWidth) / 2,
			});
	}, [screen]);
	const link = (name: ScreenName, label: string) => (
		<li>
			<a
				className="step"
				href={routeHash({
					name: "assessment",
					id: assessment.id,
					screen: name,
				})}
				aria-current={screen === name ? "page" : undefined}
			>
				<span className="step-label">{label}</span>
			</a>
		</li>
	);
	return (
		<nav ref={nav} className="steps no-print" aria-label={words.menu}>
			<ul>
				{link("about", words.screens.about)}
				{link("table", words.screens.table)}
			</ul>
			<h2 className="steps-title">{words.steps}</h2>
			<ol start={0}>
				{reviews.map((review, number) => (
					<li key={review.step}>
						<a
							className="step"
							data-state={review.state}
							href={routeHash({
								name: "assessment",
								id: assessment.id,
								screen: review.step,
							})}
							aria-current={screen === review.step ? "page" : undefined}
						>
							<span className="step-number" aria-hidden="true">
								{review.state === "complete" ? <Icon name="check" /> : number}
							</span>
							<span className="step-label">
								<span className="visually-hidden">{number}. </span>
								{words.stepNames[review.step]}
								<span className="step-state">{stateWords(review, text)}</span>
							</span>
						</a>
					</li>
				))}
			</ol>
			<ul>
				{link("decision", words.screens.decision)}
				{link("sources", words.screens.sources)}
			</ul>
		</nav>
	);
});

function stateWords(review: StepReview, text: Text): string {
	const words = text.app;
	if (review.state === "not-needed") return words.notNeeded;
	if (review.state === "complete") return words.nothingOpen;
	if (review.missing.length > 0) return words.open(review.missing.length);
	return words.later;
}

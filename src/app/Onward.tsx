import type { ScreenName, ScreenProps } from "../screens/props.ts";
import { describePath } from "../screens/transfer/describe.ts";
import { FieldLink } from "../screens/transfer/FieldLink.tsx";
import { placeOfMissing } from "../screens/transfer/placeOfMissing.ts";
import { Icon } from "../ui/Icon.tsx";
import type { StepProgress } from "../workflow/progress.ts";
import { routeHash } from "./route.ts";
import { screenTitle, stateWords } from "./StepNav.tsx";

/** The order in which an assessment is walked. Pages beside the way lead back to the decision. */
const way = [
	"about",
	"table",
	"qualify",
	"know",
	"tool",
	"assess",
	"measures",
	"formal",
	"reevaluate",
	"decision",
	"export",
] as const satisfies readonly ScreenName[];

/** The end of every page: what is left on it, and where to go next. Steps that are not needed are passed by. */
export function Onward({
	screen,
	reviews,
	...props
}: ScreenProps & { screen: ScreenName; reviews: readonly StepProgress[] }) {
	const { assessment, text } = props;
	const words = text.app.onward;
	const reviewOf = (name: ScreenName) =>
		reviews.find(({ step }) => step === name);
	const place = (way as readonly ScreenName[]).indexOf(screen);
	const needed = (name: ScreenName) => reviewOf(name)?.state !== "not-needed";
	const before =
		place < 0 ? "decision" : way.slice(0, Math.max(place, 0)).findLast(needed);
	const after = place < 0 ? undefined : way.slice(place + 1).find(needed);
	const here = reviewOf(screen);
	const first = here?.missing[0];
	const href = (name: ScreenName) =>
		routeHash({ name: "assessment", id: assessment.id, screen: name });
	const nextReview = after && reviewOf(after);
	const passed = after
		? way
				.slice(place + 1, way.indexOf(after))
				.map((name) => screenTitle(text, name))
		: [];

	return (
		<nav className="onward no-print" aria-label={words.title}>
			{first && (
				<p className="onward-open">
					<Icon name="question" />
					<span>
						{words.openHere(here?.missing.length ?? 0)}{" "}
						<FieldLink {...props} path={first.path} to={placeOfMissing(first)}>
							{describePath(props, first.path).question}
						</FieldLink>
					</span>
				</p>
			)}
			<div className="onward-ways">
				{before && (
					<a className="button" href={href(before)}>
						<Icon name="back" />
						{words.back(screenTitle(text, before))}
					</a>
				)}
				{after && (
					<div className="onward-next">
						<a className="button" data-variant="primary" href={href(after)}>
							{after === "export"
								? words.toExport
								: words.next(screenTitle(text, after))}
							<Icon name="more" />
						</a>
						{(nextReview || passed.length > 0) && (
							<p className="soft">
								{[
									...(nextReview ? [stateWords(nextReview, text)] : []),
									...(passed.length > 0 ? [words.passed(passed)] : []),
								].join(". ")}
							</p>
						)}
					</div>
				)}
			</div>
		</nav>
	);
}

import { useId } from "react";
import { liveRows, type Row } from "../../domain/assessment.ts";
import type { Missing } from "../../domain/review.ts";
import type { Step } from "../../domain/vocabulary.ts";
import { formatDate } from "../../text/format.ts";
import { Disclosure } from "../../ui/Disclosure.tsx";
import { Icon } from "../../ui/Icon.tsx";
import type { ScreenProps } from "../props.ts";
import { MissingList } from "./MissingList.tsx";

/** What its guard counts before a transfer can leave a step: exactly that list, each entry a link. */
export function Door(
	props: ScreenProps & {
		step: Step;
		transfer: string;
		missing: Missing[];
		/** The earlier step that has to settle first whether this one is needed. */
		waitsFor?: Step;
	},
) {
	const { missing, step, waitsFor, text } = props;
	const words = text.screens.door;
	const id = useId();
	if (waitsFor && missing.length > 0)
		return (
			<section className="door" aria-labelledby={id}>
				<h3 id={id}>
					<Icon name="question" />
					{text.screens.steps.openFirst(text.app.stepNames[waitsFor])}
				</h3>
				<Disclosure summary={words.count(missing.length)}>
					<MissingList {...props} missing={missing} />
				</Disclosure>
			</section>
		);
	return (
		<section
			className="door"
			aria-labelledby={id}
			data-open={missing.length === 0}
		>
			<h3 id={id}>
				<Icon name={missing.length === 0 ? "check" : "question"} />
				{missing.length === 0
					? step === "reevaluate"
						? words.openReview
						: words.open
					: `${words.title}: ${words.count(missing.length)}`}
			</h3>
			{missing.length > 0 && <MissingList {...props} missing={missing} />}
		</section>
	);
}

/** The latest confirmation of a step for a transfer. */
export const confirmationOf = (
	{ assessment }: ScreenProps,
	transfer: string,
	step: Step,
): Row<"acts"> | undefined =>
	liveRows(assessment, "acts")
		.map(([, act]) => act)
		.findLast(
			(act) =>
				act.transfer === transfer &&
				(step === "reevaluate"
					? act.act === "review.concluded"
					: act.act === "step.confirmed" && act.step === step),
		);

/** Who confirmed a step, and when. */
export function confirmedText(
	{ text, language }: ScreenProps,
	act: Row<"acts">,
): string {
	return text.screens.door.confirmed(
		act.by ?? "",
		act.role ?? "",
		act.on === undefined ? "" : formatDate(act.on, language),
	);
}

import { useId } from "react";
import { own } from "../../domain/path.ts";
import { guardSteps } from "../../domain/requirements/missing.ts";
import { missingForDecision } from "../../domain/review.ts";
import { Disclosure } from "../../ui/Disclosure.tsx";
import { Icon } from "../../ui/Icon.tsx";
import type { ScreenProps } from "../props.ts";
import { MissingList } from "../transfer/MissingList.tsx";

/** What keeps the decision from being signed: what it lacks itself, and what the six steps still lack. */
export function DecisionDoor(props: ScreenProps) {
	const { assessment, text, today, knowledge } = props;
	const words = text.screens.decision;
	const heading = useId();
	const missing = missingForDecision(assessment, today, knowledge);
	const inSteps = missing.filter(
		({ guard }) => own(guardSteps, guard) !== undefined,
	);
	const here = missing.filter((entry) => !inSteps.includes(entry));
	return (
		<section
			className="door"
			aria-labelledby={heading}
			data-open={missing.length === 0}
		>
			<h3 id={heading}>
				<Icon name={missing.length === 0 ? "check" : "question"} />
				{missing.length === 0
					? words.doorOpen
					: `${words.door}: ${text.screens.door.count(missing.length)}`}
			</h3>
			{inSteps.length > 0 && (
				<Disclosure summary={words.inSteps(inSteps.length)}>
					<MissingList {...props} missing={inSteps} />
				</Disclosure>
			)}
			{here.length > 0 && <MissingList {...props} missing={here} />}
		</section>
	);
}

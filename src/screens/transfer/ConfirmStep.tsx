import { useId, useState } from "react";
import { liveRows } from "../../domain/assessment.ts";
import { type Missing, missingFor } from "../../domain/review.ts";
import { type Step, steps } from "../../domain/vocabulary.ts";
import { Button } from "../../ui/Button.tsx";
import { Checkbox } from "../../ui/Checkbox.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { confirmStep, missingForAct } from "../../workflow/acts.ts";
import { standingOf } from "../../workflow/standing.ts";
import { rowName } from "../fields/names.ts";
import type { ScreenProps } from "../props.ts";
import { confirmationOf, confirmedText } from "./Door.tsx";
import { MissingList } from "./MissingList.tsx";
import { SignatureFields, useSignature } from "./Signature.tsx";

const actOf = (step: Step) =>
	step === "reevaluate"
		? ({ act: "review.concluded" } as const)
		: ({ act: "step.confirmed", step } as const);

/** Signs a step for one or more transfers whose door is open. */
export function ConfirmStep(props: ScreenProps & { step: Step }) {
	const { step, assessment, text, today, knowledge, change } = props;
	const words = text.screens.door;
	const heading = useId();
	const signature = useSignature(props);
	const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
	const [refused, setRefused] = useState<Missing[] | string>();

	const all = liveRows(assessment, "transfers").map(([id]) => id);
	const ready = all.filter(
		(id) =>
			missingForAct(assessment, id, actOf(step), today, knowledge).length === 0,
	);
	const chosen = ready.filter((id) => !left.has(id));

	const confirm = () => {
		if (!signature.complete) return setRefused(words.signFirst);
		if (chosen.length === 0) return setRefused(words.chooseFirst);
		setRefused(undefined);
		change(
			text.screens.changes.confirmed(text.app.stepNames[step], chosen.length),
			(before) =>
				chosen.reduce((document, id) => {
					const acted = confirmStep(
						document,
						id,
						step,
						{
							...signature.value,
							on: today,
						},
						knowledge,
					);
					if (acted.ok) return acted.assessment;
					setRefused(acted.missing);
					return document;
				}, before),
		);
	};

	return (
		<section className="card confirm no-print" aria-labelledby={heading}>
			<h2 id={heading}>
				{step === "reevaluate" ? words.confirmReview : words.confirmTitle}
			</h2>
			<ul className="plain-list">
				{all.map((id) => {
					const act = confirmationOf(props, id, step);
					const name = rowName(props, "transfers", id);
					return (
						<li key={id}>
							{ready.includes(id) ? (
								<Checkbox
									checked={!left.has(id)}
									onCommit={(checked) =>
										setLeft((before) => {
											const after = new Set(before);
											if (checked) after.delete(id);
											else after.add(id);
											return after;
										})
									}
								>
									{name}
								</Checkbox>
							) : (
								<>
									<span className="not-ready">{name}</span>
									<EarlierStep {...props} transfer={id} />
								</>
							)}
							{act && <p className="soft">{confirmedText(props, act)}</p>}
						</li>
					);
				})}
			</ul>
			{ready.length === 0 ? (
				<p>{words.noneOpen}</p>
			) : (
				<>
					<SignatureFields {...props} signature={signature} />
					<Button variant="primary" icon="check" onClick={confirm}>
						{step === "reevaluate" ? words.confirmReview : words.confirm}
					</Button>
				</>
			)}
			{typeof refused === "string" && (
				<Notice kind="warning" title={refused} live />
			)}
			{Array.isArray(refused) && (
				<Notice kind="warning" title={words.refused} live>
					<MissingList {...props} missing={refused} />
				</Notice>
			)}
		</section>
	);
}

/** Where nothing of this step is missing, but an earlier one has not been confirmed: which. */
function EarlierStep({
	step,
	transfer,
	assessment,
	text,
	today,
	knowledge,
}: ScreenProps & { step: Step; transfer: string }) {
	const at = standingOf(assessment, transfer, today, knowledge).step;
	if (
		steps.indexOf(at) >= steps.indexOf(step) ||
		missingFor(assessment, step, transfer, today, knowledge).length > 0
	)
		return null;
	return (
		<p className="soft">
			{text.screens.door.confirmFirst}{" "}
			<a href={`#/a/${encodeURIComponent(assessment.id)}/${at}`}>
				{text.app.stepNames[at]}
			</a>
		</p>
	);
}

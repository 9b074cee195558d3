import { type ReactNode, useId } from "react";
import { liveRows } from "../../domain/assessment.ts";
import { needOf } from "../../domain/requirements/course.ts";
import { transferFacts } from "../../domain/requirements/facts.ts";
import { missingElsewhere, missingFor } from "../../domain/review.ts";
import { type Step, steps } from "../../domain/vocabulary.ts";
import { Button } from "../../ui/Button.tsx";
import { Disclosure } from "../../ui/Disclosure.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { Duties } from "../about/Duties.tsx";
import { rowName } from "../fields/names.ts";
import { StruckOut } from "../fields/StruckOut.tsx";
import { fieldId, type ScreenProps } from "../props.ts";
import { ConfirmStep } from "./ConfirmStep.tsx";
import { Door } from "./Door.tsx";
import { judgeFor } from "./judge.ts";
import { MissingList } from "./MissingList.tsx";
import { AddTransfer, TransferCard } from "./TransferCard.tsx";
import "../fields/fields.css";
import "./transfer.css";

export interface StepScreenProps extends ScreenProps {
	step: Step;
	/** The questions of this step about one transfer. */
	questions: (transfer: string) => ReactNode;
	/** May transfers be made and struck out here? */
	editable?: boolean;
	/** Before the transfers: what is asked once. */
	before?: ReactNode;
	/** After them. */
	after?: ReactNode;
}

/** One of the steps: what it is, its questions for each transfer, what keeps its door closed, and the way through it. */
export function StepScreen(props: StepScreenProps) {
	const { step, assessment, text } = props;
	const words = text.screens.steps;
	const transfers = liveRows(assessment, "transfers").map(([id]) => id);
	const none = hasNoTransfer(props);
	return (
		<>
			<p className="overline">{words.number(steps.indexOf(step))}</p>
			<h1>{text.app.stepNames[step]}</h1>
			<p className="lead">{text.steps.about[step]}</p>
			{props.before}
			<div id={fieldId("transfers")} tabIndex={-1}>
				{transfers.length === 0 && <NoTransfers {...props} />}
				{transfers.length > 2 && (
					<nav aria-label={words.jump} className="jump no-print">
						<ul>
							{transfers.map((id) => (
								<li key={id}>
									<Button
										variant="quiet"
										size="small"
										onClick={() => scrollToCard(id)}
									>
										{rowName(props, "transfers", id)}
									</Button>
								</li>
							))}
						</ul>
					</nav>
				)}
				{transfers.map((id) => (
					<TransferCard
						key={id}
						{...props}
						transfer={id}
						editable={props.editable === true}
						door={<DoorOf {...props} transfer={id} />}
					>
						<StepOfTransfer {...props} transfer={id} />
					</TransferCard>
				))}
				{props.editable && (
					<AddTransfer {...props} first={transfers.length === 0 && !none} />
				)}
				{props.editable && <StruckOut {...props} collection="transfers" />}
			</div>
			{step === "qualify" && transfers.length > 0 && <OtherLines {...props} />}
			{props.after}
			{transfers.length > 0 && <ConfirmStep {...props} />}
		</>
	);
}

function scrollToCard(id: string) {
	const card = document.getElementById(fieldId(["transfers", id]));
	card?.scrollIntoView({ block: "start" });
	card
		?.querySelector<HTMLElement>("h2[tabindex]")
		?.focus({ preventScroll: true });
}

/** The questions, unless the step is no part of this transfer's way; then they can be looked at all the same. */
function StepOfTransfer({
	transfer,
	questions,
	...props
}: StepScreenProps & { transfer: string }) {
	const { step, assessment, text, today, knowledge } = props;
	const facts = transferFacts(assessment, transfer, today, knowledge);
	const need = facts ? needOf(step, facts) : "needed";
	if (need === "not-needed")
		return (
			<>
				<Notice kind="info" title={text.screens.steps.notNeeded} />
				<Disclosure
					summary={text.screens.steps.anyway}
					open={props.at?.startsWith(`transfers/${transfer}/`) === true}
				>
					{questions(transfer)}
				</Disclosure>
			</>
		);
	return <>{questions(transfer)}</>;
}

/** The door of this step for one transfer; none where the step is no part of its way. */
function DoorOf(props: StepScreenProps & { transfer: string }) {
	const { step, transfer, assessment, today, knowledge } = props;
	const facts = transferFacts(assessment, transfer, today, knowledge);
	const need = facts ? needOf(step, facts) : "needed";
	if (need === "not-needed") return null;
	return (
		<Door
			{...props}
			missing={missingFor(assessment, step, transfer, today, knowledge)}
			{...(need === "needed" ? {} : { waitsFor: need.open })}
		/>
	);
}

/** Lines of the data sheet that no transfer carries: what has to be answered before they may count as staying in the EEA. */
function OtherLines(props: StepScreenProps) {
	const { assessment, text, today, knowledge } = props;
	const words = text.screens.steps;
	const heading = useId();
	const missing = missingElsewhere(assessment, today, knowledge);
	if (missing.length === 0) return null;
	return (
		<section className="door" aria-labelledby={heading}>
			<h2 id={heading}>
				{words.otherLines}: {text.screens.door.count(missing.length)}
			</h2>
			<p>{words.otherLinesSay}</p>
			<MissingList {...props} missing={missing} />
		</section>
	);
}

/** Is it settled that nothing is transferred? */
function hasNoTransfer({ assessment, today, knowledge }: ScreenProps): boolean {
	const { outcome, settled } = judgeFor(
		assessment,
		today,
		knowledge,
	).assessment();
	return outcome === "t.no-transfer" && settled;
}

/** It is settled that nothing is transferred: said plainly, with what the GDPR asks all the same. */
function NoTransfer(props: StepScreenProps) {
	const { step, assessment, text } = props;
	const { steps: words, about, verdict } = text.screens;
	return (
		<>
			<Notice
				kind="success"
				title={
					step === "qualify" ? words.noTransferSettled : words.noTransferHere
				}
			>
				<p>{verdict.means["t.no-transfer"]}</p>
				<p>
					<a href={`#/a/${encodeURIComponent(assessment.id)}/decision`}>
						{text.app.screens.decision}
					</a>
				</p>
			</Notice>
			<section className="card">
				<h2>{about.duties}</h2>
				<p className="soft">{about.dutiesSay}</p>
				<Duties {...props} />
			</section>
		</>
	);
}

function NoTransfers(props: StepScreenProps) {
	const { step, assessment, text, today, knowledge, goTo } = props;
	const words = text.screens.steps;
	const missing = missingElsewhere(assessment, today, knowledge);
	if (hasNoTransfer(props)) return <NoTransfer {...props} />;
	return (
		<div className="card empty">
			<p>
				<strong>{words.noTransfers}</strong> {words.noTransfersNext}
			</p>
			{props.editable ? null : (
				<Button variant="primary" onClick={() => goTo({ screen: "know" })}>
					{words.toKnow}
				</Button>
			)}
			{step === "qualify" && missing.length > 0 && (
				<>
					<p>{words.noTransfersMaybe}</p>
					<MissingList {...props} missing={missing} />
				</>
			)}
		</div>
	);
}

import { useId, useState } from "react";
import { liveRows } from "../../domain/assessment.ts";
import type { Missing } from "../../domain/review.ts";
import { type ReviewTrigger, reviewTriggers } from "../../domain/vocabulary.ts";
import { Button } from "../../ui/Button.tsx";
import { Disclosure } from "../../ui/Disclosure.tsx";
import { Field } from "../../ui/Field.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { Select } from "../../ui/Select.tsx";
import { TextArea } from "../../ui/TextArea.tsx";
import {
	actOn,
	type Door,
	doorsOf,
	missingForAct,
	type NewAct,
} from "../../workflow/acts.ts";
import { codeLabel } from "../fields/words.ts";
import type { ScreenProps } from "../props.ts";
import { MissingList } from "../transfer/MissingList.tsx";
import { SignatureFields, useSignature } from "../transfer/Signature.tsx";

/** What can be recorded about a transfer where it stands: started, suspended, ended, something happened. */
export function Acts(props: ScreenProps & { transfer: string }) {
	const { assessment, transfer, text, today, knowledge, change } = props;
	const words = text.screens.reevaluate;
	const id = useId();
	const signature = useSignature(props);
	const [note, setNote] = useState<string>();
	const [trigger, setTrigger] = useState<ReviewTrigger>();
	const [refused, setRefused] = useState<Missing[] | string>();
	// Confirming steps and concluding the review have a place of their own.
	const doors = doorsOf(assessment, transfer, today, knowledge).filter(
		({ act }) => act !== "step.confirmed" && act !== "review.concluded",
	);
	const started = liveRows(assessment, "acts").some(
		([, act]) => act.transfer === transfer,
	);

	const record = (act: NewAct) => {
		if (!signature.complete) return setRefused(text.screens.door.signFirst);
		const noted: NewAct = note === undefined ? act : { ...act, note };
		const missing = missingForAct(
			assessment,
			transfer,
			noted,
			today,
			knowledge,
		);
		if (missing.length > 0) return setRefused(missing);
		setRefused(undefined);
		setNote(undefined);
		setTrigger(undefined);
		change(codeLabel(text, act.act ?? ""), (before) => {
			const acted = actOn(
				before,
				transfer,
				noted,
				{
					...signature.value,
					on: today,
				},
				knowledge,
			);
			return acted.ok ? acted.assessment : before;
		});
	};

	return (
		<Disclosure summary={words.record} open={started}>
			<SignatureFields {...props} signature={signature} />
			<Field id={`${id}note`} label={words.note} hint={words.noteHint}>
				<TextArea value={note} onCommit={setNote} />
			</Field>
			<ul className="plain-list acts">
				{doors.map((door) => (
					<ActDoor
						key={door.act}
						{...props}
						door={door}
						onAct={() => record({ act: door.act })}
					/>
				))}
			</ul>
			<Field id={`${id}trigger`} label={words.happened}>
				<Select
					value={trigger}
					options={reviewTriggers.map((value) => ({
						value,
						label: codeLabel(text, value),
					}))}
					onCommit={setTrigger}
				/>
			</Field>
			<Button
				size="small"
				disabled={trigger === undefined}
				onClick={() => trigger && record({ act: "trigger.occurred", trigger })}
			>
				{words.recordHappened}
			</Button>
			{typeof refused === "string" && (
				<Notice kind="warning" title={refused} live />
			)}
			{Array.isArray(refused) && (
				<Notice kind="warning" title={words.refused} live>
					<MissingList {...props} missing={refused} />
				</Notice>
			)}
		</Disclosure>
	);
}

/** An act that can be recorded, or what keeps it from counting. */
function ActDoor(props: ScreenProps & { door: Door; onAct: () => void }) {
	const { door, onAct, text } = props;
	const label = codeLabel(text, door.act);
	return (
		<li>
			{door.missing.length === 0 ? (
				<Button size="small" onClick={onAct}>
					{label}
				</Button>
			) : (
				<Disclosure summary={text.screens.reevaluate.notYet(label)}>
					<MissingList {...props} missing={door.missing} />
				</Disclosure>
			)}
		</li>
	);
}

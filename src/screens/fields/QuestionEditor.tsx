import type { ReactNode } from "react";
import { type Assessment, liveRows } from "../../domain/assessment.ts";
import { setField } from "../../domain/change.ts";
import { answers } from "../../domain/kinds.ts";
import { questionId } from "../../domain/measure.ts";
import { isSecurityOnly } from "../../domain/requirements/securityOnly.ts";
import { Disclosure } from "../../ui/Disclosure.tsx";
import type { ScreenProps } from "../props.ts";
import { BareField } from "./BareField.tsx";
import { fieldLabel } from "./words.ts";
import "./fields.css";

/** Is there a measure of ordinary security beside this one, which could show something about it? */
const hasSecurityBeside = (measure: string, assessment: Assessment): boolean =>
	liveRows(assessment, "measures").some(
		([id, { catalogue }]) => id !== measure && isSecurityOnly(catalogue),
	);

/** A question of a catalogue about one row: yes, no, not known, and why; the paper it rests on. */
export function QuestionEditor({
	owner,
	question,
	sentence,
	aside,
	help,
	why,
	mayNotApply = false,
	shownByMeasure = false,
	note,
	...props
}: ScreenProps & {
	owner: string;
	question: string;
	sentence: string;
	aside?: ReactNode;
	help?: ReactNode;
	/** What the reason has to say, where "why" is not enough. */
	why?: string | undefined;
	mayNotApply?: boolean;
	/** Another measure of the assessment may be named that shows it. */
	shownByMeasure?: boolean;
	/** Said below the question. */
	note?: ReactNode;
}) {
	const id = questionId(owner, question);
	const { text } = props;
	const known = (assessment: Assessment): Assessment =>
		setField(
			setField(assessment, ["questions", id, "owner"], owner),
			["questions", id, "question"],
			question,
		);
	const field = { ...props, prepare: known };
	const row = props.assessment.questions[id];
	// The reason comes into view with the answer, and for a link that leads to it.
	const shownByPath = ["questions", id, "measure"];
	const isShown = row?.measure !== undefined;
	const shownBy = (isShown ||
		(shownByMeasure && hasSecurityBeside(owner, props.assessment))) && (
		<BareField {...field} path={shownByPath} />
	);
	const open =
		row?.answer !== undefined || props.at?.startsWith(`questions/${id}/`);
	return (
		<div className="question catalogue-question">
			<BareField
				{...field}
				path={["questions", id, "answer"]}
				label={sentence}
				aside={aside}
				help={help}
				codes={mayNotApply ? [...answers, "not-applicable"] : answers}
			/>
			{open && (
				<div className="inset side-by-side">
					<BareField
						{...field}
						path={["questions", id, "reason"]}
						label={why ?? text.screens.whyThisAnswer}
					/>
					<BareField {...field} path={["questions", id, "source"]} />
					{isShown && shownBy}
				</div>
			)}
			{open && shownBy && !isShown && (
				<Disclosure summary={fieldLabel(text, shownByPath)}>
					{shownBy}
				</Disclosure>
			)}
			{note}
		</div>
	);
}

import { useId, useMemo, useState } from "react";
import {
	type ApprovalStanding,
	approvalStanding,
	approve,
	revoke,
} from "../../domain/approval.ts";
import { liveRows, newId } from "../../domain/assessment.ts";
import { missingForDecision } from "../../domain/review.ts";
import { formatDate } from "../../text/format.ts";
import { Button } from "../../ui/Button.tsx";
import { Disclosure } from "../../ui/Disclosure.tsx";
import { Field } from "../../ui/Field.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { TextArea } from "../../ui/TextArea.tsx";
import { ChangeTable } from "../history/ChangeTable.tsx";
import { changesTold } from "../history/changesTold.ts";
import { fieldId, type ScreenProps } from "../props.ts";
import { SignatureFields, useSignature } from "../transfer/Signature.tsx";

/** The approval of what stands here: given while the decision's door is open, told when the content moves on, revoked. */
export function ApprovalPanel(props: ScreenProps) {
	const { assessment, text, language, today, knowledge, change } = props;
	const words = text.approval;
	const standing = useMemo(
		() => approvalStanding(assessment, today),
		[assessment, today],
	);
	const mayApprove =
		standing.kind !== "stands" &&
		missingForDecision(assessment, today, knowledge).length === 0;
	const current = standing.kind === "none" ? undefined : standing.id;
	const earlier = liveRows(assessment, "approvals").filter(
		([id]) => id !== current,
	);
	return (
		<section className="card" id={fieldId("approvals")} tabIndex={-1}>
			<h2>{words.title}</h2>
			<p className="soft">{words.says}</p>
			<Standing {...props} standing={standing} />
			{mayApprove ? (
				<Button
					variant="primary"
					onClick={() =>
						change(words.approved, (before) => approve(before, newId("app")))
					}
				>
					{words.approve}
				</Button>
			) : (
				standing.kind !== "stands" && <p>{words.notYet}</p>
			)}
			{current !== undefined && <Revoke {...props} id={current} />}
			{earlier.length > 0 && (
				<Disclosure summary={words.earlier}>
					<ul>
						{earlier.map(([id, row]) => (
							<li key={id}>
								{row.revokedOn === undefined
									? words.replacedLine(row.hash ?? "")
									: words.revokedLine(
											row.hash ?? "",
											row.revokedBy ?? words.somebody,
											formatDate(row.revokedOn, language),
											row.revokedReason ?? "",
										)}
							</li>
						))}
					</ul>
				</Disclosure>
			)}
		</section>
	);
}

function Standing({
	standing,
	assessment,
	text,
	language,
}: ScreenProps & { standing: ApprovalStanding }) {
	const words = text.approval;
	if (standing.kind === "none") return <p>{words.none}</p>;
	if (standing.kind === "unreadable")
		return <Notice kind="stop" title={words.unreadable} />;
	const { approved, hash, changes, until } = standing;
	const by = approved.decision.by ?? words.somebody;
	const on =
		approved.decision.on === undefined
			? words.someDay
			: formatDate(approved.decision.on, language);
	const seal = <p className="written">{words.hash(hash)}</p>;
	if (standing.kind === "stands")
		return (
			<Notice kind="success" title={words.stands(by, on)}>
				{until !== undefined && (
					<p>{words.until(formatDate(until, language))}</p>
				)}
				{seal}
			</Notice>
		);
	if (standing.kind === "expired")
		return (
			<Notice
				kind="warning"
				title={words.expired(formatDate(until ?? "", language))}
			>
				{seal}
			</Notice>
		);
	return (
		<Notice kind="warning" title={words.differs(changes.length)}>
			<p>{words.differsSay(by, on)}</p>
			<ChangeTable
				text={text}
				changes={changesTold(
					changes,
					{ before: approved, after: assessment },
					{ text, language },
				)}
			/>
			{seal}
		</Notice>
	);
}

function Revoke(props: ScreenProps & { id: string }) {
	const { id, text, today, change } = props;
	const words = text.approval;
	const field = useId();
	const signature = useSignature(props);
	const [reason, setReason] = useState<string>();
	const [refused, setRefused] = useState(false);
	const take = () => {
		if (!signature.complete || reason === undefined) return setRefused(true);
		setRefused(false);
		setReason(undefined);
		const by = { ...signature.value, on: today, reason };
		change(words.revoked, (before) => revoke(before, id, by));
	};
	return (
		<Disclosure summary={words.revoke}>
			<SignatureFields {...props} signature={signature} />
			<Field id={`${field}why`} label={words.reason}>
				<TextArea value={reason} onCommit={setReason} />
			</Field>
			{refused && <Notice kind="warning" title={words.revokeFirst} live />}
			<Button size="small" onClick={take}>
				{words.revoke}
			</Button>
		</Disclosure>
	);
}

import { liveRows, newId } from "../../domain/assessment.ts";
import { addRow } from "../../domain/change.ts";
import { isSamePerson } from "../../domain/decision.ts";
import { whole } from "../../domain/layers/layer.ts";
import { Badge } from "../../ui/Badge.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { AddByName } from "../fields/AddByName.tsx";
import { Fields } from "../fields/Fields.tsx";
import { RowCard } from "../fields/RowCard.tsx";
import { StruckOut } from "../fields/StruckOut.tsx";
import { codeLabel } from "../fields/words.ts";
import { NationalPanel } from "../national/NationalPanel.tsx";
import { NationalQuestions } from "../national/NationalQuestions.tsx";
import { fieldId, type ScreenProps } from "../props.ts";
import { judgeFor } from "../transfer/judge.ts";
import { ApprovalPanel } from "./ApprovalPanel.tsx";
import { DecisionDoor } from "./DecisionDoor.tsx";
import { DecisionSummary } from "./DecisionSummary.tsx";
import "../fields/fields.css";
import "../transfer/transfer.css";

/** The DPO's opinion, the conditions, and the controller's decision, over a summary of what they rest on. */
export function DecisionScreen(props: ScreenProps) {
	const { assessment, text } = props;
	const words = text.screens.decision;
	const { about, decision } = assessment;
	const samePerson = isSamePerson(decision.by, about.assessor);
	return (
		<>
			<h1>{words.title}</h1>
			<p className="lead">{words.says}</p>
			<DecisionSummary {...props} />
			<NationalPanel {...props} />
			<p>
				<a href={`#/a/${encodeURIComponent(assessment.id)}/what-if`}>
					{text.whatIf.link}
				</a>
			</p>
			<NationalQuestions {...props} owner={whole} place="decision" card />
			<section className="card">
				<h2>{words.opinion}</h2>
				<p className="soft">{words.opinionSays}</p>
				<Fields
					{...props}
					of="opinion"
					names={["advice", "text", "by", "role", "on"]}
				/>
				<SignedBadge {...props} section="opinion" />
			</section>
			<Conditions {...props} />
			<section className="card">
				<h2>{words.decision}</h2>
				<p className="soft">{words.decisionSays}</p>
				<Contradiction {...props} />
				<Fields
					{...props}
					of="decision"
					names={[
						"outcome",
						"reason",
						"by",
						"role",
						"delegation",
						"on",
						...(samePerson || decision.sameAsAssessorReason
							? ["sameAsAssessorReason"]
							: []),
					]}
				/>
				<SignedBadge {...props} section="decision" />
				<DecisionDoor {...props} />
			</section>
			<ApprovalPanel {...props} />
		</>
	);
}

/** Is it signed: an answer, a name, a role and a day? */
function SignedBadge({
	assessment,
	section,
	text,
}: ScreenProps & { section: "opinion" | "decision" }) {
	const words = text.screens.decision;
	const { by, role, on } = assessment[section];
	const answer =
		section === "opinion"
			? assessment.opinion.advice
			: assessment.decision.outcome;
	const signed = answer && by && role && on;
	return (
		<p>
			<Badge
				tone={signed ? "good" : "care"}
				icon={signed ? "check" : "question"}
			>
				{signed ? words.signed : words.notSigned}
			</Badge>
		</p>
	);
}

/** The decision stands beside the law; where it goes against it, the page says so. */
function Contradiction({ assessment, today, knowledge, text }: ScreenProps) {
	const words = text.screens.decision;
	const { outcome } = assessment.decision;
	if (outcome !== "start" && outcome !== "start-with-conditions") return null;
	const verdict = judgeFor(assessment, today, knowledge).assessment();
	if (verdict.rank > 0) return null;
	return (
		<Notice
			kind="stop"
			title={words.against(
				codeLabel(text, outcome),
				codeLabel(text, verdict.outcome),
			)}
		>
			<p>{verdict.settled ? words.againstSettled : words.againstOpen}</p>
		</Notice>
	);
}

/** Conditions of the opinion or the decision: each keeps the transfer from starting until it is met. */
function Conditions(props: ScreenProps) {
	const { assessment, text, change } = props;
	const words = text.screens.decision;
	const conditions = liveRows(assessment, "conditions");
	return (
		<section className="card" id={fieldId("conditions")} tabIndex={-1}>
			<h2>{words.conditions}</h2>
			<p className="soft">{words.conditionsSay}</p>
			{conditions.length === 0 && (
				<p className="soft">{text.screens.rows.none("conditions")}</p>
			)}
			{conditions.map(([id, { met }]) => (
				<RowCard
					key={id}
					{...props}
					collection="conditions"
					row={id}
					level={3}
					aside={
						<Badge tone={met === "yes" ? "good" : "care"}>
							{met === "yes" ? words.met : words.notMet}
						</Badge>
					}
				>
					<Fields
						{...props}
						of="conditions"
						row={id}
						names={[
							"description",
							"transfers",
							"measure",
							"owner",
							"due",
							"met",
							"evidence",
						]}
					/>
				</RowCard>
			))}
			<AddByName
				label={text.screens.rows.add("conditions")}
				question={text.screens.rows.nameOfNew("conditions")}
				cancel={text.screens.cancel}
				onAdd={(description) =>
					change(
						text.screens.changes.newRow("conditions", description),
						(before) =>
							addRow(before, "conditions", newId("con"), { description }),
					)
				}
			/>
			<StruckOut {...props} collection="conditions" />
		</section>
	);
}

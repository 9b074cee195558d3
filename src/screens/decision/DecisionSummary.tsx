import { liveRows } from "../../domain/assessment.ts";
import { stepsOf } from "../../domain/review.ts";
import { Badge } from "../../ui/Badge.tsx";
import { Table } from "../../ui/Table.tsx";
import { standingOf } from "../../workflow/standing.ts";
import { rowName } from "../fields/names.ts";
import { codeLabel } from "../fields/words.ts";
import type { ScreenProps } from "../props.ts";
import { FieldLink } from "../transfer/FieldLink.tsx";
import { judgeFor } from "../transfer/judge.ts";
import { RiskPair } from "../transfer/RiskPanel.tsx";
import { standingWords, toneOf } from "../transfer/StandingBadge.tsx";
import { VerdictPanel } from "../transfer/VerdictPanel.tsx";

/** What the decision sheet says: the outcome of the whole, of each transfer and category, the risk, and what is open. */
export function DecisionSummary(props: ScreenProps) {
	const { assessment, text, today } = props;
	const words = text.screens.decision;
	const judge = judgeFor(assessment, today);
	const transfers = liveRows(assessment, "transfers");
	const categories = liveRows(assessment, "categories");
	return (
		<section className="card">
			<h2>{words.summary}</h2>
			<VerdictPanel
				{...props}
				verdict={judge.assessment()}
				heading={words.whole}
			/>
			{transfers.length > 0 && (
				<Table caption={words.transfers}>
					<thead>
						<tr>
							<th scope="col">{words.transfer}</th>
							<th scope="col">{text.screens.verdict.title}</th>
							<th scope="col">{words.stands}</th>
						</tr>
					</thead>
					<tbody>
						{transfers.map(([id]) => {
							const verdict = judge.transfer(id);
							return (
								<tr key={id}>
									<th scope="row">
										<FieldLink {...props} path={`transfers/${id}/name`}>
											{rowName(props, "transfers", id)}
										</FieldLink>
									</th>
									<td>
										<Badge tone={toneOf(verdict.outcome)}>
											{codeLabel(text, verdict.outcome)}
										</Badge>{" "}
										{!verdict.settled && words.notSettled}
									</td>
									<td>
										{standingWords(props, standingOf(assessment, id, today))}
									</td>
								</tr>
							);
						})}
					</tbody>
				</Table>
			)}
			{categories.length > 0 && (
				<Table caption={words.categories}>
					<thead>
						<tr>
							<th scope="col">{words.category}</th>
							<th scope="col">{text.screens.verdict.title}</th>
							<th scope="col">{words.risk}</th>
						</tr>
					</thead>
					<tbody>
						{categories.map(([id]) => {
							const verdict = judge.category(id);
							return (
								<tr key={id}>
									<th scope="row">
										<FieldLink {...props} path={`categories/${id}/category`}>
											{rowName(props, "categories", id)}
										</FieldLink>
									</th>
									<td>
										<Badge tone={toneOf(verdict.outcome)}>
											{codeLabel(text, verdict.outcome)}
										</Badge>{" "}
										{!verdict.settled && words.notSettled}
									</td>
									<td>
										<RiskPair {...props} category={id} />
									</td>
								</tr>
							);
						})}
					</tbody>
				</Table>
			)}
			<p className="soft">{text.screens.verdict.riskApart}</p>
			<Open {...props} />
		</section>
	);
}

/** What is still open, step by step. */
function Open({ assessment, text, today }: ScreenProps) {
	const words = text.screens.decision;
	const open = stepsOf(assessment, today).filter(
		({ missing }) => missing.length > 0,
	);
	if (open.length === 0) return <p>{words.nothingOpen}</p>;
	return (
		<>
			<h3>{words.open}</h3>
			<ul>
				{open.map(({ step, missing }) => (
					<li key={step}>
						<a href={`#/a/${encodeURIComponent(assessment.id)}/${step}`}>
							{text.app.stepNames[step]}
						</a>
						: {text.screens.door.count(missing.length)}
					</li>
				))}
			</ul>
		</>
	);
}

import { liveRows } from "../../domain/assessment.ts";
import type { Verdict } from "../../domain/law/outcome.ts";
import type { About } from "../../domain/law/reason.ts";
import { stepsOf } from "../../domain/review.ts";
import { formatDate } from "../../text/format.ts";
import { Badge } from "../../ui/Badge.tsx";
import { Table } from "../../ui/Table.tsx";
import { standingOf } from "../../workflow/standing.ts";
import { Duties } from "../about/Duties.tsx";
import { rowName } from "../fields/names.ts";
import { codeLabel } from "../fields/words.ts";
import { IndicatorTable } from "../indicators/IndicatorTable.tsx";
import type { ScreenProps } from "../props.ts";
import { FieldLink } from "../transfer/FieldLink.tsx";
import { judgeFor, scorerFor } from "../transfer/judge.ts";
import { CellWords } from "../transfer/RiskPanel.tsx";
import { standingPlace, toneOf } from "../transfer/StandingBadge.tsx";
import { sentenceOn } from "../transfer/sentence.ts";
import { VerdictBanner } from "../transfer/VerdictBanner.tsx";
import { MissingFacts, RulesThatSpoke } from "../transfer/VerdictPanel.tsx";

/** What the decision rests on: what the law says, apart from it the risk for people, and what is still open. */
export function DecisionSummary(props: ScreenProps) {
	const { assessment, text, today, knowledge } = props;
	const verdict = judgeFor(assessment, today, knowledge).assessment();
	return (
		<>
			<section className="card">
				<h2>{text.screens.decision.law}</h2>
				<VerdictBanner {...props} verdict={verdict} />
				<MissingFacts {...props} missing={verdict.missing} />
				<RulesThatSpoke {...props} spoke={verdict.spoke} />
				<Transfers {...props} />
				<Categories {...props} />
			</section>
			{verdict.outcome === "t.no-transfer" && <Remaining {...props} />}
			<Measures {...props} />
			<Risk {...props} />
			<section className="card">
				<h2>{text.indicators.title}</h2>
				<IndicatorTable {...props} />
			</section>
			<Open {...props} />
		</>
	);
}

/** What the law says of a row, and in a sentence why. */
function Outcome(props: ScreenProps & { verdict: Verdict; about: About }) {
	const { text, verdict, about } = props;
	return (
		<>
			<Badge tone={toneOf(verdict.outcome)}>
				{codeLabel(text, verdict.outcome)}
			</Badge>{" "}
			{!verdict.settled && text.screens.decision.notSettled}
			<p>{sentenceOn(props, verdict, about)}</p>
		</>
	);
}

function Transfers(props: ScreenProps) {
	const { assessment, text, today, knowledge } = props;
	const words = text.screens.decision;
	const judge = judgeFor(assessment, today, knowledge);
	const transfers = liveRows(assessment, "transfers");
	if (transfers.length === 0) return null;
	return (
		<Table caption={words.transfers}>
			<thead>
				<tr>
					<th scope="col">{words.transfer}</th>
					<th scope="col">{text.screens.verdict.title}</th>
					<th scope="col">{words.stands}</th>
				</tr>
			</thead>
			<tbody>
				{transfers.map(([id]) => (
					<tr key={id}>
						<th scope="row">
							<FieldLink {...props} path={`transfers/${id}/name`}>
								{rowName(props, "transfers", id)}
							</FieldLink>
						</th>
						<td>
							<Outcome
								{...props}
								verdict={judge.transfer(id)}
								about={{ kind: "transfer", id }}
							/>
						</td>
						<td>
							{standingPlace(
								props,
								standingOf(assessment, id, today, knowledge),
							)}
						</td>
					</tr>
				))}
			</tbody>
		</Table>
	);
}

function Categories(props: ScreenProps) {
	const { assessment, text, today, knowledge } = props;
	const words = text.screens.decision;
	const judge = judgeFor(assessment, today, knowledge);
	const categories = liveRows(assessment, "categories");
	if (categories.length === 0) return null;
	return (
		<Table caption={words.categories}>
			<thead>
				<tr>
					<th scope="col">{words.category}</th>
					<th scope="col">{text.screens.verdict.title}</th>
				</tr>
			</thead>
			<tbody>
				{categories.map(([id]) => (
					<tr key={id}>
						<th scope="row">
							<FieldLink {...props} path={`categories/${id}/category`}>
								{rowName(props, "categories", id)}
							</FieldLink>
						</th>
						<td>
							<Outcome
								{...props}
								verdict={judge.category(id)}
								about={{ kind: "category", id }}
							/>
						</td>
					</tr>
				))}
			</tbody>
		</Table>
	);
}

/** What protects the data or is to: who answers for each measure, and since or by when. */
function Measures(props: ScreenProps) {
	const { assessment, text, language } = props;
	const { measures: labels } = text.fields;
	const measures = liveRows(assessment, "measures");
	if (measures.length === 0) return null;
	const day = (iso: string) => formatDate(iso, language);
	return (
		<section className="card">
			<h2>{text.app.stepNames.measures}</h2>
			<Table caption={text.app.stepNames.measures} captionHidden>
				<thead>
					<tr>
						<th scope="col">{labels.title}</th>
						<th scope="col">{labels.owner}</th>
						<th scope="col">{labels.status}</th>
						<th scope="col">{labels.implementedOn}</th>
						<th scope="col">{labels.due}</th>
					</tr>
				</thead>
				<tbody>
					{measures.map(([id, { owner, status, implementedOn, due }]) => (
						<tr key={id}>
							<th scope="row">
								<FieldLink {...props} path={`measures/${id}/title`}>
									{rowName(props, "measures", id)}
								</FieldLink>
							</th>
							<td>{owner ?? "–"}</td>
							<td>{status ? codeLabel(text, status) : "–"}</td>
							<td>{implementedOn ? day(implementedOn) : "–"}</td>
							<td>{due ? day(due) : "–"}</td>
						</tr>
					))}
				</tbody>
			</Table>
		</section>
	);
}

/** Without a transfer the rest of the GDPR is what there is to decide on. */
function Remaining(props: ScreenProps) {
	const words = props.text.screens.about;
	return (
		<section className="card">
			<h2>{words.duties}</h2>
			<p className="soft">{words.dutiesSay}</p>
			<Duties {...props} />
		</section>
	);
}

/** Risk for people, in a place of its own: it ranks, and never outvotes the law. */
function Risk(props: ScreenProps) {
	const { assessment, text, today } = props;
	const words = text.screens.decision;
	const categories = liveRows(assessment, "categories");
	if (categories.length === 0) return null;
	return (
		<section className="card">
			<h2>{words.risk}</h2>
			<p className="soft">{text.screens.verdict.riskNote}</p>
			<Table caption={words.risk} captionHidden>
				<thead>
					<tr>
						<th scope="col">{words.category}</th>
						<th scope="col">{words.before}</th>
						<th scope="col">{words.after}</th>
					</tr>
				</thead>
				<tbody>
					{categories.map(([id]) => {
						const { before, after } = scorerFor(assessment, today).category(id);
						return (
							<tr key={id}>
								<th scope="row">{rowName(props, "categories", id)}</th>
								<td>
									<CellWords text={text} cell={before} />
								</td>
								<td>
									<CellWords text={text} cell={after} />
								</td>
							</tr>
						);
					})}
				</tbody>
			</Table>
		</section>
	);
}

/** What is still open, step by step. */
function Open({ assessment, text, today, knowledge }: ScreenProps) {
	const words = text.screens.decision;
	const open = stepsOf(assessment, today, knowledge).filter(
		({ missing }) => missing.length > 0,
	);
	return (
		<section className="card">
			<h2>{words.open}</h2>
			{open.length === 0 ? (
				<p>{words.nothingOpen}</p>
			) : (
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
			)}
		</section>
	);
}

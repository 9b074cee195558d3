import { useId } from "react";
import { own } from "../../domain/path.ts";
import type { RiskCell } from "../../domain/risk/scale.ts";
import type { Factor, Score } from "../../domain/risk/score.ts";
import { cite } from "../../text/cite.ts";
import type { Text } from "../../text/en.ts";
import { Badge, type Tone } from "../../ui/Badge.tsx";
import { Disclosure } from "../../ui/Disclosure.tsx";
import { codeLabel } from "../fields/words.ts";
import type { ScreenProps } from "../props.ts";
import { describePath } from "./describe.ts";
import { FieldLink } from "./FieldLink.tsx";
import { scorerFor } from "./judge.ts";
import { MissingFacts } from "./VerdictPanel.tsx";
import "./transfer.css";

const tones: Record<RiskCell["band"], Tone> = {
	low: "good",
	medium: "care",
	high: "stop",
};

/** Where in the grid a cell is, in words. */
const placeText = (text: Text, { severity, likelihood }: RiskCell): string =>
	text.screens.verdict.cell(
		`${severity} ${text.risk.levels[severity].toLowerCase()}`,
		`${likelihood} ${text.risk.levels[likelihood].toLowerCase()}`,
	);

/** The words for a cell: its band, and the place in the grid that it is. */
export const cellText = (text: Text, cell: RiskCell | undefined): string =>
	cell
		? `${text.risk.bands[cell.band]}: ${placeText(text, cell)}`
		: text.risk.notAssessed;

/** The band of a cell as a badge, and where in the grid it is. */
export const CellWords = ({
	text,
	cell,
}: {
	text: Text;
	cell: RiskCell | undefined;
}) =>
	cell ? (
		<>
			<Badge tone={tones[cell.band]}>{text.risk.bands[cell.band]}</Badge>{" "}
			{placeText(text, cell)}
		</>
	) : (
		<Badge>{text.risk.notAssessed}</Badge>
	);

/** Risk for people, before and after measures, in one line each. */
export function RiskPair({
	assessment,
	category,
	text,
	today,
}: Pick<ScreenProps, "assessment" | "text" | "today"> & { category: string }) {
	const words = text.risk;
	const { before, after } = scorerFor(assessment, today).category(category);
	return (
		<dl className="risk-pair">
			<dt>{words.before}</dt>
			<dd>
				<CellWords text={text} cell={before} />
			</dd>
			<dt>{words.after}</dt>
			<dd>
				<CellWords text={text} cell={after} />
			</dd>
		</dl>
	);
}

/** The sentence for a factor; a factor without one is named by its id. */
const factorText = (text: Text, { id }: Factor): string => {
	const sentence = own(text.risk.factors, id);
	return typeof sentence === "string" ? sentence : id;
};

/** A value of a fact in words: a count, a code, or how far the data lie open. */
function factValue(
	text: Text,
	{ id, value }: Score["facts"]["facts"][number],
): string {
	if (value === undefined) return text.risk.facts.unknown;
	if (id === "exposure") {
		const words: Record<string, string> = text.risk.exposure;
		return `${value} ${words[String(value)] ?? ""}`.trim();
	}
	return typeof value === "string" ? codeLabel(text, value) : String(value);
}

/** What the facts say of the likelihood, each with where it stands and whether it raises the level. */
function FactualPart({
	facts: { level, settled, facts },
	...props
}: ScreenProps & { facts: Score["facts"] }) {
	const { text } = props;
	const words = text.risk.facts;
	return (
		<Disclosure
			summary={`${words.title}: ${words.level(`${level} ${text.risk.levels[level].toLowerCase()}`)}`}
		>
			<p className="soft">{words.says}</p>
			{!settled && <p>{words.open}.</p>}
			<ul className="rules">
				{facts.map((fact) => (
					<li key={fact.id}>
						<FieldLink {...props} path={fact.missing[0] ?? fact.path}>
							{words.names[fact.id]}
						</FieldLink>
						: {factValue(text, fact)}
						{fact.lifts && (
							<span className="soft">
								{" "}
								({fact.missing.length > 0 ? words.mayLift : words.lifts})
							</span>
						)}
					</li>
				))}
			</ul>
		</Disclosure>
	);
}

/** Severity and likelihood of a category, with everything they were worked out from. A priority, never a verdict. */
export function RiskPanel(props: ScreenProps & { category: string }) {
	const { assessment, category, text, today } = props;
	const words = text.screens.verdict;
	const { factors, missing, facts } = scorerFor(assessment, today).category(
		category,
	);
	const id = useId();
	return (
		<section className="risk" aria-labelledby={id}>
			<h3 id={id}>{words.riskTitle}</h3>
			<RiskPair {...props} />
			<p className="soft">{words.riskNote}</p>
			<MissingFacts {...props} missing={missing} />
			<FactualPart {...props} facts={facts} />
			{factors.length > 0 && (
				<Disclosure summary={words.factors}>
					<ul className="rules">
						{factors.map((factor) => (
							<li key={`${factor.id} ${factor.path}`}>
								<FieldLink {...props} path={factor.path}>
									{factorText(text, factor)}
								</FieldLink>
								{factor.level !== undefined && <>: {factor.level}</>}
								{factor.why && <p className="written">{factor.why}</p>}
								<p className="soft">
									{factor.id.startsWith("after.measure") && (
										<>{describePath(props, factor.path).about}. </>
									)}
									{factor.by && <>{factor.by}. </>}
									{cite(text, factor)}
								</p>
							</li>
						))}
					</ul>
				</Disclosure>
			)}
		</section>
	);
}

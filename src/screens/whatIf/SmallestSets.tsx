import { useState } from "react";
import { liveRows } from "../../domain/assessment.ts";
import type { Precedent } from "../../domain/knowledge/precedent.ts";
import { precedentsAgainst } from "../../domain/law/precedents.ts";
import {
	smallestSets,
	type Way,
	type WayStep,
	type Ways,
} from "../../domain/law/smallestSets.ts";
import { toggleOf } from "../../domain/law/whatIf.ts";
import { countryName, formatList } from "../../text/format.ts";
import { measureTitle } from "../../text/measureTitle.ts";
import { Button } from "../../ui/Button.tsx";
import { rowName } from "../fields/names.ts";
import { codeLabel } from "../fields/words.ts";
import { Precedents } from "../measures/Precedents.tsx";
import type { ScreenProps } from "../props.ts";
import { judgeFor } from "../transfer/judge.ts";
import { ruleText } from "../transfer/ruleText.ts";
import { sentenceOn } from "../transfer/sentence.ts";
import { Assumed } from "./Assumed.tsx";
import { targetName, toggleName } from "./targetName.ts";

/** For each transfer that may not go on: the smallest sets that would be enough. Searched for when asked. */
export function SmallestSets(props: ScreenProps) {
	const { assessment, text, today, knowledge } = props;
	const words = text.whatIf.sets;
	const judge = judgeFor(assessment, today, knowledge);
	return (
		<section className="card">
			<h2>{words.title}</h2>
			<p className="soft">{words.says}</p>
			{liveRows(assessment, "transfers").map(([id]) => {
				const verdict = judge.transfer(id);
				return (
					<section key={id}>
						<h3>{rowName(props, "transfers", id)}</h3>
						<p>{sentenceOn(props, verdict, { kind: "transfer", id })}</p>
						{verdict.rank === 0 && verdict.outcome !== "t.ended" && (
							<Search {...props} transfer={id} />
						)}
					</section>
				);
			})}
		</section>
	);
}

function Search(props: ScreenProps & { transfer: string }) {
	const { assessment, text, today, knowledge, transfer } = props;
	// What was found holds for the assessment it was searched in, and for no later one.
	const [found, setFound] = useState<{ in: unknown; ways: Ways }>();
	return found?.in === assessment ? (
		<Found {...props} found={found.ways} />
	) : (
		<Button
			size="small"
			onClick={() =>
				setFound({
					in: assessment,
					ways: smallestSets(assessment, transfer, today, knowledge),
				})
			}
		>
			{text.whatIf.sets.find(rowName(props, "transfers", transfer))}
		</Button>
	);
}

function Found(props: ScreenProps & { transfer: string; found: Ways }) {
	const { found, text, assessment, transfer, language } = props;
	const words = text.whatIf.sets;
	const country = assessment.transfers[transfer]?.country;
	return (
		<div role="status">
			{found.hopeless && <p>{words.hopeless}</p>}
			{found.state === "none" && found.toMend.length > 0 ? (
				<>
					<p>{words.toMend}</p>
					<ul>
						{found.toMend.map((rule) => (
							<li key={rule}>{ruleText(text, { rule, status: "unmet" })}</li>
						))}
					</ul>
				</>
			) : (
				<p>{words[found.state]}</p>
			)}
			{found.ways.length > 0 && (
				<ol>
					{found.ways.map((way) => (
						<li key={way.steps.map((step) => sayStep(props, step)).join(" ")}>
							<OneWay {...props} way={way} />
						</li>
					))}
				</ol>
			)}
			<ul>
				{found.adequacy && country && (
					<li>{words.adequacy(countryName(country, language))}</li>
				)}
				{found.report && <li>{words.report}</li>}
				<li>{words.stop}</li>
			</ul>
		</div>
	);
}

function OneWay(props: ScreenProps & { way: Way }) {
	const { way, text, language } = props;
	const words = text.whatIf.sets;
	const steps = way.steps.map((step) => sayStep(props, step));
	const { verdict } = way;
	const outcome =
		verdict === undefined
			? words.leads(text.whatIf.gone)
			: verdict.rank === 0
				? words.leadsToAnswers(verdict.missing.length)
				: words.leads(codeLabel(text, verdict.outcome));
	return (
		<>
			<p>
				{steps.length > 0 ? formatList(steps, language) : words.formalities}{" "}
				<span className="soft">({outcome})</span>
			</p>
			<Precedents {...props} precedents={against(way)} />
			<Assumed {...props} assumed={way.assumed} folded />
		</>
	);
}

/** What has been decided against measures that the set rests on, each once. */
const against = ({ steps }: Way): Precedent[] => [
	...new Set(
		steps
			.flatMap((step) =>
				step.what === "measure"
					? [step.catalogue]
					: step.what === "any-measure"
						? step.catalogues
						: (toggleOf(step.toggle)?.measure ?? []),
			)
			.flatMap(precedentsAgainst),
	),
];

function sayStep(props: ScreenProps, step: WayStep): string {
	const { text } = props;
	if (step.what === "measure") return measureTitle(text, step.catalogue);
	if (step.what === "any-measure") return text.whatIf.sets.anyMeasure;
	const [first = ""] = step.targets;
	const of = toggleOf(step.toggle)?.of ?? "categories";
	return text.whatIf.sets.all(
		toggleName(text, step.toggle),
		step.targets.length,
		targetName(props, of, first),
	);
}

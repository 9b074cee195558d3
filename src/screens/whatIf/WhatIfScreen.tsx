import { useMemo, useState } from "react";
import { liveRows, newId } from "../../domain/assessment.ts";
import { type Choice, whatIf } from "../../domain/law/whatIf.ts";
import { applied, storesAnything } from "../../domain/law/whatIfApplied.ts";
import { toggles } from "../../domain/law/whatIfToggles.ts";
import { Button } from "../../ui/Button.tsx";
import { Checkboxes } from "../../ui/Checkboxes.tsx";
import { Disclosure } from "../../ui/Disclosure.tsx";
import { rowName } from "../fields/names.ts";
import type { ScreenProps } from "../props.ts";
import { Assumed } from "./Assumed.tsx";
import { BeforeAfter } from "./BeforeAfter.tsx";
import { SmallestSets } from "./SmallestSets.tsx";
import { targetName, toggleName } from "./targetName.ts";
import "../fields/fields.css";
import "../transfer/transfer.css";

/** Suppositions to tick, what they would change, and what would be enough. Nothing is stored unless applied. */
export function WhatIfScreen(props: ScreenProps) {
	const { assessment, text, today, knowledge, change } = props;
	const words = text.whatIf;
	const [chosen, setChosen] = useState<readonly Choice[]>([]);
	const offered = useMemo(
		() =>
			toggles.map(({ id, of, targets }) => ({
				id,
				of,
				targets: targets(assessment, knowledge, today),
			})),
		[assessment, knowledge, today],
	);
	// What was chosen may have gone from the document since.
	const choices = useMemo(
		() =>
			chosen.filter(({ toggle, target }) =>
				offered.some(
					({ id, targets }) => id === toggle && targets.includes(target),
				),
			),
		[chosen, offered],
	);
	const result = useMemo(
		() => whatIf(assessment, choices, today, knowledge),
		[assessment, choices, today, knowledge],
	);
	const choose = (toggle: string, targets: readonly string[] | undefined) =>
		setChosen([
			...choices.filter((choice) => choice.toggle !== toggle),
			...(targets ?? []).map((target) => ({ toggle, target })),
		]);
	const apply = () => {
		const names = [...new Set(choices.map(({ toggle }) => toggle))].map(
			(toggle) => toggleName(text, toggle),
		);
		change(words.applied(names.join(", ")), (before) =>
			applied(before, choices, {
				knowledge,
				today,
				newId: () => newId("m"),
				titleOf: ({ toggle, target }) =>
					words.plannedTitle[toggle]?.(rowName(props, "categories", target)),
			}),
		);
		setChosen([]);
	};
	return (
		<>
			<h1>{words.title}</h1>
			<p className="lead">{words.says}</p>
			<section className="card">
				<h2>{words.choose}</h2>
				{offered
					.filter(({ targets }) => targets.length > 0)
					.map(({ id, of, targets }) => (
						<Disclosure
							key={id}
							open={targets.length < 6}
							summary={toggleName(text, id)}
						>
							<fieldset className="bare">
								<legend className="visually-hidden">
									{toggleName(text, id)}
								</legend>
								<p className="soft">{words.toggles[id]?.says}</p>
								<Checkboxes
									stacked={targets.length > 3}
									values={choices
										.filter(({ toggle }) => toggle === id)
										.map(({ target }) => target)}
									options={targets.map((target) => ({
										value: target,
										label: targetName(props, of, target),
									}))}
									onCommit={(values) => choose(id, values)}
								/>
							</fieldset>
						</Disclosure>
					))}
				{offered.every(({ targets }) => targets.length === 0) && (
					<p>{words.none}</p>
				)}
			</section>
			{choices.length > 0 && (
				<section className="card">
					<h2>{words.result}</h2>
					<BeforeAfter {...props} result={result} />
					<Assumed {...props} assumed={result.assumed} />
					{storesAnything(choices) ? (
						<p className="soft">{words.applySays}</p>
					) : (
						<p className="soft">{words.nothingToApply}</p>
					)}
					<div className="row">
						{storesAnything(choices) && (
							<Button variant="primary" onClick={apply}>
								{words.apply}
							</Button>
						)}
						<Button onClick={() => setChosen([])}>{words.clear}</Button>
					</div>
				</section>
			)}
			{liveRows(assessment, "transfers").length > 0 && (
				<SmallestSets {...props} />
			)}
		</>
	);
}

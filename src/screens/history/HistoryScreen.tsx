import { useEffect, useId, useMemo, useState } from "react";
import type { Assessment } from "../../domain/assessment.ts";
import {
	type Change,
	type ChangeSet,
	diff,
	setField,
} from "../../domain/change.ts";
import { versionOf } from "../../domain/history.ts";
import { formatMoment } from "../../text/format.ts";
import { Button } from "../../ui/Button.tsx";
import { Field } from "../../ui/Field.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { Select } from "../../ui/Select.tsx";
import type { ScreenProps } from "../props.ts";
import { ChangeTable } from "./ChangeTable.tsx";
import { changesTold } from "./changesTold.ts";
import { WhoWorksHere, type Worker } from "./WhoWorksHere.tsx";
import "../fields/fields.css";
import "./history.css";

export interface HistoryProps extends ScreenProps {
	/** Every change set that was stored, the oldest first. Rejects when it cannot be read. */
	log: () => Promise<readonly ChangeSet[]>;
	/** Who works here, if they have said so. */
	me: () => Worker | undefined;
	/** Rejects with an Error that says why in words. */
	onMe: (me: Worker | undefined) => Promise<void>;
	/** Hands a version to the browser as a file; returns the file's name. */
	onVersion: (version: Assessment) => string;
}

const atOnce = 50;

/** What was changed, when and by whom; any version can be compared with any other, and brought back whole or in part. */
export function HistoryScreen(props: HistoryProps) {
	const { assessment, text, log } = props;
	const words = text.history;
	const [sets, setSets] = useState<readonly ChangeSet[] | "failed">();
	// The document stands for "something was changed": the log is read again.
	useEffect(() => {
		let current = assessment.id !== "";
		log().then(
			(read) => {
				if (current) setSets(read);
			},
			() => {
				if (current) setSets("failed");
			},
		);
		return () => {
			current = false;
		};
	}, [log, assessment]);
	return (
		<>
			<h1>{words.title}</h1>
			<p className="lead">{words.lead}</p>
			<WhoWorksHere {...props} />
			{sets === undefined && <p role="status">{text.app.loading}</p>}
			{sets === "failed" && <Notice kind="error" title={words.notRead} />}
			{Array.isArray(sets) && <Versions {...props} sets={sets} />}
		</>
	);
}

function Versions(props: HistoryProps & { sets: readonly ChangeSet[] }) {
	const { assessment, sets, text, language, change, onVersion } = props;
	const words = text.history;
	const id = useId();
	const [shown, setShown] = useState<number>();
	const [from, setFrom] = useState<number>();
	const [to, setTo] = useState<number>();
	const [many, setMany] = useState(atOnce);
	const last = sets.length;
	const named = (count: number): string => {
		const set = sets[count - 1];
		return set
			? words.version(count, formatMoment(set.at, language), set.name)
			: "";
	};
	const newest = sets.map((_, index) => last - index);
	const options = newest.map((count) => ({
		value: String(count),
		label: named(count),
	}));
	/** An answer as it was, in the document of today; a version whole, with everything after it kept in the log. */
	const bringBack = ({ path, from }: Change) =>
		change(words.answerBack, (before) => setField(before, path, from));
	const bringBackAll = (count: number) =>
		change(words.broughtBack(named(count)), () =>
			versionOf(assessment.id, sets, count),
		);
	return (
		<>
			<section className="card">
				<h2>{words.compare}</h2>
				<div className="side-by-side">
					<Field id={`${id}from`} label={words.from}>
						<Select
							value={from === undefined ? undefined : String(from)}
							options={options}
							onCommit={(value) => setFrom(value ? Number(value) : undefined)}
						/>
					</Field>
					<Field id={`${id}to`} label={words.to}>
						<Select
							value={String(to ?? last)}
							options={options}
							required
							onCommit={(value) => setTo(value ? Number(value) : undefined)}
						/>
					</Field>
				</div>
				{from !== undefined && (
					<Between {...props} from={from} to={to ?? last} onBack={bringBack} />
				)}
			</section>
			<h2>{words.changes}</h2>
			<ol className="history-list" reversed>
				{newest.slice(0, many).map((count) => {
					const set = sets[count - 1];
					if (!set) return null;
					const label = named(count);
					return (
						<li key={set.id} className="card">
							<h3>{label}</h3>
							<p className="soft">
								{set.by ? words.by(set.by.name, set.by.role) : words.byNobody}{" "}
								{words.count(set.changes.length)}
							</p>
							<div className="row no-print">
								<Button
									size="small"
									onClick={() => setShown(shown === count ? undefined : count)}
								>
									{shown === count ? words.hide : words.show}
									<span className="visually-hidden">: {label}</span>
								</Button>
								{count < last && (
									<Button size="small" onClick={() => bringBackAll(count)}>
										{words.bringBack}
										<span className="visually-hidden">: {label}</span>
									</Button>
								)}
								<Button
									size="small"
									icon="download"
									onClick={() =>
										onVersion(versionOf(assessment.id, sets, count))
									}
								>
									{words.download}
									<span className="visually-hidden">: {label}</span>
								</Button>
							</div>
							{shown === count && (
								<Between
									{...props}
									from={count - 1}
									to={count}
									onBack={bringBack}
								/>
							)}
						</li>
					);
				})}
			</ol>
			{last > many && (
				<Button onClick={() => setMany(many + atOnce)}>
					{words.older(last - many)}
				</Button>
			)}
		</>
	);
}

/** What differs between two versions, told by their counts of change sets. */
function Between({
	from,
	to,
	onBack,
	...props
}: HistoryProps & {
	sets: readonly ChangeSet[];
	from: number;
	to: number;
	onBack: (change: Change) => void;
}) {
	const { assessment, sets, text, language } = props;
	const { id } = assessment;
	const told = useMemo(() => {
		const before = versionOf(id, sets, from);
		const after = versionOf(id, sets, to);
		return changesTold(
			diff(before, after),
			{ before, after },
			{ text, language },
		);
	}, [id, sets, from, to, text, language]);
	return <ChangeTable text={text} changes={told} onBack={onBack} />;
}

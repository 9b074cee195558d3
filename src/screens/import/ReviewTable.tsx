import { useState } from "react";
import type { Text } from "../../text/en.ts";
import { Badge } from "../../ui/Badge.tsx";
import { Button } from "../../ui/Button.tsx";
import { Field } from "../../ui/Field.tsx";
import { Select } from "../../ui/Select.tsx";
import { Table } from "../../ui/Table.tsx";
import { TextArea } from "../../ui/TextArea.tsx";
import { VisuallyHidden } from "../../ui/VisuallyHidden.tsx";
import { differing } from "./differing.ts";
import type { OwnChange, OwnDecision } from "./model.ts";

/** What a reviewer changed, cell by cell: when it went out, here today, in the file, and what is to stand. */
export function ReviewTable({
	text,
	changes,
	decide,
}: {
	text: Text;
	changes: readonly OwnChange[];
	/** Decides about some changes at once; absent where the assessment is not here, and nothing can be decided. */
	decide?: (paths: readonly string[], decision: OwnDecision) => void;
}) {
	const words = text.app.importing.own;
	const [kind, setKind] = useState("all");
	const kinds = kindsOf(changes, words);
	const chosen =
		kinds.find(({ value }) => value === kind)?.paths ??
		changes.map(({ path }) => path);
	return (
		<>
			{decide && changes.length > 1 && (
				<div className="row review-all">
					<Field id="review-kind" label={words.which}>
						<Select
							value={kind}
							options={kinds}
							required
							onCommit={(value) => setKind(value ?? "all")}
						/>
					</Field>
					<Button onClick={() => decide(chosen, { take: "theirs" })}>
						{words.takeAll}
					</Button>
					<Button onClick={() => decide(chosen, { take: "mine" })}>
						{words.keepAll}
					</Button>
				</div>
			)}
			<Table caption={words.caption}>
				<thead>
					<tr>
						<th scope="col">{words.field}</th>
						<th scope="col">{words.before}</th>
						{decide && <th scope="col">{words.mine}</th>}
						<th scope="col">{words.after}</th>
						{decide && <th scope="col">{words.decision}</th>}
					</tr>
				</thead>
				<tbody>
					{changes.map((change) => (
						<tr key={change.path} data-conflict={change.conflict}>
							<th scope="row" className="review-field">
								{change.row && (
									<span className="import-kind">{change.row}</span>
								)}
								{change.field}
								{change.place && (
									<span className="import-kind">{change.place}</span>
								)}
								{change.comments.map((comment) => (
									<span className="review-comment" key={comment}>
										{comment}
									</span>
								))}
								{decide && change.conflict && (
									<Badge tone="care" icon="alert">
										{words.both}
									</Badge>
								)}
								{decide && change.seen && (
									<Badge tone="plain">{words.seen}</Badge>
								)}
								{change.verdict.map((says) => (
									<span className="review-verdict" key={says}>
										{says}
									</span>
								))}
							</th>
							<Value value={change.before} nothing={words.nothing} />
							{decide && (
								<Value
									value={change.mine}
									from={change.before}
									nothing={words.nothing}
								/>
							)}
							<Value
								value={change.after}
								from={change.before}
								nothing={words.nothing}
							/>
							{decide && (
								<td>
									<Decision change={change} text={text} decide={decide} />
								</td>
							)}
						</tr>
					))}
				</tbody>
			</Table>
		</>
	);
}

/** The kinds of change that can be decided at once: all, those that meet, those that do not, and each field. */
function kindsOf(
	changes: readonly OwnChange[],
	words: Text["app"]["importing"]["own"],
): { value: string; label: string; paths: string[] }[] {
	const some = (
		value: string,
		label: string,
		isOne: (change: OwnChange) => boolean,
	) => {
		const paths = changes.filter(isOne).map(({ path }) => path);
		return { value, label: `${label} (${paths.length})`, paths };
	};
	const fields = [...new Set(changes.map(({ field }) => field))];
	return [
		some("all", words.all, () => true),
		some("both", words.both, ({ conflict }) => conflict),
		some("one", words.onlyThere, ({ conflict }) => !conflict),
		...fields.map((field) =>
			some(`field/${field}`, field, (change) => change.field === field),
		),
	].filter(({ value, paths }) => value === "all" || paths.length > 0);
}

function Decision({
	change,
	text,
	decide,
}: {
	change: OwnChange;
	text: Text;
	decide: (paths: readonly string[], decision: OwnDecision) => void;
}) {
	const words = text.app.importing.own;
	const { path, decision, after, conflict, editable } = change;
	const options = [
		{ value: "theirs", label: words.take },
		{ value: "mine", label: words.keep },
		...(conflict ? [{ value: "later", label: words.later }] : []),
		...(editable ? [{ value: "instead", label: words.instead }] : []),
	];
	return (
		<>
			<Field
				id={`decide/${path}`}
				label={<VisuallyHidden>{words.stands(change.field)}</VisuallyHidden>}
			>
				<Select
					value={decision.take}
					options={options}
					required
					onCommit={(take) => {
						if (take === "instead") decide([path], { take, text: after });
						else if (take === "theirs" || take === "mine" || take === "later")
							decide([path], { take });
					}}
				/>
			</Field>
			{decision.take === "instead" && (
				<Field id={`instead/${path}`} label={words.insteadText}>
					<TextArea
						value={decision.text}
						onCommit={(value) =>
							decide([path], { take: "instead", text: value ?? "" })
						}
					/>
				</Field>
			)}
		</>
	);
}

/** A value; where it differs little from the one it came from, the words that differ are marked. */
function Value({
	value,
	from,
	nothing,
}: {
	value: string;
	from?: string;
	nothing: string;
}) {
	if (value === "")
		return (
			<td>
				<em className="soft">{nothing}</em>
			</td>
		);
	const pieces =
		from === undefined || from === value ? undefined : differing(from, value);
	return (
		<td className="written">
			{pieces
				? pieces.map(({ text, differs }, at) => {
						const key = `${at}/${text}`;
						return differs ? <mark key={key}>{text}</mark> : text;
					})
				: value}
		</td>
	);
}

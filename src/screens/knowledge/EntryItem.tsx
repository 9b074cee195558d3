import {
	isBuiltIn,
	knowledgeVersion,
} from "../../domain/knowledge/knowledge.ts";
import { isUnchecked } from "../../domain/knowledge/provenance.ts";
import { citeBeside } from "../../text/cite.ts";
import { formatDate } from "../../text/format.ts";
import { Badge } from "../../ui/Badge.tsx";
import { Button } from "../../ui/Button.tsx";
import { Disclosure } from "../../ui/Disclosure.tsx";
import { CountryFacts } from "./CountryFacts.tsx";
import { DecisionFacts } from "./DecisionFacts.tsx";
import type { Entry } from "./entries.ts";
import type { KnowledgeProps } from "./model.ts";
import { OwnMark } from "./OwnMark.tsx";
import { SaveFile } from "./SaveFile.tsx";

/** One entry: what it is called, where it comes from, when somebody looked, how far it was checked; more on request. */
export function EntryItem(
	props: KnowledgeProps & { entry: Entry; open: boolean },
) {
	const { entry, text, language, open } = props;
	const words = text.knowledge.page;
	const date = (iso: string) => formatDate(iso, language);
	const hasMore = entry.replaceable !== undefined || entry.lines.length > 0;
	return (
		<li id={`entry:${entry.key}`} tabIndex={-1} className="knowledge-entry">
			<h3>
				{entry.name}{" "}
				{isUnchecked(entry.confidence) && (
					<Badge tone="care">{words.notChecked}</Badge>
				)}{" "}
				{entry.pastCheck && (
					<Badge tone="stop" icon="alert">
						{words.pastCheck(date(entry.pastCheck))}
					</Badge>
				)}
			</h3>
			<p className="soft">
				{words.source}: {citeBeside(text, entry.source)}.{" "}
				{entry.checked
					? `${words.checkedOn}: ${date(entry.checked)}.`
					: `${words.asOf(date(knowledgeVersion))}.`}{" "}
				{entry.nextCheck && <>{words.nextCheck(date(entry.nextCheck))}. </>}
				{words.howFar}: {text.law.confidence[entry.confidence]}.
			</p>
			{entry.house && (
				<OwnMark text={text} language={language} house={entry.house} />
			)}
			{hasMore && (
				<Disclosure summary={words.factsOf(entry.name)} open={open}>
					<More {...props} />
				</Disclosure>
			)}
		</li>
	);
}

function More(props: KnowledgeProps & { entry: Entry }) {
	const { entry, text, touched, actions, knowledge } = props;
	const words = text.knowledge.page;
	const { replaceable, house } = entry;
	if (!replaceable)
		return (
			<ul>
				{entry.lines.map((line) => (
					<li key={line}>{line}</li>
				))}
			</ul>
		);
	const resting = touched?.get(entry.key) ?? [];
	const replacesBuiltIn = house !== undefined && isBuiltIn(entry.key);
	return (
		<>
			{replaceable.kind === "country-profile" ? (
				<CountryFacts
					{...props}
					profile={replaceable.entry}
					decisions={knowledge.adequacyDecisions}
				/>
			) : (
				<DecisionFacts {...props} decision={replaceable} />
			)}
			{touched && (
				<>
					<p>{words.rests(resting.length)}</p>
					{resting.length > 0 && (
						<ul>
							{resting.map(({ id, title }) => (
								<li key={id}>
									<a href={`#/a/${encodeURIComponent(id)}/about`}>{title}</a>
								</li>
							))}
						</ul>
					)}
				</>
			)}
			<div className="row no-print">
				<SaveFile
					{...props}
					label={words.file.save}
					about={entry.name}
					entries={[replaceable]}
				/>
				{house && (
					<Button
						size="small"
						icon="undo"
						onClick={() => void actions.takeOut(entry.key)}
					>
						{replacesBuiltIn ? words.restore : words.removeOwn}
						<span className="visually-hidden">: {entry.name}</span>
					</Button>
				)}
			</div>
		</>
	);
}

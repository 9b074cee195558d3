import { useId, useState } from "react";
import type {
	FactChange,
	PreviewedEntry,
} from "../../domain/knowledge/preview.ts";
import { formatDate } from "../../text/format.ts";
import { Badge, type Tone } from "../../ui/Badge.tsx";
import { Button } from "../../ui/Button.tsx";
import { Field } from "../../ui/Field.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { TextInput } from "../../ui/TextInput.tsx";
import type { FileLooked, KnowledgeProps } from "./model.ts";
import { entryName, factLabel, factValue } from "./words.ts";

const toneOf: Record<PreviewedEntry["effect"], Tone> = {
	adds: "good",
	replaces: "care",
	"replaces-own": "care",
	same: "plain",
};
const wordOf = {
	adds: "adds",
	replaces: "replaces",
	"replaces-own": "replacesOwn",
	same: "same",
} as const;

/** What a file would add and replace, fact by fact, and whose assessments rest on that. Taken in only when somebody signs for it. */
export function Preview({
	looked,
	onAccept,
	onLeave,
	...props
}: KnowledgeProps & {
	looked: Extract<FileLooked, { ok: true }>;
	onAccept: (by: string) => Promise<void>;
	onLeave: () => void;
}) {
	const { text, language, me } = props;
	const words = text.knowledge.page;
	const id = useId();
	const [by, setBy] = useState(me);
	const [unsigned, setUnsigned] = useState(false);
	const isNews = looked.entries.some(({ effect }) => effect !== "same");
	const accept = () => {
		if (!by?.trim()) return setUnsigned(true);
		setUnsigned(false);
		void onAccept(by.trim());
	};
	return (
		<section className="knowledge-preview" aria-labelledby={id}>
			<h3 id={id} role="status">
				{words.preview.title(looked.name)}
			</h3>
			<p>
				{words.madeBy(
					looked.madeBy.name,
					looked.madeBy.organisation,
					formatDate(looked.madeOn, language),
				)}{" "}
				<strong>{words.preview.lead}</strong>
			</p>
			{looked.note && <p className="written">{looked.note}</p>}
			<ul className="knowledge-list">
				{looked.entries.map((each) => (
					<PreviewItem key={each.key} {...props} previewed={each} />
				))}
			</ul>
			{isNews ? (
				<>
					<p>{words.preview.touchesNote}</p>
					<Field
						id={`${id}by`}
						label={words.preview.by}
						hint={words.preview.byHint}
					>
						<TextInput value={by} onCommit={setBy} />
					</Field>
					{/* It stays until the next try: were it to go while one clicks, the button would move away. */}
					{unsigned && (
						<Notice kind="warning" title={words.preview.bySomebody} live />
					)}
					<div className="row">
						<Button variant="primary" icon="check" onClick={accept}>
							{words.preview.accept}
						</Button>
						<Button onClick={onLeave}>{words.preview.cancel}</Button>
					</div>
				</>
			) : (
				<>
					<Notice kind="info" title={words.preview.nothingNew} />
					<Button onClick={onLeave}>{words.preview.cancel}</Button>
				</>
			)}
		</section>
	);
}

function PreviewItem({
	previewed,
	text,
	language,
	touched,
}: KnowledgeProps & { previewed: PreviewedEntry }) {
	const words = text.knowledge.page.preview;
	const { entry, effect, changes, hereCheckedOn, key } = previewed;
	const resting = touched?.get(key) ?? [];
	return (
		<li className="knowledge-entry">
			<h4>
				{entryName(entry, language)}{" "}
				<Badge tone={toneOf[effect]}>{words[wordOf[effect]]}</Badge>
			</h4>
			{effect !== "same" && (
				<>
					{hereCheckedOn && (
						<Notice
							kind="warning"
							title={words.older(formatDate(hereCheckedOn, language))}
						/>
					)}
					{changes.length === 0 ? (
						<p>{words.noChanges}</p>
					) : (
						<Changes
							changes={changes}
							entry={entry}
							text={text}
							language={language}
							isNew={effect === "adds"}
						/>
					)}
					<p>
						{words.touches}:{" "}
						{resting.length === 0
							? words.touchesNone
							: resting.map(({ id, title }, index) => (
									<span key={id}>
										{index > 0 && ", "}
										<a href={`#/a/${encodeURIComponent(id)}/about`}>{title}</a>
									</span>
								))}
					</p>
				</>
			)}
		</li>
	);
}

function Changes({
	changes,
	entry,
	isNew,
	...spoken
}: Pick<KnowledgeProps, "text" | "language"> & {
	changes: readonly FactChange[];
	entry: PreviewedEntry["entry"];
	isNew: boolean;
}) {
	const words = spoken.text.knowledge.page.preview;
	const cites = new Map(
		entry.kind === "country-profile"
			? entry.entry.statutes.map(({ id, cite }) => [id, cite])
			: [],
	);
	return (
		<ul>
			{changes.map(({ fact, was, now }) => (
				<li key={fact}>
					{factLabel(
						spoken,
						fact,
						cites.get(fact.replace(/:(powers|from)$/, "")),
					)}
					:{" "}
					{isNew ? (
						factValue(spoken, fact, now)
					) : (
						<>
							{words.was} <em>{factValue(spoken, fact, was)}</em>,{" "}
							{words.willBe} <em>{factValue(spoken, fact, now)}</em>
						</>
					)}
				</li>
			))}
		</ul>
	);
}

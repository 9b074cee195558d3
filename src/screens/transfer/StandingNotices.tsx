import type { Json } from "../../domain/canonical.ts";
import { parsePath } from "../../domain/path.ts";
import { Notice } from "../../ui/Notice.tsx";
import { standingOf } from "../../workflow/standing.ts";
import { valueText } from "../fields/valueText.ts";
import { ChangedKnowledge } from "../knowledge/ChangedKnowledge.tsx";
import type { ScreenProps } from "../props.ts";
import { describePath } from "./describe.ts";
import { FieldLink } from "./FieldLink.tsx";
import { MissingList } from "./MissingList.tsx";

/** What was confirmed and does not hold as things are now: which facts changed, and what would make it count again. */
export function StandingNotices(props: ScreenProps & { transfer: string }) {
	const { assessment, transfer, today, knowledge, text } = props;
	const words = text.screens.door;
	const standing = standingOf(assessment, transfer, today, knowledge);
	const changed = new Set(standing.changedSince.map(({ act }) => act));
	const lacking = standing.notApplied.filter(
		({ act, missing }) => !changed.has(act) && missing.length > 0,
	);
	const say = (path: string, value: Json | undefined) =>
		value === undefined
			? words.noAnswer
			: valueText(props, parsePath(path), value);
	return (
		<>
			{standing.considerSuspension && (
				<Notice kind="stop" title={words.considerSuspension} />
			)}
			{standing.changedSince.map(({ act, step, facts }) => (
				<Notice
					key={act}
					kind="warning"
					title={words.changedSince(text.app.stepNames[step])}
				>
					<p>{words.changedSinceNext}</p>
					<ul>
						{facts.map((fact) => {
							const { path, was, now } = fact;
							if (path.startsWith("knowledge/"))
								return <ChangedKnowledge key={path} {...props} fact={fact} />;
							const { question, about } = describePath(props, path);
							return (
								<li key={path}>
									<FieldLink {...props} path={path}>
										{question}
										{about && <> – {about}</>}
									</FieldLink>
									<br />
									{words.was} <em>{say(path, was)}</em>, {words.now}{" "}
									<em>{say(path, now)}</em>
								</li>
							);
						})}
					</ul>
				</Notice>
			))}
			{lacking.length > 0 && (
				<Notice kind="warning" title={words.noLonger}>
					<p>{words.noLongerNext}</p>
					<MissingList
						{...props}
						missing={lacking.flatMap(({ missing }) => missing)}
					/>
				</Notice>
			)}
		</>
	);
}

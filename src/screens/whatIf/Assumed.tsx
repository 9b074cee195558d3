import type { Assumption } from "../../domain/law/whatIfFollows.ts";
import { formatList } from "../../text/format.ts";
import { measureTitle } from "../../text/measureTitle.ts";
import { Disclosure } from "../../ui/Disclosure.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { rowName } from "../fields/names.ts";
import type { ScreenProps } from "../props.ts";
import { describePath } from "../transfer/describe.ts";

/**
 * What a supposed verdict rests on although nobody has shown it: said plainly, so that nobody takes it for a fact.
 * `folded` where several of them stand below each other.
 */
export function Assumed(
	props: ScreenProps & { assumed: Assumption[]; folded?: true },
) {
	const { assumed, text, folded } = props;
	const words = text.whatIf;
	if (assumed.length === 0) return null;
	const said = [...new Set([...factsIn(props), ...answersIn(props)])];
	const list = (
		<ul>
			{said.map((sentence) => (
				<li key={sentence}>{sentence}</li>
			))}
		</ul>
	);
	return folded ? (
		<Disclosure summary={words.assumedShort(said.length)}>{list}</Disclosure>
	) : (
		<Notice kind="warning" title={words.hypothetical}>
			<p>{words.assumed(said.length)}</p>
			{list}
		</Notice>
	);
}

/** Measures, what they close, and what is stopped until they are in place. */
const factsIn = (props: ScreenProps & { assumed: Assumption[] }): string[] =>
	props.assumed.flatMap((each) => {
		const { text } = props;
		if (each.what === "measure")
			return text.whatIf.assumedMeasure(
				measureTitle(text, each.catalogue),
				each.conditions.length,
			);
		if (each.what === "deficiency")
			return text.whatIf.assumedDeficiency(
				rowName(props, "findings", each.finding),
			);
		return each.what === "pause"
			? text.whatIf.assumedPause(rowName(props, "transfers", each.transfer))
			: [];
	});

/** Answers, together for each row that they are about. */
function answersIn(props: ScreenProps & { assumed: Assumption[] }): string[] {
	const { text, language } = props;
	const about = new Map<string, string[]>();
	for (const each of props.assumed) {
		if (each.what !== "answer") continue;
		const described = describePath(props, each.path);
		const row = described.about ?? "";
		about.set(row, [
			...(about.get(row) ?? []),
			text.whatIf.quoted(described.question),
		]);
	}
	return [...about].map(([row, questions]) =>
		text.whatIf.assumedAnswers(
			formatList([...new Set(questions)], language),
			row,
		),
	);
}

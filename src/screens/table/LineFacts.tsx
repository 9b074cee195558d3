import { liveRows } from "../../domain/assessment.ts";
import { formatList } from "../../text/format.ts";
import { Fold } from "../../ui/Fold.tsx";
import { allAnswered, FieldGroup } from "../fields/FieldGroup.tsx";
import { rowName } from "../fields/names.ts";
import { NationalQuestions } from "../national/NationalQuestions.tsx";
import { ChainEditor } from "../parties/ChainEditor.tsx";
import type { ScreenProps } from "../props.ts";

/** The structured facts behind a line, in the order in which one asks for them. */
const groups = {
	data: ["kinds", "subjects", "sensitivity"],
	places: ["storedIn", "processedIn", "viewedFrom"],
	protection: ["states", "format", "keyCustody"],
	extent: ["frequency", "volume", "retention", "legalBasis", "optional"],
	risk: [
		"consequences",
		"severity",
		"severityReason",
		"likelihood",
		"likelihoodReason",
		"likelihoodAfter",
		"likelihoodAfterReason",
	],
	papers: ["evidence", "comment", "partOf", "summaryLine"],
} as const;
type GroupName = keyof typeof groups | "chain";

/** What the rules cannot do without; the part that still lacks some of it stands unfolded at first. */
const asked: readonly (keyof typeof groups)[] = [
	"data",
	"places",
	"protection",
];

const chainOf = ({ assessment, line }: ScreenProps & { line: string }) =>
	liveRows(assessment, "chain").filter(([, { category }]) => category === line);

function firstWithoutAnswer(
	props: ScreenProps & { line: string },
): GroupName | undefined {
	const fact = asked.find(
		(name) =>
			!allAnswered(props, {
				of: "categories",
				row: props.line,
				names: groups[name],
			}),
	);
	if (fact) return fact;
	const links = chainOf(props);
	const told = links.every(
		([, { party, role, access }]) => party && role && access,
	);
	return links.length > 0 && told ? undefined : "chain";
}

/** The facts of one line, part by part: each folds to a line that says what it holds. */
export function LineFacts(props: ScreenProps & { line: string }) {
	const { line, text, language } = props;
	const words = text.screens.table;
	const first = firstWithoutAnswer(props);
	const parties = chainOf(props).map(([id]) => rowName(props, "chain", id));
	const group = (name: keyof typeof groups) => (
		<FieldGroup
			{...props}
			of="categories"
			row={line}
			names={groups[name]}
			title={words.groups[name]}
			level={3}
			unfolded={first === name}
			{...(name === "risk" ? { explained: words.riskExplained } : {})}
		/>
	);
	return (
		<>
			{group("data")}
			{group("places")}
			{group("protection")}
			<Fold
				title={words.groups.chain}
				level={3}
				says={
					parties.length > 0
						? formatList(parties, language)
						: text.screens.nothingAnswered
				}
				unfolded={first === "chain"}
			>
				<ChainEditor {...props} category={line} />
			</Fold>
			{group("extent")}
			<NationalQuestions {...props} owner={line} place="line" />
			{group("risk")}
			{group("papers")}
		</>
	);
}

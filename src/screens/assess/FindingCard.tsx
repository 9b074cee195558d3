import { liveRows, newId } from "../../domain/assessment.ts";
import { addRow } from "../../domain/change.ts";
import { isUnchecked } from "../../domain/knowledge/provenance.ts";
import {
	proceedGuards,
	reviewQuestions,
} from "../../domain/knowledge/reviewQuestions.ts";
import { Badge } from "../../ui/Badge.tsx";
import { Button } from "../../ui/Button.tsx";
import { Disclosure } from "../../ui/Disclosure.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { Fields } from "../fields/Fields.tsx";
import { rowName } from "../fields/names.ts";
import { QuestionEditor } from "../fields/QuestionEditor.tsx";
import { RowCard } from "../fields/RowCard.tsx";
import type { ScreenProps } from "../props.ts";
import { FieldLink } from "../transfer/FieldLink.tsx";
import { questionText } from "../transfer/questionText.ts";
import { CountryProfileFacts } from "./CountryProfileFacts.tsx";

/** The assessment of one country's law and practice: facts, questions, laws, and the one decision they lead to. */
export function FindingCard(props: ScreenProps & { finding: string }) {
	const { assessment, finding, text } = props;
	const words = text.screens.assess;
	const row = assessment.findings[finding];
	if (!row) return null;
	const fields = (names: readonly string[]) => (
		<Fields {...props} of="findings" row={finding} names={names} />
	);
	return (
		<RowCard {...props} collection="findings" row={finding} level={3}>
			<h4>{words.scope}</h4>
			{fields(["country", "transfers", "importerType", "reachesThroughParent"])}
			<CountryProfileFacts {...props} finding={finding} />
			{fields(["profileVersion", "profileCheckedOn"])}
			<h4>{words.questions}</h4>
			<Questions {...props} finding={finding} list={reviewQuestions} />
			<h4>{words.statutes}</h4>
			<Statutes {...props} finding={finding} />
			<h4>{words.sources}</h4>
			{fields(["sources"])}
			<SourceRatings {...props} ids={row.sources ?? []} />
			<h4>{words.result}</h4>
			{fields(["branch", "branchReason"])}
			{row.branch !== "ok" && fields(["option"])}
			{row.branch === "43-3" &&
				fields(["appliesInPractice", "appliesInPracticeReason"])}
			{row.option === "proceed" && (
				<>
					<Notice kind="warning" title={words.proceed}>
						<p>{words.proceedSay}</p>
					</Notice>
					<Questions {...props} finding={finding} list={proceedGuards} />
				</>
			)}
			<h4>{words.signed}</h4>
			{fields(["concludedBy", "concludedRole", "concludedOn"])}
		</RowCard>
	);
}

interface CatalogueQuestion {
	id: string;
	basis: string;
	confidence: (typeof reviewQuestions)[number]["confidence"];
	mayNotApply?: true;
}

function Questions({
	finding,
	list,
	...props
}: ScreenProps & { finding: string; list: readonly CatalogueQuestion[] }) {
	const { text } = props;
	return list.map(({ id, basis, confidence, mayNotApply }) => (
		<QuestionEditor
			key={id}
			{...props}
			owner={finding}
			question={id}
			sentence={questionText(text, id)}
			mayNotApply={mayNotApply === true}
			aside={
				<p className="field-hint">
					{text.law.basis(basis)}
					{isUnchecked(confidence) && ` (${text.screens.verdict.unchecked})`}
				</p>
			}
		/>
	));
}

/** Laws and practices of the country, each with the four essential guarantees. */
function Statutes(props: ScreenProps & { finding: string }) {
	const { assessment, finding, text, change } = props;
	const statutes = liveRows(assessment, "statutes").filter(
		([, row]) => row.finding === finding || row.finding === undefined,
	);
	return (
		<>
			{statutes.length === 0 && (
				<p className="soft">{text.screens.rows.none("statutes")}</p>
			)}
			{statutes.map(([id]) => (
				<RowCard key={id} {...props} collection="statutes" row={id} level={4}>
					<Fields
						{...props}
						of="statutes"
						row={id}
						names={[
							"finding",
							"name",
							"section",
							"power",
							"coversData",
							"guaranteeA",
							"guaranteeB",
							"guaranteeC",
							"guaranteeD",
							"sources",
						]}
					/>
				</RowCard>
			))}
			<Button
				size="small"
				icon="add"
				onClick={() =>
					change(text.screens.rows.add("statutes"), (before) =>
						addRow(before, "statutes", newId("sta"), { finding }),
					)
				}
			>
				{text.screens.rows.add("statutes")}
			</Button>
		</>
	);
}

const criteria = [
	"relevant",
	"objective",
	"reliable",
	"verifiable",
	"accessible",
] as const;

/** How far the sources that are cited have been judged by the five criteria. */
function SourceRatings(props: ScreenProps & { ids: readonly string[] }) {
	const { assessment, ids, text } = props;
	const words = text.screens.sources;
	if (ids.length === 0) return null;
	return (
		<Disclosure summary={words.ratings} open>
			<ul>
				{ids.map((id) => {
					const source = assessment.sources[id];
					const met = criteria.filter((name) => source?.[name] === "yes");
					return (
						<li key={id}>
							<FieldLink {...props} path={`sources/${id}/relevant`}>
								{rowName(props, "sources", id)}
							</FieldLink>{" "}
							<Badge tone={met.length === criteria.length ? "good" : "care"}>
								{words.rated(met.length, criteria.length)}
							</Badge>
						</li>
					);
				})}
			</ul>
		</Disclosure>
	);
}

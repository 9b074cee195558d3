import { isFinished } from "../../domain/knowledge/knowledge.ts";
import {
	proceedGuards,
	reviewQuestions,
} from "../../domain/knowledge/reviewQuestions.ts";
import { questionId } from "../../domain/measure.ts";
import { cite } from "../../text/cite.ts";
import { formatList } from "../../text/format.ts";
import { Badge } from "../../ui/Badge.tsx";
import { Disclosure } from "../../ui/Disclosure.tsx";
import { Fold } from "../../ui/Fold.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { allAnswered, answersInBrief } from "../fields/FieldGroup.tsx";
import { Fields } from "../fields/Fields.tsx";
import { rowName } from "../fields/names.ts";
import { QuestionEditor } from "../fields/QuestionEditor.tsx";
import { RowCard } from "../fields/RowCard.tsx";
import { questionKey } from "../knowledge/entryKeys.ts";
import { KnowledgeLink } from "../knowledge/KnowledgeLink.tsx";
import type { ScreenProps } from "../props.ts";
import { FieldLink } from "../transfer/FieldLink.tsx";
import { questionText } from "../transfer/questionText.ts";
import { CountryProfileFacts } from "./CountryProfileFacts.tsx";
import { ProfileNotices } from "./ProfileNotices.tsx";
import { StatuteCards, statutesOf } from "./StatuteCards.tsx";

/** The assessment of one country's law and practice: facts, questions, laws, and the one decision they lead to. */
export function FindingCard(props: ScreenProps & { finding: string }) {
	const { assessment, finding } = props;
	if (!assessment.findings[finding]) return null;
	return (
		<RowCard {...props} collection="findings" row={finding} level={3}>
			<FindingParts {...props} key={finding} />
		</RowCard>
	);
}

const scope = [
	"country",
	"transfers",
	"importerKind",
	"importerType",
	"reachesThroughParent",
	"reachesThroughParentReason",
	"dataOfInterest",
];
const record = [
	"importerExperience",
	"experiencePeriod",
	"experienceServices",
	"experienceNationalSecurity",
	"mayDisclose",
	"mayDiscloseCite",
];
const sector = ["sectorExperience", "sectorSources"];
const profile = ["profileVersion", "profileCheckedOn"];
const signed = ["concludedBy", "concludedRole", "concludedOn"];
const second = ["secondReader", "secondReadOn"];

/** Part by part; what is answered is folded at first, the result never is. */
function FindingParts(props: ScreenProps & { finding: string }) {
	const { assessment, finding, text } = props;
	const words = text.screens.assess;
	const row = assessment.findings[finding];
	const answeredAll = (names: readonly string[]) =>
		allAnswered(props, { of: "findings", row: finding, names });
	const asked = reviewQuestions.filter(
		({ id }) => assessment.questions[questionId(finding, id)]?.answer,
	).length;
	const unfolded = {
		// What may be left out (why the data could be of interest) keeps nothing unfolded.
		scope: !answeredAll(scope.slice(0, -1)) || !answeredAll(profile),
		questions: asked < reviewQuestions.length,
		statutes: statutesOf(props).length === 0,
		sources: !answeredAll(["sources"]),
		experience: row?.option === "proceed" && !answeredAll(sector),
	};
	const fields = (names: readonly string[]) => (
		<Fields {...props} of="findings" row={finding} names={names} />
	);
	return (
		<>
			<ProfileNotices {...props} />
			<Fold
				title={words.scope}
				level={4}
				says={answersInBrief(props, {
					of: "findings",
					row: finding,
					names: scope,
				})}
				unfolded={unfolded.scope}
			>
				{fields(scope)}
				<CountryProfileFacts {...props} finding={finding} />
				{fields(profile)}
			</Fold>
			<Fold
				title={words.questions}
				level={4}
				says={text.screens.answered(asked, reviewQuestions.length)}
				unfolded={unfolded.questions}
			>
				<Questions {...props} finding={finding} list={reviewQuestions} />
			</Fold>
			<Fold
				title={words.statutes}
				level={4}
				says={statutesInBrief(props)}
				unfolded={unfolded.statutes}
			>
				<StatuteCards {...props} />
			</Fold>
			<Fold
				title={words.sources}
				level={4}
				says={answersInBrief(props, {
					of: "findings",
					row: finding,
					names: ["sources"],
				})}
				unfolded={unfolded.sources}
			>
				{fields(["sources"])}
				<SourceRatings {...props} ids={row?.sources ?? []} />
			</Fold>
			<Fold
				title={words.experience}
				level={4}
				says={answersInBrief(props, {
					of: "findings",
					row: finding,
					names: ["importerExperience", "sectorExperience"],
				})}
				unfolded={unfolded.experience}
			>
				<p className="soft">{words.experienceSay}</p>
				{fields(record)}
				{fields(sector)}
			</Fold>
			<h4>{words.result}</h4>
			{fields(["branch", "branchReason"])}
			{row?.branch !== "ok" && fields(["option"])}
			{row?.branch === "43-3" &&
				fields(["appliesInPractice", "appliesInPracticeReason"])}
			{row?.branch === "43-3" &&
				row.appliesInPractice === "no" &&
				fields(["notAppliedBecause"])}
			{row?.notAppliedBecause === "na.unlikely" && (
				<Notice kind="stop" title={words.unlikely}>
					<p>{words.unlikelySay}</p>
				</Notice>
			)}
			{row?.option === "proceed" && (
				<>
					<Notice kind="warning" title={words.proceed}>
						<p>{words.proceedSay}</p>
					</Notice>
					<Questions {...props} finding={finding} list={proceedGuards} />
				</>
			)}
			<h4>{words.signed}</h4>
			{fields(signed)}
			{isUnfinished(props) && (
				<>
					<p className="soft">{words.secondSay}</p>
					{fields(second)}
				</>
			)}
		</>
	);
}

/** Has nobody drawn up a finished profile of the finding's country? Then a second person reads the finding itself. */
function isUnfinished({
	assessment,
	knowledge,
	finding,
}: ScreenProps & { finding: string }): boolean {
	const { country, secondReader } = assessment.findings[finding] ?? {};
	return (
		secondReader !== undefined ||
		(country !== undefined && !isFinished(knowledge, country))
	);
}

function statutesInBrief(props: ScreenProps & { finding: string }): string {
	const names = statutesOf(props).map(([id]) => rowName(props, "statutes", id));
	return names.length > 0
		? formatList(names, props.language)
		: props.text.screens.nothingAnswered;
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
					{cite(text, { basis, confidence })}{" "}
					<KnowledgeLink
						entry={questionKey(id)}
						name={questionText(text, id)}
						text={text}
					/>
				</p>
			}
		/>
	));
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

import type { CountryProfile } from "../knowledge/countryProfile.ts";
import { daysFresh } from "../knowledge/freshness.ts";
import {
	type ProceedGuard,
	proceedGuards,
	reviewQuestions,
} from "../knowledge/reviewQuestions.ts";
import { questionId } from "../measure.ts";
import { answerAt, type Context, type FieldOf } from "./context.ts";
import {
	all,
	allYes,
	andThen,
	anyYes,
	type Fact,
	known,
	map,
	missing,
} from "./fact.ts";
import { isSoundSource } from "./soundSource.ts";

export interface FindingSubject {
	context: Context;
	id: string;
}

const own =
	<F extends FieldOf<"findings">>(field: F) =>
	({ context, id }: FindingSubject) =>
		answerAt(context, "findings", id, field);

/** The answer to a question of a catalogue about a row; it counts only with a reason or a source. */
export function catalogueAnswer(
	context: Context,
	owner: string,
	question: string,
): Fact<"yes" | "no" | "not-applicable"> {
	const id = questionId(owner, question);
	const answer = answerAt(context, "questions", id, "answer");
	if (!answer.known || answer.value === "unknown")
		return missing(`questions/${id}/answer`);
	const reason = answerAt(context, "questions", id, "reason");
	const source = answerAt(context, "questions", id, "source");
	return reason.known || source.known
		? known(answer.value)
		: missing(`questions/${id}/reason`);
}

const answers = ({ context, id }: FindingSubject, ids: readonly string[]) =>
	map(
		all(ids.map((question) => catalogueAnswer(context, id, question))),
		(given) => new Map(ids.map((question, at) => [question, given[at]])),
	);

/** Statutes of the finding; one that names no finding may belong to any. */
const statutesOf = ({ context, id }: FindingSubject) =>
	context.concerning("statutes", "finding", id);

function namedStatutes(subject: FindingSubject): Fact<string[]> {
	const statutes = statutesOf(subject);
	if (statutes.length === 0) return missing("statutes");
	return all(
		statutes.map(([id]) => answerAt(subject.context, "statutes", id, "name")),
	);
}

const guarantees = [
	"guaranteeA",
	"guaranteeB",
	"guaranteeC",
	"guaranteeD",
] as const;

/** Is a guarantee found wanting in a law that covers the data? One such finding leads to 43.3. */
function guaranteeWanting(subject: FindingSubject): Fact<boolean> {
	const { context } = subject;
	return anyYes(
		statutesOf(subject).flatMap(([id]) => {
			const covers = answerAt(context, "statutes", id, "coversData");
			if (!covers.known) return [covers];
			if (covers.value === "no") return [known(false)];
			return guarantees.map((guarantee) =>
				map(
					answerAt(context, "statutes", id, guarantee),
					(verdict) =>
						verdict === "concerns-documented" ||
						verdict === "not-met-per-source",
				),
			);
		}),
	);
}

/** A source of the finding that is rated, meets the five criteria and says what it is used for. */
function soundSource(subject: FindingSubject): Fact<boolean> {
	const sources = own("sources")(subject);
	if (!sources.known) return sources;
	return anyYes(
		sources.value.map((source) => isSoundSource(subject.context, source)),
	);
}

/** Has every source of the finding been rated on all five criteria, whether it meets them or not? */
const sourcesRated = (subject: FindingSubject): Fact<boolean> =>
	andThen(own("sources")(subject), (sources) =>
		map(
			all(sources.map((source) => isSoundSource(subject.context, source))),
			() => true,
		),
	);

/** What comes from the importer, or is told by it, corroborates nothing that the importer says. */
const fromImporter: ReadonlySet<string> = new Set([
	"contract",
	"subprocessor-list",
	"vendor-answer",
	"vendor-paper",
	"own-document",
	"a3.canary-importer",
	"a3.transparency-report",
	"a3.internal-record",
	"other",
]);

/** A sound source that is independent of the importer and of the exporter. */
const independentSource = (subject: FindingSubject): Fact<boolean> =>
	andThen(own("sources")(subject), (sources) =>
		anyYes(
			sources.map((source) =>
				allYes([
					isSoundSource(subject.context, source),
					map(
						answerAt(subject.context, "sources", source, "kind"),
						(kind) => !fromImporter.has(kind),
					),
				]),
			),
		),
	);

const profileOf = (context: Context, country: string) =>
	context.knowledge.countryProfiles.find(
		(profile: CountryProfile) => profile.country === country,
	);

/** Days for which a look at the country's law stays fresh. */
const freshFor = (subject: FindingSubject): Fact<number> =>
	map(own("country")(subject), (country) =>
		daysFresh(
			country,
			profileOf(subject.context, country)?.adequacy !== undefined,
		),
	);

const option = (subject: FindingSubject) => {
	const branch = own("branch")(subject);
	return branch.known && branch.value === "ok"
		? known("none" as const)
		: own("option")(subject);
};

export const findingFacts = {
	branch: own("branch"),
	branchReason: own("branchReason"),
	/** What the finding leads to; where law and practice suffice there is nothing to choose. */
	option,
	appliesInPractice: own("appliesInPractice"),
	appliesInPracticeReason: own("appliesInPracticeReason"),
	reachesThroughParent: own("reachesThroughParent"),
	importerType: own("importerType"),
	concludedBy: own("concludedBy"),
	concludedOn: own("concludedOn"),
	profileCheckedOn: own("profileCheckedOn"),
	today: ({ context }: FindingSubject) => known(context.today),
	questions: (subject: FindingSubject) =>
		answers(
			subject,
			reviewQuestions.map(({ id }) => id),
		),
	namedStatutes,
	guaranteeWanting,
	soundSource,
	sourcesRated,
	independentSource,
	freshFor,
} satisfies Record<string, (subject: FindingSubject) => Fact<unknown>>;

/** Does an answer to a guard on going on without measures let it through? */
export const guardHolds = (
	{ mayNotApply }: ProceedGuard,
	answer: "yes" | "no" | "not-applicable",
): boolean =>
	answer === "yes" || (answer === "not-applicable" && mayNotApply === true);

/**
 * uc6.p3 and uc7.p3: does problematic law or practice reach these transfers in fact? Under 43.3 that it does not
 * takes the same proof as going on without measures: a reason, and every guard.
 */
export const reachesInPractice = (subject: FindingSubject): Fact<boolean> =>
	andThen(findingFacts.branch(subject), (branch) => {
		if (branch === "ok") return known(false);
		if (branch !== "43-3") return known(true);
		return map(
			allYes([
				map(
					findingFacts.appliesInPractice(subject),
					(applies) => applies === "no",
				),
				map(findingFacts.appliesInPracticeReason(subject), () => true),
				...proceedGuards.map((guard) =>
					map(
						catalogueAnswer(subject.context, subject.id, guard.id),
						(answer) => guardHolds(guard, answer),
					),
				),
			]),
			(proven) => !proven,
		);
	});

/** One guard on going on without measures, as a fact of its own. */
export const guardFact = (guard: string) => ({
	...findingFacts,
	guard: ({ context, id }: FindingSubject) =>
		catalogueAnswer(context, id, guard),
});

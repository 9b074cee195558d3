import { isImplemented } from "../implemented.ts";
import type { CountryProfile } from "../knowledge/countryProfile.ts";
import { daysFresh } from "../knowledge/freshness.ts";
import { isFinished } from "../knowledge/knowledge.ts";
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
import { evidenceAmong, isSoundSource } from "./soundSource.ts";

export interface FindingSubject {
	context: Context;
	id: string;
}

const own =
	<F extends FieldOf<"findings">>(field: F) =>
	({ context, id }: FindingSubject) =>
		answerAt(context, "findings", id, field);

/** A measure that shows that a condition holds shows it once it is in place itself. Planned shows nothing. */
function shownByMeasure(context: Context, question: string): Fact<boolean> {
	const owner = answerAt(context, "questions", question, "owner");
	return andThen(
		answerAt(context, "questions", question, "measure"),
		(measure) => {
			const row = context.rows.measures.byId.get(measure);
			const isOther = !owner.known || owner.value !== measure;
			return isOther &&
				row &&
				isImplemented(context.assessment, row, context.today)
				? known(true)
				: missing(`measures/${measure}/status`);
		},
	);
}

/**
 * The answer to a question of a catalogue about a row; it counts only with a reason, a source or, for a condition
 * of a measure, another measure in force that shows it.
 */
export function catalogueAnswer(
	context: Context,
	owner: string,
	question: string,
): Fact<"yes" | "no" | "not-applicable"> {
	const id = questionId(owner, question);
	const answer = answerAt(context, "questions", id, "answer");
	if (!answer.known || answer.value === "unknown")
		return missing(`questions/${id}/answer`);
	const { value } = answer;
	if (answerAt(context, "questions", id, "reason").known) return known(value);
	const source = answerAt(context, "questions", id, "source");
	const shown = evidenceAmong(
		context,
		map(source, (each) => [each]),
	);
	if (shown.known) return known(value);
	const tied = answerAt(context, "questions", id, "measure");
	if (tied.known) return map(shownByMeasure(context, id), () => value);
	return source.known ? shown : missing(`questions/${id}/reason`);
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

/** Does a law cover the data, or might it? That it does not counts only with a reason and a source. */
const coversData = (context: Context, id: string): Fact<boolean> =>
	andThen(answerAt(context, "statutes", id, "coversData"), (covers) =>
		covers !== "no"
			? known(true)
			: map(
					all<unknown>([
						answerAt(context, "statutes", id, "coversReason"),
						evidenceAmong(
							context,
							answerAt(context, "statutes", id, "sources"),
						),
					]),
					() => false,
				),
	);

/**
 * Who finds that a country's law meets a guarantee: courts, authorities, intergovernmental bodies, researchers.
 * The text of a law is no such finding, nor is what a vendor says of it.
 */
const finders: ReadonlySet<string> = new Set([
	"a3.cjeu-ecthr",
	"a3.adequacy",
	"a3.igo",
	"a3.networks",
	"a3.national-case-law",
	"a3.oversight",
	"a3.academia-ngo",
]);

/** Does a law cite a sound source by somebody who finds such things? */
const citesFinding = (context: Context, statute: string): Fact<boolean> =>
	andThen(answerAt(context, "statutes", statute, "sources"), (sources) =>
		anyYes(
			sources.map((source) =>
				allYes([
					map(answerAt(context, "sources", source, "kind"), (kind) =>
						finders.has(kind),
					),
					isSoundSource(context, source),
				]),
			),
		),
	);

/** Does every guarantee that is called met, or contested, in a law that covers the data cite a positive finding? */
const guaranteesCited = (subject: FindingSubject): Fact<boolean> =>
	allYes(
		statutesOf(subject).map(([id]) =>
			andThen(coversData(subject.context, id), (covers) =>
				covers ? citesFinding(subject.context, id) : known(true),
			),
		),
	);

/** Is a guarantee found wanting in a law that covers the data? One such finding leads to 43.3. */
function guaranteeWanting(subject: FindingSubject): Fact<boolean> {
	const { context } = subject;
	return anyYes(
		statutesOf(subject).flatMap(([id]) => {
			const covers = coversData(context, id);
			if (!covers.known) return [covers];
			if (!covers.value) return [known(false)];
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

/** Is a source sound, and from neither importer nor exporter? */
const isIndependent = (context: Context, source: string): Fact<boolean> =>
	allYes([
		isSoundSource(context, source),
		map(
			answerAt(context, "sources", source, "kind"),
			(kind) => !fromImporter.has(kind),
		),
	]);

/** A sound source that is independent of the importer and of the exporter. */
const independentSource = (subject: FindingSubject): Fact<boolean> =>
	andThen(own("sources")(subject), (sources) =>
		anyYes(sources.map((source) => isIndependent(subject.context, source))),
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

/** l3.11: a sound source on what others have met with, from neither importer nor exporter. */
const sectorHeard = (subject: FindingSubject): Fact<boolean> =>
	andThen(own("sectorExperience")(subject), () =>
		andThen(own("sectorSources")(subject), (sources) =>
			anyYes(sources.map((source) => isIndependent(subject.context, source))),
		),
	);

/** Has nobody drawn up a finished profile of the country: none, a start only, or one that two people have not signed? */
const profileUnfinished = (subject: FindingSubject): Fact<boolean> =>
	map(
		own("country")(subject),
		(country) => !isFinished(subject.context.knowledge, country),
	);

/** g3.P2: where a law is said not to apply in practice, it is because it does not cover the data and the importer. */
const saidNotToCover = (subject: FindingSubject): Fact<boolean> =>
	andThen(own("appliesInPractice")(subject), (applies) =>
		applies === "no"
			? map(
					own("notAppliedBecause")(subject),
					(ground) => ground === "na.not-covered",
				)
			: known(true),
	);

/** l3.07: where guard g3.P5 says that the importer's own record is relied upon, may it speak, by a section that is named? */
const recordMaySpeak = (subject: FindingSubject): Fact<boolean> =>
	andThen(catalogueAnswer(subject.context, subject.id, "g3.P5"), (used) =>
		used === "yes"
			? map(
					all<string>([
						own("mayDisclose")(subject),
						own("mayDiscloseCite")(subject),
					]),
					([may]) => may !== "no",
				)
			: known(true),
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
	importerKind: own("importerKind"),
	secondReader: own("secondReader"),
	secondReadOn: own("secondReadOn"),
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
	guaranteesCited,
	sectorHeard,
	saidNotToCover,
	recordMaySpeak,
	profileUnfinished,
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
				saidNotToCover(subject),
				sectorHeard(subject),
				recordMaySpeak(subject),
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

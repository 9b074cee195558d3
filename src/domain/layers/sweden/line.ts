import { answerAt } from "../../law/context.ts";
import { all, anyYes, type Fact, map } from "../../law/fact.ts";
import {
	both,
	isYes,
	isYesOfWhole,
	type LayerQuestion,
	type LayerSubject,
	only,
} from "../layer.ts";

/** OSL binds authorities and, among others, companies that a municipality controls. */
export const underOsl = isYesOfWhole("se.osl");
const secret = both(underOsl, isYes("se.secrecy"));

const kindsOf = ({ context, owner }: LayerSubject) =>
	answerAt(context, "categories", owner, "kinds");

/** Do the line's own facts say that people with protected identity occur? */
const holdsProtectedPeople = (subject: LayerSubject): Fact<boolean> =>
	anyYes([
		map(kindsOf(subject), (kinds) => kinds.includes("pd.protected-identity")),
		map(
			answerAt(subject.context, "categories", subject.owner, "subjects"),
			(subjects) => subjects.includes("ds.vulnerable"),
		),
	]);

/**
 * Asked of each line of the data sheet. Whether people with protected identity occur is a fact among
 * the line's kinds of data and people, where domain/risk lifts the severity by it; here it is asked
 * whether anybody has looked.
 */
export const lineQuestions: readonly LayerQuestion[] = [
	{
		id: "se.secrecy",
		asked: "line",
		basis: "Offentlighets- och sekretesslagen (2009:400), OSL",
		confidence: "G",
		bars: true,
		when: underOsl,
		// The line cannot be marked as under secrecy and answered as not being so.
		holds: (answer, subject) =>
			map(
				all(answer === "no" ? [kindsOf(subject)] : []),
				([kinds]) => !kinds?.includes("pd.secrecy"),
			),
	},
	{
		id: "se.secrecy-presumed",
		asked: "line",
		basis: "OSL, avd. IV–VI",
		confidence: "G",
		when: secret,
	},
	{
		id: "se.disclosure",
		asked: "line",
		basis:
			"OSL 8 kap. 1 §, 10 kap. 2 a §; eSam, Vägledning för utkontraktering, 2023-06-21",
		confidence: "S",
		bars: true,
		mayNotApply: true,
		when: secret,
		holds: only("yes", "not-applicable"),
	},
	{
		id: "se.foreign-authority",
		asked: "line",
		basis: "OSL 8 kap. 3 §",
		confidence: "G",
		mayNotApply: true,
		when: secret,
		holds: only("yes", "not-applicable"),
	},
	{
		id: "se.aggregation",
		asked: "line",
		basis: "OSL; säkerhetsskyddslagen (2018:585)",
		confidence: "G",
		when: underOsl,
		holds: only("yes"),
	},
	{
		id: "se.protected-checked",
		asked: "line",
		basis: "OSL 21 kap. 3 §, 22 kap. 1 §; IMY-2022-9092",
		confidence: "G",
		holds: only("yes"),
	},
	{
		id: "se.protected-shielded",
		asked: "line",
		basis: "Art. 32 GDPR; OSL 21 kap. 3 §",
		confidence: "G",
		when: holdsProtectedPeople,
		holds: only("yes"),
	},
	{
		id: "se.security-classified",
		asked: "line",
		basis: "Säkerhetsskyddslagen (2018:585)",
		confidence: "G",
		bars: true,
		holds: only("no"),
	},
];

import { liveRows } from "../../assessment.ts";
import { answerAt } from "../../law/context.ts";
import { anyYes, type Fact, map } from "../../law/fact.ts";
import {
	both,
	isYes,
	isYesOfAnyLine,
	type LayerQuestion,
	type LayerSubject,
	only,
} from "../layer.ts";
import { underOsl } from "./line.ts";

/** Clauses name the authority that supervises the exporter. */
const usesClauses = ({ context }: LayerSubject): Fact<boolean> =>
	anyYes(
		liveRows(context.assessment, "transfers").map(([id]) =>
			map(
				answerAt(context, "transfers", id, "tool"),
				(tool) => tool === "scc" || tool === "sa-scc",
			),
		),
	);

/** What has to be weighed before one may say that it is not unsuitable to let somebody else do it. */
const weighed = [
	"se.suitable.need",
	"se.suitable.information",
	"se.suitable.provider",
	"se.suitable.control",
	"se.suitable.exit",
].map(
	(id): LayerQuestion => ({
		id,
		asked: "decision",
		basis:
			"OSL 10 kap. 2 a §; eSam, Vägledning för utkontraktering, 2023-06-21",
		confidence: "G",
		when: underOsl,
		holds: only("yes"),
	}),
);

/** Asked once. */
export const wholeQuestions: readonly LayerQuestion[] = [
	{
		id: "se.osl",
		asked: "about",
		basis: "OSL 2 kap. 1 och 3 §§",
		confidence: "G",
		bars: true,
	},
	{
		id: "se.authority",
		asked: "formal",
		basis: "Art. 51 GDPR; SCC clause 13",
		confidence: "G",
		mayNotApply: true,
		when: usesClauses,
		holds: only("yes", "not-applicable"),
	},
	{
		id: "se.residual-risk",
		asked: "formal",
		basis: "Art. 35 GDPR; Art. 36(1) GDPR",
		confidence: "G",
		bars: true,
	},
	{
		id: "se.prior-consultation",
		asked: "formal",
		basis:
			"Art. 36 GDPR; City of Stockholm, account of cloud services, 2022-11-29",
		confidence: "S",
		bars: true,
		when: isYes("se.residual-risk"),
		holds: only("yes"),
	},
	...weighed,
	{
		id: "se.silence",
		asked: "decision",
		basis: "Lag (2020:914)",
		confidence: "G",
		mayNotApply: true,
		when: both(underOsl, isYesOfAnyLine("se.secrecy")),
		holds: only("yes", "not-applicable"),
	},
	{
		id: "se.official-documents",
		asked: "decision",
		basis: "Tryckfrihetsförordningen, 2 kap.; arkivlagen (1990:782)",
		confidence: "G",
		when: underOsl,
		holds: only("yes"),
	},
	{
		id: "se.suitable",
		asked: "decision",
		basis:
			"OSL 10 kap. 2 a §; eSam, Vägledning för utkontraktering, 2023-06-21",
		confidence: "S",
		bars: true,
		when: underOsl,
		holds: only("yes"),
	},
];

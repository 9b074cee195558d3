import type { Assessment } from "../../src/domain/assessment.ts";
import {
	proceedGuards,
	reviewQuestions,
} from "../../src/domain/knowledge/reviewQuestions.ts";
import { questionId } from "../../src/domain/measure.ts";
import { supplementedBy } from "../helpers/documents.ts";

/** How the rows of a large document hang together. */
export type Shape =
	| "many-transfers"
	| "one-transfer"
	/** One transfer, and no two rows say the same of where their data are: nothing can be shared among them. */
	| "all-different"
	/** One transfer, in clear text: what the law says differs from row to row, so each is judged by itself. */
	| "in-clear"
	| "half-answered"
	/** Ten parties in the chain of each row, most of them of one transfer alone. */
	| "long-chains";

const countries = ["US", "IN", "GB", "JP", "BR"] as const;
const rowsPerTransfer = 10;
const inEea = ["SE", "FI", "DK", "NO", "DE", "FR", "NL", "IE", "PL", "ES"];
/** Each number another set of countries of the EEA, Sweden among them. */
const placesOf = (at: number): string[] => [
	"SE",
	...inEea.slice(1).filter((_, place) => (at >> place) % 2 === 1),
];
const furtherParties = 7;

/**
 * A document of so many data categories, each with three parties or more in its chain. Transfers, importers,
 * findings, deficiencies, measures and acts grow along with them, so that whatever is looked up once
 * more for each row shows as time. No randomness: the same number gives the same document.
 */
export function largeAssessment(rows: number, shape: Shape): Assessment {
	const small = supplementedBy("tech.uc2.pseudonymisation").document;
	const { c_login: category } = small.categories;
	const { k_city, k_operator, k_vendor } = small.chain;
	const { t_login: transfer } = small.transfers;
	const { f_law: finding } = small.findings;
	const { l_act: statute } = small.statutes;
	const { d_access: deficiency } = small.deficiencies;
	const { m_main: measure } = small.measures;
	const { p_vendor: vendor } = small.parties;
	if (!category || !k_city || !k_operator || !k_vendor || !transfer)
		throw new Error("The small document has lost its rows");
	if (!finding || !statute || !deficiency || !measure || !vendor)
		throw new Error("The small document has lost its findings");
	const document: Assessment = {
		...small,
		parties: { ...small.parties },
		categories: {},
		chain: {},
		transfers: {},
		findings: {},
		statutes: {},
		deficiencies: {},
		measures: {},
		questions: {},
		acts: {},
		unknowns: {},
	};
	const transfers =
		shape === "one-transfer" ||
		shape === "in-clear" ||
		shape === "all-different"
			? 1
			: Math.ceil(rows / rowsPerTransfer);
	const carried = Array.from({ length: transfers }, (): string[] => []);

	for (let at = 0; at < rows; at++) {
		const id = `c_${at}`;
		const of = at % transfers;
		carried[of]?.push(id);
		const country = countries[of % countries.length] ?? "US";
		document.categories[id] = {
			...category,
			order: at,
			processedIn: ["SE", country],
			viewedFrom: ["SE", country],
			subjects: at % 3 === 0 ? ["ds.pupils"] : ["ds.employees"],
			severity: ((at % 4) + 1) as 1 | 2 | 3 | 4,
			severityReason: "As the line says.",
			likelihood: (((at >> 2) % 4) + 1) as 1 | 2 | 3 | 4,
			likelihoodReason: "As the facts say.",
			likelihoodAfter: 1,
			likelihoodAfterReason: "As the measure says.",
			...(shape === "in-clear" ? { format: "clear" as const } : {}),
			...(shape === "all-different"
				? {
						storedIn: placesOf(at),
						viewedFrom: [...placesOf(at >> 9), country],
					}
				: {}),
		};
		for (const [name, link] of Object.entries({ k_city, k_operator }))
			document.chain[`${name}_${at}`] = {
				...link,
				order: at * 3,
				category: id,
			};
		document.chain[`k_vendor_${at}`] = {
			...k_vendor,
			order: at * 3 + 2,
			category: id,
			party: `p_vendor_${of}`,
		};
		for (let further = 0; further < partiesBehind(shape); further++)
			document.chain[`k_further_${at}_${further}`] = {
				...k_vendor,
				order: at * 3 + 2,
				category: id,
				party: `p_further_${of}_${further}`,
			};
		if (shape === "half-answered" && at % 2 === 0)
			document.unknowns[`u_${at}`] = {
				order: at,
				path: `categories/${id}/${at % 4 === 0 ? "viewedFrom" : "severity"}`,
			};
	}

	for (let at = 0; at < transfers; at++) {
		const country = countries[at % countries.length] ?? "US";
		const ids = {
			transfer: `t_${at}`,
			finding: `f_${at}`,
			deficiency: `d_${at}`,
			measure: `m_${at}`,
		};
		document.parties[`p_vendor_${at}`] = {
			...vendor,
			order: at + 10,
			country,
			parentCountry: country,
			viewsFrom: [country],
		};
		for (let further = 0; further < partiesBehind(shape); further++)
			document.parties[`p_further_${at}_${further}`] = {
				...vendor,
				order: transfers + at,
				name: `Party ${further} behind ${ids.transfer}`,
				country: "SE",
				viewsFrom: ["SE"],
			};
		document.transfers[ids.transfer] = {
			...transfer,
			order: at,
			country,
			importer: `p_vendor_${at}`,
			rows: carried[at] ?? [],
		};
		document.findings[ids.finding] = {
			...finding,
			order: at,
			country,
			transfers: [ids.transfer],
		};
		document.statutes[`l_${at}`] = {
			...statute,
			order: at,
			finding: ids.finding,
		};
		document.deficiencies[ids.deficiency] = {
			...deficiency,
			order: at,
			finding: ids.finding,
			transfers: [ids.transfer],
		};
		document.measures[ids.measure] = {
			...measure,
			order: at,
			transfers: [ids.transfer],
			rows: carried[at] ?? [],
			deficiencies: [ids.deficiency],
		};
		document.acts[`a_${at}`] = {
			order: at,
			transfer: ids.transfer,
			act: "transfer.started",
			on: "2026-11-20",
		};
		for (const { id: question } of [...reviewQuestions, ...proceedGuards])
			copyAnswer(small, document, ["f_law", ids.finding], question);
		for (const { question } of Object.values(small.questions))
			if (question?.startsWith("uc2."))
				copyAnswer(small, document, ["m_main", ids.measure], question);
	}
	return document;
}

const partiesBehind = (shape: Shape): number =>
	shape === "long-chains" ? furtherParties : 0;

function copyAnswer(
	from: Assessment,
	to: Assessment,
	[owner, copy]: readonly [string, string],
	question: string,
): void {
	const answer = from.questions[questionId(owner, question)];
	if (answer)
		to.questions[questionId(copy, question)] = { ...answer, owner: copy };
}

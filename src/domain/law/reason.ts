import { type Assessment, liveRows, type Row } from "../assessment.ts";
import { unknownCountry } from "../kinds.ts";
import { own } from "../path.ts";
import type { Outcome } from "../vocabulary.ts";
import type { Spoke, Verdict } from "./verdict.ts";

/** What a verdict is on. */
export type About =
	| { kind: "whole" }
	| { kind: "transfer"; id: string }
	| { kind: "category"; id: string };

/** Reasons that have a sentence of their own; any other rule speaks with the sentence that it has anyway. */
export type ReasonCode =
	| "clear-text"
	| "clear-text-access"
	| "chosen-to-suspend"
	| "deficiency-open"
	| "not-equivalent"
	| "decision-not-in-force"
	| "not-on-list"
	| "no-tool"
	| "place-uncovered"
	| "hop-uncovered"
	| "condition-unmet"
	| "rule"
	| "open"
	| "fine";

/** Why a verdict is as it is, as facts; the words are in src/text. */
export interface Reason {
	about: About["kind"];
	/** The name of what it is about, as people wrote it. */
	name?: string;
	outcome: Outcome;
	settled: boolean;
	code: ReasonCode;
	/** The rule that decided; absent where nothing speaks against it. */
	rule?: string;
	importer?: string;
	/** The importer's name, where it is an international organisation: no part of the country that it sits in. */
	organisation?: string;
	/** Absent too where it is marked as unknown. */
	country?: string;
	/** The name of the transfer that decided, where it has to be told apart from others. */
	transfer?: string;
	/** Parties that are not told apart by name, but by where they are. */
	party?: string;
	/** How many answers are wanting. */
	missing: number;
	/** Further rules that speak against it. */
	further: string[];
	/** The measures without which it may not go on, as people called them and as the catalogue does. */
	measures: { title?: string; catalogue?: string }[];
	/** Rules that would speak against it, and that a person has set aside. */
	setAside: { rule: string; by: string; on: string; why: string }[];
}

/** What decides comes first: what cannot be mended before what can. */
const codes: readonly [rule: string, code: ReasonCode][] = [
	["measures.uc6-clear-text-processing", "clear-text"],
	["measures.uc7-clear-text-access", "clear-text-access"],
	["review.going-on-chosen", "chosen-to-suspend"],
	["adequacy.in-force", "decision-not-in-force"],
	["dpf.active", "not-on-list"],
	["dpf.exact-entity", "not-on-list"],
	["tool.chosen", "no-tool"],
	["chain.hop-without-transfer", "hop-uncovered"],
	["chain.place-without-transfer", "place-uncovered"],
	["measures.deficiency-closed", "deficiency-open"],
	["measures.essentially-equivalent", "not-equivalent"],
	["conditions.met", "condition-unmet"],
];
const codeOf = new Map(codes);
/** That the protection is not equivalent is said only where somebody found so; the answer may also bear a wrong day. */
const codeFor = (
	rule: string,
	transfer: Row<"transfers"> | undefined,
): ReasonCode => {
	const code = codeOf.get(rule) ?? "rule";
	return code === "not-equivalent" && transfer?.essentiallyEquivalent === "yes"
		? "rule"
		: code;
};
const weight = ({ rule }: Spoke): number => {
	const place = codes.findIndex(([id]) => id === rule);
	return place < 0 ? codes.length : place;
};

/** What a measure lacks explains why a deficiency is open; and no measure closes what is in clear text. */
const isOwnMatter =
	(first: Spoke | undefined) =>
	(rule: string): boolean =>
		rule === first?.rule ||
		!(
			rule.startsWith("measure.") ||
			(rule === "measures.deficiency-closed" &&
				codeOf.get(first?.rule ?? "")?.startsWith("clear-text"))
		);

/** The one reason to name for a verdict: the rule that weighs most, or that answers are wanting. */
export function reasonOf(
	assessment: Assessment,
	verdict: Verdict,
	about: About,
): Reason {
	const against = verdict.spoke
		.filter(({ status }) => status === "unmet")
		.sort((a, b) => weight(a) - weight(b));
	const [first] = verdict.rank === 0 ? against : [];
	const transfer = transferOf(assessment, first, about);
	const row = transfer ? assessment.transfers[transfer] : undefined;
	const importer = assessment.parties[row?.importer ?? ""];
	const link = placeOf(first, "chain");
	const party =
		assessment.parties[
			(link ? assessment.chain[link]?.party : placeOf(first, "parties")) ?? ""
		];
	const name = nameOf(assessment, about);
	const isOneOfSeveral =
		first !== undefined &&
		about.kind !== "transfer" &&
		liveRows(assessment, "transfers").length > 1;
	const which =
		transfer !== undefined && isOneOfSeveral
			? nameOf(assessment, { kind: "transfer", id: transfer })
			: undefined;
	const awaits = verdict.outcome === "t.awaiting-authorisation";
	return {
		about: about.kind,
		...(name ? { name } : {}),
		outcome: verdict.outcome,
		settled: verdict.settled,
		code:
			verdict.rank === 0 && !verdict.settled
				? "open"
				: first && !awaits
					? codeFor(first.rule, row)
					: "fine",
		...(first ? { rule: first.rule } : {}),
		...(importer?.name ? { importer: importer.name } : {}),
		...(importer?.name && importer.kind === "international-organisation"
			? { organisation: importer.name }
			: {}),
		...(row?.country && row.country !== unknownCountry
			? { country: row.country }
			: {}),
		...(which ? { transfer: which } : {}),
		...(party?.name ? { party: party.name } : {}),
		missing: verdict.missing.length,
		further: [
			...new Set(against.map(({ rule }) => rule).filter(isOwnMatter(first))),
		].filter((rule) => rule !== first?.rule),
		measures:
			verdict.outcome === "t.running.supplemented"
				? [...new Set(verdict.spoke.flatMap(({ by }) => by ?? []))].map(
						(id) => {
							const { title, catalogue } = assessment.measures[id] ?? {};
							return {
								...(title?.trim() ? { title: oneLine(title) } : {}),
								...(catalogue ? { catalogue } : {}),
							};
						},
					)
				: [],
		setAside: verdict.spoke.flatMap((spoke) => {
			const row = assessment.deficiencies[placeOf(spoke, "deficiencies") ?? ""];
			return spoke.status === "overridden"
				? [
						{
							rule: spoke.rule,
							by: row?.curableBy ?? "",
							on: row?.curableOn ?? "",
							why: row?.curableWithoutTechnology ?? "",
						},
					]
				: [];
		}),
	};
}

function nameOf(assessment: Assessment, about: About): string | undefined {
	const text =
		about.kind === "whole"
			? (assessment.about.service ?? assessment.about.title)
			: about.kind === "transfer"
				? assessment.transfers[about.id]?.name
				: assessment.categories[about.id]?.category;
	return text === undefined ? undefined : oneLine(text);
}

const oneLine = (text: string): string =>
	text.trim().split(/\s*[\r\n]+\s*/)[0] ?? "";

/** The id in a path like collection/id or collection/id/field. */
function placeOf(
	spoke: Spoke | undefined,
	collection: string,
): string | undefined {
	const [first, id] = spoke?.at?.split("/") ?? [];
	return first === collection ? id : undefined;
}

/** The transfer that a rule spoke about, by itself or by a finding, a deficiency or a measure of it. */
function transferOf(
	assessment: Assessment,
	spoke: Spoke | undefined,
	about: About,
): string | undefined {
	const isLive = (id: string | undefined): id is string =>
		id !== undefined &&
		own(assessment.transfers, id) !== undefined &&
		!assessment.transfers[id]?.removed;
	const direct = placeOf(spoke, "transfers");
	if (isLive(direct)) return direct;
	if (about.kind === "transfer") return about.id;
	const [collection, id = ""] = spoke?.at?.split("/") ?? [];
	if (
		collection === "findings" ||
		collection === "deficiencies" ||
		collection === "measures"
	) {
		const named = assessment[collection][id]?.transfers ?? [];
		const mine = named.filter(
			(each) =>
				isLive(each) &&
				(about.kind === "whole" ||
					assessment.transfers[each]?.rows?.includes(about.id)),
		);
		if (mine[0]) return mine[0];
	}
	if (spoke) return undefined;
	const carriers = liveRows(assessment, "transfers").filter(
		([, { rows }]) => about.kind === "whole" || rows?.includes(about.id),
	);
	return carriers.length === 1 ? carriers[0]?.[0] : undefined;
}

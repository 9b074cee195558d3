import {
	type Assessment,
	type CollectionName,
	liveRows,
	type Row,
} from "../assessment.ts";
import { builtInKnowledge, type Knowledge } from "../knowledge/knowledge.ts";
import { isRunning as runs } from "../law/ended.ts";
import { ruleContext } from "./rules.ts";

export type Entry<C extends CollectionName> = [id: string, row: Row<C>];

/**
 * One transfer and everything in the document that bears on it. What does not say which transfer
 * or category it belongs to bears on all: leaving a field empty must never take a duty away.
 */
export interface TransferFacts {
	assessment: Assessment;
	id: string;
	transfer: Row<"transfers">;
	/** ISO date. */
	today: string;
	/** What is known of the law; what the document rests on is judged with it. */
	knowledge: Knowledge;
	/** "Not known yet" is no longer enough. */
	strict: boolean;
	categories: Entry<"categories">[];
	links: Entry<"chain">[];
	/** Everyone on the chain of these categories, the importer included, the exporter not. */
	recipients: Entry<"parties">[];
	findings: Entry<"findings">[];
	statutes: Entry<"statutes">[];
	deficiencies: Entry<"deficiencies">[];
	/** Measures that nobody rejected. */
	measures: Entry<"measures">[];
	conditions: Entry<"conditions">[];
}

/** The row, unless it is absent or struck out. */
export function liveRow<C extends CollectionName>(
	assessment: Assessment,
	collection: C,
	id: string | undefined,
): Row<C> | undefined {
	if (id === undefined) return undefined;
	const rows = assessment[collection] as Record<string, Row<C>>;
	const row = Object.hasOwn(rows, id) ? rows[id] : undefined;
	return row?.removed ? undefined : row;
}

const includesOrSilent = (list: readonly string[] | undefined, id: string) =>
	list === undefined || list.includes(id);

const gathered = new WeakMap<Assessment, Map<string, TransferFacts>>();

/** Facts of a live transfer, gathered once for each document and day; nothing when there is no such transfer. */
export function transferFacts(
	assessment: Assessment,
	id: string,
	today: string,
	knowledge: Knowledge = builtInKnowledge,
): TransferFacts | undefined {
	const made = gathered.get(assessment) ?? new Map<string, TransferFacts>();
	gathered.set(assessment, made);
	const key = `${today} ${id}`;
	const before = made.get(key);
	if (before?.knowledge === knowledge) return before;
	const facts = gather(assessment, id, today, knowledge);
	if (facts) made.set(key, facts);
	return facts;
}

type LiveOf = <C extends CollectionName>(collection: C) => Entry<C>[];
const sortedRows = new WeakMap<Assessment, LiveOf>();

/** The live rows of each collection, sorted once for all transfers of a document. */
function liveOnce(assessment: Assessment): LiveOf {
	const known = sortedRows.get(assessment);
	if (known) return known;
	const made = new Map<CollectionName, Entry<CollectionName>[]>();
	const live: LiveOf = (collection) => {
		const rows = made.get(collection) ?? liveRows(assessment, collection);
		made.set(collection, rows);
		return rows as Entry<typeof collection>[];
	};
	sortedRows.set(assessment, live);
	return live;
}

function gather(
	assessment: Assessment,
	id: string,
	today: string,
	knowledge: Knowledge,
): TransferFacts | undefined {
	const live = liveOnce(assessment);
	const transfer = liveRow(assessment, "transfers", id);
	if (!transfer) return undefined;
	const named = new Set(transfer.rows ?? []);
	const categories = live("categories").filter(([key]) => named.has(key));
	const anyRow = categories.length === 0;
	const ours = (row: string | undefined) =>
		anyRow || row === undefined || named.has(row);

	const links = live("chain").filter(([, link]) => ours(link.category));
	const onChain = new Set(links.map(([, link]) => link.party));
	const recipients = live("parties").filter(
		([key]) =>
			key === transfer.importer ||
			(onChain.has(key) && key !== transfer.exporter),
	);
	const findings = live("findings").filter(([, finding]) =>
		includesOrSilent(finding.transfers, id),
	);
	const ofOurFinding = (finding: string | undefined) =>
		liveRow(assessment, "findings", finding) === undefined ||
		findings.some(([key]) => key === finding);
	return {
		assessment,
		id,
		transfer,
		today,
		knowledge,
		strict: false,
		categories,
		links,
		recipients,
		findings,
		statutes: live("statutes").filter(([, statute]) =>
			ofOurFinding(statute.finding),
		),
		deficiencies: live("deficiencies").filter(
			([, deficiency]) =>
				ofOurFinding(deficiency.finding) &&
				includesOrSilent(deficiency.transfers, id),
		),
		measures: live("measures").filter(
			([, measure]) =>
				measure.status !== "rejected" &&
				includesOrSilent(measure.transfers, id) &&
				(measure.rows === undefined || measure.rows.some(ours)),
		),
		conditions: live("conditions").filter(([, condition]) =>
			includesOrSilent(condition.transfers, id),
		),
	};
}

/** Has it begun? By what the transfer says, or because somebody recorded the start. */
export const isRunning = (facts: TransferFacts): boolean =>
	runs(ruleContext(facts), facts.id);

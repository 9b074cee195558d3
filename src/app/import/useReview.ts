import { useMemo, useState } from "react";
import type { Assessment } from "../../domain/assessment.ts";
import { parsePath, pathText } from "../../domain/path.ts";
import {
	compareReturned,
	type Decided,
	newComments,
	type Returned,
	takeIn,
} from "../../domain/returned.ts";
import { common } from "../../domain/twoWay.ts";
import { fieldLabel } from "../../screens/fields/words.ts";
import type { OwnChange, OwnDecision } from "../../screens/import/model.ts";
import type { OwnWorkbook } from "../../workbook/own/readOwnWorkbook.ts";
import { commentText, ownChanges } from "./ownChanges.ts";
import {
	type Judging,
	verdictChanges,
	verdictsOfEach,
} from "./verdictChanges.ts";

/** A copy that came back, as far as a review needs it. */
export type ReturnedCopy = Pick<OwnWorkbook, "document" | "base" | "findings">;

/** The review of a returned copy: its changes with what is to become of each, and what that makes of the assessment. */
export interface Review {
	changes: OwnChange[];
	/** Notes on fields in which nothing was changed. */
	comments: string[];
	/** Verdicts that all that is to be taken would alter. */
	verdict: string[];
	/** Changes of which nobody has said whether each by itself alters a verdict: there are too many. */
	unjudged: number;
	/** Taking in adds something: answers, or texts to keep. */
	adds: boolean;
	decide: (paths: readonly string[], decision: OwnDecision) => void;
	/** The assessment with what was decided, whatever has been done in it since. */
	taken: (document: Assessment, by: string, at: string) => Assessment;
}

/** Compares a copy with what it was exported from and with the assessment here, if it is here. */
export function useReview(
	copy: ReturnedCopy,
	here: Assessment | undefined,
	judging: Judging | undefined,
	{ text, language }: Pick<Judging, "text" | "language">,
): Review {
	const [decided, setDecided] = useState<ReadonlyMap<string, OwnDecision>>(
		new Map(),
	);
	const compared = useMemo(() => {
		const base =
			copy.base ?? (here ? common(copy.document, here) : copy.document);
		const mine = here ?? base;
		const returned = compareReturned(base, copy.document, mine);
		const comments = newComments(base, copy.document);
		const naming = { assessment: mine, text, language };
		const told = ownChanges({ ...copy, base }, returned, comments, naming);
		return { base, returned, comments, told };
	}, [copy, here, text, language]);
	const { base, returned, comments, told } = compared;
	const { verdicts, unjudged } = useMemo(() => {
		const each = here && judging ? verdictsOfEach(here, returned, judging) : [];
		return {
			verdicts: new Map(
				returned.map(({ change }, at) => [
					pathText(change.path),
					each[at] ?? [],
				]),
			),
			unjudged: each.filter((says) => says === undefined).length,
		};
	}, [here, returned, judging]);
	const usually = useMemo(
		() =>
			new Map(
				returned.map((each) => [pathText(each.change.path), usual(each)]),
			),
		[returned],
	);
	const decisionOf = (each: Returned): OwnDecision | undefined =>
		decided.get(pathText(each.change.path)) ?? usual(each);
	const taken: Review["taken"] = (document, by, at) => {
		const now = compareReturned(base, copy.document, document);
		return takeIn(
			document,
			now,
			now.map((each) => asDecided(decisionOf(each))),
			{ by, at },
		);
	};
	const verdict = useMemo(() => {
		if (!here || !judging) return [];
		const decisions = returned.map((each) =>
			asDecided(decided.get(pathText(each.change.path)) ?? usual(each)),
		);
		const after = takeIn(here, returned, decisions, { at: judging.today });
		return verdictChanges(here, after, judging);
	}, [here, returned, decided, judging]);
	const shown = new Set(told.map(({ path }) => path));
	return {
		changes: told.map((change) => ({
			...change,
			decision: decided.get(change.path) ??
				usually.get(change.path) ?? { take: "theirs" },
			verdict: verdicts.get(change.path) ?? [],
		})),
		comments: comments
			.filter(({ path }) => !shown.has(path))
			.map((comment) =>
				text.app.importing.own.commentOf(
					labelOf(comment.path, text),
					commentText(comment, text),
				),
			),
		verdict,
		unjudged,
		adds: told.length > 0 || returned.some(({ kept }) => kept),
		decide: (paths, decision) =>
			setDecided((before) => {
				const next = new Map(before);
				for (const path of paths)
					for (const each of withItsRow(path, decision, told))
						next.set(each.path, fitting(decision, each));
				return next;
			}),
		taken,
	};
}

/** What becomes of a change that nobody has decided about: taken, unless it meets another or was refused before. */
function usual({ conflict, seen }: Returned): OwnDecision | undefined {
	if (conflict) return { take: "later" };
	return seen ? { take: "mine" } : undefined;
}

function asDecided(decision: OwnDecision | undefined): Decided | undefined {
	switch (decision?.take) {
		case "theirs":
			return "accept";
		case "mine":
			return "refuse";
		case "instead":
			return { instead: decision.text };
		default:
			return undefined;
	}
}

/** Whoever decides about a new row decides about what stands in it. */
function withItsRow<C extends { path: string }>(
	path: string,
	decision: OwnDecision,
	changes: readonly C[],
): C[] {
	const [collection, row, field] = parsePath(path);
	const isRow = field === "order" && decision.take !== "instead";
	return changes.filter(
		(each) =>
			each.path === path ||
			(isRow && each.path.startsWith(`${collection}/${row}/`)),
	);
}

/** Only what meets another change can be left for later. */
const fitting = (
	decision: OwnDecision,
	{ conflict }: { conflict: boolean },
): OwnDecision =>
	decision.take === "later" && !conflict ? { take: "mine" } : decision;

function labelOf(path: string, text: Judging["text"]): string {
	const parts = parsePath(path);
	const tables: Record<string, string> = text.workbook.tables;
	return parts[0] !== undefined && parts.length === 2 && parts[0] in tables
		? (tables[parts[0]] ?? path)
		: fieldLabel(text, parts);
}

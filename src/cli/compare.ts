import { basename } from "node:path";
import type { Assessment } from "../domain/assessment.ts";
import { same } from "../domain/canonical.ts";
import { type Change, diff } from "../domain/change.ts";
import { writeDocument } from "../domain/file.ts";
import { pathText } from "../domain/path.ts";
import {
	type Comment,
	compareReturned,
	newComments,
	type Returned,
	takeIn,
} from "../domain/returned.ts";
import { aligned, areRelated, common } from "../domain/twoWay.ts";
import type { Answer, Context } from "./answer.ts";
import { type ReadFile, readAssessment } from "./document.ts";
import { labels } from "./labels.ts";
import { WrongUse } from "./options.ts";
import { refuseFile } from "./refuse.ts";
import { write } from "./write.ts";

/** Two assessments, from JSON or workbooks: what leads from the first to the second, field by field. */
export async function diffFiles(
	files: readonly string[],
	context: Context,
): Promise<Answer> {
	const [a = "", b = ""] = files;
	const { text, language } = context;
	if (files.length !== 2) throw new WrongUse(text.cli.wrong.twoFiles);
	const first = await readAssessment(a, context);
	if (!first.ok) return first.answer;
	const second = await readAssessment(b, context);
	if (!second.ok) return second.answer;
	const from = first.document;
	const to = areRelated(from, second.document)
		? second.document
		: aligned(second.document, from);
	const changes = diff(from, to).filter(saysSomething);
	const before = labels(from, language);
	const after = labels(to, language);
	return {
		exit: 0,
		json: { changes: changes.map(printedChange) },
		lines: [
			text.cli.compare.count(changes.length),
			...changes.map((change) => {
				const path = pathText(change.path);
				const isNew = change.from === undefined;
				return text.cli.compare.change(
					(isNew ? after : before)(path),
					shown(change.from),
					shown(change.to),
				);
			}),
		],
	};
}

/** One copy that came back, with what it changed and what was kept of it. */
interface Copy {
	file: string;
	by: string;
	base: "found" | "missing";
	comments: Comment[];
	returned: Returned[];
	/** Who had put what now stands in a place, where an earlier copy did. */
	earlier: ReadonlyMap<string, string>;
}

/**
 * An assessment and copies of it that came back, merged one after the other. `mine` is the assessment, `theirs` the
 * copy. Writes where --out says when nothing meets, or --prefer says who is right.
 */
export async function mergeFiles(
	files: readonly string[],
	context: Context,
): Promise<Answer> {
	const { text, options, out } = context;
	const [file = "", ...copies] = files;
	if (copies.length === 0) throw new WrongUse(text.cli.wrong.copyMissing);
	const mine = await readAssessment(file, context);
	if (!mine.ok) return mine.answer;
	let { document } = mine;
	const read: Copy[] = [];
	const putBy = new Map<string, string>();
	for (const each of copies) {
		const theirs = await readAssessment(each, context);
		if (!theirs.ok) return theirs.answer;
		if (
			!theirs.foreign &&
			!areRelated(document, theirs.base ?? theirs.document)
		)
			return refuseFile("other-assessment", text, { found: each });
		const copy = compared(each, theirs, document, putBy);
		document = merged(document, copy, context);
		for (const { change, conflict } of copy.returned)
			if (conflict === undefined || options.prefer === "theirs")
				putBy.set(pathText(change.path), copy.by);
		read.push(copy);
	}
	const open = read.some(({ returned }) => returned.some(isConflict));
	const decided = !open || options.prefer !== undefined;
	const unwritten = decided ? await writeMerged(document, context) : undefined;
	if (unwritten) return unwritten;
	return {
		exit: decided ? 0 : 1,
		json: {
			changes: read.flatMap((copy) =>
				copy.returned.filter(isChange).map((each) => printed(each, copy)),
			),
			conflicts: read.flatMap((copy) =>
				copy.returned
					.filter(isConflict)
					.map((each) => ({ ...printed(each, copy), why: each.conflict })),
			),
			base: read.every(({ base }) => base === "found") ? "found" : "missing",
			comments: read.flatMap(({ by, comments }) =>
				comments.map((comment) => ({ by, ...comment })),
			),
			copies: read.map(({ file, by, base }) => ({ file, by, base })),
			...(out !== undefined && decided && { out }),
		},
		lines: mergeLines(read, document, decided, context),
	};
}

function compared(
	file: string,
	{ document: copy, base, by, foreign }: ReadFile,
	document: Assessment,
	putBy: ReadonlyMap<string, string>,
): Copy {
	const theirs = foreign ? aligned(copy, document) : copy;
	const from = base ?? common(theirs, document);
	return {
		file,
		by: by ?? basename(file),
		base: base ? "found" : "missing",
		comments: newComments(from, theirs),
		returned: compareReturned(from, theirs, document),
		earlier: new Map(putBy),
	};
}

function merged(
	document: Assessment,
	{ returned, by }: Copy,
	{ options }: Context,
): Assessment {
	const preferred = options.prefer === "theirs" ? "accept" : "refuse";
	return takeIn(
		document,
		returned,
		returned.map(({ conflict, seen }) =>
			conflict === undefined ? seen && "refuse" : options.prefer && preferred,
		),
		{ by, at: `${options.at}T00:00:00Z` },
	);
}

async function writeMerged(
	document: Assessment,
	{ out, text, language, knowledge, options }: Context,
): Promise<Answer | undefined> {
	if (out === undefined) return undefined;
	if (!/\.xlsx$/i.test(out)) return write(out, writeDocument(document), text);
	const { writeWorkbook } = await import("../workbook/own/writeWorkbook.ts");
	const bytes = await writeWorkbook(document, {
		language,
		at: options.at,
		knowledge,
	});
	return write(out, bytes, text);
}

const saysSomething = ({ from, to }: Change): boolean => !same(from, to);
const isConflict = ({ conflict }: Returned): boolean => conflict !== undefined;
/** What the reading keeps beside the answers is told as comments and findings. */
const isChange = ({ kept, base, theirs, conflict }: Returned): boolean =>
	!kept && (conflict !== undefined || !same(base, theirs));

const printedChange = ({ path, ...values }: Change) => ({
	path: pathText(path),
	...values,
});

/** With all three values always there: null is an empty cell. */
function printed(
	{ change, base, mine, theirs }: Returned,
	{ by, comments, earlier }: Copy,
) {
	const path = pathText(change.path);
	const comment = comments
		.filter((each) => each.path === path)
		.map(({ text }) => text)
		.join("\n");
	const mineBy = earlier.get(path);
	return {
		by,
		path,
		base: base ?? null,
		mine: mine ?? null,
		theirs: theirs ?? null,
		...(comment && { comment }),
		...(mineBy && { mineBy }),
	};
}

const shown = (value: unknown): string =>
	value === undefined
		? ""
		: typeof value === "string"
			? value
			: JSON.stringify(value);

function mergeLines(
	copies: readonly Copy[],
	document: Assessment,
	decided: boolean,
	{ text, language, out, options }: Context,
): string[] {
	const words = text.cli.compare;
	const label = labels(document, language);
	return [
		...copies.flatMap(({ file, by, base, returned, comments }) => [
			words.copy(file, by, returned.filter(isChange).length),
			...(base === "missing" ? [words.baseMissing] : []),
			...returned.filter(isChange).map((each) => {
				const place = label(pathText(each.change.path));
				const line = words.change(place, shown(each.mine), shown(each.theirs));
				return each.conflict ? words.conflict(line) : line;
			}),
			...comments.map(({ path, text }) => words.comment(label(path), text)),
		]),
		...(decided
			? out === undefined
				? []
				: [text.cli.written(out)]
			: [words.undecided]),
		...(options.prefer === undefined ? [] : [words.filed]),
	];
}

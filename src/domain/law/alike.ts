import type { CollectionName, Row } from "../assessment.ts";
import type { Context, FieldOf } from "./context.ts";
import type { Fact } from "./fact.ts";
import { onceEach } from "./onceEach.ts";
import { readLater, type Verdict, worstOf } from "./verdict.ts";

/** Where a data category is, and from where it can be seen. */
export const readOfPlaces = [
	"storedIn",
	"processedIn",
	"viewedFrom",
] as const satisfies readonly (keyof Row<"categories">)[];

/** In what shape it is, for whoever holds it. */
export const readOfShape = [
	"format",
	"keyCustody",
] as const satisfies readonly (keyof Row<"categories">)[];

/** What a link of its chain says. */
export const readOfLink = [
	"party",
	"role",
	"access",
	"clearText",
] as const satisfies readonly (keyof Row<"chain">)[];

/**
 * Data categories of which rules say the same but for their names: the fields above say the same, on the same
 * transfers. Of thousands of lines most say what others say, and what follows from that need be worked out once. A
 * test sees to it that no rule reads more of a line than is compared.
 */
interface Likeness {
	/** In where the data are. */
	places: (category: string) => string;
	/** In what is sent: the shape of the data, the links of their chain, the measures that name them. */
	sent: (category: string) => string;
}

export const likenessIn = (context: Context): Likeness =>
	context.ofDocument("likeness", "", () => {
		// The same text kept once: there may be ten thousand lines and three texts.
		const texts = new Map<string, string>();
		const kept = (text: string): string => {
			const there = texts.get(text);
			if (there === undefined) texts.set(text, text);
			return there ?? text;
		};
		return {
			places: onceEach((id) => kept(likenessOfPlaces(context, id))),
			sent: onceEach((id) => kept(likenessOfSent(context, id))),
		};
	});

// Neither ids nor codes hold the signs between them.
function likenessOfPlaces(context: Context, category: string): string {
	const row = context.rows.categories.byId.get(category);
	if (row === undefined) return category;
	const { marks } = context;
	return (
		answersIn(marks, "categories", category, row, readOfPlaces) +
		transfersWith(context, category)
	);
}

function likenessOfSent(context: Context, category: string): string {
	const row = context.rows.categories.byId.get(category);
	if (row === undefined) return category;
	const { marks } = context;
	let text = answersIn(marks, "categories", category, row, readOfShape);
	// A link that names no category, or another, is like no other.
	for (const [id, link] of context.chainOf(category))
		text +=
			link.category !== category || marks.has("chain", id, "category")
				? `/${id}`
				: `/${answersIn(marks, "chain", id, link, readOfLink)}`;
	return `${text}${transfersWith(context, category)} ${idsOf(context.naming("measures", "rows", category))}`;
}

/** The transfers that carry it or may, and those among them that name it. */
function transfersWith(context: Context, category: string): string {
	const carrying = context.transfersOf(category);
	const naming = context.transfersNaming(category);
	return naming.length === carrying.length
		? ` ${idsOf(carrying)}`
		: ` ${idsOf(carrying)}?${idsOf(naming)}`;
}

/** What stands in these fields; a question mark where it is marked as not known yet. */
function answersIn<C extends CollectionName, F extends FieldOf<C>>(
	marks: Context["marks"],
	collection: C,
	id: string,
	row: Row<C>,
	fields: readonly F[],
): string {
	const isMarked = marks.hasRow(id);
	let text = "";
	for (const field of fields) {
		const value: unknown = row[field];
		if (isMarked && marks.has(collection, id, field)) text += "|?";
		else if (value === undefined) text += "|";
		else text += `|${value}`;
	}
	return text;
}

function idsOf(entries: readonly (readonly [string, unknown])[]): string {
	let text = "";
	for (const [id] of entries) text += `,${id}`;
	return text;
}

/** Does what is missing stand in a data category or its chain, and not elsewhere? */
const isOwn = (path: string): boolean =>
	path.startsWith("categories/") || path.startsWith("chain/");

/** A fact about what is sent, worked out once for all that are alike; what one of them lacks is named for it alone. */
const onceAlike = <T>(
	context: Context,
	factOf: (category: string) => Fact<T>,
): ((category: string) => Fact<T>) => {
	const { sent } = likenessIn(context);
	const ofLikeness = new Map<string, Fact<T>>();
	return (category) => {
		const alike = sent(category);
		const there = ofLikeness.get(alike);
		if (there !== undefined) return there;
		const fact = factOf(category);
		if (fact.known || !fact.missing.some(isOwn)) ofLikeness.set(alike, fact);
		return fact;
	};
};

/** The same of each of these data categories. */
export const factsOfRows = <T>(
	context: Context,
	rows: readonly string[],
	factOf: (row: string) => Fact<T>,
): Fact<T>[] => rows.map(rows.length > 1 ? onceAlike(context, factOf) : factOf);

/** The same of one, asked for under this name and answered alike whoever asks. */
export const factOfSent = <T>(
	context: Context,
	what: string,
	category: string,
	factOf: (context: Context, category: string) => Fact<T>,
): Fact<T> =>
	context.ofDocument(what, "of what is sent", () =>
		onceAlike(context, (id) => factOf(context, id)),
	)(category);

/** A verdict on data categories, worked out as often as it can differ. */
export interface AlikeVerdicts {
	/** Its outcome: that of the first that is alike, with the reasons of that one. */
	asOfAlike: (category: string) => Verdict;
	/** With its own reasons, and its own name in them. */
	ofItself: (category: string) => Verdict;
}

export function judgedAlike(
	alike: (category: string) => string,
	judge: (category: string) => Verdict,
): AlikeVerdicts {
	const ofItself = onceEach(judge);
	const ofLikeness = new Map<string, Verdict>();
	return {
		ofItself,
		asOfAlike: (category) => {
			const key = alike(category);
			const there = ofLikeness.get(key);
			if (there !== undefined) return there;
			const verdict = ofItself(category);
			ofLikeness.set(key, verdict);
			return verdict;
		},
	};
}

/** The worst of several verdicts on data categories; the reasons of each are put together when somebody reads them. */
export function worstOfAlike(
	categories: readonly string[],
	parts: readonly AlikeVerdicts[],
): Verdict {
	const each = (verdictOf: (part: AlikeVerdicts, id: string) => Verdict) =>
		categories.flatMap((id) => parts.map((part) => verdictOf(part, id)));
	// Ten thousand lines come down to a few verdicts.
	const worst = worstOf([...new Set(each((part, id) => part.asOfAlike(id)))]);
	return readLater(worst, {
		spoke: () => worstOf(each((part, id) => part.ofItself(id))).spoke,
		missing: () =>
			worst.missing.some(isOwn)
				? worstOf(each(namingOwn)).missing
				: worst.missing,
	});
}

/** A verdict that names what this very category lacks. */
const namingOwn = (
	{ asOfAlike, ofItself }: AlikeVerdicts,
	category: string,
): Verdict => {
	const alike = asOfAlike(category);
	return alike.missing.some(isOwn) ? ofItself(category) : alike;
};

import { askedFor, perhapsAsked } from "./askedFor.ts";
import type { ColumnField } from "./columnField.ts";
import { byArticle, isTransferArticle, saysNothing } from "./headingArticle.ts";
import {
	joinedPhrases,
	type PartMeaning,
	partyFields,
	readPart,
} from "./headingParts.ts";
import { isAskedAbout } from "./headingQuestion.ts";
import type { HeadingMeaningName, OtherList } from "./headings.ts";
import { headingWords } from "./headingText.ts";

/** One way to understand a heading: a column for these fields, with a score from 0 to 1. */
export interface Reading {
	to: ColumnField[];
	score: number;
}

/** What a heading says. */
export interface HeadingMeaning {
	/** Best first; none when the heading has no field here, or is not understood. */
	readings: Reading[];
	/** Nothing but the cells below can tell which reading is right. */
	ambiguous: boolean;
	/** The words are known, whether or not there is a field for them. */
	recognised: boolean;
	/** A general word (*Namn*, *Kategori*, *Land*) that a group of columns may tell more closely. */
	general: boolean;
	/** Every word is known: this could hardly be anything but a heading. */
	plain: boolean;
	/** The heading belongs to another kind of list. */
	list?: OtherList;
	/** *Beskrivning, Details*: nothing by itself; the cells may tell what is described. */
	detail?: boolean;
	/** *Land, Who*: a general word that a group of columns does not tell more closely. */
	keeps?: boolean;
	yesNo: boolean;
}

const scoreOfWeight = [0, 0.55, 0.85, 1, 1];

/** What a general word may stand for, most likely first. */
const openReadings: Partial<
	Record<HeadingMeaningName, [ColumnField, number][]>
> = {
	kinds: [
		["dataContent", 0.5],
		["dataSubject", 0.48],
		["category", 0.46],
	],
	kind: [
		["category", 0.6],
		["dataContent", 0.45],
		["dataSubject", 0.44],
	],
	storage: [
		["location", 0.52],
		["retention", 0.5],
	],
	label: [["category", 0.5]],
	country: [
		["location", 0.6],
		["thirdCountry", 0.45],
	],
};

const withoutField: readonly HeadingMeaningName[] = [
	...(["kinds", "kind", "storage", "country", "label"] as const),
	...(["detail", "other"] as const),
];

/** Enough for a column whose first meaning is taken, too little to tell a register. */
const nextScore = 0.39;

/** What often shares a column with another field. */
const pairs: readonly HeadingMeaningName[] = ["dataContent", "dataSubject"];

/** Longer than this, a text is no heading. */
const longestHeading = 400;

const remembered = new Map<string, HeadingMeaning>();
const rememberedTexts = 5_000;

/** What a heading says, by its words alone. Pure; the answer for a text is remembered. */
export function headingMeaning(heading: string): HeadingMeaning {
	if (heading.length > longestHeading) {
		const [line = ""] = heading.split("\n");
		return line.length < heading.length ? headingMeaning(line) : saysNothing;
	}
	const there = remembered.get(heading);
	if (there) return there;
	const meaning = read(heading);
	if (remembered.size > rememberedTexts) remembered.clear();
	remembered.set(heading, meaning);
	return meaning;
}

const askedMeaning = (
	{ to, score }: NonNullable<ReturnType<typeof askedFor>>,
	yesNo: boolean,
): HeadingMeaning => ({
	readings: to.map((field, n) => ({ to: [field], score: score - n * 0.04 })),
	ambiguous: score < 1,
	recognised: true,
	general: score < 1,
	plain: score === 1,
	keeps: true,
	yesNo,
});

function read(heading: string): HeadingMeaning {
	const { parts, articles, yesNo } = headingWords(heading);
	const question = parts.flatMap(({ words, bracket, line }) =>
		bracket || line > 0 ? [] : words,
	);
	const asked = askedFor(question, heading.includes("?"));
	if (asked) return askedMeaning(asked, yesNo);
	const understood = joinedPhrases(parts).map(readPart);
	const told = withoutOwner(understood.filter(counts(understood)));
	const main = told.find(({ hit }) => hit !== undefined);
	if (main?.hit === undefined) {
		const article = byArticle(articles, yesNo);
		const perhaps = article.recognised ? undefined : perhapsAsked(question);
		return perhaps ? askedMeaning(perhaps, yesNo) : article;
	}
	if (main.hit.means === "dataContent" && main.hit.weight === 1) {
		// "Art. 9 data": the article says which.
		const special = byArticle(
			articles.filter((article) => article !== 6),
			yesNo,
		);
		if (special.recognised) return special;
	}
	if (
		(main.hit.means === "securityMeasures" ||
			main.hit.means === "sourceSystem") &&
		articles.some(isTransferArticle)
	)
		main.hit = { ...main.hit, means: "transferTool" };
	const words = told.reduce((sum, { words }) => sum + words, 0);
	const unknown = told.reduce((sum, { unknown }) => sum + unknown, 0);
	const share = words === 0 ? 1 : (words - unknown) / words;
	const base = {
		recognised: share >= 0.5,
		general: false,
		plain: share === 1 && main.hit.weight > 1,
		yesNo,
		...(main.list === undefined ? {} : { list: main.list }),
	};
	if (main.hit.means === "other" || main.hit.means === "detail") {
		const detail = main.hit.means === "detail";
		return { ...base, readings: [], ambiguous: false, detail };
	}
	if (isAskedAbout(main.hit, parts, unknown))
		return { ...base, readings: [], ambiguous: false };
	const factor = (0.4 + 0.6 * share) * (main.detail ? 0.8 : 1);
	const open = openReadings[main.hit.means];
	const fields = isSpecialPart(told)
		? (["sensitive"] satisfies ColumnField[])
		: fieldsOf(told);
	if (open && fields.length === 0) {
		const readings = open.map(([to, score]) => ({
			to: [to],
			score: score * factor,
		}));
		return {
			...base,
			readings,
			general: true,
			ambiguous: open.length > 2 || main.hit.means === "storage",
			...(main.hit.means === "country" ? { keeps: true } : {}),
		};
	}
	const weight = Math.max(
		...told
			.filter(({ hit }) => hit && !openReadings[hit.means])
			.map(({ hit }) => hit?.weight ?? 0),
	);
	const score = (scoreOfWeight[weight] ?? 0) * factor;
	const next = besides(main, fields).map((to) => ({
		to: [to],
		score: nextScore * factor,
	}));
	// Recipients inside the house are those who can reach the data, when another column has those outside.
	const isInside = fields.join() === "recipients" && insideHouse.test(heading);
	if (isInside) next.unshift({ to: ["access"], score: 0.6 * factor });
	return {
		...base,
		readings: [{ to: fields, score: isInside ? score * 0.8 : score }, ...next],
		ambiguous: false,
	};
}

/** "Personal data (special)" beside "Personal data (ordinary)": the bracket says which. */
const isSpecialPart = ([first, second, ...rest]: PartMeaning[]): boolean =>
	rest.length === 0 &&
	first?.hit?.means === "dataContent" &&
	second?.part.bracket === true &&
	second.words === 1 &&
	second.hit?.means === "sensitive";

/** Inside the organisation. */
const insideHouse =
	/(?<!\p{L})(?:intern(?:a|e|al|es|er|en|t)?|inom|within|inside|innerhalb|au sein|binnen|inden for|innenfor)(?!\p{L})/iu;

/** "Responsible / processor" is about roles, though "responsible" alone may be anybody. */
function withoutOwner(told: PartMeaning[]): PartMeaning[] {
	const [first, ...rest] = told;
	const isOwner = first?.hit?.means === "other" && first.hit.list === undefined;
	const isParty = rest.some(
		({ hit, part }) =>
			hit !== undefined && !part.bracket && partyFields.includes(hit.means),
	);
	return isOwner && isParty ? rest : told;
}

/** Meanings that a heading takes when another column has its first: "Basis for processing special categories". */
function besides(
	{ others }: PartMeaning,
	fields: readonly ColumnField[],
): ColumnField[] {
	const names = others.map(({ means }) => means).filter(isField);
	return [...new Set(names)].filter(
		(name) =>
			!fields.includes(name) &&
			!["no", "category", "sourceSystem", "comment"].includes(name),
	);
}

/** So many words in a line of its own or in brackets are an explanation; so many parts, a list of examples. */
const mostWordsBeside = 4;
const mostPartsBeside = 2;

/** Which parts of a heading tell what the column holds; the others explain, or give examples. */
function counts(all: PartMeaning[]): (each: PartMeaning, n: number) => boolean {
	const firstTold = all.findIndex(({ hit }) => hit !== undefined);
	const main = all[firstTold];
	const line = main?.part.line ?? 0;
	const explains = (group: number): boolean => {
		const parts = all.filter(({ part }) => part.group === group);
		const words = parts.reduce((sum, each) => sum + each.words, 0);
		const areParties = parts.every(
			({ hit }) => hit !== undefined && partyFields.includes(hit.means),
		);
		return (
			!areParties && (words > mostWordsBeside || parts.length > mostPartsBeside)
		);
	};
	return (each, n) => {
		const { hit, part } = each;
		if (hit === undefined)
			return n < firstTold || (!part.bracket && part.line === line);
		if (n === firstTold) return true;
		if (hit.means === "other" || hit.means === "detail") return false;
		if (!part.bracket && part.line <= line) return true;
		const mainWeight = main?.hit?.weight ?? 0;
		// An explanation is only heard when the heading itself says next to nothing.
		if (explains(part.group)) return mainWeight < 2 && hit.weight > 2;
		return hit.weight >= 3 || hit.weight > mainWeight;
	};
}

/** The fields that the parts name together: people and data in one column, a place in brackets. */
function fieldsOf(told: PartMeaning[]): ColumnField[] {
	const strongest = Math.max(...told.map(({ hit }) => hit?.weight ?? 0));
	const names = new Set<HeadingMeaningName>();
	for (const { hit, part, words } of told) {
		if (hit === undefined) continue;
		// "Registrerade / uppgifter": a general word alone in its part is meant as it stands.
		const alone = words <= 2 && !part.bracket && pairs.includes(hit.means);
		if (hit.weight >= 2 || hit.weight === strongest || alone)
			names.add(hit.means);
	}
	// "Processing" on one line and "location" on the next is one heading broken to fit.
	const isWrapped =
		told.some(
			({ hit, part }) =>
				hit?.means === "category" && hit.weight < 3 && part.line === 0,
		) && told.some(({ part }) => part.line > 0);
	if (isWrapped && names.size > 1) names.delete("category");
	// "Storage and retention period", "Country of storage": the general word is told by the plainer one beside it.
	if (names.has("retention") || names.has("location")) names.delete("storage");
	if (names.has("storage") && names.size > 1) {
		names.delete("storage");
		names.add("location");
	}
	for (const name of withoutField) {
		if (name !== "storage") names.delete(name);
	}
	if (names.size > 1) names.delete("comment");
	return withOneParty([...names]);
}

/** A heading that names more than these gives examples. */
const mostFields = 3;

/** Several parties in one column are one column of roles; recipients beside processors are roles too. */
function withOneParty(names: HeadingMeaningName[]): ColumnField[] {
	const parties = names.filter((name) => partyFields.includes(name));
	const asRoles =
		parties.length > 1 ||
		(parties.length === 1 && names.includes("recipients"));
	const fields: ColumnField[] = [];
	for (const name of names) {
		const field =
			asRoles && (parties.includes(name) || name === "recipients")
				? "roles"
				: name;
		if (isField(field) && !fields.includes(field)) fields.push(field);
	}
	return fields.length > mostFields ? fields.slice(0, 1) : fields;
}

const isField = (name: HeadingMeaningName): name is ColumnField =>
	!withoutField.includes(name);

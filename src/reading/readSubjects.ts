import { type Cell, found, isStated } from "./cell.ts";
import { matchesIn } from "./phrases.ts";
import type { Found } from "./proposal.ts";
import { providerAt } from "./providerTable.ts";
import type { Sentence } from "./sentences.ts";
import {
	otherEmployers,
	subjectColumnPhrases,
	subjectPhrases,
} from "./subjectPhrases.ts";

/** Groups of data subjects that a cell names as a fact. */
export function readSubjects({ field, sentences }: Cell): Found[] {
	if (
		field !== "category" &&
		field !== "dataContent" &&
		field !== "dataSubject"
	)
		return [];
	return sentences.flatMap((sentence) => {
		const inColumn =
			field === "dataSubject"
				? matchesIn(subjectColumnPhrases, sentence.tokens)
				: [];
		const taken = new Set(
			inColumn.flatMap(({ from, to }) =>
				Array.from({ length: to - from }, (_, n) => from + n),
			),
		);
		const anywhere = matchesIn(subjectPhrases, sentence.tokens).filter(
			({ from, value }) => !taken.has(from) || value === "ds.employees",
		);
		return [...anywhere, ...inColumn].flatMap(({ value, from, to }) => {
			const span = { from, to };
			if (value === "none" || !isStated(sentence, span)) return [];
			if (
				(value === "ds.employees" || value === "ds.customers") &&
				isOthersStaff(sentence, from, to)
			)
				return [];
			if (field === "dataSubject" && isOnlyRelated(sentence, from, to))
				return [];
			return [found({ kind: "subjects", value }, sentence, span, "named", 0.9)];
		});
	});
}

const genitive =
	/^(?:elevers|elevens|elevernas|barns|barnens|patientens|patienternas|medarbetares|anställdas)$/u;
const relatives =
	/^(?:parents|parent|guardians|guardian|relatives|relative|families|anhöriga|närstående|föräldrar|vårdnadshavare)$/u;

/** "Employees' relatives", "vårdnadshavare till elever": the data are of others than the group named. */
const isOnlyRelated = (
	{ tokens }: Sentence,
	from: number,
	to: number,
): boolean =>
	(/^['’]$/u.test(tokens[to]?.text ?? "") && tokens[to]?.spaced === false) ||
	(genitive.test(tokens[to - 1]?.lower ?? "") && tokens[to]?.isWord === true) ||
	(/^(?:of|to|till|av)$/.test(tokens[from - 1]?.lower ?? "") &&
		relatives.test(tokens[from - 2]?.lower ?? ""));

/** "Employees of the vendor", "Microsoft's employees", "leverantörens personal". */
function isOthersStaff(
	{ tokens }: Sentence,
	from: number,
	to: number,
): boolean {
	const around = [...tokens.slice(Math.max(0, from - 5), from)];
	const after = tokens.slice(to, to + 4);
	const isOf = /^(?:of|at|from|to|hos|vid|på|i|från|av|till)$/.test(
		after[0]?.lower ?? "",
	);
	const near = isOf ? [...around, ...after] : around;
	return near.some(
		(token, n) =>
			otherEmployers.has(token.lower) ||
			providerAt(near, n) !== undefined ||
			(/s$/.test(token.text) && providerNamed(token.text.slice(0, -1))),
	);
}

const providerNamed = (name: string): boolean =>
	providerAt(
		[
			{
				text: name,
				lower: name.toLowerCase(),
				start: 0,
				end: name.length,
				isWord: true,
				spaced: false,
			},
		],
		0,
	) !== undefined;

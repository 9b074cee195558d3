import { parseArgs } from "node:util";
import { type Language, languageNames, languages } from "../text/languages.ts";

/** Wrong use: nothing was done. The message is a sentence for the person at the shell. */
export class WrongUse extends Error {}

const commandNames = [
	"import",
	"sheets",
	"check",
	"score",
	"export",
	"diff",
	"merge",
	"original",
] as const;
export type CommandName = (typeof commandNames)[number];

export const needs = ["conditions", "go", "no-transfer"] as const;
/** Whose value stands where a copy and the assessment differ: mine is the assessment's. */
const sides = ["mine", "theirs"] as const;
export const bandNames = ["low", "medium", "high"] as const;

export interface Options {
	command: CommandName;
	files: string[];
	json: boolean;
	/** Keep the file itself in the assessment. */
	keepOriginal?: true;
	language: Language;
	/** ISO date on which the law is read. */
	at: string;
	mapping?: string;
	/** A file with legal facts of the house's own. */
	knowledge?: string;
	out?: string;
	rows?: number;
	columns?: number;
	need?: (typeof needs)[number];
	maxRisk?: (typeof bandNames)[number];
	prefer?: (typeof sides)[number];
}

const taken: Record<CommandName, string[]> = {
	import: ["mapping", "keep-original", "out", "json", "lang"],
	sheets: ["rows", "columns", "json", "lang"],
	check: ["at", "knowledge", "json", "lang"],
	score: ["at", "knowledge", "need", "max-risk", "json", "lang"],
	export: ["out", "at", "knowledge", "json", "lang"],
	diff: ["json", "lang"],
	merge: ["out", "prefer", "at", "knowledge", "json", "lang"],
	original: ["out", "json", "lang"],
};
const withoutValue = ["json", "keep-original", "help"];

export type Environment = Record<string, string | undefined>;

/** The language that --lang asks for, wrong or not; else that of the environment; else English. */
export function languageOf(args: string[], env: Environment): Language {
	const at = args.indexOf("--lang");
	const inline = args.find((arg) => arg.startsWith("--lang="));
	const asked = inline?.slice("--lang=".length) ?? args[at + 1];
	const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG || "";
	const wanted = at < 0 && inline === undefined ? locale.slice(0, 2) : asked;
	return languageNames.find((name) => name === wanted) ?? "en";
}

/** Arguments after `tia` as options. Throws WrongUse; `today` is an ISO date. */
export function readOptions(
	args: string[],
	env: Environment,
	today: string,
): Options | "help" {
	const language = languageOf(args, env);
	const { wrong } = languages[language].cli;
	const { tokens } = parseArgs({
		args,
		strict: false,
		allowPositionals: true,
		tokens: true,
		options: Object.fromEntries(
			[...Object.values(taken).flat(), "help"].map((name) => [
				name,
				{ type: withoutValue.includes(name) ? "boolean" : "string" } as const,
			]),
		),
	});
	const words: string[] = [];
	const values = new Map<string, string | undefined>();
	for (const token of tokens) {
		if (token.kind === "positional") words.push(token.value);
		if (token.kind !== "option") continue;
		const { name, rawName, value, inlineValue } = token;
		if (name === "help" || rawName === "-h") return "help";
		if (values.has(name)) throw new WrongUse(wrong.optionTwice(rawName));
		const isFlag = withoutValue.includes(name);
		if (isFlag && value !== undefined)
			throw new WrongUse(wrong.valueTooMuch(rawName));
		const isAnOption = !inlineValue && value?.startsWith("-");
		if (!isFlag && (value === undefined || value === "" || isAnOption))
			if (Object.values(taken).flat().includes(name))
				throw new WrongUse(wrong.valueMissing(rawName));
		values.set(name, value);
	}
	const [word, ...files] = words;
	if (word === undefined) {
		const [first] = values.keys();
		throw new WrongUse(
			first === undefined ? wrong.noCommand : wrong.unknownOption(`--${first}`),
		);
	}
	const command = commandNames.find((name) => name === word);
	if (!command) throw new WrongUse(wrong.unknownCommand(word));
	for (const name of values.keys())
		if (!taken[command].includes(name))
			throw new WrongUse(
				wrong.unknownOption(name.length === 1 ? `-${name}` : `--${name}`),
			);
	if (files.length === 0 || files.includes(""))
		throw new WrongUse(wrong.noFile);

	const oneOf = <T extends string>(
		name: string,
		allowed: readonly T[],
	): T | undefined => {
		const value = values.get(name);
		if (value === undefined) return undefined;
		const found = allowed.find((one) => one === value);
		if (!found)
			throw new WrongUse(wrong.notOneOf(`--${name}`, allowed.join(", ")));
		return found;
	};
	const count = (name: string): number | undefined => {
		const value = values.get(name);
		if (value === undefined) return undefined;
		if (!/^[1-9]\d{0,8}$/.test(value))
			throw new WrongUse(wrong.notACount(`--${name}`));
		return Number(value);
	};
	const at = values.get("at") ?? today;
	if (!isDate(at)) throw new WrongUse(wrong.notADate("--at"));
	oneOf("lang", languageNames);
	return defined({
		command,
		files,
		json: values.has("json"),
		keepOriginal: values.has("keep-original") ? (true as const) : undefined,
		language,
		at,
		mapping: values.get("mapping"),
		knowledge: values.get("knowledge"),
		out: values.get("out"),
		rows: count("rows"),
		columns: count("columns"),
		need: oneOf("need", needs),
		maxRisk: oneOf("max-risk", bandNames),
		prefer: oneOf("prefer", sides),
	});
}

const isDate = (text: string): boolean => {
	const day = new Date(`${text}T00:00:00Z`);
	return (
		/^\d{4}-\d{2}-\d{2}$/.test(text) &&
		!Number.isNaN(day.getTime()) &&
		day.toISOString().startsWith(text)
	);
};

type Defined<T> = {
	[K in keyof T as undefined extends T[K] ? never : K]: T[K];
} & {
	[K in keyof T as undefined extends T[K] ? K : never]?: Exclude<
		T[K],
		undefined
	>;
};
const defined = <T extends object>(value: T): Defined<T> =>
	Object.fromEntries(
		Object.entries(value).filter(([, one]) => one !== undefined),
	) as Defined<T>;

import { stat } from "node:fs/promises";
import { basename, extname, join, resolve } from "node:path";
import type { Knowledge } from "../domain/knowledge/knowledge.ts";
import { type Language, languages } from "../text/languages.ts";
import type { Answer, Command, Context, Setting } from "./answer.ts";
import { knowledgeFrom } from "./knowledge.ts";
import {
	type CommandName,
	type Environment,
	languageOf,
	type Options,
	readOptions,
	WrongUse,
} from "./options.ts";
import { refuseWorkbook } from "./refuse.ts";

/** What the command writes to and knows of its surroundings. */
export interface Shell {
	out: (text: string) => void;
	err: (text: string) => void;
	env: Environment;
	/** ISO date. */
	today: string;
}

/** Commands whose files are looked at together, for one answer. */
const joint = {
	diff: async (files: readonly string[], context: Context) =>
		(await import("./compare.ts")).diffFiles(files, context),
	merge: async (files: readonly string[], context: Context) =>
		(await import("./compare.ts")).mergeFiles(files, context),
};
const isJoint = (name: CommandName): name is keyof typeof joint =>
	Object.hasOwn(joint, name);

/** Each command is loaded when it is called: writing a workbook needs a large library, reading one does not. */
const commands: Record<
	Exclude<CommandName, keyof typeof joint>,
	(setting: Setting) => Promise<Command>
> = {
	import: async (setting) =>
		(await import("./import.ts")).importCommand(setting),
	sheets: async () => (await import("./sheets.ts")).sheetsCommand,
	check: async () => (await import("./check.ts")).checkCommand,
	score: async () => (await import("./score.ts")).scoreCommand,
	export: async () => (await import("./export.ts")).exportCommand,
	original: async () => (await import("./original.ts")).originalCommand,
};

/** Does what the arguments after `tia` say; gives the exit code 0, 1, 2 or 3 (docs/command.md). */
export async function run(args: string[], shell: Shell): Promise<number> {
	const language = languageOf(args, shell.env);
	const { cli } = languages[language];
	try {
		const options = readOptions(args, shell.env, shell.today);
		if (options === "help") {
			shell.out(`${cli.help}\n`);
			return 0;
		}
		const knowledge = await knowledgeFrom(
			options.knowledge,
			shell.today,
			languages[language],
		);
		const { command: name } = options;
		const text = languages[language];
		const setting = { options, text, language, knowledge };
		if (isJoint(name)) return await together(joint[name], setting, shell);
		const outs = await outputs(options, language);
		const command = await commands[name](setting);
		return await forEachFile(options, outs, command, knowledge, shell);
	} catch (error) {
		if (!(error instanceof WrongUse)) throw error;
		shell.err(`${error.message}\n${cli.seeHelp}\n`);
		return 2;
	}
}

/** Where the answer about each file is written, if anywhere: --out itself, or a file of each name in that folder. */
async function outputs(
	{ command, files, out }: Options,
	language: Language,
): Promise<(string | undefined)[]> {
	const { wrong } = languages[language].cli;
	if (out === undefined) {
		if (command === "export" || command === "original")
			throw new WrongUse(wrong.outMissing);
		return files.map(() => undefined);
	}
	const isFolder = await stat(out).then(
		(found) => found.isDirectory(),
		() => false,
	);
	if (files.length > 1 && !isFolder)
		throw new WrongUse(wrong.outNotAFolder(out));
	// The files that are given back go by their own names.
	if (command === "original") {
		if (!isFolder && files.some((file) => resolve(file) === resolve(out)))
			throw new WrongUse(wrong.outIsInput(out));
		return files.map(() => out);
	}
	const ending = command === "export" ? ".xlsx" : ".json";
	const outs = files.map((file) =>
		isFolder ? join(out, basename(file, extname(file)) + ending) : out,
	);
	const read = new Set(files.map((file) => resolve(file)));
	for (const [index, path] of outs.entries()) {
		if (read.has(resolve(path))) throw new WrongUse(wrong.outIsInput(path));
		if (outs.indexOf(path) !== index) throw new WrongUse(wrong.outTwice(path));
	}
	return outs;
}

/** All files at once, with one answer. */
async function together(
	command: (typeof joint)[keyof typeof joint],
	setting: Setting,
	{ out, err }: Shell,
): Promise<number> {
	const { options, text } = setting;
	const { files, json, out: path } = options;
	if (
		path !== undefined &&
		files.some((file) => resolve(file) === resolve(path))
	)
		throw new WrongUse(text.cli.wrong.outIsInput(path));
	const context: Context = {
		...setting,
		...(path === undefined ? {} : { out: path }),
	};
	const name = files.join(" ");
	const work: Command = () => command(files, context);
	const answer = await withoutFailing(work, name, context);
	if ("refusal" in answer)
		err(
			`${text.cli.refusedFile(name, answer.refusal.reason, answer.refusal.code)}\n`,
		);
	if (json) out(`${JSON.stringify(jsonOf(answer), null, 2)}\n`);
	else if (!("refusal" in answer)) out(`${answer.lines.join("\n")}\n`);
	return answer.exit;
}

/** One file after the other; what is wrong with one does not stop the rest. Gives the gravest exit code. */
async function forEachFile(
	options: Options,
	outs: (string | undefined)[],
	command: Command,
	knowledge: Knowledge,
	{ out, err }: Shell,
): Promise<number> {
	const { files, json, language } = options;
	const text = languages[language];
	const isList = files.length > 1;
	const printsJson = json || options.command === "sheets";
	let exit = 0;
	for (const [index, file] of files.entries()) {
		if (isList) err(`${text.cli.progress(index + 1, files.length, file)}\n`);
		const path = outs[index];
		const context: Context = {
			options,
			text,
			language,
			knowledge,
			...(path === undefined ? {} : { out: path }),
		};
		const answer = await withoutFailing(command, file, context);
		exit = Math.max(exit, answer.exit);
		if ("refusal" in answer)
			err(
				`${text.cli.refusedFile(file, answer.refusal.reason, answer.refusal.code)}\n`,
			);
		if (printsJson) {
			const value = jsonOf(answer);
			const before = isList ? (index === 0 ? "[\n" : ",\n") : "";
			const after =
				isList && index < files.length - 1 ? "" : isList ? "\n]\n" : "\n";
			out(
				`${before}${JSON.stringify(isList ? { file, ...value } : value, null, 2)}${after}`,
			);
		} else if (!("refusal" in answer)) {
			if (isList) out(`\n${file}\n`);
			out(`${answer.lines.join("\n")}\n`);
		}
	}
	return exit;
}

/** A fault of this program while it works on one file is told as such, and the other files follow. */
async function withoutFailing(
	command: Command,
	file: string,
	context: Context,
): Promise<Answer> {
	try {
		return await command(file, context);
	} catch (error) {
		if (error instanceof WrongUse) throw error;
		const found = error instanceof Error ? error.message : String(error);
		return refuseWorkbook({ code: "reader-failed", found }, context.text);
	}
}

const jsonOf = (answer: Answer): Record<string, unknown> =>
	"refusal" in answer ? { refusal: answer.refusal } : answer.json;

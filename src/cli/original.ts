import { readdir, stat, writeFile } from "node:fs/promises";
import { extname, join } from "node:path";
import { liveRows } from "../domain/assessment.ts";
import { originalBytes } from "../domain/original.ts";
import type { Command } from "./answer.ts";
import { readAssessment } from "./document.ts";
import { WrongUse } from "./options.ts";

/** Gives the kept files of an assessment back, byte for byte (decisions/0008); never over a file that is there. */
export const originalCommand: Command = async (file, context) => {
	const { text, out } = context;
	if (out === undefined) throw new WrongUse(text.cli.wrong.outMissing);
	const input = await readAssessment(file, context);
	if (!input.ok) return input.answer;
	const kept = liveRows(input.document, "imports").filter(
		([, { original }]) => original !== undefined,
	);
	const isFolder = await stat(out).then(
		(found) => found.isDirectory(),
		() => false,
	);
	if (kept.length > 1 && !isFolder)
		throw new WrongUse(text.cli.wrong.originalsNeedFolder(kept.length));
	const taken = new Set(isFolder ? await readdir(out) : []);
	const files: { file: string; out?: string; hash: string }[] = [];
	const lines: string[] = [];
	for (const [, row] of kept) {
		const name = fileName(row.file ?? "");
		const told = { file: row.file ?? "", hash: row.hash ?? "" };
		const bytes = originalBytes(row);
		if (bytes === undefined) {
			files.push(told);
			lines.push(text.cli.original.damaged(name));
			continue;
		}
		const path = isFolder ? join(out, freeName(name, taken)) : out;
		try {
			await writeFile(path, bytes, { flag: "wx" });
		} catch (error) {
			const why = error instanceof Error ? error.message : String(error);
			const reason = text.cli.wrong.cannotWrite(path, why);
			return { exit: 2, refusal: { code: "cannot-write", reason } };
		}
		files.push({ ...told, out: path });
		lines.push(text.cli.original.given(path, told.hash));
	}
	if (kept.length === 0) lines.push(text.cli.original.none);
	const isWhole = kept.length > 0 && files.every(({ out }) => out);
	return { exit: isWhole ? 0 : 1, json: { files }, lines };
};

/** The name of the file alone, whatever folders it was written with. */
function fileName(written: string): string {
	const name = (written.split(/[/\\]/).at(-1) ?? "")
		.replace(/[\p{Cc}<>:"|?*]/gu, "_")
		.trim();
	return /^\.*$/.test(name) ? "original.xlsx" : name;
}

/** "Register (2).xlsx" when "Register.xlsx" is there. */
function freeName(name: string, taken: Set<string>): string {
	const ending = extname(name);
	const stem = name.slice(0, name.length - ending.length);
	let free = name;
	for (let n = 2; taken.has(free); n++) free = `${stem} (${n})${ending}`;
	taken.add(free);
	return free;
}

import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { office, python } from "./programs.mjs";

/** A folder of its own, gone afterwards. */
function inFolder<T>(work: (folder: string) => T): T {
	const folder = mkdtempSync(join(tmpdir(), "tia-"));
	try {
		return work(folder);
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

function run(command: string | undefined, args: string[], input?: string) {
	if (command === undefined) throw new Error("A program is missing");
	const done = spawnSync(command, args, {
		encoding: "utf8",
		timeout: 180_000,
		...(input === undefined ? {} : { input }),
	});
	if (done.status !== 0)
		throw new Error(`${command}: ${done.stderr} ${done.stdout} ${done.error}`);
	return done.stdout;
}

/** Opens a workbook in LibreOffice and saves it in a format; each run has a profile of its own. */
export const throughLibreOffice = (
	bytes: Uint8Array,
	format: "xlsx" | "pdf",
): Uint8Array =>
	inFolder((folder) => {
		writeFileSync(join(folder, "in.xlsx"), bytes);
		run(office(), [
			`-env:UserInstallation=file://${join(folder, "profile")}`,
			"--headless",
			"--convert-to",
			format,
			"--outdir",
			join(folder, "out"),
			join(folder, "in.xlsx"),
		]);
		return new Uint8Array(readFileSync(join(folder, "out", `in.${format}`)));
	});

/** Opens a workbook with openpyxl, does what a script says to `book`, and saves it. */
export const throughOpenpyxl = (bytes: Uint8Array, script = ""): Uint8Array =>
	inFolder((folder) => {
		const file = join(folder, "book.xlsx");
		writeFileSync(file, bytes);
		const program = `import openpyxl\nbook = openpyxl.load_workbook(${JSON.stringify(file)})\n${script}\nbook.save(${JSON.stringify(file)})\n`;
		run(python(), ["-"], program);
		return new Uint8Array(readFileSync(file));
	});

/** Pages of a PDF, and the text of one of them. */
export const pdfPages = (
	bytes: Uint8Array,
): { count: number; textOf: (page: number) => string } =>
	inFolder((folder) => {
		const file = join(folder, "out.pdf");
		writeFileSync(file, bytes);
		const info = run("pdfinfo", [file]);
		const count = Number(/Pages:\s+(\d+)/.exec(info)?.[1]);
		const texts = Array.from({ length: count }, (_, index) =>
			run("pdftotext", [
				"-layout",
				"-f",
				String(index + 1),
				"-l",
				String(index + 1),
				file,
				"-",
			]),
		);
		return { count, textOf: (page) => texts[page - 1] ?? "" };
	});

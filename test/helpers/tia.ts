import { spawn } from "node:child_process";
import { run } from "../../src/cli/run.ts";

export interface Ran {
	code: number | null;
	out: string;
	err: string;
	json: unknown;
}

const tsx = "node_modules/tsx/dist/cli.mjs";

/** Runs the real command in a process of its own. `json` is what stood on stdout, if it is JSON. */
export function tia(
	args: string[],
	env: Record<string, string> = {},
): Promise<Ran> {
	return new Promise((resolve, reject) => {
		const child = spawn(process.execPath, [tsx, "src/cli/main.ts", ...args], {
			env: { ...process.env, LC_ALL: "", LC_MESSAGES: "", LANG: "C", ...env },
			stdio: ["ignore", "pipe", "pipe"],
		});
		let out = "";
		let err = "";
		child.stdout.setEncoding("utf8").on("data", (text) => {
			out += text;
		});
		child.stderr.setEncoding("utf8").on("data", (text) => {
			err += text;
		});
		child.on("error", reject);
		child.on("close", (code) => resolve({ code, out, err, json: parsed(out) }));
	});
}

/** The same without a process of its own, which costs a second each. */
export async function tiaHere(
	args: readonly string[],
	env: Record<string, string> = {},
): Promise<Ran> {
	let [out, err] = ["", ""];
	const code = await run([...args], {
		out: (text) => {
			out += text;
		},
		err: (text) => {
			err += text;
		},
		env,
		today: "2026-11-23",
	});
	return { code, out, err, json: parsed(out) };
}

function parsed(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}

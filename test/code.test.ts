import { spawnSync } from "node:child_process";
import { expect, test } from "vitest";

const run = (...args: string[]) => {
	const { status, stdout, stderr } = spawnSync(
		"npx",
		["--no-install", ...args],
		{
			encoding: "utf8",
			env: { ...process.env, NO_COLOR: "1", FORCE_COLOR: "0" },
		},
	);
	return { status, said: `${stdout}${stderr}` };
};

test("every type holds", () => {
	const { status, said } = run("tsc", "-p", ".");
	expect(said.replace(/^npm warn.*\n/gm, "")).toBe("");
	expect(status).toBe(0);
}, 300_000);

test("the code is formatted and free of what the linter knows to be a fault", () => {
	const { status, said } = run("biome", "ci", "src", "test", "vite.config.ts");
	expect(status, said).toBe(0);
	expect(Number(/Checked (\d+) files/.exec(said)?.[1])).toBeGreaterThan(100);
}, 300_000);

test("nothing is written and then used by nobody", () => {
	const { status, said } = run(
		"knip",
		"--include",
		"files,dependencies,exports,types",
	);
	expect(status, said).toBe(0);
}, 300_000);

import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
	existsSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	rmSync,
	statSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Everything that the built page is made of. */
const madeOf = [
	"src",
	"fixtures/examples",
	"package-lock.json",
	"vite.config.ts",
];

function hashOf(paths: readonly string[]): string {
	const hash = createHash("sha256");
	const add = (path: string) => {
		if (statSync(path).isDirectory())
			for (const name of readdirSync(path).sort()) add(join(path, name));
		else hash.update(path).update(readFileSync(path));
	};
	for (const path of paths) add(path);
	return hash.digest("hex").slice(0, 16);
}

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/**
 * The folder of the built page, as `npm start` builds it. Test files that run at the same time share one build;
 * it is made anew whenever a file that it is made of has changed.
 */
export async function builtSite(): Promise<string> {
	const folder = join(tmpdir(), `tia-site-${hashOf(madeOf)}`);
	const done = join(folder, "index.html");
	const lock = `${folder}.lock`;
	for (let tries = 0; !existsSync(done) || existsSync(lock); tries++) {
		if (tries > 1200) throw new Error(`Another build never ended: ${lock}`);
		if (!locks(lock)) {
			await wait(250);
			continue;
		}
		try {
			removeOld();
			build(folder);
		} finally {
			rmSync(lock, { recursive: true, force: true });
		}
	}
	return folder;
}

function locks(lock: string): boolean {
	try {
		mkdirSync(lock);
		return true;
	} catch {
		return false;
	}
}

function build(folder: string): void {
	const { status, stderr, stdout } = spawnSync(
		process.execPath,
		[
			"node_modules/vite/bin/vite.js",
			"build",
			"--outDir",
			folder,
			"--emptyOutDir",
		],
		{ encoding: "utf8", env: { ...process.env, NODE_ENV: "production" } },
	);
	if (status !== 0)
		throw new Error(`The page does not build:\n${stdout}${stderr}`);
}

const dayMs = 24 * 60 * 60 * 1000;
/** Builds of earlier days. */
function removeOld(): void {
	for (const name of readdirSync(tmpdir())) {
		if (!name.startsWith("tia-site-")) continue;
		const path = join(tmpdir(), name);
		if (statSync(path).mtimeMs < Date.now() - dayMs)
			rmSync(path, { recursive: true, force: true });
	}
}

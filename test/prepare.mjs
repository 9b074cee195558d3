// Sees to it that the programs which the tests need beside Node are there: a Chromium for the browser tests,
// LibreOffice and openpyxl as witnesses of what Excel files do elsewhere. Missing ones are installed through
// the system's packages; where that cannot be done, the run ends with what to do. Nothing is skipped.
import { spawnSync } from "node:child_process";
import { chromium, office, python } from "./helpers/programs.mjs";

const needed = [
	{ what: "Chromium", find: chromium, packages: ["chromium"] },
	{ what: "LibreOffice Calc", find: office, packages: ["libreoffice-calc"] },
	{
		what: "Python 3 with openpyxl",
		find: python,
		packages: ["python3", "python3-openpyxl"],
	},
	{
		what: "pdfinfo",
		find: () => which("pdfinfo"),
		packages: ["poppler-utils"],
	},
];

function which(name) {
	const found = spawnSync("sh", ["-c", `command -v ${name}`], {
		encoding: "utf8",
	});
	return found.status === 0 ? found.stdout.trim() : undefined;
}

function install(packages) {
	if (!which("apt-get")) return false;
	const asRoot =
		process.getuid?.() === 0 ? [] : which("sudo") ? ["sudo", "-n"] : undefined;
	if (!asRoot) return false;
	const run = (...args) => {
		const [command, ...rest] = [...asRoot, "apt-get", ...args];
		return (
			spawnSync(command, rest, {
				stdio: ["ignore", "ignore", "inherit"],
				env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
			}).status === 0
		);
	};
	run("update", "-qq");
	return run("install", "-y", "-qq", "--no-install-recommends", ...packages);
}

const missing = needed.filter(({ find }) => !find());
if (missing.length > 0) {
	const packages = missing.flatMap((program) => program.packages);
	console.log(`Installing for the tests: ${packages.join(", ")}`);
	install(packages);
}

const stillMissing = needed.filter(({ find }) => !find());
for (const { what, packages } of stillMissing) {
	console.error(
		`The tests need ${what}. Install it (on Debian or Ubuntu: apt-get install ${packages.join(" ")}) and run npm test again.`,
	);
}
process.exit(stillMissing.length > 0 ? 1 : 0);

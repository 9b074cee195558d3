// Where the programs are that the tests need beside Node. An environment variable wins over the usual places.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

const first = (candidates) =>
	candidates.find((path) => path !== undefined && existsSync(path));

/** Path of a Chromium or Chrome, or undefined. */
export const chromium = () =>
	first([
		process.env.CHROMIUM,
		"/usr/bin/chromium",
		"/usr/bin/chromium-browser",
		"/usr/bin/google-chrome",
		"/usr/bin/google-chrome-stable",
		"/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
		"/Applications/Chromium.app/Contents/MacOS/Chromium",
	]);

/** Path of LibreOffice, or undefined. */
export const office = () =>
	first([
		process.env.SOFFICE,
		"/usr/bin/soffice",
		"/usr/local/bin/soffice",
		"/Applications/LibreOffice.app/Contents/MacOS/soffice",
	]);

let pythonFound;
/** A Python 3 that has openpyxl, or undefined. */
export const python = () => {
	pythonFound ??= [process.env.PYTHON, "/usr/bin/python3", "python3"].find(
		(command) =>
			command !== undefined &&
			spawnSync(command, ["-c", "import openpyxl"]).status === 0,
	);
	return pythonFound;
};

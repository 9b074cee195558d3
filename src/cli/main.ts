import { run } from "./run.ts";

// Whoever reads the answer may stop early (| head); that is no error.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
	if (error.code !== "EPIPE") throw error;
});

const now = new Date();
const localDate = [now.getFullYear(), now.getMonth() + 1, now.getDate()]
	.map((part) => String(part).padStart(2, "0"))
	.join("-");

process.exitCode = await run(process.argv.slice(2), {
	out: (text) => process.stdout.write(text),
	err: (text) => process.stderr.write(text),
	env: process.env,
	today: localDate,
});

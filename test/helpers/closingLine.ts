import type { Reporter, TestModule } from "vitest/node";

/** Ends the run with one plain line, "N passed, N failed", for whoever reads the log by machine. */
export const closingLine: Reporter = {
	onTestRunEnd(modules: readonly TestModule[], errors) {
		const count = { passed: 0, failed: errors.length, skipped: 0, pending: 0 };
		for (const module of modules) {
			const tests = Array.from(module.children.allTests());
			for (const test of tests) count[test.result().state] += 1;
			// A file that does not even load has no tests, and still has failed.
			if (
				module.state() === "failed" &&
				tests.every((t) => t.result().state !== "failed")
			)
				count.failed += 1;
		}
		const skipped = count.skipped + count.pending;
		// After the other reporters, so that it is the last line.
		setTimeout(() => {
			console.log(
				`${count.passed} passed, ${count.failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`,
			);
		}, 0);
	},
};

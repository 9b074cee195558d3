import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

/** Functions that judge with the catalogues; left out, `knowledge` would be those that come with the program. */
const judging =
	"judgeOf judgeTransfer judgeCategory judgeAssessment contextOf whatIf suppose smallestSets missingFor missingElsewhere missingForDecision stepsOf transferFacts standingOf missingForAct doorsOf actOn confirmStep writeWorkbook exportWorkbook".split(
		" ",
	);
const names = new RegExp(`(?<![.\\w])(${judging.join("|")})\\(`, "g");

/** The text between the brackets of a call. */
function argumentsAt(code: string, start: number): string {
	let depth = 1;
	let at = start;
	while (depth > 0 && at < code.length) {
		if (code[at] === "(") depth += 1;
		if (code[at] === ")") depth -= 1;
		at += 1;
	}
	return code.slice(start, at - 1);
}

const rooms = ["app", "cli", "screens", "workflow", "workbook"].map((room) =>
	join("src", room),
);
const files = [...rooms, "src/domain/requirements"].flatMap((room) =>
	readdirSync(room, { recursive: true, encoding: "utf8" })
		.filter((name) => /\.tsx?$/.test(name))
		.map((name) => join(room, name))
		// There, standingOf is of a proposal and of nothing that the law says.
		.filter((path) => !path.startsWith(join("src", "screens", "proposals"))),
);

test("whoever judges an assessment says with which knowledge of the law", () => {
	let calls = 0;
	const silent: string[] = [];
	for (const file of [...files, "src/domain/review.ts"]) {
		const code = readFileSync(file, "utf8");
		for (const match of code.matchAll(names)) {
			const before = code.slice(0, match.index);
			if (/function\s+$/.test(before)) continue;
			calls += 1;
			const given = argumentsAt(code, match.index + match[0].length);
			if (!/knowledge|asking|asked|options|facts/i.test(given))
				silent.push(`${file}: ${match[0]}${given})`);
		}
	}
	expect(calls).toBeGreaterThan(30);
	expect(silent).toEqual([]);
});

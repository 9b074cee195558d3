import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test, vi } from "vitest";
import type { Assessment } from "../../../src/domain/assessment.ts";
import { builtInKnowledge } from "../../../src/domain/knowledge/knowledge.ts";
import { nationalJudgeOf } from "../../../src/domain/layers/judge.ts";
import { missingForDecision } from "../../../src/domain/review.ts";
import { DecisionScreen } from "../../../src/screens/decision/DecisionScreen.tsx";
import { LinePanel } from "../../../src/screens/table/LinePanel.tsx";
import { languages } from "../../../src/text/languages.ts";
import { UiTextProvider } from "../../../src/ui/uiText.tsx";
import { writeWorkbook } from "../../../src/workbook/own/writeWorkbook.ts";
import { readWorkbook } from "../../../src/workbook/readWorkbook.ts";
import { atHome } from "../../helpers/documents.ts";
import { readBook } from "../../helpers/readBook.ts";
import { tiaHere } from "../../helpers/tia.ts";

// A folder for the country, its words in each language, and a line in each list: nothing else is changed.
vi.mock("../../../src/domain/layers/nationalLayers.ts", async () => ({
	nationalLayers: [(await import("../../helpers/madeUpLayer/layer.ts")).madeUp],
}));
const { withMadeUp } = vi.hoisted(() => ({
	withMadeUp: async (
		original: () => Promise<{ layers: object }>,
	): Promise<object> => ({
		layers: {
			...(await original()).layers,
			national: {
				XX: (await import("../../helpers/madeUpLayer/words.ts")).madeUpWords,
			},
		},
	}),
}));
vi.mock("../../../src/text/en/layers.ts", (original) => withMadeUp(original));
vi.mock("../../../src/text/sv/layers.ts", (original) => withMadeUp(original));

const today = "2026-11-23";
const nowhere = atHome().about({ country: "XX" });
const open = nowhere.document;
const archived = nowhere.answered("about", "xx.archive", "yes");
const settled = archived.answered("c_login", "xx.language", "yes").document;
const against = archived.answered("c_login", "xx.language", "no").document;

test.each([
	["nothing answered", open, "national.against", false],
	["a line in another language", against, "national.reservation", true],
	["all answered", settled, "national.nothing-against", true],
])("it is judged: %s", (_name, document, outcome, isSettled) => {
	expect(nationalJudgeOf(document)?.assessment()).toMatchObject({
		outcome,
		settled: isSettled,
	});
});

test("it bars a decision to start", () => {
	const starting = nowhere.set("decision/outcome", "start").document;
	expect(missingForDecision(starting, today)).toContainEqual({
		guard: "d.national",
		path: "questions/about:xx.archive/answer",
		why: "unanswered",
		rule: "xx.archive",
	});
});

test("Sweden's questions are nowhere to be seen, and Sweden can no longer be switched on", () => {
	expect(
		nationalJudgeOf(atHome().about({ country: "SE" }).document),
	).toBeUndefined();
});

function drawn(
	assessment: Assessment,
	Screen: typeof DecisionScreen | typeof LinePanel,
): string {
	const text = languages.en;
	return renderToStaticMarkup(
		<UiTextProvider value={text.app.ui}>
			<Screen
				assessment={assessment}
				change={() => {}}
				text={text}
				language="en"
				today={today}
				knowledge={builtInKnowledge}
				goTo={() => {}}
				line="c_login"
			/>
		</UiTextProvider>,
	);
}

describe("it is shown", () => {
	test("on the decision's page and in the line, with its ground", () => {
		const decision = drawn(open, DecisionScreen);
		expect(decision).toContain("Under the law of Nowhere");
		expect(decision).toContain("Does the archive of Nowhere agree?");
		expect(decision).toContain("Archive Act of Nowhere, § 1");
		const line = drawn(archived.document, LinePanel);
		expect(line).toContain("Is this kept in the language of Nowhere?");
		expect(drawn(against, LinePanel)).toContain(
			"It is kept in another language.",
		);
	});

	test("on a sheet of its own, from which its answers come back", async () => {
		const bytes = await writeWorkbook(against, { language: "en", at: today });
		expect(readBook(bytes).workbook.sheets.map(({ name }) => name)).toContain(
			"Under the law of Nowhere",
		);
		const read = readWorkbook(bytes);
		expect(read.kind === "own" && read.changes).toEqual([]);
		expect(read.kind === "own" && read.document.questions).toEqual(
			against.questions,
		);
	});

	test("by the command", async () => {
		const { writeDocument } = await import("../../../src/domain/file.ts");
		const folder = mkdtempSync(join(tmpdir(), "tia-nowhere-"));
		try {
			writeFileSync(`${folder}/one.json`, writeDocument(against));
			const { out } = await tiaHere([
				"score",
				`${folder}/one.json`,
				"--lang",
				"en",
			]);
			expect(out).toContain(
				"Under the law of Nowhere: With reservations (settled)",
			);
			expect(out).toContain("It is kept in another language.");
		} finally {
			rmSync(folder, { recursive: true });
		}
	});
});

import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { type Assessment, liveRows } from "../src/domain/assessment.ts";
import { canonicalJson } from "../src/domain/canonical.ts";
import { readDocument, writeDocument } from "../src/domain/file.ts";
import { remainingDuties } from "../src/domain/law/duties.ts";
import { judgeAssessment, judgeCategory } from "../src/domain/law/outcome.ts";
import { writeWorkbook } from "../src/workbook/own/writeWorkbook.ts";
import { readWorkbook } from "../src/workbook/readWorkbook.ts";
import { standingOf } from "../src/workflow/standing.ts";

const folder = "fixtures/examples";
const names = readdirSync(folder).sort();
const today = "2026-11-23";
const exportedAt = today;

const example = (name: string): Assessment => {
	const read = readDocument(
		JSON.parse(readFileSync(`${folder}/${name}/document.json`, "utf8")),
	);
	if (!read.ok) throw new Error(`${name}: ${read.code} ${read.at ?? ""}`);
	return read.document;
};

/** What a lawyer would expect of each system, and one duty that stays. */
const expected: Record<
	string,
	{ outcome: string; settled: boolean; duty?: string }
> = {
	teams: { outcome: "t.blocked", settled: true },
	"on-premises-suite": { outcome: "t.no-transfer", settled: true },
	"zoom-pseudonymised": { outcome: "t.running.supplemented", settled: true },
	zoomx: { outcome: "t.blocked", settled: false },
	"learning-platform": {
		outcome: "t.no-transfer",
		settled: true,
		duty: "32",
	},
	"school-platform-app": {
		outcome: "t.no-transfer",
		settled: true,
		duty: "28",
	},
	"pupil-register": { outcome: "t.no-transfer", settled: true, duty: "32" },
};

test("there is an example for every system of the seeds", () => {
	expect(names).toEqual(Object.keys(expected).sort());
});

describe.each(Object.entries(expected))("example %s", (name, lawyer) => {
	test("gets the outcome that a lawyer would expect", () => {
		const { outcome, settled } = judgeAssessment(example(name), today);
		expect({ outcome, settled }).toEqual({
			outcome: lawyer.outcome,
			settled: lawyer.settled,
		});
	});

	test("says for each data category what the rules said", () => {
		const assessment = example(name);
		for (const [id] of liveRows(assessment, "categories")) {
			expect(judgeCategory(assessment, id, today).spoke.length).toBeGreaterThan(
				0,
			);
		}
	});

	test("counts every confirmation that it holds, on facts that have not changed since", () => {
		const assessment = example(name);
		for (const [id] of liveRows(assessment, "transfers")) {
			const { notApplied, changedSince } = standingOf(assessment, id, today);
			expect({ notApplied, changedSince }).toEqual({
				notApplied: [],
				changedSince: [],
			});
		}
	});

	test("is stored as the app itself would write it", () => {
		const file = readFileSync(`${folder}/${name}/document.json`, "utf8");
		expect(file).toBe(writeDocument(example(name)));
	});

	test("has a workbook that reads back as the same document", async () => {
		const path = `${folder}/${name}/workbook.xlsx`;
		if (process.env.UPDATE_FIXTURES) {
			writeFileSync(
				path,
				await writeWorkbook(example(name), { language: "sv", at: exportedAt }),
			);
		}
		const read = await readWorkbook(new Uint8Array(readFileSync(path)));
		if (read.kind !== "own") throw new Error(`${name}: ${read.kind}`);
		expect(canonicalJson(read.document)).toBe(canonicalJson(example(name)));
	});
});

test.each(
	Object.entries(expected).flatMap(([name, { duty }]) =>
		duty === undefined ? [] : [[name, duty] as const],
	),
)("example %s says that Art. %s GDPR still asks something", (name, duty) => {
	const open = remainingDuties(example(name), today).filter(
		({ state }) => state === "open",
	);
	expect(open.map(({ article }) => article).join(" ")).toContain(duty);
});

test("no condition of the pseudonymisation may be left open", () => {
	const assessment = example("zoom-pseudonymised");
	for (const key of Object.keys(assessment.questions).filter((id) =>
		id.includes(":uc2."),
	)) {
		const { [key]: question, ...rest } = assessment.questions;
		if (question === undefined) throw new Error(key);
		const { answer: _, ...unanswered } = question;
		const open = { ...assessment, questions: { ...rest, [key]: unanswered } };
		expect(judgeAssessment(open, today).rank).toBe(0);
	}
});

import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { writeDocument } from "../../src/domain/file.ts";
import { builtInKnowledge } from "../../src/domain/knowledge/knowledge.ts";
import { readSheets } from "../../src/workbook/package/readSheets.ts";
import { underAdequacy } from "../helpers/documents.ts";
import { knowledgeFile, taiwan } from "../helpers/knowledge.ts";
import { tiaHere as tia } from "../helpers/tia.ts";

let folder = "";
beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), "knowledge-"));
	await writeFile(join(folder, "a.json"), writeDocument(document));
});
afterAll(() => rm(folder, { recursive: true }));

const document = underAdequacy().document;
const used = Object.values(document.transfers)[0]?.adequacyDecision;
const decision = builtInKnowledge.adequacyDecisions.find(
	({ id }) => id === used,
);
const file = async (name: string, content: unknown) => {
	const path = join(folder, name);
	await writeFile(path, JSON.stringify(content));
	return path;
};
const ended = () =>
	file(
		"ended.json",
		knowledgeFile({
			adequacyDecisions: [{ ...decision, endedOn: "2026-11-01" }],
		}),
	);

describe("--knowledge", () => {
	test("a decision that the house has ended changes the verdict, and the answer says by which facts it was judged", async () => {
		const path = join(folder, "a.json");
		const plain = await tia(["score", path, "--at", "2026-11-23", "--json"]);
		const own = await tia([
			...["score", path, "--at", "2026-11-23", "--json"],
			...["--knowledge", await ended()],
		]);
		const before = JSON.parse(plain.out);
		const after = JSON.parse(own.out);
		expect(before.verdict.outcome).toBe("t.adequacy");
		expect(before.knowledge.version).toBe("2026-11-22");
		expect(after.verdict.rank).toBe(0);
		expect(after.knowledge.own).toEqual([`decision.${used}`]);
		expect(after.knowledge.version).toContain(`+decision.${used}:`);
	});

	test("the workbook says it on its first sheet", async () => {
		const out = join(folder, "out.xlsx");
		await tia([
			...["export", join(folder, "a.json"), "--out", out, "--lang", "en"],
			...["--knowledge", await ended()],
		]);
		const sheets = readSheets(new Uint8Array(await readFile(out)));
		expect(JSON.stringify(sheets)).toContain("with the house's own entries on");
	});

	test.each([
		["sv", "finns i filen"],
		["en", "neither in the file nor here"],
	])(
		"a file that cannot be taken whole is wrong use, told in %s with place and code",
		async (language, words) => {
			const path = await file(
				"wrong.json",
				knowledgeFile({ countryProfiles: [{ ...taiwan, adequacy: "ad.tw" }] }),
			);
			const { code, err, out } = await tia([
				...["score", join(folder, "a.json"), "--lang", language],
				...["--knowledge", path],
			]);
			expect(code).toBe(2);
			expect(out).toBe("");
			expect(err).toContain(words);
			expect(err).toContain("countryProfiles/0/adequacy");
			expect(err).toContain("(unknown-decision)");
		},
	);

	test("a file that is not there is wrong use", async () => {
		const { code } = await tia([
			...["check", join(folder, "a.json"), "--knowledge", join(folder, "no")],
		]);
		expect(code).toBe(2);
	});
});

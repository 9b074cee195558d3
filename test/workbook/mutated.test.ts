import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { strFromU8, unzipSync } from "fflate";
import { expect, test } from "vitest";
import { readWorkbook } from "../../src/workbook/readWorkbook.ts";
import { extractRecords } from "../../src/workbook/table/records.ts";
import { zip } from "../helpers/xlsx.ts";

/** Workbooks that openpyxl, LibreOffice, Excel and this program wrote. */
const files = [
	...readdirSync("fixtures/witnesses")
		.filter((name) => name.endsWith(".xlsx"))
		.map((name) => `fixtures/witnesses/${name}`),
	"fixtures/workbooks/zoomx/input.xlsx",
	"fixtures/examples/teams/workbook.xlsx",
];

/** What a damaged copy, an odd program or an attacker makes of a part. */
const mutations: Record<string, (xml: string, at: number) => string> = {
	"cut off": (xml, at) => xml.slice(0, at),
	"a piece gone": (xml, at) => xml.slice(0, at) + xml.slice(at + 120),
	"a piece twice": (xml, at) => xml.slice(0, at) + xml.slice(at - 120),
	"huge numbers": (xml) => xml.replace(/"\d+"/g, '"4294967296"'),
	"negative numbers": (xml) => xml.replace(/"\d+"/g, '"-1"'),
	"another type of cell": (xml) => xml.replaceAll('t="s"', 't="d"'),
	"a type nobody knows": (xml) => xml.replaceAll('t="s"', 't="zz"'),
	"ranges over the whole sheet": (xml) =>
		xml.replace(/ref="[^"]*"/g, 'ref="A1:XFD1048576"'),
	"an entity": (xml) =>
		`<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]>${xml.replace(/^<\?xml[^>]*\?>/, "")}`,
	"tags renamed": (xml) => xml.replaceAll("<row", "<rad"),
	"no text at all": () => "",
};

const seconds = 5;

test("a workbook as programs write them, damaged in any part, is read to its records or refused for a reason, in bounded time", () => {
	const outcomes = { read: 0, refused: 0 };
	const packages = files.map((file) => unzipSync(readFileSync(file)));
	fc.assert(
		fc.property(
			fc.nat(packages.length - 1),
			fc.nat(),
			fc.constantFrom(...Object.keys(mutations)),
			fc.nat(),
			(which, part, mutation, where) => {
				const parts = packages[which] ?? {};
				const names = Object.keys(parts).filter((name) =>
					/\.(?:xml|rels)$/i.test(name),
				);
				const name = names[part % names.length] ?? "";
				const xml = strFromU8(parts[name] ?? new Uint8Array());
				const changed = mutations[mutation]?.(xml, where % (xml.length + 1));
				const bytes = zip({ ...parts, [name]: changed ?? "" }, 0);
				const began = performance.now();
				const read = readWorkbook(bytes);
				if (read.kind === "refused") {
					outcomes.refused++;
					expect(read.refusal.code).not.toBe("reader-failed");
				} else {
					outcomes.read++;
					if (read.kind === "foreign")
						extractRecords(read.workbook, read.mapping);
				}
				expect(performance.now() - began).toBeLessThan(seconds * 1000);
			},
		),
		{ numRuns: 400 },
	);
	expect(outcomes.read).toBeGreaterThan(50);
	expect(outcomes.refused).toBeGreaterThan(50);
}, 120_000);

test("a part that is gone costs what stood in it, or the file is refused by what it lacks", () => {
	for (const file of files) {
		const parts = unzipSync(readFileSync(file));
		for (const name of Object.keys(parts)) {
			const { [name]: _, ...rest } = parts;
			const read = readWorkbook(zip(rest));
			if (read.kind === "refused")
				expect(
					[
						"workbook-part-missing",
						"sheet-part-missing",
						"shared-strings-missing",
					],
					`${file} without ${name}`,
				).toContain(read.refusal.code);
		}
	}
}, 120_000);

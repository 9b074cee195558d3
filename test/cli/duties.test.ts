import { expect, test } from "vitest";
import { tiaHere } from "../helpers/tia.ts";

const example = (name: string) => `fixtures/examples/${name}/document.json`;

interface Scored {
	verdict: { outcome: string };
	duties: { id: string; article: string; state: string }[];
}

test("without a transfer, tia score says what the GDPR still asks, the open first", async () => {
	const { json } = await tiaHere([
		"score",
		example("learning-platform"),
		"--json",
	]);
	const { verdict, duties } = json as Scored;
	expect(verdict.outcome).toBe("t.no-transfer");
	expect(duties[0]).toMatchObject({
		id: "duty.sec.logging-traceability",
		state: "open",
	});
	expect(duties.map(({ article }) => article)).toEqual(
		expect.arrayContaining(["5", "24", "28", "32"]),
	);
	const states = duties.map(({ state }) => state);
	expect(states.lastIndexOf("open")).toBeLessThan(states.indexOf("stays"));
});

test("a processor without an agreement is named among them", async () => {
	const { out } = await tiaHere([
		"score",
		example("school-platform-app"),
		"--lang",
		"sv",
	]);
	expect(out).toContain("Kvar att göra:");
	expect(out).toContain("Bolaget bakom Öppna skolplattformen");
});

import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { liveRows } from "../../src/domain/assessment.ts";
import {
	deadlineOf,
	knownOf,
	partiesNamed,
	touchedBy,
	withIncident,
} from "../../src/domain/incidentKnown.ts";
import { anAssessment, type Draft } from "../helpers/documents.ts";

/** A city whose pupils' data one company runs and another supports; `name` is how it spells the second. */
const city = (name: string): Draft =>
	anAssessment()
		.about({ title: "A platform", exporter: "p_city" })
		.with("parties", "p_city", { name: "The city", role: "controller" })
		.with("parties", "p_runner", {
			name: "Runner",
			role: "processor",
			organisationNumber: "556000-0001",
		})
		.with("parties", "p_help", { name, role: "subprocessor" })
		.with("categories", "c_pupils", {
			category: "Pupils",
			kinds: ["pd.personnummer", "pd.health"],
			subjects: ["ds.pupils"],
			consequences: ["cq.discrimination"],
			severity: 3,
		})
		.with("categories", "c_staff", {
			category: "Staff",
			kinds: ["pd.contact"],
			subjects: ["ds.employees"],
			severity: 1,
		})
		.with("categories", "c_logs", { category: "Logs" })
		.with("chain", "l_1", {
			category: "c_pupils",
			party: "p_help",
			access: "yes",
		})
		.with("chain", "l_2", { category: "c_staff", party: "p_runner" })
		.with("chain", "l_3", {
			category: "c_logs",
			party: "p_help",
			access: "no",
		})
		.with("transfers", "t_1", {
			exporter: "p_runner",
			importer: "p_help",
			rows: ["c_pupils"],
		})
		.with("transfers", "t_2", { exporter: "p_city", importer: "p_runner" });

describe("a breach at a party", () => {
	test("is found in every assessment that names it, however the name is spelt", () => {
		const [one, other, without] = [
			city("Help Desk Ltd").document,
			{ ...city(" help  desk LTD").document, id: "tia_other" },
			{ ...city("Another").document, id: "tia_third" },
		];
		const named = partiesNamed([one, other, without]);
		const found = named.find(({ name }) => name === "Help Desk Ltd");
		expect(found?.documents.map(({ id }) => id)).toEqual([
			"tia_test",
			"tia_other",
		]);
		// Whose assessment it is has the breach at somebody; it is nobody of that list.
		expect(named.map(({ name }) => name)).not.toContain("The city");
	});

	test("touches the lines that it has and the transfers that it sends or gets, and no other", () => {
		const { document } = city("Help");
		expect(touchedBy(document, "help")).toEqual({
			parties: ["p_help"],
			categories: ["c_pupils"],
			transfers: ["t_1"],
		});
		expect(touchedBy(document, "Runner").transfers).toEqual(["t_1", "t_2"]);
		expect(touchedBy(document, "Nobody")).toEqual({
			parties: [],
			categories: [],
			transfers: [],
		});
	});

	test("is filled in with what is known of those lines, in all assessments together", () => {
		const other = city("Help")
			.set("chain/l_3/access", "yes")
			.set("categories/c_logs/kinds", ["pd.communication-logs"])
			.set("categories/c_logs/subjects", ["ds.service-users"])
			.set("categories/c_logs/severity", 2).document;
		expect(knownOf([city("Help").document, other], "Help")).toEqual({
			processors: "yes",
			processorNames: "Help",
			kinds: ["pd.personnummer", "pd.health", "pd.communication-logs"],
			subjects: ["ds.pupils", "ds.service-users"],
			consequences: ["cq.discrimination"],
			severity: 3,
		});
		expect(knownOf([city("Help").document], "Runner").processorNames).toBe(
			"Runner, 556000-0001",
		);
	});

	test("keeps what a line has not said as not known, and gives no severity while one is wanting", () => {
		const { document } = city("Help").set("chain/l_3/access", "unknown");
		const known = knownOf([document], "Help");
		expect(known.kinds).toContain("pd.unknown");
		expect(known.subjects).toContain("ds.unknown");
		expect(known).not.toHaveProperty("severity");
	});

	test("becomes a draft in the document, which is changed by nothing else", () => {
		const { document } = city("Help");
		const before = structuredClone(document);
		const after = withIncident(document, "inc_1", { party: "p_help" });
		expect(document).toEqual(before);
		expect(liveRows(after, "incidents")).toEqual([
			["inc_1", { party: "p_help", order: 1 }],
		]);
		expect({ ...after, incidents: {} }).toEqual({ ...before, incidents: {} });
	});
});

describe("the 72 hours of Art. 33(1)", () => {
	const zone = process.env.TZ;
	beforeAll(() => {
		process.env.TZ = "Europe/Stockholm";
	});
	afterAll(() => {
		process.env.TZ = zone;
	});

	test.each([
		["over a weekend", "2026-11-27", "16:30", "2026-11-30T15:30:00.000Z"],
		["written with a point", "2026-11-27", "9.05", "2026-11-30T08:05:00.000Z"],
		// Hours are hours, whatever the clock on the wall is set to.
		["into winter time", "2026-10-24", "12:00", "2026-10-27T10:00:00.000Z"],
		["into summer time", "2026-03-28", "12:00", "2026-03-31T11:00:00.000Z"],
	])("%s", (_, discoveredOn, discoveredAt, until) => {
		const deadline = deadlineOf({ discoveredOn, discoveredAt });
		expect(deadline?.until.toISOString()).toBe(until);
		expect(deadline?.timeKnown).toBe(true);
	});

	test.each([undefined, "in the morning", "25:00", "1200"])(
		"run from the first minute of the day where the time is %s",
		(discoveredAt) => {
			const deadline = deadlineOf({ discoveredOn: "2026-11-27", discoveredAt });
			expect(deadline?.until.toISOString()).toBe("2026-11-29T23:00:00.000Z");
			expect(deadline?.timeKnown).toBe(false);
		},
	);

	test("have no end while the day of discovery is not known", () => {
		expect(deadlineOf({ discoveredOn: undefined, discoveredAt: "12:00" })).toBe(
			undefined,
		);
	});
});

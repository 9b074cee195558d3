import { expect, test } from "vitest";
import { calendarOf } from "../../src/app/calendar.ts";
import { dueDatesOf } from "../../src/domain/dueDates.ts";
import { languages } from "../../src/text/languages.ts";
import { anAssessment, type Draft } from "../helpers/documents.ts";

const withDays = (): Draft =>
	anAssessment()
		.about({ title: "Platform" })
		.with("transfers", "t_1", {
			name: "Support; by night",
			nextReviewOn: "2027-05-01",
			reviewOwner: "The data protection officer",
		})
		.with("conditions", "k_1", { description: "Keys moved", due: "2027-01-15" })
		.with("conditions", "k_2", {
			description: "Signed",
			due: "2026-12-01",
			met: "yes",
		})
		.with("conditions", "k_3", {
			description: "Asked",
			due: "2027-02-01",
			met: "unknown",
		})
		.with("measures", "m_1", {
			title: "Own keys",
			status: "planned",
			due: "2027-01-10",
		})
		.with("measures", "m_2", {
			title: "Logging",
			status: "implemented",
			due: "2027-01-11",
		})
		.with("unknowns", "u_1", {
			path: "transfers/t_1/importer",
			due: "2026-12-15",
			owner: "The architect",
		});
const made = (draft: Draft, now = "2026-11-24T12:00:00Z") =>
	calendarOf(draft.document, {
		text: languages.sv,
		language: "sv",
		now: new Date(now),
	});
/** Long lines are folded (RFC 5545, 3.1). */
const unfolded = (file: string) => file.replaceAll("\r\n ", "");

test("the days of an assessment are those that are still to come true, the earliest first", () => {
	expect(dueDatesOf(withDays().document)).toEqual([
		{
			on: "2026-12-15",
			kind: "unknown",
			path: "unknowns/u_1/due",
			owner: "The architect",
		},
		{ on: "2027-01-10", kind: "measure", path: "measures/m_1/due" },
		{ on: "2027-01-15", kind: "condition", path: "conditions/k_1/due" },
		// "Don't know" is not met.
		{ on: "2027-02-01", kind: "condition", path: "conditions/k_3/due" },
		{
			on: "2027-05-01",
			kind: "review",
			path: "transfers/t_1/nextReviewOn",
			owner: "The data protection officer",
		},
	]);
	expect(
		dueDatesOf(withDays().struckOut("measures", "m_1").document),
	).toHaveLength(4);
});

test("the calendar file holds each as a whole day in words, with a reminder", () => {
	const file = made(withDays());
	expect(
		file.split("\r\n").every((line) => Buffer.byteLength(line) <= 75),
	).toBe(true);
	const lines = unfolded(file).split("\r\n");
	expect(lines.filter((line) => line.startsWith("DTSTART"))).toEqual(
		["20261215", "20270110", "20270115", "20270201", "20270501"].map(
			(day) => `DTSTART;VALUE=DATE:${day}`,
		),
	);
	expect(lines).toContain("SUMMARY:Ompröva: Support\\; by night");
	expect(lines).toContain(
		"DESCRIPTION:Platform\\nAnsvarig: The data protection officer",
	);
	expect(lines.filter((line) => line === "TRIGGER:-P7D")).toHaveLength(5);
});

test("a day that was moved keeps its identity, so that a calendar moves it too", () => {
	const of = (file: string, what: string) =>
		unfolded(file)
			.split("\r\n")
			.filter((line) => line.startsWith(`${what}:`));
	const before = made(withDays());
	const after = made(
		withDays().set("transfers/t_1/nextReviewOn", "2027-06-01"),
		"2026-11-25T12:00:00Z",
	);
	expect(of(after, "UID")).toEqual(of(before, "UID"));
	expect(new Set(of(before, "UID")).size).toBe(5);
	const number = (file: string) => Number(of(file, "SEQUENCE")[0]?.slice(9));
	expect(number(after)).toBeGreaterThan(number(before));
});

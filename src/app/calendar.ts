import ical, { ICalAlarmType } from "ical-generator";
import type { Assessment } from "../domain/assessment.ts";
import { type Due, dueDatesOf } from "../domain/dueDates.ts";
import { parsePath } from "../domain/path.ts";
import { rowName } from "../screens/fields/names.ts";
import { fieldLabel } from "../screens/fields/words.ts";
import type { Text } from "../text/en.ts";
import type { Language } from "../text/languages.ts";

const reminderDays = 7;

/**
 * The assessment's days as a calendar file (RFC 5545), each a whole day with a reminder a week before. A day keeps its
 * identity from file to file, so that a calendar that reads a later one moves it instead of doubling it.
 */
export function calendarOf(
	assessment: Assessment,
	{ text, language, now }: { text: Text; language: Language; now: Date },
): string {
	const words = text.app.exporting.calendar;
	const title = assessment.about.title ?? text.app.untitled;
	const calendar = ical({
		name: title,
		prodId: { company: "TIA", product: text.app.name, language },
	});
	for (const due of dueDatesOf(assessment)) {
		const [year = 0, month = 1, day = 1] = due.on.split("-").map(Number);
		const event = calendar.createEvent({
			id: `${assessment.id}/${due.path}@tia`,
			start: new Date(year, month - 1, day),
			allDay: true,
			stamp: now,
			// RFC 5545, 3.8.7.4: a later file's word counts.
			sequence: Math.floor(now.getTime() / 1000) % 0x7fff_ffff,
			summary: words.summary[due.kind](nameOf(due, assessment, text, language)),
			description: [
				title,
				...(due.owner === undefined ? [] : [words.owner(due.owner)]),
			].join("\n"),
		});
		event.createAlarm({
			type: ICalAlarmType.display,
			triggerBefore: reminderDays * 24 * 3600,
		});
	}
	return calendar.toString();
}

function nameOf(
	{ kind, path }: Due,
	assessment: Assessment,
	text: Text,
	language: Language,
): string {
	const naming = { assessment, text, language };
	const [, id = ""] = parsePath(path);
	switch (kind) {
		case "review":
			return rowName(naming, "transfers", id);
		case "condition":
			return rowName(naming, "conditions", id);
		case "measure":
			return rowName(naming, "measures", id);
		case "unknown": {
			const asked = assessment.unknowns[id]?.path;
			return asked === undefined ? "" : fieldLabel(text, parsePath(asked));
		}
	}
}

import type { DateKind } from "./numberFormat.ts";

const millisecondsOfDay = 86_400_000;
/** 31 December 9999 at midnight, the last day that Excel shows. */
const lastSerial1900 = 2_958_465;
const lastSerial1904 = lastSerial1900 - 1_462;
const dayBefore1900 = Date.UTC(1899, 11, 31);
const day0Of1904 = Date.UTC(1904, 0, 1);

/**
 * A day number as ISO 8601 (ECMA-376 part 1, 18.17.4): a date, a time (where there is no day), both, or a length of
 * time such as PT26H30M0S. Times are rounded to the millisecond. Excel's calendar of 1900 has a 29 February: day 60
 * is given as 1900-02-29, as Excel shows it. Undefined for a number that Excel shows no date for (negative, or after
 * 9999).
 */
export function isoFromSerial(
	serial: number,
	kind: DateKind,
	date1904: boolean,
): string | undefined {
	if (serial < 0 || serial >= (date1904 ? lastSerial1904 : lastSerial1900) + 1)
		return undefined;
	const total = Math.round(serial * millisecondsOfDay);
	const day = Math.floor(total / millisecondsOfDay);
	const ofDay = total - day * millisecondsOfDay;
	if (kind === "elapsed") return duration(total);
	// Day 0 of 1900 is no day: whatever the format says, the number is a time.
	if (day === 0 && (kind === "time" || !date1904)) return clock(ofDay);
	const date = isoDay(day, date1904);
	return ofDay === 0 && kind === "date" ? date : `${date}T${clock(ofDay)}`;
}

function isoDay(day: number, date1904: boolean): string {
	if (!date1904 && day === 60) return "1900-02-29";
	const start = date1904
		? day0Of1904
		: day > 60
			? dayBefore1900 - millisecondsOfDay
			: dayBefore1900;
	return new Date(start + day * millisecondsOfDay).toISOString().slice(0, 10);
}

function clock(milliseconds: number): string {
	const text = new Date(milliseconds).toISOString().slice(11, 23);
	return text.endsWith(".000") ? text.slice(0, 8) : text;
}

function duration(milliseconds: number): string {
	const minutes = Math.floor(milliseconds / 60_000);
	return `PT${Math.floor(minutes / 60)}H${minutes % 60}M${(milliseconds % 60_000) / 1000}S`;
}

const isoCell =
	/^(?:(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)(Z|[+-]\d{2}:\d{2})?)?|T?(\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?))$/;

/**
 * A date cell that holds ISO 8601 text (`t="d"`), in the form that isoFromSerial gives; midnight is left out when
 * the format shows no time. An offset from UTC is kept as written. Undefined when it is no date.
 */
export function isoFromText(text: string, kind: DateKind): string | undefined {
	const [, date, time, offset = "", only] = isoCell.exec(text.trim()) ?? [];
	if (only !== undefined) return isClock(only) ? fullClock(only) : undefined;
	if (date === undefined || !isDay(date)) return undefined;
	if (time === undefined) return date;
	if (!isClock(time)) return undefined;
	const full = fullClock(time);
	const showsTime = kind === "time" || kind === "date-time";
	if (full === "00:00:00" && !showsTime && (offset === "" || offset === "Z"))
		return date;
	return `${date}T${full}${offset}`;
}

function fullClock(time: string): string {
	return (time.length === 5 ? `${time}:00` : time).replace(/\.0+$/, "");
}

function isClock(time: string): boolean {
	return /^([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d+)?)?$/.test(time);
}

function isDay(date: string): boolean {
	const parsed = new Date(`${date}T00:00:00Z`);
	return (
		!Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(date)
	);
}

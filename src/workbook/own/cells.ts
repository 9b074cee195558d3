import * as z from "zod/mini";
import { canonicalText } from "../../domain/canonical.ts";
import { CountryCode, type Kind, unknownCountry } from "../../domain/kinds.ts";
import { countryName, countryOptions } from "../../text/format.ts";
import { type Language, languages } from "../../text/languages.ts";
import type { Cell } from "../sheets.ts";
import { cellText } from "../table/cellText.ts";
import type { CellValue } from "./plan.ts";
import type { RowLabels } from "./rowLabels.ts";
import { writableText } from "./writableText.ts";

/** What a codec needs to put a value into words and back. */
export interface Wording {
	language: Language;
	labels: RowLabels;
}

export type Decoded =
	/** An absent value is an answer taken away. */
	{ ok: true; value?: unknown } | { ok: false };

const unreadable: Decoded = { ok: false };
const decoded = (value: unknown): Decoded => ({ ok: true, value });

/** Between the answers of a list. No label holds it. */
const divider = "; ";

const words = (language: Language): Record<string, string> =>
	languages[language].vocabulary;
const levelWords = (language: Language): Record<string, string> =>
	languages[language].workbook.levels;

/** The word for a code; a code without a word stands for itself. */
export const codeLabel = (code: string, language: Language): string =>
	words(language)[code] ?? code;

/** "Germany (DE)": the code makes it readable whatever the language and the program's list of names. */
export function countryLabel(code: string, language: Language): string {
	const name = countryName(code, language);
	return name === code ? code : `${name} (${code})`;
}

/** A field's value as a cell holds it. */
export function encodeCell(
	{ kind, of = "" }: Kind,
	value: unknown,
	{ language, labels }: Wording,
): CellValue {
	if (value === undefined) return undefined;
	const list = Array.isArray(value) ? value.map(String) : [];
	switch (kind) {
		case "code":
		case "answer":
			return codeLabel(String(value), language);
		case "codes":
			return list
				.toSorted()
				.map((code) => codeLabel(code, language))
				.join(divider);
		case "country":
			return countryLabel(String(value), language);
		case "countries":
			return list
				.toSorted()
				.map((code) => countryLabel(code, language))
				.join(divider);
		case "date":
			return dateValue(String(value));
		case "level":
			return levelWords(language)[String(value)] ?? String(value);
		case "number":
			return Number(value);
		case "flag":
			return codeLabel("yes", language);
		case "ref":
			return labels.of(of, String(value));
		case "refs":
			return list
				.toSorted()
				.map((id) => labels.of(of, id))
				.join(divider);
		case "texts":
			return writable(textLines(value as Record<string, string>), language);
		case "text":
		case "longText":
			return writable(String(value), language);
	}
}

/** Texts under names, one a line: to be read, not to be typed. */
const textLines = (texts: Record<string, string>): string =>
	Object.keys(texts)
		.sort()
		.map((name) => `${name}: ${texts[name]}`)
		.join("\n");

export const writable = (text: string, language: Language): string =>
	writableText(canonicalText(text), languages[language].workbook.cutMark);

/** Excel counts days from 1900 and invents 29 February 1900; earlier days stay text. */
const dateValue = (iso: string): CellValue =>
	iso >= "1901-01-01" && iso <= "9999-12-31" ? { date: iso } : iso;

/** A planned value as its cell reads back: what two cells are compared by. */
export function valueText(value: CellValue): string {
	if (value === undefined) return "";
	return typeof value === "object" ? value.date : String(value);
}

/** A cell that was read, as the text that `valueText` is compared with. */
export function readText(cell: Cell | undefined): string {
	if (!cell) return "";
	const text = canonicalText(cellText(cell));
	return cell.type === "date"
		? text.replace(/T00:00(:00(\.0+)?)?Z?$/, "")
		: text;
}

/** What somebody typed into the cell of a field. An empty cell takes the answer away. */
export function decodeCell(
	field: Kind,
	text: string,
	wording: Wording,
): Decoded {
	if (field.kind === "text" || field.kind === "longText")
		return decoded(text === "" ? undefined : text);
	const typed = text.trim();
	if (typed === "") return decoded(undefined);
	switch (field.kind) {
		case "code":
		case "answer":
			return single(findCode(field.codes ?? [], typed, wording.language));
		case "codes":
			return several(typed, (item) =>
				findCode(field.codes ?? [], item, wording.language),
			);
		case "country":
			return single(findCountry(typed, wording.language));
		case "countries":
			return several(typed, (item) => findCountry(item, wording.language));
		case "date":
			return single(readDate(typed));
		case "level":
			return single(readLevel(typed, wording.language));
		case "number":
			return single(readNumber(typed));
		case "flag": {
			const answer = findCode(["yes", "no"], typed, wording.language);
			return answer === undefined
				? unreadable
				: decoded(answer === "yes" ? true : undefined);
		}
		case "ref":
			return single(wording.labels.find(field.of ?? "", typed));
		case "refs":
			return several(typed, (item) =>
				wording.labels.find(field.of ?? "", item),
			);
		case "texts":
			return unreadable;
	}
}

const single = (value: unknown): Decoded =>
	value === undefined ? unreadable : decoded(value);

function several(
	typed: string,
	find: (item: string) => string | undefined,
): Decoded {
	const items = typed
		.split(/[;\n]/)
		.map((item) => item.trim())
		.filter((item) => item !== "");
	const found = items.map(find);
	const known = found.filter((item) => item !== undefined);
	if (known.length < items.length) return unreadable;
	return decoded(known.length === 0 ? undefined : [...new Set(known)].sort());
}

const comparable = (text: string): string =>
	canonicalText(text).replace(/\s+/g, " ").trim().toLowerCase();

/** The export's language first, then the others, then the code itself. */
function inLanguages<T>(
	first: Language,
	find: (language: Language) => T | undefined,
): T | undefined {
	const others = (Object.keys(languages) as Language[]).filter(
		(language) => language !== first,
	);
	for (const language of [first, ...others]) {
		const found = find(language);
		if (found !== undefined) return found;
	}
	return undefined;
}

function findCode(
	codes: readonly string[],
	typed: string,
	language: Language,
): string | undefined {
	const wanted = comparable(typed);
	return (
		inLanguages(language, (each) =>
			codes.find((code) => comparable(codeLabel(code, each)) === wanted),
		) ??
		codes.find((code) => code.toLowerCase() === wanted) ??
		(wanted === "true" && codes.includes("yes") ? "yes" : undefined) ??
		(wanted === "false" && codes.includes("no") ? "no" : undefined)
	);
}

function findCountry(typed: string, language: Language): string | undefined {
	const code = /^(?:.*\()?([A-Za-z]{2})\)?$/.exec(typed)?.[1]?.toUpperCase();
	if (code !== undefined && (typed.length === 2 || typed.endsWith(")")))
		return CountryCode.safeParse(code).success ? code : undefined;
	const wanted = comparable(typed);
	return inLanguages(language, (each) => {
		if (comparable(countryName(unknownCountry, each)) === wanted)
			return unknownCountry;
		return countryOptions(each).find(
			({ label }) => comparable(label) === wanted,
		)?.value;
	});
}

/** 2026-11-22, also with dots or slashes, without leading zeros, or as 20261122. Nothing ambiguous. */
function readDate(typed: string): string | undefined {
	const parts =
		/^(\d{4})([-./])(\d{1,2})\2(\d{1,2})(?:T.*)?$/.exec(typed) ??
		/^(\d{4})()(\d{2})(\d{2})$/.exec(typed);
	if (!parts) return undefined;
	const [, year = "", , month = "", day = ""] = parts;
	const iso = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
	return z.iso.date().safeParse(iso).success ? iso : undefined;
}

function readLevel(typed: string, language: Language): number | undefined {
	const digit = /^([1-4])(?:\D|$)/.exec(typed)?.[1];
	if (digit !== undefined) return Number(digit);
	const wanted = comparable(typed);
	return inLanguages(language, (each) => {
		const found = Object.entries(levelWords(each)).find(
			([, label]) => comparable(label.replace(/^\d\s*/, "")) === wanted,
		);
		return found && Number(found[0]);
	});
}

function readNumber(typed: string): number | undefined {
	const number = Number(typed.replace(",", "."));
	return Number.isFinite(number) ? number : undefined;
}

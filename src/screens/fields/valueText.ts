import type { CollectionName } from "../../domain/assessment.ts";
import type { Json } from "../../domain/canonical.ts";
import type { Path } from "../../domain/path.ts";
import { countryName, formatDate, formatList } from "../../text/format.ts";
import { type Naming, rowName } from "./names.ts";
import { codeLabel, kindAt } from "./words.ts";

/** A value of a field in words: codes, countries, dates and rows by their names. */
export function valueText(naming: Naming, path: Path, value: Json): string {
	const { text, language } = naming;
	const kind = kindAt(path);
	const one = (each: Json): string => {
		switch (kind.kind) {
			case "answer":
			case "code":
			case "codes":
				return codeLabel(text, String(each));
			case "country":
			case "countries":
				return countryName(String(each), language);
			case "date":
				return formatDate(String(each), language);
			case "ref":
			case "refs":
				return rowName(naming, kind.of as CollectionName, String(each));
			case "level": {
				const words = text.risk.levels[each as keyof typeof text.risk.levels];
				return `${String(each)} ${words}`;
			}
			case "flag":
				return codeLabel(text, "yes");
			default:
				return typeof each === "string" ? each : JSON.stringify(each);
		}
	};
	return Array.isArray(value)
		? formatList(value.map(one), language)
		: one(value);
}

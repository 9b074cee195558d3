import {
	type Assessment,
	type CollectionName,
	liveRows,
} from "../../domain/assessment.ts";
import { own } from "../../domain/path.ts";
import type { Text } from "../../text/en.ts";
import { countryName } from "../../text/format.ts";
import type { Language } from "../../text/languages.ts";
import { measureTitle } from "../../text/measureTitle.ts";

export interface Naming {
	assessment: Assessment;
	text: Text;
	language: Language;
}

/** The field in which a row of a collection carries its name, and which "new …" fills. */
export const nameFields = {
	sources: "title",
	parties: "name",
	categories: "category",
	transfers: "name",
	findings: "importerType",
	statutes: "name",
	deficiencies: "description",
	measures: "title",
	conditions: "description",
	annexFactors: "name",
	imports: "file",
} as const satisfies Partial<Record<CollectionName, string>>;

const longest = 80;
const firstLine = (text: string): string => {
	const line = text.trim().split(/\s*[\r\n]+\s*/)[0] ?? "";
	return line.length > longest ? `${line.slice(0, longest).trimEnd()}…` : line;
};

/** The name of a row as people see it; a row without one is called by its kind and its place. */
export function rowName(
	naming: Naming,
	collection: CollectionName,
	id: string,
): string {
	const { assessment, text, language } = naming;
	const row = own(assessment[collection], id) as
		| Record<string, unknown>
		| undefined;
	if (row === undefined) return text.screens.rows.gone;
	const say = (field: string) => {
		const value = row[field];
		return typeof value === "string" ? firstLine(value) : "";
	};
	const joined = (...parts: string[]) => parts.filter(Boolean).join(" ");
	const ownName = own(nameFields, collection) as string | undefined;
	const fallback = () => {
		const place = liveRows(assessment, collection).findIndex(
			([key]) => key === id,
		);
		return text.screens.rows.unnamed(collection, place + 1);
	};
	const country = say("country");
	switch (collection) {
		case "transfers": {
			if (say("name")) return say("name");
			const importer = say("importer");
			const to = [
				importer && rowName(naming, "parties", importer),
				country && countryName(country, language),
			].filter(Boolean);
			return to.length > 0
				? text.screens.rows.transferTo(to.join(", "))
				: fallback();
		}
		case "findings":
			return country ? countryName(country, language) : fallback();
		case "sources":
			return (
				joined(say("label") && `${say("label")}:`, say("title")) || fallback()
			);
		case "categories":
			return joined(say("no"), say("category")) || fallback();
		case "measures": {
			if (say("title")) return say("title");
			const known = say("catalogue");
			return known ? measureTitle(text, known) : fallback();
		}
		case "chain":
			return say("party")
				? rowName(naming, "parties", say("party"))
				: fallback();
		case "incidents":
			return say("party")
				? rowName(naming, "parties", say("party"))
				: fallback();
		case "annexes":
			return say("transfer")
				? rowName(naming, "transfers", say("transfer"))
				: fallback();
		default:
			return (ownName && say(ownName)) || fallback();
	}
}

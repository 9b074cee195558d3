import { type Assessment, liveRows } from "../domain/assessment.ts";
import {
	type DataSheetField,
	dataSheetFieldNames,
} from "../domain/dataCategory.ts";
import { own } from "../domain/path.ts";
import type { Fact, Found, Proposal } from "./proposal.ts";
import { readText, valueText } from "./readText.ts";
import { standingOf } from "./standing.ts";

/**
 * What the nine texts of a data category say, as proposals for a person to accept or refuse, in the order of the columns
 * and of each text. Nothing is changed. Empty when there is no such category. The same document gives the same proposals.
 */
export function readCategory(
	assessment: Assessment,
	categoryId: string,
): Proposal[] {
	const row = own(assessment.categories, categoryId) as
		| Assessment["categories"][string]
		| undefined;
	if (row === undefined || row.removed) return [];
	const cutOff = new Set(
		liveRows(assessment, "remarks").flatMap(([, remark]) =>
			remark.finding === "cell-cut-off" ? (remark.path ?? []) : [],
		),
	);
	return dataSheetFieldNames.flatMap((field) => {
		const text = row[field] ?? "";
		const isCutOff = cutOff.has(`categories/${categoryId}/${field}`);
		return readText(field, text, isCutOff).map((found) =>
			proposalOf(assessment, categoryId, field, text, found),
		);
	});
}

const proposalOf = (
	assessment: Assessment,
	category: string,
	field: DataSheetField,
	text: string,
	found: Found,
): Proposal => ({
	...found,
	id: `${category}/${found.kind}/${field}/${found.start}-${found.end}/${valueText(found)}`,
	category,
	field,
	words: text.slice(found.start, found.end),
	path: targetOf(category, found),
	standing: standingOf(assessment, category, found, field),
});

function targetOf(category: string, { kind }: Fact): string {
	switch (kind) {
		case "party":
		case "partyCountry":
		case "partyParent":
			return "parties";
		case "source":
			return "sources";
		case "remark":
			return "remarks";
		default:
			return `categories/${category}/${kind}`;
	}
}

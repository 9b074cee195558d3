import {
	type Assessment,
	type CollectionName,
	liveRows,
} from "../domain/assessment.ts";
import type { Json } from "../domain/canonical.ts";
import { addRow, setField } from "../domain/edit.ts";
import { sha256 } from "../domain/hash.ts";
import { own } from "../domain/path.ts";
import { nameKey, partyNamed } from "./partyRows.ts";
import type { PartyFact, Proposal } from "./proposal.ts";
import { sourceLabelled } from "./sourceRows.ts";
import { standingOf } from "./standing.ts";

/**
 * The assessment with a proposal accepted: values join their set; a party, its place in the chain, or a source is made
 * where there is none. An answer that stands and differs is left as it is, and so is everything else when the category
 * is gone. Accepting twice is accepting once.
 */
export function accept(assessment: Assessment, proposal: Proposal): Assessment {
	const { category, field } = proposal;
	const row = own(assessment.categories, category) as
		| Record<string, unknown>
		| undefined;
	if (row === undefined || row.removed === true) return assessment;
	if (standingOf(assessment, category, proposal, field) !== "new")
		return assessment;
	switch (proposal.kind) {
		case "kinds":
		case "subjects":
		case "states":
		case "storedIn":
		case "processedIn":
		case "viewedFrom":
			return withMember(assessment, category, proposal.kind, proposal.value);
		case "sensitivity":
		case "format":
		case "keyCustody":
		case "optional":
			return setField(
				assessment,
				["categories", category, proposal.kind],
				proposal.value,
			);
		case "party":
			return withParty(assessment, category, proposal.value).document;
		case "partyCountry": {
			const { name, country } = proposal.value;
			const { document, id } = withParty(assessment, category, { name });
			return fill(document, "parties", id, { country });
		}
		case "partyParent": {
			const { name, ultimateParent, parentCountry } = proposal.value;
			const { document, id } = withParty(assessment, category, { name });
			return fill(document, "parties", id, { ultimateParent, parentCountry });
		}
		case "source": {
			const { label } = proposal.value;
			const there = sourceLabelled(assessment, label);
			const id = there ?? freeId(assessment, "sources", "src", label);
			const document =
				there === undefined
					? addRow(assessment, "sources", id, { ...proposal.value })
					: fill(assessment, "sources", id, { ...proposal.value });
			return withMember(document, category, "evidence", id);
		}
		case "remark":
			return addRow(
				assessment,
				"remarks",
				freeId(assessment, "remarks", "rem", proposal.id),
				{
					finding: proposal.value,
					severity: "warning",
					found: proposal.words,
					path: `categories/${category}/${field}`,
				},
			);
	}
}

function withMember(
	assessment: Assessment,
	category: string,
	field: string,
	value: string,
): Assessment {
	const row = own(assessment.categories, category) as
		| Record<string, unknown>
		| undefined;
	const there = row?.[field];
	const members = Array.isArray(there) ? (there as string[]) : [];
	return members.includes(value)
		? assessment
		: setField(
				assessment,
				["categories", category, field],
				[...members, value],
			);
}

/** The assessment with the party in it and in the chain of the category; roles that stand stay. */
function withParty(
	assessment: Assessment,
	category: string,
	fact: PartyFact,
): { document: Assessment; id: string } {
	const there = partyNamed(assessment, fact.name);
	const id = there ?? freeId(assessment, "parties", "pty", nameKey(fact.name));
	const { name, ...rest } = fact;
	const withRow =
		there === undefined
			? addRow(assessment, "parties", id, { name, ...rest })
			: fill(assessment, "parties", id, rest);
	const links = liveRows(withRow, "chain").filter(
		([, link]) => link.category === category && link.party === id,
	);
	const roleless = links.find(([, link]) => link.role === undefined);
	const { role } = fact;
	if (links.length === 0)
		return {
			id,
			document: addRow(
				withRow,
				"chain",
				freeId(withRow, "chain", "lnk", `${category}/${id}`),
				{ category, party: id, role },
			),
		};
	if (role === undefined || roleless === undefined)
		return { id, document: withRow };
	return {
		id,
		document: setField(withRow, ["chain", roleless[0], "role"], role),
	};
}

/** The row with the fields that had no answer. */
const fill = (
	assessment: Assessment,
	collection: "parties" | "sources",
	id: string,
	fields: { [field: string]: Json | undefined },
): Assessment =>
	Object.entries(fields).reduce((document, [field, value]) => {
		const row = own(document[collection], id) as
			| Record<string, unknown>
			| undefined;
		return row?.[field] === undefined
			? setField(document, [collection, id, field], value)
			: document;
	}, assessment);

/**
 * An id that follows from what the row is about, so that two people who accept the same proposal make the same row.
 * A row that was struck out does not come back: the next one gets another id.
 */
function freeId(
	assessment: Assessment,
	collection: CollectionName,
	prefix: string,
	about: string,
): string {
	for (let n = 0; ; n++) {
		const id = `${prefix}_${sha256(`${about}#${n}`).slice(0, 12)}`;
		if (!Object.hasOwn(assessment[collection], id)) return id;
	}
}

import { type Assessment, liveRows } from "../domain/assessment.ts";
import type { DataSheetField } from "../domain/dataCategory.ts";
import { own } from "../domain/path.ts";
import { nameKey, partyNamed } from "./partyRows.ts";
import type { Fact, PartyFact, Standing } from "./proposal.ts";
import { sourceLabelled } from "./sourceRows.ts";

/** How a fact about a category stands to what the assessment says already. */
export function standingOf(
	assessment: Assessment,
	category: string,
	fact: Fact,
	field: DataSheetField,
): Standing {
	const row = own(assessment.categories, category) as
		| Record<string, unknown>
		| undefined;
	switch (fact.kind) {
		case "kinds":
		case "subjects":
		case "states":
		case "storedIn":
		case "processedIn":
		case "viewedFrom": {
			const there = row?.[fact.kind];
			return Array.isArray(there) && there.includes(fact.value)
				? "present"
				: "new";
		}
		case "sensitivity":
		case "format":
		case "keyCustody":
		case "optional":
			return compared(row?.[fact.kind], fact.value);
		case "party":
			return standingOfParty(assessment, category, fact.value);
		case "partyCountry": {
			const party = rowOf(assessment, fact.value.name);
			return compared(party?.country, fact.value.country);
		}
		case "partyParent": {
			const party = rowOf(assessment, fact.value.name);
			const { ultimateParent, parentCountry } = fact.value;
			if (party === undefined) return "new";
			const isOther =
				party.ultimateParent !== undefined &&
				nameKey(party.ultimateParent) !== nameKey(ultimateParent);
			// A parent under another name in the same country may be the same one, written otherwise.
			if (isOther)
				return party.parentCountry === parentCountry
					? "present"
					: "conflicting";
			const country = compared(party.parentCountry, parentCountry);
			return country === "present" && party.ultimateParent === undefined
				? "new"
				: country;
		}
		case "source": {
			const id = sourceLabelled(assessment, fact.value.label);
			const evidence = row?.evidence;
			return id !== undefined &&
				Array.isArray(evidence) &&
				evidence.includes(id)
				? "present"
				: "new";
		}
		case "remark":
			return liveRows(assessment, "remarks").some(
				([, remark]) =>
					remark.finding === fact.value &&
					remark.path === `categories/${category}/${field}`,
			)
				? "present"
				: "new";
	}
}

const compared = (there: unknown, value: string): Standing =>
	there === undefined ? "new" : there === value ? "present" : "conflicting";

function rowOf(assessment: Assessment, name: string) {
	const id = partyNamed(assessment, name);
	return id === undefined ? undefined : assessment.parties[id];
}

function standingOfParty(
	assessment: Assessment,
	category: string,
	{ name, role }: PartyFact,
): Standing {
	const id = partyNamed(assessment, name);
	const links = liveRows(assessment, "chain").filter(
		([, link]) => link.category === category && link.party === id,
	);
	if (id === undefined || links.length === 0) return "new";
	if (role === undefined || links.some(([, link]) => link.role === role))
		return "present";
	return links.some(([, link]) => link.role === undefined)
		? "new"
		: "conflicting";
}

import { liveRows } from "../../domain/assessment.ts";
import type { Json } from "../../domain/canonical.ts";
import { own } from "../../domain/path.ts";
import { partyNamed } from "../../reading/partyRows.ts";
import type { Proposal } from "../../reading/proposal.ts";
import { countryName, formatList } from "../../text/format.ts";
import type { Naming } from "../fields/names.ts";
import { valueText } from "../fields/valueText.ts";
import { codeLabel } from "../fields/words.ts";
import type { Suggestion } from "./suggestions.ts";

/** What accepting a proposal would say, in words. */
export function proposedText(naming: Naming, proposal: Proposal): string {
	const { text, language } = naming;
	const words = text.reading;
	switch (proposal.kind) {
		case "party": {
			const { name, role } = proposal.value;
			return words.party(name, role && codeLabel(text, role));
		}
		case "partyCountry": {
			const { name, country } = proposal.value;
			return words.partyCountry(name, countryName(country, language));
		}
		case "partyParent": {
			const { name, ultimateParent, parentCountry } = proposal.value;
			return words.partyParent(
				name,
				ultimateParent,
				countryName(parentCountry, language),
			);
		}
		case "source": {
			const { label, title } = proposal.value;
			if (title === undefined) return label;
			return title.startsWith(label) ? title : `${label}: ${title}`;
		}
		case "remark":
			return words.remarks[proposal.value];
		default:
			return valueText(
				naming,
				["categories", proposal.category, proposal.kind],
				proposal.value,
			);
	}
}

/** "Stored in: Germany": what a suggestion is called where it stands among others. */
export const suggestionName = (
	naming: Naming,
	{ kind, proposals: [one] }: Suggestion,
): string => `${naming.text.reading.kinds[kind]}: ${proposedText(naming, one)}`;

/** The answer that stands where a proposal says otherwise, in words; undefined where none does. */
export function presentText(
	naming: Naming,
	proposal: Proposal,
): string | undefined {
	const { assessment, text, language } = naming;
	const { category } = proposal;
	switch (proposal.kind) {
		case "party": {
			const id = partyNamed(assessment, proposal.value.name);
			const roles = liveRows(assessment, "chain").flatMap(([, link]) =>
				link.category === category && link.party === id && link.role
					? codeLabel(text, link.role)
					: [],
			);
			return roles.length === 0 ? undefined : formatList(roles, language);
		}
		case "partyCountry": {
			const country = partyRow(naming, proposal.value.name)?.country;
			return country && countryName(country, language);
		}
		case "partyParent": {
			const row = partyRow(naming, proposal.value.name);
			const { ultimateParent, parentCountry } = row ?? {};
			const said = [
				ultimateParent,
				parentCountry && countryName(parentCountry, language),
			].filter(Boolean);
			return said.length === 0 ? undefined : said.join(", ");
		}
		case "source":
		case "remark":
			return undefined;
		default: {
			const value = own(assessment.categories[category], proposal.kind);
			return value === undefined
				? undefined
				: valueText(
						naming,
						["categories", category, proposal.kind],
						value as Json,
					);
		}
	}
}

const partyRow = ({ assessment }: Naming, name: string) => {
	const id = partyNamed(assessment, name);
	return id === undefined ? undefined : assessment.parties[id];
};

/** The field, as a path in text, in which a person answers otherwise than proposed. */
export function fieldOf({ assessment }: Naming, proposal: Proposal): string {
	const { category, field } = proposal;
	switch (proposal.kind) {
		case "party":
			return linkOf(assessment, category, proposal.value.name);
		case "partyCountry":
		case "partyParent": {
			const id = partyNamed(assessment, proposal.value.name);
			const asked =
				proposal.kind === "partyCountry" ? "country" : "ultimateParent";
			return id === undefined ? chainOf(category) : `parties/${id}/${asked}`;
		}
		case "source":
			return `categories/${category}/evidence`;
		case "remark":
			return `categories/${category}/${field}`;
		default:
			return `categories/${category}/${proposal.kind}`;
	}
}

/** The parties of a category, on the very page that the proposals are on. */
const chainOf = (category: string) => `chain@categories/${category}`;

function linkOf(
	assessment: Naming["assessment"],
	category: string,
	name: string,
): string {
	const party = partyNamed(assessment, name);
	const link = liveRows(assessment, "chain").find(
		([, row]) => row.category === category && row.party === party,
	);
	return link === undefined || party === undefined
		? chainOf(category)
		: `chain/${link[0]}/role`;
}

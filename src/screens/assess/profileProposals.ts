import {
	type Assessment,
	liveRows,
	newId,
	type Row,
} from "../../domain/assessment.ts";
import { addRow } from "../../domain/change.ts";
import type { CountryProfile } from "../../domain/knowledge/countryProfile.ts";

/** What a profile says of a law, as far as a row of a finding has a place for it. What it does not say stays open. */
const proposed = ({
	cite,
	powers,
}: CountryProfile["statutes"][number]): Partial<Row<"statutes">> => ({
	name: cite,
	...(powers.length > 0 ? { powers: [...powers].sort() } : {}),
	...(powers.includes("secrecy-order") ? { secrecyOrder: "yes" as const } : {}),
});

/**
 * The assessment with those laws of the profile that the finding does not name yet, each as a row to be judged by a
 * person: whether it covers the data and what it guarantees is left to them.
 */
export const withLawsOf = (
	assessment: Assessment,
	finding: string,
	profile: CountryProfile,
): Assessment => {
	const named = new Set(
		liveRows(assessment, "statutes")
			.filter(([, row]) => row.finding === finding)
			.map(([, row]) => row.name),
	);
	return profile.statutes
		.filter(({ cite }) => !named.has(cite))
		.reduce(
			(before, statute) =>
				addRow(before, "statutes", newId("sta"), {
					finding,
					...proposed(statute),
				}),
			assessment,
		);
};

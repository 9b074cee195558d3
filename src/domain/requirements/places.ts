import { type Assessment, liveRows, type Row } from "../assessment.ts";
import { isInEea } from "../knowledge/eea.ts";
import type { Asked } from "./ask.ts";
import { liveRow } from "./facts.ts";
import type { Missing } from "./missing.ts";

/** Known, and outside the EEA. ZZ is neither: it is not known. */
export const isThirdCountry = (country: string): boolean =>
	isInEea(country) === "no";

const processing: ReadonlySet<string | undefined> = new Set([
	"processor",
	"subprocessor",
]);

/** Parties that are processors or sub-processors, by their own role or anywhere on a chain. */
export const processors = (assessment: Assessment): string[] =>
	liveRows(assessment, "parties")
		.filter(
			([id, party]) =>
				processing.has(party.role) ||
				liveRows(assessment, "chain").some(
					([, link]) => link.party === id && processing.has(link.role),
				),
		)
		.map(([id]) => id);

/** The countries in which the data of a category are kept, processed or can be seen. */
const placesOf = (category: Row<"categories">): string[] => [
	...(category.storedIn ?? []),
	...(category.processedIn ?? []),
	...(category.viewedFrom ?? []),
];

/**
 * Third countries and recipients there that no recorded transfer covers: each is a transfer, or a
 * finding that it is none, that somebody still has to write down.
 */
export function uncovered(
	assessment: Assessment,
	asked: Asked,
	categories: [id: string, row: Row<"categories">][],
): Missing[] {
	const transfers = liveRows(assessment, "transfers").map(([, row]) => row);
	const links = liveRows(assessment, "chain");
	return categories.flatMap(([id, category]) => {
		const covering = transfers.filter((row) => row.rows?.includes(id));
		const reaches = new Set(covering.map((row) => row.country));
		const importers = new Set(covering.map((row) => row.importer));
		const onChain = links
			.filter(([, link]) => link.category === id && link.access !== "no")
			.map(([, link]) => link.party);
		const wanted: string[] = placesOf(category)
			.filter((country) => isThirdCountry(country) && !reaches.has(country))
			.map(() => `categories/${id}`);
		for (const party of onChain) {
			const row = liveRow(assessment, "parties", party);
			if (!row || importers.has(party) || party === assessment.about.exporter)
				continue;
			const seats = row.country === undefined ? [] : [row.country];
			const views = (row.viewsFrom ?? []).filter(
				(country) => !reaches.has(country),
			);
			if ([...seats, ...views].some(isThirdCountry))
				wanted.push(`parties/${party}`);
		}
		return [...new Set(wanted)].map(
			(about): Missing => ({
				guard: asked.guard,
				path: "transfers",
				why: "unmet",
				about,
				...(asked.question === undefined ? {} : { question: asked.question }),
			}),
		);
	});
}

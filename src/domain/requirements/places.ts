import { type Assessment, liveRows, type Row } from "../assessment.ts";
import { isInEea } from "../knowledge/eea.ts";
import {
	hopHasTransfer,
	linksOf,
	placeHasTransfer,
	placesOutside,
} from "../law/chain.ts";
import { type Asked, unmet } from "./ask.ts";
import type { Entry } from "./facts.ts";
import { askedOnce } from "./heard.ts";
import type { Missing } from "./missing.ts";
import { type Asking, ruleContext } from "./rules.ts";

/** Known, and outside the EEA. ZZ is neither: it is not known. */
export const isThirdCountry = (country: string): boolean =>
	isInEea(country) === "no";

const processing: ReadonlySet<string | undefined> = new Set([
	"processor",
	"subprocessor",
]);

/** Parties that are processors or sub-processors, by their own role or anywhere on a chain. */
export const processors = askedOnce((assessment: Assessment): string[] => {
	const onChain = new Set(
		liveRows(assessment, "chain").flatMap(([, { party, role }]) =>
			party !== undefined && processing.has(role) ? [party] : [],
		),
	);
	return liveRows(assessment, "parties")
		.filter(([id, { role }]) => processing.has(role) || onChain.has(id))
		.map(([id]) => id);
});

/**
 * Third countries and recipients there that no recorded transfer covers: each is a transfer, or a
 * finding that it is none, that somebody still has to write down. What the transfer `by` covers is
 * left out: it is written down even when it has ended.
 */
export function uncovered(
	asking: Asking,
	asked: Asked,
	categories: readonly Entry<"categories">[],
	by?: Row<"transfers">,
): Missing[] {
	const context = ruleContext(asking);
	const wanted = (rule: string, about: string): Missing => ({
		...unmet({ ...asked, rule }, "transfers"),
		about,
	});
	return categories.flatMap(([id]) => {
		const hops = linksOf({ context, id }).flatMap((link): string[] => {
			const party = context.rows.chain.row(link.id)?.party;
			if (party !== undefined && party === by?.importer) return [];
			if (hopHasTransfer.judge({ context, id, link }).status !== "unmet")
				return [];
			return [party ? `parties/${party}` : `chain/${link.id}`];
		});
		const places = placesOutside({ context, id }).filter(
			(place) =>
				place.country !== by?.country &&
				placeHasTransfer.judge(place).status === "unmet",
		);
		return [
			...hops.map((about) => wanted(hopHasTransfer.id, about)),
			...places.map(() => wanted(placeHasTransfer.id, `categories/${id}`)),
		];
	});
}

import { type Assessment, liveRows } from "../assessment.ts";
import { isInEea } from "../knowledge/eea.ts";
import type { Precedent } from "../knowledge/precedent.ts";
import { precedents } from "../knowledge/precedents.ts";
import type { Measure } from "../measure.ts";
import { safeCustody } from "./keyCustody.ts";

/** Catalogue ids, techniques and words by which a claim is known. */
function isClaimed({ claim }: Precedent, measure: Measure): boolean {
	const says = [measure.title, measure.description]
		.join("\n")
		.normalize("NFC")
		.toLowerCase();
	return (
		claim.catalogues.includes(measure.catalogue ?? "") ||
		claim.techniques.some((each) => measure.techniques?.includes(each)) ||
		claim.words.some((word) => startsWord(says, word))
	);
}

/** "hash" begins a word in "hashed identifiers", and none in "rehash". */
const startsWord = (text: string, beginning: string): boolean =>
	text
		.split(beginning)
		.slice(0, -1)
		.some((before) => !/[\p{L}\p{N}]$/u.test(before));

/** Who can cause decryption: as the measure says, and as each data category says that is kept encrypted. */
function custodies(assessment: Assessment, measure: Measure) {
	const ofRows = (measure.rows ?? []).flatMap((id) => {
		const row = assessment.categories[id];
		return row && !row.removed && row.format === "encrypted"
			? [row.keyCustody]
			: [];
	});
	return [measure.keyCustody, ...ofRows];
}

/** Does what the claim depends on, apart from its name, hold here? */
function fits(
	assessment: Assessment,
	{ claim }: Precedent,
	measure: Measure,
): boolean {
	// Who can cause decryption and is not said to be out of reach counts as the importer: unanswered is never safe.
	const exporterHolds = custodies(assessment, measure).every((custody) =>
		safeCustody.has(custody ?? ""),
	);
	if (claim.keys !== undefined && (claim.keys === "exporter") !== exporterHolds)
		return false;
	const transfers = liveRows(assessment, "transfers").filter(([id]) =>
		(measure.transfers ?? []).includes(id),
	);
	if (claim.underClauses && !transfers.some(([, { tool }]) => tool === "scc"))
		return false;
	if (
		claim.parentOutside &&
		!liveRows(assessment, "parties").some(
			([, { country, parentCountry }]) =>
				isInEea(country) === "yes" && isInEea(parentCountry) === "no",
		)
	)
		return false;
	const onSame = liveRows(assessment, "measures").filter(
		([, row]) =>
			row.status !== "rejected" &&
			transfers.some(([id]) => row.transfers?.includes(id)),
	);
	return claim.beside.every((catalogue) =>
		onSame.some(([, row]) => row.catalogue === catalogue),
	);
}

/** What has been decided on measures like this one. It warns or informs; no verdict rests on it. */
export const precedentsOn = (
	assessment: Assessment,
	measure: Measure,
): Precedent[] =>
	precedents.filter(
		(each) => isClaimed(each, measure) && fits(assessment, each, measure),
	);

/**
 * What has been decided against a measure of the catalogue in any case, whatever else is answered: where it is
 * only proposed, nobody has said yet who would have the keys.
 */
export const precedentsAgainst = (catalogue: string): Precedent[] =>
	precedents.filter(
		({ view, claim }) =>
			view !== "accepted" && claim.catalogues.includes(catalogue),
	);

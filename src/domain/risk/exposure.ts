import { factOfSent } from "../law/alike.ts";
import { type Link, linksOf, placesOutside } from "../law/chain.ts";
import { answerAt, type Context } from "../law/context.ts";
import { all, andThen, type Fact, known, map, missing } from "../law/fact.ts";

/** Clear-text exposure, ordinal: 0 none, 1 on the way only, 2 in memory in support, 3 at rest with the importer's key, 4 in full operation. */
export type Exposure = 0 | 1 | 2 | 3 | 4;

const exporterHolds: readonly string[] = [
	"exporter-only",
	"trusted-EEA-third-party",
];

/**
 * How far a data category lies open to importers. Not known while it is not known how the data look
 * and to whom; it sorts and explains, and decides nothing. Throws a RangeError for no such row.
 */
export function exposureOf(context: Context, category: string): Fact<Exposure> {
	if (!context.rows.categories.byId.has(category))
		throw new RangeError(`No data category ${category}`);
	const transfers = context.transfersOf(category);
	return transfers.length === 0
		? staysInside(context, category)
		: factOfSent(context, "exposure", category, onItsTransfers);
}

const onItsTransfers = (context: Context, category: string): Fact<Exposure> =>
	map(
		all(
			context
				.transfersOf(category)
				.map(([id]) => exposureIn(context, category, id)),
		),
		(exposures) => Math.max(...exposures) as Exposure,
	);

/** Without a transfer nothing lies open to an importer, if it is known where the data are and who has them. */
function staysInside(context: Context, category: string): Fact<Exposure> {
	const places = (["storedIn", "processedIn", "viewedFrom"] as const).map(
		(field) => answerAt(context, "categories", category, field),
	);
	if (context.chainOf(category).length === 0)
		return missing(
			"chain",
			...places.flatMap((fact) => (fact.known ? [] : fact.missing)),
		);
	return andThen(all<unknown>(places), () =>
		placesOutside({ context, id: category }).length > 0
			? missing("transfers")
			: known(0),
	);
}

function exposureIn(
	context: Context,
	category: string,
	transfer: string,
): Fact<Exposure> {
	return andThen(
		answerAt(context, "transfers", transfer, "importer"),
		(importer) => {
			const links = linksOf({ context, id: category });
			const own = links.filter(
				({ party }) => party.known && party.value === importer,
			);
			if (own.length === 0)
				return missing(
					...links.flatMap(({ party }) => (party.known ? [] : party.missing)),
					"chain",
				);
			return map(
				all(own.map((link) => exposureTo(context, category, transfer, link))),
				(exposures) => Math.max(...exposures) as Exposure,
			);
		},
	);
}

function exposureTo(
	context: Context,
	category: string,
	transfer: string,
	link: Link,
): Fact<Exposure> {
	const given = answerAt(context, "transfers", transfer, "manner");
	const manner = given.known ? given.value : undefined;
	return andThen(link.clearText, (clear) => {
		if (clear === "yes") return known(manner === "remote-access" ? 2 : 4);
		return andThen(
			answerAt(context, "categories", category, "format"),
			(format): Fact<Exposure> => {
				if (format === "clear") return known(manner === "transmission" ? 1 : 4);
				if (format === "pseudonymised") return known(0);
				return map(
					answerAt(context, "categories", category, "keyCustody"),
					(custody) => (exporterHolds.includes(custody) ? 0 : 3),
				);
			},
		);
	});
}

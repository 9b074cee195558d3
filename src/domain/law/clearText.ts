import { answerAt, type Context, liveRow } from "./context.ts";
import { andThen, anyYes, type Fact, known, map, missing } from "./fact.ts";
import { safeCustody } from "./measureRules.ts";

/** Whoever holds data in this shape: can they be read, or can the holder cause decryption? */
function readableAsHeld(context: Context, category: string): Fact<boolean> {
	return andThen(
		answerAt(context, "categories", category, "format"),
		(format) => {
			if (format !== "encrypted") return known(format === "clear");
			return map(
				answerAt(context, "categories", category, "keyCustody"),
				(custody) => !safeCustody.has(custody),
			);
		},
	);
}

/** Can this link of the chain see the category in clear text? Both the link and the shape of the data must say no. */
function readableByLink(
	context: Context,
	category: string,
	link: string,
): Fact<boolean> {
	const clear = answerAt(context, "chain", link, "clearText");
	if (clear.known && clear.value === "yes") return known(true);
	const access = answerAt(context, "chain", link, "access");
	if (access.known && access.value === "no") return known(false);
	return andThen(clear, () => readableAsHeld(context, category));
}

function readableByParty(
	context: Context,
	category: string,
	party: string,
): Fact<boolean> {
	const links = context.chainOf(category).map(([id]) => ({
		id,
		party: answerAt(context, "chain", id, "party"),
	}));
	const own = links.filter(
		(link) => !link.party.known || link.party.value === party,
	);
	if (!own.some((link) => link.party.known)) {
		const open = own.flatMap((link) =>
			link.party.known ? [] : link.party.missing,
		);
		return missing(...(open.length > 0 ? open : ["chain"]));
	}
	return anyYes(
		own.map((link) => {
			const readable = readableByLink(context, category, link.id);
			// A link that names nobody may be the importer's: it may hide clear text, never show there is none.
			const clears = readable.known && !readable.value;
			return link.party.known || clears
				? readable
				: missing(...link.party.missing);
		}),
	);
}

/** Does the importer see, or can it come to see, any of the transferred rows in clear text? */
export function clearTextAtImporter(
	context: Context,
	transfer: string,
): Fact<boolean> {
	return andThen(
		answerAt(context, "transfers", transfer, "importer"),
		(importer) =>
			andThen(answerAt(context, "transfers", transfer, "rows"), (rows) =>
				anyYes(
					rows
						.filter((row) => liveRow(context, "categories", row))
						.map((row) => readableByParty(context, row, importer)),
				),
			),
	);
}

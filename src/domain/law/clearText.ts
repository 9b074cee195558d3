import { type Link, linksOf } from "./chain.ts";
import { answerAt, type Context } from "./context.ts";
import { andThen, anyYes, type Fact, known, map, missing } from "./fact.ts";
import { shieldsOf } from "./factsOfMeasure.ts";
import { safeCustody } from "./keyCustody.ts";
import { shieldOf } from "./measureRules.ts";

/** Whoever holds data in this shape: can they be read, or can the holder cause decryption? */
const readableAsHeld = (context: Context, category: string): Fact<boolean> =>
	andThen(answerAt(context, "categories", category, "format"), (format) => {
		if (format !== "encrypted") return known(format === "clear");
		return map(
			answerAt(context, "categories", category, "keyCustody"),
			(custody) => !safeCustody.has(custody),
		);
	});

/**
 * That data are pseudonymised or encrypted counts only with a measure in force on the transfer that names the
 * category and whose every condition holds (use cases 1, 2 and 5). Data in clear text claim nothing.
 */
export const shapeProven = (
	context: Context,
	transfer: string,
	category: string,
): Fact<boolean> =>
	andThen(answerAt(context, "categories", category, "format"), (format) => {
		if (format === "clear") return known(true);
		const measures = shieldsOf(context, transfer, format);
		return measures.length === 0
			? missing("measures")
			: anyYes(
					measures.map((id) =>
						shieldOf(context, id, transfer).shields(category),
					),
				);
	});

/** Does this link of the chain see the category in clear text? Both the link and the shape of the data must say no. */
function readableByLink(
	context: Context,
	category: string,
	link: Link,
): Fact<boolean> {
	// What the importer of a transfer is sent it holds: that it has "no access" is no answer to this.
	return anyYes([
		map(link.clearText, (answer) => answer === "yes"),
		readableAsHeld(context, category),
	]);
}

function readableByParty(
	context: Context,
	category: string,
	party: string,
): Fact<boolean> {
	const links = linksOf({ context, id: category });
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
			const readable = readableByLink(context, category, link);
			// A link that names nobody may be the importer's: it may hide clear text, never show there is none.
			const clears = readable.known && !readable.value;
			return link.party.known || clears
				? readable
				: missing(...link.party.missing);
		}),
	);
}

/** Does the importer of the transfer see, or can it come to see, this category in clear text? */
export const clearTextAtImporter = (
	context: Context,
	transfer: string,
	category: string,
): Fact<boolean> =>
	andThen(answerAt(context, "transfers", transfer, "importer"), (importer) =>
		readableByParty(context, category, importer),
	);

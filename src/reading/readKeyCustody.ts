import { found, isStated } from "./cell.ts";
import { matchesIn, phraseTable } from "./phrases.ts";
import type { Found } from "./proposal.ts";
import { providerAt } from "./providerTable.ts";
import type { Sentence } from "./sentences.ts";

/**
 * A customer's own key that is used in the provider's cloud can be used there by the provider (R01/2020, use case 6),
 * so "bring your own key" counts as the importer's until the opposite is shown.
 */
const arrangements = phraseTable<"importer" | "exporter-only">([
	[
		"importer",
		`byok, bring your own key|s, customer managed key|s, customer managed encryption key|s, cmk, cmek, kundhanterade nycklar, kundhanterade krypteringsnycklar, kundstyrda nycklar,
		provider managed key|s, vendor managed key|s, service managed key|s, platform managed key|s, microsoft managed key|s, aws managed key|s, google managed key|s, leverantörens nycklar, leverantörshanterade nycklar`,
	],
	["exporter-only", "hyok, hold your own key|s"],
]);
const keys = phraseTable<true>([
	[
		true,
		"keys, encryption key|s, decryption key|s, key management, nycklar|na, nyckeln, krypteringsnyckel|n, krypteringsnycklar|na, nyckelhantering|en",
	],
]);
const holding = new Set(
	"held managed kept stored controlled owned handled administered innehas hanteras förvaltas förvaras kontrolleras ägs administreras sköts lagras".split(
		" ",
	),
);
const importers = new Set(
	"provider vendor supplier processor subprocessor leverantören leverantör biträdet personuppgiftsbiträdet underbiträdet importer importören kms".split(
		" ",
	),
);
const exporters = new Set(
	"city municipality customer controller exporter us staden kommunen regionen kunden oss personuppgiftsansvarige personuppgiftsansvarig exportören myndigheten nämnden".split(
		" ",
	),
);
const only = new Set(
	"only exclusively solely alone enbart endast uteslutande bara".split(" "),
);
/** What can be had is not yet in use: "BYOK is supported". */
const offers = new Set(
	"optional available supported supports offered offers valfritt valfri tillval tillgängligt stöds erbjuds erbjuder".split(
		" ",
	),
);
/** As many words may stand between "held" and who holds. */
const reach = 5;

/** Who can cause decryption, as far as a sentence says it. */
export function readKeyCustody(sentence: Sentence): Found[] {
	const isOffer = sentence.tokens.some(({ lower }) => offers.has(lower));
	const named = matchesIn(arrangements, sentence.tokens)
		.filter((match) => !isOffer && isStated(sentence, match))
		.map((match) => custody(sentence, match, match.value, 0.8));
	return named.length > 0 ? named : heldBy(sentence);
}

const custody = (
	sentence: Sentence,
	span: { from: number; to: number },
	value: "importer" | "exporter-only",
	confidence: number,
): Found =>
	found(
		{ kind: "keyCustody", value },
		sentence,
		span,
		value === "importer" ? "keys-with-provider" : "keys-with-exporter",
		confidence,
	);

/** "Keys are held by Zoom", "nycklarna innehas enbart av staden". */
function heldBy(sentence: Sentence): Found[] {
	const { tokens } = sentence;
	const [key] = matchesIn(keys, tokens);
	if (key === undefined) return [];
	const verb = tokens.findIndex(
		({ lower }, at) => at >= key.to && holding.has(lower),
	);
	if (verb === -1 || verb > key.to + reach) return [];
	const tail = tokens.slice(verb + 1, verb + 1 + reach);
	const by = tail.findIndex(({ lower }) =>
		/^(?:by|av|hos|at|with|in|i)$/.test(lower),
	);
	if (by === -1) return [];
	const isOnly = tail.slice(0, by + 1).some(({ lower }) => only.has(lower));
	for (let n = by + 1; n < tail.length; n++) {
		const at = verb + 1 + n;
		const word = tail[n]?.lower ?? "";
		const provider = providerAt(tokens, at);
		const to = provider?.to ?? at + 1;
		const span = { from: key.from, to };
		if (provider !== undefined || importers.has(word))
			return isStated(sentence, span)
				? [custody(sentence, span, "importer", 0.85)]
				: [];
		// Without "only" the provider may hold them too.
		if (exporters.has(word))
			return isOnly && isStated(sentence, span)
				? [custody(sentence, span, "exporter-only", 0.8)]
				: [];
	}
	return [];
}

import { type Cell, cuesBeside, found, isStated } from "./cell.ts";
import { matchesIn, type PhraseTable, phraseTable } from "./phrases.ts";
import type { Found, ReasonCode } from "./proposal.ts";
import { readKeyCustody } from "./readKeyCustody.ts";
import { statesIn } from "./readStates.ts";
import type { Sentence } from "./sentences.ts";

const encrypted = phraseTable<true>([
	[
		true,
		"encrypted, encryption, krypterad|e, krypterat, krypteras, kryptering",
	],
]);
const endToEnd = phraseTable<true>([
	[
		true,
		"end to end encrypted, end to end encryption, e2ee, totalsträckskrypterad|e, totalsträckskrypteras, totalsträckskryptering, end to end krypterad|e, end to end kryptering",
	],
]);
const unencrypted = phraseTable<true>([
	[
		true,
		`not encrypted, unencrypted, inte krypterad|e, inte krypterat, ej krypterad|e, ej krypterat, okrypterad|e, okrypterat, krypteras inte, krypteras ej`,
	],
]);
const pseudonymised = phraseTable<true>([
	[
		true,
		"pseudonymised, pseudonymized, pseudonymiserad|e, pseudonymiserat, pseudonymiseras",
	],
]);
const clear = phraseTable<true>([
	[
		true,
		"in clear text, in cleartext, in plain text, in plaintext, in the clear, i klartext",
	],
]);
/** Encryption of a connection or of passwords says nothing of the data that are held. */
const ofConnections = new Set(
	"tls ssl https vpn traffic trafik trafiken connection connections anslutning anslutningen transit överföring överföringen transport kommunikation communication link länk password passwords lösenord wifi".split(
		" ",
	),
);
const dataWords = new Set(
	"data uppgifter uppgifterna information informationen personuppgifter personuppgifterna content innehållet databas databasen database files filer".split(
		" ",
	),
);

/** What the data look like to whoever holds them, and who can decrypt them. */
export function readEncryption({ field, sentences }: Cell): Found[] {
	if (field === "no" || field === "roles" || field === "dataSubject") return [];
	return sentences.flatMap((sentence) => {
		if (sentence.isQuestion) return [];
		return [
			...stated(sentence, clear, "clear"),
			...pseudonymisedData(sentence),
			...stated(sentence, endToEnd, "encrypted"),
			...encryptedData(sentence),
			...unencryptedData(sentence),
			...readKeyCustody(sentence),
		];
	});
}

const formatFound = (
	sentence: Sentence,
	span: { from: number; to: number },
	value: string,
	confidence: number,
): Found =>
	found(
		{ kind: "format", value },
		sentence,
		span,
		"encryption-named",
		confidence,
	);

const stated = (
	sentence: Sentence,
	table: PhraseTable<true>,
	value: string,
): Found[] =>
	matchesIn(table, sentence.tokens)
		.filter((match) => isStated(sentence, match))
		.map((match) => formatFound(sentence, match, value, 0.85));

/** "Names are pseudonymised but not the addresses": then the data as a whole are not. */
const pseudonymisedData = (sentence: Sentence): Found[] =>
	cuesBeside(sentence).has("contrast")
		? []
		: stated(sentence, pseudonymised, "pseudonymised");

function encryptedData(sentence: Sentence): Found[] {
	const states = statesIn(sentence);
	const words = sentence.tokens.map(({ lower }) => lower);
	return matchesIn(encrypted, sentence.tokens).flatMap((match) => {
		if (!isStated(sentence, match)) return [];
		const rest = states.find(
			({ value, from }) => value === "at-rest" && from >= match.to,
		);
		if (rest !== undefined)
			return [
				formatFound(
					sentence,
					{ from: match.from, to: rest.to },
					"encrypted",
					0.85,
				),
			];
		const cues = cuesBeside(sentence);
		const isOfData =
			!(cues.has("not") || cues.has("contrast") || cues.has("without")) &&
			words.slice(0, match.from).some((word) => dataWords.has(word)) &&
			!words.some((word) => ofConnections.has(word)) &&
			/^(?:encrypted|krypterad|krypterade|krypterat|krypteras)$/.test(
				words[match.from] ?? "",
			);
		return isOfData ? [formatFound(sentence, match, "encrypted", 0.7)] : [];
	});
}

/** "Not encrypted" is a denial and a fact; what else denies or limits it makes it neither. */
function unencryptedData(sentence: Sentence): Found[] {
	return matchesIn(unencrypted, sentence.tokens).flatMap((match) => {
		const others = [...cuesBeside(sentence, match)].filter(
			(cue) => cue !== "plain",
		);
		const next = sentence.tokens[match.to]?.lower ?? "";
		const isLimited =
			/^(?:with|using|by|med|av|end)$/.test(next) ||
			sentence.tokens.some(({ lower }) => ofConnections.has(lower));
		if (others.length > 0 || isLimited) return [];
		const reason: ReasonCode = "says-unencrypted";
		return [
			found(
				{ kind: "keyCustody", value: "not-encrypted" },
				sentence,
				match,
				reason,
				0.85,
			),
		];
	});
}

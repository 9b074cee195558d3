import { type Cell, isStated } from "./cell.ts";
import { factsOfParty } from "./partyFacts.ts";
import type { Match } from "./phrases.ts";
import { matchesIn } from "./phrases.ts";
import type { Found, ReasonCode } from "./proposal.ts";
import { type Name, nameAt } from "./readNames.ts";
import { partiesWithData } from "./readPartiesWithData.ts";
import { type PartyRole, publicWords, rolePhrases } from "./roles.ts";
import type { Sentence } from "./sentences.ts";
import { startsUpper } from "./tokens.ts";

/** A party as one place of a text shows it. */
export interface Mention {
	name: Name;
	role?: PartyRole;
	reason: ReasonCode;
	confidence: number;
	/** The words of the mention, role included: tokens [from, to). */
	from: number;
	to: number;
}

/** The parties that a cell names, with the roles it gives them. */
export function readParties({ field, sentences }: Cell): Found[] {
	if (field !== "roles" && field !== "location" && field !== "access")
		return [];
	return sentences.flatMap((sentence) => {
		if (sentence.isQuestion) return [];
		const roles = matchesIn(rolePhrases, sentence.tokens);
		const named = [
			...roles.flatMap((role) => namesAfter(sentence, role)),
			...roles.flatMap((role) => nameBefore(sentence, role)),
		];
		const taken = (name: Name) =>
			named.some((one) => one.name.from < name.to && name.from < one.name.to);
		const others = partiesWithData(sentence, field === "location").filter(
			({ name }) => !taken(name),
		);
		return [...named, ...others].flatMap((mention) =>
			factsOfParty(sentence, mention, field === "roles"),
		);
	});
}

/** "Controller - Stockholms Stad", "Underbiträden: AWS och Zoom", "subprocessor DT". */
function namesAfter(sentence: Sentence, role: Match<PartyRole>): Mention[] {
	const { tokens } = sentence;
	let at = afterBracket(sentence, role.to);
	const mark = tokens[at];
	const isMarked = mark !== undefined && /^[-:–—=→(]$/u.test(mark.text);
	const isVerb = /^(?:is|are|är)$/.test(mark?.lower ?? "");
	if (isMarked || isVerb) at++;
	// "processor-specific", "processor to processor"
	if (
		isMarked &&
		tokens[at]?.spaced === false &&
		mark.text === "-" &&
		!mark.spaced &&
		!startsUpper(tokens[at])
	)
		return [];
	const mentions: Mention[] = [];
	for (;;) {
		const name = nameAt(tokens, at);
		if (name === undefined) break;
		if (!isStated(sentence, role) || !isStated(sentence, name)) break;
		mentions.push({
			name,
			role: role.value,
			reason: isVerb ? "role-in-sentence" : "role-before-name",
			confidence: isMarked || isVerb ? 0.95 : 0.8,
			from: mentions.length === 0 ? role.from : name.from,
			to: name.to,
		});
		// "processor Tietoevry and AWS": without a mark the role is the first one's only.
		if (!isMarked && !isVerb) break;
		const next = afterBracket(sentence, name.to);
		if (!/^(?:,|and|och|samt|\/|\+|&)$/.test(tokens[next]?.lower ?? "")) break;
		at = next + 1;
		if (/^(?:and|och|samt)$/.test(tokens[at]?.lower ?? "")) at++;
	}
	return mentions;
}

const afterBracket = ({ tokens }: Sentence, at: number): number => {
	if (tokens[at]?.text !== "(") return at;
	const close = tokens.findIndex(
		({ text }, n) => n > at && n < at + 8 && text === ")",
	);
	const after = tokens[close + 1];
	return close > at &&
		/^[-:–—=,/+&]$|^(?:is|are|är|and|och|samt)$/u.test(after?.lower ?? "")
		? close + 1
		: at;
};

/** "Tietoevry (processor)", "Twilio Inc. acts as subprocessor", "AWS är underbiträde". */
function nameBefore(sentence: Sentence, role: Match<PartyRole>): Mention[] {
	const { tokens } = sentence;
	if (!isRoleAlone(sentence, role.to)) return [];
	let at = role.from - 1;
	const isBracket = tokens[at]?.text === "(";
	while (/^(?:a|an|the|vår|vårt|our|ett|en|its)$/.test(tokens[at]?.lower ?? ""))
		at--;
	const linkEnd = at;
	const isMarked =
		/^[-–—:,]$/u.test(tokens[at]?.text ?? "") &&
		role.to >= tokens.length - 1 &&
		matchesIn(rolePhrases, tokens).length === 1;
	while (
		/^(?:is|are|är|as|som|acts|act|acting|agerar|fungerar|serves)$/.test(
			tokens[at]?.lower ?? "",
		)
	)
		at--;
	const isVerb = at < linkEnd;
	if (isBracket || isMarked) at--;
	if (!isBracket && !isVerb && !isMarked) return [];
	const name = nameEndingAt(sentence, at + 1);
	if (name === undefined || (isVerb && !isSurelyName(name))) return [];
	const closes = isBracket && tokens[role.to]?.text === ")";
	const span = { from: name.from, to: closes ? role.to + 1 : role.to };
	if (!isStated(sentence, span)) return [];
	return [
		{
			name,
			role: role.value,
			reason: isVerb ? "role-in-sentence" : "role-after-name",
			confidence: 0.9,
			...span,
		},
	];
}

/** Not "processor agreement": after the role the sentence ends, or goes on with a mark or a preposition. */
const isRoleAlone = ({ tokens }: Sentence, to: number): boolean => {
	const next = tokens[to];
	return (
		next === undefined ||
		!next.isWord ||
		/^(?:for|of|to|and|in|under|för|till|åt|av|i|och|enligt|samt|when|with)$/.test(
			next.lower,
		)
	);
};

/** A single unknown word with a capital may just begin the sentence: "Skolan är personuppgiftsansvarig". */
const isSurelyName = ({
	from,
	to,
	written,
	hasLegalForm,
	provider,
}: Name): boolean =>
	hasLegalForm ||
	provider !== undefined ||
	from > 0 ||
	to - from > 1 ||
	publicWords.test(written) ||
	/^\p{Lu}{2,}$/u.test(written);

const longestName = 10;

/** The longest name that ends right before a token. */
function nameEndingAt({ tokens }: Sentence, to: number): Name | undefined {
	for (let at = Math.max(0, to - longestName); at < to; at++) {
		const before = tokens[at - 1];
		if (before?.isWord && startsUpper(before) && tokens[at]?.isWord) {
			const wider = nameAt(tokens, at - 1);
			if (wider !== undefined && wider.to > at) continue;
		}
		const name = nameAt(tokens, at);
		if (name?.to === to) return name;
	}
	return undefined;
}

import type { Answer } from "../kinds.ts";
import { isInEea } from "../knowledge/eea.ts";
import type { partyRoles } from "../vocabulary.ts";
import {
	answerAt,
	answerOf,
	type Context,
	type Entry,
	type FieldOf,
} from "./context.ts";
import { standingByActs } from "./ended.ts";
import { all, andThen, type Fact, known, map, missing } from "./fact.ts";
import { rulesAbout } from "./rule.ts";
import type { Hearing, Spoke } from "./verdict.ts";

export interface CategorySubject {
	context: Context;
	id: string;
}
/** A party as somebody in a chain: what the rules ask of it is the same in every chain in which it stands so. */
interface Recipient {
	party: Fact<string>;
	name: Fact<string>;
	country: Fact<string>;
	kind: Fact<string>;
	/** Does handing the data to it take them out of the EEA, or to an international organisation? */
	leaves: Fact<boolean>;
	/** Countries from which its people can see the data; none for a party that need not be asked. */
	viewsFrom: Fact<readonly string[]>;
	/** Has it named everyone that it engages? Controllers are not asked. */
	subprocessorsNamed: Fact<Answer>;
}

/** A party with what the rules say of it wherever it stands so. */
interface JudgedRecipient extends Recipient {
	remoteAccessAsked: Spoke;
	furtherHopsKnown: Spoke;
}

/** A link of a chain, with who stands in it. */
export interface Link {
	id: string;
	category: Fact<string>;
	party: Fact<string>;
	role: Fact<(typeof partyRoles)[number]>;
	access: Fact<Answer>;
	clearText: Fact<Answer>;
	/** A party that cannot get at the data is no hop of theirs; only a clear "no" says so. */
	hasAccess: boolean;
	recipient: JudgedRecipient;
}
export interface LinkSubject extends CategorySubject {
	link: Link;
}
export interface PlaceSubject extends CategorySubject {
	country: string;
	/** Path of the field that names the country. */
	path: string;
	/** Whose people see the data from there, where it is known. */
	party?: string;
}

const places = ["storedIn", "processedIn", "viewedFrom"] as const;
const chain = {
	family: "chain",
	basis: "R01/2020, step 1; EDPB Opinion 22/2024",
	confidence: "S",
} as const;

export const categoryFacts = {
	storedIn: ({ context, id }: CategorySubject) =>
		answerAt(context, "categories", id, "storedIn"),
	processedIn: ({ context, id }: CategorySubject) =>
		answerAt(context, "categories", id, "processedIn"),
	viewedFrom: ({ context, id }: CategorySubject) =>
		answerAt(context, "categories", id, "viewedFrom"),
	links: ({ context, id }: CategorySubject): Fact<number> => {
		const links = context.chainOf(id);
		return links.length > 0 ? known(links.length) : missing("chain");
	},
};

const ofCategory = rulesAbout("category", categoryFacts);

export const placesKnown = ofCategory({
	...chain,
	id: "chain.places-known",
	needs: [...places],
	holds: () => true,
});

export const chainKnown = ofCategory({
	...chain,
	id: "chain.known",
	needs: ["links"],
	holds: ({ links }) => links > 0,
});

/** The links of a category's chain, in order; one that names no category may be any category's. */
export const linksOf = ({ context, id }: CategorySubject): readonly Link[] =>
	context.ofDocument("links", id, () =>
		context.chainOf(id).map((entry) => linkOf(context, entry)),
	);

function linkOf(context: Context, [id, row]: Entry<"chain">): Link {
	const own = <F extends FieldOf<"chain">>(field: F) =>
		answerOf(context, "chain", id, row, field);
	const party = own("party");
	const access = own("access");
	const role = own("role");
	const hasAccess = !(access.known && access.value === "no");
	const controls =
		role.known &&
		(role.value === "controller" || role.value === "joint-controller");
	// Everyone but the controllers themselves is asked about remote access and about whom they engage.
	const standing = !hasAccess
		? "without access"
		: controls
			? "in control"
			: "asked";
	const recipient = () => judged(recipientOf(context, party, standing));
	return {
		id,
		category: own("category"),
		party,
		role,
		access,
		clearText: own("clearText"),
		hasAccess,
		recipient: party.known
			? context.ofDocument(recipients[standing], party.value, recipient)
			: recipient(),
	};
}

const recipients = {
	"without access": "recipient without access",
	"in control": "recipient in control",
	asked: "recipient asked",
} as const;

function recipientOf(
	context: Context,
	party: Fact<string>,
	standing: keyof typeof recipients,
): Recipient {
	const at = <F extends FieldOf<"parties">>(field: F) =>
		andThen(party, (id) => answerAt(context, "parties", id, field));
	const country = at("country");
	const kind = at("kind");
	const hasAccess = standing !== "without access";
	const isAsked = standing === "asked";
	return {
		party,
		// A party that nobody can name is not known, even when its country is.
		name: hasAccess ? at("name") : known(""),
		country,
		kind,
		leaves: hasAccess
			? map(
					all<string>([country, kind]),
					([where, what]) =>
						isInEea(where) === "no" || what === "international-organisation",
				)
			: known(false),
		viewsFrom: isAsked
			? map(
					all<unknown>([
						asked(party, at("remoteAccessAsked")),
						at("viewsFrom"),
					]),
					([, countries]) => countries as readonly string[],
				)
			: known([]),
		subprocessorsNamed: isAsked
			? at("subprocessorsNamed")
			: known<Answer>("yes"),
	};
}

const judged = (recipient: Recipient): JudgedRecipient => ({
	...recipient,
	remoteAccessAsked: {
		rule: remoteAccessAsked.id,
		...remoteAccessAsked.judge(recipient),
	},
	furtherHopsKnown: {
		rule: furtherHopsKnown.id,
		...furtherHopsKnown.judge(recipient),
	},
});

/** "Not asked" is no answer to what the party would say. */
const asked = (party: Fact<string>, answer: Fact<Answer>): Fact<true> =>
	andThen(answer, (given) =>
		given === "yes"
			? known(true as const)
			: andThen(party, (id) => missing(`parties/${id}/remoteAccessAsked`)),
	);

/** Where the transfers go that carry a category, and who sends and gets the data there. */
interface Destinations {
	importers: ReadonlySet<string>;
	importersIn: ReadonlyMap<string, ReadonlySet<string>>;
	/** Importers, exporters, and whoever engaged an importer. */
	partiesIn: ReadonlyMap<string, ReadonlySet<string>>;
}

/** By the transfers that name the category, and go on or may. */
function destinationsOf({ context, id }: CategorySubject): Destinations {
	const transfers = context.transfersNaming(id);
	const [only] = transfers;
	// Most categories go one way, and thousands the same.
	return transfers.length === 1 && only
		? context.once("destinations of transfer", only[0], () =>
				destinationsBy(context, transfers),
			)
		: context.once("destinations", id, () =>
				destinationsBy(context, transfers),
			);
}

function destinationsBy(
	context: Context,
	transfers: readonly Entry<"transfers">[],
): Destinations {
	const importers = new Set<string>();
	const importersIn = new Map<string, Set<string>>();
	const partiesIn = new Map<string, Set<string>>();
	for (const [transfer] of transfers) {
		const standing = standingByActs(context, transfer);
		if (standing.known && standing.value === "ended") continue;
		const at = (field: "importer" | "exporter" | "country") =>
			knownValue(answerAt(context, "transfers", transfer, field));
		const importer = at("importer");
		const country = at("country");
		if (importer !== undefined) importers.add(importer);
		if (country === undefined) continue;
		const engagedBy =
			importer &&
			knownValue(answerAt(context, "parties", importer, "engagedBy"));
		addTo(importersIn, country, [importer]);
		addTo(partiesIn, country, [importer, at("exporter"), engagedBy]);
	}
	return { importers, importersIn, partiesIn };
}

const knownValue = <T>(fact: Fact<T>): T | undefined =>
	fact.known ? fact.value : undefined;

function addTo(
	sets: Map<string, Set<string>>,
	key: string,
	values: readonly (string | undefined)[],
): void {
	const set = sets.get(key) ?? new Set();
	sets.set(key, set);
	for (const value of values) if (value !== undefined) set.add(value);
}

/** A transfer to the party, and to where the party is: the law there reaches it whatever else does. */
const hopCovered = (subject: LinkSubject): Fact<boolean> => {
	const { party, country, kind } = subject.link.recipient;
	return map(
		all<string>([party, country, kind]),
		([to = "", where = "", what]) => {
			const { importers, importersIn } = destinationsOf(subject);
			return what === "international-organisation"
				? importers.has(to)
				: (importersIn.get(where)?.has(to) ?? false);
		},
	);
};

/** A transfer into the country; where a party's own people look, one that this party sends or gets, or someone it engaged. */
const placeCovered = (subject: PlaceSubject): Fact<boolean> => {
	const { country, party } = subject;
	const parties = destinationsOf(subject).partiesIn.get(country);
	return known(
		parties !== undefined && (party === undefined || parties.has(party)),
	);
};

const ofLink = rulesAbout("link", {
	category: ({ link }: LinkSubject) => link.category,
	name: ({ link }: LinkSubject) => link.recipient.name,
	leaves: ({ link }: LinkSubject) => link.recipient.leaves,
	hopCovered,
});

const ofRecipient = rulesAbout("link", {
	subprocessorsNamed: (recipient: Recipient) => recipient.subprocessorsNamed,
	viewsFrom: (recipient: Recipient) => recipient.viewsFrom,
});

const linkPlaced = ofLink({
	...chain,
	id: "chain.party-known",
	needs: ["category", "name", "leaves"],
	holds: () => true,
});

const remoteAccessAsked = ofRecipient({
	...chain,
	id: "chain.remote-access-asked",
	basis: "EDPB Guidelines 05/2021, example 11; Datatilsynet (DK), 2022-07-14",
	confidence: "Q",
	needs: ["viewsFrom"],
	holds: () => true,
});

const furtherHopsKnown = ofRecipient({
	...chain,
	id: "chain.further-hops-known",
	basis: "EDPB Opinion 22/2024, paragraphs 31–32; Art. 28(2) and (4) GDPR",
	needs: ["subprocessorsNamed"],
	holds: ({ subprocessorsNamed: named }) => named === "yes",
});

export const hopHasTransfer = ofLink({
	...chain,
	id: "chain.hop-without-transfer",
	appliesGiven: ["leaves"],
	applies: ({ leaves: isHop }) => isHop,
	needs: ["hopCovered"],
	holds: ({ hopCovered: covered }) => covered,
});

export const linkRules = [
	linkPlaced,
	remoteAccessAsked,
	hopHasTransfer,
	furtherHopsKnown,
] as const;

/** What the rules say of one link, in their order. */
export function hearLink(hearing: Hearing, subject: LinkSubject): void {
	const { id, recipient } = subject.link;
	const at = `chain/${id}`;
	hearing.ask(linkPlaced, subject, at);
	hearing.hearAt(recipient.remoteAccessAsked, at);
	hearing.ask(hopHasTransfer, subject, at);
	hearing.hearAt(recipient.furtherHopsKnown, at);
}

export const placeHasTransfer = rulesAbout("place", { placeCovered })({
	...chain,
	id: "chain.place-without-transfer",
	needs: ["placeCovered"],
	holds: ({ placeCovered: covered }) => covered,
});

/** Places outside the EEA where the category is, or from where it can be seen. */
export const placesOutside = (subject: CategorySubject): PlaceSubject[] => [
	...placesOfCategory(subject),
	...placesOfLinks(subject),
];

/** … as its own line says; each once. */
export function placesOfCategory(subject: CategorySubject): PlaceSubject[] {
	const found: PlaceSubject[] = [];
	for (const field of places) {
		const countries = categoryFacts[field](subject);
		if (!countries.known) continue;
		for (const country of countries.value)
			if (isInEea(country) === "no")
				addOnce(found, {
					...subject,
					path: `categories/${subject.id}/${field}`,
					country,
				});
	}
	return found;
}

/** … as those in its chain say from where their people look; each once. */
export function placesOfLinks(subject: CategorySubject): PlaceSubject[] {
	const found: PlaceSubject[] = [];
	for (const { id: link, recipient } of linksOf(subject)) {
		const { party, viewsFrom } = recipient;
		if (!viewsFrom.known) continue;
		for (const country of viewsFrom.value)
			if (isInEea(country) === "no")
				addOnce(found, {
					...subject,
					country,
					...(party.known
						? { path: `parties/${party.value}/viewsFrom`, party: party.value }
						: { path: `chain/${link}/party` }),
				});
	}
	return found;
}

function addOnce(found: PlaceSubject[], place: PlaceSubject): void {
	for (const { path, country } of found)
		if (path === place.path && country === place.country) return;
	found.push(place);
}

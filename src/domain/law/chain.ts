import type { Answer } from "../kinds.ts";
import { isInEea } from "../knowledge/eea.ts";
import { answerAt, type Context } from "./context.ts";
import { standingByActs } from "./ended.ts";
import { all, andThen, type Fact, known, map, missing } from "./fact.ts";
import { rulesAbout } from "./rule.ts";

export interface CategorySubject {
	context: Context;
	id: string;
}
export interface LinkSubject extends CategorySubject {
	link: string;
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

const linkField =
	<F extends "party" | "access" | "role" | "category">(field: F) =>
	({ context, link }: LinkSubject) =>
		answerAt(context, "chain", link, field);

const partyOf = (subject: LinkSubject) =>
	subject.context.once("link's party", subject.link, () =>
		linkField("party")(subject),
	);
const accessOf = linkField("access");
const roleOf = linkField("role");

const partyField =
	<
		F extends
			| "name"
			| "country"
			| "kind"
			| "viewsFrom"
			| "remoteAccessAsked"
			| "subprocessorsNamed",
	>(
		field: F,
	) =>
	(subject: LinkSubject) =>
		andThen(partyOf(subject), (party) =>
			subject.context.once(`party's ${field}`, party, () =>
				answerAt(subject.context, "parties", party, field),
			),
		);

const countryOf = partyField("country");
const kindOf = partyField("kind");
const viewsFromOf = partyField("viewsFrom");
const remoteAccessOf = partyField("remoteAccessAsked");

/** A party that cannot get at the data is no hop of theirs; only a clear "no" says so. */
const hasAccess = (subject: LinkSubject): boolean => {
	const access = accessOf(subject);
	return !(access.known && access.value === "no");
};

/** Everyone but the controllers themselves is asked about remote access. */
const isAsked = (subject: LinkSubject): boolean => {
	const role = roleOf(subject);
	const controls =
		role.known &&
		(role.value === "controller" || role.value === "joint-controller");
	return hasAccess(subject) && !controls;
};

/** Has the party named everyone that it engages? Controllers are not asked. */
const subprocessorsNamed = (subject: LinkSubject): Fact<Answer> =>
	isAsked(subject)
		? partyField("subprocessorsNamed")(subject)
		: known<Answer>("yes");

/** Countries from which the party's people can see the data; none for a party that need not be asked. */
export const viewsFrom = (subject: LinkSubject): Fact<readonly string[]> =>
	subject.context.once("link's views", subject.link, () => {
		if (!isAsked(subject)) return known([]);
		return map(
			all<unknown>([asked(subject), viewsFromOf(subject)]),
			([, countries]) => countries as readonly string[],
		);
	});

/** "Not asked" is no answer to what the party would say. */
function asked(subject: LinkSubject): Fact<true> {
	return andThen(remoteAccessOf(subject), (answer) =>
		answer === "yes"
			? known(true as const)
			: andThen(partyOf(subject), (party) =>
					missing(`parties/${party}/remoteAccessAsked`),
				),
	);
}

/** Does handing the data to this party take them out of the EEA, or to an international organisation? */
const leaves = (subject: LinkSubject): Fact<boolean> =>
	subject.context.once("link leaves", subject.link, () => {
		if (!hasAccess(subject)) return known(false);
		return map(
			all<string>([countryOf(subject), kindOf(subject)]),
			([country, kind]) =>
				isInEea(country) === "no" || kind === "international-organisation",
		);
	});

/** Transfers that carry the category, go on or may, and match. */
const carries = (
	{ context, id }: CategorySubject,
	matches: (transfer: string) => boolean,
): boolean =>
	context.transfersNaming(id).some(([transfer]) => {
		const standing = standingByActs(context, transfer);
		const ended = standing.known && standing.value === "ended";
		return !ended && matches(transfer);
	});

const transferField = (
	{ context }: CategorySubject,
	transfer: string,
	field: "importer" | "exporter" | "country",
): string | undefined => {
	const fact = answerAt(context, "transfers", transfer, field);
	return fact.known ? fact.value : undefined;
};

/** A transfer to the party, and to where the party is: the law there reaches it whatever else does. */
const hopCovered = (subject: LinkSubject): Fact<boolean> =>
	map(
		all<string>([partyOf(subject), countryOf(subject), kindOf(subject)]),
		([party, country, kind]) =>
			carries(
				subject,
				(transfer) =>
					transferField(subject, transfer, "importer") === party &&
					(kind === "international-organisation" ||
						transferField(subject, transfer, "country") === country),
			),
	);

/** A transfer into the country; where a party's own people look, one that this party sends or gets, or someone it engaged. */
const placeCovered = (subject: PlaceSubject): Fact<boolean> =>
	known(
		carries(subject, (transfer) => {
			const at = (field: "importer" | "exporter" | "country") =>
				transferField(subject, transfer, field);
			if (at("country") !== subject.country) return false;
			const { party } = subject;
			if (party === undefined) return true;
			const importer = at("importer");
			if (importer === party || at("exporter") === party) return true;
			if (importer === undefined) return false;
			const engagedBy = answerAt(
				subject.context,
				"parties",
				importer,
				"engagedBy",
			);
			return engagedBy.known && engagedBy.value === party;
		}),
	);

/** A party that nobody can name is not known, even when its country is. */
const nameOf = (subject: LinkSubject): Fact<string> =>
	hasAccess(subject) ? partyField("name")(subject) : known("");

const ofLink = rulesAbout("link", {
	category: linkField("category"),
	name: nameOf,
	subprocessorsNamed,
	leaves,
	viewsFrom,
	hopCovered,
});

const linkPlaced = ofLink({
	...chain,
	id: "chain.party-known",
	needs: ["category", "name", "leaves"],
	holds: () => true,
});

const remoteAccessAsked = ofLink({
	...chain,
	id: "chain.remote-access-asked",
	basis: "EDPB Guidelines 05/2021, example 11; Datatilsynet (DK), 2022-07-14",
	confidence: "Q",
	needs: ["viewsFrom"],
	holds: () => true,
});

const furtherHopsKnown = ofLink({
	...chain,
	id: "chain.further-hops-known",
	basis: "EDPB Opinion 22/2024, paragraphs 31–32; Art. 28(2) and (4) GDPR",
	needs: ["subprocessorsNamed"],
	holds: ({ subprocessorsNamed: named }) => named === "yes",
});

const hopHasTransfer = ofLink({
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

export const placeHasTransfer = rulesAbout("place", { placeCovered })({
	...chain,
	id: "chain.place-without-transfer",
	needs: ["placeCovered"],
	holds: ({ placeCovered: covered }) => covered,
});

/** Places outside the EEA where the category is, or from where it can be seen. */
export function placesOutside(subject: CategorySubject): PlaceSubject[] {
	const { context, id } = subject;
	const found = new Map<string, PlaceSubject>();
	const look = (
		placeOf: () => { path: string; party?: string },
		countries: Fact<readonly string[]>,
	) => {
		if (!countries.known) return;
		for (const country of countries.value) {
			if (isInEea(country) !== "no") continue;
			const place = placeOf();
			found.set(`${place.path} ${country}`, { context, id, country, ...place });
		}
	};
	for (const field of places)
		look(
			() => ({ path: `categories/${id}/${field}` }),
			categoryFacts[field](subject),
		);
	for (const [link] of context.chainOf(id)) {
		const linked = { context, id, link };
		const party = partyOf(linked);
		look(
			() =>
				party.known
					? { path: `parties/${party.value}/viewsFrom`, party: party.value }
					: { path: `chain/${link}/party` },
			viewsFrom(linked),
		);
	}
	return [...found.values()];
}

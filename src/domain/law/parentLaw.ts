import { isImplemented } from "../implemented.ts";
import { isInEea } from "../knowledge/eea.ts";
import { answerAt, type Context, type FieldOf } from "./context.ts";
import { andThen, anyYes, type Fact, known, map } from "./fact.ts";
import { rulesAbout } from "./rule.ts";

export interface PartySubject {
	context: Context;
	id: string;
}

const own =
	<F extends FieldOf<"parties">>(field: F) =>
	({ context, id }: PartySubject) =>
		answerAt(context, "parties", id, field);

const processes = (role: string) =>
	role === "processor" || role === "subprocessor";

/** The roles that each party has in the chains. */
const rolesInChains = (
	context: Context,
): ReadonlyMap<string, readonly Fact<string>[]> =>
	context.once("roles in chains", "", () => {
		const roles = new Map<string, Fact<string>[]>();
		for (const [id, { party, role }] of context.rows.chain.entries) {
			if (party === undefined || role === undefined) continue;
			const answer = answerAt(context, "chain", id, "role");
			const others = roles.get(party);
			if (others) others.push(answer);
			else roles.set(party, [answer]);
		}
		return roles;
	});

/** Does it process for others, by its own role or by one that it has in a chain? */
const isProcessor = (subject: PartySubject): Fact<boolean> =>
	anyYes(
		[
			own("role")(subject),
			...(rolesInChains(subject.context).get(subject.id) ?? []),
		].map((role) => map(role, processes)),
	);

/** Are the measures that the guarantees depend on in place, each of them? Planned never counts. */
function guaranteesInPlace(subject: PartySubject): Fact<boolean> {
	const { context } = subject;
	return andThen(own("parentLaw")(subject), (parentLaw) =>
		parentLaw === "sufficient-with-measures"
			? map(own("parentLawMeasures")(subject), (measures) =>
					measures.every((id) => {
						const measure = context.assessment.measures[id];
						return (
							measure !== undefined &&
							isImplemented(context.assessment, measure, context.today)
						);
					}),
				)
			: known(parentLaw === "guarantees-sufficient"),
	);
}

/** A processor here, owned from elsewhere: of whoever processes for nobody, nothing more is asked. */
const ownedFromOutside = (subject: PartySubject): Fact<boolean> =>
	andThen(isProcessor(subject), (processor) =>
		processor
			? andThen(own("country")(subject), (country) =>
					isInEea(country) === "yes"
						? map(
								own("parentCountry")(subject),
								(parent) => isInEea(parent) === "no",
							)
						: known(false),
				)
			: known(false),
	);

/**
 * Art. 28(1): may a processor in the EEA be engaged although its parent is outside? A verdict of
 * its own; ownership alone is no transfer (Guidelines 05/2021, example 12).
 */
export const parentGuarantees = rulesAbout("party", {
	ownedFromOutside,
	parentLaw: own("parentLaw"),
	parentLawReason: own("parentLawReason"),
	guaranteesInPlace,
})({
	id: "parent.sufficient-guarantees",
	family: "parent",
	basis: "Art. 28(1) GDPR; EDPB Guidelines 05/2021, example 12",
	confidence: "S",
	appliesGiven: ["ownedFromOutside"],
	applies: ({ ownedFromOutside: applies }) => applies,
	needs: ["parentLaw", "parentLawReason", "guaranteesInPlace"],
	holds: ({ guaranteesInPlace: inPlace }) => inPlace,
});

import { isInEea } from "../knowledge/eea.ts";
import { answerAt, type Context, type FieldOf } from "./context.ts";
import { rulesAbout } from "./rule.ts";

export interface PartySubject {
	context: Context;
	id: string;
}

const own =
	<F extends FieldOf<"parties">>(field: F) =>
	({ context, id }: PartySubject) =>
		answerAt(context, "parties", id, field);

/**
 * Art. 28(1): may a processor in the EEA be engaged although its parent is outside? A verdict of
 * its own; ownership alone is no transfer (Guidelines 05/2021, example 12).
 */
export const parentGuarantees = rulesAbout("party", {
	role: own("role"),
	country: own("country"),
	parentCountry: own("parentCountry"),
	parentLaw: own("parentLaw"),
	parentLawReason: own("parentLawReason"),
})({
	id: "parent.sufficient-guarantees",
	family: "parent",
	basis: "Art. 28(1) GDPR; EDPB Guidelines 05/2021, example 12",
	confidence: "S",
	appliesGiven: ["role", "country", "parentCountry"],
	applies: ({ role, country, parentCountry }) =>
		(role === "processor" || role === "subprocessor") &&
		isInEea(country) === "yes" &&
		isInEea(parentCountry) === "no",
	needs: ["parentLaw", "parentLawReason"],
	holds: ({ parentLaw }) => parentLaw !== "insufficient",
});

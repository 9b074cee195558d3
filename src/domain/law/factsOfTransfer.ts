import type { AdequacyDecision } from "../knowledge/adequacyDecision.ts";
import { isInEea } from "../knowledge/eea.ts";
import type { SccSet } from "../knowledge/sccSets.ts";
import {
	answerAt,
	type Context,
	type Entry,
	type FieldOf,
	mayConcern,
} from "./context.ts";
import { all, andThen, type Fact, known, map, missing } from "./fact.ts";

export interface TransferSubject {
	context: Context;
	id: string;
}

const own =
	<F extends FieldOf<"transfers">>(field: F) =>
	({ context, id }: TransferSubject) =>
		answerAt(context, "transfers", id, field);

/** A field of the party at one end of the transfer. */
const party =
	<F extends FieldOf<"parties">>(end: "exporter" | "importer", field: F) =>
	({ context, id }: TransferSubject) =>
		andThen(answerAt(context, "transfers", id, end), (partyId) =>
			answerAt(context, "parties", partyId, field),
		);

/** Remote access by somebody else: the only kind that is still made available when both ends are one organisation is none. */
function remoteAccessByAnother(subject: TransferSubject): Fact<boolean> {
	return andThen(own("manner")(subject), (manner) =>
		manner === "remote-access"
			? map(
					all([own("exporter")(subject), own("importer")(subject)]),
					([exporter, importer]) => exporter !== importer,
				)
			: known(false),
	);
}

function decision(subject: TransferSubject): Fact<AdequacyDecision | null> {
	return map(
		own("adequacyDecision")(subject),
		(id) => subject.context.decisions.get(id) ?? null,
	);
}

function sccSet(subject: TransferSubject): Fact<SccSet | null> {
	return map(
		own("sccSet")(subject),
		(id) =>
			subject.context.knowledge.sccSets.find((set) => set.id === id) ?? null,
	);
}

/** Findings of step 3 that concern the transfer, or may. */
export const findingsOf = ({
	context,
	id,
}: TransferSubject): readonly Entry<"findings">[] =>
	context.findings.filter(([finding]) =>
		mayConcern(context, "findings", finding, "transfers", id),
	);

/** Is there a finding on the law of the country? One without a country is not known to be. */
function isReviewed(subject: TransferSubject, country: string): Fact<boolean> {
	const findings = findingsOf(subject);
	const countries = findings.map(([id]) =>
		answerAt(subject.context, "findings", id, "country"),
	);
	if (countries.some((fact) => fact.known && fact.value === country))
		return known(true);
	const open = countries.flatMap((fact) => (fact.known ? [] : fact.missing));
	return missing(...(open.length > 0 ? open : ["findings"]));
}

/** l3.03: where foreign law reaches through a parent, that country's law is reviewed too. */
function parentsLawReviewed(subject: TransferSubject): Fact<boolean> {
	const reaches = findingsOf(subject).map(([id]) =>
		answerAt(subject.context, "findings", id, "reachesThroughParent"),
	);
	return andThen(all(reaches), (answers) =>
		answers.includes("yes")
			? andThen(party("importer", "parentCountry")(subject), (country) =>
					isInEea(country) === "yes"
						? known(true)
						: isReviewed(subject, country),
				)
			: known(true),
	);
}

/** Granted, and not only from a later day. */
const authorised = (subject: TransferSubject): Fact<boolean> =>
	andThen(own("authorisation")(subject), (authorisation) =>
		authorisation === "granted"
			? map(
					own("authorisationOn")(subject),
					(on) => on <= subject.context.today,
				)
			: known(false),
	);

export const transferFacts = {
	personalData: own("personalData"),
	personalDataReason: own("personalDataReason"),
	exporterUnderGdpr: own("exporterUnderGdpr"),
	exporterUnderGdprReason: own("exporterUnderGdprReason"),
	madeAvailable: own("madeAvailable"),
	madeAvailableReason: own("madeAvailableReason"),
	importerOutside: own("importerOutside"),
	importerOutsideReason: own("importerOutsideReason"),
	qualificationSources: own("qualificationSources"),
	country: own("country"),
	exporterCountry: party("exporter", "country"),
	importerCountry: party("importer", "country"),
	importerKind: party("importer", "kind"),
	remoteAccessByAnother,

	tool: own("tool"),
	instrument: own("instrument"),
	signedOn: own("signedOn"),
	signatories: own("signatories"),
	today: ({ context }: TransferSubject) => known(context.today),

	decision,
	scopeCovered: own("scopeCovered"),
	scopeEvidence: own("scopeEvidence"),
	scopeCheckedOn: own("scopeCheckedOn"),
	onwardChecked: own("onwardChecked"),
	importerName: party("importer", "name"),
	dpfEntity: own("dpfEntity"),
	dpfStatus: own("dpfStatus"),
	dpfCovers: own("dpfCovers"),
	dpfCheckedOn: own("dpfCheckedOn"),
	hrData: own("hrData"),

	sccSet,
	sccModule: own("sccModule"),
	exporterRole: party("exporter", "role"),
	importerRole: party("importer", "role"),
	annexesFilled: own("annexesFilled"),
	bcrCoversImporter: own("bcrCoversImporter"),

	derogation: own("derogation"),
	derogationReason: own("derogationReason"),
	frequency: own("frequency"),
	publicAuthority: ({ context }: TransferSubject) => {
		const answer = context.assessment.about.publicAuthority;
		const path = "about/publicAuthority";
		return answer === undefined ||
			answer === "unknown" ||
			context.open.has(path)
			? missing<"yes" | "no">(path)
			: known(answer);
	},

	lawReviewed: (subject: TransferSubject) =>
		andThen(own("country")(subject), (country) => isReviewed(subject, country)),
	parentsLawReviewed,

	essentiallyEquivalent: own("essentiallyEquivalent"),
	equivalenceReason: own("equivalenceReason"),
	equivalenceBy: own("equivalenceBy"),
	equivalenceOn: own("equivalenceOn"),

	/** Only standard clauses can be modified; to any other tool the question does not come. */
	clausesModified: (subject: TransferSubject) =>
		andThen(own("tool")(subject), (tool) =>
			tool === "scc" || tool === "sa-scc"
				? own("clausesModified")(subject)
				: known("no" as const),
		),
	contradictionFree: own("contradictionFree"),
	contradictionReason: own("contradictionReason"),
	annexesUpdated: own("annexesUpdated"),
	resignedOn: own("resignedOn"),
	authorised,
	manner: own("manner"),
} satisfies Record<string, (subject: TransferSubject) => Fact<unknown>>;

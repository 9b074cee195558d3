import type { AdequacyDecision } from "../knowledge/adequacyDecision.ts";
import { conditionsOfGround } from "../knowledge/derogationConditions.ts";
import { isInEea } from "../knowledge/eea.ts";
import type { SccSet } from "../knowledge/sccSets.ts";
import { likenessIn } from "./alike.ts";
import { type Link, linksOf as linksOfChain } from "./chain.ts";
import { answerAt, type Context, type Entry, type FieldOf } from "./context.ts";
import {
	all,
	andThen,
	anyYes,
	type Fact,
	known,
	map,
	missing,
} from "./fact.ts";
import { catalogueAnswer } from "./factsOfFinding.ts";
import { onceEach } from "./onceEach.ts";
import { evidenceAmong } from "./soundSource.ts";

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

/**
 * Links in the chains of the transfer's data, sorted by party: asked of both ends, by several rules. Of data that are
 * alike the first speak for all, unless something in their chain is wanting: that is named for each.
 */
const linksInChains = (
	{ context, id }: TransferSubject,
	rows: readonly string[],
): ((party: string) => readonly Link[]) =>
	context.once("links in the chains of the data", id, () => {
		const links: Link[] = [];
		const ofParty = new Map<string, Link[]>();
		/** A link that names no category stands in the chain of each. */
		const unplaced = new Set<string>();
		let namesAll = true;
		const { sent } = likenessIn(context);
		const spokenFor = new Set<string>();
		for (const row of rows) {
			const alike = sent(row);
			if (spokenFor.has(alike)) continue;
			const chain = linksOfChain({ context, id: row });
			if (chain.every(isAnswered)) spokenFor.add(alike);
			for (const link of chain) {
				if (!link.category.known) {
					if (unplaced.has(link.id)) continue;
					unplaced.add(link.id);
				}
				links.push(link);
				if (!link.party.known) namesAll = false;
				else {
					const theirs = ofParty.get(link.party.value);
					if (theirs) theirs.push(link);
					else ofParty.set(link.party.value, [link]);
				}
			}
		}
		return namesAll
			? (party) => ofParty.get(party) ?? []
			: onceEach((party) =>
					links.filter(
						(link) => !link.party.known || link.party.value === party,
					),
				);
	});

const isAnswered = ({ category, party, role, access }: Link): boolean =>
	category.known && party.known && role.known && access.known;

/** Links that this party has in the chains of the transfer's data, or may have. */
const linksOf = (
	subject: TransferSubject,
	rows: readonly string[],
	party: string,
): readonly Link[] => linksInChains(subject, rows)(party);

/** Does the importer stand in the chains of the data? Missing while it stands in none. */
const importerInChain = (subject: TransferSubject): Fact<boolean> =>
	andThen(own("importer")(subject), (importer) =>
		andThen(own("rows")(subject), (rows) => {
			const links = linksOf(subject, rows, importer);
			const theirs = links.filter((link) => link.party.known);
			if (theirs.length > 0) return known(true);
			return links.length > 0
				? map(all(links.map((link) => link.party)), () => false)
				: missing<boolean>("chain");
		}),
	);

/** By the chain of the data: can this party get at any of them? */
function getsAtData(subject: TransferSubject, party: string): Fact<boolean> {
	return andThen(own("rows")(subject), (rows) => {
		const links = linksOf(subject, rows, party);
		if (links.length === 0) return missing("chain");
		return anyYes(
			links.map((link) =>
				andThen(link.party, () =>
					map(link.access, (access) => access !== "no"),
				),
			),
		);
	});
}

/**
 * Do the data get from one organisation to another? Not where the two ends are one (Guidelines 05/2021,
 * example 8), where people hand over their own data (examples 1 and 3), or where the importer cannot get
 * at them; remote access by somebody else always does (example 11).
 */
function reachesAnother(subject: TransferSubject): Fact<boolean> {
	const ends = all<string>([
		own("exporter")(subject),
		own("importer")(subject),
		own("manner")(subject),
		party("exporter", "kind")(subject),
		party("importer", "kind")(subject),
	]);
	return andThen(ends, ([exporter, importer = "", manner, ...kinds]) => {
		if (exporter === importer || kinds.includes("data-subject"))
			return known(false);
		return manner === "remote-access"
			? known(true)
			: getsAtData(subject, importer);
	});
}

/**
 * What one end is to these very data: its roles in their chains, or its own where no chain names it. A
 * company can be a processor of some data and a controller of others.
 */
const rolesOf =
	(end: "exporter" | "importer") =>
	(subject: TransferSubject): Fact<readonly string[]> =>
		andThen(own(end)(subject), (id) =>
			andThen(own("rows")(subject), (rows) => {
				const links = linksOf(subject, rows, id);
				if (links.length === 0)
					return map(party(end, "role")(subject), (role) => [role]);
				const roles = all<string>(
					links.map((link) => andThen(link.party, () => link.role)),
				);
				// Thousands of links say the same few roles.
				return map(roles, (all) => [...new Set(all)]);
			}),
		);

function decision(subject: TransferSubject): Fact<AdequacyDecision | null> {
	return map(
		own("adequacyDecision")(subject),
		(id) => subject.context.decisions.get(id) ?? null,
	);
}

/** The names that one entry of the Data Privacy Framework List covers: its own, and its affiliates'. */
const dpfNames = (subject: TransferSubject): Fact<readonly string[]> =>
	map(own("dpfEntity")(subject), (entity) => {
		const affiliates = own("dpfAffiliates")(subject);
		const further = affiliates.known ? affiliates.value.split(/[\r\n;]+/) : [];
		return [entity, ...further];
	});

function sccSet(subject: TransferSubject): Fact<SccSet | null> {
	return map(
		own("sccSet")(subject),
		(id) =>
			subject.context.knowledge.sccSets.find((set) => set.id === id) ?? null,
	);
}

/** Module 4: are data added that were collected in the EU? That none are opens a shorter way, so it takes a reason. */
const combinesEuData = (subject: TransferSubject): Fact<"yes" | "no"> =>
	andThen(own("combinesEuData")(subject), (answer) =>
		answer === "no"
			? map(own("combinesEuDataReason")(subject), () => "no" as const)
			: known("yes" as const),
	);

/** Findings of step 3 that concern the transfer, or may. */
export const findingsOf = ({
	context,
	id,
}: TransferSubject): readonly Entry<"findings">[] =>
	context.concerning("findings", "transfers", id);

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

/** l3.03: where foreign law reaches through a parent, that country's law is reviewed too. "No" takes a reason. */
function parentsLawReviewed(subject: TransferSubject): Fact<boolean> {
	const { context } = subject;
	const reaches = findingsOf(subject).map(([id]) =>
		andThen(
			answerAt(context, "findings", id, "reachesThroughParent"),
			(answer) =>
				answer === "yes"
					? known(answer)
					: map(
							answerAt(context, "findings", id, "reachesThroughParentReason"),
							() => answer,
						),
		),
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

/** The day of the latest conclusion of step 3 on this transfer. */
const concludedLast = (subject: TransferSubject): Fact<string> =>
	map(
		all(
			findingsOf(subject).map(([id]) =>
				answerAt(subject.context, "findings", id, "concludedOn"),
			),
		),
		(days) => days.reduce((last, day) => (day > last ? day : last), ""),
	);

/** What the lines of the transfer hold in a field, each code once; missing while one of them does not say. */
const ofRows =
	(field: "subjects" | "kinds" | "format") =>
	(subject: TransferSubject): Fact<readonly string[]> =>
		andThen(own("rows")(subject), (rows) =>
			map(
				all<string | readonly string[]>(
					rows.map((row) =>
						answerAt(subject.context, "categories", row, field),
					),
				),
				(codes) => [...new Set(codes.flat())],
			),
		);

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
	qualificationSources: (subject: TransferSubject) =>
		evidenceAmong(subject.context, own("qualificationSources")(subject)),
	country: own("country"),
	exporterCountry: party("exporter", "country"),
	importerCountry: party("importer", "country"),
	importerKind: party("importer", "kind"),
	exporter: own("exporter"),
	importer: own("importer"),
	exporterKind: party("exporter", "kind"),
	rows: own("rows"),
	rowSubjects: ofRows("subjects"),
	rowKinds: ofRows("kinds"),
	rowFormats: ofRows("format"),
	reachesAnother,
	importerInChain,

	tool: own("tool"),
	instrument: own("instrument"),
	signedOn: own("signedOn"),
	signatories: own("signatories"),
	today: ({ context }: TransferSubject) => known(context.today),

	decision,
	scopeCovered: own("scopeCovered"),
	scopeEvidence: (subject: TransferSubject) =>
		evidenceAmong(
			subject.context,
			map(own("scopeEvidence")(subject), (source) => [source]),
		),
	scopeCheckedOn: own("scopeCheckedOn"),
	onwardChecked: own("onwardChecked"),
	importerName: party("importer", "name"),
	dpfNames,
	dpfStatus: own("dpfStatus"),
	dpfCovers: own("dpfCovers"),
	dpfCheckedOn: own("dpfCheckedOn"),
	hrData: own("hrData"),

	sccSet,
	sccModule: own("sccModule"),
	importerRole: party("importer", "role"),
	exporterRoles: rolesOf("exporter"),
	importerRoles: rolesOf("importer"),
	combinesEuData,
	annexesFilled: own("annexesFilled"),
	importerUnderGdpr: own("importerUnderGdpr"),
	bcrCoversImporter: own("bcrCoversImporter"),
	instrumentApproved: own("instrumentApproved"),
	commitmentsEnforceable: own("commitmentsEnforceable"),
	derogationConditions: (subject: TransferSubject) =>
		andThen(own("derogation")(subject), (ground) =>
			all(
				conditionsOfGround(ground).map(({ id }) =>
					catalogueAnswer(subject.context, subject.id, id),
				),
			),
		),

	derogation: own("derogation"),
	derogationReason: own("derogationReason"),
	frequency: own("frequency"),
	publicAuthority: ({ context }: TransferSubject) => {
		const answer = context.assessment.about.publicAuthority;
		const path = "about/publicAuthority";
		return answer === undefined ||
			answer === "unknown" ||
			context.marks.hasPath(path)
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
	concludedLast,

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

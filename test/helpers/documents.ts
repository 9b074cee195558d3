import {
	type Assessment,
	type CollectionName,
	emptyAssessment,
	type Row,
	type SectionName,
} from "../../src/domain/assessment.ts";
import type { Json } from "../../src/domain/canonical.ts";
import { setField } from "../../src/domain/change.ts";
import { questionId } from "../../src/domain/measure.ts";
import { parsePath } from "../../src/domain/path.ts";

type Answers<C extends CollectionName> = Partial<Omit<Row<C>, "order">>;

/** An assessment put together sentence by sentence; each step gives a new one. */
export class Draft {
	readonly document: Assessment;

	constructor(document: Assessment) {
		this.document = document;
	}

	/** With this answer at a path; without one when the value is undefined. */
	set(path: string, value: Json | undefined): Draft {
		return new Draft(setField(this.document, parsePath(path), value));
	}

	without(...paths: string[]): Draft {
		return paths.reduce<Draft>(
			(draft, path) => draft.set(path, undefined),
			this,
		);
	}

	about(answers: Assessment["about"]): Draft {
		return this.section("about", answers);
	}

	section<S extends SectionName>(name: S, answers: Assessment[S]): Draft {
		return new Draft({
			...this.document,
			[name]: { ...this.document[name], ...answers },
		});
	}

	with<C extends CollectionName>(
		collection: C,
		id: string,
		answers: Answers<C>,
	): Draft {
		const rows: Record<string, Row<C>> = this.document[collection] as never;
		const order = rows[id]?.order ?? Object.keys(rows).length + 1;
		return new Draft({
			...this.document,
			[collection]: { ...rows, [id]: { order, ...rows[id], ...answers } },
		});
	}

	/** A question of a catalogue about a row, answered with a reason. */
	answered(
		owner: string,
		question: string,
		answer: "yes" | "no" | "unknown" | "not-applicable",
	): Draft {
		return this.with("questions", questionId(owner, question), {
			owner,
			question,
			answer,
			reason: "As the source says.",
		});
	}

	struckOut(collection: CollectionName, id: string): Draft {
		return this.with(collection, id, { removed: true } as never);
	}
}

export const anAssessment = (): Draft => new Draft(emptyAssessment("tia_test"));

/** A Swedish city that runs its own service; everything is known and inside the EEA. */
export const atHome = (): Draft =>
	anAssessment()
		.about({ title: "A service", publicAuthority: "yes", exporter: "p_city" })
		.with("sources", "s_paper", {
			label: "A",
			kind: "legislation",
			date: "2026-09-01",
			relevant: "yes",
			relevantReason: "It is about this importer.",
			objective: "yes",
			objectiveReason: "It rests on events.",
			reliable: "yes",
			reliableReason: "It comes from the legislator.",
			verifiable: "yes",
			verifiableReason: "It can be read.",
			accessible: "yes",
			accessibleReason: "It is public.",
		})
		.with("parties", "p_city", {
			name: "The city",
			kind: "authority",
			role: "controller",
			country: "SE",
		})
		.with("parties", "p_operator", {
			name: "Operator AB",
			kind: "company",
			role: "processor",
			country: "SE",
			parentCountry: "SE",
			agreement: "yes",
			remoteAccessAsked: "yes",
			subprocessorsNamed: "yes",
			viewsFrom: ["SE"],
		})
		.with("categories", "c_login", {
			category: "Login data",
			storedIn: ["SE"],
			processedIn: ["SE"],
			viewedFrom: ["SE"],
			format: "pseudonymised",
			subjects: ["ds.employees"],
			kinds: ["pd.account-id"],
			sensitivity: "none",
		})
		.with("chain", "k_city", {
			category: "c_login",
			party: "p_city",
			role: "controller",
			access: "yes",
			clearText: "yes",
		})
		.with("chain", "k_operator", {
			category: "c_login",
			party: "p_operator",
			role: "processor",
			access: "yes",
			clearText: "yes",
		});

/** The same service with a login server in another country, about which nothing is decided yet. */
export const withImporterIn = (country: string): Draft =>
	atHome()
		.with("parties", "p_vendor", {
			name: "Vendor, Inc.",
			kind: "company",
			role: "subprocessor",
			country,
			parentCountry: country,
			agreement: "yes",
			remoteAccessAsked: "yes",
			subprocessorsNamed: "yes",
			viewsFrom: [country],
		})
		.set("categories/c_login/processedIn", ["SE", country])
		.with("chain", "k_vendor", {
			category: "c_login",
			party: "p_vendor",
			role: "subprocessor",
			access: "yes",
			clearText: "no",
		})
		.with("transfers", "t_login", {
			name: "Login",
			exporter: "p_operator",
			importer: "p_vendor",
			country,
			rows: ["c_login"],
			manner: "processing",
			frequency: "systematic",
			running: "no",
			personalData: "yes",
			exporterUnderGdpr: "yes",
			madeAvailable: "yes",
			importerOutside: "yes",
			qualificationSources: ["s_paper"],
		});

export const underAdequacy = (): Draft =>
	withImporterIn("JP").with("transfers", "t_login", {
		tool: "adequacy",
		adequacyDecision: "ad.jp",
		scopeCovered: "yes",
		scopeEvidence: "s_paper",
		scopeCheckedOn: "2026-11-01",
		onwardChecked: "yes",
	});

export const underPrivacyFramework = (): Draft =>
	withImporterIn("US").with("transfers", "t_login", {
		tool: "adequacy",
		adequacyDecision: "ad.us",
		scopeCovered: "yes",
		scopeEvidence: "s_paper",
		scopeCheckedOn: "2026-11-01",
		onwardChecked: "yes",
		dpfEntity: "Vendor, Inc.",
		dpfStatus: "active",
		dpfCovers: ["non-hr"],
		dpfCheckedOn: "2026-11-01",
		hrData: "no",
	});

export const underDerogation = (): Draft =>
	withImporterIn("IN")
		.with("transfers", "t_login", {
			tool: "derogation",
			derogation: "d49.e",
			derogationReason: "The data are needed for a claim in court.",
			frequency: "once",
		})
		.answered("t_login", "d49.first", "yes")
		.answered("t_login", "d49.e.c1", "yes")
		.answered("t_login", "d49.e.c2", "yes");

/** Two claims in court, each of them one transfer to the same importer under the same derogation. */
export const underTwoDerogations = (): Draft => {
	const one = underDerogation();
	return one
		.with("transfers", "t_again", {
			...one.document.transfers.t_login,
			name: "Login, the second claim",
			order: 2,
		} as never)
		.answered("t_again", "d49.first", "yes")
		.answered("t_again", "d49.e.c1", "yes")
		.answered("t_again", "d49.e.c2", "yes")
		.answered("t_login", "d49.together", "yes")
		.answered("t_again", "d49.together", "yes");
};

const withClauses = (country: string): Draft =>
	withImporterIn(country).with("transfers", "t_login", {
		tool: "scc",
		instrument: "SCC in the vendor agreement",
		signedOn: "2026-01-15",
		signatories: "Operator AB and Vendor, Inc.",
		sccSet: "2021/914",
		sccModule: "3",
		annexesFilled: "yes",
		importerUnderGdpr: "no",
		clausesModified: "no",
	});

function reviewed(draft: Draft, country: string): Draft {
	const questions = ["01", "02", "03", "04", "05", "06", "07"];
	return questions
		.reduce(
			(sofar, number) => sofar.answered("f_law", `q3.${number}`, "yes"),
			draft,
		)
		.with("findings", "f_law", {
			transfers: ["t_login"],
			country,
			importerKind: "ik.communications",
			importerType: "Provider of electronic communications, section 2",
			reachesThroughParent: "no",
			reachesThroughParentReason: "Its owner has its seat there too.",
			branchReason: "As the law reads.",
			sources: ["s_paper"],
			profileVersion: "2026-11-22",
			profileCheckedOn: "2026-11-10",
			concludedBy: "The DPO's office",
			concludedRole: "Lawyer",
			concludedOn: "2026-11-12",
			secondReader: "A colleague at the DPO's office",
			secondReadOn: "2026-11-12",
		})
		.with("sources", "s_study", {
			...draft.document.sources.s_paper,
			label: "B",
			title: "Study of the country's law",
			kind: "a3.academia-ngo",
		})
		.with("statutes", "l_act", {
			finding: "f_law",
			name: "An act on access",
			section: "1",
			power: "Orders to hand over data",
			powers: ["targeted"],
			orderedBy: "The police",
			priorApproval: "pa.court",
			secrecyOrder: "no",
			coversData: "yes",
			coversReason: "Section 2 names such services.",
			guaranteeA: "met-per-source",
			guaranteeB: "met-per-source",
			guaranteeC: "contested",
			guaranteeD: "met-per-source",
			sources: ["s_study"],
		});
}

/** Standard clauses to a country whose law and practice do not undercut them. */
export const clausesSuffice = (): Draft =>
	reviewed(withClauses("CL"), "CL")
		.set("findings/f_law/branch", "ok")
		.answered("f_law", "q3.08", "no");

/** Standard clauses, a law that might cover the data, and the report that in practice it does not. */
export const noReasonToBelieve = (): Draft =>
	["P1", "P2", "P3", "P4", "P5", "P6", "P7", "P8"].reduce(
		(draft, guard) => draft.answered("f_law", `g3.${guard}`, "yes"),
		reviewed(withClauses("US"), "US")
			.answered("f_law", "q3.08", "yes")
			.with("findings", "f_law", {
				branch: "43-3",
				option: "proceed",
				appliesInPractice: "no",
				appliesInPracticeReason: "The law is not read to cover such services.",
				notAppliedBecause: "na.not-covered",
				sectorExperience: "No provider of such services has had an order.",
				sectorSources: ["s_study"],
				mayDisclose: "yes",
				mayDiscloseCite: "Section 9",
			}),
	);

/** Rules of authorities that stand beside the numbered conditions of use case 2. */
const ofAuthorities: Record<string, readonly string[]> = {
	"tech.uc2.pseudonymisation": [
		"rule.uuid-is-not-pseudonymisation",
		"rule.before-transfer",
	],
};
const conditionCounts: Record<string, number> = {
	"tech.uc1.encrypted-backup": 6,
	"tech.uc2.pseudonymisation": 4,
	"tech.uc3.transit-encryption": 8,
	"tech.uc4.protected-recipient": 6,
	"tech.uc5.split-processing": 6,
};

const conditionsAnswered = (
	draft: Draft,
	measure: string,
	catalogue: string,
): Draft =>
	[
		...Array.from(
			{ length: conditionCounts[catalogue] ?? 0 },
			(_, at) => `${catalogue.split(".")[1] ?? ""}.c${at + 1}`,
		),
		...(ofAuthorities[catalogue] ?? []),
	].reduce((sofar, id) => sofar.answered(measure, id, "yes"), draft);

const encrypted = (draft: Draft): Draft =>
	draft
		.set("categories/c_login/format", "encrypted")
		.set("categories/c_login/keyCustody", "exporter-only");

/** Encryption on the way leaves open what lies at the importer: that takes encrypted storage too. */
const alsoStoredEncrypted = (draft: Draft): Draft =>
	conditionsAnswered(
		encrypted(draft)
			.with("deficiencies", "d_rest", {
				...draft.document.deficiencies.d_access,
				states: ["at-rest"],
			})
			.with("measures", "m_rest", {
				...draft.document.measures.m_main,
				catalogue: "tech.uc1.encrypted-backup",
				deficiencies: ["d_rest"],
			}),
		"m_rest",
		"tech.uc1.encrypted-backup",
	);

/** Standard clauses under a problematic law, with the technical measures that it takes, whose conditions all hold. */
export function supplementedBy(catalogue: string): Draft {
	const draft = supplementedByOne(catalogue);
	if (catalogue === "tech.uc1.encrypted-backup") return encrypted(draft);
	if (catalogue === "tech.uc3.transit-encryption")
		return alsoStoredEncrypted(draft);
	// A protected recipient may read what it gets.
	return catalogue === "tech.uc4.protected-recipient"
		? draft.set("categories/c_login/format", "clear")
		: draft;
}

function supplementedByOne(catalogue: string): Draft {
	return conditionsAnswered(
		reviewed(withClauses("US"), "US")
			.answered("f_law", "q3.08", "yes")
			.with("findings", "f_law", {
				branch: "43-3",
				option: "measures",
				appliesInPractice: "yes",
			})
			.with("deficiencies", "d_access", {
				finding: "f_law",
				transfers: ["t_login"],
				description: "Authorities can get at the data.",
				kind: "df.access",
				states: ["in-transit"],
			})
			.with("measures", "m_main", {
				catalogue,
				title: "The measure",
				transfers: ["t_login"],
				rows: ["c_login"],
				deficiencies: ["d_access"],
				status: "implemented",
				implementedOn: "2026-10-01",
				evidence: "Configuration and test report",
				keyCustody: "exporter-only",
			})
			.with("transfers", "t_login", {
				essentiallyEquivalent: "yes",
				equivalenceReason: "Nobody there can tell who a user is.",
				equivalenceBy: "The DPO's office",
				equivalenceOn: "2026-11-15",
				contradictionFree: "yes",
				contradictionReason: "Clause by clause.",
				annexesUpdated: "yes",
				resignedOn: "2026-11-16",
			}),
		"m_main",
		catalogue,
	);
}

/** Names under which the tables of cases start from one of these documents. */
export const startingPoints: Record<string, () => Draft> = {
	blank: anAssessment,
	"at home": atHome,
	"importer in the US, nothing decided": () => withImporterIn("US"),
	adequacy: underAdequacy,
	"privacy framework": underPrivacyFramework,
	derogation: underDerogation,
	"two derogations": underTwoDerogations,
	"clauses suffice": clausesSuffice,
	"no reason to believe": noReasonToBelieve,
	...Object.fromEntries(
		[1, 2, 3, 4, 5].map((number) => {
			const catalogue = Object.keys(conditionCounts)[number - 1] ?? "";
			return [`use case ${number}`, () => supplementedBy(catalogue)];
		}),
	),
};

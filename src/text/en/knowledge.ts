import { countryLaws } from "./countryLaws.ts";
import { guaranteeQuestions } from "./guaranteeQuestions.ts";
import { page } from "./knowledgePage.ts";
import { measureLimits } from "./measureLimits.ts";
import { measureTexts } from "./measureTexts.ts";
import { powers } from "./powers.ts";

/** The words of the catalogues, by their ids; paraphrased, never quoted. */
export const knowledge = {
	version: (version: string) => `Catalogues of ${version}`,
	checked: (date: string) => `Last checked ${date}`,
	nextCheck: (date: string) => `To be checked again by ${date}`,
	stale:
		"This is past its next check: look at the law again before relying on it.",
	unchecked: "Not yet checked against the original",
	researchPerCase: "Only a start: research each case.",
	alreadyInScc: (clause: string) =>
		`Much of this stands in clause ${clause} of the standard contractual clauses already; do not count it twice.`,
	mayNotApply: 'May be answered "does not apply", with a reason.',
	noMeasureKnown:
		"No effective technical measure is known. What remains: change the set-up so that nobody there sees clear text, move processing and support to the EEA or to a recipient under an adequacy decision, show by a report that the law does not cover the data in practice, or stop.",
	typical: "Typical case",
	families: {
		technical: "Technical",
		contractual: "Contractual",
		organisational: "Organisational",
		security: "Security (Art. 32)",
	},
	effects: {
		effective: "Effective, if every condition holds",
		"effective-in-transit":
			"Effective on the way only, if every condition holds",
		complements: "Completes other measures; seldom enough alone",
		"security-only": "Security; does not protect against foreign law",
	},
	guarantees: {
		A: "Rules that are clear, precise and accessible",
		B: "Necessity and proportionality",
		C: "Independent oversight",
		D: "Effective remedies",
	},
	adequacyScopes: {
		"ad.ad": "No limit of scope.",
		"ad.ar": "No limit of scope.",
		"ad.br":
			"Controllers and processors that are subject to Brazil's data protection law (LGPD). Not yet taken into the EEA Agreement, so without effect for exporters in Iceland, Liechtenstein and Norway.",
		"ad.ca":
			"Recipients that are subject to the federal act PIPEDA, that is commercial activities.",
		"ad.ch": "No limit of scope.",
		"ad.fo": "No limit of scope.",
		"ad.gb":
			"No limit of scope; the former exception for immigration control is gone.",
		"ad.gg": "No limit of scope.",
		"ad.il":
			"Automated transfers, and data that are processed automatically in Israel.",
		"ad.im": "No limit of scope.",
		"ad.je": "No limit of scope.",
		"ad.jp":
			"Businesses under Japan's data protection act (APPI) with the Supplementary Rules; some sectors are left out.",
		"ad.kr":
			"Recipients under Korea's data protection act (PIPA) with the Supplementary Rules; some processing is left out.",
		"ad.nz": "No limit of scope.",
		"ad.us":
			"Only organisations that are active on the Data Privacy Framework List, and only the data their certification covers (staff data or other data).",
		"ad.safeharbor":
			"Safe Harbor: declared invalid on 6 October 2015. No transfer can rest on it.",
		"ad.privacyshield":
			"Privacy Shield: declared invalid on 16 July 2020. No transfer can rest on it.",
		"ad.uy": "No limit of scope.",
		"ad.epo": "The European Patent Organisation.",
	},
	questions: {
		"q3.01":
			"May authorities there try to get the data, with or without the importer knowing?",
		"q3.02":
			"Can they reach the data, through the importer or through networks, with the powers and means they have?",
		"q3.03":
			"Are all circumstances of the transfer taken in: purpose, sector, kinds of data, place, format, onward transfers?",
		"q3.04": "Are all parties of the chain included?",
		"q3.05":
			"Do the laws on access stay within what is necessary and proportionate, with remedies?",
		"q3.06":
			"Can people's rights be honoured in practice, with effective redress?",
		"q3.07":
			"Do authorities follow the published law, with no practice outside it?",
		"q3.08":
			"Do the data or the importer fall, or might they fall, under problematic law?",
	},
	derogationConditions: {
		"d49.first":
			"An adequacy decision and the safeguards of Art. 46 were tried first, and none can be had for this transfer.",
		"d49.together":
			"Seen together with the other transfers to this recipient that rest on a derogation, this one is an exception: they are for different purposes and do not come again.",
		"d49.a.c1": "The consent is explicit and was given before the transfer.",
		"d49.a.c2": "It is given for this very transfer.",
		"d49.a.c3":
			"The person was told of the risks that come with the lack of a decision and of safeguards.",
		"d49.a.c4":
			"It is free: who says no, or takes it back, loses nothing. Pupils and staff can seldom consent freely.",
		"d49.b.c1":
			"The contract is with the person concerned, or the person has asked for the steps before it.",
		"d49.b.c2": "Without this transfer the contract cannot be performed.",
		"d49.c.c1": "The contract is made in the interest of the person concerned.",
		"d49.c.c2":
			"Without this transfer the contract cannot be concluded or performed.",
		"d49.d.c1":
			"The public interest is recognised in Union law or in the law of the exporter's Member State.",
		"d49.d.c2":
			"The transfer is needed for important reasons of that interest.",
		"d49.e.c1":
			"There is a claim, or a procedure that is more than a mere possibility.",
		"d49.e.c2":
			"The data are needed for that claim, and no more are sent than it needs.",
		"d49.f.c1": "The vital interests of a person are at stake.",
		"d49.f.c2":
			"The person concerned cannot give consent, physically or legally.",
		"d49.g.c1": "The register is by law meant to inform the public.",
		"d49.g.c2":
			"The conditions that the law sets for looking into it are met in this case.",
		"d49.g.c3":
			"Neither the whole register nor whole categories of its data are sent.",
		"d49.res.c1": "No other tool and no other ground can be used.",
		"d49.res.c2": "Only a limited number of people are concerned.",
		"d49.res.c3":
			"The exporter's legitimate interests are compelling, and the interests of the people concerned do not override them.",
		"d49.res.c4":
			"All circumstances have been assessed, and suitable safeguards are in place.",
		"d49.res.c5":
			"The supervisory authority and the people concerned have been informed.",
		"d49.res.c6":
			"The assessment and the safeguards stand in the record of processing.",
	},
	guards: {
		"g3.P1":
			"A detailed written report shows that the law is not read or applied so as to cover these data and this importer.",
		"g3.P2":
			'The report rests on "does not cover us in practice", not on "is unlikely to be used".',
		"g3.P3":
			"It takes in the experience of others in the sector or with similar data.",
		"g3.P4": "Every source is rated against the five criteria.",
		"g3.P5":
			"If the importer's own record is used, the law lets it speak of requests or of their absence.",
		"g3.P6": "The absence of earlier requests does not decide the matter.",
		"g3.P7":
			"The importer's statements are confirmed, and not contradicted, by independent information.",
		"g3.P8":
			"The exporter's legal representative endorses the report, and the DPO's advice is recorded.",
	},
	criteria: {
		relevant: {
			title: "Relevant",
			text: "It is about this transfer, importer or tool, not just general.",
		},
		objective: {
			title: "Objective",
			text: "It rests on what has happened, not on guesses about the future.",
		},
		reliable: {
			title: "Reliable",
			text: "The source and what it says are each judged.",
		},
		verifiable: {
			title: "Verifiable",
			text: "It can be compared with other information, also by an authority or a court.",
		},
		accessible: {
			title: "Accessible",
			text: "It is public, or can be shown to authorities, courts and the people concerned.",
		},
	},
	laws: countryLaws,
	guaranteeQuestions,
	powers,
	watch: {
		"us.702.cert-expiry": "The certifications under section 702 run out.",
		"us.702.congress":
			"Congress may renew or change section 702, which lapsed on 12 June 2026.",
		"us.latombe":
			"The Court of Justice decides the appeal on the Data Privacy Framework (C-703/25 P).",
		"us.dpf.commission-response":
			"The Commission answers the EDPB's letter of 31 July 2026.",
		"us.eo14086": "Executive Order 14086 is changed or withdrawn.",
		"us.pclob": "The oversight board PCLOB regains or stays without a quorum.",
		"us.dpf-listing": "The importer's listing changes.",
		"gb.divergence": "British law moves away from EU law.",
		"gb.tcn-cases": "Court cases on technical capability notices.",
		"gb.expiry": "The adequacy decision expires.",
		"ch.vuepf-revision":
			"The rules on telecommunications surveillance are revised.",
		"ch.ndg-revision": "The Intelligence Service Act is revised.",
		"in.dpdp": "The data protection act takes full effect.",
		"in.localisation": "Rules on keeping data in the country.",
		"cn.dpc-appeal": "The appeal against the Irish decision on TikTok.",
		"cn.dpc-second-inquiry": "The second Irish inquiry, on storage in China.",
		"ru.sanctions": "EU sanctions: to be checked first.",
		"au.tola-use": "Reports on the use of notices under TOLA.",
		"sg.law-change": "New or changed law on access.",
		"tr.law-change": "New or changed law on access.",
		"ua.draft-8153": "The draft data protection law 8153.",
		"ua.martial-law": "Martial law and its powers.",
		"rs.law-change": "New or changed law on access.",
		"br.eea-incorporation": "The EEA takes the adequacy decision over.",
		"br.evaluation": "The Commission evaluates the decision.",
		"jp.appi-amendment": "The data protection act is amended.",
		"kr.next-review": "The Commission reviews the decision.",
		"ca.lawful-access-bills": "Bills on lawful access.",
		"il.amendment-13": "Amendment 13 in practice.",
		"ph.law-change": "New or changed law on access.",
		"za.rica-reform": "The reform of RICA.",
		"ae.free-zones": "The law of the free zones DIFC and ADGM.",
	},
	page,
	...measureTexts,
	...measureLimits,
};

import { measureTitle } from "../../src/text/measureTitle.ts";
import {
	type Answers,
	addByName,
	answerField,
	fieldAt,
	text,
} from "./journey.ts";

/** The day on which the journey is made. */
export const today = "2026-11-22";

const city = "Stockholms Stad";
const reseller = "Visualised AB";
const operator = "DT";
const vendor = "Zoom";
const host = "AWS";
const ruling = "EU-domstolens dom C-311/18";
const contract = "Tillägg 3 till avtalet mellan Zoom och DT";

/** Who takes part, line by line of the data sheet. */
const chains: Record<string, string[]> = {
	"12": [city, reseller, operator, vendor, host],
	"13": [city, reseller],
	"14": [city, reseller, operator],
	"15": [city],
};

export const answers: Answers = {
	// Is it a transfer?
	"transfers/personalData": "yes",
	"transfers/personalDataReason": "Användarnamn och id pekar ut anställda.",
	"transfers/exporterUnderGdpr": "yes",
	"transfers/exporterUnderGdprReason": "DT är etablerat i Tyskland.",
	"transfers/madeAvailable": "yes",
	"transfers/madeAvailableReason":
		"DT skickar uppgifterna till Zoom, ett underbiträde.",
	"transfers/importerOutside": "yes",
	"transfers/importerOutsideReason": "Zoom finns i USA.",
	"transfers/qualificationSources": [contract],

	// Know the transfers: the transfer …
	"transfers/exporter": operator,
	"transfers/importer": vendor,
	"transfers/country": "US",
	"transfers/purpose": "Inloggning och licens",
	"transfers/rows": ["12 Account data - end user"],
	"transfers/manner": "transmission",
	"transfers/frequency": "systematic",
	"transfers/running": "no",
	"transfers/onwardChecked": "yes",
	// … the parties …
	"parties/role": {
		[city]: "controller",
		[reseller]: "processor",
		"": "subprocessor",
	},
	"parties/kind": { [city]: "authority", "": "company" },
	"parties/country": {
		[city]: "SE",
		[reseller]: "SE",
		[vendor]: "US",
		"": "DE",
	},
	"parties/address": "Enligt avtalet",
	"parties/contact": "Dataskyddskontakt enligt avtalet",
	"parties/function": "Enligt databladets kolumn om roller",
	"parties/remoteAccessAsked": "yes",
	"parties/subprocessorsNamed": "yes",
	"parties/viewsFrom": {
		[city]: ["SE"],
		[reseller]: ["SE"],
		[vendor]: ["US"],
		"": ["DE"],
	},
	"parties/ultimateParent": {
		[reseller]: "Visualised AB",
		[host]: "Amazon.com, Inc.",
		"": "Deutsche Telekom AG",
	},
	"parties/parentCountry": {
		[reseller]: "SE",
		[host]: "US",
		[vendor]: "US",
		"": "DE",
	},
	"parties/evidence": [contract],
	"parties/parentLaw": "guarantees-sufficient",
	"parties/parentLawReason":
		"Uppgifterna är pseudonymiserade innan de når datacentret.",
	// … the lines of the data sheet …
	"categories/kinds": ["pd.account-id", "pd.auth"],
	"categories/subjects": ["ds.employees", "ds.end-users"],
	"categories/sensitivity": "none",
	"categories/storedIn": { "14": ["SE"], "": ["DE"] },
	"categories/processedIn": { "14": ["SE"], "12": ["DE", "US"], "": ["DE"] },
	"categories/viewedFrom": { "14": ["SE"], "12": ["SE", "US"], "": ["SE"] },
	"categories/states": ["at-rest", "in-transit"],
	"categories/format": "pseudonymised",
	"categories/keyCustody": "exporter-only",
	// Not known at first: who finds out, and by when. Step 3 wants to know.
	"categories/volume": async (page, { at }) => {
		const question = fieldAt(page, at).locator(
			"xpath=ancestor::*[contains(@class, 'question')][1]",
		);
		const mark = question.getByRole("button", {
			name: `${text.screens.unknown.mark}: ${text.fields.categories.volume}`,
		});
		if ((await mark.count()) > 0) await mark.click();
		else await answerField(page, at, "Omkring 40 000 konton");
	},
	"unknowns/owner": "IT-avdelningen",
	"unknowns/due": "2026-12-31",
	"categories/retention": "Så länge kontot finns",
	// … who takes part …
	chain: async (page, { at, about }) => {
		const no = about.split(" ")[0] ?? "";
		for (const party of chains[no] ?? []) {
			const chain = fieldAt(page, at);
			const cards = chain.locator(".row-card");
			const before = await cards.count();
			await chain
				.getByRole("button", { name: text.screens.rows.add("chain") })
				.click();
			const added = cards.nth(before).locator("[id$='/party']");
			const path = (await added.getAttribute("id"))?.replace("field:", "");
			await answerField(page, path ?? "", party);
		}
	},
	"chain/role": {
		[city]: "controller",
		[reseller]: "processor",
		"": "subprocessor",
	},
	"chain/access": "yes",
	"chain/clearText": { [city]: "yes", [reseller]: "yes", "": "no" },
	// … and whether less could be sent.
	"about/minimisation": "Namn och e-postadress byts mot en slumpad beteckning.",
	"about/withoutTransfer": "Nej, licensen kontrolleras hos Zoom.",

	// The tool.
	"transfers/tool": "scc",
	"transfers/instrument": "Standardavtalsklausuler mellan DT och Zoom",
	"transfers/signedOn": "2026-05-01",
	"transfers/signatories": "DT och Zoom",
	"transfers/sccSet": "2021/914",
	"transfers/sccModule": "3",
	"transfers/annexesFilled": "yes",
	"transfers/importerUnderGdpr": "no",

	// Law and practice.
	findings: (page) =>
		page
			.getByRole("button", { name: text.screens.assess.assessCountry("USA") })
			.click(),
	"findings/importerKind": "ik.communications",
	"findings/importerType":
		"Electronic communication service provider, 50 U.S.C. § 1881(b)(4)",
	"findings/reachesThroughParent": "yes",
	"findings/reachesThroughParentReason": "Moderbolaget har sitt säte i USA.",
	"findings/profileVersion": (page) =>
		page.getByRole("button", { name: text.screens.profile.use }).click(),
	// The profile was looked at too long ago: she looks again.
	"findings/profileCheckedOn": today,
	"findings/sources": [ruling],
	"findings/branch": "43-3",
	"findings/branchReason": "Lagen omfattar leverantören.",
	"findings/option": "measures",
	"findings/appliesInPractice": "yes",
	"findings/appliesInPracticeReason": "Befogenheten används.",
	"findings/concludedBy": "A. Ombud",
	"findings/concludedRole": "Dataskyddsombud",
	"findings/concludedOn": today,
	statutes: (page) =>
		page
			.getByRole("button", { name: text.screens.rows.add("statutes") })
			.first()
			.click(),
	"statutes/name": "FISA 702",
	"statutes/section": "50 U.S.C. § 1881a",
	"statutes/power":
		"Myndigheter kan begära ut uppgifter om personer utanför USA.",
	"statutes/powers": ["targeted", "compelled-disclosure"],
	"statutes/orderedBy":
		"Justitieministern och chefen för underrättelsetjänsten",
	"statutes/priorApproval": "pa.court",
	"statutes/secrecyOrder": "yes",
	"statutes/coversData": "yes",
	"statutes/coversReason": "Zoom är en sådan leverantör, § 1881(b)(4).",
	"statutes/guaranteeA": "contested",
	"statutes/guaranteeB": "not-met-per-source",
	"statutes/guaranteeC": "contested",
	"statutes/guaranteeD": "not-met-per-source",
	"statutes/sources": [ruling],
	"sources/kind": "a3.cjeu-ecthr",
	"sources/date": today,
	...Object.fromEntries(
		["relevant", "objective", "reliable", "verifiable", "accessible"].flatMap(
			(criterion) => [
				[`sources/${criterion}`, "yes"],
				[`sources/${criterion}Reason`, "En offentlig dom om just de lagarna."],
			],
		),
	),
	...Object.fromEntries(
		[1, 2, 3, 4, 5, 6, 7, 8].flatMap((number) => [
			[`q3.0${number}/answer`, number === 6 ? "no" : "yes"],
			[`q3.0${number}/reason`, "Domen går igenom det."],
		]),
	),

	// Measures.
	deficiencies: (page) =>
		addByName(
			page,
			"deficiencies",
			"Myndigheter kan begära ut det som Zoom har.",
		),
	measures: async (page) => {
		const pick = page.getByRole("combobox", {
			name: text.screens.measures.add,
		});
		const title = measureTitle(text, "tech.uc2.pseudonymisation");
		await pick.fill(title);
		await page.getByRole("option", { name: title }).first().click();
		const tied = page.locator("[id^='field:measures/'][id$='/deficiencies']");
		await tied.getByRole("checkbox").check();
	},
	"measures/transfers": ["Kontouppgifter till Zoom"],
	...Object.fromEntries(
		[1, 2, 3, 4].flatMap((number) => [
			[`uc2.c${number}/answer`, "yes"],
			[`uc2.c${number}/reason`, "Prov den 20 maj 2026, ref C."],
		]),
	),
	...Object.fromEntries(
		["rule.uuid-is-not-pseudonymisation", "rule.before-transfer"].flatMap(
			(rule) => [
				[`${rule}/answer`, "yes"],
				[`${rule}/reason`, "Bytet görs på stadens server, ref C."],
			],
		),
	),
	"deficiencies/kind": "df.access",
	"measures/rows": ["12 Account data - end user"],
	"transfers/essentiallyEquivalent": "yes",
	"transfers/equivalenceReason":
		"Beteckningen kan inte knytas till någon utanför staden.",
	"transfers/equivalenceBy": "A. Ombud",
	"transfers/equivalenceOn": today,

	// Formal steps.
	"transfers/clausesModified": "no",
	"transfers/contradictionFree": "yes",
	"transfers/contradictionReason":
		"Tillägget höjer skyddet och ändrar ingen klausul.",
	"transfers/annexesUpdated": "yes",
	"transfers/resignedOn": "2026-06-01",
	"measures/status": "implemented",
	"measures/implementedOn": "2026-05-20",
	"measures/owner": "IT-avdelningen",
	"measures/evidence": "Konfiguration och prov, ref C.",

	// Re-evaluate.
	"transfers/reviewOwner": "Förvaltningsobjekt digitala möten",
	"transfers/nextReviewOn": "2027-05-22",
	"transfers/triggers": ["tr.law", "tr.chain", "tr.measure"],

	// What is assessed, the advice, its condition, and the decision.
	"about/service": "Zoom X",
	"about/vendor": "Zoom, genom DT och Visualised AB",
	"about/exporter": city,
	"about/country": "SE",
	...Object.fromEntries(
		Object.entries({
			"se.osl": "yes",
			"se.secrecy": "no",
			"se.residual-risk": "no",
			"se.security-classified": "no",
			"se.suitable": "yes",
		}).flatMap(([question, answer]) => [
			[`${question}/answer`, answer],
			[`${question}/reason`, "Stadens jurister, 2026-11-10."],
		]),
	),
	"about/assessor": "A. Ombud",
	"about/assessorRole": "Dataskyddsombud",
	"about/assessedOn": today,
	"about/noticesUpdated": "yes",
	"about/recordUpdated": "yes",
	"opinion/advice": "approve-with-conditions",
	"opinion/text": "Tillstyrks om pseudonymiseringen hålls i drift.",
	"opinion/by": "A. Ombud",
	"opinion/role": "Dataskyddsombud",
	"opinion/on": today,
	conditions: (page) =>
		addByName(page, "conditions", "Pseudonymiseringen är provad före start."),
	"conditions/owner": "IT-avdelningen",
	"conditions/due": "2026-12-31",
	"conditions/met": "yes",
	"decision/outcome": "start-with-conditions",
	"decision/reason":
		"Zoom får bara beteckningar, och tabellen stannar hos staden.",
	"decision/by": "B. Nämnd",
	"decision/role": "Personuppgiftsansvarig",
	"decision/on": today,
};

/** Who signs the steps. */
export const signature = { by: "A. Ombud", role: "Dataskyddsombud" };

import type { SubjectGroup } from "../domain/vocabulary.ts";
import { phraseTable } from "./phrases.ts";

/** Groups of people that are unmistakable wherever a category is described. */
export const subjectPhrases = phraseTable<SubjectGroup | "none">([
	[
		"none",
		"parent company, parent companies, staff turnover, employee portal, guest network, guest wifi, children theme, child process|es, account holder company, patient safety agency",
	],
	[
		"ds.employees",
		`employee|s, staff, member|s of staff, staff member|s, co worker|s, coworker|s, teacher|s, school staff, personnel,
		anställd, anställda|s, medarbetare|n|s, medarbetarna|s, personalen|s, skolpersonal|en, lärare|n, lärarna, pedagog|er, handläggare, tjänstepersoner, tjänstemän`,
	],
	[
		"ds.pupils",
		"pupil|s, schoolchildren, school children, elev|er|en|ens|ers|erna|ernas, skolelev|er|erna, skolbarn",
	],
	[
		"ds.students",
		"university student|s, students, studerande, student|er|erna, högskolestudent|er",
	],
	["ds.children", "child, children, minors, barn|en|ens|s"],
	[
		"ds.guardians",
		"guardian|s, legal guardian|s, parents, parent|s or guardians, vårdnadshavare|n|ns|s, vårdnadshavarna|s, förälder, föräldrar|na|nas",
	],
	["ds.patients", "patient|s, patient|er|en|ens|erna|ernas"],
	[
		"ds.account-holders",
		"account holder|s, account owner|s, kontoinnehavare|n, kontoinnehavarna, kontoägare",
	],
	["ds.end-users", "end user|s, slutanvändare|n, slutanvändarna|s"],
	[
		"ds.guests",
		`guest|s, guest user|s, external participant|s, external guest|s, external attendee|s, invited participant|s, meeting participant|s invited, external user|s, participants without an account, participants without account,
		gäst|er|erna, gästanvändare, externa deltagare, externa mötesdeltagare, externa användare, inbjudna deltagare, inbjudna mötesdeltagare, deltagare utan konto, externa gäster`,
	],
	["ds.subscribers", "subscriber|s, prenumerant|er|erna"],
	[
		"ds.service-users",
		"users of the service|s, service user|s, users of the controller's services, brukare, användare av tjänsten, användare av tjänsterna, användare av e tjänsten, tjänstens användare",
	],
]);

/** Groups whose names mean too much elsewhere: read in the column of data subjects only. */
export const subjectColumnPhrases = phraseTable<SubjectGroup | "none">([
	[
		"none",
		"personal data, personal information, personal details, personal identity, personal computer|s, member|s of the public, member|s of parliament, family member|s, team member|s, board member|s, council member|s, committee member|s, member states, member state, customer's, members of staff, member of staff, customer data",
	],
	["ds.customers", "customers, kunder|na, kund"],
	["ds.members", "member|s, medlem, medlemmar|na, föreningsmedlemmar"],
	["ds.employees", "personal"],
	[
		"ds.military",
		"military staff, military personnel, members of the armed forces, militär|er, försvarsanställda, totalförsvarspliktiga, anställda inom totalförsvaret",
	],
	[
		"ds.vulnerable",
		"vulnerable person|s, vulnerable people, vulnerable individuals, persons with protected identity, people with protected identity, individuals with protected identity, utsatta personer, personer med skyddad identitet, personer med skyddade personuppgifter, personer som lever med skyddad identitet, skyddade personer",
	],
]);

/** Whose employees are not the controller's. */
export const otherEmployers = new Set(
	`vendor vendors supplier suppliers provider providers processor processors subprocessor subprocessors subcontractor subcontractors consultant consultants partner partners third-party
	leverantör leverantören leverantörens leverantörer leverantörers leverantörernas biträdet biträdets personuppgiftsbiträdet personuppgiftsbiträdets underbiträdet underbiträdets underleverantörer underleverantörens konsult konsultbolag partners`.split(
		/\s+/,
	),
);

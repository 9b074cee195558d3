import type { DataKind } from "../domain/vocabulary.ts";
import { phraseTable } from "./phrases.ts";

/** "none" stands for phrases that hold such a word and mean no kind of personal data. */
export const dataKindPhrases = phraseTable<DataKind | "none">([
	[
		"none",
		`name|s of the product, name of the service, name of the company, name of the organisation, name of the organization, name of the system, name of the supplier, name of the vendor,
		video call|s, video quality, audio quality, video conference|s, video meeting|s, videomöte|n, password policy, password policies, password requirement|s, password reset, product name|s, company name|s, domain name|s, file name|s, host name|s, service name|s, system name|s, server name|s, organisation name|s, brand name, on behalf of name,
		namn på tjänsten, namn på produkten, namn på skolan, namn på systemet, namn på leverantören, namn på bolaget, web address|es, memory address|es, delivery address of the company,
		personer med skyddad identitet, personer med skyddade personuppgifter, persons with protected identity, people with protected identity, health check|s, health and safety, hälsa och säkerhet, idrott och hälsa, religion and ethics, health status of the service,
		system health, public health agency, hälsa på, audit log policy, logs in, log in page, class of service, address space, address book feature, image file format, video call feature, service health`,
	],
	[
		"pd.identifying",
		`name|s, first name|s, last name|s, given name|s, family name|s, surname|s, full name|s,
		namn|et|en, förnamn|et, efternamn|et, för och efternamn, fullständigt namn, namnuppgift|er`,
	],
	[
		"pd.contact",
		`e mail|s, email|s, e mail address|es, email address|es, phone number|s, telephone number|s, mobile number|s, mobile phone number|s, cell phone number|s, telephone, contact detail|s, contact information, contact data, contact info,
		address|es, postal address|es, home address|es, street address|es,
		e post|en, epost|en, e postadress|er|en|erna, epostadress|er|en|erna, mejladress|er|en, mailadress|er|en, telefonnummer|t, telefon, mobilnummer|t, mobiltelefonnummer, telefonuppgift|er,
		kontaktuppgift|er|erna, kontaktinformation|en, adress|er|en|erna, postadress|er, hemadress|er, bostadsadress|er, adressuppgift|er`,
	],
	[
		"pd.personnummer",
		`personal identity number|s, personal identification number|s, national identification number|s, national id number|s, social security number|s, national insurance number|s, ssn,
		personnummer|t, personnumren, samordningsnummer, fødselsnummer`,
	],
	[
		"pd.financial",
		`bank account|s, bank account number|s, account number|s, bank detail|s, credit card|s, credit card number|s, credit card data, payment data, payment information, payment card data, salary, salaries, financial data, financial information, income data,
		bankkonto, bankkontonummer, kontonummer, kortnummer, kreditkortsuppgift|er, betalkortsuppgift|er, betalningsuppgift|er, betaluppgift|er, lön|er, löneuppgift|er, ekonomiska uppgifter, ekonomisk information, bankuppgift|er`,
	],
	[
		"pd.location",
		`location data, gps position|s, gps data, gps coordinate|s, geolocation, geolocation data, geographic location,
		lokaliseringsuppgift|er, gps position|er, gps data, gps koordinat|er, platsdata, positionsdata, geografisk position`,
	],
	[
		"pd.communication-logs",
		"communication log|s, communications log|s, call log|s, chat log|s, message log|s, call history, kommunikationslogg|ar, samtalslogg|ar, chattlogg|ar, meddelandelogg|ar, samtalshistorik",
	],
	[
		"pd.communication-metadata",
		`communication metadata, communications metadata, meeting metadata, call metadata, traffic data, metadata on communication|s, ip address|es, ip number|s,
		metadata om kommunikation|en, kommunikationsmetadata, mötesmetadata, samtalsmetadata, trafikdata, trafikuppgift|er, ip adress|er|en|erna, ipadress|er|en, ip nummer`,
	],
	[
		"pd.account-id",
		`user id|s, unique user id|s, user identifier|s, unique identifier|s, account id|s, account identifier|s, username|s, user name|s, login name|s, login id|s, user principal name|s,
		användar id|n, användarid|n, användaridentitet|er, användarnamn|et|en, konto id, kontonamn, inloggningsnamn, unikt användar id, unika användar id`,
	],
	["pd.display-name", "display name|s, visningsnamn|et|en"],
	[
		"pd.profile-picture",
		"profile picture|s, profile photo|s, profile image|s, profilbild|er|en|erna, profilfoto|n, avatar|s",
	],
	["pd.nickname", "nickname|s, smeknamn|et|en, alias name|s"],
	[
		"pd.auth",
		`authentication data, authentication information, customer authentication data, authentication credential|s, login credential|s, credential|s, password|s, password hash|es, login details,
		autentiseringsuppgift|er|erna, autentiseringsdata, inloggningsuppgift|er|erna, lösenord|et|en, lösenordshash|ar`,
	],
	[
		"pd.social-login",
		"social media login|s, social login|s, inloggning via socialt medium, inloggning via sociala medier, inloggning med socialt medium",
	],
	[
		"pd.support-ticket",
		"support ticket|s, support case|s, support request|s, trouble ticket|s, supportärende|n|t|na, felanmälan, felanmälningar, ärenden till supporten",
	],
	[
		"pd.feedback",
		"feedback, feedback data, satisfaction rating|s, återkoppling|en, enkätsvar, användarfeedback",
	],
	[
		"pd.content",
		`content data, meeting content, message content|s, chat message|s, chat|s content, audio, video, recording|s, meeting recording|s, voice recording|s, shared file|s, transcript|s,
		innehållsdata, mötesinnehåll, meddelandeinnehåll, chattmeddelande|n|na, ljud, bild|er|erna, video, inspelning|ar|en, mötesinspelning|ar, inspelat material, transkribering|ar, delade filer`,
	],
	[
		"pd.diagnostic",
		`diagnostic data, diagnostics data, diagnostics, telemetry, telemetry data, usage data, crash report|s, crash data, crash dump|s, device information, device data, log|s, log data, log file|s, system log|s, access log|s, audit log|s, error report|s,
		diagnostikdata, diagnostiska data, telemetri, telemetridata, användningsdata, kraschrapport|er, enhetsinformation, enhetsdata, logg|ar|arna, loggdata, loggfil|er, loggfilerna, loggposter, loggpost, loggning, systemlogg|ar, åtkomstlogg|ar, felrapport|er, felloggar`,
	],
	[
		"pd.class",
		"school class|es, class and school, klass|er|en, skolklass|er, klasstillhörighet",
	],
	[
		"pd.free-text",
		"free text, free text field|s, open text field|s, fritext|en, fritextfält|et|en",
	],
	[
		"pd.assessments",
		"grades, school grades, performance review|s, evaluations of pupils, assessments of pupils, omdöme|n|na, skriftliga omdömen, betyg|et|en, bedömningar av elever",
	],
	[
		"pd.secrecy",
		"omfattas av sekretess, sekretessbelagda uppgifter, sekretessbelagd information, sekretessbelagda personuppgifter, sekretessuppgift|er, data under statutory secrecy, data subject to secrecy, information under secrecy",
	],
	[
		"pd.protected-identity",
		"protected identity, protected personal data, skyddad identitet, skyddade personuppgifter, skyddade identiteter, sekretessmarkering|ar, sekretessmarkerade uppgifter, skyddad folkbokföring",
	],
	[
		"pd.official-documents",
		"official document|s, passport copy, passport copies, copy of passport, copies of passports, id document|s, passkopia, passkopior, kopia av pass, id handling|ar, legitimationskopia",
	],
	[
		"pd.health",
		`health data, health information, health record|s, medical data, medical information, medical record|s, patient record|s, patient data, diagnosis, diagnoses, data concerning health, sick leave data,
		hälsa, hälsouppgift|er|erna, hälsodata, hälsoinformation, hälsotillstånd, uppgifter om hälsa, patientuppgift|er, patientjournal|er, journaluppgift|er, sjukdomsuppgift|er, sjukfrånvaro, diagnos|er, allergi|er, uppgifter om allergi`,
	],
	[
		"pd.union",
		"trade union membership|s, union membership|s, medlemskap i fackförening|ar, fackligt medlemskap, facklig tillhörighet, fackförbundstillhörighet, fackmedlemskap",
	],
	[
		"pd.ethnic",
		"ethnic origin, racial or ethnic origin, racial origin, ethnicity, etniskt ursprung, ras eller etniskt ursprung, etnicitet, etnisk tillhörighet",
	],
	[
		"pd.political",
		"political opinion|s, political view|s, political affiliation, politiska åsikter, politisk åsikt, politisk tillhörighet",
	],
	[
		"pd.religious",
		"religious belief|s, religious or philosophical beliefs, religious affiliation, philosophical belief|s, religiös övertygelse, religiös eller filosofisk övertygelse, religiös tillhörighet, religionstillhörighet, trosuppfattning",
	],
	["pd.genetic", "genetic data, dna data, genetiska uppgifter, genetiska data"],
	[
		"pd.biometric",
		"biometric data, biometric|s, fingerprint|s, face recognition data, facial recognition data, voice print|s, biometriska uppgifter, biometrisk data, biometriska data, biometri, fingeravtryck, ansiktsigenkänningsdata",
	],
	[
		"pd.sexual",
		"sexual orientation, sex life, sex life or sexual orientation, sexuell läggning, sexualliv, sexualliv eller sexuell läggning",
	],
	[
		"pd.criminal",
		"criminal conviction|s, criminal offence|s, criminal record|s, criminal data, uppgift|er om brott, lagöverträdelse|r, fällande domar, brottsuppgift|er, utdrag ur belastningsregistret",
	],
]);

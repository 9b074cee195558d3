import { foldText } from "./headingText.ts";

/** What the cells of a column look like, each as a share of the filled ones. */
export interface CellHints {
	/** Texts looked at. */
	seen: number;
	people: number;
	data: number;
	time: number;
	place: number;
	/** Nothing but the names of countries. */
	country: number;
	/** What a transfer rests on: SCC, BCR, adequacy, Art. 46. */
	tool: number;
	/** Encryption, logs, rights of access … */
	security: number;
	/** Companies, by their legal form. */
	company: number;
	/** Begins with what a party is under the GDPR: controller, processor, sub-processor. */
	role: number;
	/** What processing rests on: consent, contract, public task, Art. 6. */
	legal: number;
	yesNo: number;
	number: number;
	/** 12, V1, T-01. */
	code: number;
	/** Types of a programming language: a data dictionary. */
	technical: number;
	long: number;
}

/** Beginnings of words by which people, kinds of data and places are known, in the seven languages. */
const stems = {
	people:
		"anställ medarbet kund elev patient medlem medborgar invånar brukar användar vårdnadshav barn föräld student sökand besökar personal vårdtag klient deltagar " +
		"employ staff customer client pupil citizen user member visitor applicant candidate parent guardian child worker resident tenant donor participant subscriber " +
		"mitarbeit beschäftig bewerb bürger schüler nutzer besuch mitglied interessent einwohn eltern kinder teilnehm ansprechpartner " +
		"salari élève usager candidat adhérent personnel agent citoyen visiteur enfant parents bénéficiaire abonné " +
		"medewerk klant burger leerling bezoek sollicitant inwoner ouders cliënt werknemer deelnem " +
		"ansat medarbejd borger forældr bruger ansøg børn patienter innbygg søker foresatte foreldre besøgende " +
		"lärar pedagog rektor läkar sjuksköt handlägg förtroendev hyresgäst låntagar företrädar anhörig närstående deltagare individ privatperson konsument väljar avsändar äldre boende hushåll familj barn ungdom fordonsäg fastighetsäg " +
		"teacher learner trainee apprentice carer famil household tenant borrower claimant complainant detainee suspect victim witness offender householder taxpayer voter councillor volunteer contractor public individual people person adult infant residents patron player sender caller attendee alumni governor clinician nurse doctor " +
		"lehr lehrkr antragst studier versichert hinterblieb angehörig bedienstet beamt halter wahlberecht steuerpflicht gewerbetreib mieter eigentümer absender anwohner personen jugend gäste anrufer probanden lieferant " +
		"administré habitant citoyens famill enseignant étudiant locataire contribuabl électeur stagiaire tuteur proche ayants assuré demandeur plaignant lecteur adultes personne particulier abonnés résident parent riverain foyer utilisateur client " +
		"aanvrag patiënt student docent leraar huurder kiezer belastingplicht zorgvrag volwassen kinderen vrijwillig gebruiker bewoner ouder verzorg familie nabestaand melder deelnemer eigenaar betrokkenen lezer abonnee " +
		"lærer kursist studerend lejer vælger pårørend værge klager donor voksne barn medlemmer husstand frivillig elever deltagere pasient lærere student leietak velger pårørende verge klagere frivillige voksen saksbehandler",
	data:
		"namn name nom naam navn adress address adresse adres epost email mail telefon phone téléphone telefoon personnummer cpr bsn födels birth geburt naissance geboort fødsel " +
		"iban bank kontaktuppgift kontaktdat contactgegevens kontaktoplys kontaktopplys coordonné hälso health gesundheit santé gezondheid helbred helse foto photo bild image log " +
		"contact kontakt personalnummer födelsedata sjukfrånvaro diagnos journal inkomst frånvaro närvaro ansökan inspelning ljud video telemetri användarnamn lösenord cookie provsvar fingeravtryck nationalit familjef allergi utbildning merit omdöme registreringsn bost " +
		"demograph medical diagnosis nhs payroll sickness absence attendance grades marks allerg income bank qualification username password cookie telemetry recording audio video transcript dob nationality ethnic religion fingerprint biometric genetic licence passport signature ppsn payment card images cctv " +
		"anschrift kennung ausweis noten matrikel diagnos befund einkommen besteuer sv-nummer sozialvers dateien telemetr diagnosedat aufnahme bewegung kennzeichen geburtsdatum familienstand religion iban vorname nachname benutzer passwort " +
		"etat filiation nir rib courriel identifiant journaux ressources revenu antécédents allerg résultats image voix géolocalis connexion scolarité parcelle régime handicap diplôme immatricul religion " +
		"naw bsn geboortedatum kenteken inkomen cijfers verzuim beperking diagnose lab gebruikersn wachtwoord stem audio video opleiding gezin godsdienst nationaliteit perceel klacht identificat loggegevens kinderbijslag " +
		"fødselsnummer helbred diæt blodtype puls billede video karakter fravær indkomst inntekt diagnose brugernavn brukernavn adgangskode passord logg nationalitet religion uddannelse utdanning bolig familie telefonnr feide " +
		"lön salary gehalt salaire salaris betyg grade cv uppgift data daten donné gegevens oplysning opplysning stammdat identit signatur förnamn efternamn title kön gender",
	place:
		"server moln cloud azure aws sharepoint onedrive datacenter datacent datahall rechenzentrum arkiv archiv arkivskåp aktenschrank skåp mapp ordner nätverk netzlaufwerk lokal on-prem premises googl microsoft " +
		"sverige sweden schweden suède zweden stockholm göteborg tyskland germany deutschland allemagne duitsland frankfurt irland ireland dublin usa danmark denmark dänemark norge norway oslo norwegen " +
		"finland nederländ netherlands niederlande nederland pays-bas amsterdam frankrike france frankreich frankrijk paris belgi luxemb österr austria schweiz suisse switzerland ees eea ewr eer eøs europ united storbritannien vereinigtes india indien",
} as const;

const matcher = (words: string) =>
	new RegExp(`(?<![\\p{L}])(?:${foldText(words).split(" ").join("|")})`, "u");
const people = matcher(stems.people);
const data = matcher(stems.data);
/** *Kontaktuppgifter, Nutzungsdaten, inkomensgegevens*: what is said of somebody, whatever stands before it. */
const dataEnding =
	/\p{L}{3}(?:uppgift(?:er|erna)?|daten|data|gegevens|oplysninger(?:ne)?|opplysninger|nummer|numre|nummern)(?!\p{L})/u;
const place = matcher(stems.place);

const time =
	/\d+\s*-?\s*(?:(?:ar|arens?|an|ans|mois|jaar|mnd|yrs?)\b|manad|dag|vecko|year|month|day|week|jahr|monat|tag|woche|jour|semaine|maand|mand|uge|uke)|\b(?:tills|until|bis|jusqu|tot|indtil|inntil|sa lange|as long as|solange|tant que|zolang|gallras|gallring|raderas|deleted?|geloscht|nach ablauf|permanent|bevaras|tills vidare|vid behov|efter avslut|after)\b/;
const legal =
	/(?:^|\b)(?:art(?:ikel|icle)?\.?\s*6\b|6[.(]\s?1\b|samtyck|avtal\b|myndighetsutovn|allmant intresse|rattslig forplikt|intresseavvag|berattigat intresse|arbetsgivaransvar|consent\b|contract\b|legal obligation|public task|public interest|legitimate interest|vital interest|einwilligung|vertrag\b|berechtigtes interesse|rechtliche verpflichtung|consentement|contrat\b|obligation legale|mission d|interet legitime|interet public|toestemming|overeenkomst\b|wettelijke (?:plicht|taak|verplichting)|publieke taak|gerechtvaardigd belang|algemeen belang|samtykke|aftale\b|avtale\b|retlig forpligt|rettslig forplikt|legitim interesse|berettiget interesse)/;
const tool =
	/\b(?:sccs?|bcrs?|dpf|ccts?|modelklausul|standardavtalsklausul|standardkontrakt|standardvertragsklausel|standardbepaling|modelcontract|standard contractual|clauses (?:contractuelles|types)|data privacy framework|adekva|adequa|angemessenheit|adequaat|tilstrakkelig|art(?:ikel|icle|\.)?\s*4[5-9])/;
const security =
	/krypter|encrypt|verschlussel|chiffr|versleutel|pseudonym|behorighet|access control|role-based|rbac|mfa\b|2fa|tvafaktor|zwei-?faktor|logg|logging|protokollier|journalis|backup|sakerhetskopi|sicherung|sauvegarde|brandvagg|firewall|pare-feu|iso ?27001|zutritt|rechtekonzept|habilitation|adgangsstyring|tilgangsstyring|toegangsbeheer|autorisatie/;
/** Legal forms of companies. */
const company =
	/(?<!^)\b(?:AB|AS|A\/S|ApS|ASA|GmbH|AG|SE|KG|UG|AöR|e\.?G|Inc|Corp|Corporation|Ltd|Limited|LLC|PLC|plc|Pty|B\.?V|N\.?V|SA|SAS|SARL|SRL|Oyj?|DAC)\b(?!\p{L})/u;
const role =
	/^(?:(?:joint |data |gemensamt |gemeinsam |felles |fælles )?(?:controller|personuppgiftsansvarig|pua|verantwortliche|responsable (?:de|du) traitement|verwerkingsverantwoordelijke|dataansvarlig|behandlingsansvarlig)|(?:sub-?|under|unter|weiterer? )?\s?(?:processor|bitrade|personuppgiftsbitrade|pub|auftragsverarbeiter|auftragnehmer|unterauftrag|sous-traitant|verwerker|subverwerker|databehandler|underdatabehandler|importer|exporter)|st(?: ult)?\b)/;
const yesNo =
	/^(?:ja|nej|yes|no|nein|oui|non|nee|nei|x|j|n|y|true|false|sant|falskt|wahr|falsch|vrai|faux)\b[\s.!*-]*$/;

const technical =
	/^(?:string|text|varchar|char|int|integer|bigint|smallint|number|numeric|decimal|float|double|bool|boolean|date|datetime|timestamp|uuid|json|jsonb|blob|enum|characterstring)\b.{0,12}$/;

const tongues = ["sv", "en", "de", "fr", "nl", "da", "nb"];
const shortNames = "usa us uk vs eu ees eea ewr eer eøs holland england";
let countries: Set<string> | undefined;

/** The countries of the world in the seven languages, as the browser itself names them. */
function countryNames(): Set<string> {
	if (countries) return countries;
	countries = new Set(foldText(shortNames).split(" "));
	const letters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
	const names = tongues.map(
		(tongue) =>
			new Intl.DisplayNames([tongue], { type: "region", fallback: "none" }),
	);
	for (const code of letters.flatMap((a) => letters.map((b) => a + b))) {
		for (const each of names) {
			const name = each.of(code);
			if (name) countries.add(foldText(name));
		}
	}
	return countries;
}

/** "Irland, USA" and "France" name countries and nothing else. */
const isCountry = (text: string): boolean => {
	const names = text
		.replace(/\([^)]*\)/g, "")
		.split(/[,;/\n&]|\b(?:och|and|und|et|en|og)\b/)
		.map((name) => name.trim())
		.filter(Boolean);
	return (
		names.length > 0 &&
		names.every((name) => name.length < 50 && countryNames().has(name))
	);
};

const longText = 40;

/** A dash says nothing of what a column holds. */
const isBlankMark = (text: string): boolean => /^[\s.–—-]+$/.test(text);

/** What the texts of a column look like. */
export function cellHints(written: readonly string[]): CellHints {
	const texts = written.filter((text) => !isBlankMark(text));
	const hints = {
		people: 0,
		data: 0,
		time: 0,
		place: 0,
		country: 0,
		tool: 0,
		security: 0,
		company: 0,
		role: 0,
		legal: 0,
		yesNo: 0,
		number: 0,
		code: 0,
		technical: 0,
		long: 0,
	};
	for (const each of texts) {
		const text = foldText(each.slice(0, 300))
			.replace(/\be-post|\be-mail/g, "email")
			.trim();
		if (people.test(text)) hints.people++;
		if (data.test(text) || dataEnding.test(text)) hints.data++;
		if (time.test(text)) hints.time++;
		if (place.test(text) || isCountry(text)) hints.place++;
		if (tool.test(text)) hints.tool++;
		if (security.test(text)) hints.security++;
		if (company.test(each.trim()) && text.length < longText * 2)
			hints.company++;
		if (role.test(text)) hints.role++;
		if (isCountry(text)) hints.country++;
		if (legal.test(text)) hints.legal++;
		if (yesNo.test(text)) hints.yesNo++;
		if (/^[\d\s.,%-]+$/.test(text)) hints.number++;
		if (/^[a-z]{0,4}[-.\s]?\d+(?:[.-]\d+)*[a-z]?$/.test(text)) hints.code++;
		if (technical.test(text)) hints.technical++;
		if (text.length > longText) hints.long++;
	}
	const share = (count: number) =>
		texts.length === 0 ? 0 : count / texts.length;
	return {
		seen: texts.length,
		people: share(hints.people),
		data: share(hints.data),
		time: share(hints.time),
		place: share(hints.place),
		country: share(hints.country),
		tool: share(hints.tool),
		security: share(hints.security),
		company: share(hints.company),
		role: share(hints.role),
		legal: share(hints.legal),
		yesNo: share(hints.yesNo),
		number: share(hints.number),
		code: share(hints.code),
		technical: share(hints.technical),
		long: share(hints.long),
	};
}

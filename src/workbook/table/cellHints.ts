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
		"ansat medarbejd borger forældr bruger ansøg børn patienter innbygg søker foresatte foreldre besøgende",
	data:
		"namn name nom naam navn adress address adresse adres epost email mail telefon phone téléphone telefoon personnummer cpr bsn födels birth geburt naissance geboort fødsel " +
		"iban bank kontaktuppgift kontaktdat contactgegevens kontaktoplys kontaktopplys coordonné hälso health gesundheit santé gezondheid helbred helse foto photo bild image log " +
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
const place = matcher(stems.place);

const time =
	/\d+\s*-?\s*(?:(?:ar|arens?|an|ans|mois|jaar|mnd|yrs?)\b|manad|dag|vecko|year|month|day|week|jahr|monat|tag|woche|jour|semaine|maand|mand|uge|uke)|\b(?:tills|until|bis|jusqu|tot|indtil|inntil|sa lange|as long as|solange|tant que|zolang|gallras|gallring|raderas|deleted?|geloscht|nach ablauf|permanent|bevaras|tills vidare|vid behov|efter avslut|after)\b/;
const legal =
	/(?:^|\b)(?:art(?:ikel|icle)?\.?\s*6\b|6[.(]\s?1\b|samtyck|avtal\b|myndighetsutovn|allmant intresse|rattslig forplikt|intresseavvag|berattigat intresse|arbetsgivaransvar|consent\b|contract\b|legal obligation|public task|public interest|legitimate interest|vital interest|einwilligung|vertrag\b|berechtigtes interesse|rechtliche verpflichtung|consentement|contrat\b|obligation legale|mission d|interet legitime|interet public|toestemming|overeenkomst\b|wettelijke (?:plicht|taak|verplichting)|publieke taak|gerechtvaardigd belang|algemeen belang|samtykke|aftale\b|avtale\b|retlig forpligt|rettslig forplikt|legitim interesse|berettiget interesse)/;
const tool =
	/\b(?:sccs?|bcrs?|dpf|ccts?|modelklausul|standardavtalsklausul|standardkontrakt|standardvertragsklausel|standardbepaling|modelcontract|standard contractual|clauses (?:contractuelles|types)|data privacy framework|adekva|adequa|angemessenheit|adequaat|tilstrakkelig|art(?:ikel|icle|\.)?\s*4[5-9])/;
const security =
	/krypter|encrypt|verschlussel|chiffr|versleutel|pseudonym|behorighet|access control|role-based|rbac|mfa\b|2fa|tvafaktor|zwei-?faktor|logg|logging|protokollier|journalis|backup|sakerhetskopi|sicherung|sauvegarde|brandvagg|firewall|pare-feu|iso ?27001|zutritt|rechtekonzept|habilitation|adgangsstyring|tilgangsstyring|toegangsbeheer|autorisatie/;
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
		if (data.test(text)) hints.data++;
		if (time.test(text)) hints.time++;
		if (place.test(text) || isCountry(text)) hints.place++;
		if (tool.test(text)) hints.tool++;
		if (security.test(text)) hints.security++;
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
		legal: share(hints.legal),
		yesNo: share(hints.yesNo),
		number: share(hints.number),
		code: share(hints.code),
		technical: share(hints.technical),
		long: share(hints.long),
	};
}

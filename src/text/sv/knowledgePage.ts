import type { page as shape } from "../en/knowledgePage.ts";

export const page: typeof shape = {
	title: "De rättsliga uppgifterna",
	lead: "Det som varje bedömning här prövas mot. Varje uppgift säger varifrån den kommer, när någon senast såg efter och hur långt den är kontrollerad.",
	version: (version) => `I bruk: ${version}`,
	search: "Sök bland de rättsliga uppgifterna",
	found: (count) =>
		count === 1 ? "1 uppgift hittad" : `${count} uppgifter hittade`,
	nothingFound:
		"Ingen uppgift innehåller orden. Pröva ett annat ord eller ett land.",
	jump: "Gå till ett slag av uppgifter",
	groups: {
		countries: "Länder",
		decisions: "Beslut om adekvat skyddsnivå",
		clauses: "Standardavtalsklausuler",
		questions: "Frågor om lag och praxis, och villkor för undantag",
		measures: "Åtgärder och deras villkor",
		precedents: "Vad myndigheter och domstolar har sagt om åtgärder",
		rules: "Regler",
	},
	count: (count) => (count === 1 ? "1 uppgift" : `${count} uppgifter`),
	link: "Källa och datum",
	source: "Källa",
	checkedOn: "Senast kontrollerat",
	howFar: "Hur långt kontrollerat",
	asOf: (date) => `I katalogerna av den ${date}`,
	pastCheck: (date) => `Skulle ha kontrollerats igen senast ${date}`,
	nextCheck: (date) => `Ska kontrolleras igen senast ${date}`,
	notChecked: "Ännu inte kontrollerat mot originalet",
	asProfile: "som för hela profilen",
	ownEntry: "Egen uppgift",
	ownReplaces: "Egen uppgift, i stället för programmets",
	madeBy: (name, organisation, date) =>
		`Upprättad av ${name}, ${organisation}, ${date}.`,
	acceptedBy: (name, date) => `Intagen här av ${name}, ${date}.`,
	factsOf: (name) => `Uppgifter: ${name}`,
	fact: "Uppgift",
	says: "Innehåll",
	nothing: "inget",
	laws: "Lag",
	oversight: "Tillsyn",
	remedies: "Rättsmedel",
	watch: "Att bevaka",
	guarantee: (letter) => `Garanti ${letter}`,
	due: (date) => `Datum: ${date}`,
	sources: "Profilens källor",
	official: {
		title: "Var man letar igen",
		says: "Bara namn: ingen här har läst dem för profilen, om de inte står bland dess källor.",
		statutes: "Lagar",
		practice: "Tillsyn och praxis",
		courts: "Domstolar",
	},
	conditions: "Villkor",
	partOf: (memberState) =>
		`En del av ${memberState}: inom EU. Uppgifter som skickas dit lämnar alltså varken EU eller EES.`,
	noTransferTool: "Inget verktyg för överföringar.",
	noFacts: "Mer är inte antecknat.",
	rests: (count) =>
		count === 0
			? "Ingen bedömning i den här webbläsaren vilar på uppgiften."
			: count === 1
				? "1 bedömning i den här webbläsaren vilar på uppgiften:"
				: `${count} bedömningar i den här webbläsaren vilar på uppgiften:`,
	facts: {
		country: "Land",
		organisation: "Organisation",
		decision: "Nummer",
		adopted: "Antaget",
		expires: "Upphör",
		endedOn: "Utan verkan från",
		scopeLimited: "Når bara vissa mottagare eller uppgifter",
		businessesOnly: "Gäller bara företag",
		outsideEeaAgreement: "Ännu inte infört i EES-avtalet",
		needsListing: "Mottagaren måste stå på en offentlig lista",
		scope: "Vem och vad det når",
		lastReview: "Senaste översyn",
		adequacy: "Beslut om adekvat skyddsnivå",
		guaranteeA: "Garanti A",
		guaranteeB: "Garanti B",
		guaranteeC: "Garanti C",
		guaranteeD: "Garanti D",
		researchPerCase: "Varje fall kräver egen utredning",
		checked: "Senast kontrollerat",
		confidence: "Hur långt kontrollerat",
		source: "Källa",
	},
	powersOf: (law) => `${law}, vad den tillåter`,
	file: {
		title: "Dela och ta in",
		lead: "Landprofiler och beslut om adekvat skyddsnivå kan lämnas från en organisation till en annan som en fil. Åtgärder och regler följer med programmet.",
		read: "Ta in en fil",
		saveAll: "Spara alla länder och beslut som en fil",
		save: "Spara som fil",
		saveNamed: (name) => `Spara som fil: ${name}`,
		maker: "Ditt namn",
		organisation: "Din organisation",
		makerHint:
			"Står i filen, så att den som tar in den vet vem som kan svara på frågor.",
		saved: (file) => `Sparad: ${file}`,
		own: "Skriv eller ändra en landprofil själv",
		ownSteps: [
			"Spara landet som en fil, eller alla länder, för att ha något att utgå från. Filen är JSON, som alla textredigerare öppnar.",
			"Spara beskrivningen av formatet bredvid. En redigerare som kan JSON Schema visar då vad varje fält betyder och markerar det som är fel.",
			"Ändra uppgifterna. Ange för var och en källan och dagen då någon kontrollerade den.",
			"Låt två personer skriva under vid signedBy. Till dess är profilen ett utkast, och varje bedömning som vilar på den behöver en andra läsare.",
			"Ta in filen här. Du ser vad som ändras innan något ändras.",
		],
		schema: "Spara beskrivningen av formatet (JSON Schema)",
		whoFirst: "Skriv först ditt namn och din organisation.",
		cancel: "Avbryt",
	},
	preview: {
		title: (file) => `Vad som finns i ${file}`,
		lead: "Ingenting har tagits in än.",
		entry: "Uppgift",
		what: "Vad som händer",
		adds: "Ny här",
		replaces: "Ersätter uppgiften som följer med programmet",
		replacesOwn: "Ersätter den egna uppgiften",
		same: "Säger detsamma som uppgiften här; ingenting händer",
		older: (here) =>
			`Äldre: uppgiften här kontrollerades ${here}, senare än den här.`,
		changes: "Vad som ändras",
		noChanges:
			"Innehållet är detsamma; bara källa, datum eller ordalydelse skiljer.",
		was: "var",
		willBe: "blir",
		touches: "Bedömningar som vilar på uppgiften",
		touchesNone: "Inga i den här webbläsaren",
		touchesNote:
			"Steg som bekräftats på andra uppgifter måste bekräftas på nytt. Det framgår av stegen själva.",
		by: "Tas in av",
		byHint: "Står vid uppgiften överallt där den visas.",
		bySomebody: "Skriv först vem som tar in uppgifterna.",
		accept: "Ta in uppgifterna",
		cancel: "Låt bli",
		done: (count) =>
			count === 1 ? "1 uppgift togs in." : `${count} uppgifter togs in.`,
		nothingNew: "Allt i filen finns redan här.",
	},
	restore: "Ta tillbaka uppgiften som följer med programmet",
	removeOwn: "Ta bort den egna uppgiften",
	restored: (name) => `Egen uppgift borttagen: ${name}`,
	refusedTitle: "Filen togs inte in",
	place: (at, found) => `Plats: ${at}. Där står: ${found}.`,
	refused: {
		"not-json": {
			says: "Detta är ingen JSON-fil, eller så är den skadad.",
			next: "Be att få den igen, som bilaga och inte som text.",
		},
		"not-knowledge": {
			says: "Filen innehåller inga rättsliga uppgifter.",
			next: "En bedömning eller en arbetsbok läses in på startsidan.",
		},
		"newer-format": {
			says: "Filen är gjord med en nyare version av programmet.",
			next: "Uppdatera programmet, eller be om en fil från den äldre versionen.",
		},
		damaged: {
			says: "Något i filen är inte som det ska.",
			next: "Låt rätta den där den gjordes. Ingenting togs in.",
		},
		"nothing-in-it": {
			says: "Filen innehåller varken länder eller beslut.",
			next: "Be om filen med sitt innehåll.",
		},
		"entry-twice": {
			says: "Samma uppgift står två gånger i filen.",
			next: "Låt ta bort den ena.",
		},
		"checked-in-future": {
			says: "Någon sägs ha kontrollerat en dag som ännu inte har varit.",
			next: "Låt rätta datumet. Annars skulle uppgiften räknas som färsk utan att någon sett efter.",
		},
		"unknown-decision": {
			says: "En landprofil hänvisar till ett beslut om adekvat skyddsnivå som varken finns i filen eller här.",
			next: "Låt lägga till beslutet i filen, eller ta bort hänvisningen.",
		},
		"other-countrys-decision": {
			says: "En landprofil hänvisar till ett annat lands beslut om adekvat skyddsnivå.",
			next: "Låt rätta hänvisningen.",
		},
		"ended-decision-revived": {
			says: "Filen återupplivar ett beslut om adekvat skyddsnivå som EU-domstolen har ogiltigförklarat.",
			next: "Låt ta bort beslutet, eller återställ dagen då det upphörde att gälla. Ett nytt beslut har ett eget nummer.",
		},
	},
	notRead:
		"Webbläsarens egna rättsliga uppgifter kunde inte läsas. Allt prövas mot dem som följer med programmet till dess att felet är avhjälpt.",
	missing:
		"Här har andra rättsliga uppgifter använts än de som finns i webbläsaren",
	missingSays: (names) =>
		`Något i bedömningen har bekräftats eller antecknats med egna uppgifter om ${names}. De finns inte i den här webbläsaren, eller lyder annorlunda. Det som visas här prövas mot webbläsarens uppgifter.`,
	missingNext:
		"Be om filen med uppgifterna och ta in den, eller bekräfta stegen på nytt.",
	missingLink: "Till de rättsliga uppgifterna",
	judgedWith: (version) => `Rättsliga uppgifter: ${version}`,
	judgedOwn: (names) => `med egna uppgifter om ${names}`,
	stalePastCheck: (date) =>
		`Beslutet skulle ha kontrollerats igen senast ${date}. Se efter i EUT innan du litar på det.`,
};

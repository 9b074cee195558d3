import type { importing as shape } from "../en/importing.ts";

export const importing: typeof shape = {
	reading: (file) => `Läser ${file}`,
	readingText: "Filen läses på den här enheten. Den skickas ingenstans.",
	stages: {
		opening: "Kontrollerar filen",
		reading: "Läser bladen",
		understanding: "Letar efter tabellen och dess kolumner",
	},
	stop: "Stoppa",
	refusedTitle: (file) => `${file} lästes inte in`,
	another: "Välj en annan fil",
	toRegister: "Till listan över bedömningar",
	nothingChosen: "Ingen fil läses just nu",
	nothingChosenText:
		"En inläst fil finns kvar bara tills sidan läses in igen. Välj den en gång till.",
	json: {
		"not-json": {
			says: "Filen är varken en arbetsbok eller en bedömning sparad som JSON.",
			next: "Välj en Excelarbetsbok, eller en JSON-fil som har laddats ner härifrån.",
		},
		"not-an-assessment": {
			says: "Filen är JSON, men ingen bedömning.",
			next: "Välj en JSON-fil som har laddats ner härifrån.",
		},
		"newer-format": {
			says: "Bedömningen sparades av en nyare version av programmet.",
			next: "Uppdatera programmet och öppna filen igen.",
		},
		damaged: {
			says: "Bedömningen i filen är skadad.",
			next: "Använd en annan kopia av filen, eller arbetsboken som exporterades från den.",
		},
	},
	jsonAt: (at) => `Det första felet finns vid ${at}.`,
	openDocument: "Öppna den",
	openCopy: "Öppna som kopia",
	documentNew: (title) =>
		`Filen innehåller bedömningen ”${title}”. Den finns inte i den här webbläsaren än.`,
	documentSame: (title) =>
		`Filen innehåller bedömningen ”${title}”, som redan finns i den här webbläsaren, ord för ord.`,
	documentDiffers: (title) =>
		`Filen innehåller bedömningen ”${title}”. Den finns redan i den här webbläsaren, men inte likadan. Den som finns här blir kvar som den är; filen kan öppnas bredvid som en kopia.`,
	previewTitle: (file) => `Det här fanns i ${file}`,
	previewLead:
		"Inget är intaget än. Se vad varje kolumn togs för, rätta det som är fel och ta sedan in.",
	table: (sheet, headerRow, first, last) =>
		`Bladet ”${sheet}”: rubriker på rad ${headerRow}, rader från ${first} till ${last}`,
	tableTurned: (sheet, header, first, last) =>
		`Bladet ”${sheet}”: rubriker i kolumn ${header}, en rad i varje kolumn från ${first} till ${last}`,
	turned:
		"Rubrikerna står under varandra i filen. Tabellen visas vänd, med en rad för varje kolumn.",
	turnBack: "Rubrikerna står på en rad",
	turn: "Rubrikerna står i en kolumn",
	tableHeading: (sheet) => `Bladet ”${sheet}”`,
	tableFound: (records) =>
		records === 1 ? "1 rad hittades." : `${records} rader hittades.`,
	noTable: "Ingen tabell med uppgiftskategorier hittades",
	noTableText:
		"Varje cell följer med bedömningen och skrivs tillbaka, men det finns inga rader att bedöma. Kanske var det en annan fil som avsågs.",
	otherColumns: {
		legalBasis: "Rättslig grund",
		retention: "Gallring",
		recipients: "Mottagare",
		thirdCountry: "Tredjeland",
		transferTool: "Överföringsverktyg",
		securityMeasures: "Säkerhetsåtgärder",
		source: "Uppgifternas källa",
		comment: "Kommentar",
		controller: "Personuppgiftsansvarig",
		processor: "Personuppgiftsbiträde",
		subprocessor: "Underbiträde",
		sourceSystem: "Källsystem",
	},
	otherSheets: "Blad utan tabell",
	otherSheetsText:
		"Ingen lista med uppgiftskategorier hittades på dem. Cellerna följer med bedömningen. Finns det en sådan lista på något av dem kan bladet läsas som en.",
	readAsTable: "Läs som tabell",
	readTurned: "Läs med rubriker i en kolumn",
	onItsSide: "Tabellen verkar ligga på sidan",
	onItsSideText:
		"Rubrikerna verkar stå under varandra och inga rader har lästs in. Låt bladet läsas med rubriker i en kolumn; knappen står bredvid bladets namn.",
	why: {
		heading: "Rubriken säger det.",
		ambiguous: "Rubriken kan betyda mer än en sak.",
		shared: "Rubriken nämner två saker.",
		content: "Rubrik saknas; innehållet ser ut så.",
		noHeading: "Rubrik saknas.",
		notUnderstood: "Det finns inget fält för detta. Texterna behålls.",
		kept: "Så har du sparat det för samma rubrik.",
	},
	columnTakenForNamed: (column, heading) =>
		heading ? `${column}, ”${heading}”, togs för` : `${column} togs för`,
	columnLetter: (column) => `Kolumn ${column}`,
	rowNamed: (row) => `Rad ${row}`,
	rowNumber: "Rad",
	columnNumber: "Kolumn",
	carriedColumn: "Behålls som den är",
	twoThings: (fields) => `Innehåller två saker: ${fields}`,
	confidence: {
		sure: "Säkert",
		likely: "Troligt",
		doubtful: "Tveksamt: kontrollera",
		person: "Valt av dig",
		none: "Inget fält för den",
	},
	rowKinds: {
		heading: "Rubriker",
		title: "Ovanför tabellen",
		record: "Rad",
		other: "Behålls, ingen rad",
	},
	rowsHidden: (count) =>
		count === 1 ? "1 rad till visas inte." : `${count} rader till visas inte.`,
	showAllRows: "Visa alla rader",
	headerRow: "Rubrikerna står på rad",
	headerColumn: "Rubrikerna står i kolumn",
	findings: "Värt att veta",
	findingsLead:
		"Inget har ändrats eller utelämnats på grund av detta. Varje anmärkning följer med bedömningen tills någon har tittat på den.",
	noFindings: "Inget tveksamt hittades.",
	findingsCount: (count) =>
		count === 1 ? "1 anmärkning" : `${count} anmärkningar`,
	carriedTitle: "Behålls fast det inte finns något fält",
	carriedText: (count) =>
		count === 1
			? "1 cell utanför raderna behålls och skrivs tillbaka vid export."
			: `${count} celler utanför raderna behålls och skrivs tillbaka vid export.`,
	into: "Vart ska det?",
	intoNew: "En ny bedömning",
	intoOpen: (title) => `Fler rader i ”${title}”`,
	takeIn: "Ta in",
	takeInCount: (count) =>
		count === 1 ? "Ta in 1 rad" : `Ta in ${count} rader`,
	keepOriginal: (kilobytes) =>
		`Behåll själva filen tillsammans med bedömningen (${kilobytes} kB), så att den kan lämnas tillbaka oförändrad`,
	tooLargeToKeep: (megabytes) =>
		`Filen är större än ${megabytes} MB och kan därför inte behållas tillsammans med bedömningen. Spara den där den finns; dess kontrollsumma har antecknats.`,
	discard: "Låt bli",
	kept: "Nästa fil med samma rubriker",
	keptText:
		"Det du har valt för varje kolumn kan sparas i den här webbläsaren. En fil med samma rubriker läses då på samma sätt.",
	keptUsed:
		"Kolumnerna har tolkats så som du tidigare har sparat för de här rubrikerna.",
	keepColumns: "Spara valet av kolumner",
	downloadColumns: "Hämta det som en fil",
	forgetColumns: "Glöm det och föreslå på nytt",
	keptDone: "Valet av kolumner är sparat i den här webbläsaren.",
	keptNot: "Webbläsaren sparar inte valet. Hämta det som en fil i stället.",
	takenIn: (count) =>
		count === 1 ? "1 rad har tagits in." : `${count} rader har tagits in.`,
	own: {
		title: (file) => `${file} har exporterats härifrån`,
		noChanges: "Inget har ändrats i den sedan dess.",
		changes: (count) =>
			count === 1
				? "1 fält har ändrats i den sedan den exporterades."
				: `${count} fält har ändrats i den sedan den exporterades.`,
		here: "Bedömningen finns i den här webbläsaren. Det som bara har ändrats i filen tas in om du inte bestämmer något annat; där båda har ändrat samma fält står det härifrån, och det andra finns kvar bredvid tills du bestämmer.",
		notHere: "Själva bedömningen finns inte i den här webbläsaren.",
		accept: "Ta in ändringarna",
		openNew: "Öppna som en ny bedömning",
		openExisting: "Öppna den som finns här",
		notComparable:
			"Det som exporterades finns inte längre i filen, så det går inte att säga vad som har ändrats. Den kan öppnas som en egen bedömning eller jämföras med den som finns här: tomma celler betyder då ingenting, och varje fält som skiljer får du avgöra.",
		onlyTexts:
			"Inget svar har ändrats i den sedan dess, men det finns text i den som sparas när du tar in den.",
		refusedCount: (count) =>
			count === 1
				? "1 cell gick inte att ta in."
				: `${count} celler gick inte att ta in.`,
		acceptTexts: "Spara texterna",
		refused: "Det som inte gick att ta in",
		refusedLead:
			"Inget svar ändras av detta. När du tar in filen följer varje text med bedömningen som en anmärkning tills någon har tittat på den.",
		refusedCaption: (count) => (count === 1 ? "1 cell" : `${count} celler`),
		typed: "Står i filen",
		why: "Varför, och vad du kan göra",
		remarksLead:
			"Texter som inte hör till något fält sparas med bedömningen. Inget har utelämnats eller strukits.",
		caption: "Vad som har ändrats",
		field: "Fält",
		place: "Cell",
		before: "Vid exporten",
		after: "I filen",
		nothing: "inget",
		struckOut: "Raden ströks",
		newRow: "En ny rad",
		reviewed: (file) => `Ändringar från ${file}`,
		accepted: (count) =>
			count === 1
				? "1 ändring har tagits in."
				: `${count} ändringar har tagits in.`,
		acceptedTexts: "Texterna har sparats med bedömningen.",
		conflicts: (count) =>
			count === 1
				? "1 fält hade ändrats också här. Det som stod här står kvar; det andra finns bredvid."
				: `${count} fält hade ändrats också här. Det som stod här står kvar; de andra finns bredvid.`,
		mine: "Här nu",
		decision: "Vad som ska stå",
		take: "Det som står i filen",
		keep: "Det som står här",
		later: "Avgör senare",
		instead: "Något annat",
		insteadText: "Din text",
		which: "Avgör tillsammans",
		all: "Alla ändringar",
		both: "Ändrat också här",
		onlyThere: "Ändrat bara i filen",
		takeAll: "Ta dessa från filen",
		keepAll: "Behåll dessa som de är här",
		seen: "Avvisat tidigare",
		altersVerdict: "Det du tar in ändrar bedömningens utfall",
		comments: "Kommentarer till andra fält",
		verdictOfWhole: "Hela bedömningen",
		unjudged: (count) =>
			`Ändringarna är många: för ${count} av dem står det inte här om just den ändrar något utfall. Om allt som du tar in tillsammans ändrar något utfall står det ovanför.`,
		compareHere: "Jämför med den som finns här",
		stands: (field) => `Vad som ska stå: ${field}`,
		changedBy: (by) => `Senast sparad av ${by}.`,
		comment: (by, says) => `${by}: ${says}`,
		commentOf: (field, says) => `${field} – ${says}`,
		someone: "Kommentar",
		alters: (what, from, to) =>
			`Ändrar utfallet: ${what} – från ”${from}” till ”${to}”.`,
	},
};

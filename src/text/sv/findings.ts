import type { findings as shape } from "../en/findings.ts";

export const findings: typeof shape = {
	severity: {
		error: "Kunde inte läsas",
		warning: "Tveksamt",
		note: "Upplysning",
	},
	place: (sheet?: string, cell?: string) =>
		[sheet, cell].filter(Boolean).join(", "),
	nothingLost: "Det som var öppet är oförändrat.",
	refused: {
		"file-empty": {
			says: () => "Filen är tom.",
			next: "Be avsändaren skicka den igen, eller välj en annan fil.",
		},
		"file-too-large": {
			says: (found) =>
				`Filen är för stor för att läsas säkert i en webbläsare${found ? ` (${found})` : ""}.`,
			next: "Ta bort bilder och blad som inte hör till bedömningen, spara och försök igen.",
		},
		"not-a-workbook": {
			says: () => "Det här är inte en Excelarbetsbok.",
			next: "Välj en fil som slutar på .xlsx, .xlsm eller .xltx.",
		},
		"is-legacy-xls": {
			says: () =>
				"Arbetsboken har det äldre formatet .xls, som inte läses här.",
			next: "Öppna den i Excel eller LibreOffice, spara den som .xlsx och välj den nya filen.",
		},
		"is-encrypted": {
			says: () =>
				"Arbetsboken är skyddad med lösenord, så inget i den kan läsas.",
			next: "Öppna den i Excel med lösenordet, spara en kopia utan lösenord och välj kopian.",
		},
		"is-rights-protected": {
			says: () =>
				"Arbetsboken är skyddad med rättighetshantering, så inget i den kan läsas.",
			next: "Be ägaren om en kopia utan skyddet.",
		},
		"is-xlsb": {
			says: () =>
				"Arbetsboken har det binära formatet .xlsb, som inte läses här.",
			next: "Öppna den i Excel, spara den som .xlsx och välj den nya filen.",
		},
		"is-ods": {
			says: () =>
				"Det här är ett OpenDocument-kalkylark (.ods), som inte läses här.",
			next: "Öppna det i LibreOffice, spara det som .xlsx och välj den nya filen.",
		},
		"is-csv": {
			says: () =>
				"Det här är en textfil, kanske med kommatecken mellan värdena, och inte en arbetsbok.",
			next: "Öppna den i Excel eller LibreOffice, spara den som .xlsx och välj den nya filen.",
		},
		"is-other-office-file": {
			says: () =>
				"Det här är ett annat slags kontorsdokument, till exempel en text eller en presentation.",
			next: "Välj en fil som slutar på .xlsx, .xlsm eller .xltx.",
		},
		"zip-damaged": {
			says: (found) => `Filen är skadad${found ? ` (${found})` : ""}.`,
			next: "Be om den igen, eller öppna den i Excel, låt Excel reparera den, spara och välj den nya filen.",
		},
		"zip-encrypted": {
			says: () => "Delar av filen är krypterade.",
			next: "Spara en kopia utan lösenord och välj kopian.",
		},
		"unpacks-too-large": {
			says: (found) =>
				`Filen skulle ta för mycket minne när den packas upp${found ? ` (${found})` : ""}.`,
			next: "Om du litar på avsändaren: ta bort bilder och oanvända blad i Excel, spara och försök igen.",
		},
		"too-many-parts": {
			says: (found) =>
				`Filen har fler delar än en arbetsbok behöver${found ? ` (${found})` : ""}.`,
			next: "Om du litar på avsändaren: öppna den i Excel, spara den som en ny .xlsx och välj den filen.",
		},
		"part-name-unsafe": {
			says: (found) =>
				`Filen innehåller en del med ett namn som en arbetsbok aldrig har${found ? `: ${found}` : ""}.`,
			next: "Använd inte filen. Fråga avsändaren varifrån den kommer.",
		},
		"part-name-twice": {
			says: (found) =>
				`Filen innehåller samma del två gånger${found ? `: ${found}` : ""}.`,
			next: "Öppna den i Excel, spara den som en ny .xlsx och välj den filen.",
		},
		"xml-entity": {
			says: () =>
				"Filen innehåller instruktioner som en arbetsbok aldrig behöver och som kan vara skadliga.",
			next: "Använd inte filen. Fråga avsändaren varifrån den kommer.",
		},
		"xml-malformed": {
			says: (found) =>
				`En del av filen är inte skriven som den ska${found ? `: ${found}` : ""}.`,
			next: "Öppna den i Excel, låt Excel reparera den, spara och välj den nya filen.",
		},
		"xml-too-deep": {
			says: () =>
				"En del av filen är nästlad djupare än en arbetsbok någonsin är.",
			next: "Använd inte filen. Fråga avsändaren varifrån den kommer.",
		},
		"workbook-part-missing": {
			says: () =>
				"Filen är packad som en arbetsbok, men själva arbetsboken saknas.",
			next: "Be om filen igen, eller välj en annan.",
		},
		"sheet-part-missing": {
			says: (found) =>
				`Ett blad som arbetsboken nämner saknas${found ? `: ${found}` : ""}.`,
			next: "Öppna filen i Excel, låt Excel reparera den, spara och välj den nya filen.",
		},
		"shared-strings-missing": {
			says: () =>
				"Listan med arbetsbokens texter saknas, så cellerna kan inte läsas rätt.",
			next: "Öppna filen i Excel, låt Excel reparera den, spara och välj den nya filen.",
		},
		"too-many-cells": {
			says: (found) =>
				`Arbetsboken har fler celler än som kan läsas säkert${found ? ` (${found})` : ""}.`,
			next: "Behåll bara bedömningens blad i en kopia och välj kopian.",
		},
		"too-many-merges": {
			says: (found) =>
				`Arbetsboken har fler sammanfogade celler än som kan läsas säkert${found ? ` (${found})` : ""}.`,
			next: "Dela upp de sammanfogade cellerna i en kopia och välj kopian.",
		},
		"own-workbook-newer-format": {
			says: (found) =>
				`Arbetsboken är gjord med en nyare version av programmet${found ? ` (format ${found})` : ""} och läses därför inte in.`,
			next: "Uppdatera programmet, eller be avsändaren om en kopia från den version du har.",
		},
		stopped: {
			says: () => "Du stoppade inläsningen.",
			next: "Välj filen igen när du vill läsa in den.",
		},
		"took-too-long": {
			says: () => "Inläsningen tog för lång tid och stoppades.",
			next: "Behåll bara bedömningens blad i en kopia och välj kopian.",
		},
		"reader-failed": {
			says: () => "Inläsningen misslyckades på grund av ett fel i programmet.",
			next: "Spara filen som en ny .xlsx i Excel eller LibreOffice och försök igen. Misslyckas det igen, säg till den som sköter programmet.",
		},
	},
	found: {
		"cell-error-value": (found) =>
			`Cellen innehåller ett fel${found ? `, ${found}` : ""}. Det behålls som det är.`,
		"cell-cut-off": () =>
			"Texten verkar vara avklippt. Den behålls som den är; be om resten.",
		"cell-formula-without-result": (found) =>
			`Formeln har inget sparat resultat${found ? `: ${found}` : ""}. Öppna och spara filen i Excel för att få ett.`,
		"cell-stray-reference": (found) =>
			`En cellreferens verkar ha hamnat i texten av misstag${found ? `: ${found}` : ""}. Den behålls som den är.`,
		"cell-unreadable": (found) =>
			`Cellen kunde inte läsas${found ? `: ${found}` : ""}. Texten behålls.`,
		"cell-outside-sheet": (found) =>
			`Filen placerar en cell utanför bladet${found ? `: ${found}` : ""}.`,
		"cell-string-missing": () =>
			"Cellen pekar på en text som inte finns i filen.",
		"cell-twice": (found) =>
			`Cellen finns två gånger i filen. Den senare har lästs; i den andra stod${found ? `: ${found}` : " ingenting"}.`,
		"part-unreadable": (found) =>
			`En del som hör till bladet gick inte att läsa${found ? `: ${found}` : ""}. Kommentarer eller tabeller kan saknas.`,
		"picture-not-read": () =>
			"Här ligger en bild. Text i bilder läses inte: skriv in den i bedömningen om den säger något av vikt.",
		"object-not-read": (found) =>
			`En fil eller en kontroll är inbäddad i bladet${found ? `: ${found}` : ""}. Den har inte lästs: öppna arbetsboken i Excel och se vad den säger.`,
		"chart-sheet-not-read": () =>
			"Bladet består bara av ett diagram. Dess ord har lästs, men inte själva diagrammet: öppna arbetsboken i Excel och se vad det visar.",
		"property-not-read": (found) =>
			`Filen har egenskaper som program sköter själva${found ? `: ${found}` : ""}. Deras värden har inte lästs: se Arkiv, Information, Egenskaper i Excel om någon av dem har betydelse, till exempel en känslighetsetikett.`,
		"text-outside-cells": (found) =>
			`En text står utanför cellerna${found ? `: ”${found}”` : ""}. Den följer med bedömningen: skriv in den i fältet där den hör hemma om den svarar på något.`,
		"cell-text-too-long": () =>
			"Texten är längre än Excel tillåter i en cell. I bladet är den förkortad; hela texten finns kvar i bedömningen.",
		"sheet-hidden": () => "Bladet är dolt. Det har lästs in.",
		"row-hidden": (found) =>
			`Dolda rader har lästs in${found ? `: ${found}` : ""}.`,
		"column-hidden": (found) =>
			`Dolda kolumner har lästs in${found ? `: ${found}` : ""}.`,
		"column-carried": (found) =>
			`Det finns inget fält för kolumnen${found ? ` ”${found}”` : ""}. Den behålls, visas och skrivs tillbaka.`,
		"cell-carried": (found) =>
			`Texten hör inte till någon rad${found ? `: ”${found}”` : ""}. Den behålls och skrivs tillbaka.`,
		"row-repeated-heading": () =>
			"Rubrikerna upprepas här. Raden har inte lästs som en uppgiftskategori.",
		"row-empty-number": () => "Raden saknar nummer.",
		"row-number-repeated": (found) =>
			`Numret står på mer än en rad${found ? `: ${found}` : ""}.`,
		"row-example": () =>
			"Raden ser ut som ett exempel. Kontrollera om den ska vara kvar.",
		"no-table-found": () =>
			"Här finns ingen förteckning över uppgiftskategorier.",
		"table-on-its-side": () =>
			"Rubrikerna ser ut att stå under varandra, med en kolumn för varje uppgiftskategori. Inga rader har lästs in. Kopiera tabellen, klistra in den på ett nytt blad med Klistra in special och Transponera, och importera filen igen.",
		"table-turned": () =>
			"Rubrikerna står under varandra här, så varje kolumn bredvid dem har lästs som en rad. Kontrollera raderna.",
		"table-uncertain": () =>
			"Det är inte säkert att det här är en förteckning över uppgiftskategorier. Kontrollera kolumnerna.",
		"heading-ambiguous": (found) =>
			`Rubriken kan betyda mer än en sak${found ? `: ”${found}”` : ""}. Kontrollera vad kolumnen togs för.`,
		"heading-unknown": (found) =>
			`Rubriken är okänd${found ? `: ”${found}”` : ""}. Kolumnen följer med.`,
		"columns-shared": (found) =>
			`Kolumnen innehåller två saker på en gång${found ? `: ”${found}”` : ""}.`,
		"own-workbook-base-missing": () =>
			"Det dolda bladet med originalet är borta. Det som syns i arbetsboken har lästs in; jämför med din egen kopia.",
		"own-workbook-newer-format": (found) =>
			`Arbetsboken är gjord med en nyare version av programmet${found ? ` (format ${found})` : ""}. Uppdatera programmet först.`,
		"own-workbook-damaged": () =>
			"Det dolda bladet med originalet har ändrats eller skadats. Det som syns i arbetsboken har lästs in.",
		"row-id-missing": () => "En ny rad. Den har lästs in som ny.",
		"row-id-repeated": () =>
			"En kopierad rad. Kopian har lästs in som en ny rad.",
		"row-missing": (found) =>
			`En rad är borta från bladet${found ? `: ${found}` : ""}. Den har inte strukits i bedömningen: stryk den där om det var meningen.`,
		"column-missing": (found) =>
			`En kolumn är borta från bladet${found ? `: ${found}` : ""}. Svaren i den gäller som förut.`,
		"cell-changed": () => "Cellen har ändrats i arbetsboken.",
		"cell-change-refused": (found) =>
			`Ändringen gick inte att förstå${found ? `: ”${found}”` : ""}. Det tidigare svaret gäller. Texten sparas som en anmärkning: fyll i svaret i fältet eller fråga den som skrev.`,
		"cell-typed-over": (found) =>
			`Någon har skrivit i en cell som programmet fyller i${found ? `: ”${found}”` : ""}. Inget svar ändras. Texten sparas som en anmärkning: för in den där den hör hemma eller fråga den som skrev.`,
		"sheet-name-unknown": (found) =>
			`Exporten hade inget blad med det namnet${found ? `: ”${found}”` : ""}. Bladet har lästs, och namnet sparas som en anmärkning.`,
		"further-subprocessors": (found) =>
			`Texten talar om fler underbiträden utan att nämna dem${found ? `: ”${found}”` : ""}. Fråga vilka de är.`,
		"vague-place": (found) =>
			`Platsen anger inget land${found ? `: ”${found}”` : ""}. Fråga i vilka länder uppgifterna finns.`,
	},
};

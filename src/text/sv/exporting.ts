import type { exporting as shape } from "../en/exporting.ts";

export const exporting: typeof shape = {
	title: "Exportera",
	lead: "Arbetsboken är hela bedömningen: ett beslutsblad som ryms på en utskriven sida, uppgiftsbladet och ett blad för varje steg. Det som ändras i den kommer tillbaka när filen importeras här.",
	workbookTitle: "Excelarbetsbok",
	workbookText: "För mötet och arkivet. Öppnas i Excel och LibreOffice.",
	language: "Arbetsbokens språk",
	workbookButton: "Ladda ner arbetsboken",
	writing: "Skriver arbetsboken …",
	done: (file) => `${file} har lämnats till webbläsaren för nedladdning.`,
	jsonTitle: "Fil för det här programmet (JSON)",
	jsonText:
		"En säkerhetskopia med allt, som kan öppnas här i en annan webbläsare eller på en annan enhet.",
	jsonButton: "Ladda ner som JSON",
	calendar: {
		title: "Kalenderfil",
		text: (count) =>
			count === 1
				? "1 dag som bedömningen har satt, med en påminnelse en vecka före. Öppnas i Outlook och andra kalendrar."
				: `${count} dagar som bedömningen har satt, var och en med en påminnelse en vecka före. Öppnas i Outlook och andra kalendrar.`,
		none: "Bedömningen har inte satt några dagar ännu: nästa omprövning, och när villkor, åtgärder och svar ska vara klara.",
		button: "Ladda ner kalenderfilen",
		summary: {
			review: (name) => `Ompröva: ${name}`,
			condition: (name) => `Villkor ska vara uppfyllt: ${name}`,
			measure: (name) => `Åtgärd ska vara på plats: ${name}`,
			unknown: (name) => `Ska tas reda på: ${name}`,
		},
		owner: (name) => `Ansvarig: ${name}`,
	},
	failed: "Arbetsboken kunde inte skrivas",
	failedNext:
		"Bedömningen är oförändrad. Försök igen; går det fel på nytt, ladda ner den som JSON och säg till den som sköter sidan.",
	files: {
		title: "Inlästa filer",
		lead: "För varje fil: varje text med sin cell och vad den blev här, och själva filen om den behölls vid inläsningen.",
		read: (file, on) => `${file}, inläst ${on}`,
		hash: (hash) => `Kontrollsumma (SHA-256): ${hash}`,
		original: "Hämta filen som den kom",
		notKept: "Själva filen har inte behållits.",
		damaged:
			"Det som finns kvar är inte filen som lästes in: kontrollsumman stämmer inte. Fråga den som har filen.",
		show: "Visa importrapporten",
		hide: "Dölj importrapporten",
		print: "Skriv ut",
		nothing: "Inget från den här filen har kvar sin plats.",
		caption: (file, count) => `Importrapport: ${file}, ${count} texter`,
		sheet: "Blad",
		cell: "Cell",
		noCell: "Ingen cell",
		text: "Text i filen",
		became: "Blev",
		heading: "Rubrik",
		carried: (heading) =>
			heading ? `Behålls, utan fält: ${heading}` : "Behålls, utan fält",
	},
	stop: "Stoppa",
};

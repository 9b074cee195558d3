import type { table as shape } from "../../en/screens/table.ts";

export const table: typeof shape = {
	title: "Datablad",
	about:
		"En rad för varje kategori av personuppgifter, med de ord som den beskrevs med. De fakta som reglerna läser står under tabellen, för den rad du är på.",
	empty:
		"Det finns inga rader ännu. Skriv den första här, eller importera en arbetsbok från startsidan.",
	insertFirst: "Skriv den första raden",
	insert: "Ny rad",
	inserted: "Ny rad",
	duplicate: "Kopiera raden",
	strikeOut: "Stryk raden",
	restore: "Ta tillbaka raden",
	search: "Sök i tabellen",
	compact: "Korta rader",
	showStruckOut: "Visa strukna rader",
	count: (shown, all) =>
		shown === all
			? all === 1
				? "1 rad"
				: `${all} rader`
			: `${shown} av ${all} rader visas`,
	keys: "Piltangenterna flyttar. Enter eller F2 redigerar, Alt+Enter bryter raden, Escape ångrar. Det du skriver ersätter. Skift och pilar markerar; Ctrl+C, Ctrl+X och Ctrl+V kopierar, klipper ut och klistrar in, också till och från Excel. Ctrl+D fyller nedåt; det gör du också genom att dra i markeringens hörn. Alt+Skift och pilar ändrar kolumnens bredd. Lämna tabellen med Escape och sedan Tabb.",
	doubtful: "Tveksamt",
	origin: {
		from: (place) => `Inläst från: ${place}`,
		unchanged: "Så står det i filen.",
		was: (text) => `I filen står: ${text}`,
	},
	carried: (heading) => `${heading} (från filen)`,
	verdict: "Rättsligt utfall",
	risk: "Risk före och efter åtgärder",
	grid: {
		editing: (column, row) => `${column}, rad ${row}`,
		resize: (column) => `Dra för att ändra bredden: ${column}`,
		nothing: "Ingen rad innehåller den texten.",
	},
	groups: {
		texts: "Radens texter som formulär",
		data: "Vilka uppgifterna är och vem de gäller",
		places: "Var de finns",
		protection: "Hur de skyddas",
		chain: "Vilka som deltar",
		extent: "Hur mycket, hur ofta, hur länge",
		risk: "Vad det kan betyda för människor",
		papers: "Vad detta vilar på",
		file: "Vad som stod i filen",
	},
	riskExplained:
		"Svaren här styr prioriteringen. De ändrar aldrig det rättsliga utfallet.",
};

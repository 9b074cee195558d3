import type { rows as shape } from "../../en/screens/rows.ts";

interface RowWords {
	one: string;
	add: string;
	nameOfNew: string;
	none: string;
}
const entries = <K extends string>(
	words: Record<K, RowWords>,
): Record<string, RowWords> => words;

const words = entries({
	sources: {
		one: "Källa",
		add: "Ny källa",
		nameOfNew: "Den nya källans titel",
		none: "Inga källor ännu.",
	},
	parties: {
		one: "Part",
		add: "Ny part",
		nameOfNew: "Den nya partens namn",
		none: "Inga parter ännu.",
	},
	categories: {
		one: "Rad",
		add: "Ny uppgiftskategori",
		nameOfNew: "Den nya uppgiftskategorins namn",
		none: "Databladet har inga rader ännu.",
	},
	transfers: {
		one: "Överföring",
		add: "Ny överföring",
		nameOfNew: "Den nya överföringens namn",
		none: "Inga överföringar ännu.",
	},
	findings: {
		one: "Bedömning av lag och praxis",
		add: "Ny bedömning av lag och praxis",
		nameOfNew: "Vad mottagaren räknas som i landets lag",
		none: "Lag och praxis har inte bedömts ännu.",
	},
	statutes: {
		one: "Lag eller praxis",
		add: "Ny lag eller praxis",
		nameOfNew: "Lagens eller praxisens namn",
		none: "Ingen lag eller praxis ännu.",
	},
	deficiencies: {
		one: "Brist",
		add: "Ny brist",
		nameOfNew: "Vad som brister",
		none: "Inga brister ännu.",
	},
	measures: {
		one: "Åtgärd",
		add: "Ny åtgärd",
		nameOfNew: "Den nya åtgärdens namn",
		none: "Inga åtgärder ännu.",
	},
	conditions: {
		one: "Villkor",
		add: "Nytt villkor",
		nameOfNew: "Vad som ska vara uppfyllt",
		none: "Inga villkor ännu.",
	},
	chain: {
		one: "Led i kedjan",
		add: "Lägg till en part i kedjan",
		nameOfNew: "Partens namn",
		none: "Inga parter i kedjan ännu.",
	},
	annexes: {
		one: "Statistisk bilaga",
		add: "Statistisk bilaga",
		nameOfNew: "Statistisk bilaga",
		none: "Inga ännu.",
	},
	annexFactors: {
		one: "Uppskattning",
		add: "Ny uppskattning",
		nameOfNew: "Vad som uppskattas",
		none: "Inga ännu.",
	},
	incidents: {
		one: "Utkast till anmälan",
		add: "Nytt utkast till anmälan",
		nameOfNew: "Namn",
		none: "Inga utkast ännu.",
	},
	approvals: {
		one: "Godkännande",
		add: "Godkänn",
		nameOfNew: "Godkännande",
		none: "Inga godkännanden ännu.",
	},
	reviews: {
		one: "Omprövning",
		add: "Anteckna en omprövning",
		nameOfNew: "Vem som omprövade",
		none: "Inga omprövningar ännu.",
	},
});
const other: RowWords = {
	one: "Rad",
	add: "Ny rad",
	nameOfNew: "Namn",
	none: "Inga ännu.",
};
const of = (collection: string): RowWords => words[collection] ?? other;

export const rows: typeof shape = {
	unnamed: (collection, place) =>
		place > 0 ? `${of(collection).one} ${place}` : of(collection).one,
	add: (collection) => of(collection).add,
	nameOfNew: (collection) => of(collection).nameOfNew,
	none: (collection) => of(collection).none,
	gone: "En rad som inte finns kvar",
	struckOut: (name) => `${name} (struken)`,
	transferTo: (importer) => `Överföring till ${importer}`,
	strikeOut: "Stryk",
	restore: "Ta tillbaka",
	struckOutRows: (count) =>
		count === 1 ? "1 struken rad" : `${count} strukna rader`,
	duplicate: "Kopiera",
	copyOf: (name) => `${name} (kopia)`,
};

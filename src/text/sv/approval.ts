import type { approval as shape } from "../en/approval.ts";

export const approval: typeof shape = {
	title: "Godkännande",
	says: "Godkännandet binder beslutet till exakt det som står i bedömningen i dag. Allt som ändras efteråt visas här, plats för plats. Det är en anteckning, ingen elektronisk underskrift.",
	approve: "Godkänn det som står här i dag",
	approved: "Godkänt",
	notYet: "Det går att godkänna när inget saknas ovan.",
	none: "Inget har godkänts.",
	stands: (by, on) => `Godkänt av ${by}, ${on}. Inget har ändrats sedan dess.`,
	differs: (places) =>
		places === 1
			? "Skiljer sig från den godkända versionen på 1 ställe"
			: `Skiljer sig från den godkända versionen på ${places} ställen`,
	differsSay: (by, on) =>
		`Det som ${by} godkände ${on} är inte det som står här. Godkännandet omfattar inte ändringarna.`,
	expired: (until) =>
		`Godkännandet upphörde ${until}, den dag som var satt för nästa omprövning.`,
	unreadable:
		"Det som godkändes går inte att läsa: det är inte det som kontrollsumman gjordes av. Det räknas inte som ett godkännande.",
	hash: (hash) => `Kontrollsumma (SHA-256): ${hash}`,
	until: (until) => `Till och med ${until}, då en överföring ska omprövas.`,
	somebody: "någon utan namn",
	someDay: "en dag som inte skrevs",
	revoke: "Återkalla godkännandet",
	name: "Ditt namn",
	role: "Din roll",
	reason: "Varför?",
	revokeFirst: "Skriv ditt namn, din roll och varför.",
	revoked: "Godkännandet återkallat",
	earlier: "Tidigare godkännanden",
	revokedLine: (hash, by, on, reason) =>
		`${hash}: återkallat av ${by}, ${on}. ${reason}`,
	replacedLine: (hash) => `${hash}: ersatt av ett senare godkännande.`,
	sheet: "Godkännande",
};

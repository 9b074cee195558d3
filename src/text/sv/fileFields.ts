import type { fileFields as shape } from "../en/fileFields.ts";

export const fileFields: typeof shape = {
	imports: {
		file: "Fil",
		hash: "Kontrollsumma (SHA-256)",
		on: "Datum",
		columns: "Kolumner",
		original: "Själva filen",
	},
	carried: {
		importedBy: "Inläst från",
		sheet: "Blad",
		cell: "Cell",
		heading: "Rubrik",
		text: "Text",
		path: "Hör till fältet",
		by: "Av",
	},
	remarks: {
		importedBy: "Inläst från",
		finding: "Anmärkning",
		severity: "Tyngd",
		sheet: "Blad",
		cell: "Cell",
		found: "Hittat",
		path: "Fält",
		settledBy: "Granskat av",
		settledOn: "Granskat den",
		settledNote: "Vad granskningen visade",
	},
	conflicts: {
		path: "Fält",
		base: "Före",
		mine: "Min",
		theirs: "Deras",
		by: "Av",
		at: "När",
		settledOn: "Avgjort den",
	},
};

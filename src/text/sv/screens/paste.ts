import type { paste as shape } from "../../en/screens/paste.ts";

export const paste: typeof shape = {
	title: "Klistra in i databladet",
	about:
		"Det du kopierade får inte plats i cellerna från där du står, eller börjar med rubriker. Se vart varje kolumn går och ändra det som är fel. Inget skrivs förrän du väljer att klistra in.",
	headed: "Första raden är rubriker",
	where: "Vart",
	over: (line) => `Över raderna från och med ${line}`,
	asNew: "Som nya rader",
	column: (number) => `Inklistrad kolumn ${number}`,
	goesTo: (column) => `${column} går till`,
	leaveOut: "Lämna utanför",
	ownColumn: (heading) => `En egen kolumn: ${heading}`,
	newLine: (number) => `Ny rad ${number}`,
	line: "Rad",
	replaces: (text) => `Ersätter: ${text}`,
	takesAway: (text) => `Tar bort: ${text}`,
	more: (count) => (count === 1 ? "och 1 rad till" : `och ${count} rader till`),
	caption: "Det du kopierade och vart det går",
	outcome: (written, newLines) =>
		[
			written === 1 ? "1 text skrivs" : `${written} texter skrivs`,
			newLines === 0
				? "i rader som redan finns."
				: newLines === 1
					? "och 1 rad läggs till."
					: `och ${newLines} rader läggs till.`,
		].join(" "),
	replaced: (count) =>
		count === 1
			? "1 text ersätts av en annan."
			: `${count} texter ersätts av andra.`,
	emptied: (count) =>
		count === 1
			? "1 text tas bort av en tom cell."
			: `${count} texter tas bort av tomma celler.`,
	leftOut: (count) =>
		count === 1
			? "1 text lämnas utanför. Den finns kvar i urklipp."
			: `${count} texter lämnas utanför. De finns kvar i urklipp.`,
	clash: (columns) =>
		`Två inklistrade kolumner går till samma ställe: ${columns}. Välj ett annat ställe för en av dem.`,
	confirm: "Klistra in",
	cancel: "Klistra inte in",
	done: (written, newLines) =>
		newLines === 0
			? `Inklistrat: ${written}`
			: newLines === 1
				? `Inklistrat: ${written}, med 1 ny rad`
				: `Inklistrat: ${written}, med ${newLines} nya rader`,
};

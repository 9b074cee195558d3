import type { cli as shape } from "../en/cli.ts";

export const cli: typeof shape = {
	help: `Bedömningar av tredjelandsöverföringar från kommandoraden, med samma funktioner som sidan. Inget lämnar datorn.

  tia import FIL… [--mapping KOLUMNER.json] [--keep-original] [--out DOK.json] [--json]
      Läser datablad från Excel. Visar vad varje kolumn togs för och vad som är tveksamt.
  tia sheets FIL… [--rows N] [--columns N]
      Visar cellerna så som de lästes, som JSON.
  tia check FIL… [--at DATUM] [--knowledge FIL] [--json]
      Räknar upp vad som saknas, steg för steg.
  tia score FIL… [--at DATUM] [--knowledge FIL] [--need UTFALL] [--max-risk NIVÅ] [--json]
      Ger utfallet för varje överföring och kategori, reglerna som avgjorde, och risken.
  tia export FIL… --out X.xlsx [--lang sv|en] [--at DATUM] [--knowledge FIL] [--json]
      Skriver arbetsboken.
  tia diff A B [--json]
      Visar vad som skiljer två bedömningar, fält för fält.
  tia merge DOK KOPIA… [--out DOK] [--prefer mine|theirs] [--at DATUM] [--json]
      Tar in kopior som har kommit tillbaka. Var och en jämförs med det den exporterades från.
      Skriver resultatet om inget har ändrats på två håll, eller om --prefer anger vad som gäller.
  tia original FIL… --out X.xlsx [--json]
      Ger tillbaka de filer som sparades vid inläsningen, byte för byte.

FIL är en arbetsbok i Excel eller, för check, score, export, diff, merge och original, även en bedömning som JSON.
Med flera filer till import, check, score, export och original anger --out en mapp, och --json skriver en lista.

  --keep-original   spara själva filen i bedömningen, så att den kan ges tillbaka
  --lang sv|en      språk för meningar och arbetsböcker (annars enligt LANG)
  --at DATUM        dagen då bedömningen görs, som 2026-11-23 (annars i dag)
  --knowledge FIL   egna rättsliga uppgifter, så som sidan sparar dem
  --need UTFALL     conditions, go eller no-transfer: allt sämre slutar med 1
  --max-risk NIVÅ   low, medium eller high: högre eller okänd risk slutar med 1
  --prefer mine|theirs  vad som gäller där båda har ändrat: mine är DOK, theirs kopian

Slutar med 0: klart. 1: klart, men något saknas eller är sämre än begärt. 2: fel användning. 3: en fil avvisades.`,
	seeHelp: "tia --help visar vad som går att göra.",
	wrong: {
		knowledgeUnreadable: (path, why) =>
			`${path} togs inte in som rättsliga uppgifter: ${why}`,
		noCommand:
			"Ange vad som ska göras: import, sheets, check, score, export, diff, merge eller original.",
		unknownCommand: (name) => `Kommandot ”${name}” finns inte.`,
		noFile: "Ange minst en fil.",
		unknownOption: (name) => `${name} hör inte till det här kommandot.`,
		valueMissing: (name) => `${name} behöver ett värde.`,
		valueTooMuch: (name) => `${name} tar inget värde.`,
		optionTwice: (name) => `${name} är angivet två gånger.`,
		notOneOf: (name, allowed) => `${name} måste vara något av ${allowed}.`,
		notACount: (name) => `${name} måste vara ett heltal över 0.`,
		notADate: (name) =>
			`${name} måste vara ett datum, till exempel 2026-11-23.`,
		twoFiles: "Ange två filer att jämföra.",
		copyMissing:
			"Ange bedömningen och sedan varje kopia som har kommit tillbaka.",
		outMissing: "Ange med --out var arbetsboken ska ligga.",
		originalsNeedFolder: (count) =>
			`${count} filer är sparade i bedömningen: --out måste vara en mapp som finns.`,
		outNotAFolder: (path) =>
			`Med flera filer måste --out vara en mapp som finns: ${path}`,
		outIsInput: (path) => `--out skulle skriva över filen som läses: ${path}`,
		outTwice: (path) =>
			`Två av filerna skulle skrivas till samma ställe: ${path}`,
		cannotWrite: (path, reason) => `${path} kunde inte skrivas: ${reason}`,
		mappingUnreadable: (path, problem) =>
			`${path} är ingen kolumntolkning: ${problem}`,
		mappingWrong: (path, at, found) =>
			`${path} är ingen kolumntolkning: ${at ? `på ${at} står` : "den innehåller"} ${found}`,
	},
	refused: {
		"file-not-found": "Filen finns inte.",
		"is-a-folder": "Det här är en mapp. Ange filerna i den.",
		"file-unreadable": "Filen gick inte att öppna.",
		"not-json": "Filen går inte att läsa som JSON.",
		"not-an-assessment": "Filen innehåller JSON, men ingen bedömning.",
		"newer-format":
			"Bedömningen är sparad av en nyare version av programmet. Uppdatera programmet först.",
		damaged: "Bedömningen innehåller något som inte hör hemma där.",
		"other-assessment":
			"Kopian har inte exporterats från den här bedömningen: ingen av dess rader finns där.",
	},
	place: (at, found) =>
		found === undefined
			? `Vid ${at} saknas något.`
			: `Vid ${at} står ${found}.`,
	field: (row, field) => `${row} – ${field}`,
	progress: (done, total, file) => `${done}/${total} ${file}`,
	refusedFile: (file, reason, code) => `${file}: ${reason} (${code})`,
	written: (path) => `Skriven: ${path}`,
	rows: {
		sources: "Källa",
		parties: "Part",
		categories: "Uppgiftskategori",
		chain: "Åtkomst till uppgifter",
		transfers: "Överföring",
		findings: "Slutsats om lag och praxis",
		statutes: "Lag eller praxis",
		deficiencies: "Brist",
		measures: "Åtgärd",
		questions: "Fråga",
		conditions: "Villkor",
		acts: "Händelse",
		reviews: "Omprövning",
		approvals: "Godkännande",
		incidents: "Utkast till anmälan",
		annexes: "Statistisk bilaga",
		annexFactors: "Uppskattning",
		unknowns: "Ännu inte känt",
		imports: "Fil",
		carried: "Medföljande text",
		remarks: "Anmärkning",
		conflicts: "Ändrat på två ställen",
	},
	import: {
		table: (sheet, header, first, last) =>
			`Bladet ”${sheet}”: rubriker på rad ${header}, poster på raderna ${first} till ${last}`,
		tableTurned: (sheet, header, first, last) =>
			`Bladet ”${sheet}”: rubriker i kolumn ${header}, poster i kolumnerna ${first} till ${last}`,
		noLines: (sheet, header) =>
			`Bladet ”${sheet}”: rubriker på rad ${header}, inga poster under dem`,
		column: (col, header, to) => `${col}  ${header} → ${to}`,
		columns: {
			recipients: "Mottagare",
			thirdCountry: "Tredjeland",
			transferTool: "Överföringsverktyg",
			securityMeasures: "Säkerhetsåtgärder",
			source: "Källa",
			controller: "Personuppgiftsansvarig",
			processor: "Personuppgiftsbiträde",
			subprocessor: "Underbiträde",
			sourceSystem: "Källsystem",
		},
		carriedColumn: "inget fält, följer med oförändrad",
		lines: (count) =>
			count === 1 ? "1 post lästes." : `${count} poster lästes.`,
		carried: (count) =>
			count === 1
				? "1 text utan fält följer med."
				: `${count} texter utan fält följer med.`,
		own: (changes) =>
			changes === 0
				? "En arbetsbok från det här programmet, oförändrad sedan den exporterades."
				: changes === 1
					? "En arbetsbok från det här programmet, med 1 ändring sedan den exporterades."
					: `En arbetsbok från det här programmet, med ${changes} ändringar sedan den exporterades.`,
	},
	compare: {
		count: (changes) =>
			changes === 0
				? "De säger samma sak."
				: changes === 1
					? "1 fält skiljer."
					: `${changes} fält skiljer.`,
		change: (place, from, to) =>
			`${place}: ${from === "" ? "(tomt)" : from} → ${to === "" ? "(tomt)" : to}`,
		conflict: (line) => `Ändrat på båda håll: ${line}`,
		copy: (file, by, changes) =>
			changes === 1
				? `${file}: 1 ändring av ${by}`
				: `${file}: ${changes} ändringar av ${by}`,
		baseMissing:
			"Det som filen exporterades från finns inte längre i den. Den jämförs med bedömningen som den är nu, och tomma celler betyder ingenting.",
		comment: (place, text) => `Kommentar till ${place}: ${text}`,
		undecided:
			"Samma sak har ändrats på två håll. Inget har skrivits; ange med --prefer vad som gäller.",
		filed:
			"Det som inte gäller finns kvar i bedömningen, bland det som har ändrats på två håll.",
	},
	original: {
		kept: (bytes) => `Själva filen är sparad i bedömningen (${bytes} byte).`,
		tooLarge: (bytes, most) =>
			`Själva filen sparas inte: den är på ${bytes} byte, och högst ${most} kan sparas. Förvara den bredvid bedömningen.`,
		given: (path, hash) => `Tillbakagiven: ${path} (SHA-256 ${hash})`,
		damaged: (file) =>
			`${file} ges inte tillbaka: det som är sparat är inte filen som lästes in.`,
		none: "Ingen fil är sparad i bedömningen. Den sparas bara när inläsningen ombads göra det.",
	},
	check: {
		step: (name, count) =>
			count === 0 ? `${name}: inget saknas` : `${name}: ${count} saknas`,
		closed: (name) => `${name}: efter stegen före`,
		notNeeded: (name) => `${name}: behövs inte`,
		remarks: (count) => `Tveksamma celler som ingen har tittat på: ${count}`,
		why: {
			unanswered: "utan svar",
			unknown: "inte känt ännu",
			unmet: "besvarat, men inte uppfyllt",
		},
	},
	score: {
		whole: "Hela bedömningen",
		settled: "avgjort",
		open: (count) =>
			count === 1
				? "inte avgjort: 1 svar saknas"
				: `inte avgjort: ${count} svar saknas`,
		risk: (before, after) => `Risk före åtgärder: ${before}. Efter: ${after}.`,
		cell: (severity, likelihood, band) =>
			`${band} (allvar ${severity}, sannolikhet ${likelihood})`,
		rule: (status, says) => `${status}: ${says}`,
		missing: (path) => `saknas: ${path}`,
		duties: "Vad dataskyddsförordningen kräver, överföring eller inte",
		dutyOpen: (says: string) => `Kvar att göra: ${says}`,
		tooLow: "Utfallet är sämre än vad --need begär.",
		tooRisky: "Risken är högre än --max-risk tillåter, eller okänd.",
	},
};

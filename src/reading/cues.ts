import { phraseTable } from "./phrases.ts";

/**
 * Words that keep what stands near them from being a fact.
 * - not: negation; without: negation of what follows only
 * - contrast: ends a negation ("inte i USA utan i Tyskland")
 * - may: possibility or duty, of what follows when a verb of containing comes next, else of the whole sentence
 * - perhaps: possibility of what follows
 * - if: condition of the whole sentence; unless: exception, what stands before it holds as a rule
 * - elsewhen: past, planned or open; nothing in the sentence is a fact now
 * - plain: looks like a cue and is none
 */
export type Cue =
	| "not"
	| "without"
	| "contrast"
	| "may"
	| "perhaps"
	| "if"
	| "unless"
	| "elsewhen"
	| "plain";

export const cues = phraseTable<Cue>([
	[
		"not",
		`not, no, nej, never, none, neither, nor, cannot, can't, don't, doesn't, isn't, aren't, won't, didn't, hasn't, haven't,
		inte, ej, icke, aldrig, ingen, inget, inga, varken, noll, knappast, hardly, non, lack|s|ing, missing, saknas, saknar, avsaknad, nothing, nobody, ingenting`,
	],
	[
		"without",
		`without, except, except for, excluding, excl, exclude|s, other than, apart from, instead of, rather than, outside, outside of, beyond,
		exklusive, exkl, förutom, undantaget, med undantag för, utom, istället för, i stället för, utanför, snarare än, fri från, free from, free of`,
	],
	["contrast", "but, however, men, dock, däremot, instead, istället, whereas"],
	[
		"may",
		`may, might, could, can, would, should, shall, must, will, possible, able to, need to, needs to, intended to, supposed to, option to, allows, allow, allowed,
		kan, kunna, kunde, skulle, ska, skall, bör, måste, får, möjlig|t|a, möjlighet, möjligheten, kommer att, avses, avsikten, avsikt, intention, risk, risk|en att,
		eligible, expected, expects, förväntas, krav, kräver, require|s|d, requirement|s, assume|d|s, prohibit|s|ed, forbidden, permitted, instructed, encouraged, discouraged, advised, asked, urged, förbjud|en|et|na, otillåtet, uppmanas, avråds, ombeds, instrueras,
		as a rule, normally, generally, usually, typically, in general, mostly, mainly, primarily, in principle, normalt, normalt sett, i regel, vanligtvis, vanligen, oftast, i allmänhet, huvudsakligen, i huvudsak, i princip,
		cannot be excluded, can not be excluded, cannot be ruled out, can not be ruled out, cannot rule out, not be excluded, not be ruled out, not excluded, not ruled out,
		kan inte uteslutas, kan ej uteslutas, inte uteslutas, ej uteslutas, inte uteslutet, går inte att utesluta, kan inte utesluta, inte utesluta, antas, förutsätts, påstår, claims, hävdar`,
	],
	[
		"perhaps",
		"possibly, potentially, perhaps, maybe, probably, likely, optionally, eventuell|a|t, möjligen, kanske, ev, troligen, sannolikt, förmodligen, in some cases, i vissa fall, i undantagsfall, occasionally",
	],
	[
		"if",
		`if, provided that, in case, in case of, in the case of, in the event, where applicable, if applicable, on request, upon request, at the request, as long as, depending on whether,
		ifall, såvida, förutsatt att, i förekommande fall, vid behov, på begäran, i de fall, så länge, i fall, beroende på om, när så krävs, där så är tillämpligt, i den mån`,
	],
	["unless", "unless, såvida inte, om inte"],
	[
		"elsewhen",
		`previously, formerly, earlier, used to, until, no longer, not yet, was, were, had been, planned, plans to, planning, considered, considering, proposed, unclear, unknown, unconfirmed, to be confirmed, to be decided, tbd, tbc, under review, future, wish|es, prefer|s|red,
		replaced, removed, stripped, excluded, anonymised, anonymized, ersätts, ersatt|a, tas bort, tagits bort, undantas, undantagna, anonymiseras, anonymiserad|e, avidentifieras, avidentifierad|e, closed, stängts, upphört,
		tidigare, förut, fram till, inte längre, ej längre, ännu inte, planeras, planerad|e|es, planerar, övervägs, utreds, utreda, oklart, osäkert, okänt, okänd, ej fastställt, ska utredas, framöver, framtida, önskar, önskemål, föredrar,
		we do not know, not known, vi vet inte, vet ej, exempelvis, hypothetical|ly`,
	],
	[
		"plain",
		`not only, not limited to, not just, no later than, inte bara, inte endast, inte enbart, ej begränsat till, inte begränsat till, no 1, may 2021, may 2022, may 2023, may 2024, may 2025, may 2026, data must`,
	],
]);

/** Verbs after which "may" speaks of the contents only: "the ticket may contain names". */
export const containing = new Set(
	"contain contains include includes comprise comprises hold innehålla innehåller inkludera inkluderar omfatta omfattar".split(
		" ",
	),
);

/** "om" is "about" after these words, else it may be "if". */
export const about = new Set(
	`uppgift uppgifter uppgifterna information informationen data info fråga frågor kännedom omdömen omdöme påminnelse påminnelser anteckningar
	dokumentation personuppgifter personuppgifterna metadata beslut avtal avtalet rätt statistik samtal kunskap betyg yttrande anmälan`.split(
		/\s+/,
	),
);

/**
 * The words by which headings are known, as data, in Swedish, English, German, French, Dutch, Danish and
 * Norwegian. What the words mean for a column:
 *
 * - `category` is what the row is about: the data category of the city's sheet, or the processing activity
 *   (*Behandling, Verarbeitungstätigkeit, Traitement, Verwerking, Aktivitet*) of an Art. 30 register.
 * - `dataContent` is the kinds of personal data, `dataSubject` the people. *Kategorier* alone (`kinds`) may be
 *   either, or the category; *Kategori* alone (`kind`) is the category first. The cells below decide.
 * - `location` is where data are stored or processed, `retention` how long. *Lagring* alone (`storage`) may be
 *   either; *Land* alone (`country`) is the place unless a column of places stands beside.
 * - `roles` is one column for controller and processors; *Mottagare/biträden* is roles too, *Mottagare* alone is
 *   `recipients`. A table's only column of processors (or of controllers) is its roles column; two or three keep
 *   their own fields.
 * - *Namn* alone (`label`) is the category's name, under a group (*Biträde / Namn*) the group's.
 * - `access` is who can reach the data. `thirdCountry` is the transfer, `transferTool` what it rests on.
 * - `source` is where data come from, `sourceSystem` the system they are kept in.
 * - `other` has no field here and is carried: dates, owners, units, agreements, counts, rights, risk figures.
 *   Such words outrank the rest: *Antal registrerade* is a count, *PUB-avtal* an agreement.
 */
import type { ColumnField } from "./columnField.ts";
import { carriedHeadings } from "./headingsCarried.ts";
import { dataSheetHeadings } from "./headingsOfDataSheet.ts";
import { practiceHeadings } from "./headingsOfPractice.ts";
import { registerHeadings } from "./headingsOfRegisters.ts";
import { surveyHeadings } from "./headingsOfSurveys.ts";

export type HeadingMeaningName =
	| ColumnField
	| "kinds"
	| "kind"
	| "storage"
	| "country"
	| "label"
	| "detail"
	| "other";

/** What a sheet is that has several such columns and so may be no register. */
export type OtherList =
	| "risks"
	| "contracts"
	| "assets"
	| "staff"
	| "money"
	| "incidents"
	| "questions"
	| "tasks";

export type HeadingLanguage = "sv" | "en" | "de" | "fr" | "nl" | "da" | "nb";

export interface HeadingTerms {
	means: HeadingMeaningName;
	/** 4 settles the heading; 3 says it plainly; 2 unless a plainer word stands beside; 1 is a general word. */
	weight: 1 | 2 | 3 | 4;
	list?: OtherList;
	/** Terms divided by commas; the words of a term in order; `*` is any beginning or ending of a word, `?` s or z. */
	terms: Partial<Record<HeadingLanguage, string>>;
}

export const headingTerms: readonly HeadingTerms[] = [
	...dataSheetHeadings,
	...registerHeadings,
	...practiceHeadings,
	...surveyHeadings,
	...carriedHeadings,
];

/** Articles and prepositions: they may stand between the words of a term. */
export const linkWords =
	"av för den det de en ett i på till om din er " +
	"of the a an for to in on by our your its any this these those their " +
	"der die das des dem den von vom im zu zur zum bei durch auf eine einer " +
	"du la le les l d un une au aux dans pour par sur sa ses leur leurs ces cette " +
	"van het een voor op te aan door bij deze die uw " +
	"af et til ved deres";

/** Other words that say nothing of a column's meaning: forms of "be" and "have", pronouns, names of unions. */
export const fillerWords =
	"som med vid är ni vi man har kan ska ev eventuell eventuella " +
	"with is are do does we you be been will that if there has have s " +
	"ist sind werden wird mit ggf wir sie evtl etwaige jeweilige hat haben es " +
	"à est sont avec que se " +
	"wordt worden zijn met er u heeft hebben " +
	"bliver blir skal vores hos " +
	"eu ees eea eer ue eøs eos uk";

/** Words that belong to questions and to descriptions of columns; known, but without a meaning of their own. */
/** Words that ask for a kind rather than for the data themselves: *Kategori, Uppgiftstyp, Datenart, soort gegevens*. */
export const kindWords =
	"*kategori* *categor* typ typer typen type types *typ *typen *type *types *typer slag *slag kind kinds soort soorten *soort *soorten *mangd *mangder dataset datasets art arten *art *arten";

export const knownWords =
	"vilka vilken vilket vad hur behandlingens behandlingen berörda förekommer uppskattat hanterade behandlade insamlade vem vems finns går ligger läggs anges ange behandlas används samlas hanteras personliga intern interna extern externa enligt typ typer slag " +
	"which what how who processed used collected handled held involved concerned type types kind internal external affected according list relevant applicable main specific general free text " +
	"welche welcher welches was wie wer verarbeitet verwendet erhoben intern extern gemäß laut art arten allgemeine beschreibung nach " +
	"quels quelles quelle quel qui traitées traités visées visés concernées collectées utilisées type types nature internes externes selon générale " +
	"welke wat hoe wie verwerkt verwerkte gebruikt verzameld verzamelde soort soorten aard intern extern volgens algemene gaan gaat erin staan staat leggen wij gebruiken " +
	"hvilke hvilken hvilket hvad hvordan hvem behandles anvendes brukes indsamles samles type typer art intern ekstern ifølge generel generell " +
	"behandlingens behandlingers ja nej nein nee nei yes oui non x obligatorisk mandatory optional required pflicht verplicht obligatoire personlig personlige";

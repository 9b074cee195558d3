/** Grounds that are no citation but words of their own. */
const sentences: Record<string, string> = {
	"Product rule on freshness of country profiles":
		"Programmets regel om hur gamla landprofiler får vara",
	"Product rule: children, Art. 9 and 10, protected identity":
		"Programmets regel: barn, art. 9 och 10, skyddad identitet",
	"R01/2020, step 5: planned measures do not count":
		"R01/2020, steg 5: planerade åtgärder räknas inte",
	"CNIL PIA, four levels": "CNIL PIA, fyra nivåer",
	"IMY breach form, field 29":
		"IMY:s blankett för personuppgiftsincidenter, fält 29",
	"conditions of the opinion or decision": "villkor i yttrandet eller beslutet",
	"City of Stockholm, account of cloud services, 2022-11-29":
		"Stockholms stad, redogörelse för molntjänster, 2022-11-29",
	"Datainspektionen, supervision of a school register, 2019":
		"Datainspektionen, tillsyn av ett skolregister, 2019",
	"Personal data breach form of a school platform, 2021":
		"Anmälan om en personuppgiftsincident i en skolplattform, 2021",
	"Supervision case on an app without an agreement":
		"Tillsynsärende om en app utan avtal",
};

/** How citations are written in Swedish, in the order in which they are applied. */
const citations: readonly [RegExp, string][] = [
	[/\bEDPB Guidelines\b/g, "EDPB:s riktlinjer"],
	[/\bEDPB Recommendations\b/g, "EDPB:s rekommendationer"],
	[/\bEDPB Opinion\b/g, "EDPB:s yttrande"],
	[/\bImplementing Decision\b/g, "Genomförandebeslut"],
	[/\bData Privacy Framework List\b/g, "Data Privacy Framework-listan"],
	[/\bRecital (?=\d)/g, "Skäl "],
	[/\bAnnex (?=\d)/g, "bilaga "],
	[/\buse case (?=\d)/g, "användningsfall "],
	[/\bparagraphs (?=\d)/g, "punkterna "],
	[/\bparagraph (?=\d)/g, "punkt "],
	[/\bstep (?=\d)/g, "steg "],
	[/\bexample (?=\d)/g, "exempel "],
	[/\bsection (?=\d)/g, "avsnitt "],
	[/\bclause (?=\d)/g, "klausul "],
	[/\bv(?=\d+\.\d)/g, "version "],
	// Art. 28(3) and (4) → Art. 28.3 and 28.4; Art. 5(1)(c) → Art. 5.1 c; clause 14(d) → klausul 14 d
	[/(\d+)\((\d+)\) and \((\d+)\)/g, "$1.$2 och $1.$3"],
	[/(?<=\d)\((\d+)\)/g, ".$1"],
	[/(?<=\d)\(([a-z])\)/g, " $1"],
	[/ and (?=\d|steg\b)/g, " och "],
];

/** The ground of a rule, a measure or a question as Swedish writes it: "R01/2020, punkt 75", "Art. 28.1 GDPR". */
export const basis = (written: string): string =>
	sentences[written] ??
	written
		.split("; ")
		.map(
			(part) =>
				sentences[part] ??
				citations.reduce(
					(text, [english, swedish]) => text.replace(english, swedish),
					part,
				),
		)
		.join("; ");

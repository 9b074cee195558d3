/** Grounds that are no citation but words of their own. */
const sentences: Record<string, string> = {
	"General knowledge": "Allmän kunskap",
	"General knowledge; to be researched for each case":
		"Allmän kunskap; ska utredas i varje enskilt fall",
	"General knowledge; judicial approval exists":
		"Allmän kunskap; det finns prövning i domstol",
	"Civil Liberties Protection Officer and Data Protection Review Court":
		"Civil Liberties Protection Officer och Data Protection Review Court",
	"Review Committee under the Interception Rules":
		"Granskningskommittén enligt avlyssningsreglerna",
	"Writs to the Supreme Court and the High Courts":
		"Talan hos högsta domstolen och de högre domstolarna (writs)",
	"Individual application to the Constitutional Court":
		"Enskild talan hos författningsdomstolen",
	"European Court of Human Rights": "Europadomstolen",
	"European Court of Human Rights, with derogations under martial law":
		"Europadomstolen, med avsteg medan undantagstillstånd råder",
	"Constitutional Court": "Författningsdomstolen",
	"Constitutional Court, on notice to subscribers (2022)":
		"Författningsdomstolen, om underrättelse till abonnenter (2022)",
	"Statutory tort under the Privacy Act 1988, added in 2024":
		"Lagfäst rätt till skadestånd enligt Privacy Act 1988, tillagd 2024",
	"Private action under the Personal Data Protection Act, section 48O":
		"Egen talan enligt Personal Data Protection Act, section 48O",
	"Parliamentary Commissioner for Human Rights": "Parlamentets ombudsman",
	"Commissioner (Poverenik)": "Tillsynsmyndigheten (Poverenik)",
	"DIFC and ADGM commissioners for data protection":
		"Tillsynsmyndigheterna för dataskydd i DIFC och ADGM",
	"Federal Administrative Court": "Den federala förvaltningsdomstolen",
	"Supreme Court": "Högsta domstolen",
	"Supreme Court, No. 25-332": "Högsta domstolen, nr 25-332",
	"Supreme Court, Puttaswamy": "Högsta domstolen, Puttaswamy",
	"High Court": "Högsta domstolen (High Court)",
	"Court of Appeal": "Appellationsdomstolen",
	"CJEU T-553/23 and C-703/25 P": "EU-domstolen T-553/23 och C-703/25 P",
	"Commission enlargement report": "Kommissionens utvidgningsrapport",
	"Commission review, April 2023": "Kommissionens översyn, april 2023",
	"Official legal information portal": "Den officiella lagportalen",
	"PCLOB and GAO reports on section 702":
		"PCLOB:s och GAO:s rapporter om section 702",
	"FISC opinions": "FISC:s avgöranden",
	"ODNI Annual Statistical Transparency Report":
		"ODNI:s årliga statistikrapport (Annual Statistical Transparency Report)",
	"IPCO annual report": "IPCO:s årsrapport",
	"AB-ND reports": "AB-ND:s rapporter",
	"MeitY rules": "MeitY:s föreskrifter",
	"DoT rules": "DoT:s föreskrifter",
	"Knesset legislation database": "Knessets lagdatabas",
	"National People's Congress (NPC)": "Nationella folkkongressen (NPC)",
	"Cyberspace Administration of China (CAC)": "Kinas cyberrymdsmyndighet (CAC)",
	"Implementing Decision (EU) 2026/179, recitals":
		"Genomförandebeslut (EU) 2026/179, skälen",
	"Interception Rules 2024, amended 2025-09-15":
		"Interception Rules 2024, ändrade 2025-09-15",
	"EDPB information note, 2023-07-19": "EDPB:s informationsnot, 2023-07-19",
	"EDPB report on the first review, 2024-11-04":
		"EDPB:s rapport om den första översynen, 2024-11-04",
	"EDPB–EDPS joint response, 2019-07-10":
		"EDPB:s och Europeiska datatillsynsmannens gemensamma svar, 2019-07-10",
	"EDPB–EDPS joint response on the CLOUD Act, 2019-07-10":
		"EDPB:s och Europeiska datatillsynsmannens gemensamma svar om CLOUD Act, 2019-07-10",
	"Order in C-703/25 P, 2026-06-04, ECLI:EU:C:2026:465 (content not seen)":
		"Beslut i C-703/25 P, 2026-06-04, ECLI:EU:C:2026:465 (innehållet har ingen sett)",
	"EDPB Statement 02/2022": "EDPB:s uttalande 02/2022",
	"Regulations (EU) 269/2014 and 833/2014":
		"Förordningarna (EU) 269/2014 och 833/2014",
	"Council of Europe membership ended 2022-03-16":
		"Medlemskapet i Europarådet upphörde 2022-03-16",
	"ECHR ceased to apply 2022-09-16":
		"Europakonventionen upphörde att gälla 2022-09-16",
	"COM(2024) 7 and SWD(2024) 3": "COM(2024) 7 och SWD(2024) 3",
	"Secondary pages on data protection law":
		"Andrahandskällor om dataskyddslagstiftningen",
	"Secondary pages to February 2024":
		"Andrahandskällor till och med februari 2024",
	"Secondary sources, 2022–2024": "Andrahandskällor, 2022–2024",
	"Secondary reports on H.R. 9238 and the lapse of 12 June 2026":
		"Andrahandskällor om H.R. 9238 och att lagen löpte ut den 12 juni 2026",
	"Secondary notes of August 2026": "Andrahandsanteckningar från augusti 2026",
	"Executive Order 14086 and its published procedures; partly classified in practice":
		"Executive Order 14086 och dess offentliga rutiner; delvis hemlig i tillämpningen",
	"EDPB letter to the Commission, 2026-07-31":
		"EDPB:s skrivelse till kommissionen, 2026-07-31",
	"PCLOB's own page": "PCLOB:s egen webbplats",
	"Product rule on research into a country's law":
		"Programmets regel om egen utredning av ett lands lag",
	"Product rule on freshness of country profiles":
		"Programmets regel om hur gamla landprofiler får vara",
	"Product rule: clear-text exposure, and how far the data are spread":
		"Programmets regel: läsbarhet i klartext, och hur spridda uppgifterna är",
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
	[/\bSecondary notes checked\b/g, "Andrahandsanteckningar, kontrollerade"],
	[
		/\b[Ss]econdary notes of August 2026\b/g,
		"andrahandsanteckningar från augusti 2026",
	],
	[/\bSecondary notes\b/g, "Andrahandsanteckningar"],
	[/\bSecondary sources\b/g, "Andrahandskällor"],
	[/\bEDPB letter to the Commission\b/g, "EDPB:s skrivelse till kommissionen"],
	[/\bTFEU\b/g, "FEUF"],
	[
		/\bProtocol (\d+) to the (\d{4}) Act of Accession\b/g,
		"protokoll $1 till $2 års anslutningsakt",
	],
	[/\bEEA Agreement\b/g, "EES-avtalet"],
	[/\bCourt of Justice/g, "EU-domstolen"],
	[/\bconsultation version/g, "remissversion"],
	[/\bCouncil of State/g, "Belgiens högsta förvaltningsdomstol"],
	[/\bDutch AP/g, "Nederländernas AP"],
	[/\bmargin (?=\d)/g, "marginalnummer "],
	[/\bGeneral Court\b/g, "Tribunalen"],
	[/\bCJEU\b/g, "EU-domstolen"],
	[/\bECtHR\b/g, "Europadomstolen"],
	[/\bAppeal (?=C-)/g, "Överklagande "],
	[/\bappeal (?=C-)/g, "överklagande "],
	[/\bpending at last sight\b/g, "inte avgjort när det senast sågs"],
	[/: not met\b/g, ": inte uppfyllt"],
	[/: met\b/g, ": uppfyllt"],
	[/\bwithout a quorum since\b/g, "inte beslutför sedan"],
	[
		/\bbulk powers contested by NGOs\b/g,
		"befogenheter till massinhämtning ifrågasatta av frivilligorganisationer",
	],
	[/\bcontested by civil society\b/g, "ifrågasatt av civilsamhället"],
	[
		/\band the Commissioner on retained data\b/g,
		"och tillsynsmyndigheten om lagrade uppgifter",
	],
	[/, before 2025\b/g, ", före 2025"],
	[/\bEDPB Guidelines\b/g, "EDPB:s riktlinjer"],
	[/\bEDPB Recommendations\b/g, "EDPB:s rekommendationer"],
	[/\bConstitutional Court\b/g, "Författningsdomstolen"],
	[/\bDecision (?=\d)/g, "Beslut "],
	[/\bCommission review\b/g, "Kommissionens översyn"],
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
	[/\bclauses (?=\d)/g, "klausulerna "],
	[/\bclause (?=\d)/g, "klausul "],
	[/\bv(?=\d+\.\d)/g, "version "],
	// Art. 28(3) and (4) → Art. 28.3 and 28.4; Art. 5(1)(c) → Art. 5.1 c; clause 14(d) → klausul 14 d
	[/(\d+)\((\d+)\) and \((\d+)\)/g, "$1.$2 och $1.$3"],
	[/(?<=\d)\((\d+)\)/g, ".$1"],
	[/(?<=\d)\(([a-z])\)/g, " $1"],
	[/ and (?=\d|steg\b|Tribunalen)/g, " och "],
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

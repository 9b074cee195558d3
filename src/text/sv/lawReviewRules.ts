import type { lawReviewRules as English } from "../en/lawReviewRules.ts";

export const lawReviewRules: typeof English = {
	"review.exists-for-country": {
		rule: "Landets lag och praxis är bedömda.",
		unmet: "Landets lag och praxis är inte bedömda.",
	},
	"review.parents-law-included": {
		rule: "Där utländsk lag når genom ett moderbolag är även det landets lag bedömd.",
		unmet: "Lagen i moderbolagets land är inte bedömd.",
	},
	"review.questions-answered": {
		rule: "Frågorna i steg 3 är besvarade, och alla omständigheter och parter är med.",
		unmet:
			"Omständigheter kring överföringen eller parter i kedjan är inte med.",
	},
	"review.statutes-named": {
		rule: "De lagar som ger myndigheter tillgång är angivna.",
		unmet: "Ingen lag är angiven.",
	},
	"review.source-rated": {
		rule: "Minst en källa är värderad och uppfyller de fem kriterierna.",
		unmet: "Ingen källa uppfyller de fem kriterierna.",
	},
	"review.branch-reasoned": {
		rule: "Slutsatsen om lag och praxis är angiven och motiverad.",
		unmet: "Slutsatsen om lag och praxis saknar skäl.",
	},
	"review.option-allowed": {
		rule: "Valet är ett som slutsatsen tillåter.",
		unmet:
			"Efter den här slutsatsen får överföringen bara avbrytas eller skyddas med åtgärder.",
	},
	"review.going-on-chosen": {
		rule: "Bedömningen har valt att gå vidare.",
		unmet: "Bedömningen har valt att inte påbörja eller att avbryta.",
	},
	"review.sufficient-agrees": {
		rule: "Slutsatsen att lag och praxis räcker stämmer med svaren.",
		unmet: "Lag och praxis sägs räcka, men svaren säger något annat.",
	},
	"review.guarantees-hold": {
		rule: "Ingen lag som omfattar uppgifterna brister i de väsentliga garantierna.",
		unmet:
			"En lag som omfattar uppgifterna brister i en väsentlig garanti, så frågan i 43.3 måste ställas.",
	},
	"review.guarantees-cited": {
		rule: "En garanti som sägs vara uppfylld eller omtvistad stöds på en domstol, en myndighet eller en studie som har funnit den uppfylld.",
		unmet:
			"En garanti sägs vara uppfylld, men ingen källa som räknas har funnit det. En lagtext, eller vad en leverantör säger om den, räcker inte.",
	},
	"review.second-reader": {
		rule: "Där det inte finns någon färdig landprofil har en andra person läst bedömningen.",
		unmet:
			"Den andra läsaren är samma person som drog slutsatsen, eller så har dagen för läsningen inte inträffat.",
	},
	"review.proceed.not-merely-unlikely": {
		rule: "För att gå vidare utan åtgärder ska det vara visat att lagen inte omfattar uppgifterna och uppgiftsinföraren.",
		unmet:
			"Lagen omfattar uppgifterna. Att det sägs vara osannolikt att myndigheterna använder den är ingen grund för att gå vidare utan åtgärder.",
	},
	"review.proceed.sector-heard": {
		rule: "För att gå vidare utan åtgärder ska en källa som räknas berätta vad andra i branschen har varit med om.",
		unmet:
			"Ingen källa som räknas, och som kommer från någon annan än uppgiftsinföraren och uppgiftsutföraren, berättar vad andra i branschen har varit med om.",
	},
	"review.proceed.may-disclose": {
		rule: "Där uppgiftsinförarens egna uppgifter åberopas låter lagen den berätta om begäranden.",
		unmet:
			"Uppgiftsinförarens egna uppgifter åberopas, men lagen förbjuder den att berätta om begäranden.",
	},
	"review.concluded": {
		rule: "Bedömningen av lag och praxis är avslutad, av vem och när.",
		unmet: "Bedömningen av lag och praxis har en dag som inte har inträffat.",
	},
	"review.profile-fresh": {
		rule: "Det som är känt om landets lag var aktuellt när bedömningen avslutades.",
		unmet:
			"Det som är känt om landets lag var föråldrat när bedömningen avslutades, eller kontrollerades först efteråt.",
	},
	"review.not-applied-in-practice": {
		rule: "Det är visat med skäl att lagen i praktiken inte omfattar uppgifterna.",
		unmet:
			"Lagen omfattar uppgifterna i praktiken. Att den sannolikt inte används räcker inte.",
	},
	"review.proceed.practice-follows-law": {
		rule: "För att gå vidare utan åtgärder ska myndigheterna där följa den publicerade lagen och inte ha någon praxis vid sidan av den.",
		unmet:
			"Myndigheterna där följer inte den publicerade lagen, eller har en praxis vid sidan av den. Då får överföringen bara ställas in eller skyddas med åtgärder.",
	},
	"review.proceed.sources-rated": {
		rule: "För att gå vidare utan åtgärder ska varje källa vara bedömd enligt alla fem kriterierna.",
		unmet: "En källa är inte bedömd enligt alla fem kriterierna.",
	},
	"review.proceed.independent-source": {
		rule: "För att gå vidare utan åtgärder ska minst en källa som uppfyller de fem kriterierna komma från någon annan än importören och exportören.",
		unmet:
			"Alla källor som räknas kommer från importören eller från exportören själv.",
	},
	"review.proceed.P1": {
		rule: "En utförlig rapport visar varför lagen i praktiken inte omfattar uppgifterna och uppgiftsinföraren.",
		unmet: "Det finns ingen utförlig rapport.",
	},
	"review.proceed.P2": {
		rule: "Rapporten skiljer på ”omfattar oss inte” och ”används sannolikt inte”.",
		unmet: "Rapporten bygger på att lagen sannolikt inte används.",
	},
	"review.proceed.P3": {
		rule: "Erfarenheter hos andra i samma bransch är beaktade.",
		unmet: "Erfarenheter hos andra i branschen är inte beaktade.",
	},
	"review.proceed.P4": {
		rule: "Varje källa är värderad mot de fem kriterierna.",
		unmet: "Källorna är inte värderade mot de fem kriterierna.",
	},
	"review.proceed.P5": {
		rule: "Uppgiftsinförarens egna uppgifter används bara om lagen låter den berätta om begäranden.",
		unmet:
			"Uppgiftsinförarens egna uppgifter används fast lagen kan hindra den från att berätta.",
	},
	"review.proceed.P6": {
		rule: "Att ingen begäran har kommit avgör inte saken.",
		unmet: "Avsaknaden av tidigare begäranden avgör saken.",
	},
	"review.proceed.P7": {
		rule: "Det uppgiftsinföraren säger bekräftas av oberoende information som andra kan läsa.",
		unmet:
			"Det uppgiftsinföraren säger bekräftas inte av oberoende information.",
	},
	"review.proceed.P8": {
		rule: "Uppgiftsutförarens företrädare står bakom rapporten, och dataskyddsombudets råd är dokumenterat.",
		unmet:
			"Rapporten är inte godkänd, eller så är dataskyddsombudets råd inte dokumenterat.",
	},
};

import type { help as shape } from "../en/help.ts";

export const help: typeof shape = {
	"about/exporter": {
		asked:
			"Den organisation som ansvarar för behandlingen, med organisationsnummer.",
		why: "Det är den personuppgiftsansvarige, eller uppgiftsutföraren, som ska stå för bedömningen.",
		example: "Utbildningsnämnden i en stad",
		source: "GDPR art. 4.7, 24",
	},
	"about/publicAuthority": {
		asked: "Används tjänsten när organisationen handlar som myndighet?",
		why: "En myndighet som utövar offentlig makt kan inte använda vissa av grunderna i art. 49.",
		source: "GDPR art. 49.3",
	},
	"about/minimisation": {
		asked:
			"Vad kan utelämnas, kortas, slås ihop eller bytas ut innan något skickas?",
		why: "Bara uppgifter som behövs får skickas, vilket verktyg man än använder.",
		example: "Visningsnamn byts mot anställningsnummer före inloggning.",
		source: "GDPR art. 5.1 c; R01/2020, steg 1",
	},
	"about/withoutTransfer": {
		asked: "Kan samma tjänst fås från servrar och personal inom EES?",
		why: "En överföring som går att undvika behöver bättre skäl än en som inte gör det.",
		example:
			"Mediedelen körs på egna servrar; bara inloggningen går utomlands.",
		source: "R01/2020, steg 1",
	},
	"about/remainingDuties": {
		asked:
			"Vad organisationen har gjort, och har kvar att göra, om säkerhet, avtal och instruktioner.",
		why: "Art. 24, 28 och 32 gäller också när inget lämnar EES.",
		example:
			"Anrop till adressboken loggas inte; leverantören ska logga dem senast den 1 mars.",
		source: "GDPR art. 24, 28, 32",
	},
	"parties/parentCountry": {
		asked:
			"Landet för det bolag som ytterst äger parten. Skriv partens eget land om ingen annan äger den.",
		why: "Ett moderbolag utanför EES gör i sig ingen överföring, men dess lag kan påverka om parten ger tillräckliga garantier.",
		example: "En tysk operatör som ägs av en amerikansk koncern: USA",
		source: "GDPR art. 28.1; EDPB:s riktlinjer 05/2021, exempel 12",
	},
	"parties/remoteAccessAsked": {
		asked:
			"Har ni frågat varifrån dess personal, och de den anlitar, kan se uppgifterna, också bara på en skärm?",
		why: "Support, felsökning och administration från ett tredjeland är överföringar även om uppgifterna ligger kvar inom EES.",
		example:
			"Ja: förteckningen över underbiträden i maj anger support i Indien.",
		source: "EDPB:s riktlinjer 05/2021, exempel 11",
	},
	"parties/viewsFrom": {
		asked:
			"De länder där personalen sitter när den kan se uppgifterna. ”EU-region” är inget svar.",
		why: "Varje sådant land utanför EES kräver en egen grund.",
		source: "EDPB:s riktlinjer 05/2021",
	},
	"parties/agreement": {
		asked: "Finns ett skriftligt avtal med instruktioner som binder parten?",
		why: "Utan avtal får ett biträde inte användas alls, överföring eller inte.",
		source: "GDPR art. 28.3",
	},
	"parties/parentLaw": {
		asked:
			"Kan parten ge tillräckliga garantier fast moderbolaget finns utanför EES?",
		why: "Det är en egen fråga. Svaret ändrar inte om något är en överföring.",
		source: "GDPR art. 28.1",
	},
	"categories/storedIn": {
		asked:
			"I vilka länder ligger uppgifterna, kopior och säkerhetskopior inräknade?",
		why: "Lagring, bearbetning och visning kan ske på tre olika platser.",
		example: "Tyskland",
		source: "R01/2020, steg 1",
	},
	"categories/processedIn": {
		asked: "I vilka länder bearbetas uppgifterna?",
		why: "Lagring, bearbetning och visning kan ske på tre olika platser.",
		source: "R01/2020, steg 1",
	},
	"categories/viewedFrom": {
		asked:
			"Från vilka länder kan någon se uppgifterna, support och administration inräknade?",
		why: "Det räcker att se: fjärråtkomst från ett tredjeland är en överföring.",
		example: "Sverige (första och andra linjen), Tyskland (tredje linjen)",
		source: "R01/2020, steg 1; EDPB:s riktlinjer 05/2021, exempel 11",
	},
	"categories/format": {
		asked: "Hur uppgifterna ser ut för den som har dem.",
		why: "Ingen effektiv teknisk åtgärd är känd när en mottagare under problematisk lag ser klartext.",
		source: "R01/2020, bilaga 2",
	},
	"categories/keyCustody": {
		asked:
			"Vem kan få uppgifterna dekrypterade, på egen hand eller genom ett föreläggande? En nyckel som ligger hos uppgiftsinföraren är uppgiftsinförarens.",
		why: "Kryptering skyddar mot en lag bara om de som är bundna av lagen inte kan dekryptera.",
		source: "R01/2020, bilaga 2",
	},
	"categories/sensitivity": {
		asked:
			"Uppgifter enligt art. 9 eller 10: inga, inte avsett men möjligt, eller ja.",
		why: "Fritext, ärenden och bilder innehåller ofta mer än det var tänkt. ”Möjligt” räknas som en risk.",
		example:
			"Ett supportärende kan innehålla en skärmbild från ett vårdsystem: inte avsett, men möjligt.",
		source: "GDPR art. 9, 10",
	},
	"categories/severity": {
		asked: "Hur allvarligt det vore för de berörda, från 1 till 4.",
		why: "Skalan sorterar arbetet och förklarar följderna. Den ändrar aldrig den rättsliga utgången.",
		source: "CNIL:s skala med fyra nivåer",
	},
	"categories/likelihood": {
		asked:
			"Hur lätt det kan hända som det är nu, från 1 till 4, med de fakta det vilar på.",
		why: "Skalan sorterar arbetet. Den ändrar aldrig den rättsliga utgången.",
		source: "CNIL:s skala med fyra nivåer",
	},
	"categories/likelihoodAfter": {
		asked: "Hur lätt det kan hända när de åtgärder som är införda räknas in.",
		why: "En planerad åtgärd räknas inte, bara en som är införd och har underlag.",
		source: "CNIL:s skala med fyra nivåer",
	},
	"transfers/importer": {
		asked: "Den part som tar emot uppgifterna eller kan se dem.",
		why: "En uppgiftsutförare, en uppgiftsinförare, ett land och ett ändamål är en överföring.",
		source: "R01/2020, steg 1",
	},
	"transfers/country": {
		asked: "Det land som uppgifterna når, eller som de kan ses från.",
		why: "Verktyget och bedömningen av lag och praxis hör till det landet.",
		source: "GDPR art. 44",
	},
	"transfers/personalData": {
		asked:
			"Är det personuppgifter sett från uppgiftsutföraren? Pseudonymiserade uppgifter är det.",
		why: "Kapitel V gäller bara personuppgifter.",
		source: "GDPR art. 4.1, 4.5",
	},
	"transfers/exporterUnderGdpr": {
		asked:
			"Gäller dataskyddsförordningen för uppgiftsutförarens behandling här?",
		why: "Det första av tre kriterier. Alla tre måste vara uppfyllda för att det ska vara en överföring.",
		source: "EDPB:s riktlinjer 05/2021",
	},
	"transfers/madeAvailable": {
		asked:
			"Skickas uppgifterna till, eller görs de tillgängliga för, en annan ansvarig, en gemensamt ansvarig eller ett biträde?",
		why: "Det andra av tre kriterier. En anställd som läser arbetsgivarens egna uppgifter på resa är ingen annan part.",
		source: "EDPB:s riktlinjer 05/2021, exempel 8",
	},
	"transfers/importerOutside": {
		asked:
			"Finns mottagaren i ett land utanför EES, eller är den en internationell organisation?",
		why: "Det tredje av tre kriterier. Det spelar ingen roll om mottagaren själv omfattas av förordningen.",
		source: "EDPB:s riktlinjer 05/2021",
	},
	"transfers/tool": {
		asked:
			"Vad som gör överföringen laglig: först ett beslut om adekvat skyddsnivå, sedan en lämplig skyddsåtgärd, sist ett undantag.",
		why: "Utan verktyg får överföringen inte påbörjas.",
		source: "GDPR art. 45, 46, 49",
	},
	"transfers/scopeCovered": {
		asked:
			"Omfattar beslutet just den här mottagaren och de här uppgifterna, och inte bara landet?",
		why: "Flera beslut omfattar bara vissa mottagare, till exempel dem på en lista.",
		source: "GDPR art. 45",
	},
	"transfers/dpfEntity": {
		asked:
			"Namnet exakt som det står på listan, för det bolag som är part i avtalet.",
		why: "Beslutet om USA omfattar bara organisationer på listan, var och en för sig.",
		source: "Beslut (EU) 2023/1795",
	},
	"transfers/sccModule": {
		asked:
			"Den modul som passar uppgiftsutförarens och uppgiftsinförarens roller.",
		why: "En modul för andra roller binder inte parterna till det som behövs här.",
		example:
			"Ett biträde som skickar uppgifter till sitt underbiträde: modul 3",
		source: "Beslut (EU) 2021/914",
	},
	"transfers/derogation": {
		asked: "Den grund i art. 49 som passar just det här tillfället.",
		why: "Undantag är undantag. De bär aldrig en överföring som pågår som rutin.",
		source: "GDPR art. 49; EDPB:s riktlinjer 2/2018",
	},
	"transfers/essentiallyEquivalent": {
		asked:
			"Är skyddet väsentligen detsamma som inom EES med de åtgärder som är införda?",
		why: "Om inte får överföringen inte påbörjas, eller måste den avbrytas.",
		source: "R01/2020, steg 4",
	},
	"transfers/contradictionFree": {
		asked: "Har varje tillagd klausul jämförts med standardavtalsklausulerna?",
		why: "Ett tillägg som strider mot dem gör att man inte längre kan stödja sig på dem utan tillsynsmyndighetens tillstånd.",
		source: "R01/2020, steg 5; beslut (EU) 2021/914, klausul 2",
	},
	"transfers/nextReviewOn": {
		asked: "Den dag då någon senast ser på överföringen igen.",
		why: "Lagar, ägare och underbiträden ändras. Programmet föreslår högst ett år, sex månader för USA; den gränsen är vår, inte EDPB:s.",
		source: "R01/2020, steg 6",
	},
	"findings/branch": {
		asked:
			"Vad bedömningen av lag och praxis i landet ledde till för överföringen.",
		why: "Det avgör vilka vägar som är öppna.",
		source: "R01/2020, punkt 43",
	},
	"findings/option": {
		asked:
			"Avbryt, inför åtgärder, eller visa i en rapport att lagen inte tillämpas på er.",
		why: "Att myndigheter knappast använder en lag som omfattar er räcker inte för att fortsätta utan åtgärder.",
		source: "R01/2020, punkterna 43.3–47",
	},
	"findings/appliesInPractice": {
		asked: "Tillämpas den problematiska lagen på överföringar som dessa?",
		why: "Tillsammans med klartext hos mottagaren betyder det att ingen effektiv teknisk åtgärd är känd.",
		source: "R01/2020, bilaga 2",
	},
	"measures/keyCustody": {
		asked:
			"Vem kan få uppgifterna dekrypterade, på egen hand eller genom ett föreläggande? Inte om de är krypterade, utan vem som kan se till att de dekrypteras.",
		why: "En egen nyckel i leverantörens nyckeltjänst räknas som uppgiftsinförarens, om det inte är visat att leverantören inte kan använda den. En nyckel i en extern nyckeltjänst, eller dubbel kryptering, kan vara er egen.",
		source: "R01/2020, bilaga 2, punkterna 81 och 95",
	},
	"measures/techniques": {
		asked:
			"Hur det faktiskt går till. Tillsynsmyndigheter har bedömt några av sätten, och det de sa visas här.",
		why: "Slumpade pseudonymer i en tabell som stannar hemma är att föredra framför chiffer och hash.",
		source: "R01/2020, bilaga 2",
	},
	"measures/secrecyPeriod": {
		asked:
			"Hur länge uppgifterna måste förbli hemliga, räknat från att de lämnar er.",
		why: "Det som är krypterat kan sparas och läsas senare, när chiffret har knäckts. Från tio år måste det framgå hur chiffer kan bytas ut.",
		source: "R01/2020, bilaga 2; produktens regel",
	},
	"measures/status": {
		asked: "Planerad, införd eller avfärdad.",
		why: "Bara en åtgärd som är införd, och har underlag, räknas.",
		source: "R01/2020, steg 5",
	},
	"opinion/advice": {
		asked: "Dataskyddsombudets eget råd, med villkor om det finns några.",
		why: "Ombudet ger råd; den personuppgiftsansvarige beslutar.",
		source: "GDPR art. 38, 39",
	},
	"decision/outcome": {
		asked:
			"Vad den personuppgiftsansvarige, eller den som har delegation, beslutar.",
		why: "Beslutet står bredvid den rättsliga utgången. Det kan inte ändra den.",
		source: "GDPR art. 5.2, 24",
	},
	"sources/date": {
		asked: "Dagen på handlingen eller domen, eller dagen då du läste sidan.",
		why: "En källa utan dag, eller med en dag som inte har inträffat, visar ingenting.",
		source: "R01/2020, punkt 46; GDPR art. 5.2",
	},
	"sources/relevant": {
		asked:
			"Gäller källan just den här överföringen, uppgiftsinföraren eller verktyget, och inte bara landet i allmänhet?",
		why: "En källa räknas i steg 3 bara om alla fem kriterier är uppfyllda och skälen nedskrivna.",
		source: "R01/2020, punkterna 44–46",
	},
	"sources/coversNationalSecurity": {
		asked:
			"Säger rapporten uttryckligen att begäran som rör nationell säkerhet är medräknad?",
		why: "En rapport som tiger om sådan begäran är inget bevis för att det inte fanns någon.",
		source: "R01/2020, bilaga 3",
	},
};

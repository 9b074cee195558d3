import type { lawRules as English } from "../en/lawRules.ts";
import { lawReviewRules } from "./lawReviewRules.ts";
import { toolRules } from "./toolRules.ts";

export const lawRules: typeof English = {
	"whole.categories-listed": {
		rule: "Det framgår vilka uppgifter det gäller.",
		unmet:
			"Ingen uppgiftskategori är angiven, så det går inte att veta vad som skulle överföras.",
	},
	"chain.places-known": {
		rule: "Det är känt var uppgifterna lagras, behandlas och kan läsas.",
		unmet:
			"Det är inte känt var uppgifterna lagras, behandlas eller kan läsas.",
	},
	"chain.known": {
		rule: "Det är känt vilka som hanterar uppgifterna.",
		unmet: "Ingen är angiven i kedjan av dem som hanterar uppgifterna.",
	},
	"chain.party-known": {
		rule: "Varje part i kedjan är känd, med namn, slag och land.",
		unmet:
			"En part i kedjan är inte känd, eller så saknas dess namn, slag eller land.",
	},
	"chain.remote-access-asked": {
		rule: "Varje part har fått frågan från vilka länder dess personal kan se uppgifterna.",
		unmet:
			"En part har inte fått eller inte besvarat frågan varifrån dess personal kan se uppgifterna.",
	},
	"chain.hop-without-transfer": {
		rule: "Varje part utanför EES får uppgifterna genom en överföring som är bedömd här.",
		unmet:
			"En part utanför EES hanterar uppgifterna, och ingen överföring till den i dess land finns upptagen här.",
	},
	"chain.place-without-transfer": {
		rule: "Varje plats utanför EES omfattas av en överföring som är bedömd här.",
		unmet:
			"Uppgifterna finns utanför EES eller kan läsas därifrån, och ingen överföring här omfattar det.",
	},
	"chain.further-hops-known": {
		rule: "Varje biträde har uppgett alla som det i sin tur anlitar.",
		unmet: "Biträdet anlitar andra som inte är angivna här.",
	},
	"acts.readable": {
		rule: "Det är känt vad som har gjorts med överföringen.",
		unmet:
			"En notering i loggen säger inte vad som gjordes eller med vilken överföring.",
	},
	"qualify.personal-data": {
		rule: "Uppgifterna är personuppgifter.",
		unmet: "Uppgifterna är inte personuppgifter.",
	},
	"qualify.not-personal-data": {
		rule: "Att uppgifterna inte är personuppgifter anges med skäl och källa, och inget på deras rader talar emot det.",
		unmet:
			"Uppgifterna sägs inte vara personuppgifter, men raderna anger slag av personuppgifter eller att de är pseudonymiserade eller krypterade. För den som kan återställa dem är de personuppgifter.",
	},
	"qualify.exporter-under-gdpr": {
		rule: "Uppgiftsutföraren omfattas av dataskyddsförordningen i den här behandlingen.",
		unmet:
			"Uppgiftsutföraren omfattas inte av dataskyddsförordningen i den här behandlingen.",
	},
	"qualify.exporter-not-under-gdpr": {
		rule: "Att uppgiftsutföraren inte omfattas är motiverat, och den är inte etablerad i EES.",
		unmet:
			"Uppgiftsutföraren sägs inte omfattas av dataskyddsförordningen fast den är etablerad i EES.",
	},
	"qualify.made-available": {
		rule: "Uppgifterna lämnas till eller görs tillgängliga för en annan personuppgiftsansvarig eller ett biträde.",
		unmet: "Uppgifterna görs inte tillgängliga för någon annan.",
	},
	"qualify.not-made-available": {
		rule: "Att ingen annan får uppgifterna är motiverat, och inget talar emot det.",
		unmet:
			"Uppgifterna sägs inte nå någon annan, men en annan organisation kan komma åt dem.",
	},
	"qualify.importer-outside": {
		rule: "Uppgiftsinföraren finns i ett tredjeland eller är en internationell organisation.",
		unmet: "Uppgiftsinföraren finns inom EES.",
	},
	"qualify.importer-inside": {
		rule: "Att uppgiftsinföraren finns inom EES är motiverat, och dess land stämmer med det.",
		unmet:
			"Uppgiftsinföraren sägs finnas inom EES, men dess land eller slag säger något annat.",
	},
	"qualify.two-organisations": {
		rule: "Uppgifterna går från en organisation till en annan.",
		unmet:
			"Uppgiftsutföraren och uppgiftsinföraren är en och samma, eller så är en av dem den registrerade själv.",
	},
	"qualify.places-agree": {
		rule: "Att uppgiftsinföraren finns utanför EES stämmer med dess land och med överföringens land.",
		unmet:
			"Uppgiftsinföraren sägs finnas utanför EES, men den finns innanför, eller så gör överföringens land det. Ange vem som tar emot uppgifterna utanför EES, och i vilket land.",
	},
	"qualify.data-named": {
		rule: "Det framgår vilka uppgiftskategorier som överförs.",
		unmet: "Ingen uppgiftskategori är angiven.",
	},
	"qualify.importer-on-chain": {
		rule: "Uppgiftsinföraren finns med i uppgifternas kedja.",
		unmet:
			"Uppgiftsinföraren finns inte med i kedjan för någon av uppgifterna.",
	},
	...toolRules,
	...lawReviewRules,
	"measures.deficiencies-named": {
		rule: "Det som brister enligt steg 3 är angivet.",
		unmet: "Det som åtgärderna ska avhjälpa är inte angivet.",
	},
	"measures.deficiency-closed": {
		rule: "En åtgärd som är införd avhjälper bristen.",
		unmet: "Ingen åtgärd avhjälper bristen.",
	},
	"measure.cures-foreign-law": {
		rule: "Åtgärden kan skydda mot utländsk lag.",
		unmet: "Åtgärden kan inte ensam skydda mot utländsk lag.",
	},
	"measure.covers-data": {
		rule: "Åtgärden anger varje uppgiftskategori som den ska skydda.",
		unmet:
			"Åtgärden omfattar inte alla uppgiftskategorier i överföringen, och ingen annan åtgärd täcker bristen.",
	},
	"measure.agrees-with-data": {
		rule: "Steg 1 säger samma sak om uppgifterna som åtgärden: att de är krypterade eller pseudonymiserade.",
		unmet: "Åtgärden gäller uppgifter i en annan form än den som steg 1 anger.",
	},
	"measure.before-transfer": {
		rule: "Åtgärden fanns på plats innan uppgifterna började lämnas ut, eller innan de lämnades ut på nytt efter ett stopp.",
		unmet:
			"Överföringen hade börjat innan åtgärden fanns på plats. Stoppa den, ta hand om det som redan har överförts och anteckna när den återupptas.",
	},
	"measure.implemented": {
		rule: "Åtgärden är införd, med dag och underlag.",
		unmet: "Åtgärden är inte införd.",
	},
	"measure.all-conditions-hold": {
		rule: "Alla villkor för åtgärden är uppfyllda.",
		unmet: "Ett villkor för åtgärden är inte uppfyllt.",
	},
	"measure.keys-out-of-reach": {
		rule: "Bara uppgiftsutföraren, eller någon den litar på inom EES, kan få uppgifterna dekrypterade.",
		unmet: "Uppgiftsinföraren kan få uppgifterna dekrypterade.",
	},
	"measure.closes-transit-only": {
		rule: "Bristen finns bara medan uppgifterna är på väg.",
		unmet:
			"Transportkryptering skyddar inte uppgifterna när uppgiftsinföraren har dem.",
	},
	"measures.uc6-clear-text-processing": {
		rule: "Uppgiftsinföraren behandlar inte uppgifterna i klartext under en lag som når dem.",
		unmet:
			"Uppgiftsinföraren behandlar uppgifterna i klartext, och lagen där når dem i praktiken. Ingen verksam teknisk åtgärd är känd.",
	},
	"measures.uc7-clear-text-access": {
		rule: "Uppgiftsinföraren ser inte uppgifterna i klartext under en lag som når dem.",
		unmet:
			"Uppgiftsinföraren ser uppgifterna i klartext, och lagen där når dem i praktiken. Ingen verksam teknisk åtgärd är känd.",
	},
	"measures.unreadable-proven": {
		rule: "När uppgifter sägs vara pseudonymiserade eller krypterade styrks det av en införd åtgärd vars alla villkor är uppfyllda.",
		unmet:
			"Uppgifterna sägs vara pseudonymiserade eller krypterade, men ingen införd åtgärd med alla villkor uppfyllda styrker det.",
	},
	"measures.essentially-equivalent": {
		rule: "Skyddet är väsentligen likvärdigt med det i EU, med skäl, person och dag.",
		unmet:
			"Skyddet är inte väsentligen likvärdigt med det i EU, eller har bedömts en dag innan steg 3 var avslutat eller en dag som inte har kommit.",
	},
	"formal.no-contradiction": {
		rule: "Tilläggen motsäger inte klausulerna.",
		unmet: "Ett tillägg motsäger klausulerna.",
	},
	"formal.annexes-updated": {
		rule: "Bilagorna beskriver åtgärderna.",
		unmet: "Bilagorna är inte uppdaterade.",
	},
	"formal.signed-again": {
		rule: "Parterna har undertecknat det ändrade avtalet.",
		unmet:
			"Det ändrade avtalet har en undertecknandedag som inte har inträffat, eller som ligger före dagen då avtalet självt undertecknades.",
	},
	"formal.clauses-unmodified-or-authorised": {
		rule: "Ändrade klausuler har tillstånd av tillsynsmyndigheten.",
		unmet:
			"Klausulerna är ändrade och tillsynsmyndigheten har inte gett tillstånd.",
	},
	"formal.tool-authorised": {
		rule: "Tillsynsmyndigheten har gett tillstånd till verktyget.",
		unmet: "Tillsynsmyndigheten har inte gett tillstånd till verktyget.",
	},
	"conditions.met": {
		rule: "Villkoret i yttrandet eller beslutet är uppfyllt.",
		unmet: "Ett villkor i yttrandet eller beslutet är inte uppfyllt.",
	},
	"parent.sufficient-guarantees": {
		rule: "Biträdet ger tillräckliga garantier fast moderbolaget finns utanför EES.",
		unmet:
			"Biträdet ger inte tillräckliga garantier och får därför inte anlitas.",
	},
};

import type { toolRules as english } from "../en/toolRules.ts";

export const toolRules: typeof english = {
	"tool.chosen": {
		rule: "Överföringen vilar på ett överföringsverktyg i kapitel V.",
		unmet: "Det finns inget överföringsverktyg.",
	},
	"adequacy.decision-names-recipient": {
		rule: "Beslutet om adekvat skyddsnivå gäller det land där mottagaren finns, eller den här organisationen.",
		unmet:
			"Inget beslut om adekvat skyddsnivå med den beteckningen gäller en sådan mottagare i det här landet.",
	},
	"adequacy.in-force": {
		rule: "Beslutet om adekvat skyddsnivå gäller i dag.",
		unmet: "Beslutet om adekvat skyddsnivå gäller inte i dag.",
	},
	"adequacy.reaches-exporter": {
		rule: "Beslutet gäller där uppgiftsutföraren finns.",
		unmet:
			"Beslutet är ännu inte infört i EES-avtalet. En uppgiftsutförare i Island, Liechtenstein eller Norge kan därför inte stödja sig på det.",
	},
	"adequacy.scope-covers": {
		rule: "Mottagaren och uppgifterna ryms inom beslutet.",
		unmet: "Mottagaren eller uppgifterna ryms inte inom beslutet.",
	},
	"adequacy.scope-evidenced": {
		rule: "Där beslutet är begränsat visar en källa och ett datum att mottagaren omfattas.",
		unmet:
			"Kontrollen av beslutets räckvidd har ett datum som inte har inträffat, eller ett före beslutet.",
	},
	"adequacy.onward-checked": {
		rule: "Vidareöverföringar är kontrollerade.",
		unmet: "Vidareöverföringar är inte kontrollerade.",
	},
	"dpf.exact-entity": {
		rule: "Just det bolag som tar emot uppgifterna står på listan för Data Privacy Framework.",
		unmet: "Bolaget på listan är inte det bolag som tar emot uppgifterna.",
	},
	"dpf.active": {
		rule: "Bolagets anslutning är aktiv.",
		unmet: "Bolagets anslutning är inte aktiv.",
	},
	"dpf.covers-data": {
		rule: "Anslutningen omfattar det här slaget av uppgifter (personaluppgifter eller andra).",
		unmet: "Anslutningen omfattar inte det här slaget av uppgifter.",
	},
	"dpf.checked-within-year": {
		rule: "Listan kontrollerades under det senaste året.",
		unmet: "Listan har inte kontrollerats under det senaste året.",
	},
	"derogation.reasoned": {
		rule: "Undantaget är angivet och motiverat.",
		unmet: "Undantaget saknar grund eller skäl.",
	},
	"derogation.conditions-hold": {
		rule: "Varje villkor för undantaget är uppfyllt, och andra verktyg har prövats först.",
		unmet:
			"Ett villkor för undantaget är inte uppfyllt, eller så har andra verktyg inte prövats först.",
	},
	"derogation.open-to-exporter": {
		rule: "Grunden är öppen för den här uppgiftsutföraren.",
		unmet:
			"En myndighet kan inte använda den här grunden när den utövar offentliga befogenheter.",
	},
	"derogation.not-systematic": {
		rule: "Undantaget används inte systematiskt.",
		unmet: "En systematisk överföring kan inte vila på ett undantag.",
	},
	"derogation.consent-no-routine": {
		rule: "Samtycke från anställda, barn, elever, studenter eller patienter är inte en rutin.",
		unmet:
			"Personer som står i beroende till organisationen, som anställda eller elever, tillfrågas om samtycke som en rutin.",
	},
	"derogation.occasional": {
		rule: "Med den här grunden är överföringen tillfällig.",
		unmet: "Den här grunden tillåter bara tillfälliga överföringar.",
	},
	"derogation.together-not-repetitive": {
		rule: "När flera överföringar till samma mottagare vilar på undantag är de inte sammantaget en upprepning av samma sak.",
		unmet:
			"Flera överföringar till samma mottagare vilar på undantag, och sammantaget är de inte längre en undantagssituation.",
	},
	"tool.signed": {
		rule: "Instrumentet finns och är undertecknat, med dag och undertecknare.",
		unmet: "Instrumentet har en undertecknandedag som inte har inträffat.",
	},
	"scc.set-in-force": {
		rule: "Standardavtalsklausulerna är en gällande uppsättning.",
		unmet:
			"Den här uppsättningen klausuler är upphävd eller är inget överföringsverktyg.",
	},
	"scc.signed-after-adoption": {
		rule: "Klausulerna undertecknades efter att de hade antagits.",
		unmet: "Klausulerna undertecknades innan de fanns.",
	},
	"scc.module-matches": {
		rule: "Klausulernas modul stämmer med vilka roller parterna har för just de här uppgifterna.",
		unmet:
			"Klausulernas modul stämmer inte med vilka roller parterna har för just de här uppgifterna.",
	},
	"scc.combination-known": {
		rule: "För modul 4 är det känt om biträdet här lägger till uppgifter som samlats in i EU till det som lämnas tillbaka.",
		unmet:
			"För modul 4 är det inte känt om biträdet här lägger till uppgifter som samlats in i EU.",
	},
	"scc.annexes-filled": {
		rule: "Klausulernas bilagor är ifyllda.",
		unmet: "Klausulernas bilagor är inte ifyllda.",
	},
	"scc.importer-not-under-gdpr": {
		rule: "Uppgiftsinföraren omfattas inte själv av dataskyddsförordningen för behandlingen.",
		unmet:
			"Klausulerna är inte gjorda för en uppgiftsinförare som själv omfattas av dataskyddsförordningen. Ett annat verktyg behövs; att det ännu saknas klausuler för fallet är inget skäl att vara utan.",
	},
	"article46.approved": {
		rule: "Verktyget är godkänt av tillsynsmyndigheten eller kommissionen, så som artikel 46 kräver.",
		unmet: "Verktyget är inte godkänt.",
	},
	"bcr.covers-importer": {
		rule: "De bindande företagsbestämmelserna omfattar uppgiftsinföraren.",
		unmet:
			"De bindande företagsbestämmelserna omfattar inte uppgiftsinföraren.",
	},
	"article46.commitments-enforceable": {
		rule: "Uppgiftsinföraren är bunden av åtaganden som kan göras gällande, också av de registrerade.",
		unmet:
			"Uppgiftsinföraren är inte bunden av åtaganden som kan göras gällande.",
	},
	"article46.between-public-bodies": {
		rule: "Båda parter är myndigheter eller internationella organisationer.",
		unmet:
			"Verktyget är öppet bara mellan myndigheter och internationella organisationer.",
	},
};

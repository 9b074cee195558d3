import type { sweden as shape } from "../../en/layers/sweden.ts";

export const sweden: typeof shape = {
	name: "svensk rätt",
	under: "Enligt svensk rätt",
	places: {
		line: {
			title: "Enligt svensk rätt: sekretess och skydd",
			says: "Frågorna ställs eftersom bedömningen görs för Sverige. Svaren ändrar inte utfallet för överföringen.",
		},
		about: {
			title: "Enligt svensk rätt",
			says: "Att Sverige är valt lägger till frågor om sekretess, skyddade personuppgifter, lämplighet och förhandssamråd.",
		},
		formal: {
			title: "Enligt svensk rätt: tillsynsmyndigheten (IMY)",
			says: "Integritetsskyddsmyndigheten, IMY, utövar tillsyn över dataskyddsförordningen i Sverige.",
		},
		decision: {
			title: "Enligt svensk rätt: lämplighet",
			says: "Frågor av det slag som eSams vägledning om utkontraktering tar upp: är det lämpligt att låta någon annan hantera informationen?",
		},
	},
	questions: {
		"se.osl": {
			asked: "Gäller offentlighets- och sekretesslagen (OSL) för er?",
			why: "Den gäller för myndigheter, och även för bolag som en kommun eller region bestämmer över. Om den inte gäller för er faller frågorna om sekretess och lämplighet bort.",
			reason: "Varför, eller varför inte",
			rule: "Det är känt om OSL gäller för organisationen.",
			unmet: "Det är inte känt om OSL gäller för organisationen.",
		},
		"se.secrecy": {
			asked: "Omfattas något av detta av sekretess?",
			why: "Ange bestämmelsen, till exempel den i OSL om socialtjänsten. Utan den kan ingen säga om uppgifterna får lämnas ut.",
			reason: "Vilken bestämmelse, eller varför ingen",
			rule: "Det är känt om uppgifterna omfattas av sekretess, och enligt vilken bestämmelse.",
			unmet:
				"Raden är märkt som sekretessbelagd, men svaret är att inget omfattas av sekretess.",
		},
		"se.secrecy-presumed": {
			asked:
				"Är sekretess huvudregel (omvänt skaderekvisit), eller är sekretessen absolut?",
			why: "Vid ett rakt skaderekvisit är uppgifterna offentliga om det inte kan antas att någon lider skada: svara då nej. Skriv i skälet om sekretessen är absolut. Ju starkare sekretess, desto mer krävs för att ett utlämnande ska vara lämpligt.",
			reason: "Hur stark den är, och varför",
			rule: "Det är känt hur stark sekretessen är.",
			unmet: "Det är inte känt hur stark sekretessen är.",
		},
		"se.disclosure": {
			asked:
				"Får uppgifterna lämnas ut till leverantören, med stöd av bestämmelsen i OSL om teknisk bearbetning eller på en annan grund som ni anger?",
			why: "Det som en leverantör kan komma åt räknas som utlämnat eller röjt. Den bestämmelsen tillåter det för enbart teknisk bearbetning eller lagring, och bara om det inte är olämpligt. ”Gäller inte” är för uppgifter som ingen utanför er organisation kan komma åt.",
			reason: "På vilken grund, och hur det har prövats",
			rule: "Det finns en grund för att lämna ut uppgifterna till leverantören.",
			unmet:
				"Sekretessbelagda uppgifter skulle lämnas ut till leverantören utan grund.",
		},
		"se.foreign-authority": {
			asked:
				"Har ni säkerställt att en utländsk myndighet får uppgifterna bara där OSL tillåter det?",
			why: "Ett annat lands lag kan tvinga en leverantör, eller dess moderbolag, att lämna ut uppgifter. OSL sätter snäva gränser för utlämnande till utländska myndigheter. ”Gäller inte” är för en kedja där ingen är bunden av en sådan lag.",
			reason: "Hur det har säkerställts",
			rule: "En utländsk myndighet får uppgifterna bara där OSL tillåter det.",
			unmet:
				"En utländsk myndighet kan få uppgifterna där OSL inte tillåter det. Låt det väga in när ni bedömer om det är olämpligt.",
		},
		"se.aggregation": {
			asked: "Har ni bedömt uppgifterna som helhet (aggregering)?",
			why: "Uppgifter som var för sig är offentliga kan tillsammans behöva sekretess eller starkare skydd: för att de är många, samlas över tid eller kan kombineras med andra.",
			reason: "Vad bedömningen visade",
			rule: "Uppgifterna har bedömts som helhet, inte bara var för sig.",
			unmet: "Uppgifterna har bara bedömts var för sig.",
		},
		"se.protected-checked": {
			asked:
				"Har ni kontrollerat om personer med skyddade personuppgifter kan förekomma här?",
			why: "Det gäller personer med sekretessmarkering, skyddad folkbokföring eller fingerade personuppgifter. Kan de förekomma ska det markeras bland radens slag av uppgifter: allvarlighetsgraden blir då den högsta.",
			reason: "Vad kontrollen visade",
			rule: "Någon har kontrollerat om personer med skyddade personuppgifter kan förekomma.",
			unmet:
				"Ingen har kontrollerat om personer med skyddade personuppgifter kan förekomma.",
		},
		"se.protected-shielded": {
			asked:
				"Hålls personer med skyddade personuppgifter utanför tjänsten, eller skyddas de av särskilda rutiner?",
			why: "Enligt raden kan de förekomma. En tjänst som inte är gjord för dem kan visa var de bor eller går i skola.",
			reason: "Hur",
			rule: "Personer med skyddade personuppgifter hålls utanför eller skyddas.",
			unmet:
				"Personer med skyddade personuppgifter varken hålls utanför eller skyddas.",
		},
		"se.security-classified": {
			asked:
				"Är något av detta, för sig eller tillsammans, säkerhetsskyddsklassificerade uppgifter?",
			why: "Sådana uppgifter rör Sveriges säkerhet och följer säkerhetsskyddslagen. De får aldrig gå den här vägen.",
			reason: "Vem som har bedömt det, och varför",
			rule: "Inget av detta är säkerhetsskyddsklassificerade uppgifter.",
			unmet:
				"Säkerhetsskyddsklassificerade uppgifter får aldrig gå den här vägen.",
		},
		"se.authority": {
			asked:
				"Anger klausulerna IMY som behörig tillsynsmyndighet (bilaga I.C)?",
			why: "Behörig är den myndighet som utövar tillsyn över uppgiftsutföraren. ”Gäller inte” är för en uppgiftsutförare som är etablerad i ett annat land; skriv vilken myndighet som anges i stället.",
			reason: "Var det står",
			rule: "Klausulerna anger IMY som behörig tillsynsmyndighet.",
			unmet: "Klausulerna anger inte IMY som behörig tillsynsmyndighet.",
		},
		"se.residual-risk": {
			asked:
				"Lämnar konsekvensbedömningen kvar en hög risk som era åtgärder inte sänker?",
			why: "Då ska ni samråda med IMY innan behandlingen börjar. Behövs ingen konsekvensbedömning svarar ni nej och skriver varför.",
			reason: "Vilken bedömning, och vad den visade",
			rule: "Det är känt om en hög risk finns kvar.",
			unmet: "Det är inte känt om en hög risk finns kvar.",
		},
		"se.prior-consultation": {
			asked:
				"Har ni haft förhandssamråd med IMY, och följs myndighetens yttrande?",
			why: "Finns en hög risk kvar får behandlingen inte börja dessförinnan. IMY framhöll för Stockholms stad att ett biträde som inte kan ge de garantier som behövs inte får anlitas.",
			reason: "Diarienummer, och vad yttrandet säger",
			rule: "Förhandssamråd med IMY har hållits, och yttrandet följs.",
			unmet:
				"En hög risk finns kvar, och förhandssamråd med IMY har inte hållits eller yttrandet följs inte.",
		},
		"se.suitable.need": {
			asked:
				"Är det dokumenterat vilket behov tjänsten fyller och vilka alternativ som har vägts?",
			why: "Ett alternativ är egen drift, ett annat en leverantör som bara är bunden av rätten inom EES.",
			reason: "Var, och vad det visade",
			rule: "Behov och alternativ är dokumenterade.",
			unmet: "Behov och alternativ är inte dokumenterade.",
		},
		"se.suitable.information": {
			asked:
				"Är all information som tjänsten ska innehålla informationsklassad, och motsvarar skyddet klassningen?",
			why: "Lämpligheten beror på vad som lämnas över: hur mycket, hur känsligt, hur stark sekretessen är.",
			reason: "Var, och vad det visade",
			rule: "Informationen är klassad och skyddet motsvarar klassningen.",
			unmet:
				"Informationen är inte klassad, eller skyddet motsvarar inte klassningen.",
		},
		"se.suitable.provider": {
			asked:
				"Har ni vägt in vilka leverantörerna är: ägare, länder vars rätt de är bundna av, personal som kan komma åt informationen?",
			why: "Lagar som binder ett moderbolag utanför EES kan nå information som finns i Sverige.",
			reason: "Vad det visade",
			rule: "Det har vägts in vilka leverantörerna är och vilken rätt de är bundna av.",
			unmet:
				"Det har inte vägts in vilka leverantörerna är och vilken rätt de är bundna av.",
		},
		"se.suitable.control": {
			asked:
				"Behåller ni kontrollen genom avtalet: instruktioner, insyn, granskning, byte av underbiträden, myndigheters begäranden?",
			why: "Ni svarar för informationen också när någon annan hanterar den.",
			reason: "Vilka villkor",
			rule: "Avtalet låter organisationen behålla kontrollen.",
			unmet: "Avtalet låter inte organisationen behålla kontrollen.",
		},
		"se.suitable.exit": {
			asked:
				"Kan ni lämna tjänsten, och klara er utan den vid störning, kris eller krig?",
			why: "En myndighets uppdrag står kvar när en leverantör, en förbindelse eller ett avtal faller bort.",
			reason: "Hur",
			rule: "Organisationen kan lämna tjänsten och klara sig utan den.",
			unmet:
				"Organisationen kan inte lämna tjänsten, eller klarar sig inte utan den.",
		},
		"se.silence": {
			asked:
				"Har alla hos leverantörerna som kan komma åt sekretessbelagda uppgifter tystnadsplikt?",
			why: "Lagen (2020:914) binder personal hos privata leverantörer som bara bearbetar eller lagrar uppgifter tekniskt; i övrigt krävs avtal. ”Gäller inte” är för uppgifter som ingen utomstående kan komma åt.",
			reason: "Enligt lag eller avtal",
			rule: "Alla hos leverantörerna som kan komma åt uppgifterna har tystnadsplikt.",
			unmet:
				"Inte alla hos leverantörerna som kan komma åt uppgifterna har tystnadsplikt.",
		},
		"se.official-documents": {
			asked:
				"Kan allmänna handlingar i tjänsten hållas ordnade, lämnas ut, arkiveras och gallras enligt reglerna?",
			why: "Handlingar är allmänna också när en leverantör lagrar dem, och rätten att ta del av dem består.",
			reason: "Hur",
			rule: "Allmänna handlingar kan hållas ordnade, lämnas ut, arkiveras och gallras enligt reglerna.",
			unmet:
				"Allmänna handlingar kan inte hållas ordnade, lämnas ut, arkiveras och gallras enligt reglerna.",
		},
		"se.suitable": {
			asked:
				"Sammantaget: kan leverantören hantera informationen utan att det är olämpligt?",
			why: "Bestämmelsen i OSL om teknisk bearbetning kräver den bedömningen. Den bygger på svaren ovan och görs av er, inte av programmet.",
			reason: "Vad som avgjorde",
			rule: "Organisationen har kommit fram till att det inte är olämpligt att låta leverantören hantera informationen.",
			unmet:
				"Organisationen har kommit fram till att det är olämpligt att låta leverantören hantera informationen.",
		},
	},
};

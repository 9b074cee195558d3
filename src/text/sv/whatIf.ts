import type { Text } from "../en.ts";

export const whatIf: Text["whatIf"] = {
	title: "Vad skulle ändra det",
	says: "Anta något och se vilka bedömningar som blir annorlunda. Inget sparas om du inte använder det.",
	link: "Se vad som skulle ändra detta",
	choose: "Anta att …",
	none: "Det finns inget här att anta detta om.",
	toggles: {
		"adequacy-falls": {
			name: "Ett beslut om adekvat skyddsnivå faller",
			says: "Beslutet gäller inte från i dag. Slutsatser om landets lag som stöder sig på samma skydd måste då göras om; det visas inte här.",
		},
		"leaves-list": {
			name: "Mottagaren lämnar Data Privacy Framework-listan",
			says: "Certifieringen är inaktiv från i dag.",
		},
		pseudonymise: {
			name: "Pseudonymisera före överföringen",
			says: "Mottagaren får bara pseudonymer. Räknas bara om alla fyra villkor i användningsfall 2 är uppfyllda: här antas att de är det.",
		},
		"our-keys": {
			name: "Krypterat före överföringen, och vi har nycklarna",
			says: "Bara för lagring: ingen hos mottagaren får behöva läsa uppgifterna. Räknas bara om alla sex villkor i användningsfall 1 är uppfyllda: här antas att de är det.",
		},
		"support-closed": {
			name: "Support från utlandet stängs",
			says: "Partens personal ser uppgifterna bara inifrån EES. En part som också behandlar uppgifterna utomlands behåller det.",
		},
		"eea-region": {
			name: "Lagras och behandlas bara inom EES",
			says: "Säger inget om vem som kan se in utifrån: en part utanför EES med åtkomst är fortfarande en överföring.",
		},
		"stop-category": {
			name: "Sluta med den här kategorin",
			says: "Uppgifterna samlas inte längre in och skickas inte.",
		},
	},
	plannedTitle: {
		"eea-region": (name) => `Lagra och behandla bara inom EES: ${name}`,
		"stop-category": (name) => `Sluta med: ${name}`,
	},
	clear: "Rensa allt",
	result: "Före och efter",
	flipped: (count) =>
		count === 0
			? "Inget blir annorlunda."
			: count === 1
				? "En bedömning blir annorlunda:"
				: `${count} bedömningar blir annorlunda:`,
	what: "Vad",
	before: "Som det är",
	after: "Som antaget",
	gone: "Sker inte längre",
	nothingLeft: "Ingen uppgiftskategori återstår",
	whole: "Helheten",
	transfer: (name) => `Överföring: ${name}`,
	category: (name) => `Uppgiftskategori: ${name}`,
	notSettled: "inte avgjort",
	hypothetical: "Detta är ett antagande",
	assumed: (count) =>
		count === 1
			? "Det vilar på en sak som ingen har visat än:"
			: `Det vilar på ${count} saker som ingen har visat än:`,
	assumedMeasure: (title, conditions) =>
		conditions === 0
			? `”${title}” är på plats, med underlag.`
			: conditions === 1
				? `”${title}” är på plats, med underlag, och villkoret är uppfyllt.`
				: `”${title}” är på plats, med underlag, och alla ${conditions} villkor är uppfyllda.`,
	assumedDeficiency: (finding) =>
		`Bristen i lagen (${finding}) är angiven, och detta täpper till den.`,
	assumedPause: (transfer) =>
		`${transfer} stoppas tills åtgärden är på plats, och det som redan har överförts tas om hand.`,
	assumedShort: (count) =>
		count === 1
			? "Vilar på en sak som ingen har visat än"
			: `Vilar på ${count} saker som ingen har visat än`,
	quoted: (question) => `”${question}”`,
	assumedAnswers: (questions, about) =>
		`${about ? `${about}: ` : ""}svaren på ${questions} är de som behövs.`,
	apply: "Använd i bedömningen",
	applySays:
		"Sparar planerade åtgärder med villkoren som öppna frågor. Inget villkor sparas som uppfyllt, och planerade åtgärder ändrar ingen bedömning.",
	applied: (names) => `Antagande använt: ${names}`,
	nothingToApply:
		"Det som antas här rår ni inte över, så det finns inget att spara. När det händer: anteckna det i steg 6.",
	sets: {
		title: "Minsta uppsättningar åtgärder",
		says: "För varje överföring som inte får fortgå: vad som skulle räcka, och inget därutöver.",
		find: (name) => `Sök för ${name}`,
		"goes-on": "Den får fortgå som den är.",
		answers:
			"Inget känt talar emot den. Det som saknas är svar, inte åtgärder.",
		ways: "Vilken som helst av dessa skulle räcka:",
		none: "Ingen känd uppsättning åtgärder kan ändra detta.",
		hopeless:
			"Ingen åtgärd är känd som fungerar medan mottagaren ser klartext och lagen där når uppgifterna i praktiken. Bara en annan utformning, ett beslut om adekvat skyddsnivå, en rapport om att lagen inte tillämpas i praktiken, eller att sluta.",
		toMend: "Ingen åtgärd ändrar detta; det måste rättas till i sig:",
		formalities: "Gör klart de formella stegen: inget annat saknas.",
		adequacy: (country) =>
			`Det finns ett beslut om adekvat skyddsnivå för ${country}: kontrollera om mottagaren och uppgifterna omfattas.`,
		report:
			"En utförlig rapport om att lagen inte tillämpas i praktiken på sådana uppgifter och mottagare (punkt 43.3), med alla sina spärrar.",
		stop: "Att sluta är alltid möjligt.",
		anyMeasure:
			"Vilken avtalsmässig eller organisatorisk åtgärd som helst vars villkor är uppfyllda",
		all: (toggle, count, first) =>
			count === 1
				? `${toggle}: ${first}`
				: `${toggle}: alla ${count} kategorier eller parter`,
		leads: (outcome) => `då: ${outcome}`,
		leadsToAnswers: (count) =>
			count === 1
				? "då saknas ännu ett svar, men inget annat"
				: `då saknas ännu ${count} svar, men inget annat`,
	},
};

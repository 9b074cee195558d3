import type { Text } from "../en.ts";

export const risk: Text["risk"] = {
	notAVerdict: "Prioritering, inte en rättslig bedömning",
	notAssessed: "Inte bedömd",
	before: "Före åtgärder",
	after: "Efter åtgärder",
	levels: { 1: "Försumbar", 2: "Begränsad", 3: "Betydande", 4: "Maximal" },
	severity: {
		1: "Ingen påverkan, eller små besvär som lätt går över",
		2: "Märkbara besvär som går att komma över med viss svårighet",
		3: "Allvarliga följder som går att komma över bara med stor svårighet",
		4: "Allvarliga eller oåterkalleliga följder som kanske aldrig går över",
	},
	likelihood: {
		1: "Det förefaller omöjligt",
		2: "Det skulle vara svårt",
		3: "Det är möjligt",
		4: "Det skulle vara mycket lätt",
	},
	bands: { low: "Låg", medium: "Medel", high: "Hög" },
	exposure: {
		0: "Ingen klartext",
		1: "Bara på vägen",
		2: "I minnet, vid support",
		3: "I vila, med uppgiftsinförarens nyckel",
		4: "I full drift",
	},
	factors: {
		"level.severity": "Allvarlighet",
		"level.likelihood": "Sannolikhet",
		"level.likelihoodAfter": "Sannolikhet efter åtgärder",
		"lift.children": "Barn eller elever: en nivå högre",
		"lift.article-9": "Känsliga personuppgifter: en nivå högre",
		"lift.article-10": "Uppgifter om brott: en nivå högre",
		"lift.sensitive":
			"Känsliga uppgifter finns eller kan finnas: en nivå högre",
		"lift.protected": "Skyddad identitet eller utsatta personer: högsta nivån",
		"after.no-measure-in-place":
			"Ingen åtgärd är införd med underlag, så sannolikheten är oförändrad",
		"after.measure-in-place": "En åtgärd som är införd",
		"facts.higher.likelihood":
			"Fakta pekar på en högre sannolikhet än den angivna; den högre räknas",
		"facts.higher.likelihoodAfter":
			"Fakta pekar på en högre sannolikhet efter åtgärder; den högre räknas",
		"facts.wanting.likelihood":
			"Fakta saknas, så sannolikheten räknas som den sämsta som ännu är möjlig",
		"facts.wanting.likelihoodAfter":
			"Fakta saknas, så sannolikheten efter åtgärder räknas som den sämsta som ännu är möjlig",
	},
	facts: {
		title: "Sannolikhet enligt fakta",
		says: "Utläst ur svar på andra ställen i bedömningen. Den sannolikhet som räknas är aldrig lägre. Vad en myndighet kan tänkas vilja gissar programmet inte om.",
		level: (level: string) => `Minst ${level}`,
		open: "Fakta saknas: det här är det sämsta som ännu är möjligt",
		lifts: "en nivå högre",
		mayLift: "inte känt, räknas därför som en nivå högre",
		unknown: "Inte känt",
		names: {
			exposure: "Klartext hos uppgiftsinförare",
			custody: "Vem som kan få uppgifterna dekrypterade",
			parties: "Parter med åtkomst",
			countries: "Länder utanför EES",
			frequency: "Hur ofta",
		},
	},
};

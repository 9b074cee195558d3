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
	},
};

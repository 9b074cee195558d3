import type { guaranteeQuestions as English } from "../en/guaranteeQuestions.ts";

export const guaranteeQuestions: typeof English = {
	"eeg.a1": "Finns det stöd i landets lag som är publicerat och går att hitta?",
	"eeg.a2":
		"Anger lagen själv hur långt tillgången sträcker sig, på vilka villkor och var den slutar?",
	"eeg.a3":
		"Anger den vilka personer, vilka uppgifter och vilka omständigheter det gäller?",
	"eeg.a4": "Begränsar den hur länge tillgången får pågå?",
	"eeg.a5":
		"Anger den hur uppgifter granskas, används, bevaras, delas och raderas?",
	"eeg.a6":
		"Binder den myndigheterna, så att en enskild kan göra den gällande mot dem?",
	"eeg.a7":
		"Finns det hemliga lagar, hemliga direktiv eller hemliga tolkningar av lagen?",
	"eeg.b1":
		"Är ändamålet bestämt: bara nationell säkerhet, eller något vidare?",
	"eeg.b2":
		"Finns det ett objektivt kriterium som begränsar tillgång och senare användning?",
	"eeg.b3":
		"Förekommer generell tillgång eller massinhämtning, av innehåll eller av metadata?",
	"eeg.b4": "Finns det regler för mål, sökbegrepp och filter?",
	"eeg.b5": "Prövas strikt nödvändighet i förväg?",
	"eeg.b6": "Är det begränsat hur länge uppgifterna får bevaras?",
	"eeg.b7": "Skyddar samma gränser även den som inte är medborgare?",
	"eeg.c1":
		"Beslutar en domstol eller ett annat oberoende organ i förväg, brådskande fall undantagna?",
	"eeg.c2": "Finns det en fortlöpande tillsyn i efterhand?",
	"eeg.c3":
		"Är organet oberoende i fråga om tillsättning, entledigande och budget?",
	"eeg.c4": "Får det se allt, även hemligt material?",
	"eeg.c5": "Är dess beslut bindande?",
	"eeg.c6": "Rapporterar det offentligt?",
	"eeg.d1": "Kan en person utomlands få sin sak prövad?",
	"eeg.d2":
		"Underrättas den enskilde när det inte längre skadar, eller finns det en väg utan underrättelse och utan bevis?",
	"eeg.d3": "Är organet oberoende och opartiskt (artikel 47 i stadgan)?",
	"eeg.d4": "Kan det besluta bindande även över underrättelsetjänsterna?",
	"eeg.d5": "Kan det besluta om tillgång, rättelse eller radering?",
	"eeg.d6": "Går rättsmedlet att använda i praktiken: språk, kostnad, tid?",
};

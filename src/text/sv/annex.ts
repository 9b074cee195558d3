import type { Text } from "../en.ts";

export const annex: Text["annex"] = {
	title: "Statistisk bilaga (frivillig)",
	lead: "En uppskattning av hur sannolik åtkomst från utländska myndigheter är, enligt en metod som David Rosenthal har publicerat. Den finns bara om du lägger till den.",
	notATest: "Ingen rättslig prövning",
	warning:
		"Formlerna är rekonstruerade och siffrorna är uppskattningar. Inget här ändrar en bedömning, en spärr eller en risknivå. Ingen tillsynsmyndighet är känd för att ha godtagit en sådan beräkning som prövning enligt kapitel V.",
	precedents: [
		"Datatilsynet (DK), Helsingør, 14 juli 2022: en sådan beräkning räckte inte för överföringen. Det är inte nog att nästan alla överföringar är skyddade.",
		"Garante (IT), 9782890, 9 juni 2022: låg sannolikhet är inget argument.",
		"Datatilsynet (NO), Telenor, 26 juli 2023: en lag som omfattar er men sällan används är fortfarande en lag som omfattar er.",
		"AP (NL), Takeaway, 20 augusti 2024: kapitel V är inte riskbaserat.",
	],
	precedentsTitle: "Vad myndigheter har sagt",
	defended:
		"Kantonen Zürich har använt och försvarat metoden (RRB 542/2022). Andra invänder att experters gissningar multipliceras som om de vore oberoende.",
	make: (transfer) => `Lägg till en bilaga för ${transfer}`,
	noTransfers: "Det finns ingen överföring att göra en bilaga för.",
	estimates: "Uppskattningar",
	estimatesSay:
		"Ange varje uppskattning som ett spann, med skäl. Sannolikheter i procent, försök och år som tal.",
	add: "Lägg till en uppskattning",
	result: "Resultat",
	wanting: "Ingen siffra förrän det här är besvarat:",
	anEstimate: "En uppskattning som metoden kräver",
	unread: "Den valda metoden använder inte:",
	unsourced: "Utan källa:",
	chance: (years) => `Sannolikhet för åtkomst under ${years} år`,
	widest: "Med varje spann i sitt ytterläge",
	drawn: "Nio dragningar av tio (10 000 dragningar, alltid desamma)",
	middle: "Dragningarnas mitt",
	even: "År tills åtkomst är lika sannolik som utebliven",
	nineInTen: "År tills sannolikheten är nio av tio",
	memoryless:
		"Åren förutsätter att varje period är lika sannolik som den förra.",
	span: ({ low, high }) => `${low} till ${high}`,
	never: "aldrig",
	tornado: "Vad som påverkar resultatet mest",
	tornadoSays:
		"Varje uppskattning går genom sitt spann medan de andra ligger i mitten.",
	estimate: "Uppskattning",
	low: "Lägst",
	high: "Högst",
	changes: {
		made: "Lägg till en statistisk bilaga",
		added: "Lägg till en uppskattning",
	},
};

import type { incident as shape } from "../en/incident.ts";

export const incident: typeof shape = {
	title: "Personuppgiftsincident",
	lead: "Har något hänt hos en part finns mycket av det myndigheten frågar om redan i bedömningarna. Här blir det ett utkast till anmälan, med numren på fälten i Integritetsskyddsmyndighetens blankett.",
	begin: "En incident har inträffat",
	beginSays:
		"Välj hos vem. Sidan hittar varje bedömning i den här webbläsaren som nämner parten.",
	party: "Hos vem inträffade den?",
	noParties:
		"Ingen bedömning i den här webbläsaren nämner någon part. Börja med parterna i en bedömning, i steg 1.",
	naming: "Bedömningar som nämner parten",
	assessment: "Bedömning",
	lines: "Uppgiftskategorier som den har",
	transfers: "Överföringar till eller från den",
	holder: "Spara utkastet i",
	signing:
		"Var och en av överföringarna får en anteckning om personuppgiftsincident, med ditt namn och dagens datum. De måste sedan ses över igen.",
	name: "Ditt namn",
	role: "Din roll",
	signFirst: "Skriv ditt namn och din roll.",
	make: "Gör utkastet",
	made: (name) => `Utkast till anmälan: ${name}`,
	noted: (count) =>
		count === 1
			? "Antecknat på 1 överföring."
			: `Antecknat på ${count} överföringar.`,
	notNoted: (count) =>
		count === 1
			? "1 överföring kunde inte få anteckningen: gör den i steg 6."
			: `${count} överföringar kunde inte få anteckningen: gör den i steg 6.`,
	notSaved: (titles) =>
		`De här bedömningarna kunde inte ändras, och inget antecknades i dem: ${titles}`,
	toStart: "Välj parten på sidan för incidenter",
	none: "Det finns inget utkast i den här bedömningen.",
	actNote: (name) => `Personuppgiftsincident hos ${name}`,
	foundIn: (titles) => `Ifyllt från: ${titles}`,
	publicSector: "Offentlig sektor",
	controller: "1–3. Personuppgiftsansvarig",
	controllerFrom:
		"Från den part som bedömningen gäller. Rätta där, så följer utkastet med.",
	controllerUnknown: "Bedömningen säger inte vems den är.",
	groups: {
		contact: "4–9. Kontakt",
		event: "10–20. Vad som hänt",
		processors: "21–22. Biträden",
		data: "23–27. Uppgifterna och de registrerade",
		consequences: "28–30. Konsekvenser och åtgärder",
		informing: "31–37. Information, komplettering och sekretess",
		sent: "När den skickades",
	},
	clock: {
		unknown:
			"Skriv när incidenten upptäcktes: de 72 timmarna räknas därifrån (art. 33.1).",
		until: (moment) => `Anmäl till myndigheten senast ${moment}`,
		left: (hours, minutes) =>
			`${hours} tim ${minutes} min kvar av de 72 timmarna. Nätter och helger räknas.`,
		noTime:
			"Klockslaget för upptäckten saknas eller är inget klockslag. Timmarna räknas från dagens första minut, så att ni inte blir sena.",
		passed: (hours) =>
			`De 72 timmarna gick ut för ${hours} tim sedan. Anmäl nu och skriv varför det blev sent (fält 14).`,
		later: "Upptäckten ligger i framtiden. Kontrollera datum och klockslag.",
		sentInTime: (moment) => `Skickad ${moment}, inom de 72 timmarna.`,
		sentLate: (moment) =>
			`Skickad ${moment}, senare än efter 72 timmar. Skriv varför i fält 14.`,
		sentUnclear: (moment) =>
			`Skickad ${moment}. Om det var inom de 72 timmarna går inte att säga förrän klockslagen för upptäckten och anmälan är ifyllda.`,
		sentBefore: (moment) =>
			`Skickad ${moment}, innan den upptäcktes. Kontrollera datum och klockslag.`,
		lateExplained: "Skälet står i fält 14.",
	},
	notAll:
		"Det som är tomt vet bedömningen inte. Fälten 13, 32, 34 och 35 i blanketten, och alternativen i 15, 17, 18 och 19, är inte kända för programmet: skriv med egna ord vad ni kommer att välja där.",
	checked:
		"Numren kommer från en blankett från 2021. Myndigheten kan ha ändrat den sedan dess.",
};

import type { incidentFields as shape } from "../en/incidentFields.ts";

export const incidentFields: typeof shape = {
	incidents: {
		party: "Hos vem det hände",
		reference: "4. Er organisations interna referensnummer",
		contactName: "5. Kontaktpersonens namn",
		contactRole: "6. Kontaktpersonens roll",
		contactEmail: "7. Kontaktpersonens e-post",
		contactPhone: "8. Kontaktpersonens telefonnummer",
		contactAddress: "9. Adress där ni vill bli kontaktade",
		occurredOn: "10. När inträffade incidenten? Datum",
		occurredAt: "10. Klockslag",
		occurredNote: "10. Kommentar",
		discoveredOn: "11. När upptäckte ni incidenten? Datum",
		discoveredAt: "11. Klockslag",
		discoveredNote: "11. Kommentar",
		ongoing: "12. Pågår incidenten fortfarande?",
		lateReason: "14. Om ni anmäler senare än efter 72 timmar: varför?",
		happened: "15. Vad har hänt?",
		description: "16. Kort beskrivning",
		discoveredHow: "17. Hur upptäckte ni incidenten?",
		cause: "18. Varför inträffade den enligt er uppfattning?",
		sector: "19. Sektor",
		area: "20. Verksamhetsområde",
		processors:
			"21. Hanteras behandlingen av anlitade personuppgiftsbiträden eller underbiträden?",
		processorNames:
			"22. Deras namn och organisationsnummer, en organisation per rad",
		subjectCount:
			"23. Hur många registrerade har påverkats? Exakt antal eller intervall",
		itemCount:
			"24. Hur många uppgifter om dem totalt? Exakt antal eller intervall",
		subjects: "25. Vilka grupper tillhör de registrerade?",
		kinds: "26. Vilken sorts personuppgifter?",
		encrypted: "27. Var personuppgifterna krypterade?",
		consequences: "28. Vad kan bli konsekvenserna?",
		severity: "29. Hur allvarlig bedömer ni att incidenten är?",
		actions: "30. Hur har ni agerat? Datum, klockslag och åtgärd",
		informed: "31. Har ni informerat de registrerade?",
		willInform: "33. Kommer ni att informera dem?",
		supplement: "36. Avser ni att komplettera anmälan?",
		secrecy: "37. Vad bör omfattas av sekretess, och varför",
		notifiedOn: "Skickad till myndigheten. Datum",
		notifiedAt: "Skickad till myndigheten. Klockslag",
		comment: "Kommentar",
	},
};

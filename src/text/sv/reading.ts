import type { reading as shape } from "../en/reading.ts";

export const reading: typeof shape = {
	kinds: {
		kinds: "Slag av uppgifter",
		subjects: "Grupp av registrerade",
		states: "Uppgifternas tillstånd",
		storedIn: "Lagras i",
		processedIn: "Behandlas i",
		viewedFrom: "Kan ses från",
		sensitivity: "Känsliga uppgifter",
		format: "Uppgifternas form",
		keyCustody: "Vem som har nycklarna",
		optional: "Kan undvaras",
		party: "Part",
		partyCountry: "Parts land",
		partyParent: "Parts ägare",
		source: "Hänvisning",
		remark: "Öppet i texten",
	},
	reasons: {
		named: "Texten nämner det.",
		"listed-with-condition": "Texten räknar upp det, med ett undantag.",
		"place-after-verb": "Texten säger vad som görs med uppgifterna där.",
		"place-alone":
			"Platsen står ensam; kolumnen säger att uppgifter behandlas där.",
		"cloud-region": "Molnregionens namn visar landet.",
		"vague-place": "Texten nämner en del av världen, inte ett land.",
		"role-before-name": "Rollen står före namnet.",
		"role-after-name": "Rollen står efter namnet.",
		"role-in-sentence": "En mening ger parten den här rollen.",
		"data-with-party":
			"Texten säger att leverantören har eller hanterar uppgifterna, men inte i vilken roll.",
		"name-with-legal-form":
			"Texten säger att bolaget har eller hanterar uppgifterna, men inte i vilken roll.",
		"country-of-legal-form": "Bolagsformen i namnet hör till det här landet.",
		"country-in-name": "Landet ingår i namnet.",
		"country-beside-name": "Landet står intill namnet.",
		"owner-table":
			"Leverantören är välkänd, och ägaren likaså. Fråga om det fortfarande stämmer.",
		"further-subprocessors":
			"Texten säger att det finns underbiträden men nämner dem inte.",
		reference: "Texten hänvisar till ett dokument.",
		"says-none": "Texten säger att det inte finns några.",
		"says-possible": "Texten säger att det kan förekomma.",
		"says-yes": "Texten säger att det finns.",
		"special-category-named":
			"Texten nämner en särskild kategori av personuppgifter (art. 9 i dataskyddsförordningen).",
		"state-named": "Texten nämner tillståndet.",
		"encryption-named":
			"Texten säger hur uppgifterna ser ut för den som har dem.",
		"keys-with-provider":
			"Leverantören har nycklarna, eller använder dem i sin tjänst, och kan alltså dekryptera. Visa motsatsen om det är så.",
		"keys-with-exporter":
			"Texten säger att bara exportören har nycklarna. Det behöver styrkas.",
		"says-unencrypted": "Texten säger att uppgifterna inte är krypterade.",
		"says-optional": "Texten säger att det är valfritt eller avstängt.",
	},
	standings: {
		new: "Nytt",
		present: "Finns redan",
		conflicting: "Skiljer sig från det svar som finns, som står kvar",
	},
	party: (name, role) =>
		role === undefined ? name : `${name}, ${role.toLowerCase()}`,
	partyCountry: (name, country) => `${name} har sitt säte i ${country}`,
	partyParent: (name, parent, country) =>
		`${name} ägs av ${parent}, ${country}`,
	ownersCheckedOn: (date) => `Ägare enligt vad som var känt ${date}`,
	remarks: {
		"further-subprocessors": "Fler underbiträden, inte namngivna",
		"vague-place": "Plats utan land",
	},
};

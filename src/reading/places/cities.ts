import { phraseTable } from "../phrases.ts";

/** Cities that host data centres or support, by country; namesakes elsewhere are told apart by what follows them. */
export const cities = phraseTable<string>(
	[
		[
			"SE",
			"Stockholm, Göteborg, Gothenburg, Malmö, Uppsala, Luleå, Gävle, Sandviken, Västerås, Eskilstuna, Linköping, Norrköping, Örebro, Umeå, Sundsvall, Falun, Borlänge, Karlstad, Jönköping, Lund, Helsingborg, Skellefteå, Östersund",
		],
		[
			"DE",
			"Frankfurt, Frankfurt am Main, Berlin, Munich, München, Hamburg, Düsseldorf, Nuremberg, Nürnberg, Falkenstein, Magdeburg, Biere, Köln, Cologne, Leipzig, Stuttgart",
		],
		["IE", "Dublin, Cork"],
		["NL", "Amsterdam, Rotterdam, Eemshaven, Middenmeer, Haag"],
		["FR", "Paris, Marseille, Roubaix, Gravelines, Strasbourg, Lyon"],
		[
			"FI",
			"Helsinki, Helsingfors, Espoo, Esbo, Hamina, Fredrikshamn, Tampere, Tammerfors, Oulu, Uleåborg",
		],
		[
			"DK",
			"Copenhagen, Köpenhamn, København, Aarhus, Århus, Odense, Fredericia",
		],
		["NO", "Oslo, Bergen, Trondheim, Stavanger"],
		["IS", "Reykjavik, Reykjavík, Keflavik"],
		["GB", "London, Manchester, Edinburgh, Slough, Glasgow, Cardiff, Belfast"],
		["CH", "Zurich, Zürich, Geneva, Genève, Basel"],
		["AT", "Vienna, Wien"],
		["BE", "Brussels, Bryssel"],
		["IT", "Milan, Milano, Rome, Rom, Turin"],
		["ES", "Madrid, Barcelona, Zaragoza"],
		["PT", "Lisbon, Lissabon, Porto"],
		["PL", "Warsaw, Warszawa, Krakow, Kraków, Wrocław, Gdansk, Gdańsk"],
		["CZ", "Prague, Prag, Brno"],
		["HU", "Budapest"],
		["RO", "Bucharest, Bukarest, Cluj"],
		["BG", "Sofia"],
		["EE", "Tallinn"],
		["LV", "Riga"],
		["LT", "Vilnius, Kaunas"],
		["UA", "Kyiv, Kiev, Lviv, Kharkiv"],
		["RS", "Belgrade, Belgrad"],
		[
			"IN",
			"Bangalore, Bengaluru, Hyderabad, Mumbai, Chennai, Pune, Noida, New Delhi, Gurgaon, Kolkata",
		],
		["PH", "Manila, Cebu"],
		["SG", "Singapore"],
		["JP", "Tokyo, Osaka"],
		["KR", "Seoul"],
		["CN", "Beijing, Peking, Shanghai, Shenzhen"],
		["AU", "Sydney, Melbourne, Brisbane"],
		["CA", "Toronto, Montreal, Montréal, Vancouver, Ottawa"],
		["BR", "São Paulo, Sao Paulo"],
		["ZA", "Johannesburg, Cape Town"],
		["IL", "Tel Aviv"],
		[
			"US",
			"San Francisco, San Jose, Seattle, New York, Chicago, Los Angeles, Dallas, Ashburn, Boston, Denver, Austin, Virginia, Northern Virginia, California, Oregon, Ohio, Iowa, Texas, Kalifornien, Palo Alto",
		],
	],
	{ exact: true },
);

/** After a comma these say that the city is another one: "Dublin, Ohio". */
export const elsewhere = new Set(
	"Ohio Ontario Texas Georgia Kentucky Alabama California Canada Tennessee Connecticut".split(
		" ",
	),
);

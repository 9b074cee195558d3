import { phraseTable } from "../phrases.ts";

/**
 * Countries by their names in English and Swedish (CLDR), with the usual short forms. Left out are names that
 * mean other things as often (Georgia, Jordan, Chad, Jersey), and codes that are words (IN, IT, NO, IS).
 */
const written = `
AE United Arab Emirates, Förenade Arabemiraten, UAE; AL Albania, Albanien; AM Armenia, Armenien; AO Angola;
AR Argentina; AT Austria, Österrike; AU Australia, Australien; AZ Azerbaijan, Azerbajdzjan;
BA Bosnien och Hercegovina, Bosnia and Herzegovina; BB Barbados; BD Bangladesh; BE Belgium, Belgien;
BG Bulgaria, Bulgarien; BH Bahrain; BN Brunei; BO Bolivia; BR Brazil, Brasilien; BS Bahamas; BW Botswana;
BY Belarus; CA Canada, Kanada; CH Switzerland, Schweiz; CI Elfenbenskusten, Côte d Ivoire; CL Chile;
CM Cameroon, Kamerun; CN China, Kina; CO Colombia; CR Costa Rica; CU Cuba, Kuba; CV Cape Verde, Kap Verde;
CY Cyprus, Cypern; CZ Czechia, Tjeckien, Czech Republic, Tjeckiska republiken; DE Germany, Tyskland;
DK Denmark, Danmark; DO Dominican Republic, Dominikanska republiken; DZ Algeria, Algeriet; EC Ecuador;
EE Estonia, Estland; EG Egypt, Egypten; ES Spain, Spanien; ET Ethiopia, Etiopien; FI Finland;
FO Faroe Islands, Färöarna; FR France, Frankrike;
GB United Kingdom, Storbritannien, UK, U.K., Great Britain, England, Scotland, Skottland, Wales, Northern Ireland, Nordirland;
GH Ghana; GL Greenland, Grönland; GR Greece, Grekland; GT Guatemala; HK Hong Kong, Hongkong; HN Honduras;
HR Croatia, Kroatien; HU Hungary, Ungern; ID Indonesia, Indonesien; IE Ireland, Irland, Republic of Ireland;
IL Israel; IN India, Indien; IQ Iraq, Irak; IR Iran; IS Iceland, Island; IT Italy, Italien; JM Jamaica;
JP Japan; KE Kenya; KG Kyrgyzstan, Kirgizistan; KH Cambodia, Kambodja; KP North Korea, Nordkorea;
KR South Korea, Sydkorea, Korea, Republic of Korea; KW Kuwait; KZ Kazakhstan, Kazakstan; LA Laos;
LB Lebanon, Libanon; LI Liechtenstein; LK Sri Lanka; LT Lithuania, Litauen; LU Luxembourg, Luxemburg;
LV Latvia, Lettland; LY Libya, Libyen; MA Morocco, Marocko; MC Monaco; MD Moldova, Moldavien; ME Montenegro;
MG Madagascar, Madagaskar; MK North Macedonia, Nordmakedonien; MM Myanmar, Burma; MN Mongolia, Mongoliet;
MO Macao, Macau; MT Malta; MU Mauritius; MV Maldives, Maldiverna; MX Mexico, Mexiko; MY Malaysia;
MZ Mozambique, Moçambique; NA Namibia; NG Nigeria; NI Nicaragua; NL Netherlands, Nederländerna, Holland;
NO Norway, Norge; NP Nepal; NZ New Zealand, Nya Zeeland; OM Oman; PA Panama; PE Peru;
PH Philippines, Filippinerna; PK Pakistan; PL Poland, Polen; PR Puerto Rico; PT Portugal; PY Paraguay;
QA Qatar; RO Romania, Rumänien; RS Serbia, Serbien; RU Russia, Ryssland, Russian Federation; RW Rwanda;
SA Saudi Arabia, Saudiarabien; SE Sweden, Sverige, Kingdom of Sweden; SG Singapore; SI Slovenia, Slovenien;
SK Slovakia, Slovakien; SM San Marino; SN Senegal; SO Somalia; SV El Salvador; SY Syria, Syrien; TH Thailand;
TN Tunisia, Tunisien; TR Türkiye, Turkiet, Turkey; TT Trinidad och Tobago, Trinidad and Tobago; TW Taiwan;
TZ Tanzania; UA Ukraine, Ukraina; UG Uganda;
US United States, USA, United States of America, the United States, US, U.S., U.S.A., Förenta staterna, Amerikas förenta stater;
UY Uruguay; UZ Uzbekistan; VA Vatican City, Vatikanstaten; VE Venezuela; VN Vietnam, Viet Nam; XK Kosovo;
YE Yemen, Jemen; ZA South Africa, Sydafrika; ZM Zambia; ZW Zimbabwe
`;

export const countryNames = phraseTable(
	written
		.trim()
		.split(";")
		.map((entry) => {
			const [, code = "", names = ""] =
				/^\s*([A-Z]{2}) ([\s\S]*)$/.exec(entry) ?? [];
			return [code, names.replace(/\./g, " ")] as const;
		}),
	{ exact: true },
);

/** Codes of countries that stand alone or in a list; the others are too easily taken for words. */
export const countryCodes: ReadonlyMap<string, string> = new Map(
	"SE DE IE NL FR FI DK PL ES PT BE AT CZ GB CH CA JP LU EE LV LT"
		.split(" ")
		.map((code) => [code, code]),
);

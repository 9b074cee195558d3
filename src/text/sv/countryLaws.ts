import type { countryLaws as English } from "../en/countryLaws.ts";

export const countryLaws: typeof English = {
	"us.fisa-702":
		"Gäller personer utanför USA som inte är amerikanska, med tvingande medverkan av leverantörer av elektronisk kommunikation; definitionen vidgades den 20 april 2024. Befogenheten löpte ut den 12 juni 2026, men inhämtningen fortsätter under tillstånd från mars 2026, till omkring mars 2027. Inte förnyad när det senast kontrollerades, i mitten av september 2026.",
	"us.eo-12333":
		"Signalspaning utomlands och på vägen. Den tvingar ingen att medverka.",
	"us.cloud-act":
		"En leverantör måste lämna ut uppgifter som den innehar, förvarar eller råder över, var de än lagras. Ett avtal med Storbritannien är i kraft. Enligt de europeiska myndigheterna gäller artikel 48 i dataskyddsförordningen.",
	"us.eo-14086":
		"Av den 7 oktober 2022: tillgång ska vara nödvändig och proportionell; klagomål går till Civil Liberties Protection Officer och Data Protection Review Court. EU och EES är godkända sedan den 30 juni 2023. Skyddet gäller alla överföringar, vilket verktyg som än används. Oförändrad i augusti 2026.",
	"gb.ipa":
		"Riktade tillstånd och tillstånd till massinhämtning, godkända av en minister och en domare. Ändringen 2024 lättade på reglerna om stora datamängder och gav nya befogenheter att underrätta företag.",
	"gb.tcn":
		"Förelägganden som ålägger en leverantör att ha teknisk förmåga, även att ta bort kryptering.",
	"gb.dpa":
		"Dataskyddslagstiftningen. Lagen från 2025 införde ett ”data protection test” för vidareöverföringar, i kraft sedan den 5 februari 2026 (SI 2026/82).",
	"ch.ndg":
		"Lagen om underrättelsetjänsten, med kabelspaning efter godkännande av domstol och regering.",
	"ch.buepf": "Övervakning av post och telekommunikation.",
	"ch.fadp": "Dataskyddslagen, reviderad den 1 september 2023.",
	"ch.stpo": "Tillgång i brottmål.",
	"ch.dsv":
		"Upptar sedan den 15 september 2024 det schweizisk-amerikanska ramverket, som är skilt från det europeiska: vidareöverföringar från Schweiz till USA vilar på det.",
	"in.it-act-69":
		"Avlyssning, övervakning och dekryptering efter beslut. Den som inte hjälper till riskerar upp till sju års fängelse (section 69(4)).",
	"in.telecom-act-20":
		"Avlyssning som beslutas av den verkställande makten (inrikesdepartementets högsta tjänsteman) och granskas av en kommitté inom den; ingen domstol prövar i förväg. Reglerna ändrades den 15 september 2025 och ersätter dem enligt Telegraph Act 1885.",
	"in.dpdp":
		"Section 17(2)(a) undantar statliga organ som anges genom kungörelse. Reglerna, från november 2025, börjar gälla stegvis till omkring maj 2027.",
	"cn.intelligence-law":
		"Organisationer och medborgare ska stödja underrättelsetjänsternas arbete och hemlighålla det.",
	"cn.counter-espionage":
		"Skyldighet att ge tillgång och hjälp; reviderad 2023.",
	"cn.anti-terrorism":
		"Tele- och internetföretag ska hjälpa till med tillgång och dekryptering.",
	"cn.csl":
		"Skyldighet att hjälpa till och att ha vissa uppgifter i landet; ändrad från 2026.",
	"cn.dsl":
		"Myndigheter får hämta uppgifter för säkerhet och brottsutredning (artikel 35); till utländska myndigheter får inget lämnas utan tillstånd (artikel 36).",
	"cn.pipl": "Förbjuder utlämnande till utländska myndigheter utan tillstånd.",
	"ru.sorm":
		"Säkerhetstjänsten har direkt tillgång till operatörernas nät. Europadomstolen fann att skydd och rättsmedel brister.",
	"ru.yarovaya": "Lagring av trafik och innehåll, och hjälp med dekryptering.",
	"ru.sovereign-internet": "Statens utrustning i näten.",
	"ru.242-fz":
		"Dataskyddslagen, och skyldigheten att ha uppgifter om medborgare i landet.",
	"au.tia-act":
		"Tillstånd till avlyssning och till lagrad kommunikation; lagring av metadata.",
	"au.tola":
		"Anmodanden och förelägganden som får leverantörer att hjälpa till (TAR, TAN, TCN), med tystnadsplikt.",
	"au.soci": "Skyldighet att lämna uppgifter om samhällsviktig infrastruktur.",
	"au.privacy-act":
		"Dataskyddslagen; en lagfäst rätt till skadestånd tillkom 2024.",
	"au.asio-asd": "Säkerhetstjänstens och signalspaningens befogenheter.",
	"au.cloud-act-agreement":
		"Gränsöverskridande förelägganden mellan Australien och USA; i kraft sedan 2024.",
	"sg.cpc":
		"Förelägganden att lämna ut; tillgång till datorer (section 39) och dekryptering (section 40).",
	"sg.isa":
		"Befogenheter för inre säkerhet med begränsad domstolsprövning i förväg.",
	"sg.cybersecurity-act":
		"Skyldighet att lämna uppgifter när incidenter utreds.",
	"sg.pdpa":
		"Dataskyddslagen. Den binder inte myndigheter; section 48O ger rätt att själv föra talan.",
	"sg.online-harms": "Förelägganden till nättjänster mot brottsligt innehåll.",
	"sg.computer-misuse": "Brott mot datorer, och utredningen av dem.",
	"tr.mit":
		"Underrättelsetjänsten får kräva uppgifter av offentliga och enskilda; ändringen 2014 vidgade det.",
	"tr.cmk": "Undersökning, beslag och avlyssning efter beslut av domstol.",
	"tr.5651": "Internetleverantörers lagring av trafikuppgifter.",
	"tr.kvkk":
		"Dataskyddslagen. Lag 7499 skrev om reglerna om överföring från den 1 juni 2024; en förordning av den 10 juli 2024 fyller ut dem. Turkiet är part i konvention 108.",
	"ua.operative-search":
		"Hemliga åtgärder i brottmål, efter beslut av en undersökningsdomare.",
	"ua.e-communications":
		"Kommunikationsleverantörers skyldigheter mot myndigheter, lagring däribland.",
	"ua.martial-law":
		"Vidare befogenheter sedan den 24 februari 2022; Ukraina har gjort avsteg från Europakonventionen.",
	"ua.2297":
		"Dataskyddslagen, med parlamentets ombudsman som tillsyn. Förslag 8153 (oktober 2022) skulle föra den nära dataskyddsförordningen; om det har antagits är inte kontrollerat.",
	"ua.ssu": "Säkerhetstjänsten och dess kontraspionage.",
	"rs.bia":
		"Säkerhetstjänsternas tillgång. Tillsynsmyndigheten och föreningen SHARE har rapporterat om direkt och odokumenterad tillgång till lagrade uppgifter.",
	"rs.electronic-communications": "Lagring i tolv månader.",
	"rs.constitution":
		"Kommunikationers hemlighet får brytas bara av domstol, för begränsad tid, för brottmål eller rikets säkerhet.",
	"rs.cpc": "Hemliga åtgärder i brottmål.",
	"rs.pdpa":
		"Dataskyddslagen, med dataskyddsförordningen som förebild, tillämpad sedan augusti 2019. Serbien är part i konvention 108.",
	"br.marco-civil":
		"Lagring av anslutnings- och åtkomstloggar; utlämnande efter beslut av domstol.",
	"br.interception": "Avlyssning efter beslut av domstol.",
	"br.abin": "Underrättelsesystemet Sisbin och dess myndighet.",
	"br.lgpd": "Lämnar allmän säkerhet och försvar utanför dataskyddslagen.",
	"jp.cpc":
		"Beslut av domstol; och förfrågningar som besvaras frivilligt (artikel 197(2)).",
	"jp.active-cyber-defence":
		"Analys av trafik mot cyberangrepp; lagstiftning från 2025.",
	"jp.appi":
		"Dataskyddslagen, för uppgifter från EU med de kompletterande reglerna. Press, universitet, religiösa och politiska organ är undantagna för sina egna ändamål.",
	"jp.wiretap": "Avlyssning efter beslut av domstol för uppräknade brott.",
	"kr.cppa":
		"Avlyssning och kommunikationsuppgifter, i brottmål och för rikets säkerhet.",
	"kr.tba":
		"Abonnentuppgifter på begäran, lämnade frivilligt; författningsdomstolen krävde 2022 att de berörda underrättas.",
	"kr.pipa":
		"Dataskyddslagen, med de kompletterande reglerna. Vissa religiösa, politiska och kreditrelaterade uppgifter är undantagna.",
	"kr.nis": "Underrättelsetjänstens befogenheter.",
	"ca.criminal-code": "Förelägganden att lämna ut i brottmål.",
	"ca.csis-cse":
		"Säkerhetstjänst efter beslut av domstol, och signalspaning utomlands; uppgifter delas inom Five Eyes.",
	"ca.pipeda":
		"Den federala lagen, som beslutet om adekvat skyddsnivå vilar på: varken offentliga organ eller de flesta personaluppgifter i provinsernas näringsliv.",
	"il.wiretap":
		"Avlyssning, i brottmål efter beslut av domstol, för rikets säkerhet av en minister.",
	"il.communications-data":
		"Myndigheters tillgång till kommunikationsuppgifter.",
	"il.gss": "Säkerhetstjänstens tillgång till kommunikationsuppgifter.",
	"il.ppl":
		"Dataskyddslagen; Amendment 13 är i kraft sedan den 14 augusti 2025. Regler från 2023 gäller uppgifter från EES.",
	"ph.cybercrime":
		"Beslut om att lämna ut, avlyssna, genomsöka och beslagta data; bevarande i minst sex månader.",
	"ph.anti-terrorism":
		"Övervakning genom skriftligt beslut, med tillstånd av Court of Appeals.",
	"ph.anti-wiretapping": "Förbjuder avlyssning utom efter beslut av domstol.",
	"ph.dpa": "Dataskyddslagen.",
	"ph.constitution":
		"Skyddar kommunikationens förtrolighet; undantag efter beslut av domstol eller enligt lag.",
	"za.rica":
		"Avlyssning och lagring. Författningsdomstolen upphävde delar den 4 februari 2021; anståndet gick ut den 4 februari 2024, och ändringen var inte i kraft när det senast kontrollerades.",
	"za.cybercrimes":
		"Genomsökning, beslag och förelägganden att lämna ut uppgifter.",
	"za.popia": "Dataskyddslagen.",
	"ae.state-security":
		"Vida befogenheter för statens säkerhetstjänst, och avlyssning genom teletillsynsmyndigheten. De når även frizonerna.",
	"ae.cybercrime": "Brott på nätet; skyldighet att lämna ut uppgifter.",
	"ae.data-protection":
		"Tre regelverk: fastlandet, DIFC och ADGM. Ta reda på vilket uppgiftsinföraren lyder under; inget har ett EU-beslut.",
	"ae.criminal-procedure": "Tillgång i brottmål.",
};

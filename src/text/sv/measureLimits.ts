import type { Text } from "../en.ts";

type Words = Pick<
	Text["knowledge"],
	"limits" | "cautions" | "precedents" | "precedentViews"
>;

/** När en åtgärd inte fungerar, och vad man ska se upp med. */
export const measureLimits: Words = {
	limits: {
		"tech.uc1.encrypted-backup":
			"Fungerar inte om någon där måste läsa uppgifterna för att utföra uppdraget, eller kan komma åt en nyckel.",
		"tech.uc2.pseudonymisation":
			"Fungerar inte om uppgifterna i sig, eller det som myndigheterna kan antas veta redan, pekar ut en person eller skiljer ut någon.",
		"tech.uc3.transit-encryption":
			"Fungerar bara under överföringen. När uppgiftsinföraren dekrypterar är uppgifterna lika öppna som förut.",
		"tech.uc4.protected-recipient":
			"Fungerar inte om undantaget gäller någon annan, ett annat ändamål eller inte omfattar nycklarna, eller om uppgifterna går vidare till ett biträde utan skydd.",
		"tech.uc5.split-processing":
			"Fungerar inte om ett lands myndigheter kan nå alla biträden, eller om myndigheter samarbetar så att delarna kan läggas ihop.",
		"contract.use-technical-measures":
			"Ger inte mer än de tekniska åtgärderna själva. En skyldighet som uppgiftsinföraren inte har fullgjort skyddar ingenting.",
		"contract.transparency-annex":
			"Informerar men hindrar ingen åtkomst. Den säger inget om det som lagen förbjuder uppgiftsinföraren att berätta.",
		"contract.no-backdoor":
			"Har ingen verkan om lagen förbjuder uppgiftsinföraren att avslöja bakdörrar eller reglerna bakom dem, eller om ett avtalsbrott inte kostar något.",
		"contract.audit-rights":
			"Visar i efterhand vad som har hänt. Fungerar inte om loggar kan ändras eller om åtkomst efter föreläggande inte kan skiljas från vanlig åtkomst.",
		"contract.change-notice":
			"En underrättelse efter åtkomsten kommer för sent. Fungerar inte om uppgiftsinföraren inte bevakar lagen eller om uppgiftsutföraren inte kan stoppa genast.",
		"contract.warrant-canary":
			"Fungerar inte om lagen förbjuder även tystnaden, om ingen bevakar den eller om uppgiftsinföraren kan tvingas att fortsätta signera.",
		"contract.challenge":
			"Ett föreläggande kan vara lagligt där men ändå inte nå upp till EU-rätten, och då ändrar ett överklagande inte mycket. Utan uppskjutande verkan lämnas uppgifterna ut först.",
		"contract.inform-authority-conflict":
			"Har ingen verkan om myndigheten inte behöver ta hänsyn till påpekandet eller om lagen förbjuder uppgiftsinföraren att berätta för uppgiftsutföraren.",
		"contract.cleartext-consent":
			"Hjälper bara mot frivilligt utlämnande, inte mot åtkomst som sker i hemlighet eller med tvång. Anställda och elever kan sällan samtycka fritt.",
		"contract.notify-data-subject":
			"Kommer i efterhand och hindrar ingen åtkomst. Lagen där kan förbjuda underrättelsen så länge myndigheten vill.",
		"contract.assist-data-subject":
			"Räcker inte om det inte finns någon prövning att hjälpa den enskilde till. Lagen där kan förbjuda hjälpen.",
		"org.transfer-governance":
			"Är till nytta bara om begäranden där är förenliga med EU-rätten. Annars behövs tekniska åtgärder också.",
		"org.training":
			"Fungerar inte om den är allmän. Den måste handla om just det landet och förnyas när rättspraxis ändras.",
		"org.request-log":
			"Dokumenterar men hindrar inte. Lagen där kan förbjuda att uppgiftsutföraren får se loggen, och då måste uppgiftsinföraren säga det.",
		"org.transparency-report":
			"Hindrar ingen åtkomst. Den säger inget om begäranden som lagen håller hemliga, och tystnad bevisar inte att det inte har funnits några.",
		"org.data-minimisation":
			"Det som ändå förs över, eller ändå kan ses, är lika öppet som förut. Tekniska åtgärder behövs bakom.",
		"org.dpo-involvement":
			"Fungerar inte om de tillfrågas i efterhand eller om det inte går att se vad de rådde till.",
		"org.standards":
			"Ett certifikat säger inget om landets lagar. En standard som är gammal, eller gjord för andra risker, tillför lite.",
		"org.periodic-review":
			"Skyddar ingenting i sig. Fungerar inte om översynen inte leder till något.",
		"org.onward-stop":
			"Kan inte upprätthållas om ingen överblickar hela kedjan av mottagare.",
		"tech.specific-gap":
			"En teknisk åtgärd räknas bara om, och bara i den mån, den avhjälper just den brist som steg 3 visade.",
		"tech.purpose":
			"Den ska hindra myndigheter från att identifiera människor, dra slutsatser om dem, skilja ut dem eller koppla uppgifterna till andra uppgifter, även nätidentifierare.",
		"tech.key-disclosure":
			"En skyldighet att ge åtkomst kan omfatta nycklarna. Den som kan förmås att dekryptera räknas som den som kan läsa.",
		"ctr.general":
			"Avtalsvillkor binder inte ett annat lands myndigheter. De måste kombineras med tekniska och organisatoriska åtgärder.",
		"org.general":
			"Organisatoriska åtgärder räcker inte alltid, och sällan ensamma. De kompletterar avtalsåtgärder och tekniska åtgärder.",
		"sec.general":
			"En säkerhetsåtgärd avhjälper ingen brist i utländsk rätt. Den kan visa att ett villkor för en annan åtgärd är uppfyllt, när den är knuten till det villkoret.",
	},
	cautions: {
		"uc2.w.traits":
			"Plats och fysiska, ekonomiska, sociala eller kulturella kännetecken kan peka ut en person även om namnet är borta. Se även på fritext och ovanliga kombinationer.",
		"uc2.w.usage":
			"Hur en tjänst används (när, i vilken ordning, från vilken enhet) är särskilt riskabelt. Andra tjänster som svarar inför samma myndigheter kan ha liknande uppgifter och avslöja vem det gäller.",
		"uc2.w.cryptographic":
			"Pseudonymer som skapas med kryptering eller hashning är bara så starka som chiffret och dess nyckel. Då gäller även villkoren om styrka, genomförande och nycklar för krypterad lagring. Slumpade pseudonymer i en tabell som stannar hemma är att föredra.",
		"uc2.w.still-personal":
			"För uppgiftsutföraren är uppgifterna fortfarande personuppgifter, vad de än är för uppgiftsinföraren. Rättsläget är i rörelse. Här hålls villkoren strikta.",
	},
	precedents: {
		"prec.notice-and-reports": {
			title: "Underrättelser, rapporter och noggrann prövning av begäranden",
			text: "Underrättelser till användarna, publicerade rapporter och riktlinjer om begäranden samt löftet att pröva varje begäran noga hindrar inte underrättelsetjänsters åtkomst.",
		},
		"prec.encryption-importer-keys": {
			title: "Kryptering med nycklar som uppgiftsinföraren kan använda",
			text: "Kryptering i vila och under överföring är inte verksam så länge uppgiftsinföraren kan se uppgifterna i klartext.",
		},
		"prec.ip-truncation": {
			title: "Avkortade IP-adresser",
			text: "Har inte visats vara verksamt. Det framgick inte att adressen avkortas innan den lämnar uppgiftsutförarens kontroll.",
		},
		"prec.proxy-and-hash": {
			title: "Proxy, hashade identifierare, maskerade IP-adresser",
			text: "Räckte inte, eftersom andra identifierare följde med oförändrade. Det talade ändå till företagens fördel: Coop och Dagens Industri förelades att sluta men fick ingen sanktionsavgift, till skillnad från Tele2 (12 miljoner kronor) och CDON (300 000 kronor).",
		},
		"prec.encryption-eu-entity": {
			title: "Kryptering hos ett EU-bolag i en amerikansk koncern",
			text: "I ett mål om upphandling godtog domstolen att kryptering kan vara tillräcklig under vissa omständigheter.",
		},
		"prec.clauses-encryption-minimum": {
			title: "Avtalsklausuler med kryptering, få uppgifter och rapporter",
			text: "Godtogs tillsammans i ett tvistemål. Hittills finns målet bara i en samling av avgöranden: läs det innan ni förlitar er på det.",
		},
	},
	precedentViews: {
		against: "Räcker inte",
		mitigating: "Räcker inte, men talar till er fördel",
		accepted: "Godtogs",
	},
};

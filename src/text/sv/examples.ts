import type { examples as shape } from "../en/examples.ts";

export const examples: typeof shape = {
	teams: {
		title: "Teams, med hela katalogen synkroniserad i klartext",
		says: "Namn och adresser till all personal ligger i klartext hos en värd under amerikansk rätt. Visar en överföring som inte får påbörjas.",
	},
	"on-premises-suite": {
		title: "Kontorsprogram på stadens egna servrar",
		says: "Inget lämnar huset. Visar hur man kommer fram till att det inte är någon överföring, och säger varför.",
	},
	"zoom-pseudonymised": {
		title: "Zoom på egna servrar, med namn ersatta före inloggning",
		says: "Leverantören ser aldrig vem som deltar. Visar en teknisk åtgärd som bär överföringen.",
	},
	zoomx: {
		title: "Zoom X genom en tysk operatör och en svensk återförsäljare",
		says: "Stadens eget uppgiftsblad som det lämnades in, med avklippta celler och öppna frågor.",
	},
	"learning-platform": {
		title: "En lärplattform hemma vars anrop ingen loggar",
		says: "Ingen överföring, men ett gränssnitt utan loggning. Visar vad GDPR ändå kräver.",
	},
	"school-platform-app": {
		title: "En skolplattform som läses av en app utan avtal",
		says: "Ingen överföring, men någon behandlar uppgifterna utan avtal. Visar vilka skyldigheter som står kvar.",
	},
	"pupil-register": {
		title: "Ett elevregister med för vid behörighet",
		says: "Ingen överföring, men fler kan se uppgifterna än som behöver det. Visar vilka skyldigheter som står kvar.",
	},
};

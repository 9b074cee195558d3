import type { powers as All, ownPowers as Own } from "../en/powers.ts";

export const ownPowers: typeof Own = {
	targeted: "Tillgång i enskilda fall",
	bulk: "Massinhämtning",
	"compelled-disclosure": "Skyldighet att lämna ut",
	decryption: "Skyldighet att dekryptera eller hjälpa till",
	"direct-access": "Direkt tillgång till nät eller system",
	voluntary: "Frivilligt utlämnande på förfrågan",
	retention: "Skyldighet att lagra",
	localisation: "Skyldighet att ha uppgifter i landet",
	"secrecy-order": "Förbud att berätta",
	exemption: "Offentliga organ är undantagna från dataskyddslagen",
};

export const powers: typeof All = {
	...ownPowers,
	"in-transit": "Avlyssning på vägen",
};

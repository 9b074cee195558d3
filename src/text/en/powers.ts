/** What a law lets authorities do, by power; those whose code the vocabulary has for nothing else. */
export const ownPowers = {
	targeted: "Access in single cases",
	bulk: "Access in bulk",
	"compelled-disclosure": "Duty to hand over",
	decryption: "Duty to decrypt or to help with it",
	"direct-access": "Direct access to networks or systems",
	voluntary: "Voluntary disclosure on enquiry",
	retention: "Duty to retain",
	localisation: "Duty to keep data in the country",
	"secrecy-order": "Order to keep silent",
	exemption: "Public bodies are exempt from data protection law",
};

/** All of them: "in transit" is a state of data too, and has its own word there. */
export const powers = {
	...ownPowers,
	"in-transit": "Interception on the way",
};

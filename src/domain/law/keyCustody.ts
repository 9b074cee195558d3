/** Custody with the exporter, or with someone it trusts in the EEA: nobody else can cause decryption. */
export const safeCustody: ReadonlySet<string> = new Set([
	"exporter-only",
	"trusted-EEA-third-party",
]);

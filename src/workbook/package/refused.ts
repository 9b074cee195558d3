import type { Refusal, RefusalCode } from "../finding.ts";

/** Thrown inside the reader only; readSheets turns it into the refusal that it carries. */
export class Refused extends Error {
	readonly refusal: Refusal;

	constructor(code: RefusalCode, found?: string) {
		super(code);
		this.refusal = found === undefined ? { code } : { code, found };
	}
}

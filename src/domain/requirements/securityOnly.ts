import { measureCatalogue } from "../knowledge/measures.ts";

const securityOnly: ReadonlySet<string> = new Set(
	measureCatalogue
		.filter(({ effect }) => effect === "security-only")
		.map(({ id }) => id),
);

/** A measure under Art. 32 alone: it cures no foreign law, so no verdict on a transfer waits for it. */
export const isSecurityOnly = (catalogue: string | undefined): boolean =>
	catalogue !== undefined && securityOnly.has(catalogue);

import { readdirSync, readFileSync } from "node:fs";
import { Assessment } from "../../src/domain/assessment.ts";
import type { Json } from "../../src/domain/canonical.ts";
import { complementStarts } from "./complements.ts";
import { startingPoints } from "./documents.ts";

/** A case that a lawyer can read and sign: facts → verdict, what speaks against it, what is missing. */
export interface LegalCase {
	case: string;
	/** The name of a document in documents.ts or complements.ts. */
	from: string;
	/** Answers changed in it, by path; null takes an answer away. */
	set: Record<string, Json>;
	outcome: string;
	settled: boolean;
	/** Rules that are not met. */
	reasons: string[];
	/** Paths of answers that are wanting; the verdict names these, and may name more. */
	missing: string[];
	/** What is said of engaging a party, apart from Chapter V (Art. 28(1)). */
	engaging?: { party: string; outcome: string; settled: boolean };
	/** What authorities and courts have said of its measures, in the order of the catalogue. */
	precedents?: string[];
	/** The decision, guideline or example that the case is taken from. */
	basis?: string;
	/** The day on which it is judged, if not the usual one. */
	today?: string;
}

const folder = "fixtures/law";
export const caseFiles: readonly string[] = readdirSync(folder).filter((name) =>
	name.endsWith(".json"),
);
export const casesIn = (file: string): LegalCase[] =>
	JSON.parse(readFileSync(`${folder}/${file}`, "utf8"));

/** The document of a case. Throws when its starting point is not known or its answers are wrong-typed. */
export function documentOf(one: LegalCase): Assessment {
	const start = startingPoints[one.from] ?? complementStarts[one.from];
	if (!start) throw new Error(`${one.case}: no starting point ${one.from}`);
	const draft = Object.entries(one.set).reduce(
		(sofar, [path, value]) => sofar.set(path, value ?? undefined),
		start(),
	);
	return Assessment.parse(draft.document);
}

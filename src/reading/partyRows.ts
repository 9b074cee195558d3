import { type Assessment, liveRows } from "../domain/assessment.ts";
import { legalForms } from "./legalForms.ts";
import { phraseAt } from "./phrases.ts";
import { type Token, tokensOf } from "./tokens.ts";

const joined = (tokens: readonly Token[]): string =>
	tokens.flatMap(({ isWord, lower }) => (isWord ? [lower] : [])).join(" ");

/** A name without case, marks and legal form, and the legal form. */
function keysOf(name: string): { whole: string; bare: string; form: string } {
	const tokens = tokensOf(name);
	const formAt = tokens.findIndex(
		(_, at) =>
			at > 0 && phraseAt(legalForms, tokens, at, { exact: true }) !== undefined,
	);
	const end = formAt === -1 ? tokens.length : formAt;
	return {
		whole: joined(tokens),
		bare: joined(tokens.slice(0, end)),
		form: joined(tokens.slice(end)),
	};
}

/** The name by which the same party is known again: "Visualised AB" → "visualised ab". */
export const nameKey = (name: string): string => keysOf(name).whole;

/** The party of the assessment with this name, with or without its legal form; two forms are two parties. */
export function partyNamed(
	assessment: Assessment,
	name: string,
): string | undefined {
	const sought = keysOf(name);
	const parties = liveRows(assessment, "parties").map(
		([id, row]) => [id, keysOf(row.name ?? "")] as const,
	);
	const same = parties.find(([, { whole }]) => whole === sought.whole);
	const alike = parties.find(
		([, { bare, form }]) =>
			bare !== "" &&
			bare === sought.bare &&
			(form === "" || sought.form === ""),
	);
	return (same ?? alike)?.[0];
}
